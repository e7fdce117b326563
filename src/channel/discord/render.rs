//! Draws a message for Discord: its text, and buttons or a menu below it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use serenity::builder::{
    CreateActionRow, CreateButton, CreateInputText, CreateModal, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::{ButtonStyle, InputTextStyle};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::i18n::{FIRST, without_isolates};
use crate::message::{Block, Emphasis, InputKind, OutgoingMessage, Prompt};
use crate::render::split;

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
const BUTTON_TEXT: usize = 80;
const OPTION_TEXT: usize = 100;
/// How many options a menu may have.
const OPTIONS: usize = 25;
/// More choices than this are shown as a menu, which is easier to read.
const MANY: usize = 10;
/// The longest text that a form takes, in characters.
/// Source: <https://docs.discord.com/developers/components/reference#text-input>, 2026-08-06.
const ENTRY_LIMIT: u16 = 4_000;
/// The longest address that a button may lead to, in characters.
/// Source: <https://docs.discord.com/developers/components/reference#button>, 2026-08-06.
const LINK: usize = 512;
/// The length of a callback token, in characters.
pub(super) const TOKEN: usize = 32;
/// The longest title of a form, and the longest label in it, in characters.
const TITLE: usize = 45;

/// Which forms may be offered beside the choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Can {
    /// Whether the person needs a form for their own words, since the bot does not see what is typed.
    pub(super) only_forms: bool,
    /// Whether a form may offer to check an example of a password.
    pub(super) examples: bool,
}

/// The texts of forms, by language.
pub(super) type Forms = BTreeMap<String, Form>;

/// The texts of a form.
pub(super) struct Form {
    /// The text of the button that opens the form.
    pub(super) button: String,
    /// The form's title.
    pub(super) title: String,
    /// The label of its field.
    pub(super) label: String,
    /// The title of a form for the answer of a member of staff.
    pub(super) reply: String,
    /// The title of a form for words to look for, and the label of its field.
    pub(super) search: String,
    pub(super) search_label: String,
    /// The title of a form for a note, and the label of its field.
    pub(super) note: String,
    pub(super) note_label: String,
    /// The text of the button that opens a form for an example of a password.
    pub(super) example: String,
    /// The placeholder of a menu.
    pub(super) menu: String,
    /// The first direct message to a person who called staff in a server.
    pub(super) direct: String,
    /// Says in the server that staff answer by direct message, too.
    pub(super) direct_open: String,
    /// Says in the server that no direct message reaches the person, and where the answer will be.
    pub(super) direct_shut: String,
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
}

/// The texts of forms in a language, or in the first there is.
pub(super) fn in_language<'a>(forms: Option<&'a Forms>, tag: &str) -> Option<(&'a str, &'a Form)> {
    let forms = forms?;
    let found = forms.get_key_value(tag).or_else(|| forms.first_key_value());
    found.map(|(tag, form)| (&**tag, form))
}

/// Draws a message; `forms` are the texts of forms, if known.
pub(super) fn draw(say: &OutgoingMessage, forms: Option<&Forms>, can: Can) -> Drawn {
    let mut asked = say.prompt.as_ref().map(|asked| rows(asked, forms, can));
    let link = only_link(say).filter(|_| asked.as_ref().is_none_or(|rows| rows.len() < ROWS));
    let text = markdown::text(say, link);
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
        let Value::Object(body) = body else {
            return Map::new();
        };
        body
    }

    /// Whether the content is within the limits of one message.
    pub(super) fn fits(&self) -> bool {
        let embeds = self.texts.get(1..).unwrap_or_default();
        let characters: usize = embeds.iter().map(|text| text.chars().count()).sum();
        embeds.len() <= EMBEDS && characters <= EMBEDS_LIMIT
    }

    /// Adds a further message: its texts follow, its buttons replace those before.
    pub(super) fn follow(&mut self, next: Self) {
        self.texts.extend(next.texts);
        self.rows = next.rows;
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

/// A form with one field for the answer to a question, which it shows: as its title, or in the empty
/// field when that is too long for a title.
///
/// The field stands in a row. Discord would have a label around it, but the library drops what such a
/// field holds.
pub(super) fn form(carries: &str, form: &Form, question: Option<&str>) -> Value {
    let question = question.map(without_isolates);
    let fits = |question: &&String| question.chars().count() <= TITLE;
    let title = question.as_ref().filter(fits).unwrap_or(&form.title);
    let mut field = field(InputTextStyle::Short, &form.label);
    if let Some(question) = question.as_ref().filter(|question| !fits(question)) {
        field = field.placeholder(cut(question, OPTION_TEXT));
    }
    modal(carries, title, field)
}

/// A form for the words of a line of staff. What the person does not read says what it is.
pub(super) fn staff_form(line: &str, form: &Form) -> Value {
    let command = line.split_whitespace().next();
    let [title, label] = match command {
        Some("/note") => [&form.note, &form.note_label],
        Some("/send") => [&form.search, &form.search_label],
        _ => [&form.reply, &form.label],
    };
    modal(line, title, field(InputTextStyle::Paragraph, label))
}

fn field(style: InputTextStyle, label: &str) -> CreateInputText {
    let label = cut(&without_isolates(label), TITLE);
    CreateInputText::new(style, label, "words").max_length(ENTRY_LIMIT)
}

fn modal(carries: &str, title: &str, field: CreateInputText) -> Value {
    let carries = format!("{}{carries}", kind::SENT);
    let title = cut(&without_isolates(title), TITLE);
    let field = CreateActionRow::InputText(field);
    value(&CreateModal::new(carries, title).components(vec![field]))
}

fn way_to_form(asked: &Prompt, forms: Option<&Forms>, can: Can) -> Option<CreateButton> {
    let (tag, form) = in_language(forms, &asked.language)?;
    let text = match asked.entry {
        InputKind::Answer => &form.button,
        InputKind::Secret if can.examples => &form.example,
        InputKind::Secret | InputKind::Words => return None,
    };
    let carries = format!("{}{}{tag}", kind::FORM, asked.form.0);
    let button = CreateButton::new(carries).label(cut(text, BUTTON_TEXT));
    Some(button.style(match asked.entry {
        InputKind::Answer => ButtonStyle::Primary,
        InputKind::Secret | InputKind::Words => ButtonStyle::Secondary,
    }))
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

fn value(of: &impl serde::Serialize) -> Value {
    serde_json::to_value(of).expect("what the library builds is plain data")
}
