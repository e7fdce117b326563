//! Asks Discord's REST interface, and tells precisely what became of a request.
//!
//! The address of an interaction holds its token, and so does every error of the library: none is
//! printed as it is.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serenity::Error;
use serenity::http::{Http, HttpBuilder, HttpError, LightMethod, Request, Route};
use serenity::model::id::ApplicationId;
use tokio::sync::watch;

use super::ConfigError;

/// Asks with one token.
pub(super) struct Api {
    client: reqwest::Client,
    token: SecretString,
    /// For everything that is not an interaction, with the library's rate limiter.
    pub(super) http: Http,
    refused: AtomicBool,
    told: watch::Sender<bool>,
    known: watch::Sender<bool>,
}

/// What became of a request that did not succeed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Failure {
    /// It was answered before; nothing is wrong with that.
    #[error("it was acknowledged before")]
    Acknowledged,
    /// The token is not known, now or since an earlier request: no further one is made.
    #[error("Discord does not know the token")]
    Closed,
    /// The person cannot be written to.
    #[error("the person takes no direct messages")]
    Gone,
    /// The interaction can no longer be answered.
    #[error("the interaction has passed")]
    Late,
    /// It was carried out, or not: the answer was lost.
    #[error("the answer was lost")]
    Lost,
    /// What it was about is not there any more.
    #[error("Discord does not find it ({0})")]
    Missing(isize),
    /// It never left.
    #[error("Discord was not reached")]
    NotSent,
    /// It was refused, with Discord's number for why.
    #[error("Discord answered {status}, {code}")]
    Refused {
        /// The status.
        status: u16,
        /// Discord's number.
        code: isize,
    },
    /// Discord had a fault of its own.
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

    /// Who the application is, once that is known.
    pub(super) fn introduced(&self, application: u64) {
        let application = ApplicationId::new(application);
        self.http.set_application_id(application);
        self.known.send_replace(true);
    }

    /// Returns once it is known who the application is.
    pub(super) async fn is_introduced(&self) {
        let mut known = self.known.subscribe();
        // The sender lives as long as `self`.
        let _ = known.wait_for(|known| *known).await;
    }

    /// Asks for one interaction, which has limits of its own: the library's limiter would count
    /// those of all together, and remember each for ever.
    pub(super) fn for_one(&self) -> Http {
        let http = HttpBuilder::new(self.token.expose_secret()).client(self.client.clone());
        let http = http.build();
        if let Some(application) = self.http.application_id() {
            http.set_application_id(application);
        }
        http
    }

    /// The client for requests.
    pub(super) fn client(&self) -> reqwest::Client {
        self.client.clone()
    }

    /// Makes a request, unless an earlier one showed that the token is not known.
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

    /// Writes to a route, and reads of the answer the number of what was written. The rest of it may
    /// be newer than the library, which would not read any of it then.
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

    /// Returns once the token is known not to be known.
    pub(super) async fn is_refused(&self) {
        let mut told = self.told.subscribe();
        // The sender lives as long as `self`.
        let _ = told.wait_for(|told| *told).await;
    }
}

/// Discord's numbers for why. Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>,
/// 2026-08-06.
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
        // What broke off, and an answer that cannot be read: it may have been carried out.
        Error::Http(HttpError::Request(_)) | Error::Json(_) => Failure::Lost,
        _ => Failure::Refused { status: 0, code: 0 },
    }
}
