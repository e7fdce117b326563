//! The assistant as its authors wrote it: journeys, languages and the school, read and found sound.
//!
//! Pure: an [`Assistant`] takes turns without a store, a channel or a clock.

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

/// The journeys, the languages and the school, sound enough to hold conversations with.
pub struct Assistant {
    /// The journeys, with all other data files.
    pub flows: Flows,
    /// The languages that are spoken or understood.
    pub locales: Arc<Locales>,
    /// The school's contact, its emergency numbers and its hours.
    pub school: Arc<School>,
    /// Finds out what a person meant.
    pub understander: Understander,
    /// Puts the effects of a turn into words.
    pub renderer: Renderer,
}

/// A session that fits the flows as they are now, from [`Assistant::reconcile`].
pub struct Reconciled {
    /// The session, moved where that was needed.
    pub session: Session,
    /// The effects that tell the person that the conversation had to be moved.
    moved: Vec<Effect>,
}

impl Assistant {
    /// Reads the texts for `flows`. Mistakes are added to `diagnostics`, and nothing is returned
    /// where a language cannot be read at all.
    pub fn read(
        flows: Flows,
        locales: &[Source],
        intents: IntentModel,
        school: School,
        diagnostics: &Diagnostics,
    ) -> Option<Self> {
        let locales = Arc::new(Locales::read(&flows, locales, &school, diagnostics)?);
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

    /// What a turn may know of the world at a moment. The caller fills in the desks, the incidents and
    /// the ticket number, and says in `minors` whether minors may be helped, and in `possible_cry` whether
    /// the words may be a cry.
    pub fn turn_input(&self, now: Timestamp, minors: bool) -> TurnInput<'_> {
        TurnInput {
            now,
            minors,
            hours: &self.school.hours,
            locales: self.locales.tags(),
            desks: Vec::new(),
            incidents: Vec::new(),
            reference: TicketNumber::drawn_from(0),
            unspoken: false,
            possible_cry: None,
            understood: self.locales.understood_tags(),
        }
    }

    /// Whether the desks are open at a moment, by the hours of the school.
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

    /// Brings a stored session to where it fits in the flows as they are now.
    pub fn reconcile(&self, stored: &Session) -> Reconciled {
        let mut session = stored.clone();
        let moved = dialogue::reconcile(&self.flows, &mut session);
        Reconciled { session, moved }
    }

    /// Takes one turn. Its effects begin with those of the reconciliation.
    pub fn turn(&self, at: Reconciled, event: Event, input: &TurnInput<'_>) -> Turn {
        let mut turn = dialogue::turn(&self.flows, at.session, event, input);
        turn.effects.splice(0..0, at.moved);
        turn
    }
}
