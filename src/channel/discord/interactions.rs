//! Interactions that can still be answered, and how far each answer has come.
//!
//! An interaction is acknowledged within three seconds or is lost, and can be answered for fifteen
//! minutes. Its answer is one message: what is said further in the same turn is added to it, so that
//! whatever is repeated after a broken connection shows nothing twice.
//! Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>, 2026-08-06.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value, json};
use serenity::http::{Http, LightMethod, Route};
use serenity::model::id::InteractionId;
use tokio::time::Instant;

use crate::message::UpdateId;

use super::api::{Api, Failure};
use super::events::Head;
use super::render::Drawn;

/// An answer must have left when so much has passed; the rest of the three seconds is for the way.
pub(super) const DEADLINE: Duration = Duration::from_millis(1_400);
/// So long an interaction can be answered, less what an answer may take.
const LIFE: Duration = Duration::from_secs(15 * 60 - 20);
/// Places of people who have not been heard of for long are forgotten beyond this many.
const MANY: usize = 20_000;

/// The flag of a message that only the person sees whose interaction it answers.
/// Source: <https://docs.discord.com/developers/resources/message#message-object-message-flags>, 2026-08-06.
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

/// Where people can be spoken to.
#[derive(Default)]
pub(super) struct Places {
    live: Mutex<HashMap<UpdateId, Arc<Interactions>>>,
    shown: Mutex<HashMap<u64, Shown>>,
    rooms: Mutex<HashMap<u64, u64>>,
    /// The servers of channels where desks work.
    servers: Mutex<HashMap<u64, u64>>,
}

/// The message of an interaction that has a person's buttons, while it can be changed.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) token: SecretString,
    until: Instant,
}

/// An interaction.
pub(super) struct Interactions {
    id: u64,
    pub(super) token: SecretString,
    at: Instant,
    pub(super) person: u64,
    /// Whether others would see the answer if it were not for this person only.
    pub(super) among_others: bool,
    /// The message whose button was pressed, and whether it is a menu.
    pub(super) pressed: Option<(u64, bool)>,
    http: Http,
    state: tokio::sync::Mutex<State>,
}

#[derive(Clone, Debug, PartialEq)]
enum State {
    /// Nothing was answered.
    Fresh,
    /// Discord was told, or may have been, that the answer comes later.
    Deferred {
        /// Whether Discord has confirmed it.
        surely: bool,
    },
    /// This stands there.
    Answered(Drawn),
}

impl Interactions {
    pub(super) fn new(asker: &Api, head: Head, pressed: Option<(u64, bool)>) -> Self {
        Self {
            id: head.id,
            token: head.token.into(),
            at: Instant::now(),
            person: head.person,
            among_others: head.room.is_none(),
            pressed,
            http: asker.for_one(),
            state: tokio::sync::Mutex::new(State::Fresh),
        }
    }

    /// The name of the update that it is.
    pub(super) fn update(&self) -> UpdateId {
        update(self.id)
    }

    fn is_over(&self) -> bool {
        self.at.elapsed() > LIFE
    }

    /// Tells Discord that the answer comes later, unless it has left already. What was pressed in a
    /// menu is answered in its place, anything else by a new message.
    pub(super) async fn defer(&self, asker: &Api) {
        let mut state = self.state.lock().await;
        if *state != State::Fresh {
            return;
        }
        let menu = matches!(self.pressed, Some((_, true)));
        let kind = if menu {
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

    /// Says something in answer to it, in the place of the menu that was pressed if `in_place`.
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
                // It was not put off after all.
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
                // An attempt before this one was carried out after all.
                Ok(()) | Err(Failure::Acknowledged) => {}
                Err(failure) => return Err(failure),
            }
        } else {
            self.edit(asker, &whole).await?;
        }
        *state = State::Answered(whole);
        Ok(())
    }

    /// Acknowledges what nothing is said to: a press that came twice, and the like.
    pub(super) async fn let_go(&self, asker: &Api) {
        if self.pressed.is_some() {
            let mut state = self.state.lock().await;
            if *state == State::Fresh {
                // It fails for what was acknowledged before, as it should.
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
            let token = self.token.expose_secret();
            let request = self.http.delete_original_interaction_response(token);
            if let Err(failure) = asker.ask(request).await {
                tracing::debug!(%failure, "An empty answer stays");
            }
            *state = State::Answered(Drawn::default());
        }
    }

    /// Opens a form, or gives suggestions: what is answered at once, by itself.
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
        let token = self.token.expose_secret();
        let id = InteractionId::new(self.id);
        let request = self
            .http
            .create_interaction_response(id, token, &body, Vec::new());
        asker.ask(request).await
    }

    async fn edit(&self, asker: &Api, drawn: &Drawn) -> Result<(), Failure> {
        let body = drawn.body();
        let token = self.token.expose_secret();
        let route = Route::WebhookOriginalInteractionResponse {
            application_id: self.http.application_id().ok_or(Failure::Late)?,
            token,
        };
        let written = asker.write(&self.http, LightMethod::Patch, route, &body);
        written.await.map(drop)
    }

    /// Changes the buttons of a message that this interaction, an earlier one, was answered by.
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
            application_id: self.http.application_id().ok_or(Failure::Late)?,
            token,
            message_id: message.into(),
        };
        let written = asker.write(&self.http, LightMethod::Patch, route, &body);
        written.await.map(drop)
    }
}

/// The name of the update that an interaction is.
pub(super) fn update(id: u64) -> UpdateId {
    UpdateId(format!("i{id}"))
}

impl Places {
    /// An interaction came. One that came before, and is still being answered, stays the one it is.
    pub(super) fn came(&self, live: Interactions) -> Arc<Interactions> {
        let mut all = self.live();
        Arc::clone(all.entry(live.update()).or_insert_with(|| Arc::new(live)))
    }

    /// The interaction of this name, while it can be answered.
    pub(super) fn find(&self, update: &UpdateId) -> Option<Arc<Interactions>> {
        self.live().get(update).cloned()
    }

    /// Nothing more is said to an interaction. Its message may have buttons, which may want to be
    /// changed.
    pub(super) fn over(&self, live: &Interactions) {
        self.live().remove(&live.update());
        let shown = Shown {
            token: live.token.clone(),
            until: live.at + LIFE,
        };
        let mut all = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MANY {
            let now = Instant::now();
            all.retain(|_, shown| shown.until > now);
        }
        all.insert(live.person, shown);
    }

    /// The message with a person's buttons that was the answer to an interaction.
    pub(super) fn shown(&self, person: u64) -> Option<Shown> {
        let all = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&person)
            .filter(|shown| shown.until > Instant::now())
            .cloned()
    }

    /// The channel of direct messages with a person, once it is known.
    pub(super) fn room(&self, person: u64) -> Option<u64> {
        self.rooms().get(&person).copied()
    }

    /// The channel of direct messages with a person; says whether that is news.
    pub(super) fn found_room(&self, person: u64, room: u64) -> bool {
        self.rooms().insert(person, room) != Some(room)
    }

    /// The server of a channel, once it is known.
    pub(super) fn server(&self, channel: u64) -> Option<u64> {
        let servers = self.servers.lock().unwrap_or_else(PoisonError::into_inner);
        servers.get(&channel).copied()
    }

    pub(super) fn found_server(&self, channel: u64, server: u64) {
        let mut servers = self.servers.lock().unwrap_or_else(PoisonError::into_inner);
        servers.insert(channel, server);
    }

    fn live(&self) -> MutexGuard<'_, HashMap<UpdateId, Arc<Interactions>>> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rooms(&self) -> MutexGuard<'_, HashMap<u64, u64>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
