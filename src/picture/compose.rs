//! Puts a scene, its frame and its notes together into one drawing.

use std::fmt::Write as _;

use resvg::usvg::Tree;

use crate::flow::{SCENE_WIDTH, Scene};
use crate::i18n::{has_right_to_left, isolated_right_to_left};

use super::notes::NOTE_SIZE;
use super::{FAMILY, Letters, PictureError, Texts};

/// The space around everything.
pub(super) const MARGIN: f32 = 12.0;
/// The width of a picture: that of a small telephone.
pub(super) const WIDTH: f32 = SCENE_WIDTH + 2.0 * MARGIN;
/// Where the frame begins: it has the word « drawing » on its upper edge.
const FRAME_TOP: f32 = 18.0;
/// Where the scene begins.
pub(super) const SCENE_TOP: f32 = FRAME_TOP + 16.0;
/// The width of the badge with the word « drawing ».
pub(super) const BADGE_WIDTH: f32 = 72.0;
/// The id of that word.
pub(super) const WORD: &str = "drawing";
/// The radius of a marker.
pub(super) const RADIUS: f32 = 12.0;
/// From one line of a note to the next.
const LINE: f32 = 21.0;
/// Between two notes.
const GAP: f32 = 9.0;
/// What the number of a note takes of the width.
const INDENT: f32 = 34.0;
/// The width of a line of a note.
const NOTE_WIDTH: f32 = SCENE_WIDTH - INDENT;
/// How much wider the letters of a browser may be than ours.
const WIDER: f32 = 1.12;
/// The fonts of browsers, of which few are wider than ours.
const BROWSER_FAMILY: &str =
    "'Noto Sans', Roboto, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

impl Letters {
    pub(super) fn compose(
        &self,
        style: &str,
        scene: &Scene,
        texts: &Texts,
    ) -> Result<Tree, PictureError> {
        let lines = self.lines(&texts.notes, NOTE_WIDTH)?;
        self.read(&svg(style, scene, &texts.drawing, &lines, FAMILY))
    }

    /// The drawing for a browser, which has other letters.
    pub(super) fn write(
        &self,
        style: &str,
        scene: &Scene,
        texts: &Texts,
    ) -> Result<String, PictureError> {
        let lines = self.lines(&texts.notes, NOTE_WIDTH / WIDER)?;
        Ok(svg(style, scene, &texts.drawing, &lines, BROWSER_FAMILY))
    }
}

/// The element that everything is in.
pub(super) fn opening(height: f32, family: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {WIDTH} {height}\" font-family=\"{family}\">"
    )
}

fn svg(style: &str, scene: &Scene, drawing: &str, notes: &[Vec<String>], family: &str) -> String {
    let bottom = SCENE_TOP + scene.height;
    let lines: usize = notes.iter().map(Vec::len).sum();
    let height = match notes.len() {
        0 => bottom + MARGIN,
        count => bottom + 2.0 * MARGIN + LINE * lines as f32 + GAP * (count - 1) as f32,
    };
    let height = height.ceil();
    let mut svg = opening(height, family);
    let frame = bottom - FRAME_TOP;
    let _ = write!(
        svg,
        "<style>{style}</style><rect class=\"paper\" width=\"{WIDTH}\" height=\"{height}\"/>\
         <rect class=\"frame\" x=\"{MARGIN}\" y=\"{FRAME_TOP}\" width=\"{SCENE_WIDTH}\" height=\"{frame}\" rx=\"10\"/>"
    );
    let _ = write!(
        svg,
        "<g id=\"scene\" transform=\"translate({MARGIN} {SCENE_TOP})\">{}",
        scene.markup
    );
    for (at, (x, y)) in scene.markers.iter().enumerate() {
        number(&mut svg, at, *x, *y);
    }
    svg.push_str("</g>");
    word(&mut svg, drawing);
    let mut y = bottom + MARGIN + LINE / 2.0;
    for (at, lines) in notes.iter().enumerate() {
        // Such a note may quote labels in Latin letters.
        let leftward = lines.iter().any(|line| has_right_to_left(line));
        let (mark, edge) = match leftward {
            true => (WIDTH - MARGIN - RADIUS, WIDTH - MARGIN - INDENT),
            false => (MARGIN + RADIUS, MARGIN + INDENT),
        };
        let _ = write!(
            svg,
            "<circle class=\"marker\" cx=\"{mark}\" cy=\"{y}\" r=\"{RADIUS}\"/>"
        );
        number(&mut svg, at, mark, y);
        for line in lines {
            note(&mut svg, line, leftward, edge, y);
            y += LINE;
        }
        y += GAP;
    }
    svg.push_str("</svg>");
    svg
}

/// The word on the frame, in a badge.
fn word(svg: &mut String, drawing: &str) {
    let left = MARGIN + 16.0;
    let middle = left + BADGE_WIDTH / 2.0;
    let (top, base) = (FRAME_TOP - 12.0, FRAME_TOP + 5.0);
    let _ = write!(
        svg,
        "<rect class=\"drawing\" x=\"{left}\" y=\"{top}\" width=\"{BADGE_WIDTH}\" height=\"24\" rx=\"12\"/>\
         <text id=\"{WORD}\" class=\"drawing-word\" x=\"{middle}\" y=\"{base}\">{}</text>",
        escaped(drawing)
    );
}

fn number(svg: &mut String, at: usize, x: f32, y: f32) {
    let (number, base) = (at + 1, y + 5.2);
    let _ = write!(
        svg,
        "<text class=\"number\" x=\"{x}\" y=\"{base}\">{number}</text>"
    );
}

/// One line of a note. The library that draws knows no `direction`, so a line that is read leftward says
/// so itself, and ends at its right edge.
fn note(svg: &mut String, line: &str, leftward: bool, x: f32, y: f32) {
    let line = escaped(line);
    let (line, anchor) = match leftward {
        true => (isolated_right_to_left(&line), "end"),
        false => (line, "start"),
    };
    let base = y + 5.3;
    let _ = write!(
        svg,
        "<text class=\"note\" font-size=\"{NOTE_SIZE}\" text-anchor=\"{anchor}\" x=\"{x}\" y=\"{base}\">{line}</text>"
    );
}

/// A text as SVG has it.
pub(super) fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
