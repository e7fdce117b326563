//! Sends requests to Discord's REST API, and tells whether a failed request may have been carried
//! out.
//!
//! The library gives the routes; the requests are ours, since its own limiter sends what waits all at
//! once. The address of an interaction holds its token, so that no error of a request is printed.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::{Response, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serenity::builder::CreateAttachment;
use serenity::http::{LightMethod, Multipart, MultipartUpload, Request, Route};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::picture::Picture;

use super::ConfigError;
use super::pace::{Limits, Pace, Turn, Urgency};
use super::render::PICTURE;

/// How long a request is tried again that Discord refuses as too frequent.
const PATIENCE: Duration = Duration::from_secs(20);
/// The longest pause that Discord can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(10 * 60);

/// A client for Discord's REST API with the bot's token.
pub(super) struct Api {
    client: reqwest::Client,
    /// The value of the header that names the bot.
    token: SecretString,
    pace: Pace,
    refused: AtomicBool,
    told: watch::Sender<bool>,
    application: watch::Sender<Option<u64>>,
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
    /// The message may have been shown, and would be shown again by another attempt.
    #[error("the message may have been shown")]
    InDoubt,
    /// The interaction can no longer be answered.
    #[error("the interaction has passed")]
    Late,
    /// Discord asks to wait for this long.
    #[error("Discord asks to wait for {0:?}")]
    Limited(Duration),
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
    /// The request only tidies up, and others wait.
    #[error("others wait")]
    Spared,
    /// The request was carried out, and the answer does not hold what it should.
    #[error("Discord's answer could not be read")]
    Unread,
}

/// What is read of an answer to a request that writes: all else may be newer than this program.
#[derive(Deserialize)]
struct Written {
    id: Option<String>,
}

impl Api {
    pub(super) fn new(client: reqwest::Client, token: &SecretString) -> Result<Self, ConfigError> {
        let fits = |c: char| c.is_ascii_graphic();
        let given = token.expose_secret();
        if given.is_empty() || !given.chars().all(fits) {
            return Err(ConfigError::Token);
        }
        Ok(Self {
            client,
            token: format!("Bot {given}").into(),
            pace: Pace::default(),
            refused: AtomicBool::new(false),
            told: watch::channel(false).0,
            application: watch::channel(None).0,
        })
    }

    /// Keeps the number of the application.
    pub(super) fn introduced(&self, application: u64) {
        self.application.send_replace(Some(application));
    }

    /// The number of the application, if known.
    pub(super) fn application(&self) -> Option<u64> {
        *self.application.borrow()
    }

    /// Returns once the number of the application is known.
    pub(super) async fn is_introduced(&self) {
        let mut known = self.application.subscribe();
        // The sender lives as long as `self`.
        let _ = known.wait_for(Option::is_some).await;
    }

    /// The HTTP client, which shares its connections.
    pub(super) fn client(&self) -> reqwest::Client {
        self.client.clone()
    }

