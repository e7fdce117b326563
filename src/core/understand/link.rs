//! Understands a pasted link: the help for a page that the assistant knows, or that it opens no
//! link.

use crate::dialogue::{Command, Event};
use crate::flow::{ArticleId, Flows, FollowUpTarget, Goal, IntentId, Kind};
use crate::validation::{linked_host, pasted_host};

use super::Utterance;

/// What a sentence with a link means, when the words beside the link mean `event`. Where the link
/// is not known a need is not met: the link may be a trap, and the sentence is answered as one
/// about traps.
pub(super) fn in_sentence(flows: &Flows, said: &str, event: Event) -> Event {
    let (Some(host), Some(links)) = (linked_host(said), flows.pasted_links) else {
        return event;
    };
    let known = flows.article_of_host(&host);
    match event {
        // The help of the step says nothing of a link.
        Event::NotUnderstood | Event::Command(Command::Help) => {
            Event::Article(known.unwrap_or(links.sent))
        }
        Event::Intent(need)
            if known.is_none() && !is_about_traps(flows, links.sent, need.intent) =>
        {
            Event::Article(links.sent)
        }
        Event::Ambiguous { .. } if known.is_none() => Event::Article(links.sent),
        event => event,
    }
}

/// Whether an intent is a refusal, or leads to the article about traps or to one of its follow-ups.
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
        // Where an ENT is looked for, its address is an answer.
        if matches!(self.question.step.kind, Kind::Pick { .. }) && self.awaits_answer() {
            return None;
        }
        let host = pasted_host(self.said)?;
        self.flows.article_of_host(&host).map(Event::Article)
    }

    /// A link to any other page.
    pub(super) fn other_link(&self) -> Option<Event> {
        pasted_host(self.said)?;
        let links = self.flows.pasted_links?;
        Some(Event::Article(links.other))
    }
}
