//! Sends requests to Discord's REST API, and tells whether a failed request may have been carried
//! out.
//!
//! The address of an interaction holds its token, and the library's errors hold addresses, so such
//! an error is never printed.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serenity::Error;
use serenity::http::{Http, HttpBuilder, HttpError, LightMethod, Request, Route};
use serenity::model::id::ApplicationId;
use tokio::sync::watch;

use super::ConfigError;

/// A client for Discord's REST API with the bot's token.
pub(super) struct Api {
    client: reqwest::Client,
    token: SecretString,
    /// The library's client with its rate limiter, for all requests but answers to interactions.
    pub(super) http: Http,
    refused: AtomicBool,
    told: watch::Sender<bool>,
    known: watch::Sender<bool>,
}

/// Why a request did not succeed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Failure {
    /// The interaction was acknowledged before, by an earlier attempt.
    #[error("it was acknowledged before")]
    Acknowledged,
    /// Discord does not know the token, as this or an earlier request showed. No further request is
    /// sent.
    #[error("Discord does not know the token")]
    Closed,
    /// The person takes no direct messages from the bot.
    #[error("the person takes no direct messages")]
    Gone,
    /// The interaction can no longer be answered.
    #[error("the interaction has passed")]
    Late,
    /// The answer was lost: the request may have been carried out.
    #[error("the answer was lost")]
    Lost,
    /// The object of the request does not exist; with Discord's error code.
    #[error("Discord does not find it ({0})")]
    Missing(isize),
    /// The request was not sent.
    #[error("Discord was not reached")]
    NotSent,
    /// Discord refused the request.
    #[error("Discord answered {status}, {code}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// Discord's error code.
        code: isize,
    },
    /// Discord had an error of its own, with this HTTP status.
    #[error("Discord answered {0}")]
    Server(u16),
}

impl Api {
    pub(super) fn new(client: reqwest::Client, token: &SecretString) -> Result<Self, ConfigError> {
        let fits = |c: char| c.is_ascii_graphic();
        let given = token.expose_secret();
        if given.is_empty() || !given.chars().all(fits) {
            return Err(ConfigError::Token);
        }
        let http = HttpBuilder::new(given).client(client.clone()).build();
        Ok(Self {
            client,
            token: token.clone(),
            http,
            refused: AtomicBool::new(false),
            told: watch::channel(false).0,
            known: watch::channel(false).0,
        })
    }

    /// Keeps the number of the application.
    pub(super) fn introduced(&self, application: u64) {
        let application = ApplicationId::new(application);
        self.http.set_application_id(application);
        self.known.send_replace(true);
    }

    /// Returns once the number of the application is known.
    pub(super) async fn is_introduced(&self) {
        let mut known = self.known.subscribe();
        // The sender lives as long as `self`.
        let _ = known.wait_for(|known| *known).await;
    }

    /// A client for one interaction. Discord limits each interaction by itself; the library's rate
    /// limiter would count all of them together, and remember each for ever.
    pub(super) fn for_one(&self) -> Http {
        let http = HttpBuilder::new(self.token.expose_secret()).client(self.client.clone());
        let http = http.build();
        if let Some(application) = self.http.application_id() {
            http.set_application_id(application);
        }
        http
    }

    /// The HTTP client, which shares its connections.
    pub(super) fn client(&self) -> reqwest::Client {
        self.client.clone()
    }

    /// Sends a request, unless an earlier one showed that Discord does not know the token.
    pub(super) async fn ask<T>(
        &self,
        request: impl Future<Output = serenity::Result<T>>,
    ) -> Result<T, Failure> {
        if self.refused.load(Ordering::Relaxed) {
            return Err(Failure::Closed);
        }
        let failure = match request.await {
            Ok(answer) => return Ok(answer),
            Err(error) => failure(&error),
        };
        if failure == Failure::Closed {
            self.refused.store(true, Ordering::Relaxed);
            self.told.send_replace(true);
        }
        Err(failure)
    }

    /// Writes to a route; returns the number of the object that was written. Only the number is read of
    /// the answer: the rest may be newer than the library, which would then read nothing.
    pub(super) async fn write(
        &self,
        http: &Http,
        method: LightMethod,
        route: Route<'_>,
        body: &impl Serialize,
    ) -> Result<Option<u64>, Failure> {
        #[derive(Deserialize)]
        struct Written {
            id: Option<String>,
        }
        let body = serde_json::to_vec(body).expect("what is sent is plain data");
        let request = Request::new(route, method).body(Some(body));
        let answer = self.ask(http.request(request)).await?;
        let bytes = answer.bytes().await.map_err(|_| Failure::Lost)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        let written: Written = serde_json::from_slice(&bytes).map_err(|_| Failure::Lost)?;
        Ok(written.id.and_then(|id| id.parse().ok()))
    }

    /// Returns once Discord has said that it does not know the token.
    pub(super) async fn is_refused(&self) {
        let mut told = self.told.subscribe();
        // The sender lives as long as `self`.
        let _ = told.wait_for(|told| *told).await;
    }
}

/// Converts an error of the library, by Discord's error codes.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>, 2026-08-06.
fn failure(error: &Error) -> Failure {
    const UNKNOWN_WEBHOOK: isize = 10_015;
    const UNKNOWN_INTERACTION: isize = 10_062;
    const ACKNOWLEDGED: isize = 40_060;
    const CANNOT_SEND: isize = 50_007;
    const INVALID_WEBHOOK_TOKEN: isize = 50_027;
    const NO_MUTUAL_SERVER: isize = 50_278;
    match error {
        Error::Http(HttpError::UnsuccessfulRequest(answer)) => {
            let (status, code) = (answer.status_code.as_u16(), answer.error.code);
            match (status, code) {
                (_, ACKNOWLEDGED) => Failure::Acknowledged,
                (_, UNKNOWN_WEBHOOK | UNKNOWN_INTERACTION | INVALID_WEBHOOK_TOKEN) => Failure::Late,
                (_, CANNOT_SEND | NO_MUTUAL_SERVER) => Failure::Gone,
                (401, _) => Failure::Closed,
                (404, code) => Failure::Missing(code),
                (500.., _) => Failure::Server(status),
                _ => Failure::Refused { status, code },
            }
        }
        Error::Http(HttpError::Request(error)) if error.is_connect() => Failure::NotSent,
        // A broken connection or an unreadable answer: the request may have been carried out.
        Error::Http(HttpError::Request(_)) | Error::Json(_) => Failure::Lost,
        _ => Failure::Refused { status: 0, code: 0 },
    }
}
