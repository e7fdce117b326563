//! Commits a change of a ticket with all that it causes: what the person reads, what staff read,
//! and what desk channels and threads show. A member of staff makes the change, or time does.

use jiff::Timestamp;

use crate::dialogue::{Event, HandoffUpdate, Session};
use crate::i18n::id;
use crate::message::{
    Address, Audience, Block, Outbound, OutgoingMessage, SMALLEST_TEXT_LIMIT, UpdateId,
};
use crate::store::{Commit, CommitReceipt, HandoffChanges, SessionChange, StoredSession};
use guichet_core::handoff::{Reason, Snapshot, Staff, Ticket, TicketAction};

use super::Handoff;
use super::desk_channels::TicketTransition;
use super::relay::unasked;
use super::staff::{Outcome, audit};
use crate::store::day;
use crate::turn::{self, Answered, Reader, TurnError};

/// A change of a ticket, by a member of staff or by time.
pub(super) struct Change<'a> {
    pub(super) by: Option<(&'a Staff, TicketAction)>,
    pub(super) news: Option<HandoffUpdate>,
    pub(super) before: &'a Ticket,
    pub(super) after: Ticket,
    pub(super) update: UpdateId,
    pub(super) now: Timestamp,
}

impl Handoff {
    /// Commits a change, under the person's lock. `desk` holds what is told and kept at the desk
    /// besides, and `blocks` what the person reads besides.
    ///
    /// # Errors
    /// When the store cannot keep it.
    pub(super) fn commit_change(
        &self,
        change: Change<'_>,
        kept: Option<&StoredSession>,
        mut desk: HandoffChanges,
        blocks: Vec<Block>,
    ) -> Result<(Ticket, CommitReceipt), TurnError> {
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
        // The conversation was erased meanwhile, so there is nothing left to hold.
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
        let conversation = session.as_ref().or(own.map(|kept| &kept.session));
        self.show_desk(by.as_ref(), before, &after, conversation, &mut desk, now)?;
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
        self.turns(by.as_ref().map(|(by, _)| *by), before, &after);
        self.now_stands(Some(&after), None);
        self.route_held(before, &after);
        self.outbox.send(rows, &durable);
        self.reopen(&after)?;
        Ok((after, durable))
    }

    /// Adds what staff read of a change: colleagues, the new holder, desk channels and the thread.
    fn show_desk(
        &self,
        by: Option<&(&Staff, TicketAction)>,
        before: &Ticket,
        after: &Ticket,
        session: Option<&Session>,
        desk: &mut HandoffChanges,
        now: Timestamp,
    ) -> Result<(), TurnError> {
        let messages = &mut desk.messages;
        messages.extend(self.tell_staff(by, before, after)?);
        messages.extend(self.card_for_new_holder(by, before, after, session, now)?);
        let of_holder = before.holder().map(|by| self.place_of(by, before));
        let told = by.is_none()
            && messages
                .iter()
                .any(|(to, _)| Some(to) == of_holder.as_ref());
        messages.extend(self.shown(TicketTransition {
            before: Some(before),
            after,
            session,
            now,
            told,
        })?);
        Ok(())
    }

    /// The turn of the person's conversation on what happened at the desk.
    fn tell_person(
        &self,
        person: &Address,
        kept: &StoredSession,
        news: HandoffUpdate,
        update: &UpdateId,
        now: Timestamp,
    ) -> Result<(Session, Vec<Outbound>), TurnError> {
        let can = self.outbox.abilities(person);
        let at = self.assistant.reconcile(&kept.session);
        let minors = !matches!(can.audience, Audience::Adults { .. });
        let input = self.turn_input(person, update, &at.session, minors, now)?;
        let reader = Reader {
            carry: &[],
            address: person,
            can: &can,
            message: None,
        };
        let Answered { turn, mut messages } = turn::take(
            &self.assistant,
            &self.store,
            &reader,
            at,
            Event::Desk(news),
            &input,
        )?;
        for outbound in &mut messages {
            if let Outbound::Say(say) = outbound {
                say.proactive = true;
            }
        }
        let session = turn.session.unwrap_or_else(|| kept.session.clone());
        Ok((session, messages))
    }

    /// The card for a member of staff to whom the ticket is handed. To one who writes to another person
    /// it is shown when they turn to this one.
    fn card_for_new_holder(
        &self,
        by: Option<&(&Staff, TicketAction)>,
        before: &Ticket,
        after: &Ticket,
        session: Option<&Session>,
        now: Timestamp,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let handed = |to: &&Staff| before.holder() != Some(*to) && by.map(|by| by.0) != Some(*to);
        let to = after.holder().filter(handed);
        let Some(to) = to.filter(|to| !self.has_thread(to, after) && self.is_free(to)) else {
            return Ok(Vec::new());
        };
        let tag = self.language_of(to)?;
        let mut say = self.line(id!("staff-yours-now"), after, &tag)?;
        say.blocks
            .extend(self.whole_card(after, session, &tag, now)?);
        // Its words go with the ticket, as all words for its holder.
        let place = Address::of_request(after.reference);
        let pieces = unasked(say, SMALLEST_TEXT_LIMIT);
        Ok(pieces.map(|say| (place.clone(), say)).collect())
    }

    /// Tells colleagues, and the holder before and after, what became of the ticket.
    fn tell_staff(
        &self,
        by: Option<&(&Staff, TicketAction)>,
        before: &Ticket,
        after: &Ticket,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        if before.holder() == after.holder() {
            return Ok(Vec::new());
        }
        let by = by.map(|(by, _)| *by);
        let mut messages = Vec::new();
        // In a thread the card says so, and a holder who was free gets the card itself.
        let to = after
            .holder()
            .filter(|to| !self.has_thread(to, after) && !self.is_free(to));
        if let (Some(to), true) = (to, to != by) {
            messages.extend(self.tell(std::slice::from_ref(to), id!("staff-yours"), after)?);
        }
        let others: Vec<Staff> = self
            .desks
            .online(&before.desk)
            .into_iter()
            .filter(|staff| Some(staff) != by && Some(staff) != after.holder())
            // The member of staff who lost the ticket to time reads of it in a line of its own.
            .filter(|staff| by.is_some() || Some(staff) != before.holder())
            .collect();
        let message = match (after.holder(), after.is_closed()) {
            (Some(_), _) => id!("staff-taken"),
            (None, false) => id!("staff-queued"),
            (None, true) => id!("staff-over"),
        };
        messages.extend(self.tell(&others, message, after)?);
        Ok(messages)
    }
}
