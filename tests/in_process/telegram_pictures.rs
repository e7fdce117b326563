//! Pictures on Telegram: a photo with the message below it, sent up once, and never in the way of the
//! words.

use std::sync::Arc;

use guichet::assistant::Assistant;
use guichet::channel::telegram::Telegram;
use guichet::channel::{Channel, Channels, DeliveryError, Sending};
use guichet::check::review;
use guichet::message::{
    Audience, Block, Button, CallbackToken, DeliveryReceipt, Drawing, LastMessage, MessageId,
    Outbound, OutgoingMessage, Prompt,
};
use guichet::outbox::Outbox;
use guichet::picture::Pictures;

use crate::pictures::changed;
use crate::support::bot_api::{BotApi, Chat, Failing};
use crate::support::telegram_bot::{Bot, address, telegram};
use crate::support::{assistant, in_memory};

const PERSON: i64 = 41;

/// The channel alone, over a simulated Bot API.
struct Rig {
    api: BotApi,
    channels: Channels,
    /// Keeps which files were sent up.
    outbox: Arc<Outbox>,
}

impl Rig {
    async fn start() -> Self {
        let api = BotApi::start().await;
        let channels = drawing(&api, assistant());
        Self {
            api,
            channels,
            outbox: in_memory::outbox(),
        }
    }

    async fn deliver(
        &self,
        say: &OutgoingMessage,
        name: &str,
        last: Option<&LastMessage>,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        let sending = Sending {
            last,
            queued: false,
            name,
            leads_to: None,
            files: &*self.outbox,
        };
        let outbound = Outbound::Say(say.clone());
        let to = address(PERSON);
        self.channels.deliver(&to, &outbound, sending).await
    }

    fn chat(&self) -> Chat {
        self.api.chat(PERSON)
    }

    /// The photo and the text of each message, in order.
    fn seen(&self) -> Vec<(Option<String>, String)> {
        let messages = self.chat().messages.into_values();
        messages
            .map(|message| (message.photo, message.text))
            .collect()
    }
}

/// The channel alone, which draws what this assistant has.
fn drawing(api: &BotApi, assistant: Arc<Assistant>) -> Channels {
    let bot: Telegram = telegram(api, 0, Audience::Anyone);
    let channels = Channels(vec![Channel::Telegram(bot)]);
    channels.draw_with(&Arc::new(Pictures::new(assistant)));
    channels
}

/// A message with the picture of the log-in page, and a question after it.
fn pictured(text: &str) -> OutgoingMessage {
    OutgoingMessage {
        blocks: vec![
            Block::Drawing(Drawing {
                step: "activation-login".to_owned(),
                language: "fr".to_owned(),
                audience: "pupil".to_owned(),
                shown: "À l'écran : la page".to_owned(),
            }),
            Block::Text(text.to_owned()),
        ],
        prompt: Some(Prompt {
            question: "activation.login".to_owned(),
            choices: vec![Button {
                label: "yes".to_owned(),
                text: "Oui".to_owned(),
                press: CallbackToken("a1".to_owned()),
                words: false,
                emphasis: guichet::message::Emphasis::Plain,
            }],
            language: "fr".to_owned(),
            ..Prompt::default()
        }),
        ..OutgoingMessage::default()
    }
}

fn photo(file: &str, text: &str) -> (Option<String>, String) {
    (Some(file.to_owned()), text.to_owned())
}

fn words(text: &str) -> (Option<String>, String) {
    (None, text.to_owned())
}

const IN_WORDS: &str = "[À l'écran : la page]\n\nÇa va ?";

#[tokio::test]
async fn a_picture_is_sent_up_once_and_then_named() {
    let rig = Rig::start().await;
    for name in ["one", "two"] {
        let receipt = rig.deliver(&pictured("Ça va ?"), name, None).await;
        assert!(
            matches!(receipt, Ok(DeliveryReceipt::Buttons(_))),
            "{receipt:?}"
        );
    }
    assert_eq!(
        rig.seen(),
        [photo("file-1", "Ça va ?"), photo("file-1", "Ça va ?")]
    );
    assert_eq!(rig.api.sent_up(), 1);
    let last = rig.chat().messages.into_values().next_back();
    assert_eq!(
        last.expect("a message").buttons,
        [("Oui".to_owned(), "a1".to_owned())]
    );
}

