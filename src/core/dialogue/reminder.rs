//! The reminder of a step that waits: promised, given when it is due, dropped once the person has gone on.

use super::{Effect, Reminder, TurnContext};

impl TurnContext<'_> {
    /// Promises to remind the person of this step.
    pub(super) fn remind(&mut self) {
        self.session.reminder = Some(Reminder {
            at: self.world.hours.reminder(self.world.now),
            step: self.session.frame().at.clone(),
        });
        self.say_and_ask_again(Effect::WillRemind);
    }

    /// Gives the reminder that is due. In the quiet hours it is put off until they are over.
    pub(super) fn woken(&mut self) {
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
        self.say(Effect::Reminded { step: step.id });
        if self.session.frame().at == step.name {
            self.session.asked_anew();
            self.ask();
        } else {
            self.say(Effect::AskAgain);
        }
    }

    /// Drops a reminder of a step at which the conversation no longer stands.
    pub(super) fn forget_old_reminder(&mut self) {
        let visits = &self.session.stack;
        self.session
            .reminder
            .take_if(|reminder| visits.iter().all(|frame| frame.at != reminder.step));
    }
}
