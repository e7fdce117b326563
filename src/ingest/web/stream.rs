//! The stream of an open page: each message as an event, and a sign of life between them.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use crate::channel::web::{self, Page, Web};

use super::{Site, Visitor, standing};

/// The pause after which a sign of life is sent: proxies end a stream that is silent for longer.
const SIGN: Duration = Duration::from_secs(15);
/// What a stream is to the proxies before it: nothing to keep, change or hold back.
pub(super) const HEADERS: [(&str, &str); 3] = [
    ("content-type", "text/event-stream"),
    ("cache-control", "no-cache, no-transform, no-store"),
    ("x-accel-buffering", "no"),
];
/// What a page passes over.
pub(super) const SIGN_OF_LIFE: &str = ":\n\n";
/// How many milliseconds a page waits before it comes back when it had to give way.
pub(super) const REST: &str = "retry: 30000\n\n";

/// Gives a page of a conversation its messages as they come.
pub(super) async fn stream(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let visitor = Visitor::of(&headers, site.settings.secure);
    let Some(room) = visitor.room(&site.service.store) else {
        // A page without a conversation has no stream.
        return StatusCode::NO_CONTENT.into_response();
    };
    let address = Web::address(&room);
    let known = site.service.store.session(&address);
    if !known.is_ok_and(|known| known.is_some()) {
        return StatusCode::NO_CONTENT.into_response();
    }
    let Some(page) = site.web.attach(&room) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    if site.service.conversations.attend(&address).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let events = stream::unfold(Some((site, room, page)), |open| async {
        let (site, room, mut page) = open?;
        let event = next(&site, &room, &mut page).await;
        let open = event.is_some().then_some((site, room, page));
        let event = event.unwrap_or_else(|| REST.to_owned());
        Some((Ok::<_, Infallible>(Bytes::from(event)), open))
    });
    (HEADERS, Body::from_stream(events)).into_response()
}

/// The next event of a page; nothing once the page has given way.
async fn next(site: &Site, room: &str, page: &mut Page) -> Option<String> {
    let Ok(shown) = tokio::time::timeout(SIGN, page.next()).await else {
        return Some(SIGN_OF_LIFE.to_owned());
    };
    let shown = shown?;
    let session = site.service.store.session(&Web::address(room));
    let session = session.ok().flatten().map(|kept| kept.session);
    let standing = session.as_ref().map(standing).unwrap_or_default();
    let tag = session.map(|session| session.language.tag);
    let texts = site.texts(tag.as_deref().unwrap_or_default());
    let event = web::event(&shown, &texts, standing);
    Some(format!("id: {}\ndata: {event}\n\n", shown.name))
}
