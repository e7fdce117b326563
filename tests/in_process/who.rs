//! Who is typing is heard from words that tell it, and from no others. Nothing is learned from
//! `understood/who.tsv`, whose writer saw neither the program nor what it learns from.

use guichet::assistant::Assistant;
use guichet::dialogue::{AnsweredStep, Event, Session, turn};
use guichet::i18n::normalize;
use jiff::Timestamp;

use crate::support::{assistant, learned, table};

/// A text, and who types it: a label of the first question, or `-` where the words leave it open.
struct Case {
    language: String,
    who: String,
    text: String,
}

fn cases() -> Vec<Case> {
    let case = |[language, who, text]: [String; 3]| Case {
        language,
        who,
        text,
    };
    table::rows("tests/understood/who.tsv")
        .into_iter()
        .map(case)
        .collect()
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
fn who_is_typing_is_mostly_heard_in_the_first_message_and_seldom_wrongly() {
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
const BARS: [(&str, usize, usize); 3] = [("fr", 70, 10), ("en", 66, 15), ("ar", 56, 13)];

fn told_as(case: &Case, who: &str) -> String {
    format!("{} · {} · {who}", case.text, case.who)
}

/// A conversation in a parent's journey, or in a pupil's.
fn on_the_path_of(known: &str, language: &str) -> Session {
    let at = match known {
        "parent" => "parent-account.phone",
        _ => "activation.sheet",
    };
    let mut session = Session::new(at, language);
    session.shared_answers.push(AnsweredStep {
        step: "welcome.who".to_owned(),
        label: known.to_owned(),
    });
    session
}

/// Who a conversation is held to be with, after a person on the path of another typed a text.
fn held_to_be(assistant: &Assistant, known: &str, case: &Case) -> String {
    let session = on_the_path_of(known, &case.language);
    let event = assistant
        .understander
        .understand(&assistant.flows, &session, &case.text);
    let input = assistant.turn_input(Timestamp::UNIX_EPOCH, true);
    let after = turn(&assistant.flows, session, event, &input).session;
    let after = after.expect("nothing is forgotten");
    after.label("welcome.who").unwrap_or("-").to_owned()
}

#[test]
fn a_person_who_was_taken_for_another_is_put_right_and_hardly_any_other_is_moved() {
    let assistant = assistant();
    let all = cases();
    let mut missed = Vec::new();
    for (language, least, most) in PUT_RIGHT {
        let own = all.iter().filter(|case| case.language == language);
        let (open, told): (Vec<&Case>, Vec<&Case>) = own.partition(|case| case.who == "-");
        let other = |case: &Case| {
            if case.who == "pupil" {
                "parent"
            } else {
                "pupil"
            }
        };
        let is_right = |case: &&&Case| held_to_be(&assistant, other(case), case) == case.who;
        let right = told.iter().filter(is_right).count();
        let mut moved = Vec::new();
        for known in ["pupil", "parent"] {
            for case in &open {
                let held = held_to_be(&assistant, known, case);
                if held != known {
                    moved.push(format!("{} · {known} · {held}", case.text));
                }
            }
        }
        let (told, tries) = (told.len(), 2 * open.len());
        if right * 100 < told * least || moved.len() * 100 > tries * most {
            missed.push(format!(
                "{language}: {right} of {told} are put right, in {tries} are moved {}: {moved:#?}",
                moved.len()
            ));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// For each language how many of a hundred are put right at least, and moved for nothing at most.
const PUT_RIGHT: [(&str, usize, usize); 3] = [("fr", 50, 3), ("en", 50, 3), ("ar", 44, 3)];

#[test]
fn nothing_is_learned_from_what_measures_who_is_typing() {
    let cases = cases();
    for language in ["fr", "en", "ar"] {
        let learned = learned::answers(language, "who");
        assert!(learned.len() > 100, "{language}: {}", learned.len());
        for case in cases.iter().filter(|case| case.language == language) {
            assert!(!learned.contains(&*normalize(&case.text)), "{}", case.text);
        }
    }
}
