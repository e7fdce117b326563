//! Takes one turn of a conversation.
//!
//! Pure and total: `(flows, session, event)` gives the next session and what to say. It has no
//! error type, no clock, and never sees a typed word: what was typed was heard by `voice` and
//! arrives as an [`Event`], which is `Copy`.

mod act;
mod after;
mod desk;
mod distress;
mod event;
mod need;
mod offer;
mod owner;
mod place;
mod session;
mod world;

use crate::answer::{Marks, Verdict};
use crate::flow::{Area, DepartementAt, Flows, Kind, Step, StepId, Wanted};

pub use crate::flow::Levels;
pub use act::{Act, Judge};
pub use after::{PAST, Rated};
pub use event::{Command, Distress, Event, Need, News, Read, Rows, SmallTalk, Tongue, Unreadable};
pub use offer::{Offer, Question, question};
pub use owner::{Owner, Reference, Request};
pub use session::{
    Aside, Language, LanguageFrom, Lead, Passed, Reminder, Session, TALLY, Tallied, VISITS, Visit,
};
pub use world::{DeskNow, Open, World};

/// After this many misses at one question, a human is offered with it.
pub const MISSES_TO_A_HUMAN: u8 = 3;

/// What a turn made of an event.
#[derive(Debug)]
pub struct Turn {
    /// The conversation afterwards; nothing when the person had it erased.
    pub session: Option<Session>,
    /// What to say and do, in order.
    pub acts: Vec<Act>,
}

/// Brings a stored session to where it fits in the flows as they are now. The acts, if any, say so
/// and belong before everything else of the turn.
pub fn settle(flows: &Flows, session: &mut Session) -> Vec<Act> {
    if place::settle(flows, session) {
        vec![Act::Moved]
    } else {
        Vec::new()
    }
}

/// The step at which a settled session stands.
pub fn step<'a>(flows: &'a Flows, session: &Session) -> &'a Step {
    place::current(flows, session)
}

/// Takes one turn. The session must have been settled on these flows.
pub fn turn(flows: &Flows, mut session: Session, event: Event, world: &World<'_>) -> Turn {
    // Whoever cries for help is greeted another time.
    let cries = matches!(event, Event::Distress(_));
    let first = !cries && !std::mem::replace(&mut session.greeted, true);
    let fresh = place::is_fresh(flows, &session);
    let mut moment = Moment {
        flows,
        session,
        acts: Vec::new(),
        world,
    };
    if first {
        moment.say(Act::Greet);
    }
    let kept = match event {
        // The greeting answers these already.
        Event::Command(Command::Resume | Command::Start | Command::Status)
        | Event::Missed
        | Event::SmallTalk(_)
            if first =>
        {
            moment.begin();
            true
        }
        event if moment.session.owner() == Owner::Staff => moment.take_with_staff(event),
        event => moment.take(event, fresh),
    };
    moment.forget_old_reminder();
    Turn {
        session: kept.then_some(moment.session),
        acts: moment.acts,
    }
}

struct Moment<'a> {
    flows: &'a Flows,
    session: Session,
    acts: Vec<Act>,
    world: &'a World<'a>,
}

