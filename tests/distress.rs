//! Measures how surely distress is heard, and how seldom where there is none.
//!
//! The sentences are of `distress/`, written apart from the phrases of `locales/xx/distress.txt`.

mod support;

use std::fs;

use guichet::content::{Content, Places};
use guichet::engine::{Event, Session};
use guichet::source::Source;

use support::{assistant, project};

/// The sentences of a file, and those among them in which distress is heard, or is not.
fn heard(name: &str, distress: bool) -> (usize, Vec<String>) {
    let text = fs::read_to_string(project("tests/distress").join(name)).expect("sentences");
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let lines: Vec<&str> = lines.collect();
    let assistant = assistant();
    let session = Session::new("welcome.who", "fr");
    let is = |line: &str| {
        let event = assistant
            .voices
            .understand(&assistant.flows, &session, line);
        (event == Event::Distress) == distress
    };
    let those = lines
        .iter()
        .filter(|line| is(line))
        .map(|line| (*line).to_owned());
    (lines.len(), those.collect())
}

#[test]
fn distress_is_not_passed_over() {
    for name in ["fr.txt", "en.txt", "others.txt"] {
        let (all, missed) = heard(name, false);
        assert!(missed.is_empty(), "{name}, of {all}: {missed:#?}");
    }
}

#[test]
fn a_manner_of_speaking_is_not_distress() {
    for name in ["fr-not.txt", "en-not.txt", "others-not.txt"] {
        let (all, alarms) = heard(name, true);
        // One in fifteen of what was made up to sound so; see below for what people need.
        assert!(alarms.len() * 15 <= all, "{name}, of {all}: {alarms:#?}");
    }
}

#[test]
fn no_example_of_a_need_is_distress() {
    let content = Content::read(&Places::default()).expect("what is in the binary can be read");
    let assistant = assistant();
    let session = Session::new("welcome.who", "fr");
    let of_a_need = |source: &&Source| {
        let (_, name) = source.path.rsplit_once('/').unwrap_or_default();
        source.path.contains("/examples/") && !name.ends_with("distress.txt")
    };
    let mut alarms = Vec::new();
    let mut all = 0;
    for source in content.locales.iter().filter(of_a_need) {
        for line in source.text.lines().filter(|line| !line.starts_with('#')) {
            all += 1;
            let event = assistant
                .voices
                .understand(&assistant.flows, &session, line);
            if event == Event::Distress {
                alarms.push(format!("{}: {line}", source.path));
            }
        }
    }
    // One in five hundred: what sounds so may be so.
    assert!(
        alarms.len() * 500 <= all,
        "{} of {all}: {alarms:#?}",
        alarms.len()
    );
}
