//! The phrases of one language for every button and every global word, folded once.

use crate::dialogue::{Choice, Command, SmallTalk};
use crate::flow::Flows;
use crate::validation::Value;

use super::phrase::Phrase;
use super::secret_request::Asks;
use crate::i18n::Locale;

/// The phrases of one language.
pub struct Phrasebook {
    /// The words of answers: by step, then by transition, what the button says last.
    pub transitions: Vec<Vec<Vec<Phrase>>>,
    /// The words of commands, as the whole message.
    pub commands: Vec<(Command, Vec<Phrase>)>,
    /// The words of commands after a slash: `/aide`.
    pub slashes: Vec<(Phrase, Command)>,
    /// The words of the answers to side questions.
    pub side_choices: Vec<(Choice, Vec<Phrase>)>,
    /// The words of the reminder at a step that waits, and of the choices while a ticket waits.
    pub reminders: Vec<(Choice, Vec<Phrase>)>,
    /// The words of the answers to « did it help? ».
    pub ratings: Vec<(Choice, Vec<Phrase>)>,
    /// The words of « read again », « say why », « tell me of its end » and « I do not understand this
    /// text », in the order of `i18n::AFTER`.
    pub after: [Vec<Phrase>; 4],
    /// The words of small talk.
    pub small_talk: Vec<(SmallTalk, Vec<Phrase>)>,
    /// Words that open what any person may say, which does not tell who is asking: « un élève » in
    /// « un élève me dit ».
    pub hearsay: Vec<Phrase>,
    /// What the help of a step answers: by step.
    pub explained: Vec<Vec<Phrase>>,
    /// Details that answer no question by themselves: « firefox ».
    pub details: Vec<Phrase>,
    /// Words that may stand beside a detail and say nothing: « elle est en ».
    pub details_beside: Vec<Phrase>,
    /// Words that open a question: « pourquoi ».
    pub questions: Vec<Phrase>,
    /// Words that negate a sentence: « pas », « jamais ».
    pub negations: Vec<Phrase>,
    /// Words that make a message no answer: « je ne suis pas sûr », « mouais ».
    pub hedges: Vec<Phrase>,
    /// What holds the words of a hedge and is none: « pas sur mon téléphone ».
    pub no_hedges: Vec<Phrase>,
    /// Words that deny what stands beside them: « c'est pas que », « surtout pas ».
    pub denials: Vec<Phrase>,
    /// Words after which a message turns: « mais ».
    pub contrasts: Vec<Phrase>,
    /// Words that open the report of a deed: « j'ai cliqué ».
    pub done: Vec<Phrase>,
    /// What may follow such a deed: « sur le lien ».
    pub done_on: Vec<Phrase>,
    /// Words that tell of trouble, whatever was done before it: « page blanche », « erreur ».
    pub troubles: Vec<Phrase>,
    /// Hedges beside which an answer counts: « je crois ».
    pub light_hedges: Vec<Phrase>,
    /// Words that take back what was said: « en fait », « ah si ».
    pub corrections: Vec<Phrase>,
    /// Words that ask about the wait for a person: « combien de temps », « je leur dis quoi ».
    pub meanwhile: Vec<Phrase>,
    /// Words that ask for a moment: « attends », « deux secondes ».
    pub waiting: Vec<Phrase>,
    /// What holds the words of such a wish and tells of a page: « réessayer dans 10 minutes ».
    pub no_waiting: Vec<Phrase>,
    /// The words of a yes, then those of a no, wherever either is an answer.
    pub yes_no: [Vec<Phrase>; 2],
    /// Words that can be left out at both ends: « s'il te plaît ».
    pub fillers: Vec<Phrase>,
    /// What presses the buttons below articles: by article, then by follow-up.
    pub follow_ups: Vec<Vec<Vec<Phrase>>>,
    /// The words by which a short answer of the school is found; none for those that are shipped.
    pub articles: Vec<Vec<Phrase>>,
    /// The text of each intent's button.
    pub intents: Vec<Vec<Phrase>>,
    /// The words of « that is not what I meant ».
    pub not_that: Vec<Phrase>,
    /// Words that give an answer in any sentence, before it is asked for: by step, then by
    /// transition.
    pub said: Vec<Vec<Vec<Phrase>>>,
    /// Words between two needs: « et aussi ».
    pub also: Vec<Phrase>,
    /// The lists by which a request for a secret is recognised.
    pub(super) asks: Asks,
    /// Words that close the program, at a terminal.
    pub quit: Vec<Phrase>,
}

