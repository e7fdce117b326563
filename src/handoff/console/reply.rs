//! What a member of staff reads in answer to a line.

use crate::i18n::without_isolates;
use crate::message::{Block, Drawing, ThreadLink};

/// What a member of staff reads in answer to a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsoleReply {
    /// The answer. Words that a person typed stand in blocks of their own, so that no place takes
    /// them for the program's.
    pub blocks: Vec<Block>,
    /// Whether the line did what it asks for.
    pub well: bool,
    /// Whether the words of the line have reached the person. Then a sign on the message says as
    /// much as the answer.
    pub arrived: bool,
    /// The choices, each with the line that it stands for.
    pub choices: Vec<(String, String)>,
    /// The tag of the language that the member of staff reads.
    pub language: String,
    /// The thread in which it goes on, on a platform with threads.
    pub thread_link: Option<ThreadLink>,
}

impl ConsoleReply {
    /// An answer of one text.
    pub(super) fn text(text: &str, well: bool) -> Self {
        Self {
            blocks: vec![Block::Text(without_isolates(text))],
            well,
            ..Self::default()
        }
    }

    /// The answer as lines, for a screen that shows nothing but lines.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.blocks.iter().flat_map(|block| match block {
            Block::Relayed(words) => words.shown().lines().map(|it| format!("┃ {it}")).collect(),
            Block::Link(text)
            | Block::Drawing(Drawing { shown: text, .. })
            | Block::Picture(text)
            | Block::Progress(text)
            | Block::Text(text) => text.lines().map(str::to_owned).collect::<Vec<_>>(),
        });
        lines.collect()
    }
}
