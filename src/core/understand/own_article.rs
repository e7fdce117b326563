//! Finds a short answer of the school by its words, where the message is no need that is clearer.

use crate::dialogue::{Event, Match};
use crate::flow::{ArticleId, Kind};

use super::Utterance;

impl Utterance<'_> {
    /// The short answer of the school whose longest words are in the message. A need that the model
    /// is sure of goes before it, unless that is one of the many things that are none of ours.
    pub(super) fn own_article(&self) -> Option<Event> {
        let typed = matches!(
            self.question.step.kind,
            Kind::Text { .. } | Kind::Pick { .. }
        ) && self.awaits_answer();
        let words = self.phrasebook.articles.iter().enumerate();
        let said = words.flat_map(|(at, phrases)| phrases.iter().map(move |phrase| (at, phrase)));
        let said = said.filter(|(_, phrase)| match typed {
            true => phrase.is(&self.without_fillers, Match::Exact),
            false => self.says(phrase, Match::Exact),
        });
        let (at, _) = said.max_by_key(|(_, phrase)| phrase.letters())?;
        if let Some(Event::Intent(need)) = self.need()
            && self.flows[need.intent].offered
        {
            return None;
        }
        u16::try_from(at)
            .ok()
            .map(|at| Event::Article(ArticleId(at)))
    }
}
