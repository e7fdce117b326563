//! Reads every data file and lists every complaint with its line.
//!
//! It runs in `cargo test`, as `guichet check`, and before anything is served.

use crate::content::{Content, SCHOOL, taught};
use crate::flow::Flows;
use crate::school::School;
use crate::source::{Complaint, Complaints};
use crate::topic::Topics;
use crate::voice::Voices;

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
/// Every complaint there is, sorted; the content is not to be used then.
pub fn review(content: &Content) -> Result<Assistant, Vec<Complaint>> {
    let complaints = Complaints::default();
    let flows = Flows::read(&content.data, &complaints);
    let topics = Topics::read(&content.data, &content.locales, taught(), &complaints);
    let school = content.data.iter().find(|source| source.path == SCHOOL);
    let school = school
        .map(|source| School::read(source, &complaints))
        .unwrap_or_default();
    let voices = flows
        .as_ref()
        .and_then(|flows| Voices::read(flows, &content.locales, topics, school, &complaints));
    let complaints = complaints.sorted();
    match (flows, voices) {
        (Some(flows), Some(voices)) if complaints.is_empty() => Ok(Assistant { flows, voices }),
        _ => Err(complaints),
    }
}
