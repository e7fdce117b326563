//! Takes in what people send from a browser, and gives them their pages.
//!
//! A page that is only fetched begins nothing: a conversation begins with the first post. The name of
//! that post makes the cookie, so that a post that comes twice begins one conversation. The room is a
//! keyed hash of the cookie: what is kept opens no conversation.

mod guard;
mod stream;
mod visitor;

use std::num::NonZeroU32;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, RETRY_AFTER, SET_COOKIE,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::middleware;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use jiff::Timestamp;
use serde::Deserialize;

use crate::app::Service;
use crate::channel::web::{self, CHECK_SCRIPT, Chat, ICON, SCRIPT, STYLE, Start, Texts, Web};
use crate::conversation::FloodLimit;
use crate::http;
use crate::i18n::Locales;
use crate::message::{Address, CallbackToken, Inbound, MessageId, Outbound, Payload, UpdateId};
use crate::redaction::UserText;

use super::IngestState;
use visitor::Visitor;

/// The longest body of a request, in bytes; more than any form of ours fills.
const LONGEST: usize = 64 * 1024;
/// How many conversations may begin in a minute from one address. A school is one address, and a whole
/// year of pupils may begin in the same lesson.
const BEGINNINGS: NonZeroU32 = NonZeroU32::new(600).expect("it is not zero");
/// How long a place is kept, in seconds: as long as the conversation.
const KEPT: u64 = 30 * 24 * 60 * 60;

/// The settings of the pages.
pub struct Settings {
    /// Whether browsers reach the pages over https.
    pub secure: bool,
    /// How many proxies of ours stand in front of the pages.
    pub trusted_proxies: usize,
}

/// What the handlers share.
pub struct Site {
    service: Arc<Service>,
    web: Web,
    clock: fn() -> Timestamp,
    settings: Settings,
    beginnings: FloodLimit,
    state: Arc<IngestState>,
}

/// What a form sends.
#[derive(Deserialize)]
struct Post {
    id: String,
    #[serde(default)]
    seen: String,
    /// Set by the script, which needs no page for an answer.
    live: Option<String>,
    /// The language of the page on which the person begins.
    begin: Option<String>,
    door: Option<String>,
    press: Option<String>,
    words: Option<String>,
}

impl Site {
    /// The pages of a service, on its channel of the web.
    pub fn new(
        service: Arc<Service>,
        web: Web,
        settings: Settings,
        clock: fn() -> Timestamp,
    ) -> Arc<Self> {
        let state = Arc::<IngestState>::default();
        state.set_flowing(true);
        Arc::new(Self {
            service,
            web,
            clock,
            settings,
            beginnings: FloodLimit::per_minute(BEGINNINGS),
            state,
        })
    }

    /// The state of the intake, for the health pages.
    pub fn state(&self) -> Arc<IngestState> {
        Arc::clone(&self.state)
    }

    fn locales(&self) -> &Locales {
        &self.service.assistant.locales
    }

    fn texts(&self, tag: &str) -> Texts<'_> {
        Texts(self.locales().locale(tag))
    }

    /// Every language that is spoken: its tag, and its own name.
    fn languages(&self) -> Vec<(String, String)> {
        let tags = self.locales().tags();
        let named = |tag: &str| (tag.to_owned(), self.locales().locale(tag).name.clone());
        tags.into_iter().map(named).collect()
    }

    /// The messages that wait for a person, with their names.
    fn owed(&self, to: &Address) -> Result<Vec<(String, Outbound)>, Failed> {
        let rows = self.service.store.pending_for(to)?;
        Ok(rows
            .into_iter()
            .map(|row| (row.name(), row.outbound))
            .collect())
    }

    /// Notes that a page has shown messages, and lets the outbox remove them.
    async fn shown(&self, room: &str, names: &str) -> Result<(), Failed> {
        let address = Web::address(room);
        let owed = self.owed(&address)?;
        let named = names.split(',');
        let shown: Vec<String> = named
            .filter(|name| owed.iter().any(|(owed, _)| owed == name))
            .map(str::to_owned)
            .collect();
        if shown.is_empty() {
            return Ok(());
        }
        self.web.confirm(room, shown);
        self.service.conversations.attend(&address)?;
        self.service.outbox.idle_for(&address).await;
        self.web.settle(room);
        Ok(())
    }

    /// A page that says that something did not work.
    fn failed(&self, headers: &HeaderMap, status: StatusCode) -> Response {
        let message = match status {
            StatusCode::NOT_FOUND => "web-not-found",
            StatusCode::TOO_MANY_REQUESTS => "web-crowded",
            _ => "web-failed",
        };
        let tag = visitor::language(headers, self.locales());
        let page = web::failed(&self.texts(&tag), message);
        let mut answer = (status, Html(page.into_string())).into_response();
        if matches!(
            status,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
        ) {
            answer
                .headers_mut()
                .insert(RETRY_AFTER, HeaderValue::from_static("5"));
        }
        answer
    }
}

