//! What people read is short, says nothing twice in a row, and leads on from every last step.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use guichet::assistant::Assistant;
use guichet::channel::memory::Memory;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{
    Choice, Command, Effect, Event, Match, RecognisedIntent, Session, Turn, Unreadable, question,
};
use guichet::flow::{IntentId, Kind};
use guichet::i18n::length;
use guichet::message::{Block, MessageId, Outbound};

use crate::flows::{sessions, take};
use crate::support::{assistant, project, reply, rewrites};

/// The most characters of a question.
const QUESTION: usize = 350;
/// The most characters of a message: all that one turn says, without its buttons, the description
/// of a picture and links.
const MESSAGE: usize = 600;
/// The texts that are longer than that for now, each with its length. It only gets shorter:
/// `UPDATE=1` takes off what was mended, and adds nothing.
const LONGER: &str = "tests/texts/longer.tsv";

/// The sentences that are said twice in a row for now. Take off those that are mended.
const AGAIN: &str = "tests/texts/again.txt";

fn chosen(choice: Choice) -> Event {
    let read = Match::Exact;
    Event::Chosen { choice, read }
}

/// The texts of what a turn says; nothing where it gives the message for the school.
fn texts(assistant: &Assistant, before: &Session, turn: &Turn) -> Option<Vec<String>> {
    let flows = &assistant.flows;
    let after = turn.session.as_ref()?;
    let at = |session: &Session| {
        let step = guichet::dialogue::step(flows, session);
        matches!(step.kind, Kind::Human { .. })
    };
    let told = turn.effects.iter().any(|effect| match effect {
        Effect::Letter => true,
        Effect::Tell { there } => at(there),
        Effect::Ask => at(after),
        _ => false,
    });
    if told {
        return None;
    }
    let message = MessageId("1".to_owned());
    let out = assistant
        .renderer
        .render(
            flows,
            turn,
            &before.language,
            &Memory::abilities(),
            &reply(&message),
        )
        .unwrap_or_else(|error| panic!("at {}: {error}", before.frame().at));
    let blocks = out.into_iter().flat_map(|outbound| match outbound {
        Outbound::Say(say) => say.blocks,
        Outbound::Erase { .. } | Outbound::Thread(_) => Vec::new(),
    });
    let texts = blocks.filter_map(|block| match block {
        Block::Text(text) => Some(text),
        Block::Drawing(_)
        | Block::Link(_)
        | Block::Picture(_)
        | Block::Progress(_)
        | Block::Relayed(_) => None,
    });
    Some(texts.collect())
}

/// The longest that each text is said, in each language, with its bound.
fn longest(assistant: &Assistant) -> BTreeMap<(String, String), (usize, usize)> {
    let flows = &assistant.flows;
    let locales = assistant.locales.tags().len();
    let mut found: BTreeMap<(String, String), (usize, usize)> = BTreeMap::new();
    let mut note = |session: &Session, name: String, bound: usize, texts: &[String]| {
        let size = texts.iter().map(|text| length(text)).sum();
        let key = (session.language.tag.clone(), name);
        let longest = found.entry(key).or_insert((0, bound));
        longest.0 = longest.0.max(size);
    };
    let intents = || (0..).map(IntentId).zip(&flows.intents);
    for session in sessions(assistant) {
        let step = guichet::dialogue::step(flows, &session);
        let asked = Turn {
            session: Some(session.clone()),
            effects: vec![Effect::Ask],
        };
        if let Some(texts) = texts(assistant, &session, &asked) {
            let (what, bound) = match step.is_last() || matches!(step.kind, Kind::Tell) {
                true => ("text", MESSAGE),
                false => ("question", QUESTION),
            };
            note(&session, format!("{what} {}", step.message), bound, &texts);
        }
        for choice in question(flows, &session, locales).choices {
            let turn = take(assistant, &session, chosen(choice));
            let Some(texts) = texts(assistant, &session, &turn) else {
                continue;
            };
            let to = turn.session.as_ref().expect("an answer ends nothing");
            let to = guichet::dialogue::step(flows, to);
            note(&session, format!("to {}", to.message), MESSAGE, &texts);
        }
        for command in Command::typed().filter(|command| *command != Command::MyData) {
            let turn = take(assistant, &session, Event::Command(command));
            if let Some(texts) = texts(assistant, &session, &turn) {
                let name = match command {
                    Command::Help => format!("help {}", step.message),
                    _ => format!("command {}", command.name()),
                };
                note(&session, name, MESSAGE, &texts);
            }
        }
        let unreadable = [Unreadable::Edited, Unreadable::Picture, Unreadable::NotText];
        let others = unreadable.map(Event::Unreadable);
        for event in [
            Event::Stale,
            Event::Late,
            Event::Flood,
            Event::NotUnderstood,
        ]
        .into_iter()
        .chain(others)
        {
            let turn = take(assistant, &session, event);
            if let Some(texts) = texts(assistant, &session, &turn) {
                note(&session, format!("event {event:?}"), MESSAGE, &texts);
            }
        }
        for (id, intent) in intents() {
            let need = Event::Intent(RecognisedIntent::of(id));
            let turn = take(assistant, &session, need);
            let Some(texts) = texts(assistant, &session, &turn) else {
                continue;
            };
            note(&session, format!("need {}", intent.id), MESSAGE, &texts);
        }
    }
    found
}

