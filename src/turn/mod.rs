//! One turn of a stored conversation, the same for what a person writes and for what staff do:
//! reconcile, turn, render, under the conversation's lock.

mod locks;

use crate::assistant::{Assistant, Reconciled};
use crate::dialogue::{Effect, Event, Session, Turn, TurnInput};
use crate::i18n::RenderError;
use crate::message::{Address, Capabilities, MessageId, Outbound};
use crate::render::{Exchange, Reply, Way};
use crate::store::{Speaker, Store, StoreError};

pub(crate) use locks::Locks;

/// Why a message could not be answered. It is then not acknowledged, and comes again.
#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    /// A text is missing; for the shipped content `guichet check` rules that out.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// The store cannot be read, or cannot keep the answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A turn that was taken, and what the person reads of it.
pub(crate) struct Answered {
    pub(crate) turn: Turn,
    pub(crate) messages: Vec<Outbound>,
}

/// The person who reads an answer.
pub(crate) struct Reader<'a> {
    pub(crate) address: &'a Address,
    pub(crate) can: &'a Capabilities,
    /// The message that is answered, by the channel's identifier.
    pub(crate) message: Option<&'a MessageId>,
    /// The ways to go on elsewhere; none where the person did not ask for them.
    pub(crate) carry: &'a [Way],
}

/// Takes a turn of a conversation, and renders it for what its channel can show.
///
/// # Errors
/// When a text is missing or the store cannot be read.
pub(crate) fn take(
    assistant: &Assistant,
    store: &Store,
    reader: &Reader<'_>,
    at: Reconciled,
    event: Event,
    input: &TurnInput<'_>,
) -> Result<Answered, TurnError> {
    let language = at.session.language.clone();
    let turn = assistant.turn(at, event, input);
    let asked = turn
        .session
        .as_ref()
        .map_or(0, |session| session.question_number);
    let sign = |question: &str, label: &str| store.sign(reader.address, asked, question, label);
    let exchanges = exchanges(store, reader.address, &turn)?;
    let reply = Reply {
        message: reader.message,
        sign: &sign,
        exchanges: &exchanges,
        carry: reader.carry,
    };
    let (flows, renderer) = (&assistant.flows, &assistant.renderer);
    let messages = renderer.render(flows, &turn, &language, reader.can, &reply)?;
    Ok(Answered { turn, messages })
}

/// The exchanges with the desk, when the turn shows « my data ».
fn exchanges(store: &Store, from: &Address, turn: &Turn) -> Result<Vec<Exchange>, StoreError> {
    let shown = turn.effects.contains(&Effect::MyData);
    let session = turn.session.as_ref().filter(|_| shown);
    let mut exchanges = Vec::new();
    for reference in session.into_iter().flat_map(Session::exchanges) {
        // An old ticket is gone from the store, or its number is now another person's.
        let ticket = store.ticket(reference)?;
        let Some(ticket) = ticket.filter(|ticket| ticket.person == *from) else {
            continue;
        };
        let spoken = store.spoken(reference)?.into_iter();
        let words = spoken.filter_map(|spoken| match spoken.by {
            Speaker::Person => Some((true, spoken.words)),
            Speaker::Staff => Some((false, spoken.words)),
            Speaker::Note => None,
        });
        exchanges.push(Exchange {
            reference,
            kept: ticket.consent == Some(true),
            problem: ticket.problem,
            words: words.collect(),
        });
    }
    Ok(exchanges)
}
