//! Takes one turn of a conversation.
//!
//! Pure and total: `(flows, session, event)` gives the next session and what to say. It has no
//! error type, no clock, and never sees a typed word: [`crate::understand`] reads the words, and
//! what they mean arrives as an [`Event`], which is `Copy`.

mod article;
mod carry;
mod choice;
mod distress;
mod effect;
mod event;
mod feedback;
mod handoff;
mod incident;
mod intent;
mod navigation;
mod owner;
mod pick;
mod reconcile;
mod reminder;
mod repeated;
mod session;
mod turn_input;
mod typed_answer;
mod unclear;
mod who;

use crate::flow::{Flows, Kind, Step, StepId};

pub use crate::flow::Levels;
pub use carry::{CarryCode, NotCarried, may_be_carried};
pub use choice::{Choice, Question, question};
pub use effect::{Effect, Judge};
pub use event::{
    Command, DetectedLanguage, Distress, Event, FORETOLD, HandoffUpdate, Match, PossibleCry,
    RecognisedIntent, Rows, SmallTalk, Unreadable,
};
pub use feedback::{Feedback, PAST};
pub use incident::{Incident, IncidentNote};
pub(crate) use navigation::has_passed;
pub use owner::{Owner, Request, TicketNumber};
pub use session::{
    AnsweredStep, ExtraChoice, Frame, Language, LanguageFrom, MAX_STACK, MAX_VALIDATION_FAILURES,
    Reminder, Session, SideQuestion, ValidationFailure,
};
pub use turn_input::{DeskNow, Open, TurnInput};
pub use who::waiting_need;

/// The fallback, when nothing was understood: from this many misses in a row at one question, its
/// buttons include a member of staff.
pub const MISSES_TO_A_HUMAN: u8 = 3;

/// What a turn made of an event.
#[derive(Debug)]
pub struct Turn {
    /// The conversation afterwards; nothing when the person had it erased.
    pub session: Option<Session>,
    /// What to say and do, in order.
    pub effects: Vec<Effect>,
}

/// Brings a stored session to where it fits in the flows as they are now. The effects, if any, say
/// so and belong before all others of the turn.
pub fn reconcile(flows: &Flows, session: &mut Session) -> Vec<Effect> {
    if reconcile::reconcile(flows, session) {
        vec![Effect::Moved]
    } else {
        Vec::new()
    }
}

/// The step at which a reconciled session stands.
pub fn step<'a>(flows: &'a Flows, session: &Session) -> &'a Step {
    navigation::current(flows, session)
}

/// Whether the step asks for a secret now, with no side question in its place.
pub fn awaits_secret(flows: &Flows, session: &Session) -> bool {
    session.side_question.is_none()
        && matches!(step(flows, session).kind, Kind::Text { check, .. } if check.secret)
}

/// Takes one turn. The session must have been reconciled with these flows.
pub fn turn(flows: &Flows, mut session: Session, event: Event, world: &TurnInput<'_>) -> Turn {
    // A person who cries for help is greeted another time.
    let cries = matches!(event, Event::Distress(_));
    let first = !cries && !std::mem::replace(&mut session.greeted, true);
    let fresh = navigation::is_fresh(flows, &session);
    let mut moment = TurnContext {
        flows,
        before: session.clone(),
        session,
        effects: Vec::new(),
        world,
    };
    if first {
        moment.say(Effect::Greet);
    }
    moment.say_numbers();
    let kept = match event {
        // The greeting answers these already.
        Event::Command(Command::Resume | Command::Start | Command::Status)
        | Event::NotUnderstood
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
    moment.point_to_what_was_said();
    if kept {
        moment.say_incidents();
    }
    Turn {
        session: kept.then_some(moment.session),
        effects: moment.effects,
    }
}

struct TurnContext<'a> {
    flows: &'a Flows,
    /// The session as the turn found it.
    before: Session,
    session: Session,
    effects: Vec<Effect>,
    world: &'a TurnInput<'a>,
}

