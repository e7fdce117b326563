//! What flows and the assistant itself need of every locale, and what is wrong with a locale.
//!
//! A missing text, a variable nobody gives, a text nobody says, two answers that sound alike: each
//! is a complaint, in every locale, so that no one meets it in a conversation.

use std::collections::{BTreeMap, BTreeSet};

use crate::answer::Value;
use crate::engine::Command;
use crate::flow::{Flows, Kind, Step};
use crate::source::{Complaint, Complaints, did_you_mean};
use crate::wire::TIGHTEST_TEXT;

use super::bundle::{Locale, named};
use super::ears::Ears;
use super::phrase::Phrase;

/// A text there must be: message, attribute, and the variables it may use.
type Needs<'a> = BTreeMap<(String, Option<String>), Vec<&'a str>>;

/// Given to every text but the names of buttons and what is listened for, for languages that
/// address pupils and parents differently.
const AUDIENCE: &str = "audience";

/// What the assistant says itself: message and variables.
const SAID: &[(&str, &[&str])] = &[
    ("aside-forget", &[]),
    ("aside-language", &[]),
    ("aside-rows", &[]),
    ("human-contact", &["contact"]),
    ("human-letter", &["journey"]),
    ("human-nobody", &[]),
    ("nav-next", &[]),
    ("safety-after", &[]),
    ("safety-comfort", &[]),
    ("safety-number", &["name", "number"]),
    ("said-chatter", &[]),
    ("said-checked", &[]),
    ("said-chose", &["name"]),
    ("said-empty", &[]),
    ("said-erased", &[]),
    ("said-forgotten", &[]),
    ("said-greet", &[]),
    ("said-greeting", &[]),
    ("said-miss-1", &[]),
    ("said-miss-2", &["example"]),
    ("said-miss-3", &[]),
    ("said-moved", &[]),
    ("said-mydata", &["language"]),
    ("said-mydata-line", &["question", "answer"]),
    ("said-mydata-nothing", &[]),
    ("said-no-row", &[]),
    ("said-not-erased", &[]),
    ("said-not-text", &[]),
    ("said-picture", &["picture"]),
    ("said-progress", &["stage", "of"]),
    ("said-read", &["label"]),
    ("said-resume", &["journey"]),
    ("said-secret-code", &[]),
    ("said-secret-password", &[]),
    ("said-secret-personal", &[]),
    ("said-slow-down", &[]),
    ("said-sorry", &["reference"]),
    ("said-spoke", &[]),
    ("said-stale", &[]),
    ("said-thanks", &[]),
    ("said-too-long", &[]),
    ("terminal-bye", &[]),
    ("terminal-hidden", &[]),
    ("terminal-hint", &[]),
    ("terminal-prompt", &[]),
];

/// Phrases that are listened for: message and attribute.
const HEARD: &[(&str, &str)] = &[
    ("nav-next", "words"),
    ("safety-comfort", "words"),
    ("terminal-quit", "words"),
    ("words-chatter", "words"),
    ("words-filler", "words"),
    ("words-greeting", "words"),
    ("words-negation", "words"),
    ("words-thanks", "words"),
];

/// The commands that answer with a text of their own.
const ANSWERED: [Command; 5] = [
    Command::Back,
    Command::Help,
    Command::Privacy,
    Command::Restart,
    Command::Stop,
];

/// Complains about every text that is missing, unused, or uses what nobody gives.
pub(super) fn complain(flows: &Flows, locales: &[Locale], complaints: &Complaints) {
    let needs = needs(flows);
    let audiences = audiences(flows);
    for locale in locales {
        for (key, vars) in &needs {
            one(locale, &locales[0], key, vars, complaints);
            sayable(locale, key, vars, &audiences, complaints);
        }
        unused(locale, &needs, complaints);
        for step in &flows.steps {
            too_long(flows, locale, step, &audiences, complaints);
        }
    }
}

