//! What a turn makes of a typed answer that was judged: approved, refused with every broken rule,
//! or doubted. A step may limit the number of tries.

use crate::flow::{Kind, Step};
use crate::validation::{RuleSet, Verdict};

use super::{Effect, Judge, SideQuestion, TurnContext, navigation};

impl TurnContext<'_> {
    pub(super) fn judged(&mut self, verdict: Verdict) {
        let step = navigation::current(self.flows, &self.session);
        let Kind::Text { check, tries } = step.kind else {
            return self.missed();
        };
        if check.secret {
            self.say(Effect::Erase { asked: true });
        }
        match verdict {
            Verdict::Good { label, advice } => {
                self.say(Effect::Approve {
                    step: step.id,
                    check: Judge(check),
                    advice,
                });
                let again = check.again.meets(advice) && tries.is_some();
                if again && self.may_try_again(tries) {
                    return self.say(Effect::AskAgain);
                }
                self.leave(check.labels[usize::from(label)]);
            }
            Verdict::Doubt { domain } => {
                self.session.asked_beside(SideQuestion::Doubt { domain });
                self.ask();
            }
            Verdict::Bad(faults) => self.refuse(step, Judge(check), faults, tries),
            Verdict::NotAnAnswer => self.missed(),
        }
    }

    /// Takes the answer with the suggested domain. The person types it so on the real screen.
    pub(super) fn correct(&mut self) {
        if let Some(SideQuestion::Doubt { domain }) = self.session.side_question {
            self.say(Effect::Corrected { domain });
        }
        self.leave("ok");
    }

    fn refuse(&mut self, step: &Step, check: Judge, faults: RuleSet, tries: Option<u8>) {
        for fault in faults.iter() {
            self.session.tally(&step.name, check.0.faults[fault].name);
        }
        self.say(Effect::Refuse {
            step: step.id,
            check,
            faults,
        });
        if self.may_try_again(tries) {
            self.say(Effect::AskAgain);
        } else {
            self.say(Effect::Stuck { step: step.id });
            self.leave("stuck");
        }
    }

    /// Counts a try. Returns whether another one is left.
    fn may_try_again(&mut self, tries: Option<u8>) -> bool {
        self.session.side_question = None;
        self.session.misses = 0;
        self.session.tries = self.session.tries.saturating_add(1);
        tries.is_none_or(|most| self.session.tries < most)
    }
}
