//! Meets every need at every step: the answer fits the channel, the person is moved only when they
//! agree, and *back* leads to where they stood.

use guichet::assistant::Assistant;
use guichet::channel::memory::Memory;
use guichet::channel::terminal::Terminals;
use guichet::dialogue::{
    AnsweredStep, Choice, Command, DetectedLanguage, Effect, Event, ExtraChoice, LanguageFrom,
    Match, RecognisedIntent, Session, SideQuestion, Turn, question, turn,
};
use guichet::flow::{FollowUpTarget, Goal, Intent, IntentId, reached};
use guichet::i18n::length;
use guichet::message::{Block, Drawing, MessageId, Outbound, OutgoingMessage, SMALLEST_TEXT_LIMIT};

use crate::support::{NOON, assistant, reply, session_at};

/// A person at each step, in each language.
fn sessions(assistant: &Assistant) -> Vec<Session> {
    let flows = &assistant.flows;
    let mut states = reached(flows);
    states.sort_by_key(|state| state.step);
    states.dedup_by_key(|state| state.step);
    let tags = assistant.locales.tags();
    let spoken = |state| tags.iter().map(move |tag| session_at(flows, state, tag));
    states.iter().flat_map(spoken).collect()
}

fn intents(assistant: &Assistant) -> impl Iterator<Item = (IntentId, &Intent)> {
    let ids = (0..).map(IntentId);
    ids.zip(&assistant.flows.intents)
}

fn take(assistant: &Assistant, session: &Session, event: Event) -> Turn {
    let world = assistant.turn_input(NOON, true);
    turn(&assistant.flows, session.clone(), event, &world)
}

fn after(assistant: &Assistant, session: &Session, event: Event) -> Session {
    let turn = take(assistant, session, event);
    turn.session.expect("a need ends no conversation")
}

fn choose(choice: Choice) -> Event {
    let read = Match::Exact;
    Event::Chosen { choice, read }
}

/// What a turn says, checked to fit every channel.
fn said(assistant: &Assistant, before: &Session, turn: &Turn) -> Vec<OutgoingMessage> {
    let message = MessageId("1".to_owned());
    let mut all = Vec::new();
    for can in [Memory::abilities(), Terminals::abilities(false)] {
        let flows = &assistant.flows;
        let language = &before.language;
        let out = assistant
            .renderer
            .render(flows, turn, language, &can, &reply(&message));
        let out = out.unwrap_or_else(|error| panic!("at {}: {error}", before.frame().at));
        for outbound in out {
            let Outbound::Say(say) = outbound else {
                continue;
            };
            assert!(
                size(&say) <= SMALLEST_TEXT_LIMIT,
                "at {}",
                before.frame().at
            );
            all.push(say);
        }
    }
    assert!(!all.is_empty(), "nothing is said at {}", before.frame().at);
    all
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
    let choices = choices.map(|choice| length(&choice.text) + 5);
    say.blocks.iter().map(text).sum::<usize>() + choices.sum::<usize>()
}

#[test]
fn every_need_at_every_step_says_something_that_fits_and_can_be_left() {
    let shipped = assistant();
    let assistant = &*shipped;
    for session in sessions(assistant) {
        for (id, intent) in intents(assistant) {
            let turn = take(assistant, &session, Event::Intent(RecognisedIntent::of(id)));
            said(assistant, &session, &turn);
            let now = turn.session.expect("a need ends no conversation");
            let place = format!("{} at {}", intent.id, session.frame().at);
            match &now.side_question {
                Some(SideQuestion::Go(_)) => {
                    let stay = after(assistant, &now, choose(Choice::Stay));
                    assert_eq!(stay.stack, session.stack, "{place}");
                    let go = take(assistant, &now, choose(Choice::Go));
                    said(assistant, &now, &go);
                    let go = go.session.expect("a need ends no conversation");
                    if go.stack.len() > session.stack.len() {
                        let back = after(assistant, &go, Event::Command(Command::Back));
                        assert_eq!(back.stack, session.stack, "{place}");
                    }
                }
                Some(_) => {}
                None if now.stack.len() > session.stack.len() => {
                    assert!(now.extra_choices.contains(&ExtraChoice::NotThat), "{place}");
                    let back = after(assistant, &now, Event::Command(Command::Back));
                    assert_eq!(back.stack, session.stack, "{place}");
                }
                None => {
                    // A person who says who they are is not asked it any more.
                    let told = intent.audience.is_some();
                    let moved = now.stack != session.stack;
                    let may = told || matches!(intent.goal, Goal::Command(_));
                    assert!(!moved || may, "{place}");
                }
            }
        }
    }
}

