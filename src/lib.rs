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
//! 2. **understand**: [`voice`] finds out what was meant, at this step and in this language. What is
//!    understood is a [`dialogue::Event`], which is `Copy` and holds no word.
//! 3. **turn**: [`dialogue`] takes one turn: the next session, and what to say.
//! 4. **render**: [`voice`] puts that into one message, fitted to what the channel can show.
//! 5. **commit**: [`store`] keeps the session, the message and the mark of the update in one
//!    batch. Only when it is durable is the update acknowledged.
//! 6. **deliver**: [`outbox`] sends it, in order, until it is sent.
//!
//! [`inbox`] is where 2 to 5 meet, under the conversation's lock.
//!
//! Time enters as a value: a turn is given the moment and the school's hours, and what it wants to
//! be woken for is a row of the same batch. [`app::Service::keep_time`] looks for rows that are
//! due; a reminder comes in like any message, and the batch that gives it removes its row.
//!
//! # The rooms
//!
//! | room | what it is |
//! | --- | --- |
//! | [`redaction`] | words a person typed, closed by default |
//! | [`diagnostics`](guichet_nlu::diagnostics) | a file of ours, and what is wrong in it |
//! | [`validation`] | judges typed answers; knows a secret by its shape |
//! | [`flow`] | reads flow files and proves them sound |
//! | [`dialogue`] | takes one turn of a conversation |
//! | [`message`] | what travels between a channel and the rest |
//! | [`school`] | what may be said about the school |
//! | [`intent`](guichet_nlu::intent) | recognises what people need in their own words |
//! | [`voice`] | understands and speaks people's languages |
//! | [`content`] | where flows and texts come from |
//! | [`check`] | reads every data file and lists every diagnostic |
//! | [`store`] | keeps sessions and the outbox |
//! | [`channel`] | speaks with the outside |
//! | [`outbox`] | delivers what was committed |
//! | [`inbox`] | answers one message |
//! | [`ingest`] | takes updates in from platforms, and lets them go when they are durable |
//! | [`desk`] | the desk as staff use it: a line they write or a button, what it does, what they read |
//! | [`ticket`] | a request for a person, and what each act of staff makes of it |
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
//! | flood limit | how fast one person may write, [`inbox::FloodLimit`] |
//! | flow, step, transition | a journey, a question of it, a way out of that, [`flow`] |
//! | frame, stack | a journey that is open, and all that are, [`dialogue::Frame`] |
//! | handoff | a conversation goes to a person of a desk and comes back, [`inbox`], [`ticket`], [`desk`] |
//! | intent | a need that is recognised in free words; in flows and data it is called a topic |
//! | intent model | what is trained on the examples and recognises, [`IntentModel`](guichet_nlu::intent::IntentModel) |
//! | outbox entry | a message that is not delivered yet, [`store::OutboxEntry`] |
//! | phrasebook | what one language listens for word by word, `voice::phrasebook` |
//! | poison update | an update that cannot be answered however often it is tried, [`ingest`] |
//! | prompt | what a message asks, with its buttons, [`message::Prompt`] |
//! | rate limiter | how fast a platform may be asked, `channel::telegram::rate_limiter` |
//! | reconcile | to put a session where it fits after flows were edited, [`dialogue::reconcile`] |
//! | redaction | keeping typed words out of everything, [`redaction::UserText`] |
//! | render | to put effects into words, [`voice::Voices::render`] |
//! | session | where a conversation stands, without a typed word, [`dialogue::Session`] |
//! | side question | a question beside the journey, [`dialogue::SideQuestion`] |
//! | ticket | a request for a person, [`ticket`], with a [`dialogue::TicketNumber`] |
//! | update | what a platform gives, once or more often; answered once |
//! | validator | judges a typed answer, [`validation::Validator`] |
//!
//! # What is absent
//!
//! - No typed word is in a session, a log or a panic. [`redaction::UserText`] cannot be cloned, printed or
//!   serialized, and [`dialogue`] never sees one. One way leads out, to whoever answers at the desk:
//!   [`redaction::RelayedText`], masked, sealed, and deleted once delivered.
//! - `validation`, `dialogue`, `flow`, `school`, `ticket`, `redaction`, `voice` and `message` have no clock, no
//!   IO, no randomness and nothing that waits.
//! - No sentence a person reads is in Rust.
//! - Nobody logs in anywhere: the assistant contacts no service.
//!
//! `tests/rooms.rs` reads the sources and keeps it so, with the list of who may use whom.
//!
//! # Where this leaves the first design, and why
//!
//! - **The engine hears nothing.** Checks are run while hearing, so that a turn takes a `Copy`
//!   event: no later change to the dialogue can keep a word.
//! - **A trail crosses files.** A target in another flow keeps the trail, so that *back* returns
//!   to where a person really was. Each step stands in a trail once, which bounds it although
//!   flows may lead to one another in a circle.
//! - **Progress is counted in stages**, marked in the flow: stage *k of n* is *n* less the stages
//!   that can still come, so it never falls and ends at *n* on every path.
//! - **A whole message that is a global word wins over an answer it contains**: « aide moi » asks
//!   for help, though « moi » is an answer. Inside longer messages the answers of the step win.
//! - **One turn is one message**, and what was just asked is asked again in short.
//! - **A visit is a button.** A flow names the doors that lead aside (`[step.visits]`); the step is
//!   not left, so that flows stay acyclic and *back* or the visit's end returns to the very step.
//! - **A store has a witness.** sled ends its log where damage begins, or gives an older version of a
//!   row, and says nothing. The number of the last durable batch is kept beside it, the sum of all
//!   rows within; a store that has fewer batches or another sum is refused (`store::tip`).
//! - **A button carries a keyed hash**, and nothing else: of the conversation, of the number of its
//!   question and of the label. An old, foreign or forged one is simply not one of those on offer,
//!   and 32 signs are enough for any channel.
//! - **Requests to Telegram go through a client of our own**, below the typed requests of
//!   `teloxide-core`: the library's sleeps ten seconds inside a request after a server error, and
//!   does not tell whether a request may have been carried out.
//! - **On Discord a person and a place are two things.** An answer belongs to an interaction
//!   (`OutgoingMessage::answers`) and goes there while that can be answered; all of a turn is one message, added
//!   to by edits, since only answers, edits and messages under a name can be repeated unseen.
//! - **Discord's library listens in a thread of its own**, with one task at a time: there its events
//!   stay in order, and what must leave within three seconds leaves whatever the store waits for.
//!   Each interaction has a limiter of its own; the library's would count those of all together.
//! - **Buttons are remembered, messages are not.** Of each conversation the store knows which message
//!   has the buttons, so that they can give way to what was chosen. A menu is replaced by what
//!   follows it; what can be read again stays.
//! - **A need begins a visit above the menu.** The menu stays below, so that *back* and « that is not
//!   what I meant » are one thing; at its end the menu is not resumed, since nobody was on the way.
//! - **A need that the step has an answer for is that answer**, so that the trail is the same as
//!   after a press.
//! - **Ways beside the question** (an article's, a second need, another language) belong to the
//!   session until another question is asked: the step's own buttons keep their numbers, and no
//!   button lies after a restart.
//! - **What is refused is heard before answers inside a sentence**, and clear needs before words of
//!   an answer that are a small part of it: « j'ai la feuille d'un copain » is no yes.
//! - **Distress has two witnesses.** Phrases, looked for in all languages at once, and a model that
//!   learned kinds of cries are weighed together; one strong or two weak ones are enough. Manners of
//!   speaking are taken out first, and a name alone is never a sign (`intent::distress`).
//! - **A cry stops the journey, and nothing is forwarded.** The numbers stand in data, by kind and
//!   hour; until the person goes on, only a clear need, a command or another cry is heard.
//! - **Topics are learned, not matched.** A linear model over words, pieces, sounds and ideas learns
//!   from the examples in a second, when the program is built (`src/build.rs`), and is believed
//!   only for the very files it was learned from; with others the program learns when it is asked.
//!   Ideas have one name in all languages, so that 7,000 French examples serve the others too.
//! - **Examples are made of examples.** « pas A, B » can be said of any two needs: turns of speech
//!   are data, and short examples are put into them.
//! - **Batches are gathered.** To sled a batch costs as much as a hundred rows, so the store gives it
//!   one for each sync (`store::WriteBuffer`); nothing is promised before the sync anyway.
//! - **What is typed for a question that was answered meanwhile** (a webhook may give a press before
//!   it) is not taken for the answer to the next one: the person is told that it came late.
//! - **What waits for a sync is shared.** That a message was delivered is made durable with the next
//!   sync, or after 20 ms: a crash repeats what was in flight, and only that.
//! - **A place at the desk is an address of its own.** What is said to whoever has a request goes to
//!   the request (`desk`, `request 482913`), in the order of its queue; the outbox knows the room it
//!   stands for, if any. So words wait for the next who takes it, and erasing finds them.
//! - **Rooms at the desk are opened by the first message in them**, not by a message of their own:
//!   nothing has to come before anything else, and a topic that somebody removed is opened anew.
//! - **A button of the desk is a line that somebody could write.** It needs no secret: who pressed it
//!   is known from the platform, and what they may do is looked at when they do it.
//! - **What counts of an act is in its commit**: cards, notices, what the person reads. That it was
//!   done is told to whoever did it by a sign, a word at the button or a line, which a crash may lose.
//! - **Roles are asked for**, of those who hold a request, again and again: the events that tell of
//!   them need an intent which Discord must grant. Nobody has lost what was not looked for yet.
//! - **Words wait for their group**, however long it does not let the bot in; they are shown twice
//!   rather than lost. What staff said to a person is sent after any stop, for it cannot be asked again.
//! - **Somebody in danger is answered while a person speaks**, by one message, and the person at the
//!   desk reads that it is urgent.
//! - **Who is not there is told nothing twice.** News of the queue go to those who are there; whoever
//!   comes reads the queue itself.
//! - **A desk is closed to somebody under a keyed hash** of whom and which desk: the row leads to
//!   nobody, so that erasing need not lift it.
//! - **What is over keeps its own card** (`ticket::Snapshot`): the conversation goes on elsewhere, and the
//!   desk's record does not go with it.
//! - **Refused orders leave a row of the log and nothing else**: given again, they may succeed.
//! - **What people think of it belongs to nobody.** Whether it helped is a row with a day and no
//!   address; the words that say why are another, which names no first one (`store::Rating`). So they
//!   need not be found when somebody has everything erased, and cannot be.
//! - **The question whether it helped gives way.** It stands in the place of the journey's question
//!   only for answers that are the whole message; all else is heard as if it were not there.
//! - **A recording is made in a store of its own** and its answers are written by replaying it, so
//!   that every recording is a transcript that passes.

pub mod app;
pub mod channel;
pub mod check;
pub mod cli;
pub mod content;
pub mod control;
pub mod desk;
pub mod dialogue;
pub mod flow;
pub mod inbox;
pub mod ingest;
pub mod message;
pub mod outbox;
pub mod redaction;
pub mod school;
pub mod store;
pub mod ticket;
pub mod transcript;
pub mod validation;
pub mod voice;
