//! Where the places at the desk are: the room each of them stands for now, opened when something is
//! first to be said in it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::channel::DeliveryError;
use crate::message::{Address, ChannelName};
use crate::ticket::StaffPlace;

use super::Outbox;

/// So long words wait for what a room says of itself, before it is looked again where they go.
const FIRST: Duration = Duration::from_secs(5);
const AGAIN: Duration = Duration::from_millis(50);

/// Where a place at the desk leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A room of its own in a hall, and its title; it is opened when it is needed.
    Room {
        /// Where it is opened.
        hall: Address,
        /// What stands above it.
        title: String,
        /// The room, once it is open.
        open: Option<Address>,
    },
    /// Another address: a screen, a hall, another place at the desk.
    To(Address),
}

/// What is known of the places.
#[derive(Default)]
pub(super) struct Routes {
    known: Mutex<HashMap<Address, Route>>,
    /// Held while a room is opened, so that no place gets two.
    opening: tokio::sync::Mutex<()>,
}

impl Routes {
    fn known(&self) -> MutexGuard<'_, HashMap<Address, Route>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn of(&self, place: &Address) -> Option<Route> {
        self.known().get(place).cloned()
    }
}

impl Outbox {
    /// Has what goes to a place at the desk go there from now on; to nothing, it waits.
    pub fn lead(&self, place: &Address, to: Option<Route>) {
        let mut known = self.leads.known();
        match to {
            Some(to) => drop(known.insert(place.clone(), to)),
            None => drop(known.remove(place)),
        }
    }

    /// Where a place at the desk leads now.
    pub fn lead_of(&self, place: &Address) -> Option<Route> {
        self.leads.of(place)
    }

    /// The place at the desk that has this room.
    pub fn place_in(&self, room: &Address) -> Option<StaffPlace> {
        let known = self.leads.known();
        let stands_there =
            |lead: &Route| matches!(lead, Route::Room { open: Some(open), .. } if open == room);
        let found = known.iter().find(|(_, lead)| stands_there(lead));
        found.and_then(|(place, _)| StaffPlace::of(place))
    }

    /// The room that an address stands for, opened if need be.
    pub(super) async fn room_of(&self, to: &Address) -> Result<Address, DeliveryError> {
        let mut at = to.clone();
        while at.channel == ChannelName::Desk {
            at = match self.leads.of(&at).ok_or(DeliveryError::Closed)? {
                Route::To(next) => {
                    self.after(&next).await?;
                    next
                }
                Route::Room {
                    open: Some(open), ..
                } => open,
                Route::Room { .. } => self.open(&at).await?,
            };
        }
        Ok(at)
    }

    /// The room of a place, if it was opened.
    pub(super) async fn open_room(&self, place: &Address) -> Option<Address> {
        let mut at = place.clone();
        while at.channel == ChannelName::Desk {
            at = match self.leads.of(&at)? {
                Route::Room { open, .. } => open?,
                Route::To(next) => {
                    // What is said in it comes first, if that does not take for ever.
                    let _ = self.after(&next).await;
                    next
                }
            };
        }
        Some(at)
    }

    /// What a room says of itself, its card above all, comes before words. Whoever has waited for that
    /// looks again where the words go: somebody else may have the request by then.
    async fn after(&self, next: &Address) -> Result<(), DeliveryError> {
        if next.channel != ChannelName::Desk || self.is_idle(next) {
            return Ok(());
        }
        // Whatever comes of it, they may have been erased meanwhile.
        let _ = tokio::time::timeout(FIRST, self.idle_for(next)).await;
        Err(DeliveryError::Later(AGAIN))
    }

    /// Opens the room of a place. A crash between that and writing it down leaves an empty room; the
    /// platforms know no name under which opening could be repeated.
    async fn open(&self, place: &Address) -> Result<Address, DeliveryError> {
        let _alone = self.leads.opening.lock().await;
        let (hall, title) = match self.leads.of(place).ok_or(DeliveryError::Closed)? {
            Route::Room {
                open: Some(open), ..
            }
            | Route::To(open) => return Ok(open),
            Route::Room { hall, title, .. } => (hall, title),
        };
        let opened = self.channels.open(&hall, &title).await;
        // Whoever looks after the group or the channel can put that in order.
        let room = opened.map_err(|refusal| match refusal {
            DeliveryError::Never(cause) => DeliveryError::Failed(cause),
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
        self.lead(place, Some(Route::Room { hall, title, open }));
        Ok(room)
    }

    /// A room is not there any more: another one is opened when something is to be said in it.
    pub(super) fn lost_room(&self, to: &Address, room: &Address) {
        let place = match self.leads.of(to) {
            Some(Route::To(next)) => next,
            _ => to.clone(),
        };
        let mut known = self.leads.known();
        let Some(Route::Room { open, .. }) = known.get_mut(&place) else {
            return;
        };
        // Somebody else may have found that out, and another one may be open.
        if open.as_ref() == Some(room) {
            *open = None;
            drop(known);
            self.reopened
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(place.clone());
            self.logged(self.store.drop_desk_room(&place));
        }
    }
}
