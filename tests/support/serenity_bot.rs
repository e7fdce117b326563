//! A bot by serenity that does what a test tells it to, at a simulated Discord.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use serenity::all::{
    ClientBuilder, Command, Context, CreateCommand, CreateCommandOption, EventHandler,
    GatewayIntents, Interaction, Message, Ready,
};
use serenity::async_trait;
use serenity::http::{Http, HttpBuilder, HttpError};
use serenity::model::application::CommandOptionType;
use serenity::model::id::{ApplicationId, ChannelId, InteractionId};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::discord_api::{BOT, DiscordApi, TOKEN};
use super::patience::TOO_LONG;

/// An event that the bot is told of.
#[derive(Debug)]
pub(crate) enum Told {
    Ready,
    Resumed,
    Message(Box<Message>),
    Interaction(Box<Interaction>),
}

struct Ears(mpsc::UnboundedSender<Told>);

#[async_trait]
impl EventHandler for Ears {
    async fn ready(&self, _: Context, _: Ready) {
        self.0.send(Told::Ready).expect("the test listens");
    }

    async fn resume(&self, _: Context, _: serenity::all::ResumedEvent) {
        self.0.send(Told::Resumed).expect("the test listens");
    }

    async fn message(&self, _: Context, message: Message) {
        if message.author.id.get() != BOT {
            let told = Told::Message(Box::new(message));
            self.0.send(told).expect("the test listens");
        }
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        let told = Told::Interaction(Box::new(interaction));
        self.0.send(told).expect("the test listens");
    }
}

/// A bot that does what the test tells it to.
pub(crate) struct Bot {
    pub(crate) api: DiscordApi,
    pub(crate) http: Arc<Http>,
    told: mpsc::UnboundedReceiver<Told>,
    pub(crate) runs: JoinHandle<Result<(), serenity::Error>>,
}

pub(crate) fn http(api: &DiscordApi) -> Http {
    let ca = std::fs::read(&api.ca).expect("it is written down");
    let client = reqwest::Client::builder()
        .resolve("discord.com", api.address)
        .add_root_certificate(reqwest::Certificate::from_pem(&ca).expect("a certificate"))
        .build();
    let http = HttpBuilder::new(TOKEN)
        .client(client.expect("the system has TLS"))
        .build();
    http.set_application_id(ApplicationId::new(BOT));
    http
}

impl Bot {
    pub(crate) async fn start() -> Self {
        let api = DiscordApi::start().await;
        let mut bot = Self::over(api).await;
        assert!(matches!(bot.next().await, Told::Ready));
        bot
    }

    pub(crate) async fn over(api: DiscordApi) -> Self {
        let intents = GatewayIntents::GUILDS
            | GatewayIntents::GUILD_MESSAGES
            | GatewayIntents::DIRECT_MESSAGES;
        let (send, told) = mpsc::unbounded_channel();
        let client = ClientBuilder::new_with_http(http(&api), intents);
        let mut client = client.event_handler(Ears(send)).await.expect("it is made");
        let http = Arc::clone(&client.http);
        let runs = tokio::spawn(async move { client.start().await });
        Self {
            api,
            http,
            told,
            runs,
        }
    }

    pub(crate) async fn next(&mut self) -> Told {
        let told = tokio::time::timeout(TOO_LONG, self.told.recv()).await;
        told.expect("it is told in time").expect("it runs")
    }

    pub(crate) async fn next_interaction(&mut self) -> (u64, String) {
        match self.next().await {
            Told::Interaction(interaction) => {
                (interaction.id().get(), interaction.token().to_owned())
            }
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn next_message(&mut self) -> Message {
        match self.next().await {
            Told::Message(message) => *message,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn register(&self) {
        let option = CreateCommandOption::new(CommandOptionType::String, "need", "besoin");
        let start = CreateCommand::new("start")
            .description("commencer")
            .name_localized("fr", "commencer")
            .add_option(option.set_autocomplete(true));
        let made = Command::set_global_commands(&self.http, vec![start]).await;
        assert_eq!(made.expect("it is taken").len(), 1);
    }

    pub(crate) async fn callback(&self, id: u64, token: &str, body: Value) -> Result<(), isize> {
        let id = InteractionId::new(id);
        let answered = self
            .http
            .create_interaction_response(id, token, &body, Vec::new())
            .await;
        answered.map_err(|error| code(&error))
    }

    pub(crate) async fn send(&self, person: u64, body: Value) -> Result<Message, isize> {
        let who = json!({"recipient_id": person.to_string()});
        let opened = self.http.create_private_channel(&who);
        let room: ChannelId = opened.await.expect("it is opened").id;
        let sent = self
            .http
            .send_message(room, Vec::new(), &fields(body))
            .await;
        sent.map_err(|error| code(&error))
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.runs.abort();
    }
}

/// Discord's number for the reason of a refusal; 0 for any other error.
pub(crate) fn code(error: &serenity::Error) -> isize {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(answer)) => answer.error.code,
        _ => 0,
    }
}

pub(crate) fn fields(body: Value) -> Map<String, Value> {
    let Value::Object(fields) = body else {
        panic!("fields of a message");
    };
    fields
}

pub(crate) fn named(text: &str, name: &str) -> Value {
    json!({
        "content": text, "nonce": name, "enforce_nonce": true, "allowed_mentions": {"parse": []},
    })
}

pub(crate) fn saying(text: &str) -> Value {
    json!({"content": text, "allowed_mentions": {"parse": []}})
}

pub(crate) fn row(parts: Value) -> Value {
    json!([{"type": 1, "components": parts}])
}
