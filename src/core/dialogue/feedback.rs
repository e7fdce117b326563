//! What comes after a journey, or after an exchange with the desk: whether it helped, asked once.
//!
//! The question blocks nothing. Any other message is taken as if it had not been asked, and the
//! question is not asked again.

use super::{
    Choice, Effect, Event, ExtraChoice, Session, SideQuestion, SmallTalk, TicketNumber,
    TurnContext, navigation,
};

/// What a person answered to « did it help? », without anything that says who the person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// The id of the flow in which the question was asked.
    pub journey: String,
    /// Whether a member of staff took part.
    pub human: bool,
    /// Whether it helped.
    pub helped: bool,
}

/// The most tickets that a session remembers after they are over; the oldest is forgotten.
pub const PAST: usize = 8;

impl TurnContext<'_> {
    /// A journey is over. A person who has a ticket is asked only when the ticket is over too.
    pub(super) fn journey_over(&mut self) {
        // Where a member of staff has taken part since, the person is asked about that.
        let asked = self.session.frame().asked_for_feedback && !self.session.staff_took_part;
        let rates = !asked && self.session.request.is_none() && !self.session.urgent;
        if rates {
            self.offer_to_rate();
        }
        self.ask();
        if rates {
            self.say(Effect::AskWhetherItHelped);
        }
    }

    /// An exchange with the desk is over: the person can read it again, and is asked whether it
    /// helped.
    pub(super) fn exchange_over(&mut self) {
        self.session.asked_anew();
        self.session.extra_choices.push(ExtraChoice::Transcript);
        if self.session.urgent {
            return self.say(Effect::AskAgain);
        }
        self.offer_to_rate();
        self.say(Effect::AskAgain);
        self.say(Effect::AskWhetherItHelped);
    }

    fn offer_to_rate(&mut self) {
        let human = std::mem::take(&mut self.session.staff_took_part);
        self.session.frame_mut().asked_for_feedback = true;
        self.session.asked_beside(SideQuestion::Rate { human });
    }

    /// Drops the question, unless the event answers it or can be no answer to anything.
    pub(super) fn pass_over_rating(&mut self, event: Event) {
        if !matches!(self.session.side_question, Some(SideQuestion::Rate { .. })) {
            return;
        }
        let stays = match event {
            Event::Chosen {
                choice: Choice::Helped | Choice::NotReally,
                ..
            }
            | Event::Desk(_)
            | Event::Distress(_)
            | Event::Flood
            | Event::SmallTalk(SmallTalk::Chatter | SmallTalk::Thanks)
            | Event::ReminderDue
            | Event::IncidentOver(_) => true,
            Event::Chosen {
                choice: Choice::Extra(at),
                ..
            } => self.session.extra_choices.get(usize::from(at)) == Some(&ExtraChoice::Transcript),
            _ => false,
        };
        if !stays {
            self.session.side_question = None;
        }
    }

    pub(super) fn rated(&mut self, helped: bool) {
        let Some(SideQuestion::Rate { human }) = self.session.side_question else {
            return self.missed();
        };
        let step = navigation::current(self.flows, &self.session);
        let rated = Feedback {
            journey: self.flows.flow_of(step).id.clone(),
            human,
            helped,
        };
        self.asked_after(Some(ExtraChoice::Why(rated.clone())));
        self.say(Effect::Rated(rated));
        if !helped && !human {
            self.lead_on();
        }
        self.say(Effect::AskAgain);
    }

    /// Shows what else can be tried after a journey that did not help. Its extra choices stand
    /// above « read again » and « say why ».
    fn lead_on(&mut self) {
        let audience = self.audience();
        let mut all = self.flows.not_helped.iter();
        let Some(&(_, article)) = all.find(|(of, _)| Some(&**of) == audience) else {
            return;
        };
        let below = std::mem::take(&mut self.session.extra_choices);
        self.article(article);
        self.session.extra_choices.extend(below);
    }

    /// The person's words on why it helped or did not go to the operator.
    pub(super) fn explained(&mut self) {
        self.asked_after(None);
        self.say_and_ask_again(Effect::Explained);
    }

    /// Asks the journey's own question again. The exchange that could be read again still can.
    fn asked_after(&mut self, follow_up: Option<ExtraChoice>) {
        let again = self
            .session
            .extra_choices
            .contains(&ExtraChoice::Transcript);
        self.session.asked_anew();
        let again = again.then_some(ExtraChoice::Transcript);
        self.session
            .extra_choices
            .extend(follow_up.into_iter().chain(again));
    }
}

impl Session {
    /// Ends the ticket, which is over or given back. What was said about it can still be read.
    pub(super) fn leave_request(&mut self) {
        let spoken = self.spoken();
        self.request = None;
        let Some(reference) = spoken else {
            return;
        };
        if self.past_tickets.len() == PAST {
            self.past_tickets.remove(0);
        }
        self.past_tickets.push(reference);
    }

    /// The tickets about which something was said, the latest last.
    pub fn exchanges(&self) -> impl Iterator<Item = TicketNumber> {
        self.past_tickets.iter().copied().chain(self.spoken())
    }

    /// The present ticket, if anything was said about it.
    fn spoken(&self) -> Option<TicketNumber> {
        let request = self.request?;
        let spoken = self.staff_took_part || request.taken || request.described;
        spoken.then_some(request.reference)
    }
}
