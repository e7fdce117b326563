//! Puts the effects of a turn into one message, in the person's language.
//!
//! One turn is one message with the question last: the telephone vibrates once, and the screen
//! reader reads once.

mod builder;
mod canned;
mod card;
mod carry;
mod fit;
mod handoff;
mod in_short;
mod my_data;
mod need;
mod pictures;
mod plain;
mod safety;
mod school_message;
mod send;
mod standing;
mod step;

use std::sync::{Arc, OnceLock};

use crate::dialogue::{Choice, Effect, Language, Session, Turn};
use crate::flow::Flows;
use crate::i18n::{Locales, RenderError, id};
use crate::message::{
    Block, Button, CallbackSigner, CallbackToken, Capabilities, Emphasis, MessageId, OPEN,
    Outbound, OutgoingMessage, Prompt,
};
use crate::school::School;
use crate::validation::Value;

use builder::{MessageBuilder, Said};

pub use card::{Card, CardDetail};
pub use carry::Way;
pub use fit::{fit, split};
pub use my_data::Exchange;
pub use send::{Piece, Unsendable};

/// The name of the question that is asked in public, where other people read.
const PUBLIC: &str = "public";

/// Puts effects into words, in the person's language.
pub struct Renderer {
    locales: Arc<Locales>,
    school: Arc<School>,
    /// The page that judges an example of a password where it is typed, once it is known.
    check_page: OnceLock<String>,
}

impl Renderer {
    /// A renderer for these languages and this school.
    pub fn new(locales: Arc<Locales>, school: Arc<School>) -> Self {
        Self {
            locales,
            school,
            check_page: OnceLock::new(),
        }
    }

    /// Has the page named that judges an example of a password, where what is typed can be seen. The
    /// first address counts.
    pub fn name_check_page(&self, address: String) {
        // A program has one address for its pages.
        let _ = self.check_page.set(address);
    }

    /// The messages of a turn, fitted to what the channel can show. `before` is the language in
    /// which the conversation was held until now.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn render(
        &self,
        flows: &Flows,
        turn: &Turn,
        before: &Language,
        can: &Capabilities,
        reply: &Reply<'_>,
    ) -> Result<Vec<Outbound>, RenderError> {
        let language = turn
            .session
            .as_ref()
            .map_or(before, |session| &session.language);
        let mut builder = MessageBuilder {
            renderer: self,
            flows,
            locale: self.locales.locale(&language.tag),
            session: turn.session.as_ref(),
            can,
            sign: reply.sign,
            exchanges: reply.exchanges,
            carry: reply.carry,
            say: OutgoingMessage::default(),
            erase: None,
            shut: false,
            message: reply.message,
        };
        for effect in &turn.effects {
            builder.effect(effect)?;
        }
        builder.offer_picture_switch(&turn.effects)?;
        if let Some(asked) = &mut builder.say.prompt {
            asked.menu &= turn.effects == [Effect::Ask];
        }
        let erase = builder.erase.take();
        // A turn may say nothing, as while a member of staff speaks.
        let speaks = !builder.say.blocks.is_empty() || builder.say.prompt.is_some();
        let say = speaks.then_some(builder.say);
        let says = say.map_or_else(Vec::new, |say| fit(say, can.text_limit));
        let says = says.into_iter().map(Outbound::Say);
        Ok(erase.into_iter().chain(says).collect())
    }

    /// The apology for a fault of the program, with the reference under which the log has it.
    ///
    /// # Errors
    /// When the text is missing, which `guichet check` rules out.
    pub fn sorry(&self, tag: &str, reference: &str) -> Result<OutgoingMessage, RenderError> {
        let reference = [("reference", Value::Text(reference.to_owned()))];
        let text = self
            .locales
            .locale(tag)
            .text(id!("said-sorry"), None, &reference)?;
        Ok(OutgoingMessage::text(text))
    }

    /// The answer to a message in public: nothing personal, and the way to a private conversation.
    ///
    /// # Errors
    /// When the text is missing, which `guichet check` rules out.
    pub fn public(&self, tag: &str, link: Option<&str>) -> Result<OutgoingMessage, RenderError> {
        let locale = self.locales.locale(tag);
        let Some(link) = link else {
            let mut say = OutgoingMessage::text(locale.text(id!("said-public-here"), None, &[])?);
            say.prompt = Some(Prompt {
                question: PUBLIC.to_owned(),
                choices: vec![Button {
                    label: OPEN.to_owned(),
                    text: locale.text(id!("said-public-open"), None, &[])?,
                    press: CallbackToken(OPEN.to_owned()),
                    words: false,
                    emphasis: Emphasis::Main,
                }],
                language: locale.tag.clone(),
                ..Prompt::default()
            });
            return Ok(say);
        };
        let mut say = OutgoingMessage::text(locale.text(id!("said-public"), None, &[])?);
        say.blocks.push(Block::Link(link.to_owned()));
        Ok(say)
    }

    /// The text of a choice of the question, for the record of what the person chose.
    pub fn chosen(&self, flows: &Flows, session: &Session, choice: Choice) -> Option<String> {
        let builder = self.builder_for(flows, &session.language.tag, session);
        builder
            .choice(crate::dialogue::step(flows, session), choice)
            .ok()
    }
}

/// What an answer refers to outside the conversation.
pub struct Reply<'a> {
    /// The message that is answered, by the channel's identifier.
    pub message: Option<&'a MessageId>,
    /// Makes the tokens of buttons.
    pub sign: &'a CallbackSigner<'a>,
    /// The exchanges with the desk, for « my data » and « read again ».
    pub exchanges: &'a [Exchange],
    /// The ways to go on elsewhere; none where they are not offered, or there is no other channel.
    pub carry: &'a [Way],
}
