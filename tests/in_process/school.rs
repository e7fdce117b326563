//! What a school says of itself is met where people need it, in every language; without it everything
//! works.

use std::sync::Arc;

use guichet::assistant::Assistant;
use guichet::channel::memory::Memory;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{
    AnsweredStep, Choice, Command, Effect, Event, Match, RecognisedIntent, Session, Turn, question,
};
use guichet::message::{Block, MessageId, Outbound};

use crate::flows::take;
use crate::support::{assistant, project, reply};

fn at_a_school() -> Arc<Assistant> {
    let places = Places {
        school: Some(project("tests/school/school.toml")),
        ..Places::default()
    };
    let content = Content::read(&places).expect("the school can be read");
    Arc::new(review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}")))
}

/// What is wrong with the shipped content and this file of a school.
fn wrong(school: &str, texts: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("the system has a temporary folder");
    let path = folder.path().join("mine.toml");
    std::fs::write(&path, school).expect("it is written");
    std::fs::write(folder.path().join("mine.fr.ftl"), texts).expect("it is written");
    let places = Places {
        school: Some(path),
        ..Places::default()
    };
    let content = Content::read(&places).expect("the school can be read");
    let diagnostics = review(&content).err().unwrap_or_default();
    diagnostics.iter().map(ToString::to_string).collect()
}

fn pupil_at(step: &str, tag: &str) -> Session {
    let mut session = Session::new(step, tag);
    session.greeted = true;
    session.shared_answers.push(AnsweredStep {
        step: "welcome.who".to_owned(),
        label: "pupil".to_owned(),
    });
    session
}

/// The texts and addresses of what a turn says.
fn said(assistant: &Assistant, before: &Session, turn: &Turn) -> String {
    let message = MessageId("1".to_owned());
    let can = Memory::abilities();
    let out = assistant
        .renderer
        .render(
            &assistant.flows,
            turn,
            &before.language,
            &can,
            &reply(&message),
        )
        .unwrap_or_else(|error| panic!("{error}"));
    let blocks = out.into_iter().flat_map(|outbound| match outbound {
        Outbound::Say(say) => say.blocks,
        Outbound::Erase { .. } | Outbound::Thread(_) => Vec::new(),
    });
    let shown = blocks.filter_map(|block| match block {
        Block::Text(text) | Block::Link(text) => Some(guichet::i18n::without_isolates(&text)),
        Block::Drawing(_) | Block::Picture(_) | Block::Progress(_) | Block::Relayed(_) => None,
    });
    shown.collect::<Vec<String>>().join("\n")
}

fn understood(assistant: &Assistant, session: &Session, words: &str) -> Event {
    assistant
        .understander
        .understand(&assistant.flows, session, words)
}

#[test]
fn without_a_school_texts_say_your_school_and_no_ent_goes_first() {
    let assistant = assistant();
    let session = pupil_at("activation.sheet", "fr");
    let letter = take(&assistant, &session, Event::Command(Command::Human));
    let said = said(&assistant, &session, &letter);
    assert!(said.contains("secrétariat de ton établissement"), "{said}");
    let session = pupil_at("ent.which", "fr");
    let choices = question(&assistant.flows, &session, 2).choices;
    assert!(!choices.contains(&Choice::OwnRow));
}

#[test]
fn the_name_the_contacts_and_the_pages_stand_with_the_message_for_the_school() {
    let assistant = at_a_school();
    let mut session = pupil_at("activation.signed-in", "fr");
    session.stack[0].history.push(AnsweredStep {
        step: "activation.sheet".to_owned(),
        label: "yes".to_owned(),
    });
    let letter = take(&assistant, &session, Event::Command(Command::Human));
    let said = said(&assistant, &session, &letter);
    for wanted in [
        "secrétariat du collège Jean-Moulin",
        "Pour joindre le collège Jean-Moulin :",
        "Vie scolaire : 03 00 00 00 00 (8 h – 17 h)",
        "Secrétariat : bâtiment A",
        "Le site du collège",
        "https://college.example.fr",
        "Problème : ……",
        "– Est-ce que tu as cette feuille ? → Oui, je l'ai",
    ] {
        assert!(said.contains(wanted), "{wanted} is missing in:\n{said}");
    }
}

