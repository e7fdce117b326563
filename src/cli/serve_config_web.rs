//! The settings of `guichet serve` for the web.

use std::net::{SocketAddr, TcpListener};

use anyhow::Context as _;
use axum::http::HeaderName;
use clap::Args;
use reqwest::Url;

use super::serve_config::{ConfigErrors, listen_at};
use super::settings::Settings;

/// The default of `--web-listen`.
const USUAL_ADDRESS: &str = "127.0.0.1:8081";
/// The default of `--web-max-streams`.
const USUAL_STREAMS: u32 = 2_000;

#[derive(Args)]
pub(super) struct WebOptions {
    /// The address by which people reach the pages, as https://aide.example.fr
    #[arg(long, value_name = "URL", env = "GUICHET_WEB_URL")]
    web_url: Option<String>,
    /// The address at which the pages are served [default: 127.0.0.1:8081]. Without any setting, and
    /// without the token of a bot, they are served there
    #[arg(long, value_name = "ADDRESS", env = "GUICHET_WEB_LISTEN")]
    web_listen: Option<String>,
    /// A site that may show the conversation in a frame, as https://ent.example.fr; several between commas
    #[arg(
        long,
        value_name = "SITE",
        env = "GUICHET_WEB_FRAME_ANCESTORS",
        value_delimiter = ','
    )]
    web_frame_ancestors: Vec<String>,
    /// The header in which a proxy on this machine names the member of staff, as x-remote-user: `anne` is
    /// `web:anne` in the settings. The proxy must remove what others write there
    #[arg(long, value_name = "HEADER", env = "GUICHET_WEB_STAFF_HEADER")]
    web_staff_header: Option<String>,
    /// How many proxies of yours stand in front of the pages [default: 0]
    #[arg(long, value_name = "N", env = "GUICHET_WEB_TRUSTED_PROXIES")]
    web_trusted_proxies: Option<u32>,
    /// How many pages may be open at once; beyond that the oldest waits [default: 2000]
    #[arg(long, value_name = "N", env = "GUICHET_WEB_MAX_STREAMS")]
    web_max_streams: Option<u32>,
}

/// What the pages need.
pub(super) struct WantedWeb {
    pub(super) listener: TcpListener,
    pub(super) url: Option<Url>,
    pub(super) frames: Vec<String>,
    pub(super) staff_header: Option<HeaderName>,
    pub(super) trusted_proxies: usize,
    pub(super) max_streams: usize,
}

impl WebOptions {
    /// Listens for the pages, where a setting of theirs was given or there is no other channel.
    pub(super) fn web(
        &self,
        settings: &Settings,
        alone: bool,
        wrong: &mut ConfigErrors,
    ) -> Option<WantedWeb> {
        let config = &settings.config().web;
        let url = self.web_url.as_ref().or(config.url.as_ref());
        let listen = self.web_listen.as_ref().or(config.listen.as_ref());
        let proxies = self.web_trusted_proxies.or(config.trusted_proxies);
        let streams = self.web_max_streams.or(config.max_streams);
        let frames = match &*self.web_frame_ancestors {
            [] => &config.frame_ancestors,
            given => given,
        };
        let header = self
            .web_staff_header
            .as_ref()
            .or(config.staff_header.as_ref());
        let is_given = [url, listen, header].iter().any(Option::is_some)
            || [proxies, streams].iter().any(Option::is_some)
            || !frames.is_empty();
        if !is_given && !alone {
            return None;
        }
        let url = url.map(|url| wrong.note(public(url)));
        let listen = listen.map_or(USUAL_ADDRESS, String::as_str);
        let address: anyhow::Result<SocketAddr> = listen.parse().with_context(|| {
            format!("GUICHET_WEB_LISTEN is `{listen}`; it looks like {USUAL_ADDRESS}")
        });
        let address = wrong.note(address)?;
        if url.is_none() && !address.ip().is_loopback() {
            wrong.add("others can reach GUICHET_WEB_LISTEN: name the https address by which they do in GUICHET_WEB_URL, or as `url` under [web] of guichet.toml");
        }
        let listener = wrong.note(listen_at(address, "GUICHET_WEB_LISTEN"))?;
        let url = match url {
            Some(url) => Some(url?),
            None => None,
        };
        let frames = frames.iter().filter_map(|site| wrong.note(origin(site)));
        let frames = frames.collect();
        let header = header.map(|name| {
            let parsed = name.parse().with_context(|| {
                format!("GUICHET_WEB_STAFF_HEADER is `{name}`; it is the name of a header, as x-remote-user")
            });
            wrong.note(parsed)
        });
        let staff_header: Option<HeaderName> = match header {
            Some(header) => Some(header?),
            None => None,
        };
        let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        Some(WantedWeb {
            listener,
            url,
            frames,
            staff_header,
            trusted_proxies: count(proxies.unwrap_or(0)),
            max_streams: count(streams.unwrap_or(USUAL_STREAMS)),
        })
    }
}

/// Where the pages are, for commands that only name their address.
#[derive(Args)]
pub(super) struct PagesAt {
    /// The address by which people reach the pages
    #[arg(long, value_name = "URL", env = "GUICHET_WEB_URL")]
    web_url: Option<String>,
    /// The address at which the pages are served, where they have no other
    #[arg(long, value_name = "ADDRESS", env = "GUICHET_WEB_LISTEN")]
    web_listen: Option<String>,
}

impl PagesAt {
    /// The address at which people or, without a `url`, this machine reach the pages.
    pub(super) fn address(&self, settings: &Settings) -> anyhow::Result<String> {
        let own = settings.config().web.listen.as_deref();
        let listen = self.web_listen.as_deref().or(own).unwrap_or(USUAL_ADDRESS);
        let url = self.url(settings)?;
        Ok(url.unwrap_or_else(|| format!("http://{listen}/")))
    }

    /// The `url` of the pages, with a slash at its end.
    pub(super) fn url(&self, settings: &Settings) -> anyhow::Result<Option<String>> {
        let own = settings.config().web.url.as_deref();
        let url = self.web_url.as_deref().or(own).map(public).transpose()?;
        Ok(url.map(String::from))
    }
}

/// A site that may show the conversation in a frame, as a policy names it.
fn origin(site: &str) -> anyhow::Result<String> {
    let url = bare(site).with_context(|| {
        format!("a site in GUICHET_WEB_FRAME_ANCESTORS or `frame-ancestors` is `{site}`; it looks like https://ent.example.fr")
    })?;
    Ok(url.origin().ascii_serialization())
}

/// The address of the pages.
fn public(url: &str) -> anyhow::Result<Url> {
    bare(url).with_context(|| {
        format!("GUICHET_WEB_URL is `{url}`; it looks like https://aide.example.fr")
    })
}

/// An address of a site: https, or http on this machine, and nothing behind the host.
fn bare(url: &str) -> Option<Url> {
    let parsed = Url::parse(url).ok()?;
    let local = matches!(parsed.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let fits = parsed.scheme() == "https" || (parsed.scheme() == "http" && local);
    let ends = parsed.path() == "/" && parsed.query().is_none() && parsed.fragment().is_none();
    Some(parsed).filter(|_| fits && ends)
}
