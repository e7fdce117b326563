//! Intents, the needs that people put in their own words, and articles, the short answers to them.
//!
//! An intent leads to one thing: a journey's door, an article, a command, small talk, a yes or no,
//! or a refusal. For some audience it may lead to another. What people say for it stands in the
//! examples of each language, not here.

use super::{Flows, StepId};

/// An intent's place in [`Flows::intents`]; it never outlives the flows it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntentId(pub u16);

/// An article's place in [`Flows::articles`]; it never outlives the flows it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(pub(crate) u16);

/// A need that a person may have.
#[derive(Debug)]
pub struct Intent {
    /// The id, in kebab-case: `forgot-identifier`.
    pub id: String,
    /// The name in reports: the id with underscores, unless the file says otherwise.
    pub report_name: String,
    /// The Fluent message with its name: `intent-forgot-identifier`.
    pub message: String,
    /// What the intent leads to.
    pub goal: Goal,
    /// What the intent leads to for some audiences instead.
    pub goals: Vec<(String, Goal)>,
    /// The audience of every person who has this need.
    pub audience: Option<String>,
    /// Whether a person may be asked « did you mean this? » by the intent's name.
    pub offered: bool,
    /// The line on which it begins.
    pub line: usize,
}

/// What an intent leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A yes (true) or a no, wherever that is an answer.
    Answer(bool),
    /// A short answer, after which the question is asked again.
    Article(ArticleId),
    /// A global word, by its English name.
    Command(&'static str),
    /// The start of a journey, or one of its doors.
    Door(StepId),
    /// Nothing: the need is known, and counted as not understood.
    Miss,
    /// A short answer that declines, and that no answer of a step goes before.
    Refusal(ArticleId),
    /// Small talk, which is answered and never counted as a miss.
    Talk(Talk),
}

/// The small talk that an intent may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// « hello »
    Greeting,
    /// « thanks »
    Thanks,
}

/// A short answer that rests on facts.
#[derive(Debug)]
pub struct Article {
    /// The id, in kebab-case: `what-is-ent`.
    pub id: String,
    /// The Fluent message with its text: `article-what-is-ent`.
    pub message: String,
    /// The facts it rests on; indices into [`Flows::facts`].
    pub facts: Vec<usize>,
    /// An address to open; an index into [`Flows::links`].
    pub link: Option<usize>,
    /// The follow-ups, one button each.
    pub follow_ups: Vec<FollowUp>,
    /// Whether it is the school's own, and so also found by the words of its message.
    pub own: bool,
    /// The line on which it begins.
    pub line: usize,
}

/// A button below an article, which leads on.
#[derive(Debug)]
pub struct FollowUp {
    /// The label, in kebab-case; the article's message has an attribute of this name for the
    /// button.
    pub label: String,
    /// Where the button leads.
    pub to: FollowUpTarget,
}

/// Where a follow-up leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUpTarget {
    /// Another article, shown in its turn.
    Article(ArticleId),
    /// The start of a journey, or one of its doors.
    Door(StepId),
    /// What an intent leads to for this person.
    Intent(IntentId),
}

/// The global words that an intent may stand for.
pub const COMMANDS: [&str; 6] = ["back", "help", "human", "language", "privacy", "restart"];

impl Flows {
    /// The intent of this id.
    pub fn intent(&self, id: &str) -> Option<IntentId> {
        let at = self.intents.iter().position(|intent| intent.id == id)?;
        u16::try_from(at).ok().map(IntentId)
    }

    /// The article of this id.
    pub fn article(&self, id: &str) -> Option<ArticleId> {
        let at = self.articles.iter().position(|article| article.id == id)?;
        u16::try_from(at).ok().map(ArticleId)
    }
}

impl std::ops::Index<IntentId> for Flows {
    type Output = Intent;

    fn index(&self, id: IntentId) -> &Intent {
        &self.intents[usize::from(id.0)]
    }
}

impl std::ops::Index<ArticleId> for Flows {
    type Output = Article;

    fn index(&self, id: ArticleId) -> &Article {
        &self.articles[usize::from(id.0)]
    }
}

impl Intent {
    /// What the intent leads to for this audience.
    pub fn goal_for(&self, audience: Option<&str>) -> Goal {
        let own = self.goals.iter().find(|(of, _)| Some(&**of) == audience);
        own.map_or(self.goal, |&(_, goal)| goal)
    }
}
