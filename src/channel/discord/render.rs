//! Draws a message for Discord: its text, and buttons or a menu below it.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use serenity::builder::{
    CreateActionRow, CreateButton, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::ButtonStyle;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::i18n::{FIRST, without_isolates};
use crate::message::{Block, Emphasis, InputKind, OutgoingMessage, Prompt};
use crate::picture::Picture;
use crate::render::split;

use super::forms::{Forms, in_language, way_to_form};
use super::markdown;

/// The longest text of a message, in characters.
/// Source: <https://docs.discord.com/developers/resources/message#create-message>, 2026-08-06.
pub(super) const TEXT_LIMIT: usize = 2_000;
/// The longest text of an embed, in characters. Text beyond the message's own goes into embeds.
/// Source: <https://docs.discord.com/developers/resources/message#embed-object-embed-limits>,
/// 2026-08-06.
const EMBED_LIMIT: usize = 4_096;
/// How many embeds a message may have, and how many characters all of them together.
const EMBEDS: usize = 10;
const EMBEDS_LIMIT: usize = 6_000;
/// How many buttons a row may have, and how many rows a message.
/// Source: <https://docs.discord.com/developers/components/reference#action-row>, 2026-08-06.
const ROW: usize = 5;
const ROWS: usize = 5;
/// The longest text of a button, and of an option in a menu, in characters.
pub(super) const BUTTON_TEXT: usize = 80;
pub(super) const OPTION_TEXT: usize = 100;
/// How many options a menu may have.
const OPTIONS: usize = 25;
/// More choices than this are shown as a menu, which is easier to read.
const MANY: usize = 10;
/// The longest address that a button may lead to, in characters.
/// Source: <https://docs.discord.com/developers/components/reference#button>, 2026-08-06.
const LINK: usize = 512;
/// The longest description of an attachment, in characters.
/// Source: <https://docs.discord.com/developers/resources/message#attachment-object>, 2026-08-06.
const DESCRIPTION: usize = 1_024;
/// The name of the file of a picture.
pub(super) const PICTURE: &str = "picture.png";
/// The length of a callback token, in characters.
pub(super) const TOKEN: usize = 32;

/// Which forms may be offered beside the choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Can {
    /// Whether the person needs a form for their own words, since the bot does not see what is typed.
    pub(super) only_forms: bool,
    /// Whether a form may offer to check an example of a password.
    pub(super) examples: bool,
}

/// The first character of a component's id, which tells the kind of the component.
pub(super) mod kind {
    /// A choice in a message that stays.
    pub(crate) const CHOICE: char = 'b';
    /// A choice in a menu, which the next message may replace.
    pub(crate) const MENU: char = 'm';
    /// A button that opens a form.
    pub(crate) const FORM: char = 'w';
    /// A button that opens a form for a line of staff.
    pub(crate) const LINE: char = 'd';
    /// A form that was sent.
    pub(crate) const SENT: char = 't';
    /// A disabled button that shows what was chosen.
    pub(crate) const CHOSEN: char = '-';
}

/// The content of a message for Discord, without the fields that depend on how it is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Drawn {
    /// The message's own text, then the texts of its embeds, each within its limit.
    pub(super) texts: Vec<String>,
    /// The rows of buttons and menus.
    pub(super) rows: Vec<Value>,
    /// The number of the only role whose members are called.
    pub(super) calls_role: Option<String>,
    /// The picture that is attached.
    pub(super) attached: Option<Attached>,
}

/// A picture that is attached to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attached {
    /// The picture that goes with the message.
    pub(super) picture: Arc<Picture>,
    /// What it shows, for people who do not see it.
    pub(super) shown: String,
}

