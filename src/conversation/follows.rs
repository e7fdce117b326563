//! How an answer relates to what came before it on the screen.

use crate::assistant::Assistant;
use crate::dialogue::{Effect, Event, Session, Turn};
use crate::message::{Inbound, MessageId, Outbound, Payload, UpdateId};

/// What a channel may do with the buttons that were shown before.
pub(super) struct Follows {
    /// The label that the person chose; the buttons give way to it.
    chosen: Option<String>,
    /// The message whose button was pressed.
    over: Option<MessageId>,
    /// Whether no person waits for the answer.
    unasked: bool,
    /// The update that is answered.
    answers: Option<UpdateId>,
}

impl Follows {
    /// Made from what came, before its turn is taken.
    pub(super) fn of(
        assistant: &Assistant,
        inbound: &Inbound,
        session: &Session,
        event: Event,
    ) -> Self {
        let flows = &assistant.flows;
        let renderer = &assistant.renderer;
        let (mut chosen, mut over) = (None, None);
        if let Event::Chosen { choice, .. } = event {
            chosen = renderer.chosen(flows, session, choice);
            if matches!(inbound.body, Payload::Pressed(_)) {
                over.clone_from(&inbound.message);
            }
        }
        Self {
            chosen,
            over,
            unasked: inbound.body.is_unasked(),
            answers: (!inbound.body.is_unasked()).then(|| inbound.update.clone()),
        }
    }

    /// Writes it into the messages of the turn. Only a single message may replace another.
    pub(super) fn note(mut self, turn: &Turn, messages: &mut [Outbound]) {
        let called = |effect: &Effect| matches!(effect, Effect::Queued { again: false, .. });
        let mut announces_staff = turn.effects.iter().any(called);
        if messages.len() > 1 {
            self.over = None;
        }
        for outbound in messages {
            if let Outbound::Say(say) = outbound {
                say.proactive = self.unasked;
                say.in_reply_to.clone_from(&self.answers);
                say.replaces = self.over.take();
                say.announces_staff = std::mem::take(&mut announces_staff);
                if say.prompt.is_some() {
                    say.chosen_label = self.chosen.take();
                }
            }
        }
    }
}
