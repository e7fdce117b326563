//! Understands what means the same at every step: commands after a slash, the words for them, the names of
//! languages.

use crate::dialogue::{
    Choice, Command, DetectedLanguage, Event, Match, RecognisedIntent, SideQuestion,
};
use crate::i18n::normalize;

use super::phrase::{Phrase, words};
use super::phrasebook::Phrasebook;
use super::{Coverage, Utterance};

impl Utterance<'_> {
    /// A command after a slash: `/help`, `/aide`, `/start activation`.
    pub(super) fn slash(&self) -> Option<Event> {
        let rest = self.said.trim_start().strip_prefix('/')?;
        let mut parts = rest.split_whitespace();
        let name = normalize(parts.next()?);
        let name = words(&name);
        let known = |phrasebook: &Phrasebook| {
            phrasebook
                .slashes
                .iter()
                .find(|(phrase, _)| phrase.is(&name, Match::Exact))
                .map(|found| found.1)
        };
        let own = known(self.phrasebook);
        let command = own.or_else(|| self.understander.phrasebooks.iter().find_map(known))?;
        Some(match (command, parts.next()) {
            (Command::Start, Some(door)) => {
                let (_, wanted) = rest.split_once(char::is_whitespace).unwrap_or_default();
                self.at_front_door(door, wanted)
            }
            (Command::Language, Some(tag)) => match self.understander.locales.position(tag) {
                Some(locale) => Event::LanguageChosen(locale),
                None => Event::Command(Command::Language),
            },
            (Command::Pictures, Some("off")) => Event::Command(Command::NoPictures),
            (command, _) => Event::Command(command),
        })
    }

    /// What follows `/start`: the name of a door or of a need, or words that are understood as anywhere.
    fn at_front_door(&self, name: &str, words: &str) -> Event {
        if let Some(step) = self.flows.door(name) {
            return Event::EnteredByLink(step.id);
        }
        let intent = self.flows.intent(name);
        if let Some(intent) = intent.filter(|intent| self.flows[*intent].offered) {
            return Event::Intent(RecognisedIntent::of(intent));
        }
        let has_slash = words.trim_start().starts_with('/');
        let understander = self.understander;
        let understood =
            (!has_slash).then(|| understander.understand(self.flows, self.session, words.trim()));
        match understood {
            // They were not written as the answer to the step.
            Some(Event::Judged(_) | Event::NotUnderstood | Event::Unreadable(_)) | None => {
                Event::Command(Command::Start)
            }
            Some(event) => event,
        }
    }

    /// A global word or the name of a language, as the whole message.
    pub(super) fn whole(&self, how: Match) -> Option<Event> {
        let said =
            |phrase: &Phrase| phrase.is(&self.without_fillers, how) || phrase.is(&self.heard, how);
        let found = self
            .phrasebook
            .commands
            .iter()
            .find(|(_, phrases)| phrases.iter().any(said));
        if let Some(&(command, _)) = found {
            let choice = Choice::Command(command);
            return Some(match how {
                Match::Exact => Event::Command(command),
                Match::Fuzzy => Event::Chosen {
                    choice,
                    read: Match::Fuzzy,
                },
            });
        }
        let asked = self
            .understander
            .asked_by
            .iter()
            .position(|phrases| phrases.iter().any(said))?;
        (how == Match::Exact).then_some(Event::LanguageChosen(u8::try_from(asked).ok()?))
    }

    /// Where it is asked which language to speak: one that is named anywhere in the message, or in which it
    /// is written.
    pub(super) fn language_asked_for(&self) -> Option<Event> {
        if self.session.side_question != Some(SideQuestion::Language) {
            return None;
        }
        let written = || match self.detected_language(self.recognised())? {
            DetectedLanguage::Spoken(locale) => Some(Event::LanguageChosen(locale)),
            DetectedLanguage::Understood(_) => None,
        };
        self.offered(Match::Exact, Coverage::Part).or_else(written)
    }

    /// A global word of any spoken language: the person may not read this one.
    pub(super) fn any_language(&self) -> Option<Event> {
        let said = |phrase: &Phrase| phrase.is(&self.without_fillers, Match::Exact);
        let all = self
            .understander
            .phrasebooks
            .iter()
            .flat_map(|phrasebook| &phrasebook.commands);
        all.filter(|(_, phrases)| phrases.iter().any(said))
            .map(|&(command, _)| Event::Command(command))
            .next()
    }
}
