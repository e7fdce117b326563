//! Walks every state a conversation can be in, in every language and on every kind of channel.

use guichet::assistant::Assistant;
use guichet::channel::memory::Memory;
use guichet::channel::terminal::Terminals;
use guichet::dialogue::{
    self, Choice, Command, Distress, Event, Match, Session, Turn, Unreadable, question, turn,
};
use guichet::flow::reached;
use guichet::i18n::length;
use guichet::message::{
    Block, Capabilities, Drawing, MessageId, Outbound, OutgoingMessage, SMALLEST_TEXT_LIMIT,
};

use guichet_nlu::intent::DistressKind;

use crate::support::{NOON, assistant, plainly, reply, session_at};

/// A person at each state, in each language.
pub(crate) fn sessions(assistant: &Assistant) -> Vec<Session> {
    let states = reached(&assistant.flows);
    let tags = assistant.locales.tags();
    let spoken = |state| tags.iter().map(move |tag| (state, *tag));
    let all = states.iter().flat_map(spoken);
    all.map(|(state, tag)| session_at(&assistant.flows, state, tag))
        .collect()
}

fn abilities() -> [Capabilities; 4] {
    let strict = Capabilities {
        solicit_secrets: false,
        erase: false,
        ..Memory::abilities()
    };
    [
        Memory::abilities(),
        strict,
        Terminals::abilities(true),
        Terminals::abilities(false),
    ]
}

pub(crate) fn take(assistant: &Assistant, session: &Session, event: Event) -> Turn {
    turn(
        &assistant.flows,
        session.clone(),
        event,
        &assistant.turn_input(NOON, true),
    )
}

fn said(
    assistant: &Assistant,
    session: &Session,
    turn: &Turn,
    can: &Capabilities,
) -> Vec<OutgoingMessage> {
    let message = MessageId("1".to_owned());
    let renderer = &assistant.renderer;
    let out = renderer.render(
        &assistant.flows,
        turn,
        &session.language,
        can,
        &reply(&message),
    );
    let out = out.unwrap_or_else(|error| panic!("at {}: {error}", session.frame().at));
    let says = out.into_iter().filter_map(|outbound| match outbound {
        Outbound::Say(say) => Some(say),
        Outbound::Erase { .. } | Outbound::Thread(_) => None,
    });
    says.collect()
}

fn size(say: &OutgoingMessage) -> usize {
    let text = |block: &Block| match block {
        Block::Drawing(Drawing { shown: t, .. })
        | Block::Link(t)
        | Block::Picture(t)
        | Block::Progress(t)
        | Block::Text(t) => length(t) + 2,
        Block::Relayed(relayed) => length(relayed.shown()) + 2,
    };
    let choices = say.prompt.iter().flat_map(|asked| &asked.choices);
    say.blocks.iter().map(text).sum::<usize>()
        + choices
            .map(|choice| length(&choice.text) + 5)
            .sum::<usize>()
}

#[test]
fn there_are_states_of_every_flow() {
    let assistant = assistant();
    let states = reached(&assistant.flows);
    for flow in &assistant.flows.flows {
        let own = states
            .iter()
            .filter(|state| flow.steps.contains(&state.step))
            .count();
        assert!(
            own >= flow
                .steps
                .iter()
                .filter(|id| assistant.flows.step(**id).asks())
                .count()
        );
    }
}

#[test]
fn every_state_stays_where_it_is_when_nothing_was_edited() {
    let assistant = assistant();
    for session in sessions(&assistant) {
        let mut reconciled = session.clone();
        assert_eq!(
            dialogue::reconcile(&assistant.flows, &mut reconciled),
            [],
            "{}",
            session.frame().at
        );
        assert_eq!(reconciled, session);
    }
}

