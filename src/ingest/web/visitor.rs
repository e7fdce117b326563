//! Who asks for a page: the cookie, the language and the address of the request.

use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::{HeaderMap, HeaderValue, Uri};
use serde::de::{Deserialize as _, Deserializer, Error as _};

use crate::http::Peer;
use crate::i18n::Locales;
use crate::store::Store;

/// The name of the cookie. A browser takes one with this prefix only over https, for this host only.
const SECURE_COOKIE: &str = "__Host-guichet";
/// The name of the cookie over http, as on loopback.
const PLAIN_COOKIE: &str = "guichet";
/// The name of the cookie in a frame of another site. A browser gives it back only below that site.
const FRAME_COOKIE: &str = "__Host-guichet-frame";
/// How many hexadecimal digits a name and a secret have: 128 bits.
const DIGITS: usize = 32;

/// What a request says of the person.
pub(super) struct Visitor {
    secret: Option<String>,
    secure: bool,
    /// Whether the page is in a frame of another site.
    framed: bool,
}

impl Visitor {
    pub(super) fn of(headers: &HeaderMap, secure: bool) -> Self {
        let wanted = if secure { SECURE_COOKIE } else { PLAIN_COOKIE };
        let in_frame = secret_in(headers, FRAME_COOKIE).filter(|_| secure);
        Self {
            framed: in_frame.is_some(),
            secret: in_frame.or_else(|| secret_in(headers, wanted)),
            secure,
        }
    }

    pub(super) fn secret(&self) -> Option<&str> {
        self.secret.as_deref()
    }

    /// The room of the conversation, which tells nothing of the cookie.
    pub(super) fn room(&self, store: &Store) -> Option<String> {
        Some(store.derive("room", self.secret()?))
    }

    /// The same person in a frame of another site.
    pub(super) fn in_frame(self) -> Self {
        Self {
            framed: self.secure,
            ..self
        }
    }

    /// Whether the page is known to be in a frame of another site.
    pub(super) fn is_framed(&self) -> bool {
        self.framed
    }

    /// A cookie with this secret: until the browser is closed, or for so many seconds.
    pub(super) fn cookie(&self, secret: &str, seconds: Option<u64>) -> HeaderValue {
        let name = match (self.framed, self.secure) {
            (true, _) => FRAME_COOKIE,
            (false, true) => SECURE_COOKIE,
            (false, false) => PLAIN_COOKIE,
        };
        let lax = cookie(name, secret, self.secure, seconds);
        if !self.framed {
            return lax;
        }
        let lax = lax.to_str().unwrap_or_default();
        let framed = lax.replace("SameSite=Lax", "SameSite=None") + "; Partitioned";
        HeaderValue::try_from(framed).expect("it is of letters and digits")
    }

    /// Whether the page follows the wish that the place is kept.
    pub(super) fn is_kept(&self, uri: &Uri) -> bool {
        self.secret.is_some() && uri.query() == Some("kept")
    }
}

/// The secret in the cookie of this name.
pub(super) fn secret_in(headers: &HeaderMap, wanted: &str) -> Option<String> {
    let cookies = headers.get_all(COOKIE).iter();
    let cookies = cookies.filter_map(|cookies| cookies.to_str().ok());
    let mut pairs = cookies
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let secret = pairs.find(|(name, secret)| *name == wanted && is_name(secret));
    secret.map(|(_, secret)| secret.to_owned())
}

/// A cookie that no script reads and no other site's frame is given.
pub(super) fn cookie(name: &str, secret: &str, secure: bool, seconds: Option<u64>) -> HeaderValue {
    let mut cookie = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax");
    if secure {
        cookie.push_str("; Secure");
    }
    if let Some(seconds) = seconds {
        cookie.push_str(&format!("; Max-Age={seconds}"));
    }
    HeaderValue::try_from(cookie).expect("it is of letters and digits")
}

