//! What is nowhere in the sources, and what every file begins with.

use std::fs;

use crate::support::{files_below, project};

/// A line of a source file outside its tests.
pub(crate) struct SourceLine {
    /// The crate below `src`; empty for the program itself.
    pub(crate) member: String,
    pub(crate) module: String,
    /// The file below `src`, and the line in it.
    pub(crate) place: String,
    pub(crate) text: String,
}

/// Every line of the sources outside their tests.
pub(crate) fn lines() -> Vec<SourceLine> {
    let root = project("src");
    let mut lines = Vec::new();
    let sources = files_below(&root).into_iter();
    for path in sources.filter(|path| path.extension().is_some_and(|end| end == "rs")) {
        let below = path.strip_prefix(&root).expect("it was found there");
        let member = ["core", "nlu"].into_iter().find(|it| below.starts_with(it));
        let member = member.unwrap_or_default();
        let in_member = below.strip_prefix(member).expect("it begins with it");
        let first = in_member.iter().next().expect("a file has a name");
        let module = first.to_string_lossy().trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(&path).expect("a source is text");
        for (at, line) in text.lines().enumerate() {
            if line == "#[cfg(test)]" {
                break;
            }
            lines.push(SourceLine {
                member: member.to_owned(),
                module: match (member, &*module) {
                    ("core", "handoff") => "core/handoff".to_owned(),
                    _ => module.clone(),
                },
                place: format!("{}:{}", below.display(), at + 1),
                text: line.to_owned(),
            });
        }
    }
    lines
}

/// Whether a line is a comment.
pub(crate) fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

#[test]
fn the_storage_engine_is_known_in_one_file() {
    let named = lines()
        .into_iter()
        .filter(|line| line.text.contains("sled::"));
    let elsewhere: Vec<String> = named
        .map(|line| line.place)
        .filter(|place| !place.starts_with("store/sled_backend.rs"))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
}

#[test]
fn only_stored_shapes_can_be_stored() {
    // These modules may store: messages to people until they are delivered, and words on their way
    // to or from the desk (`redaction::RelayedText`). `control` speaks with other programs of the
    // same owner, and a channel's client with its platform.
    const MAY: [&str; 8] = [
        "channel/discord/",
        "channel/telegram/",
        "control/",
        "store/",
        "core/redaction.rs",
        "core/message.rs",
        "core/message/drawing.rs",
        "core/message/handoff.rs",
    ];
    let serialized = lines()
        .into_iter()
        .filter(|line| line.text.contains("Serialize"));
    let elsewhere: Vec<String> = serialized
        .map(|line| line.place)
        .filter(|place| !MAY.iter().any(|may| place.starts_with(may)))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
}

/// A field that is not in the list would be missing from a log of JSON.
#[test]
fn every_field_of_the_log_is_in_its_list() {
    let list = fs::read_to_string(project("src/log/json_lines.rs")).expect("a source is text");
    let source: Vec<String> = lines().into_iter().map(|line| line.text).collect();
    let source = source.join("\n");
    let mut missing = Vec::new();
    for event in ["trace", "debug", "info", "warn", "error"] {
        for named in source.split(&format!("tracing::{event}!(")).skip(1) {
            let fields = named.split('"').next().unwrap_or_default();
            let fields = fields.split(',').map(|field| {
                let name = field.split('=').next().unwrap_or_default();
                name.trim().trim_start_matches(['%', '?'])
            });
            let unknown =
                fields.filter(|it| !it.is_empty() && !list.contains(&format!("\"{it}\"")));
            missing.extend(unknown.map(str::to_owned));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// French sentences in Rust would be texts that no translator sees.
#[test]
fn no_text_that_people_read_is_in_rust() {
    let spoken = |line: &str| {
        let mut quoted = line.split('"').skip(1).step_by(2);
        quoted.any(|text| text.contains(|c: char| "éèêàçùœ".contains(c)))
    };
    let mut wrong = Vec::new();
    for SourceLine {
        place, text: line, ..
    } in lines()
    {
        // The words by which a person announces a password are data of one validator.
        let exempt = place.starts_with("core/validation/") || is_comment(&line);
        if !exempt && spoken(&line) {
            wrong.push(format!("{place}: {line}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_file_begins_with_a_sentence_that_says_what_it_is() {
    let mut wrong = Vec::new();
    for folder in ["src", "tests", "benches"] {
        let folder = project(folder);
        if !folder.exists() {
            continue;
        }
        for path in files_below(&folder)
            .into_iter()
            .filter(|p| p.extension().is_some_and(|e| e == "rs"))
        {
            let text = fs::read_to_string(&path).expect("a source is text");
            if !text.starts_with("//! ") {
                wrong.push(path.display().to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
