//! The menu of commands in every language.

use teloxide::payloads::{SetMyCommands, SetMyCommandsSetters as _};
use teloxide::types::{BotCommand, BotCommandScope};

use crate::i18n::{FIRST, Locales, RenderError};

use super::Telegram;

impl Telegram {
    /// Registers the commands for each language, and for people with any other language. Only their
    /// descriptions are translated. A failure is only logged, since everything works without the menu.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub async fn register_commands(&self, locales: &Locales) -> Result<(), RenderError> {
        let languages = locales.tags().into_iter().map(|tag| (tag, Some(tag)));
        for (tag, code) in languages.chain([(FIRST, None)]) {
            let commands = locales.commands(tag)?;
            let commands = commands
                .into_iter()
                .map(|(name, about)| BotCommand::new(name, about));
            let mut request = SetMyCommands::new(commands).scope(BotCommandScope::AllPrivateChats);
            // Telegram tells languages apart by two letters.
            request.language_code = code.and_then(|code| code.split('-').next().map(str::to_owned));
            if let Err(failure) = self.0.client.call::<_, bool>(&request).await {
                tracing::warn!(%failure, "The menu of commands could not be set");
            }
        }
        Ok(())
    }
}
