//! A small Bot API on loopback. It keeps updates until they are confirmed, shows what a person
//! would see, and fails on request.

mod groups;
mod photos;
mod rest;
mod shapes;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use serde_json::{Value, json};
use tokio::sync::Notify;

use groups::Groups;
use photos::Photos;
use rest::call;
use shapes::buttons;

pub(crate) use shapes::{message, press};

pub(crate) const TOKEN: &str = "1000:CANARY-TOKEN";

/// Many more turns of the runtime than a request and its answer take.
const TURNS: usize = 10_000;

/// When a wait is given up. It is far beyond what a slow machine takes: only a failing test waits so long.
const TOO_LONG: Duration = Duration::from_secs(300);

/// The Bot API, for as long as the value lives.
pub(crate) struct BotApi {
    pub(crate) address: String,
    shared: Arc<Shared>,
    _task: tokio::task::JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    world: Mutex<World>,
    news: Notify,
}

#[derive(Default)]
struct World {
    updates: VecDeque<Value>,
    next_update: u32,
    next_message: i64,
    chats: BTreeMap<i64, Chat>,
    faults: Vec<Fault>,
    /// How many calls have failed on request.
    failed: usize,
    /// How often updates were given to the bot.
    given: usize,
    /// Messages that are refused: a piece of their text, and Telegram's reason.
    refused: Vec<(String, &'static str)>,
    calls: Vec<(String, Value)>,
    confirmed: u32,
    answered: Vec<String>,
    /// The answers to the buttons that were pressed.
    words: Vec<String>,
    groups: Groups,
    photos: Photos,
}

/// What a person sees in a chat.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chat {
    pub(crate) messages: BTreeMap<i64, Message>,
    pub(crate) deleted: Vec<i64>,
}

/// A message of the bot.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) text: String,
    /// The text and the token of each button.
    pub(crate) buttons: Vec<(String, String)>,
    /// How often it was changed.
    pub(crate) edits: usize,
    /// The topic in which it stands.
    pub(crate) topic: Option<i64>,
    /// The reaction that the bot put on it.
    pub(crate) reaction: Option<String>,
    /// The file of the photo above the text.
    pub(crate) photo: Option<String>,
}

struct Fault {
    method: &'static str,
    kind: Failing,
    times: usize,
}

impl Fault {
    /// An `*` stands for every method but the fetching of updates.
    fn hits(&self, method: &str) -> bool {
        self.method == method || (self.method == "*" && method != "getupdates")
    }
}

/// How a call fails.
#[derive(Clone, Debug)]
pub(crate) enum Failing {
    /// It answers with a status and a body; nothing is done.
    Answer(u16, Value),
    /// The answer breaks off; nothing is done.
    Dropped,
    /// It is done, and the answer breaks off.
    DroppedAfter,
    /// It is done, and the answer is no JSON.
    Garbage,
    /// A proxy answers with a page; nothing is done.
    Page(u16),
    /// It is done, and a proxy answers with a page.
    PageAfter(u16),
    /// It is done, this much later.
    Slow(Duration),
}

impl Failing {
    /// The person has blocked the bot; nothing is done.
    pub(crate) fn blocked() -> Self {
        let body = json!({"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"});
        Self::Answer(403, body)
    }
}

impl BotApi {
    pub(crate) async fn start() -> Self {
        let shared = Arc::new(Shared::default());
        let router = Router::new()
            .route("/{bot}/{method}", post(call))
            .with_state(Arc::clone(&shared));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("loopback has a free port");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("it serves");
        });
        Self {
            address,
            shared,
            _task: task,
        }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.shared.world()
    }

    /// Puts an update into the queue; returns its number.
    pub(crate) fn push(&self, mut update: Value) -> u32 {
        let id = {
            let mut world = self.world();
            world.next_update += 1;
            let id = world.next_update;
            update["update_id"] = json!(id);
            world.updates.push_back(update);
            id
        };
        self.shared.news.notify_waiters();
        id
    }

    /// Puts an update into the queue under this number.
    pub(crate) fn push_as(&self, id: u32, mut update: Value) {
        update["update_id"] = json!(id);
        self.world().updates.push_back(update);
        self.shared.news.notify_waiters();
    }

    /// The number of a new message.
    pub(crate) fn message_id(&self) -> i64 {
        let mut world = self.world();
        world.next_message += 1;
        world.next_message
    }

    /// A person writes; returns the number of the message.
    pub(crate) fn write(&self, person: i64, language: &str, text: &str) -> i64 {
        let id = self.message_id();
        self.push(json!({"message": message(person, language, id, &json!({"text": text}))}));
        id
    }

    /// A person sends something that is no text.
    pub(crate) fn send(&self, person: i64, language: &str, what: &Value) -> i64 {
        let id = self.message_id();
        self.push(json!({"message": message(person, language, id, what)}));
        id
    }

    /// A person presses a button.
    pub(crate) fn press(&self, person: i64, language: &str, message_id: i64, data: &str) -> u32 {
        self.push(press(person, language, message_id, data))
    }

    /// The answers to the buttons that were pressed.
    pub(crate) fn words(&self) -> Vec<String> {
        self.world().words.clone()
    }

    /// Makes calls of a method fail.
    pub(crate) fn fail(&self, method: &'static str, kind: Failing, times: usize) {
        self.world().faults.push(Fault {
            method,
            kind,
            times,
        });
    }

    /// Refuses every message that holds these words, until [`BotApi::heal`].
    pub(crate) fn refuse(&self, words: &str, why: &'static str) {
        self.world().refused.push((words.to_owned(), why));
    }

    /// What a person sees in a chat.
    pub(crate) fn chat(&self, person: i64) -> Chat {
        self.world().chats.get(&person).cloned().unwrap_or_default()
    }

    /// Every call of a method, as it came.
    pub(crate) fn calls(&self, method: &str) -> Vec<Value> {
        let world = self.world();
        let calls = world.calls.iter().filter(|(name, _)| name == method);
        calls.map(|(_, body)| body.clone()).collect()
    }

    /// How many calls have failed on request.
    pub(crate) fn failed(&self) -> usize {
        self.world().failed
    }

    /// How often updates were given to the bot; those that it does not confirm are given again.
    pub(crate) fn given(&self) -> usize {
        self.world().given
    }

    /// Whether an update is not confirmed yet.
    pub(crate) fn is_waiting(&self) -> bool {
        !self.world().updates.is_empty()
    }

    /// Ends all failures.
    pub(crate) fn heal(&self) {
        let mut world = self.world();
        world.faults.clear();
        world.refused.clear();
    }

    /// The presses that were answered.
    pub(crate) fn answered(&self) -> Vec<String> {
        self.world().answered.clone()
    }

    /// Returns once every update was confirmed.
    pub(crate) async fn drained(&self) {
        self.until("an update was never confirmed", |api| {
            api.world().updates.is_empty()
        })
        .await;
    }

    /// Returns once every task has gone on as far as it can without waiting: what nothing keeps from
    /// happening has happened then. Counted in turns of the runtime, not in time, so that a slow machine
    /// has as many.
    pub(crate) async fn settled(&self) {
        for _ in 0..TURNS {
            tokio::task::yield_now().await;
        }
    }

    /// Returns once `is_so` holds; panics with `otherwise` when it takes too long.
    pub(crate) async fn until(&self, otherwise: &str, is_so: impl Fn(&Self) -> bool) {
        let wait = async {
            while !is_so(self) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let waited = tokio::time::timeout(TOO_LONG, wait).await;
        waited.unwrap_or_else(|_| panic!("{otherwise}"));
    }
}

