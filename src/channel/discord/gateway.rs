//! Listens at Discord's gateway with the library, in an OS thread of its own.
//!
//! The thread keeps events in the order in which they came. It also acknowledges interactions
//! within Discord's three seconds, however long the rest of the program waits for the store.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use parking_lot::Mutex;
use secrecy::ExposeSecret as _;
use serde_json::Value;
use serenity::Error;
use serenity::client::{Client, ClientBuilder, Context, RawEventHandler};
use serenity::gateway::{ConnectionStage, GatewayError, ShardManager, ShardRunnerInfo};
use serenity::http::HttpBuilder;
use serenity::model::application::Interaction;
use serenity::model::event::Event;
use serenity::model::gateway::GatewayIntents;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::{Notify, oneshot};
use tokio::time::Instant;

use super::api::Failure;
use super::events::{self, Incoming, MemberMoved};
use super::handoff;
use super::interactions::{DEADLINE, Interactions};
use super::setup::{StartError, Task, insist};
use super::{Bot, Discord, forms};

/// Direct messages, and messages of servers. Without the privileged intent for content, the bot sees
/// the words of a server's message only when the message mentions the bot.
/// Source: <https://docs.discord.com/developers/events/gateway#privileged-intents>, 2026-08-06.
const INTENTS: GatewayIntents =
    GatewayIntents::DIRECT_MESSAGES.union(GatewayIntents::GUILD_MESSAGES);

/// How many of the daily connections to the gateway are kept in reserve: Discord resets the token
/// of a bot that uses all of them.
/// Source: <https://docs.discord.com/developers/events/gateway#session-start-limit>, 2026-08-06.
const RESERVE: u64 = 50;
/// This many connections within [`WITHIN`] are too many, since a day allows a thousand.
const ENTRIES: usize = 20;
const WITHIN: Duration = Duration::from_secs(60 * 60);
/// The pause after too many connections.
const PAUSE: Duration = Duration::from_secs(10 * 60);
const FIRST_PAUSE: Duration = Duration::from_secs(5);

/// The library tries to connect every five seconds without end. After this long without a session
/// it is stopped, and started again after a pause.
const AWAY: Duration = Duration::from_secs(100);
const AWAY_PAUSE: Duration = Duration::from_secs(60);
/// How often the session is looked for.
const LOOK: Duration = Duration::from_secs(1);

/// Gives the error that ended the listening at the gateway.
pub type Ended = oneshot::Receiver<StartError>;

