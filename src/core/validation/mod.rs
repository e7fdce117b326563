//! Judges typed answers: password, e-mail, identifier; and knows a secret by its shape.
//!
//! A judge sees words and gives back numbers: which rules are broken, which advice applies, which
//! domain was perhaps meant. The numbers index what the check declares and what [`ValidationData`] holds, so
//! a verdict is `Copy` and cannot carry a word out. Nothing here is a text: a fault is a name, and
//! `voice` finds its sentence.

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
pub use rules::PasswordRules;
pub use secret_kind::{SecretKind, detect_secret};
pub use url_secrets::{beside_links, linked_host, pasted_host};
pub use validation_data::ValidationData;

/// A named way to judge a typed answer.
///
/// It declares everything it can ever say, so that locale files are proven complete without
/// running it.
#[derive(Debug)]
pub struct Validator {
    /// As flows name it in `check = "…"`.
    pub name: &'static str,
    /// The labels a good answer leaves its step by.
    pub labels: &'static [&'static str],
    /// What may be wrong; each is an attribute of the step's message.
    pub faults: &'static [RuleMessage],
    /// What may be said of a good answer; each is an attribute of the step's message.
    pub advice: &'static [RuleMessage],
    /// The advice after which another try is offered, at a step that bounds its tries.
    pub again: RuleSet,
    /// How to ask about an answer that is valid but looks like a slip.
    pub doubt: Option<RuleMessage>,
    /// Whether the answer is a secret: it is erased, hidden, and never asked for where a channel
    /// may not solicit one.
    pub secret: bool,
    /// An answer that gets exactly this verdict, for recorded conversations: what somebody typed
    /// at a secret step is never written down, an answer of the same kind is.
    pub sample: fn(&ValidationData, Verdict) -> String,
    judge: fn(&ValidationData, &str) -> Verdict,
}

/// Something a check may say: the attribute's name and the variables its text may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleMessage {
    /// The attribute, kebab-case.
    pub name: &'static str,
    /// Variables given to the text.
    pub vars: &'static [&'static str],
    /// What kind of character it is about: the value of `character` in the text.
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

/// What a check made of an answer. It holds no word of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Something to put right: every broken rule at once.
    Bad(RuleSet),
    /// Valid, but perhaps a slip: the domain that may have been meant, as an index into
    /// [`ValidationData::mail`].
    Doubt {
        /// Index into [`ValidationData::mail`].
        domain: u16,
    },
    /// Fine: leave the step by `labels[label]`, and say the advice.
    Good {
        /// Index into [`Validator::labels`].
        label: u8,
        /// Which of [`Validator::advice`] apply.
        advice: RuleSet,
    },
    /// Not an answer to this question at all; it may be a sentence about something else.
    NotAnAnswer,
}

/// A set of indices below 32: faults of a check, or pieces of advice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet(u32);

impl RuleSet {
    /// No mark.
    pub const NONE: Self = Self(0);

    const MOST: usize = 32;

    /// This set and `index`, when `holds`.
    #[must_use]
    pub const fn with(self, index: usize, holds: bool) -> Self {
        if holds && index < Self::MOST {
            Self(self.0 | 1 << index)
        } else {
            self
        }
    }

    /// This set and the other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether some mark is in both sets.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether no mark is set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether `index` is set.
    pub fn has(self, index: usize) -> bool {
        index < Self::MOST && self.0 & 1 << index != 0
    }

    /// The indices that are set, ascending.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::MOST).filter(move |&index| self.has(index))
    }
}

/// A value that a check gives to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, so that plurals work.
    Number(u32),
    /// A word, never one a person typed.
    Text(String),
}

/// Every check there is, by name.
pub static CHECKS: &[&Validator] = &[&email::CHECK, &identifier::CHECK, &password::CHECK];

/// The check that flows call `name`.
pub fn check(name: &str) -> Option<&'static Validator> {
    CHECKS.iter().copied().find(|check| check.name == name)
}

impl Validator {
    /// Judges an answer.
    pub fn judge(&self, validation_data: &ValidationData, words: &str) -> Verdict {
        (self.judge)(validation_data, words)
    }

    /// What a verdict of this check says: its faults, its advice or its doubt, in the order in
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

    /// The names of what a verdict of this check says.
    pub fn names(&self, verdict: Verdict) -> Vec<&'static str> {
        self.remarks(verdict)
            .iter()
            .map(|remark| remark.name)
            .collect()
    }
}
