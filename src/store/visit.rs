//! The shape in which a journey that somebody is on is kept, with the steps they passed.

use serde::{Deserialize, Serialize};

use crate::engine::{Passed, Visit};

/// A visit at rest.
#[derive(Serialize, Deserialize)]
pub(super) struct VisitRecord {
    door: String,
    /// Steps and labels.
    trail: Vec<(String, String)>,
    at: String,
    #[serde(default)]
    rated: bool,
}

impl VisitRecord {
    pub(super) fn of(visit: &Visit) -> Self {
        Self {
            door: visit.door.clone(),
            trail: pairs(&visit.trail),
            at: visit.at.clone(),
            rated: visit.rated,
        }
    }

    pub(super) fn visit(self) -> Visit {
        Visit {
            door: self.door,
            trail: passed(self.trail),
            at: self.at,
            rated: self.rated,
        }
    }
}

/// Steps and labels, at rest.
pub(super) fn pairs(passed: &[Passed]) -> Vec<(String, String)> {
    let pair = |passed: &Passed| (passed.step.clone(), passed.label.clone());
    passed.iter().map(pair).collect()
}

/// The steps that were passed, of such pairs.
pub(super) fn passed(pairs: Vec<(String, String)>) -> Vec<Passed> {
    let passed = |(step, label)| Passed { step, label };
    pairs.into_iter().map(passed).collect()
}