/// The routes of the pages.
pub fn routes(site: Arc<Site>) -> Router {
    Router::new()
        .route("/", get(front))
        .route("/go/{flow}", get(door_of_flow))
        .route("/go/{flow}/{step}", get(door_of_step))
        .route("/say", post(say))
        .route("/shown", post(shown))
        .route("/keep", post(keep))
        .route("/check", get(check))
        .route("/stream", get(stream::stream))
        .route(
            "/style.css",
            get(|| async { asset("text/css; charset=utf-8", STYLE) }),
        )
        .route(
            "/check.js",
            get(|| async { asset("text/javascript; charset=utf-8", CHECK_SCRIPT) }),
        )
        .route(
            "/live.js",
            get(|| async { asset("text/javascript; charset=utf-8", SCRIPT) }),
        )
        .route("/icon.svg", get(|| async { asset("image/svg+xml", ICON) }))
        .fallback(lost)
        .layer(middleware::from_fn_with_state(
            Arc::clone(&site),
            guard::guard,
        ))
        .with_state(site)
}

/// Why a request was not answered; the person may send it again.
struct Failed;

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Self {
        tracing::error!(%error, "A page could not be given");
        Self
    }
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    let kind = (CONTENT_TYPE, HeaderValue::from_static(kind));
    let kept = (CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    ([kind, kept], text).into_response()
}

