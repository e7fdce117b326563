//! Serves the pages of the web.

use std::io::Write as _;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use reqwest::Url;
use tokio::task::JoinHandle;

use crate::app::Service;
use crate::channel::web::Web;
use crate::cli::now;
use crate::http::{self, Places};
use crate::ingest::IngestState;
use crate::ingest::web::{Settings, Site, routes};

use super::super::serve_config_web::WantedWeb;

/// The pages of the web, and where they are served.
pub(super) struct Pages {
    web: Web,
    site: Arc<Site>,
    url: Option<Url>,
    listener: TcpListener,
}

impl Pages {
    /// The pages of a service, as the settings want them.
    pub(super) fn new(wanted: WantedWeb, web: Web, service: &Arc<Service>) -> Self {
        let WantedWeb {
            listener,
            url,
            trusted_proxies,
            max_streams: _,
            frames,
            staff_header,
        } = wanted;
        let is_https = |url: &Url| url.scheme() == "https";
        let settings = Settings {
            secure: url.as_ref().is_some_and(is_https),
            url: url.as_ref().map(ToString::to_string),
            trusted_proxies,
            frames,
            staff_header,
        };
        if let Some(url) = &settings.url {
            // Where a platform shows what is typed, an example is better tried on the page.
            service
                .assistant
                .renderer
                .name_check_page(format!("{url}check"));
            web.is_reached_at(url.clone());
        }
        Self {
            site: Site::new(Arc::clone(service), web.clone(), settings, now),
            web,
            url,
            listener,
        }
    }

    pub(super) fn state(&self) -> Arc<IngestState> {
        self.site.state()
    }

    /// Serves the pages, and the webhook where there is one, until they are closed.
    pub(super) fn serve(
        self,
        webhook: Option<Router>,
        places: Places,
    ) -> anyhow::Result<OpenPages> {
        let listener = tokio::net::TcpListener::from_std(self.listener)?;
        let address = listener.local_addr()?;
        let url = match &self.url {
            Some(url) => url.to_string(),
            None => format!("http://{address}/"),
        };
        tracing::info!(%address, %url, "The pages are at {url}");
        // The log names the address too, for an operator whose standard output is closed.
        let _ = writeln!(anstream::stdout(), "Open {url} in a browser.");
        let router = routes(self.site).merge(webhook.unwrap_or_default());
        Ok(OpenPages {
            web: self.web,
            task: tokio::spawn(http::serve(listener, router, places)),
        })
    }
}

/// The pages while they are served.
pub(super) struct OpenPages {
    web: Web,
    task: JoinHandle<()>,
}

impl OpenPages {
    /// Lets go of the pages that wait for news, since one that does not answer must not hold up the end.
    pub(super) fn let_go(&self) {
        self.web.close();
    }

    /// Takes no request any more.
    pub(super) fn end(&self) {
        self.task.abort();
    }
}
