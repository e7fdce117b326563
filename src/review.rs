//! Reads every data file and lists every complaint with its line.
//!
//! It runs in `cargo test`, as `guichet check`, and before anything is served, then without the lines
//! of the places.

use crate::content::{Content, SCHOOL, taught};
use crate::flow::{Flows, complain_of_places};
use crate::school::School;
use crate::voice::Voices;
use guichet_nlu::source::{Complaint, Complaints};
use guichet_nlu::topic::Topics;

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

/// Reads the content as [`review`] does, and every line of its places too, which takes longer than
/// all else.
///
/// # Errors
/// Every complaint there is, sorted.
pub fn check(content: &Content) -> Result<Assistant, Vec<Complaint>> {
    let reviewed = review(content);
    let complaints = Complaints::default();
    complain_of_places(&content.data, &complaints);
    if let Err(others) = &reviewed {
        complaints.extend(others.iter().cloned());
    }
    match complaints.sorted() {
        none if none.is_empty() => reviewed,
        some => Err(some),
    }
}
