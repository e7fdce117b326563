//! The pages that machines ask: is the service alive, is it ready.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::service::Service;

use super::Intake;

/// What is asked about.
pub struct Health {
    service: Arc<Service>,
    intake: Option<Arc<Intake>>,
    ending: AtomicBool,
}

impl Health {
    /// The health of a service and what it takes in.
    pub fn new(service: Arc<Service>, intake: Option<Arc<Intake>>) -> Arc<Self> {
        Arc::new(Self {
            service,
            intake,
            ending: AtomicBool::new(false),
        })
    }

    /// The service takes nothing in any more.
    pub fn ends(&self) {
        self.ending.store(true, Ordering::Relaxed);
    }

    fn is_alive(&self) -> bool {
        !self.service.store.has_failed()
    }
}

/// `/healthz` and `/readyz`.
pub fn routes(health: Arc<Health>) -> Router {
    Router::new()
        .route("/healthz", get(alive))
        .route("/readyz", get(ready))
        .with_state(health)
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
    let store = health.is_alive();
    let telegram = health.intake.as_ref().map(|intake| intake.is_flowing());
    let ending = health.ending.load(Ordering::Relaxed);
    let ready = store && telegram.unwrap_or(true) && !ending;
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let page = json!({
        "ready": ready,
        "store": store,
        "telegram": telegram,
        "ending": ending,
        "waiting": health.service.outbox.waiting(),
        "aside": health.service.store.count_aside().ok(),
    });
    (status, Json(page))
}
