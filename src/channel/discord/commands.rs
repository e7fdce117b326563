//! The commands in every language, and the texts of forms.

use serde_json::{Value, json};
use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::application::{
    CommandOptionType, CommandType, InstallationContext, InteractionContext,
};

use crate::i18n::{FIRST, Locales, RenderError, id};
use crate::understand::Suggestion;

use super::Discord;
use super::events::{ANSWER, Suggest};
use super::forms::{Form, Forms};
use super::render::cut;

/// The longest description of a command, and the longest suggestion, in characters.
/// Source: <https://docs.discord.com/developers/interactions/application-commands>, 2026-08-06.
const ABOUT: usize = 100;
const SHOWN: usize = 100;
/// The longest name of an entry in the menu of a message, in characters.
const NAME: usize = 32;

/// Discord's names for our languages, where it has one. A command's default name is its English one.
/// Source: <https://docs.discord.com/developers/reference#locales>, 2026-08-06.
const LOCALES: [(&str, &[&str]); 8] = [
    ("en", &["en-GB", "en-US"]),
    ("es", &["es-ES", "es-419"]),
    ("fr", &["fr"]),
    ("pt", &["pt-BR"]),
    ("ro", &["ro"]),
    ("tr", &["tr"]),
    ("uk", &["uk"]),
    ("zh", &["zh-CN", "zh-TW"]),
];

impl Discord {
    /// Takes the texts of forms and menus from the locales.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn learn(&self, locales: &Locales) -> Result<(), RenderError> {
        let form = |tag: &str| {
            let text = |attribute| {
                locales
                    .locale(tag)
                    .text(id!("discord-form"), attribute, &[])
            };
            let direct = |attribute| {
                locales
                    .locale(tag)
                    .text(id!("discord-direct"), attribute, &[])
            };
            Ok(Form {
                button: text(None)?,
                title: text(Some("title"))?,
                label: text(Some("label"))?,
                reply: text(Some("reply"))?,
                search: text(Some("search"))?,
                search_label: text(Some("search-label"))?,
                note: text(Some("note"))?,
                note_label: text(Some("note-label"))?,
                example: text(Some("example"))?,
                menu: text(Some("menu"))?,
                direct: direct(None)?,
                direct_open: direct(Some("open"))?,
                direct_shut: direct(Some("shut"))?,
            })
        };
        let forms = locales.tags().into_iter();
        let forms = forms.map(|tag| Ok((tag.to_owned(), form(tag)?)));
        let forms: Forms = forms.collect::<Result<_, RenderError>>()?;
        self.0.forms.get_or_init(|| forms);
        Ok(())
    }

    /// Shows suggestions to a person who is typing into an option.
    pub async fn suggest(&self, suggest: &Suggest, found: Vec<Suggestion>) {
        const SUGGESTIONS: u8 = 8;
        let choices: Vec<Value> = found
            .into_iter()
            .filter(|(_, said)| said.chars().count() <= SHOWN)
            .map(|(shown, said)| json!({"name": cut(&shown, SHOWN), "value": said}))
            .collect();
        let data = json!({"choices": choices});
        if let Err(failure) = suggest.live.answer(&self.0.asker, SUGGESTIONS, data).await {
            tracing::debug!(%failure, "Suggestions came too late");
        }
    }
}

/// The commands of people, as they are registered.
pub(super) fn of_people(locales: &Locales) -> Result<Vec<Value>, RenderError> {
    let plain = |command| serde_json::to_value(command).expect("commands are plain data");
    let mut wanted: Vec<Value> = commands(locales)?.iter().map(plain).collect();
    for command in &mut wanted {
        let command = command.as_object_mut().expect("a command is an object");
        // The library adds it to every command, although Discord's reference does not have it.
        command.remove("nsfw");
        // Discord refuses empty lists in an option with autocompletion.
        let options = command.get_mut("options").and_then(Value::as_array_mut);
        let options = options.into_iter().flatten();
        for option in options.filter_map(Value::as_object_mut) {
            option.retain(|_, value| *value != json!([]));
        }
    }
    Ok(wanted)
}

