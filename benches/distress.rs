//! How surely cries for help are recognised, on examples that were kept out of training: each fifth
//! of all examples is judged by a model that was trained on the other four. Thresholds are chosen
//! by this, never by the tests.
//!
//! This measures the model. Phrases are written by people who know the examples, so
//! `tests/distress` alone measures them.

#![expect(clippy::print_stdout, reason = "figures are what it is for")]

use std::collections::BTreeMap;

use guichet::content::{Content, Places};
use guichet_nlu::diagnostics::{Diagnostics, Source};
use guichet_nlu::intent::IntentModel;

const FOLDS: usize = 5;

/// A text that was kept out, and how likely it was found to be a cry.
struct Judged {
    file: String,
    language: String,
    text: String,
    words: usize,
    strange: usize,
    likely: f32,
    kind_is_right: bool,
    phrase: usize,
}

fn is_example(source: &Source) -> bool {
    source.path.contains("/examples/")
}

/// The sources without one fifth of all examples, and that fifth.
fn split(sources: &[Source], fold: usize) -> (Vec<Source>, Vec<(&Source, &str)>) {
    let mut out = Vec::new();
    let kept = sources.iter().map(|source| {
        if !is_example(source) {
            return source.clone();
        }
        let mut text = String::new();
        for (at, line) in source.text.lines().enumerate() {
            let says = !line.trim().is_empty() && !line.starts_with('#');
            if says && at % FOLDS == fold {
                out.push((source, line));
            } else {
                text.push_str(line);
            }
            text.push('\n');
        }
        Source {
            path: source.path.clone(),
            text,
        }
    });
    (kept.collect(), out)
}

fn judged() -> Vec<Judged> {
    let content = Content::read(&Places::default()).expect("what is in the binary can be read");
    let mut all = Vec::new();
    for fold in 0..FOLDS {
        let (kept, out) = split(&content.locales, fold);
        let intents = IntentModel::read(&content.data, &kept, &[], &Diagnostics::default());
        all.extend(out.into_iter().map(|(source, text)| {
            let recognised = intents.recognise(text, None);
            let signs = recognised.signs;
            let (language, rest) = source.path.split_once('/').expect("below a language");
            let file = rest
                .trim_start_matches("examples/")
                .trim_end_matches(".txt");
            let kinds = guichet_nlu::intent::DistressKind::ALL
                .into_iter()
                .zip(signs.kinds);
            let kind = kinds.max_by(|(_, one), (_, other)| one.total_cmp(other));
            Judged {
                file: file.to_owned(),
                language: language.to_owned(),
                text: text.to_owned(),
                words: signs.words,
                strange: signs.strange,
                likely: signs.likely,
                kind_is_right: kind
                    .is_some_and(|(kind, _)| file == format!("distress-{}", kind.name())),
                phrase: signs.phrase.map_or(0, |(_, words)| words),
            }
        }));
    }
    all
}

/// Prints what phrases and model decide together, for several thresholds of the model alone and
/// beside a phrase of several words. Phrases are written by people who know the examples, so this
/// compares thresholds and promises nothing.
fn together(all: &[Judged]) {
    println!("alone, beside a phrase: cries heard, false alarms in needs, in idioms");
    for alone in [0.8, 0.85, 0.9] {
        for beside in [0.01, 0.02, 0.05, 0.1, 0.2] {
            let heard = |judged: &&Judged| {
                judged.likely >= alone || (judged.phrase > 1 && judged.likely >= beside)
            };
            let of = |wanted: &dyn Fn(&&Judged) -> bool| {
                let own = || all.iter().filter(|judged| wanted(judged));
                (own().filter(heard).count(), own().count())
            };
            let is_cry = |judged: &&Judged| judged.file.starts_with("distress-");
            let (cries, all_cries) = of(&is_cry);
            let (idioms, all_idioms) = of(&|judged| judged.file == "not-distress");
            let (needs, all_needs) = of(&|judged| !is_cry(judged) && judged.file != "not-distress");
            println!(
                "{alone:.2}, {beside:.2}: {cries} of {all_cries}, {needs} of {all_needs}, {idioms} of {all_idioms}"
            );
        }
    }
}

