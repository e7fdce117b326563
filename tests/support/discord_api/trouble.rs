//! What can go wrong: requests that fail, a gateway that breaks off, people who cannot be written to.

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

    /// Nothing fails any more.
    pub(crate) fn heal(&self) {
        let mut world = self.world();
        world.faults.clear();
        world.limits.clear();
        world.gateway.closes = None;
        world.gateway.acknowledges = true;
        world.gateway.resumable = true;
    }

    /// Takes so many requests of a kind in so long, and says so with each.
    pub(crate) fn limit(&self, route: &'static str, limit: usize, every: Duration) {
        let bucket = Bucket {
            limit,
            every,
            since: Instant::now(),
            used: 0,
        };
        self.world().limits.insert(route, bucket);
    }

    /// Does not know the token any more.
    pub(crate) fn revoke(&self) {
        self.world().revoked = true;
    }

    /// Lets nobody write to somebody: 50007, or 50278 where no server is shared.
    pub(crate) fn shut(&self, person: u64, code: u32) {
        self.world().shut.insert(person, code);
    }

    /// Lets the bot write to somebody again.
    pub(crate) fn unshut(&self, person: u64) {
        self.world().shut.remove(&person);
    }

    /// The fifteen minutes of all interactions so far have passed.
    pub(crate) fn let_time_pass(&self) {
        let mut world = self.world();
        world
            .interactions
            .values_mut()
            .for_each(|it| it.over = true);
    }

    /// Tells the bot of an event.
    pub(crate) fn dispatch(&self, event: &str, data: Value) {
        self.world().gateway.dispatch(event, data);
    }

    /// Tells the bot something that is no event of Discord's.
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

    /// Closes whoever introduces themselves with a number, until healed.
    pub(crate) fn close_whoever_identifies(&self, code: u16) {
        self.world().gateway.closes = Some(code);
    }

    /// Asks to connect anew, as Discord does before a computer of it is looked after.
    pub(crate) fn ask_to_reconnect(&self) {
        let text = r#"{"op":7,"d":null}"#.to_owned();
        self.world().gateway.order(|| Order::Text(text.clone()));
    }

    /// Says that the session is none any more, or can be gone on with.
    pub(crate) fn invalidate(&self, resumable: bool) {
        let mut world = self.world();
        if !resumable {
            world.gateway.forget();
        }
        let text = format!(r#"{{"op":9,"d":{resumable}}}"#);
        world.gateway.order(|| Order::Text(text.clone()));
    }

    /// Lets no session be gone on with, until healed.
    pub(crate) fn let_nobody_resume(&self) {
        self.world().gateway.resumable = false;
    }

    /// Answers no sign of life on the connections that there are.
    pub(crate) fn go_numb(&self) {
        self.world().gateway.go_numb();
    }

    /// How often connections from now on are to show that they live.
    pub(crate) fn heartbeat(&self, every: Duration) {
        self.world().gateway.heartbeat = every;
    }

    /// How often the bot may still introduce itself today.
    pub(crate) fn leave_identifies(&self, remaining: u64) {
        self.world().gateway.remaining = remaining;
    }
}
