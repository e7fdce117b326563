//! Reads every data file and lists every diagnostic with its line.
//!
//! It runs in `cargo test`, as `guichet check`, and before the service starts, then without the lines
//! of the places.

use crate::assistant::Assistant;
use crate::content::{Content, font, pretrained_model};
use crate::flow::{Flows, report_places};
use crate::picture;
use crate::school::School;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics};
use guichet_nlu::intent::IntentModel;

/// Reads the content, except for the lines of its places.
///
/// # Errors
/// All diagnostics, sorted. The content must not be used then.
pub fn review(content: &Content) -> Result<Assistant, Vec<Diagnostic>> {
    let diagnostics = Diagnostics::default();
    let school = School::read(&content.data, &diagnostics);
    let mut flows = Flows::read(&content.data, &diagnostics);
    if let Some(flows) = &mut flows {
        flows.add_school(&school, &diagnostics);
    }
    let intents = IntentModel::read(
        &content.data,
        &content.locales,
        pretrained_model(),
        &diagnostics,
    );
    let assistant = flows
        .and_then(|flows| Assistant::read(flows, &content.locales, intents, school, &diagnostics));
    let diagnostics = diagnostics.sorted();
    match assistant {
        Some(assistant) if diagnostics.is_empty() => Ok(assistant),
        _ => Err(diagnostics),
    }
}

/// Reads the content as [`review`] does, and every line of its places too, which takes longer than
/// everything else; draws every picture where there is no other diagnostic.
///
/// # Errors
/// All diagnostics, sorted.
pub fn check(content: &Content) -> Result<Assistant, Vec<Diagnostic>> {
    let reviewed = review(content);
    let diagnostics = Diagnostics::default();
    if let Ok(assistant) = &reviewed {
        picture::report(assistant, font(), &diagnostics);
    }
    report_places(&content.data, &diagnostics);
    if let Err(others) = &reviewed {
        diagnostics.extend(others.iter().cloned());
    }
    match diagnostics.sorted() {
        none if none.is_empty() => reviewed,
        some => Err(some),
    }
}
