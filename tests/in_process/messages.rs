//! The messages that the code names are those of its list and of the French texts: a name with a slip
//! of the pen fails here, and not before a person.

use std::collections::BTreeSet;
use std::fs;

use crate::sources::{SourceLine, is_comment, lines};
use crate::support::{files_below, project};

/// The list of the messages that the code names.
const LIST: &str = "core/i18n/code_messages.rs";
/// Names of messages that there were once.
const FORMER: &str = "content/former_names.rs";
/// What begins as a message does, and is a key of a file or a setting.
const NO_MESSAGES: [&str; 5] = [
    "discord-channel",
    "discord-ping",
    "school-kind",
    "school-own",
    "staff-header",
];

/// The heads of messages whose end is the name of a reason.
const FAMILIES: [&str; 1] = ["staff-reason-{}"];

/// The words in quotes of every line that is no comment, with their place.
fn quoted() -> Vec<(String, String)> {
    let quoted = |line: SourceLine| {
        let words: Vec<String> = line
            .text
            .split('"')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect();
        words
            .into_iter()
            .map(move |word| (line.place.clone(), word))
    };
    lines()
        .into_iter()
        .filter(|line| !is_comment(&line.text))
        .flat_map(quoted)
        .collect()
}

/// Whether a word can be the name of a message, of which it is the whole or, before `{`, the head.
fn is_name(word: &str) -> bool {
    let head = match word.split_once('{') {
        Some((head, _)) => head.trim_end_matches('-'),
        None => word,
    };
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    head.starts_with(|c: char| c.is_ascii_lowercase())
        && !head.ends_with('-')
        && word.contains('-')
        && head.chars().all(fits)
}

fn group(name: &str) -> &str {
    name.split('-').next().unwrap_or_default()
}

/// The messages of the French texts, and of the lists of what people write.
fn french() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for path in files_below(&project("locales/fr")) {
        let sign = if path.extension().is_some_and(|end| end == "ftl") {
            '='
        } else if path
            .parent()
            .is_some_and(|folder| folder.ends_with("words"))
        {
            ':'
        } else {
            continue;
        };
        let text = fs::read_to_string(path).expect("a text of the project");
        let heads = text.lines().filter_map(|line| line.split_once(sign));
        names.extend(heads.map(|(name, _)| name.trim_end().to_owned()));
    }
    names
}

#[test]
fn every_message_that_the_code_names_is_there() {
    let french = french();
    let quoted = quoted();
    let names = || quoted.iter().filter(|(_, word)| is_name(word));
    let groups: BTreeSet<&str> = names()
        .filter(|(place, name)| place.starts_with(LIST) && french.contains(name))
        .map(|(_, name)| group(name))
        .collect();
    assert!(groups.contains("staff"), "{groups:?}");
    let wrong: Vec<String> = names()
        .filter(|(place, name)| !place.starts_with(FORMER) && groups.contains(group(name)))
        .filter(|(_, name)| !NO_MESSAGES.contains(&&**name))
        .filter(|(_, name)| match name.split_once('{') {
            Some((head, _)) => !french.iter().any(|message| message.starts_with(head)),
            None => !french.contains(name),
        })
        .map(|(place, name)| format!("{place}: {name}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_message_of_the_list_is_named_elsewhere_in_the_code() {
    let (list, elsewhere): (Vec<_>, Vec<_>) = quoted()
        .into_iter()
        .filter(|(_, word)| is_name(word))
        .partition(|(place, _)| place.starts_with(LIST));
    let is_said = |name: &str| {
        elsewhere
            .iter()
            .any(|(_, said)| match said.split_once('{') {
                Some((head, _)) => FAMILIES.contains(&&**said) && name.starts_with(head),
                None => name == said,
            })
    };
    let unsaid: Vec<&String> = list
        .iter()
        .map(|(_, name)| name)
        .filter(|name| !is_said(name))
        .collect();
    assert!(list.len() > 300, "the list was read");
    assert!(unsaid.is_empty(), "{unsaid:#?}");
}