impl Moment<'_> {
    /// Takes the event; says whether the session is kept.
    fn take(&mut self, event: Event, fresh: bool) -> bool {
        self.pass_over_rating(event);
        if self.waits_after_distress(event) {
            return true;
        }
        match event {
            Event::Chosen {
                offer: Offer::Yes, ..
            } if self.session.aside == Some(Aside::Forget) => {
                self.say(Act::Forgotten);
                return false;
            }
            Event::Article(article) => {
                self.article(article);
                self.say(Act::AskAgain);
            }
            Event::Chosen { offer, read } => self.chosen(offer, read),
            Event::Command(command) => self.command(command),
            Event::Described => self.described(),
            Event::Desk(news) => self.news(news),
            Event::Distress(distress) => self.distress(distress),
            Event::TakenBack => self.taken_back(),
            Event::Either(topics) => self.either(topics),
            Event::Entered(door) => self.entered(door),
            Event::Explained => self.explained(),
            Event::Flood => self.say(Act::SlowDown),
            // Nobody is there any more who could read it.
            Event::ForStaff => self.missed(),
            Event::Foreign(tongue) => self.foreign(tongue, fresh),
            Event::Late => self.say_and_ask(Act::Late),
            Event::Judged(verdict) => self.judged(verdict),
            Event::Missed => self.missed(),
            Event::Rows(rows) => self.narrow(rows),
            Event::Secret(shape) => {
                self.say(Act::Secret(shape));
                self.say_and_ask_again(Act::Erase { asked: false });
            }
            Event::SaysWho(at) => self.says_who(usize::from(at)),
            Event::SmallTalk(talk) => self.say_and_ask_again(Act::SmallTalk(talk)),
            Event::Speak(locale) => self.speak(locale),
            Event::Stale => self.say_and_ask(Act::Stale),
            Event::Topic(need) => self.heard(need, fresh),
            Event::SentTogether => self.say(Act::EraseSilently),
            Event::Unreadable(why) => {
                self.say(Act::Unreadable(why));
                if why == Unreadable::Picture {
                    self.say(Act::Erase { asked: false });
                }
                self.say(Act::AskAgain);
            }
            Event::Where { area, levels } => self.ask_where(area, levels),
            Event::Woken => self.woken(),
        }
        true
    }

    fn say(&mut self, act: Act) {
        self.acts.push(act);
    }

    /// Asks the first question; before it the language, of a person whose own is not spoken.
    fn begin(&mut self) {
        if self.world.unspoken {
            return self.beside(Aside::Language);
        }
        self.ask();
    }

    fn ask(&mut self) {
        self.acts.push(Act::Ask);
    }

    fn say_and_ask(&mut self, act: Act) {
        self.acts.push(act);
        self.ask();
    }

    fn say_and_ask_again(&mut self, act: Act) {
        self.acts.push(act);
        self.acts.push(Act::AskAgain);
    }

    fn chosen(&mut self, offer: Offer, read: Read) {
        // A row is named anyway when it is chosen, and whether it helped cannot be taken back.
        let named = matches!(offer, Offer::Row(_) | Offer::Helped | Offer::NotReally);
        if read == Read::Nearly && !named {
            self.say(Act::Read(offer));
        }
        match offer {
            Offer::Cancel => self.cancel(),
            Offer::Command(command) => self.command(command),
            Offer::Consent => self.consent(),
            Offer::Continue => self.carry_on(),
            Offer::Departement(at) => self.departement(at),
            Offer::Describe => self.beside(Aside::Describe),
            Offer::Forgo => {
                self.session.reminder = None;
                self.say_and_ask_again(Act::WillNotRemind);
            }
            Offer::Go => self.go_there(),
            Offer::Helped => self.rated(true),
            Offer::Correct => self.correct(),
            Offer::Keep => self.leave("ok"),
            Offer::Later => self.later(),
            Offer::Lead(at) => self.lead(usize::from(at)),
            Offer::Locale(locale) => self.speak(locale),
            Offer::NoTopic => self.no_topic(),
            Offer::NotReally => self.rated(false),
            Offer::No | Offer::NoRow | Offer::Stay | Offer::Yes => {
                self.session.asked_anew();
                self.ask();
            }
            Offer::Person => self.call_somebody_in_danger(),
            Offer::Remind => self.remind(),
            Offer::Row(row) => self.row(row),
            Offer::Topic(at) => self.topic_chosen(usize::from(at)),
            Offer::Way(at) => self.go(usize::from(at)),
        }
    }

    /// Takes a way out of the step, or to another journey from which one comes back.
    fn go(&mut self, way: usize) {
        let way = &place::current(self.flows, &self.session).ways[way];
        if way.visit {
            place::visit(self.flows, &mut self.session, way.to);
            return self.arrived();
        }
        let label = way.label.clone();
        self.leave(&label);
    }

    fn remind(&mut self) {
        self.session.reminder = Some(Reminder {
            at: self.world.hours.reminder(self.world.now),
            step: self.session.visit().at.clone(),
        });
        self.say_and_ask_again(Act::WillRemind);
    }

    /// Gives the reminder that is due, unless people are asleep: then it comes in the morning.
    fn woken(&mut self) {
        let now = self.world.now;
        let Some(due) = self.session.reminder.take_if(|reminder| reminder.at <= now) else {
            return;
        };
        let at = self.world.hours.awake(now);
        if at > now {
            self.session.reminder = Some(Reminder { at, ..due });
            return;
        }
        let Some(step) = self.flows.find(&due.step) else {
            return;
        };
        self.say(Act::Reminded { step: step.id });
        if self.session.visit().at == step.name {
            self.session.asked_anew();
            self.ask();
        } else {
            self.say(Act::AskAgain);
        }
    }

    /// Nobody is reminded of what they no longer wait for.
    fn forget_old_reminder(&mut self) {
        let visits = &self.session.visits;
        self.session
            .reminder
            .take_if(|reminder| visits.iter().all(|visit| visit.at != reminder.step));
    }

    fn row(&mut self, row: u16) {
        let step = place::current(self.flows, &self.session);
        if let Kind::Pick { table, .. } = step.kind {
            let id = self.flows.tables[table].rows[usize::from(row)].id.clone();
            self.say(Act::Chose { table, row });
            self.leave(&id);
        }
    }

    fn leave(&mut self, label: &str) {
        let step = place::current(self.flows, &self.session);
        if self.flows.audience == Some(step.id) && self.is_closed_to(label) {
            return self.say_and_ask_again(Act::NotHere);
        }
        place::leave(self.flows, &mut self.session, label);
        self.arrived();
    }

    /// Asks where the conversation stands now; at the end of a side journey, the one below goes on.
    fn arrived(&mut self) {
        let step = place::current(self.flows, &self.session);
        if step.is_last() && place::goes_on_below(self.flows, &self.session) {
            self.say(Act::Tell {
                there: Box::new(self.session.clone()),
            });
            place::close_visit(&mut self.session);
            return self.say_and_ask(Act::Resume);
        }
        if let Kind::Human { desk } = &step.kind {
            self.call(desk);
        }
        match step.kind {
            Kind::End => self.journey_over(),
            _ => self.ask(),
        }
    }

    /// Whether the channel is not open to an audience.
    fn is_closed_to(&self, audience: &str) -> bool {
        !self.world.minors && self.flows.minors.iter().any(|minor| minor == audience)
    }

    fn entered(&mut self, door: StepId) {
        let audience = &self.flows.flow_of(self.flows.step(door)).audience;
        if audience
            .as_deref()
            .is_some_and(|audience| self.is_closed_to(audience))
        {
            return self.say_and_ask_again(Act::NotHere);
        }
        place::enter(self.flows, &mut self.session, door);
        self.arrived();
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Back => self.back(),
            Command::Forget => self.beside(Aside::Forget),
            Command::Help => {
                let step = place::current(self.flows, &self.session).id;
                self.say(Act::Help { step });
                self.say_and_ask_again(Act::Command(Command::Help));
            }
            Command::Human => self.call_somebody(),
            Command::Language => self.beside(Aside::Language),
            Command::MyData => self.say_and_ask_again(Act::MyData),
            Command::Privacy => self.say_and_ask_again(Act::Command(Command::Privacy)),
            Command::Restart => {
                place::restart(self.flows, &mut self.session);
                self.session.urgent = false;
                self.say_and_ask(Act::Command(Command::Restart));
            }
            Command::Resume | Command::Start | Command::Status => self.say_and_ask(Act::Resume),
            Command::Stop => self.say(Act::Command(Command::Stop)),
        }
    }

    fn beside(&mut self, aside: Aside) {
        self.session.asked_beside(aside);
        self.ask();
    }

    fn back(&mut self) {
        let moved = self.session.aside.take().is_some() || place::back(&mut self.session);
        if !moved {
            self.say(Act::Command(Command::Back));
        }
        self.session.asked_anew();
        self.ask();
    }

    fn judged(&mut self, verdict: Verdict) {
        let step = place::current(self.flows, &self.session);
        let Kind::Text { check, tries } = step.kind else {
            return self.missed();
        };
        if check.secret {
            self.say(Act::Erase { asked: true });
        }
        match verdict {
            Verdict::Good { label, advice } => {
                self.say(Act::Approve {
                    step: step.id,
                    check: Judge(check),
                    advice,
                });
                let again = check.again.meets(advice) && tries.is_some();
                if again && self.may_try_again(tries) {
                    return self.say(Act::AskAgain);
                }
                self.leave(check.labels[usize::from(label)]);
            }
            Verdict::Doubt { domain } => {
                self.session.asked_beside(Aside::Doubt { domain });
                self.ask();
            }
            Verdict::Bad(faults) => self.refuse(step, Judge(check), faults, tries),
            Verdict::NotAnAnswer => self.missed(),
        }
    }

    /// The address is the one with the domain that was meant; the person types it so elsewhere.
    fn correct(&mut self) {
        if let Some(Aside::Doubt { domain }) = self.session.aside {
            self.say(Act::Corrected { domain });
        }
        self.leave("ok");
    }

    fn refuse(&mut self, step: &Step, check: Judge, faults: Marks, tries: Option<u8>) {
        for fault in faults.iter() {
            self.session.tally(&step.name, check.0.faults[fault].name);
        }
        self.say(Act::Refuse {
            step: step.id,
            check,
            faults,
        });
        if self.may_try_again(tries) {
            self.say(Act::AskAgain);
        } else {
            self.say(Act::Stuck { step: step.id });
            self.leave("stuck");
        }
    }

    /// Counts a try; whether another one is left.
    fn may_try_again(&mut self, tries: Option<u8>) -> bool {
        self.session.aside = None;
        self.session.missed = 0;
        self.session.tries = self.session.tries.saturating_add(1);
        tries.is_none_or(|most| self.session.tries < most)
    }

    fn missed(&mut self) {
        self.session.missed = self.session.missed.saturating_add(1);
        let step = place::current(self.flows, &self.session);
        let looked_up = matches!(step.kind, Kind::Pick { .. }) && self.session.aside.is_none();
        let miss = if looked_up {
            Act::NoRow
        } else {
            Act::Miss(self.session.missed)
        };
        self.say_and_ask_again(miss);
    }

    fn narrow(&mut self, rows: Rows) {
        let step = place::current(self.flows, &self.session);
        let Kind::Pick { table, .. } = step.kind else {
            return self.missed();
        };
        let table = &self.flows.tables[table];
        let ids = rows
            .as_slice()
            .iter()
            .map(|&row| table.rows[usize::from(row)].id.clone());
        self.session.asked_beside(Aside::Rows(ids.collect()));
        self.ask();
    }

    /// Asks in which of some départements it is.
    fn ask_where(&mut self, area: Area, levels: Levels) {
        let places = &self.flows.places;
        let all = area.departements().filter_map(|at| places.departement(at));
        let codes = all.map(|own| own.code.clone()).collect();
        self.session.asked_beside(Aside::Where { codes, levels });
        self.ask();
    }

    /// Takes the row that serves a département, or asks which of several.
    fn departement(&mut self, at: DepartementAt) {
        let step = place::current(self.flows, &self.session);
        let (Kind::Pick { table, .. }, Some(Aside::Where { levels, .. })) =
            (&step.kind, &self.session.aside)
        else {
            return self.missed();
        };
        let rows = self.flows.tables[*table].serving(&Wanted {
            area: Area::of(at),
            levels: *levels,
            ..Wanted::default()
        });
        match rows[..] {
            [] => {
                self.session.asked_anew();
                self.missed();
            }
            [row] => self.row(row),
            _ => self.narrow(Rows::new(rows)),
        }
    }

    fn speak(&mut self, locale: u8) {
        if let Some(tag) = self.world.locales.get(usize::from(locale)) {
            self.session.language = Language {
                tag: (*tag).to_owned(),
                from: LanguageFrom::Chosen,
            };
        }
        self.session.asked_anew();
        self.say_and_ask(Act::Spoke);
    }
}