/// A new name for what a page sends.
pub(super) fn name() -> Result<String, getrandom::Error> {
    let mut bytes = [0; DIGITS / 2];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether a text has the form of a name or of a secret.
pub(super) fn is_name(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Reads a field that has the form of a name.
pub(super) fn read_name<'de, From: Deserializer<'de>>(from: From) -> Result<String, From::Error> {
    let name = String::deserialize(from)?;
    if is_name(&name) {
        Ok(name)
    } else {
        Err(From::Error::custom("this is no name"))
    }
}

/// The spoken language that was chosen in the menu, which only links of ours name.
pub(super) fn chosen(uri: &Uri, locales: &Locales) -> Option<String> {
    let tag = uri.query()?.strip_prefix("lang=")?;
    locales.tags().contains(&tag).then(|| tag.to_owned())
}

/// The tag of the first language of the browser that is spoken, else the one nearest to its first.
pub(super) fn language(headers: &HeaderMap, locales: &Locales) -> String {
    let tags = wanted(headers);
    let spoken = tags.iter().find(|tag| locales.speaks(tag));
    let found = spoken.or(tags.first()).map(|tag| &**tag);
    locales.nearest(found).to_owned()
}

/// The languages of the browser, the one that it likes best first.
pub(super) fn wanted(headers: &HeaderMap) -> Vec<String> {
    let wanted = headers.get(ACCEPT_LANGUAGE);
    let wanted = wanted.and_then(|wanted| wanted.to_str().ok());
    let mut tags: Vec<(f32, &str)> = wanted
        .into_iter()
        .flat_map(|all| all.split(','))
        .map(weighed)
        .collect();
    // « * » is any language.
    let is_tag = |tag: &str| tag.starts_with(|letter: char| letter.is_ascii_alphabetic());
    tags.retain(|(weight, tag)| *weight > 0.0 && is_tag(tag));
    // Stable: of two with one weight the first comes first.
    tags.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    tags.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

/// A part of `Accept-Language`, as `fr-CH;q=0.9`.
fn weighed(part: &str) -> (f32, &str) {
    let (tag, weight) = part.split_once(';').unwrap_or((part, ""));
    let weight = weight.trim().strip_prefix("q=");
    (
        weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0)),
        tag.trim(),
    )
}

/// The address from which a request comes: the one that the last of our proxies saw. What stands before
/// it in the header is what any client may have written.
pub(super) fn address(headers: &HeaderMap, peer: Option<Peer>, proxies: usize) -> String {
    let peer = || peer.map(|peer| peer.0.to_string()).unwrap_or_default();
    let Some(back) = proxies.checked_sub(1) else {
        return peer();
    };
    let seen = headers.get_all("x-forwarded-for").iter();
    let seen: Vec<&str> = seen
        .filter_map(|seen| seen.to_str().ok())
        .flat_map(|seen| seen.split(','))
        .map(str::trim)
        .collect();
    let seen = seen.iter().rev().nth(back);
    seen.map_or_else(peer, |seen| network(seen))
}

/// The network of an address of the sixth version: a household has a whole one.
fn network(address: &str) -> String {
    match address.parse() {
        Ok(std::net::IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let header = |(name, value): &(&'static str, &'static str)| {
            let name = axum::http::HeaderName::from_static(name);
            (name, HeaderValue::from_static(value))
        };
        pairs.iter().map(header).collect()
    }

    #[test]
    fn only_a_cookie_of_ours_is_read() {
        let secret = "0123456789abcdef0123456789abcdef";
        let of = |cookie: &'static str, secure| {
            let visitor = Visitor::of(&headers(&[("cookie", cookie)]), secure);
            visitor.secret
        };
        let both = "a=b; guichet=0123456789abcdef0123456789abcdef; __Host-guichet=x";
        assert_eq!(of(both, false).as_deref(), Some(secret));
        assert_eq!(of(both, true), None);
        assert_eq!(of("guichet=../../etc/passwd", false), None);
        let visitor = Visitor {
            secret: None,
            secure: true,
            framed: false,
        };
        let cookie = visitor.cookie(secret, Some(5));
        let cookie = cookie.to_str().expect("it is text");
        for part in [
            "__Host-guichet=",
            "; Path=/",
            "; HttpOnly",
            "; Secure",
            "; SameSite=Lax",
            "; Max-Age=5",
        ] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let cookie = visitor.in_frame().cookie(secret, None);
        let cookie = cookie.to_str().expect("it is text");
        for part in [
            "__Host-guichet-frame=",
            "; Secure",
            "; SameSite=None",
            "; Partitioned",
        ] {
            assert!(cookie.contains(part), "{cookie}");
        }
    }

    #[test]
    fn the_address_is_the_one_that_our_own_proxy_saw() {
        let forged = headers(&[("x-forwarded-for", "1.1.1.1, 2.2.2.2, 3.3.3.3")]);
        let peer = Some(Peer(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST)));
        assert_eq!(address(&forged, peer, 0), "127.0.0.1");
        assert_eq!(address(&forged, peer, 1), "3.3.3.3");
        assert_eq!(address(&forged, peer, 2), "2.2.2.2");
        assert_eq!(address(&forged, peer, 4), "127.0.0.1");
        let sixth = headers(&[("x-forwarded-for", "2001:db8:1:2:3:4:5:6")]);
        assert_eq!(address(&sixth, peer, 1), "2001:db8:1:2");
    }

    #[test]
    fn the_languages_of_a_browser_stand_in_the_order_in_which_it_likes_them() {
        for (header, tags) in [
            ("fr", &["fr"][..]),
            ("kab,fr;q=0.5,ar-DZ;q=0.8", &["kab", "ar-DZ", "fr"]),
            ("de-AT, *;q=0.1, en;q=0", &["de-AT"]),
            ("*", &[]),
            ("", &[]),
        ] {
            let of = headers(&[("accept-language", header)]);
            assert_eq!(wanted(&of), tags, "{header}");
        }
    }

    #[test]
    fn languages_are_weighed() {
        assert_eq!(weighed("fr-CH;q=0.9"), (0.9, "fr-CH"));
        assert_eq!(weighed(" en "), (1.0, "en"));
        assert_eq!(weighed("de;q=none"), (0.0, "de"));
    }
}
