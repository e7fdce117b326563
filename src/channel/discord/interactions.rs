//! The interactions that can still be answered, and how far each answer has come.
//!
//! An interaction must be acknowledged within three seconds, and can be answered for fifteen
//! minutes. All of a turn is one answer, added to by edits: an edit that is repeated after a broken
//! connection shows nothing twice.
//! Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>, 2026-08-06.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value, json};
use serenity::http::{LightMethod, Route};
use serenity::model::id::{ApplicationId, InteractionId};
use tokio::time::Instant;

use crate::message::UpdateId;

use super::api::{Api, Failure};
use super::events::Head;
use super::pace::Urgency;
use super::render::Drawn;

/// When an interaction is acknowledged at the latest; the rest of the three seconds is for the way.
pub(super) const DEADLINE: Duration = Duration::from_millis(1_400);
/// How long an interaction can be answered: fifteen minutes less the time for a request.
const LIFE: Duration = Duration::from_secs(15 * 60 - 20);
/// How long a person who takes no direct messages is not tried again: each attempt is a refusal, and
/// too many refusals get an address banned.
const SHUT: Duration = Duration::from_secs(10 * 60);
/// When this many messages are remembered, those that can no longer be changed are forgotten.
const MANY: usize = 20_000;

/// The flag of a message that only the person sees who caused the interaction.
/// Source: <https://docs.discord.com/developers/resources/message#message-object-message-flags>,
/// 2026-08-06.
pub(super) const EPHEMERAL: u64 = 1 << 6;

/// The kinds of answers to an interaction. Source:
/// <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type>,
/// 2026-08-06.
mod callback {
    pub(super) const MESSAGE: u8 = 4;
    pub(super) const LATER: u8 = 5;
    pub(super) const LATER_IN_PLACE: u8 = 6;
    pub(super) const IN_PLACE: u8 = 7;
}

/// The interactions, messages and channels through which people can be reached.
#[derive(Default)]
pub(super) struct Places {
    live: Mutex<HashMap<UpdateId, Arc<Interactions>>>,
    /// The last interaction of each person, when it was made where others read along.
    last_in_server: Mutex<HashMap<u64, Arc<Interactions>>>,
    shown: Mutex<HashMap<u64, Shown>>,
    /// The names of direct messages that may have been shown.
    in_doubt: Mutex<HashSet<String>>,
    /// The people who take no direct messages, and the moment from which that is tried again.
    shut: Mutex<HashMap<u64, Instant>>,
    rooms: Mutex<HashMap<u64, u64>>,
    /// The people whose channel the store has forgotten with everything else.
    erased: Mutex<HashSet<u64>>,
    /// The servers of desk channels.
    servers: Mutex<HashMap<u64, u64>>,
}

/// The answer that has a person's buttons, while it can be changed.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) token: SecretString,
    until: Instant,
}

/// One interaction and the state of its answer.
pub(super) struct Interactions {
    id: u64,
    pub(super) token: SecretString,
    at: Instant,
    pub(super) person: u64,
    /// Whether other people read the channel, so that the answer must be shown to the person only.
    pub(super) among_others: bool,
    /// The message whose button was pressed, and whether it is a menu.
    pub(super) pressed: Option<(u64, bool)>,
    state: tokio::sync::Mutex<State>,
}

#[derive(Clone, Debug, PartialEq)]
enum State {
    /// Neither acknowledged nor answered.
    Fresh,
    /// Acknowledged without an answer yet; the request may have been lost.
    Deferred {
        /// Whether Discord has confirmed the acknowledgement.
        surely: bool,
    },
    /// Answered with this content.
    Answered(Drawn),
    /// The answer was needed for words that had waited; the rest is written below it.
    Taken,
}

impl Interactions {
    pub(super) fn new(head: Head, pressed: Option<(u64, bool)>) -> Self {
        Self {
            id: head.id,
            token: head.token.into(),
            at: Instant::now(),
            person: head.person,
            among_others: head.room.is_none(),
            pressed,
            state: tokio::sync::Mutex::new(State::Fresh),
        }
    }

    /// The name of the interaction as an update.
    pub(super) fn update(&self) -> UpdateId {
        update(self.id)
    }

    fn is_over(&self) -> bool {
        self.at.elapsed() > LIFE
    }

