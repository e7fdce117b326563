//! The passkeys by which members of staff sign in to the desk in a browser.
//!
//! A row has the public part only; the secret never leaves the device. Its key is a keyed hash of the name
//! that the device gave. A row is removed with its member of staff.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use guichet_core::handoff::Staff;

use super::backend::Batch;
use super::desk_sessions::{audit, lasting, secret, short_name};
use super::key_file::to_hex;
use super::{CommitReceipt, DeskSession, Store, StoreError};

/// A passkey of a member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffPasskey {
    /// The member of staff: `web:anne`.
    pub staff: String,
    /// When it was made.
    pub since: Timestamp,
    /// When it last opened the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<Timestamp>,
    /// Its public part, by which an answer of the device is judged.
    pub public: Value,
}

/// The name of the act in the audit log by which a passkey was made.
const MADE: &str = "add-passkey";
/// The name of the act by which a passkey opened the desk.
const USED: &str = "sign-in-passkey";
/// The name of the act by which a passkey was removed.
const REMOVED: &str = "remove-passkey";

impl Store {
    /// Keeps a passkey under the name that the device gave it. There is no receipt where one of that name
    /// is kept already: its member of staff keeps it.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn add_passkey(
        &self,
        device_name: &[u8],
        staff: &Staff,
        public: Value,
        now: Timestamp,
    ) -> Result<Option<CommitReceipt>, StoreError> {
        let passkey = StaffPasskey {
            staff: staff.to_string(),
            since: now,
            used: None,
            public,
        };
        let key = self.passkey_key(device_name);
        let mut is_new = false;
        let durable = self.apply_made(|batch| {
            is_new = self.backend.get(&key)?.is_none();
            if is_new {
                batch.put(key.clone(), self.close(&key, &passkey)?);
                self.put_audit(batch, &audit(&passkey.staff, MADE, "done", now))?;
            }
            Ok(())
        })?;
        Ok(is_new.then_some(durable))
    }

    /// The passkey of this name.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn passkey(&self, device_name: &[u8]) -> Result<Option<StaffPasskey>, StoreError> {
        self.passkey_at(&self.passkey_key(device_name))
    }

    /// All passkeys, each with a short name that opens nothing, the earliest first.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn passkeys(&self) -> Result<Vec<(String, StaffPasskey)>, StoreError> {
        let mut passkeys = Vec::new();
        self.each(b"j:", &mut |key, value| {
            passkeys.push((short_name(key), self.read(key, value)?));
            Ok(())
        })?;
        passkeys.sort_by_key(|(_, passkey): &(String, StaffPasskey)| passkey.since);
        Ok(passkeys)
    }

    /// Begins a session by a passkey whose device has answered well: returns the secret of the session.
    /// `judged` is the passkey by which the answer was judged, and `public` what is to be kept of it now.
    /// There is no session where it was removed or used meanwhile: the second of two answers may be that of
    /// a copy.
    ///
    /// # Errors
    /// When the storage engine cannot read or write, or there is no randomness.
    pub fn use_passkey(
        &self,
        device_name: &[u8],
        judged: &StaffPasskey,
        public: Value,
        now: Timestamp,
    ) -> Result<Option<(Zeroizing<String>, CommitReceipt)>, StoreError> {
        let secret = secret()?;
        let key = self.passkey_key(device_name);
        let mut begun = false;
        let durable = self.apply_made(|batch| {
            if self.passkey_at(&key)?.as_ref() != Some(judged) {
                return Ok(());
            }
            begun = true;
            let used = StaffPasskey {
                used: Some(now),
                public,
                ..judged.clone()
            };
            batch.put(key.clone(), self.close(&key, &used)?);
            let session = lasting(&judged.staff, now, DeskSession::LASTS);
            let session_key = self.desk_session_key(&secret);
            batch.put(session_key.clone(), self.close(&session_key, &session)?);
            self.put_audit(batch, &audit(&judged.staff, USED, "done", now))
        })?;
        Ok(begun.then_some((secret, durable)))
    }

    /// Removes a passkey whose device has answered with a counter of the past: there is a copy of it, and
    /// nothing tells which of the two is the copy.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn remove_copied_passkey(
        &self,
        device_name: &[u8],
        now: Timestamp,
    ) -> Result<CommitReceipt, StoreError> {
        let own = self.passkey_key(device_name);
        let removed = self.remove_passkeys_where("copied", |key, _| key == own, now);
        removed.map(|(_, durable)| durable)
    }

    /// Removes the passkey of this short name, or all those of a member of staff: `web:anne`; of one member
    /// of staff only, where there is one. Returns how many there were.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn remove_passkeys(
        &self,
        which: &str,
        of: Option<&Staff>,
        now: Timestamp,
    ) -> Result<(usize, CommitReceipt), StoreError> {
        let of = of.map(ToString::to_string);
        let is_meant = |key: &[u8], passkey: &StaffPasskey| {
            (passkey.staff == which || short_name(key) == which)
                && of.as_ref().is_none_or(|of| *of == passkey.staff)
        };
        self.remove_passkeys_where("done", is_meant, now)
    }

    /// Removes the passkeys of all who no longer answer at a desk. Returns how many there were.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn remove_passkeys_unless(
        &self,
        answers: impl Fn(&Staff) -> bool,
        now: Timestamp,
    ) -> Result<(usize, CommitReceipt), StoreError> {
        let is_out = |_: &[u8], passkey: &StaffPasskey| {
            !Staff::named(&passkey.staff).is_some_and(|staff| answers(&staff))
        };
        self.remove_passkeys_where("done", is_out, now)
    }

    fn remove_passkeys_where(
        &self,
        outcome: &str,
        is_meant: impl Fn(&[u8], &StaffPasskey) -> bool,
        now: Timestamp,
    ) -> Result<(usize, CommitReceipt), StoreError> {
        let mut removed = 0;
        let durable = self.apply_made(|batch: &mut Batch| {
            let passkeys = self.remove_rows(b"j:", batch, &is_meant)?;
            removed = passkeys.len();
            passkeys.iter().try_for_each(|passkey| {
                self.put_audit(batch, &audit(&passkey.staff, REMOVED, outcome, now))
            })
        })?;
        Ok((removed, durable))
    }

    fn passkey_at(&self, key: &[u8]) -> Result<Option<StaffPasskey>, StoreError> {
        let value = self.backend.get(key)?;
        value.map(|value| self.read(key, &value)).transpose()
    }

    fn passkey_key(&self, device_name: &[u8]) -> Vec<u8> {
        let hash = self.seal.hash(&["passkey", &to_hex(device_name)]);
        [b"j:", &hash[..]].concat()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::json;

    use super::*;
    use crate::store::MemoryBackend;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + 60 * minute).expect("a moment")
    }

    fn staff(name: &str) -> Staff {
        Staff::named(name).expect("staff")
    }

    fn store_with(names: &[(&[u8], &str)]) -> Store {
        let store = Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens");
        for (device_name, name) in names {
            let added = store.add_passkey(device_name, &staff(name), json!({"counter": 1}), at(0));
            assert!(added.expect("it is kept").is_some());
        }
        store
    }

    fn acts(store: &Store) -> Vec<String> {
        let audits = store.audits().expect("it reads").into_iter();
        audits
            .map(|it| format!("{} {} {}", it.by, it.act, it.outcome))
            .collect()
    }

    #[test]
    fn a_passkey_begins_a_session_once_for_each_answer() {
        let store = store_with(&[(b"one", "web:anne")]);
        let judged = store
            .passkey(b"one")
            .expect("it reads")
            .expect("it is kept");
        let begin = || store.use_passkey(b"one", &judged, json!({"counter": 2}), at(1));
        let (secret, _) = begin().expect("it is kept").expect("it opens");
        let who = store.desk_session(&secret, at(2)).expect("it reads");
        assert_eq!(who, Some(staff("web:anne")));
        assert!(
            begin().expect("it reads").is_none(),
            "it was judged by a state of the past"
        );
        let kept = store
            .passkey(b"one")
            .expect("it reads")
            .expect("it is kept");
        assert_eq!(
            (kept.used, kept.public),
            (Some(at(1)), json!({"counter": 2}))
        );
        assert_eq!(
            acts(&store),
            ["web:anne add-passkey done", "web:anne sign-in-passkey done"]
        );
    }

    #[test]
    fn a_name_that_is_kept_stays_with_its_member_of_staff() {
        let store = store_with(&[(b"one", "web:anne")]);
        let again = store.add_passkey(b"one", &staff("web:bob"), json!({}), at(1));
        assert!(again.expect("it reads").is_none());
        let kept = store
            .passkey(b"one")
            .expect("it reads")
            .expect("it is kept");
        assert_eq!(kept.staff, "web:anne");
    }

    #[test]
    fn passkeys_are_removed_one_by_one_by_their_member_and_with_their_member() {
        let all: [(&[u8], &str); 4] = [
            (b"one", "web:anne"),
            (b"two", "web:anne"),
            (b"three", "web:bob"),
            (b"four", "web:zoe"),
        ];
        let store = store_with(&all);
        let left = || store.passkeys().expect("it reads");
        let short = |name: &str| {
            let found = left().into_iter().find(|(_, it)| it.staff == name);
            found.expect("it is kept").0
        };
        let remove = |which: &str, of: Option<&str>| {
            let of = of.map(staff);
            store
                .remove_passkeys(which, of.as_ref(), at(1))
                .expect("it is kept")
                .0
        };
        assert_eq!(
            remove(&short("web:bob"), Some("web:anne")),
            0,
            "it is bob's"
        );
        assert_eq!(remove(&short("web:anne"), Some("web:anne")), 1);
        assert_eq!(remove("web:anne", None), 1);
        store
            .remove_copied_passkey(b"three", at(1))
            .expect("it is kept");
        let (gone, _) = store
            .remove_passkeys_unless(|by| by.id != "zoe", at(1))
            .expect("it is kept");
        assert_eq!((gone, left()), (1, Vec::new()));
        let removed = acts(&store)
            .into_iter()
            .filter(|act| act.contains("remove"));
        assert_eq!(
            removed.collect::<Vec<_>>(),
            [
                "web:anne remove-passkey done",
                "web:anne remove-passkey done",
                "web:bob remove-passkey copied",
                "web:zoe remove-passkey done",
            ]
        );
    }
}
