//! The slash commands in every language, and the texts of forms.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::http::{LightMethod, Route};
use serenity::model::application::{
    CommandOptionType, CommandType, InstallationContext, InteractionContext,
};
use serenity::model::id::{ApplicationId, GuildId};

use crate::i18n::{FIRST, Locales, RenderError};
use crate::understand::Suggestion;

use super::Discord;
use super::api::Failure;
use super::events::{ANSWER, Suggest};
use super::pace::Urgency;
use super::render::{Form, Forms, cut};
use super::setup::insist;

/// The longest description of a command, and the longest suggestion, in characters.
/// Source: <https://docs.discord.com/developers/interactions/application-commands>, 2026-08-06.
const ABOUT: usize = 100;
const SHOWN: usize = 100;

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
            let text = |attribute| locales.locale(tag).text("discord-form", attribute, &[]);
            let direct = |attribute| locales.locale(tag).text("discord-direct", attribute, &[]);
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

    /// Registers the commands if they have changed: on the server of the settings, or else wherever the
    /// bot is. In both places people would see each command twice. Retries until Discord takes them.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub async fn register_commands(&self, locales: &Locales) -> Result<(), RenderError> {
        let wanted = wanted(locales)?;
        let none = json!([]);
        let (everywhere, on_server) = match self.0.guild {
            Some(_) => (&none, Some(&wanted)),
            None => (&wanted, None),
        };
        let everywhere = insist(|| self.register(None, everywhere)).await;
        // Where Discord does not know the token, the gateway says so.
        if let (Ok(()), Some(server), Some(wanted)) = (everywhere, self.0.guild, on_server) {
            let _ = insist(|| self.register(Some(server), wanted)).await;
        }
        Ok(())
    }

    async fn register(&self, server: Option<u64>, wanted: &Value) -> Result<(), Failure> {
        let asker = &self.0.asker;
        let application_id = ApplicationId::new(asker.application().ok_or(Failure::NotSent)?);
        let route = match server {
            Some(server) => Route::GuildCommands {
                application_id,
                guild_id: GuildId::new(server),
            },
            None => Route::Commands { application_id },
        };
        let localized = vec![("with_localizations", "true".to_owned())];
        let there: Value = asker.read(Urgency::Live, route, Some(localized)).await?;
        if essence(&there) == essence(wanted) {
            return Ok(());
        }
        let written = asker.write(Urgency::Live, LightMethod::Put, route, wanted);
        written.await?;
        tracing::info!("The commands were registered");
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

/// The commands as they are registered.
fn wanted(locales: &Locales) -> Result<Value, RenderError> {
    let mut wanted = serde_json::to_value(commands(locales)?).expect("commands are plain data");
    for command in wanted.as_array_mut().into_iter().flatten() {
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

/// The fields of commands that people see, by command name.
fn essence(commands: &Value) -> BTreeMap<String, Value> {
    let about = |of: &Value| {
        let texts =
            ["name_localizations", "description_localizations"].map(|texts| match &of[texts] {
                Value::Object(texts) => json!(texts),
                _ => json!({}),
            });
        json!([of["description"], texts])
    };
    let option = |option: &Value| {
        let autocomplete = option["autocomplete"].as_bool().unwrap_or(false);
        let required = option["required"].as_bool().unwrap_or(false);
        json!([option["name"], about(option), autocomplete, required])
    };
    let one = |command: &Value| {
        let options: Vec<Value> = command["options"]
            .as_array()
            .into_iter()
            .flatten()
            .map(option)
            .collect();
        let name = command["name"].as_str().unwrap_or_default().to_owned();
        let places = [&command["contexts"], &command["integration_types"]];
        (name, json!([about(command), options, places]))
    };
    commands.as_array().into_iter().flatten().map(one).collect()
}

fn commands(locales: &Locales) -> Result<Vec<CreateCommand>, RenderError> {
    let base = if locales.tags().contains(&"en") {
        "en"
    } else {
        FIRST
    };
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
                "discord-need",
                None,
                Some("about"),
            )?);
        }
        commands.push(placed(command));
    }
    commands.push(answer(locales, base)?);
    Ok(commands)
}

fn answer(locales: &Locales, base: &str) -> Result<CreateCommand, RenderError> {
    let text = |tag, attribute| locales.locale(tag).text("discord-answer", attribute, &[]);
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
        "discord-answer",
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