    /// Acknowledges the interaction without an answer, unless that was done. A later answer to a menu
    /// replaces the menu; any other answer is a new message.
    pub(super) async fn defer(&self, asker: &Api) {
        let mut state = self.state.lock().await;
        if *state != State::Fresh {
            return;
        }
        let kind = if self.at_menu() {
            callback::LATER_IN_PLACE
        } else {
            callback::LATER
        };
        *state = match self.callback(asker, kind, self.flags()).await {
            Ok(()) | Err(Failure::Acknowledged) => State::Deferred { surely: true },
            Err(Failure::Lost) => State::Deferred { surely: false },
            Err(failure) => {
                tracing::warn!(%failure, "An interaction could not be put off");
                State::Fresh
            }
        };
    }

    /// Answers the interaction, or adds to its answer. With `in_place` the answer replaces the menu
    /// that was pressed.
    pub(super) async fn say(
        &self,
        asker: &Api,
        drawn: Drawn,
        in_place: bool,
    ) -> Result<(), Failure> {
        let mut state = self.state.lock().await;
        if self.is_over() {
            return Err(Failure::Late);
        }
        let mut whole = drawn;
        if *state == State::Taken {
            return self.follow_up(asker, &whole).await;
        }
        if let State::Answered(before) = &*state {
            let mut before = before.clone();
            before.follow(whole);
            whole = before;
            if !whole.fits() {
                return Err(Failure::Late);
            }
        }
        if let State::Deferred { surely } = *state {
            match self.edit(asker, &whole).await {
                Ok(()) => {
                    *state = State::Answered(whole);
                    return Ok(());
                }
                // The interaction was not deferred after all.
                Err(Failure::Late | Failure::Missing(_)) if !surely => *state = State::Fresh,
                Err(failure) => return Err(failure),
            }
        }
        if *state == State::Fresh {
            let kind = if in_place {
                callback::IN_PLACE
            } else {
                callback::MESSAGE
            };
            let mut data = whole.body();
            data.extend(self.flags());
            match self.callback(asker, kind, data).await {
                // An earlier attempt succeeded after all.
                Ok(()) | Err(Failure::Acknowledged) => {}
                Err(failure) => return Err(failure),
            }
        } else {
            self.edit(asker, &whole).await?;
        }
        *state = State::Answered(whole);
        Ok(())
    }

    /// Says something that is no answer to the interaction, below what was said last. When there is no
    /// answer yet, it takes the answer's place, so that what is said stays in order.
    pub(super) async fn say_aside(&self, asker: &Api, drawn: &Drawn) -> Result<(), Failure> {
        let mut state = self.state.lock().await;
        if self.is_over() {
            return Err(Failure::Late);
        }
        match &*state {
            State::Deferred { surely: true } if self.is_loading() => {
                self.edit(asker, drawn).await?;
                *state = State::Taken;
            }
            State::Fresh if !self.at_menu() => {
                let mut data = drawn.body();
                data.extend(self.flags());
                match self.callback(asker, callback::MESSAGE, data).await {
                    // An earlier attempt succeeded after all.
                    Ok(()) | Err(Failure::Acknowledged) => *state = State::Taken,
                    Err(failure) => return Err(failure),
                }
            }
            State::Fresh => {
                let kind = callback::LATER_IN_PLACE;
                self.callback(asker, kind, Map::new()).await?;
                *state = State::Taken;
                self.follow_up(asker, drawn).await?;
            }
            State::Deferred { .. } => {
                self.follow_up(asker, drawn).await?;
                *state = State::Taken;
            }
            State::Answered(_) | State::Taken => self.follow_up(asker, drawn).await?,
        }
        Ok(())
    }

    /// Whether what was pressed is a menu, which the answer may replace.
    fn at_menu(&self) -> bool {
        matches!(self.pressed, Some((_, true)))
    }

    /// Whether the person sees that an answer is awaited, once the interaction was put off.
    fn is_loading(&self) -> bool {
        !self.at_menu()
    }

    /// Writes a further message below the answer. Discord does not notice a repetition of it.
    async fn follow_up(&self, asker: &Api, drawn: &Drawn) -> Result<(), Failure> {
        let mut body = drawn.body();
        body.extend(self.flags());
        let route = Route::WebhookFollowupMessages {
            application_id: application(asker)?,
            token: self.token.expose_secret(),
        };
        let written = asker.write(Urgency::Interaction, LightMethod::Post, route, &body);
        match written.await {
            Err(Failure::Lost) => Err(Failure::InDoubt),
            written => written.map(drop),
        }
    }

