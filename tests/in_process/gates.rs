//! What `guichet check --locale` finds in a translation: one fault of each kind is planted in a copy of
//! Arabic.

use guichet::check::review;
use guichet::content::{Content, Places};
use guichet_nlu::diagnostics::Source;

/// What a planted fault is called.
type Fault = fn(&mut Content);

/// What is to be done in Arabic, a line each.
fn found(content: &Content) -> Vec<String> {
    let assistant = match review(content) {
        Ok(assistant) => assistant,
        Err(diagnostics) => return diagnostics.iter().map(ToString::to_string).collect(),
    };
    let gaps = assistant.locales.gaps(&assistant.flows);
    let own = gaps.into_iter().filter(|gaps| gaps.tag == "ar");
    own.flat_map(|gaps| gaps.texts)
        .map(|text| text.to_string())
        .collect()
}

/// The file of a language that has a line which begins so.
fn file_with<'a>(content: &'a mut Content, tag: &str, begin: &str) -> &'a mut Source {
    let folder = format!("{tag}/");
    let mut own = content.locales.iter_mut();
    let found = own.find(|source| {
        let mut lines = source.text.lines();
        source.path.starts_with(&folder) && lines.any(|line| line.starts_with(begin))
    });
    found.unwrap_or_else(|| panic!("{tag} has {begin}"))
}

/// The text of a message, without its attributes, as the file has it.
fn text(content: &mut Content, tag: &str, message: &str) -> String {
    let begin = format!("{message} =");
    let source = &file_with(content, tag, &begin).text;
    let at = source.find(&format!("\n{begin}")).expect("it is there") + 1 + begin.len();
    let more = source[at..].split_inclusive('\n').enumerate();
    let own = more.take_while(|(line, text)| {
        let goes_on = text.starts_with(' ') && !text.trim_start().starts_with('.');
        *line == 0 || goes_on || text.trim().is_empty()
    });
    own.map(|(_, text)| text).collect()
}

/// Writes another text for a message, in Arabic.
fn write(content: &mut Content, message: &str, new: &str) {
    let old = text(content, "ar", message);
    let begin = format!("{message} =");
    let source = file_with(content, "ar", &begin);
    source.text =
        source
            .text
            .replacen(&format!("\n{begin}{old}"), &format!("\n{begin} {new}\n"), 1);
}

/// Replaces words in a message, in Arabic.
fn say_otherwise(content: &mut Content, message: &str, words: &str, other: &str) {
    let text = text(content, "ar", message);
    write(content, message, text.replace(words, other).trim());
}

const FAULTS: &[(&str, Fault, &str)] = &[
    (
        "swapped",
        |content| {
            let one = text(content, "ar", "activation-portal");
            let other = text(content, "ar", "said-no-picture");
            write(content, "activation-portal", other.trim());
            write(content, "said-no-picture", one.trim());
        },
        "activation-portal leaves out « Élève », which stands on the screen [label]",
    ),
    (
        "missing",
        |content| {
            let old = text(content, "ar", "said-no-picture");
            let source = file_with(content, "ar", "said-no-picture =");
            let message = format!("said-no-picture ={old}");
            source.text = source.text.replacen(&message, "", 1);
        },
        "missing said-no-picture",
    ),
    (
        "half of it missing",
        |content| write(content, "activation-portal", "بوابة « Élève » (تلميذ)."),
        "activation-portal is much shorter than the French; something may be missing [length]",
    ),
    (
        "untranslated",
        |content| {
            let french = text(content, "fr", "said-no-picture");
            write(content, "said-no-picture", french.trim());
        },
        "said-no-picture is written in another script; translate it [script]",
    ),
    (
        "negation lost",
        |content| write(content, "said-no-picture", "لدي رسم لهذه الخطوة."),
        "said-no-picture has nothing for « pas » (`not`) [not]",
    ),
    (
        "label translated",
        |content| say_otherwise(content, "activation-portal", "Élève", "تلميذ"),
        "activation-portal leaves out « Élève », which stands on the screen [label]",
    ),
    (
        "a term said otherwise",
        |content| say_otherwise(content, "activation-portal", "بوابة", "واجهة"),
        "activation-portal has nothing for « portail »: *بواب* | *موقع* [glossary]",
    ),
    (
        "wrong plural",
        |content| {
            let source = file_with(content, "ar", "desk-");
            let few = source.text.find("[few]").expect("it counts");
            let end = few + source.text[few..].find('\n').expect("a line");
            source.text.replace_range(few..end, "");
        },
        "has no form `few` for $",
    ),
    (
        "a value lost",
        |content| {
            let begin = "desk-lost-theirs =";
            let source = file_with(content, "ar", begin);
            let begin = source.text.find(begin).expect("it is there");
            while let Some(lost) = source.text[begin..].find("[doubtful]") {
                let lost = begin + lost;
                let end = lost + source.text[lost..].find('\n').expect("a line");
                source.text.replace_range(lost..end, "");
            }
        },
        "has nothing for `doubtful` of $why [variant]",
    ),
    (
        "a word left in Latin letters",
        |content| say_otherwise(content, "activation-portal", "الصفحة", "الصفحة portal"),
        "activation-portal has `portal` in Latin letters; translate it [latin]",
    ),
    (
        "a form that asks for a gender",
        |content| say_otherwise(content, "activation-portal", "عليك", "اضغط، عليك"),
        "activation-portal says `اضغط`, a form that `locale.toml` avoids [address]",
    ),
    (
        "more than a button shows",
        |content| write(content, "aside-stay", &"لا، أبقى هنا الآن ".repeat(6)),
        " characters; there is room for 78 [limit]",
    ),
    (
        "more than a button of a step shows",
        |content| {
            let source = file_with(content, "ar", "activation-sheet =");
            let begin = source.text.find("activation-sheet =").expect("it is there");
            let long = "    .no = لا، ليست معي هذه الورقة التي تعطيها المدرسة لكل تلميذ في بداية السنة مع المعرّف وكلمة السر";
            let at = begin + source.text[begin..].find("    .no =").expect("a button");
            let end = at + source.text[at..].find('\n').expect("a line");
            source.text.replace_range(at..end, long);
        },
        "; there is room for 78 [limit]",
    ),
    (
        "a phrase heard twice",
        |content| {
            let line = "activation-sheet.no:";
            let mut sources = content.locales.iter_mut();
            let words = |source: &&mut Source| source.path == "ar/words/activation.txt";
            let source = sources.find(words).expect("the Arabic lists");
            source.text = source
                .text
                .replacen(line, "activation-sheet.no: {yes} |", 1);
        },
        "`yes` of activation-sheet are both called «",
    ),
];

