//! Takes in what people send from a browser, and gives them their pages.
//!
//! A page that is only fetched begins nothing: a conversation begins with the first post. The name of
//! that post makes the cookie, so that a post that comes twice begins one conversation. The room is a
//! keyed hash of the cookie: what is kept opens no conversation.

mod assets;
mod desk;
mod desk_stream;
mod guard;
#[cfg(feature = "passkeys")]
mod passkeys;
mod picture;
mod posts;
mod sign_in;
mod start;
mod stream;
mod visitor;

use std::num::NonZeroU32;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, RETRY_AFTER, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::middleware;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use jiff::Timestamp;

use crate::app::Service;
use crate::channel::web::{self, Chat, Standing, Texts, Web};
use crate::conversation::FloodLimit;
use crate::dialogue::{CarryCode, Owner, Session};
use crate::i18n::{Locales, id};
use crate::message::{Address, Inbound, Outbound, Payload, UpdateId};
use crate::turn::TurnError;

use super::IngestState;
use visitor::Visitor;

/// How many conversations may begin in a minute from one address. A school is one address, and a whole
/// year of pupils may begin in the same lesson.
const BEGINNINGS: NonZeroU32 = NonZeroU32::new(600).expect("it is not zero");

/// The settings of the pages.
pub struct Settings {
    /// Whether browsers reach the pages over https.
    pub secure: bool,
    /// The address by which people reach the pages.
    pub url: Option<String>,
    /// How many proxies of ours stand in front of the pages.
    pub trusted_proxies: usize,
    /// The sites that may show the conversation in a frame: `https://ent.example.fr`.
    pub frames: Vec<String>,
    /// The header in which a proxy on this machine names the member of staff who is signed in with it.
    pub staff_header: Option<HeaderName>,
}

/// What the handlers share.
pub struct Site {
    service: Arc<Service>,
    web: Web,
    clock: fn() -> Timestamp,
    settings: Settings,
    beginnings: FloodLimit,
    state: Arc<IngestState>,
    /// What the pages of the conversation may do.
    policy: HeaderValue,
    /// The style sheet with the colour of the school.
    style: String,
    /// Nothing where browsers can keep no passkey for the address of the pages.
    #[cfg(feature = "passkeys")]
    passkeys: Option<passkeys::Passkeys>,
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
            policy: guard::policy(&settings.frames),
            #[cfg(feature = "passkeys")]
            passkeys: settings.url.as_deref().and_then(passkeys::Passkeys::at),
            style: assets::style(service.assistant.school.colour.as_deref()),
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

    /// Whether members of staff can have passkeys.
    fn has_passkeys(&self) -> bool {
        #[cfg(feature = "passkeys")]
        let has = self.passkeys.is_some();
        #[cfg(not(feature = "passkeys"))]
        let has = false;
        has
    }

    fn locales(&self) -> &Locales {
        &self.service.assistant.locales
    }

