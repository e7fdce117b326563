//! The rules of the house that sources can be read for: what a room may use, what is nowhere.

use std::fs;

use crate::support::{files_below, project};

/// A room, and the other rooms it may use. Every room may use `diagnostics`, which knows nobody.
const ROOMS: &[(&str, &[&str])] = &[
    (
        "app",
        &[
            "assistant",
            "channel",
            "dialogue",
            "inbox",
            "message",
            "outbox",
            "store",
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
    (
        "channel",
        &[
            "dialogue",
            "i18n",
            "message",
            "redaction",
            "render",
            "understand",
        ],
    ),
    (
        "check",
        &["assistant", "content", "flow", "intent", "school"],
    ),
    ("content", &[]),
    (
        "control",
        &[
            "app",
            "channel",
            "desk",
            "dialogue",
            "inbox",
            "message",
            "redaction",
            "store",
            "ticket",
        ],
    ),
    (
        "desk",
        &[
            "app",
            "dialogue",
            "i18n",
            "inbox",
            "outbox",
            "redaction",
            "render",
            "store",
            "ticket",
            "validation",
        ],
    ),
    ("diagnostics", &[]),
    ("dialogue", &["flow", "intent", "school", "validation"]),
    ("flow", &["intent", "validation"]),
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
    (
        "inbox",
        &[
            "assistant",
            "dialogue",
            "flow",
            "i18n",
            "message",
            "outbox",
            "redaction",
            "render",
            "store",
            "ticket",
            "validation",
        ],
    ),
    (
        "ingest",
        &[
            "app",
            "assistant",
            "channel",
            "desk",
            "dialogue",
            "inbox",
            "message",
            "store",
            "ticket",
        ],
    ),
    ("intent", &[]),
    ("message", &["dialogue", "redaction"]),
    ("outbox", &["channel", "message", "store", "ticket"]),
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
    ("store", &["dialogue", "message", "redaction", "ticket"]),
    ("ticket", &["dialogue", "message"]),
    (
        "transcript",
        &[
            "app",
            "assistant",
            "channel",
            "desk",
            "dialogue",
            "flow",
            "inbox",
            "message",
            "redaction",
            "store",
            "ticket",
            "validation",
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

/// The rooms without IO, clock, randomness or waiting.
const PURE: &[&str] = &[
    "assistant",
    "diagnostics",
    "dialogue",
    "flow",
    "i18n",
    "intent",
    "message",
    "redaction",
    "render",
    "school",
    "ticket",
    "understand",
    "validation",
];

/// What a pure room never names.
const IMPURE: &[&str] = &[
    "async ",
    "getrandom",
    "Instant",
    "Timestamp::now",
    "ZonedDateTime::now",
    "TimeZone::system",
    "TimeZone::get",
    "rand::",
    "serenity",
    "sled",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::thread",
    "SystemTime",
    "teloxide",
    "tokio",
    "tracing",
];

/// Each line of each source file outside its tests, with the room it belongs to.
fn lines() -> Vec<(String, String, String)> {
    let root = project("src");
    let mut lines = Vec::new();
    let sources = files_below(&root).into_iter();
    for path in sources.filter(|path| path.extension().is_some_and(|end| end == "rs")) {
        let below = path.strip_prefix(&root).expect("it was found there");
        // The rooms of a crate below stand in its folder.
        let mut parts = below.iter().map(|part| part.to_string_lossy());
        let first = parts.next().expect("a file has a name");
        let first = match &*first {
            "nlu" => parts.next().expect("a crate has files"),
            _ => first,
        };
        let room = first.trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(&path).expect("a source is text");
        for (at, line) in text.lines().enumerate() {
            if line == "#[cfg(test)]" {
                break;
            }
            let place = format!("{}:{}", below.display(), at + 1);
            lines.push((room.clone(), place, line.to_owned()));
        }
    }
    lines
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

#[test]
fn a_room_uses_only_the_rooms_of_its_row() {
    let mut wrong = Vec::new();
    for (room, place, line) in lines() {
        let Some((_, may_use)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            continue;
        };
        let line = line.replace("guichet_nlu::", "crate::");
        for used in line.split("crate::").skip(1).filter(|_| !is_comment(&line)) {
            let used = used
                .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .next();
            let used = used.unwrap_or_default();
            if used != room && used != "diagnostics" && !may_use.contains(&used) {
                wrong.push(format!("{place}: {room} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_room_has_a_row() {
    let mut rooms: Vec<String> = lines().into_iter().map(|(room, ..)| room).collect();
    rooms.sort();
    rooms.dedup();
    rooms.retain(|room| !["build", "cli", "lib", "main"].contains(&&**room));
    let rows: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    assert_eq!(rooms, rows);
}

#[test]
fn the_pure_rooms_are_pure() {
    let mut wrong = Vec::new();
    for (room, place, line) in lines() {
        if PURE.contains(&&*room) && !is_comment(&line) {
            let named = IMPURE.iter().filter(|word| line.contains(**word));
            wrong.extend(named.map(|word| format!("{place}: {word}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_storage_engine_is_known_in_one_file() {
    let named = lines()
        .into_iter()
        .filter(|(_, _, line)| line.contains("sled::"));
    let elsewhere: Vec<String> = named
        .map(|(_, place, _)| place)
        .filter(|place| !place.starts_with("store/sled_backend.rs"))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
}

#[test]
fn only_stored_shapes_can_be_stored() {
    // What goes out to people is stored until it is delivered, as are words on their way to or from
    // the desk (`redaction::RelayedText`); `control` speaks with other programs
    // of the same owner, a channel's client with its platform.
    const MAY: [&str; 7] = [
        "channel/discord/",
        "channel/telegram/",
        "control/",
        "store/",
        "redaction.rs",
        "message.rs",
        "message/desk.rs",
    ];
    let serialized = lines()
        .into_iter()
        .filter(|(_, _, line)| line.contains("Serialize"));
    let elsewhere: Vec<String> = serialized
        .map(|(_, place, _)| place)
        .filter(|place| !MAY.iter().any(|may| place.starts_with(may)))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
}

/// French sentences in Rust would be texts that no translator sees.
#[test]
fn no_text_that_people_read_is_in_rust() {
    let spoken = |line: &str| {
        let mut quoted = line.split('"').skip(1).step_by(2);
        quoted.any(|text| text.contains(|c: char| "éèêàçùœ".contains(c)))
    };
    let mut wrong = Vec::new();
    for (_, place, line) in lines() {
        // The words by which somebody announces a password are data of one check.
        let exempt = place.starts_with("validation/") || is_comment(&line);
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