#[test]
fn in_another_language_the_message_is_french_with_a_reading_beside_it() {
    let assistant = at_a_school();
    let session = pupil_at("activation.signed-in", "en");
    let letter = take(&assistant, &session, Event::Command(Command::Human));
    let said = said(&assistant, &session, &letter);
    // The question that is open yet is not what blocks.
    assert!(said.contains("Problème : ……"), "{said}");
    assert!(said.contains("The problem: "), "{said}");
}

#[test]
fn the_ent_of_the_school_is_offered_first_and_taken_with_one_tap_or_in_words() {
    let assistant = at_a_school();
    for (tag, words) in [("fr", "c'est mon ENT"), ("en", "that is my ent")] {
        let session = pupil_at("ent.which", tag);
        let choices = question(&assistant.flows, &session, 2).choices;
        assert_eq!(choices[0], Choice::OwnRow);
        let read = Match::Exact;
        let choice = Choice::OwnRow;
        assert_eq!(
            understood(&assistant, &session, words),
            Event::Chosen { choice, read }
        );
        let turn = take(&assistant, &session, Event::Chosen { choice, read });
        let now = turn.session.expect("it goes on");
        assert_eq!(now.label("ent.which"), Some("mbn"));
    }
}

#[test]
fn an_ent_of_its_own_is_a_row_like_any_other() {
    let school = "[ent]\nname = \"Mon ENT\"\naddress = \"https://ent.college.example.fr/\"\npupil = \"educonnect\"\n";
    let folder = tempfile::tempdir().expect("the system has a temporary folder");
    let path = folder.path().join("mine.toml");
    std::fs::write(&path, school).expect("it is written");
    let places = Places {
        school: Some(path),
        ..Places::default()
    };
    let content = Content::read(&places).expect("the school can be read");
    let assistant = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let session = pupil_at("ent.which", "fr");
    let choice = Choice::OwnRow;
    let read = Match::Exact;
    let turn = take(&assistant, &session, Event::Chosen { choice, read });
    let mut said = said(&assistant, &session, &turn);
    let mut now = turn.session.expect("it goes on");
    // The level of the school is not known, so it is asked.
    if let Some(at) = question(&assistant.flows, &now, 2).choices.first().copied() {
        let next = take(&assistant, &now, Event::Chosen { choice: at, read });
        said.push_str(&self::said(&assistant, &now, &next));
        now = next.session.expect("it goes on");
    }
    assert!(said.contains("Mon ENT"), "{said}");
    assert!(
        said.contains("https://ent.college.example.fr/"),
        "at {}: {said}",
        now.frame().at
    );
}

#[test]
fn a_journey_that_is_switched_off_is_not_begun_and_the_school_is_named() {
    let assistant = at_a_school();
    let menu = pupil_at("welcome.pupil", "fr");
    let choices = question(&assistant.flows, &menu, 2).choices;
    let leads_there = choices.iter().any(|choice| match choice {
        Choice::Transition(at) => {
            let step = guichet::dialogue::step(&assistant.flows, &menu);
            let to = step.transitions[usize::from(*at)].to;
            assistant.flows.flow_of(assistant.flows.step(to)).id == "recover-identifier"
        }
        _ => false,
    });
    assert!(!leads_there);
    let intent = assistant
        .flows
        .intent("forgot-identifier")
        .expect("it is an intent");
    for at in ["welcome.pupil", "activation.sheet"] {
        let session = pupil_at(at, "fr");
        let need = Event::Intent(RecognisedIntent::of(intent));
        let turn = take(&assistant, &session, need);
        assert!(
            turn.effects.contains(&Effect::SwitchedOff),
            "at {at}: {:?}",
            turn.effects
        );
        let said = said(&assistant, &session, &turn);
        assert!(said.contains("Vie scolaire : 03 00 00 00 00"), "{said}");
        let now = turn.session.expect("it goes on");
        assert_eq!(now.frame().at, at);
    }
    let door = assistant
        .flows
        .door("recover-identifier")
        .expect("it is a door")
        .id;
    let turn = take(&assistant, &menu, Event::EnteredByLink(door));
    assert!(turn.effects.contains(&Effect::SwitchedOff));
    // A person who is in it already ends it.
    let inside = pupil_at("recover-identifier.look", "fr");
    let first = question(&assistant.flows, &inside, 2).choices[0];
    let read = Match::Exact;
    let turn = take(
        &assistant,
        &inside,
        Event::Chosen {
            choice: first,
            read,
        },
    );
    assert!(!turn.effects.contains(&Effect::SwitchedOff));
}

