//! Judges an `EduConnect` identifier, and points out signs that are easily read as others.
//!
//! The shape is « p.nomXX », with digits only where several people would share the name. No source
//! that could be read (as of 2026-11-23) says whether capitals, accents and hyphens matter. So
//! nothing is said about them but to copy what is on the sheet.
//!
//! A name with its initial but without the dot looks like any other word: « jdupont ». No rule
//! tells it from « bonjour » (« pleroux » begins as « pleine » does). So every word that is not in
//! the list of everyday words is taken for one.

mod sample;

use self::sample::sample;
use super::look_alikes::{LookAlike, doubtful, has_odd_capitals, misread};
use super::words::{trim, without_punctuation};
use super::{RuleMessage, RuleSet, ValidationData, Validator, Verdict};

/// The validator « identifier ».
pub(super) static CHECK: Validator = Validator {
    name: "identifier",
    labels: &["ok"],
    faults: &[
        RuleMessage::bare("email"),
        RuleMessage::bare("space"),
        RuleMessage::bare("no-dot"),
        RuleMessage::bare("first-letter"),
        RuleMessage::bare("one-ell"),
        RuleMessage::bare("zero-oh"),
        RuleMessage::bare("nine-gee"),
        RuleMessage::bare("other"),
    ],
    advice: &[
        RuleMessage::bare("maybe-one-ell"),
        RuleMessage::bare("maybe-zero-oh"),
        RuleMessage::bare("maybe-nine-gee"),
        RuleMessage::bare("capital"),
    ],
    again: RuleSet::NONE,
    doubt: None,
    secret: false,
    sample,
    judge,
};

const EMAIL: usize = 0;
const SPACE: usize = 1;
const NO_DOT: usize = 2;
const FIRST_LETTER: usize = 3;
const ONE_ELL: usize = 4;
const ZERO_OH: usize = 5;
const NINE_GEE: usize = 6;
const OTHER: usize = 7;

const MAYBE_ONE_ELL: usize = 0;
const MAYBE_ZERO_OH: usize = 1;
const MAYBE_NINE_GEE: usize = 2;
const CAPITAL: usize = 3;

/// The faults for look-alikes: one-ell, zero-oh, nine-gee.
const FAULTS: [usize; 3] = [ONE_ELL, ZERO_OH, NINE_GEE];
const ADVICE: [usize; 3] = [MAYBE_ONE_ELL, MAYBE_ZERO_OH, MAYBE_NINE_GEE];

fn judge(validation_data: &ValidationData, words: &str) -> Verdict {
    let words = trim(words);
    if words.contains('@') {
        return bad(EMAIL);
    }
    let mut tokens = words.split_whitespace();
    match (tokens.next(), tokens.count()) {
        (None, _) => Verdict::NotAnAnswer,
        (Some(token), 0) => judge_alone(validation_data, bare(token)),
        (Some(_), others) => alone_among(validation_data, words).unwrap_or_else(|| match others {
            ..MOST_TOKENS => judge_spaced(without_punctuation(words)),
            _ => Verdict::NotAnAnswer,
        }),
    }
}

/// A token without punctuation, and without the label stuck to it: « (p.nom12), »,
/// « identifiant=p.nom ».
fn bare(token: &str) -> &str {
    let token = without_punctuation(token);
    match token.split_once([':', '=']) {
        Some((label, rest)) if label.chars().nth(1).is_some() && !rest.is_empty() => rest,
        _ => token,
    }
}

/// Judges a word that is the whole message.
fn judge_alone(validation_data: &ValidationData, word: &str) -> Verdict {
    match judge_token(word) {
        Verdict::NotAnAnswer if is_undotted_name(validation_data, word) => bad(NO_DOT),
        verdict => verdict,
    }
}

/// Whether a word is a name with its initial and no dot: « jdupont ». It must be no everyday word.
fn is_undotted_name(validation_data: &ValidationData, word: &str) -> bool {
    word.len() >= SHORTEST_NAME
        && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !validation_data.everyday.has(word)
        && !validation_data.everyday.nearly_has(word)
}

