//! Validators validate, that is judge, typed answers (password, e-mail, identifier); a secret is
//! recognised by its shape.
//!
//! A validator sees words and returns numbers: which rules are broken, which advice applies, which
//! domain may be meant. The numbers are indices into what the validator declares and into
//! [`ValidationData`], so a verdict is `Copy` and cannot carry a word out. There is no text here: a
//! rule is a name, and [`crate::render`] finds its sentence.

mod char_counts;
mod date;
mod email;
mod everyday;
mod guessable_words;
mod harmless_tokens;
mod identifier;
mod keys;
mod look_alikes;
mod mail_domains;
mod markup;
mod mask;
mod password;
mod personal_data;
mod prose;
mod rules;
mod secret;
mod secret_kind;
mod stray;
mod strength;
mod token;
mod typo;
mod url_secrets;
mod validation_data;
mod word_list;
mod words;

pub use everyday::EverydayWords;
pub use guessable_words::GuessableWords;
pub use mail_domains::MailDomains;
pub use mask::mask;
pub use prose::are_words;
pub use rules::PasswordRules;
pub use secret_kind::{SecretKind, detect_secret};
pub use url_secrets::{beside_links, linked_host, pasted_host};
pub use validation_data::ValidationData;

/// Judges a typed answer; flows choose one by its name.
///
/// It declares everything it can ever say, so that locale files are proven complete without running
/// it.
#[derive(Debug)]
pub struct Validator {
    /// The name, as flows give it in `check = "…"`.
    pub name: &'static str,
    /// The labels by which a good answer leaves its step.
    pub labels: &'static [&'static str],
    /// The rules that an answer may break; each is an attribute of the step's message.
    pub faults: &'static [RuleMessage],
    /// The advice on a good answer; each is an attribute of the step's message.
    pub advice: &'static [RuleMessage],
    /// The advice after which another try is possible, at a step that limits its tries.
    pub again: RuleSet,
    /// Asks about an answer that is valid but looks like a typing mistake.
    pub doubt: Option<RuleMessage>,
    /// Whether the answer is a secret. Then it is erased and hidden, and not asked for on a channel
    /// that may not solicit one.
    pub secret: bool,
    /// Makes an answer that gets exactly this verdict, for recorded conversations. A recording
    /// never holds what a person typed at a secret step, but an answer of the same kind.
    pub sample: fn(&ValidationData, Verdict) -> String,
    judge: fn(&ValidationData, &str) -> Verdict,
}

/// A sentence that a validator may say: the attribute's name, and the variables of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleMessage {
    /// The attribute, in kebab-case.
    pub name: &'static str,
    /// The variables that are given to the text.
    pub vars: &'static [&'static str],
    /// The kind of character that it is about: the value of `character` in the text.
    pub character: Option<&'static str>,
}

impl RuleMessage {
    /// A remark whose text needs no variable.
    const fn bare(name: &'static str) -> Self {
        Self::with_vars(name, &[])
    }

    /// A remark whose text uses these variables.
    const fn with_vars(name: &'static str, vars: &'static [&'static str]) -> Self {
        Self {
            name,
            vars,
            character: None,
        }
    }
}

/// What a validator made of an answer. It holds no word of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The answer breaks these rules, as indices into [`Validator::faults`].
    Bad(RuleSet),
    /// The answer is valid, but may be a typing mistake.
    Doubt {
        /// Index of the domain that may be meant, in [`ValidationData::mail`].
        domain: u16,
    },
    /// The answer is good: the step is left by a label, and the advice is said.
    Good {
        /// Index into [`Validator::labels`].
        label: u8,
        /// The advice that applies, as indices into [`Validator::advice`].
        advice: RuleSet,
    },
    /// The words are no answer to this question; they may be a sentence about something else.
    NotAnAnswer,
}

/// A set of indices below 32: rules that are broken, or pieces of advice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet(u32);

impl RuleSet {
    /// The empty set.
    pub const NONE: Self = Self(0);

    const MOST: usize = 32;

    /// This set, with `index` in it when `holds`.
    #[must_use]
    pub const fn with(self, index: usize, holds: bool) -> Self {
        if holds && index < Self::MOST {
            Self(self.0 | 1 << index)
        } else {
            self
        }
    }

    /// The indices that are in either set.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share an index.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether `index` is in the set.
    pub fn has(self, index: usize) -> bool {
        index < Self::MOST && self.0 & 1 << index != 0
    }

    /// The indices in the set, ascending.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::MOST).filter(move |&index| self.has(index))
    }
}

/// The value of a variable in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, so that plurals work.
    Number(u32),
    /// A word, never one that a person typed.
    Text(String),
}

/// Every validator there is.
pub static CHECKS: &[&Validator] = &[&email::CHECK, &identifier::CHECK, &password::CHECK];

/// The validator that flows call `name`.
pub fn check(name: &str) -> Option<&'static Validator> {
    CHECKS.iter().copied().find(|check| check.name == name)
}

impl Validator {
    /// The verdict on an answer.
    pub fn judge(&self, validation_data: &ValidationData, words: &str) -> Verdict {
        (self.judge)(validation_data, words)
    }

    /// What a verdict of this validator says: its faults, its advice or its doubt, in the order in
    /// which they are declared.
    pub fn remarks(&self, verdict: Verdict) -> Vec<RuleMessage> {
        let marked = |all: &[RuleMessage], marks: RuleSet| {
            marks
                .iter()
                .filter_map(|index| all.get(index).copied())
                .collect()
        };
        match verdict {
            Verdict::Bad(faults) => marked(self.faults, faults),
            Verdict::Doubt { .. } => self.doubt.into_iter().collect(),
            Verdict::Good { advice, .. } => marked(self.advice, advice),
            Verdict::NotAnAnswer => Vec::new(),
        }
    }

    /// The names of what a verdict of this validator says.
    pub fn names(&self, verdict: Verdict) -> Vec<&'static str> {
        self.remarks(verdict)
            .iter()
            .map(|remark| remark.name)
            .collect()
    }
}
