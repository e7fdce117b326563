//! Passkeys of members of staff: one who is signed in has a device make one, and signs in with it later.
//!
//! A device shows the passkeys that it has for the address of the pages, so that no member of staff
//! types a name. Each must check who holds it, by a finger, a face or a code.

mod ceremonies;
mod sign_in;

use std::num::NonZeroU32;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use webauthn_rs::prelude::{
    Passkey, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
};

use crate::channel::web::{self, OwnPasskey, PasskeyPage};
use crate::conversation::FloodLimit;
use crate::http;
use guichet_core::handoff::Staff;

use super::posts::{LONGEST, form};
use super::sign_in::Member;
use super::{Failed, Site, visitor};
use ceremonies::{Ceremonies, Ceremony, LASTS};

/// The name of the cookie by which a browser answers what it was asked, over https and over http.
const COOKIES: [&str; 2] = ["__Host-guichet-passkey", "guichet-passkey"];
/// How often a minute devices may be asked from one address. All staff of a school may share one.
const ASKED: NonZeroU32 = NonZeroU32::new(60).expect("it is not zero");

/// What the pages need to ask devices for passkeys, and to judge their answers.
pub(super) struct Passkeys {
    webauthn: Webauthn,
    open: Ceremonies,
    limit: FloodLimit,
}

impl Passkeys {
    /// Passkeys for pages at this address; nothing where browsers keep none, as for a number in place of a
    /// name.
    pub(super) fn at(url: &str) -> Option<Self> {
        let url = Url::parse(url).ok()?;
        let builder = WebauthnBuilder::new(url.domain()?, &url).ok()?;
        let lasts = LASTS.unsigned_abs();
        Some(Self {
            webauthn: builder.rp_name("Guichet").timeout(lasts).build().ok()?,
            open: Ceremonies::default(),
            limit: FloodLimit::per_minute(ASKED),
        })
    }
}

/// The routes of passkeys.
pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/desk/passkeys", get(page))
        .route("/desk/passkeys/ask", post(ask_to_add))
        .route("/desk/passkeys/add", post(add))
        .route("/desk/passkeys/remove", post(remove))
        .route("/desk/passkeys/ask-in", post(sign_in::ask))
        .route("/desk/passkeys/in", post(sign_in::enter))
}

/// The passkeys of the member of staff, and the button that makes one.
async fn page(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let drawn = site.own(&headers).and_then(|own| match own {
        Some((_, member)) => site.passkey_page(&member.staff),
        None => Ok(site.entrance(&headers)),
    });
    drawn.unwrap_or_else(|Failed| site.failed(&headers, StatusCode::SERVICE_UNAVAILABLE))
}

/// Asks the device to make a passkey.
async fn ask_to_add(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let asked = site.own(&headers).and_then(|own| match own {
        Some((passkeys, member)) => site.asked_to_add(passkeys, member.staff),
        None => Ok(StatusCode::UNAUTHORIZED.into_response()),
    });
    asked.unwrap_or_else(|Failed| StatusCode::SERVICE_UNAVAILABLE.into_response())
}

