//! Judges a password by the rules of the portal, and advises on a good one.
//!
//! A rule is met by ASCII letters and digits and by the portal's own list of special characters:
//! whether an accented capital counts as a capital, or a hyphen is refused, is not written
//! anywhere we could read (as of 2026-11-23), so that such characters are only advised against.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::rules::PasswordRules;
use super::strength::{ADVISED, Weakness, weakness};
use super::talk::{amid_talk, is_talk};
use super::tally::Tally;
use super::{Check, Lore, Marks, Remark, Verdict};

/// The check « password ».
pub(super) static CHECK: Check = Check {
    name: "password",
    labels: &["ok"],
    faults: &[
        Remark {
            name: "too-short",
            vars: &["least"],
        },
        Remark::bare("no-upper"),
        Remark::bare("no-lower"),
        Remark::bare("no-digit"),
        Remark {
            name: "no-special",
            vars: &["allowed"],
        },
    ],
    advice: &[
        Remark {
            name: "other-character",
            vars: &["allowed"],
        },
        Remark::bare("accent"),
        Remark::bare("name"),
        Remark::bare("date"),
        Remark::bare("sequence"),
        Remark::bare("common"),
        Remark::bare("weak"),
        Remark::bare("short"),
    ],
    doubt: None,
    secret: true,
    sample,
    judge,
};

const TOO_SHORT: usize = 0;
const NO_UPPER: usize = 1;
const NO_LOWER: usize = 2;
const NO_DIGIT: usize = 3;
const NO_SPECIAL: usize = 4;

const OTHER_CHARACTER: usize = 0;
const ACCENT: usize = 1;
const NAME: usize = 2;
const DATE: usize = 3;
const SEQUENCE: usize = 4;
const COMMON: usize = 5;
const WEAK: usize = 6;
const SHORT: usize = 7;

fn judge(lore: &Lore, words: &str) -> Verdict {
    if is_talk(words) {
        return Verdict::NotAnAnswer;
    }
    let password = amid_talk(words).unwrap_or(words);
    let tally = Tally::of(password, &lore.password);
    let faults = faults(&tally, &lore.password);
    if !faults.is_empty() {
        return Verdict::Bad(faults);
    }
    Verdict::Good {
        label: 0,
        advice: advice(lore, password, &tally),
    }
}

/// Every rule that is broken.
fn faults(tally: &Tally, rules: &PasswordRules) -> Marks {
    let least = usize::try_from(rules.least).unwrap_or(usize::MAX);
    Marks::NONE
        .with(TOO_SHORT, tally.all < least)
        .with(NO_UPPER, rules.upper && tally.upper == 0)
        .with(NO_LOWER, rules.lower && tally.lower == 0)
        .with(NO_DIGIT, rules.digit && tally.digit == 0)
        .with(NO_SPECIAL, !rules.specials.is_empty() && tally.special == 0)
}

/// Two pieces of advice at the most, for nobody of eleven reads a third: first what the portal
/// may refuse, then what a guesser would try, then the length.
fn advice(lore: &Lore, password: &str, tally: &Tally) -> Marks {
    let head: Zeroizing<String> = Zeroizing::new(password.nfc().take(HEAD).collect());
    let weakness = weakness(lore, &head).map(|weakness| match weakness {
        Weakness::Common => COMMON,
        Weakness::Date => DATE,
        Weakness::Name => NAME,
        Weakness::Sequence => SEQUENCE,
        Weakness::Weak => WEAK,
    });
    let wanted = [
        (tally.other > 0).then_some(OTHER_CHARACTER),
        (tally.accented > 0).then_some(ACCENT),
        weakness,
        (tally.all < ADVISED).then_some(SHORT),
    ];
    let most_useful = wanted.into_iter().flatten().take(2);
    most_useful.fold(Marks::NONE, |advice, index| advice.with(index, true))
}

fn sample(lore: &Lore, verdict: Verdict) -> String {
    match verdict {
        Verdict::Bad(faults) => invented(&lore.password, faults),
        Verdict::NotAnAnswer => "a b c".to_owned(),
        Verdict::Doubt { .. } | Verdict::Good { .. } => invented(&lore.password, Marks::NONE),
    }
}

/// A password with exactly these faults, like « Aa1!Bb2? ».
fn invented(rules: &PasswordRules, faults: Marks) -> String {
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
    let least = usize::try_from(rules.least).unwrap_or(usize::MAX).min(HEAD);
    let length = if faults.has(TOO_SHORT) {
        present.len().max(least / 2)
    } else {
        least.max(4)
    };
    let sign = |index: usize| {
        let signs = present[index % present.len()];
        signs.chars().cycle().nth(index / present.len())
    };
    (0..length).filter_map(sign).collect()
}

/// A character that meets no rule.
const OF_NO_KIND: &str = "-";

