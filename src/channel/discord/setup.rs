//! Sets up the client for Discord, and makes the first requests.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serenity::http::Route;
use serenity::model::gateway::{BotGateway, GatewayIntents};
use serenity::model::id::ApplicationId;

use crate::backoff::Backoff;

use super::Discord;
use super::api::Failure;
use super::pace::Urgency;

/// Another server in the place of Discord's: for tests.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The address to which `discord.com` is resolved.
    pub resolve: Option<SocketAddr>,
    /// A PEM file with the certificate authority to trust for it.
    pub ca: Option<PathBuf>,
}

/// An error in the settings of the bot on Discord.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The certificate cannot be read, or is not PEM.
    #[error("{0} is no certificate in PEM; look at GUICHET_DISCORD_CA")]
    Certificate(PathBuf),
    /// The system offers no TLS.
    #[error("the system offers no secure connections")]
    System,
    /// The token is malformed: it cannot be part of a header.
    #[error("the token is none; copy it from the page of your bot at Discord")]
    Token,
}

/// An error over which the bot cannot start, or go on.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Discord closed the gateway for good.
    #[error(
        "Discord refuses the connection ({0}); the bot needs no privileged intent, look at its page at Discord"
    )]
    Gateway(String),
    /// The system gives no thread.
    #[error("the system gives no thread for Discord")]
    Thread,
    /// Discord does not know the token.
    #[error(
        "Discord does not know the token; look at GUICHET_DISCORD_TOKEN, or at `token-file` under [discord] of guichet.toml"
    )]
    Token,
}

/// Discord's host, which [`Place::resolve`] may redirect.
const HOST: &str = "discord.com";
/// How long a request may take.
const TIMEOUT: Duration = Duration::from_secs(15);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Makes the HTTP client.
pub(super) fn client(place: &Place) -> Result<reqwest::Client, ConfigError> {
    let mut builder = reqwest::Client::builder()
        .timeout(TIMEOUT)
        .connect_timeout(CONNECT_TIMEOUT)
        .tcp_nodelay(true)
        .redirect(reqwest::redirect::Policy::none());
    if let Some(address) = place.resolve {
        builder = builder.resolve(HOST, address).no_proxy();
    }
    if let Some(file) = &place.ca {
        let none = || ConfigError::Certificate(file.clone());
        let pem = std::fs::read(file).map_err(|_| none())?;
        let certificate = reqwest::Certificate::from_pem(&pem).map_err(|_| none())?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build().map_err(|_| ConfigError::System)
}

impl Discord {
    /// Returns once Discord has said who the bot is.
    pub async fn introduced(&self) {
        self.0.asker.is_introduced().await;
    }

    /// Asks Discord who the bot is, where the gateway is, and how often the bot may connect. Retries
    /// until Discord answers.
    ///
    /// # Errors
    /// When Discord does not know the token.
    pub(super) async fn introduce(&self) -> Result<(GatewayIntents, BotGateway), StartError> {
        let asker = &self.0.asker;
        let route = || Route::Oauth2ApplicationCurrent;
        let me = || asker.read::<Application>(Urgency::Live, route(), None);
        let me = insist(Task::Begin, me).await?;
        asker.introduced(me.id.get());
        let gateway = || asker.read(Urgency::Live, Route::GatewayBot, None);
        let gateway = insist(Task::Begin, gateway).await?;
        Ok((me.intents(), gateway))
    }
}

/// What is read of the bot's application.
#[derive(Deserialize)]
struct Application {
    id: ApplicationId,
    flags: Option<u64>,
}

impl Application {
    /// The intents that the operator switched on at the bot's page. Without them Discord would refuse
    /// the connection.
    /// Source: <https://docs.discord.com/developers/resources/application#application-object-application-flags>,
    /// 2026-08-06.
    fn intents(&self) -> GatewayIntents {
        const MEMBERS: u64 = 1 << 14 | 1 << 15;
        const CONTENT: u64 = 1 << 18 | 1 << 19;
        let flags = self.flags.unwrap_or_default();
        let mut intents = GatewayIntents::empty();
        if flags & MEMBERS != 0 {
            intents |= GatewayIntents::GUILD_MEMBERS;
        }
        if flags & CONTENT != 0 {
            intents |= GatewayIntents::MESSAGE_CONTENT;
        }
        intents
    }
}

/// What is repeated until Discord does it, for the log.
#[derive(Clone, Copy)]
pub(super) enum Task {
    /// The bot is to be known, and the gateway to be found. Without that Discord cannot be used.
    Begin,
    /// The commands are to be registered. Without that Discord can be used with the commands as they are.
    Register,
}

impl Task {
    fn tell(self, failure: &Failure, seconds: u64) {
        match self {
            Self::Begin => {
                tracing::warn!(%failure, "Discord cannot be used yet; trying again in {seconds} s");
            }
            Self::Register => {
                tracing::warn!(%failure, "The commands could not be registered yet; trying again in {seconds} s");
            }
        }
    }
}

/// Repeats a request until it succeeds, with growing pauses.
pub(super) async fn insist<T, F: Future<Output = Result<T, Failure>>>(
    task: Task,
    ask: impl Fn() -> F,
) -> Result<T, StartError> {
    let mut backoff = Backoff::new(FIRST_PAUSE, LONGEST_PAUSE);
    loop {
        match ask().await {
            Ok(answer) => return Ok(answer),
            Err(Failure::Closed) => return Err(StartError::Token),
            Err(failure) => {
                let pause = backoff.pause();
                task.tell(&failure, pause.as_secs());
                tokio::time::sleep(pause).await;
            }
        }
    }
}
