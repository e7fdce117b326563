//! Commits the changes of one turn as one batch.

use crate::dialogue::{Reminder, Session, TicketNumber};
use crate::message::{Address, ChannelName, Outbound, UpdateId};
use guichet_core::handoff::Ticket;

use jiff::Timestamp;

use super::backend::Batch;
use super::keys::day_key;
use super::record::{AddressRecord, OutboxRecord, SessionRecord};
use super::{
    Audit, Blocked, CommitReceipt, KEPT_DAYS, OutboxEntry, Rating, Remark, SEEN_DAYS, Store,
    StoreError, TranscriptLine, Unclear,
};

/// A session as it was read from the store.
pub struct StoredSession {
    /// The session itself.
    pub session: Session,
    /// How many commits the session has had. The next commit gives it back; a commit on an older
    /// revision is refused.
    pub revision: u64,
    /// The position of the last update in the conversation, where the platform numbers updates.
    pub order: Option<u64>,
    pub(super) touched: u32,
}

/// Everything a turn changes, to be committed at once.
pub struct Commit<'a> {
    /// The update that the turn answers.
    pub update: &'a UpdateId,
    /// The address of the person's conversation.
    pub from: &'a Address,
    /// The session as it was read before the turn, if there was one.
    pub before: Option<&'a StoredSession>,
    /// The session after the turn.
    pub session: SessionChange<'a>,
    /// The position of the update in the conversation, where the platform numbers updates.
    pub order: Option<u64>,
    /// The messages to send to the person, in order.
    pub messages: Vec<Outbound>,
    /// Today, counted in days from 1970.
    pub today: u32,
    /// What the turn changes at the desk.
    pub desk: HandoffChanges,
    /// When the turn was taken. A message that has waited for too long since then is not simply sent at
    /// the next start.
    pub now: Timestamp,
}

/// What a turn, or an act of a member of staff, changes at the desk, with the person's feedback.
#[derive(Default)]
pub struct HandoffChanges {
    /// The ticket after the change.
    pub ticket: Option<Ticket>,
    /// The act, for the audit log.
    pub audit: Option<Audit>,
    /// The block, when the desk is closed to the person for a time.
    pub blocked: Option<Blocked>,
    /// What was said, when the person agreed that it is kept.
    pub spoken: Vec<TranscriptLine>,
    /// The messages to send to places at the desk.
    pub messages: Vec<(Address, Outbound)>,
    /// The ticket whose pending messages to the desk are removed, since no member of staff will read
    /// them.
    pub unread: Option<TicketNumber>,
    /// The ticket that is erased with the conversation.
    pub erased: Option<TicketNumber>,
    /// The person's rating of the help.
    pub rating: Option<Rating>,
    /// The words the person added to the rating.
    pub remark: Option<Remark>,
    /// The text that the person did not understand.
    pub unclear: Option<Unclear>,
}

/// What a turn does to a session.
#[derive(Clone, Copy)]
pub enum SessionChange<'a> {
    /// The session is erased, with the messages that were still to be sent.
    Erased,
    /// The session is replaced by this one.
    Kept(&'a Session),
    /// The session stays as it was.
    Untouched,
}