fn needs(flows: &Flows) -> Needs<'_> {
    let mut needs = Needs::new();
    let mut need = |message: &str, attribute: Option<&str>, vars: Vec<_>| {
        needs.insert((message.to_owned(), attribute.map(str::to_owned)), vars);
    };
    for (message, vars) in SAID {
        let impersonal = IMPERSONAL.iter().any(|begin| message.starts_with(begin));
        need(
            message,
            None,
            if impersonal {
                vars.to_vec()
            } else {
                spoken(vars)
            },
        );
    }
    for (message, attribute) in HEARD {
        need(message, Some(attribute), Vec::new());
    }
    for (name, command) in Command::ALL {
        let message = format!("nav-{name}");
        need(&message, None, Vec::new());
        need(&message, Some("words"), Vec::new());
        need(&message, Some("command"), Vec::new());
        if ANSWERED.contains(&command) {
            need(&message, Some("said"), spoken(&[]));
        }
    }
    for (_, name) in super::ASIDES {
        need(&format!("aside-{name}"), None, Vec::new());
        need(&format!("aside-{name}"), Some("words"), Vec::new());
    }
    for flow in &flows.flows {
        need(&flow.id, None, spoken(&[]));
    }
    for step in flows.steps.iter().filter(|step| step.asks()) {
        let vars = spoken(&vars(flows, step));
        need(&step.message, None, vars.clone());
        for attribute in attributes(step) {
            let heard = attribute.ends_with("-words");
            let button = step
                .ways
                .iter()
                .any(|way| way.label == attribute && attribute != "stuck");
            let vars = if heard || button {
                Vec::new()
            } else {
                vars.clone()
            };
            need(&step.message, Some(&attribute), vars);
        }
        if let Kind::Text { check, .. } = step.kind
            && let Some(doubt) = check.doubt
        {
            need(&step.message, Some(doubt.name), spoken(doubt.vars));
        }
    }
    needs
}

/// What is said to nobody in particular, by the beginning of its name.
const IMPERSONAL: [&str; 3] = ["nav-next", "said-sorry", "terminal-"];

fn spoken<'a>(vars: &[&'a str]) -> Vec<&'a str> {
    vars.iter().copied().chain([AUDIENCE]).collect()
}

/// The variables that a step's texts may use.
pub(super) fn vars<'a>(flows: &'a Flows, step: &'a Step) -> Vec<&'a str> {
    let mut vars = Vec::new();
    if let Kind::Text { check, .. } = step.kind {
        vars.extend(super::rules(check));
    }
    if let Some(Kind::Pick { table, .. }) = step.shows.map(|pick| &flows.step(pick).kind) {
        vars.extend(
            flows.tables[*table]
                .columns
                .iter()
                .map(|column| &*column.name),
        );
    }
    vars
}

/// The attributes that a step's message must have.
fn attributes(step: &Step) -> Vec<String> {
    let mut attributes = Vec::new();
    for way in step.ways.iter().filter(|way| way.label != "next") {
        let spoken = match &step.kind {
            Kind::Text { .. } => way.label == "skip",
            _ => true,
        };
        if spoken {
            attributes.push(way.label.clone());
            attributes.push(format!("{}-words", way.label));
        } else if way.label == "stuck" {
            attributes.push("stuck".to_owned());
        }
    }
    if !step.is_last() {
        attributes.push("help".to_owned());
    }
    if step.picture {
        attributes.push("picture".to_owned());
    }
    if let Kind::Text { check, .. } = step.kind {
        attributes.push("good".to_owned());
        let remarks = check.faults.iter().chain(check.advice);
        attributes.extend(remarks.map(|remark| remark.name.to_owned()));
        if check.secret {
            attributes.push("rules-only".to_owned());
        }
    }
    attributes
}

fn one(
    locale: &Locale,
    first: &Locale,
    key: &(String, Option<String>),
    vars: &[&str],
    complaints: &Complaints,
) {
    let named = named(&key.0, key.1.as_deref());
    let Some(entry) = locale.entries.get(key) else {
        let (file, line) = place(locale, first, &key.0);
        return complaints.add(Complaint::new(&file, line, format!("missing {named}")));
    };
    let complain = |sentence: String| {
        complaints.add(Complaint::new(&entry.file, entry.line, sentence));
    };
    for var in &entry.vars {
        if !vars.contains(&&**var) {
            let hint = did_you_mean(var, vars.iter().copied());
            complain(format!("{named} uses ${var}, which nobody gives{hint}"));
        }
    }
    if let Some(source) = first.entries.get(key) {
        let set = |vars: &[String]| -> BTreeSet<String> {
            vars.iter()
                .filter(|var| *var != AUDIENCE)
                .cloned()
                .collect()
        };
        let (own, theirs) = (set(&entry.vars), set(&source.vars));
        for var in theirs.difference(&own) {
            complain(format!(
                "{named} leaves out ${var}, which {} has",
                first.tag
            ));
        }
        for var in own
            .difference(&theirs)
            .filter(|var| vars.contains(&&***var))
        {
            complain(format!(
                "{named} uses ${var}, which {} leaves out",
                first.tag
            ));
        }
    }
}

