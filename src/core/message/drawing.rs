//! The picture of a message: named, and drawn by the channel when it is sent.

use serde::{Deserialize, Serialize};

use super::{Block, OutgoingMessage};

/// A picture of what is on the screen at a step, drawn when it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// The message of the step.
    pub step: String,
    /// The tag of the language of its notes.
    pub language: String,
    /// Who reads its notes.
    pub audience: String,
    /// What it shows, for people who do not see it.
    pub shown: String,
}

impl OutgoingMessage {
    /// The message with the words that describe its pictures in their place.
    #[must_use]
    pub fn in_words(&self) -> Self {
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Drawing(drawing) => Block::Picture(drawing.shown.clone()),
            block => block.clone(),
        });
        Self {
            blocks: blocks.collect(),
            ..self.clone()
        }
    }

    /// Its picture, where it has one: the last, which belongs to the question.
    pub fn drawing(&self) -> Option<&Drawing> {
        let mut blocks = self.blocks.iter().rev();
        blocks.find_map(|block| match block {
            Block::Drawing(drawing) => Some(drawing),
            _ => None,
        })
    }
}
