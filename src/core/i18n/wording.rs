//! Words that are looked for in texts: `feuille`, `fich*` for a word that begins so, `*ورقة*` for one
//! that holds it.

use super::normalize;
use super::word_lists::phrases;

/// Words that stand in a row.
#[derive(Clone, Debug)]
pub(super) struct Wording {
    /// As it is written in its file.
    pub shown: String,
    /// Folded; a blank stands where a word must begin or end.
    folded: String,
}

impl Wording {
    /// Reads words; nothing where there is no letter.
    pub(super) fn of(written: &str) -> Option<Self> {
        let folded = normalize(written);
        if folded.is_empty() {
            return None;
        }
        let edge = |open: bool| if open { "" } else { " " };
        let (begin, end) = (edge(written.starts_with('*')), edge(written.ends_with('*')));
        Some(Self {
            shown: written.to_owned(),
            folded: format!("{begin}{}{end}", &*folded),
        })
    }

    /// The words of a cell or a list, between bars.
    pub(super) fn list(written: &str) -> Vec<Self> {
        let parts = phrases(written);
        parts.filter_map(|part| Self::of(&part)).collect()
    }
}

/// A text in which words are looked for.
pub(super) struct Folded(String);

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        Self(format!(" {} ", &*normalize(text)))
    }

    /// The first of these words that stands in the text.
    pub(super) fn first<'a>(&self, wordings: &'a [Wording]) -> Option<&'a Wording> {
        let mut wordings = wordings.iter();
        wordings.find(|wording| self.0.contains(&wording.folded))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_found_and_parts_where_a_star_stands() {
        let text = Folded::of("Les deux feuilles, et les بالورقة.");
        for (written, found) in [
            ("feuille", false),
            ("feuille*", true),
            ("*euilles", true),
            ("deux feuilles", true),
            ("*ورقة*", true),
            ("ورقة", false),
        ] {
            let wording = Wording::list(written);
            assert_eq!(text.first(&wording).is_some(), found, "{written}");
        }
    }
}
