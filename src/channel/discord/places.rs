//! Where people can be reached: the interactions, the messages and the channels that are known.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};
use secrecy::SecretString;
use tokio::time::Instant;

use crate::message::UpdateId;

use super::interactions::{Interactions, LIFE};

/// How long a person who takes no direct messages is not tried again: each attempt is a refusal, and
/// too many refusals get an address banned.
const SHUT: Duration = Duration::from_secs(10 * 60);
/// When this many messages are remembered, those that can no longer be changed are forgotten.
const MANY: usize = 20_000;
/// When this many channels, servers, people or names of messages are remembered, all are forgotten: each is
/// found anew, or is needed in the worst of cases only.
const MOST: usize = 100_000;

/// The interactions, messages and channels through which people can be reached.
#[derive(Default)]
pub(super) struct Places {
    live: Mutex<HashMap<UpdateId, Arc<Interactions>>>,
    /// The last interaction of each person, when it was made where others read along.
    last_in_server: Mutex<HashMap<u64, Arc<Interactions>>>,
    shown: Mutex<HashMap<u64, Shown>>,
    /// The names of direct messages that may have been shown.
    in_doubt: Mutex<HashSet<String>>,
    /// The people who take no direct messages, and the moment from which that is tried again.
    shut: Mutex<HashMap<u64, Instant>>,
    rooms: Mutex<HashMap<u64, u64>>,
    /// The people whose channel the store has forgotten with everything else.
    erased: Mutex<HashSet<u64>>,
    /// The servers of desk channels and of the threads there.
    servers: Mutex<HashMap<u64, u64>>,
}

/// The answer that has a person's buttons, while it can be changed.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) token: SecretString,
    until: Instant,
}

impl Places {
    /// Remembers an interaction. If it was remembered before and is still being answered, returns that
    /// one with its state.
    pub(super) fn came(&self, live: Interactions) -> Arc<Interactions> {
        let mut all = self.live();
        let live = Arc::clone(all.entry(live.update()).or_insert_with(|| Arc::new(live)));
        drop(all);
        self.was_here(&live);
        live
    }

    /// Notes where a person was last.
    fn was_here(&self, live: &Arc<Interactions>) {
        if !live.among_others {
            return self.wrote_alone(live.person);
        }
        let mut all = self.last_in_server.lock();
        if all.len() >= MANY {
            all.retain(|_, live| !live.is_over());
        }
        all.insert(live.person, Arc::clone(live));
    }

    /// Notes that a person was in their direct messages last, where they can be reached.
    pub(super) fn wrote_alone(&self, person: u64) {
        self.last_in_server.lock().remove(&person);
        self.shut.lock().remove(&person);
    }

    /// The interaction below which a person reads on, where others read along; nothing when the person
    /// was in their direct messages last.
    pub(super) fn last_in_server(&self, person: u64) -> Option<Arc<Interactions>> {
        let mut all = self.last_in_server.lock();
        if all.get(&person)?.is_over() {
            all.remove(&person);
        }
        all.get(&person).cloned()
    }

    /// Forgets an interaction below which no more can be said.
    pub(super) fn passed(&self, live: &Interactions) {
        let mut all = self.last_in_server.lock();
        if all.get(&live.person).is_some_and(|last| last.id == live.id) {
            all.remove(&live.person);
        }
    }

    /// Notes whether a direct message may have been shown, although its sending failed.
    pub(super) fn in_doubt(&self, name: &str, is_so: bool) {
        let mut all = self.in_doubt.lock();
        if is_so {
            if all.len() >= MOST {
                all.clear();
            }
            all.insert(name.to_owned());
        } else {
            all.remove(name);
        }
    }

    /// Whether a direct message may have been shown, although its sending failed.
    pub(super) fn is_in_doubt(&self, name: &str) -> bool {
        self.in_doubt.lock().contains(name)
    }

    /// Whether a person was found to take no direct messages, a while ago at most.
    pub(super) fn is_shut(&self, person: u64) -> bool {
        let shut = self.shut.lock();
        shut.get(&person)
            .is_some_and(|until| *until > Instant::now())
    }

    /// Notes that a person takes no direct messages.
    pub(super) fn found_shut(&self, person: u64) {
        let now = Instant::now();
        let mut shut = self.shut.lock();
        if shut.len() >= MANY {
            shut.retain(|_, until| *until > now);
        }
        shut.insert(person, now + SHUT);
    }

    /// The interaction of this name, until it is settled.
    pub(super) fn find(&self, update: &UpdateId) -> Option<Arc<Interactions>> {
        self.live().get(update).cloned()
    }

    /// Forgets an interaction that gets no further answer. Its token is kept for the person, since the
    /// buttons of its message may have to be replaced later.
    pub(super) fn over(&self, live: &Interactions) {
        self.live().remove(&live.update());
        let shown = Shown {
            token: live.token.clone(),
            until: live.at + LIFE,
        };
        let mut all = self.shown.lock();
        if all.len() >= MANY {
            let now = Instant::now();
            all.retain(|_, shown| shown.until > now);
        }
        all.insert(live.person, shown);
    }

