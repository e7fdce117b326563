//! A data or locale file (a flow, a text, a table, a list), and the diagnostics about it.
//!
//! The pure modules read sources, never files. Only `content` knows whether a source comes from the
//! binary or from a folder.

mod table_reader;

use std::cell::RefCell;
use std::fmt;
use std::ops::Range;

pub use table_reader::{TableReader, Word};

/// A data or locale file, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path below `data` or `locales`, with slashes: `flows/activation.toml`, `fr/nav.ftl`.
    pub path: String,
    /// The whole text of the file.
    pub text: String,
}

impl Source {
    /// A file of this path and text.
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The line, counted from one, on which the byte `at` stands.
    pub fn line(&self, at: usize) -> usize {
        let end = at.min(self.text.len());
        1 + self.text.as_bytes()[..end]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count()
    }

    /// A diagnostic about the piece of this file at `span`, in bytes.
    pub fn report(&self, span: Range<usize>, sentence: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.path, self.line(span.start), sentence)
    }

    /// A diagnostic about one line of this file, counted from one.
    pub fn at_line(&self, line: usize, sentence: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.path, line, sentence)
    }

    /// A diagnostic about the file as a whole; it names line 1.
    pub fn report_whole(&self, sentence: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.path, 1, sentence)
    }
}

/// An author's mistake: where it stands, and what is wrong.
///
/// Diagnostics sort by file, then line, then sentence. They are printed in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The path of the file, as in [`Source::path`].
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong: one English sentence in lower case, without a full stop.
    pub sentence: String,
}

impl Diagnostic {
    /// A diagnostic about one line of a file.
    pub fn new(file: &str, line: usize, sentence: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            sentence: sentence.into(),
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.sentence)
    }
}

/// The diagnostics of one reading, collected where they are found and sorted at the end.
#[derive(Debug, Default)]
pub struct Diagnostics(RefCell<Vec<Diagnostic>>);

impl Diagnostics {
    /// Adds one diagnostic.
    pub fn add(&self, diagnostic: Diagnostic) {
        self.0.borrow_mut().push(diagnostic);
    }

    /// Adds several diagnostics.
    pub fn extend(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.0.borrow_mut().extend(diagnostics);
    }

    /// All diagnostics in the order in which they are printed, each once.
    pub fn sorted(self) -> Vec<Diagnostic> {
        let mut all = self.0.into_inner();
        all.sort();
        all.dedup();
        all
    }
}

/// « Did you mean … », with the nearest of `known` to an unknown name, worded to follow a
/// diagnostic; empty where none is near.
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let allowed = (name.chars().count() / 3).clamp(1, 3);
    known
        .into_iter()
        .map(|other| (strsim::osa_distance(name, other), other))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, other)| format!("; did you mean `{other}`?"))
        .unwrap_or_default()
}

/// What is wrong with a name that must be kebab-case, worded as a diagnostic.
pub fn not_kebab(name: &str) -> Option<String> {
    let wrong = !is_kebab(name);
    wrong.then(|| format!("`{name}` must be kebab-case: a-z, 0-9 and single hyphens"))
}

/// Whether a name is kebab-case: a-z, 0-9, and hyphens between them.
pub fn is_kebab(name: &str) -> bool {
    let ends_well = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.starts_with(ends_well)
        && name.ends_with(ends_well)
        && name.chars().all(|c| ends_well(c) || c == '-')
}