/// Prints what lies between two likelihoods, by the length of the message and the number of its
/// unknown words: cries, needs, idioms. A threshold stands well where it cuts off as many cries for
/// each false alarm as the others do.
fn by_length(all: &[Judged]) {
    println!("words, unknown words: from likelihood: cries, needs, idioms");
    for lengths in [1..=3, 4..=7, 8..=12, 13..=usize::MAX] {
        for strange in 0..=2 {
            let mut line = format!("{lengths:?}, {strange}:");
            for (from, to) in BANDS.iter().zip(&BANDS[1..]) {
                let count = |wanted: &dyn Fn(&Judged) -> bool| {
                    let own = all.iter().filter(|own| lengths.contains(&own.words));
                    let own = own.filter(|own| own.strange.min(2) == strange && own.phrase == 0);
                    let own = own.filter(|own| (*from..*to).contains(&own.likely));
                    own.filter(|own| wanted(own)).count()
                };
                let is_cry = |own: &Judged| own.file.starts_with("distress-");
                let is_idiom = |own: &Judged| own.file == "not-distress";
                let needs = count(&|own| !is_cry(own) && !is_idiom(own));
                line += &format!(
                    " {from:.2}: {}, {needs}, {};",
                    count(&is_cry),
                    count(&is_idiom)
                );
            }
            println!("{line}");
        }
    }
}

/// The likelihoods between which messages are counted.
const BANDS: [f32; 9] = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 1.01];

fn main() {
    let all = judged();
    together(&all);
    by_length(&all);
    let is_cry = |judged: &&Judged| judged.file.starts_with("distress-");
    let share = |right: usize, all: usize| 100.0 * right as f64 / all.max(1) as f64;
    println!("threshold: cries heard, of one or two words, false alarms in needs, in idioms");
    for threshold in [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] {
        let heard = |judged: &&Judged| judged.likely >= threshold;
        let of = |wanted: &dyn Fn(&&Judged) -> bool| {
            let own: Vec<&Judged> = all.iter().filter(|judged| wanted(judged)).collect();
            (
                own.iter().copied().filter(|judged| heard(judged)).count(),
                own.len(),
            )
        };
        let (cries, all_cries) = of(&|judged| is_cry(judged));
        let (short, all_short) = of(&|judged| is_cry(judged) && judged.words < 3);
        let (needs, all_needs) = of(&|judged| !is_cry(judged) && judged.file != "not-distress");
        let (short_needs, all_short_needs) =
            of(&|judged| !is_cry(judged) && judged.file != "not-distress" && judged.words < 3);
        let (idioms, all_idioms) = of(&|judged| judged.file == "not-distress");
        println!(
            "{threshold:.2}: {:.1} % of {all_cries}, {:.1} % of {all_short}, {needs} of {all_needs} ({short_needs} of {all_short_needs} short), {:.1} % of {all_idioms}",
            share(cries, all_cries),
            share(short, all_short),
            share(idioms, all_idioms),
        );
    }
    let mut by: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for judged in all.iter().filter(is_cry) {
        for name in [judged.language.clone(), judged.file.clone()] {
            let (heard, right, all) = by.entry(name).or_default();
            *heard += usize::from(judged.likely >= 0.5);
            *right += usize::from(judged.kind_is_right);
            *all += 1;
        }
    }
    println!("at 0.5, and of the right kind:");
    for (name, (heard, right, all)) in by {
        println!(
            "{:.1} %, {:.1} % of {all}  {name}",
            share(heard, all),
            share(right, all)
        );
    }
    if std::env::args().any(|arg| arg == "--list") {
        for judged in all
            .iter()
            .filter(|judged| !is_cry(judged) && judged.likely >= 0.3)
        {
            println!(
                "alarm {:.2} {} {}: {}",
                judged.likely, judged.language, judged.file, judged.text
            );
        }
        for judged in all
            .iter()
            .filter(|judged| is_cry(judged) && judged.likely < 0.3)
        {
            println!(
                "missed {:.2} p{} {} {}: {}",
                judged.likely, judged.phrase, judged.language, judged.file, judged.text
            );
        }
    }
}
