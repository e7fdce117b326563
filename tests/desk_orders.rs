//! What single orders of staff promise: a text of the bot's arrives as such and asks for no secret.

mod support;

use std::sync::Arc;

use jiff::Timestamp;
use zeroize::Zeroizing;

use guichet::channel::Channel;
use guichet::channel::memory::Memory;
use guichet::desk::{self, Told, Written};
use guichet::engine::{Passed, Reference, Session};
use guichet::flow::Kind;
use guichet::inbox::{Desk, Desks};
use guichet::service::Service;
use guichet::ticket::{Rules, Staff};
use guichet::typed::Typed;
use guichet::voice::{Piece, Unsendable, fit, length};
use guichet::wire::{Address, Block, Body, ChannelName, Inbound, Outbound, Say, UpdateId};

use support::{Home, NOON, assistant};

fn staff(id: &str) -> Staff {
    Staff::named(&format!("memory:{id}")).expect("staff")
}

fn lea() -> Address {
    Address {
        channel: ChannelName::Memory,
        room: "lea".to_owned(),
    }
}

struct Rig {
    service: Arc<Service>,
    memory: Memory,
    _home: Home,
    count: u32,
    now: Timestamp,
}

impl Rig {
    fn new() -> Self {
        let home = Home::new();
        let memory = Memory::default();
        let desks = Desks::new(vec![Desk {
            id: "school-office".to_owned(),
            staff: ["anne", "bob"].map(staff).to_vec(),
            rules: Rules::default(),
            keep_days: 30,
        }]);
        let channels = vec![Channel::Memory(memory.clone())];
        let service = Service::start_with(&assistant(), home.open(), channels, desks, None, NOON);
        let service = service.unwrap_or_else(|error| panic!("{error}"));
        Self {
            service: Arc::new(service),
            memory,
            _home: home,
            count: 0,
            now: NOON,
        }
    }

    async fn person(&mut self, words: &str) -> Vec<Say> {
        self.count += 1;
        let inbound = Inbound {
            update: UpdateId(format!("said {}", self.count)),
            from: lea(),
            language: Some("fr".to_owned()),
            message: None,
            order: None,
            body: Body::Typed(Typed::new(words.to_owned())),
        };
        let can = Memory::abilities();
        let received = self.service.inbox.receive(inbound, &can, self.now).await;
        received.unwrap_or_else(|error| panic!("{error}"));
        self.delivered().await
    }

    async fn staff(&mut self, name: &str, words: &str) -> Told {
        self.count += 1;
        let written = Written {
            by: &staff(name),
            words: Zeroizing::new(words.to_owned()),
            id: &self.count.to_string(),
        };
        let told = desk::take(&self.service, written, self.now).await;
        told.unwrap_or_else(|error| panic!("{error}"))
    }

    /// What the person read since the last time.
    async fn delivered(&self) -> Vec<Say> {
        self.service.outbox.idle().await;
        let own = |(to, outbound): (Address, Outbound)| match outbound {
            Outbound::Say(say) if to == lea() => Some(say),
            _ => None,
        };
        self.memory.take().into_iter().filter_map(own).collect()
    }

    /// Somebody says who they are and asks for a person, and Anne takes the request.
    async fn taken(&mut self) -> Reference {
        for words in ["/start", "élève", "/human"] {
            self.person(words).await;
        }
        let tickets = self.service.store.tickets().expect("it reads");
        let number = tickets.last().expect("there is one").reference;
        let claim = format!("/claim {}", number.number());
        assert!(self.staff("anne", &claim).await.well);
        self.delivered().await;
        number
    }

    fn audits(&self, act: &str) -> Vec<String> {
        let audits = self.service.store.audits().expect("it reads").into_iter();
        let own = audits.filter(|audit| audit.act == act);
        own.map(|audit| audit.outcome).collect()
    }
}

fn texts(says: &[Say]) -> String {
    let blocks = says.iter().flat_map(|say| &say.blocks);
    let text = blocks.filter_map(|block| match block {
        Block::Text(text) => Some(&**text),
        _ => None,
    });
    text.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_text_of_the_bots_arrives_as_such_and_without_buttons() {
    let mut rig = Rig::new();
    rig.taken().await;
    for name in ["password-rules", "activation.sheet", "letter"] {
        assert!(rig.staff("anne", &format!("/send ={name}")).await.well);
        let says = rig.delivered().await;
        assert!(!texts(&says).is_empty(), "{name}");
        for say in says {
            let relayed = say
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Relayed(_)));
            assert!(!relayed && say.asked.is_none(), "{name}");
        }
    }
    assert!(!rig.staff("anne", "/send =activation.password").await.well);
    assert!(!rig.staff("anne", "/send =nothing").await.well);
    assert!(!rig.staff("bob", "/send =letter").await.well);
    assert!(rig.delivered().await.is_empty());
    let refused = ["asks-secret", "nothing-to-send"];
    assert_eq!(
        rig.audits("send"),
        [["done"; 3].as_slice(), &refused].concat()
    );
}

#[test]
fn everything_that_can_be_sent_can_be_said_to_anybody_in_every_language() {
    let assistant = assistant();
    let (flows, voices) = (&assistant.flows, &assistant.voices);
    let start = &flows.step(flows.start).name;
    let can = Memory::abilities();
    for tag in voices.tags() {
        for audience in ["pupil", "parent", "staff"] {
            let mut session = Session::new(start, tag);
            session.known.push(Passed {
                step: start.clone(),
                label: audience.to_owned(),
            });
            let found = voices.pieces_like(flows, "fr", &session, "");
            let found = found.unwrap_or_else(|error| panic!("{error}"));
            assert!(found.len() > flows.articles.len());
            for (name, title) in found {
                assert!(!title.is_empty(), "{name}");
                let piece = voices.piece(flows, &session, &name).expect("it was found");
                let blocks = voices.piece_said(flows, &session, &can, piece);
                let blocks = blocks.unwrap_or_else(|error| panic!("{name}: {error}"));
                if let Piece::Step(step) = piece {
                    let secret =
                        matches!(flows.step(step).kind, Kind::Text { check, .. } if check.secret);
                    assert!(!secret, "{name}");
                }
                let say = Say {
                    blocks,
                    ..Say::default()
                };
                for say in fit(say, 200) {
                    let texts = say.blocks.iter().filter_map(|block| match block {
                        Block::Text(text) => Some(length(text)),
                        _ => None,
                    });
                    assert!(texts.sum::<usize>() <= 200, "{name}");
                }
            }
        }
    }
    let session = Session::new(start, "fr");
    let secrets = flows
        .steps
        .iter()
        .filter(|step| matches!(step.kind, Kind::Text { check, .. } if check.secret));
    for step in secrets {
        let refused = voices.piece(flows, &session, &step.name);
        assert_eq!(refused, Err(Unsendable::Secret), "{}", step.name);
    }
}
