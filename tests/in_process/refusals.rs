//! No innocent person is accused of wanting what belongs to another, and who does want it is refused.
//!
//! `understood/refusals.tsv` has texts of both kinds on the same matters, of writers who saw neither the
//! program nor what it learns from; nothing is learned from it.

use std::collections::HashSet;

use guichet::dialogue::{Event, Session};
use guichet::flow::Goal;
use guichet::i18n::normalize;

use crate::support::assistant;
use crate::support::table::rows;

/// A text of the table, and whether it is refused at the beginning of a conversation.
struct Judged {
    language: String,
    text: String,
    is_innocent: bool,
    is_refused: bool,
}

fn judged() -> Vec<Judged> {
    let assistant = assistant();
    let flows = &assistant.flows;
    let judge = |[_, language, text, intent]: [String; 4]| {
        let session = Session::new("welcome.who", &language);
        let refused = match assistant.understander.understand(flows, &session, &text) {
            Event::Intent(need) => matches!(flows[need.intent].goal, Goal::Refusal(_)),
            _ => false,
        };
        Judged {
            language,
            text,
            is_innocent: intent == "-",
            is_refused: refused,
        }
    };
    rows("tests/understood/refusals.tsv")
        .into_iter()
        .map(judge)
        .collect()
}

#[test]
fn hardly_an_innocent_person_is_refused_and_most_others_are() {
    let all = judged();
    for (language, most, least) in [("fr", 5, 55), ("en", 4, 42), ("ar", 7, 33)] {
        let own = |innocent: bool| {
            let own = all.iter();
            own.filter(move |own| own.language == language && own.is_innocent == innocent)
        };
        let accused: Vec<&str> = own(true)
            .filter(|own| own.is_refused)
            .map(|own| &*own.text)
            .collect();
        let count = own(true).count();
        let missed: Vec<&str> = own(false)
            .filter(|own| !own.is_refused)
            .map(|own| &*own.text)
            .collect();
        let others = own(false).count();
        assert!(
            accused.len() * 100 <= count * most,
            "{language}: of {count} innocent texts these are refused: {accused:#?}"
        );
        assert!(
            missed.len() * 100 <= others * (100 - least),
            "{language}: of {others} attempts these are not refused: {missed:#?}"
        );
    }
}

#[test]
fn nothing_is_learned_from_what_measures_refusals() {
    let content = guichet::content::Content::read(&guichet::content::Places::default());
    let content = content.expect("what is in the binary can be read");
    let learned = content.locales.iter();
    let learned = learned.filter(|source| source.path.contains("/examples/"));
    let learned: HashSet<String> = learned
        .flat_map(|source| source.text.lines())
        .map(|line| normalize(line).to_string())
        .collect();
    for [_, _, text, _] in rows("tests/understood/refusals.tsv") {
        assert!(!learned.contains(&*normalize(&text)), "{text}");
    }
}
