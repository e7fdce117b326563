//! The pages themselves. Each works by its forms alone; the script only spares the reload.

use maud::{DOCTYPE, Markup, html};

use crate::i18n::{Locale, held_together, id, without_isolates};
use crate::message::Outbound;

use super::draw;

/// The texts of the pages in one language.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    /// The language that the texts are in.
    pub locale: &'a Locale,
    /// Whether the school has a name, which every page shows then.
    pub has_school: bool,
}

impl Texts<'_> {
    /// The tag of the language.
    pub fn tag(&self) -> &str {
        &self.locale.tag
    }

    /// A text of the pages; `guichet check` proves that there is none missing.
    pub fn of(&self, message: &str) -> String {
        let text = self.locale.text(message, None, &[]).unwrap_or_default();
        held_together(&without_isolates(&text))
    }

    /// The direction in which the language is written, as HTML names it.
    pub fn direction(&self) -> &'static str {
        let tag = self.tag().split('-').next().unwrap_or_default();
        let right_to_left = ["ar", "ckb", "dv", "fa", "he", "ps", "ug", "ur", "yi"];
        if right_to_left.contains(&tag) {
            "rtl"
        } else {
            "ltr"
        }
    }
}

/// A language to choose: its tag, and its own name.
type Languages = [(String, String)];

/// The page of a person who has not begun.
pub struct Start<'a> {
    /// The texts in the language of the page.
    pub texts: Texts<'a>,
    /// The name of what is sent next.
    pub post: &'a str,
    /// The door by which the link leads in.
    pub door: Option<&'a str>,
    /// The tag with which the conversation begins: that of the browser where it is not spoken, so that a
    /// language is asked for first.
    pub begin: &'a str,
    /// The languages to choose from.
    pub languages: &'a Languages,
    /// What each language says to a person whose own is not spoken; nothing where it is.
    pub unspoken: &'a Languages,
    /// The path of the page, for the menu of languages.
    pub path: &'a str,
    /// The messages of an earlier conversation that were not shown yet.
    pub owed: &'a [(String, Outbound)],
    /// Whether the page is in a frame of another site.
    pub framed: bool,
    /// Whether the browser has just been given the cookie of a conversation, and does not show it.
    pub refused: bool,
}

/// The page of a conversation.
pub struct Chat<'a> {
    /// The texts in the language of the page.
    pub texts: Texts<'a>,
    /// The name of what is sent next.
    pub post: &'a str,
    /// The messages that the page shows, with their names.
    pub owed: &'a [(String, Outbound)],
    /// The languages to choose from.
    pub languages: &'a Languages,
    /// How it stands.
    pub standing: draw::Standing,
    /// Whether the place was kept just now.
    pub kept: bool,
    /// Whether the conversation can go on elsewhere.
    pub carries: bool,
}

/// Draws the page of a person who has not begun.
pub fn start(of: &Start<'_>) -> Markup {
    let texts = of.texts;
    let links = |of_each: &Languages| {
        html! {
            nav aria-label=(texts.of(id!("web-language"))) {
                ul.languages {
                    @for (tag, said) in of_each {
                        li { a href={ (of.path) "?lang=" (tag) } lang=(tag) hreflang=(tag) dir="auto" { (said) } }
                    }
                }
            }
        }
    };
    let asks = !of.unspoken.is_empty();
    let main = html! {
        @if !of.owed.is_empty() { (log(of.owed, &texts)) }
        @if of.refused { p role="alert" dir="auto" { (texts.of(id!("web-not-begun"))) } }
        @if asks { (links(of.unspoken)) }
        p dir="auto" { (texts.of(id!("web-about"))) }
        form method="post" action="/say" {
            (hidden(of.post, of.owed))
            input type="hidden" name="begin" value=(of.begin);
            @if let Some(door) = of.door { input type="hidden" name="door" value=(door); }
            @if of.framed { input type="hidden" name="frame" value="1"; }
            button type="submit" { (texts.of(id!("web-begin"))) }
        }
    };
    whole(&Whole {
        footer: html! {
            @if !asks { (links(of.languages)) }
            (to_statement(&texts))
        },
        ..plain(&texts, id!("web-title"), "/live.js", main)
    })
}

