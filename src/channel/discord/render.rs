//! Draws a message for Discord: its text, and buttons or a menu below it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use serenity::builder::{
    CreateActionRow, CreateButton, CreateInputText, CreateModal, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::{ButtonStyle, InputTextStyle};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::i18n::without_isolates;
use crate::message::{InputKind, OutgoingMessage, Prompt};
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
}

/// The texts of forms in a language, or in the first there is.
pub(super) fn in_language<'a>(forms: Option<&'a Forms>, tag: &str) -> Option<(&'a str, &'a Form)> {
    let forms = forms?;
    let found = forms.get_key_value(tag).or_else(|| forms.first_key_value());
    found.map(|(tag, form)| (&**tag, form))
}

/// Draws a message; `forms` are the texts of forms, if known.
pub(super) fn draw(say: &OutgoingMessage, forms: Option<&Forms>, can: Can) -> Drawn {
    let text = markdown::text(say);
    let mut texts = split(&text, TEXT_LIMIT);
    if texts.len() > 1 {
        let rest = text[texts[0].len()..].trim_start();
        texts.truncate(1);
        texts.extend(split(rest, EMBED_LIMIT));
    }
    let form = say
        .prompt
        .as_ref()
        .and_then(|asked| way_to_form(asked, forms, can));
    let rows = say.prompt.as_ref().map(|asked| rows(asked, form, forms));
    Drawn {
        texts,
        rows: rows.unwrap_or_default(),
    }
}

impl Drawn {
    /// The body of a request. It lets Discord mention no user and no role.
    pub(super) fn body(&self) -> Map<String, Value> {
        let mut texts = self.texts.iter();
        let embeds: Vec<Value> = texts
            .clone()
            .skip(1)
            .map(|text| json!({"description": text}))
            .collect();
        let body = json!({
            "content": texts.next().map_or("", String::as_str),
            "embeds": embeds,
            "components": self.rows,
            "allowed_mentions": {"parse": []},
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

/// A form with one field for the person's own words.
pub(super) fn form(carries: &str, form: &Form) -> Value {
    let field = CreateInputText::new(
        InputTextStyle::Paragraph,
        cut(&without_isolates(&form.label), TITLE),
        "words",
    )
    .max_length(ENTRY_LIMIT);
    let modal = CreateModal::new(
        format!("{}{carries}", kind::SENT),
        cut(&without_isolates(&form.title), TITLE),
    )
    .components(vec![CreateActionRow::InputText(field)]);
    value(&modal)
}

fn way_to_form(asked: &Prompt, forms: Option<&Forms>, can: Can) -> Option<CreateButton> {
    let (tag, form) = in_language(forms, &asked.language)?;
    let text = match asked.entry {
        InputKind::Answer => &form.button,
        InputKind::Words if can.only_forms && !asked.form.0.is_empty() => &form.button,
        InputKind::Secret if can.examples => &form.example,
        InputKind::Secret | InputKind::Words => return None,
    };
    let carries = format!("{}{}{tag}", kind::FORM, asked.form.0);
    let button = CreateButton::new(carries).label(cut(text, BUTTON_TEXT));
    Some(button.style(ButtonStyle::Secondary))
}

fn rows(asked: &Prompt, form: Option<CreateButton>, forms: Option<&Forms>) -> Vec<Value> {
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
                .style(ButtonStyle::Primary)
        });
        let buttons: Vec<CreateButton> = buttons.chain(form).collect();
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
