//! The settings of `guichet serve`, from the command line, the environment and guichet.toml. All are
//! checked, and all errors are reported together.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use clap::Args;
use reqwest::Url;
use secrecy::SecretString;

use crate::assistant::Assistant;
use crate::channel::discord::Discord;
use crate::channel::telegram::{self, HIGHEST_RATE, Telegram, WebhookSecret};
use crate::conversation::FloodLimit;
use crate::handoff::Desks;
use crate::message::Audience;
use crate::store::Opened;

use super::serve_config_discord;
use super::serve_config_web::{WantedWeb, WebOptions};
use super::settings::Settings;

#[derive(Args)]
pub(super) struct Serve {
    /// The address at which the health pages and the webhook are served
    #[arg(long, value_name = "ADDRESS", env = "GUICHET_LISTEN")]
    listen: Option<String>,
    /// The bot's token, as @BotFather gives it; in the environment, or in a file, so that it is in
    /// no list of processes
    #[arg(
        long,
        hide = true,
        env = "GUICHET_TELEGRAM_TOKEN",
        hide_env_values = true
    )]
    telegram_token: Option<String>,
    /// A file that holds the bot's token and nothing else
    #[arg(long, value_name = "FILE", env = "GUICHET_TELEGRAM_TOKEN_FILE")]
    telegram_token_file: Option<PathBuf>,
    /// Another Bot API than https://api.telegram.org
    #[arg(long, value_name = "URL", env = "GUICHET_TELEGRAM_API")]
    telegram_api: Option<String>,
    /// Let Telegram send updates to this address, instead of fetching them
    #[arg(long, value_name = "URL", env = "GUICHET_TELEGRAM_WEBHOOK_URL")]
    telegram_webhook_url: Option<String>,
    #[arg(
        long,
        hide = true,
        env = "GUICHET_TELEGRAM_WEBHOOK_SECRET",
        hide_env_values = true
    )]
    telegram_webhook_secret: Option<String>,
    /// A file that holds the secret with which Telegram proves itself at the webhook
    #[arg(
        long,
        value_name = "FILE",
        env = "GUICHET_TELEGRAM_WEBHOOK_SECRET_FILE"
    )]
    telegram_webhook_secret_file: Option<PathBuf>,
    /// Messages a second over all chats [default: 30]; more than that costs Telegram Stars, 0 is for
    /// load tests
    #[arg(long, value_name = "N", env = "GUICHET_TELEGRAM_RATE")]
    telegram_rate: Option<u32>,
    /// The people that the bot is open to: `notice` (all, told once that Telegram asks for adults),
    /// `refuse-minors`, `anyone` [default: notice]
    #[arg(long, value_name = "WHO", env = "GUICHET_TELEGRAM_AUDIENCE")]
    telegram_audience: Option<String>,
    /// Where pupils are helped when the bot is not open to them
    #[arg(long, value_name = "URL", env = "GUICHET_TELEGRAM_ELSEWHERE")]
    telegram_elsewhere: Option<String>,
    #[command(flatten)]
    discord: serve_config_discord::DiscordOptions,
    #[command(flatten)]
    web: WebOptions,
}

/// The default of `--listen`.
const USUAL_ADDRESS: &str = "127.0.0.1:8080";
const TELEGRAM: &str = "https://api.telegram.org";
/// The parts of the service, made from settings that were checked.
pub(super) struct Parts {
    pub(super) assistant: Arc<Assistant>,
    pub(super) opened: Opened,
    pub(super) folder: PathBuf,
    pub(super) listener: TcpListener,
    pub(super) desks: Desks,
    pub(super) flood_limit: Option<FloodLimit>,
    pub(super) discord: Option<Discord>,
    pub(super) telegram: Option<Telegram>,
    pub(super) web: Option<WantedWeb>,
    pub(super) webhook: Option<(Url, WebhookSecret)>,
}

/// The errors in the settings. They are collected, so that the operator sees all of them at once.
#[derive(Default)]
pub(super) struct ConfigErrors(Vec<String>);