impl Discord {
    /// Starts to listen, and sends every event to `to`.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn listen(&self, to: UnboundedSender<Incoming>) -> Result<Ended, StartError> {
        let (end, ended) = oneshot::channel();
        let discord = self.clone();
        std::thread::Builder::new()
            .name("discord".to_owned())
            .spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build();
                let why = match runtime {
                    Ok(runtime) => runtime.block_on(discord.stay(&to)),
                    Err(_) => StartError::Thread,
                };
                // The receiver is gone when the program is ending.
                let _ = end.send(why);
            })
            .map_err(|_| StartError::Thread)?;
        Ok(ended)
    }

    /// Listens, and connects again, until an error that the operator must mend.
    async fn stay(&self, to: &UnboundedSender<Incoming>) -> StartError {
        loop {
            let ended = tokio::select! {
                ended = self.once(to) => {
                    // The receiver is gone when the program is ending.
                    let _ = to.send(Incoming::Connected(false));
                    ended
                }
                () = self.0.asker.is_refused() => return StartError::Token,
            };
            match ended {
                Err(unstarted) => return unstarted,
                Ok(pause) => tokio::time::sleep(pause).await,
            }
        }
    }

    /// Listens until the library gives up; returns how long to wait before the next connection.
    async fn once(&self, to: &UnboundedSender<Incoming>) -> Result<Duration, StartError> {
        let (granted, gateway) = self.introduce().await?;
        let limit = gateway.session_start_limit;
        if limit.remaining <= RESERVE {
            let wait = Duration::from_millis(limit.reset_after);
            let minutes = wait.as_secs() / 60;
            tracing::error!("Discord's gateway was entered too often; waiting for {minutes} min");
            return Ok(wait);
        }
        let tired = Arc::new(Notify::new());
        let mut client = self.client(to.clone(), &tired, INTENTS | granted).await?;
        let manager = Arc::clone(&client.shard_manager);
        // The library would fall back to Discord's own address if its request for this failed.
        client.ws_url.lock().await.clone_from(&gateway.url);
        let started = tokio::select! {
            started = client.start() => started,
            () = tired.notified() => {
                tracing::error!("Discord's gateway was entered again and again; pausing");
                manager.shutdown_all().await;
                return Ok(PAUSE);
            }
            () = away(&manager, to) => {
                tracing::warn!("Discord's gateway opens no session; trying again in a while");
                manager.shutdown_all().await;
                return Ok(AWAY_PAUSE);
            }
        };
        match started {
            Ok(()) => Ok(FIRST_PAUSE),
            Err(Error::Gateway(error)) => match error {
                GatewayError::InvalidAuthentication | GatewayError::NoAuthentication => {
                    Err(StartError::Token)
                }
                GatewayError::DisallowedGatewayIntents
                | GatewayError::InvalidGatewayIntents
                | GatewayError::InvalidShardData
                | GatewayError::OverloadedShard => Err(StartError::Gateway(error.to_string())),
                _ => Ok(FIRST_PAUSE),
            },
            Err(_) => Ok(FIRST_PAUSE),
        }
    }

    async fn client(
        &self,
        to: UnboundedSender<Incoming>,
        tired: &Arc<Notify>,
        intents: GatewayIntents,
    ) -> Result<Client, StartError> {
        let asker = &self.0.asker;
        let build = || async {
            let http = HttpBuilder::new(self.0.token.expose_secret()).client(asker.client());
            let ear = GatewayHandler {
                bot: Arc::clone(&self.0),
                to: to.clone(),
                entered: Mutex::default(),
                me: AtomicU64::new(0),
                tired: Arc::clone(tired),
            };
            let client = ClientBuilder::new_with_http(http.build(), intents);
            let client = client.raw_event_handler(ear).await;
            client.map_err(|_| Failure::NotSent)
        };
        insist(Task::Begin, build).await
    }
}

/// Tells again and again whether there is a session; returns once there has been none for [`AWAY`].
async fn away(manager: &ShardManager, to: &UnboundedSender<Incoming>) {
    let mut since: Option<Instant> = None;
    loop {
        tokio::time::sleep(LOOK).await;
        let runners = manager.runners.lock().await;
        let connected = |runner: &ShardRunnerInfo| runner.stage == ConnectionStage::Connected;
        let is_connected = runners.values().any(connected);
        // The receiver is gone when the program is ending.
        let _ = to.send(Incoming::Connected(is_connected));
        if is_connected {
            since = None;
        } else if since.get_or_insert_with(Instant::now).elapsed() > AWAY {
            return;
        }
    }
}

/// Receives the events of the gateway from the library.
struct GatewayHandler {
    bot: Arc<Bot>,
    to: UnboundedSender<Incoming>,
    /// When the last sessions began.
    entered: Mutex<VecDeque<Instant>>,
    me: AtomicU64,
    /// Notified when too many sessions began.
    tired: Arc<Notify>,
}

