//! The shape in which a journey that somebody is on is kept, with the steps they passed.

use serde::{Deserialize, Serialize};

use crate::dialogue::{AnsweredStep, Frame};

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
    pub(super) fn of(visit: &Frame) -> Self {
        Self {
            door: visit.door.clone(),
            trail: pairs(&visit.history),
            at: visit.at.clone(),
            rated: visit.asked_for_feedback,
        }
    }

    pub(super) fn visit(self) -> Frame {
        Frame {
            door: self.door,
            history: passed(self.trail),
            at: self.at,
            asked_for_feedback: self.rated,
        }
    }
}

/// Steps and labels, at rest.
pub(super) fn pairs(passed: &[AnsweredStep]) -> Vec<(String, String)> {
    let pair = |passed: &AnsweredStep| (passed.step.clone(), passed.label.clone());
    passed.iter().map(pair).collect()
}

/// The steps that were passed, of such pairs.
pub(super) fn passed(pairs: Vec<(String, String)>) -> Vec<AnsweredStep> {
    let passed = |(step, label)| AnsweredStep { step, label };
    pairs.into_iter().map(passed).collect()
}
