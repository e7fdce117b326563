//! Understands answers of a step in free words: by a yes or a no, by an intent that means one there.
//! Recognises too what sounds like an answer and is none.

use crate::dialogue::{Choice, Command, Event, Match, SideQuestion, SmallTalk};
use crate::flow::{IntentId, Kind};

use super::learned::ENOUGH;
use super::phrase::Phrase;
use super::{Coverage, Utterance};

/// A yes or a no is an answer in a message of at most this many words. In a longer one it is a
/// manner of speaking.
const SHORT: usize = 7;

/// A wish for a moment is the whole point of a message of at most this many words.
const MOMENT: usize = 4;

/// A hedge is the whole point of a message of at most this many words.
const HEDGED: usize = 9;

/// A negation at most this many words before a trouble denies it.
const NEAR: usize = 2;

/// From this confidence on an intent that the step lists under `means` is that answer.
const MEANT: f32 = 0.25;

impl Utterance<'_> {
    /// A hedge is no answer, and gets the step's help. A wish for a moment is granted.
    pub(super) fn no_answer(&self) -> Option<Event> {
        let stands = |phrases: &[Phrase]| {
            phrases
                .iter()
                .any(|phrase| phrase.find(&self.heard, Match::Exact).is_some())
        };
        // « Je la retape »: the answer to the doubt is on its way.
        let doubts = matches!(self.session.side_question, Some(SideQuestion::Doubt { .. }));
        // « Je les appelle demain », where a person has to act.
        let human = matches!(self.question.step.kind, Kind::Human { .. })
            && self.session.side_question.is_none();
        let may_wait = doubts || human || self.is_asked_to_choose();
        let tells = stands(&self.phrasebook.no_waiting);
        if may_wait && !tells && self.heard.len() <= MOMENT && self.asks_for_a_moment() {
            return Some(Event::SmallTalk(SmallTalk::Waits));
        }
        if !self.is_asked_to_choose() {
            return None;
        }
        // « C'est pas que j'ai la feuille » says what is not so, and nothing of what is.
        let is_long = self.heard.len() > HEDGED;
        if self.denies() {
            // A longer message may tell a need beside it: « … et je veux surtout pas le perdre ».
            let need = is_long.then(|| self.certain_need_at_menu()).flatten();
            return need.or(Some(Event::Command(Command::Help)));
        }
        // A longer message says more than a hedge.
        if is_long {
            return None;
        }
        // Where « je ne sais pas » is an answer of the step, it is that answer.
        let stands = |phrase: &Phrase| phrase.find(&self.heard, Match::Exact).is_some();
        let no_hedges = self.phrasebook.no_hedges.iter();
        let no_hedges: Vec<&Phrase> = no_hedges.filter(|phrase| stands(phrase)).collect();
        let hedges = |phrase: &&Phrase| {
            let within = |longer: &&Phrase| phrase.find(&longer.as_said(), Match::Exact).is_some();
            stands(phrase) && !no_hedges.iter().any(within)
        };
        let hedge = self.phrasebook.hedges.iter().find(hedges)?;
        let own = self.question.choices.iter().any(|&choice| {
            let phrases = self.phrases(choice).iter();
            phrases.clone().any(|own| own == hedge)
                || phrases.clone().any(|own| {
                    let words = own.as_said();
                    hedge.find(&words, Match::Exact).is_some()
                        && own.find(&self.heard, Match::Exact).is_some()
                })
        });
        if own {
            // « jsp lequel » is that answer too, though its words are not most of the message.
            let alone = self.heard.len() <= hedge.words().len() + 1;
            return alone.then(|| self.offered(Match::Exact, Coverage::Part))?;
        }
        if let Some(answer) = self.answer_in_spite_of_hedge() {
            return Some(answer);
        }
        // « Mon compte est bloqué jsp pourquoi » is a need first.
        self.certain_need_at_menu()
            .or(Some(Event::Command(Command::Help)))
    }

    /// « Ma mère je crois »: the answer beside words that only say that it is not quite sure.
    fn answer_in_spite_of_hedge(&self) -> Option<Event> {
        let mut rest = self.heard.clone();
        for hedge in &self.phrasebook.light_hedges {
            if let Some(at) = hedge.find(&rest, Match::Exact) {
                rest.drain(at..at + hedge.words().len());
            }
        }
        if rest.is_empty() || rest.len() == self.heard.len() || self.asks_something() {
            return None;
        }
        let at = self.answer_in(self.question.step, &rest, ENOUGH)?;
        self.transition(at, Match::Fuzzy)
    }

    /// « Attends je cherche », but not « reçu il y a une minute »: the wish opens the message, or is most of it.
    fn asks_for_a_moment(&self) -> bool {
        let mut wishes = self.phrasebook.waiting.iter();
        wishes.any(|wish| match wish.find(&self.heard, Match::Exact) {
            Some(at) => at == 0 || self.is_most(wish),
            None => false,
        })
    }

    /// « C'est pas que j'ai la feuille »: whether the words deny what stands beside them.
    pub(super) fn denies(&self) -> bool {
        let mut denials = self.phrasebook.denials.iter();
        denials.any(|phrase| phrase.find(&self.heard, Match::Exact).is_some())
    }

    /// « c'est passé », « nan toujours blanc »: a yes or a no, where the step has that answer.
    pub(super) fn yes_or_no_word(&self) -> Option<Event> {
        if !self.is_asked_to_choose() || self.heard.len() > SHORT {
            return None;
        }
        let at = |phrases: &[Phrase]| {
            let places = phrases.iter();
            places
                .filter_map(|phrase| phrase.find(&self.heard, Match::Exact))
                .min()
        };
        let [yes, no] = &self.phrasebook.yes_no;
        let label = match (at(yes), at(no)) {
            (Some(_), None) if !self.negates(&self.heard) => "yes",
            (None, Some(_)) => "no",
            // « non c'est bon », « oui mais non »: the first of the two counts, where it opens the
            // message.
            (Some(0), Some(_)) if !self.negates(&self.heard) => "yes",
            (Some(_), Some(0)) => "no",
            _ => return None,
        };
        let transitions = &self.question.step.transitions;
        let label = match (label, &self.question.step.kind) {
            ("yes", Kind::Tell) => "next",
            (label, _) => label,
        };
        let at = transitions
            .iter()
            .position(|transition| transition.label == label)?;
        self.transition(at, Match::Fuzzy)
    }

    /// « j'ai cliqué et j'ai une page blanche », where the step told the person to do something:
    /// the trouble counts, not the deed. It is a need, or the step is explained.
    pub(super) fn trouble(&self) -> Option<Event> {
        let tells = matches!(self.question.step.kind, Kind::Tell);
        if !tells || !self.is_asked_to_choose() {
            return None;
        }
        let mut troubles = self.phrasebook.troubles.iter();
        let is_told = |phrase: &Phrase| {
            let place = phrase.find(&self.heard, Match::Exact);
            // « Aucune erreur » is no trouble.
            place.is_some_and(|at| !self.negates(&self.heard[at.saturating_sub(NEAR)..at]))
        };
        if !troubles.any(is_told) {
            return None;
        }
        let [yes, _] = &self.phrasebook.yes_no;
        let deeds = self.phrasebook.done.iter().chain(yes);
        let mut deeds = deeds.chain(self.next_phrases());
        let did = deeds.any(|deed| deed.find(&self.heard, Match::Exact).is_some());
        let need = || self.named_need().map(Event::Intent);
        did.then(|| need().unwrap_or(Event::Command(Command::Help)))
    }

    /// The phrases of « next », where the step has it.
    fn next_phrases(&self) -> &[Phrase] {
        let transitions = self.question.step.transitions.iter();
        let next = transitions
            .zip(&self.phrasebook.transitions[usize::from(self.question.step.id.0)])
            .find(|(transition, _)| transition.label == "next");
        next.map_or(&[], |(_, phrases)| phrases)
    }

    /// « j'ai cliqué sur le lien », where the step told the person to do something: the next step.
    pub(super) fn done(&self) -> Option<Event> {
        let tells = matches!(self.question.step.kind, Kind::Tell);
        if !tells || !self.is_asked_to_choose() || self.heard.len() > SHORT {
            return None;
        }
        // « J'ai cliqué sur le lien » goes on; « j'ai cliqué, page blanche » tells of something else.
        let said = &self.without_fillers;
        let goes_on = |rest: &[&str]| {
            let mut on = self.phrasebook.done_on.iter();
            rest.is_empty() || on.any(|phrase| phrase.find(rest, Match::Exact) == Some(0))
        };
        let mut deeds = self.phrasebook.done.iter();
        let opens = deeds.any(|deed| {
            deed.find(said, Match::Exact) == Some(0) && goes_on(&said[deed.words().len()..])
        });
        let transitions = &self.question.step.transitions;
        let next = transitions
            .iter()
            .position(|transition| transition.label == "next")?;
        (opens && !self.negates(&self.heard)).then(|| self.transition(next, Match::Exact))?
    }

    /// Where only a person can go on: « ça marche » leads back to the question, and « combien de temps »
    /// is explained.
    pub(super) fn at_human(&self) -> Option<Event> {
        let human = matches!(self.question.step.kind, Kind::Human { .. });
        if !human || self.session.side_question.is_some() || self.heard.len() > HEDGED {
            return None;
        }
        let says =
            |phrases: &[Phrase]| phrases.iter().any(|phrase| self.says(phrase, Match::Exact));
        if says(&self.phrasebook.meanwhile) {
            return Some(Event::Command(Command::Help));
        }
        let [yes, _] = &self.phrasebook.yes_no;
        let works = self.heard.len() <= SHORT && says(yes) && !self.negates(&self.heard);
        works.then_some(Event::SmallTalk(SmallTalk::Solved))
    }

    /// An intent that is an answer of this step, as its flow says.
    pub(super) fn meant_by_step(&self) -> Option<Event> {
        if !self.is_asked_to_choose() {
            return None;
        }
        let (intent, recognised) = self.best()?;
        if recognised.confidence < MEANT {
            return None;
        }
        let means = |intent: IntentId| {
            let transitions = &self.question.step.transitions;
            transitions
                .iter()
                .position(|transition| transition.means.contains(&intent))
        };
        let at = means(intent)?;
        let label = &*self.question.step.transitions[at].label;
        if matches!(label, "yes" | "no") {
            // « Avec Firefox ça marche » is a yes in words, and « quel navigateur ? » a question.
            let plain = self.yes_or_no_word();
            return match self.asks_something() {
                true => plain,
                false => plain.or_else(|| self.transition(at, Match::Fuzzy)),
            };
        }
        self.transition(at, Match::Fuzzy)
    }

    /// Whether the step itself is asked, and has answers to choose from.
    pub(super) fn is_asked_to_choose(&self) -> bool {
        self.session.side_question.is_none()
            && matches!(self.question.step.kind, Kind::Choice | Kind::Tell)
    }

    pub(super) fn transition(&self, at: usize, read: Match) -> Option<Event> {
        let choice = Choice::Transition(u8::try_from(at).ok()?);
        (!self.is_denied(choice)).then_some(Event::Chosen { choice, read })
    }
}
