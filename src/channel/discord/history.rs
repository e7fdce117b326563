//! Reads messages that people sent while the bot was not connected, and settles interactions.

use serde_json::Value;
use serenity::http::Route;
use serenity::model::channel::Message;
use serenity::model::id::ChannelId;

use crate::message::{Address, Inbound, UpdateId};

use super::Discord;
use super::api::Failure;
use super::events::{Incoming, message, written};
use super::pace::Urgency;
use super::room::Room;

/// How many messages Discord gives in one page.
/// Source: <https://docs.discord.com/developers/resources/message#get-channel-messages>, 2026-08-06.
const PAGE: u8 = 100;
/// How many pages of one person are read back at most.
const PAGES: usize = 5;

impl Discord {
    /// Notes that a person wrote or pressed in their direct messages, where they can be reached.
    pub fn came_alone(&self, person: &Address) {
        if let Some(Room::Person(person)) = Room::of(person) {
            self.0.places.wrote_alone(person);
        }
    }

    /// Notes that nothing is stored of a person any more: what is found next is stored anew.
    pub fn is_erased(&self, person: &Address) {
        if let Some(Room::Person(person)) = Room::of(person) {
            self.0.places.is_erased(person);
        }
    }

    /// Keeps the channel of direct messages with a person; returns whether it is to be stored.
    pub fn found_thread(&self, person: &Address, room: u64) -> bool {
        match Room::of(person) {
            Some(Room::Person(person)) => self.0.places.found_thread(person, room),
            _ => false,
        }
    }

    /// The direct messages that a person wrote in the channel `room` after the message `last`, the
    /// oldest first.
    pub async fn read_back(&self, room: u64, last: u64) -> Vec<Inbound> {
        let mut read = Vec::new();
        let mut after = last;
        for _ in 0..PAGES {
            let mut page = match self.page(room, after).await {
                Ok(page) => page,
                Err(failure) => {
                    tracing::warn!(%failure, "What a person wrote meanwhile could not be read");
                    break;
                }
            };
            page.sort_by_key(|message| message.id);
            let Some(newest) = page.last().map(|message| message.id.get()) else {
                break;
            };
            let is_last = page.len() < usize::from(PAGE);
            after = newest;
            read.extend(
                page.into_iter()
                    .filter_map(|message| match written(message, 0) {
                        Some(Incoming::Inbound { inbound, .. }) => Some(inbound),
                        _ => None,
                    }),
            );
            if is_last {
                break;
            }
        }
        read
    }

    /// One page of messages. A message that cannot be read is left out.
    async fn page(&self, room: u64, after: u64) -> Result<Vec<Message>, Failure> {
        let params = vec![
            ("limit", PAGE.to_string()),
            ("after", after.max(1).to_string()),
        ];
        let route = Route::ChannelMessages {
            channel_id: ChannelId::new(room),
        };
        let asker = &self.0.asker;
        let page: Vec<Value> = asker.read(Urgency::Live, route, Some(params)).await?;
        Ok(page.into_iter().filter_map(message).collect())
    }

    /// Settles an interaction to which no more is said: acknowledges it if that was not done yet.
    pub async fn answered(&self, update: &UpdateId) {
        let Some(live) = self.0.places.find(update) else {
            return;
        };
        live.let_go(&self.0.asker).await;
        live.settle().await;
        self.0.places.over(&live);
    }
}
