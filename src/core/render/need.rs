//! Says what was made of a need: the echo, an article, and the texts of extra choices.

use crate::dialogue::{Choice, ExtraChoice};
use crate::flow::{ArticleId, IntentId};
use crate::message::Block;
use crate::validation::{Value, Verdict};

use super::{MessageBuilder, Said};
use crate::i18n::{RenderError, id};

impl MessageBuilder<'_> {
    /// Says an article, with its link.
    pub(super) fn article(&mut self, article: ArticleId) -> Said {
        let article = &self.flows[article];
        let validation_data = &self.flows.validation_data;
        let value =
            |&name: &&'static str| Some((name, validation_data.value(name, Verdict::NotAnAnswer)?));
        let vars: Vec<_> = crate::i18n::ARTICLE.iter().filter_map(value).collect();
        self.text(&article.message, None, &vars)?;
        match article.link {
            Some(link) => self.block(Block::Link(self.flows.links[link].url.clone())),
            None => Ok(()),
        }
    }

    /// Says a sentence about an intent, by its title.
    pub(super) fn about(&mut self, message: &str, intent: IntentId) -> Said {
        let title = self.words(&self.flows[intent].message, None, &[])?;
        self.text(message, None, &[("title", Value::Text(title))])
    }

    /// Asks whether to go to the journey to which an intent leads.
    pub(super) fn go_or_stay(&mut self, id: &str) -> Said {
        match self.flows.intent(id) {
            Some(intent) => self.about(id!("aside-go"), intent),
            None => Ok(()),
        }
    }

    /// Says, in another spoken language, that the conversation can be held in it.
    pub(super) fn may_speak(&mut self, locale: u8) -> Said {
        let locale = self.locales().at(locale);
        let audience = [("audience", Value::Text(self.audience().to_owned()))];
        self.block(Block::Text(locale.text(
            id!("said-may-speak"),
            None,
            &audience,
        )?))
    }

    /// Says, in a language that is only understood, which language answers.
    pub(super) fn foreign(&mut self, at: u8) -> Said {
        let foreign = &self.locales().understood[usize::from(at)];
        let language = [("language", Value::Text(self.locale.name.clone()))];
        self.block(Block::Text(foreign.text(
            "foreign-answer",
            None,
            &language,
        )?))
    }

    /// At the menu, gives examples of what a person can write in free words.
    pub(super) fn examples(&mut self) -> Said {
        let Some(session) = self.session else {
            return Ok(());
        };
        let menu = self.flows.step(self.flows.start).flow;
        let here = crate::dialogue::step(self.flows, session);
        if here.flow != menu || here.is_last() || self.flows.intents.is_empty() {
            return Ok(());
        }
        self.text(id!("said-examples"), None, &[])
    }

    /// The text of an extra choice, or of one that names an intent; nothing for any other choice.
    pub(super) fn beside(&self, choice: Choice) -> Option<Result<String, RenderError>> {
        let session = self.session?;
        match choice {
            Choice::Later | Choice::Intent(_) => {
                let intent = session
                    .intent_of(choice)
                    .and_then(|id| self.flows.intent(id))?;
                Some(self.button(intent))
            }
            Choice::Extra(at) => Some(match session.extra_choices.get(usize::from(at))? {
                ExtraChoice::NotThat => self.locale.text("aside-not-that", None, &[]),
                ExtraChoice::Of { article, label } => {
                    let article = &self.flows[self.flows.article(article)?];
                    self.locale.text(&article.message, Some(label), &[])
                }
                ExtraChoice::Language => self.locale.text("nav-language", Some("about"), &[]),
                ExtraChoice::Person => self.locale.text("nav-human", None, &[]),
                ExtraChoice::Speak(tag) => Ok(self.locales().locale(tag).name.clone()),
                ExtraChoice::Intent(id) => self.button(self.flows.intent(id)?),
                ExtraChoice::TellEnd(_) => self.locale.text("after-tell-end", None, &[]),
                ExtraChoice::Transcript => self.locale.text("after-transcript", None, &[]),
                ExtraChoice::Unclear(_) => self.locale.text("after-unclear", None, &[]),
                ExtraChoice::Why(_) => self.locale.text("after-why", None, &[]),
            }),
            _ => None,
        }
    }

    fn button(&self, intent: IntentId) -> Result<String, RenderError> {
        let message = &self.flows[intent].message;
        self.locale.text(message, Some("button"), &[])
    }
}
