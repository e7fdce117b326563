//! What staff do, and what other accounts may not.

use jiff::SignedDuration;

use guichet::dialogue::{Owner, TicketNumber};
use guichet::handoff::{Outcome, StaffCommand};
use guichet::handoff::{Reason, Staff, Ticket};
use guichet::redaction::{RelayedText, UserText};

use super::violation::{Held, Violation};
use super::world::{World, staff};

impl World {
    fn number(&mut self) -> Option<TicketNumber> {
        let open = self.service().handoff.desks().tickets();
        let all = self.numbers.len();
        match self.below(10) {
            // Also one that is closed.
            0 if all > 0 => {
                let at = self.below(all);
                Some(self.numbers[at])
            }
            _ if open.is_empty() => None,
            _ => Some(open[self.below(open.len())].reference),
        }
    }

    async fn order(&self, by: &Staff, on: TicketNumber, order: &StaffCommand, id: &str) -> Outcome {
        let done = self
            .service()
            .handoff
            .order(by, on, order, id, self.now)
            .await;
        done.expect("it is done or refused")
    }

    pub(super) async fn staff_act(&mut self) -> Held {
        let Some(on) = self.number() else {
            return Ok(());
        };
        let by = staff(self.below(2));
        if !self.desk.contains(&by) || self.below(12) == 0 {
            let stranger = match self.desk.contains(&by) {
                true => staff(2),
                false => by,
            };
            return self.stranger(&stranger, on).await;
        }
        let id = self.next();
        let other = self.below(self.desk.len());
        let other = self.desk[other].clone();
        match self.below(15) {
            0..4 => self.answer(&by, on, &id).await?,
            4 => self.text_of_the_bot(&by, on, &id).await?,
            5 | 6 => self.back(&by, on, &id).await?,
            7 => self.done(&by, on, StaffCommand::Release, &id).await?,
            8 => {
                self.done(&by, on, StaffCommand::Close(Reason::Solved), &id)
                    .await?
            }
            9 => {
                self.done(&by, on, StaffCommand::Transfer(other), &id)
                    .await?
            }
            10 => {
                let until = self.now + SignedDuration::from_mins(30);
                self.done(&by, on, StaffCommand::Snooze(until), &id).await?;
            }
            11 => self.done(&by, on, StaffCommand::Claim, &id).await?,
            12 => {
                let until = self.now + SignedDuration::from_hours(1);
                self.done(&by, on, StaffCommand::Block(until), &id).await?;
            }
            13 => {
                let opened = self.service().handoff.unblock(&by, on, self.now);
                let (_, durable) = opened.expect("it is done or refused");
                durable.wait().await.expect("it is kept");
            }
            _ => self.again().await?,
        }
        self.nothing_later().await
    }

    async fn done(&self, by: &Staff, on: TicketNumber, order: StaffCommand, id: &str) -> Held {
        let before = self.ticket(on).and_then(|ticket| ticket.holder().cloned());
        let done = matches!(self.order(by, on, &order, id).await, Outcome::Done { .. });
        match before.filter(|other| done && other != by) {
            Some(other) => {
                Err(Violation::TwoOwners.because(format!("{by} acted on what {other} has")))
            }
            None => Ok(()),
        }
    }

    async fn answer(&mut self, by: &Staff, on: TicketNumber, id: &str) -> Held {
        let words = format!("answer {id}");
        let before = self.ticket(on).and_then(|ticket| ticket.holder().cloned());
        let order = StaffCommand::Answer(UserText::new(words.clone()));
        let done = matches!(self.order(by, on, &order, id).await, Outcome::Done { .. });
        let delivered = self.delivered().await;
        let reached = delivered
            .iter()
            .filter(|(_, said)| said.as_ref() == Some(&words));
        let reached = reached.count();
        if done && before.as_ref().is_some_and(|other| other != by) {
            let why = format!("{by} answered what {before:?} has");
            return Err(Violation::TwoOwners.because(why));
        }
        if reached != usize::from(done) {
            let why = format!("an answer was done {done} and read {reached} times");
            return Err(Violation::AnswerLost.because(why));
        }
        // What was refused may be ordered again.
        self.last = done.then(|| (by.clone(), on, id.to_owned()));
        self.arrived(&delivered)
    }

