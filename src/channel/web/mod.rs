//! The web: pages in a browser, which show messages and confirm them.
//!
//! A message goes to every page that is open in its room. It is delivered once one of them confirms it.
//! A page that confirms nothing for ten seconds gives way: it may be a sleeping telephone. Without a
//! page the message stays in the store, and the next page that is asked for shows it.

mod calendar;
mod check;
mod desk;
mod draw;
mod page;
mod passkeys;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};
use tokio::sync::{mpsc, oneshot};

use crate::message::{Address, Capabilities, ChannelName, Choices, DeliveryReceipt, Outbound};

use super::DeliveryError;

pub use calendar::reminder;
pub use check::{CHECK_SCRIPT, check};
pub use desk::{
    DESK_SCRIPT, DESK_STYLE, DeskPage, OpenTicket, Owed, Reply, desk, desk_event, sign_in,
    signed_out,
};
pub use draw::{Standing, event};
pub use page::{Chat, Start, Texts, blocked_frame, carry, chat, failed, start, statement};
pub use passkeys::{OwnPasskey, PASSKEY_SCRIPT, PasskeyPage, passkeys};

/// The style sheet of every page.
pub const STYLE: &str = include_str!("style.css");
/// What the style sheet has beside that for a school with a colour of its own.
pub const SCHOOL_STYLE: &str = include_str!("school.css");
/// The script of the page of a conversation; every page works without it.
pub const SCRIPT: &str = include_str!("live.js");
/// The script of another site that shows the conversation in a frame. Its first line is added: which sites
/// may do so.
pub const EMBED_SCRIPT: &str = include_str!("embed.js");

/// How long a page may take to confirm a message.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most pages of one room that are open at once: a browser holds six connections to a site, and
/// needs some for what is sent.
const MOST_OF_ROOM: usize = 4;

/// The channel of the web; clones share it.
#[derive(Clone)]
pub struct Web(Arc<Pages>);

struct Pages {
    most: usize,
    open: Mutex<Open>,
    /// The address by which people reach the pages, once it is known.
    url: OnceLock<String>,
}

#[derive(Default)]
struct Open {
    rooms: HashMap<String, Room>,
    next: u64,
    closed: bool,
}

#[derive(Default)]
struct Room {
    pages: Vec<Attached>,
    /// The messages that a page has shown, and of which the outbox does not know yet.
    confirmed: HashSet<String>,
    /// The messages that wait for a page to show them.
    waiting: HashMap<String, oneshot::Sender<()>>,
}

struct Attached {
    number: u64,
    show: mpsc::UnboundedSender<Shown>,
}

/// A message for a page, to be confirmed by its name.
pub struct Shown {
    /// The message's name.
    pub name: String,
    /// The message to show.
    pub outbound: Outbound,
}

/// The receiving end of an open page. Dropping it closes the page.
pub struct Page {
    web: Web,
    room: String,
    number: u64,
    shown: mpsc::UnboundedReceiver<Shown>,
}

impl Web {
    /// A channel to at most `most` open pages. Beyond that the oldest gives way.
    pub fn new(most: usize) -> Self {
        Self(Arc::new(Pages {
            most: most.max(1),
            open: Mutex::default(),
            url: OnceLock::new(),
        }))
    }

    /// Says by which address people reach the pages, with a slash at its end. The first one counts.
    pub fn is_reached_at(&self, url: String) {
        let _ = self.0.url.set(url);
    }

    /// The link by which a conversation goes on in a browser; nothing where people reach no page.
    pub(super) fn carry_link(&self, code: &str) -> Option<String> {
        Some(format!("{}here/{code}", self.0.url.get()?))
    }

    /// The capabilities of a page. It takes away what the person sent, as far as it shows it.
    pub fn abilities() -> Capabilities {
        Capabilities {
            choices: Choices::Keyboard,
            erase: true,
            hides_secrets: true,
            pictures: true,
            solicit_secrets: true,
            text_limit: usize::MAX,
            ..Capabilities::default()
        }
    }

