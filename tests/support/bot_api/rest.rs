//! The calls of a bot: whether they are taken at all, and how they fail.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{Failing, Shared, TOKEN};

pub(super) async fn call(
    State(shared): State<Arc<Shared>>,
    Path((bot, method)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let method = method.to_lowercase();
    let body = super::photos::fields(&body);
    if bot != format!("bot{TOKEN}") {
        return refusal(401, "Unauthorized");
    }
    let failing = shared.world().failing(&method);
    match failing {
        Some(Failing::Answer(status, answer)) => return answered(status, &answer),
        Some(Failing::Dropped) => return broken(),
        Some(Failing::Page(status)) => {
            return page(status);
        }
        Some(Failing::Slow(wait)) => tokio::time::sleep(wait).await,
        _ => {}
    }
    if method == "getupdates" {
        return updates(&shared, &body).await;
    }
    let chat = body["chat_id"].as_i64().unwrap_or_default();
    let moved = shared.world().groups.moved(&method, chat);
    if let Some(supergroup) = moved {
        let answer = json!({"ok": false, "error_code": 400, "description": "Bad Request: group chat was upgraded to a supergroup chat", "parameters": {"migrate_to_chat_id": supergroup}});
        return answered(400, &answer);
    }
    let done = shared.world().act(&method, &body);
    shared.world().calls.push((method, body));
    match (failing, done) {
        (Some(Failing::DroppedAfter), _) => broken(),
        (Some(Failing::PageAfter(status)), _) => page(status),
        (Some(Failing::Garbage), _) => "{\"ok\":tru CANARY-GARBAGE".into_response(),
        (_, Ok(result)) => Json(json!({"ok": true, "result": result})).into_response(),
        (_, Err(why)) => refusal(400, why),
    }
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("a status")
}

fn page(status: u16) -> Response {
    (code(status), "<html>CANARY-PAGE</html>").into_response()
}

fn answered(status: u16, answer: &Value) -> Response {
    (code(status), Json(answer.clone())).into_response()
}

fn refusal(status: u16, why: &str) -> Response {
    let answer =
        json!({"ok": false, "error_code": status, "description": format!("Bad Request: {why}")});
    answered(status, &answer)
}

/// An answer that breaks off in the middle.
fn broken() -> Response {
    let pieces = [Ok("{\"ok\":"), Err(std::io::Error::other("it breaks off"))];
    Body::from_stream(futures_util::stream::iter(pieces)).into_response()
}

async fn updates(shared: &Shared, body: &Value) -> Response {
    let offset = body["offset"].as_i64().unwrap_or(0);
    let call = ("getupdates".to_owned(), body.clone());
    shared.world().calls.push(call);
    let waits = if body["timeout"] == 0 { 1 } else { 2 };
    for _ in 0..waits {
        let news = shared.news.notified();
        let batch = shared.world().batch(offset);
        if !batch.is_empty() {
            return Json(json!({"ok": true, "result": batch})).into_response();
        }
        if waits > 1 {
            let _ = tokio::time::timeout(Duration::from_millis(500), news).await;
        }
    }
    Json(json!({"ok": true, "result": []})).into_response()
}
