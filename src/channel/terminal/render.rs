//! Draws a message as plain lines: for a person, a screen reader, a script.

use crate::i18n::without_isolates;
use crate::message::{Block, Drawing, OutgoingMessage};

/// A drawn line with its kind, so that a terminal can colour it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnLine {
    /// The kind of the line.
    pub kind: LineKind,
    /// The text of the line, without a line end.
    pub text: String,
}

/// The kind of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A choice, with the number to type.
    Choice,
    /// A link to open.
    Link,
    /// The description of a picture.
    Picture,
    /// How far along the journey the person is.
    Progress,
    /// Any other text.
    Text,
}

/// Draws a message as lines. Blocks are separated by an empty line, and choices are numbered.
/// Control characters are removed, so that no value can move the cursor or colour the screen.
pub fn draw(say: &OutgoingMessage) -> Vec<DrawnLine> {
    let mut lines: Vec<DrawnLine> = Vec::new();
    for block in &say.blocks {
        let (kind, text) = match block {
            Block::Link(text) => (LineKind::Link, format!("→ {text}")),
            Block::Drawing(Drawing { shown: text, .. }) | Block::Picture(text) => {
                (LineKind::Picture, format!("[{}]", without_isolates(text)))
            }
            Block::Progress(text) => (LineKind::Progress, format!("({text})")),
            Block::Relayed(relayed) => (LineKind::Text, quoted(relayed.shown())),
            Block::Text(text) => (LineKind::Text, text.clone()),
        };
        if !lines.is_empty() && !follows(kind, &lines) {
            lines.push(line(LineKind::Text, ""));
        }
        lines.extend(text.lines().map(|text| line(kind, text)));
    }
    for (at, choice) in say
        .prompt
        .iter()
        .flat_map(|asked| &asked.choices)
        .enumerate()
    {
        lines.push(line(
            LineKind::Choice,
            &format!("[{}] {}", at + 1, choice.text),
        ));
    }
    lines
}

/// Marks every line of relayed words with a character that begins no line of ours.
fn quoted(words: &str) -> String {
    let lines: Vec<String> = words.lines().map(|line| format!("┃ {line}")).collect();
    lines.join("\n")
}

/// Whether a block stands right below the one before, without an empty line: a link below its text,
/// a text below the progress.
fn follows(kind: LineKind, lines: &[DrawnLine]) -> bool {
    kind == LineKind::Link
        || lines
            .last()
            .is_some_and(|last| last.kind == LineKind::Progress)
}

fn line(kind: LineKind, text: &str) -> DrawnLine {
    let shown = without_isolates(text);
    let text = shown
        .chars()
        .filter(|c| !c.is_control())
        .collect::<String>();
    DrawnLine {
        kind,
        text: text.trim_end().to_owned(),
    }
}