    /// The address at which a member of staff reads: no person's room has such a name.
    pub fn desk_address(id: &str) -> Address {
        Self::address(&format!("desk:{id}"))
    }

    /// The address of the conversation in a room.
    pub fn address(room: &str) -> Address {
        Address {
            channel: ChannelName::Web,
            room: room.to_owned(),
        }
    }

    /// Opens a page of a room; nothing once the channel is closed.
    pub fn attach(&self, room: &str) -> Option<Page> {
        let mut open = self.open();
        if open.closed {
            return None;
        }
        if open.count(room) >= MOST_OF_ROOM {
            open.let_go(Some(room));
        }
        if open
            .rooms
            .values()
            .map(|room| room.pages.len())
            .sum::<usize>()
            >= self.0.most
        {
            open.let_go(None);
        }
        open.next += 1;
        let number = open.next;
        let (show, shown) = mpsc::unbounded_channel();
        let entry = open.rooms.entry(room.to_owned()).or_default();
        entry.pages.push(Attached { number, show });
        Some(Page {
            web: self.clone(),
            room: room.to_owned(),
            number,
            shown,
        })
    }

    /// Notes that messages were shown in a room. The outbox must be asked to deliver them then, which
    /// removes them; what it does not ask for is forgotten by [`Web::settle`].
    pub fn confirm(&self, room: &str, names: impl IntoIterator<Item = String>) {
        let mut open = self.open();
        let room = open.rooms.entry(room.to_owned()).or_default();
        for name in names {
            match room.waiting.remove(&name) {
                // The delivery may have given up just now.
                Some(waiting) => drop(waiting.send(())),
                None => drop(room.confirmed.insert(name)),
            }
        }
    }

    /// Forgets that these were confirmed in a room, since they are delivered. What another request of
    /// the same browser confirms meanwhile stays.
    pub fn settle(&self, room: &str, names: &[String]) {
        let mut open = self.open();
        if let Some(room) = open.rooms.get_mut(room) {
            for name in names {
                room.confirmed.remove(name);
            }
        }
        open.tidy(room);
    }

    /// Closes every page, since the program ends.
    pub fn close(&self) {
        let mut open = self.open();
        open.closed = true;
        open.rooms.clear();
    }

    pub(super) async fn deliver(
        &self,
        to: &Address,
        outbound: &Outbound,
        name: &str,
    ) -> Result<DeliveryReceipt, DeliveryError> {
        if matches!(outbound, Outbound::Thread(_)) {
            return Ok(DeliveryReceipt::Aside);
        }
        let shown = {
            let mut open = self.open();
            let room = open.rooms.get_mut(&to.room).ok_or(DeliveryError::Closed)?;
            if room.confirmed.remove(name) {
                return Ok(DeliveryReceipt::Aside);
            }
            if room.pages.is_empty() {
                return Err(DeliveryError::Closed);
            }
            for page in &room.pages {
                // A page that was just closed shows nothing.
                let _ = page.show.send(Shown {
                    name: name.to_owned(),
                    outbound: outbound.clone(),
                });
            }
            let (done, shown) = oneshot::channel();
            room.waiting.insert(name.to_owned(), done);
            shown
        };
        match tokio::time::timeout(PATIENCE, shown).await {
            Ok(Ok(())) => Ok(DeliveryReceipt::Aside),
            Ok(Err(_)) => Err(DeliveryError::Closed),
            Err(_) => {
                let mut open = self.open();
                if let Some(room) = open.rooms.get_mut(&to.room) {
                    room.pages.clear();
                }
                open.tidy(&to.room);
                Err(DeliveryError::Closed)
            }
        }
    }

    fn detach(&self, room: &str, number: u64) {
        let mut open = self.open();
        if let Some(room) = open.rooms.get_mut(room) {
            room.pages.retain(|page| page.number != number);
        }
        open.tidy(room);
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.0.open.lock()
    }
}

impl Open {
    fn count(&self, room: &str) -> usize {
        self.rooms.get(room).map_or(0, |room| room.pages.len())
    }

