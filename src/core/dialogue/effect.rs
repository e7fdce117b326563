//! What a turn does, to be put into words by `voice`.

use jiff::Timestamp;

use crate::flow::{ArticleId, IntentId, StepId};
use crate::validation::{RuleSet, SecretKind, Validator};

use super::{
    Choice, Command, DeskNow, Distress, Feedback, HandoffUpdate, Session, SmallTalk, Unreadable,
};

/// One thing to say or do. A turn's acts become one message; the question comes last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Say that an answer is good, and what else may be said of it.
    Approve {
        /// The step that was answered.
        step: StepId,
        /// Its judge.
        check: Judge,
        /// Which advice.
        advice: RuleSet,
    },
    /// Say an article.
    Article(ArticleId),
    /// Ask what is to be asked now: the aside, or else the step.
    Ask,
    /// Ask again what was just asked: the question only.
    AskAgain,
    /// Ask whether it helped, after everything else.
    AskWhetherItHelped,
    /// Say until when the desk is closed to the person.
    Blocked(Timestamp),
    /// The careful answer to a cry for help.
    Comfort {
        /// What was heard.
        distress: Distress,
        /// When: some numbers answer at certain hours only.
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
    /// Say in a language that is only understood, by its index, which one answers.
    Foreign(u8),
    /// Say who is speaking, once.
    Greet,
    /// The person no longer waits for anybody.
    Cancelled,
    /// The person agreed that words are kept for a while.
    Consented,
    /// The domain that was meant, and is now taken.
    Corrected {
        /// Index of the domain.
        domain: u16,
    },
    /// The line that describes the need is on its way.
    Described,
    /// Say what happened at the desk, and so who speaks now.
    Desk(HandoffUpdate),
    /// The words that say why are on their way.
    Explained,
    /// Everything of this conversation has been erased.
    Forgotten,
    /// Say the step's help.
    Help {
        /// The step.
        step: StepId,
    },
    /// The channel is not open to this person.
    NotHere,
    /// What was sent does not go on to the person at the desk.
    NotRelayed,
    /// What was typed came after the next answer.
    Late,
    /// Name the need that comes after this one.
    Later(IntentId),
    /// Nobody can be called: give the message for the school.
    Letter,
    /// Somebody was called: give the number, say how many wait and when somebody is there.
    Queued {
        /// Whether they had been called before.
        again: bool,
        /// The desk, as it is now.
        desk: DeskNow,
    },
    /// Say in another language that it can be spoken: an index into the locales.
    MaySpeak(u8),
    /// Show all that is held.
    MyData,
    /// Say that nothing was understood, for the how-manieth time.
    Miss(u8),
    /// The flows changed under the conversation.
    Moved,
    /// Say that this journey is the one that leads there.
    OnIt(IntentId),
    /// The person said whether it helped.
    Rated(Feedback),
    /// Say that the journey which begins now speaks to another person than the one who reads.
    SpeaksToAnother {
        /// Who reads, as a label of the audience step.
        reader: String,
    },
    /// Say what was read in spite of a typing mistake.
    Read(Choice),
    /// Say what is wrong with an answer.
    Refuse {
        /// The step.
        step: StepId,
        /// Its judge.
        check: Judge,
        /// Every broken rule.
        faults: RuleSet,
    },
    /// Say that no row fits.
    NoRow,
    /// Say that this is what the person asked to be reminded of, waiting at this step.
    Reminded {
        /// The step.
        step: StepId,
    },
    /// What was understood was wrong: ask for other words.
    Rephrase,
    /// Say in one line where the conversation stands.
    Resume,
    /// Say what was chosen: a row's name.
    Chose {
        /// Index into the tables.
        table: usize,
        /// The row.
        row: u16,
    },
    /// A secret was sent unasked.
    Secret(SecretKind),
    /// Answer small talk.
    SmallTalk(SmallTalk),
    /// Too many messages at once.
    SlowDown,
    /// The language is now the session's.
    Spoke,
    /// After a cry for help: say that nobody has gone away.
    StillHere,
    /// The button belonged to an earlier question.
    Stale,
    /// The answer was refused too often; this is what comes instead.
    Stuck {
        /// The step that was left.
        step: StepId,
    },
    /// Say the last step of a side journey, which is left in the same turn.
    Tell {
        /// The conversation while it still stood there.
        there: Box<Session>,
    },
    /// Say which need was understood.
    Understood(IntentId),
    /// There is no reminder any more.
    WillNotRemind,
    /// Say that the person will be reminded.
    WillRemind,
    /// What came cannot be read.
    Unreadable(Unreadable),
}

/// A check that compares by name.
#[derive(Clone, Copy, Debug)]
pub struct Judge(pub &'static Validator);

impl PartialEq for Judge {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Judge {}
