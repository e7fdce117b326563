//! Reports phrases that would mean two things at once.

use crate::flow::{Flows, Step};
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics};

use super::phrase::Phrase;
use super::phrasebook::Phrasebook;
use crate::i18n::Locale;

/// Reports phrases that two answers of a step share, or an answer and a global word.
pub(super) fn report(
    flows: &Flows,
    locale: &Locale,
    phrasebook: &Phrasebook,
    diagnostics: &Diagnostics,
) {
    {
        global_words(locale, phrasebook, diagnostics);
        for (step, transitions) in flows.steps.iter().zip(&phrasebook.transitions) {
            let mut heard: Vec<(&str, &Phrase)> = Vec::new();
            for (transition, phrases) in step.transitions.iter().zip(transitions) {
                for phrase in phrases {
                    let clash = heard
                        .iter()
                        .find(|(label, other)| *label != transition.label && *other == phrase);
                    if let Some((other, _)) = clash {
                        shared(
                            locale,
                            step,
                            &transition.label,
                            &format!("`{other}`"),
                            phrase,
                            diagnostics,
                        );
                    }
                    heard.push((&transition.label, phrase));
                }
                for (command, words) in &phrasebook.commands {
                    if let Some(phrase) = phrases.iter().find(|phrase| words.contains(phrase)) {
                        let other = format!("the global word /{}", command.name());
                        shared(locale, step, &transition.label, &other, phrase, diagnostics);
                    }
                }
            }
        }
    }
}

/// Reports a phrase, or a word after a slash, that stands for two global words.
fn global_words(locale: &Locale, phrasebook: &Phrasebook, diagnostics: &Diagnostics) {
    let words = phrasebook
        .commands
        .iter()
        .flat_map(|(command, phrases)| phrases.iter().map(|phrase| ("words", *command, phrase)));
    let slashes = phrasebook
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
            let message = format!("nav-{}", command.name());
            let place = match attribute {
                "words" => locale
                    .words
                    .get(&message)
                    .map(|list| (&list.file, list.line)),
                _ => {
                    let entry = locale.entries.get(&(message, Some(attribute.to_owned())));
                    entry.map(|entry| (&entry.file, entry.line))
                }
            };
            let Some((file, line)) = place else { continue };
            let (one, two) = (command.name(), other.name());
            let phrase = phrase.words().join(" ");
            let sentence = format!("/{one} and /{two} are both called « {phrase} »");
            diagnostics.add(Diagnostic::new(file, line, sentence));
        }
    }
}

fn shared(
    locale: &Locale,
    step: &Step,
    label: &str,
    other: &str,
    phrase: &Phrase,
    diagnostics: &Diagnostics,
) {
    let Some(list) = locale.words.get(&format!("{}.{label}", step.message)) else {
        return;
    };
    let phrase = phrase.words().join(" ");
    let sentence = format!(
        "`{label}` and {other} of {} are both called « {phrase} »",
        step.message
    );
    diagnostics.add(Diagnostic::new(&list.file, list.line, sentence));
}