/// The verdict on the only identifier of a sentence, if no word behind it may belong to it: « c'est
/// p.nom12 ».
fn alone_among(validation_data: &ValidationData, words: &str) -> Option<Verdict> {
    let mut good = words
        .split_whitespace()
        .enumerate()
        .filter_map(|(at, token)| {
            let verdict = judge_token(bare(token));
            matches!(verdict, Verdict::Good { .. }).then_some((at, token, verdict))
        });
    let (Some((at, token, verdict)), None) = (good.next(), good.next()) else {
        return None;
    };
    let mut behind = words.split_whitespace().skip(at + 1);
    // An identifier ends with its digits, and a sentence with its punctuation.
    let is_closed = !token.ends_with(char::is_alphabetic)
        && !behind
            .clone()
            .next()
            .is_some_and(|token| token.starts_with(|sign: char| sign.is_ascii_digit()));
    let is_alone = at > 0 || is_closed || behind.all(|token| validation_data.everyday.has(token));
    is_alone.then_some(verdict)
}

fn judge_token(token: &str) -> Verdict {
    let Some((initial, name)) = token.split_once('.') else {
        return judge_undotted(token);
    };
    // « euh...non » and « 3.5 » are talk; « p.12 » and « p.du.pont » are attempts.
    if token.contains("..") || !token.contains(char::is_alphabetic) {
        return Verdict::NotAnAnswer;
    }
    let Some(misread) = misread(name) else {
        return bad(OTHER);
    };
    let faults = initial_faults(initial).and(look_alikes(&misread, FAULTS));
    if !faults.is_empty() {
        return Verdict::Bad(faults);
    }
    let odd = has_odd_capitals(token);
    let advice = look_alikes(&doubtful(token), ADVICE)
        .with(CAPITAL, !odd && token.contains(char::is_uppercase));
    Verdict::Good { label: 0, advice }
}

fn initial_faults(initial: &str) -> RuleSet {
    let mut signs = initial.chars();
    match (signs.next(), signs.next()) {
        (Some(letter), None) if letter.is_alphabetic() => RuleSet::NONE,
        (Some(sign), None) => match LookAlike::of(sign) {
            Some(look_alike) => look_alikes(&[look_alike], FAULTS),
            None => RuleSet::NONE.with(FIRST_LETTER, true),
        },
        _ => RuleSet::NONE.with(FIRST_LETTER, true),
    }
}

fn look_alikes(found: &[LookAlike], [one_ell, zero_oh, nine_gee]: [usize; 3]) -> RuleSet {
    found
        .iter()
        .fold(RuleSet::NONE, |marks, look_alike| match look_alike {
            LookAlike::NineGee => marks.with(nine_gee, true),
            LookAlike::OneEll => marks.with(one_ell, true),
            LookAlike::ZeroOh => marks.with(zero_oh, true),
        })
}

/// Judges a single word without a dot: « pdupont12 », « p,dupont », or no answer at all.
fn judge_undotted(token: &str) -> Verdict {
    let has_letter = token.contains(char::is_alphabetic);
    let has_digit = token.contains(|sign: char| sign.is_ascii_digit());
    if has_another_sign_for_its_dot(token) {
        return bad(NO_DOT);
    }
    match (
        has_letter && has_digit,
        token.chars().all(char::is_alphanumeric),
    ) {
        (false, _) => Verdict::NotAnAnswer,
        (true, false) => bad(OTHER),
        (true, true) => bad(NO_DOT),
    }
}

fn has_another_sign_for_its_dot(token: &str) -> bool {
    let mut signs = token.chars();
    let initial = signs.next().is_some_and(char::is_alphabetic);
    let sign = signs
        .next()
        .is_some_and(|sign| matches!(sign, ',' | ';' | ':' | '_' | '-'));
    initial && sign && misread(signs.as_str()).is_some_and(|misread| misread.is_empty())
}

/// Judges two to four words: an identifier with spaces in it, or talk.
fn judge_spaced(words: &str) -> Verdict {
    let joined: String = words.split_whitespace().collect();
    let mut signs = joined.chars();
    if signs.next().is_some_and(char::is_alphabetic) && signs.next() == Some('.') {
        return match judge_token(&joined) {
            Verdict::Bad(faults) if !faults.has(OTHER) => Verdict::Bad(faults.with(SPACE, true)),
            Verdict::Good { .. } => bad(SPACE),
            _ => Verdict::NotAnAnswer,
        };
    }
    if is_initial_then_name(words) {
        return Verdict::Bad(RuleSet::NONE.with(SPACE, true).with(NO_DOT, true));
    }
    Verdict::NotAnAnswer
}

