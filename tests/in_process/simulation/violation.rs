//! What a run may find wrong, each as a value, so that a planted mistake is found under its own
//! name.

/// An invariant that did not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Violation {
    /// The bot and a member of staff had the same words.
    AnsweredByBoth,
    /// Neither side had the words.
    AnsweredByNeither,
    /// An answer that was done did not arrive exactly once.
    AnswerLost,
    /// A person who was given back stands elsewhere.
    BackElsewhere,
    /// A ticket was opened at a desk that is closed to the person.
    BlockIgnored,
    /// The bot spoke while a member of staff has the conversation.
    BotSpoke,
    /// A restart changed the holder of a ticket, or said something again.
    ChangedByRestart,
    /// A line that describes the problem did not arrive with the ticket.
    DescriptionLost,
    /// A ticket and its conversation, or other rows, do not agree.
    Disagree,
    /// An order that came twice was carried out twice.
    DoneTwice,
    /// The holder of a ticket no longer answers at the desk.
    HeldByStranger,
    /// Words were kept without consent.
    KeptWithoutConsent,
    /// Something was left after everything was erased.
    LeftAfterErasure,
    /// A ticket is open that its conversation has left.
    LeftOpen,
    /// The desk read later what the bot had answered.
    ReadLater,
    /// A ticket stayed hidden although the person spoke.
    StaysHidden,
    /// An account acted that does not answer at the desk.
    StrangerActed,
    /// Two members of staff had the same ticket.
    TwoOwners,
    /// A person has two tickets.
    TwoRequests,
}

/// What went wrong, and how it showed.
#[derive(Debug)]
pub(crate) struct Wrong {
    pub(crate) what: Violation,
    pub(crate) why: String,
}

impl Violation {
    pub(crate) fn because(self, why: impl Into<String>) -> Wrong {
        let why = why.into();
        Wrong { what: self, why }
    }
}

pub(crate) type Held = Result<(), Wrong>;
