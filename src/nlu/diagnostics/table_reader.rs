//! Reads a TOML table key by key, so that every mistake in a file is reported at once.
//!
//! serde stops at the first mistake, and an author wants the whole list.

use std::ops::Range;
use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Diagnostics, Source, did_you_mean};

/// A string from a file, with the line on which it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The text of the string.
    pub text: String,
    /// The line, counted from one.
    pub line: usize,
}

/// A table being read. Each key is asked for by its name, and a key that was not asked for is a
/// diagnostic.
pub struct TableReader<'a> {
    source: &'a Source,
    diagnostics: &'a Diagnostics,
    entries: Vec<Entry<'a>>,
    asked: Vec<&'static str>,
    line: usize,
    line_ends: Rc<[usize]>,
}

struct Entry<'a> {
    key: Word,
    value: Option<Spanned<DeValue<'a>>>,
}

impl<'a> TableReader<'a> {
    /// The top table of a file. What is not TOML becomes a diagnostic, and the rest is still read.
    pub fn document(source: &'a Source, diagnostics: &'a Diagnostics) -> Self {
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            diagnostics.add(source.report(span, error.message().replace('\n', ", ")));
        }
        let ends = source
            .text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n');
        let line_ends = ends.map(|(at, _)| at).collect();
        Self::new(source, diagnostics, table.into_inner(), 0..0, line_ends)
    }

    fn new(
        source: &'a Source,
        diagnostics: &'a Diagnostics,
        table: DeTable<'a>,
        span: Range<usize>,
        line_ends: Rc<[usize]>,
    ) -> Self {
        // Counting lines from the top for each key would take longer than reading the file.
        let line_of = |at: usize| line_ends.partition_point(|&end| end < at) + 1;
        let entries = table
            .into_iter()
            .map(|(key, value)| {
                let line = line_of(key.span().start);
                let text = key.into_inner().into_owned();
                Entry {
                    key: Word { text, line },
                    value: Some(value),
                }
            })
            .collect();
        Self {
            source,
            diagnostics,
            entries,
            asked: Vec::new(),
            line: line_of(span.start),
            line_ends,
        }
    }

    /// The line on which this table begins.
    pub fn line(&self) -> usize {
        self.line
    }

    fn below(&self, table: DeTable<'a>, span: Range<usize>) -> Self {
        Self::new(
            self.source,
            self.diagnostics,
            table,
            span,
            Rc::clone(&self.line_ends),
        )
    }

    fn line_of(&self, at: usize) -> usize {
        self.line_ends.partition_point(|&end| end < at) + 1
    }

    /// Reports a mistake in a line of this file.
    pub fn report(&self, line: usize, sentence: impl Into<String>) {
        self.diagnostics
            .add(super::Diagnostic::new(&self.source.path, line, sentence));
    }

    fn take(&mut self, name: &'static str) -> Option<(Word, Spanned<DeValue<'a>>)> {
        self.asked.push(name);
        let entry = self
            .entries
            .iter_mut()
            .find(|entry| entry.key.text == name)?;
        Some((entry.key.clone(), entry.value.take()?))
    }

    fn wrong(&self, key: &Word, wanted: &str, found: &DeValue<'_>) {
        let found = found.type_str();
        self.report(
            key.line,
            format!("`{}` must be {wanted}, not {found}", key.text),
        );
    }

    fn word_of(&self, value: &Spanned<DeValue<'a>>) -> Option<Word> {
        let text = value.get_ref().as_str()?.to_owned();
        Some(Word {
            text,
            line: self.line_of(value.span().start),
        })
    }

    /// The string under a key, if it is there.
    pub fn word(&mut self, name: &'static str) -> Option<Word> {
        let (key, value) = self.take(name)?;
        let word = self.word_of(&value);
        if word.is_none() {
            self.wrong(&key, "a string", value.get_ref());
        }
        word
    }

    /// The string under a key that must be there.
    pub fn required(&mut self, name: &'static str) -> Option<Word> {
        let there = self.entries.iter().any(|entry| entry.key.text == name);
        if !there {
            self.report(self.line, format!("`{name}` is missing here"));
        }
        self.word(name)
    }

    /// Whether a string stands under a key.
    pub fn holds_string(&self, name: &str) -> bool {
        self.holds(name, |value| value.as_str().is_some())
    }

    /// Whether a list stands under a key.
    pub fn holds_list(&self, name: &str) -> bool {
        self.holds(name, |value| value.as_array().is_some())
    }

    fn holds(&self, name: &str, is: impl Fn(&DeValue<'a>) -> bool) -> bool {
        let entry = self.entries.iter().find(|entry| entry.key.text == name);
        let value = entry.and_then(|entry| entry.value.as_ref());
        value.is_some_and(|value| is(value.get_ref()))
    }

    /// The whole number under a key and its line, if it is there and fits in 32 bits.
    pub fn number(&mut self, name: &'static str) -> Option<(u32, usize)> {
        let (key, value) = self.take(name)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|n| n.as_str().parse().ok());
        if number.is_none() {
            self.wrong(&key, "a whole number", value.get_ref());
        }
        number.map(|number| (number, key.line))
    }

    /// The flag under a key; `false` when it is not there.
    pub fn flag(&mut self, name: &'static str) -> bool {
        let Some((key, value)) = self.take(name) else {
            return false;
        };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong(&key, "true or false", value.get_ref());
            false
        })
    }

    /// The flag under a key; `true` when it is not there.
    pub fn flag_unless_denied(&mut self, name: &'static str) -> bool {
        let there = self.entries.iter().any(|entry| entry.key.text == name);
        self.flag(name) || !there
    }

    /// `true` (no word) or a string; nothing when the key is not there or is `false`.
    pub fn flag_or_word(&mut self, name: &'static str) -> Option<Option<Word>> {
        let (key, value) = self.take(name)?;
        if let Some(flag) = value.get_ref().as_bool() {
            return flag.then_some(None);
        }
        let word = self.word_of(&value);
        if word.is_none() {
            self.wrong(&key, "true or a string", value.get_ref());
        }
        word.map(Some)
    }

    /// The list of strings under a key; empty when it is not there.
    pub fn words(&mut self, name: &'static str) -> Vec<Word> {
        let Some((key, value)) = self.take(name) else {
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(&key, "a list of strings", value.get_ref());
            return Vec::new();
        };
        let words: Vec<Word> = items.iter().filter_map(|item| self.word_of(item)).collect();
        if words.len() < items.len() {
            self.report(key.line, format!("`{name}` must hold strings only"));
        }
        words
    }

    /// The table of strings under a key, in the order of the file; nothing when it is not there.
    pub fn pairs(&mut self, name: &'static str) -> Option<Vec<(Word, Word)>> {
        let (key, value) = self.take(name)?;
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(&key, "a table", value.get_ref());
            return Some(Vec::new());
        };
        let mut pairs = Vec::new();
        for (name, value) in table {
            let line = self.line_of(name.span().start);
            let name = Word {
                text: name.get_ref().to_string(),
                line,
            };
            match self.word_of(value) {
                Some(word) => pairs.push((name, word)),
                None => self.wrong(&name, "a string", value.get_ref()),
            }
        }
        Some(pairs)
    }

    /// The table under a key; nothing when it is not there.
    pub fn table(&mut self, name: &'static str) -> Option<Self> {
        let (key, value) = self.take(name)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(self.below(table, span)),
            other => {
                self.wrong(&key, "a table", &other);
                None
            }
        }
    }

    /// The tables below this one, each under a key that is data.
    pub fn named_tables(&mut self) -> Vec<(Word, Self)> {
        let mut tables = Vec::new();
        for at in 0..self.entries.len() {
            let key = self.entries[at].key.clone();
            let Some(value) = self.entries[at].value.take() else {
                continue;
            };
            let span = value.span();
            match value.into_inner() {
                DeValue::Table(table) => tables.push((key, self.below(table, span))),
                other => self.wrong(&key, "a table", &other),
            }
        }
        tables
    }

    /// Every entry of this table that is a string, with its key.
    pub fn named_words(&mut self) -> Vec<(Word, Word)> {
        let mut words = Vec::new();
        for at in 0..self.entries.len() {
            let key = self.entries[at].key.clone();
            let Some(value) = self.entries[at].value.take() else {
                continue;
            };
            match self.word_of(&value) {
                Some(word) => words.push((key, word)),
                None => self.wrong(&key, "a string", value.get_ref()),
            }
        }
        words
    }

    /// Every entry of this table that is a list of strings, with its key.
    pub fn named_lists(&mut self) -> Vec<(Word, Vec<Word>)> {
        let keys: Vec<Word> = self.entries.iter().map(|entry| entry.key.clone()).collect();
        let list = |key: Word| {
            let (words, _) = self.cell(&key.text)?;
            Some((key, words))
        };
        keys.into_iter().filter_map(list).collect()
    }

    /// The list of tables (`[[name]]`) under a key; empty when it is not there.
    pub fn tables(&mut self, name: &'static str) -> Vec<Self> {
        let Some((key, value)) = self.take(name) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.into_inner() else {
            self.report(key.line, format!("`{name}` must be written as [[{name}]]"));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => {
                    tables.push(self.below(table, span));
                }
                other => self.wrong(&key, "a list of tables", &other),
            }
        }
        tables
    }

    /// The string or list of strings under a key that is data, and the line of the key.
    pub fn cell(&mut self, name: &str) -> Option<(Vec<Word>, usize)> {
        let entry = self
            .entries
            .iter_mut()
            .find(|entry| entry.key.text == name)?;
        let (key, value) = (entry.key.clone(), entry.value.take()?);
        let words = match value.get_ref() {
            DeValue::String(_) => self.word_of(&value).into_iter().collect(),
            DeValue::Array(items) => {
                let words: Vec<Word> = items.iter().filter_map(|item| self.word_of(item)).collect();
                if words.len() < items.len() {
                    self.report(key.line, format!("`{name}` must hold strings only"));
                }
                words
            }
            other => {
                self.wrong(&key, "a string or a list of strings", other);
                Vec::new()
            }
        };
        Some((words, key.line))
    }

    /// Ends the reading: every key that is left is reported as one that `what` does not have.
    pub fn finish(self, what: &str) {
        for entry in &self.entries {
            if entry.value.is_some() {
                let name = &entry.key.text;
                let hint = did_you_mean(name, self.asked.iter().copied());
                self.report(entry.key.line, format!("{what} has no key `{name}`{hint}"));
            }
        }
    }
}