#[tokio::test]
async fn a_file_that_telegram_has_no_more_is_sent_up_again() {
    let rig = Rig::start().await;
    rig.deliver(&pictured("Ça va ?"), "one", None)
        .await
        .expect("it is taken");
    rig.api.lose_files();
    rig.deliver(&pictured("Ça va ?"), "two", None)
        .await
        .expect("it is taken");
    assert_eq!(
        rig.seen(),
        [photo("file-1", "Ça va ?"), photo("file-2", "Ça va ?")]
    );
}

/// Whatever the words in which Telegram says that a file is gone, it is sent up again; a refusal that is
/// about the chat leaves the file known.
#[tokio::test]
async fn only_an_answer_about_the_file_makes_it_be_sent_up_again() {
    for (description, sent_up) in [
        ("wrong file identifier/HTTP URL specified", 2),
        (
            "wrong remote file identifier specified: can't unserialize it",
            2,
        ),
        ("wrong file_id or the file is temporarily unavailable", 2),
        ("invalid remote file identifier", 2),
        ("FILE_REFERENCE_EXPIRED", 2),
        ("can't use file of type Document as Photo", 2),
        ("not enough rights to send photos to the chat", 1),
        ("CHAT_SEND_PHOTOS_FORBIDDEN", 1),
        ("can't parse entities: unsupported start tag", 1),
    ] {
        let rig = Rig::start().await;
        let say = pictured("Ça va ?");
        rig.deliver(&say, "one", None).await.expect("it is taken");
        let refusal = serde_json::json!({"ok": false, "error_code": 400,
            "description": format!("Bad Request: {description}")});
        rig.api.fail("sendphoto", Failing::Answer(400, refusal), 1);
        for name in ["two", "three"] {
            rig.deliver(&say, name, None).await.expect("it is taken");
        }
        assert_eq!(rig.api.sent_up(), sent_up, "{description}");
        let last = rig.seen().pop().and_then(|(photo, _)| photo);
        let named = format!("file-{sent_up}");
        assert_eq!(last, Some(named), "{description}");
    }
}

/// A message that waited, or a person who comes back, is shown the picture as it is now.
#[tokio::test]
async fn a_picture_that_was_changed_is_the_new_one_the_next_time() {
    let mut rig = Rig::start().await;
    let say = pictured("Ça va ?");
    rig.deliver(&say, "one", None).await.expect("it is taken");
    let scene = "pictures/activation-login.svg";
    let content = changed(scene, |text| text.replacen("y=\"26\"", "y=\"28\"", 1));
    let edited = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    for (assistant, name) in [(Arc::new(edited), "two"), (assistant(), "three")] {
        rig.channels = drawing(&rig.api, assistant);
        rig.deliver(&say, name, None).await.expect("it is taken");
    }
    // What is shown again as it was is not sent up again.
    let files: Vec<_> = rig
        .seen()
        .into_iter()
        .filter_map(|(file, _)| file)
        .collect();
    assert_eq!(files, ["file-1", "file-2", "file-1"]);
}

/// The conversation of the README.
const CONVERSATION: [&str; 11] = [
    "/start",
    "élève",
    "activer mon compte",
    "oui",
    "suivant",
    "ca marche pas, il refuse",
    "d'accord",
    "sami.benali",
    "s.benali",
    "c'est bon",
    "passer",
];

/// What was said in a chat, in order, without the descriptions of pictures.
fn said(bot: &Bot) -> Vec<String> {
    let messages = bot.api.chat(PERSON).messages.into_values();
    let words = messages.map(|message| {
        let lines = message.text.lines();
        let own = lines.filter(|line| !line.is_empty() && !line.starts_with("[À l'écran"));
        own.collect::<Vec<_>>().join("\n")
    });
    words.collect()
}

#[tokio::test]
async fn a_whole_conversation_keeps_its_order_while_photos_fail() {
    let (calm, bot) = (Bot::start().await, Bot::start().await);
    let gone = serde_json::json!({"ok": false, "error_code": 400,
        "description": "Bad Request: wrong file identifier/HTTP URL specified"});
    let faults = [
        Failing::DroppedAfter,
        Failing::Answer(400, gone),
        Failing::PageAfter(502),
        Failing::Page(503),
        Failing::Dropped,
    ];
    for (at, words) in CONVERSATION.into_iter().enumerate() {
        calm.say(PERSON, words).await;
        bot.api
            .fail("sendphoto", faults[at % faults.len()].clone(), 1);
        bot.api.lose_files();
        bot.say(PERSON, words).await;
    }
    let photos = calm.api.chat(PERSON).messages.into_values();
    assert!(photos.filter(|message| message.photo.is_some()).count() > 2);
    let (expected, shown) = (said(&calm), said(&bot));
    let mut runs = shown.chunk_by(PartialEq::eq);
    for words in &expected {
        let run = runs.next().unwrap_or_default();
        assert!(run.len() < 3, "shown more than twice: {run:?}");
        assert_eq!(run.first(), Some(words));
    }
    assert_eq!(runs.next(), None);
}

