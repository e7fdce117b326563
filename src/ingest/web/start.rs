//! The page on which a person begins: in the language of the browser, or with all of ours to choose from.

use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};

use crate::channel::web::{self, Start};
use crate::i18n::id;
use crate::message::Outbound;

use super::Site;
use super::visitor::{self, Visitor};

impl Site {
    /// The page on which a person begins.
    pub(super) fn begin_page(
        &self,
        path: &str,
        door: Option<&str>,
        owed: &[(String, Outbound)],
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Response {
        let visitor = Visitor::of(headers, self.settings.secure);
        let tag = self.tag(uri, headers);
        let wanted = visitor::wanted(headers);
        let is_spoken = visitor::chosen(uri, self.locales()).is_some()
            || wanted.iter().any(|tag| self.locales().speaks(tag));
        let begin = wanted.first().filter(|_| !is_spoken).unwrap_or(&tag);
        let unspoken = match is_spoken {
            true => Vec::new(),
            false => self.unspoken(),
        };
        let Ok(post) = visitor::name() else {
            return self.failed(headers, StatusCode::SERVICE_UNAVAILABLE);
        };
        let page = web::start(&Start {
            texts: self.texts(&tag),
            post: &post,
            door,
            begin,
            languages: &self.languages(),
            unspoken: &unspoken,
            path,
            owed,
            framed: uri.query() == Some("frame"),
            refused: uri.query() == Some("begun") && visitor.secret().is_none(),
        });
        Html(page.into_string()).into_response()
    }

    /// The page of a link that leads into a journey.
    pub(super) fn door(&self, door: &str, uri: &Uri, headers: &HeaderMap) -> Response {
        if !is_door(door) {
            return self.failed(headers, StatusCode::NOT_FOUND);
        }
        self.begin_page(uri.path(), Some(door), &[], uri, headers)
    }

    /// What each spoken language says to a person whose own is not spoken: its tag, and the words.
    fn unspoken(&self) -> Vec<(String, String)> {
        let said = |tag: &str| (tag.to_owned(), self.texts(tag).of(id!("web-unspoken")));
        self.locales().tags().into_iter().map(said).collect()
    }
}

/// Whether a name may be that of a door; whether there is one is understood with the words.
pub(super) fn is_door(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
    !name.is_empty() && name.len() <= 64 && name.chars().all(fits)
}
