//! Tells how a text was recognised: how it was read, what spoke for which topic, what was decided.

use super::letters::Words;
use super::{LanguageAt, Topics};

pub(super) fn explain(topics: &Topics, said: &str, hint: Option<LanguageAt>) -> Vec<String> {
    let learned = topics.learned();
    let recognised = learned.recognise(said, hint);
    let words = Words::of(said);
    let language = recognised.language.or(hint);
    let tag =
        |at: Option<LanguageAt>| at.map_or("none", |at| topics.languages()[usize::from(at.0)]);
    let meant = learned
        .lexicon
        .read(&words, language.map_or(0, |at| usize::from(at.0)));
    let mut lines = vec![
        format!("folded    {}", words.words.join(" ")),
        format!(
            "language  {} ({:.2})",
            tag(recognised.language),
            recognised.language_confidence
        ),
        format!("read as   {}", meant),
    ];
    let judgement = learned.topics.judge(&learned.features(&words, language));
    let likely = judgement.likely;
    lines.push(format!(
        "known     {:.0} % of what was found in it",
        judgement.known * 100.0
    ));
    let mut order: Vec<usize> = (0..likely.len()).collect();
    order.sort_by(|&one, &other| likely[other].total_cmp(&likely[one]));
    for &topic in order.iter().take(4) {
        lines.push(format!(
            "score     {:.3} {}",
            likely[topic], topics.listed[topic].id
        ));
    }
    lines.push(format!("distress  {:.2}", recognised.distress));
    let decision = recognised.best.map_or("nothing is likely enough", |at| {
        &topics.listed[usize::from(at.0)].id
    });
    lines.push(format!(
        "decision  {decision} ({:.2}), intent {}",
        recognised.confidence,
        topics.intent(recognised.best)
    ));
    lines
}
