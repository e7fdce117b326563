//! Explains how a text was recognised: how it was read, what spoke for which intent, what was
//! decided.

use super::distress::DistressKind;
use super::features::named;
use super::tokenizer::Words;
use super::{IntentModel, LanguageIndex};

/// How many intents are shown, and how many features of the likeliest.
const TOLD: usize = 4;

/// The lines of an explanation.
pub(super) fn explain(
    intents: &IntentModel,
    said: &str,
    hint: Option<LanguageIndex>,
) -> Vec<String> {
    let learned = intents.trained();
    let recognised = intents.recognise(said, hint);
    let words = Words::of(said);
    let language = recognised.language.or(hint);
    let tag = recognised
        .language
        .map_or("none", |at| intents.languages()[usize::from(at.0)]);
    let sure = recognised.language_confidence;
    let meant = learned.read_as(&words, language);
    let mut lines = vec![
        format!("folded    {}", words.words.join(" ")),
        format!("language  {tag} ({sure:.2})"),
        format!("read as   {}", meant),
    ];
    let concerned = learned.concerned(&words, &meant, language);
    let (words, meant) = concerned.map_or((words, meant), |concerned| {
        lines.push(format!("about     {}", concerned.1));
        concerned
    });
    let judgement = learned.intents.predict(&learned.features(&words, &meant));
    lines.push(format!(
        "known     {:.0} % of what was found in it",
        judgement.known * 100.0
    ));
    let likely = &judgement.likely[0];
    let mut order: Vec<usize> = (0..likely.len()).collect();
    order.sort_by(|&one, &other| likely[other].total_cmp(&likely[one]));
    for &intent in order.iter().take(TOLD) {
        lines.push(format!(
            "score     {:.3} {}",
            likely[intent], intents.listed[intent].id
        ));
    }
    if let Some(&first) = order.first() {
        let named = named(&learned.lexicon, &words, &meant).into_iter();
        let says = named
            .filter_map(|(feature, name)| Some((learned.intents.says(feature, 0, first)?, name)));
        let mut says: Vec<(f32, String)> = says.collect();
        says.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let id = &intents.listed[first].id;
        for (_, name) in says.iter().take(2 * TOLD) {
            lines.push(format!("matched   {name} speaks for {id}"));
        }
    }
    let signs = recognised.signs;
    let kind = recognised.distress.map_or("none", DistressKind::name);
    let hidden = if signs.hidden {
        "a hidden suicide"
    } else {
        "no"
    };
    let phrase = signs.phrase.map_or(hidden, |(kind, _)| kind.name());
    lines.push(format!(
        "distress  {kind}: learned {:.2}, {phrase} phrase",
        signs.likely
    ));
    for (own, likely) in DistressKind::ALL.iter().zip(signs.kinds) {
        lines.push(format!("kind      {likely:.2} {}", own.name()));
    }
    let best = recognised
        .best
        .map(|at| &*intents.listed[usize::from(at.0)].id);
    let decision = best.unwrap_or("nothing is likely enough");
    let name = intents.report_name(recognised.best);
    lines.push(format!(
        "decision  {decision} ({:.2}), intent {name}",
        recognised.confidence
    ));
    lines
}
