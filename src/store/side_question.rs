//! The stored shapes of what is asked beside a journey's question, and of the choices put beside its own.

use serde::{Deserialize, Serialize};

use crate::dialogue::{ExtraChoice, Feedback, Levels, SideQuestion};

/// The stored shape of a person's feedback, kept only while the person may still add words to it.
#[derive(Serialize, Deserialize)]
pub(super) struct FeedbackRecord {
    journey: String,
    human: bool,
    helped: bool,
}

impl From<&Feedback> for FeedbackRecord {
    fn from(feedback: &Feedback) -> Self {
        Self {
            journey: feedback.journey.clone(),
            human: feedback.human,
            helped: feedback.helped,
        }
    }
}

impl From<FeedbackRecord> for Feedback {
    fn from(record: FeedbackRecord) -> Self {
        Self {
            journey: record.journey,
            human: record.human,
            helped: record.helped,
        }
    }
}

/// The stored shape of a side question.
#[derive(Serialize, Deserialize)]
pub(super) enum SideQuestionRecord {
    Describe,
    Distress {
        language: Option<String>,
        person: bool,
    },
    Doubt(u16),
    Forget,
    Go(String),
    Language,
    Rate {
        human: bool,
    },
    Rows(Vec<String>),
    #[serde(rename = "Topics")]
    Intents(Vec<String>),
    /// The codes of départements, and the levels as bits.
    Where(Vec<String>, u8),
    Why(FeedbackRecord),
}

impl From<&SideQuestion> for SideQuestionRecord {
    fn from(question: &SideQuestion) -> Self {
        match question.clone() {
            SideQuestion::Describe => Self::Describe,
            SideQuestion::Distress { language, person } => Self::Distress { language, person },
            SideQuestion::Doubt { domain } => Self::Doubt(domain),
            SideQuestion::Forget => Self::Forget,
            SideQuestion::Go(intent) => Self::Go(intent),
            SideQuestion::Language => Self::Language,
            SideQuestion::Rate { human } => Self::Rate { human },
            SideQuestion::Rows(rows) => Self::Rows(rows),
            SideQuestion::Intents(intents) => Self::Intents(intents),
            SideQuestion::Where { codes, levels } => Self::Where(codes, levels.0),
            SideQuestion::Why(feedback) => Self::Why(FeedbackRecord::from(&feedback)),
        }
    }
}

impl From<SideQuestionRecord> for SideQuestion {
    fn from(record: SideQuestionRecord) -> Self {
        match record {
            SideQuestionRecord::Describe => Self::Describe,
            SideQuestionRecord::Distress { language, person } => {
                Self::Distress { language, person }
            }
            SideQuestionRecord::Doubt(domain) => Self::Doubt { domain },
            SideQuestionRecord::Forget => Self::Forget,
            SideQuestionRecord::Go(intent) => Self::Go(intent),
            SideQuestionRecord::Language => Self::Language,
            SideQuestionRecord::Rate { human } => Self::Rate { human },
            SideQuestionRecord::Rows(rows) => Self::Rows(rows),
            SideQuestionRecord::Intents(intents) => Self::Intents(intents),
            SideQuestionRecord::Where(codes, levels) => Self::Where {
                codes,
                levels: Levels(levels),
            },
            SideQuestionRecord::Why(feedback) => Self::Why(feedback.into()),
        }
    }
}

/// The stored shape of a choice that the last answer put beside the question's own.
#[derive(Serialize, Deserialize)]
pub(super) enum ExtraChoiceRecord {
    Language,
    Person,
    Unclear(String),
    NotThat,
    Of(String, String),
    Speak(String),
    #[serde(rename = "Topic")]
    Intent(String),
    TellEnd(u32),
    Transcript,
    Why(FeedbackRecord),
}

impl From<&ExtraChoice> for ExtraChoiceRecord {
    fn from(choice: &ExtraChoice) -> Self {
        match choice.clone() {
            ExtraChoice::Language => Self::Language,
            ExtraChoice::Person => Self::Person,
            ExtraChoice::Unclear(text) => Self::Unclear(text),
            ExtraChoice::NotThat => Self::NotThat,
            ExtraChoice::Of { article, label } => Self::Of(article, label),
            ExtraChoice::Speak(tag) => Self::Speak(tag),
            ExtraChoice::Intent(id) => Self::Intent(id),
            ExtraChoice::TellEnd(number) => Self::TellEnd(number),
            ExtraChoice::Transcript => Self::Transcript,
            ExtraChoice::Why(feedback) => Self::Why(FeedbackRecord::from(&feedback)),
        }
    }
}

impl From<ExtraChoiceRecord> for ExtraChoice {
    fn from(record: ExtraChoiceRecord) -> Self {
        match record {
            ExtraChoiceRecord::Language => Self::Language,
            ExtraChoiceRecord::Person => Self::Person,
            ExtraChoiceRecord::Unclear(text) => Self::Unclear(text),
            ExtraChoiceRecord::NotThat => Self::NotThat,
            ExtraChoiceRecord::Of(article, label) => Self::Of { article, label },
            ExtraChoiceRecord::Speak(tag) => Self::Speak(tag),
            ExtraChoiceRecord::Intent(id) => Self::Intent(id),
            ExtraChoiceRecord::TellEnd(number) => Self::TellEnd(number),
            ExtraChoiceRecord::Transcript => Self::Transcript,
            ExtraChoiceRecord::Why(feedback) => Self::Why(feedback.into()),
        }
    }
}
