//! The card of a ticket: where the person stands, and what a member of staff who is new to the ticket
//! must read of what was said before.

use jiff::Timestamp;

use crate::assistant::Assistant;
use crate::dialogue::Session;
use crate::i18n::{id, without_isolates};
use crate::message::Block;
use crate::render::{Card, CardDetail};
use crate::store::{Speaker, TranscriptLine};
use guichet_core::handoff::{Reason, State, Ticket};

use super::Handoff;
use crate::turn::TurnError;

/// So many of the last words of a kept exchange are on the card; a longer card is not read.
const LAST: usize = 6;

impl Handoff {
    /// The card of a ticket and of its conversation, in the language `tag`.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn card_lines(
        &self,
        ticket: &Ticket,
        session: Option<&Session>,
        tag: &str,
        extent: CardDetail,
        now: Timestamp,
    ) -> Result<Vec<String>, TurnError> {
        let card = Card {
            number: ticket.reference.to_string(),
            channel: ticket.person.channel.name(),
            minutes: ticket.minutes(now),
            over: match &ticket.state {
                State::Closed { reason, .. } => Some(self.reason(reason, tag)?),
                _ => None,
            },
            by: ticket.holder().map(|by| self.desks.display_name(by)),
            consent: ticket.consent == Some(true),
            urgent: ticket.urgent,
            extent,
        };
        let Assistant {
            flows, renderer, ..
        } = &*self.assistant;
        Ok(renderer.card(flows, tag, session, &card)?)
    }

    /// A reason as staff read it. The school may have taken one of its own away since.
    pub(super) fn reason(&self, reason: &Reason, tag: &str) -> Result<String, TurnError> {
        let own = &self.assistant.school.close_reasons;
        if let Some(own) = own.iter().find(|own| own.name == reason.name()) {
            return Ok(own.text.clone());
        }
        Ok(match reason {
            Reason::OfSchool(name) => name.clone(),
            reason => {
                let message = format!("staff-reason-{}", reason.name());
                let locale = self.assistant.locales.locale(tag);
                without_isolates(&locale.text(&message, None, &[])?)
            }
        })
    }

    /// The whole card: below it the line that says what is wrong, the notes of colleagues, and the
    /// end of the exchange where the person agreed that it is kept. Only for a place whose words go
    /// with the ticket.
    pub(super) fn whole_card(
        &self,
        ticket: &Ticket,
        session: Option<&Session>,
        tag: &str,
        now: Timestamp,
    ) -> Result<Vec<Block>, TurnError> {
        let locale = self.assistant.locales.locale(tag);
        let text = |message: &str| {
            let text = locale.text(message, None, &[])?;
            Ok::<_, TurnError>(Block::Text(without_isolates(&text)))
        };
        let lines = self.card_lines(ticket, session, tag, CardDetail::Whole, now)?;
        let mut blocks = vec![Block::Text(lines.join("\n"))];
        if let Some(problem) = &ticket.problem {
            blocks.push(text(id!("staff-card-problem"))?);
            blocks.push(Block::Relayed(problem.clone()));
            if problem.is_masked() {
                blocks.push(text(id!("staff-masked"))?);
            }
        }
        let (notes, exchange): (Vec<TranscriptLine>, Vec<TranscriptLine>) = self
            .store
            .spoken(ticket.reference)?
            .into_iter()
            .partition(|line| line.by == Speaker::Note);
        for note in notes {
            blocks.push(text(id!("staff-note"))?);
            blocks.push(Block::Relayed(note.words));
        }
        let mut before = None;
        if !exchange.is_empty() {
            blocks.push(text(id!("staff-card-last"))?);
        }
        for line in exchange.iter().skip(exchange.len().saturating_sub(LAST)) {
            if before.replace(line.by) != Some(line.by) {
                blocks.push(text(match line.by {
                    Speaker::Person => id!("staff-card-them"),
                    Speaker::Note | Speaker::Staff => id!("staff-card-us"),
                })?);
            }
            blocks.push(Block::Relayed(line.words.clone()));
        }
        Ok(blocks)
    }
}
