//! The scenes of steps: what is on the screen there, as `data/pictures/*.svg` has it.

use roxmltree::{Document, Node, ParsingOptions};

use guichet_nlu::diagnostics::{Diagnostics, Source, did_you_mean};

use super::{ColumnKind, Flows, Kind, Row, Step, StepId, Table};

/// Where scenes are, below `data`.
const FOLDER: &str = "pictures/";
/// The rules for colours and letters that all scenes share.
const STYLE: &str = "pictures/style.css";
/// The width of every scene.
pub const SCENE_WIDTH: f32 = 336.0;
/// What a scene is made of. Nothing among it loads, runs or moves anything.
const ELEMENTS: [&str; 12] = [
    "circle", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "text",
    "title", "tspan",
];
/// Marks a label that the step's own text gives, so that the description need not.
const ELSEWHERE: &str = "data-said";
/// The beginning of the id of a marker; its number follows.
const MARKER: &str = "marker-";

/// The scenes, and how they look.
#[derive(Debug, Default)]
pub struct Scenes {
    /// The rules of `style.css`.
    pub style: String,
    /// Every scene, in the order of the names of their files.
    pub all: Vec<Scene>,
}

/// What is on the screen at a step.
#[derive(Debug)]
pub struct Scene {
    /// The step that it belongs to.
    pub step: StepId,
    /// The file it was read from.
    pub file: String,
    /// What is inside the element `svg`.
    pub markup: String,
    /// The height; the width is [`SCENE_WIDTH`].
    pub height: f32,
    /// The centres of the markers, in the order of their numbers.
    pub markers: Vec<(f32, f32)>,
    /// The words on the screen, each with its line in the file.
    pub labels: Vec<(usize, String)>,
    /// The only value of a column for which the screen looks so, where the step shows a row.
    pub only: Option<(String, String)>,
}

impl Scene {
    /// Whether the screen looks so for the row that the step shows.
    fn is_of(&self, table: Option<&Table>, row: Option<&Row>) -> bool {
        self.only.as_ref().is_none_or(|(column, value)| {
            let at = table.and_then(|table| table.column(column));
            let cell = at.zip(row).map(|(at, row)| row.text(at));
            cell == Some(value)
        })
    }
}

impl Flows {
    /// The scene of a step, where there is one for the row that the step shows.
    pub fn scene(&self, step: &Step, row: Option<&Row>) -> Option<&Scene> {
        let table = self.table_shown(step);
        self.scene_of(step).filter(|scene| scene.is_of(table, row))
    }

    /// The table of which a step shows a row.
    fn table_shown(&self, step: &Step) -> Option<&Table> {
        match self.step(step.shows?).kind {
            Kind::Pick { table, .. } => Some(&self.tables[table]),
            _ => None,
        }
    }

    /// The scene of a step, whatever row the step shows.
    pub fn scene_of(&self, step: &Step) -> Option<&Scene> {
        self.scenes.all.iter().find(|scene| scene.step == step.id)
    }
}

/// The attribute with the note of a marker: `note-1` for the first.
pub fn note(at: usize) -> String {
    format!("note-{}", at + 1)
}

/// Reads the scenes of the steps that are read already.
pub(super) fn lower(flows: &mut Flows, sources: &[Source], diagnostics: &Diagnostics) {
    let mut scenes = Scenes::default();
    for source in sources
        .iter()
        .filter(|source| source.path.starts_with(FOLDER))
    {
        if source.path == STYLE {
            scenes.style.clone_from(&source.text);
        } else if source.path.ends_with(".svg") {
            scenes.all.extend(scene(flows, source, diagnostics));
        }
    }
    flows.scenes = scenes;
}

