//! The message for the school, where only the school can act: filled with what the conversation
//! knows, never with a name; and how to reach the school.

use crate::dialogue::{AnsweredStep, Session};
use crate::flow::{Kind, Step};
use crate::i18n::{FIRST, RenderError, id};
use crate::message::Block;
use crate::validation::Value;

use super::send::in_short;
use super::{MessageBuilder, Said};

/// What stands where the person has to write something, or where nothing is known.
const BLANK: &str = "……";
/// The most answers that the message repeats: a secretary reads a few lines.
const MOST: usize = 5;

impl MessageBuilder<'_> {
    /// Gives the message for the school, and says why no desk was called.
    pub(super) fn letter(&mut self) -> Said {
        let message = if self.shut {
            id!("human-give")
        } else {
            id!("human-nobody")
        };
        self.text(message, None, &[])?;
        self.letter_itself()
    }

    /// Gives how to reach the school, and the message for it.
    pub(super) fn letter_itself(&mut self) -> Said {
        self.contacts()?;
        let Some(session) = self.session else {
            return Ok(());
        };
        // The school reads the language in which texts are written first.
        let school = self.renderer.builder_for(self.flows, FIRST, session);
        let letter = school.letter_text(session)?;
        self.block(Block::Text(letter))?;
        if self.locale.tag == FIRST {
            return Ok(());
        }
        let own = self.letter_text(session)?;
        self.text(id!("human-letter-means"), None, &[])?;
        self.block(Block::Text(own))
    }

    /// Says how to reach the school, and gives its pages.
    pub(super) fn contacts(&mut self) -> Said {
        let school = &self.renderer.school;
        let mut lines = Vec::new();
        for contact in &school.contacts {
            let reach = ("reach", Value::Text(contact.reach.clone()));
            let name = ("name", Value::Text(contact.name.clone()));
            lines.push(match &contact.hours {
                _ if contact.name.is_empty() => contact.reach.clone(),
                None => self.words(id!("human-contact-line"), None, &[name, reach])?,
                Some(hours) => {
                    let hours = ("hours", Value::Text(hours.clone()));
                    self.words(id!("human-contact-hours"), None, &[name, reach, hours])?
                }
            });
        }
        if !lines.is_empty() {
            let begin = self.words(id!("human-contact"), None, &[])?;
            lines.insert(0, begin);
            self.block(Block::Text(lines.join("\n")))?;
        }
        for link in &school.links {
            self.say.blocks.push(Block::Text(link.name.clone()));
            self.say.blocks.push(Block::Link(link.address.clone()));
        }
        Ok(())
    }

    /// The message in the language of the builder: the journey, what blocks, what was answered.
    fn letter_text(&self, session: &Session) -> Result<String, RenderError> {
        let journey = self.journey_in(self.locale)?;
        let here = crate::dialogue::step(self.flows, session);
        let mut told = self.answers_told(session)?;
        let blocked = match here.kind {
            Kind::Human { .. } if here.blocked => {
                Some(self.words(&here.message, Some("blocked"), &[])?)
            }
            Kind::End | Kind::Human { .. } => told.pop(),
            // A question that is open yet says nothing of what blocks: the person writes that.
            _ => None,
        };
        let tried = match told.is_empty() {
            true => BLANK.to_owned(),
            false => {
                let latest = &told[told.len().saturating_sub(MOST)..];
                let lines = latest.iter().map(|line| format!("\n– {line}"));
                lines.collect()
            }
        };
        let vars = [
            ("journey", Value::Text(journey)),
            (
                "blocked",
                Value::Text(blocked.unwrap_or_else(|| BLANK.to_owned())),
            ),
            ("tried", Value::Text(tried)),
        ];
        self.words(id!("human-letter"), None, &vars)
    }

    /// The questions that were answered, each with its answer, the latest last. Who the person is
    /// and what they wanted is the journey's name.
    fn answers_told(&self, session: &Session) -> Result<Vec<String>, RenderError> {
        let menu = self.flows.step(self.flows.start).flow;
        let tells =
            |step: &&Step| step.flow != menu && !matches!(step.kind, Kind::Tell | Kind::Branch(_));
        let mut told = Vec::new();
        let passed = session.stack.iter().flat_map(|frame| &frame.history);
        for AnsweredStep { step, label } in passed {
            let Some(step) = self.flows.find(step).filter(tells) else {
                continue;
            };
            // It tells the school nothing.
            if matches!(&**label, "skip" | "unknown" | "unsure") {
                continue;
            }
            let question = Value::Text(self.asked(step)?);
            let answer = Value::Text(self.answer(step, label)?);
            let vars = [("question", question), ("answer", answer)];
            told.push(self.words(id!("human-letter-line"), None, &vars)?);
        }
        Ok(told)
    }

    /// The question of a step alone: the last sentence of its text, in short.
    fn asked(&self, step: &Step) -> Result<String, RenderError> {
        let title = self.title(step)?;
        Ok(in_short(title.rsplit(". ").next().unwrap_or(&title)))
    }
}