impl ConfigErrors {
    pub(super) fn add(&mut self, sentence: impl Into<String>) {
        self.0.push(sentence.into());
    }

    /// Returns the value, or notes the error.
    pub(super) fn note<T>(&mut self, done: anyhow::Result<T>) -> Option<T> {
        done.map_err(|error| self.add(format!("{error:#}"))).ok()
    }
}

impl Parts {
    pub(super) fn gather(settings: &Settings, serve: &Serve) -> anyhow::Result<Self> {
        let mut wrong = ConfigErrors::default();
        let assistant = wrong.note(settings.assistant());
        let desks = assistant
            .as_ref()
            .and_then(|assistant| wrong.note(settings.desks(assistant)));
        let telegram = serve.telegram(settings, &mut wrong);
        let webhook = serve.webhook(settings, &mut wrong);
        let discord = serve.discord.discord(settings, &mut wrong);
        // Without a bot the pages are the only channel.
        let alone = !serve.has_token(settings);
        let web = serve.web.web(settings, alone, &mut wrong);
        let listener = wrong.note(serve.listener(settings));
        let folder = wrong.note(settings.store_folder());
        // Opened only when all else is well, since a store that was made is not removed again.
        let opened = if wrong.0.is_empty() {
            wrong.note(settings.open_store())
        } else {
            None
        };
        match (assistant, desks, listener, folder, opened) {
            (Some(assistant), Some(desks), Some(listener), Some(folder), Some(opened)) => {
                Ok(Self {
                    assistant,
                    opened,
                    folder,
                    listener,
                    desks,
                    flood_limit: settings.flood_limit(),
                    discord,
                    telegram,
                    web,
                    webhook,
                })
            }
            _ => anyhow::bail!("it does not start, since\n  {}", wrong.0.join("\n  ")),
        }
    }
}

impl Serve {
    /// Whether the operator gave the token of any bot.
    fn has_token(&self, settings: &Settings) -> bool {
        let given = |token: &Option<String>| token.as_ref().is_some_and(|it| !it.trim().is_empty());
        let config = settings.config();
        given(&self.telegram_token)
            || self.telegram_token_file.is_some()
            || config.telegram.token_file.is_some()
            || self.discord.has_token(settings)
    }

    fn telegram(&self, settings: &Settings, wrong: &mut ConfigErrors) -> Option<Telegram> {
        let config = &settings.config().telegram;
        let file = self
            .telegram_token_file
            .as_ref()
            .or(config.token_file.as_ref());
        let token = wrong.note(secret(self.telegram_token.as_ref(), file))?;
        let api = self.telegram_api.as_ref().or(config.api.as_ref());
        let rate = self.telegram_rate.or(config.rate);
        if rate.is_some_and(|rate| rate > HIGHEST_RATE) {
            wrong.add(format!(
                "GUICHET_TELEGRAM_RATE is more than Telegram ever takes: {HIGHEST_RATE} messages a second"
            ));
        }
        let audience = self.audience(settings, wrong);
        if let Some(host) = api.and_then(|api| elsewhere(api)) {
            tracing::warn!(place = %host, "The bot's token is sent to {host}, in Telegram's place, as `api` of [telegram] says");
        }
        let telegram = Telegram::new(telegram::Settings {
            token: token?,
            api: api.map_or(TELEGRAM, String::as_str).to_owned(),
            rate: rate.unwrap_or(telegram::DEFAULT_RATE),
            audience: audience?,
        });
        wrong.note(telegram.context("of Telegram"))
    }

    fn audience(&self, settings: &Settings, wrong: &mut ConfigErrors) -> Option<Audience> {
        let config = &settings.config().telegram;
        let audience = self.telegram_audience.as_ref().or(config.audience.as_ref());
        let elsewhere = self
            .telegram_elsewhere
            .as_ref()
            .or(config.elsewhere.as_ref());
        read_audience(audience, elsewhere, wrong)
    }

