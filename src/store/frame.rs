//! The stored shape of a journey that a person is on, with the steps that were answered.

use serde::{Deserialize, Serialize};

use crate::dialogue::{AnsweredStep, Frame};

/// A frame of the conversation's stack, as it is stored.
#[derive(Serialize, Deserialize)]
pub(super) struct FrameRecord {
    door: String,
    /// The answered steps: step and label of the answer.
    trail: Vec<(String, String)>,
    at: String,
    #[serde(default)]
    rated: bool,
}

impl FrameRecord {
    pub(super) fn of(visit: &Frame) -> Self {
        let Frame {
            door,
            history,
            at,
            asked_for_feedback,
        } = visit;
        Self {
            door: door.clone(),
            trail: pairs(history),
            at: at.clone(),
            rated: *asked_for_feedback,
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

/// Answered steps in their stored shape: step and label of the answer.
pub(super) fn pairs(passed: &[AnsweredStep]) -> Vec<(String, String)> {
    let pair = |passed: &AnsweredStep| (passed.step.clone(), passed.label.clone());
    passed.iter().map(pair).collect()
}

/// The answered steps that such pairs stand for.
pub(super) fn passed(pairs: Vec<(String, String)>) -> Vec<AnsweredStep> {
    let passed = |(step, label)| AnsweredStep { step, label };
    pairs.into_iter().map(passed).collect()
}
