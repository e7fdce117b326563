//! Answers a cry for help: what is said first, the numbers, and the two ways on.
//!
//! These few texts exist in every language that is understood, also where nothing else is spoken:
//! whoever cries in one is answered in it.

use jiff::Timestamp;

use crate::dialogue::{Choice, DetectedLanguage, Distress, Owner, Session, SideQuestion};
use crate::flow::{EmergencyNumber, Flows};
use crate::message::Block;
use crate::validation::Value;
use guichet_nlu::intent::DistressKind;

use super::Voices;
use super::locale::{Locale, RenderError};
use super::phrase::Phrase;
use super::render::{MessageBuilder, Said};

/// The ways on after a cry, their messages, and their names on a button.
pub(crate) const SAFETY: [(Choice, &str, &str); 2] = [
    (Choice::Continue, "safety-continue", "continue"),
    (Choice::Person, "safety-person", "person"),
];

/// The messages that are no number, with their variables.
const MESSAGES: [(&str, &[&str]); 10] = [
    ("safety-after", &[]),
    ("safety-bullying", &[]),
    ("safety-emergency", &[]),
    ("safety-number", &["name", "number"]),
    ("safety-robot", &[]),
    ("safety-still", &[]),
    ("safety-suicide", &[]),
    ("safety-threat", &[]),
    ("safety-unclear", &[]),
    ("safety-violence", &[]),
];

/// What is said first to a kind of distress.
fn opening(kind: DistressKind) -> &'static str {
    match kind {
        DistressKind::Bullying => "safety-bullying",
        DistressKind::Emergency => "safety-emergency",
        DistressKind::Suicide => "safety-suicide",
        DistressKind::Threat => "safety-threat",
        DistressKind::Unclear => "safety-unclear",
        DistressKind::Violence => "safety-violence",
    }
}

/// The message of a number.
fn number_message(number: &EmergencyNumber) -> String {
    format!("safety-number-{}", number.id)
}

/// Every text there must be in every language that is understood, attributes aside: message and
/// variables.
pub(super) fn messages(flows: &Flows) -> Vec<(String, Vec<&'static str>)> {
    let said = MESSAGES
        .iter()
        .map(|(message, vars)| ((*message).to_owned(), vars.to_vec()));
    let numbers = flows.emergency.numbers.iter();
    let numbers = numbers.map(|number| (number_message(number), vec!["call"]));
    said.chain(numbers).collect()
}

/// What is listened for after a cry, in every language at once.
pub(super) fn phrases<'a>(
    locales: impl Iterator<Item = &'a Locale> + Clone,
) -> Vec<(Choice, Vec<Phrase>)> {
    let of = |&(offer, message, _): &(Choice, &str, &str)| {
        let phrases = locales.clone().flat_map(|locale| {
            let words = locale.text(message, Some("words"), &[]).unwrap_or_default();
            let button = locale.text(message, None, &[]).unwrap_or_default();
            let mut phrases = Phrase::list(&words);
            phrases.extend(Phrase::of(&button));
            phrases
        });
        (offer, phrases.collect())
    };
    SAFETY.iter().map(of).collect()
}

impl Voices {
    /// A language that is spoken or understood, if there is one of this tag.
    fn understood_as(&self, tag: &str) -> Option<&Locale> {
        let spoken = self.locales.iter().map(|(locale, _)| locale);
        let mut all = spoken.chain(&self.understood);
        all.find(|locale| locale.tag == tag)
    }
}

impl<'a> MessageBuilder<'a> {
    /// The careful answer to a cry for help, in the language it was in.
    pub(super) fn comfort(&mut self, distress: Distress, now: Timestamp) -> Said {
        let own = self.locale;
        self.locale = match distress.tongue {
            Some(DetectedLanguage::Spoken(at)) => &self.voices.locales[usize::from(at)].0,
            Some(DetectedLanguage::Understood(at)) => &self.voices.understood[usize::from(at)],
            None => own,
        };
        let said = self.comfort_itself(distress.kind, now);
        self.locale = own;
        said
    }

    fn comfort_itself(&mut self, kind: DistressKind, now: Timestamp) -> Said {
        self.text(opening(kind), None, &[])?;
        let mut lines = Vec::new();
        for (name, number) in &self.voices.school.emergency {
            let [name, number] = [name, number].map(|text| Value::Text(text.clone()));
            let vars = [("name", name), ("number", number)];
            lines.push(self.words("safety-number", None, &vars)?);
        }
        for number in self.flows.emergency.numbers(kind, now) {
            let call = [("call", Value::Text(number.call.clone()))];
            lines.push(self.words(&number_message(number), None, &call)?);
            if let Some(link) = &number.link {
                let text = std::mem::take(&mut lines).join("\n");
                self.say.blocks.push(Block::Text(text));
                self.say.blocks.push(Block::Link(link.clone()));
            }
        }
        if !lines.is_empty() {
            self.say.blocks.push(Block::Text(lines.join("\n")));
        }
        // Whoever speaks with a person does not come back to the robot for that.
        if self.session.map(Session::owner) == Some(Owner::Staff) {
            return Ok(());
        }
        let last = ["safety-robot", "safety-after"].map(|message| self.words(message, None, &[]));
        let [robot, after] = last;
        self.say
            .blocks
            .push(Block::Text(format!("{} {}", robot?, after?)));
        Ok(())
    }

    /// That nobody has gone away, in the language of the cry.
    pub(super) fn still_here(&mut self) -> Said {
        let own = self.locale;
        self.locale = self.language_of_cry().unwrap_or(own);
        let said = self.text("safety-still", None, &[]);
        self.locale = own;
        said
    }

    /// What a way on after a cry says; nothing for any other offer.
    pub(super) fn safety_offer(&self, offer: Choice) -> Option<Result<String, RenderError>> {
        let (_, message, _) = SAFETY.iter().find(|(own, ..)| *own == offer)?;
        let locale = self.language_of_cry().unwrap_or(self.locale);
        Some(locale.text(message, None, &[]))
    }

    fn language_of_cry(&self) -> Option<&'a Locale> {
        match &self.session?.side_question {
            Some(SideQuestion::Distress {
                language: Some(tag),
                ..
            }) => self.voices.understood_as(tag),
            _ => None,
        }
    }
}
