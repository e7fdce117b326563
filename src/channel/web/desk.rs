//! The pages of the desk: the queue and a ticket beside it. They work by their forms alone; the script
//! only spares the reload, and keeps what a member of staff is writing.

use maud::{Markup, html};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::dialogue::TicketNumber;
use crate::i18n::id;
use crate::message::{Block, Button, Emphasis, Outbound};

use super::draw::{drawn, shown};
use super::page::{Texts, Whole, whole};
use super::passkeys;

/// The script of the desk's pages.
pub const DESK_SCRIPT: &str = include_str!("desk.js");
/// The style sheet of the desk's pages, beside that of every page.
pub const DESK_STYLE: &str = include_str!("desk.css");

/// The filters of the queue that need no language: the text, and the words after `/list`.
const FILTERS: [(&str, &str); 3] = [
    (id!("web-desk-all"), ""),
    (id!("web-desk-waiting"), "waiting"),
    (id!("web-desk-mine"), "mine"),
];

/// A news or a message of a person that waits to be read: its name, the ticket it is about where the
/// place tells, and the message.
pub type Owed = (String, Option<TicketNumber>, Outbound);

/// A page of the desk.
pub struct DeskPage<'a> {
    /// The texts in the language of the member of staff.
    pub texts: Texts<'a>,
    /// The name by which colleagues know the member of staff.
    pub name: &'a str,
    /// The name of what is sent next.
    pub post: &'a str,
    /// The messages that the page shows, to be confirmed.
    pub owed: &'a [Owed],
    /// The filter of the queue, as the words after `/list`.
    pub filter: &'a str,
    /// The tickets of the queue, each with its lines.
    pub queue: &'a [(TicketNumber, Vec<Block>)],
    /// The languages to choose from: tag and name.
    pub languages: &'a [(String, String)],
    /// The ticket that is open.
    pub ticket: Option<&'a OpenTicket>,
    /// The answer to the last line.
    pub reply: Option<&'a Reply>,
    /// Whether the member of staff signed in here, and can sign out here.
    pub signs_out: bool,
    /// Whether the member of staff can have passkeys.
    pub passkeys: bool,
}

/// The ticket that is open on a page.
pub struct OpenTicket {
    /// The number of the ticket.
    pub number: TicketNumber,
    /// What the desk knows of the person and of where they stand.
    pub card: Vec<Block>,
    /// The buttons that the member of staff has at the ticket.
    pub acts: Vec<Button>,
    /// Whether words can be written to the person.
    pub can_answer: bool,
}

/// The answer to a line: what was said, and lines to choose from.
pub struct Reply {
    /// The words that the member of staff sent to the person, if they did.
    pub sent: Option<Zeroizing<String>>,
    /// What the desk says of the line.
    pub blocks: Vec<Block>,
    /// Whether the line did what it asks for.
    pub well: bool,
    /// The choices, each with the line that it stands for.
    pub choices: Vec<(String, String)>,
}

/// Draws a page of the desk.
pub fn desk(of: &DeskPage<'_>) -> Markup {
    let texts = of.texts;
    let on = of.ticket.map(|ticket| ticket.number);
    let main = html! {
        div.panes.open[on.is_some()] {
            section #queue aria-labelledby="queue-title" { (queue(of)) }
            div.pane {
                @if on.is_some() { p.back { a href="/desk" { (texts.of(id!("web-desk-to-queue"))) } } }
                section #ticket aria-labelledby="ticket-title" data-on=[on.map(|on| on.number())] {
                    @if let Some(ticket) = of.ticket { (card(ticket, &texts)) }
                    @else { h2 #ticket-title { (texts.of(id!("web-desk-none-open"))) } }
                }
                h2 #log-title { (texts.of(if on.is_some() { id!("web-desk-exchange") } else { id!("web-desk-news") })) }
                div #log role="log" tabindex="0" aria-labelledby="log-title" data-me=(texts.of(id!("web-desk-me"))) {
                    ol #items {
                        @for owed in of.owed { (item(owed)) }
                        @if let Some(reply) = of.reply { (answered(reply, on, of.post, &texts)) }
                    }
                }
                p #state role="status" data-offline=(texts.of(id!("web-offline"))) data-failed=(texts.of(id!("web-failed"))) {}
                div #choices { @if let Some(reply) = of.reply { (choices(reply, &texts)) } }
                div #forms { (forms(of)) }
            }
        }
    };
    let footer = html! {
        p { (texts.of(id!("web-desk-who"))) " " bdi { (of.name) } }
        @if of.passkeys { p { a href="/desk/passkeys" { (texts.of(id!("web-passkey-offer"))) } } }
        @if of.signs_out {
            form method="post" action="/desk/out" { button.plain type="submit" { (texts.of(id!("web-desk-out"))) } }
        }
    };
    let title = texts.of(id!("web-desk-title"));
    whole(&Whole {
        texts: &texts,
        title: on.map_or_else(|| title.clone(), |on| format!("{on} · {title}")),
        heading: title,
        style: Some("/desk.css"),
        script: "/desk.js",
        live: true,
        main,
        footer,
    })
}

