//! The pure part of an answer: understand, turn, render, and all three.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};

use guichet::channel::terminal::Terminals;
use jiff::Timestamp;

use guichet::assistant::Assistant;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{Command, Event, Session, reconcile, turn};
use guichet::message::{CallbackToken, MessageId};
use guichet::redaction::UserText;
use guichet::render::Reply;

const NOON: Timestamp = Timestamp::constant(1_788_775_200, 0);

fn assistant() -> Assistant {
    let content = Content::read(&Places::default()).expect("what is in the binary can be read");
    review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"))
}

/// What an answer to the message of this name refers to.
fn reply(message: &MessageId) -> Reply<'_> {
    Reply {
        message: Some(message),
        sign: &|question, label| CallbackToken(format!("{question}:{label}")),
        exchanges: &[],
        carry: &[],
    }
}

/// A pupil who is asked whether they have the sheet, the step that most people meet.
fn at_the_sheet(assistant: &Assistant) -> Session {
    let mut session = Session::new("welcome.who", "fr");
    for words in ["élève", "activer mon compte"] {
        let event = assistant
            .understander
            .understand(&assistant.flows, &session, words);
        let next = turn(
            &assistant.flows,
            session,
            event,
            &assistant.turn_input(NOON, true),
        )
        .session;
        session = next.expect("nothing is forgotten");
    }
    session
}

fn pure(c: &mut Criterion) {
    let assistant = assistant();
    let session = at_the_sheet(&assistant);
    let (flows, renderer, understander) = (
        &assistant.flows,
        &assistant.renderer,
        &assistant.understander,
    );
    let can = Terminals::abilities(true);
    let message = MessageId("1".to_owned());
    let world = assistant.turn_input(NOON, true);
    let exact = UserText::new("oui je l'ai !!".to_owned());
    let near = UserText::new("mon compte est deja actvié".to_owned());
    let event = understander.understand_typed(flows, &session, &exact);

    c.bench_function("understand: by its words", |b| {
        b.iter(|| understander.understand_typed(flows, black_box(&session), &exact))
    });
    c.bench_function("understand: with a typing mistake", |b| {
        b.iter(|| understander.understand_typed(flows, black_box(&session), &near))
    });
    c.bench_function("turn", |b| {
        b.iter(|| turn(flows, black_box(&session).clone(), event, &world))
    });
    let taken = turn(flows, session.clone(), event, &world);
    c.bench_function("render", |b| {
        b.iter(|| {
            renderer.render(
                flows,
                black_box(&taken),
                &session.language,
                &can,
                &reply(&message),
            )
        });
    });
    c.bench_function("a whole pure turn", |b| {
        b.iter(|| {
            let mut now = black_box(&session).clone();
            let moved = reconcile(flows, &mut now);
            let event = understander.understand_typed(flows, &now, &exact);
            let turn = turn(flows, now, event, &world);
            (
                moved,
                renderer.render(flows, &turn, &session.language, &can, &reply(&message)),
            )
        });
    });
    c.bench_function("the longest render: all that is held", |b| {
        let held = turn(
            flows,
            session.clone(),
            Event::Command(Command::MyData),
            &world,
        );
        b.iter(|| {
            renderer.render(
                flows,
                black_box(&held),
                &session.language,
                &can,
                &reply(&message),
            )
        });
    });
    c.bench_function("review of all that is shipped", |b| {
        let content = Content::read(&Places::default()).expect("what is in the binary can be read");
        b.iter(|| review(black_box(&content)).is_ok());
    });
}

criterion_group!(benches, pure);
criterion_main!(benches);
