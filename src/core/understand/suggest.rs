//! Suggests answers while a person is still typing. The conversation does not move.

use crate::dialogue::{Choice, Event, Session, question};
use crate::flow::{Flows, Intent, Kind};
use crate::redaction::UserText;
use crate::validation::Value;

use super::Understander;
use super::lookup::Found;
use super::phrase::words;
use crate::i18n::{normalize, reminder_hour, without_isolates};

/// The most suggestions: as many as Discord shows.
/// Source: <https://docs.discord.com/developers/interactions/application-commands#autocomplete>,
/// 2026-08-06.
const MOST: usize = 25;

/// A suggestion: the text that is shown, and the words that choosing it sends.
pub type Suggestion = (String, String);

impl Understander {
    /// The needs that what was typed is understood as, then the journeys whose titles hold it; choosing
    /// one sends its id.
    pub fn suggest_needs(&self, flows: &Flows, tag: &str, typed: &UserText) -> Vec<Suggestion> {
        let mut all = self.understood_needs(flows, tag, typed);
        all.extend(self.journeys_holding(flows, tag, typed));
        all.truncate(MOST);
        all
    }

    fn understood_needs(&self, flows: &Flows, tag: &str, typed: &UserText) -> Vec<Suggestion> {
        let start = &flows.step(flows.start).name;
        let new = Session::new(start, self.locales.nearest(Some(tag)));
        let needs = match self.understand_typed(flows, &new, typed) {
            Event::Ambiguous { intents, .. } => intents.to_vec(),
            Event::Intent(need) => [Some(need.intent), need.also]
                .into_iter()
                .flatten()
                .collect(),
            _ => Vec::new(),
        };
        let offered = needs.into_iter().map(|need| &flows[need]);
        let offered = offered.filter(|intent| intent.offered);
        let locale = self.locales.locale(tag);
        let suggestion = |intent: &Intent| {
            let title = locale.text(&intent.message, Some("button"), &[]).ok()?;
            Some((without_isolates(&title), intent.id.clone()))
        };
        offered.filter_map(suggestion).collect()
    }

    fn journeys_holding(&self, flows: &Flows, tag: &str, typed: &UserText) -> Vec<Suggestion> {
        let locale = self.locales.locale(tag);
        let audience = [("audience", Value::Text("unknown".to_owned()))];
        let titles = flows.flows.iter().filter_map(|flow| {
            let title = locale.text(&flow.id, None, &audience).ok()?;
            Some((without_isolates(&title), flow.id.clone()))
        });
        holding(titles.collect(), typed)
    }

    /// The rows that fit what was typed, and the choices of the question that hold it.
    pub fn suggest_answers(
        &self,
        flows: &Flows,
        session: &Session,
        typed: &UserText,
    ) -> Vec<Suggestion> {
        let tag = &session.language.tag;
        let locale = self.locales.locale(tag);
        let question = question(flows, session, self.locales.count());
        let mut all: Vec<Suggestion> = Vec::new();
        if let (Kind::Pick { table, .. }, None) = (&question.step.kind, question.side_question) {
            let rows = typed.read(|said| {
                let folded = normalize(said);
                self.look_up(flows, session, *table, &words(&folded)).0
            });
            let table = &flows.tables[*table];
            let one;
            let rows = match &rows {
                Found::Nothing | Found::Nowhere => &[][..],
                Found::Somewhere { area, .. } => {
                    let shown = area.departements().filter_map(|at| {
                        let shown = flows.places.departement(at)?.shown();
                        Some((shown.clone(), shown))
                    });
                    all.extend(shown);
                    &[][..]
                }
                Found::One { row, .. } => {
                    one = [*row];
                    &one[..]
                }
                Found::Several(rows) => rows.as_slice(),
            };
            all.extend(rows.iter().map(|&row| {
                let name = table.name(&table.rows[usize::from(row)]);
                (name.to_owned(), name.to_owned())
            }));
        }
        let hour = [reminder_hour(&self.school)];
        let said = question.choices.iter().filter_map(|&choice| {
            if matches!(choice, Choice::Row(_)) {
                return None;
            }
            let text = self
                .locales
                .choice_text(flows, locale, question.step, choice, &hour)
                .ok()?;
            let text = without_isolates(&text);
            Some((text.clone(), text))
        });
        all.extend(holding(said.collect(), typed));
        all.truncate(MOST);
        all
    }
}

/// The suggestions whose shown text holds each typed word, or a word that it begins. Only the first
/// [`MOST`] of `all` are looked at.
fn holding(all: Vec<Suggestion>, typed: &UserText) -> Vec<Suggestion> {
    let folded: Vec<_> = all.iter().map(|(shown, _)| normalize(shown)).collect();
    let fits: [bool; MOST] = typed.read(|said| {
        let said = normalize(said);
        let mut fits = [false; MOST];
        for (fits, shown) in fits.iter_mut().zip(&folded) {
            let begins = |word: &str| words(shown).iter().any(|own| own.starts_with(word));
            *fits = words(&said).into_iter().all(begins);
        }
        fits
    });
    let fitting = all.into_iter().zip(fits);
    fitting
        .filter_map(|(suggestion, fits)| fits.then_some(suggestion))
        .collect()
}
