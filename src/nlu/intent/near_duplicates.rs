//! Tells whether a text is an example, or nearly one, so that no figure rests on such texts.

use std::collections::{HashMap, HashSet};

use super::examples::Examples;
use super::tokenizer::Words;

/// How like an example a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NearDuplicate {
    /// The text has the very words of an example.
    Same,
    /// Nine words in ten are the same; or half of them are, with one typing mistake in twelve
    /// letters at most.
    Near,
    /// The text is like no example.
    Other,
}

/// Every example, for comparing texts with it.
pub struct NearDuplicates {
    same: HashSet<String>,
    texts: Vec<(String, HashSet<String>)>,
    by_word: HashMap<String, Vec<usize>>,
}

impl NearDuplicates {
    pub(super) fn of(examples: &Examples) -> Self {
        let all = examples
            .languages
            .iter()
            .flat_map(|language| &language.examples);
        let texts: Vec<(String, HashSet<String>)> =
            all.map(|example| words(&example.text)).collect();
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, (_, set)) in texts.iter().enumerate() {
            for word in set {
                by_word.entry(word.clone()).or_default().push(at);
            }
        }
        Self {
            same: texts.iter().map(|(joined, _)| joined.clone()).collect(),
            texts,
            by_word,
        }
    }

    /// How like an example this text is.
    pub fn find(&self, text: &str) -> NearDuplicate {
        let (joined, set) = words(text);
        if self.same.contains(&joined) {
            return NearDuplicate::Same;
        }
        let candidates: HashSet<usize> = set
            .iter()
            .flat_map(|word| self.by_word.get(word).into_iter().flatten())
            .copied()
            .collect();
        let near = candidates.into_iter().any(|at| {
            let (other, theirs) = &self.texts[at];
            let shared = set.intersection(theirs).count();
            let all = set.union(theirs).count();
            let long = joined.chars().count().max(other.chars().count());
            shared * 10 >= all * 9
                || (shared * 2 >= all
                    && long >= 8
                    && strsim::osa_distance(&joined, other) * 12 <= long)
        });
        if near {
            NearDuplicate::Near
        } else {
            NearDuplicate::Other
        }
    }
}

fn words(text: &str) -> (String, HashSet<String>) {
    let words = Words::of(text).words;
    (words.join(" "), words.into_iter().collect())
}
