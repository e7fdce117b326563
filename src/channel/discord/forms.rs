//! Forms: their texts in every language, the buttons that open them, and the fields they have.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use serenity::builder::{CreateActionRow, CreateButton, CreateInputText, CreateModal};
use serenity::model::application::{ButtonStyle, InputTextStyle};

use crate::i18n::without_isolates;
use crate::message::{InputKind, Prompt};

use super::markdown::escape;
use super::render::{BUTTON_TEXT, Can, cut, kind, value};

/// The longest text that a form takes, in characters.
/// Source: <https://docs.discord.com/developers/components/reference#text-input>, 2026-08-06.
const ENTRY_LIMIT: u16 = 4_000;
/// The longest title of a form, and the longest label in it, in characters.
const TITLE: usize = 45;

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

/// The texts of forms in a language, or in the first there is.
pub(super) fn in_language<'a>(forms: Option<&'a Forms>, tag: &str) -> Option<(&'a str, &'a Form)> {
    let forms = forms?;
    let found = forms.get_key_value(tag).or_else(|| forms.first_key_value());
    found.map(|(tag, form)| (&**tag, form))
}

/// A form with one field for the answer to a question, which it shows: as its title, or as a text above
/// the field when that is too long for a title.
///
/// The field stands in a row. Discord would have a label around it, but the library drops what such a
/// field holds.
pub(super) fn form(carries: &str, form: &Form, question: Option<&str>) -> Value {
    let question = question.map(without_isolates);
    let field = field(InputTextStyle::Short, &form.label);
    match question {
        Some(question) if question.chars().count() <= TITLE => modal(carries, &question, field),
        Some(question) => with_text_above(&question, modal(carries, &form.title, field)),
        None => modal(carries, &form.title, field),
    }
}

/// The form with a text above its field; the library has no such form.
/// Source: <https://docs.discord.com/developers/components/reference#text-display>, 2026-11-30.
fn with_text_above(text: &str, mut form: Value) -> Value {
    const TEXT_DISPLAY: u8 = 10;
    let text = json!({ "type": TEXT_DISPLAY, "content": cut(&escape(text), ENTRY_LIMIT.into()) });
    if let Some(parts) = form["components"].as_array_mut() {
        parts.insert(0, text);
    }
    form
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

/// The button that opens a form for the answer to a question, where there is one.
pub(super) fn way_to_form(asked: &Prompt, forms: Option<&Forms>, can: Can) -> Option<CreateButton> {
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
