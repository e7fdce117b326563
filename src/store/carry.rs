//! The codes by which a conversation is carried to another channel, and the commit that carries it.
//!
//! The key of a code's row begins with the hash of the conversation that the code carries, so that the row
//! is sealed with the key of that conversation and goes with it; a keyed hash of the code ends it. What is
//! kept tells no code.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::dialogue::CarryCode;
use crate::message::{Address, Outbound};

use super::backend::Batch;
use super::commit::Commit;
use super::record::AddressRecord;
use super::{CommitReceipt, OutboxEntry, Store, StoreError, StoredSession};

/// How long a code can be used.
const LASTS: SignedDuration = SignedDuration::from_mins(5);

/// What the row of a code holds.
#[derive(Serialize, Deserialize)]
pub(super) struct CarryRecord {
    from: AddressRecord,
    until: Timestamp,
}

/// What a turn does to codes.
#[derive(Default)]
pub enum Carry<'a> {
    /// Nothing: codes stay as they are.
    #[default]
    Nothing,
    /// The conversation can be carried away by this code, and by none that it had before.
    Offered(CarryCode),
    /// The conversation of the commit came from elsewhere by its code. It is over there, and the code is
    /// used up.
    Came {
        /// The address that it came from.
        from: &'a Address,
        /// The session as it was read there.
        before: &'a StoredSession,
        /// What is said there.
        told: Box<Outbound>,
    },
}

