//! The style sheets, the scripts and the icon of the pages.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::channel::web::{
    CHECK_SCRIPT, DESK_SCRIPT, DESK_STYLE, EMBED_SCRIPT, ICON, PASSKEY_SCRIPT, SCHOOL_STYLE,
    SCRIPT, STYLE,
};

use super::Site;

const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// What stands for the colour of the school in its style sheet.
const COLOUR: &str = "#0b4f6c";

/// The routes of all that pages load.
pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/style.css", get(style_sheet))
        .route("/desk.css", get(|| async { asset(CSS, DESK_STYLE) }))
        .route(
            "/check.js",
            get(|| async { asset(JAVASCRIPT, CHECK_SCRIPT) }),
        )
        .route("/desk.js", get(|| async { asset(JAVASCRIPT, DESK_SCRIPT) }))
        .route(
            "/passkeys.js",
            get(|| async { asset(JAVASCRIPT, PASSKEY_SCRIPT) }),
        )
        .route("/live.js", get(|| async { asset(JAVASCRIPT, SCRIPT) }))
        .route("/embed.js", get(embed))
        .route("/icon.svg", get(|| async { asset("image/svg+xml", ICON) }))
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    let kind = (CONTENT_TYPE, HeaderValue::from_static(kind));
    let kept = (CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    ([kind, kept], text).into_response()
}

/// The style sheet of every page, with the colour of the school.
pub(super) fn style(colour: Option<&str>) -> String {
    match colour {
        Some(colour) => format!("{STYLE}{}", SCHOOL_STYLE.replace(COLOUR, colour)),
        None => STYLE.to_owned(),
    }
}

async fn style_sheet(State(site): State<Arc<Site>>) -> Response {
    let mut answer = asset(CSS, "");
    *answer.body_mut() = site.style.clone().into();
    answer
}

/// The script for pages of other sites, which alone may be loaded from there.
async fn embed(State(site): State<Arc<Site>>) -> Response {
    let sites = serde_json::json!(site.settings.frames);
    let script = format!("var guichetSites = {sites};\n{EMBED_SCRIPT}");
    let mut answer = asset(JAVASCRIPT, "");
    *answer.body_mut() = script.into();
    let everywhere = HeaderValue::from_static("cross-origin");
    answer
        .headers_mut()
        .insert("cross-origin-resource-policy", everywhere);
    answer
}
