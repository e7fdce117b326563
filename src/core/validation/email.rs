//! Judges an e-mail address, and doubts a domain that looks mistyped.
//!
//! An address that stands alone among words is judged alone: « mon mail c'est p.nom@exemple.fr ».

use email_address::{EmailAddress, Options};
use unicode_normalization::char::is_combining_mark;

use super::words::{is_invisible, is_round_apostrophe, trim, without_punctuation};
use super::{RuleMessage, RuleSet, ValidationData, Validator, Verdict};

/// The validator « email ».
pub(super) static CHECK: Validator = Validator {
    name: "email",
    labels: &["ok"],
    faults: &[
        RuleMessage::bare("no-at"),
        RuleMessage::bare("several-at"),
        RuleMessage::bare("space"),
        RuleMessage::bare("nothing-before"),
        RuleMessage::bare("no-domain"),
        RuleMessage::bare("accent"),
        RuleMessage::bare("apostrophe"),
        RuleMessage::bare("invisible"),
        RuleMessage::bare("shape"),
    ],
    advice: &[],
    again: RuleSet::NONE,
    doubt: Some(RuleMessage::with_vars("did-you-mean", &["domain"])),
    secret: false,
    sample,
    judge,
};

const NO_AT: usize = 0;
const SEVERAL_AT: usize = 1;
const SPACE: usize = 2;
const NOTHING_BEFORE: usize = 3;
const NO_DOMAIN: usize = 4;
const ACCENT: usize = 5;
const APOSTROPHE: usize = 6;
const INVISIBLE: usize = 7;
const SHAPE: usize = 8;

fn judge(validation_data: &ValidationData, words: &str) -> Verdict {
    let address = alone_among(validation_data, words).unwrap_or_else(|| without_punctuation(words));
    if !address.contains('@') && !misses_only_its_at(address) {
        return Verdict::NotAnAnswer;
    }
    let faults = faults(address);
    if !faults.is_empty() {
        return Verdict::Bad(faults);
    }
    let domain = address
        .rsplit_once('@')
        .map_or("", |(_, domain)| domain)
        .to_ascii_lowercase();
    if let Some(domain) = validation_data.mail.meant(&domain) {
        return Verdict::Doubt { domain };
    }
    if !is_ending(domain.rsplit('.').next().unwrap_or_default()) {
        return Verdict::Bad(RuleSet::NONE.with(SHAPE, true));
    }
    Verdict::Good {
        label: 0,
        advice: RuleSet::NONE,
    }
}

/// The only address of a sentence, if no word beside it may belong to it.
fn alone_among<'a>(validation_data: &ValidationData, words: &'a str) -> Option<&'a str> {
    let separates = |sign: char| sign.is_whitespace() || matches!(sign, ';' | '<' | '>');
    let mut pieces = words.split(separates).filter(|piece| piece.contains('@'));
    let (Some(piece), None) = (pieces.next(), pieces.next()) else {
        return None;
    };
    let address = without_label(without_punctuation(piece));
    let faults = faults(address);
    let (before, behind) = words.split_once(piece)?;
    let before = before.trim_end();
    let goes_on = faults.has(NO_DOMAIN) && !without_punctuation(behind).is_empty();
    let is_whole = !faults.has(NOTHING_BEFORE) && !goes_on;
    let is_apart = before.ends_with([':', '=', '<', ';', ',', '(', '"', '«', '“', '!', '?'])
        || address.len() < without_punctuation(piece).len()
        || validation_data
            .everyday
            .has(before.split_whitespace().next_back().unwrap_or_default());
    (is_whole && is_apart).then_some(address)
}

/// An address without the label that is stuck to it: « mailto:… », « mail=… ».
fn without_label(piece: &str) -> &str {
    let Some(at) = piece.find('@') else {
        return piece;
    };
    match piece[..at].rsplit_once([':', '=']) {
        Some((label, _)) if label.eq_ignore_ascii_case("mailto") => {
            let address = &piece[label.len() + 1..];
            address.split('?').next().unwrap_or(address)
        }
        Some((label, _)) => &piece[label.len() + 1..],
        None => piece,
    }
}

