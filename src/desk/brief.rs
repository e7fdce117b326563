//! The conversation of a request as it is to be shown: as it stands, or as it stood when the request
//! was over.

use crate::app::Service;
use crate::dialogue::{Session, reconcile};
use crate::inbox::InboxError;
use crate::ticket::{Snapshot, Ticket};

/// The conversation on the flows as they are; nothing when it was forgotten.
pub(super) fn conversation(
    service: &Service,
    ticket: &Ticket,
) -> Result<Option<Session>, InboxError> {
    let kept = service.store.session(&ticket.person)?;
    let own = kept.map(|kept| kept.session).filter(|session| {
        let request = session.request.map(|request| request.reference);
        request == Some(ticket.reference)
    });
    let brief = || ticket.brief.as_ref().map(Snapshot::session);
    Ok(own.or_else(brief).map(|mut session| {
        reconcile(&service.inbox.assistant().flows, &mut session);
        session
    }))
}
