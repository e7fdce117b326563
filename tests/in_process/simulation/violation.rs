//! What a run may find wrong, each as a value, so that a planted mistake is known by its own.

/// An invariant that did not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Violation {
    /// The bot and somebody at the desk had the same words.
    AnsweredByBoth,
    /// Nobody had them.
    AnsweredByNeither,
    /// An answer that was done did not arrive once.
    AnswerLost,
    /// Whoever was given back stands elsewhere.
    BackElsewhere,
    /// A request was made at a desk that is closed to the person.
    BlockIgnored,
    /// The bot spoke while a person has the conversation.
    BotSpoke,
    /// A restart changed who has what, or said something again.
    ChangedByRestart,
    /// A line that describes the need did not arrive with the request.
    DescriptionLost,
    /// A request and its conversation, or other rows, do not agree.
    Disagree,
    /// An order that was given again was carried out again.
    DoneTwice,
    /// Somebody has a request who no longer answers at the desk.
    HeldByStranger,
    /// Words were kept without consent.
    KeptWithoutConsent,
    /// Something was left after everything was erased.
    LeftAfterErasure,
    /// A request is open that its conversation has left.
    LeftOpen,
    /// What the bot had answered was read at the desk later.
    ReadLater,
    /// A request stayed out of sight although the person spoke.
    StaysHidden,
    /// Somebody acted who does not answer at the desk.
    StrangerActed,
    /// Two had the same request.
    TwoOwners,
    /// Somebody has two requests.
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
