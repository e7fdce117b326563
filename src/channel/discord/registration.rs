//! Registers the commands: those of people on the server of the settings, or else wherever the bot is;
//! that of staff on the servers where desks work. What an earlier run left on any other server goes.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};
use serenity::http::{LightMethod, Route};
use serenity::model::id::{ApplicationId, ChannelId, GuildId};

use crate::i18n::{Locales, RenderError};
use crate::message::Address;

use super::Discord;
use super::api::Failure;
use super::commands::{of_people, of_staff};
use super::pace::Urgency;
use super::room::Room;
use super::setup::{StartError, Task, insist};

/// How many servers Discord names at once.
/// Source: <https://docs.discord.com/developers/resources/user#get-current-user-guilds>, 2026-08-06.
const PAGE: usize = 200;

/// A server that the bot is on.
#[derive(Deserialize)]
struct Server {
    id: GuildId,
}

impl Discord {
    /// Registers the commands where they have changed. People would see each twice if it stood both on a
    /// server and everywhere. Retries until Discord takes them; another server than that of the settings
    /// is left out when it refuses.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub async fn register_commands(
        &self,
        locales: &Locales,
        desk_channels: &[Address],
    ) -> Result<(), RenderError> {
        let (people, staff) = (of_people(locales)?, of_staff(locales)?);
        // Where Discord does not know the token, the gateway says so.
        let _ = self.register_all(&people, &staff, desk_channels).await;
        Ok(())
    }

    async fn register_all(
        &self,
        people: &[Value],
        staff: &[Value],
        desk_channels: &[Address],
    ) -> Result<(), StartError> {
        let own = self.0.guild;
        let everywhere = own.map_or(people, |_| &[]);
        insist(Task::Register, || self.register(None, everywhere)).await?;
        let mut of_desks = BTreeSet::new();
        for desk_channel in desk_channels {
            of_desks.extend(self.server_of_desk(desk_channel).await?);
        }
        if let Some(own) = own {
            let staff = match of_desks.contains(&own) {
                true => staff,
                false => &[],
            };
            let wanted = [people, staff].concat();
            insist(Task::Register, || self.register(Some(own), &wanted)).await?;
        }
        // Staff do not wait until the other servers are looked through.
        for server in of_desks.iter().filter(|server| own != Some(**server)) {
            self.register_on(*server, staff).await?;
        }
        let others = self.servers().await?;
        let others = others
            .into_iter()
            .filter(|server| own != Some(*server) && !of_desks.contains(server));
        for server in others {
            self.register_on(server, &[]).await?;
        }
        Ok(())
    }

    /// Registers commands on a server, which may refuse.
    async fn register_on(&self, server: u64, wanted: &[Value]) -> Result<(), StartError> {
        let put = async || unless_refused(self.register(Some(server), wanted).await);
        insist(Task::Register, put).await
    }

    /// The server of a desk channel; nothing when the bot does not see the channel.
    async fn server_of_desk(&self, desk_channel: &Address) -> Result<Option<u64>, StartError> {
        let Some(Room::Channel(channel)) = Room::of(desk_channel) else {
            return Ok(None);
        };
        let look = async || {
            let channel = self.0.channel(ChannelId::new(channel)).await;
            unless_refused(channel.map(|channel| channel.guild_id))
        };
        Ok(insist(Task::Register, look).await?.map(GuildId::get))
    }

    /// The servers that the bot is on.
    async fn servers(&self) -> Result<BTreeSet<u64>, StartError> {
        let mut servers = BTreeSet::new();
        let mut after = 0;
        loop {
            let params = || {
                let limit = ("limit", PAGE.to_string());
                Some(vec![limit, ("after", after.to_string())])
            };
            let asker = &self.0.asker;
            let ask = || asker.read(Urgency::Later, Route::UserMeGuilds, params());
            let page: Vec<Server> = insist(Task::Register, ask).await?;
            let is_last = page.len() < PAGE;
            servers.extend(page.into_iter().map(|server| server.id.get()));
            after = servers.last().copied().unwrap_or(0);
            if is_last {
                return Ok(servers);
            }
        }
    }

    async fn register(&self, server: Option<u64>, wanted: &[Value]) -> Result<(), Failure> {
        let asker = &self.0.asker;
        let application_id = ApplicationId::new(asker.application().ok_or(Failure::NotSent)?);
        let route = || match server {
            Some(server) => Route::GuildCommands {
                application_id,
                guild_id: GuildId::new(server),
            },
            None => Route::Commands { application_id },
        };
        let localized = vec![("with_localizations", "true".to_owned())];
        let there: Vec<Value> = asker.read(Urgency::Live, route(), Some(localized)).await?;
        if essence(&there) == essence(wanted) {
            return Ok(());
        }
        let written = asker.write(Urgency::Live, LightMethod::Put, route(), &wanted);
        written.await?;
        tracing::info!("The commands were registered");
        Ok(())
    }
}

/// Takes a refusal as the end: the server does not let the bot have commands.
fn unless_refused<T: Default>(done: Result<T, Failure>) -> Result<T, Failure> {
    match done {
        Err(failure @ (Failure::Missing(_) | Failure::Refused { .. })) => {
            tracing::warn!(%failure, "A server does not let the bot register commands");
            Ok(T::default())
        }
        done => done,
    }
}

/// The fields of commands that people see, by the kind and the name of each command.
fn essence(commands: &[Value]) -> BTreeMap<(u64, String), Value> {
    let about = |of: &Value| {
        let texts =
            ["name_localizations", "description_localizations"].map(|texts| match &of[texts] {
                Value::Object(texts) => json!(texts),
                _ => json!({}),
            });
        json!([of["description"].as_str().unwrap_or_default(), texts])
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
        let kind = command["type"].as_u64().unwrap_or(1);
        let name = command["name"].as_str().unwrap_or_default().to_owned();
        let places = [&command["contexts"], &command["integration_types"]];
        ((kind, name), json!([about(command), options, places]))
    };
    commands.iter().map(one).collect()
}