impl Shared {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl World {
    fn failing(&mut self, method: &str) -> Option<Failing> {
        let fault = self
            .faults
            .iter_mut()
            .find(|fault| fault.hits(method) && fault.times > 0)?;
        fault.times -= 1;
        self.failed += 1;
        Some(fault.kind.clone())
    }

    /// The updates that are not confirmed yet, in the order in which they came.
    fn batch(&mut self, offset: i64) -> Vec<Value> {
        let id = |update: &Value| update["update_id"].as_i64().unwrap_or_default();
        if offset > 0 {
            self.updates.retain(|update| id(update) >= offset);
            self.confirmed = self.confirmed.max(u32::try_from(offset - 1).unwrap_or(0));
        }
        let batch: Vec<Value> = self.updates.iter().take(100).cloned().collect();
        self.given += usize::from(!batch.is_empty());
        batch
    }

    fn act(&mut self, method: &str, body: &Value) -> Result<Value, &'static str> {
        let chat = body["chat_id"].as_i64().unwrap_or_default();
        let id = body["message_id"].as_i64().unwrap_or_default();
        match method {
            "getme" => {
                Ok(json!({"id": 7, "is_bot": true, "first_name": "G", "username": "guichet_bot"}))
            }
            "setmessagereaction" => {
                let reaction = body["reaction"][0]["emoji"].as_str().map(str::to_owned);
                let messages = &mut self.chats.entry(chat).or_default().messages;
                let message = messages.entry(id).or_insert_with(|| Message {
                    text: String::new(),
                    buttons: Vec::new(),
                    edits: 0,
                    topic: None,
                    reaction: None,
                    photo: None,
                });
                message.reaction = reaction;
                Ok(json!(true))
            }
            "sendmessage" => {
                self.next_message += 1;
                let id = self.next_message;
                let message = Message::of(body)?;
                self.groups.take(chat, message.topic)?;
                let holds = |(words, _): &&(String, _)| message.text.contains(words);
                if let Some((_, why)) = self.refused.iter().find(holds) {
                    return Err(why);
                }
                self.chats
                    .entry(chat)
                    .or_default()
                    .messages
                    .insert(id, message);
                Ok(json!({"message_id": id}))
            }
            "sendphoto" => self.send_photo(chat, body),
            "editmessagetext" => {
                let chat = self.chats.entry(chat).or_default();
                let old = chat
                    .messages
                    .get_mut(&id)
                    .ok_or("message to edit not found")?;
                if old.photo.is_some() {
                    return Err("there is no text in the message to edit");
                }
                let edits = old.edits + 1;
                *old = Message {
                    edits,
                    ..Message::of(body)?
                };
                Ok(json!({"message_id": id}))
            }
            "editmessagereplymarkup" => {
                let chat = self.chats.entry(chat).or_default();
                let old = chat
                    .messages
                    .get_mut(&id)
                    .ok_or("message to edit not found")?;
                old.buttons = buttons(body)?;
                Ok(json!({"message_id": id}))
            }
            "deletemessage" => {
                let chat = self.chats.entry(chat).or_default();
                chat.messages.remove(&id);
                chat.deleted.push(id);
                Ok(json!(true))
            }
            "answercallbackquery" => {
                let press = body["callback_query_id"].as_str().unwrap_or_default();
                self.answered.push(press.to_owned());
                self.words.extend(body["text"].as_str().map(str::to_owned));
                Ok(json!(true))
            }
            _ => self.act_in_group(method, body),
        }
    }
}
