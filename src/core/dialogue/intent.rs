//! What a turn makes of a need that was put in free words: a journey, an article, or a side
//! question.
//!
//! At the menu the journey begins at once; the turn says what was understood and how to take it
//! back. In the middle of another journey the person is asked whether to go there, and *back*
//! returns.

use crate::flow::{FollowUpTarget, Goal, IntentId, Kind, StepId, Talk};

use super::{
    Command, DetectedLanguage, Effect, ExtraChoice, Language, LanguageFrom, RecognisedIntent,
    SideQuestion, SmallTalk, TurnContext, navigation,
};

/// A journey was entered a moment ago while at most so many steps of it are passed.
const LATELY: usize = 2;

impl TurnContext<'_> {
    /// Takes in a need that was recognised in free words, and the language of the words.
    pub(super) fn heard(&mut self, need: RecognisedIntent, fresh: bool) {
        // A person who asks for a language again has not read the answer, or hopes for another.
        let asks = self.goal(need.intent) == Goal::Command(Command::Language.name());
        let speak = need
            .detected_language
            .and_then(|detected_language| self.detected_language(detected_language, fresh, asks));
        navigation::forget_foretold(self.flows, &mut self.session);
        self.need(need);
        self.session.extra_choices.extend(speak);
    }

    /// Takes in words of which only the language is understood.
    pub(super) fn foreign(&mut self, detected_language: DetectedLanguage, fresh: bool) {
        let speak = self.detected_language(detected_language, fresh, false);
        self.missed();
        self.session.extra_choices.extend(speak);
    }

    /// Does what a need asks for.
    pub(super) fn need(&mut self, need: RecognisedIntent) {
        // The new need answers what was asked about another one.
        if matches!(
            self.session.side_question,
            Some(SideQuestion::Go(_) | SideQuestion::Intents(_))
        ) {
            self.session.asked_anew();
        }
        self.learn(need);
        let kept = need.also.map(|intent| self.flows[intent].id.clone());
        match self.goal(need.intent) {
            Goal::Answer(_) | Goal::Miss => self.missed(),
            Goal::Article(article) => {
                self.answer_who();
                self.article(article);
                self.session
                    .extra_choices
                    .extend(kept.map(ExtraChoice::Intent));
                self.say(Effect::AskAgain);
            }
            Goal::Command(name) => self.command_named(name),
            Goal::Door(door) => {
                for (step, at) in need.foretold.into_iter().flatten() {
                    navigation::foretell(self.flows, &mut self.session, step, at);
                }
                self.session.deferred_intent = kept;
                if let Some((step, rows)) = need.rows {
                    navigation::foretell_rows(self.flows, &mut self.session, step, rows);
                    if self.looks_up(need, step) {
                        return;
                    }
                }
                self.wants(need, door);
                let asks = matches!(self.session.side_question, Some(SideQuestion::Go(_)));
                if !asks && self.session.stack == self.before.stack {
                    // The person stays: what the words said of the other journey is forgotten.
                    navigation::forget_foretold(self.flows, &mut self.session);
                }
            }
            Goal::Refusal(article) => {
                self.article(article);
                self.say(Effect::AskAgain);
            }
            Goal::Talk(talk) => {
                // The greeting of a first contact answers a greeting and thanks.
                if self.effects.contains(&Effect::Greet) {
                    return self.ask();
                }
                let talk = match talk {
                    Talk::Greeting => SmallTalk::Greeting,
                    Talk::Thanks => SmallTalk::Thanks,
                };
                self.say_and_ask_again(Effect::SmallTalk(talk));
            }
        }
    }

    /// Asks which of two needs was meant, since they are equally likely.
    pub(super) fn either(&mut self, intents: [IntentId; 2], audience: Option<u8>) {
        if audience.is_some() {
            self.learn_who(audience);
            self.answer_who();
        }
        let ids = intents.map(|intent| self.flows[intent].id.clone());
        self.beside(SideQuestion::Intents(ids.to_vec()));
    }

    /// The person chose one of the needs that the side question names.
    pub(super) fn intent_chosen(&mut self, at: usize) {
        let Some(SideQuestion::Intents(ids)) = &self.session.side_question else {
            return self.missed();
        };
        let intent = ids.get(at).and_then(|id| self.flows.intent(id));
        self.session.asked_anew();
        match intent {
            Some(intent) => self.go_to(intent),
            None => self.ask(),
        }
    }

    /// Answers small talk. What was offered is dropped once all is well, or nothing of it fits. A person who
    /// is done, and thanks, is asked nothing.
    pub(super) fn small_talk(&mut self, talk: SmallTalk) {
        let is_over = matches!(talk, SmallTalk::AllDone | SmallTalk::Settled);
        if is_over || talk == SmallTalk::NoneFits {
            self.session.asked_anew();
        }
        let is_polite = matches!(talk, SmallTalk::Chatter | SmallTalk::Thanks);
        match talk {
            SmallTalk::AllDone => self.say(Effect::SmallTalk(talk)),
            _ if is_polite && self.said_goodbye() => self.say(Effect::SmallTalk(talk)),
            _ => self.say_and_ask_again(Effect::SmallTalk(talk)),
        }
    }

    /// The person meant neither of the two needs.
    pub(super) fn no_intent(&mut self) {
        self.session.asked_anew();
        self.say_and_ask_again(Effect::Rephrase);
    }

    /// The person wants to leave for the other journey.
    pub(super) fn go_there(&mut self) {
        let Some(SideQuestion::Go(id)) = self.session.side_question.take() else {
            return self.missed();
        };
        match self.flows.intent(&id) {
            Some(intent) => self.go_to(intent),
            None => self.ask(),
        }
    }

    /// The person takes up the need that was put off until the end.
    pub(super) fn later(&mut self) {
        let later = self.session.deferred_intent.take();
        match later.and_then(|id| self.flows.intent(&id)) {
            Some(intent) => self.go_to(intent),
            None => self.ask(),
        }
    }

    /// Takes an extra choice.
    pub(super) fn follow_up(&mut self, at: usize) {
        let follow_up = self.session.extra_choices.get(at).cloned();
        match follow_up {
            Some(ExtraChoice::Of { article, label }) => {
                let found = self.flows.article(&article).map(|id| &self.flows[id]);
                let follow_up =
                    found.and_then(|found| found.follow_ups.iter().find(|l| l.label == label));
                match follow_up.map(|follow_up| follow_up.to) {
                    Some(FollowUpTarget::Article(article)) => {
                        self.article(article);
                        self.say(Effect::AskAgain);
                    }
                    Some(FollowUpTarget::Door(door)) => self.through(door),
                    Some(FollowUpTarget::Intent(intent)) => self.go_to(intent),
                    None => self.ask(),
                }
            }
            Some(ExtraChoice::NotThat) => self.not_that(),
            Some(ExtraChoice::Language) => self.command(Command::Language),
            Some(ExtraChoice::Person) => self.command(Command::Human),
            Some(ExtraChoice::Speak(tag)) => self.speak_tag(&tag),
            Some(ExtraChoice::Intent(id)) => match self.flows.intent(&id) {
                Some(intent) => self.go_to(intent),
                None => self.ask(),
            },
            Some(ExtraChoice::TellEnd(number)) => self.tell_end(number),
            Some(ExtraChoice::Transcript) => self.say_and_ask_again(Effect::MyData),
            Some(ExtraChoice::Unclear(text)) => self.unclear(text),
            Some(ExtraChoice::Why(rated)) => self.beside(SideQuestion::Why(rated)),
            None => self.ask(),
        }
    }

    /// Answers words in another language than the conversation's. A conversation that has not begun
    /// begins in that language; in a later one it becomes an extra choice, once. A language that is
    /// only understood is named once, with the language of the answers, and each time it is asked for.
    fn detected_language(
        &mut self,
        detected_language: DetectedLanguage,
        fresh: bool,
        asks: bool,
    ) -> Option<ExtraChoice> {
        let language = &self.session.language;
        match detected_language {
            DetectedLanguage::Spoken(locale) => {
                let tag = self.world.locales.get(usize::from(locale))?;
                if *tag == language.tag || language.from == LanguageFrom::Chosen {
                    return None;
                }
                // A language that was heard stays, whatever a short message mixes into it.
                if fresh && language.from == LanguageFrom::Client {
                    self.session.language = Language {
                        tag: (*tag).to_owned(),
                        from: LanguageFrom::Words,
                    };
                } else if self.not_told(tag) {
                    self.say(Effect::MaySpeak(locale));
                    return Some(ExtraChoice::Speak((*tag).to_owned()));
                }
            }
            DetectedLanguage::Understood(at) => {
                let tag = self.world.understood.get(usize::from(at));
                if tag.is_some_and(|tag| self.not_told(tag) || asks) {
                    self.say(Effect::Foreign(at));
                }
            }
        }
        None
    }

    /// Whether this language comes up for the first time; from now on it does not.
    fn not_told(&mut self, tag: &str) -> bool {
        let told = self
            .session
            .announced_languages
            .iter()
            .any(|told| told == tag);
        if !told {
            self.session.announced_languages.push(tag.to_owned());
        }
        !told
    }

    fn speak_tag(&mut self, tag: &str) {
        let at = self.world.locales.iter().position(|other| *other == tag);
        match at.and_then(|at| u8::try_from(at).ok()) {
            Some(locale) => self.speak(locale),
            None => self.ask(),
        }
    }

    pub(super) fn goal(&self, intent: IntentId) -> Goal {
        self.flows[intent].goal_for(self.audience())
    }

    fn command_named(&mut self, name: &str) {
        match Command::typed().find(|command| command.name() == name) {
            Some(command) => self.command(command),
            None => self.missed(),
        }
    }

    /// The person wants a journey. It begins at once from the menu; elsewhere the person is asked.
    fn wants(&mut self, need: RecognisedIntent, door: StepId) {
        let intent = need.intent;
        let here = navigation::current(self.flows, &self.session).flow;
        let there = self.flows.step(door).flow;
        if here != there && self.flows.flows[there].off {
            return self.say_and_ask_again(Effect::SwitchedOff);
        }
        if self.is_closed(door) {
            return self.say_and_ask_again(Effect::NotHere);
        }
        let step = navigation::current(self.flows, &self.session);
        let there = self.flows.step(door);
        let menu = self.flows.step(self.flows.start).flow;
        let on_it = step.flow == there.flow && step.flow != menu;
        let starts = on_it && self.flows.flow_of(there).start == door;
        if step.id == door || starts || self.came_through(door) {
            // What was misread as this need is not told that it is being met.
            if need.is_certain {
                self.say(Effect::OnIt(intent));
            }
            self.say(Effect::Help { step: step.id });
            return self.say(Effect::AskAgain);
        }
        // A need for which it is asked who the person is has not begun: another one takes its place.
        if self.waiting_need().is_some() {
            navigation::leave_frame(&mut self.session);
        }
        if !navigation::at_welcome(self.flows, &self.session) {
            return self.beside(SideQuestion::Go(self.flows[intent].id.clone()));
        }
        self.say(Effect::Understood(intent));
        self.say_row(need);
        self.say_later();
        self.say_to_whom(door);
        // What the person said of themselves stays true where the need is taken back.
        if need.audience.is_some() {
            self.answer_who();
        }
        // Where another question comes first, the one that is answered is passed over then.
        if let Some(at) = need.answer {
            navigation::foretell(self.flows, &mut self.session, door, at);
        }
        match self.asks_who_first(intent) {
            true => navigation::ask_who_before(self.flows, &mut self.session, door),
            false => navigation::go(self.flows, &mut self.session, door),
        }
        self.session.extra_choices.push(ExtraChoice::NotThat);
        self.arrived();
    }

    /// Whether a need leads some audience elsewhere than others, and it is not known who is asking.
    fn asks_who_first(&self, intent: IntentId) -> bool {
        let intent = &self.flows[intent];
        let differs = intent.goals.iter().any(|(_, goal)| *goal != intent.goal);
        differs && self.audience().is_none()
    }

    /// Whether the need that leads to this door is being met already: the door, a question of the menu
    /// or a branch, leads to this very step, or to this journey a moment ago.
    fn came_through(&self, door: StepId) -> bool {
        let step = navigation::current(self.flows, &self.session);
        let menu = self.flows.step(self.flows.start).flow;
        let own = self.flows.step(door);
        let branches = matches!(own.kind, Kind::Branch(_));
        if step.flow == menu || !(branches || own.flow == menu) {
            return false;
        }
        let frame = self.session.frame();
        let lately = frame.door == own.name && frame.history.len() <= LATELY;
        let leads = |to: StepId| {
            let to = self.flows.step(to);
            to.id == step.id || (lately && to.flow == step.flow)
        };
        self.flows.targets(own).into_iter().any(leads)
    }

    /// Where a row was looked for in this journey, one that is named now takes its place; where the question
    /// that is asked leads to the one that looks for a row, words that name one answer both. Returns whether
    /// that is so.
    fn looks_up(&mut self, need: RecognisedIntent, step: StepId) -> bool {
        let here = navigation::current(self.flows, &self.session);
        let mut transitions = here.transitions.iter();
        let leads = transitions.find(|transition| transition.to == step && !transition.visit);
        let leads = leads.map(|transition| transition.label.clone());
        if leads.is_none() && !navigation::has_passed(self.flows, &self.session, step) {
            return false;
        }
        self.say_row(need);
        match leads {
            Some(label) => self.leave(&label),
            None => {
                navigation::pass_again(self.flows, &mut self.session, step);
                self.arrived();
            }
        }
        true
    }

    /// Says which row was understood, where the words name one.
    fn say_row(&mut self, need: RecognisedIntent) {
        let Some((step, rows)) = need.rows else {
            return;
        };
        if let (Kind::Pick { table, .. }, &[row]) = (&self.flows.step(step).kind, rows.as_slice()) {
            self.say(Effect::Chose { table: *table, row });
        }
    }

    fn say_later(&mut self) {
        let later = self.session.deferred_intent.as_deref();
        if let Some(intent) = later.and_then(|id| self.flows.intent(id)) {
            self.say(Effect::Later(intent));
        }
    }

    /// Goes where a need leads. The person chose it, so nothing is asked.
    fn go_to(&mut self, intent: IntentId) {
        match self.goal(intent) {
            Goal::Door(door) if self.asks_who_first(intent) => {
                navigation::ask_who_before(self.flows, &mut self.session, door);
                self.arrived();
            }
            Goal::Door(door) => self.through(door),
            _ => self.need(RecognisedIntent::of(intent)),
        }
    }

    fn through(&mut self, door: StepId) {
        if self.is_closed(door) {
            return self.say_and_ask_again(Effect::NotHere);
        }
        self.say_later();
        self.say_to_whom(door);
        navigation::go(self.flows, &mut self.session, door);
        self.arrived();
    }

    /// Tells the reader when the journey begins to speak to another audience, as to the child of a
    /// parent.
    fn say_to_whom(&mut self, door: StepId) {
        let audience = |step: &crate::flow::Step| self.flows.flow_of(step).audience.as_deref();
        let to = audience(self.flows.step(door));
        let here = audience(navigation::current(self.flows, &self.session));
        let Some(reader) = self.audience().map(str::to_owned) else {
            return;
        };
        if to.is_some_and(|to| to != reader) && to != here {
            self.say(Effect::SpeaksToAnother { reader });
        }
    }

    /// Whether the journey behind a door is closed here: it speaks to minors, the channel is not
    /// open to them, and the reader is not known to be of an audience it is open to.
    fn is_closed(&self, door: StepId) -> bool {
        let audience = &self.flows.flow_of(self.flows.step(door)).audience;
        let closed = audience
            .as_deref()
            .is_some_and(|audience| self.is_closed_to(audience));
        closed && self.audience().is_none_or(|own| self.is_closed_to(own))
    }

    /// The need was understood wrongly: back to where the words were written.
    fn not_that(&mut self) {
        navigation::forget_foretold(self.flows, &mut self.session);
        self.session.deferred_intent = None;
        navigation::leave_frame(&mut self.session);
        if navigation::is_fresh(self.flows, &self.session) {
            self.session.shared_answers.clear();
        }
        self.say_and_ask(Effect::Rephrase);
    }
}
