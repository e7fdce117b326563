//! What a message does that answers nothing is heard: that it asks for a moment, puts off, tells that all is
//! settled, is lost, or finds no answer that fits. Nothing is learned from `understood/acts.tsv`, whose writer
//! saw neither the program nor what it learns from.

use guichet::assistant::Assistant;
use guichet::dialogue::{Command, Event, Session, SmallTalk};
use guichet::i18n::normalize;

use crate::support::{assistant, learned, table};

/// A text, and the act that it is, or `-`.
struct Case {
    language: String,
    act: String,
    text: String,
}

fn cases() -> Vec<Case> {
    let case = |[language, act, text]: [String; 3]| Case {
        language,
        act,
        text,
    };
    table::rows("tests/understood/acts.tsv")
        .into_iter()
        .map(case)
        .collect()
}

/// The act that an event answers, or `-`.
fn act(event: Event) -> &'static str {
    match event {
        Event::Command(Command::Stop) => "later",
        Event::Command(Command::Help) => "lost",
        Event::SmallTalk(SmallTalk::NoneFits) => "no-button",
        Event::SmallTalk(SmallTalk::AllDone | SmallTalk::Solved | SmallTalk::Settled) => "solved",
        Event::SmallTalk(SmallTalk::Waits) => "waiting",
        _ => "-",
    }
}

/// What a text is heard as where a page is to be opened.
fn heard(assistant: &Assistant, case: &Case) -> &'static str {
    let session = Session::new("activation.portal", &case.language);
    let understander = &assistant.understander;
    act(understander.understand(&assistant.flows, &session, &case.text))
}

#[test]
fn acts_are_mostly_heard_and_what_is_none_is_seldom_taken_for_one() {
    let assistant = assistant();
    let all = cases();
    let mut missed = Vec::new();
    for (language, least, most) in BARS {
        let own: Vec<&Case> = all
            .iter()
            .filter(|case| case.language == language)
            .collect();
        let judged: Vec<(&Case, &str)> = own
            .iter()
            .map(|case| (*case, heard(&assistant, case)))
            .collect();
        let acts = judged.iter().filter(|(case, _)| case.act != "-");
        let right = acts.clone().filter(|(case, act)| case.act == *act).count();
        // An explanation of the step moves no person and ends nothing.
        let is_wrong = |(case, act): &&(&Case, &str)| !["-", "lost", &*case.act].contains(act);
        let wrong: Vec<String> = judged
            .iter()
            .filter(is_wrong)
            .map(|(case, act)| format!("{} · {} · {act}", case.text, case.act))
            .collect();
        let (told, all) = (acts.count(), own.len());
        if right * 100 < told * least || wrong.len() * 100 > all * most {
            let missing: Vec<String> = judged
                .iter()
                .filter(|(case, act)| case.act != *act)
                .map(|(case, act)| format!("{} · {} · {act}", case.text, case.act))
                .collect();
            missed.push(format!(
                "{language}: {right} of {told} are heard; of {all} are wrong {}: {wrong:#?}; \
                 missed: {missing:#?}",
                wrong.len()
            ));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// For each language how many of a hundred are heard at least, and taken for another act at most.
const BARS: [(&str, usize, usize); 3] = [("fr", 75, 2), ("en", 70, 2), ("ar", 45, 3)];

#[test]
fn nothing_is_learned_from_what_measures_acts() {
    let cases = cases();
    for (language, ..) in BARS {
        let learned = learned::answers(language, "act");
        assert!(learned.len() > 100, "{language}: {}", learned.len());
        for case in cases.iter().filter(|case| case.language == language) {
            assert!(!learned.contains(&*normalize(&case.text)), "{}", case.text);
        }
    }
}
