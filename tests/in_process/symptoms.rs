//! Every symptom is met with its advice in at most six taps from where a person says that it does
//! not work: `texts/symptoms.tsv`.

use std::collections::{BTreeMap, VecDeque};
use std::fs;

use guichet::assistant::Assistant;
use guichet::dialogue::{AnsweredStep, Choice, Event, Match, Session, question};

use crate::flows::take;
use crate::support::{assistant, project};

/// The most taps to the advice.
const TAPS: usize = 6;

/// The steps that a person of this audience reaches from a step, each with the fewest taps.
fn reached(assistant: &Assistant, start: &str, audience: &str) -> BTreeMap<String, usize> {
    let flows = &assistant.flows;
    let locales = assistant.locales.tags().len();
    let who = flows.step(flows.audience.expect("somebody is asked who they are"));
    let mut session = Session::new(start, "fr");
    session.greeted = true;
    session.shared_answers.push(AnsweredStep {
        step: who.name.clone(),
        label: audience.to_owned(),
    });
    let mut taps = BTreeMap::from([(start.to_owned(), 0)]);
    let mut open = VecDeque::from([session]);
    while let Some(session) = open.pop_front() {
        let so_far = taps[&session.frame().at];
        for choice in question(flows, &session, locales).choices {
            let Choice::Transition(_) = choice else {
                continue;
            };
            let read = Match::Exact;
            let turn = take(assistant, &session, Event::Chosen { choice, read });
            let next = turn.session.expect("an answer ends nothing");
            let at = next.frame().at.clone();
            if so_far < TAPS && !taps.contains_key(&at) {
                taps.insert(at, so_far + 1);
                open.push_back(next);
            }
        }
    }
    taps
}

#[test]
fn every_symptom_is_met_with_its_advice_in_six_taps() {
    let assistant = assistant();
    let pupil = reached(&assistant, "what-do-you-see.portal", "pupil");
    let parent = reached(&assistant, "parent-trouble.where", "parent");
    let table = fs::read_to_string(project("tests/texts/symptoms.tsv"));
    let table = table.expect("the table is there");
    let mut far = Vec::new();
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [_, symptom, audience, step, ..] = cells[..] else {
            panic!("a row has four cells: {line}");
        };
        let taps = if audience == "pupil" { &pupil } else { &parent };
        if !taps.contains_key(step) {
            far.push(format!("{audience}: {symptom} ({step})"));
        }
    }
    assert!(far.is_empty(), "{}", far.join("\n"));
}
