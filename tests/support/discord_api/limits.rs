//! What Discord refuses although it is well-formed.
//! Sources: <https://docs.discord.com/developers/resources/message#create-message>,
//! <https://docs.discord.com/developers/components/reference>,
//! <https://docs.discord.com/developers/interactions/application-commands>, 2026-08-06.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The languages of Discord, as far as these tests need them.
const LANGUAGES: [&str; 12] = [
    "ar", "de", "en-GB", "en-US", "es-419", "es-ES", "fr", "it", "nl", "pt-BR", "tr", "zh-CN",
];

/// What is wrong, each with where it stands.
#[derive(Default)]
pub(super) struct Wrong(pub(super) Vec<String>);

impl Wrong {
    fn unless(&mut self, is_well: bool, what: impl Into<String>) {
        if !is_well {
            self.0.push(what.into());
        }
    }

    fn length(&mut self, value: &Value, least: usize, most: usize, at: &str) {
        let length = value.as_str().unwrap_or_default().chars().count();
        let fits = (least..=most).contains(&length);
        self.unless(fits, format!("{at}: {length} characters"));
    }

    fn count(&mut self, list: &[Value], least: usize, most: usize, at: &str) {
        let fits = (least..=most).contains(&list.len());
        self.unless(fits, format!("{at}: {} of them", list.len()));
    }
}

/// What is wrong with a message, or with a change of one.
pub(super) fn message(body: &Map<String, Value>, is_change: bool) -> Wrong {
    let mut wrong = Wrong::default();
    let part = |name: &str| body.get(name).unwrap_or(&Value::Null);
    wrong.length(part("content"), 0, 2_000, "content");
    let embeds = list(part("embeds"));
    wrong.count(embeds, 0, 10, "embeds");
    let mut whole = 0;
    for embed in embeds {
        wrong.length(&embed["title"], 0, 256, "embeds.title");
        wrong.length(&embed["description"], 0, 4_096, "embeds.description");
        let texts = [&embed["title"], &embed["description"]];
        let texts = texts.into_iter().filter_map(Value::as_str);
        whole += texts.map(|text| text.chars().count()).sum::<usize>();
    }
    wrong.unless(whole <= 6_000, format!("embeds: {whole} characters"));
    let rows = list(part("components"));
    wrong.count(rows, 0, 5, "components");
    let mut carried = BTreeSet::new();
    for row in rows {
        wrong.unless(row["type"] == 1, "components: no row");
        self::row(list(&row["components"]), &mut carried, &mut wrong);
    }
    let says = part("content")
        .as_str()
        .is_some_and(|text| !text.trim().is_empty());
    let is_empty = !says && embeds.is_empty() && rows.is_empty();
    wrong.unless(is_change || !is_empty, "nothing is said");
    if let Some(nonce) = body.get("nonce") {
        wrong.length(nonce, 1, 25, "nonce");
    }
    wrong
}

/// Whether a message could mention a person. Discord would take it; the program must not send it.
pub(super) fn mentions(body: &Map<String, Value>) -> bool {
    let speaks = body.contains_key("content") || body.contains_key("embeds");
    let parse = body
        .get("allowed_mentions")
        .map(|allowed| &allowed["parse"]);
    speaks && !parse.and_then(Value::as_array).is_some_and(Vec::is_empty)
}

fn row(parts: &[Value], carried: &mut BTreeSet<String>, wrong: &mut Wrong) {
    let has_menu = parts.iter().any(|part| part["type"] != 2);
    wrong.count(parts, 1, if has_menu { 1 } else { 5 }, "a row");
    for part in parts {
        let carries = part["custom_id"].as_str().unwrap_or_default();
        if part["style"] == 5 {
            wrong.unless(part["url"].is_string(), "a link leads nowhere");
        } else {
            wrong.length(&part["custom_id"], 1, 100, "custom_id");
            wrong.unless(carried.insert(carries.to_owned()), "a custom_id twice");
        }
        match part["type"].as_u64() {
            Some(2) => wrong.length(&part["label"], 1, 80, "a button"),
            Some(3) => menu(part, wrong),
            _ => wrong.unless(false, "a component of another kind"),
        }
    }
}

fn menu(part: &Value, wrong: &mut Wrong) {
    let options = list(&part["options"]);
    wrong.count(options, 1, 25, "options");
    wrong.length(&part["placeholder"], 0, 150, "placeholder");
    let mut values = BTreeSet::new();
    for option in options {
        wrong.length(&option["label"], 1, 100, "an option");
        wrong.length(&option["value"], 1, 100, "the value of an option");
        wrong.length(
            &option["description"],
            0,
            100,
            "the description of an option",
        );
        wrong.unless(values.insert(option["value"].to_string()), "a value twice");
    }
}

