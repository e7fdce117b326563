//! The lists of what people write that there must be in every language, and what is wrong with those
//! that there are.

use std::collections::BTreeSet;

use crate::dialogue::Command;
use crate::flow::{Flows, Kind, Step};
use guichet_nlu::diagnostics::{Diagnostic, did_you_mean};

use super::CANNED;
use super::locale::Locale;

/// The lists that are understood everywhere.
const EVERYWHERE: &[&str] = &[
    "nav-next",
    "staff-asking",
    "staff-never",
    "staff-secrets",
    "terminal-quit",
    "words-also",
    "words-chatter",
    "words-contrast",
    "words-correction",
    "words-denial",
    "words-detail",
    "words-detail.beside",
    "words-done",
    "words-done.on",
    "words-filler",
    "words-greeting",
    "words-hearsay",
    "words-hedge",
    "words-hedge.light",
    "words-hedge.not",
    "words-meanwhile",
    "words-negation",
    "words-no",
    "words-question",
    "words-thanks",
    "words-trouble",
    "words-waiting",
    "words-waiting.not",
    "words-where",
    "words-where.academie",
    "words-where.at",
    "words-where.college",
    "words-where.lycee",
    "words-where.primary",
    "words-yes",
];

/// The lists of words for an answer by its place: the first to the fifth, the middle one, the last but
/// one, the last.
pub(crate) const ORDINALS: [&str; 8] = [
    "words-ordinal.first",
    "words-ordinal.second",
    "words-ordinal.third",
    "words-ordinal.fourth",
    "words-ordinal.fifth",
    "words-ordinal.middle",
    "words-ordinal.before-last",
    "words-ordinal.last",
];

/// The keys of the lists that there must be; the canned replies of the first language have one each,
/// by which they are found.
pub(super) fn lists(flows: &Flows, first: &Locale) -> BTreeSet<String> {
    let everywhere = EVERYWHERE.iter().map(|key| (*key).to_owned());
    let commands = Command::typed().map(|command| format!("nav-{}", command.name()));
    let asides = super::SIDE_CHOICES.iter().map(|(_, name)| *name);
    let asides = asides
        .chain(["not-that"])
        .map(|name| format!("aside-{name}"));
    let articles = flows.articles.iter().filter(|article| article.own);
    let articles = articles.map(|article| article.message.clone());
    let choices = [super::OWN_ROW].into_iter().chain(super::REMINDERS);
    let choices = choices.chain(super::RATINGS).chain(super::WAITING);
    let choices = choices.map(|(_, message, _)| message.to_owned());
    let after = super::AFTER.map(|name| format!("after-{name}"));
    let messages = first.entries.keys().map(|(message, _)| message);
    let canned = messages
        .filter(|message| message.starts_with(CANNED))
        .cloned();
    everywhere
        .chain(commands)
        .chain(asides)
        .chain(articles)
        .chain(choices)
        .chain(after)
        .chain(canned)
        .chain(in_every_language())
        .chain(flows.steps.iter().flat_map(of_step))
        .collect()
}

/// The keys of lists that there may be: for the buttons below an article, and for what the help of a
/// step answers.
fn optional(flows: &Flows) -> impl Iterator<Item = String> {
    let below = flows.articles.iter().flat_map(|article| {
        let own = article.follow_ups.iter();
        own.map(|follow_up| format!("{}.{}", article.message, follow_up.label))
    });
    let helped = flows
        .steps
        .iter()
        .filter(|step| matches!(step.kind, Kind::Choice | Kind::Tell | Kind::Human { .. }));
    below.chain(helped.map(|step| format!("{}.help", step.message)))
}

/// The keys of the lists that there are in every language that is understood: for the choices after
/// a cry for help, and for an answer by its place.
pub(super) fn in_every_language() -> impl Iterator<Item = String> {
    let safety = super::SAFETY.iter().map(|(_, message, _)| *message);
    safety.chain(ORDINALS).map(str::to_owned)
}