fn faults(address: &str) -> RuleSet {
    let (before, after) = match address.split_once('@') {
        Some((before, _)) => (before, address.rsplit('@').next().unwrap_or_default()),
        None => ("-", "-.-"),
    };
    let faults = RuleSet::NONE
        .with(NO_AT, !address.contains('@'))
        .with(SEVERAL_AT, address.matches('@').nth(1).is_some())
        .with(SPACE, address.contains(char::is_whitespace))
        .with(NOTHING_BEFORE, trim(before).is_empty())
        .with(NO_DOMAIN, !has_inner_dot(after))
        .with(ACCENT, address.contains(is_letter_beyond))
        .with(APOSTROPHE, address.contains(is_round_apostrophe))
        .with(INVISIBLE, address.contains(is_invisible));
    faults.with(
        SHAPE,
        faults.is_empty() && !(is_address(address) && is_host(after)),
    )
}

/// Whether words without `@` are an address all the same: « prenom.nom gmail.com ».
///
/// A sentence may hold a dot as well; an address is never four words long.
fn misses_only_its_at(words: &str) -> bool {
    let dotted = |word: &str| {
        let letters = |part: &str, at_end: bool| {
            let letter = if at_end {
                part.chars().next_back()
            } else {
                part.chars().next()
            };
            letter.is_some_and(char::is_alphabetic)
        };
        word.split_once('.')
            .is_some_and(|(left, right)| letters(left, true) && letters(right, false))
    };
    words.split_whitespace().nth(3).is_none() && words.split_whitespace().any(dotted)
}

/// Whether a sign is a letter outside ASCII, or a mark on one.
fn is_letter_beyond(sign: char) -> bool {
    !sign.is_ascii()
        && !is_round_apostrophe(sign)
        && (sign.is_alphabetic() || is_combining_mark(sign))
}

/// Whether a domain has only the signs of a domain: letters, digits, hyphens inside a label, dots.
fn is_host(domain: &str) -> bool {
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    domain.split('.').all(|label| {
        !label.is_empty()
            && label.bytes().all(inside)
            && !label.starts_with('-')
            && !label.ends_with('-')
    })
}

fn has_inner_dot(domain: &str) -> bool {
    domain
        .trim_matches(|sign: char| sign == '.' || sign.is_whitespace())
        .contains('.')
}

fn is_address(address: &str) -> bool {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    EmailAddress::parse_with_options(address, options).is_ok()
}

/// Whether a domain can end so: no top-level domain is one letter, or a number.
fn is_ending(ending: &str) -> bool {
    ending.len() >= 2 && !ending.bytes().all(|byte| byte.is_ascii_digit())
}

fn sample(validation_data: &ValidationData, verdict: Verdict) -> String {
    match verdict {
        Verdict::Bad(faults) => bad_sample(faults),
        Verdict::Doubt { domain } => {
            let domain = validation_data
                .mail
                .misspelt(domain)
                .unwrap_or_else(|| "exemple.fr".to_owned());
            format!("prenom.nom@{domain}")
        }
        Verdict::Good { .. } => "prenom.nom@exemple.fr".to_owned(),
        Verdict::NotAnAnswer => "a b".to_owned(),
    }
}

