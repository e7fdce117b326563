//! Judges an example of a password by the rules of the portal, and advises on a good one.
//!
//! A rule is met by ASCII letters and digits, and by the portal's own list of special characters.
//! No source that could be read (as of 2026-11-23) says whether an accented capital counts as a
//! capital, or whether a hyphen is refused. So such characters are only advised against. One of
//! them is named where it is why a rule fails, or where all rules are met; see [`stray`].

mod sample;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use self::sample::sample;
use super::char_counts::CharCounts;
use super::prose::{amid_talk, is_talk};
use super::rules::PasswordRules;
use super::secret::{announced, called_real};
use super::strength::{ADVISED, Weakness, weakness};
use super::words::trim;
use super::{RuleMessage, RuleSet, ValidationData, Validator, Verdict, stray};

/// The validator « password ».
pub(super) static CHECK: Validator = Validator {
    name: "password",
    labels: &["ok"],
    faults: &FAULTS,
    advice: &ADVICE,
    again: RuleSet::NONE
        .with(NAME, true)
        .with(DATE, true)
        .with(SEQUENCE, true)
        .with(COMMON, true)
        .with(WEAK, true),
    doubt: None,
    secret: true,
    sample,
    judge,
};

static FAULTS: [RuleMessage; OWN_FAULTS.len() + stray::KINDS.len()] = stray::and_kinds(&OWN_FAULTS);
const OWN_FAULTS: [RuleMessage; 6] = [
    RuleMessage::bare("real"),
    RuleMessage::with_vars("too-short", &["least"]),
    RuleMessage::bare("no-upper"),
    RuleMessage::bare("no-lower"),
    RuleMessage::bare("no-digit"),
    RuleMessage::with_vars("no-special", &["allowed"]),
];
const TOO_SHORT: usize = 1;
const NO_UPPER: usize = 2;
const NO_LOWER: usize = 3;
const NO_DIGIT: usize = 4;
const NO_SPECIAL: usize = 5;

static ADVICE: [RuleMessage; OWN_ADVICE.len() + stray::KINDS.len()] = stray::and_kinds(&OWN_ADVICE);
const OWN_ADVICE: [RuleMessage; 7] = [
    RuleMessage::bare("real"),
    RuleMessage::bare("name"),
    RuleMessage::bare("date"),
    RuleMessage::bare("sequence"),
    RuleMessage::bare("common"),
    RuleMessage::bare("weak"),
    RuleMessage::bare("short"),
];
const NAME: usize = 1;
const DATE: usize = 2;
const SEQUENCE: usize = 3;
const COMMON: usize = 4;
const WEAK: usize = 5;
const SHORT: usize = 6;

/// « My password is … »: the index of the remark on it, both among faults and among advice.
const REAL: usize = 0;

fn judge(validation_data: &ValidationData, words: &str) -> Verdict {
    let words = trim(words);
    let real = announced(words).or_else(|| called_real(words));
    if real.is_none() && is_talk(words) {
        return Verdict::NotAnAnswer;
    }
    let password = real.or_else(|| amid_talk(words)).unwrap_or(words);
    let tally = CharCounts::of(password, &validation_data.password);
    let faults = faults(&tally, &validation_data.password);
    if !faults.is_empty() {
        return Verdict::Bad(faults.with(REAL, real.is_some()));
    }
    Verdict::Good {
        label: 0,
        advice: advice(validation_data, password, &tally).with(REAL, real.is_some()),
    }
}

/// Every rule that is broken, and the kind of a character that seems to meet one of them.
fn faults(tally: &CharCounts, rules: &PasswordRules) -> RuleSet {
    let least = usize::try_from(rules.least).unwrap_or(usize::MAX);
    let no_upper = rules.upper && tally.upper == 0;
    let no_lower = rules.lower && tally.lower == 0;
    let no_special = !rules.specials.is_empty() && tally.special == 0;
    let seems = |kind: &usize| match *kind {
        stray::ACCENTED_CAPITAL => no_upper,
        stray::ACCENTED_SMALL => no_lower,
        _ => no_special,
    };
    let kind = tally.strays.iter().find(seems);
    RuleSet::NONE
        .with(TOO_SHORT, tally.all < least)
        .with(NO_UPPER, no_upper)
        .with(NO_LOWER, no_lower)
        .with(NO_DIGIT, rules.digit && tally.digit == 0)
        .with(NO_SPECIAL, no_special)
        .with(OWN_FAULTS.len() + kind.unwrap_or(0), kind.is_some())
}

/// Two pieces of advice at the most, since a child of eleven does not read a third: first what the
/// portal may refuse, then what a guesser would try, then the length.
fn advice(validation_data: &ValidationData, password: &str, tally: &CharCounts) -> RuleSet {
    let head: Zeroizing<String> = Zeroizing::new(password.nfc().take(HEAD).collect());
    let weakness = weakness(validation_data, &head).map(|weakness| match weakness {
        Weakness::Common => COMMON,
        Weakness::Date => DATE,
        Weakness::Name => NAME,
        Weakness::Sequence => SEQUENCE,
        Weakness::Weak => WEAK,
    });
    let wanted = [
        tally
            .strays
            .iter()
            .next()
            .map(|kind| OWN_ADVICE.len() + kind),
        weakness,
        (tally.all < ADVISED).then_some(SHORT),
    ];
    let most_useful = wanted.into_iter().flatten().take(2);
    most_useful.fold(RuleSet::NONE, |advice, index| advice.with(index, true))
}

