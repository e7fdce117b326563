//! What people do: they call the desk, write, describe, agree, leave, have everything erased.

use guichet::channel::memory::Memory;
use guichet::dialogue::{Owner, SideQuestion};
use guichet::message::{Address, Inbound, Payload, UpdateId};
use guichet::redaction::UserText;

use super::violation::{Held, Violation};
use super::world::{World, person};

impl World {
    pub(super) async fn person_speaks(&mut self) -> Held {
        let at = self.below(self.people);
        let who = person(at);
        let before = self.session(&who);
        let aside = before.and_then(|session| session.side_question);
        let erases = aside == Some(SideQuestion::Forget);
        let words = match self.below(16) {
            0..5 => "/human".to_owned(),
            5 => "stop".to_owned(),
            6 if erases => "oui".to_owned(),
            6 => "effacer tout".to_owned(),
            7 => "décrire".to_owned(),
            8 => "garder l'échange".to_owned(),
            _ => format!("zork {}", self.next()),
        };
        self.says(&who, &words, aside.as_ref()).await
    }

    async fn says(&mut self, who: &Address, words: &str, aside: Option<&SideQuestion>) -> Held {
        let before = self.owner(who);
        let own = self.session(who).and_then(|session| session.request);
        let inbound = Inbound {
            update: UpdateId(format!("said {}", self.next())),
            from: who.clone(),
            language: Some("fr".to_owned()),
            message: None,
            order: None,
            body: Payload::Typed(UserText::new(words.to_owned())),
        };
        let can = Memory::abilities();
        let received = self
            .service()
            .conversations
            .receive(inbound, &can, self.now)
            .await;
        received.expect("it is answered");
        let delivered = self.delivered().await;
        let by_bot = delivered.iter().any(|(to, _)| *to == who.room);
        let read = delivered
            .iter()
            .filter(|(_, said)| said.as_deref() == Some(words));
        let read = read.count();
        if read == 1 {
            self.read.insert(words.to_owned());
        }
        let erases = words == "oui" && aside == Some(&SideQuestion::Forget);
        let for_bot = words == "stop" || words == "effacer tout" || words == "/human" || erases;
        let why = || format!("« {words} » with {before:?}: by the bot {by_bot}, read {read} times");
        let what = match (before, by_bot, read) {
            (Owner::Staff, true, 0) if for_bot => None,
            (Owner::Staff, false, 1) if !for_bot => None,
            (Owner::Bot | Owner::Queue, true, 0) => None,
            (_, true, 1..) => Some(Violation::AnsweredByBoth),
            (Owner::Staff, true, 0) => Some(Violation::BotSpoke),
            (_, false, 0) => Some(Violation::AnsweredByNeither),
            _ => Some(Violation::AnswerLost),
        };
        if let Some(what) = what {
            return Err(what.because(why()));
        }
        let request = own.filter(|_| before == Owner::Queue);
        if let Some(request) = request
            && aside == Some(&SideQuestion::Describe)
            && words.starts_with("zork")
        {
            self.described.push((request.reference, words.to_owned()));
            self.read.insert(words.to_owned());
        }
        if erases {
            return self.erased(who);
        }
        let left = self.session(who).and_then(|session| session.request);
        let mut open = self.tickets();
        open.retain(|ticket| ticket.person == *who && !ticket.is_closed());
        let shut = self.is_shut(who);
        if shut && !open.is_empty() {
            return Err(Violation::BlockIgnored.because(why()));
        }
        if open.len() > 1 {
            return Err(Violation::TwoRequests.because(why()));
        }
        if left.is_none() && !open.is_empty() {
            return Err(Violation::LeftOpen.because(why()));
        }
        for ticket in self.tickets() {
            if !self.numbers.contains(&ticket.reference) {
                self.numbers.push(ticket.reference);
            }
            let waits = !ticket.is_closed() && ticket.holder().is_none();
            if ticket.person == *who && waits && !ticket.is_queued(self.now) {
                return Err(Violation::StaysHidden.because(why()));
            }
        }
        Ok(())
    }

    fn is_shut(&self, who: &Address) -> bool {
        let until = self.service().store.blocked(who, "school-office", self.now);
        until.expect("it reads").is_some()
    }

    /// Checks that nothing is left of a person who had everything erased.
    fn erased(&mut self, who: &Address) -> Held {
        let own = |ticket: &guichet::handoff::Ticket| ticket.person == *who;
        let queue = self.service().handoff.desks().tickets();
        if self.session(who).is_some() || self.tickets().iter().any(own) || queue.iter().any(own) {
            return Err(Violation::LeftAfterErasure.because("a row or a place in the queue"));
        }
        let numbers = self.numbers.iter();
        let gone: Vec<_> = numbers.filter(|on| self.ticket(**on).is_none()).collect();
        for on in gone {
            let place = Address::of_request(*on);
            let owed = self.service().store.pending_for(&place).expect("it reads");
            let spoken = self.service().store.spoken(*on).expect("it reads");
            if !owed.is_empty() || !spoken.is_empty() {
                return Err(Violation::LeftAfterErasure.because("words"));
            }
            self.described.retain(|(number, _)| number != on);
        }
        Ok(())
    }
}
