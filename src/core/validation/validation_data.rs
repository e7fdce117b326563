//! The rules and lists by which validators judge, read from `data/answers`.

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source, did_you_mean};

use super::everyday::EverydayWords;
use super::guessable_words::GuessableWords;
use super::mail_domains::{MailDomains, MailFiles};
use super::rules::PasswordRules;
use super::stray;
use super::{Value, Verdict};

/// The rules of the portal for passwords, and the lists of domains and words.
#[derive(Clone, Debug, Default)]
pub struct ValidationData {
    /// The rules of `EduConnect` for a password.
    pub password: PasswordRules,
    /// The mail domains that a mistyped one may stand for.
    pub mail: MailDomains,
    /// Words that make a password easy to guess.
    pub familiar: GuessableWords,
    /// Words that are talk, and no answer.
    pub everyday: EverydayWords,
}

impl ValidationData {
    /// Reads the files of `answers/`; other sources are not looked at.
    ///
    /// A file that is missing or wrong leaves its part empty, so that the same run reports the
    /// mistakes of all other files.
    pub fn read(sources: &[Source]) -> (Self, Vec<Diagnostic>) {
        let find = |path: &str| sources.iter().find(|source| source.path == path);
        let diagnostics = Diagnostics::default();
        diagnostics.extend(strange_files(sources));
        let validation_data = Self {
            password: PasswordRules::read(find(PASSWORD), &diagnostics),
            mail: MailDomains::read(
                &MailFiles {
                    domains: find(DOMAINS),
                    others: find(OTHERS),
                    slips: find(SLIPS),
                },
                &diagnostics,
            ),
            familiar: GuessableWords::read(&[find(FIRST_NAMES), find(SCHOOL_WORDS)], &diagnostics),
            everyday: EverydayWords::read(find(EVERYDAY_WORDS), &diagnostics),
        };
        (validation_data, diagnostics.sorted())
    }

    /// The value of a variable that a remark declares, for this verdict.
    pub fn value(&self, var: &str, verdict: Verdict) -> Option<Value> {
        match (var, verdict) {
            ("allowed", _) => Some(Value::Text(self.password.allowed())),
            // A remark gives the kind of character that it is about; elsewhere it is any character.
            ("character", _) => Some(Value::Text(stray::ANY.to_owned())),
            ("domain", Verdict::Doubt { domain }) => self
                .mail
                .name(domain)
                .map(|name| Value::Text(name.to_owned())),
            ("least", _) => Some(Value::Number(self.password.least)),
            _ => None,
        }
    }
}

/// Reports files of `answers/` that no validator reads, and files that are missing.
fn strange_files(sources: &[Source]) -> Vec<Diagnostic> {
    let is_ours = |path: &str| path.starts_with("answers/");
    let unread = sources
        .iter()
        .filter(|source| is_ours(&source.path) && !FILES.contains(&source.path.as_str()))
        .map(|source| {
            let hint = did_you_mean(&source.path, FILES.iter().copied());
            source.report_whole(format!("no check reads this file{hint}"))
        });
    let missing = FILES
        .iter()
        .filter(|path| !sources.iter().any(|source| source.path == **path))
        .map(|path| Diagnostic::new(path, 1, "this file is missing"));
    unread.chain(missing).collect()
}

const PASSWORD: &str = "answers/password.toml";
const DOMAINS: &str = "answers/mail-domains.txt";
const OTHERS: &str = "answers/mail-others.txt";
const SLIPS: &str = "answers/mail-slips.txt";
const FIRST_NAMES: &str = "answers/first-names.txt";
const SCHOOL_WORDS: &str = "answers/school-words.txt";
const EVERYDAY_WORDS: &str = "answers/everyday-words.txt";
const FILES: &[&str] = &[
    PASSWORD,
    DOMAINS,
    OTHERS,
    SLIPS,
    FIRST_NAMES,
    SCHOOL_WORDS,
    EVERYDAY_WORDS,
];

/// The validation data of this repository, for the tests of the validators.
#[cfg(test)]
pub(super) fn shipped() -> &'static ValidationData {
    static SHIPPED: std::sync::LazyLock<ValidationData> = std::sync::LazyLock::new(|| {
        let (validation_data, diagnostics) = ValidationData::read(&tests::shipped_sources());
        assert_eq!(diagnostics, []);
        validation_data
    });
    &SHIPPED
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validation::{CHECKS, RuleSet};

    pub(super) fn shipped_sources() -> Vec<Source> {
        let source = |(path, text): &(&str, &str)| Source::new(path, text);
        SHIPPED.iter().map(source).collect()
    }

    const SHIPPED: &[(&str, &str)] = &[
        (
            PASSWORD,
            include_str!("../../../data/answers/password.toml"),
        ),
        (
            DOMAINS,
            include_str!("../../../data/answers/mail-domains.txt"),
        ),
        (
            OTHERS,
            include_str!("../../../data/answers/mail-others.txt"),
        ),
        (SLIPS, include_str!("../../../data/answers/mail-slips.txt")),
        (
            FIRST_NAMES,
            include_str!("../../../data/answers/first-names.txt"),
        ),
        (
            SCHOOL_WORDS,
            include_str!("../../../data/answers/school-words.txt"),
        ),
        (
            EVERYDAY_WORDS,
            include_str!("../../../data/answers/everyday-words.txt"),
        ),
    ];

    #[test]
    fn every_declared_variable_has_a_value() {
        for check in CHECKS {
            for remark in check.faults.iter().chain(check.advice) {
                for var in remark.vars {
                    let value = shipped().value(var, Verdict::Bad(RuleSet::NONE));
                    assert!(value.is_some(), "{} {var}", check.name);
                }
            }
            for var in check.doubt.iter().flat_map(|doubt| doubt.vars) {
                let value = shipped().value(var, Verdict::Doubt { domain: 0 });
                assert!(value.is_some(), "{} {var}", check.name);
            }
        }
    }

    #[test]
    fn values_are_those_of_the_files() {
        let value = |var, verdict| shipped().value(var, verdict);
        assert_eq!(value("least", Verdict::NotAnAnswer), Some(Value::Number(8)));
        let allowed = Value::Text("! ? @ # $ % & ' * < > = | / : ;".to_owned());
        assert_eq!(value("allowed", Verdict::NotAnAnswer), Some(allowed));
        assert_eq!(value("domain", Verdict::Doubt { domain: u16::MAX }), None);
        assert_eq!(value("domain", Verdict::NotAnAnswer), None);
        assert_eq!(value("secret", Verdict::NotAnAnswer), None);
    }

    #[test]
    fn missing_and_unread_files_are_reported() {
        let mut sources = shipped_sources();
        sources[0].path = "answers/pasword.toml".to_owned();
        sources.push(Source {
            path: "flows/activation.toml".to_owned(),
            text: String::new(),
        });
        let (validation_data, diagnostics) = ValidationData::read(&sources);
        let diagnostics: Vec<_> = diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(
            diagnostics,
            [
                "answers/password.toml:1: this file is missing",
                "answers/pasword.toml:1: no check reads this file; \
                 did you mean `answers/password.toml`?",
            ]
        );
        assert!(validation_data.mail.name(0).is_some());
    }

    #[test]
    fn checks_work_without_any_file() {
        let (validation_data, diagnostics) = ValidationData::read(&[]);
        assert_eq!(diagnostics.len(), FILES.len());
        for check in CHECKS {
            for words in ["", "x", "p.nom12", "a@gmial.com", "Soleil2026!"] {
                let verdict = check.judge(&validation_data, words);
                let _ = (check.sample)(&validation_data, verdict);
            }
        }
    }
}