#[test]
fn every_way_on_from_an_article_leads_on() {
    let shipped = assistant();
    let assistant = &*shipped;
    let flows = &assistant.flows;
    for session in sessions(assistant) {
        for (id, intent) in intents(assistant) {
            let now = after(assistant, &session, Event::Intent(RecognisedIntent::of(id)));
            for at in 0..now.extra_choices.len() {
                let at = u8::try_from(at).expect("a few");
                let turn = take(assistant, &now, choose(Choice::Extra(at)));
                said(assistant, &now, &turn);
                let next = turn.session.expect("a way ends no conversation");
                let moved = next.stack != now.stack;
                let ExtraChoice::Of { article, label } = &now.extra_choices[usize::from(at)] else {
                    continue;
                };
                let article = flows.article(article).map(|id| &flows[id]);
                let leads = article.into_iter().flat_map(|article| &article.follow_ups);
                let mut leads = leads.filter(|lead| lead.label == *label);
                let lead = leads.next().expect("the lead is of the article");
                if matches!(lead.to, FollowUpTarget::Door(_)) {
                    assert!(moved, "{label} of {} at {}", intent.id, session.frame().at);
                }
            }
        }
    }
}

#[test]
fn articles_are_short_for_everybody_and_every_one_is_met() {
    let shipped = assistant();
    let assistant = &*shipped;
    let flows = &assistant.flows;
    let who = flows.step(flows.audience.expect("a step asks who the person is"));
    let mut met = vec![false; flows.articles.len()];
    let audiences = who
        .transitions
        .iter()
        .map(|transition| Some(&*transition.label))
        .chain([None]);
    for audience in audiences {
        for tag in assistant.locales.tags() {
            let mut session = Session::new(&who.name, tag);
            session.greeted = true;
            session
                .shared_answers
                .extend(audience.map(|label| AnsweredStep {
                    step: who.name.clone(),
                    label: label.to_owned(),
                }));
            let mut asked = session.clone();
            asked.side_question = Some(SideQuestion::Rate { human: false });
            let not_helped = take(assistant, &asked, choose(Choice::NotReally));
            let needs = intents(assistant)
                .map(|(id, _)| take(assistant, &session, Event::Intent(RecognisedIntent::of(id))));
            for turn in needs.chain([not_helped]) {
                let mut open = vec![turn];
                // Articles may lead to one another in a circle.
                let mut seen = Vec::new();
                while let Some(turn) = open.pop() {
                    let article = turn.effects.iter().find_map(|effect| match effect {
                        Effect::Article(article) => Some(*article),
                        _ => None,
                    });
                    let Some(article) = article else { continue };
                    if seen.contains(&article) {
                        continue;
                    }
                    seen.push(article);
                    let own = &flows[article];
                    let at = flows.articles.iter().position(|other| other.id == own.id);
                    met[at.expect("it is one of them")] = true;
                    let says = said(assistant, &session, &turn);
                    let Some(Block::Text(text)) = says[0].blocks.first() else {
                        panic!("{} says nothing", own.id);
                    };
                    assert!(length(text) <= 480, "{} has {}", own.id, length(text));
                    let now = turn.session.expect("an article ends nothing");
                    let leads = own.follow_ups.iter().enumerate();
                    let articles =
                        leads.filter(|(_, lead)| matches!(lead.to, FollowUpTarget::Article(_)));
                    for (at, _) in articles.take(now.extra_choices.len()) {
                        let at = u8::try_from(at).expect("a few");
                        open.push(take(assistant, &now, choose(Choice::Extra(at))));
                    }
                }
            }
        }
    }
    // A pasted link is answered by its article.
    let session = Session::new(&who.name, "fr");
    for link in [
        "https://educonnect.education.gouv.fr/idp/profile",
        "cas.ent.auvergnerhonealpes.fr",
        "http://gagne-un-iphone.com/cadeau",
    ] {
        let event = assistant.understander.understand(flows, &session, link);
        let Event::Article(article) = event else {
            panic!("{link} is {event:?}");
        };
        let at = flows
            .articles
            .iter()
            .position(|other| other.id == flows[article].id);
        met[at.expect("it is one of them")] = true;
    }
    let unmet = flows.articles.iter().zip(&met).filter(|(_, met)| !**met);
    let unmet: Vec<&str> = unmet.map(|(article, _)| &*article.id).collect();
    assert!(unmet.is_empty(), "{unmet:?}");
}

