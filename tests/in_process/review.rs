//! Breaks a small sound content in one place at a time, as each file of `broken` says, and compares
//! all diagnostics to the letter.
//!
//! `UPDATE=1` rewrites the diagnostics; the difference is what a reviewer reads.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use guichet::check::review;
use guichet::content::{Content, Places};
use guichet_nlu::diagnostics::{Diagnostic, Source};
use proptest::prelude::*;
use proptest::sample::Index;
use serde::Deserialize;

use crate::support::{files_below, project, rewrites};

/// A mistake: one edit of the small content, and all diagnostics about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The file that is edited, or that is new: `data/links.toml`.
    file: String,
    /// The text that is replaced; the file has it once.
    find: Option<String>,
    /// The text that replaces it.
    replace: Option<String>,
    /// The text that is added at the end.
    append: Option<String>,
    /// Whether the file, or the folder, is left out.
    #[serde(default)]
    remove: bool,
    /// The diagnostics as they are printed. `{line}` is the line on which the edit begins,
    /// `{line+1}` the next.
    diagnostics: Vec<String>,
}

impl Case {
    fn read(path: &PathBuf) -> Self {
        let text = fs::read_to_string(path).expect("a case is text");
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The path as diagnostics name it, without `data/` or `locales/`.
    fn path(&self) -> &str {
        let below = self.file.split_once('/');
        below.expect("a case names a file below data or locales").1
    }

    /// Makes the mistake; returns the lines on which it stands.
    fn edit(&self, content: &mut Content) -> Range<usize> {
        let sources = match self.file.starts_with("data/") {
            true => &mut content.data,
            false => &mut content.locales,
        };
        if self.remove {
            sources.retain(|source| !source.path.starts_with(self.path()));
            return 0..0;
        }
        let old = sources.iter().position(|source| source.path == self.path());
        let old = old.map(|at| sources.remove(at).text).unwrap_or_default();
        let (at, new) = match (&self.find, &self.replace, &self.append) {
            (Some(find), Some(new), None) => {
                let mut found = old.match_indices(find).map(|(at, _)| at);
                let (at, more) = (found.next(), found.next());
                assert!(
                    at.is_some() && more.is_none(),
                    "« {find} » must stand there once"
                );
                (at.unwrap_or_default(), new)
            }
            (None, None, Some(new)) => (old.len(), new),
            _ => panic!("{} needs find and replace, append, or remove", self.file),
        };
        let end = at + self.find.as_ref().map_or(0, String::len);
        let text = format!("{}{new}{}", &old[..at], &old[end..]);
        let path = self.path().to_owned();
        sources.push(Source { path, text });
        sources.sort_by(|one, other| one.path.cmp(&other.path));
        let first = 1 + old[..at].matches('\n').count();
        first..first + new.lines().count()
    }

    /// All diagnostics, with the lines of the mistake marked.
    fn complained(&self) -> Vec<String> {
        let mut content = small();
        let lines = self.edit(&mut content);
        let marked = |diagnostic: Diagnostic| {
            let Diagnostic {
                file,
                line,
                sentence,
            } = diagnostic;
            match line.saturating_sub(lines.start) {
                _ if file != self.path() || !lines.contains(&line) => {
                    format!("{file}:{line}: {sentence}")
                }
                0 => format!("{file}:{{line}}: {sentence}"),
                more => format!("{file}:{{line+{more}}}: {sentence}"),
            }
        };
        diagnostics(&content).into_iter().map(marked).collect()
    }
}

fn diagnostics(content: &Content) -> Vec<Diagnostic> {
    review(content).err().unwrap_or_default()
}

/// The smallest sound content. The assistant's own texts and the validation data are those that are
/// shipped.
fn small() -> Content {
    static SMALL: LazyLock<Content> = LazyLock::new(|| {
        let below = |folder| Some(project("tests/broken/small").join(folder));
        let places = Places {
            data: below("data"),
            locales: below("locales"),
            school: None,
        };
        let mut small = Content::read(&places).expect("the small content can be read");
        let shipped = shipped();
        let its_own = [
            "discord.ftl",
            "web.ftl",
            "nav.ftl",
            "safety.ftl",
            "human.ftl",
            "incident.ftl",
            "school.ftl",
            "terminal.ftl",
            "wait.ftl",
            "after.ftl",
            "desk.ftl",
            "staff.ftl",
        ];
        let answers = shipped
            .data
            .into_iter()
            .filter(|source| source.path.starts_with("answers/"));
        let of_program = |name: &str| {
            let stem = name
                .strip_prefix("words/")
                .and_then(|name| name.strip_suffix(".txt"));
            let texts = stem.map(|stem| format!("{stem}.ftl"));
            name == "words/common.txt" || its_own.contains(&texts.as_deref().unwrap_or(name))
        };
        let own = |tag: &str| project("tests/broken/small/locales").join(tag).is_dir();
        let said = shipped.locales.into_iter().filter(|source| {
            source
                .path
                .split_once('/')
                .is_some_and(|(tag, name)| own(tag) && of_program(name))
        });
        small.data.extend(answers);
        small.locales.extend(said);
        small
    });
    SMALL.clone()
}

fn shipped() -> Content {
    Content::read(&Places::default()).expect("what is in the binary can be read")
}

/// The files of `broken`, except those of the small content.
fn cases() -> Vec<PathBuf> {
    let broken = project("tests/broken");
    let small = broken.join("small");
    let mut cases = files_below(&broken);
    cases.retain(|path| !path.starts_with(&small));
    cases
}

#[test]
fn what_is_shipped_has_no_diagnostic() {
    assert_eq!(diagnostics(&shipped()), []);
}

#[test]
fn the_small_content_has_no_diagnostic() {
    assert_eq!(diagnostics(&small()), []);
}

#[test]
fn every_mistake_is_reported_at_its_line() {
    let (mut changed, mut unnoticed) = (String::new(), Vec::new());
    for path in cases() {
        let case = Case::read(&path);
        let now = case.complained();
        if now.is_empty() {
            unnoticed.push(path);
        } else if now != case.diagnostics {
            difference(&mut changed, &path, &case.diagnostics, &now);
            if rewrites() {
                rewrite(&path, &now);
            }
        }
    }
    assert!(unnoticed.is_empty(), "nobody reports {unnoticed:#?}");
    assert!(
        rewrites() || changed.is_empty(),
        "{changed}\nif this is meant: UPDATE=1 cargo test --test in_process every_mistake"
    );
}

fn difference(out: &mut String, path: &Path, written: &[String], now: &[String]) {
    let only_in = |one: &[String], other: &[String], sign: &str| -> String {
        let left = one.iter().filter(|diagnostic| !other.contains(diagnostic));
        left.map(|diagnostic| format!("  {sign} {diagnostic}\n"))
            .collect()
    };
    let (gone, new) = (only_in(written, now, "-"), only_in(now, written, "+"));
    let order = if gone.is_empty() && new.is_empty() {
        "  another order\n"
    } else {
        ""
    };
    writeln!(out, "{}\n{gone}{new}{order}", path.display()).expect("a string takes everything");
}

/// The diagnostics are the last key of a case.
fn rewrite(path: &Path, now: &[String]) {
    let text = fs::read_to_string(path).expect("a case is text");
    let (head, _) = text
        .split_once("diagnostics")
        .expect("a case has diagnostics");
    let lines = now
        .iter()
        .map(|line| format!("    {},\n", toml::Value::from(line.as_str())));
    let lines: String = lines.collect();
    fs::write(path, format!("{head}diagnostics = [\n{lines}]\n")).expect("a case can be rewritten");
}

#[test]
fn all_mistakes_come_at_once_and_sorted() {
    let mut content = small();
    let mut expected = Vec::new();
    for name in [
        "fact-mark-unknown",
        "flow-audience-unknown",
        "link-not-https",
        "message-empty",
        "password-rules-key-unknown",
        "school-key-unknown",
        "step-fact-unknown",
        "table-cell-class-unknown",
    ] {
        let case = Case::read(&project("tests/broken").join(name).with_extension("toml"));
        let mut alone = small();
        case.edit(&mut alone);
        case.edit(&mut content);
        expected.extend(diagnostics(&alone));
    }
    let shuffled = expected.clone();
    expected.sort();
    assert_ne!(shuffled, expected, "the mistakes were made out of order");
    assert_eq!(diagnostics(&content), expected);
}

/// What a typing mistake, or a fault of the disk, does to a file.
#[derive(Clone, Debug)]
enum Slip {
    Cut(Index),
    Drop(Index),
    Insert(Index, String),
    Swap(Index, Index),
}

fn slips() -> impl Strategy<Value = Slip> {
    let rubbish = prop_oneof![
        "\\PC{1,12}",
        any::<String>(),
        "[\\[\\]{}\"'=.|$#\\-*\n\t 0-9]{1,8}",
        proptest::sample::select(vec![
            "\0",
            "\r",
            "\u{feff}",
            "\u{202e}",
            "{ -a }",
            "[[step]]\n"
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        any::<Index>().prop_map(Slip::Cut),
        any::<Index>().prop_map(Slip::Drop),
        (any::<Index>(), rubbish).prop_map(|(at, text)| Slip::Insert(at, text)),
        any::<(Index, Index)>().prop_map(|(one, other)| Slip::Swap(one, other)),
    ]
}

fn slip(text: &str, slip: &Slip) -> String {
    let place = |at: &Index| {
        let places: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        places[at.index(places.len())]
    };
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let count = lines.len().max(1);
    match slip {
        Slip::Cut(at) => return text[..place(at)].to_owned(),
        Slip::Insert(at, new) => {
            let (before, after) = text.split_at(place(at));
            return format!("{before}{new}{after}");
        }
        _ if lines.is_empty() => {}
        Slip::Drop(at) => drop(lines.remove(at.index(count))),
        Slip::Swap(one, other) => lines.swap(one.index(count), other.index(count)),
    }
    lines.concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_broken_file_makes_the_review_panic(
        file in any::<Index>(),
        made in prop::collection::vec(slips(), 1..4),
    ) {
        let mut content = shipped();
        let count = content.data.len() + content.locales.len();
        let mut sources = content.data.iter_mut().chain(&mut content.locales);
        let source = sources.nth(file.index(count)).expect("there are so many files");
        for one in &made {
            source.text = slip(&source.text, one);
        }
        for diagnostic in diagnostics(&content) {
            let lines = content.data.iter().chain(&content.locales)
                .find(|source| source.path == diagnostic.file)
                .map_or(1, |source| source.text.lines().count().max(1));
            prop_assert!((1..=lines + 1).contains(&diagnostic.line), "{diagnostic}");
        }
    }
}

/// The small content and one more flow, whose texts are all alike.
fn with_flow(id: &str, flow: &str, texts: &str) -> Content {
    let mut content = small();
    content.data.push(Source {
        path: format!("flows/{id}.toml"),
        text: flow.to_owned(),
    });
    for tag in ["fr", "en"] {
        let path = format!("{tag}/{id}.ftl");
        content.locales.push(Source {
            path,
            text: texts.to_owned(),
        });
    }
    content
}

#[expect(clippy::disallowed_methods, reason = "this is about time")]
fn is_read_soon(content: &Content) {
    let begun = Instant::now();
    assert_eq!(diagnostics(content), []);
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[test]
fn a_chain_of_3000_steps_is_read_soon() {
    let mut flow = "id = 'long'\nstart = 's0'\ndoors = ['s1']\n".to_owned();
    let mut texts = "long = A\n".to_owned();
    for at in 0..2_999 {
        flow += &format!(
            "[[step]]\nid = 's{at}'\nkind = 'tell'\nnext = 's{}'\n",
            at + 1
        );
        texts += &format!("long-s{at} = A\n    .help = A\n");
    }
    flow += "[[step]]\nid = 's2999'\nkind = 'end'\n";
    texts += "long-s2999 = A\n";
    is_read_soon(&with_flow("long", &flow, &texts));
}

/// 2⁶⁰ paths lead through them, so answers that nothing looks at again must be forgotten.
#[test]
fn a_row_of_60_diamonds_is_read_soon() {
    let mut flow = "id = 'wide'\nstart = 'ask0'\ndoors = ['ask1']\n".to_owned();
    let mut texts = "wide = A\n".to_owned();
    for at in 0..60 {
        let next = at + 1;
        flow += &format!(
            "[[step]]\nid = 'ask{at}'\nkind = 'choice'\nanswers = {{ a = 'on{at}', b = 'on{at}' }}\n\
             [[step]]\nid = 'on{at}'\nkind = 'branch'\non = 'ask{at}'\n\
             answers = {{ a = 'a{at}', b = 'b{at}' }}\n\
             [[step]]\nid = 'a{at}'\nkind = 'tell'\nnext = 'ask{next}'\n\
             [[step]]\nid = 'b{at}'\nkind = 'tell'\nnext = 'ask{next}'\n"
        );
        texts += &format!(
            "wide-ask{at} = A\n    .a = A\n    .a-words = a\n    .b = B\n    .b-words = b\n    .help = A\n\
             wide-a{at} = A\n    .help = A\nwide-b{at} = A\n    .help = A\n"
        );
    }
    flow += "[[step]]\nid = 'ask60'\nkind = 'end'\n";
    texts += "wide-ask60 = A\n";
    is_read_soon(&with_flow("wide", &flow, &texts));
}