    /// Reads an object.
    pub(super) async fn read<T: DeserializeOwned>(
        &self,
        urgency: Urgency,
        route: Route<'_>,
        params: Option<Vec<(&'static str, String)>>,
    ) -> Result<T, Failure> {
        let request = Request::new(route, LightMethod::Get).params(params);
        let bytes = self.send(urgency, request).await?;
        serde_json::from_slice(&bytes).map_err(|_| Failure::Unread)
    }

    /// Writes to a route; returns the number of the object that was written, if the answer has one.
    pub(super) async fn write(
        &self,
        urgency: Urgency,
        method: LightMethod,
        route: Route<'_>,
        body: &impl Serialize,
    ) -> Result<Option<u64>, Failure> {
        self.post(urgency, method, route, body, None).await
    }

    /// The same with a picture, if there is one.
    pub(super) async fn post(
        &self,
        urgency: Urgency,
        method: LightMethod,
        route: Route<'_>,
        body: &impl Serialize,
        picture: Option<&Picture>,
    ) -> Result<Option<u64>, Failure> {
        let body = serde_json::to_string(body).expect("what is sent is plain data");
        let request = Request::new(route, method);
        let request = match picture {
            None => request.body(Some(body.into_bytes())),
            Some(picture) => request.multipart(Some(with_picture(body, picture))),
        };
        let bytes = self.send(urgency, request).await?;
        let written = serde_json::from_slice::<Written>(&bytes).ok();
        Ok(written
            .and_then(|written| written.id)
            .and_then(|id| id.parse().ok()))
    }

    /// Sends a request without a body, and passes over the answer.
    pub(super) async fn act(
        &self,
        urgency: Urgency,
        method: LightMethod,
        route: Route<'_>,
    ) -> Result<(), Failure> {
        let request = Request::new(route, method);
        self.send(urgency, request).await.map(drop)
    }

    /// Sends a request when its turn has come, unless an earlier one showed that Discord does not know
    /// the token. One that is too frequent is sent again.
    async fn send(&self, urgency: Urgency, request: Request<'_>) -> Result<Vec<u8>, Failure> {
        let begun = Instant::now();
        loop {
            let turn = self.turn(urgency, &request).await?;
            if self.refused.load(Ordering::Relaxed) {
                return Err(Failure::Closed);
            }
            let token = self.token.expose_secret();
            let built = request.clone().build(&self.client, token, None);
            let built = built.map_err(|_| Failure::NotSent)?;
            let answer = built.send().await.map_err(|error| {
                // A broken connection: the request may have been carried out.
                match error.is_connect() {
                    true => Failure::NotSent,
                    false => Failure::Lost,
                }
            })?;
            let (limits, is_for_all) = (limits(&answer), is_for_all(&answer));
            let read = read(answer).await;
            let paced = turn.is_some();
            if let Some(turn) = turn {
                match read {
                    Err(Failure::Limited(pause)) => turn.refused(limits, pause),
                    _ => turn.answered(limits),
                }
            }
            match read {
                Err(Failure::Limited(pause)) => {
                    if paced && is_for_all {
                        // Further refusals would get the address banned.
                        self.pace.pause(pause);
                    }
                    if begun.elapsed() + pause > PATIENCE {
                        return Err(Failure::Limited(pause));
                    }
                    if !paced {
                        tokio::time::sleep(pause).await;
                    }
                }
                Err(Failure::Closed) => {
                    self.refused.store(true, Ordering::Relaxed);
                    self.told.send_replace(true);
                    return Err(Failure::Closed);
                }
                read => return read,
            }
        }
    }

    async fn turn(&self, urgency: Urgency, request: &Request<'_>) -> Result<Option<Turn>, Failure> {
        if urgency == Urgency::Interaction {
            return Ok(None);
        }
        let route = request.route_ref().ratelimiting_bucket();
        let turn = self.pace.turn(urgency, (*request.method_ref(), route));
        let turn = turn.await;
        turn.map(Some).ok_or(Failure::Spared)
    }

    /// Returns once Discord has said that it does not know the token.
    pub(super) async fn is_refused(&self) {
        let mut told = self.told.subscribe();
        // The sender lives as long as `self`.
        let _ = told.wait_for(|told| *told).await;
    }
}

/// A body with a picture, which its list of attachments names.
fn with_picture(body: String, picture: &Picture) -> Multipart {
    let file = CreateAttachment::bytes(picture.png.clone(), PICTURE);
    Multipart {
        upload: MultipartUpload::Attachments(vec![file]),
        fields: Vec::new(),
        payload_json: Some(body),
    }
}

/// What an answer says about the limits of its route.
fn limits(answer: &Response) -> Limits {
    let header = |name: &str| answer.headers().get(name)?.to_str().ok();
    let whole = |name: &str| header(name)?.parse().ok();
    let after = header("x-ratelimit-reset-after").and_then(seconds);
    Limits {
        remaining: whole("x-ratelimit-remaining").zip(whole("x-ratelimit-limit")),
        resets_after: after.unwrap_or_default(),
    }
}

/// Whether a refusal concerns every request, and not only those to one route. A page of a proxy says
/// nothing about routes.
fn is_for_all(answer: &Response) -> bool {
    let scope = answer.headers().get("x-ratelimit-scope");
    scope.is_none_or(|scope| scope == "global")
}

fn seconds(text: &str) -> Option<Duration> {
    let seconds = text.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// The body of an answer, or why the request failed, by Discord's error codes.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#json>, 2026-08-06.
async fn read(answer: Response) -> Result<Vec<u8>, Failure> {
    const UNKNOWN_WEBHOOK: isize = 10_015;
    const UNKNOWN_INTERACTION: isize = 10_062;
    const ACKNOWLEDGED: isize = 40_060;
    const CANNOT_SEND: isize = 50_007;
    const INVALID_WEBHOOK_TOKEN: isize = 50_027;
    const NO_MUTUAL_SERVER: isize = 50_278;
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Refusal {
        code: isize,
        retry_after: Option<f64>,
    }
    let status = answer.status();
    let header = answer.headers().get("retry-after");
    let asked = header.and_then(|after| seconds(after.to_str().ok()?));
    let bytes = answer.bytes().await;
    if status.is_success() {
        return bytes.map(Vec::from).map_err(|_| Failure::Lost);
    }
    let refusal: Refusal = bytes
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let exactly = refusal
        .retry_after
        .and_then(|after| Duration::try_from_secs_f64(after).ok());
    Err(match (status, refusal.code) {
        (StatusCode::TOO_MANY_REQUESTS, _) => {
            let pause = exactly.or(asked).unwrap_or(Duration::from_secs(1));
            Failure::Limited(pause.min(LONGEST_PAUSE))
        }
        (_, ACKNOWLEDGED) => Failure::Acknowledged,
        (_, UNKNOWN_WEBHOOK | UNKNOWN_INTERACTION | INVALID_WEBHOOK_TOKEN) => Failure::Late,
        (_, CANNOT_SEND | NO_MUTUAL_SERVER) => Failure::Gone,
        (StatusCode::UNAUTHORIZED, _) => Failure::Closed,
        (StatusCode::NOT_FOUND, code) => Failure::Missing(code),
        (status, _) if status.is_server_error() => Failure::Server(status.as_u16()),
        (status, code) => Failure::Refused {
            status: status.as_u16(),
            code,
        },
    })
}
