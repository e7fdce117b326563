//! How far along a journey a step is, computed from the flow.
//!
//! Steps marked `stage = true` begin a stage. A step's stage is the number of stages on the longest
//! path, less those that can still come. So it never goes down along a path, and every path to the
//! goal ends on the last stage, whichever stages it skipped.

use std::collections::HashMap;

use super::verify::order;
use super::{Flow, Flows, StepId};

/// How far along a journey a step is: « step `stage` of `of` ».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The stage of the step, counted from one.
    pub stage: u8,
    /// The number of stages of the longest path to the goal.
    pub of: u8,
}

/// Sets the progress of every step from which the goal of its flow can be reached, where the flow
/// has two stages or more. The flows must be acyclic: a step on a circle gets none.
pub(super) fn measure(flows: &mut Flows) {
    for at in 0..flows.flows.len() {
        let flow = &flows.flows[at];
        let Some(goal) = flow.goal else { continue };
        let left = left(flows, flow, goal);
        let of = left.get(&flow.start).copied().unwrap_or(0);
        if of < 2 {
            continue;
        }
        for (id, left) in left {
            let step = &mut flows.steps[usize::from(id.0)];
            let stage = of
                .saturating_add(u8::from(step.stage))
                .saturating_sub(left)
                .max(1);
            step.progress = Some(Progress { stage, of });
        }
    }
}

/// For each step on a path to the goal, the most stages that begin at or after it.
fn left(flows: &Flows, flow: &Flow, goal: StepId) -> HashMap<StepId, u8> {
    let mut left: HashMap<StepId, u8> = HashMap::new();
    for &id in order(flows, flow).iter().rev() {
        let step = flows.step(id);
        let after = flows
            .targets(step)
            .iter()
            .filter_map(|to| left.get(to))
            .max()
            .copied();
        if let Some(after) = if id == goal { Some(0) } else { after } {
            left.insert(id, after.saturating_add(u8::from(step.stage)));
        }
    }
    left
}
