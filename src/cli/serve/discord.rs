//! Runs the bot on Discord.

use std::sync::Arc;

use tokio::sync::mpsc::unbounded_channel;

use crate::app::Service;
use crate::assistant::Assistant;
use crate::channel::discord::{Discord, StartError};
use crate::cli::now;
use crate::ingest::{IngestState, Listener};
use crate::message::Address;

/// The bot on Discord, with what takes its events in.
pub(super) struct DiscordBot {
    discord: Discord,
    listener: Arc<Listener>,
    assistant: Arc<Assistant>,
}

impl DiscordBot {
    pub(super) fn new(discord: Discord, service: &Arc<Service>) -> Self {
        let assistant = Arc::clone(&service.assistant);
        let listener = Listener::new(
            Arc::clone(&assistant),
            Arc::clone(service),
            discord.clone(),
            now,
        );
        Self {
            discord,
            listener: Arc::new(listener),
            assistant,
        }
    }

    pub(super) fn state(&self) -> Arc<IngestState> {
        self.listener.state()
    }

    /// Listens at the gateway and takes events in, until an error that the operator must mend.
    async fn take_in(self) -> StartError {
        let Self {
            discord,
            listener,
            assistant,
        } = self;
        if let Err(error) = discord.learn(&assistant.locales) {
            tracing::error!(%error, "Forms have no texts");
        }
        let (to, from) = unbounded_channel();
        let ended = match discord.listen(to) {
            Ok(ended) => ended,
            Err(unstarted) => return unstarted,
        };
        let desk_channels = listener.desk_channels();
        let of_desks = desk_channels.iter().map(|(_, at)| at.clone()).collect();
        tokio::spawn(check_desk_channels(discord.clone(), desk_channels));
        tokio::spawn(Arc::clone(&listener).watch_roles());
        tokio::spawn(register(discord, assistant, of_desks));
        tokio::spawn(listener.take_in(from));
        ended.await.unwrap_or(StartError::Thread)
    }
}

/// Runs the bot, where there is one, until an error that the operator must mend.
pub(super) async fn run(bot: Option<DiscordBot>) -> StartError {
    match bot {
        Some(bot) => bot.take_in().await,
        None => std::future::pending().await,
    }
}

/// Tells the operator which channel cannot be a desk channel, and why. It is only logged: a missing
/// permission must not keep the bot from helping people.
async fn check_desk_channels(discord: Discord, desk_channels: Vec<(String, Address)>) {
    discord.introduced().await;
    for (desk, desk_channel) in desk_channels {
        if let Some(Err(unfit)) = discord.check_desk_channel(&desk_channel).await {
            tracing::error!(%desk, "The channel of the desk `{desk}` cannot be used: {unfit}");
        }
    }
}

/// Registers the commands; runs in a task of its own.
async fn register(discord: Discord, assistant: Arc<Assistant>, desk_channels: Vec<Address>) {
    discord.introduced().await;
    if let Err(error) = discord
        .register_commands(&assistant.locales, &desk_channels)
        .await
    {
        tracing::error!(%error, "The commands could not be written");
    }
}
