//! A page of which only the texts matter: its buttons lead nowhere.

use std::sync::LazyLock;

use crate::dialogue::Session;
use crate::flow::Flows;
use crate::wire::{Abilities, Press, Say};

use super::Voices;
use super::say::Page;

/// What a channel can show, where that makes no difference.
pub(super) static ANY: LazyLock<Abilities> = LazyLock::new(Abilities::default);

impl Voices {
    /// A page for a conversation, in the language `tag`.
    pub(super) fn page_for<'a>(
        &'a self,
        flows: &'a Flows,
        tag: &str,
        session: &'a Session,
    ) -> Page<'a> {
        self.page_to(flows, tag, session, &ANY)
    }

    /// The same for somebody whose channel can show this.
    pub(super) fn page_to<'a>(
        &'a self,
        flows: &'a Flows,
        tag: &str,
        session: &'a Session,
        can: &'a Abilities,
    ) -> Page<'a> {
        Page {
            voices: self,
            flows,
            locale: self.locale(tag),
            session: Some(session),
            can,
            sign: &|_, _| Press::default(),
            exchanges: &[],
            say: Say::default(),
            erase: None,
            shut: false,
            message: None,
        }
    }
}
