//! Understands what is said beside the question and leaves it open: a detail that answers nothing, and
//! what the step's own help answers.

use crate::dialogue::{Command, Event, Match, SideQuestion, SmallTalk};
use crate::flow::Kind;

use super::phrase::Phrase;
use super::{Coverage, Utterance};

/// What the help of a step answers is the point of a message of at most this many words.
const POINT: usize = 12;

impl Utterance<'_> {
    /// « elle est en 6eme », « avec firefox », « j'ai mis jj/mm/aaaa »: the answer of the step that names
    /// it, or who is asking. Elsewhere it is no need, and the question is asked again.
    pub(super) fn detail(&self) -> Option<Event> {
        let is_open = matches!(
            self.session.side_question,
            None | Some(SideQuestion::Go(_) | SideQuestion::Intents(_))
        );
        let typed = matches!(
            self.question.step.kind,
            Kind::Text { .. } | Kind::Pick { .. }
        );
        if typed || !is_open || self.is_place_as_typed() || !self.is_only_detail() {
            return None;
        }
        self.offered(Match::Exact, Coverage::Part)
            .or_else(|| self.who_is_asked())
            .or_else(|| self.says_who())
            .or(Some(Event::SmallTalk(SmallTalk::Chatter)))
    }

    /// Whether the message is a detail, and nothing but words that may stand beside one.
    fn is_only_detail(&self) -> bool {
        let phrasebook = self.phrasebook;
        let covered = |phrases: &[Phrase]| {
            let mut covered = vec![false; self.heard.len()];
            for phrase in phrases {
                let long = phrase.words().len();
                for at in 0..=self.heard.len().saturating_sub(long) {
                    if at + long <= self.heard.len()
                        && phrase.is(&self.heard[at..at + long], Match::Exact)
                    {
                        covered[at..at + long].fill(true);
                    }
                }
            }
            covered
        };
        let details = covered(&phrasebook.details);
        let beside = covered(&phrasebook.details_beside);
        let is_class = |word: &str| self.understander.whereabouts.is_class(word);
        let mut words = self.heard.iter().zip(details.iter().zip(&beside));
        let names = |(word, (detail, _)): (&&str, (&bool, &bool))| *detail || is_class(word);
        words.clone().any(names)
            && words.all(|(word, (detail, beside))| *detail || *beside || is_class(word))
    }

    /// « ça dit de réessayer dans 10 minutes » where the account is locked: what the help of the step
    /// answers.
    pub(super) fn explained(&self) -> Option<Event> {
        let step = self.question.step;
        let asks = matches!(step.kind, Kind::Choice | Kind::Tell | Kind::Human { .. });
        if !asks || self.session.side_question.is_some() || self.heard.len() > POINT {
            return None;
        }
        let mut own = self.phrasebook.explained[usize::from(step.id.0)].iter();
        let is_explained = own.any(|phrase| self.says(phrase, Match::Exact));
        // « J'ai attendu une heure, toujours bloqué » is an answer.
        let answers = || self.offered(Match::Exact, Coverage::Part).is_some();
        // « Mon compte est bloqué jsp pk » is a need.
        let is_need = || self.certain_need_at_menu().is_some();
        (is_explained && !answers() && !is_need()).then_some(Event::Command(Command::Help))
    }

    /// Whether the message asks something: it answers no question by a yes or a no.
    pub(super) fn asks_something(&self) -> bool {
        let mut openings = self.phrasebook.questions.iter();
        self.said.trim_end().ends_with(['?', '؟', '？'])
            || openings.any(|opening| opening.find(&self.heard, Match::Exact) == Some(0))
    }
}
