//! A password for each verdict, for recordings.

use super::super::rules::PasswordRules;
use super::super::{RuleSet, ValidationData, Verdict, stray};
use super::{
    CHECK, HEAD, NO_DIGIT, NO_LOWER, NO_SPECIAL, NO_UPPER, OWN_ADVICE, OWN_FAULTS, REAL, TOO_SHORT,
    judge,
};

pub(super) fn sample(validation_data: &ValidationData, verdict: Verdict) -> String {
    match verdict {
        Verdict::Bad(faults) => announce(faults, bad_sample(&validation_data.password, faults)),
        Verdict::NotAnAnswer => "a b c".to_owned(),
        Verdict::Good { advice, .. } => good_sample(validation_data, advice),
        Verdict::Doubt { .. } => good_sample(validation_data, RuleSet::NONE),
    }
}

/// A password, in a sentence that gives it away as the real one where the remark on that is wanted.
fn announce(marks: RuleSet, password: String) -> String {
    if marks.has(REAL) {
        format!("mon mot de passe c'est {password}")
    } else {
        password
    }
}

/// A password with exactly these faults, such as « Aa1!Bb2? ».
fn bad_sample(rules: &PasswordRules, faults: RuleSet) -> String {
    let specials: String = rules.specials.iter().collect();
    let kinds = [
        (NO_UPPER, "ABCDEFGH"),
        (NO_LOWER, "abcdefgh"),
        (NO_DIGIT, "12345678"),
        (NO_SPECIAL, specials.as_str()),
    ];
    let mut present: Vec<&str> = kinds
        .iter()
        .filter(|(fault, _)| !faults.has(*fault))
        .map(|(_, signs)| *signs)
        .collect();
    present.retain(|signs| !signs.is_empty());
    if present.is_empty() {
        present.push(OF_NO_KIND);
    }
    let stray = stray_in(faults, OWN_FAULTS.len());
    let least = usize::try_from(rules.least).unwrap_or(usize::MAX).min(HEAD);
    let length = match (faults.has(TOO_SHORT), faults.has(REAL)) {
        (true, true) => least.saturating_sub(1),
        (true, false) => (present.len() + stray.iter().len()).max(least / 2),
        (false, _) => least.max(5),
    };
    let sign = |index: usize| {
        let signs = present[index % present.len()];
        signs.chars().cycle().nth(index / present.len())
    };
    let mut password: String = (0..length.saturating_sub(stray.iter().len()))
        .filter_map(sign)
        .collect();
    // Behind the first character, since at an end it might be part of the sentence.
    if let Some(stray) = stray {
        let first = password.chars().next().map_or(0, char::len_utf8);
        password.insert(first, stray);
    }
    password
}

/// A good password that gets exactly this advice, or else at least the same right to another try.
fn good_sample(validation_data: &ValidationData, advice: RuleSet) -> String {
    let stray = stray_in(advice, OWN_ADVICE.len());
    let samples = GOOD.iter().map(|good| {
        let mut password = (*good).to_owned();
        if let Some(stray) = stray {
            password.insert(good.len() - 1, stray);
        }
        announce(advice, password)
    });
    let samples: Vec<String> = samples.collect();
    let found = |fits: &dyn Fn(RuleSet) -> bool| {
        let is_found = |sample: &&String| match judge(validation_data, sample) {
            Verdict::Good { advice, .. } => fits(advice),
            _ => false,
        };
        samples.iter().find(is_found).cloned()
    };
    let again = |marks: RuleSet| marks.meets(CHECK.again);
    found(&|marks| marks == advice)
        .or_else(|| found(&|marks| again(marks) == again(advice)))
        .unwrap_or_else(|| bad_sample(&validation_data.password, RuleSet::NONE))
}

/// A character of the kind that the set names behind its first `own` indices.
fn stray_in(marks: RuleSet, own: usize) -> Option<char> {
    let kind = (0..stray::KINDS.len()).find(|kind| marks.has(own + kind))?;
    Some(stray::of_kind(kind))
}

/// Good passwords that get different advice; the short ones get the advice on length as well.
pub(super) const GOOD: [&str; 12] = [
    "Tortue!Violon7Escalier",
    "vB7#kq9?",
    "Mathilde!7",
    "Mathilde!7654",
    "Tortue2026!",
    "Tortue!Violon2026",
    "Azerty123!",
    "Tortue!Violon123",
    "Password!7",
    "Password!7Password",
    "Xk!1Xk!1",
    "Xk!1Xk!1Xk!1",
];

/// A character that meets no rule and has no kind of its own, so that any other is named before it.
const OF_NO_KIND: &str = "^";
