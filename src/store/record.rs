//! The stored shapes. Other types are not `Serialize`, except for outgoing messages, so that nothing
//! is stored by accident.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::dialogue::{
    ExtraChoice, IncidentNote, Language, LanguageFrom, MAX_STACK, MAX_VALIDATION_FAILURES, PAST,
    Reminder, Request, Session, SideQuestion, TicketNumber, ValidationFailure,
};
use crate::message::{Address, ChannelName, Outbound};

use super::frame::{FrameRecord, pairs, passed};
use super::side_question::{ExtraChoiceRecord, SideQuestionRecord};

/// The stored shape of an address.
#[derive(Serialize, Deserialize)]
pub(super) struct AddressRecord {
    channel: String,
    room: String,
}

impl AddressRecord {
    pub(super) fn of(address: &Address) -> Self {
        Self {
            channel: address.channel.name().to_owned(),
            room: address.room.clone(),
        }
    }

    /// The address; nothing when this version does not know its channel.
    pub(super) fn address(self) -> Option<Address> {
        Some(Address {
            channel: ChannelName::named(&self.channel)?,
            room: self.room,
        })
    }
}

impl From<&SessionRecord> for AddressRecord {
    fn from(record: &SessionRecord) -> Self {
        Self {
            channel: record.channel.clone(),
            room: record.room.clone(),
        }
    }
}

/// The stored shape of a session.
#[derive(Serialize, Deserialize)]
pub(super) struct SessionRecord {
    channel: String,
    room: String,
    /// The day of the last commit, counted from 1970.
    pub(super) touched: u32,
    language: String,
    chosen: bool,
    greeted: bool,
    /// Whether the person has switched pictures off.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    no_pictures: bool,
    visits: Vec<FrameRecord>,
    known: Vec<(String, String)>,
    aside: Option<SideQuestionRecord>,
    #[serde(default)]
    leads: Vec<ExtraChoiceRecord>,
    /// The id of the intent that was put off until the end of the journey.
    #[serde(default)]
    later: Option<String>,
    /// The tags of the languages that were announced to the person.
    #[serde(default)]
    told: Vec<String>,
    /// Whether the language is that of the person's first words.
    #[serde(default)]
    words: bool,
    /// When the reminder is due, in seconds since 1970, and its step.
    #[serde(default)]
    reminder: Option<(i64, String)>,
    /// The incidents that were told, and whether their end is to be told too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    incidents: Vec<(u32, bool)>,
    /// The name of the help, the short answer or the message for the school that the last answer gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text_said: Option<String>,
    missed: u8,
    tries: u8,
    /// The number of the question being asked.
    #[serde(default)]
    asked: u64,
    /// The position of the last update in the conversation.
    #[serde(default)]
    pub(super) order: Option<u64>,
    #[serde(default)]
    request: Option<RequestRecord>,
    /// The numbers of earlier tickets.
    #[serde(default)]
    past: Vec<u32>,
    #[serde(default)]
    human: bool,
    #[serde(default)]
    urgent: bool,
    /// The failed validations: step, rule, and how often.
    #[serde(default)]
    tally: Vec<(String, String, u16)>,
}

#[derive(Serialize, Deserialize)]
struct RequestRecord {
    reference: u32,
    taken: bool,
    described: bool,
    consent: bool,
}

impl From<&Request> for RequestRecord {
    fn from(request: &Request) -> Self {
        let Request {
            reference,
            taken,
            described,
            consent,
        } = *request;
        Self {
            reference: reference.number(),
            taken,
            described,
            consent,
        }
    }
}

impl RequestRecord {
    /// The request; nothing when its number cannot be that of a ticket.
    fn request(self) -> Option<Request> {
        Some(Request {
            reference: TicketNumber::new(self.reference)?,
            taken: self.taken,
            described: self.described,
            consent: self.consent,
        })
    }
}

/// The last day of the year 9999, counted from 1970.
const LAST_DAY: u32 = 2_932_896;

impl SessionRecord {
    /// Whether the person asked to be told of the end of an incident.
    pub(super) fn wants_end_of(&self, number: u32) -> bool {
        self.incidents.contains(&(number, true))
    }

