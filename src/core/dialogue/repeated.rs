//! A step's help, a short answer or the message for the school is not given twice running: the second time
//! a line points to it.

use crate::flow::{ArticleId, Goal, Intent, Kind};

use super::unclear::help_of;
use super::{Command, Effect, ExtraChoice, TurnContext};

/// The name under which a farewell is remembered, whatever its words.
const FAREWELL: &str = "farewell";

impl TurnContext<'_> {
    /// Points to the text that the last answer gave, where this one would give it again. The third
    /// time it is given: by then it has moved out of sight.
    pub(super) fn point_to_what_was_said(&mut self) {
        let at = self
            .effects
            .iter()
            .position(|effect| self.text_of(effect).is_some());
        let text = at.and_then(|at| self.text_of(&self.effects[at]));
        if self.is_farewell() {
            self.session.text_said = Some(FAREWELL.to_owned());
            return;
        }
        let said = self.before.text_said.as_ref();
        let (Some(at), true) = (at, text.is_some() && said == text.as_ref()) else {
            self.session.text_said = text;
            return;
        };
        self.session.text_said = None;
        let is_help = matches!(self.effects[at], Effect::Help { .. });
        let unclear = is_help && self.offers_unclear(text.unwrap_or_default());
        self.effects[at] = Effect::SaidAbove { unclear };
        // What may always be written stood below the help.
        self.effects
            .retain(|effect| *effect != Effect::Command(Command::Help));
    }

    /// Whether the last answer was a farewell, or answered thanks for one: nothing is asked now.
    pub(super) fn said_goodbye(&self) -> bool {
        self.before.text_said.as_deref() == Some(FAREWELL)
    }

    /// Whether this answer asks nothing, as a farewell does.
    fn is_farewell(&self) -> bool {
        let asks_nothing = |effect: &Effect| {
            matches!(
                effect,
                Effect::Command(Command::Stop) | Effect::SmallTalk(_)
            )
        };
        self.effects.len() == 1 && self.effects.iter().all(asks_nothing)
    }

    /// Offers to say that a help is not clear; whether that button stands below the question.
    fn offers_unclear(&mut self, help: String) -> bool {
        self.offer_unclear(true);
        let is_shown = self.session.side_question.is_none();
        let button = ExtraChoice::Unclear(help);
        is_shown && self.session.extra_choices.contains(&button)
    }

    /// The name of a text that an effect gives and that is not to be read twice running.
    fn text_of(&self, effect: &Effect) -> Option<String> {
        match effect {
            // A line about the assistant answers each question about it anew.
            Effect::Article(article) if self.is_topic(*article) => {
                Some(self.flows[*article].message.clone())
            }
            // The end of a journey has no help.
            Effect::Help { step } => match self.flows.step(*step) {
                step if matches!(step.kind, Kind::End) => None,
                step => Some(help_of(step)),
            },
            Effect::Letter => Some("human-letter".to_owned()),
            _ => None,
        }
    }

    /// Whether an article answers a need, one that is offered.
    fn is_topic(&self, article: ArticleId) -> bool {
        let leads = |intent: &Intent| {
            let mut goals = intent.goals.iter().map(|(_, goal)| *goal);
            let goal = Goal::Article(article);
            intent.offered && (intent.goal == goal || goals.any(|own| own == goal))
        };
        self.flows.intents.iter().any(leads)
    }
}
