//! Pictures on Discord: attachments, each below its own words and described for those who do not see it.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use guichet::channel::discord::{Discord, Incoming};
use guichet::channel::{Channel, Channels, DeliveryError, Sending};
use guichet::message::{
    Address, Block, Button, CallbackToken, ChannelName, DeliveryReceipt, Drawing, Emphasis,
    Outbound, OutgoingMessage, Prompt, UpdateId,
};
use guichet::outbox::Outbox;
use guichet::picture::Pictures;

use crate::support::discord_api::{Call, DiscordApi, Failing, Who};
use crate::support::discord_desk::discord;
use crate::support::{assistant, in_memory};

const LEA: u64 = 42;
const CREATE: &str = "POST /channels/{}/messages";
const CALLBACK: &str = "POST /interactions/{}/{}/callback";
const FOLLOW_UP: &str = "POST /webhooks/{}/{}";

/// The channel alone, over a simulated Discord: what comes is answered by the test.
struct Rig {
    api: DiscordApi,
    channels: Channels,
    outbox: Arc<Outbox>,
    _came: UnboundedReceiver<Incoming>,
}

impl Rig {
    async fn start() -> Self {
        let api = DiscordApi::start().await;
        let discord: Discord = discord(&api, None);
        let (send, came) = unbounded_channel();
        discord.listen(send).expect("the system gives a thread");
        api.ready().await;
        let registered = discord.register_commands(&assistant().locales, &[]).await;
        registered.expect("the texts are there");
        let channels = Channels(vec![Channel::Discord(discord)]);
        channels.draw_with(&Arc::new(Pictures::new(assistant())));
        Self {
            api,
            channels,
            outbox: in_memory::outbox(),
            _came: came,
        }
    }

    async fn deliver(
        &self,
        say: OutgoingMessage,
        name: &str,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let sending = Sending {
            last: None,
            queued: false,
            name,
            leads_to: None,
            files: &*self.outbox,
        };
        let to = Address {
            channel: ChannelName::Discord,
            room: LEA.to_string(),
        };
        self.channels
            .deliver(&to, &Outbound::Say(say), sending)
            .await
    }

    /// A person gives a command; returns its name as an update, once the bot knows of it.
    async fn commanded(&self, who: Who) -> UpdateId {
        let given = self.api.command(who, "status", &[]);
        self.api
            .until("it is not put off", |api| api.acknowledged(given).is_some())
            .await;
        UpdateId(format!("i{given}"))
    }

    fn well(&self) {
        assert_eq!(self.api.violations(), [""; 0]);
    }
}

/// A message with the picture of a step, and a question below it.
fn pictured(step: &str, text: &str, answers: Option<&UpdateId>) -> OutgoingMessage {
    OutgoingMessage {
        blocks: vec![
            Block::Drawing(Drawing {
                step: step.to_owned(),
                language: "fr".to_owned(),
                audience: "pupil".to_owned(),
                shown: format!("À l'écran : {step}"),
            }),
            Block::Text(text.to_owned()),
        ],
        prompt: Some(Prompt {
            question: "activation.login".to_owned(),
            choices: vec![Button {
                label: "yes".to_owned(),
                text: text.to_owned(),
                press: CallbackToken("a1".to_owned()),
                words: false,
                emphasis: Emphasis::Plain,
            }],
            language: "fr".to_owned(),
            ..Prompt::default()
        }),
        in_reply_to: answers.cloned(),
        ..OutgoingMessage::default()
    }
}

/// The attachments that a request names.
fn attached(call: &Call) -> Value {
    let whole = call.body.get("data").unwrap_or(&call.body);
    whole["attachments"].clone()
}

fn described(text: &str) -> Value {
    json!([{"id": "0", "filename": "picture.png", "description": text}])
}

#[tokio::test]
async fn two_pictures_that_answer_one_command_stand_each_with_their_words() {
    for who in [Who::alone(LEA), Who::among_others(LEA)] {
        let rig = Rig::start().await;
        let answers = rig.commanded(who).await;
        for (name, step, text) in [
            ("one", "activation-portal", "Le portail ?"),
            ("two", "activation-login", "La page ?"),
        ] {
            let said = rig
                .deliver(pictured(step, text, Some(&answers)), name)
                .await;
            said.expect("it is taken");
        }
        let seen = rig.api.seen(LEA);
        let texts: Vec<&str> = seen.iter().map(|it| &*it.text).collect();
        assert_eq!(texts, ["Le portail ?", "La page ?"]);
        // Only the last question can be answered.
        let buttons: Vec<usize> = seen.iter().map(|it| it.buttons.len()).collect();
        assert_eq!(buttons, [0, 1], "{seen:#?}");
        let below = rig.api.calls(FOLLOW_UP);
        let below: Vec<Value> = below.iter().map(attached).collect();
        assert_eq!(below, [described("À l'écran : activation-login")]);
        rig.well();
    }
}

#[tokio::test]
async fn a_picture_whose_upload_was_cut_after_it_was_taken_is_shown_once() {
    let rig = Rig::start().await;
    rig.api.fail(CREATE, Failing::DroppedAfter, 1);
    let say = pictured("activation-login", "Ça va ?", None);
    let lost = rig.deliver(say.clone(), "one").await;
    assert!(matches!(lost, Err(DeliveryError::Failed(_))), "{lost:?}");
    rig.deliver(say, "one").await.expect("it is taken");
    let calls = rig.api.calls(CREATE);
    assert_eq!(calls.len(), 2);
    for call in &calls {
        assert_eq!(attached(call), described("À l'écran : activation-login"));
    }
    assert_eq!(rig.api.told(LEA).len(), 1);
    rig.well();
}

#[tokio::test]
async fn an_answer_with_a_picture_that_was_cut_after_it_was_taken_is_shown_once() {
    let rig = Rig::start().await;
    let answers = rig.commanded(Who::among_others(LEA)).await;
    let edit = "PATCH /webhooks/{}/{}/messages/@original";
    rig.api.fail(edit, Failing::DroppedAfter, 1);
    let say = pictured("activation-login", "Ça va ?", Some(&answers));
    let lost = rig.deliver(say.clone(), "one").await;
    assert!(matches!(lost, Err(DeliveryError::Failed(_))), "{lost:?}");
    rig.deliver(say, "one").await.expect("it is taken");
    assert_eq!(rig.api.seen(LEA).len(), 1);
    assert!(rig.api.calls(CREATE).is_empty());
    assert_eq!(rig.api.calls(CALLBACK).len(), 1);
    rig.well();
}
