//! How a conversation goes to a member of staff, and comes back.

use crate::flow::Kind;

use super::navigation;
use super::{
    Choice, Command, DeskNow, Effect, Event, ExtraChoice, HandoffUpdate, Owner, Request,
    SideQuestion, TurnContext, Unreadable,
};

impl TurnContext<'_> {
    /// Takes an event while a member of staff speaks. Only commands, danger and what happens at the
    /// desk concern the bot; the rest is for the member of staff.
    pub(super) fn take_with_staff(&mut self, event: Event) -> bool {
        match event {
            Event::Desk(news) => self.news(news),
            Event::Command(Command::Forget) => self.beside(SideQuestion::Forget),
            Event::Chosen {
                choice: Choice::Yes,
                ..
            } if self.session.side_question == Some(SideQuestion::Forget) => {
                self.say(Effect::Forgotten);
                return false;
            }
            Event::Chosen {
                choice: Choice::No, ..
            } => {
                self.session.asked_anew();
                self.say(Effect::Desk(HandoffUpdate::Taken));
            }
            Event::Command(Command::MyData) => self.say(Effect::MyData),
            Event::Command(command @ (Command::NoPictures | Command::Pictures)) => {
                self.switch_pictures(command);
            }
            Event::Command(Command::Privacy) => self.say(Effect::Command(Command::Privacy)),
            Event::Command(Command::Language) => self.beside(SideQuestion::Language),
            Event::LanguageChosen(locale)
            | Event::Chosen {
                choice: Choice::Locale(locale),
                ..
            } => {
                self.now_speaks(locale);
                self.say(Effect::Spoke);
                self.say(Effect::Desk(HandoffUpdate::Taken));
            }
            Event::Command(Command::Continue) | Event::NotCarried(_) => {
                self.say(Effect::CarryNotNow);
            }
            Event::Command(Command::Stop) => self.cancel(),
            // The journey waits: all that can be said is who speaks, and how to go back to it.
            Event::Command(
                Command::Back
                | Command::Help
                | Command::Human
                | Command::Restart
                | Command::Resume
                | Command::Show
                | Command::Start
                | Command::Status,
            )
            | Event::EnteredByLink(_) => self.say(Effect::Desk(HandoffUpdate::Taken)),
            Event::ForStaff => self.say(Effect::Relayed),
            // Pictures and the like do not reach the desk, so the person must not wait for an
            // answer to them.
            Event::Unreadable(why) if why != Unreadable::Edited => self.say(Effect::NotRelayed),
            // A person in danger may not have to wait for staff, and gets the numbers here.
            Event::Distress(distress) => {
                self.session.urgent = true;
                self.comfort(distress);
            }
            Event::Flood => self.say(Effect::SlowDown),
            Event::ReminderDue => self.wake_later(),
            // The bot is silent, and the member of staff knows of the incident.
            Event::IncidentOver(number) => self.forget_incident(number),
            // What the bot alone asks for, or understands for itself.
            Event::Ambiguous { .. }
            | Event::AnswersTwo { .. }
            | Event::Article(_)
            | Event::Carried
            | Event::Chosen { .. }
            | Event::FeedbackGiven
            | Event::Intent(_)
            | Event::Judged(_)
            | Event::Late
            | Event::NotUnderstood
            | Event::ProblemDescribed
            | Event::PutRight { .. }
            | Event::Rows(_)
            | Event::SaysWho(_)
            | Event::Secret(_)
            | Event::SentTogether
            | Event::SmallTalk(_)
            | Event::Stale
            | Event::TakenBack
            | Event::UnknownLanguage(_)
            | Event::Unreadable(_)
            | Event::Where { .. } => {}
        }
        true
    }

    /// Puts off a due reminder: the bot is silent while a member of staff speaks.
    fn wake_later(&mut self) {
        let now = self.world.now;
        let at = self.world.hours.reminder(now);
        if let Some(reminder) = &mut self.session.reminder
            && reminder.at <= now
        {
            reminder.at = at;
        }
    }

    /// Calls a desk at any step: that of the journey, or the first there is.
    pub(super) fn call_a_desk(&mut self) {
        let step = navigation::current(self.flows, &self.session);
        let letter = match step.kind {
            // The message for the school stands above already.
            Kind::Human { .. } => Effect::Help { step: step.id },
            _ => Effect::Letter,
        };
        match self.desk_to_call() {
            Some(desk) if self.is_shut(&desk) => {
                self.call(&desk);
                self.say_and_ask_again(letter);
            }
            Some(desk) => {
                self.call(&desk);
                self.say(Effect::AskAgain);
            }
            None => self.say_and_ask_again(letter),
        }
    }

    /// The id of the desk that is called from this step.
    pub(super) fn desk_to_call(&self) -> Option<String> {
        let step = navigation::current(self.flows, &self.session);
        let of_journey =
            self.flows
                .flow_of(step)
                .steps
                .iter()
                .find_map(|&id| match &self.flows.step(id).kind {
                    Kind::Human { desk } => Some(desk.as_str()),
                    _ => None,
                });
        let first = self.world.desks.first().map(|desk| &*desk.id);
        let known = of_journey.filter(|desk| self.world.desks.iter().any(|now| now.id == *desk));
        known.or(first).map(str::to_owned)
    }

    /// Whether a desk is closed to a person who would call it now.
    fn is_shut(&self, desk: &str) -> bool {
        let closed = |now: &DeskNow| now.id == desk && now.closed_until.is_some();
        self.session.owner() == Owner::Bot && self.world.desks.iter().any(closed)
    }

    /// Calls a desk. Where it cannot be called nothing is said here: the step gives the message for
    /// the school.
    pub(super) fn call(&mut self, desk: &str) {
        let Some(desk) = self.world.desks.iter().find(|now| now.id == desk) else {
            return;
        };
        let again = self.session.owner() != Owner::Bot;
        if let Some(until) = desk.closed_until.filter(|_| !again) {
            return self.say(Effect::Blocked(until));
        }
        if !again {
            self.session.request = Some(Request::new(self.world.reference));
        }
        let mut desk = desk.clone();
        if self.session.urgent {
            // An urgent ticket goes before those that wait.
            desk.waiting = u32::from(again);
        }
        self.say(Effect::Queued { again, desk });
    }

    /// The person no longer wants a member of staff: the bot goes on.
    pub(super) fn cancel(&mut self) {
        let with_staff = self.session.owner() == Owner::Staff;
        self.session.leave_request();
        self.session.asked_anew();
        let again = with_staff.then_some(ExtraChoice::Transcript);
        self.session.extra_choices.extend(again);
        self.say_and_ask(Effect::Cancelled);
    }

    pub(super) fn consent(&mut self) {
        if let Some(request) = &mut self.session.request {
            request.consent = true;
        }
        self.say_and_ask_again(Effect::Consented);
    }

    pub(super) fn described(&mut self) {
        if let Some(request) = &mut self.session.request {
            request.described = true;
        }
        self.session.asked_anew();
        self.say_and_ask_again(Effect::Described);
    }

    /// Takes in what happened at the desk. News for a ticket that is over is passed over.
    pub(super) fn news(&mut self, news: HandoffUpdate) {
        let Some(request) = &mut self.session.request else {
            return;
        };
        match news {
            HandoffUpdate::Taken => {
                request.taken = true;
                self.session.staff_took_part = true;
            }
            HandoffUpdate::Lapsed | HandoffUpdate::Released => request.taken = false,
            HandoffUpdate::Back(_)
            | HandoffUpdate::Blocked(_)
            | HandoffUpdate::Closed
            | HandoffUpdate::ClosedForSilence => {
                self.session.leave_request();
            }
            HandoffUpdate::Resumed | HandoffUpdate::Transferred | HandoffUpdate::Warned => {}
        }
        self.say(Effect::Desk(news));
        match news {
            HandoffUpdate::Resumed
            | HandoffUpdate::Taken
            | HandoffUpdate::Transferred
            | HandoffUpdate::Warned => {
                self.session.side_question = None;
            }
            HandoffUpdate::Back(to) => {
                self.session.asked_anew();
                if let Some(to) = to {
                    navigation::jump_to(self.flows, &mut self.session, to);
                } else {
                    navigation::before_human(self.flows, &mut self.session);
                }
                self.arrived();
                self.session.extra_choices.push(ExtraChoice::Transcript);
            }
            HandoffUpdate::Closed | HandoffUpdate::ClosedForSilence => self.exchange_over(),
            HandoffUpdate::Blocked(_) | HandoffUpdate::Lapsed | HandoffUpdate::Released => {
                self.session.asked_anew();
                self.say(Effect::AskAgain);
            }
        }
    }
}
