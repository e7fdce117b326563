//! What can go wrong: requests that fail, a gateway that breaks off, people who take no messages.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::gateway::Order;
use super::world::{Bucket, Fault};
use super::{DiscordApi, Failing};

impl DiscordApi {
    /// Makes requests fail: `POST /channels/{}/messages`, with `{}` for every number and token.
    pub(crate) fn fail(&self, route: &'static str, kind: Failing, times: usize) {
        self.world().faults.push(Fault { route, kind, times });
    }

    /// Answers with hardly a field from now on.
    pub(crate) fn answer_sparsely(&self) {
        self.world().is_sparse = true;
    }

    /// Ends all failures.
    pub(crate) fn heal(&self) {
        let mut world = self.world();
        world.faults.clear();
        world.limits.clear();
        world.gateway.closes = None;
        world.gateway.acknowledges = true;
        world.gateway.resumable = true;
    }

    /// Limits the requests of a route to this many in this time, and says so with each answer.
    pub(crate) fn limit(&self, route: &'static str, limit: usize, every: Duration) {
        let bucket = Bucket {
            limit,
            every,
            since: Instant::now(),
            used: 0,
        };
        self.world().limits.insert(route, bucket);
    }

    /// Limits all requests of the bot to this many in this time.
    pub(crate) fn limit_all(&self, limit: usize, every: Duration) {
        self.world().all = Some(Bucket {
            limit,
            every,
            since: Instant::now(),
            used: 0,
        });
    }

    /// Lets the bot read what is written in servers, as a switch at its page does.
    pub(crate) fn grant_content(&self) {
        self.world().content_is_granted = true;
    }

    /// Discord adds the preview of a link to a message.
    pub(crate) fn preview(&self, message: u64) {
        self.world().preview(message);
    }

    /// Revokes the token of the bot.
    pub(crate) fn revoke(&self) {
        self.world().revoked = true;
    }

    /// Makes a person take no messages: 50007, or 50278 where no server is shared.
    pub(crate) fn shut(&self, person: u64, code: u32) {
        self.world().shut.insert(person, code);
    }

    /// Lets the bot write to a person again.
    pub(crate) fn unshut(&self, person: u64) {
        self.world().shut.remove(&person);
    }

    /// Makes the fifteen minutes of all interactions so far pass.
    pub(crate) fn let_time_pass(&self) {
        let mut world = self.world();
        world
            .interactions
            .values_mut()
            .for_each(|it| it.over = true);
    }

    /// Waits this long for the first answer to an interaction, instead of Discord's three seconds.
    pub(crate) fn wait_for_first_answers(&self, patience: Duration) {
        self.world().first_answer = patience;
    }

    /// Sends the bot an event.
    pub(crate) fn dispatch(&self, event: &str, data: Value) {
        self.world().gateway.dispatch(event, data);
    }

    /// Sends the bot a text that is no event of Discord's.
    pub(crate) fn dispatch_raw(&self, text: &str) {
        self.world().gateway.say_raw(text);
    }

    /// Breaks the gateway's connections off.
    pub(crate) fn cut(&self) {
        self.world().gateway.end(|| Order::Cut);
    }

    /// Closes the gateway's connections with a number.
    pub(crate) fn close(&self, code: u16) {
        self.world().gateway.end(|| Order::Close(code));
    }

    /// Closes a bot that identifies with a number, until healed.
    pub(crate) fn close_at_identify(&self, code: u16) {
        self.world().gateway.closes = Some(code);
    }

    /// Asks the bot to connect anew, as Discord does before maintenance.
    pub(crate) fn ask_to_reconnect(&self) {
        let text = r#"{"op":7,"d":null}"#.to_owned();
        self.world().gateway.order(|| Order::Text(text.clone()));
    }

    /// Says that the session is invalid, or that it can be resumed.
    pub(crate) fn invalidate(&self, resumable: bool) {
        let mut world = self.world();
        if !resumable {
            world.gateway.forget();
        }
        let text = format!(r#"{{"op":9,"d":{resumable}}}"#);
        world.gateway.order(|| Order::Text(text.clone()));
    }

    /// Lets no session be resumed, until healed.
    pub(crate) fn refuse_to_resume(&self) {
        self.world().gateway.resumable = false;
    }

    /// Acknowledges no heartbeat on the present connections.
    pub(crate) fn go_numb(&self) {
        self.world().gateway.go_numb();
    }

    /// Sets how often later connections are to send a heartbeat.
    pub(crate) fn heartbeat(&self, every: Duration) {
        self.world().gateway.heartbeat = every;
    }

    /// Sets how often the bot may still identify today.
    pub(crate) fn leave_identifies(&self, remaining: u64) {
        self.world().gateway.remaining = remaining;
    }
}
