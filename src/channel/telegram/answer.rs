//! What an answer of the Bot API says, and what became of a request that failed.
//!
//! Telegram's description of a refusal may repeat a person's words, so only its reason is kept: see
//! [`reason`].

use std::time::Duration;

use reqwest::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use teloxide::types::ChatId;

use super::reason::reason;

/// The longest wait that is obeyed, in case Telegram or something in its place names a year.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

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

/// What answered was not the Bot API.
pub(super) const PAGE: &str = "a page in Telegram's place";

/// What became of a request that the transport could not carry out.
pub(super) fn failure(error: &reqwest::Error) -> Failure {
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

/// Reads the fields of `T` from the answer to what was asked, or what became of the request.
pub(super) fn read<T: DeserializeOwned>(
    status: StatusCode,
    body: &[u8],
    asked: &[u8],
) -> Result<T, Failure> {
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
}