    fn texts(&self, tag: &str) -> Texts<'_> {
        Texts {
            locale: self.locales().locale(tag),
            has_school: self.service.assistant.school.name.is_some(),
        }
    }

    /// Every language that is spoken: its tag, and its own name.
    fn languages(&self) -> Vec<(String, String)> {
        let tags = self.locales().tags();
        let named = |tag: &str| (tag.to_owned(), self.locales().locale(tag).name.clone());
        tags.into_iter().map(named).collect()
    }

    /// The messages that wait at a place, with their names.
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
        let ask = || self.service.conversations.attend(&address);
        self.confirm(room, &address, names, ask).await
    }

    /// Notes that a page of a room has shown messages that wait at a place, and asks the outbox for them,
    /// which removes them.
    async fn confirm(
        &self,
        room: &str,
        place: &Address,
        names: &str,
        ask: impl Fn() -> Result<(), TurnError>,
    ) -> Result<(), Failed> {
        let shown = self.owed_of(place, |name| names.split(',').any(|shown| shown == name))?;
        // An attempt that is under way may have found no page just before these were confirmed. It ends
        // without them, and what is owed still is asked for once more.
        for _ in 0..2 {
            let left = self.owed_of(place, |name| shown.iter().any(|shown| shown == name))?;
            if left.is_empty() {
                break;
            }
            self.web.confirm(room, left);
            ask()?;
            self.service.outbox.idle_for(place).await;
        }
        self.web.settle(room, &shown);
        Ok(())
    }

    /// The names of the messages that wait at a place, of those that are asked about.
    fn owed_of(
        &self,
        place: &Address,
        asked: impl Fn(&str) -> bool,
    ) -> Result<Vec<String>, Failed> {
        let names = self.owed(place)?.into_iter().map(|(name, _)| name);
        Ok(names.filter(|name| asked(name)).collect())
    }

    /// A page that says that something did not work.
    fn failed(&self, headers: &HeaderMap, status: StatusCode) -> Response {
        let message = match status {
            StatusCode::NOT_FOUND => id!("web-not-found"),
            StatusCode::TOO_MANY_REQUESTS => id!("web-crowded"),
            _ => id!("web-failed"),
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
        .route("/here/{code}", get(here))
        .route("/say", post(posts::say))
        .route("/shown", post(posts::shown))
        .route("/keep", post(posts::keep))
        .route("/check", get(check))
        .merge(desk_routes(&site))
        .route("/reminder.ics", get(reminder))
        .route("/stream", get(stream::stream))
        .route("/accessibility", get(statement))
        .merge(assets::routes())
        .route(
            "/picture/{step}/{language}/{audience}",
            get(picture::picture),
        )
        .fallback(lost)
        .layer(middleware::from_fn_with_state(
            Arc::clone(&site),
            guard::guard,
        ))
        .with_state(site)
}

/// The routes of the desk's pages.
#[cfg_attr(
    not(feature = "passkeys"),
    expect(unused_variables, reason = "only passkeys depend on the site")
)]
fn desk_routes(site: &Site) -> Router<Arc<Site>> {
    #[cfg_attr(
        not(feature = "passkeys"),
        expect(unused_mut, reason = "no more routes are added")
    )]
    let mut routes = Router::new();
    #[cfg(feature = "passkeys")]
    if site.has_passkeys() {
        routes = routes.merge(passkeys::routes());
    }
    routes
        .route("/desk", get(desk::front))
        .route("/desk/{number}", get(desk::ticket))
        .route("/desk/say", post(desk::say))
        .route("/desk/shown", post(desk::shown))
        .route("/desk/stream", get(desk_stream::stream))
        .route("/desk/in/{secret}", get(sign_in::page).post(sign_in::enter))
        .route("/desk/out", post(sign_in::leave))
}

/// Why a request was not answered; the person may send it again.
struct Failed;

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Self {
        tracing::error!(%error, "A page could not be given");
        Self
    }
}

async fn statement(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Response {
    let tag = site.tag(&uri, &headers);
    Html(web::statement(&site.texts(&tag)).into_string()).into_response()
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

/// The reminder of a conversation, for the person's own calendar.
async fn reminder(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let visitor = Visitor::of(&headers, site.settings.secure);
    let room = visitor.room(&site.service.store);
    let kept = room.map(|room| site.service.store.session(&Web::address(&room)));
    let Ok(kept) = kept.transpose().map_err(Failed::from) else {
        return site.failed(&headers, StatusCode::SERVICE_UNAVAILABLE);
    };
    let session = kept.flatten().map(|kept| kept.session);
    let Some((session, at)) = session.and_then(|it| it.reminder.clone().map(|due| (it, due.at)))
    else {
        return site.failed(&headers, StatusCode::NOT_FOUND);
    };
    let texts = site.texts(&session.language.tag);
    let link = site.settings.url.as_deref();
    let event = web::reminder(&texts, at, (site.clock)(), link);
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    ([(CONTENT_TYPE, kind)], event).into_response()
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

/// The page of a link that carries a conversation here. It says nothing of the code, which only a press
/// tries.
async fn here(
    State(site): State<Arc<Site>>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Response {
    let code = CarryCode::read(&code);
    let tag = visitor::language(&headers, site.locales());
    match (code, visitor::name()) {
        (Some(code), Ok(post)) => {
            let page = web::carry(&site.texts(&tag), &post, &code.shown());
            Html(page.into_string()).into_response()
        }
        (None, _) => site.failed(&headers, StatusCode::NOT_FOUND),
        (_, Err(_)) => site.failed(&headers, StatusCode::SERVICE_UNAVAILABLE),
    }
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
        if uri.query() == Some("framed") && !visitor.is_framed() {
            let page = web::blocked_frame(&self.texts(&self.tag(uri, headers)));
            return Ok(Html(page.into_string()).into_response());
        }
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
            standing: standing(&kept.session),
            kept: visitor.is_kept(uri),
            carries: self.service.conversations.can_be_carried(&address),
        });
        Ok(Html(page.into_string()).into_response())
    }

    /// The tag of the language in which a page is shown that belongs to no conversation.
    fn tag(&self, uri: &Uri, headers: &HeaderMap) -> String {
        visitor::chosen(uri, self.locales())
            .unwrap_or_else(|| visitor::language(headers, self.locales()))
    }
}

/// How a conversation stands beside its messages.
fn standing(session: &Session) -> Standing {
    Standing {
        reminds: session.reminder.is_some(),
        held: session.owner() == Owner::Staff,
    }
}
