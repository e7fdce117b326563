//! Draws a message for Telegram: HTML, and buttons below it.

use reqwest::Url;
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

use crate::i18n::{in_reading_order, without_isolates};
use crate::message::{Block, Drawing, OutgoingMessage};

/// The longest data of a button, in bytes.
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton>, 2026-06-11.
const DATA_LIMIT: usize = 64;

/// The data of the button that only shows what was chosen.
pub(super) const CHOSEN: &str = "-";

/// The text of a message, in HTML. All text but our own marks is escaped here, and only here.
pub(super) fn text(say: &OutgoingMessage) -> String {
    written(say.blocks.iter())
}

/// The same below a photo, without the words that describe it.
pub(super) fn text_below_photo(say: &OutgoingMessage) -> String {
    let shown = say.drawing();
    let is_shown =
        |block: &&Block| matches!(block, Block::Drawing(drawing) if Some(drawing) == shown);
    written(say.blocks.iter().filter(|block| !is_shown(block)))
}

fn written<'a>(blocks: impl Iterator<Item = &'a Block>) -> String {
    let mut text = String::new();
    for block in blocks {
        if !text.is_empty() {
            text.push_str(block.gap());
        }
        match block {
            Block::Link(address) => text.push_str(&escape(address)),
            Block::Drawing(Drawing { shown, .. }) | Block::Picture(shown) => {
                text.push_str(&format!("<i>[{}]</i>", escape(shown)))
            }
            Block::Progress(progress) => text.push_str(&format!("<i>{}</i>", escape(progress))),
            Block::Relayed(relayed) => {
                text.push_str("<blockquote>");
                text.push_str(&escape(relayed.shown()));
                text.push_str("</blockquote>");
            }
            Block::Text(words) => text.push_str(&escape(words)),
        }
    }
    text
}

/// The buttons of a message, one a row, since they are sentences and telephones are narrow.
pub(super) fn keyboard(say: &OutgoingMessage) -> Option<InlineKeyboardMarkup> {
    let choices = &say.prompt.as_ref()?.choices;
    // A choice that needs words has no button: the member of staff writes the line.
    let choices = choices.iter().filter(|choice| !choice.words);
    let rows: Vec<_> = choices
        .map(|choice| {
            debug_assert!(choice.press.0.len() <= DATA_LIMIT);
            [button(&choice.text, &choice.press.0)]
        })
        .collect();
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

/// A button below all others that leads to another place on Telegram.
pub(super) fn leads_on(
    keyboard: Option<InlineKeyboardMarkup>,
    text: &str,
    to: Url,
) -> InlineKeyboardMarkup {
    let keyboard = keyboard.unwrap_or_default();
    keyboard.append_row([InlineKeyboardButton::url(without_isolates(text), to)])
}

/// The keyboard that replaces the buttons after a choice: one button with the choice's text.
pub(super) fn chosen(text: &str) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[button(&format!("✓ {text}"), CHOSEN)]])
}

fn button(text: &str, data: &str) -> InlineKeyboardButton {
    InlineKeyboardButton::callback(without_isolates(text), data)
}

/// Escapes a text for Telegram's HTML. Isolates stay where there is text from right to left.
/// Source: <https://core.telegram.org/bots/api#html-style>, 2026-06-11.
fn escape(text: &str) -> String {
    let text = in_reading_order(text);
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\0' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_looks_like_a_mark_is_escaped() {
        let say = OutgoingMessage {
            blocks: vec![
                Block::Progress("1 < 2".into()),
                Block::Text("<b>&amp;\"".into()),
                Block::Link("https://example.org/?a&b".into()),
            ],
            ..OutgoingMessage::default()
        };
        assert_eq!(
            text(&say),
            "<i>1 &lt; 2</i>\n\n&lt;b&gt;&amp;amp;&quot;\nhttps://example.org/?a&amp;b"
        );
    }

    /// A text without the marks that only say in which direction it is read.
    fn without_directions(text: &str) -> String {
        without_isolates(text).replace('\u{200f}', "")
    }

    proptest! {
        #[test]
        fn no_text_makes_a_mark(words in "\\PC{0,200}") {
            let say = OutgoingMessage::text(words.clone());
            let drawn = text(&say);
            prop_assert!(!drawn.contains(['<', '>']));
            let read = drawn.replace("&lt;", "<").replace("&gt;", ">");
            let read = read.replace("&quot;", "\"").replace("&amp;", "&");
            prop_assert_eq!(without_directions(&read), without_directions(&words));
        }
    }
}
