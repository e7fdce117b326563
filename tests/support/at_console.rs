//! The staff of a transcript, who answer at the console of a service, and what they read there.

use jiff::Timestamp;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::channel::terminal::draw;
use guichet::handoff::Desks;
use guichet::handoff::console::{self, ConsoleLine};
use guichet::i18n::without_isolates;
use guichet::message::{Address, ChannelName, Outbound};
use guichet::transcript::{Script, TicketNumbers};

use super::assistant;

/// The staff of a transcript at one service.
pub(crate) struct AtConsole<'a> {
    script: &'a Script,
    memory: Memory,
    /// The channel of the people, which a card names.
    channel: ChannelName,
    /// What each member of staff has read since the last time.
    read: Vec<Vec<String>>,
    tickets: TicketNumbers,
    lines: u32,
}

impl<'a> AtConsole<'a> {
    /// The staff of this transcript, who read on `memory`; the people are on `channel`.
    pub(crate) fn new(script: &'a Script, memory: Memory, channel: ChannelName) -> Self {
        Self {
            script,
            memory,
            channel,
            read: vec![Vec::new(); script.staff.len()],
            tickets: TicketNumbers::default(),
            lines: 0,
        }
    }

    pub(crate) fn channel(&self) -> Channel {
        Channel::Memory(self.memory.clone())
    }

    /// Every desk that a journey calls, each with all members of staff; none without staff.
    pub(crate) fn desks(&self) -> Desks {
        self.script.desks(&assistant().flows)
    }

    /// The members of staff come to a service that has begun.
    pub(crate) fn arrive(&self, service: &Service) {
        for member in &self.script.staff {
            let who = member.staff();
            let kept = service.store.keep_staff_language(&who, &member.locale);
            drop(kept.expect("it is kept"));
            let arrived = service.handoff.staff_arrives(&who, member.reads_at());
            arrived.unwrap_or_else(|error| panic!("{error}"));
        }
    }

    /// A member of staff writes a line, in which `#1` stands for the number of the first ticket.
    pub(crate) async fn writes(
        &mut self,
        service: &Service,
        member: usize,
        words: &str,
        now: Timestamp,
    ) {
        self.note_tickets(service);
        self.lines += 1;
        let line = ConsoleLine {
            by: &self.script.staff[member].staff(),
            words: self.tickets.filled_in(words).into(),
            id: &self.lines.to_string(),
            on: None,
        };
        let told = console::take(&service.handoff, line, now).await;
        let told = told.unwrap_or_else(|error| panic!("{error}"));
        self.read[member].extend(told.lines());
        let choices = told.choices.into_iter();
        self.read[member].extend(choices.map(|(text, _)| format!("[{text}]")));
        service.outbox.idle().await;
    }

    /// Takes what was delivered in memory: what staff read is kept, and the rest is given back.
    pub(crate) fn take(&mut self, service: &Service) -> Vec<(Address, Outbound)> {
        self.note_tickets(service);
        let mut others = Vec::new();
        for (to, outbound) in self.memory.take() {
            let mut staff = self.script.staff.iter();
            let member = staff.position(|member| member.reads_at() == to);
            match (member, &outbound) {
                (Some(member), Outbound::Say(say)) => {
                    let lines = draw(say).into_iter().map(|line| line.text);
                    self.read[member].extend(lines.filter(|line| !line.is_empty()));
                }
                (Some(_), _) => {}
                (None, _) => others.push((to, outbound)),
            }
        }
        others
    }

    /// What each member of staff has read since the last time, on whatever channel the people are.
    pub(crate) fn read(&mut self) -> Vec<Vec<String>> {
        let read: Vec<Vec<String>> = self.read.iter_mut().map(std::mem::take).collect();
        let plain = |line: String| {
            let line = self.masked(&without_isolates(&line));
            line.replace(self.channel.name(), "CHANNEL")
        };
        let lines = read.into_iter().map(|lines| lines.into_iter().map(plain));
        lines.map(Iterator::collect).collect()
    }

    /// A text with the numbers of tickets as transcripts write them.
    pub(crate) fn masked(&self, text: &str) -> String {
        self.tickets.masked(text)
    }

    fn note_tickets(&mut self, service: &Service) {
        self.tickets.note(&service.store).expect("it reads");
    }
}
