//! The shape in which a request that is over keeps where the person stood.

use serde::{Deserialize, Serialize};

use crate::engine::{Passed, Tallied, Visit};
use crate::ticket::Brief;

/// A brief at rest.
#[derive(Serialize, Deserialize)]
pub(super) struct BriefRecord {
    language: String,
    visits: Vec<VisitRecord>,
    /// Steps and labels.
    known: Vec<(String, String)>,
    /// Step, rule, and how often.
    tally: Vec<(String, String, u16)>,
}

#[derive(Serialize, Deserialize)]
struct VisitRecord {
    door: String,
    /// Steps and labels.
    trail: Vec<(String, String)>,
    at: String,
}

impl BriefRecord {
    pub(super) fn of(brief: &Brief) -> Self {
        let visit = |visit: &Visit| VisitRecord {
            door: visit.door.clone(),
            trail: visit.trail.iter().map(pair).collect(),
            at: visit.at.clone(),
        };
        let counted =
            |tallied: &Tallied| (tallied.step.clone(), tallied.fault.clone(), tallied.count);
        Self {
            language: brief.language.clone(),
            visits: brief.visits.iter().map(visit).collect(),
            known: brief.known.iter().map(pair).collect(),
            tally: brief.tally.iter().map(counted).collect(),
        }
    }

    pub(super) fn brief(self) -> Brief {
        let visit = |visit: VisitRecord| Visit {
            door: visit.door,
            trail: visit.trail.into_iter().map(passed).collect(),
            at: visit.at,
            // Nobody is asked over a request that is over.
            rated: true,
        };
        let counted = |(step, fault, count)| Tallied { step, fault, count };
        Brief {
            language: self.language,
            visits: self.visits.into_iter().map(visit).collect(),
            known: self.known.into_iter().map(passed).collect(),
            tally: self.tally.into_iter().map(counted).collect(),
        }
    }
}

fn pair(passed: &Passed) -> (String, String) {
    (passed.step.clone(), passed.label.clone())
}

fn passed((step, label): (String, String)) -> Passed {
    Passed { step, label }
}
