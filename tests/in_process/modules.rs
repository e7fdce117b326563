//! Which module may use which, and what the pure crates may depend on, by reading the sources.

use std::fs;

use crate::sources::{SourceLine, is_comment, lines};
use crate::support::project;

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
            "render",
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
            "dialogue",
            "fault",
            "message",
            "render",
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
    "intl_pluralrules",
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
