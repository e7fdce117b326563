//! Draws a message as HTML: its text for the log, and its choices for the form below.

use maud::{Markup, html};
use serde_json::{Value, json};

use crate::i18n::{held_together, id, in_reading_order};
use crate::message::{Block, Drawing, Outbound, OutgoingMessage};

use super::{Shown, Texts};

/// How the conversation stands beside its messages.
#[derive(Clone, Copy, Default)]
pub struct Standing {
    /// Whether a reminder is to come.
    pub reminds: bool,
    /// Whether a member of staff speaks with the person, so that the robot asks nothing.
    pub held: bool,
}

/// A message as the script of an open page needs it, and how the conversation stands.
pub fn event(shown: &Shown, texts: &Texts<'_>, standing: Standing) -> Value {
    let mut event = json!({ "name": shown.name, "reminds": standing.reminds });
    match &shown.outbound {
        Outbound::Say(say) => {
            event["item"] = json!(inside(say, texts).into_string());
            event["lang"] = json!(language(say, texts));
            if let Some(prompt) = &say.prompt {
                event["choices"] = json!(choices(say).into_string());
                event["secret"] = json!(prompt.secret);
            } else if standing.held {
                // What the robot asked before is no question to the member of staff.
                event["choices"] = json!("");
                event["secret"] = json!(false);
            }
        }
        Outbound::Erase { message, .. } => event["erases"] = json!(message.0),
        Outbound::Thread(_) => {}
    }
    event
}

/// A message as an item of the log. An erasure is an item that is not seen, for the script.
pub(super) fn item(name: &str, outbound: &Outbound, texts: &Texts<'_>) -> Markup {
    match outbound {
        Outbound::Say(say) => html! {
            li data-name=(name) lang=(language(say, texts)) { (inside(say, texts)) }
        },
        Outbound::Erase { message, .. } => html! {
            li hidden data-name=(name) data-erases=(message.0) {}
        },
        Outbound::Thread(_) => html! {},
    }
}

fn language(say: &OutgoingMessage, texts: &Texts<'_>) -> String {
    let asked = say.prompt.as_ref().map(|prompt| prompt.language.clone());
    let asked = asked.filter(|tag| !tag.is_empty());
    asked.unwrap_or_else(|| texts.tag().to_owned())
}

fn inside(say: &OutgoingMessage, texts: &Texts<'_>) -> Markup {
    html! {
        p.who { (texts.of(if is_of_staff(say) { id!("web-person") } else { id!("web-robot") })) }
        @for block in &say.blocks { (drawn(block)) }
    }
}

/// Whether a member of staff speaks: all words of the message are relayed. Where the robot shows a person
/// what is kept of an exchange, its own words stand between.
fn is_of_staff(say: &OutgoingMessage) -> bool {
    let is_text = |block: &Block| matches!(block, Block::Text(_));
    say.blocks.iter().any(Block::has_words) && !say.blocks.iter().any(is_text)
}

pub(super) fn drawn(block: &Block) -> Markup {
    match block {
        Block::Link(address) if is_web(address) => html! {
            p { a href=(address) target="_blank" rel="noopener noreferrer" dir="ltr" { (address) } }
        },
        Block::Link(address) => paragraphs(address),
        Block::Drawing(drawing) => html! {
            // The words below say what it shows, also where it is not loaded.
            img.drawing src=(address_of(drawing)) alt="" width="360";
            p.picture dir="auto" { (shown(&drawing.shown)) }
        },
        Block::Picture(described) => {
            html! { p.picture dir="auto" { (shown(described)) } }
        }
        Block::Progress(progress) => {
            html! { p.progress dir="auto" { (shown(progress)) } }
        }
        Block::Relayed(relayed) => html! { blockquote { (paragraphs(relayed.shown())) } },
        Block::Text(text) => paragraphs(text),
    }
}

/// Where the pages have a picture.
fn address_of(drawing: &Drawing) -> String {
    let Drawing {
        step,
        language,
        audience,
        ..
    } = drawing;
    format!("/picture/{step}/{language}/{audience}")
}

fn is_web(address: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}

/// A text as a page shows it.
pub(super) fn shown(text: &str) -> String {
    // First: what is isolated then has its spaces inside.
    in_reading_order(&held_together(text))
}

