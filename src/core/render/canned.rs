//! The canned replies: searched in the language of the member of staff, said in that of the person.

use crate::dialogue::Session;
use crate::flow::Flows;

use super::Renderer;
use crate::i18n::holds;
use crate::i18n::without_isolates;
use crate::i18n::{CANNED, RenderError};

impl Renderer {
    /// The canned replies that hold every word of `wanted` in their name, words or text. For each,
    /// its name and its text in the language `tag`.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn canned_like(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
        wanted: &str,
    ) -> Result<Vec<(String, String)>, RenderError> {
        let locale = self.locales.locale(tag);
        let names = locale.messages();
        let names = names.into_iter().filter(|name| name.starts_with(CANNED));
        let mut found = Vec::new();
        for name in names {
            let text = self
                .builder_for(flows, tag, session)
                .words(name, None, &[])?;
            let words = locale.heard(name).join(" ");
            let short = name[CANNED.len()..].to_owned();
            if holds(&format!("{short} {words} {text}"), wanted) {
                found.push((short, without_isolates(&text)));
            }
        }
        Ok(found)
    }

    /// The text of a canned reply, in the language of the conversation.
    ///
    /// # Errors
    /// When there is no canned reply of this name.
    pub fn canned(
        &self,
        flows: &Flows,
        session: &Session,
        name: &str,
    ) -> Result<String, RenderError> {
        let builder = self.builder_for(flows, &session.language.tag, session);
        builder.words(&format!("{CANNED}{name}"), None, &[])
    }
}
