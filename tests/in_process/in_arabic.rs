//! Every conversation of `transcripts/` as a person reads it whose language is Arabic: the same turns, put
//! into words in Arabic for a terminal, for buttons and for commands, and as Telegram and Discord show
//! them.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use guichet::assistant::Assistant;
use guichet::channel::memory::Memory;
use guichet::channel::terminal::Terminals;
use guichet::dialogue::{Choice, Effect, Event, Match, Session, Turn, Unreadable, question, turn};
use guichet::i18n::{has_right_to_left, in_reading_order, length};
use guichet::message::{Block, Capabilities, MessageId, Outbound, OutgoingMessage};
use guichet::redaction::UserText;
use guichet::transcript::{Act, Script, Trouble};

use crate::support::transcripts::{scripts, typed};
use crate::support::{assistant, reply};

/// The characters of a button that each platform shows.
const BUTTON: usize = 80;
/// The units of a message that each platform takes.
const MESSAGE: usize = 2_000;

/// A conversation that is held in French, turn by turn.
struct Held<'a> {
    assistant: &'a Assistant,
    script: &'a Script,
    sessions: Vec<Session>,
    now: Timestamp,
}

impl<'a> Held<'a> {
    fn of(assistant: &'a Assistant, script: &'a Script) -> Self {
        let start = &assistant.flows.step(assistant.flows.start).name;
        let people = script.people.iter();
        let begin = |tag: &str| Session::new(start, assistant.locales.nearest(Some(tag)));
        Self {
            assistant,
            script,
            sessions: people.map(|person| begin(&person.locale)).collect(),
            now: "2026-09-07T06:00:00Z".parse().expect("a moment"),
        }
    }

    /// The session before the act and the turn that it makes; nothing for what is no turn.
    fn take(&mut self, act: &Act) -> Option<(usize, Session, Turn)> {
        let (person, event) = match act {
            Act::Pass(seconds) => {
                self.now += SignedDuration::from_secs(*seconds);
                (0, Event::ReminderDue)
            }
            Act::Press { person, label, .. } => (*person, self.pressed(*person, label)),
            Act::Type { person, words } => (*person, self.typed(*person, words)),
            Act::Trouble { person, trouble } => match trouble {
                Trouble::Arrive => (*person, Event::Command(guichet::dialogue::Command::Start)),
                Trouble::Picture => (*person, Event::Unreadable(Unreadable::Picture)),
                Trouble::Sticker => (*person, Event::Unreadable(Unreadable::NotText)),
                Trouble::Duplicate | Trouble::Restart => return None,
            },
            Act::Desk { .. } => return None,
        };
        let before = self.sessions[person].clone();
        let mut world = self.assistant.turn_input(self.now, true);
        world.unspoken = !self
            .assistant
            .locales
            .speaks(&self.script.people[person].locale);
        let turn = turn(&self.assistant.flows, before.clone(), event, &world);
        if let Some(session) = &turn.session {
            self.sessions[person] = session.clone();
        } else {
            let begun = Held::of(self.assistant, self.script).sessions;
            self.sessions[person] = begun[person].clone();
        }
        Some((person, before, turn))
    }

    fn pressed(&self, person: usize, label: &str) -> Event {
        let (flows, locales) = (&self.assistant.flows, &self.assistant.locales);
        let asked = question(flows, &self.sessions[person], locales.tags().len());
        let named = |choice: &Choice| locales.label(flows, &asked, *choice) == label;
        match asked.choices.iter().copied().find(named) {
            Some(choice) => Event::Chosen {
                choice,
                read: Match::Exact,
            },
            None => Event::Stale,
        }
    }

    fn typed(&self, person: usize, words: &str) -> Event {
        let session = &self.sessions[person];
        let asked = guichet::dialogue::step(&self.assistant.flows, session);
        let words = typed(words, &asked.name, &session.language.tag);
        let said = UserText::new(words);
        let flows = &self.assistant.flows;
        self.assistant
            .understander
            .understand_typed(flows, session, &said)
    }
}

/// The same turn in Arabic.
fn in_arabic(mut turn: Turn) -> Turn {
    let speak = |session: &mut Session| "ar".clone_into(&mut session.language.tag);
    turn.session.iter_mut().for_each(speak);
    for effect in &mut turn.effects {
        if let Effect::Tell { there } = effect {
            speak(there);
        }
    }
    turn
}

fn said(
    assistant: &Assistant,
    before: &Session,
    turn: &Turn,
    can: &Capabilities,
) -> Vec<OutgoingMessage> {
    let message = MessageId("1".to_owned());
    let mut language = before.language.clone();
    "ar".clone_into(&mut language.tag);
    let rendered =
        assistant
            .renderer
            .render(&assistant.flows, turn, &language, can, &reply(&message));
    let rendered = rendered.unwrap_or_else(|error| panic!("{error}"));
    let says = rendered.into_iter().filter_map(|outbound| match outbound {
        Outbound::Say(say) => Some(say),
        Outbound::Erase { .. } | Outbound::Thread(_) => None,
    });
    says.collect()
}