/// Draws the page of a conversation.
pub fn chat(of: &Chat<'_>) -> Markup {
    let texts = of.texts;
    let asks = of
        .owed
        .iter()
        .rev()
        .find_map(|(_, outbound)| match outbound {
            Outbound::Say(say) if say.prompt.is_some() => Some(say),
            _ => None,
        })
        .filter(|_| !of.standing.held);
    let secret = asks.is_some_and(|say| say.prompt.as_ref().is_some_and(|prompt| prompt.secret));
    let main = html! {
        (log(of.owed, &texts))
        p #state role="status" data-offline=(texts.of(id!("web-offline"))) data-failed=(texts.of(id!("web-failed"))) {
            @if of.kept { (texts.of(id!("web-kept"))) }
        }
        form #choices method="post" action="/say" {
            (hidden(of.post, of.owed))
            div #options { @if let Some(say) = asks { (draw::choices(say)) } }
        }
        form #entry method="post" action="/say" {
            (hidden(of.post, of.owed))
            label for="words" data-words=(texts.of(id!("web-words"))) data-secret=(texts.of(id!("web-secret"))) {
                (texts.of(if secret { id!("web-secret") } else { id!("web-words") }))
            }
            input #words name="words" type=(if secret { "password" } else { "text" }) maxlength="4000"
                autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto" required;
            button #eye type="button" hidden aria-pressed="false" { (texts.of(id!("web-show"))) }
            button type="submit" { (texts.of(id!("web-send"))) }
        }
    };
    let footer = html! {
        p { a href="/" { (texts.of(id!("web-refresh"))) } }
        p #reminder hidden[!of.standing.reminds] { a href="/reminder.ics" download { (texts.of(id!("web-calendar"))) } }
        p { a href="/check" target="_blank" { (texts.of(id!("web-check-title"))) } }
        form method="post" action="/keep" {
            (hidden(of.post, of.owed))
            button.plain type="submit" { (texts.of(id!("web-keep"))) }
        }
        @if of.carries {
            form method="post" action="/say" {
                (hidden(of.post, of.owed))
                button.plain type="submit" name="words" value="/continue" { (texts.of(id!("web-carry"))) }
            }
        }
        form method="post" action="/say" {
            (hidden(of.post, of.owed))
            button.plain type="submit" name="words" value="/forget" { (texts.of(id!("web-forget"))) }
        }
        form method="post" action="/say" {
            (hidden(of.post, of.owed))
            fieldset {
                legend { (texts.of(id!("web-language"))) }
                @for (tag, name) in of.languages {
                    button.plain type="submit" name="words" value=(name) lang=(tag) { (name) }
                }
            }
        }
        (to_statement(&texts))
    };
    whole(&Whole {
        live: true,
        footer,
        ..plain(&texts, id!("web-title"), "/live.js", main)
    })
}

/// Draws the page of a link that carries a conversation here: a press does so, and not a look.
pub fn carry(texts: &Texts<'_>, post: &str, code: &str) -> Markup {
    let main = html! {
        p dir="auto" { (texts.of(id!("web-carry-about"))) }
        form method="post" action="/say" {
            (hidden(post, &[]))
            input type="hidden" name="begin" value=(texts.tag());
            input type="hidden" name="carry" value=(code);
            button type="submit" { (texts.of(id!("web-carry-here"))) }
        }
    };
    let footer = to_statement(texts);
    whole(&Whole {
        footer,
        ..plain(texts, id!("web-title"), "/live.js", main)
    })
}

/// Draws the page that says that something did not work: the name of its text.
pub fn failed(texts: &Texts<'_>, message: &str) -> Markup {
    let main = html! {
        p role="alert" dir="auto" { (texts.of(message)) }
        p { a href="/" { (texts.of(id!("web-return"))) } }
    };
    whole(&plain(texts, id!("web-title"), "/live.js", main))
}

/// The link to what is said of accessibility.
fn to_statement(texts: &Texts<'_>) -> Markup {
    html! { p { a href={ "/accessibility?lang=" (texts.tag()) } { (texts.of(id!("web-a11y-title"))) } } }
}