/// Draws a message; `forms` are the texts of forms, if known.
pub(super) fn draw(
    say: &OutgoingMessage,
    forms: Option<&Forms>,
    can: Can,
    picture: Option<Arc<Picture>>,
) -> Drawn {
    let attached = say
        .drawing()
        .zip(picture)
        .map(|(drawing, picture)| Attached {
            picture,
            shown: cut(&without_isolates(&drawing.shown), DESCRIPTION),
        });
    let mut asked = say.prompt.as_ref().map(|asked| rows(asked, forms, can));
    let link = only_link(say).filter(|_| asked.as_ref().is_none_or(|rows| rows.len() < ROWS));
    let text = markdown::text(say, link, attached.is_some());
    let text = text.trim();
    let mut texts = split(text, TEXT_LIMIT);
    if texts.len() > 1 {
        let rest = text[texts[0].len()..].trim_start();
        texts.truncate(1);
        texts.extend(split(rest, EMBED_LIMIT));
    }
    let has_words = |block: &Block| matches!(block, Block::Relayed(_));
    if asked.is_none() && can.only_forms && say.blocks.iter().any(has_words) {
        asked = way_to_write(forms);
    }
    let link = link.map(|address| {
        let button = CreateButton::new_link(address).label(cut(shown(address), BUTTON_TEXT));
        value(&CreateActionRow::Buttons(vec![button]))
    });
    Drawn {
        texts,
        rows: link
            .into_iter()
            .chain(asked.into_iter().flatten())
            .collect(),
        calls_role: say.calls_role.clone(),
        attached,
    }
}

/// The link of a message, when it is the only one: then it can stand below the text as a button. Of
/// several, each stands where it is spoken of.
fn only_link(say: &OutgoingMessage) -> Option<&str> {
    let mut links = say.blocks.iter().filter_map(|block| match block {
        Block::Link(address) => Some(address.as_str()),
        _ => None,
    });
    let link = links.next().filter(|address| {
        let fits = address.len() <= LINK && shown(address).chars().count() <= BUTTON_TEXT;
        fits && address.starts_with("https://")
    });
    link.filter(|_| links.next().is_none())
}

/// An address as people read it.
fn shown(address: &str) -> &str {
    let address = address.strip_prefix("https://").unwrap_or(address);
    address.strip_suffix('/').unwrap_or(address)
}

/// The way to answer a member of staff, where people cannot just write. Words for staff are taken from
/// any form.
fn way_to_write(forms: Option<&Forms>) -> Option<Vec<Value>> {
    let (tag, form) = in_language(forms, FIRST)?;
    let carries = format!("{}{}{tag}", kind::FORM, "0".repeat(TOKEN));
    let button = CreateButton::new(carries)
        .label(cut(&form.button, BUTTON_TEXT))
        .style(ButtonStyle::Primary);
    Some(vec![value(&CreateActionRow::Buttons(vec![button]))])
}

impl Drawn {
    /// The body of a request. It lets Discord mention no user, and at most the role that is called.
    pub(super) fn body(&self) -> Map<String, Value> {
        let mut texts = self.texts.iter();
        let role = self.calls_role.as_ref();
        let calls = role.map_or_else(String::new, |role| format!("<@&{role}>\n"));
        let mut mentions = json!({"parse": []});
        if let Some(role) = role {
            mentions["roles"] = json!([role]);
        }
        let embeds: Vec<Value> = texts
            .clone()
            .skip(1)
            .map(|text| json!({"description": text}))
            .collect();
        let body = json!({
            "content": calls + texts.next().map_or("", String::as_str),
            "embeds": embeds,
            "components": self.rows,
            "allowed_mentions": mentions,
        });
        let Value::Object(mut body) = body else {
            return Map::new();
        };
        if let Some(attached) = &self.attached {
            let file = json!({"id": "0", "filename": PICTURE, "description": attached.shown});
            body.insert("attachments".to_owned(), json!([file]));
        }
        body
    }

    /// The picture that is attached.
    pub(super) fn picture(&self) -> Option<&Picture> {
        self.attached.as_ref().map(|attached| &*attached.picture)
    }

    /// Whether the content is within the limits of one message.
    pub(super) fn fits(&self) -> bool {
        let embeds = self.texts.get(1..).unwrap_or_default();
        let characters: usize = embeds.iter().map(|text| text.chars().count()).sum();
        embeds.len() <= EMBEDS && characters <= EMBEDS_LIMIT
    }

