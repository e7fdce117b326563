//! Understands which row of a table is meant: by its name, by a place it serves, by words of it.

use crate::dialogue::{Choice, Event, Levels, Match, Session, SideQuestion};
use crate::flow::{ArticleId, Flows, FollowUpTarget, Goal, Kind};

use super::Understander;
use super::Utterance;
use super::lookup::Found;

impl Understander {
    /// The rows of a table that a person means, and whether every word was understood.
    ///
    /// A row's whole name comes first, then a place when nothing else is said, then words of rows
    /// with typing mistakes forgiven, and last a place among other words.
    pub(super) fn look_up(
        &self,
        flows: &Flows,
        session: &Session,
        table: usize,
        heard: &[&str],
    ) -> (Found, bool) {
        let fillers = &self.phrasebook(&session.language.tag).fillers;
        let is_filler = |word: &str| {
            fillers
                .iter()
                .any(|filler| filler.is(&[word], Match::Exact))
        };
        let lookup = &self.lookups[table];
        if !flows.tables[table].has_places() {
            return (lookup.find(heard, is_filler), true);
        }
        let empty = |word: &str| is_filler(word) || self.whereabouts.is_empty(word);
        if let Some(row) = lookup.named(heard, is_filler) {
            return (Found::One { row, exactly: true }, true);
        }
        let before = match session.side_question {
            Some(SideQuestion::Where { levels, .. }) => levels,
            _ => Levels::NONE,
        };
        let told = self.whereabouts.told(&flows.places, heard);
        let place = told.as_ref().map(|told| told.found(flows, table, before));
        match (place, told) {
            (Some(place), Some(told)) if told.wholly => (place, true),
            (place, _) => match (lookup.find(heard, empty), place) {
                (Found::Nothing, Some(place)) => (place, false),
                (found, _) => (found, true),
            },
        }
    }
}

impl Utterance<'_> {
    /// The row that is meant, or the rows or places to choose from.
    pub(super) fn picked(&self, table: usize) -> Option<Event> {
        let (found, wholly) =
            self.understander
                .look_up(self.flows, self.session, table, &self.heard);
        if !wholly && self.wants_elsewhere() {
            return None;
        }
        match found {
            Found::Nothing => None,
            Found::Nowhere => Some(Event::NotUnderstood),
            Found::One { row, exactly } => {
                let read = if exactly { Match::Exact } else { Match::Fuzzy };
                let choice = Choice::Row(row);
                Some(Event::Chosen { choice, read })
            }
            Found::Several(rows) => Some(Event::Rows(rows)),
            Found::Somewhere { area, levels } => Some(Event::Where { area, levels }),
        }
    }

    /// Whether the message names a row or a place: then words that only resemble a cry are none.
    pub(super) fn is_place(&self) -> bool {
        let Kind::Pick { table, .. } = self.question.step.kind else {
            return false;
        };
        let (found, _) = self
            .understander
            .look_up(self.flows, self.session, table, &self.heard);
        self.awaits_answer() && !matches!(found, Found::Nothing)
    }

    /// Whether the message says a place and nothing else, wherever it is said.
    pub(super) fn names_a_place(&self) -> bool {
        let whereabouts = &self.understander.whereabouts;
        let told = whereabouts.told(&self.flows.places, &self.heard);
        told.is_some_and(|told| told.wholly)
    }

    fn leads_here(&self, article: ArticleId) -> bool {
        let here = self.question.step.flow;
        self.flows[article]
            .follow_ups
            .iter()
            .any(|follow_up| match follow_up.to {
                FollowUpTarget::Door(door) => self.flows.step(door).flow == here,
                FollowUpTarget::Article(_) | FollowUpTarget::Intent(_) => false,
            })
    }

    /// Whether the message is clearly a need that leads away from here: « j'habite à Lyon et j'ai
    /// perdu mon mot de passe ».
    fn wants_elsewhere(&self) -> bool {
        let Some(Event::Intent(need)) = self.need() else {
            return false;
        };
        let here = self.question.step.flow;
        match self.flows[need.intent].goal {
            Goal::Door(door) => self.flows.step(door).flow != here,
            // An article with a follow-up to this journey is about this step: « c'est quoi mon ENT,
            // je suis à Dijon ».
            Goal::Article(article) if self.leads_here(article) => false,
            _ => self.flows[need.intent].offered,
        }
    }
}