/// How many characters of a password are searched for patterns: the cost is the cube of the length.
const HEAD: usize = 64;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::validation::validation_data::shipped;

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
                "other-character",
            ],
        );
        check("???", &["too-short", "no-upper", "no-lower", "no-digit"]);
        check(
            "mon chat",
            &["no-upper", "no-digit", "no-special", "other-character"],
        );
    }

    #[test]
    fn only_plain_letters_digits_and_listed_signs_meet_a_rule() {
        check("Éabcdef1!", &["no-upper", "accent"]);
        check("ABCDEFé1!", &["no-lower", "accent"]);
        check("Abcdefg١!", &["no-digit"]);
        check("Abcdefg1-", &["no-special", "other-character"]);
        check("Abcdefg1€", &["no-special", "other-character"]);
    }

    #[test]
    fn the_character_that_does_not_count_is_named() {
        for (words, expected) in [
            ("Chat-noir-974", "dash"),
            ("Chat_noir_974", "underscore"),
            ("Chat.noir974", "dot"),
            ("Chat,noir974", "comma"),
            ("Chat+noir974", "plus"),
            ("Chat(noir)974", "bracket"),
            ("Chat\"noir974", "quote"),
            ("Chat noir974", "space"),
            ("Chatnoir974€", "euro"),
            ("Chatnoir974🙂", "other"),
            ("Éléphant7!", "capital"),
            ("Été2026-ok", "capital"),
            ("ÉLÉPHANTé7!A", "small"),
            ("Tortue!Violon7-", "dash"),
            ("Tortue!Violoné7", "small"),
        ] {
            assert_eq!(named(words), [expected], "{words}");
        }
    }

    #[test]
    fn a_character_is_not_named_where_another_meets_the_rule() {
        for words in ["Ab-1!", "abcdé12!", "Tortue!Violon7Escalier"] {
            assert_eq!(named(words), [""; 0], "{words}");
        }
    }

    /// The kinds of character that the verdict names.
    fn named(words: &str) -> Vec<&'static str> {
        let remarks = CHECK.remarks(CHECK.judge(shipped(), words));
        let named = remarks.iter().filter_map(|remark| remark.character);
        named.collect()
    }

    #[test]
    fn what_may_be_the_real_one_is_judged_with_a_warning() {
        check(
            "mon mot de passe c'est soleil12",
            &["real", "no-upper", "no-special"],
        );
        check("mdp: Soleil12", &["real", "no-special"]);
        check("mdp:Soleil12", &["real", "no-special"]);
        check_good(
            "mon mot de passe c'est Soleil12!",
            &["real", "name", "short"],
        );
        check_good(
            "Mon mot de passe est « Tortue!Violon7Escalier ».",
            &["real"],
        );
        check_good("my password is Tortue!Violon7Escalier", &["real"]);
        check_good("et si je mets Tortue!Violon7Escalier ?", &[]);
        check_good("un mot de passe comme Tortue!Violon7Escalier", &[]);
        for words in ["mon mot de passe c'est quoi", "mon mot de passe est oublié"] {
            let verdict = CHECK.judge(shipped(), words);
            assert_eq!(verdict, Verdict::NotAnAnswer, "{words}");
        }
    }

    #[test]
    fn another_try_is_offered_after_what_is_guessed_first() {
        let again = |words: &str| match CHECK.judge(shipped(), words) {
            Verdict::Good { advice, .. } => CHECK.again.meets(advice),
            _ => false,
        };
        for words in [
            "Mathilde!7",
            "Tortue2026!",
            "Azerty123!",
            "Password!7",
            "Xk!1Xk!1",
        ] {
            assert!(again(words), "{words}");
        }
        for words in ["Tortue!Violon7Escalier", "vB7#kq9?", "Tortue-Violon7!"] {
            assert!(!again(words), "{words}");
        }
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
        check_good("Abxd1!me\u{301}", &["short", "accent"]);
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
        check_good("Mathilde-é!7", &["name", "accent"]);
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
    fn what_is_no_answer_has_a_sample() {
        let sample = sample(shipped(), Verdict::NotAnAnswer);
        assert_eq!(CHECK.judge(shipped(), &sample), Verdict::NotAnAnswer);
    }

    /// Characters of every kind, alone and together, good and bad.
    #[test]
    fn a_sample_gets_the_very_verdict() {
        let words = [
            "", "A", "b", "1", "!", "é", "É", "-", ".,", "()", "€", "a b", "^", "Azerty",
        ];
        for one in words {
            for two in words {
                for end in ["", "Aa1!", "XKQ7Z!vb"] {
                    let words = format!("{one}{two}{end}");
                    let verdict = CHECK.judge(shipped(), &words);
                    let sample = sample(shipped(), verdict);
                    assert_eq!(CHECK.judge(shipped(), &sample), verdict, "{words} {sample}");
                }
            }
        }
        for words in sample::GOOD {
            let verdict = CHECK.judge(shipped(), words);
            let sample = sample(shipped(), verdict);
            assert_eq!(CHECK.judge(shipped(), &sample), verdict, "{words} {sample}");
        }
    }

    #[test]
    fn a_sample_of_a_real_one_gets_the_very_verdict() {
        for words in [
            "mdp: Soleil12",
            "mdp: soleil1",
            "mdp: 123456",
            "mdp: 12345678",
            "mdp: Chat-noir-974",
            "mdp: aZeRtYuI",
            "mdp: Mathilde!7",
            "mdp: Tortue-Violon7!",
        ] {
            let verdict = CHECK.judge(shipped(), words);
            let sample = sample(shipped(), verdict);
            assert_eq!(CHECK.judge(shipped(), &sample), verdict, "{words} {sample}");
        }
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
