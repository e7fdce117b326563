//! Understands by examples what a message does that answers nothing: it asks for a moment, puts off, tells
//! that all is settled, is lost, or finds that none of the answers fits.

use strum::{EnumString, VariantNames};

use crate::dialogue::{Command, Event, Match, SideQuestion, SmallTalk};
use crate::flow::Kind;

use super::learned::{DOUBTED, ENOUGH, PLAIN};

use super::{Coverage, Utterance};

/// The name under which `answers/` has the examples of acts; no step is called so.
pub(super) const QUESTION: &str = "act";

/// From this likelihood of a cry for help on nothing is settled or put off: what is has 0.2 at most.
const GLAD: f32 = 0.3;

/// An act that is less likely than « next » by no more than this may be meant as well.
const CLOSE: f32 = 0.02;

/// What a message does besides answering, by the labels of the examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Act {
    /// « demain j'irai au secrétariat »: the person ends here for today.
    Later,
    /// « c'est du chinois »: the person does not understand what is said or asked.
    Lost,
    /// « aucune des réponses me va », without a word of what would.
    NoButton,
    /// « finalement ma sœur m'a aidé, ça remarche »: nothing more is needed.
    Solved,
    /// « attends je cherche la feuille ».
    Waiting,
}

impl Utterance<'_> {
    /// The act of a message that is none of the step's answers, and names no sure need.
    pub(super) fn act(&self) -> Option<Event> {
        // « Le mail de papa arrive pas » may be a need, and « surtout pas » an answer to « shall we go there? ».
        let asks_to_go = matches!(self.session.side_question, Some(SideQuestion::Go(_)));
        let is_doubted =
            asks_to_go || self.has_words_of_an_answer() || self.is_surely_elsewhere(ENOUGH);
        let least = match is_doubted {
            true => self.enough().max(DOUBTED),
            // One word, « campagne », says little.
            false if self.heard.len() == 1 => PLAIN,
            false => self.enough(),
        };
        self.told_act(least).map(|told| self.answered_by(told))
    }

    /// The act of a message that is no answer, whatever the step's examples find in it: « j'ai rien pigé » is
    /// no « je n'ai pas la feuille », where that is less sure, and « ok merci je vais leur dire » no « next »,
    /// which has the words of success and of leaving.
    pub(super) fn act_before_answer(&self) -> Option<Event> {
        let answer = self.by_examples()?;
        let (act, likely) = self.told_act(DOUBTED)?;
        // All other acts may be the step's own answer: a success that is told, « none of these ».
        let is_lost =
            act == Act::Lost && likely > answer.likely.max(PLAIN) && !self.has_words_of_an_answer();
        let is_as_likely = answer.label == Some("next") && likely > answer.likely - CLOSE;
        // « Fini » may be said of the step, too: then all is not surely settled.
        let sure = if likely > answer.likely {
            likely
        } else {
            likely.min(DOUBTED)
        };
        (is_as_likely || is_lost).then(|| self.answered_by((act, sure)))
    }

    /// « C'est bon », « rien du tout »: whether the lists find an answer, or a yes or a no.
    fn has_words_of_an_answer(&self) -> bool {
        let says_one = self.offered(Match::Exact, Coverage::Part).is_some();
        says_one || self.yes_or_no_word().is_some()
    }

    /// The act by the examples, and how likely, where it is at least this likely.
    pub(super) fn told_act(&self, least: f32) -> Option<(Act, f32)> {
        let asked = &self.session.side_question;
        let is_open = matches!(
            asked,
            None | Some(SideQuestion::Go(_) | SideQuestion::Intents(_))
        );
        // « Barre » is a place, and « rappelle-le-moi demain » a button.
        let is_other = self.names_a_place() || self.says_what_stands_beside();
        if !is_open || self.is_story() || is_other {
            return None;
        }
        let answer = self
            .understander
            .intents
            .answer(QUESTION, self.said, self.hint())?;
        let act = answer.label.filter(|_| answer.likely >= least)?;
        let act = act.parse().ok()?;
        // « I'm done with life » is nothing to be glad of, and « adieu » no farewell for today.
        let is_glad = matches!(act, Act::Later | Act::Solved);
        if is_glad && self.recognised().signs.likely >= GLAD {
            return None;
        }
        // A question that may be about one of two needs is better answered by asking which.
        let is_better_asked = act == Act::Lost && self.asks_something() && self.likely().is_some();
        (!is_better_asked).then_some((act, answer.likely))
    }

    fn answered_by(&self, (act, likely): (Act, f32)) -> Event {
        // Where the school has to act, « ça remarche » leads back to where the person stood.
        let at_human = matches!(self.question.step.kind, Kind::Human { .. });
        match act {
            Act::Later => Event::Command(Command::Stop),
            Act::Lost => Event::Command(Command::Help),
            Act::NoButton => Event::SmallTalk(SmallTalk::NoneFits),
            Act::Solved if at_human => Event::SmallTalk(SmallTalk::Solved),
            Act::Solved if likely >= PLAIN => Event::SmallTalk(SmallTalk::AllDone),
            Act::Solved => Event::SmallTalk(SmallTalk::Settled),
            Act::Waiting => Event::SmallTalk(SmallTalk::Waits),
        }
    }
}