    pub(super) fn of(
        address: &Address,
        session: &Session,
        order: Option<u64>,
        touched: u32,
    ) -> Self {
        // Each field is named, so that one that is added to a session cannot be forgotten here.
        let Session {
            question_number,
            language,
            stack,
            shared_answers,
            side_question,
            extra_choices,
            deferred_intent,
            announced_languages,
            reminder,
            incidents,
            pictures,
            greeted,
            text_said,
            misses,
            tries,
            request,
            past_tickets,
            staff_took_part,
            urgent,
            validation_failures,
        } = session;
        let incidents = incidents.iter().map(|note| (note.number, note.wants_end));
        let past = past_tickets.iter().map(|past| past.number());
        let reminder = reminder.as_ref();
        let tally = validation_failures.iter();
        let tally =
            tally.map(|failure| (failure.step.clone(), failure.fault.clone(), failure.count));
        Self {
            channel: address.channel.name().to_owned(),
            room: address.room.clone(),
            touched,
            language: language.tag.clone(),
            chosen: language.from == LanguageFrom::Chosen,
            greeted: *greeted,
            no_pictures: !pictures,
            visits: stack.iter().map(FrameRecord::of).collect(),
            known: pairs(shared_answers),
            aside: side_question.as_ref().map(SideQuestionRecord::from),
            leads: extra_choices.iter().map(ExtraChoiceRecord::from).collect(),
            later: deferred_intent.clone(),
            told: announced_languages.clone(),
            words: language.from == LanguageFrom::Words,
            reminder: reminder.map(|reminder| (reminder.at.as_second(), reminder.step.clone())),
            incidents: incidents.collect(),
            text_said: text_said.clone(),
            missed: *misses,
            tries: *tries,
            asked: *question_number,
            order,
            request: request.as_ref().map(RequestRecord::from),
            past: past.collect(),
            human: *staff_took_part,
            urgent: *urgent,
            tally: tally.collect(),
        }
    }

    /// Whether every number is one that the program can have written: a file that was edited could name
    /// a day that never comes, or open more journeys than a conversation can leave again.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        if self.touched > LAST_DAY {
            return Err("the day of the last message is out of range");
        }
        if self.visits.is_empty() || self.visits.len() > MAX_STACK {
            return Err("a conversation has one to four open journeys");
        }
        if self.tally.len() > MAX_VALIDATION_FAILURES {
            return Err("a conversation counts at most 16 refused answers");
        }
        if self.past.len() > PAST
            || self
                .past
                .iter()
                .any(|&past| TicketNumber::new(past).is_none())
        {
            return Err("the numbers of past tickets are out of range");
        }
        let request = self.request.as_ref();
        if request.is_some_and(|request| TicketNumber::new(request.reference).is_none()) {
            return Err("the number of the ticket is out of range");
        }
        if self.reminder.is_some() && self.reminder_at().is_none() {
            return Err("the moment of the reminder is out of range");
        }
        Ok(())
    }

    /// When the session's reminder is due.
    pub(super) fn reminder_at(&self) -> Option<Timestamp> {
        Timestamp::from_second(self.reminder.as_ref()?.0).ok()
    }

    /// The session of a row, which may be a session of an earlier release: what its row does not have
    /// was given its default.
    pub(super) fn session(self) -> Session {
        let from = match (self.chosen, self.words) {
            (true, _) => LanguageFrom::Chosen,
            (false, true) => LanguageFrom::Words,
            (false, false) => LanguageFrom::Client,
        };
        Session {
            question_number: self.asked,
            language: Language {
                tag: self.language,
                from,
            },
            stack: self.visits.into_iter().map(FrameRecord::visit).collect(),
            shared_answers: passed(self.known),
            side_question: self.aside.map(SideQuestion::from),
            extra_choices: self.leads.into_iter().map(ExtraChoice::from).collect(),
            deferred_intent: self.later,
            announced_languages: self.told,
            reminder: self.reminder.and_then(|(at, step)| {
                let at = Timestamp::from_second(at).ok()?;
                Some(Reminder { at, step })
            }),
            incidents: self
                .incidents
                .into_iter()
                .map(|(number, wants_end)| IncidentNote { number, wants_end })
                .collect(),
            greeted: self.greeted,
            pictures: !self.no_pictures,
            text_said: self.text_said,
            misses: self.missed,
            tries: self.tries,
            request: self.request.and_then(RequestRecord::request),
            past_tickets: self
                .past
                .into_iter()
                .filter_map(TicketNumber::new)
                .collect(),
            staff_took_part: self.human,
            urgent: self.urgent,
            validation_failures: self
                .tally
                .into_iter()
                .map(|(step, fault, count)| ValidationFailure { step, fault, count })
                .collect(),
        }
    }
}

/// The stored shape of a message that waits to be delivered, or of a dead letter.
#[derive(Serialize, Deserialize)]
pub(super) struct OutboxRecord {
    to: AddressRecord,
    outbound: Outbound,
    /// When the message was committed, in seconds since 1970.
    #[serde(default)]
    at: i64,
    /// Why the message could not be delivered; of a dead letter only.
    #[serde(default)]
    pub(super) cause: Option<String>,
}

impl OutboxRecord {
    pub(super) fn of(address: &Address, outbound: &Outbound, at: Timestamp) -> Self {
        Self {
            to: AddressRecord::of(address),
            outbound: outbound.clone(),
            at: at.as_second(),
            cause: None,
        }
    }

    pub(super) fn because(mut self, cause: &str) -> Self {
        self.cause = Some(cause.to_owned());
        self
    }

    /// The address, the message and when it was committed; nothing when this version does not know the
    /// channel.
    pub(super) fn outbound(self) -> Option<(Address, Outbound, Timestamp)> {
        let at = Timestamp::from_second(self.at).unwrap_or(Timestamp::UNIX_EPOCH);
        Some((self.to.address()?, self.outbound, at))
    }
}
