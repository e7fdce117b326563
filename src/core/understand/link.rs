//! Understands a pasted link: the help for a page that the assistant knows, or that it opens none.

use crate::dialogue::Event;
use crate::flow::{ArticleId, Flows, FollowUpTarget, Goal, IntentId, Kind};
use crate::validation::{linked_host, pasted_host};

use super::Utterance;

/// What a sentence with a link means, of which the words beside the link mean `event`. A need is not
/// met by way of a link that nobody knows: it may be a trap, and is answered as one.
pub(super) fn in_sentence(flows: &Flows, said: &str, event: Event) -> Event {
    let (Some(host), Some(links)) = (linked_host(said), flows.pasted_links) else {
        return event;
    };
    let known = flows.article_of_host(&host);
    match event {
        Event::NotUnderstood => Event::Article(known.unwrap_or(links.sent)),
        Event::Intent(need)
            if known.is_none() && !is_about_traps(flows, links.sent, need.intent) =>
        {
            Event::Article(links.sent)
        }
        Event::Ambiguous(_) if known.is_none() => Event::Article(links.sent),
        event => event,
    }
}

/// Whether an intent is refused, or leads to the article about traps or on from there.
fn is_about_traps(flows: &Flows, traps: ArticleId, intent: IntentId) -> bool {
    match flows[intent].goal {
        Goal::Refusal(_) => true,
        Goal::Article(article) => {
            let mut on = flows[traps].follow_ups.iter().map(|follow_up| follow_up.to);
            article == traps || on.any(|to| to == FollowUpTarget::Article(article))
        }
        _ => false,
    }
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