fn queue(of: &DeskPage<'_>) -> Markup {
    let texts = of.texts;
    let filters = FILTERS
        .iter()
        .map(|(text, words)| (texts.of(text), (*words).to_owned(), None));
    let languages = of
        .languages
        .iter()
        .map(|(tag, name)| (name.clone(), tag.clone(), Some(tag.clone())));
    let path = of.ticket.map_or_else(
        || "/desk".to_owned(),
        |ticket| format!("/desk/{}", ticket.number.number()),
    );
    html! {
        h2 #queue-title { (texts.of(id!("web-desk-queue"))) " (" (of.queue.len()) ")" }
        nav aria-label=(texts.of(id!("web-desk-filter"))) {
            ul.filters {
                @for (text, words, lang) in filters.chain(languages) {
                    li {
                        a href={ (path) "?list=" (words) } lang=[lang]
                            aria-current=[(words == of.filter).then_some("true")] { (text) }
                    }
                }
            }
        }
        @if of.queue.is_empty() { p { (texts.of(id!("web-desk-empty"))) } }
        ol.tickets {
            @for (number, blocks) in of.queue {
                li {
                    a href={ "/desk/" (number.number()) "?list=" (of.filter) }
                        aria-current=[of.ticket.is_some_and(|open| open.number == *number).then_some("page")] {
                        (texts.of(id!("web-desk-request"))) " " (number)
                    }
                    (lines(blocks))
                }
            }
        }
    }
}

/// The lines of a ticket or of an answer.
fn lines(blocks: &[Block]) -> Markup {
    html! { @for block in blocks { (drawn(block)) } }
}

fn card(ticket: &OpenTicket, texts: &Texts<'_>) -> Markup {
    html! {
        h2 #ticket-title tabindex="-1" { (texts.of(id!("web-desk-request"))) " " (ticket.number) }
        div.card { (lines(&ticket.card)) }
        fieldset {
            legend { (texts.of(id!("web-desk-acts"))) }
            div.acts {
                @for act in ticket.acts.iter().filter(|act| !act.words) {
                    button.plain[act.emphasis != Emphasis::Main].danger[act.emphasis == Emphasis::Danger]
                        type="submit" form="line" name="line" value=(act.press.0) {
                        (shown(&act.text))
                    }
                }
            }
        }
    }
}

/// An item of the log, as it comes from the outbox.
fn item((name, on, outbound): &Owed) -> Markup {
    let Outbound::Say(say) = outbound else {
        return html! { li hidden data-name=(name) {} };
    };
    html! {
        li data-name=(name) data-on=[on.map(TicketNumber::number)] { (lines(&say.blocks)) }
    }
}

/// The answer to a line as items of the log: what was sent, and what became of it.
fn answered(reply: &Reply, on: Option<TicketNumber>, post: &str, texts: &Texts<'_>) -> Markup {
    let on = on.map(TicketNumber::number);
    html! {
        @if let Some(sent) = reply.sent.as_ref().filter(|_| reply.well) {
            li.mine data-name={ "sent-" (post) } data-on=[on] {
                p.who { (texts.of(id!("web-desk-me"))) }
                (lines(&[Block::Text(String::clone(sent))]))
            }
        }
        li.reply.refused[!reply.well] data-name={ "reply-" (post) } data-on=[on] { (lines(&reply.blocks)) }
    }
}

