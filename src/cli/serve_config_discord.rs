//! The settings of `guichet serve` for Discord.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use crate::channel::discord::{self, Discord, Place};

use super::serve_config::{ConfigErrors, read_audience, secret};
use super::settings::Settings;

#[derive(Args)]
pub(super) struct DiscordOptions {
    /// The bot's token, as its page at Discord gives it; in the environment, or in a file, so that it
    /// is in no list of processes
    #[arg(
        long,
        hide = true,
        env = "GUICHET_DISCORD_TOKEN",
        hide_env_values = true
    )]
    discord_token: Option<String>,
    /// A file that holds the bot's token at Discord and nothing else
    #[arg(long, value_name = "FILE", env = "GUICHET_DISCORD_TOKEN_FILE")]
    discord_token_file: Option<PathBuf>,
    /// The number of a server on which commands appear at once, and not within the hour
    #[arg(long, value_name = "ID", env = "GUICHET_DISCORD_GUILD")]
    discord_guild: Option<String>,
    /// The people that the bot is open to: `notice` (all, told once that Discord asks for an age of 15
    /// in France), `refuse-minors`, `anyone` [default: notice]
    #[arg(long, value_name = "WHO", env = "GUICHET_DISCORD_AUDIENCE")]
    discord_audience: Option<String>,
    /// Where pupils are helped when the bot at Discord is not open to them
    #[arg(long, value_name = "URL", env = "GUICHET_DISCORD_ELSEWHERE")]
    discord_elsewhere: Option<String>,
    /// Offer the check of an example of a password in a form. Discord forbids apps to ask for
    /// passwords: settle it with Discord first
    #[arg(long, env = "GUICHET_DISCORD_EXAMPLE_FORM")]
    discord_example_form: bool,
    /// Where discord.com is, for tests
    #[arg(
        long,
        hide = true,
        value_name = "ADDRESS",
        env = "GUICHET_DISCORD_RESOLVE"
    )]
    discord_resolve: Option<String>,
    /// A PEM file with the certificate authority of that server, for tests
    #[arg(long, hide = true, value_name = "FILE", env = "GUICHET_DISCORD_CA")]
    discord_ca: Option<PathBuf>,
}

impl DiscordOptions {
    /// Whether the operator gave the bot's token.
    pub(super) fn has_token(&self, settings: &Settings) -> bool {
        let given = self.discord_token.as_ref();
        given.is_some_and(|token| !token.trim().is_empty())
            || self.discord_token_file.is_some()
            || settings.config().discord.token_file.is_some()
    }

    /// Makes the bot; nothing without a token.
    pub(super) fn discord(&self, settings: &Settings, wrong: &mut ConfigErrors) -> Option<Discord> {
        let config = &settings.config().discord;
        let file = self
            .discord_token_file
            .as_ref()
            .or(config.token_file.as_ref());
        let token = wrong.note(secret(self.discord_token.as_ref(), file))??;
        let guild = self.discord_guild.as_ref().or(config.guild.as_ref());
        let guild = guild.map(|id| {
            let id: anyhow::Result<u64> = id
                .trim()
                .parse()
                .ok()
                .filter(|id| *id != 0)
                .with_context(|| {
                    format!(
                        "GUICHET_DISCORD_GUILD is `{id}`; it is a number, as 123456789012345678"
                    )
                });
            wrong.note(id)
        });
        let resolve = self.discord_resolve.as_ref().or(config.resolve.as_ref());
        let resolve = resolve.map(|address| {
            let address = address.parse().with_context(|| {
                format!("GUICHET_DISCORD_RESOLVE is `{address}`; it looks like 127.0.0.1:8443")
            });
            wrong.note(address)
        });
        if let Some(Some(place)) = resolve {
            let place: std::net::SocketAddr = place;
            tracing::warn!(%place, "The bot's token is sent to {place}, in Discord's place, as `resolve` of [discord] says");
        }
        let audience = self.discord_audience.as_ref().or(config.audience.as_ref());
        let elsewhere = self
            .discord_elsewhere
            .as_ref()
            .or(config.elsewhere.as_ref());
        let audience = read_audience(audience, elsewhere, wrong);
        let discord = Discord::new(discord::Settings {
            token,
            place: Place {
                resolve: resolve.flatten(),
                ca: self.discord_ca.as_ref().or(config.ca.as_ref()).cloned(),
            },
            guild: guild.flatten(),
            audience: audience?,
            examples: self.discord_example_form || config.example_form,
        });
        wrong.note(discord.context("of Discord"))
    }
}
