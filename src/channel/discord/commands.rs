//! The slash commands in every language, and the texts of forms.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::application::{Command, CommandOptionType, CommandType, InteractionContext};
use serenity::model::id::GuildId;

use crate::i18n::{FIRST, Locales, RenderError};
use crate::understand::Suggestion;

use super::Discord;
use super::api::Failure;
use super::events::{ANSWER, Suggest};
use super::render::{Form, Forms, cut};

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
            Ok(Form {
                button: text(None)?,
                title: text(Some("title"))?,
                label: text(Some("label"))?,
                example: text(Some("example"))?,
                menu: text(Some("menu"))?,
            })
        };
        let forms = locales.tags().into_iter();
        let forms = forms.map(|tag| Ok((tag.to_owned(), form(tag)?)));
        let forms: Forms = forms.collect::<Result<_, RenderError>>()?;
        self.0.forms.get_or_init(|| forms);
        Ok(())
    }

    /// Registers the commands if they have changed. A failure is only logged, since without commands
    /// everything still works by direct message.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub async fn register_commands(&self, locales: &Locales) -> Result<(), RenderError> {
        let commands = commands(locales)?;
        if let Err(failure) = self.register(&commands).await {
            tracing::warn!(%failure, "The commands could not be registered");
        }
        Ok(())
    }

    async fn register(&self, commands: &[CreateCommand]) -> Result<(), Failure> {
        let asker = &self.0.asker;
        let mut wanted = serde_json::to_value(commands).expect("commands are plain data");
        for command in wanted.as_array_mut().into_iter().flatten() {
            // The library adds it to every command, although Discord's reference does not have it.
            let command = command.as_object_mut().expect("a command is an object");
            command.remove("nsfw");
            // Discord refuses empty lists in an option with autocompletion.
            let options = command.get_mut("options").and_then(Value::as_array_mut);
            for option in options
                .into_iter()
                .flatten()
                .filter_map(Value::as_object_mut)
            {
                option.retain(|_, value| *value != json!([]));
            }
        }
        let there = asker
            .ask(asker.http.get_global_commands_with_localizations())
            .await?;
        if !same(&there, &wanted) {
            asker
                .ask(asker.http.create_global_commands(&wanted))
                .await?;
            tracing::info!("The commands were registered");
        }
        let Some(guild) = self.0.guild.map(GuildId::new) else {
            return Ok(());
        };
        let here = asker.http.get_guild_commands_with_localizations(guild);
        if !same(&asker.ask(here).await?, &wanted) {
            asker
                .ask(asker.http.create_guild_commands(guild, &wanted))
                .await?;
        }
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

/// Whether the registered commands are those that are wanted, in the fields that we set.
fn same(there: &[Command], wanted: &Value) -> bool {
    let there = serde_json::to_value(there).unwrap_or_default();
    essence(&there) == essence(wanted)
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
        (name, json!([about(command), options]))
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

/// Makes a command available in servers and in direct messages with the bot, and nowhere else.
fn placed(command: CreateCommand) -> CreateCommand {
    command
        .kind(CommandType::ChatInput)
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
