//! Serves the pages of the web.

use std::io::Write as _;
use std::sync::Arc;

use axum::Router;
use reqwest::Url;
use tokio::task::JoinHandle;

use crate::app::Service;
use crate::channel::web::Web;
use crate::cli::now;
use crate::http::{self, Places};
use crate::ingest::web::{Settings, Site, routes};

use super::super::serve_config_web::WantedWeb;

/// The pages of a service, as the settings want them.
pub(super) fn site(service: &Arc<Service>, web: &Web, wanted: &WantedWeb) -> Arc<Site> {
    let is_https = |url: &Url| url.scheme() == "https";
    let settings = Settings {
        secure: wanted.url.as_ref().is_some_and(is_https),
        url: wanted.url.as_ref().map(ToString::to_string),
        trusted_proxies: wanted.trusted_proxies,
        frames: wanted.frames.clone(),
        staff_header: wanted.staff_header.clone(),
    };
    if let Some(url) = &settings.url {
        // Where a platform shows what is typed, an example is better tried on the page.
        service
            .assistant
            .renderer
            .name_check_page(format!("{url}check"));
        web.is_reached_at(url.clone());
    }
    Site::new(Arc::clone(service), web.clone(), settings, now)
}

/// Serves the pages, and the webhook where there is one, until the task is aborted.
pub(super) fn serve(
    wanted: WantedWeb,
    site: Arc<Site>,
    webhook: Option<Router>,
    places: Places,
) -> anyhow::Result<JoinHandle<()>> {
    let listener = tokio::net::TcpListener::from_std(wanted.listener)?;
    let address = listener.local_addr()?;
    let url = match &wanted.url {
        Some(url) => url.to_string(),
        None => format!("http://{address}/"),
    };
    tracing::info!(%address, %url, "The pages are at {url}");
    // The log names the address too, for an operator whose standard output is closed.
    let _ = writeln!(anstream::stdout(), "Open {url} in a browser.");
    let router = routes(site).merge(webhook.unwrap_or_default());
    Ok(tokio::spawn(http::serve(listener, router, places)))
}
