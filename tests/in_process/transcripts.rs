//! Replays every conversation of `transcripts/` through a real store and compares it to the letter.
//!
//! `UPDATE=1` rewrites the files; the difference is what a reviewer reads.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use guichet::dialogue::{Event, Session};
use guichet::flow::Kind;
use guichet::transcript::{Recorder, Replayed, Stage, parse, replay};
use guichet::validation::{RuleSet, Verdict};
use guichet_nlu::diagnostics::Source;

use crate::support::{Home, assistant, files_below, project, rewrites};

async fn replayed(path: &Path) -> (String, Replayed) {
    let text = fs::read_to_string(path).expect("a transcript is text");
    let source = Source {
        path: path.display().to_string(),
        text,
    };
    let script = parse(&source).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let home = Home::new();
    let open = || Ok(home.open());
    let mut stage = Stage {
        assistant: assistant(),
        store: &open,
        watch: &mut |_| {},
    };
    let replayed = replay(&script, &mut stage).await;
    (
        source.text,
        replayed.unwrap_or_else(|error| panic!("{}: {error:#}", source.path)),
    )
}

#[tokio::test]
async fn every_conversation_goes_as_written() {
    let mut changed = Vec::new();
    for path in files_below(&project("tests/transcripts")) {
        let (written, now) = replayed(&path).await;
        if written != now.text {
            changed.push(difference(&path, &written, &now.text));
            if rewrites() {
                fs::write(&path, &now.text).expect("a transcript can be rewritten");
            }
        }
    }
    assert!(rewrites() || changed.is_empty(), "{}", changed.join("\n"));
}

fn difference(path: &Path, written: &str, now: &str) -> String {
    let pair = written
        .lines()
        .zip(now.lines())
        .enumerate()
        .find(|(_, (old, new))| old != new);
    let (line, old, new) = match pair {
        Some((at, (old, new))) => (at + 1, old, new),
        None => (
            written.lines().count().min(now.lines().count()) + 1,
            "(the end)",
            "(the end)",
        ),
    };
    format!(
        "{}:{line}\n  written: {old}\n  now:     {new}",
        path.display()
    )
}

#[tokio::test]
async fn every_step_and_label_is_met_in_some_conversation() {
    let mut covered = BTreeSet::new();
    for path in files_below(&project("tests/transcripts")) {
        covered.extend(replayed(&path).await.1.covered);
    }
    let assistant = assistant();
    let mut wanted = Vec::new();
    for step in assistant.flows.steps.iter().filter(|step| step.asks()) {
        wanted.push(step.name.clone());
        wanted.extend(
            step.transitions
                .iter()
                .map(|transition| format!("{}:{}", step.name, transition.label)),
        );
        if matches!(step.kind, Kind::Pick { .. }) {
            wanted.push(format!("{}:row", step.name));
        }
    }
    wanted.retain(|name| !covered.contains(name));
    assert!(wanted.is_empty(), "no conversation meets {wanted:#?}");
}

/// A line of nobody would be replayed as one of the first person.
#[test]
fn among_several_people_each_line_says_whose_it_is() {
    let parsed = |lines: &str| {
        parse(&Source {
            path: "a.txt".to_owned(),
            text: lines.to_owned(),
        })
    };
    let (lea, sami) = ("person lea terminal fr\n", "person sami terminal fr\n");
    assert!(parsed(&format!("{lea}> oui")).is_ok());
    assert!(parsed(&format!("{lea}{sami}sami> oui")).is_ok());
    let refused = parsed(&format!("{lea}{sami}> oui")).err();
    let refused = refused.expect("nobody says it");
    assert_eq!(refused.len(), 1, "{refused:?}");
    let said = refused[0].to_string();
    assert!(
        said.contains("a.txt:3") && said.contains("say who"),
        "{said}"
    );
}

/// A replay erases what stands behind `>!`, and shows the rest to whoever reads the file.
#[test]
fn a_recorded_answer_is_invented_and_marked_as_a_secret_where_it_is_one() {
    let shipped = assistant();
    let flows = &shipped.flows;
    let home = Home::new();
    let good = Event::Judged(Verdict::Good {
        label: 0,
        advice: RuleSet::NONE,
    });
    let mut kinds = BTreeSet::new();
    for step in &flows.steps {
        let Kind::Text { check, .. } = &step.kind else {
            continue;
        };
        let file = home.store_folder().with_file_name("recorded.txt");
        let recorder = Recorder::begin(&file, "fr").expect("it can be written");
        let session = Session::new(&step.name, "fr");
        let typed = recorder.typed(flows, &session, good, "canari");
        typed.expect("it can be written");
        let text = fs::read_to_string(&file).expect("it is text");
        let last = text.lines().last().unwrap_or_default();
        assert_eq!(
            last.starts_with(">! "),
            check.secret,
            "{}: {last}",
            step.name
        );
        assert!(last.starts_with('>'), "{}: {last}", step.name);
        assert!(!last.contains("canari"), "{}: {last}", step.name);
        kinds.insert(check.secret);
    }
    assert_eq!(kinds.len(), 2, "some answers are secrets and some are none");
}