    /// Adds a further message, of which at most one has a picture: its texts follow, its buttons replace
    /// those before.
    pub(super) fn follow(&mut self, next: Self) {
        self.texts.extend(next.texts);
        self.rows = next.rows;
        self.attached = self.attached.take().or(next.attached);
    }
}

/// The row that replaces the buttons after a choice: one disabled button with the choice's text.
pub(super) fn chosen(text: Option<&str>) -> Vec<Value> {
    let Some(text) = text else {
        return Vec::new();
    };
    let button = CreateButton::new(kind::CHOSEN.to_string())
        .label(cut(&format!("✓ {}", without_isolates(text)), BUTTON_TEXT))
        .style(ButtonStyle::Secondary)
        .disabled(true);
    vec![value(&CreateActionRow::Buttons(vec![button]))]
}

/// The row with a button that leads to a thread.
pub(super) fn way_to_thread(text: &str, server: u64, thread: u64) -> Value {
    let address = format!("https://discord.com/channels/{server}/{thread}");
    let button = CreateButton::new_link(address).label(cut(&without_isolates(text), BUTTON_TEXT));
    value(&CreateActionRow::Buttons(vec![button]))
}

/// The row that marks a message: one disabled button with this text.
pub(super) fn mark(text: &str) -> Value {
    let button = CreateButton::new(kind::CHOSEN.to_string())
        .label(cut(&format!("✗ {}", without_isolates(text)), BUTTON_TEXT))
        .style(ButtonStyle::Danger)
        .disabled(true);
    value(&CreateActionRow::Buttons(vec![button]))
}

fn rows(asked: &Prompt, forms: Option<&Forms>, can: Can) -> Vec<Value> {
    let form = way_to_form(asked, forms, can);
    let what = if asked.menu { kind::MENU } else { kind::CHOICE };
    let wide = |text: &str| text.graphemes(true).count() > BUTTON_TEXT;
    let long = asked.choices.len() > MANY || asked.choices.iter().any(|choice| wide(&choice.text));
    let mut rows = if long {
        menus(asked, what, forms)
    } else {
        let buttons = asked.choices.iter().map(|choice| {
            let carries = match choice.words {
                true => format!("{}{} {}", kind::LINE, asked.language, choice.press.0),
                false => format!("{what}{}", choice.press.0),
            };
            CreateButton::new(carries)
                .label(cut(&without_isolates(&choice.text), BUTTON_TEXT))
                .style(match choice.emphasis {
                    Emphasis::Danger => ButtonStyle::Danger,
                    Emphasis::Main => ButtonStyle::Primary,
                    Emphasis::Plain => ButtonStyle::Secondary,
                })
        });
        // Where something is to be written, the way to do it comes first.
        let (first, last) = match asked.entry {
            InputKind::Answer => (form, None),
            _ => (None, form),
        };
        let buttons: Vec<CreateButton> = first.into_iter().chain(buttons).chain(last).collect();
        return buttons
            .chunks(ROW)
            .take(ROWS)
            .map(|row| value(&CreateActionRow::Buttons(row.to_vec())))
            .collect();
    };
    rows.truncate(ROWS - 1);
    rows.extend(form.map(|form| value(&CreateActionRow::Buttons(vec![form]))));
    rows
}

fn menus(asked: &Prompt, what: char, forms: Option<&Forms>) -> Vec<Value> {
    let placeholder = forms.and_then(|forms| forms.get(&asked.language));
    let menu = |(at, choices): (usize, &[crate::message::Button])| {
        let options = choices
            .iter()
            .map(|choice| {
                CreateSelectMenuOption::new(
                    cut(&without_isolates(&choice.text), OPTION_TEXT),
                    &choice.press.0,
                )
            })
            .collect();
        let mut menu = CreateSelectMenu::new(
            format!("{what}{at}"),
            CreateSelectMenuKind::String { options },
        );
        if let Some(form) = placeholder {
            menu = menu.placeholder(cut(&form.menu, OPTION_TEXT));
        }
        value(&CreateActionRow::SelectMenu(menu))
    };
    asked
        .choices
        .chunks(OPTIONS)
        .enumerate()
        .map(menu)
        .collect()
}

