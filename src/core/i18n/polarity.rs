//! What turns a sentence round or bounds it: negations, « never », « only » and « must ». A
//! translation that loses them says something else, and reads well.

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source};

use super::word_lists::WordLists;
use super::wording::{Folded, Wording};

/// The file of a language's words for these.
const FILE: &str = "polarity.txt";

/// The kinds, as they are called in that file. A negation that a translation adds may be a manner of
/// speaking, and is not reported.
pub(super) const KINDS: [(&str, bool); 4] = [
    ("must", false),
    ("never", true),
    ("not", false),
    ("only", false),
];

/// The words of one language, for each kind.
#[derive(Default)]
pub(super) struct Polarity([Vec<Wording>; KINDS.len()]);

impl Polarity {
    /// Reads the file of a language; it need not be there.
    pub(super) fn read(files: &[&Source], diagnostics: &Diagnostics) -> Self {
        let own = files.iter().copied();
        let own = own.filter(|source| source.path.ends_with(&format!("/{FILE}")));
        let lists = WordLists::read(own, diagnostics);
        for (key, list) in lists.iter() {
            if !KINDS.iter().any(|(kind, _)| *kind == key) {
                let kinds = KINDS.map(|(kind, _)| kind).join(", ");
                let sentence = format!("nobody asks for `{key}`; there are {kinds}");
                diagnostics.add(Diagnostic::new(&list.file, list.line, sentence));
            }
        }
        Self(KINDS.map(|(kind, _)| {
            let list = lists.get(kind).into_iter();
            let words = list.flat_map(|list| &list.phrases);
            words.filter_map(|word| Wording::of(word)).collect()
        }))
    }

    /// What a translation in the language `other` loses or adds, each with its kind. Of a kind for
    /// which it has no words nothing is said.
    pub(super) fn differences(
        &self,
        source: &Folded,
        other: &Self,
        translation: &Folded,
    ) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        for (at, (kind, both)) in KINDS.into_iter().enumerate() {
            let theirs = source.first(&self.0[at]);
            let own = translation.first(&other.0[at]);
            match (theirs, own) {
                _ if other.0[at].is_empty() => {}
                (Some(word), None) => {
                    let word = &word.shown;
                    all.push((kind, format!("has nothing for « {word} » (`{kind}`)")));
                }
                (None, Some(word)) if both => {
                    let word = &word.shown;
                    all.push((kind, format!("adds « {word} » (`{kind}`)")));
                }
                _ => {}
            }
        }
        all
    }

    /// The kinds for which the language has no words.
    pub(super) fn unwritten(&self) -> impl Iterator<Item = &'static str> {
        let kinds = KINDS.iter().zip(&self.0);
        let unwritten = kinds.filter(|(_, words)| words.is_empty());
        unwritten.map(|((kind, _), _)| *kind)
    }
}
