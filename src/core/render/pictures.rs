//! Shows what is on the screen at a step, and lets people switch pictures off and on by one button.

use crate::dialogue::{Command, Effect, Session};
use crate::flow::{Flows, Step};
use crate::i18n::{RenderError, id};
use crate::message::{Block, Button, CallbackToken, Drawing, Emphasis};
use crate::validation::Value;

use super::{MessageBuilder, Said};

/// The commands whose answers have the button.
const OFFERING: [Command; 3] = [Command::Help, Command::NoPictures, Command::Pictures];

impl MessageBuilder<'_> {
    /// Shows what is on the screen at the present step, even to a person who has switched pictures off.
    pub(super) fn show(&mut self) -> Said {
        let Some(session) = self.session else {
            return Ok(());
        };
        let step = crate::dialogue::step(self.flows, session);
        match self.picture(step, true)? {
            Some(picture) => self.block(picture)?,
            None => return self.text(id!("said-no-picture"), None, &[]),
        }
        let drawn = self.flows.scene(step, self.shown(step)).is_some();
        if drawn && self.can.runs_program {
            let (step, tag) = (&step.name, &self.locale.tag);
            let command = format!("guichet picture {step} --locale {tag} -o {step}.png");
            let command = ("command", Value::Text(command));
            self.text(id!("said-picture-file"), None, &[command])?;
        }
        Ok(())
    }

    /// The picture of a step where one is drawn for the person, else what it shows.
    pub(super) fn picture(&self, step: &Step, wanted: bool) -> Result<Option<Block>, RenderError> {
        if !step.picture {
            return Ok(None);
        }
        let shown = self.words(&step.message, Some("picture"), &self.step_vars(step))?;
        let shown = [("picture", Value::Text(shown))];
        let shown = self.words(id!("said-picture"), None, &shown)?;
        let wanted = wanted && self.can.pictures;
        Ok(Some(match self.flows.scene(step, self.shown(step)) {
            Some(_) if wanted => Block::Drawing(Drawing {
                step: step.message.clone(),
                language: self.locale.tag.clone(),
                audience: self.audience().to_owned(),
                shown,
            }),
            _ => Block::Picture(shown),
        }))
    }

    /// Puts the button that switches pictures off, or on again, below everything else that can be
    /// chosen: with the first picture of a journey, and with the answers to the commands that are about
    /// it. It stands in no other message, so that it is in no person's way.
    pub(super) fn offer_picture_switch(&mut self, effects: &[Effect]) -> Said {
        let Some(session) = self.session.filter(|_| self.can.pictures) else {
            return Ok(());
        };
        let asked =
            |effect: &Effect| matches!(effect, Effect::Command(given) if OFFERING.contains(given));
        let asked = effects.iter().any(asked);
        let wished = effects.contains(&Effect::Show);
        let switch = match session.pictures {
            true if asked || (!wished && self.shows_first_picture(session)) => Command::NoPictures,
            false if asked => Command::Pictures,
            _ => return Ok(()),
        };
        let text = self.words(&format!("nav-{}", switch.name()), None, &[])?;
        if let Some(prompt) = &mut self.say.prompt {
            prompt.choices.push(Button {
                label: switch.name().to_owned(),
                text,
                press: CallbackToken(switch.name().to_owned()),
                words: false,
                emphasis: Emphasis::Plain,
            });
        }
        Ok(())
    }

    /// Whether the message shows the picture of the step, and the person passed none on the way to it.
    fn shows_first_picture(&self, session: &Session) -> bool {
        let at = crate::dialogue::step(self.flows, session);
        let shown =
            self.say.blocks.iter().any(
                |block| matches!(block, Block::Drawing(drawing) if drawing.step == at.message),
            );
        let mut passed = session.stack.iter().flat_map(|frame| &frame.history);
        shown && !passed.any(|passed| is_pictured(self.flows, &passed.step))
    }
}

fn is_pictured(flows: &Flows, step: &str) -> bool {
    flows
        .find(step)
        .is_some_and(|step| flows.scene_of(step).is_some())
}