    /// Closes the oldest page, of this room or of all.
    fn let_go(&mut self, of: Option<&str>) {
        let rooms = self.rooms.iter();
        let rooms = rooms.filter(|(name, _)| of.is_none_or(|of| of == name.as_str()));
        let first = |(name, room): (&String, &Room)| {
            let number = room.pages.first()?.number;
            Some((number, name.clone()))
        };
        let Some((_, name)) = rooms.filter_map(first).min() else {
            return;
        };
        if let Some(room) = self.rooms.get_mut(&name) {
            room.pages.remove(0);
        }
        self.tidy(&name);
    }

    /// Ends the deliveries of a room without a page, and forgets a room of which nothing is known.
    fn tidy(&mut self, name: &str) {
        let Some(room) = self.rooms.get_mut(name) else {
            return;
        };
        if room.pages.is_empty() {
            room.waiting.clear();
            if room.confirmed.is_empty() {
                self.rooms.remove(name);
            }
        }
    }
}

impl Page {
    /// The next message; nothing once the page has given way.
    pub async fn next(&mut self) -> Option<Shown> {
        self.shown.recv().await
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.web.detach(&self.room, self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::OutgoingMessage;

    fn say() -> Outbound {
        Outbound::Say(OutgoingMessage::text("a".to_owned()))
    }

    async fn delivered(web: &Web, name: &str) -> bool {
        web.deliver(&Web::address("lea"), &say(), name)
            .await
            .is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn a_message_is_delivered_once_a_page_confirms_it() {
        let web = Web::new(10);
        assert!(!delivered(&web, "1").await, "there is no page");
        let (mut one, mut other) = (web.attach("lea"), web.attach("lea"));
        let [one, other] = [&mut one, &mut other].map(|page| page.as_mut().expect("it is open"));
        let confirm = async {
            assert_eq!(
                one.next().await.map(|shown| shown.name).as_deref(),
                Some("2")
            );
            assert_eq!(
                other.next().await.map(|shown| shown.name).as_deref(),
                Some("2")
            );
            web.confirm("lea", ["2".to_owned()]);
        };
        assert!(tokio::join!(delivered(&web, "2"), confirm).0);
    }

    #[tokio::test(start_paused = true)]
    async fn what_a_page_has_shown_before_is_delivered_at_once() {
        let web = Web::new(10);
        web.confirm("lea", ["1".to_owned()]);
        assert!(delivered(&web, "1").await);
        assert!(!delivered(&web, "1").await, "it counts once");
        web.confirm("lea", ["2".to_owned()]);
        web.confirm("lea", ["3".to_owned()]);
        web.settle("lea", &["2".to_owned()]);
        assert!(!delivered(&web, "2").await, "it is forgotten");
        assert!(delivered(&web, "3").await, "another request confirmed it");
    }

    #[tokio::test(start_paused = true)]
    async fn a_page_that_confirms_nothing_gives_way_after_ten_seconds() {
        let web = Web::new(10);
        let mut page = web.attach("lea").expect("it is open");
        let begun = tokio::time::Instant::now();
        assert!(!delivered(&web, "1").await);
        assert_eq!(begun.elapsed(), PATIENCE);
        assert!(page.next().await.is_some());
        assert!(page.next().await.is_none(), "it is closed");
    }

    #[tokio::test(start_paused = true)]
    async fn the_oldest_page_gives_way_to_one_too_many() {
        let web = Web::new(6);
        let mut pages: Vec<Page> = (0..6).filter_map(|_| web.attach("lea")).collect();
        for page in pages.iter_mut().take(2) {
            assert!(page.next().await.is_none(), "a room has four");
        }
        let _sami: Vec<Page> = (0..3).filter_map(|_| web.attach("sami")).collect();
        assert!(pages[2].next().await.is_none(), "there are six in all");
        web.close();
        assert!(pages[5].next().await.is_none());
        assert!(web.attach("lea").is_none());
    }
}
