//! What is shown where staff work on a platform. The desk channel shows the notice of each ticket;
//! its thread shows the card, what becomes of the ticket, and a button for each action.

use jiff::Timestamp;

use crate::dialogue::Session;
use crate::i18n::id;
use crate::message::{
    Address, Block, Button, CallbackToken, ChannelName, Emphasis, Notice, Outbound,
    OutgoingMessage, Prompt, SMALLEST_TEXT_LIMIT, ThreadCommand, ThreadLink, UpdateId,
};
use crate::render::{CardDetail, fit};
use crate::validation::Value;
use guichet_core::handoff::{Staff, StaffPlace, State, Ticket};

use super::Handoff;
use super::console::Name;
use super::relay::unasked;
use crate::turn::TurnError;

/// A button of a card: the message with its text, the command that it stands for, and what it asks for.
type Act = (&'static str, Name, Takes);

/// What a member of staff is asked for after pressing a button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// Nothing: the command is carried out at once.
    Nothing,
    /// One of a few choices.
    Choice,
    /// Words to look for, where a form asks for them; else one of a few choices, for words can be
    /// written.
    Search,
    /// Words of the member of staff.
    Words,
}

const CLAIM: [Act; 1] = [(id!("staff-do-claim"), Name::Claim, Takes::Nothing)];
const ACTS: [Act; 10] = [
    (id!("staff-do-answer"), Name::Answer, Takes::Words),
    (id!("staff-do-canned"), Name::Canned, Takes::Choice),
    (id!("staff-do-send"), Name::Send, Takes::Search),
    (id!("staff-do-back"), Name::Back, Takes::Choice),
    (id!("staff-do-transfer"), Name::Transfer, Takes::Choice),
    (id!("staff-do-release"), Name::Release, Takes::Nothing),
    (id!("staff-do-snooze"), Name::Snooze, Takes::Choice),
    (id!("staff-do-note"), Name::Note, Takes::Words),
    (id!("staff-do-close"), Name::Close, Takes::Choice),
    (id!("staff-do-block"), Name::Block, Takes::Choice),
];

/// Stands behind a command in place of the rest, and asks for its choices.
pub const ASKS: &str = "?";

/// A ticket before and after something happened to it.
#[derive(Clone, Copy)]
pub(super) struct TicketTransition<'a> {
    pub(super) before: Option<&'a Ticket>,
    pub(super) after: &'a Ticket,
    /// The person's session afterwards, for the cards that show it.
    pub(super) session: Option<&'a Session>,
    pub(super) now: Timestamp,
    /// Whether the holder before reads of it in a line of its own.
    pub(super) told: bool,
}

impl Handoff {
    /// Answers a member of staff for something done in a desk channel or a thread.
    ///
    /// # Errors
    /// When the store cannot keep it.
    pub fn tell_there(
        &self,
        at: &Address,
        reads_at: &Address,
        update: &UpdateId,
        say: OutgoingMessage,
        now: Timestamp,
    ) -> Result<(), TurnError> {
        let (answers, link) = (say.in_reply_to.clone(), say.thread_link.clone());
        let pieces = fit(say, SMALLEST_TEXT_LIMIT).into_iter().map(|mut say| {
            say.in_reply_to.clone_from(&answers);
            say.thread_link.clone_from(&link);
            say.proactive = true;
            (reads_at.clone(), Outbound::Say(say))
        });
        self.post(at, format!("told {}", update.0), pieces.collect(), now)
    }

    /// What the desk channels and threads show of what happened to a ticket.
    pub(super) fn shown(
        &self,
        passage: TicketTransition<'_>,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let mut messages = Vec::new();
        let Some(desk) = self.desks.desk(&passage.after.desk) else {
            return Ok(messages);
        };
        for desk_channel in &desk.desk_channels {
            messages.extend(self.notice(&passage, desk_channel.channel, &desk.language)?);
            messages.extend(self.in_thread(&passage, desk_channel.channel)?);
        }
        Ok(messages)
    }

