//! Who is typing is heard from words that tell it, and from no others. Nothing is learned from
//! `understood/who.tsv`, whose writer saw neither the program nor what it learns from.

use std::fs;

use guichet::assistant::Assistant;
use guichet::dialogue::{AnsweredStep, Event, Session};

use crate::support::{assistant, project};

/// A text, and who types it: a label of the first question, or `-` where the words leave it open.
struct Case {
    language: String,
    who: String,
    text: String,
}

fn cases() -> Vec<Case> {
    let table = fs::read_to_string(project("tests/understood/who.tsv")).expect("a table");
    let case = |line: &str| {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let Ok([language, who, text]) = <[String; 3]>::try_from(columns) else {
            panic!("three columns, not « {line} »");
        };
        Case {
            language,
            who,
            text,
        }
    };
    table.lines().skip(1).map(case).collect()
}

/// Who a text is heard to be from: a label of the first question, or `-`.
fn heard<'a>(assistant: &'a Assistant, session: &Session, text: &str) -> &'a str {
    let flows = &assistant.flows;
    let asked = flows.step(flows.audience.expect("a step asks who the person is"));
    let event = assistant.understander.understand(flows, session, text);
    let at = match event {
        Event::Chosen { .. } if session.frame().at == asked.name => {
            event.transition().map(|(at, _)| at)
        }
        Event::Intent(need) => need.audience,
        Event::Ambiguous { audience, .. } => audience,
        Event::Distress(distress) => distress.audience,
        Event::SaysWho(at) => Some(at),
        _ => None,
    };
    at.map_or("-", |at| &asked.transitions[usize::from(at)].label)
}

#[test]
fn who_is_typing_is_heard_in_the_first_message_and_hardly_ever_wrongly() {
    let assistant = assistant();
    let all = cases();
    let mut missed = Vec::new();
    for (language, least, most) in BARS {
        let own: Vec<&Case> = all
            .iter()
            .filter(|case| case.language == language)
            .collect();
        let told: Vec<&&Case> = own.iter().filter(|case| case.who != "-").collect();
        let first = Session::new("welcome.who", language);
        let heard = |case: &Case| heard(&assistant, &first, &case.text);
        let right = told.iter().filter(|case| heard(case) == case.who).count();
        let is_wrong = |case: &&&Case| {
            let who = heard(case);
            who != "-" && who != case.who
        };
        let wrong: Vec<String> = own
            .iter()
            .filter(is_wrong)
            .map(|case| told_as(case, heard(case)))
            .collect();
        if right * 100 < told.len() * least || wrong.len() * 100 > own.len() * most {
            let (told, own) = (told.len(), own.len());
            missed.push(format!(
                "{language}: {right} of {told} are heard, of {own} are wrong {}: {wrong:#?}",
                wrong.len()
            ));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// For each language how many of a hundred are heard at least, and taken for another person at most.
const BARS: [(&str, usize, usize); 3] = [("fr", 70, 10), ("en", 66, 13), ("ar", 56, 13)];

fn told_as(case: &Case, who: &str) -> String {
    format!("{} · {} · {who}", case.text, case.who)
}

/// A conversation in a journey of another person than the one who types.
fn as_another(who: &str, language: &str) -> Session {
    let (known, at) = match who {
        "pupil" => ("parent", "parent-account.phone"),
        _ => ("pupil", "activation.sheet"),
    };
    let mut session = Session::new(at, language);
    session.shared_answers.push(AnsweredStep {
        step: "welcome.who".to_owned(),
        label: known.to_owned(),
    });
    session
}

#[test]
fn a_person_who_was_taken_for_another_is_put_right_and_no_other_is_moved() {
    let assistant = assistant();
    let all = cases();
    let mut missed = Vec::new();
    for (language, least, most) in PUT_RIGHT {
        let own = all.iter().filter(|case| case.language == language);
        let (open, told): (Vec<&Case>, Vec<&Case>) = own.partition(|case| case.who == "-");
        let heard = |case: &Case| heard(&assistant, &as_another(&case.who, language), &case.text);
        let right = told.iter().filter(|case| heard(case) == case.who).count();
        let is_moved = |case: &&&Case| !["-", "pupil"].contains(&heard(case));
        let moved: Vec<String> = open
            .iter()
            .filter(is_moved)
            .map(|case| told_as(case, heard(case)))
            .collect();
        if right * 100 < told.len() * least || moved.len() * 100 > open.len() * most {
            let (told, open) = (told.len(), open.len());
            missed.push(format!(
                "{language}: {right} of {told} are put right, of {open} are moved {}: {moved:#?}",
                moved.len()
            ));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// For each language how many of a hundred are put right at least, and moved for nothing at most.
const PUT_RIGHT: [(&str, usize, usize); 3] = [("fr", 54, 2), ("en", 54, 2), ("ar", 48, 3)];
