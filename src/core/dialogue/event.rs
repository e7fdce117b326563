//! What can happen to a conversation. Every event is `Copy` and holds no typed word: the words were
//! understood before.

use strum::{EnumString, IntoStaticStr, VariantArray};

use jiff::Timestamp;

use crate::flow::{Area, ArticleId, IntentId, Levels, StepId};
use crate::validation::{SecretKind, Verdict};
use guichet_nlu::intent::DistressKind;

use super::{Choice, NotCarried};

/// One thing that happened to a conversation, as it was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Words that an article answers, as a pasted link.
    Article(ArticleId),
    /// Words that answer the question, and the one behind it too.
    AnswersTwo {
        /// The answer to the question, as an index into the transitions of its step.
        at: u8,
        /// The question behind that answer.
        step: StepId,
        /// The answer to that one, as an index into its transitions.
        then: u8,
    },
    /// The person chose something, by a button or in words.
    Chosen {
        /// What the person chose.
        choice: Choice,
        /// How surely the choice was understood.
        read: Match,
    },
    /// A global word, such as *back* or *help*.
    Command(Command),
    /// The person described the problem in a line, for the member of staff who takes the ticket.
    ProblemDescribed,
    /// A member of staff, or time at the desk, did something.
    Desk(HandoffUpdate),
    /// A cry for help, which is understood before anything else.
    Distress(Distress),
    /// Two needs were recognised, one as likely as the other.
    Ambiguous {
        /// The two needs.
        intents: [IntentId; 2],
        /// Who is asking, where the words say so: an index into the transitions of the audience step.
        audience: Option<u8>,
    },
    /// The person came in by a door, from a link or by name.
    EnteredByLink(StepId),
    /// The person said in a few words why it helped or did not; the operator reads them.
    FeedbackGiven,
    /// Only the language of the words was understood, and it is not the conversation's.
    UnknownLanguage(DetectedLanguage),
    /// More messages came at once than can be answered.
    Flood,
    /// Something for the member of staff who speaks now.
    ForStaff,
    /// The verdict of a validator on a typed answer.
    Judged(Verdict),
    /// Nothing was understood: a miss.
    NotUnderstood,
    /// An answer that the person gave before is put right.
    PutRight {
        /// The question that was answered.
        step: StepId,
        /// The answer that is right, as an index into its transitions.
        at: u8,
    },
    /// Several rows fit what was typed.
    Rows(Rows),
    /// The person said who they are: an index into the transitions of the audience step.
    SaysWho(u8),
    /// Something shaped like a secret, where no secret was asked for.
    Secret(SecretKind),
    /// « Thanks », « hello », « ok ».
    SmallTalk(SmallTalk),
    /// Another language was asked for by name: an index into the locales.
    LanguageChosen(u8),
    /// Words typed into a form for a question that was answered meanwhile.
    Late,
    /// A picture that came in one album with another picture. The answer to that one is for both.
    SentTogether,
    /// A button of a question that is no longer asked.
    Stale,
    /// A need that was recognised in free words.
    Intent(RecognisedIntent),
    /// A cry for help is taken back: « I was joking ».
    TakenBack,
    /// Something that is not words.
    Unreadable(Unreadable),
    /// A place that may lie in several départements, in which different rows serve.
    Where {
        /// The départements in which the place may lie.
        area: Area,
        /// The levels of schools that were named; [`super::Levels::NONE`] where none was.
        levels: Levels,
    },
    /// The conversation was carried here from elsewhere, by the person's code.
    Carried,
    /// A code was given that carries no conversation here.
    NotCarried(NotCarried),
    /// A reminder of this conversation is due.
    ReminderDue,
    /// The incident of this number is over.
    IncidentOver(u32),
}

impl Event {
    /// The answer of the step that was chosen, as an index into its transitions, and how surely.
    pub fn transition(self) -> Option<(u8, Match)> {
        match self {
            Self::AnswersTwo { at, .. } => Some((at, Match::Fuzzy)),
            Self::Chosen {
                choice: Choice::Transition(at),
                read,
            } => Some((at, read)),
            _ => None,
        }
    }
}

/// A cry for help, as it was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distress {
    /// The kind, which decides the numbers that are given.
    pub kind: DistressKind,
    /// Who cries, where the words say so: an index into the transitions of the audience step.
    pub audience: Option<u8>,
    /// The language of the words, where it is surely not the conversation's.
    pub detected_language: Option<DetectedLanguage>,
    /// Whether a secret stands beside the cry. The message is then erased as any other with one.
    pub secret: bool,
}

/// Words that may be a cry for help, though not surely: what they were understood as is answered, and
/// numbers to call stand above the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PossibleCry {
    /// The language of the words, where it is surely not the conversation's.
    pub detected_language: Option<DetectedLanguage>,
}

