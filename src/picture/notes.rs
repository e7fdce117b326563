//! Breaks notes into lines, as wide as their letters are in the font.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use resvg::usvg::{Node, Tree};
use textwrap::WordSeparator::UnicodeBreakProperties;
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::wrap_first_fit;

use super::{FAMILY, Letters, PictureError};

/// The size of the letters of notes.
pub(super) const NOTE_SIZE: f32 = 15.0;

/// A word of a note.
#[derive(Debug)]
struct Word<'a> {
    text: &'a str,
    blank: &'a str,
    width: f64,
    blank_width: f64,
}

impl Fragment for Word<'_> {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.blank_width
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

impl Letters {
    /// The lines of each note, none wider than `width` unless a single word is.
    pub(super) fn lines(
        &self,
        notes: &[String],
        width: f32,
    ) -> Result<Vec<Vec<String>>, PictureError> {
        let found: Vec<_> = notes
            .iter()
            .map(|note| UnicodeBreakProperties.find_words(note).collect::<Vec<_>>())
            .collect();
        let texts = found.iter().flatten().map(|word| word.word);
        let widths = self.widths(texts)?;
        let width_of = |text: &str| widths.get(text).copied().unwrap_or_default();
        let lines = found.iter().map(|words| {
            let words = words.iter().map(|word| Word {
                text: word.word,
                blank: word.whitespace,
                width: width_of(word.word),
                blank_width: SPACE * word.whitespace.len() as f64,
            });
            let words: Vec<Word<'_>> = words.collect();
            let lines = wrap_first_fit(&words, &[f64::from(width)]);
            lines.into_iter().map(joined).collect()
        });
        Ok(lines.collect())
    }

    /// The width of each word.
    fn widths<'a>(
        &self,
        words: impl Iterator<Item = &'a str>,
    ) -> Result<BTreeMap<&'a str, f64>, PictureError> {
        let mut widths: BTreeMap<&str, f64> = words.map(|word| (word, 0.0)).collect();
        let mut svg = super::compose::opening(100.0, FAMILY);
        for (at, word) in widths.keys().enumerate() {
            let word = super::compose::escaped(word);
            let _ = write!(
                svg,
                "<text id=\"w{at}\" y=\"20\" font-size=\"{NOTE_SIZE}\">{word}</text>"
            );
        }
        svg.push_str("</svg>");
        let tree: Tree = self.read(&svg)?;
        for (at, width) in widths.values_mut().enumerate() {
            if let Some(Node::Text(text)) = tree.node_by_id(&format!("w{at}")) {
                *width = f64::from(text.bounding_box().width());
            }
        }
        Ok(widths)
    }
}

/// The width of a blank in the font, at the size of notes.
const SPACE: f64 = 0.26 * NOTE_SIZE as f64;

fn joined(words: &[Word<'_>]) -> String {
    let mut line = String::new();
    for word in words {
        line.push_str(word.text);
        line.push_str(word.blank);
    }
    line.trim_end().to_owned()
}
