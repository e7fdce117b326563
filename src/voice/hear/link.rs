//! Hears a pasted link: the help for a page that the assistant knows, or that it opens none.

use crate::answer::pasted_host;
use crate::engine::Event;
use crate::flow::Kind;

use super::Hearing;

impl Hearing<'_> {
    /// A link to a page that the assistant knows: the help for that page.
    pub(super) fn known_link(&self) -> Option<Event> {
        // Where an ENT is asked for, its address names it.
        if matches!(self.question.step.kind, Kind::Pick { .. }) && self.awaits_answer() {
            return None;
        }
        let host = pasted_host(self.said)?;
        self.flows.article_of_host(&host).map(Event::Article)
    }

    /// A link to any other place.
    pub(super) fn other_link(&self) -> Option<Event> {
        pasted_host(self.said)?;
        let links = self.flows.pasted_links?;
        Some(Event::Article(links.other))
    }
}
