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
//! 1. **receive**: [`ingest`] takes updates in (for a terminal, [`control`] and `cli::backend` do); a
//!    [`message::Inbound`] is made of each, and typed words are closed up in [`redaction::UserText`] at
//!    once.
//! 2. **understand**: [`understand`] finds out what was meant, at this step and in this language. What is
//!    understood is a [`dialogue::Event`], which is `Copy` and holds no word.
//! 3. **turn**: [`dialogue`] takes one turn: the next session, and the effects, which say what the person
//!    reads.
//! 4. **render**: [`render`] puts the effects into one message, fitted to what the channel can show.
//! 5. **commit**: [`store`] keeps the session, the message and the mark of the update in one
//!    batch. Only when it is durable is the update acknowledged.
//! 6. **deliver**: [`outbox`] sends the message, in order, until it is sent.
//!
//! [`conversation`] does 2 to 5 under the lock of the conversation, 3 and 4 by way of [`turn`].
//! What a member of staff does takes the same path: [`handoff`] stands in the place of
//! [`conversation`], and the turn says what the person reads of it.
//!
//! After a crash no update is read back from the store: its words are nowhere. The platform repeats it
//! (`ingest::poll`), or we ask for it (`channel::discord::history`), and [`store::Store::seen`] drops
//! what was answered. [`app::Service::catch_up`] and [`outbox`] see to pending messages.
//!
//! Time enters as a value: a turn is given the moment and the school's hours, and what it wants to
//! be woken for is a row of the same batch. [`app::Service::keep_time`] looks for rows that are
//! due; a reminder comes in like any message, and the batch that gives it removes its row.
//!
//! # The modules
//!
//! Three crates: `src/nlu` is `guichet-nlu`, `src/core` is `guichet-core`, the rest of `src` is this one.
//!
//! | module | crate | what it does |
//! | --- | --- | --- |
//! | [`diagnostics`](guichet_nlu::diagnostics) | nlu | says what is wrong in a file of ours, and where |
//! | [`intent`](guichet_nlu::intent) | nlu | recognises what people need in their own words, and what they answer at a step |
//! | [`redaction`] | core | closes up the words that a person typed |
//! | [`validation`] | core | judges typed answers; knows a secret by its shape |
//! | [`flow`] | core | reads flow files and proves them sound |
//! | [`school`] | core | holds what may be said about the school, and its hours |
//! | [`dialogue`] | core | takes one turn of a conversation |
//! | [`message`] | core | holds the types that travel between a channel and the rest |
//! | [`handoff`](guichet_core::handoff) | core | says what a ticket is, and what each act of staff makes of it |
//! | [`i18n`] | core | holds the texts of every language |
//! | [`understand`] | core | finds out what a person meant |
//! | [`render`] | core | puts effects into words |
//! | [`assistant`] | core | holds journeys, languages and school as one |
//! | [`content`] | | reads the files of `data` and `locales`, from the program or from folders |
//! | [`check`] | | reads every data file and lists every diagnostic |
//! | [`store`] | | keeps sessions, tickets and the outbox |
//! | `backoff` | | doubles the pause before each retry |
//! | [`channel`] | | speaks with the platforms, the terminals and the pages of the web |
//! | [`outbox`] | | delivers what was committed |
//! | [`picture`] | | draws what is on the screen at a step |
//! | [`turn`] | | takes one turn of a conversation that is kept |
//! | `fault` | | catches a panic, so that it costs one message |
//! | [`handoff`] | | keeps the desks: what waits, who holds it, the line that staff write |
//! | `http` | | serves pages to clients of which some are slow, silent or countless |
//! | [`incident`] | | keeps the incidents that are announced, for every turn |
//! | [`conversation`] | | answers one message |
//! | [`app`] | | puts the above to work as one service |
//! | [`ingest`] | | takes updates in from platforms, and confirms them when they are durable |
//! | [`control`] | | lets other programs of this machine use the store that one of them holds |
//! | [`text_file`] | | reads files of text as people save them |
//! | [`transcript`] | | reads, replays and records conversations as text |
//! | [`cli`] | | holds settings and commands; only here the clock and the environment are read |
//!
//! # Glossary
//!
//! | word | what it means here, and where it lives |
//! | --- | --- |
//! | address | a conversation on a channel: the channel and the room, [`message::Address`] |
//! | article | a short answer on facts, with follow-ups that lead on, [`flow::Article`] |
//! | audience | the kind of person who is spoken to: a pupil, a parent, staff; [`flow::Flows::audience`] asks |
//! | backoff | the pause before the next attempt, which doubles with each failure, `backoff::Backoff` |
//! | batch | writes that are applied together, [`store::backend::Batch`] |
//! | callback token | what a button carries, [`message::CallbackToken`]: a person's button at a question carries a keyed hash that only the store can make ([`store::Store::sign`]); a desk's button carries the command line itself, and who pressed it is checked as for a typed line |
//! | capabilities | what a channel can do, [`message::Capabilities`] |
//! | carry, carry code | to take a conversation to another channel by a code of one use, [`dialogue::CarryCode`], [`store::Carry`] |
//! | choice | one thing a person can choose now, [`dialogue::Choice`]; on a channel, a button |
//! | claim | a member of staff takes a ticket, which is then theirs, [`handoff::TicketAction::Claim`] |
//! | commit receipt | the promise that a batch is durable, [`store::CommitReceipt`] |
//! | dead letter | what could not be taken in or sent, kept to be looked at, [`store::DeadLetter`] |
//! | desk | where members of staff answer people, as the settings have it, [`handoff::Desk`] |
//! | desk channel, thread | where a desk shows its queue on a platform, [`handoff::Desk::desk_channels`], and the place of one ticket there, [`handoff::StaffPlace::Thread`] |
//! | diagnostic | an author's mistake: file, line, sentence, [`Diagnostic`](guichet_nlu::diagnostics::Diagnostic) |
//! | distress | a cry for help, before everything else, [`DistressKind`](guichet_nlu::intent::DistressKind) |
//! | door | a step at which a journey may be entered from outside, [`flow::Flows::door`] |
//! | effect | one thing that a turn says or does, [`dialogue::Effect`] |
//! | event | one thing that happened to a conversation, as understood, [`dialogue::Event`] |
//! | fallback | what is said when nothing was understood: other words, help, then a person, [`dialogue::MISSES_TO_A_HUMAN`] |
//! | flow, step, transition | a journey, a question of it, a way out of that, [`flow`] |
//! | focus | the ticket to which a member of staff writes where several share a screen, [`handoff::Focus`] |
//! | foretold | an answer that the words of a need gave before its question is asked, which is passed over then, [`dialogue::FORETOLD`] |
//! | frame, stack | a journey that is open, and all that are, [`dialogue::Frame`] |
//! | handoff | a conversation goes to a person of a desk and comes back, [`handoff`] |
//! | idempotency | an update that comes twice is answered once, by its [`message::UpdateId`] and [`store::Store::seen`] |
//! | incident | an outage that the operator announces, [`incident::Incidents`]; said once at a step that stands on the service |
//! | intent | a need that is recognised in free words, a row of `data/intents.toml`, [`flow::Intent`] |
//! | note, marker | what is said of a place in a picture, and the number there, [`flow::Scene`] |
//! | outbox | the messages that are not delivered yet, in order, [`store::OutboxEntry`], [`outbox`] |
//! | picture | a scene as it is drawn for people, with its frame and notes, [`picture::Pictures`]; in a message, a [`message::Drawing`] |
//! | passkey | what opens the desk in a browser to the member of staff whose device holds it, [`store::StaffPasskey`] |
//! | phrasebook | what one language listens for word by word, [`understand::Phrasebook`] |
//! | prompt | what a message asks, with its buttons, [`message::Prompt`] |
//! | rate limit | how fast one person may write, [`conversation::FloodLimit`]; how fast a platform may be asked, [`channel::telegram::DEFAULT_RATE`] |
//! | reconcile | to put a session where it fits after flows were edited, [`dialogue::reconcile`] |
//! | redact | to keep typed words out of everything, [`redaction::UserText`], and to mask secrets on the way to staff, [`redaction::RelayedText`] |
//! | render | to put effects into words, [`render::Renderer::render`] |
//! | retry | another attempt: of a message, [`outbox`]; of an update, [`ingest`], until it is a dead letter |
//! | scene | what is on the screen at a step, a file of `data/pictures`, [`flow::Scene`] |
//! | session | where a conversation stands, without a typed word, [`dialogue::Session`] |
//! | side question | a question beside the journey, [`dialogue::SideQuestion`] |
//! | ticket | a request for a person, [`handoff::Ticket`], with a [`dialogue::TicketNumber`] |
//! | tokenizer | cuts a text into folded words before an [`intent`](guichet_nlu::intent) is recognised, `src/nlu/intent/tokenizer.rs` |
//! | train | to learn from the examples, [`IntentModel::train`](guichet_nlu::intent::IntentModel::train): when the program is built, and at its start for other examples |
//! | turn | what is made of one event: the next session and the effects, [`dialogue::Turn`] |
//! | update | what a platform gives, once or more often, [`message::Inbound`] |
//! | validate | to judge a typed answer, [`validation::Validator`] |
//!
//! # What is absent
//!
//! - No typed word is in a session, a log or a panic. [`redaction::UserText`] cannot be cloned, printed or
//!   serialized, and [`dialogue`] never sees one. One way leads out, [`redaction::RelayedText`], masked
//!   and sealed: to the member of staff, and to the operator where the person adds words to a rating.
//!   Words to staff are deleted once delivered, unless the person agreed that they are kept.
//!   `log` silences the libraries that words pass through, and logs of a panic its place only.
//! - The crates `guichet-core` and `guichet-nlu` open no file and no connection, draw no random number and
//!   wait for nothing: they depend on no library that does. They are given the time; only `zxcvbn`, which
//!   advises on passwords, asks the system which year it is.
//! - No sentence a person reads is in Rust.
//! - The assistant logs in nowhere: it contacts no service but the platforms of the settings.
//!
//! `tests/in_process/modules.rs` reads the sources and keeps it so, with the list of what each module may
//! use.
//!
//! Why things are as they are: `DECISIONS.md`, beside this file.

pub mod app;
mod backoff;
pub mod channel;
pub mod check;
pub mod cli;
pub mod content;
pub mod control;
pub mod conversation;
mod fault;
pub mod handoff;
mod http;
pub mod incident;
pub mod ingest;
mod log;
pub mod outbox;
pub mod picture;
pub mod store;
pub mod text_file;
pub mod transcript;
pub mod turn;

pub use guichet_core::{
    assistant, dialogue, flow, i18n, message, redaction, render, school, understand, validation,
};