    /// Acknowledges an interaction that gets no answer, such as a press that came twice.
    pub(super) async fn let_go(&self, asker: &Api) {
        if self.pressed.is_some() {
            let mut state = self.state.lock().await;
            if *state == State::Fresh {
                // Fails when the interaction was acknowledged before, which is no harm.
                let _ = self
                    .callback(asker, callback::LATER_IN_PLACE, Map::new())
                    .await;
                *state = State::Deferred { surely: true };
            }
            return;
        }
        self.defer(asker).await;
        let mut state = self.state.lock().await;
        if matches!(*state, State::Deferred { .. }) {
            if let Err(failure) = self.remove_answer(asker).await {
                tracing::debug!(%failure, "An empty answer stays");
            }
            *state = State::Answered(Drawn::default());
        }
    }

    /// Answers at once with a form or with suggestions.
    pub(super) async fn answer(&self, asker: &Api, kind: u8, data: Value) -> Result<(), Failure> {
        let Value::Object(data) = data else {
            return Ok(());
        };
        let mut state = self.state.lock().await;
        self.callback(asker, kind, data).await?;
        *state = State::Answered(Drawn::default());
        Ok(())
    }

    fn flags(&self) -> Map<String, Value> {
        let flags = if self.among_others { EPHEMERAL } else { 0 };
        Map::from_iter([("flags".to_owned(), json!(flags))])
    }

    async fn callback(
        &self,
        asker: &Api,
        kind: u8,
        data: Map<String, Value>,
    ) -> Result<(), Failure> {
        let body = json!({"type": kind, "data": data});
        let route = Route::InteractionResponse {
            interaction_id: InteractionId::new(self.id),
            token: self.token.expose_secret(),
        };
        let written = asker.write(Urgency::Interaction, LightMethod::Post, route, &body);
        written.await.map(drop)
    }

    fn answer_route(&self, asker: &Api) -> Result<Route<'_>, Failure> {
        Ok(Route::WebhookOriginalInteractionResponse {
            application_id: application(asker)?,
            token: self.token.expose_secret(),
        })
    }

    async fn edit(&self, asker: &Api, drawn: &Drawn) -> Result<(), Failure> {
        let (route, body) = (self.answer_route(asker)?, drawn.body());
        let written = asker.write(Urgency::Interaction, LightMethod::Patch, route, &body);
        written.await.map(drop)
    }

    async fn remove_answer(&self, asker: &Api) -> Result<(), Failure> {
        let route = self.answer_route(asker)?;
        asker
            .act(Urgency::Interaction, LightMethod::Delete, route)
            .await
    }

    /// Replaces the buttons of `message`, which answered the earlier interaction of `shown`.
    pub(super) async fn collapse(
        &self,
        asker: &Api,
        shown: &Shown,
        message: u64,
        rows: Vec<Value>,
    ) -> Result<(), Failure> {
        let body = json!({"components": rows});
        let token = shown.token.expose_secret();
        let route = Route::WebhookFollowupMessage {
            application_id: application(asker)?,
            token,
            message_id: message.into(),
        };
        let written = asker.write(Urgency::Interaction, LightMethod::Patch, route, &body);
        written.await.map(drop)
    }
}

/// The number of the application, which the paths of answers hold.
fn application(asker: &Api) -> Result<ApplicationId, Failure> {
    let number = asker.application().filter(|number| *number != 0);
    number.map(ApplicationId::new).ok_or(Failure::Late)
}

/// The name of the interaction with this number as an update.
pub(super) fn update(id: u64) -> UpdateId {
    UpdateId(format!("i{id}"))
}

/// Whether an update is a message, and no interaction.
pub(super) fn is_message(update: &UpdateId) -> bool {
    !update.0.starts_with('i')
}

impl Places {
    /// Remembers an interaction. If it was remembered before and is still being answered, returns that
    /// one with its state.
    pub(super) fn came(&self, live: Interactions) -> Arc<Interactions> {
        let mut all = self.live();
        let live = Arc::clone(all.entry(live.update()).or_insert_with(|| Arc::new(live)));
        drop(all);
        self.was_here(&live);
        live
    }

