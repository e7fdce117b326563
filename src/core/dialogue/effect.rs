//! What a turn says and does. [`crate::render`] puts the effects into words.

use jiff::Timestamp;

use crate::flow::{ArticleId, IntentId, StepId};
use crate::validation::{RuleSet, SecretKind, Validator};

use super::{
    Choice, Command, DeskNow, Distress, Feedback, HandoffUpdate, PossibleCry, Session, SmallTalk,
    Unreadable,
};

/// One thing to say or do. The effects of a turn become one message; the question comes last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Say that an answer is good, and what else may be said of it.
    Approve {
        /// The step that was answered.
        step: StepId,
        /// The validator that judged it.
        check: Judge,
        /// The advice that goes with the approval.
        advice: RuleSet,
    },
    /// Say an article.
    Article(ArticleId),
    /// Ask the question of now: the side question, or else the step.
    Ask,
    /// Ask the last question again, in short.
    AskAgain,
    /// Ask whether it helped, after everything else.
    AskWhetherItHelped,
    /// Say until when the desk is closed to the person.
    Blocked(Timestamp),
    /// The careful answer to a cry for help.
    Comfort {
        /// The cry, as it was understood.
        distress: Distress,
        /// The moment of the turn: some numbers answer at certain hours only.
        now: Timestamp,
    },
    /// Give numbers to call, since the words that are answered may be a cry for help.
    Numbers {
        /// The cry that they may be.
        possible_cry: PossibleCry,
        /// The moment of the turn: some numbers answer at certain hours only.
        now: Timestamp,
    },
    /// Answer a command with a text of its own.
    Command(Command),
    /// Erase the person's message, or say that they must.
    Erase {
        /// Whether a secret was what was asked for, so that a channel may have hidden it.
        asked: bool,
    },
    /// Erase the person's message where that can be done, without a word about it.
    EraseSilently,
    /// Say, in a language that is only understood, which language the assistant answers in. An
    /// index into those languages.
    Foreign(u8),
    /// Say, once in a conversation, that the person speaks with an assistant.
    Greet,
    /// Say that the conversation was carried here, and is over where it was.
    Carried,
    /// Say that the conversation stays where it is while the person waits for staff.
    CarryNotNow,
    /// Say where else the conversation can go on, and how.
    CarryOffered,
    /// Say that the code carries no conversation here.
    CarryRefused,
    /// Say that the person no longer waits for a member of staff.
    Cancelled,
    /// Say that the exchange is now kept for a while, as the person agreed.
    Consented,
    /// Say that the suggested domain is the one that was meant, and that the answer is taken with
    /// it.
    Corrected {
        /// Index into the mail domains of the validation data.
        domain: u16,
    },
    /// Say that the person's line about the problem goes to the desk.
    Described,
    /// Say that there is an incident, in the operator's sentence.
    Incident(String),
    /// Say that the incident of which the person asked to be told is over.
    IncidentOver,
    /// Say what happened at the desk, and so who speaks now.
    Desk(HandoffUpdate),
    /// Say that the person's words about how helpful it was go to the operator.
    Explained,
    /// Say that everything of this conversation has been erased.
    Forgotten,
    /// Say the step's help.
    Help {
        /// The step whose help is said.
        step: StepId,
    },
    /// Say that this channel is not open to the person.
    NotHere,
    /// Say that the words went to the member of staff, where the person does not see what they sent.
    Relayed,
    /// Say that the picture, voice or file does not go on to the member of staff.
    NotRelayed,
    /// Say that the words were typed for a question that has been answered since.
    Late,
    /// Name the need that comes after this one.
    Later(IntentId),
    /// Say that no desk can be called, and give the message for the school.
    Letter,
    /// Say that a desk was called: the ticket's number, how many wait, and when staff are there.
    Queued {
        /// Whether the desk had been called before.
        again: bool,
        /// The desk, as it is now.
        desk: DeskNow,
    },
    /// Say in another language that it can be spoken: an index into the locales.
    MaySpeak(u8),
    /// Show everything that is held about this conversation.
    MyData,
    /// Say that nothing was understood; how many times in a row, from 1.
    Miss(u8),
    /// Say that the flows changed under the conversation.
    Moved,
    /// Say that this journey is the one to which the need leads.
    OnIt(IntentId),
    /// Thank the person for saying whether it helped.
    Rated(Feedback),
    /// Say that the journey which begins now speaks to another person than the one who reads.
    SpeaksToAnother {
        /// Who reads, as a label of the audience step.
        reader: String,
    },
    /// Say that the text stands right above, since the last answer gave it.
    SaidAbove {
        /// Whether a button below says that the text is not clear.
        unclear: bool,
    },
    /// Say what was read in spite of a typing mistake.
    Read(Choice),
    /// Show what is on the screen at the step.
    Show,
    /// Say what is wrong with an answer.
    Refuse {
        /// The step whose answer is refused.
        step: StepId,
        /// The validator that judged it.
        check: Judge,
        /// Every broken rule, as indices into the validator's faults.
        faults: RuleSet,
    },
    /// Say that no row fits.
    NoRow,
    /// Say that this is the reminder the person asked for.
    Reminded {
        /// The step at which the person waits.
        step: StepId,
    },
    /// Say that the need was understood wrongly, and ask for other words.
    Rephrase,
    /// Say in one line where the conversation stands.
    Resume,
    /// Say the name of the row that was chosen.
    Chose {
        /// Index into the tables.
        table: usize,
        /// Index into the rows of the table.
        row: u16,
    },
    /// Say that a secret was sent unasked.
    Secret(SecretKind),
    /// Answer small talk.
    SmallTalk(SmallTalk),
    /// Say that too many messages came at once.
    SlowDown,
    /// Say that the conversation is now held in the language of the session.
    Spoke,
    /// After a cry for help: give the numbers again and say that the assistant is still there.
    StillHere {
        /// The moment of the turn: some numbers answer at certain hours only.
        now: Timestamp,
    },
    /// Say that the school has switched the journey off, and how to reach it.
    SwitchedOff,
    /// Say that the button belongs to an earlier question.
    Stale,
    /// Say that the answer was refused too often, and what comes instead.
    Stuck {
        /// The step that was left.
        step: StepId,
    },
    /// Say the last step of a journey that ends and gives way to the one below it in the same turn.
    Tell {
        /// The session while it still stood at that step.
        there: Box<Session>,
    },
    /// Say that the text is counted as one that was not understood, and what follows.
    Unclear {
        /// The name of the text.
        text: String,
        /// Whether the step's help follows, else the whole step.
        simpler: bool,
    },
    /// Say which need was understood.
    Understood(IntentId),
    /// Say that no reminder is set any more.
    WillNotRemind,
    /// Say that the person will be told of the end of the incident.
    WillTellEnd,
    /// Say that the person will be reminded, and when.
    WillRemind,
    /// Say that what came cannot be read, and why.
    Unreadable(Unreadable),
}

/// A validator that is compared by its name, so that effects can be compared.
#[derive(Clone, Copy, Debug)]
pub struct Judge(pub &'static Validator);

impl PartialEq for Judge {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Judge {}
