//! Searches what staff can send as the bot's own text: articles, steps, the message for the school.

use crate::dialogue::TicketNumber;
use crate::handoff::ASKS;
use crate::i18n::{id, without_isolates};
use crate::message::Block;
use crate::turn::TurnError;
use crate::validation::Value;

use super::line::Name;
use super::{ConsoleReply, StaffConsole};

/// The most pieces that are shown; with more, other words help better.
const MOST: usize = 5;

impl StaffConsole<'_> {
    /// The pieces that hold these words, as choices.
    pub(super) fn look_for_text(
        &self,
        on: TicketNumber,
        wanted: &str,
    ) -> Result<ConsoleReply, TurnError> {
        if wanted.trim().is_empty() {
            return self.refuse(id!("staff-send-how"));
        }
        // For a button there are no words: all pieces are shown, the most useful ones first.
        let wanted = if wanted == ASKS { "" } else { wanted };
        let assistant = &self.handoff.assistant;
        let (flows, renderer) = (&assistant.flows, &assistant.renderer);
        let Some(ticket) = self.theirs(on)? else {
            return self.refuse(id!("staff-unknown"));
        };
        let Some(session) = self.session(&ticket)? else {
            return self.refuse(id!("staff-send-none"));
        };
        let found = renderer.pieces_like(flows, &self.tag, &session, wanted.trim())?;
        let more = found.len().saturating_sub(MOST);
        let found: Vec<_> = found.into_iter().take(MOST).collect();
        let mut told = self.named(Name::Send, on, found)?;
        if told.choices.is_empty() {
            return self.refuse(id!("staff-send-none"));
        }
        if more > 0 {
            let count = Value::Number(u32::try_from(more).unwrap_or(u32::MAX));
            let line = self.text(id!("staff-send-more"), &[("count", count)])?;
            told.blocks.push(Block::Text(without_isolates(&line)));
        }
        Ok(told)
    }
}
