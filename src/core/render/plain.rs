//! A message builder for texts alone: the buttons it makes carry no valid token.

use std::sync::LazyLock;

use crate::dialogue::Session;
use crate::flow::Flows;
use crate::message::{CallbackToken, Capabilities, OutgoingMessage};

use super::MessageBuilder;
use super::Renderer;

/// What a channel can show, where that makes no difference.
pub(super) static ANY: LazyLock<Capabilities> = LazyLock::new(Capabilities::default);

impl Renderer {
    /// A builder for a conversation, in the language `tag`.
    pub(super) fn builder_for<'a>(
        &'a self,
        flows: &'a Flows,
        tag: &str,
        session: &'a Session,
    ) -> MessageBuilder<'a> {
        self.builder_to(flows, tag, session, &ANY)
    }

    /// The same, for a channel of these capabilities.
    pub(super) fn builder_to<'a>(
        &'a self,
        flows: &'a Flows,
        tag: &str,
        session: &'a Session,
        can: &'a Capabilities,
    ) -> MessageBuilder<'a> {
        MessageBuilder {
            renderer: self,
            flows,
            locale: self.locales.locale(tag),
            session: Some(session),
            can,
            sign: &|_, _| CallbackToken::default(),
            exchanges: &[],
            carry: &[],
            say: OutgoingMessage::default(),
            erase: None,
            shut: false,
            message: None,
        }
    }
}
