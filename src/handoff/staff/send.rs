//! What staff send as the bot's own text: whether it may be sent, and what the person reads.

use crate::assistant::Assistant;
use crate::dialogue::Session;
use crate::message::{Block, Capabilities};
use crate::redaction::RelayedText;
use crate::render::Unsendable;
use crate::turn::TurnError;

use super::Outcome;

/// Whether the piece of this name can be sent to the person.
pub(super) fn may(assistant: &Assistant, session: &Session, name: &str) -> Result<(), Outcome> {
    match assistant.renderer.piece(&assistant.flows, session, name) {
        Ok(_) => Ok(()),
        Err(Unsendable::Secret) => Err(Outcome::AsksSecret),
        Err(Unsendable::Unknown) => Err(Outcome::NothingToSend),
    }
}

/// The piece as words to be kept, where the person agreed to that, and as blocks for the person.
pub(super) fn said(
    assistant: &Assistant,
    session: &Session,
    can: &Capabilities,
    name: &str,
) -> Result<(Option<RelayedText>, Vec<Block>), TurnError> {
    let Assistant {
        flows, renderer, ..
    } = assistant;
    let Ok(piece) = renderer.piece(flows, session, name) else {
        return Ok((None, Vec::new()));
    };
    let blocks = renderer.piece_said(flows, session, can, piece)?;
    let texts = blocks.iter().filter_map(|block| match block {
        Block::Link(text) | Block::Text(text) => Some(&**text),
        Block::Drawing(_) | Block::Picture(_) | Block::Progress(_) | Block::Relayed(_) => None,
    });
    let words = RelayedText::of_program(&texts.collect::<Vec<_>>().join("\n\n"));
    // Marked as what staff write: here it is they who speak, and not the bot.
    let marked = blocks.into_iter().map(|block| match block {
        Block::Text(text) => Block::Relayed(RelayedText::of_program(&text)),
        block => block,
    });
    Ok((Some(words), marked.collect()))
}
