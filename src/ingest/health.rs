//! The health pages for monitoring: whether the service is alive, and whether it is ready.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::app::Service;

use crate::message::ChannelName;

use super::IngestState;

/// What the health pages report on.
pub struct Health {
    service: Arc<Service>,
    states: Vec<(ChannelName, Arc<IngestState>)>,
}

impl Health {
    /// The health of a service and of its intakes, by platform.
    pub fn new(service: Arc<Service>, states: Vec<(ChannelName, Arc<IngestState>)>) -> Self {
        Self { service, states }
    }

    fn is_alive(&self) -> bool {
        !self.service.store.has_failed()
    }
}

/// The routes `/healthz` and `/readyz`.
pub fn routes(health: Health) -> Router {
    Router::new()
        .route("/healthz", get(alive))
        .route("/readyz", get(ready))
        .with_state(Arc::new(health))
}

async fn alive(State(health): State<Arc<Health>>) -> (StatusCode, &'static str) {
    if health.is_alive() {
        (StatusCode::OK, "ok\n")
    } else {
        let sentence = "the store does not keep anything any more; start again\n";
        (StatusCode::SERVICE_UNAVAILABLE, sentence)
    }
}

async fn ready(State(health): State<Arc<Health>>) -> (StatusCode, Json<Value>) {
    let store = health.is_alive() && !health.service.store.is_held_up();
    let flowing = health.states.iter().all(|(_, state)| state.is_flowing());
    let ending = health.states.iter().any(|(_, state)| state.is_closed());
    let ready = store && flowing && !ending;
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let mut page = json!({
        "ready": ready,
        "store": store,
        "ending": ending,
        "waiting": health.service.outbox.waiting(),
        "refused": health.service.outbox.refused(),
        "dead_letters": health.service.store.count_dead_letters().ok(),
        "dropped_log_lines": crate::log::dropped_lines(),
    });
    for (channel, state) in &health.states {
        page[channel.name()] = json!(state.is_flowing());
    }
    (status, Json(page))
}
