//! The shapes in which things are stored. Other types are not `Serialize`, so that nothing is
//! stored by accident.

use serde::{Deserialize, Serialize};

use crate::engine::{Aside, Language, LanguageFrom, Passed, Session, Visit};
use crate::wire::{Address, Asked, Block, ChannelName, Choice, Outbound, Say, UpdateId};

/// A conversation at rest.
#[derive(Serialize, Deserialize)]
pub(super) struct SessionRecord {
    channel: String,
    room: String,
    /// The day it was last touched, counted from 1970.
    pub(super) touched: u32,
    language: String,
    chosen: bool,
    greeted: bool,
    visits: Vec<VisitRecord>,
    known: Vec<(String, String)>,
    aside: Option<AsideRecord>,
    missed: u8,
    tries: u8,
}

#[derive(Serialize, Deserialize)]
struct VisitRecord {
    door: String,
    trail: Vec<(String, String)>,
    at: String,
}

#[derive(Serialize, Deserialize)]
enum AsideRecord {
    Doubt(u16),
    Forget,
    Language,
    Rows(Vec<String>),
}

impl SessionRecord {
    pub(super) fn of(address: &Address, session: &Session, touched: u32) -> Self {
        let pairs = |trail: &[Passed]| {
            trail
                .iter()
                .map(|passed| (passed.step.clone(), passed.label.clone()))
                .collect()
        };
        let visit = |visit: &Visit| VisitRecord {
            door: visit.door.clone(),
            trail: pairs(&visit.trail),
            at: visit.at.clone(),
        };
        Self {
            channel: address.channel.name().to_owned(),
            room: address.room.clone(),
            touched,
            language: session.language.tag.clone(),
            chosen: session.language.from == LanguageFrom::Chosen,
            greeted: session.greeted,
            visits: session.visits.iter().map(visit).collect(),
            known: pairs(&session.known),
            aside: session.aside.as_ref().map(|aside| match aside {
                Aside::Doubt { domain } => AsideRecord::Doubt(*domain),
                Aside::Forget => AsideRecord::Forget,
                Aside::Language => AsideRecord::Language,
                Aside::Rows(rows) => AsideRecord::Rows(rows.clone()),
            }),
            missed: session.missed,
            tries: session.tries,
        }
    }

    pub(super) fn session(self) -> Session {
        let passed = |pairs: Vec<(String, String)>| {
            pairs
                .into_iter()
                .map(|(step, label)| Passed { step, label })
                .collect()
        };
        let visit = |visit: VisitRecord| Visit {
            door: visit.door,
            trail: passed(visit.trail),
            at: visit.at,
        };
        let from = if self.chosen {
            LanguageFrom::Chosen
        } else {
            LanguageFrom::Client
        };
        Session {
            language: Language {
                tag: self.language,
                from,
            },
            visits: self.visits.into_iter().map(visit).collect(),
            known: passed(self.known),
            aside: self.aside.map(|aside| match aside {
                AsideRecord::Doubt(domain) => Aside::Doubt { domain },
                AsideRecord::Forget => Aside::Forget,
                AsideRecord::Language => Aside::Language,
                AsideRecord::Rows(rows) => Aside::Rows(rows),
            }),
            greeted: self.greeted,
            missed: self.missed,
            tries: self.tries,
        }
    }
}

/// A message waiting to be delivered.
#[derive(Serialize, Deserialize)]
pub(super) struct OutboxRecord {
    channel: String,
    room: String,
    outbound: OutboundRecord,
}

#[derive(Serialize, Deserialize)]
enum OutboundRecord {
    Erase(String),
    Say {
        blocks: Vec<BlockRecord>,
        asked: Option<AskedRecord>,
    },
}

#[derive(Serialize, Deserialize)]
enum BlockRecord {
    Link(String),
    Picture(String),
    Progress(String),
    Text(String),
}

#[derive(Serialize, Deserialize)]
struct AskedRecord {
    question: String,
    choices: Vec<(String, String)>,
    secret: bool,
}

impl OutboxRecord {
    pub(super) fn of(address: &Address, outbound: &Outbound) -> Self {
        let block = |block: &Block| match block {
            Block::Link(text) => BlockRecord::Link(text.clone()),
            Block::Picture(text) => BlockRecord::Picture(text.clone()),
            Block::Progress(text) => BlockRecord::Progress(text.clone()),
            Block::Text(text) => BlockRecord::Text(text.clone()),
        };
        let asked = |asked: &Asked| AskedRecord {
            question: asked.question.clone(),
            choices: asked
                .choices
                .iter()
                .map(|c| (c.label.clone(), c.text.clone()))
                .collect(),
            secret: asked.secret,
        };
        let outbound = match outbound {
            Outbound::Erase { update } => OutboundRecord::Erase(update.0.clone()),
            Outbound::Say(say) => OutboundRecord::Say {
                blocks: say.blocks.iter().map(block).collect(),
                asked: say.asked.as_ref().map(asked),
            },
        };
        Self {
            channel: address.channel.name().to_owned(),
            room: address.room.clone(),
            outbound,
        }
    }

    /// The message and where it goes; nothing when its channel is not known any more.
    pub(super) fn outbound(self) -> Option<(Address, Outbound)> {
        let address = Address {
            channel: ChannelName::named(&self.channel)?,
            room: self.room,
        };
        let block = |block: BlockRecord| match block {
            BlockRecord::Link(text) => Block::Link(text),
            BlockRecord::Picture(text) => Block::Picture(text),
            BlockRecord::Progress(text) => Block::Progress(text),
            BlockRecord::Text(text) => Block::Text(text),
        };
        let choice = |(label, text): (String, String)| Choice { label, text };
        let asked = |asked: AskedRecord| Asked {
            question: asked.question,
            choices: asked.choices.into_iter().map(choice).collect(),
            secret: asked.secret,
        };
        let outbound = match self.outbound {
            OutboundRecord::Erase(update) => Outbound::Erase {
                update: UpdateId(update),
            },
            OutboundRecord::Say {
                blocks,
                asked: question,
            } => Outbound::Say(Say {
                blocks: blocks.into_iter().map(block).collect(),
                asked: question.map(asked),
            }),
        };
        Some((address, outbound))
    }
}
