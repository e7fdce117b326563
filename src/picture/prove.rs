//! Proves pictures sound: labels in their boxes, every letter in the font, files small enough.

use std::borrow::Cow;
use std::collections::HashSet;

use resvg::usvg::{Group, Node, Rect, Text, Tree};

use crate::assistant::Assistant;
use crate::flow::{Scene, Step};
use crate::i18n::without_isolates;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics};

use super::compose::{BADGE_WIDTH, MARGIN, RADIUS, SCENE_TOP, WIDTH, WORD};
use super::{Letters, Texts, paint};
use crate::flow::SCENE_WIDTH;

/// The largest file, in bytes: people have little data on their telephones.
const LARGEST: usize = 60_000;
/// The tallest scene: with its notes it is to be seen at one look.
const TALLEST: f32 = 520.0;
/// The space between a label and the edge of its box.
const PADDING: f32 = 2.0;
/// The smallest letters, which people read at this width.
const SMALLEST: f32 = 14.0;
/// The most that letters may reach into one another, as descenders of one line into the next.
const TOUCH: f32 = 0.5;

/// Reports every picture that is not sound, in each spoken language.
pub fn report(assistant: &Assistant, font: Cow<'static, [u8]>, diagnostics: &Diagnostics) {
    let letters = Letters::new(font);
    for scene in &assistant.flows.scenes.all {
        let proof = Proof {
            assistant,
            letters: &letters,
            scene,
            diagnostics,
        };
        proof.labels_are_described();
        // Notes that speak to no audience are the same for each.
        let mut proven = HashSet::new();
        for tag in assistant.locales.tags() {
            for audience in assistant.flows.audiences() {
                // What a locale lacks is reported with its texts.
                if let Ok(texts) = Texts::of(assistant, scene, tag, audience)
                    && proven.insert((tag, texts.notes.clone()))
                {
                    proof.in_language(tag, &texts);
                }
            }
        }
    }
}

struct Proof<'a> {
    assistant: &'a Assistant,
    letters: &'a Letters,
    scene: &'a Scene,
    diagnostics: &'a Diagnostics,
}

impl Proof<'_> {
    fn report(&self, line: usize, sentence: impl Into<String>) {
        let file = &self.scene.file;
        self.diagnostics.add(Diagnostic::new(file, line, sentence));
    }

    fn step(&self) -> &Step {
        self.assistant.flows.step(self.scene.step)
    }

    /// Reports a label that the description lacks: people who do not see the picture would miss it.
    fn labels_are_described(&self) {
        let step = self.step();
        let locales = &self.assistant.locales;
        let Some(described) = locales.described(&self.assistant.flows, self.scene) else {
            return;
        };
        let described = plain(&described);
        for (line, label) in &self.scene.labels {
            if !described.contains(&plain(label)) {
                let sentence = format!("« {label} » is not in {}.picture", step.message);
                self.report(*line, sentence);
            }
        }
    }

    fn in_language(&self, tag: &str, texts: &Texts) {
        let style = &self.assistant.flows.scenes.style;
        let tree = match self.letters.compose(style, self.scene, texts) {
            Ok(tree) => tree,
            Err(error) => return self.report(1, format!("in {tag}: {error}")),
        };
        let mut found = Found::default();
        found.group(tree.root(), false);
        self.is_called_a_drawing(tag, &texts.drawing, &found);
        self.letters_are_known(tag, &found);
        self.labels_fit(&found);
        self.markers_cover_nothing(&found);
        self.notes_fit(tag, &found);
        self.is_small(tag, &tree);
    }

    /// Reports a frame that does not say that this is a drawing: people might take it for the real page.
    fn is_called_a_drawing(&self, tag: &str, word: &str, found: &Found<'_>) {
        let said = found.others.iter().find(|text| text.id() == WORD);
        let Some(said) = said.filter(|said| words(said) == word.trim() && is_seen(said)) else {
            let sentence = format!(
                "in {tag}: the frame does not say « {word} »; look at picture-drawing and .drawing-word"
            );
            return self.report(1, sentence);
        };
        if ink(said).width() + 2.0 * PADDING > BADGE_WIDTH {
            self.report(1, format!("in {tag}: « {word} » does not fit the frame"));
        }
    }

    fn letters_are_known(&self, tag: &str, found: &Found<'_>) {
        for text in found.labels.iter().chain(&found.others) {
            for glyph in text
                .layouted()
                .iter()
                .flat_map(|span| &span.positioned_glyphs)
            {
                if glyph.id.0 == 0 {
                    let letters = &glyph.text;
                    let sentence =
                        format!("in {tag}: the font has no « {letters} »; add it to fonts/subset");
                    self.report(1, sentence);
                }
            }
        }
    }

    fn labels_fit(&self, found: &Found<'_>) {
        let whole = Rect::from_xywh(MARGIN, SCENE_TOP, SCENE_WIDTH, self.scene.height);
        for text in &found.labels {
            let (shown, ink) = (words(text), ink(text));
            let start = start(text);
            let holds = |edges: &&Rect| {
                let (x, y) = start;
                edges.left() <= x && x <= edges.right() && edges.top() <= y && y <= edges.bottom()
            };
            let area = |edges: &Rect| edges.width() * edges.height();
            let smallest = found.boxes.iter().filter(holds);
            let smallest = smallest.min_by(|one, two| area(one).total_cmp(&area(two)));
            let Some(around) = smallest.copied().or(whole) else {
                continue;
            };
            let fits = around.left() + PADDING <= ink.left()
                && ink.right() + PADDING <= around.right()
                && around.top() <= ink.top()
                && ink.bottom() <= around.bottom();
            if !fits {
                self.report(
                    self.line(&shown),
                    format!("« {shown} » does not fit its box"),
                );
            }
            if size(text) < SMALLEST {
                let sentence = format!("« {shown} » is smaller than {SMALLEST}");
                self.report(self.line(&shown), sentence);
            }
        }
        for (at, one) in found.labels.iter().enumerate() {
            for two in &found.labels[..at] {
                if overlap(ink(one), ink(two)) {
                    let (one, two) = (words(one), words(two));
                    let sentence = format!("« {one} » runs into « {two} »");
                    self.report(self.line(&one), sentence);
                }
            }
        }
        if self.scene.height > TALLEST {
            self.report(1, format!("it is taller than {TALLEST}"));
        }
    }

    fn markers_cover_nothing(&self, found: &Found<'_>) {
        for (at, (x, y)) in self.scene.markers.iter().enumerate() {
            let left = (x + MARGIN - RADIUS, y + SCENE_TOP - RADIUS);
            let Some(marker) = Rect::from_xywh(left.0, left.1, 2.0 * RADIUS, 2.0 * RADIUS) else {
                continue;
            };
            for text in &found.labels {
                if overlap(marker, ink(text)) {
                    let shown = words(text);
                    let sentence = format!("the marker {} covers « {shown} »", at + 1);
                    self.report(self.line(&shown), sentence);
                }
            }
        }
    }

    fn notes_fit(&self, tag: &str, found: &Found<'_>) {
        for text in &found.others {
            let ink = ink(text);
            if ink.left() < 0.0 || ink.right() > WIDTH {
                let sentence = format!("in {tag}: « {} » is wider than the page", words(text));
                self.report(1, sentence);
            }
        }
    }

    fn is_small(&self, tag: &str, tree: &Tree) {
        match paint(tree) {
            Ok(picture) if picture.png.len() > LARGEST => {
                let sentence = format!(
                    "in {tag}: the file has {} bytes, more than {LARGEST}",
                    picture.png.len()
                );
                self.report(1, sentence);
            }
            Ok(_) => {}
            Err(error) => self.report(1, format!("in {tag}: {error}")),
        }
    }

    /// The line of a label in the file.
    fn line(&self, label: &str) -> usize {
        let label = plain(label);
        let own = self
            .scene
            .labels
            .iter()
            .find(|(_, own)| plain(own) == label);
        own.map_or(1, |(line, _)| *line)
    }
}