fn scene(flows: &Flows, source: &Source, diagnostics: &Diagnostics) -> Option<Scene> {
    let name = source.path.strip_prefix(FOLDER)?.strip_suffix(".svg")?;
    let options = ParsingOptions::default();
    let document = match Document::parse_with_options(&source.text, options) {
        Ok(document) => document,
        Err(error) => {
            let line = usize::try_from(error.pos().row).unwrap_or(1);
            diagnostics.add(source.at_line(line, format!("not SVG: {error}")));
            return None;
        }
    };
    let line_of = |node: Node<'_, '_>| source.line(node.range().start);
    let report = |node: Node<'_, '_>, sentence: String| {
        diagnostics.add(source.at_line(line_of(node), sentence));
    };
    let root = document.root_element();
    let Some(step) = flows.steps.iter().find(|step| step.message == name) else {
        let pictured = flows.steps.iter().filter(|step| step.picture);
        let hint = did_you_mean(name, pictured.map(|step| &*step.message));
        report(root, format!("no step is called `{name}`{hint}"));
        return None;
    };
    if !step.picture {
        let sentence = format!(
            "`{}` needs `picture = true`, or people never see this",
            step.name
        );
        report(root, sentence);
    }
    for node in root.descendants().filter(Node::is_element).skip(1) {
        let element = node.tag_name().name();
        if !ELEMENTS.contains(&element) {
            let allowed = ELEMENTS.join(", ");
            report(
                node,
                format!("`{element}` is not for scenes, which have {allowed}"),
            );
        }
    }
    let Some(height) = height(root) else {
        let sentence = format!("a scene has `viewBox=\"0 0 {SCENE_WIDTH} HEIGHT\"`");
        report(root, sentence);
        return None;
    };
    let labels = root
        .descendants()
        .filter(|node| node.has_tag_name("text") && !node.has_attribute(ELSEWHERE))
        .map(|node| (line_of(node), words(node)));
    Some(Scene {
        step: step.id,
        file: source.path.clone(),
        markup: inside(root).to_owned(),
        height,
        markers: markers(root, &report),
        labels: labels.collect(),
        only: only(flows, step, root, &report),
    })
}

fn height(root: Node<'_, '_>) -> Option<f32> {
    let numbers = root.attribute("viewBox")?.split_whitespace();
    let numbers: Vec<f32> = numbers.map(str::parse).collect::<Result<_, _>>().ok()?;
    match numbers[..] {
        [0.0, 0.0, SCENE_WIDTH, height] if height > 0.0 => Some(height),
        _ => None,
    }
}

/// The words of a label, whose lines are `tspan`s.
fn words(text: Node<'_, '_>) -> String {
    let parts = text
        .descendants()
        .filter_map(|node| node.text().filter(|_| node.is_text()));
    let parts: Vec<&str> = parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

fn inside<'a>(root: Node<'a, '_>) -> &'a str {
    let text = root.document().input_text();
    let ends = |node: Node<'a, '_>| node.range();
    match (root.first_child(), root.last_child()) {
        (Some(first), Some(last)) => &text[ends(first).start..ends(last).end],
        _ => "",
    }
}

fn markers(root: Node<'_, '_>, report: &dyn Fn(Node<'_, '_>, String)) -> Vec<(f32, f32)> {
    let mut found = Vec::new();
    for node in root.descendants() {
        let number = node.attribute("id").and_then(|id| id.strip_prefix(MARKER));
        let Some(number) = number else { continue };
        let at = |name: &str| node.attribute(name).and_then(|at| at.parse::<f32>().ok());
        let (Ok(number), Some(x), Some(y)) = (number.parse::<usize>(), at("cx"), at("cy")) else {
            report(
                node,
                "a marker is a circle `marker-1` with `cx` and `cy`".to_owned(),
            );
            continue;
        };
        found.push((number, node, (x, y)));
    }
    found.sort_by_key(|(number, ..)| *number);
    for (at, (number, node, _)) in found.iter().enumerate() {
        if *number != at + 1 {
            report(
                *node,
                format!("the marker {number} stands where {} is next", at + 1),
            );
        }
    }
    found.into_iter().map(|(.., centre)| centre).collect()
}

/// Reads `data-only="column=value"`: for which rows an element is drawn.
fn only(
    flows: &Flows,
    step: &Step,
    root: Node<'_, '_>,
    report: &dyn Fn(Node<'_, '_>, String),
) -> Option<(String, String)> {
    let wanted = root.attribute("data-only")?;
    let Some((column, value)) = wanted.split_once('=') else {
        let sentence = format!("`data-only` is `column=value`, not `{wanted}`");
        report(root, sentence);
        return None;
    };
    let table = flows.table_shown(step);
    let found = table.and_then(|table| Some((table, table.column(column)?)));
    let Some((table, at)) = found else {
        report(root, format!("`{}` shows no column `{column}`", step.name));
        return None;
    };
    let values: Vec<&str> = match &table.columns[at].kind {
        ColumnKind::Class(values) => values.iter().map(|value| &**value).collect(),
        _ => table.rows.iter().map(|row| row.text(at)).collect(),
    };
    if !values.contains(&value) {
        let hint = did_you_mean(value, values);
        report(root, format!("no row has `{value}` in `{column}`{hint}"));
        return None;
    }
    Some((column.to_owned(), value.to_owned()))
}