impl Store {
    /// A new code, which nothing keeps yet.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn new_carry_code(&self) -> Result<CarryCode, StoreError> {
        loop {
            let mut bits = Zeroizing::new([0; 8]);
            getrandom::fill(&mut bits[..]).map_err(|_| StoreError::NoRandomness)?;
            let code = CarryCode::of(u64::from_be_bytes(*bits));
            // One without a digit or a letter might be taken for other words.
            if CarryCode::read(&code.shown()).is_some() {
                return Ok(code);
            }
        }
    }

    /// The address of the conversation that a code carries; nothing for a code that is not known, was used
    /// or is too old.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn carried_by(
        &self,
        code: CarryCode,
        now: Timestamp,
    ) -> Result<Option<Address>, StoreError> {
        let hash = self.carry_hash(code);
        let mut found = None;
        self.each(b"v:", &mut |key, value| {
            if key.ends_with(&hash) {
                let record: CarryRecord = self.read(key, value)?;
                found = Some(record).filter(|record| record.until > now);
            }
            Ok(())
        })?;
        Ok(found.and_then(|record| record.from.address()))
    }

    /// As [`Store::commit`], with what the turn does to codes.
    ///
    /// # Errors
    /// As [`Store::commit`]; also when the conversation that is carried changed since it was read.
    pub fn commit_carrying(
        &self,
        commit: Commit<'_>,
        carry: Carry<'_>,
    ) -> Result<(Vec<OutboxEntry>, CommitReceipt), StoreError> {
        self.commit_with(commit, |batch, commit| match carry {
            Carry::Nothing => Ok(None),
            Carry::Offered(code) => {
                self.drop_carry_codes(batch, commit.from)?;
                let key = self.carry_key(commit.from, code);
                let record = CarryRecord {
                    from: AddressRecord::of(commit.from),
                    until: commit.now + LASTS,
                };
                batch.put(key.clone(), self.close(&key, &record)?);
                Ok(None)
            }
            Carry::Came { from, before, told } => {
                if self.revision(from)? != before.revision {
                    return Err(StoreError::Conflict);
                }
                // A code that was given here before carries another conversation.
                self.drop_carry_codes(batch, commit.from)?;
                self.erase_place(batch, from)?;
                if let Some(reminder) = &before.session.reminder {
                    batch.remove(self.reminder_key(reminder.at, from));
                }
                Ok(Some((from.clone(), *told)))
            }
        })
    }

    /// Removes the codes that carry a conversation.
    pub(super) fn drop_carry_codes(
        &self,
        batch: &mut Batch,
        from: &Address,
    ) -> Result<(), StoreError> {
        let prefix = [b"v:", &self.address_hash(from)[..]].concat();
        self.backend.scan(&prefix, &mut |key, _| {
            batch.remove(key.to_vec());
            true
        })?;
        Ok(())
    }

    /// Removes the codes that ended before `start`.
    pub(super) fn old_carry_codes(
        &self,
        batch: &mut Batch,
        start: Timestamp,
    ) -> Result<(), StoreError> {
        self.each(b"v:", &mut |key, value| {
            let record: CarryRecord = self.read(key, value)?;
            if record.until <= start {
                batch.remove(key.to_vec());
            }
            Ok(())
        })
    }

    fn carry_key(&self, from: &Address, code: CarryCode) -> Vec<u8> {
        [b"v:", &self.address_hash(from)[..], &self.carry_hash(code)].concat()
    }

    fn carry_hash(&self, code: CarryCode) -> [u8; 16] {
        self.seal.hash(&["carry code", &code.shown()])
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, OnceLock, Weak};

    use super::*;
    use crate::dialogue::Session;
    use crate::message::{ChannelName, OutgoingMessage, UpdateId};
    use crate::store::hooked_backend::{Act, HookedBackend};
    use crate::store::{Blocked, HandoffChanges, MemoryBackend, SessionChange};

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + 60 * minute).expect("a moment")
    }

    fn room(name: &str) -> Address {
        Address {
            channel: ChannelName::Memory,
            room: name.to_owned(),
        }
    }

    /// Commits a session at an address.
    fn commit(
        store: &Store,
        update: &str,
        to: &Address,
        carry: Carry<'_>,
    ) -> Result<(), StoreError> {
        let before = store.session(to).expect("it reads");
        let session = Session::new("welcome.who", "fr");
        let commit = Commit {
            update: &UpdateId(update.to_owned()),
            from: to,
            before: before.as_ref(),
            session: SessionChange::Kept(&session),
            order: None,
            messages: Vec::new(),
            today: 20_000,
            desk: HandoffChanges::default(),
            now: at(0),
        };
        store.commit_carrying(commit, carry).map(drop)
    }

    #[test]
    fn a_code_carries_once_and_for_five_minutes() {
        let store = Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens");
        let (lea, there) = (room("lea"), room("there"));
        let [first, code, other] = [(); 3].map(|()| store.new_carry_code().expect("a code"));
        commit(&store, "1", &lea, Carry::Offered(first)).expect("it is kept");
        commit(&store, "2", &lea, Carry::Offered(code)).expect("it is kept");
        commit(&store, "0", &there, Carry::Offered(other)).expect("it is kept");
        let by = |code: CarryCode, minute| store.carried_by(code, at(minute)).expect("it reads");
        assert_eq!(by(first, 0), None, "another code came in its place");
        assert_eq!(by(code, 4), Some(lea.clone()));
        assert_eq!(by(code, 5), None, "it is too old");
        let before = store.session(&lea).expect("it reads").expect("a session");
        let came = || Carry::Came {
            from: &lea,
            before: &before,
            told: Box::new(Outbound::Say(OutgoingMessage::text("a".to_owned()))),
        };
        commit(&store, "3", &there, came()).expect("it is kept");
        assert!(store.session(&lea).expect("it reads").is_none());
        assert!(store.session(&there).expect("it reads").is_some());
        assert_eq!(
            store.pending_for(&lea).expect("it reads").len(),
            1,
            "it is told"
        );
        assert_eq!(by(code, 0), None, "it is used up");
        assert_eq!(by(other, 0), None, "it was for what gave way");
        let again = commit(&store, "4", &room("third"), came());
        assert!(matches!(again, Err(StoreError::Conflict)));
        assert_eq!(store.verify().expect("it reads").wrong, 0);
    }

    #[test]
    fn no_sweep_comes_between_reading_a_ticket_and_handing_it_over() {
        // How often tickets are read, and how often while another batch may be applied.
        let (read, open) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let own: Arc<OnceLock<Weak<Store>>> = Arc::default();
        let engine = HookedBackend::new({
            let (read, open, own) = (Arc::clone(&read), Arc::clone(&open), Arc::clone(&own));
            move |act: Act<'_>| {
                let of_tickets = matches!(act, Act::Scan(prefix) if prefix == b"t:");
                if let Some(store) = own.get().and_then(Weak::upgrade).filter(|_| of_tickets) {
                    read.fetch_add(1, Ordering::SeqCst);
                    let is_open = store.applying.try_lock().is_some();
                    open.fetch_add(usize::from(is_open), Ordering::SeqCst);
                }
            }
        });
        let store = Arc::new(Store::ephemeral(Arc::new(engine)).expect("it opens"));
        let (lea, there) = (room("lea"), room("there"));
        commit(&store, "1", &lea, Carry::Nothing).expect("it is kept");
        let before = store.session(&lea).expect("it reads").expect("a session");
        let _ = own.set(Arc::downgrade(&store));
        let came = Carry::Came {
            from: &lea,
            before: &before,
            told: Box::new(Outbound::Say(OutgoingMessage::text("a".to_owned()))),
        };
        commit(&store, "2", &there, came).expect("it is kept");
        assert_eq!(read.load(Ordering::SeqCst), 1);
        assert_eq!(open.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn a_desk_stays_closed_for_the_longer_of_two_times() {
        let store = Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens");
        let (lea, there) = (room("lea"), room("there"));
        let mut batch = Batch::default();
        for (who, desk, minute) in [
            (&lea, "one", 10),
            (&lea, "two", 10),
            (&there, "two", 20),
            (&lea, "three", 20),
            (&there, "three", 10),
        ] {
            let blocked = Blocked {
                until: at(minute),
                on: 482_913,
                desk: desk.to_owned(),
            };
            let put = store.put_block(&mut batch, who, &blocked);
            put.expect("it is sealed");
        }
        store.apply(batch).expect("it is kept");
        let mut batch = Batch::default();
        store.hand_over(&mut batch, &lea, &there).expect("it reads");
        store.apply(batch).expect("it is kept");
        let until = |desk| store.blocked(&there, desk, at(0)).expect("it reads");
        assert_eq!(until("one"), Some(at(10)));
        assert_eq!(until("two"), Some(at(20)));
        assert_eq!(until("three"), Some(at(20)));
    }

    #[test]
    fn a_code_goes_with_its_conversation() {
        let store = Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens");
        let lea = room("lea");
        let code = store.new_carry_code().expect("a code");
        commit(&store, "1", &lea, Carry::Offered(code)).expect("it is kept");
        let mut batch = Batch::default();
        store.old_carry_codes(&mut batch, at(1)).expect("it reads");
        assert!(batch.writes.is_empty(), "it is not old");
        store.erase(&mut batch, &lea).expect("it reads");
        store.apply(batch).expect("it is kept");
        assert_eq!(store.carried_by(code, at(0)).expect("it reads"), None);
    }
}