    /// Notes where a person was last.
    fn was_here(&self, live: &Arc<Interactions>) {
        if !live.among_others {
            return self.wrote_alone(live.person);
        }
        let mut all = self.last_in_server.lock();
        if all.len() >= MANY {
            all.retain(|_, live| !live.is_over());
        }
        all.insert(live.person, Arc::clone(live));
    }

    /// Notes that a person was in their direct messages last, where they can be reached.
    pub(super) fn wrote_alone(&self, person: u64) {
        self.last_in_server.lock().remove(&person);
        self.shut.lock().remove(&person);
    }

    /// The interaction below which a person reads on, where others read along; nothing when the person
    /// was in their direct messages last.
    pub(super) fn last_in_server(&self, person: u64) -> Option<Arc<Interactions>> {
        let mut all = self.last_in_server.lock();
        if all.get(&person)?.is_over() {
            all.remove(&person);
        }
        all.get(&person).cloned()
    }

    /// Forgets an interaction below which no more can be said.
    pub(super) fn passed(&self, live: &Interactions) {
        let mut all = self.last_in_server.lock();
        if all.get(&live.person).is_some_and(|last| last.id == live.id) {
            all.remove(&live.person);
        }
    }

    /// Notes whether a direct message may have been shown, although its sending failed.
    pub(super) fn in_doubt(&self, name: &str, is_so: bool) {
        let mut all = self.in_doubt.lock();
        if is_so {
            all.insert(name.to_owned());
        } else {
            all.remove(name);
        }
    }

    /// Whether a direct message may have been shown, although its sending failed.
    pub(super) fn is_in_doubt(&self, name: &str) -> bool {
        self.in_doubt.lock().contains(name)
    }

    /// Whether a person was found to take no direct messages, a while ago at most.
    pub(super) fn is_shut(&self, person: u64) -> bool {
        let shut = self.shut.lock();
        shut.get(&person)
            .is_some_and(|until| *until > Instant::now())
    }

    /// Notes that a person takes no direct messages.
    pub(super) fn found_shut(&self, person: u64) {
        let now = Instant::now();
        let mut shut = self.shut.lock();
        if shut.len() >= MANY {
            shut.retain(|_, until| *until > now);
        }
        shut.insert(person, now + SHUT);
    }

    /// The interaction of this name, until it is settled.
    pub(super) fn find(&self, update: &UpdateId) -> Option<Arc<Interactions>> {
        self.live().get(update).cloned()
    }

    /// Forgets an interaction that gets no further answer. Its token is kept for the person, since the
    /// buttons of its message may have to be replaced later.
    pub(super) fn over(&self, live: &Interactions) {
        self.live().remove(&live.update());
        let shown = Shown {
            token: live.token.clone(),
            until: live.at + LIFE,
        };
        let mut all = self.shown.lock();
        if all.len() >= MANY {
            let now = Instant::now();
            all.retain(|_, shown| shown.until > now);
        }
        all.insert(live.person, shown);
    }

    /// The person's last answer, while its message can be changed.
    pub(super) fn shown(&self, person: u64) -> Option<Shown> {
        let all = self.shown.lock();
        all.get(&person)
            .filter(|shown| shown.until > Instant::now())
            .cloned()
    }

    /// The channel of direct messages with a person, if known.
    pub(super) fn room(&self, person: u64) -> Option<u64> {
        self.rooms().get(&person).copied()
    }

    /// Keeps the channel of direct messages with a person; returns whether it is to be stored.
    pub(super) fn found_thread(&self, person: u64, room: u64) -> bool {
        let is_new = self.rooms().insert(person, room) != Some(room);
        self.erased.lock().remove(&person) || is_new
    }

    /// Notes that nothing is stored of a person any more.
    pub(super) fn is_erased(&self, person: u64) {
        self.erased.lock().insert(person);
    }

    /// The server of a channel, if known.
    pub(super) fn server(&self, channel: u64) -> Option<u64> {
        let servers = self.servers.lock();
        servers.get(&channel).copied()
    }

    pub(super) fn found_server(&self, channel: u64, server: u64) {
        let mut servers = self.servers.lock();
        servers.insert(channel, server);
    }

    fn live(&self) -> MutexGuard<'_, HashMap<UpdateId, Arc<Interactions>>> {
        self.live.lock()
    }

    fn rooms(&self) -> MutexGuard<'_, HashMap<u64, u64>> {
        self.rooms.lock()
    }
}
