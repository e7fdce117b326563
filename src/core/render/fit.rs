//! Fits a message to the length a channel allows, cutting where a reader would pause.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::i18n::length;
use crate::message::{Block, OutgoingMessage};

/// Splits a message into as many as are needed for `limit` characters each; the prompt stays with
/// the last one. Only blocks and the prompt are kept. A link, a picture or a progress line is never
/// cut, and choices may take more than half of a message, so that a message can still be longer.
pub fn fit(say: OutgoingMessage, limit: usize) -> Vec<OutgoingMessage> {
    let OutgoingMessage {
        blocks,
        prompt: asked,
        ..
    } = say;
    let choices: usize = asked
        .iter()
        .flat_map(|asked| &asked.choices)
        .map(|choice| length(&choice.text) + CHOICE_FRAME)
        .sum();
    let room = limit.saturating_sub(choices).max(limit / 2);
    let mut says = vec![OutgoingMessage::default()];
    let mut used = 0;
    for block in blocks.into_iter().flat_map(|block| pieces(block, room)) {
        let length = block_length(&block);
        if used + length > room && used > 0 {
            says.push(OutgoingMessage::default());
            used = 0;
        }
        used += length;
        if let Some(last) = says.last_mut() {
            last.blocks.push(block);
        }
    }
    if let Some(last) = says.last_mut() {
        last.prompt = asked;
    }
    says
}

/// The characters a numbered choice takes beside its text: « [12] » and a line end.
const CHOICE_FRAME: usize = 6;
/// The characters a block takes beside its text: an empty line.
const BLOCK_FRAME: usize = 2;

fn block_length(block: &Block) -> usize {
    let text = match block {
        Block::Drawing(drawing) => &drawing.shown,
        Block::Link(text) | Block::Picture(text) | Block::Progress(text) | Block::Text(text) => {
            text
        }
        Block::Relayed(relayed) => relayed.shown(),
    };
    length(text) + BLOCK_FRAME
}

fn pieces(block: Block, room: usize) -> Vec<Block> {
    match block {
        Block::Text(text) if length(&text) + BLOCK_FRAME > room => {
            split(&text, room - BLOCK_FRAME.min(room))
                .into_iter()
                .map(Block::Text)
                .collect()
        }
        Block::Relayed(relayed) if length(relayed.shown()) + BLOCK_FRAME > room => {
            split(relayed.shown(), room - BLOCK_FRAME.min(room))
                .into_iter()
                .map(|words| Block::Relayed(relayed.piece(words)))
                .collect()
        }
        // Each kind is named, so that one that is added cannot be forgotten here.
        short @ (Block::Drawing(_)
        | Block::Link(_)
        | Block::Picture(_)
        | Block::Progress(_)
        | Block::Relayed(_)
        | Block::Text(_)) => vec![short],
    }
}

/// Cuts a text into pieces of at most `limit` characters: between paragraphs, else between lines,
/// else after sentences, else between words, else between graphemes. Only the blanks at a cut are
/// lost.
pub fn split(text: &str, limit: usize) -> Vec<String> {
    let limit = limit.max(1);
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while length(rest) > limit {
        let head = head(rest, limit);
        let cut = ["\n\n", "\n", ". ", " "]
            .iter()
            .find_map(|pause| {
                head.rfind(pause)
                    .filter(|&at| at > 0)
                    .map(|at| at + pause.len())
            })
            .unwrap_or(head.len());
        pieces.push(rest[..cut].trim_end().to_owned());
        rest = rest[cut..].trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// The longest beginning of at most `limit` characters that cuts no grapheme, or one grapheme when
/// that is longer than `limit`.
fn head(text: &str, limit: usize) -> &str {
    let mut end = 0;
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += length(grapheme);
        if used > limit && end > 0 {
            break;
        }
        end += grapheme.len();
    }
    // A line from right to left takes marks, which its graphemes alone do not show.
    let mut head = &text[..end];
    while length(head) > limit
        && let Some((at, _)) = head.grapheme_indices(true).next_back()
        && at > 0
    {
        head = &head[..at];
    }
    head
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_text_is_cut_between_sentences() {
        assert_eq!(split("Un. Deux. Trois.", 10), ["Un. Deux.", "Trois."]);
    }

    #[test]
    fn the_question_stays_with_the_last_piece() {
        let say = OutgoingMessage {
            blocks: vec![Block::Text("a ".repeat(300)), Block::Text("b ".repeat(300))],
            prompt: Some(crate::message::Prompt {
                question: "q".into(),
                ..crate::message::Prompt::default()
            }),
            ..OutgoingMessage::default()
        };
        let says = fit(say, 700);
        assert_eq!(says.len(), 2);
        assert!(says[0].prompt.is_none() && says[1].prompt.is_some());
    }

    proptest! {
        #[test]
        fn pieces_are_short_and_lose_nothing_but_blanks(text in "\\PC{0,400}", limit in 20usize..80) {
            let pieces = split(&text, limit);
            let blankless = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(blankless(&pieces.concat()), blankless(&text));
            for piece in pieces {
                let graphemes = piece.graphemes(true).count();
                prop_assert!(length(&piece) <= limit || graphemes == 1);
            }
        }
    }
}
