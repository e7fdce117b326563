//! Sends requests to the Bot API, and tells whether a failed request may have been carried out.
//!
//! The token is part of every address, so errors of the transport are never printed. Telegram's
//! description of a refusal may repeat a person's words, so only its reason is kept: see [`reason`].

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{RequestBuilder, StatusCode, Url};
use secrecy::{ExposeSecret as _, SecretString};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::requests::Payload;
use teloxide::types::ChatId;

use super::reason::reason;

/// How long a request may take; a long poll takes its own time on top.
const TIMEOUT: Duration = Duration::from_secs(15);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a silent connection is trusted before it is tested, and between two tests.
const ALIVE: Duration = Duration::from_secs(1);
/// The longest wait that is obeyed, in case Telegram or something in its place names a year.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);
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

/// Why a request did not succeed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The answer was lost: the request may have been carried out.
    #[error("the answer was lost ({0})")]
    Lost(&'static str),
    /// The request was not sent.
    #[error("Telegram was not reached ({0})")]
    NotSent(&'static str),
    /// Telegram refused the request.
    #[error("Telegram answered {code} {reason}")]
    Refused {
        /// Telegram's error code, or the HTTP status.
        code: u16,
        /// The known phrase in Telegram's description; empty when there is none.
        phrase: &'static str,
        /// Telegram's description, without what the request held.
        reason: String,
    },
    /// The group became a supergroup, which has this number.
    #[error("the group became a supergroup")]
    Moved(ChatId),
    /// Telegram had an error of its own, with this code.
    #[error("Telegram answered {0}")]
    Server(u16),
    /// Telegram asks to repeat the request after this long.
    #[error("Telegram asks to wait for {0:?}")]
    Wait(Duration),
}

/// The fields of a sent message that are needed to change it later.
#[derive(Deserialize)]
pub(super) struct Sent {
    pub(super) message_id: i32,
}

/// The answer of the Bot API.
/// Source: <https://core.telegram.org/bots/api#making-requests>, 2026-06-11.
#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<serde_json::Value>,
    migrate_to_chat_id: Option<ChatId>,
}

/// The phrases that the code tells apart, or that help the operator in a log.
const PHRASES: [&str; 32] = [
    "CHANNEL_PRIVATE",
    "CHAT_ADMIN_REQUIRED",
    "CHAT_RESTRICTED",
    "CHAT_SEND_PLAIN_FORBIDDEN",
    "CHAT_WRITE_FORBIDDEN",
    "FILE_ID_INVALID",
    "FILE_REFERENCE_",
    "TOPIC_CLOSED",
    "TOPIC_DELETED",
    "TOPIC_ID_INVALID",
    "TOPIC_NOT_MODIFIED",
    "bot was blocked",
    "bot was kicked",
    "can't use file of type",
    "can't parse entities",
    "chat not found",
    "group chat was deactivated",
    "have no rights to send a message",
    "invalid remote file identifier",
    "message can't be deleted",
    "message is not modified",
    "message is too long",
    "message thread not found",
    "message to delete not found",
    "message to edit not found",
    "need administrator rights",
    "not enough rights",
    "terminated by other getUpdates",
    "webhook is active",
    "wrong file identifier",
    "wrong file_id",
    "wrong remote file identifier",
];

