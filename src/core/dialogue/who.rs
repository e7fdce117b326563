//! What a turn makes of who the person is: it is learned from words, kept, and put right.

use crate::flow::{Flows, Goal, Intent, IntentId, StepId};

use super::session::{AnsweredStep, Session};
use super::{Effect, RecognisedIntent, SideQuestion, TurnContext, navigation};

impl TurnContext<'_> {
    /// Keeps what the words say about the person, so that it is not asked. An answer for another
    /// audience is given up.
    pub(super) fn learn(&mut self, need: RecognisedIntent) {
        let said = self.label_of(need.audience);
        if let Some(said) = &said
            && self.audience().is_some_and(|known| known != said)
            && !self.is_closed_to(said)
        {
            return self.is_of_another_audience(said);
        }
        self.learn_label(said.or_else(|| self.flows[need.intent].audience.clone()));
    }

    /// Learns from a cry for help who the person is, where nothing said so before.
    pub(super) fn learn_who(&mut self, at: Option<u8>) {
        self.learn_label(self.label_of(at));
    }

    /// Learns who the person is from a link into a journey of adults that needs it. An adult may follow one
    /// into a minor's journey too.
    pub(super) fn learn_from_link(&mut self, door: StepId) {
        let flow = self.flows.flow_of(self.flows.step(door));
        let needs_it = self
            .flows
            .audience
            .is_some_and(|who| flow.needs.contains(&who));
        let audience = flow.audience.clone().filter(|_| needs_it);
        self.learn_label(audience.filter(|own| !self.flows.minors.contains(own)));
    }

    /// The label of the audience step's transition at this index.
    fn label_of(&self, at: Option<u8>) -> Option<String> {
        let step = self.flows.step(self.flows.audience?);
        let transition = step.transitions.get(usize::from(at?))?;
        Some(transition.label.clone())
    }

    fn learn_label(&mut self, label: Option<String>) {
        let Some(label) = label else { return };
        if self.audience().is_none() && !self.is_closed_to(&label) {
            self.keep_label(label);
        }
    }

    /// The person is not of the audience that was thought: every answer given for that one is
    /// dropped.
    fn is_of_another_audience(&mut self, label: &str) {
        navigation::restart(self.flows, &mut self.session);
        self.keep_label(label.to_owned());
    }

    fn keep_label(&mut self, label: String) {
        let Some(step) = self.flows.audience.map(|id| self.flows.step(id)) else {
            return;
        };
        let step = step.name.clone();
        let answers = &mut self.session.shared_answers;
        answers.push(AnsweredStep { step, label });
    }

    /// The person says who they are. The need of the present journey is kept.
    pub(super) fn says_who(&mut self, at: usize) {
        let step = self.flows.audience.map(|id| self.flows.step(id));
        let Some(transition) = step.and_then(|step| step.transitions.get(at)) else {
            return self.missed();
        };
        if self.audience() == Some(&transition.label) {
            return self.say(Effect::AskAgain);
        }
        if self.is_closed_to(&transition.label) {
            return self.say_and_ask_again(Effect::NotHere);
        }
        let asked = match &self.session.side_question {
            Some(SideQuestion::Go(id)) => self.flows.intent(id),
            _ => None,
        };
        let need = asked.or_else(|| self.need_for(&transition.label));
        self.is_of_another_audience(&transition.label);
        match need {
            Some(intent) => self.need(RecognisedIntent::of(intent)),
            None => {
                navigation::leave(self.flows, &mut self.session, &transition.label);
                self.arrived();
            }
        }
    }

    /// The need of the present journey, where it leads another audience to a journey too.
    fn need_for(&self, audience: &str) -> Option<IntentId> {
        let menu = self.flows.step(self.flows.start).flow;
        let here = navigation::current(self.flows, &self.session).flow;
        let mut intents = (0..).map(IntentId).zip(&self.flows.intents);
        let leads = |(_, intent): &(IntentId, &Intent)| {
            let to = match intent.goal {
                Goal::Door(door) => self.flows.step(door).flow,
                _ => menu,
            };
            let goes_on = matches!(intent.goal_for(Some(audience)), Goal::Door(_));
            to == here && here != menu && goes_on
        };
        intents.find(leads).map(|(id, _)| id)
    }

    /// Leaves the audience step by what the person said of themselves, so that it is not asked
    /// again.
    pub(super) fn answer_who(&mut self) {
        let step = navigation::current(self.flows, &self.session);
        if self.flows.audience != Some(step.id) || self.session.side_question.is_some() {
            return;
        }
        if let Some(label) = self.audience().map(str::to_owned) {
            navigation::leave(self.flows, &mut self.session, &label);
        }
    }

    /// As [`waiting_need`], for the session of the turn.
    pub(super) fn waiting_need(&self) -> Option<IntentId> {
        waiting_need(self.flows, &self.session)
    }

    /// The audience of the person, as far as it is known.
    pub(super) fn audience(&self) -> Option<&str> {
        let step = self.flows.audience.map(|id| self.flows.step(id))?;
        self.session.label(&step.name)
    }
}

/// The need for which it is asked who the person is. Once that is known, it may lead elsewhere.
pub fn waiting_need(flows: &Flows, session: &Session) -> Option<IntentId> {
    let step = navigation::current(flows, session);
    if flows.audience != Some(step.id) || session.stack.len() < 2 {
        return None;
    }
    let door = flows.find(&session.frame().door)?.id;
    let mut intents = (0..).map(IntentId).zip(&flows.intents);
    let waiting = intents.find(|(_, intent)| intent.goal == Goal::Door(door));
    waiting.map(|(id, _)| id)
}