#[test]
fn two_needs_are_offered_and_either_can_be_taken_or_neither() {
    let shipped = assistant();
    let assistant = &*shipped;
    let flows = &assistant.flows;
    let two = ["forgot-identifier", "forgot-password"];
    let two = two.map(|id| flows.intent(id).expect("it is an intent"));
    for session in sessions(assistant) {
        let either = Event::Ambiguous {
            intents: two,
            audience: None,
        };
        let asked = take(assistant, &session, either);
        said(assistant, &session, &asked);
        let asked = asked.session.expect("nothing ends");
        let choices = question(flows, &asked, 2).choices;
        assert_eq!(
            choices,
            [Choice::Intent(0), Choice::Intent(1), Choice::NoIntent]
        );
        for choice in choices {
            let turn = take(assistant, &asked, choose(choice));
            said(assistant, &asked, &turn);
            let next = turn.session.expect("nothing ends");
            // Where it leads to an end, the person is asked whether it helped.
            assert!(matches!(
                next.side_question,
                None | Some(SideQuestion::Rate { .. })
            ));
            if choice == Choice::NoIntent {
                assert_eq!(next.stack, session.stack);
            }
        }
    }
}

#[test]
fn what_was_said_of_oneself_is_not_asked_again() {
    let shipped = assistant();
    let assistant = &*shipped;
    let flows = &assistant.flows;
    let who = flows.step(flows.audience.expect("a step asks who the person is"));
    let parent = who
        .transitions
        .iter()
        .position(|transition| transition.label == "parent");
    let need = RecognisedIntent {
        audience: parent.and_then(|at| u8::try_from(at).ok()),
        answer: None,
        ..RecognisedIntent::of(flows.intent("login-ent").expect("it is an intent"))
    };
    let session = Session::new(&who.name, "fr");
    let now = after(assistant, &session, Event::Intent(need));
    assert_eq!(now.frame().at, "ent.need");
    let unknown = RecognisedIntent {
        audience: None,
        answer: None,
        ..need
    };
    let now = after(assistant, &session, Event::Intent(unknown));
    assert_eq!(now.frame().at, who.name);
}

#[test]
fn a_second_need_is_named_and_offered_at_the_end() {
    let shipped = assistant();
    let assistant = &*shipped;
    let flows = &assistant.flows;
    let intent = |id: &str| flows.intent(id).expect("it is an intent");
    let need = RecognisedIntent {
        also: Some(intent("forgot-password")),
        ..RecognisedIntent::of(intent("forgot-identifier"))
    };
    let session = Session::new("welcome.who", "fr");
    let mut now = after(assistant, &session, Event::Intent(need));
    assert_eq!(now.deferred_intent.as_deref(), Some("forgot-password"));
    for _ in 0..30 {
        let step = guichet::dialogue::step(flows, &now);
        if step.is_last() {
            break;
        }
        now = after(assistant, &now, choose(Choice::Transition(0)));
    }
    let choices = question(flows, &now, 2).choices;
    assert!(choices.contains(&Choice::Later), "at {}", now.frame().at);
    let now = after(assistant, &now, choose(Choice::Later));
    assert_eq!(now.frame().at, "recover-password.which");
    assert_eq!(now.deferred_intent, None);
}

#[test]
fn a_language_is_taken_at_the_first_words_and_only_offered_later_and_once() {
    let shipped = assistant();
    let assistant = &*shipped;
    let english = assistant.locales.tags().iter().position(|tag| *tag == "en");
    let english = u8::try_from(english.expect("it is spoken")).expect("a few");
    let need = RecognisedIntent {
        detected_language: Some(DetectedLanguage::Spoken(english)),
        ..RecognisedIntent::of(assistant.flows.intent("what-is-ent").expect("it is one"))
    };
    let fresh = Session::new("welcome.who", "fr");
    let now = after(assistant, &fresh, Event::Intent(need));
    assert_eq!(now.language.tag, "en");
    assert_eq!(now.language.from, LanguageFrom::Words);

    let mut begun = after(assistant, &fresh, choose(Choice::Transition(0)));
    let speak = ExtraChoice::Speak("en".to_owned());
    begun = after(assistant, &begun, Event::Intent(need));
    assert_eq!(begun.language.tag, "fr");
    assert!(begun.extra_choices.contains(&speak));
    let again = after(assistant, &begun, Event::Intent(need));
    assert!(!again.extra_choices.contains(&speak));
    let at = begun.extra_choices.iter().position(|lead| *lead == speak);
    let at = u8::try_from(at.expect("it is offered")).expect("a few");
    let spoken = after(assistant, &begun, choose(Choice::Extra(at)));
    assert_eq!(spoken.language.tag, "en");
    assert_eq!(spoken.language.from, LanguageFrom::Chosen);
}