/// Everybody a text may speak to.
fn audiences(flows: &Flows) -> Vec<&str> {
    let ways = flows.audience.map_or(&[][..], |id| &flows.step(id).ways);
    ways.iter()
        .map(|way| &*way.label)
        .chain(["unknown"])
        .collect()
}

/// What a text says, whoever it speaks to, must be words and hold no address.
fn sayable(
    locale: &Locale,
    key: &(String, Option<String>),
    vars: &[&str],
    audiences: &[&str],
    complaints: &Complaints,
) {
    let named = named(&key.0, key.1.as_deref());
    let Some(entry) = locale.entries.get(key) else {
        return;
    };
    for audience in audiences {
        let wrong = match locale.text(&key.0, key.1.as_deref(), &blanks_for(vars, audience)) {
            Ok(text) if text.contains("://") || text.contains("www.") => {
                format!("{named} holds an address; links come from data/links.toml")
            }
            Ok(text) if text.trim().is_empty() => format!("{named} is empty"),
            Ok(_) => continue,
            // A variable that nobody gives has its own complaint.
            Err(_) if entry.vars.iter().any(|var| !vars.contains(&&**var)) => continue,
            Err(error) => format!("{named} cannot be said: {}", error.reason),
        };
        // The same for several audiences is one complaint: they are listed once.
        complaints.add(Complaint::new(&entry.file, entry.line, wrong));
    }
}

/// Where a missing text belongs: beside its message, or in the file that the first locale has it in.
fn place(locale: &Locale, first: &Locale, message: &str) -> (String, usize) {
    let own = locale.entries.iter().filter(|((id, _), _)| id == message);
    if let Some(entry) = own.map(|(_, entry)| entry).min_by_key(|entry| entry.line) {
        return (entry.file.clone(), entry.line);
    }
    let there = first
        .entries
        .iter()
        .find(|((id, _), _)| id == message)
        .map(|(_, entry)| &entry.file);
    let name = match there.and_then(|file| file.split_once('/')) {
        Some((_, name)) => name.to_owned(),
        None => format!("{}.ftl", message.split('-').next().unwrap_or(message)),
    };
    (format!("{}/{name}", locale.tag), 1)
}

fn unused(locale: &Locale, needs: &Needs<'_>, complaints: &Complaints) {
    for ((message, attribute), entry) in &locale.entries {
        let key = (message.clone(), attribute.clone());
        if needs.contains_key(&key) {
            continue;
        }
        let own = needs.keys().filter(|(id, _)| id == message);
        let hint = match attribute {
            Some(attribute) => did_you_mean(attribute, own.filter_map(|(_, name)| name.as_deref())),
            None => did_you_mean(message, needs.keys().map(|(id, _)| &**id)),
        };
        let named = named(message, attribute.as_deref());
        let sentence = format!("nobody says {named}{hint}");
        complaints.add(Complaint::new(&entry.file, entry.line, sentence));
    }
}

/// Values that stand for any, so that a text can be looked at.
pub(super) fn blanks<'a>(vars: &[&'a str]) -> Vec<(&'a str, Value)> {
    blanks_for(vars, "unknown")
}

/// The same, spoken to somebody.
fn blanks_for<'a>(vars: &[&'a str], audience: &str) -> Vec<(&'a str, Value)> {
    let blank = |var: &&'a str| (*var, Value::Number(8));
    let spoken_to = (AUDIENCE, Value::Text(audience.to_owned()));
    let others = vars.iter().filter(|var| **var != AUDIENCE);
    others.map(blank).chain([spoken_to]).collect()
}

