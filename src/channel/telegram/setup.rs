//! The first requests to Telegram: who the bot is, and how updates are to come.

use std::time::Duration;

use reqwest::Url;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use teloxide::payloads::{DeleteWebhook, GetMe, SetWebhook, SetWebhookSetters as _};

use crate::backoff::Backoff;

use super::answer::Failure;
use super::updates::KINDS;
use super::{Me, Telegram};

/// An error over which the bot cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Telegram does not know the token.
    #[error(
        "Telegram does not know the token; look at GUICHET_TELEGRAM_TOKEN, or at `token-file` under [telegram] of guichet.toml"
    )]
    Token,
    /// Telegram refuses the address of the webhook.
    #[error(
        "Telegram refuses the address of the webhook; it must be https, on port 443, 80, 88 or 8443: look at GUICHET_TELEGRAM_WEBHOOK_URL"
    )]
    Webhook,
}

/// The secret by which Telegram proves itself at the webhook: 1 to 256 of A-Z, a-z, 0-9, `_`, `-`.
/// Source: <https://core.telegram.org/bots/api#setwebhook>, 2026-06-11.
#[derive(Clone)]
pub struct WebhookSecret(SecretString);

impl WebhookSecret {
    /// Makes a secret; nothing when Telegram would refuse it.
    pub fn new(secret: &str) -> Option<Self> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let well = (1..=256).contains(&secret.len()) && secret.chars().all(fits);
        well.then(|| Self(secret.to_owned().into()))
    }

    /// Compares the secret with the given one, in constant time.
    pub fn is(&self, given: &[u8]) -> bool {
        constant_time_eq::constant_time_eq(self.0.expose_secret().as_bytes(), given)
    }
}

#[derive(Deserialize)]
struct User {
    id: u64,
    username: Option<String>,
}

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How many webhook requests Telegram may have open at once; 40 is its own default.
/// Source: <https://core.telegram.org/bots/api#setwebhook>, 2026-06-11.
const CONNECTIONS: u8 = 40;

impl Telegram {
    /// The bot's account; nothing until Telegram has answered.
    pub fn me(&self) -> Option<&Me> {
        self.0.me.get()
    }

    /// Asks Telegram who the bot is. Retries until Telegram answers.
    ///
    /// # Errors
    /// When Telegram does not know the token.
    pub async fn introduce(&self) -> Result<Me, StartError> {
        let user: User = self.insist(&GetMe::new(), StartError::Token).await?;
        let me = Me {
            id: user.id,
            name: user.username.unwrap_or_default(),
        };
        Ok(self.0.me.get_or_init(|| me).clone())
    }

    /// Switches the webhook off, so that updates can be fetched. Updates that wait already are kept.
    ///
    /// # Errors
    /// When Telegram does not know the token.
    pub async fn ask_for_updates(&self) -> Result<(), StartError> {
        let _: bool = self
            .insist(&DeleteWebhook::new(), StartError::Token)
            .await?;
        Ok(())
    }

    /// Switches the webhook on: Telegram sends updates to this address.
    ///
    /// # Errors
    /// When Telegram refuses the address, or does not know the token.
    pub async fn have_updates_sent(
        &self,
        to: &Url,
        secret: &WebhookSecret,
    ) -> Result<(), StartError> {
        let request = SetWebhook::new(to.clone())
            .secret_token(secret.0.expose_secret())
            .max_connections(CONNECTIONS)
            .allowed_updates(KINDS);
        let _: bool = self.insist(&request, StartError::Webhook).await?;
        Ok(())
    }

    /// Repeats a request until Telegram answers or refuses.
    async fn insist<P, T>(&self, request: &P, refused: StartError) -> Result<T, StartError>
    where
        P: teloxide::requests::Payload + serde::Serialize,
        T: serde::de::DeserializeOwned,
    {
        let mut backoff = Backoff::new(FIRST_PAUSE, LONGEST_PAUSE);
        loop {
            match self.0.client.call(request).await {
                Ok(answer) => return Ok(answer),
                Err(Failure::Refused {
                    code: 401 | 404, ..
                }) => return Err(StartError::Token),
                Err(Failure::Refused { code: 400, .. }) => return Err(refused),
                Err(Failure::Wait(wait)) => tokio::time::sleep(wait).await,
                Err(failure) => {
                    let pause = backoff.pause();
                    let seconds = pause.as_secs();
                    tracing::warn!(%failure, "Telegram cannot be used yet; trying again in {seconds} s");
                    tokio::time::sleep(pause).await;
                }
            }
        }
    }
}
