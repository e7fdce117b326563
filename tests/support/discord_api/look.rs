//! What a test looks at: what people see, what was requested, what was wrong with it.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::DiscordApi;
use super::gateway::Counts;
use super::message::Message;
use super::world::{BOT, Call, GENERAL};

impl DiscordApi {
    /// How often things happened at the gateway.
    pub(crate) fn counts(&self) -> Counts {
        self.world().gateway.counts
    }

    /// The moments at which the bot identified.
    pub(crate) fn identified(&self) -> Vec<Instant> {
        self.world().gateway.identified.clone()
    }

    /// Whether a bot is connected and identified.
    pub(crate) fn is_ready(&self) -> bool {
        self.world().gateway.is_ready()
    }

    /// The registered commands: those of the server, or the global ones.
    pub(crate) fn commands(&self, server: Option<u64>) -> Vec<Value> {
        self.world()
            .commands
            .get(&server)
            .cloned()
            .unwrap_or_default()
    }

    /// How an interaction was acknowledged, and how long after it was given.
    pub(crate) fn acknowledged(&self, interaction: u64) -> Option<(u8, Duration)> {
        self.world().interactions.get(&interaction)?.acknowledged
    }

    /// The interactions that were not acknowledged, or are not yet.
    pub(crate) fn unacknowledged(&self) -> Vec<u64> {
        let world = self.world();
        let all = world.interactions.iter();
        let waiting = all.filter(|(_, interaction)| interaction.acknowledged.is_none());
        waiting.map(|(id, _)| *id).collect()
    }

    /// The suggestions for what is being typed: the text that is shown, and what it stands for.
    pub(crate) fn suggested(&self, interaction: u64) -> Vec<(String, String)> {
        let world = self.world();
        let interaction = world.interactions.get(&interaction);
        interaction
            .map(|it| it.suggested.clone())
            .unwrap_or_default()
    }

    /// The messages that were deleted.
    pub(crate) fn deleted(&self) -> Vec<Message> {
        self.world().deleted.clone()
    }

    /// Every request of a route, as it came.
    pub(crate) fn calls(&self, route: &str) -> Vec<Call> {
        let world = self.world();
        let calls = world.calls.iter().filter(|call| call.route == route);
        calls.cloned().collect()
    }

    /// Every request, as it came.
    pub(crate) fn all_calls(&self) -> Vec<Call> {
        self.world().calls.clone()
    }

    /// What Discord would have refused, or should not have been asked.
    pub(crate) fn violations(&self) -> Vec<String> {
        let world = self.world();
        let all = world.violations.iter().chain(&world.gateway.breaches);
        all.cloned().collect()
    }

    /// The messages of the bot that a person sees, by their numbers.
    pub(crate) fn seen(&self, person: u64) -> Vec<Message> {
        let world = self.world();
        let all = world.messages.values();
        let seen = all.filter(|message| message.author == BOT && world.sees(person, message));
        seen.cloned().collect()
    }

    /// The messages a person was shown, each as it stood there then.
    pub(crate) fn told(&self, person: u64) -> Vec<Message> {
        let world = self.world();
        let seen = world
            .shown
            .iter()
            .filter(|message| world.sees(person, message));
        seen.cloned().collect()
    }

    /// The last message a person was shown, as it stands there now.
    pub(crate) fn last(&self, person: u64) -> Message {
        let seen = self
            .seen(person)
            .into_iter()
            .filter(|message| !message.loading);
        seen.max_by_key(|message| message.told)
            .expect("the bot spoke")
    }

    /// The messages of the bot that all of the server see.
    pub(crate) fn public(&self) -> Vec<Message> {
        let world = self.world();
        let all = world.messages.values();
        let public = all.filter(|message| {
            message.author == BOT && message.channel == GENERAL && message.only_for.is_none()
        });
        public.cloned().collect()
    }
}