#[test]
fn the_ways_on_from_an_article_are_still_there_once_it_is_known_who_asks() {
    let shipped = assistant();
    let assistant = &*shipped;
    let flows = &assistant.flows;
    let who = flows.step(flows.audience.expect("a step asks who the person is"));
    let mut tried = 0;
    for (id, intent) in intents(assistant) {
        let first = Session::new(&who.name, "fr");
        let first = after(assistant, &first, Event::Intent(RecognisedIntent::of(id)));
        let follows = |extra: &ExtraChoice| matches!(extra, ExtraChoice::Of { .. });
        if first.frame().at != who.name || !first.extra_choices.iter().any(follows) {
            continue;
        }
        tried += 1;
        for (at, audience) in (0_u8..).zip(&who.transitions) {
            let now = after(assistant, &first, choose(Choice::Transition(at)));
            let place = format!("{} for {}", intent.id, audience.label);
            let step = flows.find(&now.frame().at).expect("it is a step");
            let offered = |extra: &&ExtraChoice| {
                let ExtraChoice::Of { article, label } = extra else {
                    return true;
                };
                let article = &flows[flows.article(article).expect("it is one")];
                let mut all = article.follow_ups.iter();
                let lead = all.find(|lead| lead.label == *label).expect("it is one");
                let FollowUpTarget::Door(door) = lead.to else {
                    return false;
                };
                step.transitions.iter().any(|own| own.to == door)
            };
            let all_offered = first.extra_choices.iter().all(|extra| offered(&extra));
            assert!(!now.extra_choices.is_empty() || all_offered, "{place}");
            for (at, extra) in (0_u8..).zip(&now.extra_choices) {
                let (message, label) = match extra {
                    ExtraChoice::Of { article, label } => {
                        let article = flows.article(article).expect("it is one");
                        (&flows[article].message, &**label)
                    }
                    ExtraChoice::Intent(id) => {
                        let intent = flows.intent(id).expect("it is one");
                        (&flows[intent].message, "button")
                    }
                    _ => continue,
                };
                let button = assistant
                    .locales
                    .locale("fr")
                    .text(message, Some(label), &[]);
                let button = button.expect("a button has a text");
                let event = assistant.understander.understand(flows, &now, &button);
                // Words of the menu may say the same need.
                let is_need = matches!((extra, event), (ExtraChoice::Intent(own), Event::Intent(need))
                    if flows[need.intent].id == *own);
                let chosen = event == choose(Choice::Extra(at));
                assert!(chosen || is_need, "{place}: {button} is {event:?}");
            }
        }
    }
    assert!(
        tried > 0,
        "an article has ways on where it is asked who the person is"
    );
}

/// Who was sent a link to a false page must not be led to type their password. Words about traps say
/// more than the article would, and what is refused stays refused.
#[test]
fn a_need_beside_a_link_that_is_not_known_is_answered_as_a_trap() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let session = Session::new(&flows.step(flows.start).name, "fr");
    let (trap, ours) = (
        "http://gagne-un-iphone.com/cadeau",
        "https://educonnect.education.gouv.fr/idp/profile",
    );
    let phishing = "article:phishing";
    for (said, link, answered) in [
        ("j'ai oublié mon mot de passe", trap, phishing),
        ("j'ai oublié mon mot de passe", ours, "forgot-password"),
        ("zut crotte flute alors", trap, phishing),
        ("zut crotte flute alors", ours, "article:what-is-portal"),
        ("c'est une arnaque ?", trap, "phishing"),
        (
            "je veux pirater le compte de mon copain",
            trap,
            "somebody-else",
        ),
    ] {
        let said = format!("{said} {link}");
        let event = assistant.understander.understand(flows, &session, &said);
        let heard = match event {
            Event::Article(article) => format!("article:{}", flows[article].id),
            Event::Intent(need) => flows[need.intent].id.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(heard, answered, "{said}");
    }
}
