//! No text is said twice running: a help, an article or the message for the school that the person has
//! just read gives way to a line that points to it.

use crate::flow::{ArticleId, Goal, Kind};

use super::{Command, Effect, ExtraChoice, TurnContext};

impl TurnContext<'_> {
    /// Points to the text that the last answer gave, where this one would give it again. The third
    /// time it is given: by then it has moved out of sight.
    pub(super) fn point_to_what_was_said(&mut self) {
        let at = self
            .effects
            .iter()
            .position(|effect| self.text_of(effect).is_some());
        let text = at.and_then(|at| self.text_of(&self.effects[at]));
        let said = self.before.text_said.as_ref();
        let (Some(at), true) = (at, text.is_some() && said == text.as_ref()) else {
            self.session.text_said = text;
            return;
        };
        self.session.text_said = None;
        let is_help = matches!(self.effects[at], Effect::Help { .. });
        // What may always be written stood below the help.
        self.effects
            .retain(|effect| *effect != Effect::Command(Command::Help));
        if is_help {
            self.offer_unclear(true);
        }
        let extra = &self.session.extra_choices;
        let unclear = extra
            .iter()
            .any(|extra| matches!(extra, ExtraChoice::Unclear(_)));
        self.effects[at] = Effect::SaidAbove { unclear };
    }

    /// The name of a text that an effect gives and that is not to be read twice running.
    fn text_of(&self, effect: &Effect) -> Option<String> {
        match effect {
            // A line about the assistant answers each question about it anew.
            Effect::Article(article) if self.is_topic(*article) => {
                Some(self.flows[*article].message.clone())
            }
            Effect::Help { step } => {
                let step = self.flows.step(*step);
                match step.kind {
                    Kind::Human { .. } => Some("human-help".to_owned()),
                    _ if step.is_last() => None,
                    _ => Some(format!("{}.help", step.message)),
                }
            }
            Effect::Letter => Some("human-letter".to_owned()),
            _ => None,
        }
    }

    /// Whether an article answers a need, one that is offered.
    fn is_topic(&self, article: ArticleId) -> bool {
        let mut intents = self.flows.intents.iter();
        intents.any(|intent| intent.offered && intent.goal == Goal::Article(article))
    }
}