    /// The person's last answer, while its message can be changed.
    pub(super) fn shown(&self, person: u64) -> Option<Shown> {
        let all = self.shown.lock();
        all.get(&person)
            .filter(|shown| shown.until > Instant::now())
            .cloned()
    }

    /// The channel of direct messages with a person, if known.
    pub(super) fn room(&self, person: u64) -> Option<u64> {
        self.rooms().get(&person).copied()
    }

    /// Keeps the channel of direct messages with a person; returns whether it is to be stored.
    pub(super) fn found_thread(&self, person: u64, room: u64) -> bool {
        let mut rooms = self.rooms();
        if rooms.len() >= MOST {
            rooms.clear();
        }
        let is_new = rooms.insert(person, room) != Some(room);
        drop(rooms);
        self.erased.lock().remove(&person) || is_new
    }

    /// Notes that nothing is stored of a person any more.
    pub(super) fn is_erased(&self, person: u64) {
        let mut erased = self.erased.lock();
        if erased.len() >= MOST {
            erased.clear();
        }
        erased.insert(person);
    }

    /// The server of a channel, if known.
    pub(super) fn server(&self, channel: u64) -> Option<u64> {
        let servers = self.servers.lock();
        servers.get(&channel).copied()
    }

    pub(super) fn found_server(&self, channel: u64, server: u64) {
        let mut servers = self.servers.lock();
        if servers.len() >= MOST {
            servers.clear();
        }
        servers.insert(channel, server);
    }

    fn live(&self) -> MutexGuard<'_, HashMap<UpdateId, Arc<Interactions>>> {
        self.live.lock()
    }

    fn rooms(&self) -> MutexGuard<'_, HashMap<u64, u64>> {
        self.rooms.lock()
    }
}

#[cfg(test)]
mod tests {
    use super::super::events::Head;
    use super::*;

    /// An interaction of a person where others read along.
    fn among_others(id: u64, person: u64) -> Interactions {
        let head = Head {
            id,
            token: "token".to_owned(),
            person,
            room: None,
        };
        Interactions::new(head, None)
    }

    #[test]
    fn what_is_remembered_of_people_does_not_grow_without_end() {
        let places = Places::default();
        let last = MOST as u64;
        for person in 0..=last {
            places.found_thread(person, 1);
            places.is_erased(person);
            places.in_doubt(&person.to_string(), true);
            places.found_server(person, 1);
        }
        assert_eq!(places.room(last), Some(1));
        assert!(places.is_in_doubt(&last.to_string()));
        assert!(places.rooms().len() < MOST);
        assert!(places.erased.lock().len() < MOST);
        assert!(places.in_doubt.lock().len() < MOST);
        assert!(places.servers.lock().len() < MOST);
    }

    #[test]
    fn what_is_remembered_of_one_is_not_forgotten_for_the_next() {
        let places = Places::default();
        for person in [1, 2] {
            assert!(places.found_thread(person, 10 + person));
            places.is_erased(person);
            places.in_doubt(&person.to_string(), true);
            places.found_server(person, 20 + person);
            places.found_shut(person);
        }
        for person in [1, 2] {
            assert_eq!(places.room(person), Some(10 + person));
            assert!(places.is_in_doubt(&person.to_string()));
            assert_eq!(places.server(person), Some(20 + person));
            assert!(places.is_shut(person));
            // Of a person who had everything erased the channel is stored again.
            assert!(places.found_thread(person, 10 + person));
            assert!(!places.found_thread(person, 10 + person));
        }
    }

    /// Else the next words for one of them would go to direct messages, which they may not take.
    #[tokio::test(start_paused = true)]
    async fn a_crowd_makes_nobody_forgotten_who_can_still_be_answered() {
        let places = Places::default();
        let crowd = MANY as u64;
        for person in 1..crowd {
            places.came(among_others(person, person));
        }
        tokio::time::advance(LIFE / 2).await;
        places.came(among_others(crowd, crowd));
        tokio::time::advance(LIFE / 2 + Duration::from_secs(1)).await;
        places.came(among_others(crowd + 1, crowd + 1));
        for person in [crowd, crowd + 1] {
            assert!(places.last_in_server(person).is_some(), "{person}");
        }
        let remembered = places.last_in_server.lock().len();
        assert_eq!(remembered, 2, "those who cannot be answered stay");
    }

    /// The buttons of its message must be replaced once one is pressed in a later interaction.
    #[tokio::test(start_paused = true)]
    async fn an_interaction_that_is_over_leaves_its_message_changeable_for_a_while() {
        let places = Places::default();
        let live = places.came(among_others(7, 1));
        places.over(&live);
        assert!(places.find(&live.update()).is_none());
        assert!(places.shown(1).is_some() && places.shown(2).is_none());
        tokio::time::advance(LIFE - Duration::from_secs(1)).await;
        assert!(places.shown(1).is_some());
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(places.shown(1).is_none());
    }
}
