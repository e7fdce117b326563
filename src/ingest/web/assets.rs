//! The style sheets and the scripts of the pages, which a browser loads once.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};

use crate::channel::web::{
    CHECK_SCRIPT, DESK_SCRIPT, DESK_STYLE, EMBED_SCRIPT, PASSKEY_SCRIPT, SCHOOL_STYLE, SCRIPT,
    STYLE,
};

use super::Site;

const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
pub(super) const SVG: &str = "image/svg+xml";

/// What stands for the colour of the school in its style sheet.
const COLOUR: &str = "#0b4f6c";

/// The routes of all that pages load.
pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/style.css", get(style_sheet))
        .route("/desk.css", asset(CSS, DESK_STYLE))
        .route("/check.js", asset(JAVASCRIPT, CHECK_SCRIPT))
        .route("/desk.js", asset(JAVASCRIPT, DESK_SCRIPT))
        .route("/passkeys.js", asset(JAVASCRIPT, PASSKEY_SCRIPT))
        .route("/live.js", asset(JAVASCRIPT, SCRIPT))
        .route("/embed.js", get(embed))
}

fn asset(kind: &'static str, text: &'static str) -> MethodRouter<Arc<Site>> {
    get(move |asked: HeaderMap| async move { own(&asked, kind, text) })
}

/// What a page loads of ours. A browser asks each time whether it has changed: pages and scripts of two
/// versions do not fit together.
fn own(asked: &HeaderMap, kind: &'static str, text: &str) -> Response {
    file(asked, kind, "no-cache", text)
}

/// A file, or nothing but its tag where the browser has it already.
pub(super) fn file(
    asked: &HeaderMap,
    kind: &'static str,
    kept: &'static str,
    text: &str,
) -> Response {
    let tag = format!("\"{}\"", blake3::hash(text.as_bytes()).to_hex());
    let known = asked.get(IF_NONE_MATCH);
    // A proxy that compresses makes the tag a weak one.
    let known = known.and_then(|known| known.to_str().ok());
    let mut answer = match known.is_some_and(|known| known.trim_start_matches("W/") == tag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => text.to_owned().into_response(),
    };
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(kept));
    headers.extend(HeaderValue::try_from(tag).ok().map(|tag| (ETAG, tag)));
    answer
}

/// The style sheet of every page, with the colour of the school.
pub(super) fn style(colour: Option<&str>) -> String {
    match colour {
        Some(colour) => format!("{STYLE}{}", SCHOOL_STYLE.replace(COLOUR, colour)),
        None => STYLE.to_owned(),
    }
}

async fn style_sheet(State(site): State<Arc<Site>>, asked: HeaderMap) -> Response {
    own(&asked, CSS, &site.style)
}

/// The script for pages of other sites, which alone may be loaded from there.
async fn embed(State(site): State<Arc<Site>>, asked: HeaderMap) -> Response {
    let sites = serde_json::json!(site.settings.frames);
    let script = format!("var guichetSites = {sites};\n{EMBED_SCRIPT}");
    let mut answer = own(&asked, JAVASCRIPT, &script);
    let everywhere = HeaderValue::from_static("cross-origin");
    answer
        .headers_mut()
        .insert("cross-origin-resource-policy", everywhere);
    answer
}