fn bad_sample(faults: RuleSet) -> String {
    if faults.has(SHAPE) {
        return "prenom..nom@exemple.fr".to_owned();
    }
    let one_or = |fault: usize, with: &'static str, without: &'static str| {
        if faults.has(fault) { with } else { without }
    };
    [
        one_or(NOTHING_BEFORE, "", "prenom"),
        one_or(NO_AT, "", "@"),
        one_or(SPACE, " ", ""),
        one_or(SEVERAL_AT, "@", ""),
        one_or(ACCENT, "é", "e"),
        one_or(APOSTROPHE, "’", ""),
        one_or(INVISIBLE, "x\u{200B}", ""),
        one_or(NO_DOMAIN, "xemple", "xemple.fr"),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::validation::validation_data::shipped;

    fn check(words: &str, expected: &[&str]) {
        let verdict = CHECK.judge(shipped(), words);
        assert!(matches!(verdict, Verdict::Bad(_)), "{words}: {verdict:?}");
        assert_eq!(CHECK.names(verdict), expected, "{words}");
        assert_eq!(
            CHECK.judge(shipped(), &sample(shipped(), verdict)),
            verdict,
            "{words}"
        );
    }

    fn check_good(words: &str) {
        let verdict = CHECK.judge(shipped(), words);
        assert_eq!(
            verdict,
            Verdict::Good {
                label: 0,
                advice: RuleSet::NONE
            },
            "{words}"
        );
    }

    #[test]
    fn addresses_are_good() {
        for words in [
            "prenom.nom@exemple.fr",
            "  a@b.fr \n",
            "A.B+ecole@Gmail.COM.",
            "\u{200B}a_b@sous.domaine.ac-paris.fr,",
            "o'neil@wanadoo.fr",
            "x@xn--caf-dma.fr",
            "p.nom2012@yahoo.es",
            "<a@exemple.fr>",
            "a@ex-em-ple.fr",
        ] {
            check_good(words);
        }
    }

    #[test]
    fn every_fault_is_named() {
        check("prenom.nom.gmail.com", &["no-at"]);
        check("prenom.nom gmail.com", &["no-at", "space"]);
        check("prenom.nom[at]gmail.com", &["no-at"]);
        check("a@b@c.fr", &["several-at"]);
        check("a@@gmail.com", &["several-at"]);
        check("prenom nom@gmail.com", &["space"]);
        check("prenom @ gmail.com", &["space"]);
        check("@gmail.com", &["nothing-before"]);
        check("prenom@", &["no-domain"]);
        check("prenom@gmail", &["no-domain"]);
        check("prenom@orangefr", &["no-domain"]);
        check("prenom@gmail.", &["no-domain"]);
        check("prenom@.fr", &["no-domain"]);
        check("prénom@gmail.com", &["accent"]);
        check("prenom@éxemple.fr", &["accent"]);
        check("a..b@gmail.com", &["shape"]);
        check("a,b@gmail.com", &["shape"]);
        check("a@exemple..fr", &["shape"]);
        check("a@-.fr", &["shape"]);
        check("a@exemple.z", &["shape"]);
        check("a@192.168.0.1", &["shape"]);
        check("a@[192.168.0.1]", &["shape"]);
        check("a@exem_ple.fr", &["shape"]);
        check("a@exemple.fr/page", &["shape"]);
        check("a@exemple.fr?x", &["shape"]);
        check("a@exemple.fr:80", &["shape"]);
        check("a@-exemple.fr", &["shape"]);
        check("a@exemple-.fr", &["shape"]);
        check("a@exemple.fr-", &["shape"]);
        check("a–b@exemple.fr", &["shape"]);
        check("o’neil@wanadoo.fr", &["apostrophe"]);
        check("o´neil@wanadoo.fr", &["apostrophe"]);
        check("prenom@\u{200B}exemple.fr", &["invisible"]);
        check("pre\u{AD}nom@exemple.fr", &["invisible"]);
        check("prenom\u{A0}nom@exemple.fr", &["space"]);
    }

    #[test]
    fn several_faults_come_together() {
        check("@", &["nothing-before", "no-domain"]);
        check("@@", &["several-at", "nothing-before", "no-domain"]);
        check("jean élève@gmail", &["space", "no-domain", "accent"]);
        check("o’neil@écolé", &["no-domain", "accent", "apostrophe"]);
        check(
            "c’est l’adresse o’né\u{200B}il@exemple.fr",
            &["accent", "apostrophe", "invisible"],
        );
    }

    #[test]
    fn the_only_address_of_a_sentence_is_judged_alone() {
        for words in [
            "mon mail c'est p.nom@exemple.fr",
            "Mon mail c’est p.nom@exemple.fr.",
            "mon adresse : p.nom@exemple.fr",
            "mail:p.nom@exemple.fr",
            "mail=p.nom@exemple.fr",
            "mailto:p.nom@exemple.fr",
            "MAILTO:p.nom@exemple.fr?subject=bonjour",
            "Paul Nom <p.nom@exemple.fr>",
            "Paul Nom <p.nom@exemple.fr>;",
            "p.nom@exemple.fr;",
            "p.nom@exemple.fr; merci",
            "p.nom@exemple.fr;merci",
            "p.nom@exemple.fr, c'est bon ?",
            "p.nom@exemple.fr?",
            "p.nom@exemple.fr !",
            "(p.nom@exemple.fr)",
            "« p.nom@exemple.fr »",
            "celle de ma mère : p.nom@exemple.fr",
            "je crois que c'est \"p.nom@exemple.fr\"",
            "my email is p.nom@exemple.fr, thanks",
            "it's p.nom@exemple.fr",
        ] {
            check_good(words);
        }
        check("mon mail c'est p.nom@exem_ple.fr", &["shape"]);
        check("mon mail c'est pénom@exemple.fr", &["accent"]);
        check("mon mail c'est o’neil@exemple.fr", &["apostrophe"]);
        check("c'est p.nom@exemple", &["no-domain"]);
    }

    #[test]
    fn what_may_belong_to_an_address_is_not_left_out() {
        check("jean dupont@exemple.fr", &["space"]);
        check("mon mail jean dupont@exemple.fr", &["space"]);
        check("prenom. nom@exemple.fr", &["space"]);
        check("p.nom @exemple.fr", &["space"]);
        check("c'est p.nom@ exemple.fr", &["space"]);
        check("a@exemple.fr ou b@exemple.fr", &["several-at", "space"]);
    }

    #[test]
    fn a_mistyped_domain_is_doubted_and_never_corrected() {
        for (words, meant) in [
            ("prenom@gmial.com", "gmail.com"),
            ("Prenom.Nom@HOTMIAL.fr", "hotmail.fr"),
            ("prenom@orange.f", "orange.fr"),
            ("prenom@gmail.fr", "gmail.com"),
            ("mon mail c'est prenom@gmial.com.", "gmail.com"),
        ] {
            let verdict = CHECK.judge(shipped(), words);
            let Verdict::Doubt { domain } = verdict else {
                panic!("{words}: {verdict:?}")
            };
            assert_eq!(shipped().mail.name(domain), Some(meant), "{words}");
            assert_eq!(CHECK.judge(shipped(), &sample(shipped(), verdict)), verdict);
        }
    }

    #[test]
    fn other_talk_is_no_answer() {
        for words in [
            "",
            " ",
            ".",
            "merci",
            "oui",
            "Oui.",
            "je n'ai pas d'adresse",
            "j'ai pas de mail. tu peux m'aider",
            "non... merci",
            "3.5",
            "我没有邮箱",
        ] {
            assert_eq!(
                CHECK.judge(shipped(), words),
                Verdict::NotAnAnswer,
                "{words}"
            );
        }
        assert_eq!(
            CHECK.judge(shipped(), &sample(shipped(), Verdict::NotAnAnswer)),
            Verdict::NotAnAnswer
        );
    }

    #[test]
    fn addresses_at_known_domains_are_good() {
        let lists = [
            include_str!("../../../data/answers/mail-domains.txt"),
            include_str!("../../../data/answers/mail-others.txt"),
        ];
        for line in lists.iter().flat_map(|list| list.lines()) {
            if !line.is_empty() && !line.starts_with('#') {
                check_good(&format!("prenom.nom@{line}"));
            }
        }
    }

    #[test]
    fn a_huge_text_is_judged_all_the_same() {
        for words in ["a@", "@", "é ", ".", "a.", "\0", "e\u{301}", "\u{202E}@"] {
            let _ = CHECK.judge(shipped(), &words.repeat((1 << 20) / words.len()));
        }
    }

    proptest! {
        #[test]
        fn judging_never_panics(words in any::<String>()) {
            let _ = CHECK.judge(shipped(), &words);
        }

        #[test]
        fn a_sample_gets_the_very_verdict(words in "[a-zé’\u{200B}@. ,:<]{0,14}") {
            let verdict = CHECK.judge(shipped(), &words);
            prop_assert_eq!(CHECK.judge(shipped(), &sample(shipped(), verdict)), verdict);
        }
    }
}
