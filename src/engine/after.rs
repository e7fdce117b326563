//! What comes after a journey, or after an exchange with the desk: whether it helped, asked once.
//!
//! The question blocks nothing. Whatever else is said is taken as if it had not been asked, and it
//! is not asked again.

use super::{Act, Aside, Event, Lead, Moment, Offer, Reference, Session, SmallTalk, place};

/// What somebody answered, without anything that says who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// The journey, by its flow's id.
    pub journey: String,
    /// Whether a person of the desk took part.
    pub human: bool,
    /// Whether it helped.
    pub helped: bool,
}

/// At most this many requests that are over are remembered; the oldest is forgotten.
pub const PAST: usize = 8;

impl Moment<'_> {
    /// A journey is over. Whoever waits for a person is asked when that is over too.
    pub(super) fn journey_over(&mut self) {
        // Where the desk has helped since, that is another help.
        let asked = self.session.visit().rated && !self.session.human;
        let rates = !asked && self.session.request.is_none() && !self.session.urgent;
        if rates {
            self.offer_to_rate();
        }
        self.ask();
        if rates {
            self.say(Act::AskWhetherItHelped);
        }
    }

    /// An exchange with the desk is over: it can be read again.
    pub(super) fn exchange_over(&mut self) {
        self.session.asked_anew();
        self.session.leads.push(Lead::Transcript);
        if self.session.urgent {
            return self.say(Act::AskAgain);
        }
        self.offer_to_rate();
        self.say(Act::AskAgain);
        self.say(Act::AskWhetherItHelped);
    }

    fn offer_to_rate(&mut self) {
        let human = std::mem::take(&mut self.session.human);
        self.session.visit_mut().rated = true;
        self.session.asked_beside(Aside::Rate { human });
    }

    /// The question gives way to everything but its answer, and to what nobody means as one.
    pub(super) fn pass_over_rating(&mut self, event: Event) {
        if !matches!(self.session.aside, Some(Aside::Rate { .. })) {
            return;
        }
        let stays = match event {
            Event::Chosen {
                offer: Offer::Helped | Offer::NotReally,
                ..
            }
            | Event::Desk(_)
            | Event::Distress(_)
            | Event::Flood
            | Event::SmallTalk(SmallTalk::Chatter | SmallTalk::Thanks)
            | Event::Woken => true,
            Event::Chosen {
                offer: Offer::Lead(at),
                ..
            } => self.session.leads.get(usize::from(at)) == Some(&Lead::Transcript),
            _ => false,
        };
        if !stays {
            self.session.aside = None;
        }
    }

    pub(super) fn rated(&mut self, helped: bool) {
        let Some(Aside::Rate { human }) = self.session.aside else {
            return self.missed();
        };
        let step = place::current(self.flows, &self.session);
        let rated = Rated {
            journey: self.flows.flow_of(step).id.clone(),
            human,
            helped,
        };
        self.asked_after(Some(Lead::Why(rated.clone())));
        self.say(Act::Rated(rated));
        if !helped && !human {
            self.lead_on();
        }
        self.say(Act::AskAgain);
    }

    /// A journey that did not help is not the end: what else can be tried, above what can be read
    /// again and said about it.
    fn lead_on(&mut self) {
        let audience = self.audience();
        let mut all = self.flows.not_helped.iter();
        let Some(&(_, article)) = all.find(|(of, _)| Some(&**of) == audience) else {
            return;
        };
        let below = std::mem::take(&mut self.session.leads);
        self.article(article);
        self.session.leads.extend(below);
    }

    /// The words that say why are on their way.
    pub(super) fn explained(&mut self) {
        self.asked_after(None);
        self.say_and_ask_again(Act::Explained);
    }

    /// The journey's own question is asked again; what could be read again still can.
    fn asked_after(&mut self, lead: Option<Lead>) {
        let again = self.session.leads.contains(&Lead::Transcript);
        self.session.asked_anew();
        let again = again.then_some(Lead::Transcript);
        self.session.leads.extend(lead.into_iter().chain(again));
    }
}

impl Session {
    /// The request is over, or given back; what was said about it can still be asked for.
    pub(super) fn leave_request(&mut self) {
        let spoken = self.spoken();
        self.request = None;
        let Some(reference) = spoken else {
            return;
        };
        if self.past.len() == PAST {
            self.past.remove(0);
        }
        self.past.push(reference);
    }

    /// The requests about which something was said, the latest last.
    pub fn exchanges(&self) -> impl Iterator<Item = Reference> {
        self.past.iter().copied().chain(self.spoken())
    }

    /// The request that stands, if anything was said about it.
    fn spoken(&self) -> Option<Reference> {
        let request = self.request?;
        let spoken = self.human || request.taken || request.described;
        spoken.then_some(request.reference)
    }
}