fn choices(reply: &Reply, texts: &Texts<'_>) -> Markup {
    if reply.choices.is_empty() {
        return html! {};
    }
    html! {
        fieldset tabindex="-1" {
            legend { (texts.of(id!("web-desk-choices"))) }
            @for (text, line) in &reply.choices {
                button.plain type="submit" form="line" name="line" value=(line) dir="auto" {
                    (shown(text))
                }
            }
        }
    }
}

/// The form of all buttons, and those in which words are written. The script keeps them while the rest is
/// drawn anew, so that a button that stays the same stays where it is pressed.
fn forms(of: &DeskPage<'_>) -> Markup {
    let texts = of.texts;
    let Some(ticket) = of.ticket else {
        return html! {
            form #line method="post" action="/desk/say" { (hidden(of)) }
            form method="post" action="/desk/say" {
                (hidden(of))
                label for="words" { (texts.of(id!("web-desk-command"))) }
                input #words type="text" name="words" maxlength="4000" autocomplete="off" required;
                button.plain type="submit" { (texts.of(id!("web-send"))) }
            }
        };
    };
    let written = [
        ("/note", id!("staff-do-note"), "note", id!("web-send")),
        (
            "/send",
            id!("web-desk-search"),
            "search",
            id!("web-desk-look"),
        ),
        (
            "/canned",
            id!("web-desk-search-canned"),
            "canned",
            id!("web-desk-look"),
        ),
    ];
    html! {
        form #line method="post" action="/desk/say" { (hidden(of)) }
        form #answer method="post" action="/desk/say" data-answers hidden[!ticket.can_answer] {
            (hidden(of))
            label for="words" { (texts.of(id!("web-desk-answer"))) }
            textarea #words name="words" rows="3" maxlength="4000" dir="auto" required {}
            button type="submit" { (texts.of(id!("web-send"))) }
        }
        @for (act, text, id, button) in written {
            form.short method="post" action="/desk/say" data-answers[act != "/note"]
                hidden[act != "/note" && !ticket.can_answer] {
                (hidden(of))
                input type="hidden" name="act" value=(act);
                label for=(id) { (texts.of(text)) }
                input type="text" id=(id) name="words" maxlength="1000" autocomplete="off" dir="auto" required;
                button.plain type="submit" { (texts.of(button)) }
            }
        }
    }
}

/// The fields that every form has.
fn hidden(of: &DeskPage<'_>) -> Markup {
    let names: Vec<&str> = of.owed.iter().map(|(name, _, _)| &**name).collect();
    html! {
        input type="hidden" name="id" value=(of.post);
        input type="hidden" name="seen" value=(names.join(","));
        input type="hidden" name="list" value=(of.filter);
        @if let Some(ticket) = of.ticket {
            input type="hidden" name="on" value=(ticket.number.number());
        }
    }
}

/// A message as the script of an open page needs it.
pub fn desk_event(owed: &Owed) -> Value {
    json!({ "name": owed.0, "item": item(owed).into_string() })
}

/// Draws the page of a browser in which no member of staff is signed in: the text that says why, and the
/// button for those who have a passkey, where there can be any.
pub fn signed_out(texts: &Texts<'_>, message: &str, has_passkeys: bool) -> Markup {
    let main = html! {
        @if has_passkeys { (passkeys::enter(texts)) }
        p { (texts.of(message)) }
    };
    entrance(texts, main)
}

/// Draws the page of a link, which a press uses up: what only looks at the address does not.
pub fn sign_in(texts: &Texts<'_>, path: &str) -> Markup {
    entrance(
        texts,
        html! {
            p { (texts.of(id!("web-desk-in-about"))) }
            form method="post" action=(path) { button type="submit" { (texts.of(id!("web-desk-in"))) } }
        },
    )
}

fn entrance(texts: &Texts<'_>, main: Markup) -> Markup {
    let title = texts.of(id!("web-desk-title"));
    whole(&Whole {
        texts,
        title: title.clone(),
        heading: title,
        style: Some("/desk.css"),
        script: "/desk.js",
        live: false,
        main,
        footer: html! {},
    })
}