/// Draws the page that says what is known of the accessibility of the pages, and what is not.
/// Source: <https://accessibilite.numerique.gouv.fr/obligations/declaration-accessibilite/>, 2026-11-29.
pub fn statement(texts: &Texts<'_>) -> Markup {
    let parts = [
        id!("web-a11y-state"),
        id!("web-a11y-done"),
        id!("web-a11y-not"),
        id!("web-a11y-report"),
    ];
    const DEFENDER: &str = "https://www.defenseurdesdroits.fr/";
    let main = html! {
        @for part in parts { p dir="auto" { (texts.of(part)) } }
        p { a href=(DEFENDER) rel="noopener noreferrer" { (DEFENDER) } }
        p { (texts.of(id!("web-a11y-date"))) " " (env!("CARGO_PKG_VERSION")) }
        p { a href="/" { (texts.of(id!("web-return"))) } }
    };
    whole(&plain(texts, id!("web-a11y-title"), "/live.js", main))
}

/// Draws the page of a frame in which the browser keeps no cookie: the way to a page of its own.
pub fn blocked_frame(texts: &Texts<'_>) -> Markup {
    let main = html! {
        p dir="auto" { (texts.of(id!("web-embed-blocked"))) }
        p { a href="/" target="_blank" rel="noopener" { (texts.of(id!("web-begin"))) } }
    };
    whole(&plain(texts, id!("web-title"), "/live.js", main))
}

fn log(owed: &[(String, Outbound)], texts: &Texts<'_>) -> Markup {
    html! {
        div #log role="log" tabindex="0" aria-label=(texts.of(id!("web-log"))) data-me=(texts.of(id!("web-me"))) {
            ol #items {
                @for (name, outbound) in owed { (draw::item(name, outbound, texts)) }
            }
        }
    }
}

/// The fields that every form has: the name of what is sent, and the messages that the page has shown.
fn hidden(post: &str, owed: &[(String, Outbound)]) -> Markup {
    let names: Vec<&str> = owed.iter().map(|(name, _)| &**name).collect();
    html! {
        input type="hidden" name="id" value=(post);
        input type="hidden" name="seen" value=(names.join(","));
    }
}

/// The icon of every page, in the page itself: as a file it is one more request, also where no page names
/// any, since a browser then asks for one by itself.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b4f6c'/%3E%3Cpath d='M4 5h8v5H8l-3 3v-3H4z' fill='%23fff'/%3E%3C/svg%3E";

/// The parts of a whole page.
pub(super) struct Whole<'a> {
    pub(super) texts: &'a Texts<'a>,
    /// The title of the window.
    pub(super) title: String,
    /// The title on the page.
    pub(super) heading: String,
    /// A style sheet beside that of every page.
    pub(super) style: Option<&'a str>,
    pub(super) script: &'a str,
    /// Whether the script is to listen for what comes.
    pub(super) live: bool,
    pub(super) main: Markup,
    pub(super) footer: Markup,
}

/// Draws a whole page.
pub(super) fn whole(of: &Whole<'_>) -> Markup {
    let texts = of.texts;
    html! {
        (DOCTYPE)
        html lang=(texts.tag()) dir=(texts.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (of.title) }
                link rel="icon" href=(ICON);
                link rel="stylesheet" href="/style.css";
                @if let Some(style) = of.style { link rel="stylesheet" href=(style); }
                script src=(of.script) defer {}
            }
            body data-live=[of.live.then_some("")] {
                a.skip href="#main" { (texts.of(id!("web-skip"))) }
                header {
                    @if texts.has_school { p.school { (texts.of(id!("web-school"))) } }
                    h1 { (of.heading) }
                    @if of.style.is_none() { p { (texts.of(id!("web-who"))) } }
                }
                main #main tabindex="-1" { (of.main) }
                footer { (of.footer) }
            }
        }
    }
}

/// A page of the conversation, or beside it.
pub(super) fn plain<'a>(
    texts: &'a Texts<'a>,
    title: &str,
    script: &'a str,
    main: Markup,
) -> Whole<'a> {
    Whole {
        texts,
        title: texts.of(title),
        heading: texts.of(title),
        style: None,
        script,
        live: false,
        main,
        footer: html! {},
    }
}
