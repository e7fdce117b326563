//! Lets members of staff in to the desk from a browser, by a link of one use or by a proxy that knows
//! them, and out again. By a passkey they enter in [`super::passkeys`].
//!
//! A link is used up by a press, not by being looked at: a messenger that draws a preview of it does not
//! use it up. Who is signed in is looked up for every request, in the store and in the settings.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use zeroize::Zeroizing;

use crate::channel::web;
use crate::i18n::id;
use crate::message::ChannelName;
use crate::store::DeskSession;
use guichet_core::handoff::Staff;

use super::{Failed, Site, visitor};

/// The name of the cookie over https, and over http as on loopback.
const COOKIES: [&str; 2] = ["__Host-guichet-desk", "guichet-desk"];

/// A member of staff who is signed in.
pub(super) struct Member {
    pub(super) staff: Staff,
    /// The secret of the session; nothing where a proxy names the member of staff.
    secret: Option<Zeroizing<String>>,
}

impl Member {
    /// Whether the member of staff signed in by a link of ours, and not at a proxy.
    pub(super) fn signed_in_here(&self) -> bool {
        self.secret.is_some()
    }
}

impl Site {
    /// The member of staff who is signed in in this browser, and answers at a desk of the settings.
    pub(super) fn member(&self, headers: &HeaderMap) -> Result<Option<Member>, Failed> {
        let named = self.settings.staff_header.as_ref();
        let named = named.and_then(|header| headers.get(header));
        let member = if let Some(name) = named.and_then(|name| name.to_str().ok()) {
            let id = name.trim().to_owned();
            let channel = ChannelName::Web;
            let staff = Staff { channel, id };
            Member {
                staff,
                secret: None,
            }
        } else {
            let Some(secret) = visitor::secret_in(headers, self.desk_cookie()) else {
                return Ok(None);
            };
            let now = (self.clock)();
            let Some(staff) = self.service.store.desk_session(&secret, now)? else {
                return Ok(None);
            };
            let secret = Some(Zeroizing::new(secret));
            Member { staff, secret }
        };
        Ok(Some(member).filter(|member| self.answers_at_a_desk(&member.staff)))
    }

    /// Whether a member of staff who was signed in still is.
    pub(super) fn is_still(&self, member: &Member) -> bool {
        let goes_on = member.secret.as_ref().is_none_or(|secret| {
            let session = self.service.store.desk_session(secret, (self.clock)());
            session.is_ok_and(|staff| staff.as_ref() == Some(&member.staff))
        });
        goes_on && self.answers_at_a_desk(&member.staff)
    }

    pub(super) fn answers_at_a_desk(&self, staff: &Staff) -> bool {
        self.service.handoff.desks().of(staff).next().is_some()
    }

    fn desk_cookie(&self) -> &'static str {
        let [secure, plain] = COOKIES;
        if self.settings.secure { secure } else { plain }
    }

    /// The cookie of a session that has begun.
    pub(super) fn session_cookie(&self, secret: &str) -> HeaderValue {
        let lasts = DeskSession::LASTS.as_secs().unsigned_abs();
        visitor::cookie(
            self.desk_cookie(),
            secret,
            self.settings.secure,
            Some(lasts),
        )
    }

    /// The page of a browser in which no member of staff is signed in.
    pub(super) fn signed_out(
        &self,
        headers: &HeaderMap,
        status: StatusCode,
        why: &str,
    ) -> Response {
        let tag = visitor::language(headers, self.locales());
        let page = web::signed_out(&self.texts(&tag), why, self.has_passkeys());
        (status, Html(page.into_string())).into_response()
    }
}

/// The page of a link, with the button that uses it up.
pub(super) async fn page(
    State(site): State<Arc<Site>>,
    Path(link): Path<String>,
    headers: HeaderMap,
) -> Response {
    let link = Zeroizing::new(link);
    let now = (site.clock)();
    match site
        .service
        .store
        .is_desk_link(&link, now)
        .map_err(Failed::from)
    {
        Ok(true) if visitor::is_name(&link) => {
            let tag = visitor::language(&headers, site.locales());
            let page = web::sign_in(&site.texts(&tag), &format!("/desk/in/{}", *link));
            Html(page.into_string()).into_response()
        }
        Ok(_) => site.signed_out(&headers, StatusCode::NOT_FOUND, id!("web-desk-in-old")),
        Err(Failed) => site.failed(&headers, StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// Uses a link up, and leads to the desk.
pub(super) async fn enter(
    State(site): State<Arc<Site>>,
    Path(link): Path<String>,
    headers: HeaderMap,
) -> Response {
    match site.entered(&Zeroizing::new(link)).await {
        Ok(Some(secret)) => {
            let cookie = site.session_cookie(&secret);
            let mut answer = (StatusCode::SEE_OTHER, [(LOCATION, "/desk")]).into_response();
            answer.headers_mut().insert(SET_COOKIE, cookie);
            answer
        }
        Ok(None) => site.signed_out(&headers, StatusCode::NOT_FOUND, id!("web-desk-in-old")),
        Err(Failed) => site.failed(&headers, StatusCode::SERVICE_UNAVAILABLE),
    }
}

impl Site {
    async fn entered(&self, link: &str) -> Result<Option<Zeroizing<String>>, Failed> {
        let begun = self.service.store.use_desk_link(link, (self.clock)())?;
        let Some((secret, durable)) = begun else {
            return Ok(None);
        };
        durable.wait().await?;
        Ok(Some(secret))
    }
}

/// Ends the session of this browser.
pub(super) async fn leave(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let name = site.desk_cookie();
    if let Some(secret) = visitor::secret_in(&headers, name) {
        let ended = site.service.store.end_desk_session(&secret, (site.clock)());
        if let Err(Failed) = ended.map_err(Failed::from) {
            return site.failed(&headers, StatusCode::SERVICE_UNAVAILABLE);
        }
    }
    let gone = visitor::cookie(name, "", site.settings.secure, Some(0));
    let mut answer = (StatusCode::SEE_OTHER, [(LOCATION, "/desk")]).into_response();
    answer.headers_mut().insert(SET_COOKIE, gone);
    answer
}
