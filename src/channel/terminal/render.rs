//! Draws a message as plain lines: for a person, a screen reader, a script.

use crate::message::{Block, OutgoingMessage};
use crate::voice::without_isolates;

/// A drawn line and what it is, so that a terminal can colour it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// Its text, without a line end.
    pub text: String,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A numbered answer.
    Choice,
    /// An address to open.
    Link,
    /// What a picture shows.
    Picture,
    /// How far along the journey this is.
    Progress,
    /// What is said.
    Text,
}

/// The lines of a message. Blocks are apart by an empty line, answers are numbered; what a value
/// holds cannot move the cursor or colour the screen.
pub fn draw(say: &OutgoingMessage) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for block in &say.blocks {
        let (kind, text) = match block {
            Block::Link(text) => (LineKind::Link, format!("→ {text}")),
            Block::Picture(text) => (LineKind::Picture, format!("[{}]", without_isolates(text))),
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

/// Every line of somebody's words begins with a sign that no line of ours begins with.
fn quoted(words: &str) -> String {
    let lines: Vec<String> = words.lines().map(|line| format!("┃ {line}")).collect();
    lines.join("\n")
}

/// The progress stands right above what it is about, and a link right below.
fn follows(kind: LineKind, lines: &[Line]) -> bool {
    kind == LineKind::Link
        || lines
            .last()
            .is_some_and(|last| last.kind == LineKind::Progress)
}

fn line(kind: LineKind, text: &str) -> Line {
    let shown = without_isolates(text);
    let text = shown
        .chars()
        .filter(|c| !c.is_control())
        .collect::<String>();
    Line {
        kind,
        text: text.trim_end().to_owned(),
    }
}