/// The keys of the lists of a step: for each of its buttons, and for what says it before it is asked.
fn of_step(step: &Step) -> Vec<String> {
    let labels = || step.transitions.iter().map(|transition| &*transition.label);
    let buttons = labels().filter(|label| step.asks() && has_button(step, label));
    let buttons = buttons.map(|label| format!("{}.{label}", step.message));
    let said = labels().filter(|_| step.said);
    let said = said.map(|label| format!("{}.{label}-said", step.message));
    buttons.chain(said).collect()
}

/// Whether a label of a step has a button with a text of its own.
pub(super) fn has_button(step: &Step, label: &str) -> bool {
    match &step.kind {
        _ if label == "next" => false,
        Kind::Text { .. } => matches!(label, "skip" | "unsure"),
        _ => true,
    }
}

/// What is missing of these lists in a language; an empty list is missing.
pub(super) fn missing<'a>(
    locale: &'a Locale,
    first: &'a Locale,
    lists: &'a BTreeSet<String>,
) -> impl Iterator<Item = (&'a str, Diagnostic)> {
    let has = |key: &str| {
        let list = locale.words.get(key);
        list.is_some_and(|list| !list.phrases.is_empty())
    };
    let missing = lists.iter().filter(move |key| !has(key));
    missing.map(move |key| {
        let (file, line) = place(locale, first, key);
        let sentence = format!("missing the words for {key}");
        (&**key, Diagnostic::new(&file, line, sentence))
    })
}

/// The lists of a language that the program does not ask for.
pub(super) fn unused(
    flows: &Flows,
    locale: &Locale,
    lists: &BTreeSet<String>,
) -> impl Iterator<Item = Diagnostic> {
    let optional: BTreeSet<String> = optional(flows).collect();
    let all = locale.words.iter();
    let unused = all.filter(move |(key, _)| !lists.contains(*key) && !optional.contains(*key));
    unused.map(|(key, list)| {
        let hint = did_you_mean(key, lists.iter().map(String::as_str));
        let sentence = format!("nobody asks for the words for {key}{hint}");
        Diagnostic::new(&list.file, list.line, sentence)
    })
}

/// Where a missing list belongs: on its empty line, beside a list of its message, in the file in
/// which the first language has it, or in the one that is named like the file of its texts.
fn place(locale: &Locale, first: &Locale, key: &str) -> (String, usize) {
    let message = message(key);
    if let Some(list) = locale.words.get(key) {
        return (list.file.clone(), list.line);
    }
    let mut beside = locale.words.iter();
    if let Some((_, list)) = beside.find(|(other, _)| self::message(other) == message) {
        return (list.file.clone(), list.line);
    }
    let below = |file: &str| file.split_once('/').map(|(_, name)| name.to_owned());
    let tag = &locale.tag;
    if let Some(name) = first.words.get(key).and_then(|list| below(&list.file)) {
        return (format!("{tag}/{}", in_words(&name)), 1);
    }
    let text = locale.entries.get(&(message.to_owned(), None));
    match text.map(|entry| (below(&entry.file), entry)) {
        Some((Some(name), _)) => (format!("{tag}/{}", in_words(&name)), 1),
        // A school's own texts stand in one file with their lists.
        Some((None, entry)) => (entry.file.clone(), entry.line),
        None => {
            let begin = message.split('-').next().unwrap_or(message);
            (format!("{tag}/words/{begin}.txt"), 1)
        }
    }
}

/// The message of a list's key: `activation-sheet` of `activation-sheet.yes`.
fn message(key: &str) -> &str {
    key.split_once('.').map_or(key, |(message, _)| message)
}

/// The file of lists beside a file of texts: `words/nav.txt` for `nav.ftl`.
pub(super) fn in_words(name: &str) -> String {
    name.strip_suffix(".ftl")
        .map_or_else(|| name.to_owned(), |stem| format!("words/{stem}.txt"))
}
