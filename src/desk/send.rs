//! Looks for what staff can send as the bot's own text: articles, steps, the message for the school.

use crate::answer::Value;
use crate::engine::Reference;
use crate::inbox::InboxError;

use super::show::told;
use super::{Front, Told};

/// More than these help nobody: other words do.
const MOST: usize = 12;

impl Front<'_> {
    /// What can be sent and holds these words.
    pub(super) fn look_for_text(&self, on: Reference, wanted: &str) -> Result<Told, InboxError> {
        if wanted.trim().is_empty() {
            return self.refuse("staff-send-how");
        }
        let assistant = self.inbox.assistant();
        let (flows, voices) = (&assistant.flows, &assistant.voices);
        let Some(ticket) = self.theirs(on)? else {
            return self.refuse("staff-unknown");
        };
        let Some(session) = self.session(&ticket)? else {
            return self.refuse("staff-send-none");
        };
        let found = voices.pieces_like(flows, &self.tag, &session, wanted)?;
        let more = found.len().saturating_sub(MOST);
        let mut lines = Vec::new();
        for (name, text) in found.into_iter().take(MOST) {
            let vars = [("name", Value::Text(name)), ("text", Value::Text(text))];
            lines.push(self.text("staff-canned", &vars)?);
        }
        if lines.is_empty() {
            return self.refuse("staff-send-none");
        }
        if more > 0 {
            let count = Value::Number(u32::try_from(more).unwrap_or(u32::MAX));
            lines.push(self.text("staff-send-more", &[("count", count)])?);
        }
        Ok(told(&lines.join("\n"), true))
    }
}
