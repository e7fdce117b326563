//! Hears what stands beside the question's own answers: a need by its button, a way on.

use crate::engine::{Lead, Offer};

use super::super::phrase::Phrase;
use super::super::say::topic;
use super::Hearing;

impl Hearing<'_> {
    /// The phrases for a button that stands beside the question's own.
    pub(super) fn beside(&self, offer: Offer) -> &[Phrase] {
        let of_topic = |id: &str| match self.flows.topic(id) {
            Some(topic) => &*self.ears.topics[usize::from(topic.0)],
            None => &[],
        };
        let Offer::Lead(at) = offer else {
            return topic(self.session, offer).map_or(&[], of_topic);
        };
        match self.session.leads.get(usize::from(at)) {
            Some(Lead::NotThat) => &self.ears.not_that,
            Some(Lead::Of { article, label }) => self.of_article(article, label),
            Some(Lead::Speak(tag)) => match self.voices.position(tag) {
                Some(locale) => &self.voices.asked_by[usize::from(locale)],
                None => &[],
            },
            Some(Lead::Topic(id)) => of_topic(id),
            None => &[],
        }
    }

    fn of_article(&self, article: &str, label: &str) -> &[Phrase] {
        let found = self.flows.articles.iter().position(|own| own.id == article);
        let Some(at) = found else { return &[] };
        let leads = &self.flows.articles[at].leads;
        let lead = leads.iter().position(|lead| lead.label == label);
        lead.map_or(&[], |lead| &self.ears.leads[at][lead])
    }
}