/// What is wrong with a form.
pub(super) fn form(data: &Value) -> Wrong {
    let mut wrong = Wrong::default();
    wrong.length(&data["title"], 1, 45, "title");
    wrong.length(&data["custom_id"], 1, 100, "custom_id");
    let rows = list(&data["components"]);
    wrong.count(rows, 1, 40, "components");
    for row in rows {
        if row["type"] == 10 {
            wrong.length(&row["content"], 1, 4_000, "a text");
            continue;
        }
        wrong.unless(row["type"] == 1, "no row");
        let fields = list(&row["components"]);
        wrong.count(fields, 1, 1, "a row");
        for field in fields {
            wrong.unless(field["type"] == 4, "no field");
            wrong.length(&field["label"], 1, 45, "label");
            wrong.length(&field["custom_id"], 1, 100, "custom_id");
            wrong.length(&field["placeholder"], 0, 100, "placeholder");
            let most = field["max_length"].as_u64().unwrap_or(4_000);
            wrong.unless((1..=4_000).contains(&most), "max_length");
        }
    }
    wrong
}

/// What is wrong with suggestions.
pub(super) fn suggestions(data: &Value) -> Wrong {
    let mut wrong = Wrong::default();
    let choices = list(&data["choices"]);
    wrong.unless(data["choices"].is_array(), "no choices");
    wrong.count(choices, 0, 25, "choices");
    for choice in choices {
        wrong.length(&choice["name"], 1, 100, "a choice");
        wrong.length(&choice["value"], 1, 100, "the value of a choice");
    }
    wrong
}

/// What is wrong with the commands of an application.
pub(super) fn commands(all: &[Value]) -> Wrong {
    let mut wrong = Wrong::default();
    wrong.count(all, 0, 100, "commands");
    let mut names = BTreeSet::new();
    for command in all {
        wrong.unless(names.insert(command["name"].to_string()), "a command twice");
        if command["type"] == 3 {
            in_menu(command, &mut wrong);
            continue;
        }
        named(command, &mut wrong);
        let options = list(&command["options"]);
        wrong.count(options, 0, 25, "options");
        let mut names = BTreeSet::new();
        for option in options {
            wrong.unless(names.insert(option["name"].to_string()), "an option twice");
            named(option, &mut wrong);
            let chooses = !list(&option["choices"]).is_empty();
            let both = chooses && option["autocomplete"] == true;
            wrong.unless(!both, "choices and suggestions at once");
        }
        let required = options.iter().map(|option| option["required"] == true);
        let in_order = required.is_sorted_by(|before, after| before >= after);
        wrong.unless(in_order, "what is required stands behind what is not");
        let size = texts(command);
        wrong.unless(size <= 8_000, format!("a command of {size} characters"));
    }
    wrong
}

/// What is wrong with an entry in the menu of a message.
fn in_menu(command: &Value, wrong: &mut Wrong) {
    wrong.length(&command["name"], 1, 32, "the name of an entry");
    for (language, name) in translations(&command["name_localizations"]) {
        let is_known = LANGUAGES.contains(&language.as_str());
        wrong.unless(is_known, format!("the language {language}"));
        wrong.length(name, 1, 32, "the name of an entry");
    }
    let has_more = ["description", "options"].map(|part| command.get(part).is_some());
    wrong.unless(
        has_more == [false; 2],
        "an entry with a description or options",
    );
}

fn named(what: &Value, wrong: &mut Wrong) {
    wrong.unless(is_name(&what["name"]), format!("the name {}", what["name"]));
    wrong.length(&what["description"], 1, 100, "description");
    for (language, name) in translations(&what["name_localizations"]) {
        wrong.unless(
            LANGUAGES.contains(&language.as_str()),
            format!("the language {language}"),
        );
        wrong.unless(is_name(name), format!("the name {name}"));
    }
    for (language, text) in translations(&what["description_localizations"]) {
        wrong.unless(
            LANGUAGES.contains(&language.as_str()),
            format!("the language {language}"),
        );
        wrong.length(text, 1, 100, "description_localizations");
    }
}

fn is_name(name: &Value) -> bool {
    let name = name.as_str().unwrap_or_default();
    let fits = |c: char| matches!(c, '-' | '_' | '\'') || c.is_alphanumeric();
    (1..=32).contains(&name.chars().count())
        && name.chars().all(fits)
        && name == name.to_lowercase()
}

fn translations(of: &Value) -> impl Iterator<Item = (&String, &Value)> {
    of.as_object().into_iter().flatten()
}

/// How many characters are in the names, descriptions and values of a command.
fn texts(value: &Value) -> usize {
    let counts = ["name", "description", "value"];
    let own = counts.iter().filter_map(|part| value[*part].as_str());
    let own: usize = own.map(|text| text.chars().count()).sum();
    let parts = [&value["options"], &value["choices"]];
    own + parts.into_iter().flat_map(list).map(texts).sum::<usize>()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
