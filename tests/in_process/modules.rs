//! The rules that can be checked by reading the sources: which module may use which, and what is
//! nowhere.

use std::fs;

use crate::support::{files_below, project};

/// A module, and the other modules it may use. Every module may use `diagnostics`, which uses none.
const MODULES: &[(&str, &[&str])] = &[
    (
        "app",
        &[
            "assistant",
            "channel",
            "conversation",
            "dialogue",
            "handoff",
            "incident",
            "message",
            "outbox",
            "picture",
            "store",
            "turn",
        ],
    ),
    (
        "assistant",
        &[
            "dialogue",
            "flow",
            "i18n",
            "intent",
            "render",
            "school",
            "understand",
        ],
    ),
    ("backoff", &[]),
    (
        "channel",
        &[
            "backoff",
            "dialogue",
            "i18n",
            "message",
            "picture",
            "redaction",
            "render",
            "understand",
            "validation",
        ],
    ),
    (
        "check",
        &[
            "assistant",
            "content",
            "flow",
            "intent",
            "picture",
            "school",
        ],
    ),
    ("content", &["school", "text_file"]),
    (
        "control",
        &[
            "app",
            "channel",
            "core/handoff",
            "dialogue",
            "flow",
            "handoff",
            "incident",
            "message",
            "redaction",
            "store",
            "turn",
        ],
    ),
    (
        "conversation",
        &[
            "assistant",
            "dialogue",
            "fault",
            "handoff",
            "message",
            "outbox",
            "store",
            "turn",
        ],
    ),
    ("core/handoff", &["dialogue", "message", "redaction"]),
    ("diagnostics", &[]),
    ("dialogue", &["flow", "intent", "school", "validation"]),
    ("fault", &[]),
    ("flow", &["intent", "school", "validation"]),
    (
        "handoff",
        &[
            "assistant",
            "core/handoff",
            "dialogue",
            "flow",
            "i18n",
            "incident",
            "message",
            "outbox",
            "redaction",
            "render",
            "store",
            "turn",
            "validation",
        ],
    ),
    ("http", &[]),
    (
        "i18n",
        &[
            "dialogue",
            "flow",
            "intent",
            "message",
            "school",
            "validation",
        ],
    ),
    ("incident", &["dialogue", "store"]),
    (
        "ingest",
        &[
            "app",
            "assistant",
            "backoff",
            "channel",
            "conversation",
            "core/handoff",
            "dialogue",
            "handoff",
            "http",
            "i18n",
            "log",
            "message",
            "redaction",
            "store",
            "turn",
        ],
    ),
    ("intent", &[]),
    ("log", &[]),
    ("message", &["dialogue", "redaction"]),
    (
        "outbox",
        &[
            "backoff",
            "channel",
            "core/handoff",
            "fault",
            "message",
            "store",
        ],
    ),
    (
        "picture",
        &[
            "assistant",
            "content",
            "flow",
            "i18n",
            "message",
            "validation",
        ],
    ),
    ("redaction", &["validation"]),
    (
        "render",
        &[
            "dialogue",
            "flow",
            "i18n",
            "intent",
            "message",
            "redaction",
            "school",
            "validation",
        ],
    ),
    ("school", &[]),
    (
        "store",
        &[
            "core/handoff",
            "dialogue",
            "message",
            "redaction",
            "text_file",
        ],
    ),
    ("text_file", &[]),
    (
        "transcript",
        &[
            "app",
            "assistant",
            "channel",
            "core/handoff",
            "dialogue",
            "flow",
            "handoff",
            "message",
            "redaction",
            "store",
            "validation",
        ],
    ),
    (
        "turn",
        &[
            "assistant",
            "dialogue",
            "i18n",
            "message",
            "render",
            "store",
        ],
    ),
    (
        "understand",
        &[
            "dialogue",
            "flow",
            "i18n",
            "intent",
            "message",
            "redaction",
            "school",
            "validation",
        ],
    ),
    ("validation", &[]),
];

/// The libraries that the crates `core` and `nlu` may depend on: none of them waits, opens a file or a
/// socket, or draws random numbers.
const PURE_LIBRARIES: &[&str] = &[
    "constant_time_eq",
    "email_address",
    "fluent",
    "fluent-syntax",
    "guichet-nlu",
    "intl-memoizer",
    "jiff",
    "roxmltree",
    "serde",
    "serde_json",
    "strsim",
    "strum",
    "thiserror",
    "toml",
    "unic-langid",
    "unicode-normalization",
    "unicode-segmentation",
    "zeroize",
    "zxcvbn",
];

/// Words that the crates `core` and `nlu` never use.
const IMPURE: &[&str] = &[
    "async ",
    "Instant",
    "Timestamp::now",
    "ZonedDateTime::now",
    "TimeZone::system",
    "TimeZone::get",
    "std::{",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::thread",
    "SystemTime",
];

/// The pure rules of a ticket, whose module has the name of the module that carries them out.
const CORE_HANDOFF: &str = "crate::core/handoff";

/// A line of a source file outside its tests.
struct SourceLine {
    /// The crate below `src`; empty for the program itself.
    member: String,
    module: String,
    /// The file below `src`, and the line in it.
    place: String,
    text: String,
}

fn lines() -> Vec<SourceLine> {
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

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

#[test]
fn a_module_uses_only_the_modules_of_its_row() {
    let mut wrong = Vec::new();
    for SourceLine {
        member,
        module,
        place,
        text,
    } in lines()
    {
        let Some((_, may_use)) = MODULES.iter().find(|(name, _)| *name == module) else {
            continue;
        };
        let line = match member.as_str() {
            "core" => text.replace("crate::handoff", CORE_HANDOFF),
            _ => text.replace("guichet_core::handoff", CORE_HANDOFF),
        };
        let line = line
            .replace("guichet_nlu::", "crate::")
            .replace("guichet_core::", "crate::");
        for used in line.split("crate::").skip(1).filter(|_| !is_comment(&line)) {
            let used = used
                .split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '/')
                .next();
            let used = used.unwrap_or_default();
            if used != module && used != "diagnostics" && !may_use.contains(&used) {
                wrong.push(format!("{place}: {module} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_has_a_row() {
    let mut modules: Vec<String> = lines().into_iter().map(|line| line.module).collect();
    modules.sort();
    modules.dedup();
    modules.retain(|module| !["build", "cli", "lib", "main"].contains(&&**module));
    let rows: Vec<&str> = MODULES.iter().map(|(module, _)| *module).collect();
    assert_eq!(modules, rows);
}

#[test]
fn the_pure_crates_are_pure() {
    let mut wrong = Vec::new();
    for line in lines() {
        if !line.member.is_empty() && !is_comment(&line.text) {
            let named = IMPURE.iter().filter(|word| line.text.contains(**word));
            wrong.extend(named.map(|word| format!("{}: {word}", line.place)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_pure_crates_depend_on_nothing_that_reaches_the_world() {
    for member in ["core", "nlu"] {
        let manifest = project("src").join(member).join("Cargo.toml");
        let manifest = fs::read_to_string(manifest).expect("a manifest is text");
        let manifest: toml::Table = manifest.parse().expect("it is TOML");
        let dependencies = manifest["dependencies"].as_table().expect("a table");
        for name in dependencies.keys() {
            assert!(PURE_LIBRARIES.contains(&&**name), "{member}: {name}");
        }
        let others = ["build-dependencies", "target"];
        assert!(!others.iter().any(|table| manifest.contains_key(*table)));
    }
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
