//! Reports texts and lists that the first language lacks, that are never said, or that cannot be said.
//!
//! What another language lacks is no mistake, see [`super::gaps`]; but each of them answers a cry for
//! help in its own words.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::flow::{Flows, Step};
use crate::message::SMALLEST_TEXT_LIMIT;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, did_you_mean};

use super::CANNED;
use super::limits::Limits;
use super::locale::{Entry, Locale, named};
use super::plurals;
use super::required_lists;
use super::required_messages::{
    ALWAYS, Needs, SCHOOL_VARS, attributes, blanks_for, buttons, needs, vars,
};

/// Reports every text that is missing, unused, or uses a variable that it is not given.
pub(super) fn report(flows: &Flows, locales: &[Arc<Locale>], diagnostics: &Diagnostics) {
    let first = &locales[0];
    let needs = all_needs(flows, first);
    let lists = required_lists::lists(flows, first);
    let audiences = flows.audiences();
    limited(
        first,
        &needs,
        &Limits::of(first, buttons(flows)),
        diagnostics,
    );
    let own = flows.articles.iter().filter(|article| article.own);
    let own: Vec<&str> = own.map(|article| &*article.message).collect();
    for locale in locales {
        for (key, vars) in &needs {
            let is_first = locale.tag == first.tag;
            if locale.entries.contains_key(key) {
                one(locale, first, key, vars, diagnostics);
            } else if is_first && own.contains(&&*key.0) {
                let file = format!("school.{}.ftl", locale.tag);
                diagnostics.add(Diagnostic::new(&file, 1, missing(key)));
            } else if is_first || is_safety(&key.0) {
                let (file, line) = place(locale, first, &key.0);
                diagnostics.add(Diagnostic::new(&file, line, missing(key)));
            }
            sayable(locale, key, vars, &audiences, diagnostics);
        }
        let lacking = required_lists::missing(locale, first, &lists);
        let is_first = locale.tag == first.tag;
        let lacking = lacking.filter(|(key, _)| is_first || is_safety(key));
        // The words of a school's answer stand below its text; where that is missing it is reported.
        let textless =
            |key: &str| own.contains(&key) && !locale.entries.contains_key(&(key.to_owned(), None));
        let lacking = lacking.filter(|(key, _)| !textless(key));
        diagnostics.extend(lacking.map(|(_, diagnostic)| diagnostic));
        if is_first {
            diagnostics.extend(unused(locale, &needs));
            diagnostics.extend(required_lists::unused(flows, locale, &lists));
        }
        for step in &flows.steps {
            too_long(flows, locale, step, &audiences, diagnostics);
        }
    }
}

/// The texts that there must be, canned replies of the first language included.
pub(super) fn all_needs<'a>(flows: &'a Flows, first: &Locale) -> Needs<'a> {
    let mut needs = needs(flows);
    for (message, _) in first
        .entries
        .keys()
        .filter(|(message, _)| message.starts_with(CANNED))
    {
        needs.insert((message.clone(), None), ALWAYS.to_vec());
    }
    needs
}

/// The sentence about a text that is missing.
pub(super) fn missing((message, attribute): &(String, Option<String>)) -> String {
    format!("missing {}", named(message, attribute.as_deref()))
}

/// Whether a message belongs to the answer to a cry for help.
fn is_safety(message: &str) -> bool {
    message.starts_with("safety-")
}

fn one(
    locale: &Locale,
    first: &Locale,
    key: &(String, Option<String>),
    vars: &[&str],
    diagnostics: &Diagnostics,
) {
    let named = named(&key.0, key.1.as_deref());
    let entry = &locale.entries[key];
    let report = |sentence: String| {
        diagnostics.add(Diagnostic::new(&entry.file, entry.line, sentence));
    };
    for var in &entry.vars {
        if !vars.contains(&&**var) && !SCHOOL_VARS.contains(&&**var) {
            let hint = did_you_mean(var, vars.iter().copied());
            report(format!("{named} uses ${var}, which nobody gives{hint}"));
        }
    }
    let pattern = locale.pattern(&key.0, key.1.as_deref());
    // What another language lacks is no mistake.
    if locale.tag == first.tag
        && let Some(pattern) = pattern
        && let Some(wrong) = plurals::wrong(pattern, locale.language(), &BTreeSet::new(), &[])
    {
        report(format!("{named} {wrong}"));
    }
    if let Some(source) = first.entries.get(key) {
        let set = |vars: &[String]| -> BTreeSet<String> {
            vars.iter()
                .filter(|var| !ALWAYS.contains(&&***var) && !SCHOOL_VARS.contains(&&***var))
                .cloned()
                .collect()
        };
        let (own, theirs) = (set(&entry.vars), set(&source.vars));
        for var in theirs.difference(&own) {
            report(format!(
                "{named} leaves out ${var}, which {} has",
                first.tag
            ));
        }
        for var in own
            .difference(&theirs)
            .filter(|var| vars.contains(&&***var))
        {
            report(format!(
                "{named} uses ${var}, which {} leaves out",
                first.tag
            ));
        }
    }
}