impl Failure {
    /// Whether Telegram refused the request with this phrase.
    pub fn is(&self, wanted: &str) -> bool {
        matches!(self, Self::Refused { phrase, .. } if *phrase == wanted)
    }
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

/// What answered was not the Bot API.
const PAGE: &str = "a page in Telegram's place";

fn failure(error: &reqwest::Error) -> Failure {
    if error.is_connect() {
        Failure::NotSent("no connection")
    } else if error.is_builder() {
        Failure::NotSent("no request")
    } else if error.is_timeout() {
        Failure::Lost("no answer in time")
    } else {
        Failure::Lost("the connection broke")
    }
}

fn read<T: DeserializeOwned>(status: StatusCode, body: &[u8], asked: &[u8]) -> Result<T, Failure> {
    let answer: Answer<T> = match serde_json::from_slice(body) {
        _ if let Some(lost) = lost_behind(status.as_u16()) => return Err(lost),
        _ if status.is_server_error() => return Err(Failure::Server(status.as_u16())),
        Ok(answer) => answer,
        Err(_) => return Err(not_telegram(status, body)),
    };
    if answer.ok {
        return answer.result.ok_or(Failure::Lost("an empty answer"));
    }
    let code = answer.error_code.unwrap_or(status.as_u16());
    let (retry_after, moved) = match answer.parameters {
        Some(parameters) => (parameters.retry_after, parameters.migrate_to_chat_id),
        None => (None, None),
    };
    if let Some(to) = moved {
        return Err(Failure::Moved(to));
    }
    let description = answer.description.unwrap_or_default();
    match (code, retry_after) {
        (_, Some(wait)) => Err(Failure::Wait(wait_of(&wait))),
        (429, None) => Err(Failure::Wait(Duration::from_secs(1))),
        (500.., None) => Err(lost_behind(code).unwrap_or(Failure::Server(code))),
        _ => Err(Failure::Refused {
            code,
            phrase: known(&description),
            reason: reason(&description, asked),
        }),
    }
}

/// The answer of a gateway that waited in vain for the server behind it, which may have carried the
/// request out.
fn lost_behind(code: u16) -> Option<Failure> {
    match code {
        502 => Some(Failure::Lost("a gateway answered 502")),
        504 => Some(Failure::Lost("a gateway answered 504")),
        _ => None,
    }
}

/// An answer that is not the Bot API's: a school's filter, a captive portal or a proxy sends a page in
/// its place, with any status. Then Telegram was not reached, whatever the page says. Only what begins
/// as the Bot API's answer and breaks off may have been carried out.
fn not_telegram(status: StatusCode, body: &[u8]) -> Failure {
    let begins = body.trim_ascii_start().first();
    match begins {
        Some(b'{') if status.is_success() => Failure::Lost("no readable answer"),
        _ => Failure::NotSent(PAGE),
    }
}

/// How long to wait, which may be written in any way; a wait that cannot be read is a second.
fn wait_of(retry_after: &serde_json::Value) -> Duration {
    let seconds = match retry_after {
        serde_json::Value::String(text) => text.trim().parse().ok(),
        number => number.as_f64(),
    };
    let seconds = seconds.filter(|seconds| *seconds >= 0.0).unwrap_or(1.0);
    Duration::from_secs_f64(seconds.ceil().min(LONGEST_WAIT.as_secs_f64()))
}

fn known(description: &str) -> &'static str {
    let phrase = PHRASES.iter().find(|phrase| description.contains(**phrase));
    phrase.copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(status: u16, body: &str) -> Failure {
        let status = StatusCode::from_u16(status).expect("a status");
        match read::<bool>(
            status,
            body.as_bytes(),
            b"{\"text\": \"Soleil2026! est ici\"}",
        ) {
            Ok(_) => panic!("{body} succeeded"),
            Err(failure) => failure,
        }
    }

    #[test]
    fn each_answer_tells_what_became_of_the_request() {
        let refused = |code, phrase, reason: &str| Failure::Refused {
            code,
            phrase,
            reason: reason.to_owned(),
        };
        let table = [
            (
                502,
                "<html>Bad Gateway</html>",
                Failure::Lost("a gateway answered 502"),
            ),
            (
                504,
                r#"{"ok":false,"error_code":504}"#,
                Failure::Lost("a gateway answered 504"),
            ),
            (503, "<html>Busy</html>", Failure::Server(503)),
            (500, r#"{"ok":false}"#, Failure::Server(500)),
            (
                200,
                "{\"ok\":true,\"resu",
                Failure::Lost("no readable answer"),
            ),
            (
                429,
                r#"{"ok":false,"error_code":429,"parameters":{"retry_after":7}}"#,
                Failure::Wait(Duration::from_secs(7)),
            ),
            (
                403,
                r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#,
                refused(
                    403,
                    "bot was blocked",
                    "Forbidden: bot was blocked by the user",
                ),
            ),
            (
                400,
                r#"{"ok":false,"error_code":400,"description":"Bad Request: Soleil2026! is odd"}"#,
                refused(400, "", "Bad Request: … is odd"),
            ),
            (
                400,
                r#"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1007}}"#,
                Failure::Moved(ChatId(-1_007)),
            ),
        ];
        for (status, body, failure) in table {
            assert_eq!(of(status, body), failure, "{body}");
        }
    }

    #[test]
    fn a_page_in_telegrams_place_says_nothing_of_the_request() {
        let page = "<html><h1>Accès filtré</h1></html>";
        for status in [200, 302, 400, 401, 403, 404, 407, 413, 429] {
            for body in [page, "", "blocked", "\n <!doctype html>", "[]"] {
                let failure = Failure::NotSent("a page in Telegram's place");
                assert_eq!(of(status, body), failure, "{status} {body}");
            }
        }
    }

    #[test]
    fn a_wait_of_any_shape_is_obeyed_up_to_an_hour() {
        for (named, seconds) in [
            ("7", 7),
            ("\"7\"", 7),
            ("2.5", 3),
            ("0", 0),
            ("-4", 1),
            ("\"soon\"", 1),
            ("1e300", 3_600),
            ("31536000", 3_600),
        ] {
            let body = format!(
                r#"{{"ok":false,"error_code":429,"parameters":{{"retry_after":{named}}}}}"#
            );
            let wait = Failure::Wait(Duration::from_secs(seconds));
            assert_eq!(of(429, &body), wait, "{named}");
        }
    }

    #[test]
    fn a_token_that_is_none_is_refused_before_anything_is_sent() {
        for token in ["", "12 34", "1/../2", "é"] {
            let made = Client::new("https://api.telegram.org", &token.to_owned().into());
            assert!(matches!(made, Err(ConfigError::Token)), "{token}");
        }
    }
}