#[serenity::async_trait]
impl RawEventHandler for GatewayHandler {
    async fn raw_event(&self, _: Context, event: Event) {
        let event = match event {
            Event::Unknown(event) => events::without_what_is_new(event),
            event => Some(event),
        };
        let Some(event) = event else {
            return;
        };
        match event {
            Event::Ready(ready) => {
                self.me.store(ready.ready.user.id.get(), Ordering::Relaxed);
                self.hand_on(Some(Incoming::Begun));
                if self.is_too_often() {
                    self.tired.notify_one();
                }
            }
            Event::MessageCreate(event) => {
                let me = self.me.load(Ordering::Relaxed);
                let (channel, message) = (event.message.channel_id, event.message.id);
                let author = event.message.author.id;
                let came = events::written(event.message, me);
                if came.as_ref().is_some_and(events::is_read) {
                    let written = &self.bot.written;
                    written.note(channel.get(), message.get(), author.get());
                }
                self.hand_on(came);
            }
            Event::MessageDelete(event) => {
                let (channel, message) = (event.channel_id.get(), event.message_id.get());
                let author = self.bot.written.take(channel, message);
                self.hand_on(author.map(|author| events::removed(&event, author)));
            }
            Event::GuildMemberUpdate(event) => self.hand_on(Some(Incoming::Member(MemberMoved {
                server: event.guild_id.get(),
                member: event.user.id.to_string(),
                roles: Some(handoff::names(&event.roles)),
            }))),
            Event::GuildMemberRemove(event) => self.hand_on(Some(Incoming::Member(MemberMoved {
                server: event.guild_id.get(),
                member: event.user.id.to_string(),
                roles: None,
            }))),
            Event::MessageUpdate(event) => self.hand_on(events::changed(event)),
            Event::InteractionCreate(event) => self.interaction(event.interaction),
            _ => {}
        }
    }
}

impl GatewayHandler {
    /// Counts a new session; returns whether there were too many.
    fn is_too_often(&self) -> bool {
        let mut entered = self.entered.lock();
        entered.push_back(Instant::now());
        if entered.len() > ENTRIES {
            entered.pop_front();
        }
        let first = entered
            .front()
            .is_some_and(|first| first.elapsed() < WITHIN);
        entered.len() == ENTRIES && first
    }

    fn hand_on(&self, came: Option<Incoming>) {
        if let Some(came) = came {
            // The receiver is gone when the program is ending.
            let _ = self.to.send(came);
        }
    }

    fn interaction(&self, interaction: Interaction) {
        let Some(head) = events::head(&interaction) else {
            return;
        };
        let room = head.room;
        let live = |pressed| Interactions::new(head, pressed);
        let me = self.me.load(Ordering::Relaxed);
        if let Some(at_desk) = handoff::act_of(&interaction, me) {
            self.wait_for_answer(live(None));
            return self.hand_on(Some(Incoming::InServer {
                at_desk: Box::new(at_desk),
                else_inbound: None,
            }));
        }
        let inbound = match interaction {
            Interaction::Autocomplete(command) => {
                let suggest = events::typing(&command, Arc::new(live(None)));
                return self.hand_on(suggest.map(Incoming::Suggest));
            }
            Interaction::Command(command) => {
                self.wait_for_answer(live(None));
                events::commanded(command)
            }
            Interaction::Component(component) => {
                let live = live(events::pressed_at(&component));
                let id = &component.data.custom_id;
                if let Some((line, tag)) = handoff::way_to_line(id) {
                    let form = |texts: &_| forms::staff_form(line, texts);
                    return self.open_form(live, tag, form);
                }
                if let Some((signed, tag)) = events::way_to_form(id) {
                    let question = events::question_in(&component.message);
                    let form = |texts: &_| forms::form(signed, texts, question.as_deref());
                    return self.open_form(live, tag, form);
                }
                self.wait_for_answer(live);
                events::pressed(component)
            }
            Interaction::Modal(form) => {
                self.wait_for_answer(live(None));
                events::sent(form)
            }
            _ => return,
        };
        self.hand_on(Some(Incoming::Inbound { inbound, room }));
    }

    /// Keeps an interaction, and defers it when its answer takes too long.
    fn wait_for_answer(&self, live: Interactions) {
        let live = self.bot.places.came(live);
        let bot = Arc::clone(&self.bot);
        tokio::spawn(async move {
            tokio::time::sleep(DEADLINE).await;
            live.defer(&bot.asker).await;
        });
    }

    /// Opens a form at once, without a turn of the conversation.
    fn open_form(&self, live: Interactions, tag: &str, form: impl Fn(&forms::Form) -> Value) {
        const MODAL: u8 = 9;
        let Some((_, texts)) = forms::in_language(self.bot.forms.get(), tag) else {
            return;
        };
        let modal = form(texts);
        let bot = Arc::clone(&self.bot);
        tokio::spawn(async move {
            if let Err(failure) = live.answer(&bot.asker, MODAL, modal).await {
                tracing::warn!(%failure, "A form was not opened");
            }
        });
    }
}
