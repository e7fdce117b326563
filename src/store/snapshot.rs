//! The stored shape of the snapshot that a closed ticket keeps of the person's session.

use serde::{Deserialize, Serialize};

use crate::dialogue::ValidationFailure;
use guichet_core::handoff::Snapshot;

use super::frame::{FrameRecord, pairs, passed};

/// The stored shape of a snapshot.
#[derive(Serialize, Deserialize)]
pub(super) struct SnapshotRecord {
    language: String,
    visits: Vec<FrameRecord>,
    /// The shared answers: step and label.
    known: Vec<(String, String)>,
    /// The failed validations: step, rule, and how often.
    tally: Vec<(String, String, u16)>,
}

impl SnapshotRecord {
    pub(super) fn of(brief: &Snapshot) -> Self {
        let counted = |tallied: &ValidationFailure| {
            (tallied.step.clone(), tallied.fault.clone(), tallied.count)
        };
        Self {
            language: brief.language.clone(),
            visits: brief.visits.iter().map(FrameRecord::of).collect(),
            known: pairs(&brief.known),
            tally: brief.tally.iter().map(counted).collect(),
        }
    }

    pub(super) fn brief(self) -> Snapshot {
        let counted = |(step, fault, count)| ValidationFailure { step, fault, count };
        Snapshot {
            language: self.language,
            visits: self.visits.into_iter().map(FrameRecord::visit).collect(),
            known: passed(self.known),
            tally: self.tally.into_iter().map(counted).collect(),
        }
    }
}