#[test]
fn no_question_and_no_message_is_longer_than_a_child_reads() {
    let assistant = assistant();
    let path = project(LONGER);
    let listed = fs::read_to_string(&path).expect("the list is there");
    let listed: BTreeMap<(String, String), usize> = listed
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let (tag, name, size) = (cells.next()?, cells.next()?, cells.next()?);
            let size = size.parse().ok()?;
            Some(((tag.to_owned(), name.to_owned()), size))
        })
        .collect();
    let found = longest(&assistant);
    let long = found.iter().filter(|(_, (size, bound))| size > bound);
    let long: BTreeMap<_, usize> = long.map(|(key, (size, _))| (key.clone(), *size)).collect();
    if rewrites() {
        let kept = long.iter().filter(|(key, _)| listed.contains_key(*key));
        let mut text = "# Longer than a child reads for now; see in_process/texts.rs.\n".to_owned();
        for ((tag, name), size) in kept {
            text.push_str(&format!("{tag}\t{name}\t{size}\n"));
        }
        fs::write(&path, text).expect("the list is written");
        return;
    }
    let worse: Vec<String> = long
        .iter()
        .filter(|(key, size)| listed.get(*key).is_none_or(|listed| *size > listed))
        .map(|((tag, name), size)| format!("{tag} {name}: {size} characters"))
        .collect();
    assert!(
        worse.is_empty(),
        "a question may have {QUESTION} characters, a message {MESSAGE}:\n{}",
        worse.join("\n")
    );
}

/// The sentences of a text that are long enough to be noticed when they are said again.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!', '\n'])
        .map(str::trim)
        .filter(|sentence| sentence.chars().count() >= 15)
}

#[test]
fn no_sentence_is_said_twice_in_a_row() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let locales = assistant.locales.tags().len();
    let mut again = BTreeSet::new();
    for session in sessions(&assistant) {
        let asked = Turn {
            session: Some(session.clone()),
            effects: vec![Effect::Ask],
        };
        let Some(before) = texts(&assistant, &session, &asked) else {
            continue;
        };
        for choice in question(flows, &session, locales).choices {
            // The step at which the person stays is asked again.
            let Choice::Transition(_) = choice else {
                continue;
            };
            let turn = take(&assistant, &session, chosen(choice));
            let Some(after) = texts(&assistant, &session, &turn) else {
                continue;
            };
            let to = turn.session.as_ref().expect("an answer ends nothing");
            let mut said: Vec<&str> = Vec::new();
            for sentence in before.iter().flat_map(|text| sentences(text)) {
                said.push(sentence);
            }
            for sentence in after.iter().flat_map(|text| sentences(text)) {
                if said.contains(&sentence) {
                    let (from, to) = (&session.frame().at, &to.frame().at);
                    again.insert(format!("{from} → {to}: « {sentence} »"));
                }
                said.push(sentence);
            }
        }
    }
    let listed = fs::read_to_string(project(AGAIN)).expect("the list is there");
    let known = |again: &String| listed.lines().any(|line| line == again);
    let new: Vec<String> = again.into_iter().filter(|again| !known(again)).collect();
    assert!(new.is_empty(), "{}", new.join("\n"));
}