/// Whether the words are an initial and a name: « p dupont12 ». Without digits they may as well be
/// talk: « c bon ».
fn is_initial_then_name(words: &str) -> bool {
    let mut tokens = words.split_whitespace();
    let (Some(initial), Some(name), None) = (tokens.next(), tokens.next(), tokens.next()) else {
        return false;
    };
    let is_letter = initial.chars().nth(1).is_none() && initial.chars().all(char::is_alphabetic);
    let has_digits = name.ends_with(|sign: char| sign.is_ascii_digit());
    is_letter && has_digits && misread(name).is_some_and(|misread| misread.is_empty())
}

fn bad(fault: usize) -> Verdict {
    Verdict::Bad(RuleSet::NONE.with(fault, true))
}

/// The fewest letters of a name with its initial; a shorter word is more likely talk.
const SHORTEST_NAME: usize = 5;

/// The most words of an identifier; more are a sentence.
const MOST_TOKENS: usize = 4;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::validation::validation_data::shipped;

    fn judge(words: &str) -> Verdict {
        let verdict = CHECK.judge(shipped(), words);
        assert_eq!(
            CHECK.judge(shipped(), &sample(shipped(), verdict)),
            verdict,
            "{words}"
        );
        verdict
    }

    fn check(words: &str, expected: &[&str]) {
        let verdict = judge(words);
        assert!(matches!(verdict, Verdict::Bad(_)), "{words}: {verdict:?}");
        assert_eq!(CHECK.names(verdict), expected, "{words}");
    }

    fn check_good(words: &str, advice: &[&str]) {
        let verdict = judge(words);
        assert!(
            matches!(verdict, Verdict::Good { label: 0, .. }),
            "{words}: {verdict:?}"
        );
        assert_eq!(CHECK.names(verdict), advice, "{words}");
    }

    #[test]
    fn identifiers_are_good_with_or_without_digits() {
        for words in [
            "p.nom",
            "p.nom1",
            "p.nom12",
            " l.martin\n",
            "e.durand3",
            "z.le-goff",
            "p.dupont2012",
            "é.lefèvre",
            "m.o'brien",
            "p.nom12.",
            "c'est p.nom12",
            "mon identifiant est p.nom12 !",
            "m.bamba",
            "c'est (p.nom12)",
            "mon identifiant: p.nom12.",
            "mon identifiant : « p.nom12 »",
            "p.nom12, c'est ça ?",
            "p.nom12 c'est ça",
            "p.nom c’est ça ?",
            "p.nom, voilà",
            "mon identifiant c'est p.nom bananier",
            "identifiant=p.nom",
            "identifiant:p.nom12",
            "sur la feuille il y a écrit \"p.nom12\" je crois",
            "my username is p.nom12, thanks",
        ] {
            check_good(words, &[]);
        }
    }

    #[test]
    fn every_fault_is_named() {
        check("prenom.nom@exemple.fr", &["email"]);
        check("mon mail : prenom.nom@exemple.fr", &["email"]);
        check("p. dupont", &["space"]);
        check("p .dupont12", &["space"]);
        check("p . dupont 12", &["space"]);
        check("p.de la tour", &["space"]);
        check("p.nom 12", &["space"]);
        check("p dupont12", &["space", "no-dot"]);
        check("pdupont12", &["no-dot"]);
        check("p,dupont", &["no-dot"]);
        check("p-dupont12", &["no-dot"]);
        check("paul.dupont", &["first-letter"]);
        check(".dupont", &["first-letter"]);
        check("1.martin", &["one-ell"]);
        check("|.martin", &["one-ell"]);
        check("p.1eroux", &["one-ell"]);
        check("p.mi1let12", &["one-ell"]);
        check("p.r0binson", &["zero-oh"]);
        check("0.dupont", &["zero-oh"]);
        check("p.9arcia", &["nine-gee"]);
        check("p.ma9nin", &["nine-gee"]);
        check("p.du.pont", &["other"]);
        check("p.12", &["other"]);
        check("p.dup_ont", &["other"]);
        check("p#dupont12", &["other"]);
        check("p.mart2in", &["other"]);
        check("educonnect.education.gouv.fr", &["other"]);
    }

    #[test]
    fn a_name_with_its_initial_lacks_its_dot() {
        let missed: Vec<_> = rows(UNDOTTED)
            .filter(|word| CHECK.names(judge(word)) != ["no-dot"])
            .collect();
        assert_eq!((rows(UNDOTTED).count(), missed), (60, Vec::new()));
    }

    #[test]
    fn everyday_words_are_no_answer() {
        let taken: Vec<_> = rows(EVERYDAY)
            .filter(|word| judge(word) != Verdict::NotAnAnswer)
            .collect();
        assert_eq!((rows(EVERYDAY).count(), taken), (150, Vec::new()));
    }

    fn rows(table: &str) -> impl Iterator<Item = &str> {
        table.split_whitespace()
    }

    /// Made-up initials and names of many origins.
    const UNDOTTED: &str = "
        jdupont jmartin bmercier ldiallo JDUPONT pleroux clopez amartin eblanc arossi
        mbernard sbenali kbouzid tnguyen mtraore akone fdacosta pferreira rgarcia lpetit
        nmoreau hlaurent csimon vmichel dlefebvre groux yfontaine obonnet ifrancois qgirard
        wzhang xwang zhaddad ubenoit jleclerc smarchand bguerin cfaure anicolas mhenry
        lrousseau ploubet tperrin kmathieu rclement egauthier odumont flopez sgonzalez nsanchez
        amuller dschmitt jrobin mmasson cbertrand iibrahim hcamara bcisse Mdiop lngoma
    ";

    /// What people write in one word, in French and in English.
    const EVERYDAY: &str = "
        oui non merci bonjour suivant passer ok aucune jsp pourquoi rien attends help ouiii
        nooon mercii bonsoir salut coucou wesh comment quand combien encore toujours jamais
        aucun personne quelque chose autre identifiant feuille papier compte
        compris comprends comprend comprendre pardon daccord voila parfait super genial cool
        termine fini continuer continue retour revenir arriere annuler recommencer quitter
        aidez aider humain quelqun robot perdu perdue oublie oubliee sais saispas
        cherche regarde essaie essaye attendez minute seconde maintenant demain bientot
        marche bloque refuse erreur incorrect probleme impossible difficile facile nimporte quoi
        mdrrr blabla test exemple langue anglais francais bizarre nul merde putain college lycee
        maman parents pronote educonnect internet ordinateur telephone
        yes nope sorry hello thanks thank please what where which nothing never maybe later
        skip next done back cancel start again wrong okay alright waiting
        forgot forgotten username password sheet paper school teacher mother because
        understand confused tomorrow whatever something anything nobody
    ";

    #[test]
    fn several_faults_come_together() {
        check("1.r0bin9er", &["one-ell", "zero-oh", "nine-gee"]);
        check("paul.r0bin", &["first-letter", "zero-oh"]);
        check("p. r0bin", &["space", "zero-oh"]);
    }

    #[test]
    fn doubtful_signs_are_pointed_out() {
        check_good("p.michel1", &["maybe-one-ell"]);
        check_good("I.martin", &["maybe-one-ell"]);
        check_good("p.moren0", &["maybe-zero-oh"]);
        check_good("p.huan9", &["maybe-nine-gee"]);
        check_good("P.DUPONT12", &["capital"]);
        check_good("P.Dupont", &["capital"]);
        check_good(
            "p.IOn9",
            &["maybe-one-ell", "maybe-zero-oh", "maybe-nine-gee"],
        );
        check_good("P.Moren0", &["maybe-zero-oh", "capital"]);
    }

    #[test]
    fn other_talk_is_no_answer() {
        for words in [
            "",
            " ",
            "...",
            "merci",
            "oui",
            "bonjour",
            "c bon",
            "paul dupont",
            "12",
            "3.5",
            "???",
            "aujourd'hui",
            "euh...non",
            "je ne trouve pas la feuille",
            "1. oui",
            "🙂",
            "p.nom ou p.nom12",
            "نعم",
            "我没有",
        ] {
            assert_eq!(judge(words), Verdict::NotAnAnswer, "{words}");
        }
    }

    #[test]
    fn a_huge_text_is_judged_all_the_same() {
        for words in ["p.", "p.n ", "1", "e\u{301}", "\0", "\u{202E}p.n", "p.nom "] {
            let _ = CHECK.judge(shipped(), &words.repeat((1 << 20) / words.len()));
        }
    }

    proptest! {
        #[test]
        fn judging_never_panics(words in any::<String>()) {
            judge(&words);
        }

        #[test]
        fn a_sample_gets_the_very_verdict(words in "[pIO019a-c.\\- |@]{0,10}") {
            judge(&words);
        }

        #[test]
        fn every_usual_identifier_is_good(words in "[a-z]\\.[a-z-]{2,12}[0-9]{0,3}") {
            let is_good = matches!(judge(&words), Verdict::Good { .. });
            prop_assert!(is_good);
        }
    }
}
