//! What staff can do with a ticket, and what is refused to them.

use std::time::Duration;

use jiff::Timestamp;

use super::{Reason, Staff, State, Ticket};

/// One action of a member of staff on a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TicketAction {
    /// Answer the person. A member of staff who answers a waiting ticket takes it.
    Answer,
    /// Close the ticket, and give the conversation back to the bot.
    Back,
    /// Close the ticket, and close the desk to the person for a time.
    Block,
    /// Take the ticket.
    Claim,
    /// Close the ticket for this reason.
    Close(Reason),
    /// Write a note for colleagues, which the person does not see.
    Note,
    /// Put the ticket back in the queue.
    Release,
    /// Answer the person with a text of the bot's.
    Send,
    /// Put the ticket back, and hide it until this moment or until the person says something.
    Snooze(Timestamp),
    /// Give the ticket to a colleague.
    Transfer(Staff),
}

/// Why an action was refused; the ticket has not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The ticket is closed.
    Closed,
    /// The ticket waits, and must be taken before this action.
    NotTaken,
    /// A colleague has the ticket.
    Taken {
        /// The colleague who has the ticket.
        by: Staff,
        /// For how long the colleague has had it.
        ago: Duration,
    },
    /// The member of staff has the ticket already.
    Yours,
}

impl TicketAction {
    /// The name of the action, as in the audit log.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Back => "back",
            Self::Block => "block",
            Self::Claim => "claim",
            Self::Close(_) => "close",
            Self::Note => "note",
            Self::Release => "release",
            Self::Send => "send",
            Self::Snooze(_) => "snooze",
            Self::Transfer(_) => "transfer",
        }
    }
}

impl Ticket {
    /// The ticket as it is after an action of the member of staff `by`.
    ///
    /// # Errors
    /// When the action is refused; the ticket stays as it is.
    pub fn take(&self, act: &TicketAction, by: &Staff, now: Timestamp) -> Result<Self, Refused> {
        let mine = self.holder() == Some(by);
        match &self.state {
            State::Closed { .. } if *act != TicketAction::Note => return Err(Refused::Closed),
            State::Held {
                by: other, since, ..
            } if !mine && *act != TicketAction::Note => {
                let ago = Duration::try_from(now.duration_since(*since)).unwrap_or_default();
                let by = other.clone();
                return Err(Refused::Taken { by, ago });
            }
            State::Held { .. }
                if *act == TicketAction::Claim || *act == TicketAction::Transfer(by.clone()) =>
            {
                return Err(Refused::Yours);
            }
            State::Waiting { .. } if act.needs_taking() => return Err(Refused::NotTaken),
            _ => {}
        }
        let mut after = self.clone();
        after.state = match act {
            TicketAction::Answer | TicketAction::Send => State::Held {
                by: by.clone(),
                since: match &self.state {
                    State::Held { since, .. } => *since,
                    _ => now,
                },
                answered: Some(now),
            },
            TicketAction::Back => State::Closed {
                at: now,
                reason: Reason::HandedBack,
            },
            TicketAction::Block => State::Closed {
                at: now,
                reason: Reason::Blocked,
            },
            TicketAction::Claim => held(by, now),
            TicketAction::Close(reason) => State::Closed {
                at: now,
                reason: reason.clone(),
            },
            TicketAction::Note => return Ok(after),
            TicketAction::Release => State::Waiting {
                since: now,
                hidden_until: None,
            },
            TicketAction::Snooze(until) => State::Waiting {
                since: now,
                hidden_until: Some(*until),
            },
            TicketAction::Transfer(to) => held(to, now),
        };
        after.warned = false;
        if after.is_closed() {
            after.problem = None;
        }
        Ok(after)
    }
}

impl TicketAction {
    /// Whether only the holder of a ticket may do this. Any member of staff may hide a ticket that
    /// waits.
    fn needs_taking(&self) -> bool {
        matches!(
            self,
            Self::Back | Self::Block | Self::Close(_) | Self::Release | Self::Transfer(_)
        )
    }
}

fn held(by: &Staff, since: Timestamp) -> State {
    State::Held {
        by: by.clone(),
        since,
        answered: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::TicketNumber;
    use crate::message::{Address, ChannelName};

    fn ticket() -> Ticket {
        let person = Address {
            channel: ChannelName::Memory,
            room: "lea".into(),
        };
        let reference = TicketNumber::new(482_913).expect("six digits");
        Ticket::open(reference, "school-office", &person, at(0))
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a moment")
    }

    fn staff(id: &str) -> Staff {
        Staff::named(&format!("terminal:{id}")).expect("staff")
    }

    #[test]
    fn the_second_to_claim_is_told_who_was_first() {
        let held = ticket()
            .take(&TicketAction::Claim, &staff("anne"), at(10))
            .expect("it waits");
        let refused = held.take(&TicketAction::Claim, &staff("bob"), at(14));
        let by = staff("anne");
        let ago = Duration::from_secs(4);
        assert_eq!(refused, Err(Refused::Taken { by, ago }));
        assert_eq!(
            held.take(&TicketAction::Claim, &staff("anne"), at(14)),
            Err(Refused::Yours)
        );
    }

    #[test]
    fn only_the_holder_may_act_on_it() {
        let held = ticket()
            .take(&TicketAction::Claim, &staff("anne"), at(10))
            .expect("it waits");
        let acts = [
            TicketAction::Answer,
            TicketAction::Back,
            TicketAction::Block,
            TicketAction::Close(Reason::Solved),
            TicketAction::Release,
            TicketAction::Send,
            TicketAction::Snooze(at(99)),
            TicketAction::Transfer(staff("bob")),
        ];
        for act in acts {
            let refused = held.take(&act, &staff("bob"), at(11));
            assert!(matches!(refused, Err(Refused::Taken { .. })), "{act:?}");
            assert!(held.take(&act, &staff("anne"), at(11)).is_ok(), "{act:?}");
        }
        assert!(
            held.take(&TicketAction::Note, &staff("bob"), at(11))
                .is_ok()
        );
    }

    #[test]
    fn what_waits_is_taken_by_an_answer_and_by_nothing_else_than_a_claim() {
        let waits = ticket();
        for act in [
            TicketAction::Back,
            TicketAction::Block,
            TicketAction::Close(Reason::Solved),
            TicketAction::Release,
            TicketAction::Transfer(staff("bob")),
        ] {
            assert_eq!(
                waits.take(&act, &staff("anne"), at(1)),
                Err(Refused::NotTaken),
                "{act:?}"
            );
        }
        let answered = waits
            .take(&TicketAction::Answer, &staff("anne"), at(1))
            .expect("it waits");
        assert_eq!(answered.holder(), Some(&staff("anne")));
    }

    #[test]
    fn what_is_over_stays_over() {
        let mut over = ticket();
        over.close(Reason::Solved, at(5));
        for act in [
            TicketAction::Answer,
            TicketAction::Back,
            TicketAction::Claim,
            TicketAction::Release,
            TicketAction::Snooze(at(9)),
        ] {
            assert_eq!(
                over.take(&act, &staff("anne"), at(6)),
                Err(Refused::Closed),
                "{act:?}"
            );
        }
    }

    #[test]
    fn what_is_out_of_sight_comes_back_when_the_person_speaks() {
        let mut hidden = ticket()
            .take(&TicketAction::Snooze(at(100)), &staff("anne"), at(1))
            .expect("it waits");
        assert!(!hidden.is_queued(at(50)) && hidden.is_queued(at(100)));
        hidden.hears(at(20));
        assert!(hidden.is_queued(at(50)));
    }
}
