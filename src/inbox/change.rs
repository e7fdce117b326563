//! Commits a change of a request with all that it causes: what the person reads, what staff read, what
//! halls and rooms show. Somebody of the desk makes it, or time does.

use jiff::Timestamp;

use crate::assistant::Assistant;
use crate::dialogue::{self, Event, HandoffUpdate, Session};
use crate::message::{Address, Audience, Block, Outbound, OutgoingMessage, UpdateId};
use crate::render::Reply;
use crate::store::{Commit, CommitReceipt, HandoffChanges, SessionChange, StoredSession};
use crate::ticket::{self, Reason, Snapshot, Staff, Ticket};

use super::desk_channels::TicketTransition;
use super::relay::unasked;
use super::staff::{Outcome, audit};
use super::{Inbox, InboxError, day};

/// A change of a request: by somebody, or by time.
pub(super) struct Change<'a> {
    pub(super) by: Option<(&'a Staff, ticket::TicketAction)>,
    pub(super) news: Option<HandoffUpdate>,
    pub(super) before: &'a Ticket,
    pub(super) after: Ticket,
    pub(super) update: UpdateId,
    pub(super) now: Timestamp,
}

impl Inbox {
    /// Commits it. Called under the person's lock; `desk` holds what is told and kept of it beside, and
    /// `blocks` what the person reads of it.
    ///
    /// # Errors
    /// When the store cannot keep it.
    pub(super) fn commit_change(
        &self,
        change: Change<'_>,
        kept: Option<&StoredSession>,
        mut desk: HandoffChanges,
        blocks: Vec<Block>,
    ) -> Result<(Ticket, CommitReceipt), InboxError> {
        let Change {
            by,
            news,
            before,
            mut after,
            update,
            now,
        } = change;
        let person = before.person.clone();
        let own = kept.filter(|kept| {
            let request = kept.session.request;
            request.is_some_and(|request| request.reference == before.reference)
        });
        // A conversation that was forgotten meanwhile leaves nothing to hold.
        if own.is_none() && !after.is_closed() {
            after.close(Reason::Silence, now);
        }
        if after.is_closed() && before.holder().is_none() {
            desk.unread = Some(before.reference);
        }
        if after.is_closed() && !before.is_closed() {
            after.brief = own.map(|kept| Snapshot::of(&kept.session));
        }
        let (session, mut messages) = match (own, news) {
            (Some(kept), Some(news)) => {
                let (session, messages) = self.tell_person(&person, kept, news, &update, now)?;
                (Some(session), messages)
            }
            _ => (None, Vec::new()),
        };
        if !blocks.is_empty() && own.is_some() {
            let say = OutgoingMessage {
                blocks,
                ..OutgoingMessage::default()
            };
            messages.extend(unasked(say, self.outbox.abilities(&person).text_limit));
        }
        desk.messages
            .extend(self.tell_staff(by.as_ref(), before, &after)?);
        let of_holder = before.holder().map(|by| self.place_of(by, before));
        let told = desk
            .messages
            .iter()
            .any(|(to, _)| Some(to) == of_holder.as_ref());
        let told = told && by.is_none();
        let conversation = session.as_ref().or(own.map(|kept| &kept.session));
        desk.messages.extend(self.shown(TicketTransition {
            before: Some(before),
            after: &after,
            session: conversation,
            now,
            told,
        })?);
        let done = Outcome::Done {
            ticket: Box::new(after.clone()),
            masked: false,
        };
        desk.audit = by
            .as_ref()
            .map(|(by, act)| audit(by, act, before.reference, &done, now));
        desk.ticket = Some(after.clone());
        let (rows, durable) = self.store.commit(Commit {
            update: &update,
            from: &person,
            before: kept,
            session: session
                .as_ref()
                .map_or(SessionChange::Untouched, SessionChange::Kept),
            order: kept.and_then(|kept| kept.order),
            messages,
            today: day(now),
            desk,
            now,
        })?;
        self.now_stands(Some(&after), None);
        self.outbox.send(rows, &durable);
        self.reopen(&after)?;
        Ok((after, durable))
    }

    /// The person's side of what happened at the desk.
    fn tell_person(
        &self,
        person: &Address,
        kept: &StoredSession,
        news: HandoffUpdate,
        update: &UpdateId,
        now: Timestamp,
    ) -> Result<(Session, Vec<Outbound>), InboxError> {
        let Assistant {
            flows, renderer, ..
        } = &*self.assistant;
        let can = self.outbox.abilities(person);
        let mut session = kept.session.clone();
        let moved = dialogue::reconcile(flows, &mut session);
        let language = session.language.clone();
        let minors = !matches!(can.audience, Audience::Adults { .. });
        let world = self.world(person, update, &session, minors, now)?;
        let mut turn = dialogue::turn(flows, session, Event::Desk(news), &world);
        turn.acts.splice(0..0, moved);
        let asked = turn
            .session
            .as_ref()
            .map_or(0, |session| session.question_number);
        let sign = |question: &str, label: &str| self.store.sign(person, asked, question, label);
        let reply = Reply {
            message: None,
            sign: &sign,
            exchanges: &[],
        };
        let mut messages = renderer.render(flows, &turn, &language, &can, &reply)?;
        for outbound in &mut messages {
            if let Outbound::Say(say) = outbound {
                say.proactive = true;
            }
        }
        let session = turn.session.unwrap_or_else(|| kept.session.clone());
        Ok((session, messages))
    }

    /// Tells colleagues, and whoever has or had the request, what became of it.
    fn tell_staff(
        &self,
        by: Option<&(&Staff, ticket::TicketAction)>,
        before: &Ticket,
        after: &Ticket,
    ) -> Result<Vec<(Address, Outbound)>, InboxError> {
        if before.holder() == after.holder() {
            return Ok(Vec::new());
        }
        let by = by.map(|(by, _)| *by);
        let mut messages = Vec::new();
        // In a room of its own the card says so.
        let to = after.holder().filter(|to| !self.has_room(to, after));
        if let (Some(to), true) = (to, to != by) {
            messages.extend(self.tell(std::slice::from_ref(to), "staff-yours", after)?);
        }
        let others: Vec<Staff> = self
            .desks
            .online(&before.desk)
            .into_iter()
            .filter(|staff| Some(staff) != by && Some(staff) != after.holder())
            // What time does is told to whoever had it by a line of its own.
            .filter(|staff| by.is_some() || Some(staff) != before.holder())
            .collect();
        let message = match (after.holder(), after.is_closed()) {
            (Some(_), _) => "staff-taken",
            (None, false) => "staff-queued",
            (None, true) => "staff-over",
        };
        messages.extend(self.tell(&others, message, after)?);
        Ok(messages)
    }
}
