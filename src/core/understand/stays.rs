//! Understands the answer to the step itself, where it is asked whether to leave for another journey.

use crate::dialogue::{Choice, Event, Match, SideQuestion};

use super::Utterance;

impl Utterance<'_> {
    /// « Oui merci, on fait ça », where it is asked « on y va ? »: the word that opens the message answers
    /// that, unless the rest is surely an answer of the step that is more than a yes or a no. The need that
    /// is asked about, named again, is a yes: « ok, pour la date ».
    pub(super) fn goes_or_stays(&self) -> Option<Event> {
        let Some(SideQuestion::Go(id)) = &self.session.side_question else {
            return None;
        };
        if self.says_who().is_some() {
            return None;
        }
        let asked = self.flows.intent(id);
        let opens = |choice: &&Choice| {
            let mut phrases = self.phrases(**choice).iter();
            phrases.any(|phrase| phrase.find(&self.heard, Match::Exact) == Some(0))
        };
        let answers = [Choice::Go, Choice::Stay];
        let opening = answers.iter().find(opens).copied();
        let named = self.named_need().map(|need| need.intent);
        let names_it = named.is_some() && named == asked;
        let negates = self.negates(&self.heard);
        let choice = match opening {
            // « Oui mais je l'ai pas » says more than a yes.
            Some(Choice::Go) => (!negates).then_some(Choice::Go)?,
            // « Non, j'ai perdu mon identifiant » is another need.
            Some(stays) => (names_it || !self.is_certain_elsewhere()).then_some(stays)?,
            None => match (names_it, negates) {
                (true, false) => Choice::Go,
                (true, true) => Choice::Stay,
                _ => return None,
            },
        };
        let is_more = |event: &Event| {
            let at = event.transition().map(|(at, _)| usize::from(at));
            let label = at.and_then(|at| self.question.step.transitions.get(at));
            label.is_some_and(|own| !["yes", "no", "next"].contains(&&*own.label))
        };
        let answer = self.answer_to_the_step().filter(is_more);
        let read = Match::Exact;
        answer.or(Some(Event::Chosen { choice, read }))
    }

    /// « Ah si je l'ai », where it is asked « on y va ? »: the answer of the step is taken, and what was
    /// asked about the other journey is dropped. Only words that are surely that answer count, and no yes or
    /// no in a word or two.
    pub(super) fn answer_to_the_step(&self) -> Option<Event> {
        let asks = self.session.side_question.as_ref();
        asks.filter(|asks| matches!(asks, SideQuestion::Go(_) | SideQuestion::Intents(_)))?;
        if !self.is_sentence() && matches!(self.need(), Some(Event::Chosen { .. })) {
            return None;
        }
        let mut below = self.session.clone();
        below.side_question = None;
        let understander = self.understander;
        let event = understander.understand(self.flows, &below, self.said);
        let is_sure = matches!(event.transition(), Some((_, Match::Exact)));
        is_sure.then_some(event)
    }
}