#[test]
fn something_leads_on_from_every_last_step() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let locales = assistant.locales.tags().len();
    let mut seen = 0;
    for session in sessions(&assistant) {
        let step = guichet::dialogue::step(flows, &session);
        if !step.is_last() {
            continue;
        }
        seen += 1;
        let leads = question(flows, &session, locales).choices;
        let on = leads.iter().filter(|choice| {
            let turn = take(&assistant, &session, chosen(**choice));
            let next = turn.session.expect("a button ends no conversation");
            next.frame().at != session.frame().at
        });
        // *Back* alone leads nowhere new.
        assert!(on.count() >= 1, "nothing leads on from {}", step.name);
    }
    assert!(seen > 0, "there are last steps");
}

/// The least score of a journey by the formula of Kandel and Moles; from 80 on a text is easy, for a
/// reader of eleven.
const EASY: f64 = 80.0;

#[test]
fn every_journey_reads_easily_for_a_reader_of_eleven() {
    let assistant = assistant();
    let hard: Vec<String> = assistant
        .locales
        .readability(&assistant.flows)
        .into_iter()
        .filter(|(_, counted)| counted.score() < EASY)
        .map(|(journey, counted)| format!("{journey}: {:.1}", counted.score()))
        .collect();
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// Texts that quote a screen and rest on no fact for now. Take off those that are mended.
const UNPROVEN: &str = "tests/texts/unproven.txt";

#[test]
fn every_text_that_quotes_a_screen_names_a_fact() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let listed = fs::read_to_string(project(UNPROVEN)).expect("the list is there");
    let locale = assistant.locales.locale("fr");
    let quotes = |message: &str| {
        let entry = |((id, _), _): &(&(String, Option<String>), _)| id == message;
        let mut entries = locale.entries.iter().filter(entry);
        let audience = [(
            "audience",
            guichet::validation::Value::Text("pupil".to_owned()),
        )];
        entries.any(|((id, attribute), _)| {
            let text = locale.text(id, attribute.as_deref(), &audience);
            text.is_ok_and(|text| text.contains('«'))
        })
    };
    let steps = flows
        .steps
        .iter()
        .filter(|step| step.asks() && step.facts.is_empty());
    let steps = steps.map(|step| &*step.message);
    let articles = flows
        .articles
        .iter()
        .filter(|article| article.facts.is_empty());
    let texts = steps.chain(articles.map(|article| &*article.message));
    let unproven = texts.filter(|message| quotes(message));
    let unproven: Vec<&str> = unproven
        .filter(|message| !listed.lines().any(|line| line == *message))
        .collect();
    assert!(unproven.is_empty(), "{}", unproven.join("\n"));
}

#[test]
fn a_language_other_than_the_first_may_leave_an_intent_out_and_is_counted() {
    let mut content = Content::read(&Places::default()).expect("what is shipped can be read");
    content
        .locales
        .retain(|source| source.path != "ar/examples/formalities.txt");
    content
        .locales
        .retain(|source| source.path != "en/examples/formalities.txt");
    let assistant = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let mut lacks = assistant.understander.without_examples();
    lacks.retain(|(tag, _)| assistant.locales.speaks(tag));
    let formalities = vec!["formalities"];
    assert_eq!(lacks, [("ar", formalities.clone()), ("en", formalities)]);
    content
        .locales
        .retain(|source| source.path != "fr/examples/formalities.txt");
    let diagnostics = review(&content).err().unwrap_or_default();
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(
        said[0].starts_with("fr/examples/formalities.txt:1: missing"),
        "{said:?}"
    );
}