#[test]
fn an_answer_of_the_school_is_found_by_its_words_and_by_its_need() {
    let assistant = at_a_school();
    let flows = &assistant.flows;
    let canteen = Event::Article(flows.article("canteen").expect("it is an article"));
    for (tag, words, found) in [
        ("fr", "cantine", true),
        ("fr", "c'est où pour la carte de cantine svp", true),
        ("fr", "j'ai perdu mon mot de passe educonnect", false),
        ("en", "where do i get a canteen card", true),
    ] {
        let session = pupil_at("activation.sheet", tag);
        let event = understood(&assistant, &session, words);
        assert_eq!(event == canteen, found, "{words}: {event:?}");
    }
    let session = pupil_at("activation.sheet", "en");
    let turn = take(&assistant, &session, canteen);
    let said_in_english = said(&assistant, &session, &turn);
    assert!(said_in_english.contains("bursar"), "{said_in_english}");
    // What the school has in French only is said in French.
    let need = flows.intent("formalities").expect("it is an intent");
    let turn = take(
        &assistant,
        &session,
        Event::Intent(RecognisedIntent::of(need)),
    );
    let fallen_back = said(&assistant, &session, &turn);
    assert!(
        fallen_back.contains("L'ordinateur de la région"),
        "{fallen_back}"
    );
}

#[test]
fn a_ready_made_reply_of_the_school_stands_with_the_others() {
    let assistant = at_a_school();
    let session = pupil_at("activation.sheet", "en");
    let flows = &assistant.flows;
    let found = assistant.renderer.canned_like(flows, "fr", &session, "bus");
    let found = found.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(found[0].0, "bus");
    let shipped = assistant
        .renderer
        .canned_like(flows, "fr", &session, "bonjour");
    assert!(!shipped.unwrap_or_default().is_empty());
    let said = assistant.renderer.canned(flows, &session, "bus");
    assert!(said.is_ok_and(|said| said.contains("vie scolaire")));
}

#[test]
fn every_slip_of_a_school_is_said_with_its_line_and_what_was_meant() {
    for (school, texts, sentence) in [
        (
            "ent = \"mbm\"",
            "",
            "school.toml:1: no ENT of tables/ents.toml has the id `mbm`; did you mean `mbn`?",
        ),
        (
            "off = [\"recover-identifer\"]",
            "",
            "school.toml:1: no journey is called `recover-identifer`; did you mean `recover-identifier`?",
        ),
        (
            "off = [\"welcome\"]",
            "",
            "school.toml:1: `welcome` cannot be switched off: every conversation begins there",
        ),
        (
            "[ent]\nname = \"X\"\naddress = \"https://a.example.fr\"\npupil = \"educonect\"",
            "",
            "school.toml:4: `pupil` has no class `educonect`; did you mean `educonnect`?",
        ),
        (
            "[[emergency]]\nname = \"Infirmerie\"\nnumber = \"la loge\"",
            "",
            "school.toml:3: `la loge` cannot be called: write the number",
        ),
        (
            "[[article]]\nid = \"canteen\"",
            "",
            "school.fr.ftl:1: missing article-canteen",
        ),
        (
            "[[article]]\nid = \"canteen\"",
            "article-canteen = La cantine.\n",
            "school.fr.ftl:1: missing the words for article-canteen",
        ),
        (
            "[[article]]\nid = \"canteen\"\nintents = [\"formality\"]",
            "article-canteen = La cantine.\n    .words = cantine\n",
            "school.toml:3: no intent is called `formality`; did you mean `formalities`?",
        ),
        (
            "",
            "article-bus = Le bus.\n",
            "school.fr.ftl:1: nobody says article-bus",
        ),
        (
            "",
            "canned-bus = Le bus.\n",
            "school.fr.ftl:1: missing the words for canned-bus",
        ),
        (
            "",
            "canned-hello = Bonjour.\n    .words = bonjour\n",
            "school.fr.ftl:1: canned-hello is already said at fr/canned.ftl:3",
        ),
    ] {
        let said = wrong(school, texts);
        assert!(
            said.iter().any(|found| found.starts_with(sentence)),
            "{school}: {said:#?}"
        );
    }
    // The words stand below the text: they are not asked for where it is missing.
    let said = wrong("[[article]]\nid = \"canteen\"", "");
    assert!(
        !said.iter().any(|found| found.contains("the words")),
        "{said:#?}"
    );
}