impl Store {
    /// Whether this update was seen today or on one of the two days before. A platform may repeat an
    /// update, which must not be answered again: this is the idempotency of updates.
    ///
    /// # Errors
    /// When the storage engine cannot read.
    pub fn seen(
        &self,
        channel: ChannelName,
        update: &UpdateId,
        today: u32,
    ) -> Result<bool, StoreError> {
        for day in today.saturating_sub(SEEN_DAYS)..=today {
            if self
                .backend
                .get(&self.seen_key(channel, update, day))?
                .is_some()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reads the session of a conversation.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn session(&self, address: &Address) -> Result<Option<StoredSession>, StoreError> {
        let key = self.session_key(address);
        let Some(value) = self.backend.get(&key)? else {
            return Ok(None);
        };
        let (revision, record) = self.open_session(&key, &value)?;
        let (touched, order) = (record.touched, record.order);
        Ok(Some(StoredSession {
            order,
            session: record.session(),
            revision,
            touched,
        }))
    }

    /// Applies everything a turn changes. Gives the messages to deliver, and a receipt: nothing may be
    /// acknowledged or sent before [`CommitReceipt::wait`] has returned, or a crash would undo it.
    ///
    /// # Errors
    /// When the storage engine cannot write, or the conversation changed since it was read.
    pub fn commit(
        &self,
        commit: Commit<'_>,
    ) -> Result<(Vec<OutboxEntry>, CommitReceipt), StoreError> {
        self.commit_with(commit, |_, _| Ok(None))
    }

    /// As [`Store::commit`], with what `more` adds to the batch, and with the message that it returns, to
    /// the address that the conversation has left.
    pub(super) fn commit_with(
        &self,
        commit: Commit<'_>,
        more: impl FnOnce(&mut Batch, &Commit<'_>) -> Result<Option<(Address, Outbound)>, StoreError>,
    ) -> Result<(Vec<OutboxEntry>, CommitReceipt), StoreError> {
        if self.syncer.has_failed() {
            return Err(StoreError::NotDurable);
        }
        let revision = commit.before.map_or(0, |kept| kept.revision);
        if self.revision(commit.from)? != revision {
            return Err(StoreError::Conflict);
        }
        let mut batch = Batch::default();
        batch.put(
            self.seen_key(commit.from.channel, commit.update, commit.today),
            Vec::new(),
        );
        self.keep(&mut batch, &commit, revision)?;
        self.remind(&mut batch, &commit)?;
        self.at_desk(&mut batch, &commit.desk)?;
        if let Some(blocked) = &commit.desk.blocked {
            self.put_block(&mut batch, commit.from, blocked)?;
        }
        let aside = more(&mut batch, &commit)?;
        let left = aside.as_ref().map(|(left, _)| left.clone());
        let mut rows = Vec::new();
        let to_person = commit
            .messages
            .into_iter()
            .map(|outbound| (commit.from.clone(), outbound));
        for (to, outbound) in to_person.chain(commit.desk.messages).chain(aside) {
            let key = self.outbox_key(&to);
            let record = OutboxRecord::of(&to, &outbound, commit.now);
            batch.put(key.clone(), self.close(&key, &record)?);
            rows.push(OutboxEntry {
                key,
                to,
                outbound,
                at: commit.now,
            });
        }
        let durable = self.apply_made(|made| {
            *made = batch;
            match &left {
                // Here, because the sweep may remove these tickets, and their keys, at any other moment.
                Some(left) => self.hand_over(made, left, commit.from),
                None => Ok(()),
            }
        })?;
        Ok((rows, durable))
    }

    fn keep(
        &self,
        batch: &mut Batch,
        commit: &Commit<'_>,
        revision: u64,
    ) -> Result<(), StoreError> {
        let key = self.session_key(commit.from);
        let session = match commit.session {
            SessionChange::Kept(session) => session,
            SessionChange::Untouched => return Ok(()),
            SessionChange::Erased => return self.erase(batch, commit.from),
        };
        let record = SessionRecord::of(commit.from, session, commit.order, commit.today);
        let mut value = (revision + 1).to_be_bytes().to_vec();
        value.extend(self.close(&key, &record)?);
        if commit
            .before
            .is_none_or(|kept| kept.touched != commit.today)
        {
            batch.put(
                day_key(b"x:", commit.today.saturating_add(KEPT_DAYS), &key[2..]),
                Vec::new(),
            );
        }
        batch.put(key, value);
        Ok(())
    }

    fn at_desk(&self, batch: &mut Batch, desk: &HandoffChanges) -> Result<(), StoreError> {
        if let Some(ticket) = &desk.ticket {
            self.put_ticket(batch, ticket)?;
            for spoken in &desk.spoken {
                self.put_spoken(batch, ticket.reference, spoken)?;
            }
        }
        if let Some(reference) = desk.unread {
            self.empty_queue(batch, &Address::of_request(reference))?;
        }
        if let Some(reference) = desk.erased {
            self.remove_ticket(batch, reference)?;
        }
        if let Some(rating) = &desk.rating {
            self.put_rating(batch, rating)?;
        }
        if let Some(remark) = &desk.remark {
            self.put_remark(batch, remark)?;
        }
        if let Some(unclear) = &desk.unclear {
            self.put_unclear(batch, unclear)?;
        }
        match &desk.audit {
            Some(audit) => self.put_audit(batch, audit),
            None => Ok(()),
        }
    }

    /// Erases a conversation with everything that belongs to it, its closed tickets included.
    pub(super) fn erase(&self, batch: &mut Batch, address: &Address) -> Result<(), StoreError> {
        self.erase_place(batch, address)?;
        for ticket in self.tickets()? {
            if ticket.person == *address {
                self.remove_ticket(batch, ticket.reference)?;
            }
        }
        Ok(())
    }

    /// Gives the closed tickets of a person who goes on at another address, and their blocks, to the
    /// person there.
    pub(super) fn hand_over(
        &self,
        batch: &mut Batch,
        address: &Address,
        to: &Address,
    ) -> Result<(), StoreError> {
        for mut ticket in self.tickets()? {
            if ticket.person != *address {
                continue;
            }
            ticket.person.clone_from(to);
            self.put_ticket(batch, &ticket)?;
        }
        self.copy_blocks(batch, address, to)
    }

    /// Erases what is kept at the address of a conversation.
    pub(super) fn erase_place(
        &self,
        batch: &mut Batch,
        address: &Address,
    ) -> Result<(), StoreError> {
        self.forget_key(batch, &self.address_hash(address));
        batch.remove(self.session_key(address));
        batch.remove(self.last_message_key(address));
        batch.remove(self.room_key(address));
        self.empty_queue(batch, address)?;
        self.drop_carry_codes(batch, address)?;
        // The days on which the session would have been looked at hold the hash of the address.
        let hash = self.address_hash(address);
        self.backend.scan(b"x:", &mut |key, _| {
            if key.ends_with(&hash) {
                batch.remove(key.to_vec());
            }
            true
        })?;
        Ok(())
    }

    /// Removes the messages that wait for an address, and its dead letters.
    pub(super) fn empty_queue(
        &self,
        batch: &mut Batch,
        address: &Address,
    ) -> Result<(), StoreError> {
        let mut queue = self.queue_key(address);
        for kind in *b"oz" {
            queue[0] = kind;
            self.backend.scan(&queue, &mut |key, _| {
                batch.remove(key.to_vec());
                true
            })?;
        }
        Ok(())
    }

    /// Replaces the reminder of the earlier session by that of the later one.
    fn remind(&self, batch: &mut Batch, commit: &Commit<'_>) -> Result<(), StoreError> {
        let before = commit
            .before
            .and_then(|kept| kept.session.reminder.as_ref());
        let after = match commit.session {
            SessionChange::Kept(session) => session.reminder.as_ref(),
            SessionChange::Erased => None,
            SessionChange::Untouched => return Ok(()),
        };
        let at = |reminder: Option<&Reminder>| reminder.map(|reminder| reminder.at);
        if at(before) == at(after) {
            return Ok(());
        }
        if let Some(at) = at(before) {
            batch.remove(self.reminder_key(at, commit.from));
        }
        if let Some(at) = at(after) {
            let key = self.reminder_key(at, commit.from);
            batch.put(
                key.clone(),
                self.close(&key, &AddressRecord::of(commit.from))?,
            );
        }
        Ok(())
    }

    pub(super) fn revision(&self, address: &Address) -> Result<u64, StoreError> {
        let Some(value) = self.backend.get(&self.session_key(address))? else {
            return Ok(0);
        };
        let revision = value.first_chunk::<8>().ok_or(StoreError::BrokenRow)?;
        Ok(u64::from_be_bytes(*revision))
    }
}
