//! The routes of the places at the desk: the address on a platform that each stands for now. A
//! thread is opened when the first message is sent to it.

use std::collections::HashMap;
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};

use crate::channel::DeliveryError;
use crate::message::{Address, ChannelName, Outbound};
use guichet_core::handoff::StaffPlace;

use super::Outbox;

/// How long a message waits for the ticket's card to be sent, before its route is looked up again.
const FIRST: Duration = Duration::from_secs(5);
const AGAIN: Duration = Duration::from_millis(50);

/// Where the messages for a place at the desk are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A thread in a desk channel, opened when the first message is sent to it.
    Thread {
        /// The desk channel in which the thread is opened.
        desk_channel: Address,
        /// The thread's title.
        title: String,
        /// The thread's address, once it is open.
        open: Option<Address>,
    },
    /// Another address: a screen, a desk channel, another place at the desk.
    To(Address),
}

/// The routes of all places.
#[derive(Default)]
pub(super) struct Routes {
    known: Mutex<HashMap<Address, Route>>,
    /// Held while a thread is opened, so that no place gets two threads.
    opening: tokio::sync::Mutex<()>,
}

impl Routes {
    fn known(&self) -> MutexGuard<'_, HashMap<Address, Route>> {
        self.known.lock()
    }

    fn of(&self, place: &Address) -> Option<Route> {
        self.known().get(place).cloned()
    }
}

impl Outbox {
    /// Sets the route of a place at the desk. Without a route its messages wait in the store.
    pub fn route(&self, place: &Address, to: Option<Route>) {
        let mut known = self.routes.known();
        match to {
            Some(to) => drop(known.insert(place.clone(), to)),
            None => drop(known.remove(place)),
        }
    }

    /// The present route of a place at the desk.
    pub fn route_of(&self, place: &Address) -> Option<Route> {
        self.routes.of(place)
    }

    /// The place at the desk that this thread belongs to.
    pub fn place_in(&self, room: &Address) -> Option<StaffPlace> {
        let known = self.routes.known();
        let stands_there =
            |route: &Route| matches!(route, Route::Thread { open: Some(open), .. } if open == room);
        let found = known.iter().find(|(_, route)| stands_there(route));
        found.and_then(|(place, _)| StaffPlace::of(place))
    }

    /// The address on a platform that an address stands for. Opens the thread if need be.
    pub(super) async fn room_of(&self, to: &Address) -> Result<Address, DeliveryError> {
        let mut at = to.clone();
        while at.channel == ChannelName::Desk {
            at = match self.routes.of(&at).ok_or(DeliveryError::Closed)? {
                Route::To(next) => {
                    self.after(&next).await?;
                    next
                }
                Route::Thread {
                    open: Some(open), ..
                } => open,
                Route::Thread { .. } => self.open(&at).await?,
            };
        }
        Ok(at)
    }

    /// The address on a platform that a place stands for; nothing while its thread is not open.
    pub(super) async fn open_room(&self, place: &Address) -> Option<Address> {
        let mut at = place.clone();
        while at.channel == ChannelName::Desk {
            at = match self.routes.of(&at)? {
                Route::Thread { open, .. } => open?,
                Route::To(next) => {
                    // Messages to the thread go first, but must not hold this up for ever.
                    let _ = self.after(&next).await;
                    next
                }
            };
        }
        Some(at)
    }

    /// The thread on a platform that a message leads to. It is opened if need be; a message whose thread
    /// cannot be opened goes without the link.
    pub(super) async fn leads_to(&self, outbound: &Outbound, on: ChannelName) -> Option<Address> {
        let Outbound::Say(say) = outbound else {
            return None;
        };
        let place = StaffPlace::of_link(say.thread_link.as_ref()?, on)?;
        self.room_of(&place.address()).await.ok()
    }

    /// Lets the messages of `next` go first: a thread shows its card before words. After the wait the
    /// caller must look up the route again, since another member of staff may hold the ticket by then.
    async fn after(&self, next: &Address) -> Result<(), DeliveryError> {
        if next.channel != ChannelName::Desk || self.is_idle(next) {
            return Ok(());
        }
        // In either case the message may have been erased meanwhile, so it is tried anew.
        let _ = tokio::time::timeout(FIRST, self.idle_for(next)).await;
        Err(DeliveryError::Later(AGAIN))
    }

    /// Opens the thread of a place. A crash before its address is durable leaves an empty thread, since
    /// the platforms offer no key that makes opening repeatable.
    async fn open(&self, place: &Address) -> Result<Address, DeliveryError> {
        let _alone = self.routes.opening.lock().await;
        let (desk_channel, title) = match self.routes.of(place).ok_or(DeliveryError::Closed)? {
            Route::Thread {
                open: Some(open), ..
            }
            | Route::To(open) => return Ok(open),
            Route::Thread {
                desk_channel,
                title,
                ..
            } => (desk_channel, title),
        };
        let opened = self.channels.open(&desk_channel, &title).await;
        // A refusal is retried: the operator can mend the rights of the group or the channel.
        let room = opened.map_err(|refusal| match refusal {
            DeliveryError::Never(cause) => DeliveryError::Shut(cause),
            refusal => refusal,
        })?;
        fail::fail_point!("room-opened");
        let kept = self.store.keep_desk_room(place, &room);
        let kept = match kept {
            Ok(durable) => durable.wait().await,
            Err(error) => Err(error),
        };
        kept.map_err(|error| DeliveryError::Failed(error.to_string()))?;
        let open = Some(room.clone());
        self.route(
            place,
            Some(Route::Thread {
                desk_channel,
                title,
                open,
            }),
        );
        Ok(room)
    }

    /// Forgets a thread that is gone from the platform. Another one is opened for the next message.
    pub(super) fn lost_room(&self, to: &Address, room: &Address) {
        let place = match self.routes.of(to) {
            Some(Route::To(next)) => next,
            _ => to.clone(),
        };
        let mut known = self.routes.known();
        let Some(Route::Thread { open, .. }) = known.get_mut(&place) else {
            return;
        };
        // Another task may have noticed that first, and another thread may be open already.
        if open.as_ref() == Some(room) {
            *open = None;
            drop(known);
            self.reopened.lock().insert(place.clone());
            self.logged(self.store.drop_ticket_thread(&place));
        }
    }
}
