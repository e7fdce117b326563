//! One message at the step where the conversation stands, and the order in which its possible meanings
//! are tried.

use std::cell::OnceCell;

use crate::dialogue::{Event, Match, Question, Session, SideQuestion, SmallTalk, awaits_secret};
use crate::flow::{Flows, Kind};
use crate::validation::{SecretKind, Verdict, detect_secret};
use guichet_nlu::intent::{Answer, Recognised};

use super::phrase::Phrase;
use super::{Phrasebook, Understander};

/// A message, and where the conversation stood when it came.
pub(super) struct Utterance<'a> {
    pub(super) understander: &'a Understander,
    pub(super) phrasebook: &'a Phrasebook,
    pub(super) flows: &'a Flows,
    pub(super) session: &'a Session,
    pub(super) question: Question<'a>,
    pub(super) said: &'a str,
    /// The words as they are meant: « mdp » as « mot de passe ». Computed once.
    pub(super) read: OnceCell<Vec<String>>,
    /// What the intent model makes of the message; computed once.
    pub(super) recognised: OnceCell<Recognised>,
    /// What the message answers at the step, by examples; computed once.
    pub(super) answered: OnceCell<Option<Answer<'a>>>,
    /// Who is asking, as an index into the transitions of the audience step; computed once.
    pub(super) who: OnceCell<Option<u8>>,
    /// The same by examples alone, and how likely; computed once.
    pub(super) speaker: OnceCell<Option<(u8, f32)>>,
    /// Every word, folded.
    pub(super) heard: Vec<&'a str>,
    /// The words without « please » and the like at both ends.
    pub(super) without_fillers: Vec<&'a str>,
}

impl Utterance<'_> {
    /// What was meant. Words that are the button almost to the letter need no note of what was read.
    pub(super) fn event(&self) -> Event {
        self.with_answer_behind(self.as_read())
    }

    fn as_read(&self) -> Event {
        match self.meaning() {
            Event::Chosen {
                choice,
                read: Match::Fuzzy,
            } if self.opens_label(choice) => Event::Chosen {
                choice,
                read: Match::Exact,
            },
            event => event,
        }
    }

    fn meaning(&self) -> Event {
        self.distress()
            .or_else(|| self.slash())
            .or_else(|| self.secret())
            .or_else(|| self.taken_back())
            .or_else(|| self.known_link())
            .or_else(|| self.number())
            .or_else(|| self.thanks())
            .or_else(|| self.offered(Match::Exact, Coverage::Whole))
            .or_else(|| self.goes_or_stays())
            .or_else(|| self.explained())
            .or_else(|| self.detail())
            .or_else(|| self.ordinal())
            .or_else(|| self.bare_audience())
            .or_else(|| self.denies_who())
            .or_else(|| self.whole(Match::Exact))
            .or_else(|| self.any_language())
            .or_else(|| self.language_asked_for())
            .or_else(|| self.small_talk())
            .or_else(|| self.offered(Match::Fuzzy, Coverage::Whole))
            .or_else(|| self.whole(Match::Fuzzy))
            .or_else(|| self.label_in_part())
            .or_else(|| self.answer())
            .or_else(|| self.other_link())
            .or_else(|| self.short_answer())
            .or_else(|| self.refused())
            .or_else(|| self.trouble())
            .or_else(|| self.who_beside_need())
            .or_else(|| self.contrasted())
            .or_else(|| self.named_row())
            .or_else(|| self.put_right())
            .or_else(|| self.no_answer())
            .or_else(|| self.own_article())
            .or_else(|| self.act_before_answer())
            .or_else(|| self.learned())
            .or_else(|| self.act())
            .or_else(|| self.learned_to_be_none())
            .or_else(|| self.done())
            .or_else(|| self.at_human())
            .or_else(|| self.certain_at_menu())
            .or_else(|| self.certain_elsewhere())
            .or_else(|| self.offered(Match::Exact, Coverage::Most))
            .or_else(|| self.says_who())
            .or_else(|| self.meant_by_step())
            .or_else(|| self.learned_at_menu())
            .or_else(|| self.yes_or_no_word())
            .or_else(|| self.answer_to_the_step())
            .or_else(|| self.need())
            .or_else(|| self.offered(Match::Exact, Coverage::Part))
            .or_else(|| self.offered(Match::Fuzzy, Coverage::Part))
            .or_else(|| self.who_is_asked())
            .or_else(|| self.likely())
            .unwrap_or(Event::NotUnderstood)
    }

    pub(super) fn secret(&self) -> Option<Event> {
        if awaits_secret(self.flows, self.session) {
            return None;
        }
        let answered = matches!(self.question.step.kind, Kind::Text { .. }) && self.awaits_answer();
        match detect_secret(self.said)? {
            SecretKind::Personal if answered => None,
            kind => Some(Event::Secret(kind)),
        }
    }

    /// Whether what is typed may answer the step itself. Only the side questions about erasure and
    /// about the language keep typed words from it.
    pub(super) fn awaits_answer(&self) -> bool {
        !matches!(
            self.session.side_question,
            Some(SideQuestion::Forget | SideQuestion::Language)
        )
    }

    /// « Ok thank you » as the whole message is no « ok » with a polite word, unless a button says just that.
    fn thanks(&self) -> Option<Event> {
        let is_whole = |phrase: &Phrase| phrase.is(&self.heard, Match::Exact);
        let mut talk = self.phrasebook.small_talk.iter();
        let thanks = talk.find(|(talk, _)| *talk == SmallTalk::Thanks)?;
        let choices = self.question.choices.iter();
        let mut buttons = choices.flat_map(|&choice| self.phrases(choice));
        (self.heard.len() > 1 && thanks.1.iter().any(is_whole) && !buttons.any(is_whole))
            .then_some(Event::SmallTalk(SmallTalk::Thanks))
    }

    pub(super) fn small_talk(&self) -> Option<Event> {
        // « I live in Nice » is an answer where a place is asked for, although « nice » is small
        // talk.
        let whole = matches!(self.question.step.kind, Kind::Pick { .. });
        let said = |phrase: &Phrase| {
            (!whole && phrase.is(&self.without_fillers, Match::Exact))
                || phrase.is(&self.heard, Match::Exact)
        };
        let found = self
            .phrasebook
            .small_talk
            .iter()
            .find(|(_, phrases)| phrases.iter().any(said))?;
        Some(Event::SmallTalk(found.0))
    }

    pub(super) fn answer(&self) -> Option<Event> {
        if !self.awaits_answer() {
            return None;
        }
        match &self.question.step.kind {
            Kind::Text { check, .. } => match check.judge(&self.flows.validation_data, self.said) {
                Verdict::NotAnAnswer => None,
                Verdict::Bad(_) if !check.secret && self.is_need() => None,
                Verdict::Bad(_) if check.secret && self.is_report() => None,
                verdict => Some(Event::Judged(verdict)),
            },
            Kind::Pick { table, .. } => self.picked(*table),
            _ => None,
        }
    }
}

/// How much of the message a phrase must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Coverage {
    Most,
    Part,
    Whole,
}