/// What is wrong with a message in Arabic, a sentence each.
fn wrong(assistant: &Assistant, say: &OutgoingMessage) -> Vec<String> {
    let mut wrong = Vec::new();
    let texts = say.blocks.iter().filter_map(|block| match block {
        Block::Text(text) | Block::Picture(text) | Block::Progress(text) => Some(text.as_str()),
        Block::Drawing(drawing) => Some(drawing.shown.as_str()),
        Block::Link(_) | Block::Relayed(_) => None,
    });
    let texts: Vec<&str> = texts.collect();
    for text in &texts {
        if !has_right_to_left(text) && !is_for_others(text) && !offers_language(assistant, text) {
            wrong.push(format!("not in Arabic: {text}"));
        }
        let shown = in_reading_order(text);
        for line in shown.lines().filter(|line| has_right_to_left(&bare(line))) {
            if !begins_right_to_left(line) {
                wrong.push(format!("runs from left to right: {line}"));
            }
        }
        if !is_balanced(&shown) {
            wrong.push(format!("an isolate is left open: {shown}"));
        }
    }
    let size: usize = texts.iter().map(|text| length(text)).sum();
    if size > MESSAGE {
        wrong.push(format!("{size} units: {}", texts[0]));
    }
    for button in say.prompt.iter().flat_map(|prompt| &prompt.choices) {
        if button.text.chars().count() > BUTTON {
            wrong.push(format!("a long button: {}", button.text));
        }
    }
    wrong
}

/// Whether a text is a letter that the school or a family reads, in French, or is made of names alone.
fn is_for_others(text: &str) -> bool {
    text.starts_with("« Bonjour") || !bare(text).chars().any(char::is_alphabetic)
}

/// Whether a text tells a person, in the language that the person writes, that there is a button for it.
fn offers_language(assistant: &Assistant, text: &str) -> bool {
    let locales = &assistant.locales;
    let offer = |tag: &str| locales.locale(tag).text("said-may-speak", None, &[]);
    locales
        .tags()
        .iter()
        .any(|tag| offer(tag).is_ok_and(|offer| offer == text))
}

/// A text without the names in it, which are isolated.
fn bare(text: &str) -> String {
    let mut depth = 0_i32;
    let outside = |letter: &char| {
        depth += match letter {
            '\u{2066}'..='\u{2068}' => 1,
            '\u{2069}' => -1,
            _ => 0,
        };
        depth == 0
    };
    text.chars().filter(outside).collect()
}

/// Whether the first letter of a line runs from right to left, or the mark before it says so.
fn begins_right_to_left(line: &str) -> bool {
    let telling = |letter: &char| letter.is_alphabetic() || *letter == '\u{200f}';
    let first = line.chars().find(telling).map(String::from);
    first.is_some_and(|first| first == "\u{200f}" || has_right_to_left(&first))
}

/// Whether every isolate is closed.
fn is_balanced(text: &str) -> bool {
    let depth = text.chars().try_fold(0_i32, |depth, letter| match letter {
        '\u{2066}'..='\u{2068}' => Some(depth + 1),
        '\u{2069}' => (depth > 0).then_some(depth - 1),
        _ => Some(depth),
    });
    depth == Some(0)
}

#[test]
fn every_conversation_can_be_read_in_arabic() {
    let assistant = assistant();
    let gaps = assistant.locales.gaps(&assistant.flows);
    let arabic = gaps.into_iter().find(|gaps| gaps.tag == "ar");
    let missing = arabic.into_iter().flat_map(|gaps| gaps.texts);
    let missing: Vec<String> = missing.map(|gap| gap.to_string()).collect();
    // No text falls back to French.
    let texts = missing.iter().filter(|gap| gap.contains(": missing "));
    assert_eq!(texts.collect::<Vec<_>>(), Vec::<&String>::new());
    let commands = Capabilities {
        free_text: false,
        ..Memory::abilities()
    };
    let channels = [Memory::abilities(), commands, Terminals::abilities(true)];
    let (mut turns, mut faults) = (0, BTreeSet::new());
    for (_, script) in scripts() {
        let mut held = Held::of(&assistant, &script);
        for act in script.lines.iter().filter_map(|line| line.act.as_ref()) {
            let Some((_, before, turn)) = held.take(act) else {
                continue;
            };
            turns += 1;
            let turn = in_arabic(turn);
            for can in &channels {
                let says = said(&assistant, &before, &turn, can);
                faults.extend(says.iter().flat_map(|say| wrong(&assistant, say)));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(turns > 800, "{turns} turns");
}
