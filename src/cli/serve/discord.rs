//! Runs the bot on Discord.

use std::sync::Arc;

use tokio::sync::mpsc::unbounded_channel;

use crate::assistant::Assistant;
use crate::channel::discord::{Discord, StartError};
use crate::ingest::Listener;
use crate::message::Address;

/// Listens at the gateway and takes events in, until an error that the operator must mend.
pub(super) async fn take_in(
    listener: Option<(Discord, Arc<Listener>)>,
    assistant: &Arc<Assistant>,
) -> StartError {
    let Some((discord, listener)) = listener else {
        return std::future::pending().await;
    };
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
    tokio::spawn(register(discord, Arc::clone(assistant), of_desks));
    tokio::spawn(listener.take_in(from));
    ended.await.unwrap_or(StartError::Thread)
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
