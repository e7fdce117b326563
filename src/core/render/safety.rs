//! Answers a cry for help: an opening, the numbers, and what the person can choose. Words that may be
//! one get the numbers alone.

use jiff::Timestamp;

use crate::dialogue::{
    Choice, DetectedLanguage, Distress, Owner, PossibleCry, Session, SideQuestion,
};
use crate::i18n::{Locale, RenderError, SAFETY, number_message, safety_opening};
use crate::message::Block;
use crate::validation::Value;
use guichet_nlu::intent::DistressKind;

use super::{MessageBuilder, Said};

/// What stands between two numbers, in a line from left to right and in one from right to left.
const BETWEEN: &str = " · ";

impl<'a> MessageBuilder<'a> {
    /// Says the careful answer to a cry for help, in the language of the cry.
    pub(super) fn comfort(&mut self, distress: Distress, now: Timestamp) -> Said {
        let locale = self.detected(distress.detected_language);
        self.in_language(locale, |builder| builder.comfort_itself(distress.kind, now))
    }

    /// Gives the numbers for a cry of any kind, in one line and in the language of the words.
    pub(super) fn numbers(&mut self, possible_cry: PossibleCry, now: Timestamp) -> Said {
        let locale = self.detected(possible_cry.detected_language);
        self.in_language(locale, |builder| builder.numbers_in_a_line(now))
    }

    fn numbers_in_a_line(&mut self, now: Timestamp) -> Said {
        let own = self.renderer.school.emergency.iter();
        let own = own.map(|(_, number)| number.clone());
        let shipped = self.flows.emergency.numbers(DistressKind::Unclear, now);
        let shipped = shipped.iter().map(|number| number.call.clone());
        let numbers: Vec<String> = own.chain(shipped).collect();
        if numbers.is_empty() {
            return Ok(());
        }
        let numbers = [("numbers", Value::Text(numbers.join(BETWEEN)))];
        self.text("safety-perhaps", None, &numbers)
    }

    /// The language of a cry, or that of the conversation.
    fn detected(&self, language: Option<DetectedLanguage>) -> &'a Locale {
        match language {
            Some(DetectedLanguage::Spoken(at)) => self.locales().at(at),
            Some(DetectedLanguage::Understood(at)) => &self.locales().understood[usize::from(at)],
            None => self.locale,
        }
    }

    fn in_language(&mut self, locale: &'a Locale, say: impl FnOnce(&mut Self) -> Said) -> Said {
        let own = std::mem::replace(&mut self.locale, locale);
        let said = say(self);
        self.locale = own;
        said
    }

    fn comfort_itself(&mut self, kind: DistressKind, now: Timestamp) -> Said {
        self.text(safety_opening(kind), None, &[])?;
        let mut lines = Vec::new();
        for (name, number) in &self.renderer.school.emergency {
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
        // A person who speaks with a member of staff does not come back to the bot for this.
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

    /// Gives the numbers again and says that the assistant is still there, in the language of the cry.
    pub(super) fn still_here(&mut self, now: Timestamp) -> Said {
        let locale = self.language_of_cry().unwrap_or(self.locale);
        self.in_language(locale, |builder| {
            builder.numbers_in_a_line(now)?;
            builder.text("safety-still", None, &[])
        })
    }

    /// The text of a choice after a cry; nothing for any other choice.
    pub(super) fn safety_choice(&self, choice: Choice) -> Option<Result<String, RenderError>> {
        let (_, message, _) = SAFETY.iter().find(|(own, ..)| *own == choice)?;
        let locale = self.language_of_cry().unwrap_or(self.locale);
        Some(locale.text(message, None, &[]))
    }

    fn language_of_cry(&self) -> Option<&'a Locale> {
        match &self.session?.side_question {
            Some(SideQuestion::Distress {
                language: Some(tag),
                ..
            }) => self.locales().understood_as(tag),
            _ => None,
        }
    }
}
