//! Understands the rows of a table that words name before they are looked for: the ENT, or the place where
//! it is, beside a need or alone.

use crate::dialogue::{Event, Match, RecognisedIntent, Rows, has_passed};
use crate::flow::{
    Area, ArticleId, Flows, FollowUpTarget, Goal, IntentId, Kind, Levels, PlaceMeant, Step, StepId,
};

use super::Utterance;
use super::learned::ENOUGH;
use super::lookup::Found;

/// A place puts an earlier one right in a message of at most this many words: a longer one tells more.
const CORRECTION: usize = 8;

impl Utterance<'_> {
    /// The rows that the words name, of the table in which a question behind an intent's door looks: « je
    /// suis au collège à Riom, c'est où mon ENT ».
    pub(super) fn rows_behind(&self, intent: IntentId) -> Option<(StepId, Rows)> {
        let Goal::Door(door) = self.goal(intent) else {
            return None;
        };
        self.rows_at(door).filter(|(step, _)| {
            let leads = self.answer_to(door, *step);
            leads.is_none_or(|at| !self.says_another(door, at))
        })
    }

    fn rows_at(&self, door: StepId) -> Option<(StepId, Rows)> {
        let (step, table) = looking(self.flows, self.flows.step(door))?;
        let lookup = &self.understander.lookups[table];
        let named = lookup.within(&self.heard, |word| self.says_nothing(word));
        let rows = named.or_else(|| self.rows_of_place(table))?;
        Some((step, rows))
    }

    /// « Toutatice », « e-lyco je crois »: the need that leads to where such a row is looked for. Where the
    /// next question looks for it, a place is enough.
    pub(super) fn named_row(&self) -> Option<Event> {
        if !self.is_asked_to_choose() {
            return None;
        }
        self.row_beside_need().or_else(|| self.row_alone())
    }

    /// At the menu a need beside which a row is named is no bare answer of the menu. What is asked about
    /// the row, « c'est quoi mon ENT, je suis à Annecy », is answered by the row.
    fn row_beside_need(&self) -> Option<Event> {
        let (intent, best) = self.best().filter(|_| self.at_menu())?;
        if best.confidence < ENOUGH {
            return None;
        }
        let of_article = |article: ArticleId| {
            let mut leads = self.flows[article].follow_ups.iter();
            leads.find_map(|lead| match lead.to {
                FollowUpTarget::Door(door) => self.rows_at(door),
                FollowUpTarget::Article(_) | FollowUpTarget::Intent(_) => None,
            })
        };
        match self.goal(intent) {
            Goal::Article(article) => of_article(article).and_then(|told| self.leading_to(told)),
            _ => {
                self.rows_behind(intent)?;
                self.named_need().map(Event::Intent)
            }
        }
    }

    fn row_alone(&self) -> Option<Event> {
        let said = self.without_hedges();
        let next = self.flows.targets(self.question.step);
        let named = |&(step, table): &(StepId, usize)| {
            let lookup = &self.understander.lookups[table];
            let nothing = |word: &str| self.says_nothing(word);
            let named = lookup.named(&said, nothing);
            // « Pronote » is a need before it is another name of what stands in its place.
            let is_need = || self.named_need().is_some();
            let called = || lookup.called(&said, nothing).filter(|_| !is_need());
            let asked_next = || self.names_a_place() && self.has_words() && next.contains(&step);
            let place = || asked_next() || self.puts_a_place_right(step);
            let row = named.or_else(called);
            row.map(|row| Rows::new([row]))
                .or_else(|| place().then(|| self.rows_of_place(table))?)
        };
        let steps = self.flows.steps.iter();
        let mut looking = steps.filter_map(|step| look(self.flows, step.id));
        looking.find_map(|at| self.leading_to((at.0, named(&at)?)))
    }

    /// « Non, c'est à Limoges », once a place was looked for in this journey.
    fn puts_a_place_right(&self, step: StepId) -> bool {
        let same_journey = self.flows.step(step).flow == self.question.step.flow;
        let told = || {
            let whereabouts = &self.understander.whereabouts;
            let (said, _) = self.without_correction();
            whereabouts.told(&self.flows.places, &said).is_some()
        };
        self.heard.len() <= CORRECTION
            && same_journey
            && has_passed(self.flows, self.session, step)
            && self.has_words()
            && self.who().is_none()
            && told()
    }

    /// The need that leads to the question that looks for the rows: that of the journey's beginning.
    fn leading_to(&self, told: (StepId, Rows)) -> Option<Event> {
        let starts = |door: StepId| {
            let door = self.flows.step(door);
            let is_start = self.flows.flow_of(door).start == door.id;
            is_start && looking(self.flows, door).is_some_and(|(step, _)| step == told.0)
        };
        let intents = (0..).map(IntentId).zip(&self.flows.intents);
        let mut leading = intents.filter_map(|(at, own)| match self.goal(at) {
            Goal::Door(door) if own.offered && starts(door) => Some((at, door)),
            _ => None,
        });
        let (intent, door) = leading.next()?;
        Some(Event::Intent(RecognisedIntent {
            rows: Some(told),
            answer: self.answer_to(door, told.0),
            ..self.of(intent, self.recognised())
        }))
    }

    /// The answer of a question that leads to a step.
    pub(super) fn answer_to(&self, door: StepId, step: StepId) -> Option<u8> {
        let mut transitions = self.flows.step(door).transitions.iter();
        let at = transitions.position(|transition| transition.to == step)?;
        u8::try_from(at).ok()
    }

    /// The rows that serve the place which the words name, where they are few.
    fn rows_of_place(&self, table: usize) -> Option<Rows> {
        let places = &self.flows.places;
        let (said, _) = self.without_correction();
        let told = self.understander.whereabouts.told(places, &said)?;
        match told.found(self.flows, table, Levels::NONE) {
            Found::One { row, .. } => Some(Rows::new([row])),
            Found::Several(rows) => Some(rows),
            Found::Somewhere { area, levels } => {
                let serving = |at| {
                    self.flows.tables[table].serving(&PlaceMeant {
                        area: Area::of(at),
                        levels,
                        ..PlaceMeant::default()
                    })
                };
                let mut rows: Vec<u16> = area.departements().flat_map(serving).collect();
                rows.sort_unstable();
                rows.dedup();
                (rows.len() <= Rows::MOST).then(|| Rows::new(rows))
            }
            Found::Nothing | Found::Nowhere => None,
        }
    }

    /// The words without those that only hedge: « e-lyco je crois ».
    fn without_hedges(&self) -> Vec<&str> {
        let mut said = self.heard.clone();
        for hedge in &self.phrasebook.hedges {
            let count = hedge.words().len();
            if let Some(at) = hedge
                .find(&said, Match::Exact)
                .filter(|_| said.len() > count)
            {
                said.drain(at..at + count);
            }
        }
        said
    }

    /// Whether a word says nothing where a row is looked for.
    fn says_nothing(&self, word: &str) -> bool {
        let mut fillers = self.phrasebook.fillers.iter();
        fillers.any(|filler| filler.is(&[word], Match::Exact))
            || self.understander.whereabouts.is_empty(word)
    }
}

/// The nearest question that looks for a row by its name or a place, at a step or right behind it, and the
/// table in which it looks.
fn looking(flows: &Flows, step: &Step) -> Option<(StepId, usize)> {
    let next = || {
        flows
            .targets(step)
            .into_iter()
            .find_map(|to| look(flows, to))
    };
    look(flows, step.id).or_else(next)
}

fn look(flows: &Flows, step: StepId) -> Option<(StepId, usize)> {
    match flows.step(step).kind {
        Kind::Pick { table, .. } if flows.tables[table].has_places() => Some((step, table)),
        _ => None,
    }
}