/// Cuts a text to at most `limit` characters, between graphemes, with an ellipsis.
pub(super) fn cut(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 1;
    for grapheme in text.graphemes(true) {
        used += grapheme.chars().count();
        if used > limit {
            break;
        }
        short.push_str(grapheme);
    }
    short.push('…');
    short
}

pub(super) fn value(of: &impl serde::Serialize) -> Value {
    serde_json::to_value(of).expect("what the library builds is plain data")
}

#[cfg(test)]
mod tests {
    use crate::message::{Button, CallbackToken};

    use super::*;

    const CAN: Can = Can {
        only_forms: false,
        examples: false,
    };

    fn asking(texts: &[String]) -> OutgoingMessage {
        let choices = texts.iter().enumerate().map(|(at, text)| Button {
            label: at.to_string(),
            text: text.clone(),
            press: CallbackToken(format!("{at:032}")),
            words: false,
            emphasis: Emphasis::Plain,
        });
        OutgoingMessage {
            prompt: Some(Prompt {
                choices: choices.collect(),
                ..Prompt::default()
            }),
            ..OutgoingMessage::text("?".to_owned())
        }
    }

    fn labels(row: &Value) -> Vec<usize> {
        let parts = row["components"].as_array().into_iter().flatten();
        let label = |part: &Value| part["label"].as_str().map(|label| label.chars().count());
        parts.filter_map(label).collect()
    }

    #[test]
    fn a_text_of_80_characters_is_a_button_and_one_of_81_makes_a_menu() {
        let fits = draw(&asking(&["x".repeat(80)]), None, CAN, None);
        assert_eq!(labels(&fits.rows[0]), [80]);
        let wide = draw(
            &asking(&["x".repeat(81), "oui".to_owned()]),
            None,
            CAN,
            None,
        );
        let option = &wide.rows[0]["components"][0]["options"][0];
        assert_eq!(option["label"].as_str().map(str::len), Some(81));
        // A letter of several characters is cut whole.
        let letters = "e\u{301}".repeat(60);
        let cut = draw(&asking(&[letters]), None, CAN, None);
        assert!(labels(&cut.rows[0]).iter().all(|label| *label <= 80));
    }

    #[test]
    fn a_message_has_five_rows_at_most_however_much_can_be_chosen() {
        for choices in [1, 5, 6, 10, 11, 25, 26, 125, 126, 400] {
            let texts: Vec<String> = (0..choices).map(|at| format!("choix {at}")).collect();
            let rows = draw(&asking(&texts), None, CAN, None).rows;
            assert!(
                (1..=ROWS).contains(&rows.len()),
                "{choices}: {}",
                rows.len()
            );
            let widest = rows.iter().map(|row| labels(row).len()).max();
            assert!(widest <= Some(ROW), "{choices}: {widest:?}");
        }
    }

    #[test]
    fn answers_that_follow_each_other_are_one_message_up_to_6_000_characters_of_embeds() {
        let say = |length: usize| draw(&OutgoingMessage::text("x".repeat(length)), None, CAN, None);
        let mut drawn = say(TEXT_LIMIT);
        assert_eq!(drawn.texts.len(), 1);
        for _ in 0..3 {
            drawn.follow(say(TEXT_LIMIT));
            assert!(drawn.fits());
        }
        assert_eq!(drawn.body()["embeds"].as_array().map(Vec::len), Some(3));
        drawn.follow(say(1));
        assert!(!drawn.fits());
        let many = (0..=EMBEDS).fold(say(1), |mut drawn, _| {
            drawn.follow(say(1));
            drawn
        });
        assert!(!many.fits());
    }
}
