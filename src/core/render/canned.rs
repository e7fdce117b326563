//! The ready-made replies: looked for in the language of whoever sends one, said in that of whoever
//! reads it.

use crate::dialogue::Session;
use crate::flow::Flows;

use super::Renderer;
use crate::i18n::holds;
use crate::i18n::without_isolates;
use crate::i18n::{CANNED, RenderError};

impl Renderer {
    /// The ready-made replies whose words or text hold all of these words: the name of each, and what
    /// it says in a language.
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
        let mut names: Vec<&String> = locale
            .entries
            .keys()
            .filter(|(message, attribute)| attribute.is_none() && message.starts_with(CANNED))
            .map(|(message, _)| message)
            .collect();
        names.sort();
        let mut found = Vec::new();
        for name in names {
            let text = self.page_for(flows, tag, session).words(name, None, &[])?;
            let words = locale.text(name, Some("words"), &[])?;
            let short = name[CANNED.len()..].to_owned();
            if holds(&format!("{short} {words} {text}"), wanted) {
                found.push((short, without_isolates(&text)));
            }
        }
        Ok(found)
    }

    /// A ready-made reply, in the language of whoever reads it.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn canned(
        &self,
        flows: &Flows,
        session: &Session,
        name: &str,
    ) -> Result<String, RenderError> {
        let page = self.page_for(flows, &session.language.tag, session);
        page.words(&format!("{CANNED}{name}"), None, &[])
    }
}