/// How much of a password is searched for patterns: the search costs the cube of the length.
const HEAD: usize = 64;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::answer::lore::shipped;

    fn check(words: &str, expected: &[&str]) {
        let verdict = CHECK.judge(shipped(), words);
        assert!(matches!(verdict, Verdict::Bad(_)), "{words}: {verdict:?}");
        assert_eq!(CHECK.names(verdict), expected, "{words}");
    }

    fn check_good(words: &str, advice: &[&str]) {
        let verdict = CHECK.judge(shipped(), words);
        assert!(
            matches!(verdict, Verdict::Good { label: 0, .. }),
            "{words}: {verdict:?}"
        );
        assert_eq!(CHECK.names(verdict), advice, "{words}");
    }

    #[test]
    fn every_broken_rule_is_named_at_once() {
        check("Ab1!", &["too-short"]);
        check("abcdef1!", &["no-upper"]);
        check("ABCDEF1!", &["no-lower"]);
        check("Abcdefg!", &["no-digit"]);
        check("Abcdefg1", &["no-special"]);
        check(
            "soleil",
            &["too-short", "no-upper", "no-digit", "no-special"],
        );
        check("Soleil2026", &["no-special"]);
        check("12345678", &["no-upper", "no-lower", "no-special"]);
        check(
            "-",
            &[
                "too-short",
                "no-upper",
                "no-lower",
                "no-digit",
                "no-special",
            ],
        );
        check("???", &["too-short", "no-upper", "no-lower", "no-digit"]);
        check("mon chat", &["no-upper", "no-digit", "no-special"]);
    }

    #[test]
    fn only_plain_letters_digits_and_listed_signs_meet_a_rule() {
        check("Éabcdef1!", &["no-upper"]);
        check("ABCDEFé1!", &["no-lower"]);
        check("Abcdefg١!", &["no-digit"]);
        check("Abcdefg1-", &["no-special"]);
        check("Abcdefg1€", &["no-special"]);
    }

    #[test]
    fn every_special_of_the_screen_counts() {
        for special in "!?@#$%&'*<>=|/:;".chars() {
            let verdict = CHECK.judge(shipped(), &format!("Abcdefg1{special}"));
            assert!(matches!(verdict, Verdict::Good { .. }), "{special}");
        }
    }

    #[test]
    fn a_letter_and_its_accent_are_one_character() {
        check("Abcd1!e\u{301}", &["too-short"]);
        check_good("Abxd1!me\u{301}", &["accent", "short"]);
    }

    #[test]
    fn advice_is_at_most_two_pieces() {
        check_good("Tortue!Violon7Escalier", &[]);
        check_good("vB7#kq9?", &["short"]);
        check_good("Mathilde!7", &["name", "short"]);
        check_good("Mathilde!7654", &["name"]);
        check_good("Tortue2026!", &["date", "short"]);
        check_good("Azerty123!", &["sequence", "short"]);
        check_good("Qsdfgh123!", &["sequence", "short"]);
        check_good("Password!7", &["common", "short"]);
        check_good("Tortue-Violon7!", &["other-character"]);
        check_good("Mathilde-é!7", &["other-character", "accent"]);
    }

    #[test]
    fn talk_is_no_answer() {
        for words in [
            "",
            "   ",
            "\u{200B}",
            "je comprends pas la question",
            "c'est quoi un caractère spécial ?",
            "j'ai 12 ans et je comprends pas",
            "le site marche pas !!",
            "не розумію",
            "这个问题我不懂",
        ] {
            assert_eq!(
                CHECK.judge(shipped(), words),
                Verdict::NotAnAnswer,
                "{words}"
            );
        }
    }

    #[test]
    fn an_attempt_inside_a_sentence_is_judged_alone() {
        check(
            "est-ce que soleil12 c'est bon ?",
            &["no-upper", "no-special"],
        );
        check_good("et si je mets Tortue!Violon7Escalier ça va", &[]);
    }

    #[test]
    fn every_set_of_faults_has_a_sample() {
        for bits in 0..32 {
            let faults = (0..5).fold(Marks::NONE, |set, at| set.with(at, bits & 1 << at != 0));
            let verdict = match bits {
                0 => Verdict::Good {
                    label: 0,
                    advice: Marks::NONE,
                },
                _ => Verdict::Bad(faults),
            };
            let judged = CHECK.judge(shipped(), &sample(shipped(), verdict));
            match judged {
                Verdict::Good { .. } => assert_eq!(bits, 0),
                _ => assert_eq!(judged, verdict),
            }
        }
        let not_an_answer = sample(shipped(), Verdict::NotAnAnswer);
        assert_eq!(CHECK.judge(shipped(), &not_an_answer), Verdict::NotAnAnswer);
    }

    #[test]
    fn a_huge_text_is_judged_all_the_same() {
        for words in ["Aa1!", "\u{301}", "\u{202E}\0", "a b "] {
            let _ = CHECK.judge(shipped(), &words.repeat((1 << 20) / words.len()));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn judging_never_panics(words in any::<String>()) {
            let _ = CHECK.judge(shipped(), &words);
        }

        #[test]
        fn advising_never_panics(words in any::<String>()) {
            let _ = CHECK.judge(shipped(), &format!("Aa1!{words}Aa1!"));
        }
    }
}
