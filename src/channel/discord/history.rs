//! Reads messages that people sent while the bot was not connected, and settles interactions.

use serenity::http::MessagePagination;
use serenity::model::id::{ChannelId, MessageId};

use crate::message::{Address, Inbound, UpdateId};

use super::Discord;
use super::api::Failure;
use super::events::{Incoming, written};
use super::room::Room;

/// How many messages Discord gives in one page.
/// Source: <https://docs.discord.com/developers/resources/message#get-channel-messages>, 2026-08-06.
const PAGE: u8 = 100;
/// How many pages of one person are read back at most.
const PAGES: usize = 5;

impl Discord {
    /// Keeps the channel of direct messages with a person; returns whether it was not known before.
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
                    tracing::warn!(%failure, "What somebody wrote meanwhile could not be read");
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

    async fn page(
        &self,
        room: u64,
        after: u64,
    ) -> Result<Vec<serenity::model::channel::Message>, Failure> {
        let after = MessagePagination::After(MessageId::new(after.max(1)));
        let http = &self.0.asker.http;
        let page = http.get_messages(ChannelId::new(room), Some(after), Some(PAGE));
        self.0.asker.ask(page).await
    }

    /// Settles an interaction to which no more is said: acknowledges it if that was not done yet.
    pub async fn answered(&self, update: &UpdateId) {
        let Some(live) = self.0.places.find(update) else {
            return;
        };
        live.let_go(&self.0.asker).await;
        self.0.places.over(&live);
    }
}
