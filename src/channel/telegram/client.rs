//! Sends requests to the Bot API.
//!
//! The token is part of every address, so errors of the transport are never printed.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{RequestBuilder, Url};
use secrecy::{ExposeSecret as _, SecretString};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::requests::Payload;

use super::answer::{Failure, PAGE, failure, read};

/// How long a request may take; a long poll takes its own time on top.
const TIMEOUT: Duration = Duration::from_secs(15);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a silent connection is trusted before it is tested, and between two tests.
const ALIVE: Duration = Duration::from_secs(1);
/// A longer wait is logged, since people notice it.
const NOTICED_WAIT: Duration = Duration::from_secs(60);

/// A client for one Bot API with one token.
pub(super) struct Client {
    http: reqwest::Client,
    /// The address of a method without its name. It holds the token.
    base: SecretString,
    /// The number of the bot's account, with which its token begins.
    bot: String,
    /// Whether something else answered in Telegram's place at the last request.
    place_taken: Arc<AtomicBool>,
}

/// An error in the settings of the bot on Telegram.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The address of the Bot API is malformed.
    #[error("the address of the Bot API is none; it looks like https://api.telegram.org")]
    Address,
    /// The token is malformed: it cannot be part of an address.
    #[error("the token is none; it looks like 123456:ABC-DEF, as @BotFather gives it")]
    Token,
    /// The system offers no TLS.
    #[error("the system offers no secure connections")]
    System,
}

/// The fields of a sent message that are needed to change it later.
#[derive(Deserialize)]
pub(super) struct Sent {
    pub(super) message_id: i32,
}

impl Client {
    pub(super) fn new(api: &str, token: &SecretString) -> Result<Self, ConfigError> {
        let api = Url::parse(api).map_err(|_| ConfigError::Address)?;
        if !matches!(api.scheme(), "http" | "https") || api.host_str().is_none() {
            return Err(ConfigError::Address);
        }
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_');
        let token = token.expose_secret();
        if token.is_empty() || !token.chars().all(fits) {
            return Err(ConfigError::Token);
        }
        let base = format!("{}/bot{token}/", api.as_str().trim_end_matches('/'));
        let mut builder = reqwest::Client::builder()
            .timeout(TIMEOUT)
            .connect_timeout(CONNECT_TIMEOUT)
            .tcp_nodelay(true)
            // A request for updates waits for long: that its connection is dead shows in the meantime.
            .tcp_keepalive(ALIVE)
            .tcp_keepalive_interval(ALIVE)
            .tcp_keepalive_retries(2)
            .redirect(reqwest::redirect::Policy::none());
        if api.scheme() == "http" {
            // A Bot API server of the operator, on this machine or near it.
            builder = builder.no_proxy();
        }
        Ok(Self {
            http: builder.build().map_err(|_| ConfigError::System)?,
            base: base.into(),
            bot: token.split(':').next().unwrap_or_default().to_owned(),
            place_taken: Arc::default(),
        })
    }

    /// The number of the bot's account.
    pub(super) fn bot(&self) -> &str {
        &self.bot
    }

    /// Calls one method, and reads the fields of `T` from its result.
    pub(super) async fn call<P, T>(&self, payload: &P) -> Result<T, Failure>
    where
        P: Payload + Serialize,
        T: DeserializeOwned,
    {
        self.ask(P::NAME, payload, payload.timeout_hint()).await
    }

    pub(super) async fn ask<T: DeserializeOwned>(
        &self,
        method: &'static str,
        fields: &impl Serialize,
        longer: Option<Duration>,
    ) -> Result<T, Failure> {
        let body = serde_json::to_vec(fields).map_err(|_| Failure::NotSent("not to be written"))?;
        let json = HeaderValue::from_static("application/json");
        let mut request = self
            .request(method)
            .header(CONTENT_TYPE, json)
            .body(body.clone());
        if let Some(longer) = longer {
            request = request.timeout(TIMEOUT + longer);
        }
        self.answered(method, request, &body).await
    }

    pub(super) fn request(&self, method: &str) -> RequestBuilder {
        self.http
            .post(format!("{}{method}", self.base.expose_secret()))
    }

    pub(super) async fn answered<T: DeserializeOwned>(
        &self,
        method: &'static str,
        request: RequestBuilder,
        body: &[u8],
    ) -> Result<T, Failure> {
        let response = request.send().await.map_err(|error| failure(&error))?;
        let status = response.status();
        let said = response.bytes().await.map_err(|error| failure(&error))?;
        let answer = read(status, &said, body);
        self.note_place(&answer);
        if let Err(Failure::Wait(wait)) = &answer
            && *wait > NOTICED_WAIT
        {
            let seconds = wait.as_secs();
            tracing::warn!(method, "Telegram asks to wait for {seconds} s");
        }
        answer
    }

    /// Whether something else answered in Telegram's place at the last request.
    pub(super) fn place_taken(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.place_taken)
    }

    /// Notes whether Telegram answered or something in its place, and tells the operator when that
    /// changes.
    fn note_place<T>(&self, answer: &Result<T, Failure>) {
        match answer {
            Err(Failure::NotSent(PAGE)) => {
                if !self.place_taken.swap(true, Ordering::Relaxed) {
                    tracing::warn!(
                        "There is {PAGE}: a filter, a portal or a proxy answers; messages wait"
                    );
                }
            }
            Ok(_) | Err(Failure::Refused { .. } | Failure::Wait(_) | Failure::Moved(_)) => {
                if self.place_taken.swap(false, Ordering::Relaxed) {
                    tracing::info!("Telegram answers again");
                }
            }
            Err(Failure::Lost(_) | Failure::NotSent(_) | Failure::Server(_)) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_is_none_is_refused_before_anything_is_sent() {
        for token in ["", "12 34", "1/../2", "é"] {
            let made = Client::new("https://api.telegram.org", &token.to_owned().into());
            assert!(matches!(made, Err(ConfigError::Token)), "{token}");
        }
    }
}
