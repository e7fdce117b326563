//! The requests of a bot: whether they are taken at all, and how they fail.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::support::multipart;

use super::sparse::{may_be_sparse, sparse};
use super::tls::Cut;
use super::world::{Bucket, Call, Refused, refused};
use super::{Failing, Shared, TOKEN};

/// The beginning of every path.
const BASE: &str = "/api/v10";

pub(super) async fn call(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Cut>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let path = uri
        .path()
        .strip_prefix(BASE)
        .unwrap_or(uri.path())
        .to_owned();
    let route = format!("{method} {}", template(&path));
    let body = fields(&body);
    let failing = shared.world().failing(&route);
    let answer = answer(
        &shared,
        &route,
        &path,
        uri.query(),
        &headers,
        &body,
        failing.as_ref(),
    )
    .await;
    shared.world().calls.push(Call {
        route,
        path,
        body,
        status: answer.status().as_u16(),
        at: Instant::now(),
    });
    match failing {
        Some(Failing::Dropped | Failing::DroppedAfter) => line.now(),
        Some(Failing::Held(wait)) => tokio::time::sleep(wait).await,
        _ => {}
    }
    answer
}

async fn answer(
    shared: &Shared,
    route: &str,
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    body: &Value,
    failing: Option<&Failing>,
) -> Response {
    match failing {
        Some(Failing::Answer(status, answer)) => return answered(*status, answer),
        Some(Failing::Dropped) => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Some(Failing::Limited { after, scope }) => return too_many(*after, scope),
        Some(Failing::Page(status)) => {
            let status = StatusCode::from_u16(*status).expect("a status");
            return (status, "<html>CANARY-PAGE</html>").into_response();
        }
        Some(Failing::Slow(wait)) => tokio::time::sleep(*wait).await,
        Some(Failing::DroppedAfter | Failing::Garbage | Failing::Held(_)) | None => {}
    }
    let mut world = shared.world();
    let needs_token = !path.starts_with("/interactions/") && !path.starts_with("/webhooks/");
    let given = headers
        .get("authorization")
        .and_then(|given| given.to_str().ok());
    if needs_token && (world.revoked || given != Some(format!("Bot {TOKEN}").as_str())) {
        return refusal(&refused(401, 0, "401: Unauthorized"));
    }
    // Answers to interactions do not count.
    // Source: <https://docs.discord.com/developers/topics/rate-limits#global-rate-limit>, 2026-08-06.
    if needs_token && let Err(wait) = world.takes_any() {
        return too_many(wait.as_secs_f64().max(0.001), "global");
    }
    let limit = match world.takes(route) {
        Ok(bucket) => bucket.map(Bucket::headers),
        Err(wait) => return too_many(wait.as_secs_f64().max(0.001), "user"),
    };
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let mut response = match world.act(route, &segments, query.unwrap_or_default(), body) {
        Ok(_) if matches!(failing, Some(Failing::Garbage)) => {
            "{\"id\": CANARY-GARBAGE".into_response()
        }
        Ok(None) => StatusCode::NO_CONTENT.into_response(),
        Ok(Some(result)) if world.is_sparse && may_be_sparse(route) => {
            Json(sparse(result)).into_response()
        }
        Ok(Some(result)) => Json(result).into_response(),
        Err(refused) => refusal(&refused),
    };
    for (name, value) in limit.into_iter().flatten() {
        response
            .headers_mut()
            .insert(name, value.parse().expect("a number"));
    }
    response
}

/// The fields of a request: JSON, or that of a form whose files stand in its list of attachments.
fn fields(body: &Bytes) -> Value {
    let Some((mut form, files)) = multipart::read(body) else {
        return serde_json::from_slice(body).unwrap_or_default();
    };
    let mut body = form.remove("payload_json").unwrap_or_default();
    let whole = match body.get_mut("data") {
        Some(data) => data,
        None => &mut body,
    };
    let none = Vec::new();
    let listed = whole["attachments"].as_array().unwrap_or(&none);
    let mut named = listed.iter().enumerate();
    let are_named = named.all(|(at, file)| file["id"].as_str() == Some(&*at.to_string()));
    let are_pictures = files.iter().all(|(_, file)| file.starts_with(b"\x89PNG"));
    match listed.len() == files.len() && are_named && are_pictures {
        true => body,
        false => Value::Null,
    }
}

/// The route of a path: its numbers and tokens become `{}`.
fn template(path: &str) -> String {
    let mut behind = "";
    let mut short = String::new();
    for segment in path.trim_matches('/').split('/') {
        let is_number = segment.bytes().all(|byte| byte.is_ascii_digit());
        let is_token = behind == "{}" && segment.starts_with("CANARY-INTERACTION-");
        let shown = if is_number || is_token { "{}" } else { segment };
        short.push('/');
        short.push_str(shown);
        behind = shown;
    }
    short
}

fn answered(status: u16, answer: &Value) -> Response {
    (
        StatusCode::from_u16(status).expect("a status"),
        Json(answer.clone()),
    )
        .into_response()
}

fn refusal(refused: &Refused) -> Response {
    answered(
        refused.status,
        &json!({"code": refused.code, "message": refused.why}),
    )
}

/// Source: <https://docs.discord.com/developers/topics/rate-limits>, 2026-08-06.
fn too_many(after: f64, scope: &str) -> Response {
    let global = scope == "global";
    let body = json!({
        "message": "You are being rate limited.", "retry_after": after, "global": global,
    });
    let mut response = answered(429, &body);
    let headers = response.headers_mut();
    let seconds = format!("{}", after.ceil());
    headers.insert("retry-after", seconds.parse().expect("a number"));
    headers.insert("x-ratelimit-scope", scope.parse().expect("a word"));
    let after = after.to_string();
    headers.insert("x-ratelimit-reset-after", after.parse().expect("a number"));
    if global {
        headers.insert("x-ratelimit-global", "true".parse().expect("a word"));
    }
    response
}