/// Everything a step may say at once must fit one message of the tightest channel.
fn too_long(
    flows: &Flows,
    locale: &Locale,
    step: &Step,
    audiences: &[&str],
    complaints: &Complaints,
) {
    let vars = vars(flows, step);
    let length = |attribute: Option<&str>| {
        let texts = audiences.iter().filter_map(|audience| {
            locale
                .text(&step.message, attribute, &blanks_for(&vars, audience))
                .ok()
        });
        texts.map(|text| super::length(&text)).max().unwrap_or(0)
    };
    let spoken = attributes(step)
        .into_iter()
        .filter(|name| !name.ends_with("-words"));
    let all: usize = spoken.map(|name| length(Some(&name))).sum::<usize>() + length(None);
    if all > TIGHTEST_TEXT {
        let entry = locale.entries.get(&(step.message.clone(), None));
        let (file, line) = entry.map_or_else(Default::default, |e| (e.file.clone(), e.line));
        let sentence = format!(
            "{} may say {all} characters at once; the tightest channel takes {TIGHTEST_TEXT}",
            step.message
        );
        complaints.add(Complaint::new(&file, line, sentence));
    }
}

/// Complains about phrases that two answers of a step share, or an answer and a global word.
pub(super) fn confusable(flows: &Flows, locales: &[(Locale, Ears)], complaints: &Complaints) {
    for (locale, ears) in locales {
        global_words(locale, ears, complaints);
        for (step, ways) in flows.steps.iter().zip(&ears.ways) {
            let mut heard: Vec<(&str, &Phrase)> = Vec::new();
            for (way, phrases) in step.ways.iter().zip(ways) {
                for phrase in phrases {
                    let clash = heard
                        .iter()
                        .find(|(label, other)| *label != way.label && *other == phrase);
                    if let Some((other, _)) = clash {
                        shared(
                            locale,
                            step,
                            &way.label,
                            &format!("`{other}`"),
                            phrase,
                            complaints,
                        );
                    }
                    heard.push((&way.label, phrase));
                }
                for (command, words) in &ears.commands {
                    if let Some(phrase) = phrases.iter().find(|phrase| words.contains(phrase)) {
                        let other = format!("the global word /{}", command.name());
                        shared(locale, step, &way.label, &other, phrase, complaints);
                    }
                }
            }
        }
    }
}

/// Complains about a phrase, or a word after a slash, that stands for two global words.
fn global_words(locale: &Locale, ears: &Ears, complaints: &Complaints) {
    let words = ears
        .commands
        .iter()
        .flat_map(|(command, phrases)| phrases.iter().map(|phrase| ("words", *command, phrase)));
    let slashes = ears
        .slashes
        .iter()
        .map(|(phrase, command)| ("command", *command, phrase));
    for (attribute, all) in [
        ("words", words.collect::<Vec<_>>()),
        ("command", slashes.collect()),
    ] {
        for (at, (_, command, phrase)) in all.iter().enumerate() {
            let clash = all[..at]
                .iter()
                .find(|(_, other, same)| other != command && same == phrase);
            let Some((_, other, _)) = clash else { continue };
            let key = (
                format!("nav-{}", command.name()),
                Some(attribute.to_owned()),
            );
            let Some(entry) = locale.entries.get(&key) else {
                continue;
            };
            let (one, two) = (command.name(), other.name());
            let phrase = phrase.words().join(" ");
            let sentence = format!("/{one} and /{two} are both called « {phrase} »");
            complaints.add(Complaint::new(&entry.file, entry.line, sentence));
        }
    }
}

fn shared(
    locale: &Locale,
    step: &Step,
    label: &str,
    other: &str,
    phrase: &Phrase,
    complaints: &Complaints,
) {
    let key = (step.message.clone(), Some(format!("{label}-words")));
    let Some(entry) = locale.entries.get(&key) else {
        return;
    };
    let phrase = phrase.words().join(" ");
    let sentence = format!(
        "`{label}` and {other} of {} are both called « {phrase} »",
        step.message
    );
    complaints.add(Complaint::new(&entry.file, entry.line, sentence));
}
