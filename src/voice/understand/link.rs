//! Hears a pasted link: the help for a page that the assistant knows, or that it opens none.

use crate::dialogue::Event;
use crate::flow::{Flows, Kind};
use crate::validation::{linked_host, pasted_host};

use super::Utterance;

/// A sentence with a link of which nothing else is understood.
pub(super) fn event(flows: &Flows, said: &str) -> Option<Event> {
    let host = linked_host(said)?;
    let other = || flows.pasted_links.map(|links| links.other);
    flows
        .article_of_host(&host)
        .or_else(other)
        .map(Event::Article)
}

impl Utterance<'_> {
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
