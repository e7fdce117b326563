//! The terms that each language says in one way: `locales/glossary.tsv`, a line for each term, a column
//! for each language.

use std::collections::BTreeMap;

use guichet_nlu::diagnostics::{Diagnostics, Source};

use super::FIRST;
use super::wording::{Folded, Wording};

/// The file, below `locales`.
pub(super) const FILE: &str = "glossary.tsv";

/// The terms that every language must render as it is agreed.
#[derive(Default)]
pub(super) struct Glossary(Vec<Term>);

struct Term {
    source: Vec<Wording>,
    /// By the tag of a language, what says it there.
    renderings: BTreeMap<String, Vec<Wording>>,
}

impl Glossary {
    /// Reads the file; lines that are no terms become diagnostics.
    pub(super) fn read(source: &Source, diagnostics: &Diagnostics) -> Self {
        let lines = (1..).zip(source.text.lines());
        let mut lines = lines.filter(|(_, text)| !text.is_empty() && !text.starts_with('#'));
        let Some((line, head)) = lines.next() else {
            return Self::default();
        };
        let tags: Vec<&str> = head.split('\t').collect();
        if tags.first() != Some(&FIRST) {
            let sentence = format!("the first line names the languages, `{FIRST}` first");
            diagnostics.add(source.at_line(line, sentence));
            return Self::default();
        }
        let mut terms = Vec::new();
        for (line, text) in lines {
            let cells: Vec<&str> = text.split('\t').collect();
            if cells.len() > tags.len() {
                let (cells, tags) = (cells.len(), tags.len());
                let sentence = format!("{cells} cells, where {tags} languages are named");
                diagnostics.add(source.at_line(line, sentence));
            }
            let mut columns = tags.iter().zip(&cells).map(|(tag, cell)| {
                let words = Wording::list(cell);
                ((*tag).to_owned(), words)
            });
            let source = columns.next().map(|(_, words)| words);
            terms.push(Term {
                source: source.unwrap_or_default(),
                renderings: columns.collect(),
            });
        }
        Self(terms)
    }

    /// The term of the source that a translation does not say as its language says it: the term, and
    /// what stands for it there.
    pub(super) fn unsaid(
        &self,
        source: &Folded,
        tag: &str,
        translation: &Folded,
    ) -> Vec<(String, String)> {
        let unsaid = self.0.iter().filter_map(|term| {
            let renderings = term.renderings.get(tag)?;
            let said = source.first(&term.source)?;
            if renderings.is_empty() || translation.first(renderings).is_some() {
                return None;
            }
            let shown: Vec<&str> = renderings.iter().map(|word| &*word.shown).collect();
            Some((said.shown.clone(), shown.join(" | ")))
        });
        unsaid.collect()
    }
}
