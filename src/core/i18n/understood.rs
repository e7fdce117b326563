//! Languages that are understood and not spoken. Their folder holds a name, one sentence that says
//! which language answers, the answers to a cry for help, and what people say in the language.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::flow::Flows;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics};

use super::locale::Locale;
use super::required_lists;
use super::required_messages::ALWAYS;
use super::safety_messages;

/// The message that such a language needs.
const SENTENCE: &str = "foreign-answer";

/// The variable of the sentence: the name of the language that answers.
const LANGUAGE: &str = "language";

/// Reports the texts that such a language lacks, or has and are never said.
pub(super) fn report(flows: &Flows, locale: &Locale, diagnostics: &Diagnostics) {
    let sentence = (SENTENCE.to_owned(), None, "foreign.ftl", vec![LANGUAGE]);
    let safety = safety_messages::messages(flows);
    let safety = safety
        .into_iter()
        .map(|(message, vars)| (message, None, "safety.ftl", vars));
    let buttons = super::SAFETY
        .iter()
        .map(|(_, message, _)| ((*message).to_owned(), None, "safety.ftl", Vec::new()));
    let mut known = HashSet::new();
    for (message, attribute, file, vars) in [sentence].into_iter().chain(safety).chain(buttons) {
        let named = super::locale::named(&message, attribute.as_deref());
        let key = (message, attribute);
        match locale.entries.get(&key) {
            None => {
                let file = format!("{}/{file}", locale.tag);
                diagnostics.add(Diagnostic::new(&file, 1, format!("missing {named}")));
            }
            Some(entry) => {
                let mut own: Vec<&str> = entry.vars.iter().map(|var| &**var).collect();
                own.retain(|var| !ALWAYS.contains(var));
                own.sort_unstable();
                own.dedup();
                if own != vars {
                    let wanted = match &vars[..] {
                        [] => "no variable".to_owned(),
                        vars => format!("${}, and no other variable", vars.join(" and $")),
                    };
                    let sentence = format!("{named} must say {wanted}");
                    diagnostics.add(Diagnostic::new(&entry.file, entry.line, sentence));
                }
            }
        }
        known.insert(key);
    }
    let lists: BTreeSet<String> = required_lists::in_every_language().collect();
    let missing = required_lists::missing(locale, locale, &lists);
    diagnostics.extend(missing.map(|(_, diagnostic)| diagnostic));
    report_unsaid(locale, &known, &lists, diagnostics);
}

/// Reports once for each file: an author who forgot `speaks = true` made one mistake.
fn report_unsaid(
    locale: &Locale,
    known: &HashSet<(String, Option<String>)>,
    lists: &BTreeSet<String>,
    diagnostics: &Diagnostics,
) {
    let mut unsaid = BTreeMap::<&str, Vec<(usize, String)>>::new();
    for (key, list) in locale.words.iter().filter(|(key, _)| !lists.contains(*key)) {
        let named = format!("the words for {key}");
        unsaid
            .entry(&list.file)
            .or_default()
            .push((list.line, named));
    }
    let entries = locale
        .entries
        .iter()
        .filter(|(key, _)| !known.contains(key));
    for ((message, attribute), entry) in entries {
        let named = super::locale::named(message, attribute.as_deref());
        unsaid
            .entry(&entry.file)
            .or_default()
            .push((entry.line, named));
    }
    for (file, messages) in unsaid {
        let count = messages.len();
        let Some((line, first)) = messages.into_iter().min() else {
            continue;
        };
        let more = match count {
            1 => String::new(),
            _ => format!(" and {} more of this file", count - 1),
        };
        let tag = &locale.tag;
        let sentence = format!(
            "nobody asks for {first}{more}: {tag} is not spoken; `speaks = true` in {tag}/locale.toml makes it so"
        );
        diagnostics.add(Diagnostic::new(file, line, sentence));
    }
}