    /// The notice of a ticket: sent anew when the ticket waits, otherwise changed in its place.
    fn notice(
        &self,
        passage: &TicketTransition<'_>,
        on: ChannelName,
        tag: &str,
    ) -> Result<Option<(Address, Outbound)>, TurnError> {
        let TicketTransition {
            before,
            after,
            session,
            now,
            ..
        } = *passage;
        let waits = |ticket: &Ticket| ticket.is_queued(now);
        let held_by = |ticket: &Ticket| ticket.holder().cloned();
        let is_news = before.is_none_or(|before| {
            waits(before) != waits(after)
                || held_by(before) != held_by(after)
                || before.is_closed() != after.is_closed()
                || before.urgent != after.urgent
        });
        if !is_news {
            return Ok(None);
        }
        if waits(after) {
            let mut notice = self.waiting_notice(after, session, on, tag, now)?;
            if let Outbound::Say(say) = &mut notice.1 {
                match before {
                    None => {
                        let desk = self.desks.desk(&after.desk);
                        say.calls_role = desk.and_then(|desk| desk.discord_ping.clone());
                    }
                    Some(before) => say.blocks.extend(self.held_before(before, tag)?),
                }
            }
            return Ok(Some(notice));
        }
        let message = match after.state {
            State::Closed { .. } => id!("staff-over"),
            State::Held { .. } => id!("staff-taken"),
            State::Waiting { .. } => id!("staff-list-hidden"),
        };
        let place = StaffPlace::Notice(after.reference, on).address();
        let mut say = self.line(message, after, tag)?;
        say.notice = Some(Notice::InPlace);
        if after.holder().is_some_and(|by| by.channel == on) {
            say.thread_link = Some(self.thread_link(after, tag)?);
        }
        Ok(Some((place, Outbound::Say(say))))
    }

    /// The link to the thread of a ticket.
    pub(super) fn thread_link(&self, ticket: &Ticket, tag: &str) -> Result<ThreadLink, TurnError> {
        let locale = self.assistant.locales.locale(tag);
        Ok(ThreadLink {
            ticket: ticket.reference.number(),
            text: locale.text(id!("staff-open-thread"), None, &[])?,
        })
    }

    /// Says who held a ticket that waits again: they may no longer read its thread.
    fn held_before(&self, before: &Ticket, tag: &str) -> Result<Option<Block>, TurnError> {
        let Some(by) = before.holder() else {
            return Ok(None);
        };
        let by = [("by", Value::Text(self.desks.display_name(by)))];
        let locale = self.assistant.locales.locale(tag);
        Ok(Some(Block::Text(locale.text(
            id!("staff-held-before"),
            None,
            &by,
        )?)))
    }

    /// The notice that a ticket waits, with the button that takes it.
    pub(super) fn waiting_notice(
        &self,
        ticket: &Ticket,
        session: Option<&Session>,
        on: ChannelName,
        tag: &str,
        now: Timestamp,
    ) -> Result<(Address, Outbound), TurnError> {
        // It is one message, which the next notice replaces, so the path is left to the card.
        let lines = self.card_lines(ticket, session, tag, CardDetail::Short, now)?;
        let mut say = OutgoingMessage::text(lines.join("\n"));
        say.prompt = Some(self.acts(CLAIM, ticket, on, tag)?);
        say.notice = Some(Notice::Anew);
        say.proactive = true;
        let place = StaffPlace::Notice(ticket.reference, on).address();
        Ok((place, Outbound::Say(say)))
    }

    /// What the thread of a ticket shows: the card to a holder on this platform, and what becomes
    /// of the ticket.
    fn in_thread(
        &self,
        passage: &TicketTransition<'_>,
        on: ChannelName,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let TicketTransition {
            before,
            after,
            session,
            now,
            told,
        } = *passage;
        let had = before
            .and_then(Ticket::holder)
            .filter(|by| by.channel == on);
        let has = after.holder().filter(|by| by.channel == on);
        let room = StaffPlace::Thread(after.reference, on).address();
        let mut acts = Vec::new();
        if let Some(by) = has.filter(|_| had != has) {
            let tag = self.language_of(by)?;
            let mut say = OutgoingMessage {
                blocks: self.whole_card(after, session, &tag, now)?,
                ..OutgoingMessage::default()
            };
            say.prompt = Some(self.acts(ACTS, after, on, &tag)?);
            acts.push(Outbound::Thread(ThreadCommand::Admit(by.id.clone())));
            acts.extend(unasked(say, SMALLEST_TEXT_LIMIT));
        } else if let Some(by) = had.filter(|_| has.is_none() && !told) {
            let message = match (after.holder(), after.is_closed()) {
                (Some(_), _) => id!("staff-taken"),
                (None, true) => id!("staff-over"),
                (None, false) => id!("staff-queued"),
            };
            let line = self.line(message, after, &self.language_of(by)?)?;
            acts.push(Outbound::Say(line));
        }
        // A member of staff who lost the ticket, for any reason, does not read on what the person writes.
        if let Some(by) = had.filter(|_| had != has && !after.is_closed()) {
            acts.push(Outbound::Thread(ThreadCommand::Dismiss(by.id.clone())));
        }
        let mut acts: Vec<_> = acts.into_iter().map(|act| (room.clone(), act)).collect();
        if after.is_closed() && !before.is_some_and(Ticket::is_closed) {
            // This goes behind the words that are still on their way to the holder before.
            let behind = match had {
                Some(_) => StaffPlace::Request(after.reference).address(),
                None => room,
            };
            acts.push((behind, Outbound::Thread(ThreadCommand::Close)));
        }
        Ok(acts)
    }