/// Keeps the passkey that the device has made.
async fn add(State(site): State<Arc<Site>>, request: Request) -> StatusCode {
    let (head, body) = request.into_parts();
    let body = http::body(body, LONGEST).await;
    let own = site.own(&head.headers);
    let (own, body) = match (own, body) {
        (Ok(own), Ok(body)) => (own, body),
        (Err(Failed), _) => return StatusCode::SERVICE_UNAVAILABLE,
        (_, Err(status)) => return status,
    };
    let Some((passkeys, member)) = own else {
        return StatusCode::UNAUTHORIZED;
    };
    let Some(Ceremony::Add(asked, state)) = site.asked(passkeys, &head.headers) else {
        return StatusCode::FORBIDDEN;
    };
    let Ok(answer) = serde_json::from_slice::<RegisterPublicKeyCredential>(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    let made = passkeys
        .webauthn
        .finish_passkey_registration(&answer, &state);
    let Some(made) = made.ok().filter(|_| asked == member.staff) else {
        tracing::info!("A device made a passkey that does not fit");
        return StatusCode::FORBIDDEN;
    };
    match site.keep(&made, &member.staff).await {
        Ok(true) => StatusCode::NO_CONTENT,
        Ok(false) => StatusCode::CONFLICT,
        Err(Failed) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

#[derive(Deserialize)]
struct Which {
    which: String,
}

/// Removes a passkey of the member of staff.
async fn remove(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let which = match form::<Which>(body).await {
        Ok(post) => post.which,
        Err(status) => return site.failed(&head.headers, status),
    };
    let removed = match site.own(&head.headers) {
        Ok(Some((_, member))) => site.removed(&which, &member.staff).await,
        Ok(None) => Ok(site.entrance(&head.headers)),
        Err(failed) => Err(failed),
    };
    removed.unwrap_or_else(|Failed| site.failed(&head.headers, StatusCode::SERVICE_UNAVAILABLE))
}

impl Site {
    /// The member of staff who may have passkeys: one who signed in here, and not at a proxy.
    fn own(&self, headers: &HeaderMap) -> Result<Option<(&Passkeys, Member)>, Failed> {
        let member = self.member(headers)?.filter(Member::signed_in_here);
        Ok(self.passkeys.as_ref().zip(member))
    }

    fn passkey_page(&self, by: &Staff) -> Result<Response, Failed> {
        let name = by.to_string();
        let all = self.service.store.passkeys()?.into_iter();
        let own = all.filter(|(_, passkey)| passkey.staff == name);
        let own: Vec<_> = own
            .map(|(name, passkey)| OwnPasskey {
                name,
                since: passkey.since,
                used: passkey.used,
            })
            .collect();
        let tag = self.service.handoff.language_of(by)?;
        let page = web::passkeys(&PasskeyPage {
            texts: self.texts(&tag),
            own: &own,
        });
        Ok(Html(page.into_string()).into_response())
    }

    fn asked_to_add(&self, passkeys: &Passkeys, by: Staff) -> Result<Response, Failed> {
        let name = by.to_string();
        let mut known = Vec::new();
        for (_, passkey) in self.service.store.passkeys()? {
            if passkey.staff == name {
                let public: Passkey = serde_json::from_value(passkey.public)?;
                known.push(public.cred_id().clone());
            }
        }
        let shown = self.service.handoff.desks().display_name(&by);
        let (question, state) = passkeys.webauthn.start_passkey_registration(
            self.name_on_devices(&by)?,
            &by.id,
            &shown,
            Some(known),
        )?;
        let mut question = serde_json::to_value(question)?;
        let wanted = &mut question["publicKey"]["authenticatorSelection"];
        // Without these a device could keep one that it shows only where a name is typed.
        wanted["residentKey"] = "required".into();
        wanted["requireResidentKey"] = true.into();
        self.ask_device(passkeys, Ceremony::Add(by, state), question.to_string())
    }

    async fn keep(&self, made: &Passkey, by: &Staff) -> Result<bool, Failed> {
        let public = serde_json::to_value(made)?;
        let store = &self.service.store;
        match store.add_passkey(made.cred_id(), by, public, (self.clock)())? {
            Some(durable) => {
                durable.wait().await?;
                Ok(true)
            }
            None => Ok(false),
        }
    }

    async fn removed(&self, which: &str, by: &Staff) -> Result<Response, Failed> {
        let store = &self.service.store;
        let (_, durable) = store.remove_passkeys(which, Some(by), (self.clock)())?;
        durable.wait().await?;
        Ok((StatusCode::SEE_OTHER, [(LOCATION, "/desk/passkeys")]).into_response())
    }

    /// The name under which devices keep the passkeys of a member of staff: it tells nothing of them.
    fn name_on_devices(&self, of: &Staff) -> Result<Uuid, Failed> {
        let name = self.service.store.derive("passkeys", &of.to_string());
        Ok(Uuid::try_parse(&name)?)
    }

    /// Asks the device, in the browser that holds the cookie of the answer.
    fn ask_device(
        &self,
        passkeys: &Passkeys,
        ceremony: Ceremony,
        question: String,
    ) -> Result<Response, Failed> {
        let secret = passkeys.open.begin(ceremony, (self.clock)())?;
        let seconds = LASTS.unsigned_abs().as_secs();
        let name = self.passkey_cookie();
        let cookie = visitor::cookie(name, &secret, self.settings.secure, Some(seconds));
        let json = HeaderValue::from_static("application/json");
        let headers = [(SET_COOKIE, cookie), (CONTENT_TYPE, json)];
        Ok((headers, question).into_response())
    }

    /// What the device of this browser was asked.
    fn asked(&self, passkeys: &Passkeys, headers: &HeaderMap) -> Option<Ceremony> {
        let secret = visitor::secret_in(headers, self.passkey_cookie())?;
        passkeys.open.end(&secret, (self.clock)())
    }

    fn passkey_cookie(&self) -> &'static str {
        let [secure, plain] = COOKIES;
        if self.settings.secure { secure } else { plain }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_keep_passkeys_for_a_name_only() {
        for (url, keeps) in [
            ("https://aide.example.fr/", true),
            ("http://localhost:8081/", true),
            ("http://127.0.0.1:8081/", false),
            ("http://[::1]:8081/", false),
            ("aide.example.fr", false),
        ] {
            assert_eq!(Passkeys::at(url).is_some(), keeps, "{url}");
        }
    }
}
