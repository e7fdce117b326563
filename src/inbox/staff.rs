//! What staff do with a request: one act under the person's lock, in one commit with what it causes.

mod order;
mod send;
mod unblock;

use std::sync::PoisonError;

use jiff::Timestamp;

use crate::engine::{self, Event, News, Reference, Session};
use crate::outbox::Lead;
use crate::review::Assistant;
use crate::store::{After, AtDesk, Blocked, Commit, Durable, Kept, Speaker, Spoken};
use crate::ticket::{self, Brief, Place, Reason, Refused, Staff, Ticket};
use crate::typed::{Relayed, Typed};
use crate::voice::Reply;
use crate::wire::{Address, Audience, Block, Outbound, UpdateId};

use super::halls::Passage;
use super::planted::planted;
use super::{Inbox, InboxError, day};

use order::{audit, news};

pub use order::{Order, Outcome};

impl Inbox {
    /// Has an order carried out, or refused; either is in the audit log when this returns. `id` tells
    /// this order from every other: the same one given twice is carried out once.
    ///
    /// # Errors
    /// As [`Inbox::receive`]; nothing was done then.
    pub async fn order(
        &self,
        by: &Staff,
        reference: Reference,
        order: &Order,
        id: &str,
        now: Timestamp,
    ) -> Result<Outcome, InboxError> {
        let (outcome, durable) = self.take_order(by, reference, order, id, now)?;
        durable.wait().await?;
        Ok(outcome)
    }

    /// As [`Inbox::order`]; done for good once the promise is kept.
    ///
    /// # Errors
    /// As [`Inbox::receive`]; nothing was done then.
    pub fn take_order(
        &self,
        by: &Staff,
        reference: Reference,
        order: &Order,
        id: &str,
        now: Timestamp,
    ) -> Result<(Outcome, Durable), InboxError> {
        let refused = |outcome: Outcome| {
            let audit = audit(by, &order.act(), reference, &outcome, now);
            Ok((outcome, self.store.audit(&audit)?))
        };
        if self.desks.of(by).next().is_none() && !planted("planted-stranger") {
            return refused(Outcome::NotStaff);
        }
        let Some(ticket) = self.store.ticket(reference)? else {
            return refused(Outcome::Unknown);
        };
        if !self.desks.is_staff(by, &ticket.desk) && !planted("planted-stranger") {
            return refused(Outcome::NotStaff);
        }
        let lock = self.locks.of(&ticket.person);
        let _held = lock.lock().unwrap_or_else(PoisonError::into_inner);
        let update = UpdateId(format!("order {by} {id}"));
        let channel = ticket.person.channel;
        if self.store.seen(channel, &update, day(now))? && !planted("planted-twice") {
            return Ok((Outcome::Again, self.store.so_far()));
        }
        // Read again, now that nobody else can change it.
        let Some(ticket) = self.store.ticket(reference)? else {
            return refused(Outcome::Unknown);
        };
        let kept = self.store.session(&ticket.person)?;
        let session = kept.as_ref().map(|kept| self.settled(&kept.session));
        if let Err(outcome) = self.may(&ticket, order, session.as_ref()) {
            return refused(outcome);
        }
        let after = match ticket.take(&order.act(), by, now) {
            Ok(after) => after,
            Err(Refused::Taken { .. }) if planted("planted-two-owners") => ticket.clone(),
            Err(why) => return refused(Outcome::Refused(why)),
        };
        let change = Change {
            by: Some((by, order.act())),
            news: news(&ticket, order, self.step(order)),
            before: &ticket,
            after,
            update,
            now,
        };
        let (words, blocks) = self.said(order, &ticket.person, session.as_ref())?;
        let masked = words.as_ref().is_some_and(Relayed::is_masked);
        let (ticket, durable) = self.change(change, kept.as_ref(), words, order, blocks)?;
        let ticket = Box::new(ticket);
        Ok((Outcome::Done { ticket, masked }, durable))
    }

