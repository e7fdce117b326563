//! What every answer carries and every post must show: no other site may send in a person's name, and
//! no page may load, send or keep what is not ours.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use crate::http::Peer;

use super::Site;

/// What a page may do: load from here, send to here, be in no frame. An image may stand in the page itself, as
/// its icon does: such an image runs nothing and is asked for nowhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types guichet";

/// What a page of the conversation may do: also be in a frame of these sites.
pub(super) fn policy(frames: &[String]) -> HeaderValue {
    let ancestors = format!("frame-ancestors {}", frames.join(" "));
    let policy = match frames {
        [] => POLICY.to_owned(),
        _ => POLICY.replace("frame-ancestors 'none'", &ancestors),
    };
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static(POLICY))
}

/// What the page may do on which an example of a password is typed: nothing that sends.
pub(super) const CHECK_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Refuses what another site sends, and adds the headers of every answer.
pub(super) async fn guard(
    State(site): State<Arc<Site>>,
    mut request: Request,
    next: Next,
) -> Response {
    if let Some(header) = &site.settings.staff_header
        && !is_from_here(&request)
    {
        // Without that proxy a visitor may have written the name.
        request.headers_mut().remove(header);
    }
    // These are in no frame, whatever the settings say.
    let path = request.uri().path();
    let never_framed = ["/desk", "/check", "/here"]
        .iter()
        .any(|own| path.starts_with(own));
    let policy = match never_framed {
        true => HeaderValue::from_static(POLICY),
        false => site.policy.clone(),
    };
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut answer = if reads || is_own(request.headers()) {
        next.run(request).await
    } else {
        site.failed(request.headers(), StatusCode::FORBIDDEN)
    };
    let headers = answer.headers_mut();
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(policy);
    let mut put = |name: HeaderName, value| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    put(CACHE_CONTROL, "no-store");
    // With `no-referrer` an old browser would send a post of our own without its origin.
    put(REFERRER_POLICY, "same-origin");
    put(X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    put(
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    );
    answer
}

/// Whether a program on this machine passes the request on.
fn is_from_here(request: &Request) -> bool {
    let peer = request.extensions().get::<Peer>();
    peer.is_some_and(|peer| peer.0.is_loopback())
}

/// Whether a page of ours sent the request. Every browser says so in one of two ways; what says neither
/// is refused.
fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    let origin = text(ORIGIN).and_then(|origin| origin.split_once("://"));
    let origin = origin.map(|(_, host)| host);
    origin.is_some() && origin == text(HOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_of_ours_may_send() {
        let table: [(&[(&str, &str)], bool); 7] = [
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], false),
            (&[("sec-fetch-site", "same-site")], false),
            (
                &[
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://a.fr"),
                    ("host", "a.fr"),
                ],
                false,
            ),
            (&[("origin", "https://a.fr"), ("host", "a.fr")], true),
            (&[("origin", "https://b.fr"), ("host", "a.fr")], false),
            (&[("host", "a.fr")], false),
        ];
        for (pairs, own) in table {
            let mut headers = HeaderMap::new();
            for &(name, value) in pairs {
                let name = HeaderName::try_from(name).expect("a name");
                headers.insert(name, HeaderValue::try_from(value).expect("a value"));
            }
            assert_eq!(is_own(&headers), own, "{pairs:?}");
        }
    }
}
