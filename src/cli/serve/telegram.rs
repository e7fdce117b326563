//! Runs the bot on Telegram.

use std::sync::Arc;

use reqwest::Url;

use crate::assistant::Assistant;
use crate::channel::telegram::{Me, StartError, Telegram, WebhookSecret};
use crate::ingest::{self, Intake};

/// Introduces the bot and takes its updates in, until an error that the operator must mend.
pub(super) async fn take_in(
    ingest: Option<(Telegram, Arc<Intake>)>,
    assistant: &Arc<Assistant>,
    webhook: Option<&(Url, WebhookSecret)>,
) -> StartError {
    let Some((telegram, ingest)) = ingest else {
        return std::future::pending().await;
    };
    let me = match telegram.introduce().await {
        Ok(me) => me,
        Err(unstarted) => return unstarted,
    };
    let bot = &me.name;
    tracing::info!(%bot, "Telegram knows the bot");
    tokio::spawn(register(telegram.clone(), Arc::clone(assistant)));
    tokio::spawn(check_desk_channels(
        telegram.clone(),
        Arc::clone(&ingest),
        me.clone(),
    ));
    let Some((url, secret)) = webhook else {
        return ingest::poll(&ingest, &me).await;
    };
    match telegram.have_updates_sent(url, secret).await {
        Ok(()) => ingest.opened(),
        Err(unstarted) => return unstarted,
    }
    std::future::pending().await
}

/// Tells the operator which group cannot be a desk channel, and why. It is only logged: a missing
/// right must not keep the bot from helping people.
async fn check_desk_channels(telegram: Telegram, ingest: Arc<Intake>, me: Me) {
    for (desk, desk_channel) in ingest.desk_channels() {
        if let Some(Err(unfit)) = telegram.check_desk_channel(&desk_channel, &me).await {
            tracing::error!(%desk, "The group of the desk `{desk}` cannot be used: {unfit}");
        }
    }
}

/// Registers the menu of commands; runs in a task of its own.
async fn register(telegram: Telegram, assistant: Arc<Assistant>) {
    if let Err(error) = telegram.register_commands(&assistant.locales).await {
        tracing::error!(%error, "The menu of commands could not be written");
    }
}
