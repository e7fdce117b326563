//! What one language listens for: phrases for every button and every global word, folded once.

use crate::dialogue::{Choice, Command, SmallTalk};
use crate::flow::Flows;
use crate::validation::Value;

use super::phrase::Phrase;
use super::secret_request::Asks;
use crate::i18n::Locale;

/// The phrases of one language.
pub struct Phrasebook {
    /// By step, then by way.
    pub transitions: Vec<Vec<Vec<Phrase>>>,
    /// For the global words.
    pub commands: Vec<(Command, Vec<Phrase>)>,
    /// The words after a slash: `/aide`.
    pub slashes: Vec<(Phrase, Command)>,
    /// For the answers to an aside.
    pub side_choices: Vec<(Choice, Vec<Phrase>)>,
    /// For the reminder at a step that waits, and for what can be done while one waits for a person.
    pub reminders: Vec<(Choice, Vec<Phrase>)>,
    /// For whether it helped.
    pub ratings: Vec<(Choice, Vec<Phrase>)>,
    /// For what stands beside that question, in the order of `understand::AFTER`.
    pub after: [Vec<Phrase>; 2],
    /// For small talk.
    pub small_talk: Vec<(SmallTalk, Vec<Phrase>)>,
    /// What turns a sentence round: « pas », « jamais ».
    pub negations: Vec<Phrase>,
    /// What makes an answer none: « je ne suis pas sûr », « mouais ».
    pub hedges: Vec<Phrase>,
    /// What asks for a moment: « attends », « deux secondes ».
    pub waiting: Vec<Phrase>,
    /// What is a yes, and a no, wherever one is on offer.
    pub yes_no: [Vec<Phrase>; 2],
    /// What names an answer by its place: the first to the fifth, the middle one, the last but one,
    /// the last.
    pub ordinals: [Vec<Phrase>; 8],
    /// What can be left out at either end: « s'il te plaît ».
    pub fillers: Vec<Phrase>,
    /// By article, then by the ways on from it.
    pub follow_ups: Vec<Vec<Vec<Phrase>>>,
    /// By intent: its button.
    pub intents: Vec<Vec<Phrase>>,
    /// For « that is not what I meant ».
    pub not_that: Vec<Phrase>,
    /// What says an answer in any sentence, before it is asked for: by step, then by way.
    pub said: Vec<Vec<Vec<Phrase>>>,
    /// What stands between two needs: « et aussi ».
    pub also: Vec<Phrase>,
    /// What asks somebody for a password or a code.
    pub(super) asks: Asks,
    /// What closes the program, at a terminal.
    pub quit: Vec<Phrase>,
}

impl Phrasebook {
    /// Folds every phrase of a language.
    pub fn of(locale: &Locale, flows: &Flows) -> Self {
        let list =
            |message: &str, attribute: &str| Phrase::list(&plain(locale, message, attribute));
        let transitions = flows.steps.iter().map(|step| {
            let phrases = |label: &str| match label {
                "next" => list("nav-next", "words"),
                "stuck" => Vec::new(),
                label => {
                    let mut phrases = list(&step.message, &format!("{label}-words"));
                    phrases.extend(Phrase::of(&plain(locale, &step.message, label)));
                    phrases
                }
            };
            step.transitions
                .iter()
                .map(|transition| phrases(&transition.label))
                .collect()
        });
        let command = |&(name, command): &(&str, Command)| {
            let message = format!("nav-{name}");
            let mut phrases = list(&message, "words");
            phrases.extend(Phrase::of(&value(locale, &message)));
            (command, phrases)
        };
        let slash = |&(name, command): &(&str, Command)| {
            let alias = plain(locale, &format!("nav-{name}"), "command");
            let known = [Phrase::of(&alias), Phrase::of(name)];
            known
                .into_iter()
                .flatten()
                .map(move |phrase| (phrase, command))
        };
        let side_question = |(choice, name): (Choice, &str)| {
            let message = format!("aside-{name}");
            let mut phrases = list(&message, "words");
            phrases.extend(Phrase::of(&value(locale, &message)));
            (choice, phrases)
        };
        let button = |message: &str, attribute: &str| {
            let phrase = Phrase::of(&plain(locale, message, attribute));
            phrase.into_iter().collect::<Vec<_>>()
        };
        let follow_ups = flows.articles.iter().map(|article| {
            let own = article.follow_ups.iter();
            own.map(|follow_up| button(&article.message, &follow_up.label))
                .collect()
        });
        let intents = flows
            .intents
            .iter()
            .map(|intent| button(&intent.message, "button"));
        let mut not_that = list("aside-not-that", "words");
        not_that.extend(Phrase::of(&value(locale, "aside-not-that")));
        let said = flows.steps.iter().map(|step| {
            let said = |label: &str| list(&step.message, &format!("{label}-said"));
            let transitions = step.transitions.iter().filter(|_| step.said);
            transitions
                .map(|transition| said(&transition.label))
                .collect()
        });
        let spoken = |message: &str| {
            let mut phrases = list(message, "words");
            phrases.extend(Phrase::of(&value(locale, message)));
            phrases
        };
        Self {
            transitions: transitions.collect(),
            commands: Command::ALL.iter().map(command).collect(),
            slashes: Command::ALL.iter().flat_map(slash).collect(),
            side_choices: crate::i18n::SIDE_CHOICES
                .into_iter()
                .map(side_question)
                .collect(),
            reminders: crate::i18n::REMINDERS
                .iter()
                .chain(&crate::i18n::WAITING)
                .map(|&(choice, message, _)| (choice, list(message, "words")))
                .collect(),
            ratings: crate::i18n::RATINGS
                .iter()
                .map(|&(choice, message, _)| (choice, spoken(message)))
                .collect(),
            after: crate::i18n::AFTER.map(|name| spoken(&format!("after-{name}"))),
            small_talk: vec![
                (SmallTalk::Thanks, list("words-thanks", "words")),
                (SmallTalk::Greeting, list("words-greeting", "words")),
                (SmallTalk::Chatter, list("words-chatter", "words")),
            ],
            asks: Asks::of(list),
            also: list("words-also", "words"),
            negations: list("words-negation", "words"),
            hedges: list("words-hedge", "words"),
            waiting: list("words-waiting", "words"),
            yes_no: ["yes", "no"].map(|name| list(&format!("words-{name}"), "words")),
            ordinals: ORDINALS.map(|name| list("words-ordinal", name)),
            fillers: list("words-filler", "words"),
            follow_ups: follow_ups.collect(),
            intents: intents.collect(),
            not_that,
            said: said.collect(),
            quit: list("terminal-quit", "words"),
        }
    }
}

/// The names of places among answers, in the order of [`Phrasebook::ordinals`].
const ORDINALS: [&str; 8] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "middle",
    "before-last",
    "last",
];

/// An attribute that takes no variables, or nothing when it is missing; `needs` reports.
fn plain(locale: &Locale, message: &str, attribute: &str) -> String {
    locale
        .text(message, Some(attribute), &NO_VARS)
        .unwrap_or_default()
}

fn value(locale: &Locale, message: &str) -> String {
    locale.text(message, None, &NO_VARS).unwrap_or_default()
}

const NO_VARS: [(&str, Value); 0] = [];
