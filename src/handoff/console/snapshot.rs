//! The conversation of a ticket as a card shows it: as it stands, or as it stood when the ticket
//! was closed.

use crate::dialogue::Session;
use crate::handoff::Handoff;
use crate::turn::TurnError;
use guichet_core::handoff::{Snapshot, Ticket};

/// The conversation, reconciled with the flows as they are; nothing when it was erased.
pub(super) fn conversation(
    handoff: &Handoff,
    ticket: &Ticket,
) -> Result<Option<Session>, TurnError> {
    let kept = handoff.store.session(&ticket.person)?;
    let own = kept.map(|kept| kept.session).filter(|session| {
        let request = session.request.map(|request| request.reference);
        request == Some(ticket.reference)
    });
    let brief = || ticket.brief.as_ref().map(Snapshot::session);
    let session = own.or_else(brief);
    Ok(session.map(|session| handoff.assistant.reconcile(&session).session))
}
