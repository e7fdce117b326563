//! What a conversation hears of an incident: once at a step that it concerns, and of its end where
//! the person asked for that.

use super::{Effect, ExtraChoice, Owner, SideQuestion, TurnContext, navigation};

/// An incident that is under way, as the operator announced it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// The number of the incident.
    pub number: u32,
    /// The service that it is of; nothing where it is of all.
    pub service: Option<String>,
    /// The sentence of the operator.
    pub text: String,
}

/// What a conversation keeps of an incident that the person was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncidentNote {
    /// The number of the incident.
    pub number: u32,
    /// Whether the person asked to be told of its end.
    pub wants_end: bool,
}

impl TurnContext<'_> {
    /// Says each incident that concerns the step at which the conversation stands now, and that the
    /// person was not told yet. It stands before the question.
    pub(super) fn say_incidents(&mut self) {
        let live = &self.world.incidents;
        self.session.incidents.retain(|note| {
            note.wants_end || live.iter().any(|incident| incident.number == note.number)
        });
        let asks = |effect: &Effect| matches!(effect, Effect::Ask | Effect::AskAgain);
        let Some(at) = self.effects.iter().position(asks) else {
            return;
        };
        let beside = !matches!(
            self.session.side_question,
            None | Some(SideQuestion::Rate { .. })
        );
        if beside || self.session.urgent || self.session.owner() == Owner::Staff {
            return;
        }
        let step = navigation::current(self.flows, &self.session);
        let flow = self.flows.flow_of(step);
        let new: Vec<_> = live
            .iter()
            .filter(|incident| self.flows.concerns(incident.service.as_deref(), flow))
            .filter(|incident| self.note(incident.number).is_none())
            .cloned()
            .collect();
        for (place, incident) in (at..).zip(new) {
            self.session.incidents.push(IncidentNote {
                number: incident.number,
                wants_end: false,
            });
            let tell_end = ExtraChoice::TellEnd(incident.number);
            self.session.extra_choices.push(tell_end);
            self.effects.insert(place, Effect::Incident(incident.text));
        }
    }

    fn note(&self, number: u32) -> Option<&IncidentNote> {
        let mut notes = self.session.incidents.iter();
        notes.find(|note| note.number == number)
    }

    /// The person asks to be told of the end of an incident.
    pub(super) fn tell_end(&mut self, number: u32) {
        let tells = ExtraChoice::TellEnd(number);
        self.session.extra_choices.retain(|choice| *choice != tells);
        let mut notes = self.session.incidents.iter_mut();
        if let Some(note) = notes.find(|note| note.number == number) {
            note.wants_end = true;
        }
        self.say_and_ask_again(Effect::WillTellEnd);
    }

    /// An incident is over: a person who asked for it is told, and no other.
    pub(super) fn incident_over(&mut self, number: u32) {
        let wanted = self.note(number).is_some_and(|note| note.wants_end);
        self.forget_incident(number);
        if wanted {
            self.say_and_ask_again(Effect::IncidentOver);
        }
    }

    /// Keeps nothing of an incident any more.
    pub(super) fn forget_incident(&mut self, number: u32) {
        let tells = ExtraChoice::TellEnd(number);
        self.session.extra_choices.retain(|choice| *choice != tells);
        self.session.incidents.retain(|note| note.number != number);
    }
}