impl Phrasebook {
    /// Folds every phrase of a language.
    pub fn of(locale: &Locale, flows: &Flows) -> Self {
        let list = |key: &str| phrases(locale, key);
        let transitions = flows.steps.iter().map(|step| {
            let phrases = |label: &str| match label {
                "next" => list("nav-next"),
                "stuck" => Vec::new(),
                label => {
                    let mut phrases = list(&format!("{}.{label}", step.message));
                    phrases.extend(Phrase::of(&plain(locale, &step.message, label)));
                    phrases
                }
            };
            step.transitions
                .iter()
                .map(|transition| phrases(&transition.label))
                .collect()
        });
        let command = |command: Command| {
            let message = format!("nav-{}", command.name());
            let mut phrases = list(&message);
            phrases.extend(Phrase::of(&value(locale, &message)));
            (command, phrases)
        };
        let slash = |command: Command| {
            let name = command.name();
            let alias = plain(locale, &format!("nav-{name}"), "command");
            let known = [Phrase::of(&alias), Phrase::of(name)];
            known
                .into_iter()
                .flatten()
                .map(move |phrase| (phrase, command))
        };
        let side_question = |(choice, name): (Choice, &str)| {
            let message = format!("aside-{name}");
            let mut phrases = list(&message);
            phrases.extend(Phrase::of(&value(locale, &message)));
            (choice, phrases)
        };
        let button = |message: &str, attribute: &str| {
            let phrase = Phrase::of(&plain(locale, message, attribute));
            phrase.into_iter().collect::<Vec<_>>()
        };
        let follow_ups = flows.articles.iter().map(|article| {
            let own = article.follow_ups.iter();
            let phrases = |label: &str| {
                let mut phrases = list(&format!("{}.{label}", article.message));
                phrases.extend(button(&article.message, label));
                phrases
            };
            own.map(|follow_up| phrases(&follow_up.label)).collect()
        });
        let articles = flows.articles.iter().map(|article| match article.own {
            true => list(&article.message),
            false => Vec::new(),
        });
        let intents = flows
            .intents
            .iter()
            .map(|intent| button(&intent.message, "button"));
        let mut not_that = list("aside-not-that");
        not_that.extend(Phrase::of(&value(locale, "aside-not-that")));
        let said = flows.steps.iter().map(|step| {
            let said = |label: &str| list(&format!("{}.{label}-said", step.message));
            let transitions = step.transitions.iter().filter(|_| step.said);
            transitions
                .map(|transition| said(&transition.label))
                .collect()
        });
        let explained = flows.steps.iter();
        let explained = explained.map(|step| list(&format!("{}.help", step.message)));
        let spoken = |message: &str| {
            let mut phrases = list(message);
            phrases.extend(Phrase::of(&value(locale, message)));
            phrases
        };
        Self {
            transitions: transitions.collect(),
            commands: Command::typed().map(command).collect(),
            slashes: Command::typed().flat_map(slash).collect(),
            side_choices: crate::i18n::SIDE_CHOICES
                .into_iter()
                .map(side_question)
                .collect(),
            reminders: crate::i18n::REMINDERS
                .iter()
                .chain(&crate::i18n::WAITING)
                .chain([&crate::i18n::OWN_ROW])
                .map(|&(choice, message, _)| (choice, list(message)))
                .collect(),
            ratings: crate::i18n::RATINGS
                .iter()
                .map(|&(choice, message, _)| (choice, spoken(message)))
                .collect(),
            after: crate::i18n::AFTER.map(|name| spoken(&format!("after-{name}"))),
            small_talk: vec![
                (SmallTalk::Thanks, list("words-thanks")),
                (SmallTalk::Greeting, list("words-greeting")),
                (SmallTalk::Waits, list("words-waiting")),
                (SmallTalk::Chatter, list("words-chatter")),
            ],
            asks: Asks::of(list),
            also: list("words-also"),
            hearsay: list("words-hearsay"),
            explained: explained.collect(),
            details: list("words-detail"),
            details_beside: list("words-detail.beside"),
            questions: list("words-question"),
            negations: list("words-negation"),
            hedges: list("words-hedge"),
            no_hedges: list("words-hedge.not"),
            denials: list("words-denial"),
            contrasts: list("words-contrast"),
            done: list("words-done"),
            done_on: list("words-done.on"),
            troubles: list("words-trouble"),
            light_hedges: list("words-hedge.light"),
            corrections: list("words-correction"),
            meanwhile: list("words-meanwhile"),
            waiting: list("words-waiting"),
            no_waiting: list("words-waiting.not"),
            yes_no: ["yes", "no"].map(|name| list(&format!("words-{name}"))),
            fillers: list("words-filler"),
            follow_ups: follow_ups.collect(),
            articles: articles.collect(),
            intents: intents.collect(),
            not_that,
            said: said.collect(),
            quit: list("terminal-quit"),
        }
    }
}

/// The phrases of a list that have words.
pub(super) fn phrases(locale: &Locale, key: &str) -> Vec<Phrase> {
    let phrases = locale.heard(key).iter();
    phrases.filter_map(|phrase| Phrase::of(phrase)).collect()
}

/// An attribute that takes no variables; empty where it is missing, which `i18n` reports.
fn plain(locale: &Locale, message: &str, attribute: &str) -> String {
    locale
        .text(message, Some(attribute), &NO_VARS)
        .unwrap_or_default()
}

fn value(locale: &Locale, message: &str) -> String {
    locale.text(message, None, &NO_VARS).unwrap_or_default()
}

const NO_VARS: [(&str, Value); 0] = [];
