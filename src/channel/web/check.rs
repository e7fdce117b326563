//! The page on which an example of a password is judged where it is typed: nothing leaves the page, and
//! its policy forbids that anything could. Without JavaScript it is the list of rules.

use maud::{Markup, html};

use crate::i18n::id;
use crate::validation::PasswordRules;

use super::page::{Texts, plain, whole};

/// The script of the page.
pub const CHECK_SCRIPT: &str = include_str!("check.js");

/// Draws the page with the rules of the portal.
pub fn check(texts: &Texts<'_>, rules: &PasswordRules) -> Markup {
    let specials: String = rules.specials.iter().collect();
    let shown: Vec<String> = rules.specials.iter().map(char::to_string).collect();
    let nothing = String::new;
    let wanted = [
        (
            "too-short",
            rules.least > 0,
            id!("web-check-least"),
            rules.least.to_string(),
        ),
        ("no-upper", rules.upper, id!("web-check-upper"), nothing()),
        ("no-lower", rules.lower, id!("web-check-lower"), nothing()),
        ("no-digit", rules.digit, id!("web-check-digit"), nothing()),
        (
            "no-special",
            !specials.is_empty(),
            id!("web-check-special"),
            shown.join(" "),
        ),
    ];
    let main = html! {
        p dir="auto" { (texts.of(id!("web-check-about"))) }
        div #trial hidden {
            label for="example" { (texts.of(id!("web-secret"))) }
            input #example type="password" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby="rules" dir="ltr";
            button #eye type="button" aria-pressed="false" { (texts.of(id!("web-show"))) }
        }
        ul #rules data-least=(rules.least) data-specials=(specials)
            data-met={ " ✓ " (texts.of(id!("web-check-met"))) }
            data-missing={ " ✗ " (texts.of(id!("web-check-missing"))) } {
            @for (name, _, text, which) in wanted.iter().filter(|(_, asked, _, _)| *asked) {
                li data-rule=(name) { (texts.of(text)) " " bdi dir="ltr" { (which) } b {} }
            }
        }
        p #state role="status" data-met=(texts.of(id!("web-check-all"))) data-missing=(texts.of(id!("web-check-some"))) {}
        p { a href="/" { (texts.of(id!("web-return"))) } }
    };
    whole(&plain(texts, id!("web-check-title"), "/check.js", main))
}