#[tokio::test]
async fn a_long_message_stands_below_its_photo() {
    let rig = Rig::start().await;
    let long = "é".repeat(1_025);
    let receipt = rig.deliver(&pictured(&long), "one", None).await;
    assert_eq!(rig.seen(), [photo("file-1", ""), words(&long)]);
    let id = rig
        .chat()
        .messages
        .into_keys()
        .next_back()
        .expect("a message");
    let buttons = LastMessage {
        name: MessageId(id.to_string()),
        menu: false,
    };
    assert_eq!(
        receipt.expect("it is taken"),
        DeliveryReceipt::Buttons(buttons)
    );
    rig.deliver(&pictured(&"é".repeat(1_024)), "two", None)
        .await
        .expect("it is taken");
    assert_eq!(rig.seen().len(), 3);
}

#[tokio::test]
async fn an_upload_cut_after_acceptance_is_followed_by_words() {
    for failing in [Failing::DroppedAfter, Failing::PageAfter(502)] {
        let rig = Rig::start().await;
        rig.api.fail("sendphoto", failing, 1);
        let say = pictured("Ça va ?");
        let doubt = rig.deliver(&say, "one", None).await;
        assert!(matches!(doubt, Err(DeliveryError::InDoubt(_))), "{doubt:?}");
        rig.deliver(&say, "one", None).await.expect("it is taken");
        assert_eq!(rig.seen(), [photo("file-1", "Ça va ?"), words(IN_WORDS)]);
    }
}

#[tokio::test]
async fn a_long_message_is_not_held_up_by_a_lost_photo() {
    let rig = Rig::start().await;
    rig.api.fail("sendphoto", Failing::Dropped, 9);
    let long = "é".repeat(2_000);
    rig.deliver(&pictured(&long), "one", None)
        .await
        .expect("it is taken");
    assert_eq!(
        rig.seen(),
        [words(&format!("[À l'écran : la page]\n\n{long}"))]
    );
}

#[tokio::test]
async fn a_chat_that_takes_no_photo_gets_words() {
    let rig = Rig::start().await;
    let refusal = serde_json::json!({"ok": false, "error_code": 400,
        "description": "Bad Request: not enough rights to send photos to the chat"});
    rig.api.fail("sendphoto", Failing::Answer(400, refusal), 1);
    rig.deliver(&pictured("Ça va ?"), "one", None)
        .await
        .expect("it is taken");
    assert_eq!(rig.seen(), [words(IN_WORDS)]);
}

/// As where the flows were edited while the message waited.
#[tokio::test]
async fn a_picture_that_is_no_more_is_words() {
    let rig = Rig::start().await;
    let mut say = pictured("Ça va ?");
    if let Some(Block::Drawing(drawing)) = say.blocks.first_mut() {
        drawing.step = "activation-gone".to_owned();
    }
    rig.deliver(&say, "one", None).await.expect("it is taken");
    assert_eq!(rig.seen(), [words(IN_WORDS)]);
}

#[tokio::test]
async fn a_menu_is_not_changed_into_a_photo() {
    let rig = Rig::start().await;
    let menu = OutgoingMessage {
        blocks: vec![Block::Text("Quoi ?".to_owned())],
        prompt: pictured("").prompt.map(|asked| Prompt {
            menu: true,
            ..asked
        }),
        ..OutgoingMessage::default()
    };
    let shown = rig.deliver(&menu, "one", None).await.expect("it is taken");
    let DeliveryReceipt::Buttons(last) = shown else {
        panic!("no buttons");
    };
    let say = OutgoingMessage {
        replaces: Some(last.name.clone()),
        ..pictured("Ça va ?")
    };
    rig.deliver(&say, "two", Some(&last))
        .await
        .expect("it is taken");
    assert_eq!(rig.seen(), [words("Quoi ?"), photo("file-1", "Ça va ?")]);
    assert!(rig.api.calls("editmessagetext").is_empty());
}
