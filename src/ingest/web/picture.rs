//! The pictures of steps, as files for the pages.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};

use crate::message::Drawing;

use super::{Site, assets};

/// What a browser sends whose person saves data. Then the words below the picture are all there is.
/// Source: <https://wicg.github.io/savedata/>, 2026-11-29.
const SAVE_DATA: &str = "save-data";
/// What a picture may do where it is opened as a page: load nothing, run nothing. It holds its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// The picture of a step, by its message, a language and an audience.
pub(super) async fn picture(
    State(site): State<Arc<Site>>,
    Path((step, language, audience)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let vary = (VARY, HeaderValue::from_static(SAVE_DATA));
    if headers.get(SAVE_DATA).is_some_and(|value| value == "on") {
        return ([vary], StatusCode::NO_CONTENT).into_response();
    }
    // Only what can be asked for is drawn and kept, whatever a stranger writes into the address.
    if !site.locales().tags().contains(&&*language) || !site.speaks_to(&audience) {
        return site.failed(&headers, StatusCode::NOT_FOUND);
    }
    let drawing = Drawing {
        step,
        language,
        audience,
        shown: String::new(),
    };
    let Some(picture) = site.service.pictures.written(&drawing).await else {
        return site.failed(&headers, StatusCode::NOT_FOUND);
    };
    let mut answer = assets::file(&headers, assets::SVG, "public, max-age=3600", &picture);
    let policy = HeaderValue::from_static(POLICY);
    let more = [(CONTENT_SECURITY_POLICY, policy), vary];
    answer.headers_mut().extend(more);
    answer
}

impl Site {
    /// Whether notes may speak to this audience.
    fn speaks_to(&self, audience: &str) -> bool {
        let flows = &self.service.assistant.flows;
        let step = flows.audience.map(|id| flows.step(id));
        let labels = step.map_or(&[][..], |step| &step.transitions);
        audience == "unknown" || labels.iter().any(|own| own.label == audience)
    }
}