    /// The card for the holder of a ticket, once more.
    pub(super) fn card_again(
        &self,
        ticket: &Ticket,
        session: Option<&Session>,
        now: Timestamp,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let Some(by) = ticket.holder() else {
            return Ok(Vec::new());
        };
        let passage = TicketTransition {
            before: None,
            after: ticket,
            session,
            now,
            told: true,
        };
        self.in_thread(&passage, by.channel)
    }

    /// What the desk channels show of a ticket whose conversation is erased.
    pub(super) fn erased_in_desk_channels(
        &self,
        ticket: &Ticket,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let mut messages = Vec::new();
        let Some(desk) = self.desks.desk(&ticket.desk) else {
            return Ok(messages);
        };
        for desk_channel in &desk.desk_channels {
            let mut say = self.line(id!("staff-erased"), ticket, &desk.language)?;
            say.notice = Some(Notice::InPlace);
            let notice = StaffPlace::Notice(ticket.reference, desk_channel.channel).address();
            messages.push((notice, Outbound::Say(say)));
        }
        Ok(messages)
    }

    /// A line about a ticket, in the language `tag`.
    pub(super) fn line(
        &self,
        message: &str,
        ticket: &Ticket,
        tag: &str,
    ) -> Result<OutgoingMessage, TurnError> {
        let by = ticket.holder().map(|by| self.desks.display_name(by));
        let vars = [
            ("number", Value::Text(ticket.reference.to_string())),
            ("by", Value::Text(by.unwrap_or_default())),
        ];
        let locale = self.assistant.locales.locale(tag);
        let mut say = OutgoingMessage::text(locale.text(message, None, &vars)?);
        say.proactive = true;
        Ok(say)
    }

    /// A line about a ticket in every channel of its desk.
    pub(super) fn in_desk_channels(
        &self,
        message: &str,
        ticket: &Ticket,
    ) -> Result<Vec<(Address, Outbound)>, TurnError> {
        let Some(desk) = self.desks.desk(&ticket.desk) else {
            return Ok(Vec::new());
        };
        let line = self.line(message, ticket, &desk.language)?;
        let desk_channels = desk.desk_channels.iter().cloned();
        let say = |desk_channel| (desk_channel, Outbound::Say(line.clone()));
        Ok(desk_channels.map(say).collect())
    }

    /// The buttons that a member of staff has at a ticket on a page of their own, beside its card.
    pub(super) fn acts_of(
        &self,
        by: &Staff,
        ticket: &Ticket,
        now: Timestamp,
        tag: &str,
    ) -> Result<Vec<Button>, TurnError> {
        let is_theirs = ticket.holder() == Some(by);
        let waits = ticket.holder().is_none() && !ticket.is_closed();
        let is_shown = |(_, name, _): &Act| match name {
            Name::Claim => waits,
            Name::Note => true,
            Name::Snooze => is_theirs || (waits && ticket.is_queued(now)),
            Name::Answer
            | Name::Back
            | Name::Block
            | Name::Canned
            | Name::Close
            | Name::Release
            | Name::Send
            | Name::Transfer => is_theirs,
            Name::Card
            | Name::Help
            | Name::Incident
            | Name::Language
            | Name::List
            | Name::On
            | Name::Unblock => false,
        };
        let acts = CLAIM.into_iter().chain(ACTS).filter(is_shown);
        Ok(self.acts(acts, ticket, by.channel, tag)?.choices)
    }

    /// The buttons for actions on a ticket. Each carries the line that a member of staff would
    /// write.
    fn acts(
        &self,
        acts: impl IntoIterator<Item = Act>,
        ticket: &Ticket,
        on: ChannelName,
        tag: &str,
    ) -> Result<Prompt, TurnError> {
        let desk_channel = self.desk_channel(&ticket.desk, on);
        let can_write = desk_channel.is_none_or(|there| self.outbox.abilities(there).free_text);
        let locale = self.assistant.locales.locale(tag);
        let mut choices = Vec::new();
        for (message, name, takes) in acts {
            let (asks, words) = match takes {
                Takes::Choice => (ASKS, false),
                Takes::Search if can_write => (ASKS, false),
                Takes::Nothing => ("", false),
                Takes::Search | Takes::Words => ("", true),
            };
            choices.push(Button {
                label: name.slashed(),
                text: locale.text(message, None, &[])?,
                press: CallbackToken(name.line(ticket.reference, asks)),
                words,
                emphasis: match name {
                    Name::Answer | Name::Claim => Emphasis::Main,
                    Name::Block | Name::Close => Emphasis::Danger,
                    _ => Emphasis::Plain,
                },
            });
        }
        Ok(Prompt {
            question: "desk".to_owned(),
            choices,
            language: locale.tag.clone(),
            ..Prompt::default()
        })
    }
}
