//! Reads every data file and lists every diagnostic with its line.
//!
//! It runs in `cargo test`, as `guichet check`, and before anything is served, then without the lines
//! of the places.

use crate::content::{Content, SCHOOL, pretrained_model};
use crate::flow::{Flows, report_places};
use crate::school::School;
use crate::voice::Voices;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics};
use guichet_nlu::intent::IntentModel;

/// What a sound content makes.
pub struct Assistant {
    /// The journeys.
    pub flows: Flows,
    /// The languages.
    pub voices: Voices,
}

/// Reads the content.
///
/// # Errors
/// Every diagnostic there is, sorted; the content is not to be used then.
pub fn review(content: &Content) -> Result<Assistant, Vec<Diagnostic>> {
    let diagnostics = Diagnostics::default();
    let flows = Flows::read(&content.data, &diagnostics);
    let topics = IntentModel::read(
        &content.data,
        &content.locales,
        pretrained_model(),
        &diagnostics,
    );
    let school = content.data.iter().find(|source| source.path == SCHOOL);
    let school = school
        .map(|source| School::read(source, &diagnostics))
        .unwrap_or_default();
    let voices = flows
        .as_ref()
        .and_then(|flows| Voices::read(flows, &content.locales, topics, school, &diagnostics));
    let diagnostics = diagnostics.sorted();
    match (flows, voices) {
        (Some(flows), Some(voices)) if diagnostics.is_empty() => Ok(Assistant { flows, voices }),
        _ => Err(diagnostics),
    }
}

/// Reads the content as [`check`] does, and every line of its places too, which takes longer than
/// all else.
///
/// # Errors
/// Every diagnostic there is, sorted.
pub fn check(content: &Content) -> Result<Assistant, Vec<Diagnostic>> {
    let reviewed = review(content);
    let diagnostics = Diagnostics::default();
    report_places(&content.data, &diagnostics);
    if let Err(others) = &reviewed {
        diagnostics.extend(others.iter().cloned());
    }
    match diagnostics.sorted() {
        none if none.is_empty() => reviewed,
        some => Err(some),
    }
}
