//! What can happen to a conversation. Every event is `Copy`: what was typed was heard before.

use jiff::Timestamp;

use crate::flow::{Area, ArticleId, IntentId, Levels, StepId};
use crate::validation::{SecretKind, Verdict};
use guichet_nlu::intent::DistressKind;

use super::Choice;

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something was said that an article answers, as a pasted link.
    Article(ArticleId),
    /// The person chose something on offer.
    Chosen {
        /// What.
        choice: Choice,
        /// How surely it was understood.
        read: Match,
    },
    /// A global word.
    Command(Command),
    /// What it is about, in a line, for whoever comes.
    ProblemDescribed,
    /// Somebody at the desk did something.
    Desk(HandoffUpdate),
    /// A cry for help: before any other understanding.
    Distress(Distress),
    /// Two needs were recognised, one as likely as the other.
    Ambiguous([IntentId; 2]),
    /// The person came in by a door, from a link or by name.
    EnteredByLink(StepId),
    /// Why it helped or did not, in a few words, for whoever runs this.
    FeedbackGiven,
    /// Nothing was understood but the language, which is not the conversation's.
    UnknownLanguage(DetectedLanguage),
    /// More messages than anybody can answer came at once.
    Flood,
    /// Something for the person at the desk who speaks now.
    ForStaff,
    /// A typed answer was judged.
    Judged(Verdict),
    /// Nothing was understood.
    NotUnderstood,
    /// Several rows fit what was typed.
    Rows(Rows),
    /// Who is asking: an index into the ways of the audience step.
    SaysWho(u8),
    /// Something shaped like a secret, unasked.
    Secret(SecretKind),
    /// « Thanks », « hello », « ok ».
    SmallTalk(SmallTalk),
    /// Another language was asked for by name: an index into the locales.
    LanguageChosen(u8),
    /// Typed for a question that was answered meanwhile.
    Late,
    /// A picture that came together with another, which is answered for both.
    SentTogether,
    /// A button of a question that is no longer asked.
    Stale,
    /// A need was recognised in free words.
    Intent(RecognisedIntent),
    /// A cry for help is taken back: « I was joking ».
    TakenBack,
    /// Something that is not words.
    Unreadable(Unreadable),
    /// A place that may be in several départements, where other rows serve.
    Where {
        /// Those départements.
        area: Area,
        /// The levels of schools that were named, if any.
        levels: Levels,
    },
    /// It is time for a reminder.
    ReminderDue,
}

/// A cry for help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distress {
    /// Its kind, which decides the numbers that are given.
    pub kind: DistressKind,
    /// Who cries, where the words say so: an index into the ways of the audience step.
    pub audience: Option<u8>,
    /// The language of the words, where it is surely not the conversation's.
    pub detected_language: Option<DetectedLanguage>,
}

/// What happened at the desk, as far as the person is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoffUpdate {
    /// The bot goes on, where the journey stood or at this step.
    Back(Option<StepId>),
    /// It is over, and the desk is closed to the person until then.
    Blocked(Timestamp),
    /// It is over.
    Closed,
    /// It is over, since nothing came from the person any more.
    ClosedForSilence,
    /// Whoever had taken it did not answer: it waits again.
    Lapsed,
    /// Whoever had taken it put it back: it waits again.
    Released,
    /// The service had stopped while they had it, and is back.
    Resumed,
    /// Somebody has taken it.
    Taken,
    /// Somebody else has it now.
    Transferred,
    /// The person's silence will end it.
    Warned,
}

/// A need that was recognised in free words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecognisedIntent {
    /// Which.
    pub intent: IntentId,
    /// Another that was named too, and comes after it.
    pub also: Option<IntentId>,
    /// Who is asking, where the words say so: an index into the ways of the audience step.
    pub audience: Option<u8>,
    /// The answer to the question that it leads to, where the words say that too: an index into the
    /// ways of that step.
    pub answer: Option<u8>,
    /// The language of the words, where it is not the conversation's.
    pub detected_language: Option<DetectedLanguage>,
}

impl RecognisedIntent {
    /// A need of which nothing else is known.
    pub fn of(intent: IntentId) -> Self {
        Self {
            intent,
            also: None,
            audience: None,
            answer: None,
            detected_language: None,
        }
    }
}

/// A language that words are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetectedLanguage {
    /// One that is spoken: an index into the locales.
    Spoken(u8),
    /// One that is only understood: an index into those.
    Understood(u8),
}

/// How an offer was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// By its button, its number or its own words.
    Exact,
    /// In spite of a typing mistake; the person is told what was read.
    Fuzzy,
}

/// The global words, understood everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    /// One step back.
    Back,
    /// Erase everything.
    Forget,
    /// Explain this step.
    Help,
    /// A person, please.
    Human,
    /// Another language.
    Language,
    /// Show all that is held.
    MyData,
    /// What is kept, and how long.
    Privacy,
    /// Begin anew.
    Restart,
    /// Say where we are; sent by a channel when somebody comes back.
    Resume,
    /// The first word; asks the question again when the conversation has begun.
    Start,
    /// Say where we are.
    Status,
    /// Leave; the place is kept.
    Stop,
}

impl Command {
    /// Every command a person can give, with the name of its message after `nav-`.
    pub const ALL: [(&'static str, Self); 11] = [
        ("back", Self::Back),
        ("forget", Self::Forget),
        ("help", Self::Help),
        ("human", Self::Human),
        ("language", Self::Language),
        ("mydata", Self::MyData),
        ("privacy", Self::Privacy),
        ("restart", Self::Restart),
        ("start", Self::Start),
        ("status", Self::Status),
        ("stop", Self::Stop),
    ];

    /// Its English name, as in `/help` and as a button carries it.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, command)| *command == self)
            .map_or("resume", |(name, _)| name)
    }
}

/// What people say beside the matter; answered, and never counted as a miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmallTalk {
    /// « ok », « hmm »: heard, nothing to say.
    Chatter,
    /// « hello ».
    Greeting,
    /// « thanks ».
    Thanks,
}

/// What cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A message that was written before, and changed.
    Edited,
    /// No letter, digit or sign at all.
    Empty,
    /// Bytes that are no text, a sticker, a voice.
    NotText,
    /// A picture, on which codes may be seen.
    Picture,
    /// Longer than anybody reads.
    TooLong,
}

/// A few rows of a table, by index; a value, so that hearing leaks nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    rows: [u16; Self::MOST],
    count: u8,
}

impl Rows {
    /// As many as fit on a telephone with a way out below them.
    pub const MOST: usize = 6;

    /// The first rows of `all`.
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

    /// The rows.
    pub fn as_slice(&self) -> &[u16] {
        &self.rows[..usize::from(self.count)]
    }
}