/// The parts of a drawing that must stand clear of each other.
#[derive(Default)]
struct Found<'a> {
    /// The texts of the scene.
    labels: Vec<&'a Text>,
    /// The boxes of the scene.
    boxes: Vec<Rect>,
    /// The notes and the word on the frame.
    others: Vec<&'a Text>,
}

impl<'a> Found<'a> {
    fn group(&mut self, group: &'a Group, in_scene: bool) {
        let in_scene = in_scene || group.id() == "scene";
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, in_scene),
                Node::Path(path) if in_scene && !path.id().starts_with("marker-") => {
                    self.boxes.push(path.abs_bounding_box());
                }
                Node::Text(text) if in_scene && !is_number(text) => self.labels.push(text),
                Node::Text(text) => self.others.push(text),
                Node::Image(_) | Node::Path(_) => {}
            }
        }
    }
}

/// Whether every letter of a text is painted.
fn is_seen(text: &Text) -> bool {
    let mut spans = text.chunks().iter().flat_map(|chunk| chunk.spans());
    spans.all(|span| span.is_visible() && span.fill().is_some())
}

/// Whether a text is the number of a marker, which stands in it.
fn is_number(text: &Text) -> bool {
    let words = words(text);
    !words.is_empty() && words.len() < 3 && words.chars().all(|c| c.is_ascii_digit())
}

fn words(text: &Text) -> String {
    let parts: Vec<&str> = text
        .chunks()
        .iter()
        .map(|chunk| chunk.text().trim())
        .collect();
    parts.join(" ").trim().to_owned()
}

/// Where the letters are: as wide as they run, and from the top of capitals to the end of descenders.
/// An underline may lie outside.
fn ink(text: &Text) -> Rect {
    let runs = text.abs_bounding_box();
    let moved = text.abs_transform().ty;
    let lines = text.chunks().iter().filter_map(|chunk| chunk.y());
    let (first, last) = lines.fold((f32::INFINITY, f32::NEG_INFINITY), |(first, last), y| {
        (first.min(y), last.max(y))
    });
    let size = size(text);
    let (top, bottom) = (first + moved - 0.75 * size, last + moved + 0.22 * size);
    Rect::from_ltrb(runs.left(), top, runs.right(), bottom).unwrap_or(runs)
}

/// A point of the label just above where its first line begins.
fn start(text: &Text) -> (f32, f32) {
    let first = text.chunks().first();
    let (x, y) = first.map_or((0.0, 0.0), |chunk| {
        (chunk.x().unwrap_or_default(), chunk.y().unwrap_or_default())
    });
    let moved = text.abs_transform();
    (x + moved.tx, y + moved.ty - SMALLEST / 4.0)
}

fn size(text: &Text) -> f32 {
    let spans = text.chunks().iter().flat_map(|chunk| chunk.spans());
    spans
        .map(|span| span.font_size().get())
        .fold(f32::INFINITY, f32::min)
}

fn overlap(one: Rect, two: Rect) -> bool {
    one.left() + TOUCH < two.right()
        && two.left() + TOUCH < one.right()
        && one.top() + TOUCH < two.bottom()
        && two.top() + TOUCH < one.bottom()
}

/// A text with one kind of blank and without isolates, so that two texts can be compared.
fn plain(text: &str) -> String {
    let text = without_isolates(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
