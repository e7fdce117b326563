//! An interaction that can still be answered, and how far its answer has come.
//!
//! An interaction must be acknowledged within three seconds, and can be answered for fifteen
//! minutes. All of a turn is one answer, added to by edits: an edit that is repeated after a broken
//! connection shows nothing twice.
//! Source: <https://docs.discord.com/developers/interactions/receiving-and-responding>, 2026-08-06.

use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value, json};
use serenity::http::{LightMethod, Route};
use serenity::model::id::{ApplicationId, InteractionId};
use tokio::time::Instant;

use crate::message::UpdateId;
use crate::picture::Picture;

use super::api::{Api, Failure};
use super::events::Head;
use super::pace::Urgency;
use super::places::Shown;
use super::render::Drawn;

/// When an interaction is acknowledged at the latest; the rest of the three seconds is for the way.
pub(super) const DEADLINE: Duration = Duration::from_millis(1_400);
/// How long an interaction can be answered: fifteen minutes less the time for a request.
pub(super) const LIFE: Duration = Duration::from_secs(15 * 60 - 20);

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

/// One interaction and the state of its answer.
pub(super) struct Interactions {
    pub(super) id: u64,
    pub(super) token: SecretString,
    pub(super) at: Instant,
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
    /// Nothing more is added to the answer, which was needed for words that had waited, or is settled:
    /// the rest is written below it.
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

    pub(super) fn is_over(&self) -> bool {
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
            if before.attached.is_some() && whole.attached.is_some() {
                self.below(asker, &before, &whole).await?;
                *state = State::Taken;
                return Ok(());
            }
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
            match self.callback_with(asker, kind, data, whole.picture()).await {
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
                let picture = drawn.picture();
                match self
                    .callback_with(asker, callback::MESSAGE, data, picture)
                    .await
                {
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

    /// Writes a message with a picture below an answer that has a picture: each stands with its own words,
    /// and the buttons below the last.
    async fn below(&self, asker: &Api, before: &Drawn, next: &Drawn) -> Result<(), Failure> {
        if !before.rows.is_empty() {
            let (urgency, method) = (Urgency::Interaction, LightMethod::Patch);
            let (route, body) = (self.answer_route(asker)?, json!({"components": []}));
            asker.write(urgency, method, route, &body).await?;
        }
        self.follow_up(asker, next).await
    }

    /// Writes a further message below the answer. Discord does not notice a repetition of it.
    async fn follow_up(&self, asker: &Api, drawn: &Drawn) -> Result<(), Failure> {
        let mut body = drawn.body();
        body.extend(self.flags());
        let route = Route::WebhookFollowupMessages {
            application_id: application(asker)?,
            token: self.token.expose_secret(),
        };
        let (urgency, method) = (Urgency::Interaction, LightMethod::Post);
        let written = asker.post(urgency, method, route, &body, drawn.picture());
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

    /// Forgets what was answered: nothing more is added to it. A person's last interaction is remembered
    /// for a quarter of an hour, and a message takes kilobytes.
    pub(super) async fn settle(&self) {
        let mut state = self.state.lock().await;
        if matches!(*state, State::Answered(_)) {
            *state = State::Taken;
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
        self.callback_with(asker, kind, data, None).await
    }

    async fn callback_with(
        &self,
        asker: &Api,
        kind: u8,
        data: Map<String, Value>,
        picture: Option<&Picture>,
    ) -> Result<(), Failure> {
        let body = json!({"type": kind, "data": data});
        let route = Route::InteractionResponse {
            interaction_id: InteractionId::new(self.id),
            token: self.token.expose_secret(),
        };
        let (urgency, method) = (Urgency::Interaction, LightMethod::Post);
        let written = asker.post(urgency, method, route, &body, picture);
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
        let (urgency, method) = (Urgency::Interaction, LightMethod::Patch);
        let written = asker.post(urgency, method, route, &body, drawn.picture());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_settled_interaction_keeps_nothing_of_what_was_said() {
        let head = Head {
            id: 1,
            token: "token".to_owned(),
            person: 2,
            room: None,
        };
        let live = Interactions::new(head, None);
        let said = Drawn {
            texts: vec!["Qui a besoin d'aide ?".to_owned()],
            ..Drawn::default()
        };
        *live.state.lock().await = State::Answered(said);
        live.settle().await;
        assert_eq!(*live.state.lock().await, State::Taken);
        // One that is only put off can still be answered.
        *live.state.lock().await = State::Deferred { surely: true };
        live.settle().await;
        assert_eq!(*live.state.lock().await, State::Deferred { surely: true });
    }
}