impl TurnContext<'_> {
    /// Takes the event; says whether the session is kept.
    fn take(&mut self, event: Event, fresh: bool) -> bool {
        self.pass_over_rating(event);
        if self.waits_after_distress(event) {
            return true;
        }
        match event {
            Event::Chosen {
                choice: Choice::Yes,
                ..
            } if self.session.side_question == Some(SideQuestion::Forget) => {
                self.say(Effect::Forgotten);
                return false;
            }
            Event::Article(article) => {
                self.article(article);
                self.say(Effect::AskAgain);
            }
            Event::AnswersTwo { at, step, then } => self.answer_two(usize::from(at), step, then),
            Event::Chosen { choice, read } => self.chosen(choice, read),
            Event::Command(command) => self.command(command),
            Event::ProblemDescribed => self.described(),
            Event::Desk(news) => self.news(news),
            Event::Distress(distress) => self.distress(distress),
            Event::TakenBack => self.taken_back(),
            Event::Ambiguous { intents, audience } => self.either(intents, audience),
            Event::EnteredByLink(door) => self.entered(door),
            Event::FeedbackGiven => self.explained(),
            Event::Flood => self.say(Effect::SlowDown),
            // No member of staff has the ticket any more.
            Event::ForStaff => self.missed(),
            Event::UnknownLanguage(detected_language) => self.foreign(detected_language, fresh),
            Event::Late => self.say_and_ask(Effect::Late),
            Event::Judged(verdict) => self.judged(verdict),
            Event::NotUnderstood => self.missed(),
            Event::PutRight { step, at } => self.put_right(step, at),
            Event::Rows(rows) => self.narrow(rows),
            Event::Secret(shape) => {
                self.say(Effect::Secret(shape));
                self.say_and_ask_again(Effect::Erase { asked: false });
            }
            Event::SaysWho(at) => self.says_who(usize::from(at)),
            Event::SmallTalk(talk) => self.small_talk(talk),
            Event::LanguageChosen(locale) => self.speak(locale),
            Event::Stale => self.say_and_ask(Effect::Stale),
            Event::Intent(need) => self.heard(need, fresh),
            Event::SentTogether => self.say(Effect::EraseSilently),
            Event::Unreadable(why) => {
                self.say(Effect::Unreadable(why));
                if why == Unreadable::Picture {
                    self.say(Effect::Erase { asked: false });
                }
                self.say(Effect::AskAgain);
            }
            Event::Where { area, levels } => self.ask_where(area, levels),
            Event::ReminderDue => self.woken(),
            Event::Carried => self.carried(),
            Event::NotCarried(why) => self.not_carried(why),
            Event::IncidentOver(number) => self.incident_over(number),
        }
        true
    }

    fn say(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Asks the first question. A person whose own language is not spoken is asked for one before
    /// it.
    fn begin(&mut self) {
        if self.world.unspoken {
            return self.beside(SideQuestion::Language);
        }
        self.ask();
    }

    fn ask(&mut self) {
        self.effects.push(Effect::Ask);
    }

    fn say_and_ask(&mut self, effect: Effect) {
        self.effects.push(effect);
        self.ask();
    }

    fn say_and_ask_again(&mut self, effect: Effect) {
        self.effects.push(effect);
        self.effects.push(Effect::AskAgain);
    }

    fn chosen(&mut self, choice: Choice, read: Match) {
        // The name of a chosen row is said anyway, and whether it helped cannot be taken back.
        let named = matches!(
            choice,
            Choice::Row(_) | Choice::OwnRow | Choice::Helped | Choice::NotReally
        );
        if read == Match::Fuzzy && !named {
            self.say(Effect::Read(choice));
        }
        match choice {
            Choice::Cancel => self.cancel(),
            Choice::Command(command) => self.command(command),
            Choice::Consent => self.consent(),
            Choice::Continue => self.carry_on(),
            Choice::Departement(at) => self.departement(at),
            Choice::Describe => self.beside(SideQuestion::Describe),
            Choice::Forgo => {
                self.session.reminder = None;
                self.say_and_ask_again(Effect::WillNotRemind);
            }
            Choice::Go => self.go_there(),
            Choice::Helped => self.rated(true),
            Choice::Correct => self.correct(),
            Choice::Keep => self.leave("ok"),
            Choice::Later => self.later(),
            Choice::Extra(at) => self.follow_up(usize::from(at)),
            Choice::Locale(locale) => self.speak(locale),
            Choice::NoIntent => self.no_intent(),
            Choice::NotReally => self.rated(false),
            Choice::OwnRow => self.own_row(),
            Choice::Stay => {
                // What the words said of the other journey is forgotten with it.
                navigation::forget_foretold(self.flows, &mut self.session);
                self.session.asked_anew();
                self.ask();
            }
            Choice::No | Choice::NoRow | Choice::Yes => {
                self.session.asked_anew();
                self.ask();
            }
            Choice::Person => self.call_desk_in_danger(),
            Choice::Remind => self.remind(),
            Choice::Row(row) => self.row(row),
            Choice::Intent(at) => self.intent_chosen(usize::from(at)),
            Choice::Transition(at) => self.go(usize::from(at)),
        }
    }

    /// Takes a transition of the step: to the next step, or to another journey that returns here.
    fn go(&mut self, transition: usize) {
        if let Some(SideQuestion::Go(_)) = self.session.side_question {
            // The person stays: what the words said of the other journey is forgotten with it.
            navigation::forget_foretold(self.flows, &mut self.session);
        }
        let transition = &navigation::current(self.flows, &self.session).transitions[transition];
        if transition.visit {
            navigation::open_frame(self.flows, &mut self.session, transition.to);
            return self.arrived();
        }
        let label = transition.label.clone();
        let article = self.open_article();
        self.leave(&label);
        self.keep_article(article);
    }

    /// Takes an answer, and the one to the question behind it, which is not asked.
    fn answer_two(&mut self, transition: usize, behind: StepId, then: u8) {
        let said = self.effects.len();
        navigation::foretell(self.flows, &mut self.session, behind, then);
        self.go(transition);
        let passed = self.session.frame().history.last();
        if passed.is_some_and(|passed| passed.step == self.flows.step(behind).name) {
            let read = Effect::Read(Choice::Transition(then));
            return self.effects.insert(said, read);
        }
        if has_passed(self.flows, &self.session, behind) {
            return;
        }
        // The answer led elsewhere, as to a journey that is switched off.
        navigation::forget_foretold(self.flows, &mut self.session);
    }

    fn leave(&mut self, label: &str) {
        let step = navigation::current(self.flows, &self.session);
        if self.flows.audience == Some(step.id) && self.is_closed_to(label) {
            return self.say_and_ask_again(Effect::NotHere);
        }
        let waiting = self.waiting_need();
        navigation::leave(self.flows, &mut self.session, label);
        match waiting {
            Some(intent) if self.goal(intent) != self.flows[intent].goal => {
                navigation::leave_frame(&mut self.session);
                self.need(RecognisedIntent::of(intent));
            }
            _ => self.arrived(),
        }
    }

    /// Takes another answer to a question that was passed, and goes on from there.
    fn put_right(&mut self, step: StepId, at: u8) {
        let transition = self.flows.step(step).transitions.get(usize::from(at));
        let Some(transition) = transition.filter(|_| has_passed(self.flows, &self.session, step))
        else {
            return self.missed();
        };
        navigation::jump_to(self.flows, &mut self.session, step);
        self.say(Effect::Read(Choice::Transition(at)));
        self.leave(&transition.label);
    }

    /// Asks where the conversation stands now. At the end of a frame, the journey below goes on.
    fn arrived(&mut self) {
        if navigation::begins_what_is_off(self.flows, &self.before, &self.session) {
            return self.switched_off();
        }
        let step = navigation::current(self.flows, &self.session);
        if step.is_last() && navigation::goes_on_below(self.flows, &self.session) {
            self.say(Effect::Tell {
                there: Box::new(self.session.clone()),
            });
            navigation::close_frame(&mut self.session);
            return self.say_and_ask(Effect::Resume);
        }
        if let Kind::Human { desk } = &step.kind {
            self.call(desk);
        }
        match step.kind {
            Kind::End => self.journey_over(),
            _ => self.ask(),
        }
    }

    /// Stays where the turn found the conversation: the school has switched the journey off.
    fn switched_off(&mut self) {
        self.session.clone_from(&self.before);
        self.session.asked_anew();
        self.say_and_ask_again(Effect::SwitchedOff);
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
            return self.say_and_ask_again(Effect::NotHere);
        }
        self.learn_from_link(door);
        navigation::enter(self.flows, &mut self.session, door);
        self.arrived();
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Back => self.back(),
            Command::Continue => self.offer_to_carry(),
            Command::Forget => self.beside(SideQuestion::Forget),
            Command::Help => {
                let step = navigation::current(self.flows, &self.session).id;
                self.say(Effect::Help { step });
                self.say(Effect::Command(Command::Help));
                self.offer_unclear(true);
                self.say(Effect::AskAgain);
            }
            Command::Human => self.call_a_desk(),
            Command::Language => self.beside(SideQuestion::Language),
            Command::MyData => self.say_and_ask_again(Effect::MyData),
            Command::NoPictures | Command::Pictures => {
                self.switch_pictures(command);
                self.say(Effect::AskAgain);
            }
            Command::Privacy => self.say_and_ask_again(Effect::Command(Command::Privacy)),
            Command::Restart => {
                navigation::restart(self.flows, &mut self.session);
                self.session.urgent = false;
                self.say_and_ask(Effect::Command(Command::Restart));
            }
            Command::Resume | Command::Start | Command::Status => self.say_and_ask(Effect::Resume),
            Command::Show => self.say_and_ask_again(Effect::Show),
            Command::Stop => self.say(Effect::Command(Command::Stop)),
        }
    }

    /// Switches pictures on or off, for as long as the conversation is kept.
    fn switch_pictures(&mut self, command: Command) {
        self.session.pictures = command == Command::Pictures;
        self.say(Effect::Command(command));
    }

    fn beside(&mut self, side_question: SideQuestion) {
        self.session.asked_beside(side_question);
        self.ask();
    }

    fn back(&mut self) {
        let beside = self.session.side_question.take();
        if matches!(beside, Some(SideQuestion::Go(_))) {
            navigation::forget_foretold(self.flows, &mut self.session);
        }
        let moved = beside.is_some() || navigation::back(&mut self.session);
        if !moved {
            self.say(Effect::Command(Command::Back));
        }
        self.session.asked_anew();
        self.ask();
    }

    fn missed(&mut self) {
        self.session.misses = self.session.misses.saturating_add(1);
        let step = navigation::current(self.flows, &self.session);
        let looked_up =
            matches!(step.kind, Kind::Pick { .. }) && self.session.side_question.is_none();
        let miss = if looked_up {
            Effect::NoRow
        } else {
            Effect::Miss(self.session.misses)
        };
        self.offer_unclear(self.session.misses > 1);
        self.say_and_ask_again(miss);
    }

    fn speak(&mut self, locale: u8) {
        self.now_speaks(locale);
        self.say_and_ask(Effect::Spoke);
    }

    /// Holds the conversation in another language from now on.
    fn now_speaks(&mut self, locale: u8) {
        if let Some(tag) = self.world.locales.get(usize::from(locale)) {
            self.session.language = Language {
                tag: (*tag).to_owned(),
                from: LanguageFrom::Chosen,
            };
        }
        self.session.asked_anew();
    }
}