/// Reports a text that, for some audience, is empty, holds an address or cannot be said.
fn sayable(
    locale: &Locale,
    key: &(String, Option<String>),
    vars: &[&str],
    audiences: &[&str],
    diagnostics: &Diagnostics,
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
            // A variable that the text is not given has its own diagnostic.
            Err(_) if entry.vars.iter().any(|var| !vars.contains(&&**var)) => continue,
            Err(error) => format!("{named} cannot be said: {}", error.reason),
        };
        // Equal diagnostics for several audiences are listed once.
        diagnostics.add(Diagnostic::new(&entry.file, entry.line, wrong));
    }
}

/// Reports a text of the first language that is longer than its comment lets it be, and a limit of a text
/// that there is not. How long those of another language are is told with its gaps.
fn limited(first: &Locale, needs: &Needs<'_>, limits: &Limits, diagnostics: &Diagnostics) {
    for (message, attribute) in limits.unsaid(first) {
        let (file, line) = place(first, first, message);
        let named = named(message, attribute.as_deref());
        let sentence = format!("a comment limits {named}, which is not there");
        diagnostics.add(Diagnostic::new(&file, line, sentence));
    }
    for (key, vars) in needs {
        let (message, attribute) = key;
        let text = first.text(message, attribute.as_deref(), &blanks_for(vars, "unknown"));
        let (Ok(text), Some(entry)) = (text, first.entries.get(key)) else {
            continue;
        };
        if let Some(wrong) = limits.wrong(key, &text) {
            let sentence = format!("{} {wrong}", named(message, attribute.as_deref()));
            diagnostics.add(Diagnostic::new(&entry.file, entry.line, sentence));
        }
    }
}

/// Where a missing text belongs: beside its message, or in the file in which the first locale has
/// it.
pub(super) fn place(locale: &Locale, first: &Locale, message: &str) -> (String, usize) {
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

/// The texts of a language that the program does not ask for.
pub(super) fn unused(locale: &Locale, needs: &Needs<'_>) -> Vec<Diagnostic> {
    let unsaid = locale
        .entries
        .iter()
        .filter(|(key, _)| !needs.contains_key(key));
    let report = |((message, attribute), entry): (&(String, Option<String>), &Entry)| {
        let own = needs.keys().filter(|(id, _)| id == message);
        let hint = match attribute {
            Some(attribute) => did_you_mean(attribute, own.filter_map(|(_, name)| name.as_deref())),
            None => did_you_mean(message, needs.keys().map(|(id, _)| &**id)),
        };
        let named = named(message, attribute.as_deref());
        let sentence = format!("nobody says {named}{hint}");
        Diagnostic::new(&entry.file, entry.line, sentence)
    };
    unsaid.map(report).collect()
}

/// Reports a step whose texts, said all at once, exceed one message of the tightest channel.
fn too_long(
    flows: &Flows,
    locale: &Locale,
    step: &Step,
    audiences: &[&str],
    diagnostics: &Diagnostics,
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
    let attributes = attributes(step).into_iter();
    let all: usize = attributes.map(|name| length(Some(&name))).sum::<usize>() + length(None);
    if all > SMALLEST_TEXT_LIMIT {
        let entry = locale.entries.get(&(step.message.clone(), None));
        let (file, line) = entry.map_or_else(Default::default, |e| (e.file.clone(), e.line));
        let sentence = format!(
            "{} may say {all} characters at once; the tightest channel takes {SMALLEST_TEXT_LIMIT}",
            step.message
        );
        diagnostics.add(Diagnostic::new(&file, line, sentence));
    }
}
