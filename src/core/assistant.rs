//! The assistant as an author wrote it: journeys, languages and the school, read and found sound.
//!
//! Pure: whoever has one can take turns with it, without a store, a channel or a clock.

use std::sync::Arc;

use jiff::Timestamp;

use crate::dialogue::{self, Effect, Event, Open, Session, TicketNumber, Turn, TurnInput};
use crate::flow::Flows;
use crate::i18n::Locales;
use crate::render::Renderer;
use crate::school::School;
use crate::understand::Understander;
use guichet_nlu::diagnostics::{Diagnostics, Source};
use guichet_nlu::intent::IntentModel;

/// Sound content, ready to be talked with.
pub struct Assistant {
    /// The journeys.
    pub flows: Flows,
    /// The languages.
    pub locales: Arc<Locales>,
    /// What may be said about the school, and its hours.
    pub school: Arc<School>,
    /// Finds out what a person meant.
    pub understander: Understander,
    /// Puts an answer into words.
    pub renderer: Renderer,
}

/// A conversation where it fits in the flows as they are now.
pub struct Reconciled {
    /// The conversation.
    pub session: Session,
    /// What is said first of a conversation that had to be moved.
    moved: Vec<Effect>,
}

impl Assistant {
    /// Reads the texts over journeys that were read before; mistakes are added to `diagnostics`, and
    /// nothing comes of it where a language cannot be read at all.
    pub fn read(
        flows: Flows,
        locales: &[Source],
        intents: IntentModel,
        school: School,
        diagnostics: &Diagnostics,
    ) -> Option<Self> {
        let locales = Arc::new(Locales::read(&flows, locales, diagnostics)?);
        let school = Arc::new(school);
        let understander = Understander::new(
            &flows,
            Arc::clone(&locales),
            Arc::clone(&school),
            intents,
            diagnostics,
        );
        Some(Self {
            renderer: Renderer::new(Arc::clone(&locales), Arc::clone(&school)),
            flows,
            locales,
            school,
            understander,
        })
    }

    /// What a turn may know of the world at a moment, where minors may be helped or not.
    pub fn turn_input(&self, now: Timestamp, minors: bool) -> TurnInput<'_> {
        TurnInput {
            now,
            minors,
            hours: &self.school.hours,
            locales: self.locales.tags(),
            desks: Vec::new(),
            reference: TicketNumber::drawn_from(0),
            unspoken: false,
            understood: self.locales.understood_tags(),
        }
    }

    /// Whether a member of staff is at the desk.
    pub fn desk_is_open(&self, now: Timestamp) -> Open {
        let (opening, zone) = (&self.school.opening, &self.school.hours.zone);
        if !opening.is_known() {
            return Open::Unknown;
        }
        match opening.is_open(now, zone) {
            true => Open::Yes,
            false => Open::No(opening.next(now, zone)),
        }
    }

    /// Brings a stored conversation to where it fits in the flows as they are now.
    pub fn reconcile(&self, stored: &Session) -> Reconciled {
        let mut session = stored.clone();
        let moved = dialogue::reconcile(&self.flows, &mut session);
        Reconciled { session, moved }
    }

    /// Takes one turn.
    pub fn turn(&self, at: Reconciled, event: Event, input: &TurnInput<'_>) -> Turn {
        let mut turn = dialogue::turn(&self.flows, at.session, event, input);
        turn.effects.splice(0..0, at.moved);
        turn
    }
}
