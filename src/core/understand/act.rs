//! Understands by examples what a message does that answers nothing: it asks for a moment, puts off, tells
//! that all is settled, is lost, or finds that none of the answers fits.

use strum::{EnumString, VariantNames};

use crate::dialogue::{Command, Event, Match, SideQuestion, SmallTalk};
use crate::flow::Kind;

use super::learned::DOUBTED;
use super::{Coverage, Utterance};

/// The name under which `answers/` has the examples of acts; no step is called so.
pub(super) const QUESTION: &str = "act";

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
        // « C'est bon » has words of an answer.
        let says_one = self.offered(Match::Exact, Coverage::Part).is_some();
        let may_answer = says_one || self.yes_or_no_word().is_some();
        self.act_from(if may_answer { DOUBTED } else { self.enough() })
    }

    /// The act of a message that would be taken for « go on » by its words of success or of leaving:
    /// « ok merci je vais leur dire ».
    pub(super) fn act_and_no_next(&self) -> Option<Event> {
        (self.learned_label() == Some("next")).then(|| self.act_from(DOUBTED))?
    }

    fn act_from(&self, least: f32) -> Option<Event> {
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
        // A question that may be about one of two needs is better answered by asking which.
        let is_better_asked = act == Act::Lost && self.asks_something() && self.likely().is_some();
        (!is_better_asked).then(|| self.answered_by(act))
    }

    fn answered_by(&self, act: Act) -> Event {
        // Where the school has to act, « ça remarche » leads back to where the person stood.
        let at_human = matches!(self.question.step.kind, Kind::Human { .. });
        match act {
            Act::Later => Event::Command(Command::Stop),
            Act::Lost => Event::Command(Command::Help),
            Act::NoButton => Event::SmallTalk(SmallTalk::NoneFits),
            Act::Solved if at_human => Event::SmallTalk(SmallTalk::Solved),
            Act::Solved => Event::SmallTalk(SmallTalk::Settled),
            Act::Waiting => Event::SmallTalk(SmallTalk::Waits),
        }
    }
}
