//! The webhook, to which Telegram sends updates. A request is answered with 200 once the update's
//! answer is durable; after any other status Telegram sends the update again.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use tokio::sync::Semaphore;

use crate::channel::telegram::{WebhookSecret, number};
use crate::http;

use super::reorder_buffer::Sequence;
use super::{Intake, Rejected};

/// The longest body of a request, in bytes; more than any update has.
const LONGEST: usize = 1024 * 1024;
/// How many requests are handled at once; more than Telegram opens.
const AT_ONCE: usize = 256;
/// The header in which Telegram proves itself.
/// Source: <https://core.telegram.org/bots/api#setwebhook>, 2026-06-11.
const SECRET: &str = "x-telegram-bot-api-secret-token";
/// After how many seconds Telegram should try again, while the outbox is full or the store cannot
/// write.
const LATER: &str = "2";

/// The handler of the webhook.
pub struct Webhook {
    ingest: Arc<Intake>,
    secret: WebhookSecret,
    room: Semaphore,
    order: Sequence,
}

impl Webhook {
    /// A webhook that takes in the requests with this secret.
    pub fn new(ingest: Arc<Intake>, secret: WebhookSecret) -> Self {
        Self {
            ingest,
            secret,
            room: Semaphore::new(AT_ONCE),
            order: Sequence::default(),
        }
    }
}

/// The route of a webhook at the path of its address.
pub fn route(path: &str, webhook: Webhook) -> Router {
    Router::new()
        .route(path, post(take))
        .with_state(Arc::new(webhook))
}

async fn take(State(webhook): State<Arc<Webhook>>, request: Request) -> Response {
    // The secret comes before the body: a stranger takes no memory.
    let given = request
        .headers()
        .get(SECRET)
        .map(|secret| secret.as_bytes());
    if !given.is_some_and(|given| webhook.secret.is(given)) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let ingest = &webhook.ingest;
    let Some(me) = ingest.telegram.me() else {
        return later();
    };
    let service = &ingest.service;
    if ingest.state.is_closed() || service.outbox.is_crowded() || service.store.has_failed() {
        return later();
    }
    let Ok(_room) = webhook.room.try_acquire() else {
        return later();
    };
    let body = match http::body(request.into_body(), LONGEST).await {
        Ok(body) => body,
        Err(status) => return status.into_response(),
    };
    let can = ingest.telegram.abilities();
    // A body that is not UTF-8 is no update, and will be named by its hash.
    let raw = String::from_utf8_lossy(&body);
    let turn = match number(&raw) {
        Some(id) => Some(webhook.order.turn(id).await),
        None => None,
    };
    let accepted = ingest.take(&raw, me, &can);
    drop(turn);
    let accepted = match accepted {
        Ok(accepted) => accepted,
        Err(Rejected::Alone) => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Err(Rejected::Nothing) => return later(),
    };
    if let Err(error) = accepted.durable.wait().await {
        tracing::error!(%error, "What was taken in is not durable, and comes again");
        return later();
    }
    ingest.settle(accepted.press, accepted.telling);
    ingest.state.set_flowing(true);
    StatusCode::OK.into_response()
}

fn later() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, LATER)]).into_response()
}
