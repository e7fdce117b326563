//! Says where else a conversation can go on, and at its old end that it did.

use crate::dialogue::{CarryCode, Session};
use crate::flow::Flows;
use crate::i18n::{RenderError, id};
use crate::message::{Block, ChannelName, OutgoingMessage};
use crate::validation::Value;

use super::Renderer;
use super::builder::{MessageBuilder, Said};

/// A channel on which a conversation can go on.
pub struct Way {
    /// The channel that the person goes on to.
    pub channel: ChannelName,
    /// The code that carries the conversation there.
    pub code: CarryCode,
    /// The link that holds the code, where the channel has such links.
    pub link: Option<String>,
}

impl MessageBuilder<'_> {
    /// Says each way, with its link or with the code that is to be typed there.
    pub(super) fn carry_offer(&mut self) -> Said {
        if self.carry.is_empty() {
            return self.text(id!("carry-nowhere"), None, &[]);
        }
        self.text(id!("carry-offer"), None, &[])?;
        for way in self.carry {
            let channel = ("channel", Value::Text(way.channel.name().to_owned()));
            match &way.link {
                Some(link) => {
                    self.text(id!("carry-by-link"), None, &[channel])?;
                    self.block(Block::Link(link.clone()))?;
                }
                None => {
                    let code = ("code", Value::Text(way.code.shown().to_string()));
                    self.text(id!("carry-by-code"), None, &[channel, code])?;
                }
            }
        }
        Ok(())
    }
}

impl Renderer {
    /// What is said at the old end of a conversation that went on on this channel.
    ///
    /// # Errors
    /// When the text is missing, which `guichet check` rules out.
    pub fn carried_away(
        &self,
        flows: &Flows,
        session: &Session,
        to: ChannelName,
    ) -> Result<OutgoingMessage, RenderError> {
        let builder = self.builder_for(flows, &session.language.tag, session);
        let channel = ("channel", Value::Text(to.name().to_owned()));
        let text = builder.words(id!("carry-gone"), None, &[channel])?;
        Ok(OutgoingMessage {
            proactive: true,
            ..OutgoingMessage::text(text)
        })
    }
}
