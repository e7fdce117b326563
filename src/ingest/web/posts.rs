//! What is posted: what a person says or presses, which messages a page has shown, the wish to keep the
//! place.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::channel::web::Web;
use crate::http;
use crate::message::{CallbackToken, Inbound, MessageId, Payload, UpdateId};
use crate::redaction::UserText;

use super::start::is_door;
use super::visitor::{self, Visitor};
use super::{Failed, Site};

/// The longest body of a request, in bytes; more than any form of ours fills.
pub(super) const LONGEST: usize = 64 * 1024;
/// How long a place is kept, in seconds: as long as the conversation.
const KEPT: u64 = 30 * 24 * 60 * 60;

/// What a form sends.
#[derive(Deserialize)]
struct Post {
    #[serde(deserialize_with = "visitor::read_name")]
    id: String,
    #[serde(default)]
    seen: String,
    /// Set by the script, which needs no page for an answer.
    live: Option<String>,
    /// The language of the page on which the person begins.
    begin: Option<String>,
    door: Option<String>,
    /// The code that carries a conversation here.
    carry: Option<String>,
    /// Set on the first page in a frame of another site.
    frame: Option<String>,
    press: Option<String>,
    words: Option<String>,
}

/// Reads the fields of a form.
pub(super) async fn form<Fields: DeserializeOwned>(body: Body) -> Result<Fields, StatusCode> {
    let bytes = http::body(body, LONGEST).await?;
    serde_urlencoded::from_bytes(&bytes).map_err(|_| StatusCode::BAD_REQUEST)
}

/// Takes in what a person sent with a form.
pub(super) async fn say(State(site): State<Arc<Site>>, request: Request) -> Response {
    let peer = request.extensions().get::<http::Peer>().copied();
    let (head, body) = request.into_parts();
    let answer = match form::<Post>(body).await {
        Ok(post) => site.say(post, &head.headers, peer).await,
        Err(status) => Err(status),
    };
    answer.unwrap_or_else(|status| site.failed(&head.headers, status))
}

impl Site {
    /// Answers what a person sent, and leads to the page that shows the answer.
    async fn say(
        &self,
        post: Post,
        headers: &HeaderMap,
        peer: Option<http::Peer>,
    ) -> Result<Response, StatusCode> {
        if self.state.is_closed() || self.service.store.has_failed() {
            return Err(StatusCode::SERVICE_UNAVAILABLE);
        }
        let mut visitor = Visitor::of(headers, self.settings.secure);
        if post.frame.is_some() && !self.settings.frames.is_empty() {
            visitor = visitor.in_frame();
        }
        let store = &self.service.store;
        let unavailable = |_| StatusCode::SERVICE_UNAVAILABLE;
        let mut room = visitor.room(store);
        if let Some(room) = &room {
            self.shown(room, &post.seen).await.map_err(unavailable)?;
        }
        let mut cookie = None;
        let known = room
            .as_deref()
            .map(|room| store.session(&Web::address(room)));
        let goes_on = known
            .transpose()
            .map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
        if goes_on.flatten().is_none() {
            // Only the page on which a person begins begins: elsewhere the conversation is over.
            let begins = post.begin.is_some();
            if !begins {
                return Ok(leads_to_front(post.live.is_some(), true));
            }
            let from = visitor::address(headers, peer, self.settings.trusted_proxies);
            if !self.beginnings.lets(&Web::address(&from)) {
                return Err(StatusCode::TOO_MANY_REQUESTS);
            }
            let secret = store.derive("visitor", &post.id);
            room = Some(store.derive("room", &secret));
            cookie = Some(visitor.cookie(&secret, None));
        }
        let room = room.ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
        let live = post.live.is_some();
        let address = Web::address(&room);
        let inbound = inbound(post, &room);
        let (conversations, can) = (&self.service.conversations, Web::abilities());
        let received = conversations.receive(inbound, &can, (self.clock)());
        received.await.map_err(|error| {
            tracing::error!(%error, "What came from a page could not be answered");
            StatusCode::SERVICE_UNAVAILABLE
        })?;
        let over = live && matches!(store.session(&address), Ok(None));
        let Some(cookie) = cookie else {
            return Ok(leads_to_front(live, over));
        };
        // The page after it sees whether the browser keeps the cookie.
        let front = if visitor.is_framed() {
            "/?framed"
        } else {
            "/?begun"
        };
        let front = HeaderValue::from_static(front);
        Ok((
            StatusCode::SEE_OTHER,
            [(LOCATION, front), (SET_COOKIE, cookie)],
        )
            .into_response())
    }
}

/// The answer to what was sent: the way to the page; for the script a name for what is sent next, and
/// nothing once the conversation is over.
fn leads_to_front(live: bool, over: bool) -> Response {
    match visitor::name() {
        Ok(_) if live && over => StatusCode::OK.into_response(),
        Ok(name) if live => name.into_response(),
        _ => (StatusCode::SEE_OTHER, [(LOCATION, "/")]).into_response(),
    }
}

/// The message of a person.
fn inbound(post: Post, room: &str) -> Inbound {
    let start = |with: &str| Payload::Typed(UserText::new(format!("/start {with}")));
    let body = match (post.press, post.words, post.carry, post.door) {
        (Some(press), ..) => Payload::Pressed(CallbackToken(press)),
        (None, Some(words), ..) => Payload::Typed(UserText::new(words)),
        (None, None, Some(code), _) => start(&code),
        (None, None, None, Some(door)) if is_door(&door) => start(&door),
        (None, None, None, _) => Payload::Arrived,
    };
    Inbound {
        // A name counts for its room only, so that no person can use up another's.
        update: UpdateId(format!("{room} {}", post.id)),
        from: Web::address(room),
        language: post.begin,
        message: Some(MessageId(post.id)),
        order: None,
        body,
    }
}

/// The names of messages that a page has shown.
#[derive(Deserialize)]
pub(super) struct Seen {
    pub(super) seen: String,
}

/// Notes which messages a page has shown.
pub(super) async fn shown(State(site): State<Arc<Site>>, request: Request) -> StatusCode {
    let (head, body) = request.into_parts();
    let Seen { seen } = match form(body).await {
        Ok(seen) => seen,
        Err(status) => return status,
    };
    let visitor = Visitor::of(&head.headers, site.settings.secure);
    let Some(room) = visitor.room(&site.service.store) else {
        return StatusCode::BAD_REQUEST;
    };
    match site.shown(&room, &seen).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(Failed) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Keeps the cookie, and so the place, when the browser is closed.
pub(super) async fn keep(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let visitor = Visitor::of(&head.headers, site.settings.secure);
    if let Err(status) = http::body(body, LONGEST).await {
        return site.failed(&head.headers, status);
    }
    let mut answer = (StatusCode::SEE_OTHER, [(LOCATION, "/?kept")]).into_response();
    if let Some(secret) = visitor.secret() {
        let cookie = visitor.cookie(secret, Some(KEPT));
        answer.headers_mut().insert(SET_COOKIE, cookie);
    }
    answer
}
