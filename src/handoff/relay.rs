//! What a turn of a person means for the desk: a ticket that is opened or closed, and words for its
//! holder.

use jiff::Timestamp;

use crate::assistant::Assistant;
use crate::dialogue::{Effect, Event, Owner, Session, TicketNumber, Turn, TurnInput, Unreadable};
use crate::i18n::{FIRST, id};
use crate::message::{
    Address, Block, Inbound, Outbound, OutgoingMessage, Payload, Relay, SMALLEST_TEXT_LIMIT,
    UpdateId,
};
use crate::redaction::RelayedText;
use crate::render::fit;
use crate::store::{HandoffChanges, Speaker, TranscriptLine};
use crate::validation::Value;
use guichet_core::handoff::{Reason, Snapshot, Staff, Ticket};

use super::Handoff;
use super::desk_channels::TicketTransition;
use crate::turn::TurnError;

impl Handoff {
    /// What a turn may know of the world, with the desks that can be called.
    pub(crate) fn turn_input(
        &self,
        from: &Address,
        update: &UpdateId,
        session: &Session,
        minors: bool,
        now: Timestamp,
    ) -> Result<TurnInput<'_>, TurnError> {
        let own = session.request.map(|request| request.reference);
        let mut world = self.assistant.turn_input(now, minors);
        world.incidents = self.incidents.live();
        world.desks = self.desks.at(self.assistant.desk_is_open(now), own, now);
        // A person who may be in danger calls as often as they need.
        let limited = match session.urgent {
            true => None,
            false => self.requests.until(from, now),
        };
        for desk in &mut world.desks {
            desk.closed_until = self.store.blocked(from, &desk.id, now)?.max(limited);
        }
        if own.is_none() && !world.desks.is_empty() {
            world.reference = self.store.free_reference(from, update)?;
        }
        Ok(world)
    }

    /// What the turn changes at the desk. `before` is the session before it.
    pub(crate) fn relay(
        &self,
        inbound: &Inbound,
        before: &Session,
        event: Event,
        turn: &Turn,
        now: Timestamp,
    ) -> Result<HandoffChanges, TurnError> {
        let after = turn.session.as_ref().and_then(|session| session.request);
        match (before.request, after) {
            (None, Some(request)) => self.made(inbound, request.reference, turn, now),
            (Some(request), after) => {
                let Some(ticket) = self.store.ticket(request.reference)? else {
                    return Ok(HandoffChanges::default());
                };
                if turn.session.is_none() {
                    return self.erased(&ticket);
                }
                match after {
                    Some(after) => {
                        let mut ticket = ticket;
                        if after.consent {
                            ticket.consent = Some(true);
                        }
                        self.spoke(inbound, before, event, ticket, now)
                    }
                    None => self.cancelled(&ticket, before, now),
                }
            }
            (None, None) if turn.session.is_none() => Ok(HandoffChanges {
                messages: self.delete_threads(&inbound.from)?,
                ..HandoffChanges::default()
            }),
            (None, None) => Ok(HandoffChanges::default()),
        }
    }

    fn made(
        &self,
        inbound: &Inbound,
        reference: TicketNumber,
        turn: &Turn,
        now: Timestamp,
    ) -> Result<HandoffChanges, TurnError> {
        let called = turn.effects.iter().find_map(|effect| match effect {
            Effect::Queued { desk, .. } => Some(desk.id.as_str()),
            _ => None,
        });
        let Some(desk) = called else {
            return Ok(HandoffChanges::default());
        };
        self.requests.made(&inbound.from, now);
        let mut ticket = Ticket::open(reference, desk, &inbound.from, now);
        ticket.urgent = turn.session.as_ref().is_some_and(|session| session.urgent);
        let message = match ticket.urgent {
            true => id!("staff-new-urgent"),
            false => id!("staff-new"),
        };
        let mut messages = self.tell(&self.desks.online(desk), message, &ticket)?;
        messages.extend(self.shown(TicketTransition {
            before: None,
            after: &ticket,
            session: turn.session.as_ref(),
            now,
            told: true,
        })?);
        Ok(HandoffChanges {
            messages,
            ticket: Some(ticket),
            ..HandoffChanges::default()
        })
    }

    fn erased(&self, ticket: &Ticket) -> Result<HandoffChanges, TurnError> {
        // A thread is deleted with what is said in it, and the notice says why.
        let mut concerned = self.concerned(ticket);
        concerned.retain(|staff| !self.has_thread(staff, ticket));
        let mut messages = self.tell(&concerned, id!("staff-erased"), ticket)?;
        messages.extend(self.erased_in_desk_channels(ticket)?);
        messages.extend(self.delete_threads(&ticket.person)?);
        Ok(HandoffChanges {
            erased: Some(ticket.reference),
            messages,
            ..HandoffChanges::default()
        })
    }

    fn cancelled(
        &self,
        before: &Ticket,
        session: &Session,
        now: Timestamp,
    ) -> Result<HandoffChanges, TurnError> {
        let concerned = self.concerned(before);
        let mut ticket = before.clone();
        ticket.close(Reason::Cancelled, now);
        ticket.brief = Some(Snapshot::of(session));
        let mut messages = self.tell(&concerned, id!("staff-cancelled"), &ticket)?;
        messages.extend(self.shown(TicketTransition {
            before: Some(before),
            after: &ticket,
            session: None,
            now,
            told: true,
        })?);
        Ok(HandoffChanges {
            messages,
            unread: before.holder().is_none().then_some(ticket.reference),
            ticket: Some(ticket),
            ..HandoffChanges::default()
        })
    }

    /// The person did something while the ticket is open.
    fn spoke(
        &self,
        inbound: &Inbound,
        before: &Session,
        event: Event,
        mut ticket: Ticket,
        now: Timestamp,
    ) -> Result<HandoffChanges, TurnError> {
        let mut desk = HandoffChanges::default();
        let found = ticket.clone();
        ticket.urgent |= matches!(event, Event::Distress(_));
        let with_staff = before.owner() == Owner::Staff;
        let line = |words: &RelayedText| TranscriptLine {
            at: now,
            until: self.kept_until(&found, now),
            by: Speaker::Person,
            words: words.clone(),
        };
        let kept = ticket.consent == Some(true);
        if let Some(problem) = described(inbound, event) {
            desk.spoken.extend(kept.then(|| line(&problem)));
            // The card shows it to each member of staff who takes the ticket.
            ticket.problem = Some(problem);
            ticket.hears(now);
        } else if let Some((message, words)) = self.words_for_staff(inbound, event, with_staff) {
            desk.spoken.extend(kept.then(|| line(&words)));
            ticket.hears(now);
            let shows = Relay::Shows(inbound.update.clone());
            desk.messages
                .extend(self.words(message, &ticket, Some(words), &[], Some(shows))?);
        } else if with_staff && matches!(inbound.body, Payload::Pressed(_)) {
            ticket.hears(now);
            desk.messages.extend(self.pressed(before, event, &ticket)?);
        } else if !inbound.body.is_unasked() {
            // A ticket that waits is shown again, however the person acted.
            if ticket.holder().is_none() {
                ticket.hears(now);
            }
        }
        let became_urgent = ticket.urgent && !found.urgent && ticket.is_queued(now);
        if ticket.is_queued(now) != found.is_queued(now) || became_urgent {
            // The ticket is in the queue again, or goes before all others.
            let message = match became_urgent {
                true => id!("staff-now-urgent"),
                false => id!("staff-queued"),
            };
            let there = self.desks.online(&ticket.desk);
            desk.messages.extend(self.tell(&there, message, &ticket)?);
            desk.messages.extend(self.shown(TicketTransition {
                before: Some(&found),
                after: &ticket,
                session: Some(before),
                now,
                told: true,
            })?);
        }
        desk.ticket = Some(ticket);
        Ok(desk)
    }

    /// The person removed a message: the holder, who has read it, is told. The bot has answered it
    /// already.
    pub(crate) fn removed(
        &self,
        session: &Session,
        message: &UpdateId,
    ) -> Result<HandoffChanges, TurnError> {
        let Some(request) = session.request.filter(|request| request.taken) else {
            return Ok(HandoffChanges::default());
        };
        let Some(ticket) = self.store.ticket(request.reference)? else {
            return Ok(HandoffChanges::default());
        };
        let locale = self
            .assistant
            .locales
            .locale(&self.language_of_holder(&ticket)?);
        let withdraws = Relay::Withdraws {
            shown: message.clone(),
            mark: locale.text(id!("staff-removed-mark"), None, &[])?,
        };
        Ok(HandoffChanges {
            messages: self.words(id!("staff-removed"), &ticket, None, &[], Some(withdraws))?,
            ..HandoffChanges::default()
        })
    }

    /// The words that go to the holder, and the message that introduces them there.
    fn words_for_staff(
        &self,
        inbound: &Inbound,
        event: Event,
        with_staff: bool,
    ) -> Option<(&'static str, RelayedText)> {
        if !with_staff {
            return None;
        }
        let (typed, unreadable) = match &inbound.body {
            Payload::Typed(typed) | Payload::FormText { words: typed, .. } => (typed, None),
            Payload::Unreadable { why, words, .. } => (words.as_ref()?, Some(*why)),
            Payload::Arrived
            | Payload::IncidentOver(_)
            | Payload::Pressed(_)
            | Payload::PublicMention { .. }
            | Payload::ReminderDue
            | Payload::Removed { .. } => return None,
        };
        let message = match (event, unreadable) {
            (Event::Distress(_), _) => id!("staff-urgent"),
            (Event::ForStaff, None) => id!("staff-said"),
            (_, Some(Unreadable::Edited)) => id!("staff-corrected"),
            // The bot answers the words itself, as `take_with_staff` of the dialogue says.
            _ => return None,
        };
        Some((message, typed.relay()))
    }

    /// A button that was pressed while a member of staff speaks: the holder reads its text.
    fn pressed(
        &self,
        before: &Session,
        event: Event,
        ticket: &Ticket,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let Assistant {
            flows, renderer, ..
        } = &*self.assistant;
        let mut theirs = before.clone();
        theirs.language.tag = self.language_of_holder(ticket)?;
        let label = match event {
            Event::Chosen { choice, .. } => renderer.chosen(flows, &theirs, choice),
            _ => None,
        };
        match label {
            Some(label) => {
                let label = [("label", Value::Text(label))];
                self.words(id!("staff-pressed"), ticket, None, &label, None)
            }
            None => self.words(id!("staff-pressed-old"), ticket, None, &[], None),
        }
    }

    /// A line for the holder of a ticket, with the person's words below it.
    fn words(
        &self,
        message: &str,
        ticket: &Ticket,
        words: Option<RelayedText>,
        vars: &[(&str, Value)],
        relay: Option<Relay>,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let tag = self.language_of_holder(ticket)?;
        let locale = self.assistant.locales.locale(&tag);
        let mut all = vec![("number", Value::Text(ticket.reference.to_string()))];
        all.extend(vars.iter().cloned());
        let mut say = OutgoingMessage::text(locale.text(message, None, &all)?);
        if let Some(words) = words {
            let masked = words.is_masked();
            say.blocks.push(Block::Relayed(words));
            if masked {
                let note = locale.text(id!("staff-masked"), None, &[])?;
                say.blocks.push(Block::Text(note));
            }
        }
        let place = Address::of_request(ticket.reference);
        // The holder may be on any channel when it is delivered.
        let pieces = unasked(say, SMALLEST_TEXT_LIMIT);
        let mut messages: Vec<_> = pieces.map(|say| (place.clone(), say)).collect();
        for (_, piece) in &mut messages {
            if let Outbound::Say(say) = piece {
                say.relay.clone_from(&relay);
            }
        }
        messages.extend(self.announced(ticket)?);
        Ok(messages)
    }

    /// A line for a holder who is turned to another ticket: the words themselves wait for them.
    fn announced(&self, ticket: &Ticket) -> Result<Vec<(Address, Outbound)>, TurnError> {
        match ticket.holder() {
            Some(by) if !self.listens(ticket) => {
                let message = match ticket.urgent {
                    true => id!("staff-unread-urgent"),
                    false => id!("staff-unread"),
                };
                self.tell(std::slice::from_ref(by), message, ticket)
            }
            _ => Ok(Vec::new()),
        }
    }

    /// A line about a ticket for these members of staff, to each in their language.
    pub(super) fn tell(
        &self,
        staff: &[Staff],
        message: &str,
        ticket: &Ticket,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let mut messages = Vec::new();
        for staff in staff {
            let locale = self.assistant.locales.locale(&self.language_of(staff)?);
            let by = ticket.holder().map(|by| self.desks.display_name(by));
            let vars = [
                ("number", Value::Text(ticket.reference.to_string())),
                ("by", Value::Text(by.unwrap_or_default())),
            ];
            let mut say = OutgoingMessage::text(locale.text(message, None, &vars)?);
            say.proactive = true;
            messages.push((self.place_of(staff, ticket), Outbound::Say(say)));
        }
        Ok(messages)
    }

    /// The members of staff who are told what becomes of a ticket: its holder, or those of the desk
    /// who are online.
    pub(super) fn concerned(&self, ticket: &Ticket) -> Vec<Staff> {
        match ticket.holder() {
            Some(holder) => vec![holder.clone()],
            None => self.desks.online(&ticket.desk),
        }
    }

    /// The tag of the language that a member of staff reads.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn language_of(&self, staff: &Staff) -> Result<String, TurnError> {
        let chosen = self.store.staff_language(staff)?;
        let known = chosen.or_else(|| self.desks.client_language(staff));
        Ok(known.unwrap_or_else(|| FIRST.to_owned()))
    }

    fn language_of_holder(&self, ticket: &Ticket) -> Result<String, TurnError> {
        match ticket.holder() {
            Some(staff) => self.language_of(staff),
            None => Ok(FIRST.to_owned()),
        }
    }

    /// Until when words are kept that are said now.
    pub(super) fn kept_until(&self, ticket: &Ticket, now: Timestamp) -> Timestamp {
        let days = self
            .desks
            .desk(&ticket.desk)
            .map_or(0, |desk| desk.keep_days);
        now + jiff::SignedDuration::from_hours(24 * i64::from(days))
    }
}

/// The line in which a person says what is wrong, for the member of staff who will help.
fn described(inbound: &Inbound, event: Event) -> Option<RelayedText> {
    match (&inbound.body, event) {
        (
            Payload::Typed(typed) | Payload::FormText { words: typed, .. },
            Event::ProblemDescribed,
        ) => Some(typed.relay()),
        _ => None,
    }
}

/// A message for which no one waits, in as many parts as it needs with `limit` characters each.
pub(super) fn unasked(say: OutgoingMessage, limit: usize) -> impl Iterator<Item = Outbound> {
    fit(say, limit).into_iter().map(|mut say| {
        say.proactive = true;
        Outbound::Say(say)
    })
}
