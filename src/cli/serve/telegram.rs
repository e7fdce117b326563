//! Runs the bot on Telegram.

use std::sync::Arc;

use axum::Router;
use reqwest::Url;

use crate::app::Service;
use crate::assistant::Assistant;
use crate::channel::telegram::{Me, StartError, Telegram, WebhookSecret};
use crate::cli::now;
use crate::ingest::{self, IngestState, Intake, Webhook};

/// The bot on Telegram, with what takes its updates in.
pub(super) struct TelegramBot {
    telegram: Telegram,
    intake: Arc<Intake>,
    /// Where Telegram sends updates, if it does not wait to be asked for them.
    webhook: Option<(Url, WebhookSecret)>,
    assistant: Arc<Assistant>,
}

impl TelegramBot {
    pub(super) fn new(
        telegram: Telegram,
        webhook: Option<(Url, WebhookSecret)>,
        service: &Arc<Service>,
    ) -> Self {
        Self {
            intake: Arc::new(Intake::new(Arc::clone(service), telegram.clone(), now)),
            assistant: Arc::clone(&service.assistant),
            telegram,
            webhook,
        }
    }

    pub(super) fn state(&self) -> Arc<IngestState> {
        self.intake.state()
    }

    /// The route of the webhook.
    pub(super) fn route(&self) -> Option<Router> {
        let (url, secret) = self.webhook.as_ref()?;
        let webhook = Webhook::new(Arc::clone(&self.intake), secret.clone());
        Some(ingest::route(url.path(), webhook))
    }

    /// Introduces the bot and takes its updates in, until an error that the operator must mend.
    async fn take_in(self) -> StartError {
        let me = match self.telegram.introduce().await {
            Ok(me) => me,
            Err(unstarted) => return unstarted,
        };
        let bot = &me.name;
        tracing::info!(%bot, "Telegram knows the bot");
        tokio::spawn(register(self.telegram.clone(), self.assistant));
        tokio::spawn(check_desk_channels(
            self.telegram.clone(),
            Arc::clone(&self.intake),
            me.clone(),
        ));
        let Some((url, secret)) = &self.webhook else {
            return ingest::poll(&self.intake, &me).await;
        };
        match self.telegram.have_updates_sent(url, secret).await {
            Ok(()) => self.intake.opened(),
            Err(unstarted) => return unstarted,
        }
        std::future::pending().await
    }
}

/// Runs the bot, where there is one, until an error that the operator must mend.
pub(super) async fn run(bot: Option<TelegramBot>) -> StartError {
    match bot {
        Some(bot) => bot.take_in().await,
        None => std::future::pending().await,
    }
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