fn paragraphs(text: &str) -> Markup {
    let text = shown(text);
    html! {
        @for paragraph in text.split("\n\n") {
            p dir="auto" {
                @for (at, line) in paragraph.lines().enumerate() {
                    @if at > 0 { br; }
                    (line)
                }
            }
        }
    }
}

/// The choices of a message, below the question; nothing where there are none.
pub(super) fn choices(say: &OutgoingMessage) -> Markup {
    let Some(prompt) = &say.prompt else {
        return html! {};
    };
    // A choice that needs words is written.
    let buttons: Vec<_> = prompt
        .choices
        .iter()
        .filter(|choice| !choice.words)
        .collect();
    if buttons.is_empty() {
        return html! {};
    }
    html! {
        fieldset tabindex="-1" lang=(prompt.language) {
            legend dir="auto" { (question(say)) }
            @for button in buttons {
                button type="submit" name="press" value=(button.press.0) dir="auto" {
                    (shown(&button.text))
                }
            }
        }
    }
}

/// The question of a message: the last paragraph of its text.
fn question(say: &OutgoingMessage) -> String {
    let last = say.blocks.iter().rev().find_map(|block| match block {
        Block::Text(text) => text.rsplit("\n\n").next(),
        _ => None,
    });
    shown(last.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Button, CallbackToken, Prompt};

    fn asks(text: &str, choice: &str) -> OutgoingMessage {
        OutgoingMessage {
            blocks: vec![Block::Text(text.to_owned())],
            prompt: Some(Prompt {
                language: "fr".to_owned(),
                choices: vec![Button {
                    label: "yes".to_owned(),
                    text: choice.to_owned(),
                    press: CallbackToken("a1".to_owned()),
                    words: false,
                    emphasis: crate::message::Emphasis::Plain,
                }],
                ..Prompt::default()
            }),
            ..OutgoingMessage::default()
        }
    }

    #[test]
    fn the_question_is_the_legend_of_its_choices() {
        let drawn = choices(&asks("Un.\n\nDeux ?", "Oui")).into_string();
        assert!(
            drawn.contains("<legend dir=\"auto\">Deux\u{a0}?</legend>"),
            "{drawn}"
        );
        assert!(drawn.contains("value=\"a1\""), "{drawn}");
    }

    /// A child must know whether a person or the robot speaks.
    #[test]
    fn a_message_is_of_staff_where_only_their_words_stand_in_it() {
        let words = || Block::Relayed(crate::redaction::RelayedText::of_program("Bonjour Léa."));
        let text = || Block::Text("Ce qui est gardé :".to_owned());
        let link = || Block::Link("https://example.fr".to_owned());
        for (blocks, is_staff) in [
            (vec![words()], true),
            (vec![words(), link()], true),
            (vec![text()], false),
            (vec![text(), words()], false),
            (vec![link()], false),
            (Vec::new(), false),
        ] {
            let say = OutgoingMessage {
                blocks,
                ..OutgoingMessage::default()
            };
            assert_eq!(is_of_staff(&say), is_staff, "{:?}", say.blocks);
        }
    }

    #[test]
    fn no_line_breaks_between_a_label_and_its_guillemets() {
        let asks = asks("Lis « Accès perturbé ».", "« Accès perturbé »");
        let picture = Block::Picture("Une case « Code ».".to_owned());
        let drawn = [choices(&asks), drawn(&asks.blocks[0]), drawn(&picture)];
        for drawn in drawn.map(Markup::into_string) {
            assert!(drawn.contains("«\u{a0}"), "{drawn}");
            assert!(!drawn.contains("« ") && !drawn.contains(" »"), "{drawn}");
        }
    }

    #[test]
    fn nothing_from_outside_is_markup() {
        let hostile = "<script>a</script>\" onclick=\"b";
        let drawn =
            choices(&asks(hostile, hostile)).into_string() + &paragraphs(hostile).into_string();
        assert!(
            !drawn.contains("<script") && !drawn.contains("\" onclick"),
            "{drawn}"
        );
        let link = drawn_link("javascript:alert(1)");
        assert!(!link.contains("href"), "{link}");
    }

    fn drawn_link(address: &str) -> String {
        drawn(&Block::Link(address.to_owned())).into_string()
    }
}