    /// Whether an order makes sense, apart from who has the request.
    fn may(
        &self,
        ticket: &Ticket,
        order: &Order,
        session: Option<&Session>,
    ) -> Result<(), Outcome> {
        let Assistant { flows, voices } = &*self.assistant;
        match order {
            Order::Answer(typed) if typed.read(|words| voices.asks_for_secret(words)) => {
                Err(Outcome::HeldBack)
            }
            Order::Transfer(to) if !self.desks.is_staff(to, &ticket.desk) => {
                Err(Outcome::NoColleague)
            }
            Order::Back(Some(name)) if flows.find(name).is_none_or(|step| !step.asks()) => {
                Err(Outcome::NoStep)
            }
            Order::Send(name) => match session {
                Some(session) => send::may(&self.assistant, session, name),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn step(&self, order: &Order) -> Option<crate::flow::StepId> {
        match order {
            _ if planted("planted-elsewhere") => None,
            Order::Back(Some(name)) => self.assistant.flows.find(name).map(|step| step.id),
            _ => None,
        }
    }

    /// A conversation on the flows as they are.
    fn settled(&self, session: &Session) -> Session {
        let mut session = session.clone();
        engine::settle(&self.assistant.flows, &mut session);
        session
    }

    /// The words of an order, and what the person reads of them.
    fn said(
        &self,
        order: &Order,
        person: &Address,
        session: Option<&Session>,
    ) -> Result<(Option<Relayed>, Vec<Block>), InboxError> {
        match order {
            Order::Answer(typed) => {
                let words = typed.relay();
                let shown = vec![Block::Relayed(words.clone())];
                Ok((Some(words), shown))
            }
            Order::Note(typed) => Ok((Some(typed.relay()), Vec::new())),
            Order::Canned(message) => {
                let Some(session) = session else {
                    return Ok((None, Vec::new()));
                };
                let Assistant { flows, voices } = &*self.assistant;
                let text = voices.canned(flows, session, message)?;
                let words = Typed::new(text.clone()).relay();
                Ok((Some(words), vec![Block::Text(text)]))
            }
            Order::Send(name) => {
                let can = self.outbox.abilities(person);
                match session {
                    Some(session) => send::said(&self.assistant, session, &can, name),
                    None => Ok((None, Vec::new())),
                }
            }
            _ => Ok((None, Vec::new())),
        }
    }

    /// Commits a change of a request with all that it causes. Called under the person's lock.
    fn change(
        &self,
        change: Change<'_>,
        kept: Option<&Kept>,
        words: Option<Relayed>,
        order: &Order,
        blocks: Vec<Block>,
    ) -> Result<(Ticket, Durable), InboxError> {
        let mut desk = AtDesk::default();
        if let Some(words) = words {
            let by = match order {
                Order::Note(_) => Speaker::Note,
                _ => Speaker::Staff,
            };
            if by == Speaker::Note || change.before.consent == Some(true) {
                desk.spoken.push(Spoken {
                    at: change.now,
                    until: self.kept_until(change.before, change.now),
                    by,
                    words,
                });
            }
        }
        if let Order::Block(until) = order {
            desk.blocked = Some(Blocked {
                until: *until,
                on: change.before.reference.number(),
                desk: change.before.desk.clone(),
            });
        }
        self.commit_change(change, kept, desk, blocks)
    }

    pub(super) fn commit_change(
        &self,
        change: Change<'_>,
        kept: Option<&Kept>,
        mut desk: AtDesk,
        blocks: Vec<Block>,
    ) -> Result<(Ticket, Durable), InboxError> {
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
            after.brief = own.map(|kept| Brief::of(&kept.session));
        }
        let news = news.filter(|news| *news != News::Taken || !planted("planted-half"));
        let (session, mut messages) = match (own, news) {
            (Some(kept), Some(news)) => {
                let (session, messages) = self.tell_person(&person, kept, news, &update, now)?;
                (Some(session), messages)
            }
            _ => (None, Vec::new()),
        };
        if !blocks.is_empty() && own.is_some() && !planted("planted-answer-lost") {
            messages.extend(send::fitted(blocks, &self.outbox.abilities(&person)));
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
        desk.messages.extend(self.shown(Passage {
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
            session: session.as_ref().map_or(After::Untouched, After::Kept),
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
        kept: &Kept,
        news: News,
        update: &UpdateId,
        now: Timestamp,
    ) -> Result<(Session, Vec<Outbound>), InboxError> {
        let Assistant { flows, voices } = &*self.assistant;
        let can = self.outbox.abilities(person);
        let mut session = kept.session.clone();
        let moved = engine::settle(flows, &mut session);
        let language = session.language.clone();
        let minors = !matches!(can.audience, Audience::Adults { .. });
        let world = self.world(person, update, &session, minors, now)?;
        let mut turn = engine::turn(flows, session, Event::Desk(news), &world);
        turn.acts.splice(0..0, moved);
        let asked = turn.session.as_ref().map_or(0, |session| session.asked);
        let sign = |question: &str, label: &str| self.store.sign(person, asked, question, label);
        let reply = Reply {
            message: None,
            sign: &sign,
            exchanges: &[],
        };
        let mut messages = voices.say(flows, &turn, &language, &can, &reply)?;
        for outbound in &mut messages {
            if let Outbound::Say(say) = outbound {
                say.unasked = true;
            }
        }
        let session = turn.session.unwrap_or_else(|| kept.session.clone());
        Ok((session, messages))
    }

    /// Tells colleagues, and whoever has or had the request, what became of it.
    fn tell_staff(
        &self,
        by: Option<&(&Staff, ticket::Act)>,
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
            .there(&before.desk)
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

    /// Sends the words that waited for somebody to take a request.
    fn reopen(&self, ticket: &Ticket) -> Result<(), InboxError> {
        let place = Place::Request(ticket.reference).address();
        if self.outbox.lead_of(&place).is_some() {
            self.outbox.reopen(&place)?;
        }
        Ok(())
    }

    /// Somebody of the staff is there, and reads at this address.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn staff_arrives(&self, staff: &Staff, reads_at: Address) -> Result<(), InboxError> {
        self.desks.arrives(staff, reads_at.clone());
        // What was said in their absence about the queue is old; the queue itself is not.
        let place = Place::Staff(staff.clone()).address();
        self.store.drop_owed(&place)?;
        self.outbox.lead(&place, Some(Lead::To(reads_at)));
        for ticket in self.desks.tickets() {
            if ticket.holder() == Some(staff) {
                let lock = self.locks.of(&ticket.person);
                let _held = lock.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(ticket) = self.store.ticket(ticket.reference)? {
                    self.now_stands(Some(&ticket), None);
                    self.reopen(&ticket)?;
                }
            }
        }
        Ok(())
    }

    /// The desks of the settings.
    pub fn desks(&self) -> &super::Desks {
        &self.desks
    }
}

/// A change of a request: by somebody, or by time.
pub(super) struct Change<'a> {
    pub(super) by: Option<(&'a Staff, ticket::Act)>,
    pub(super) news: Option<News>,
    pub(super) before: &'a Ticket,
    pub(super) after: Ticket,
    pub(super) update: UpdateId,
    pub(super) now: Timestamp,
}