/// The command of staff, as it is registered: an entry in the menu of a message, which sends its words
/// to the person.
pub(super) fn of_staff(locales: &Locales) -> Result<Vec<Value>, RenderError> {
    let text = |tag| locales.locale(tag).text(id!("discord-send"), None, &[]);
    let mut names = serde_json::Map::new();
    for (tag, locale) in spoken(locales) {
        names.insert(locale.to_owned(), json!(cut(&text(tag)?, NAME)));
    }
    Ok(vec![json!({
        "type": CommandType::Message,
        "name": cut(&text(base(locales))?, NAME),
        "name_localizations": names,
        "integration_types": [InstallationContext::Guild],
        "contexts": [InteractionContext::Guild],
    })])
}

/// The tag of the language of a command's own name.
fn base(locales: &Locales) -> &'static str {
    match locales.tags().contains(&"en") {
        true => "en",
        false => FIRST,
    }
}

fn commands(locales: &Locales) -> Result<Vec<CreateCommand>, RenderError> {
    let base = base(locales);
    let mut commands = Vec::new();
    for (name, about) in locales.commands(base)? {
        let mut command = CreateCommand::new(name).description(cut(&about, ABOUT));
        for (tag, locale) in spoken(locales) {
            let about = locales
                .commands(tag)?
                .into_iter()
                .find(|(other, _)| *other == name);
            command = command
                .name_localized(locale, locales.alias(tag, name)?.to_lowercase())
                .description_localized(locale, cut(&about.unwrap_or_default().1, ABOUT));
        }
        if name == "start" {
            command = command.add_option(option(
                locales,
                base,
                "need",
                id!("discord-need"),
                None,
                Some("about"),
            )?);
        }
        if name == "continue" {
            let code = option(
                locales,
                base,
                "code",
                id!("discord-code"),
                None,
                Some("about"),
            )?;
            command = command.add_option(code.set_autocomplete(false));
        }
        commands.push(placed(command));
    }
    commands.push(answer(locales, base)?);
    Ok(commands)
}

fn answer(locales: &Locales, base: &str) -> Result<CreateCommand, RenderError> {
    let text = |tag, attribute| {
        locales
            .locale(tag)
            .text(id!("discord-answer"), attribute, &[])
    };
    let mut command =
        CreateCommand::new(ANSWER).description(cut(&text(base, Some("about"))?, ABOUT));
    for (tag, locale) in spoken(locales) {
        command = command
            .name_localized(locale, text(tag, None)?.to_lowercase())
            .description_localized(locale, cut(&text(tag, Some("about"))?, ABOUT));
    }
    let own = option(
        locales,
        base,
        "text",
        id!("discord-answer"),
        Some("option"),
        Some("option-about"),
    )?;
    Ok(placed(command.add_option(own.required(true))))
}

fn option(
    locales: &Locales,
    base: &str,
    name: &str,
    message: &str,
    called: Option<&str>,
    about: Option<&str>,
) -> Result<CreateCommandOption, RenderError> {
    let text = |tag, attribute| locales.locale(tag).text(message, attribute, &[]);
    let described = cut(&text(base, about)?, ABOUT);
    let mut option = CreateCommandOption::new(CommandOptionType::String, name, described);
    for (tag, locale) in spoken(locales) {
        option = option
            .name_localized(locale, text(tag, called)?.to_lowercase())
            .description_localized(locale, cut(&text(tag, about)?, ABOUT));
    }
    Ok(option.set_autocomplete(true))
}

/// Makes a command available in servers and in direct messages with the bot, and nowhere else. The bot
/// is installed on a server, or by a person for themselves.
fn placed(command: CreateCommand) -> CreateCommand {
    command
        .kind(CommandType::ChatInput)
        .integration_types(vec![InstallationContext::Guild, InstallationContext::User])
        .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm])
}

/// The tags of our languages that Discord knows, each with Discord's name for it.
fn spoken(locales: &Locales) -> impl Iterator<Item = (&'static str, &'static str)> {
    let spoken: Vec<String> = locales.tags().into_iter().map(str::to_owned).collect();
    LOCALES
        .into_iter()
        .filter(move |(tag, _)| spoken.iter().any(|spoken| spoken == tag))
        .flat_map(|(tag, names)| names.iter().map(move |name| (tag, *name)))
}
