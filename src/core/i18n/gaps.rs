//! What a spoken language does not say in its own words: texts and lists that it lacks, that were copied
//! from the language that is written first, that stand in another script or are not true to it, or that
//! the program no longer asks for. People are answered all the same; `guichet check` counts these
//! texts, and lists them for one language.

use std::collections::{BTreeMap, HashSet};

use crate::flow::Flows;
use guichet_nlu::diagnostics::{Diagnostic, did_you_mean};

use super::Locales;
use super::completeness::{all_needs, missing, place, unused};
use super::gates::{self, Gates, Pair};
use super::limits::Limits;
use super::locale::{Locale, named};
use super::required_lists;
use super::required_messages::buttons;

/// The texts of one language that are to be translated still.
pub struct Gaps {
    /// The tag of the language.
    pub tag: String,
    /// Each text, with the place where it belongs.
    pub texts: Vec<Diagnostic>,
}

impl Locales {
    /// What each spoken language does not say in its own words; languages without a gap are left out.
    pub fn gaps(&self, flows: &Flows) -> Vec<Gaps> {
        let (first, others) = self.spoken.split_first().expect("French is always there");
        let needs = all_needs(flows, first);
        let lists = required_lists::lists(flows, first);
        let audiences = flows.audiences();
        let limits = Limits::of(first, buttons(flows));
        let gaps = others.iter().map(|locale| {
            let gates = Gates::of(first, locale, &self.glossary, &limits);
            let texts = needs.iter().flat_map(|(key, vars)| {
                let pair = Pair { locale, first, key };
                gap(&pair, vars, &audiences, &gates)
            });
            let unsaid = unused(locale, &needs).into_iter();
            let unheard = required_lists::missing(locale, first, &lists).map(|(_, gap)| gap);
            let unheard = unheard.chain(required_lists::unused(flows, locale, &lists));
            Gaps {
                tag: locale.tag.clone(),
                texts: texts
                    .chain(unsaid)
                    .chain(unheard)
                    .chain(without_polarity(locale))
                    .chain(settled_in_vain(locale))
                    .collect(),
            }
        });
        gaps.filter(|gaps| !gaps.texts.is_empty()).collect()
    }
}

/// What is to be done about a text: it is missing, or what its gates find is not settled.
fn gap(pair: &Pair<'_>, vars: &[&str], audiences: &[&str], gates: &Gates<'_>) -> Vec<Diagnostic> {
    let Pair { locale, first, key } = pair;
    let Some(entry) = locale.entries.get(*key) else {
        let (file, line) = place(locale, first, &key.0);
        return vec![Diagnostic::new(&file, line, missing(key))];
    };
    let name = named(&key.0, key.1.as_deref());
    if locale.settled.contains(&name) {
        return Vec::new();
    }
    // What differs for one audience may be in no other's text.
    let mut found = BTreeMap::new();
    for audience in audiences {
        for finding in pair.findings(vars, audience, gates) {
            found.entry(finding.about.clone()).or_insert(finding);
        }
    }
    let found = found.into_values();
    let found =
        found.filter(|finding| !locale.settled.contains(&format!("{name}/{}", finding.gate)));
    let said = found.map(|finding| {
        let sentence = format!("{name} {} [{}]", finding.sentence, finding.gate);
        Diagnostic::new(&entry.file, entry.line, sentence)
    });
    said.collect()
}

/// Reports what turns a sentence round, where the language has no words for it yet.
fn without_polarity(locale: &Locale) -> impl Iterator<Item = Diagnostic> {
    locale.polarity.unwritten().map(|kind| {
        let file = format!("{}/polarity.txt", locale.tag);
        Diagnostic::new(&file, 1, format!("missing the words for `{kind}`"))
    })
}

/// Reports what is settled of texts that the language does not have, or under a gate that there is not.
fn settled_in_vain(locale: &Locale) -> impl Iterator<Item = Diagnostic> {
    let names = locale.entries.keys();
    let names = names.map(|(message, attribute)| named(message, attribute.as_deref()));
    let names: HashSet<String> = names.collect();
    let vain = locale.settled.iter().filter_map(move |settled| {
        let (text, gate) = match settled.split_once('/') {
            Some((text, gate)) => (text, Some(gate)),
            None => (&**settled, None),
        };
        if !names.contains(text) {
            return Some(format!("there is no text {settled}"));
        }
        let strange = gate.filter(|gate| gates::names().all(|own| own != *gate))?;
        let hint = did_you_mean(strange, gates::names());
        Some(format!(
            "there is no gate `{strange}`, as in {settled}{hint}"
        ))
    });
    vain.map(|sentence| {
        let file = format!("{}/settled.txt", locale.tag);
        Diagnostic::new(&file, 1, sentence)
    })
}