/// What happened at the desk, as far as the person is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoffUpdate {
    /// The bot goes on, where the journey stood or at this step.
    Back(Option<StepId>),
    /// The exchange is over, and the desk is closed to the person until this moment.
    Blocked(Timestamp),
    /// A member of staff ended the exchange.
    Closed,
    /// The exchange is over, since nothing came from the person any more.
    ClosedForSilence,
    /// The member of staff who had taken the ticket did not answer: it waits again.
    Lapsed,
    /// The member of staff who had taken the ticket put it back: it waits again.
    Released,
    /// The program had stopped while a member of staff had the ticket, and is back.
    Resumed,
    /// A member of staff has taken the ticket.
    Taken,
    /// Another member of staff has the ticket now.
    Transferred,
    /// The exchange will end soon, since the person is silent.
    Warned,
}

/// A need that was recognised in free words, with what else the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecognisedIntent {
    /// The intent that was recognised.
    pub intent: IntentId,
    /// Whether the words are certainly that need.
    pub is_certain: bool,
    /// A second intent that was named too, and that comes after the first.
    pub also: Option<IntentId>,
    /// Who is asking, where the words say so: an index into the transitions of the audience step.
    pub audience: Option<u8>,
    /// The answer to the question that the intent leads to, where the words say that too: an index
    /// into the transitions of that step.
    pub answer: Option<u8>,
    /// The answers to questions further on, where the words say those too: of a step, an index into its
    /// transitions.
    pub foretold: [Option<(StepId, u8)>; FORETOLD],
    /// The rows that the words name, of the table in which a question further on looks.
    pub rows: Option<(StepId, Rows)>,
    /// The language of the words, where it is not the conversation's.
    pub detected_language: Option<DetectedLanguage>,
}

/// The most questions further on that the words of a need answer.
pub const FORETOLD: usize = 4;

impl RecognisedIntent {
    /// A need of which nothing else is known than its intent.
    pub fn of(intent: IntentId) -> Self {
        Self {
            intent,
            is_certain: true,
            also: None,
            audience: None,
            answer: None,
            foretold: [None; FORETOLD],
            rows: None,
            detected_language: None,
        }
    }
}

/// A language that was detected in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetectedLanguage {
    /// A language that is spoken: an index into the locales.
    Spoken(u8),
    /// A language that is only understood: an index into those.
    Understood(u8),
}

/// How a choice was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// By its button, its number or its own words.
    Exact,
    /// In spite of a typing mistake; the person is told what was read.
    Fuzzy,
}

/// The global words, understood everywhere.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "lowercase")]
pub enum Command {
    /// Go one step back.
    Back,
    /// Go on on another channel, or in another browser.
    Continue,
    /// Erase everything of this conversation.
    Forget,
    /// Explain this step.
    Help,
    /// Call a member of staff.
    Human,
    /// Choose another language.
    Language,
    /// Show everything that is held about this conversation.
    MyData,
    /// Show no pictures from now on.
    NoPictures,
    /// Show pictures from now on.
    Pictures,
    /// Say what is kept, and how long.
    Privacy,
    /// Begin at the menu again; earlier answers are given up.
    Restart,
    /// Say where the conversation stands. A channel sends it when a person comes back.
    Resume,
    /// Show what is on the screen at this step.
    Show,
    /// The first word to a bot. In a conversation that has begun, it says where that stands.
    Start,
    /// Say where the conversation stands.
    Status,
    /// Leave; the conversation stays where it stands.
    Stop,
}

impl Command {
    /// Every command that a person can give; their messages are called `nav-` and their names.
    pub fn typed() -> impl Iterator<Item = Self> + Clone {
        let all = Self::VARIANTS.iter().copied();
        all.filter(|command| *command != Self::Resume)
    }

    /// The English name, as in `/help` and as a button carries it.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What people say that is no need and no answer. It is answered, and never counted as a miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmallTalk {
    /// « c'est bon, je suis connecté, merci »: surely nothing more is needed.
    AllDone,
    /// « ok », « hmm »: there is nothing to answer.
    Chatter,
    /// « hello »
    Greeting,
    /// « none of these », where no button says so.
    NoneFits,
    /// « it works again », in the middle of a journey: perhaps nothing more is needed.
    Settled,
    /// « it works now », where only a person could go on.
    Solved,
    /// « thanks »
    Thanks,
    /// « wait, I am looking for it »: the person needs a moment.
    Waits,
}

/// Why a message cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// An earlier message that the person changed.
    Edited,
    /// A message without a letter or a digit.
    Empty,
    /// No text: bytes that are none, a sticker, a voice message.
    NotText,
    /// A picture, on which codes may be seen.
    Picture,
    /// A message of more than [`crate::understand::LONGEST`] characters.
    TooLong,
}

/// A few rows of a table, as indices. It holds no typed word, and is `Copy` as an event must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    rows: [u16; Self::MOST],
    count: u8,
}

impl Rows {
    /// The most rows that are shown: as many as fit on a telephone with « none of these » below
    /// them.
    pub const MOST: usize = 6;

    /// The first [`Rows::MOST`] rows of `all`.
    pub fn new(all: impl IntoIterator<Item = u16>) -> Self {
        let mut few = Self {
            rows: [0; Self::MOST],
            count: 0,
        };
        for (slot, row) in few.rows.iter_mut().zip(all) {
            *slot = row;
            few.count += 1;
        }
        few
    }

    /// The rows, as indices into the table.
    pub fn as_slice(&self) -> &[u16] {
        &self.rows[..usize::from(self.count)]
    }
}