    fn webhook(
        &self,
        settings: &Settings,
        wrong: &mut ConfigErrors,
    ) -> Option<(Url, WebhookSecret)> {
        let config = &settings.config().telegram;
        let url = self
            .telegram_webhook_url
            .as_ref()
            .or(config.webhook_url.as_ref())?;
        let file = self
            .telegram_webhook_secret_file
            .as_ref()
            .or(config.webhook_secret_file.as_ref());
        let secret = wrong.note(secret(self.telegram_webhook_secret.as_ref(), file))?;
        let parsed = Url::parse(url).ok().filter(|url| url.has_host());
        if parsed.is_none() {
            wrong.add("GUICHET_TELEGRAM_WEBHOOK_URL is no address");
        }
        let Some(secret) = secret else {
            wrong.add(
                "a webhook needs a secret: set GUICHET_TELEGRAM_WEBHOOK_SECRET, or `webhook-secret-file` under [telegram] of guichet.toml",
            );
            return None;
        };
        let secret = WebhookSecret::new(secrecy::ExposeSecret::expose_secret(&secret));
        if secret.is_none() {
            wrong.add("the secret of the webhook must be 1 to 256 of A-Z, a-z, 0-9, _ and -");
        }
        Some((parsed?, secret?))
    }

    fn listener(&self, settings: &Settings) -> anyhow::Result<TcpListener> {
        let wanted = self.listen.as_ref().or(settings.config().listen.as_ref());
        let wanted = wanted.map_or(USUAL_ADDRESS, String::as_str);
        let address: SocketAddr = wanted.parse().with_context(|| {
            format!("GUICHET_LISTEN is `{wanted}`; it looks like {USUAL_ADDRESS}")
        })?;
        listen_at(address, "GUICHET_LISTEN")
    }
}

/// Listens at an address, which the operator names by this variable.
pub(super) fn listen_at(address: SocketAddr, variable: &str) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind(address)
        .with_context(|| format!("{address} cannot be listened at; name another in {variable}"))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Parses the setting of the people that a channel is open to.
pub(super) fn read_audience(
    audience: Option<&String>,
    elsewhere: Option<&String>,
    wrong: &mut ConfigErrors,
) -> Option<Audience> {
    if elsewhere.is_some_and(|link| !is_https(link)) {
        wrong.add("`elsewhere` must be an https address");
    }
    match audience.map_or("notice", String::as_str) {
        "anyone" => Some(Audience::Anyone),
        "notice" => Some(Audience::Notice),
        "refuse-minors" => Some(Audience::Adults {
            elsewhere: elsewhere.cloned(),
        }),
        other => {
            wrong.add(format!(
                "no audience is called `{other}`; there are: notice, refuse-minors, anyone"
            ));
            None
        }
    }
}

/// The host of an address in Telegram's place, with its port; nothing for Telegram's own.
fn elsewhere(api: &str) -> Option<String> {
    let api = Url::parse(api).ok()?;
    if api.origin() == Url::parse(TELEGRAM).ok()?.origin() {
        return None;
    }
    let host = api.host_str()?;
    let port = api.port_or_known_default()?;
    Some(format!("{host}:{port}"))
}

fn is_https(link: &str) -> bool {
    Url::parse(link).is_ok_and(|url| url.scheme() == "https")
}

/// A secret that was given, or the content of a file; nothing without either.
pub(super) fn secret(
    given: Option<&String>,
    file: Option<&PathBuf>,
) -> anyhow::Result<Option<SecretString>> {
    let given = given.filter(|given| !given.trim().is_empty());
    match (given, file) {
        (Some(given), _) => Ok(Some(given.trim().into())),
        (None, Some(file)) => Ok(Some(read_secret(file)?)),
        (None, None) => Ok(None),
    }
}

fn read_secret(file: &Path) -> anyhow::Result<SecretString> {
    let text = crate::text_file::read(file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    anyhow::ensure!(!text.trim().is_empty(), "{} is empty", file.display());
    Ok(text.trim().into())
}
