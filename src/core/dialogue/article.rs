//! What a turn makes of a short answer: it is said, and its follow-ups stand beside the question.

use crate::flow::{ArticleId, FollowUpTarget, Goal, IntentId};

use super::{Effect, ExtraChoice, TurnContext, navigation};

impl TurnContext<'_> {
    /// Says an article; its follow-ups become the extra choices of the question.
    pub(super) fn article(&mut self, article: ArticleId) {
        self.session.extra_choices = self.follow_ups(article);
        self.say(Effect::Article(article));
    }

    /// The follow-ups of an article. A door that the step leads to anyway gets no second button, and the
    /// beginning of the journey that is asked about gets none.
    fn follow_ups(&self, article: ArticleId) -> Vec<ExtraChoice> {
        let own = &self.flows[article];
        let step = navigation::current(self.flows, &self.session);
        let offered = |to: FollowUpTarget| match to {
            FollowUpTarget::Door(door) => {
                let there = self.flows.step(door);
                let begins = self.flows.flow_of(there).start == door;
                step.id == door
                    || (begins && there.flow == step.flow)
                    || step
                        .transitions
                        .iter()
                        .any(|transition| transition.to == door)
            }
            FollowUpTarget::Article(_) | FollowUpTarget::Intent(_) => false,
        };
        let follow_ups = own.follow_ups.iter();
        follow_ups
            .filter(|follow_up| !offered(follow_up.to))
            .map(|follow_up| ExtraChoice::Of {
                article: own.id.clone(),
                label: follow_up.label.clone(),
            })
            .collect()
    }

    /// The article whose follow-ups stand beside the question.
    pub(super) fn article_beside(&self) -> Option<ArticleId> {
        let mut extra = self.session.extra_choices.iter();
        extra.find_map(|extra| match extra {
            ExtraChoice::Of { article, .. } => self.flows.article(article),
            _ => None,
        })
    }

    /// The article whose follow-ups stand beside the question of who the person is.
    pub(super) fn open_article(&self) -> Option<ArticleId> {
        let step = navigation::current(self.flows, &self.session);
        let article = self.article_beside();
        article.filter(|_| self.flows.audience == Some(step.id))
    }

    /// The person has said who they are below an article: its follow-ups are offered still. Where
    /// the need leads this person elsewhere, that is offered in their place.
    pub(super) fn keep_article(&mut self, article: Option<ArticleId>) {
        let Some(article) = article.filter(|_| self.session.side_question.is_none()) else {
            return;
        };
        let mut intents = (0..).map(IntentId).zip(&self.flows.intents);
        let intent = intents.find(|(_, intent)| intent.goal == Goal::Article(article));
        let elsewhere = intent.filter(|(id, _)| self.goal(*id) != Goal::Article(article));
        let kept = match elsewhere {
            Some((_, intent)) => vec![ExtraChoice::Intent(intent.id.clone())],
            None => self.follow_ups(article),
        };
        self.session.extra_choices.extend(kept);
    }
}
