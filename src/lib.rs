//! Guichet walks pupils, parents and school staff through activating and recovering an `EduConnect`
//! account and getting into their ENT, step by step, in their own language.
//!
//! It is deterministic: the same words in the same place get the same answer. Nothing in the
//! dialogue knows `EduConnect`; journeys are files of `data`, texts are files of `locales`.
//!
//! # The path of one message
//!
//! Six verbs, one direction; nothing calls backwards.
//!
//! 1. **receive**: [`ingest`] takes updates in (`cli::talk` does for the terminal); [`channel`] makes
//!    a [`message::Inbound`] of each and closes typed words up in [`redaction::UserText`] at once.
//! 2. **understand**: [`understand`] finds out what was meant, at this step and in this language. What is
//!    understood is a [`dialogue::Event`], which is `Copy` and holds no word.
//! 3. **turn**: [`dialogue`] takes one turn: the next session, and what to say.
//! 4. **render**: [`render`] puts that into one message, fitted to what the channel can show.
//! 5. **commit**: [`store`] keeps the session, the message and the mark of the update in one
//!    batch. Only when it is durable is the update acknowledged.
//! 6. **deliver**: [`outbox`] sends it, in order, until it is sent.
//!
//! [`conversation`] is where 2 to 5 meet, under the conversation's lock. What a member of staff does
//! takes the same way: [`handoff`] in its place, with the turn that the person reads of it.
//!
//! Time enters as a value: a turn is given the moment and the school's hours, and what it wants to
//! be woken for is a row of the same batch. [`app::Service::keep_time`] looks for rows that are
//! due; a reminder comes in like any message, and the batch that gives it removes its row.
//!
//! # The modules
//!
//! | module | what it is |
//! | --- | --- |
//! | [`redaction`] | words a person typed, closed by default |
//! | [`diagnostics`](guichet_nlu::diagnostics) | a file of ours, and what is wrong in it |
//! | [`validation`] | judges typed answers; knows a secret by its shape |
//! | [`flow`] | reads flow files and proves them sound |
//! | [`dialogue`] | takes one turn of a conversation |
//! | [`message`] | what travels between a channel and the rest |
//! | [`school`] | what may be said about the school |
//! | [`intent`](guichet_nlu::intent) | recognises what people need in their own words |
//! | [`i18n`] | the texts of every language |
//! | [`understand`] | finds out what a person meant |
//! | [`render`] | puts what is to be said into words |
//! | [`assistant`] | journeys, languages and school as one |
//! | [`content`] | where flows and texts come from |
//! | [`check`] | reads every data file and lists every diagnostic |
//! | [`store`] | keeps sessions and the outbox |
//! | [`channel`] | speaks with the outside |
//! | [`outbox`] | delivers what was committed |
//! | [`conversation`] | answers one message |
//! | [`turn`] | takes one turn of a conversation that is kept |
//! | [`handoff`] | the desks: what waits, who has it, the line that staff write |
//! | [`handoff`](guichet_core::handoff) in the core | a ticket, and what each act of staff makes of it |
//! | [`ingest`] | takes updates in from platforms, and lets them go when they are durable |
//! | [`control`] | lets other programs of this machine use the store that one of them holds |
//! | [`app`] | puts the above to work as one |
//! | [`transcript`] | conversations kept as text: read, replayed, recorded |
//! | [`cli`] | settings and commands; the only clock and the only environment |
//!
//! # Glossary
//!
//! | word | what it means here |
//! | --- | --- |
//! | address | a conversation on a channel: the channel and the room |
//! | article | a short answer on facts, with follow-ups that lead on |
//! | audience | who is spoken to: a pupil, a parent, staff; [`flow::Flows::audience`] asks |
//! | callback token | what a button carries: a keyed hash, [`message::CallbackToken`] |
//! | capabilities | what a channel can do, [`message::Capabilities`] |
//! | choice | one thing a person can choose now, [`dialogue::Choice`]; on a channel, a button |
//! | commit receipt | the promise that a batch is durable, [`store::CommitReceipt`] |
//! | dead letter | what could not be taken in or sent, kept to be looked at, [`store::DeadLetter`] |
//! | diagnostic | an author's mistake: file, line, sentence, [`Diagnostic`](guichet_nlu::diagnostics::Diagnostic) |
//! | distress | a cry for help, before everything else, [`DistressKind`](guichet_nlu::intent::DistressKind) |
//! | effect | one thing that a turn says or does, [`dialogue::Effect`] |
//! | event | one thing that happened to a conversation, as understood, [`dialogue::Event`] |
//! | flood limit | how fast one person may write, [`conversation::FloodLimit`] |
//! | flow, step, transition | a journey, a question of it, a way out of that, [`flow`] |
//! | frame, stack | a journey that is open, and all that are, [`dialogue::Frame`] |
//! | handoff | a conversation goes to a person of a desk and comes back, [`handoff`] |
//! | intent | a need that is recognised in free words, a row of `data/intents.toml`, [`flow::Intent`] |
//! | intent model | what is trained on the examples and recognises, [`IntentModel`](guichet_nlu::intent::IntentModel) |
//! | outbox entry | a message that is not delivered yet, [`store::OutboxEntry`] |
//! | phrasebook | what one language listens for word by word, [`understand::Phrasebook`] |
//! | poison update | an update that cannot be answered however often it is tried, [`ingest`] |
//! | prompt | what a message asks, with its buttons, [`message::Prompt`] |
//! | rate limiter | how fast a platform may be asked, `channel::telegram::rate_limiter` |
//! | reconcile | to put a session where it fits after flows were edited, [`dialogue::reconcile`] |
//! | redaction | keeping typed words out of everything, [`redaction::UserText`] |
//! | render | to put effects into words, [`render::Renderer::render`] |
//! | session | where a conversation stands, without a typed word, [`dialogue::Session`] |
//! | side question | a question beside the journey, [`dialogue::SideQuestion`] |
//! | ticket | a request for a person, [`handoff::Ticket`], with a [`dialogue::TicketNumber`] |
//! | update | what a platform gives, once or more often; answered once |
//! | validator | judges a typed answer, [`validation::Validator`] |
//!
//! # What is absent
//!
//! - No typed word is in a session, a log or a panic. [`redaction::UserText`] cannot be cloned, printed or
//!   serialized, and [`dialogue`] never sees one. One way leads out, to the member of staff at the desk:
//!   [`redaction::RelayedText`], masked, sealed, and deleted once delivered.
//! - The crates `guichet-core` and `guichet-nlu` have no clock, no IO, no randomness and nothing that
//!   waits: their dependencies could not.
//! - No sentence a person reads is in Rust.
//! - Nobody logs in anywhere: the assistant contacts no service.
//!
//! `tests/in_process/modules.rs` reads the sources and keeps it so, with the list of who may use whom.
//!
//! Where all this leaves the first design, and why: `DECISIONS.md`, beside this file.

pub mod app;
pub mod channel;
pub mod check;
pub mod cli;
pub mod content;
pub mod control;
pub mod conversation;
pub mod handoff;
pub mod ingest;
pub mod outbox;
pub mod store;
pub mod transcript;
pub mod turn;

pub use guichet_core::{
    assistant, dialogue, flow, i18n, message, redaction, render, school, understand, validation,
};