/// The page that judges an example of a password without sending it anywhere.
async fn check(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Response {
    let tag = site.tag(&uri, &headers);
    let rules = &site.service.assistant.flows.validation_data.password;
    let page = web::check(&site.texts(&tag), rules);
    let policy = HeaderValue::from_static(guard::CHECK_POLICY);
    let policy = (CONTENT_SECURITY_POLICY, policy);
    ([policy], Html(page.into_string())).into_response()
}

async fn lost(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    site.failed(&headers, StatusCode::NOT_FOUND)
}

async fn front(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Response {
    match site.front(&uri, &headers).await {
        Ok(page) => page,
        Err(Failed) => site.failed(&headers, StatusCode::SERVICE_UNAVAILABLE),
    }
}

async fn door_of_flow(
    State(site): State<Arc<Site>>,
    Path(flow): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    site.door(&flow, &uri, &headers)
}

async fn door_of_step(
    State(site): State<Arc<Site>>,
    Path((flow, step)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    site.door(&format!("{flow}.{step}"), &uri, &headers)
}

impl Site {
    /// The page of the conversation, or the one on which it begins.
    async fn front(&self, uri: &Uri, headers: &HeaderMap) -> Result<Response, Failed> {
        let visitor = Visitor::of(headers, self.settings.secure);
        let room = visitor.room(&self.service.store);
        let Some(address) = room.as_deref().map(Web::address) else {
            return Ok(self.begin_page("/", None, &[], uri, headers));
        };
        let mut owed = self.owed(&address)?;
        let Some(kept) = self.service.store.session(&address)? else {
            let mut page = self.begin_page("/", None, &owed, uri, headers);
            if let (Some(secret), true) = (visitor.secret(), owed.is_empty()) {
                // The conversation is over, and the cookie leads nowhere.
                page.headers_mut()
                    .insert(SET_COOKIE, visitor.cookie(secret, Some(0)));
            }
            return Ok(page);
        };
        if owed.is_empty() {
            // Nothing is new: the present question is asked again.
            let inbound = Inbound {
                update: UpdateId(visitor::name()?),
                from: address.clone(),
                language: None,
                message: None,
                order: None,
                body: Payload::Arrived,
            };
            let conversations = &self.service.conversations;
            let durable = conversations.answer(&inbound, &Web::abilities(), (self.clock)())?;
            owed = self.owed(&address)?;
            durable.wait().await?;
        }
        let page = web::chat(&Chat {
            texts: self.texts(&kept.session.language.tag),
            post: &visitor::name()?,
            owed: &owed,
            languages: &self.languages(),
            kept: visitor.is_kept(uri),
        });
        Ok(Html(page.into_string()).into_response())
    }

    /// The tag of the language in which a page is shown that belongs to no conversation.
    fn tag(&self, uri: &Uri, headers: &HeaderMap) -> String {
        visitor::chosen(uri, self.locales())
            .unwrap_or_else(|| visitor::language(headers, self.locales()))
    }

    /// The page on which a person begins.
    fn begin_page(
        &self,
        path: &str,
        door: Option<&str>,
        owed: &[(String, Outbound)],
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Response {
        let tag = self.tag(uri, headers);
        let Ok(post) = visitor::name() else {
            return self.failed(headers, StatusCode::SERVICE_UNAVAILABLE);
        };
        let page = web::start(&Start {
            texts: self.texts(&tag),
            post: &post,
            door,
            languages: &self.languages(),
            path,
            owed,
        });
        Html(page.into_string()).into_response()
    }

    /// The page of a link that leads into a journey.
    fn door(&self, door: &str, uri: &Uri, headers: &HeaderMap) -> Response {
        if !is_door(door) {
            return self.failed(headers, StatusCode::NOT_FOUND);
        }
        self.begin_page(uri.path(), Some(door), &[], uri, headers)
    }
}

/// Whether a name may be that of a door; whether there is one is understood with the words.
fn is_door(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
    !name.is_empty() && name.len() <= 64 && name.chars().all(fits)
}

async fn say(State(site): State<Arc<Site>>, request: Request) -> Response {
    let peer = request.extensions().get::<http::Peer>().copied();
    let (head, body) = request.into_parts();
    let read = http::body(body, LONGEST).await;
    let post = read.and_then(|bytes| {
        let post = serde_urlencoded::from_bytes::<Post>(&bytes);
        let post = post.ok().filter(|post| visitor::is_name(&post.id));
        post.ok_or(StatusCode::BAD_REQUEST)
    });
    let answer = match post {
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
        let visitor = Visitor::of(headers, self.settings.secure);
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
                return Ok(self.leads_to_front(post.live.is_some(), None));
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
        let inbound = inbound(post, &room);
        let (conversations, can) = (&self.service.conversations, Web::abilities());
        let received = conversations.receive(inbound, &can, (self.clock)());
        received.await.map_err(|error| {
            tracing::error!(%error, "What came from a page could not be answered");
            StatusCode::SERVICE_UNAVAILABLE
        })?;
        Ok(self.leads_to_front(live, cookie))
    }

    /// The answer to what was sent: for the script a name for what is sent next, otherwise the way to
    /// the page.
    fn leads_to_front(&self, live: bool, cookie: Option<HeaderValue>) -> Response {
        let mut answer = match visitor::name() {
            Ok(name) if live => name.into_response(),
            _ => (StatusCode::SEE_OTHER, [(LOCATION, "/")]).into_response(),
        };
        if let Some(cookie) = cookie {
            answer.headers_mut().insert(SET_COOKIE, cookie);
        }
        answer
    }
}

/// The message of a person.
fn inbound(post: Post, room: &str) -> Inbound {
    let body = match (post.press, post.words, post.door) {
        (Some(press), _, _) => Payload::Pressed(CallbackToken(press)),
        (None, Some(words), _) => Payload::Typed(UserText::new(words)),
        (None, None, Some(door)) if is_door(&door) => {
            Payload::Typed(UserText::new(format!("/start {door}")))
        }
        (None, None, _) => Payload::Arrived,
    };
    Inbound {
        // A name counts for its room only, so that nobody can use up another person's.
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
struct Seen {
    seen: String,
}

async fn shown(State(site): State<Arc<Site>>, request: Request) -> StatusCode {
    let (head, body) = request.into_parts();
    let bytes = match http::body(body, LONGEST).await {
        Ok(bytes) => bytes,
        Err(status) => return status,
    };
    let visitor = Visitor::of(&head.headers, site.settings.secure);
    let room = visitor.room(&site.service.store);
    let (Ok(seen), Some(room)) = (serde_urlencoded::from_bytes::<Seen>(&bytes), room) else {
        return StatusCode::BAD_REQUEST;
    };
    match site.shown(&room, &seen.seen).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(Failed) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Keeps the cookie, and so the place, when the browser is closed.
async fn keep(State(site): State<Arc<Site>>, request: Request) -> Response {
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