#[test]
fn one_fault_of_each_kind_is_found() {
    let sound = Content::read(&Places::default()).expect("what is in the binary can be read");
    let before = found(&sound);
    for (name, plant, sentence) in FAULTS {
        let mut content = sound.clone();
        plant(&mut content);
        let mut new = found(&content);
        new.retain(|line| !before.contains(line));
        assert!(
            new.iter().any(|line| line.contains(sentence)),
            "{name}: {new:#?}"
        );
    }
}

#[test]
fn the_french_keeps_to_the_limits_of_its_own_comments() {
    let sound = Content::read(&Places::default()).expect("what is in the binary can be read");
    for (begin, other, sentence) in [
        (
            "# limit: 78\naside-stay =",
            "# limit: 3\naside-stay =",
            "aside-stay has",
        ),
        (
            "# limit: 78\naside-stay =",
            "# limit 78\naside-stay =",
            "a limit is written `# limit: 40`",
        ),
        (
            "# limit: 78\naside-stay =",
            "# limit .more: 78\naside-stay =",
            "a comment limits aside-stay.more, which is not there",
        ),
    ] {
        let mut content = sound.clone();
        let source = file_with(&mut content, "fr", "aside-stay =");
        assert!(source.text.contains(begin), "{begin}");
        source.text = source.text.replacen(begin, other, 1);
        let found = found(&content);
        assert!(
            found.iter().any(|line| line.contains(sentence)),
            "{found:#?}"
        );
    }
}

/// A button has a limit in every file that has one, or translators and the platforms disagree.
#[test]
fn every_file_with_buttons_says_how_long_they_may_be() {
    let content = Content::read(&Places::default()).expect("what is in the binary can be read");
    let assistant = review(&content).expect("what is shipped is sound");
    let flows = &assistant.flows;
    let french = content.locales.iter();
    let steps = flows.steps.iter().filter(|step| step.transitions.len() > 1);
    for step in steps {
        let begin = format!("\n{} =", step.message);
        let file = french
            .clone()
            .find(|source| source.path.starts_with("fr/") && source.text.contains(&begin));
        let file = file.unwrap_or_else(|| panic!("{} has a file", step.message));
        assert!(
            file.text.contains("\n### limit of buttons: 78\n"),
            "{} says nothing of buttons",
            file.path
        );
    }
    let mut french = french;
    let articles = french.find(|source| source.path == "fr/articles.ftl");
    assert!(articles.is_some_and(|file| file.text.contains("### limit of buttons: 78")));
}

#[test]
fn what_is_settled_under_its_gate_is_not_told_again() {
    let mut content = Content::read(&Places::default()).expect("what is in the binary can be read");
    write(&mut content, "said-no-picture", "لدي رسم لهذه الخطوة.");
    let told = |content: &Content| {
        let found = found(content);
        found.iter().any(|line| line.contains(" said-no-picture "))
    };
    assert!(told(&content));
    for (settled, is_told) in [
        ("said-no-picture/label", true),
        ("said-no-picture/not", false),
    ] {
        let list = content.locales.iter_mut();
        let mut list = list.filter(|source| source.path == "ar/settled.txt");
        let list = list.next().expect("Arabic has settled some");
        list.text += &format!("{settled}  a test\n");
        assert_eq!(told(&content), is_told, "{settled}");
    }
}