    /// A canned reply, or a text of the bot's: the person reads it, as long as they are there.
    async fn text_of_the_bot(&mut self, by: &Staff, on: TicketNumber, id: &str) -> Held {
        let order = match self.below(2) {
            0 => StaffCommand::Canned("hello".to_owned()),
            _ => StaffCommand::Send("letter".to_owned()),
        };
        let outcome = self.order(by, on, &order, id).await;
        let delivered = self.delivered().await;
        if let Outcome::Done { ticket, .. } = outcome {
            let reached = delivered.iter().any(|(to, _)| *to == ticket.person.room);
            if !reached {
                return Err(Violation::AnswerLost.because("a text of the bot's did not arrive"));
            }
        }
        self.arrived(&delivered)
    }

    async fn back(&self, by: &Staff, on: TicketNumber, id: &str) -> Held {
        let step = "welcome.pupil";
        let order = StaffCommand::Back(Some(step.to_owned()));
        if let Outcome::Done { ticket, .. } = self.order(by, on, &order, id).await {
            let session = self.session(&ticket.person).expect("they have a session");
            if session.frame().at != step || session.owner() != Owner::Bot {
                let why = format!("given back to {step}, stands at {}", session.frame().at);
                return Err(Violation::BackElsewhere.because(why));
            }
        }
        Ok(())
    }

    /// The same order once more: a platform may give it twice.
    async fn again(&mut self) -> Held {
        let Some((by, on, id)) = self.last.take() else {
            return Ok(());
        };
        let words = format!("answer {id}");
        let order = StaffCommand::Answer(UserText::new(words.clone()));
        let outcome = self.order(&by, on, &order, &id).await;
        let delivered = self.delivered().await;
        match delivered
            .iter()
            .any(|(_, said)| said.as_ref() == Some(&words))
        {
            true => Err(Violation::DoneTwice.because(format!("{outcome:?}"))),
            false => Ok(()),
        }
    }

    async fn stranger(&mut self, by: &Staff, on: TicketNumber) -> Held {
        let id = self.next();
        let order = match self.below(3) {
            0 => StaffCommand::Claim,
            1 => StaffCommand::Release,
            _ => StaffCommand::Answer(UserText::new(format!("answer {id}"))),
        };
        let outcome = self.order(by, on, &order, &id).await;
        let delivered = self.delivered().await;
        match outcome {
            Outcome::NotStaff if delivered.is_empty() => Ok(()),
            outcome => Err(Violation::StrangerActed.because(format!("{by}: {outcome:?}"))),
        }
    }

    /// Both members of staff want the same ticket at the same time.
    pub(super) async fn both_claim(&mut self) -> Held {
        let Some(on) = self.number() else {
            return Ok(());
        };
        let (one, other) = (self.next(), self.next());
        let handoff = &self.service().handoff;
        let (anne, bob) = (staff(0), staff(1));
        let (anne, bob) = tokio::join!(
            handoff.order(&anne, on, &StaffCommand::Claim, &one, self.now),
            handoff.order(&bob, on, &StaffCommand::Claim, &other, self.now),
        );
        let done = [anne, bob]
            .into_iter()
            .filter(|outcome| matches!(outcome, Ok(Outcome::Done { .. })))
            .count();
        if done > 1 {
            return Err(Violation::TwoOwners.because("both took the same request"));
        }
        self.nothing_later().await
    }

    async fn nothing_later(&self) -> Held {
        let delivered = self.delivered().await;
        self.arrived(&delivered)
    }

    /// What a person said before the ticket is taken reaches the desk only when it describes the
    /// problem. The description stays with the ticket for as long as that is open.
    fn arrived(&self, delivered: &[(String, Option<String>)]) -> Held {
        for (to, said) in delivered {
            let later = said
                .as_ref()
                .filter(|said| said.starts_with("zork") && !self.read.contains(*said));
            if let Some(said) = later {
                let why = format!("{to} read « {said} », which the bot had answered");
                return Err(Violation::ReadLater.because(why));
            }
        }
        for (on, words) in &self.described {
            let open = self.ticket(*on).filter(|ticket| !ticket.is_closed());
            let lost = |ticket: Ticket| {
                let problem = ticket.problem.as_ref();
                problem.map(RelayedText::shown) != Some(words.as_str())
            };
            if open.is_some_and(lost) {
                return Err(Violation::DescriptionLost.because(format!("« {words} »")));
            }
        }
        Ok(())
    }
}
