//! An identifier for each verdict, for recordings.

use super::super::{RuleSet, ValidationData, Verdict};
use super::{
    ADVICE, CAPITAL, EMAIL, FIRST_LETTER, NINE_GEE, NO_DOT, ONE_ELL, OTHER, SPACE, ZERO_OH,
};

pub(super) fn sample(_: &ValidationData, verdict: Verdict) -> String {
    match verdict {
        Verdict::Bad(faults) => bad_sample(faults),
        Verdict::Doubt { .. } => "p.nom12".to_owned(),
        Verdict::Good { advice, .. } => good_sample(advice),
        Verdict::NotAnAnswer => "a b".to_owned(),
    }
}

fn bad_sample(faults: RuleSet) -> String {
    let one_or = |fault, with, without| if faults.has(fault) { with } else { without };
    match () {
        () if faults.has(EMAIL) => "prenom.nom@exemple.fr".to_owned(),
        () if faults.has(OTHER) => "p.nom_12".to_owned(),
        () if faults.has(NO_DOT) => format!("p{}nom12", one_or(SPACE, " ", "")),
        () => [
            one_or(FIRST_LETTER, "prenom.", "p."),
            one_or(SPACE, " n", "n"),
            one_or(ONE_ELL, "1", ""),
            one_or(ZERO_OH, "0", ""),
            one_or(NINE_GEE, "9", ""),
            "om12",
        ]
        .concat(),
    }
}

/// The digit at the end can raise one doubt; the others come from capitals in the middle.
fn good_sample(advice: RuleSet) -> String {
    let [ell, oh, gee] = ADVICE.map(|mark| advice.has(mark));
    let initial = if advice.has(CAPITAL) { "P.no" } else { "p.no" };
    let odd_ell = if ell && (oh || gee) { "I" } else { "" };
    let odd_oh = if oh && gee { "O" } else { "" };
    let end = match (gee, oh, ell) {
        (true, ..) => "n9",
        (_, true, _) => "m0",
        (.., true) => "l1",
        _ => "m12",
    };
    [initial, odd_ell, odd_oh, end].concat()
}
