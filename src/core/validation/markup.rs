//! Removes what programs write around words: tags, and the handlers of events. Without that, the
//! « < » of a copied page would look like the sign of a password.

use std::borrow::Cow;

/// A token without the tags in it, whole or cut off by a blank.
pub(super) fn without_markup(token: &str) -> Cow<'_, str> {
    let mut left = Cow::Borrowed(token);
    while let Some(at) = tag(&left) {
        let mut shorter = left.into_owned();
        shorter.replace_range(at, "");
        left = Cow::Owned(shorter);
    }
    match call(&left) {
        Some(call) => Cow::Owned(call.to_owned()),
        None => left,
    }
}

/// The place of the first tag: `<b>`, `</script>`, `<img` at the end.
fn tag(token: &str) -> Option<std::ops::Range<usize>> {
    let starts = token.match_indices('<').map(|(at, _)| at);
    starts.into_iter().find_map(|start| {
        let rest = &token[start + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let before = rest.len() - name.len();
        let end = name
            .find(|sign: char| !sign.is_ascii_alphanumeric())
            .unwrap_or(name.len());
        let closed = match name[end..].chars().next() {
            Some('>') => 1,
            Some('/') if name[end..].starts_with("/>") => 2,
            None => 0,
            Some(_) => return None,
        };
        TAGS.contains(&&name[..end])
            .then_some(start..start + 1 + before + end + closed)
    })
}

/// The call in a token, if it is one: `alert(1)` in « onerror=alert(1)> ».
pub(super) fn call(token: &str) -> Option<&str> {
    let token = token.trim_end_matches(['>', ';', '/', '"', '\'']);
    let call = match token.split_once('=') {
        Some((name, call)) if name.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            call.trim_start_matches(['"', '\''])
        }
        _ => token,
    };
    let (name, inside) = call.strip_suffix(')')?.split_once('(')?;
    let in_name = |sign: char| sign.is_ascii_lowercase() || "._".contains(sign);
    let is_call = !name.is_empty()
        && name.chars().all(in_name)
        && inside.chars().count() <= LONGEST
        && !inside.contains(|sign| "!@#$%&*=<>|?".contains(sign));
    is_call.then_some(call)
}

/// The most characters between the brackets of a call; no password is as short.
const LONGEST: usize = 7;

/// The tags that people paste.
const TAGS: &[&str] = &[
    "a", "b", "body", "br", "button", "code", "div", "em", "font", "form", "h1", "h2", "h3",
    "head", "hr", "html", "i", "iframe", "img", "input", "li", "link", "meta", "ol", "p", "pre",
    "script", "span", "strong", "style", "svg", "table", "td", "tr", "u", "ul",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_handlers_are_taken_away_and_nothing_else() {
        for (token, left) in [
            ("alert(1)</script>", "alert(1)"),
            ("<script>alert(1)</script>", "alert(1)"),
            ("onerror=alert(1)>", "alert(1)"),
            ("<b>Soleil2026!</b>", "Soleil2026!"),
            ("Soleil2026!<br/>", "Soleil2026!"),
            ("Soleil<2026>", "Soleil<2026>"),
            ("a<b>c<d>", "ac<d>"),
            ("mdp=soleil12", "mdp=soleil12"),
            ("<img", ""),
            ("é<b", "é"),
        ] {
            assert_eq!(without_markup(token), left, "{token}");
        }
    }
}
