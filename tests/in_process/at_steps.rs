//! What people say at a step in free words is taken for the answer it means, and for none where it
//! means none. The cases of `understood/at-steps.tsv` were written before they were tried.

use std::fs;

use guichet::dialogue::{Choice, Event, Session};
use guichet::flow::{Flows, Goal};

use crate::support::{assistant, project};

/// A text at a step, and what it should be taken for, several between bars: labels of the step, `-`
/// for no answer, `need:<intent>` or `command:<name>`.
struct Case {
    language: String,
    step: String,
    text: String,
    expected: String,
    kind: String,
}

fn cases() -> Vec<Case> {
    let table = fs::read_to_string(project("tests/understood/at-steps.tsv")).expect("a table");
    let case = |line: &str| {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let Ok([language, step, text, expected, kind]) = <[String; 5]>::try_from(columns) else {
            panic!("five columns, not « {line} »");
        };
        Case {
            language,
            step,
            text,
            expected,
            kind,
        }
    };
    table.lines().skip(1).map(case).collect()
}

/// What a text was taken for at its step.
fn taken_for(flows: &Flows, session: &Session, event: Event) -> String {
    let step = guichet::dialogue::step(flows, session);
    match event {
        Event::Chosen {
            choice: Choice::Transition(at),
            ..
        } => step.transitions[usize::from(at)].label.clone(),
        Event::Chosen {
            choice: Choice::Command(command),
            ..
        }
        | Event::Command(command) => format!("command:{}", command.name()),
        Event::Intent(need) => match flows[need.intent].goal {
            Goal::Command(name) => format!("command:{name}"),
            _ => format!("need:{}", flows[need.intent].id),
        },
        _ => "-".to_owned(),
    }
}

fn is_right(case: &Case, taken: &str) -> bool {
    let mut expected = case.expected.split('|');
    // A text that is no answer may be a need or a command: neither leaves the step.
    let stays = taken == "-" || taken.starts_with("need:") || taken.starts_with("command:");
    expected.any(|one| one == taken || (one == "-" && stays))
}

#[test]
fn what_is_said_at_a_step_in_own_words_is_taken_for_what_it_is() {
    let assistant = assistant();
    let cases = cases();
    let mut wrong = Vec::new();
    for case in &cases {
        let session = Session::new(&case.step, &case.language);
        let event = assistant
            .understander
            .understand(&assistant.flows, &session, &case.text);
        let taken = taken_for(&assistant.flows, &session, event);
        if !is_right(case, &taken) {
            let Case {
                step,
                text,
                expected,
                kind,
                ..
            } = case;
            wrong.push(format!("{kind} · {step} · {text} · {expected} · {taken}"));
        }
    }
    wrong.sort();
    let right = cases.len() - wrong.len();
    assert!(
        right * 100 >= cases.len() * 85,
        "{right} of {} are right: {wrong:#?}",
        cases.len()
    );
}
