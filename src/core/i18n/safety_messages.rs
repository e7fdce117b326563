//! The messages of the answer to a cry for help. They exist in every language that is understood,
//! also where nothing else is said in it: a person who cries in a language is answered in it.

use crate::dialogue::Choice;
use crate::flow::{EmergencyNumber, Flows};
use guichet_nlu::intent::DistressKind;

/// The choices after a cry: each with its message and its label.
pub(crate) const SAFETY: [(Choice, &str, &str); 2] = [
    (Choice::Continue, "safety-continue", "continue"),
    (Choice::Person, "safety-person", "person"),
];

/// The messages besides the numbers, and their variables.
const MESSAGES: [(&str, &[&str]); 11] = [
    ("safety-after", &[]),
    ("safety-bullying", &[]),
    ("safety-emergency", &[]),
    ("safety-number", &["name", "number"]),
    ("safety-perhaps", &["numbers"]),
    ("safety-robot", &[]),
    ("safety-still", &[]),
    ("safety-suicide", &[]),
    ("safety-threat", &[]),
    ("safety-unclear", &[]),
    ("safety-violence", &[]),
];

/// The message with which the answer to a kind of distress begins.
pub(crate) fn safety_opening(kind: DistressKind) -> &'static str {
    match kind {
        DistressKind::Bullying => "safety-bullying",
        DistressKind::Emergency => "safety-emergency",
        DistressKind::Suicide => "safety-suicide",
        DistressKind::Threat => "safety-threat",
        DistressKind::Unclear => "safety-unclear",
        DistressKind::Violence => "safety-violence",
    }
}

/// The message of an emergency number.
pub(crate) fn number_message(number: &EmergencyNumber) -> String {
    format!("safety-number-{}", number.id)
}

/// Every message of the answer to a cry, and its variables; attributes are not listed.
pub(super) fn messages(flows: &Flows) -> Vec<(String, Vec<&'static str>)> {
    let said = MESSAGES
        .iter()
        .map(|(message, vars)| ((*message).to_owned(), vars.to_vec()));
    let numbers = flows.emergency.numbers.iter();
    let numbers = numbers.map(|number| (number_message(number), vec!["call"]));
    said.chain(numbers).collect()
}
