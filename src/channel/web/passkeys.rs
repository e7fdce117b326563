//! The page of a member of staff's passkeys, and the button by which one opens the desk.
//!
//! Both need a script, since only a script can speak with the device. Without one, or on a browser without
//! passkeys, the page says that the link remains.

use jiff::Timestamp;
use maud::{Markup, html};

use crate::i18n::id;

use super::page::{Texts, Whole, whole};

/// The script of passkeys.
pub const PASSKEY_SCRIPT: &str = include_str!("passkeys.js");

/// The page of passkeys.
pub struct PasskeyPage<'a> {
    /// The texts in the language of the page.
    pub texts: Texts<'a>,
    /// The passkeys of the member of staff.
    pub own: &'a [OwnPasskey],
}

/// A passkey of the member of staff.
pub struct OwnPasskey {
    /// Its short name.
    pub name: String,
    /// When it was made.
    pub since: Timestamp,
    /// When it last opened the desk.
    pub used: Option<Timestamp>,
}

/// Draws the page of passkeys.
pub fn passkeys(of: &PasskeyPage<'_>) -> Markup {
    let texts = of.texts;
    let main = html! {
        p { (texts.of(id!("web-passkey-about"))) }
        @if of.own.is_empty() { p { (texts.of(id!("web-passkey-none"))) } }
        ul.passkeys {
            @for passkey in of.own {
                li {
                    p id={ "key-" (passkey.name) } {
                        (texts.of(id!("web-passkey-made"))) " " (day(passkey.since))
                        @if let Some(used) = passkey.used { " · " (texts.of(id!("web-passkey-used"))) " " (day(used)) }
                    }
                    form method="post" action="/desk/passkeys/remove" {
                        input type="hidden" name="which" value=(passkey.name);
                        button.plain type="submit" aria-describedby={ "key-" (passkey.name) } {
                            (texts.of(id!("web-passkey-remove")))
                        }
                    }
                }
            }
        }
        (button(&texts, id!("web-passkey-add"), ["/desk/passkeys/ask", "/desk/passkeys/add", "/desk/passkeys"]))
        p #without { (texts.of(id!("web-passkey-without"))) }
        p { a href="/desk" { (texts.of(id!("web-desk-to-queue"))) } }
    };
    let heading = texts.of(id!("web-passkey-title"));
    whole(&Whole {
        texts: &texts,
        title: format!("{heading} · {}", texts.of(id!("web-desk-title"))),
        heading,
        style: Some("/desk.css"),
        script: "/passkeys.js",
        live: false,
        main,
        footer: html! {},
    })
}

/// The button by which a passkey opens the desk, with its script.
pub(super) fn enter(texts: &Texts<'_>) -> Markup {
    html! {
        (button(texts, id!("web-passkey-enter"), ["/desk/passkeys/ask-in", "/desk/passkeys/in", "/desk"]))
        script src="/passkeys.js" defer {}
    }
}

/// A button that has the device asked: where the question is, where the answer goes, and which page is next.
/// The script shows it where there can be a passkey.
fn button(texts: &Texts<'_>, text: &str, [ask, answer, next]: [&str; 3]) -> Markup {
    html! {
        p #passkey hidden {
            button type="button" data-ask=(ask) data-answer=(answer) data-next=(next) { (texts.of(text)) }
        }
        p #passkey-state role="status" data-waiting=(texts.of(id!("web-passkey-waiting")))
            data-stopped=(texts.of(id!("web-passkey-stopped"))) data-known=(texts.of(id!("web-passkey-known")))
            data-refused=(texts.of(id!("web-passkey-refused"))) data-failed=(texts.of(id!("web-failed")))
            data-offline=(texts.of(id!("web-offline"))) {}
    }
}

/// The day of a moment, as everywhere in the world.
fn day(at: Timestamp) -> Markup {
    let day = at.strftime("%Y-%m-%d").to_string();
    html! { time datetime=(day) dir="ltr" { (day) } }
}