#[test]
fn every_state_says_something_that_fits_the_tightest_channel() {
    let assistant = assistant();
    let commands: Vec<Event> = Command::typed().map(Event::Command).collect();
    let mut events = vec![
        Event::NotUnderstood,
        Event::Stale,
        Event::Late,
        Event::Flood,
        Event::TakenBack,
    ];
    events.extend(DistressKind::ALL.map(|kind| {
        Event::Distress(Distress {
            secret: true,
            kind,
            audience: None,
            detected_language: None,
        })
    }));
    let unreadable = [Unreadable::Edited, Unreadable::Picture, Unreadable::NotText];
    events.extend(unreadable.map(Event::Unreadable));
    for session in sessions(&assistant) {
        for can in abilities() {
            for event in commands.iter().chain(&events) {
                let turn = take(&assistant, &session, *event);
                let says = said(&assistant, &session, &turn, &can);
                assert!(!says.is_empty(), "{event:?} at {}", session.frame().at);
                for say in &says {
                    assert!(!say.blocks.is_empty() || say.prompt.is_some());
                    let fits =
                        can.text_limit > SMALLEST_TEXT_LIMIT || size(say) <= SMALLEST_TEXT_LIMIT;
                    assert!(fits, "{event:?} at {}: {}", session.frame().at, size(say));
                }
            }
        }
    }
}

#[test]
fn every_answer_leads_on_and_back_returns() {
    let assistant = assistant();
    let locales = assistant.locales.tags().len();
    for session in sessions(&assistant) {
        for choice in question(&assistant.flows, &session, locales).choices {
            let Choice::Transition(_) = choice else {
                continue;
            };
            let on = take(
                &assistant,
                &session,
                Event::Chosen {
                    choice,
                    read: Match::Exact,
                },
            );
            said(&assistant, &session, &on, &Memory::abilities());
            let on = on.session.expect("only forgetting ends a session");
            assert_ne!(on.frame().at, session.frame().at);
            let back = take(&assistant, &on, Event::Command(Command::Back));
            let back = back.session.expect("only forgetting ends a session");
            assert_eq!(
                back.frame().at,
                session.frame().at,
                "back from {}",
                on.frame().at
            );
        }
    }
}

#[test]
fn a_press_of_any_other_question_changes_nothing() {
    let assistant = assistant();
    for session in sessions(&assistant) {
        for step in assistant
            .flows
            .steps
            .iter()
            .filter(|step| step.name != session.frame().at)
        {
            for transition in &step.transitions {
                let press = plainly(&step.name, &transition.label);
                let event =
                    assistant
                        .understander
                        .pressed(&assistant.flows, &session, &press, &plainly);
                assert_eq!(event, Event::Stale);
            }
        }
        let after = take(&assistant, &session, Event::Stale).session;
        assert_eq!(after.as_ref(), Some(&session));
    }
}

#[test]
fn words_that_mean_nothing_move_no_person_and_the_third_time_a_human_is_offered() {
    let assistant = assistant();
    for session in sessions(&assistant) {
        let event =
            assistant
                .understander
                .understand(&assistant.flows, &session, "xyzzy qwrtp vvkll");
        assert_eq!(event, Event::NotUnderstood, "at {}", session.frame().at);
        let mut now = session.clone();
        for missed in 1..=3 {
            now = take(&assistant, &now, event)
                .session
                .expect("a miss ends nothing");
            assert_eq!((now.misses, &now.stack), (missed, &session.stack));
        }
        let choices = question(&assistant.flows, &now, 2).choices;
        assert!(
            choices.contains(&Choice::Command(Command::Human)),
            "at {}",
            session.frame().at
        );
    }
}

#[test]
fn every_button_is_understood_by_its_words_and_by_its_number() {
    let assistant = assistant();
    let locales = assistant.locales.tags().len();
    for session in sessions(&assistant) {
        let turn = take(&assistant, &session, Event::Command(Command::Status));
        let says = said(&assistant, &session, &turn, &Terminals::abilities(true));
        let asked = says
            .last()
            .and_then(|say| say.prompt.clone())
            .expect("a status asks again");
        let choices = question(&assistant.flows, &session, locales).choices;
        assert_eq!(asked.choices.len(), choices.len());
        for (at, (button, choice)) in asked.choices.iter().zip(&choices).enumerate() {
            for words in [button.text.clone(), (at + 1).to_string()] {
                let event = assistant
                    .understander
                    .understand(&assistant.flows, &session, &words);
                let same = match choice {
                    Choice::Command(command) => {
                        event == Event::Command(*command)
                            || event
                                == Event::Chosen {
                                    choice: *choice,
                                    read: Match::Exact,
                                }
                    }
                    choice => {
                        event
                            == Event::Chosen {
                                choice: *choice,
                                read: Match::Exact,
                            }
                    }
                };
                assert!(same, "« {words} » at {} is {event:?}", session.frame().at);
            }
        }
    }
}
