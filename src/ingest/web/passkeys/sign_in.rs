//! A member of staff signs in with a passkey.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use webauthn_rs::prelude::{Passkey, PublicKeyCredential, WebauthnError};
use zeroize::Zeroizing;

use crate::channel::web::Web;
use crate::http::{self, Peer};
use guichet_core::handoff::Staff;

use super::super::posts::LONGEST;
use super::super::{Failed, Site, visitor};
use super::{Ceremony, Passkeys};

/// Asks the device for any passkey that it has for these pages.
pub(super) async fn ask(State(site): State<Arc<Site>>, request: Request) -> Response {
    let peer = request.extensions().get::<Peer>().copied();
    let Some(passkeys) = &site.passkeys else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let from = visitor::address(request.headers(), peer, site.settings.trusted_proxies);
    if !passkeys.limit.lets(&Web::address(&from)) {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    }
    let asked = site.asked_to_sign_in(passkeys);
    asked.unwrap_or_else(|Failed| StatusCode::SERVICE_UNAVAILABLE.into_response())
}

/// Judges the answer of the device, and begins a session.
pub(super) async fn enter(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Some(passkeys) = &site.passkeys else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let body = match http::body(body, LONGEST).await {
        Ok(body) => body,
        Err(status) => return status.into_response(),
    };
    match site.entered_with(passkeys, &head.headers, &body).await {
        Ok(Some(secret)) => {
            let cookie = [(SET_COOKIE, site.session_cookie(&secret))];
            (StatusCode::NO_CONTENT, cookie).into_response()
        }
        Ok(None) => StatusCode::FORBIDDEN.into_response(),
        Err(Failed) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

impl Site {
    fn asked_to_sign_in(&self, passkeys: &Passkeys) -> Result<Response, Failed> {
        let (mut question, state) = passkeys.webauthn.start_discoverable_authentication()?;
        // A press asks, and no field of a form.
        question.mediation = None;
        let question = serde_json::to_string(&question)?;
        self.ask_device(passkeys, Ceremony::SignIn(state), question)
    }

    async fn entered_with(
        &self,
        passkeys: &Passkeys,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Result<Option<Zeroizing<String>>, Failed> {
        let Some(Ceremony::SignIn(state)) = self.asked(passkeys, headers) else {
            return Ok(None);
        };
        let Ok(answer) = serde_json::from_slice::<PublicKeyCredential>(body) else {
            return Ok(None);
        };
        let webauthn = &passkeys.webauthn;
        let Ok((holder, name)) = webauthn.identify_discoverable_authentication(&answer) else {
            return Ok(None);
        };
        let (store, now) = (&self.service.store, (self.clock)());
        let Some(kept) = store.passkey(name)? else {
            return Ok(None);
        };
        let staff = Staff::named(&kept.staff).filter(|staff| self.answers_at_a_desk(staff));
        let Some(staff) = staff else {
            return Ok(None);
        };
        if self.name_on_devices(&staff)? != holder {
            return Ok(None);
        }
        let mut public: Passkey = serde_json::from_value(kept.public.clone())?;
        match webauthn.finish_discoverable_authentication_v2(&answer, state, &public) {
            Ok(judged) => {
                public.update_credential(&judged);
                let public = serde_json::to_value(&public)?;
                let Some((secret, durable)) = store.use_passkey(name, &kept, public, now)? else {
                    return Ok(None);
                };
                durable.wait().await?;
                Ok(Some(secret))
            }
            Err(WebauthnError::CredentialPossibleCompromise) => {
                tracing::warn!("A passkey was removed, since a device has a copy of it");
                store.remove_copied_passkey(name, now)?.wait().await?;
                // The copy may have opened the desk before.
                let (_, durable) = store.end_desk_sessions(&kept.staff, now)?;
                durable.wait().await?;
                Ok(None)
            }
            Err(_) => {
                tracing::info!("A device answered with a passkey that does not fit");
                Ok(None)
            }
        }
    }
}
