//! What becomes of a ticket as time passes.

use std::time::Duration;

use jiff::Timestamp;

use super::{Reason, State, Ticket};

/// How long staff and the person may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceLevel {
    /// A claim without an answer returns to the queue after this time.
    pub claim: Duration,
    /// The desk is reminded of a waiting ticket after this time, and again each time it has passed.
    pub remind: Duration,
    /// A person who is silent for this time after an answer of staff is warned …
    pub warn: Duration,
    /// … and after this further time of silence the ticket is closed.
    pub close: Duration,
}

impl Default for ServiceLevel {
    fn default() -> Self {
        const MINUTE: u64 = 60;
        Self {
            claim: Duration::from_secs(15 * MINUTE),
            remind: Duration::from_secs(30 * MINUTE),
            warn: Duration::from_secs(24 * 60 * MINUTE),
            close: Duration::from_secs(24 * 60 * MINUTE),
        }
    }
}

/// What happens to a ticket by itself, since its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// The claim ends without an answer, and the ticket returns to the queue.
    ClaimLapses,
    /// The ticket is closed, since the person is silent.
    Closes,
    /// The ticket was hidden, and is in the queue again.
    Reappears,
    /// The desk is reminded that the ticket waits.
    RemindDesk,
    /// The person is warned that silence will close the ticket.
    WarnPerson,
}

impl Ticket {
    /// The ticket as it is when the program is back after a stop: its holder, or the person whose
    /// answer is awaited, gets the full time anew.
    pub fn resumed(&self, now: Timestamp) -> Self {
        let mut after = self.clone();
        if let State::Held {
            since, answered, ..
        } = &mut after.state
        {
            match answered {
                None => *since = now,
                Some(answered) if after.heard > *answered => after.heard = now,
                // What the person wrote meanwhile may not have come in yet.
                Some(answered) => *answered = now,
            }
        }
        after
    }

    /// What happens next to the ticket by itself, and when.
    pub fn next(&self, rules: &ServiceLevel) -> Option<(Timestamp, Deadline)> {
        match &self.state {
            State::Closed { .. } => None,
            State::Held {
                since,
                answered: None,
                ..
            } => Some((*since + rules.claim, Deadline::ClaimLapses)),
            State::Held {
                answered: Some(answered),
                ..
            } => {
                // The wait for the person's answer begins with the later of the two.
                let quiet_since = (*answered).max(self.heard);
                if self.heard > *answered {
                    return Some((self.heard + rules.claim, Deadline::ClaimLapses));
                }
                Some(if self.warned {
                    (quiet_since + rules.warn + rules.close, Deadline::Closes)
                } else {
                    (quiet_since + rules.warn, Deadline::WarnPerson)
                })
            }
            State::Waiting {
                hidden_until: Some(until),
                ..
            } => Some((*until, Deadline::Reappears)),
            State::Waiting { since, .. } => {
                let last = self.reminded.map_or(*since, |at| at.max(*since));
                Some((last + rules.remind, Deadline::RemindDesk))
            }
        }
    }

    /// Does what is due to the ticket at a moment, and returns it; changes nothing when nothing is
    /// due.
    pub fn pass(&mut self, now: Timestamp, rules: &ServiceLevel) -> Option<Deadline> {
        let (at, due) = self.next(rules)?;
        if at > now {
            return None;
        }
        match due {
            Deadline::ClaimLapses => {
                self.state = State::Waiting {
                    since: now,
                    hidden_until: None,
                };
            }
            Deadline::Closes => self.close(Reason::Silence, now),
            Deadline::Reappears => {
                self.state = State::Waiting {
                    since: now,
                    hidden_until: None,
                };
            }
            Deadline::RemindDesk => self.reminded = Some(now),
            Deadline::WarnPerson => self.warned = true,
        }
        Some(due)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Staff, TicketAction};
    use super::*;
    use crate::dialogue::TicketNumber;
    use crate::message::{Address, ChannelName};

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).expect("a moment")
    }

    fn anne() -> Staff {
        Staff::named("terminal:anne").expect("staff")
    }

    fn ticket() -> Ticket {
        let person = Address {
            channel: ChannelName::Memory,
            room: "lea".into(),
        };
        let reference = TicketNumber::new(482_913).expect("six digits");
        Ticket::open(reference, "school-office", &person, at(0))
    }

    #[test]
    fn a_claim_without_an_answer_returns_to_the_queue() {
        let rules = ServiceLevel::default();
        let mut held = ticket()
            .take(&TicketAction::Claim, &anne(), at(1))
            .expect("it waits");
        assert_eq!(held.pass(at(15), &rules), None);
        assert_eq!(held.pass(at(16), &rules), Some(Deadline::ClaimLapses));
        assert!(held.is_queued(at(16)));
    }

    #[test]
    fn so_does_a_question_that_is_left_without_an_answer() {
        let rules = ServiceLevel::default();
        let mut held = ticket()
            .take(&TicketAction::Answer, &anne(), at(1))
            .expect("it waits");
        held.hears(at(5));
        assert_eq!(held.next(&rules), Some((at(20), Deadline::ClaimLapses)));
    }

    #[test]
    fn silence_is_warned_of_before_it_closes_anything() {
        let rules = ServiceLevel::default();
        let mut held = ticket()
            .take(&TicketAction::Answer, &anne(), at(1))
            .expect("it waits");
        let day = 24 * 60;
        assert_eq!(held.pass(at(day), &rules), None);
        assert_eq!(held.pass(at(day + 1), &rules), Some(Deadline::WarnPerson));
        assert_eq!(held.pass(at(2 * day), &rules), None);
        assert_eq!(held.pass(at(2 * day + 1), &rules), Some(Deadline::Closes));
        assert!(held.is_closed());
    }

    #[test]
    fn the_desk_is_reminded_of_what_waits_again_and_again() {
        let rules = ServiceLevel::default();
        let mut waits = ticket();
        assert_eq!(waits.pass(at(30), &rules), Some(Deadline::RemindDesk));
        assert_eq!(waits.pass(at(59), &rules), None);
        assert_eq!(waits.pass(at(60), &rules), Some(Deadline::RemindDesk));
    }

    #[test]
    fn after_a_stop_the_holder_or_the_person_has_the_full_time_anew() {
        let rules = ServiceLevel::default();
        let claimed = ticket()
            .take(&TicketAction::Claim, &anne(), at(0))
            .expect("it waits");
        let back = at(4 * 24 * 60);
        assert_eq!(
            claimed.resumed(back).next(&rules),
            Some((back + rules.claim, Deadline::ClaimLapses))
        );
        let mut answered = ticket()
            .take(&TicketAction::Answer, &anne(), at(0))
            .expect("it waits");
        assert_eq!(answered.pass(back, &rules), Some(Deadline::WarnPerson));
        assert_eq!(answered.clone().resumed(back).pass(back, &rules), None);
        answered.hears(at(10));
        assert_eq!(
            answered.resumed(back).next(&rules),
            Some((back + rules.claim, Deadline::ClaimLapses))
        );
    }

    #[test]
    fn what_was_put_out_of_sight_reappears() {
        let rules = ServiceLevel::default();
        let mut hidden = ticket()
            .take(&TicketAction::Snooze(at(100)), &anne(), at(1))
            .expect("it waits");
        assert_eq!(hidden.pass(at(99), &rules), None);
        assert_eq!(hidden.pass(at(100), &rules), Some(Deadline::Reappears));
        assert!(hidden.is_queued(at(100)));
    }
}
