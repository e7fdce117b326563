//! `guichet sheet`: a page to print, for the letter that goes home: in every language how to reach the
//! robot, with a QR code for each journey.

use std::io::Write as _;

use anyhow::Context as _;
use clap::Args;
use maud::{DOCTYPE, Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};

use crate::channel::web::Texts;
use crate::i18n::{Locale, id, without_isolates};
use guichet_nlu::diagnostics::did_you_mean;

use super::serve_config_web::PagesAt;
use super::settings::Settings;

/// The journeys of a sheet, unless others are named: one for pupils, one for parents, one for staff.
const USUAL: [&str; 3] = ["activation", "parent-account", "staff-account"];

#[derive(Args)]
pub(super) struct Sheet {
    /// The journeys, as `guichet graph` names them [default: activation parent-account staff-account]
    flows: Vec<String>,
    #[command(flatten)]
    pages: PagesAt,
}

pub(super) fn sheet(settings: &Settings, wanted: &Sheet) -> anyhow::Result<()> {
    let url = wanted.pages.url(settings)?.context(
        "a sheet needs the https address of the pages: name it in GUICHET_WEB_URL, or as `url` under [web] of guichet.toml",
    )?;
    let assistant = settings.assistant()?;
    let flows = &assistant.flows;
    let mut doors = Vec::new();
    let mut named: Vec<&str> = wanted.flows.iter().map(String::as_str).collect();
    if named.is_empty() {
        // A school may have journeys of its own in their place.
        named.extend(USUAL.iter().filter(|id| flows.flow(id).is_some()));
    }
    for id in named {
        if flows.flow(id).is_none() {
            let hint = did_you_mean(id, flows.flows.iter().map(|flow| &*flow.id));
            anyhow::bail!("there is no flow `{id}`{hint}");
        }
        doors.push((id, format!("{url}go/{id}")));
    }
    let has_school = assistant.school.name.is_some();
    let parts = assistant.locales.tags().into_iter().map(|tag| {
        let locale = assistant.locales.locale(tag);
        part(locale, &doors, &url, has_school)
    });
    let parts = parts.collect::<anyhow::Result<Vec<_>>>()?;
    let page = html! {
        (DOCTYPE)
        html {
            head {
                meta charset="utf-8";
                title { (url) }
                style { (maud::PreEscaped(include_str!("sheet.css"))) }
            }
            body { @for part in parts { (part) } }
        }
    };
    let mut out = anstream::stdout().lock();
    out.write_all(page.into_string().as_bytes())?;
    Ok(out.flush()?)
}

/// The part of the sheet in one language.
fn part(
    locale: &Locale,
    doors: &[(&str, String)],
    url: &str,
    has_school: bool,
) -> anyhow::Result<Markup> {
    let of = |message: &str| -> anyhow::Result<String> {
        let audience = [("audience", crate::validation::Value::Text(String::new()))];
        Ok(without_isolates(&locale.text(message, None, &audience)?))
    };
    // Not by its first letters, which may be those of the school's name.
    let texts = Texts { locale, has_school };
    let mut links = vec![(of(id!("web-begin"))?, url.to_owned())];
    for (flow, address) in doors {
        links.push((of(flow)?, address.clone()));
    }
    Ok(html! {
        section lang=(texts.tag()) dir=(texts.direction()) {
            @if has_school { p { (of(id!("web-school"))?) } }
            h1 { (of(id!("web-sheet-title"))?) }
            p { (of(id!("web-sheet-how"))?) }
            ul {
                @for (title, address) in links {
                    li {
                        h2 dir="auto" { (title) }
                        (code(&address)?)
                        // A line breaks where a word begins: people copy it.
                        @let (before, last) = address.rsplit_once('/').unwrap_or_default();
                        p.address dir="ltr" { (before) "/" wbr; (last) }
                    }
                }
            }
            p { (of(id!("web-who"))?) " " (of(id!("web-sheet-never"))?) }
        }
    })
}

/// The QR code of an address, with the empty border that readers need.
fn code(address: &str) -> anyhow::Result<Markup> {
    const BORDER: i32 = 4;
    let code = QrCode::encode_text(address, QrCodeEcc::Medium)
        .with_context(|| format!("{address} is too long for a QR code"))?;
    let size = code.size();
    let mut path = String::new();
    for (y, x) in (0..size).flat_map(|y| (0..size).map(move |x| (y, x))) {
        if code.get_module(x, y) {
            path.push_str(&format!("M{},{}h1v1h-1z", x + BORDER, y + BORDER));
        }
    }
    let side = size + 2 * BORDER;
    Ok(html! {
        svg viewBox={ "0 0 " (side) " " (side) } shape-rendering="crispEdges" aria-hidden="true" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) {}
        }
    })
}
