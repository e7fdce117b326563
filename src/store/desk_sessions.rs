//! Members of staff who are signed in to the desk in a browser: the links by which they enter, each of
//! one use, and their sessions.
//!
//! Only the browser has the secret of a session. The key of its row is a keyed hash, so that what is kept
//! opens no desk.

use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use guichet_core::handoff::Staff;

use super::backend::Batch;
use super::key_file::to_hex;
use super::{Audit, CommitReceipt, Store, StoreError};

/// How long a link can be used.
const LINK: SignedDuration = SignedDuration::from_mins(10);

/// A browser in which a member of staff is signed in, or a link by which they may sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskSession {
    /// The member of staff: `web:anne`.
    pub staff: String,
    /// When it began.
    pub since: Timestamp,
    /// When it ends by itself.
    pub until: Timestamp,
}

impl DeskSession {
    /// How long a session lasts.
    pub const LASTS: SignedDuration = SignedDuration::from_hours(12);
}

/// The name of the act in the audit log by which a link was made.
const MADE: &str = "sign-in-link";
/// The name of the act by which a link was used.
const USED: &str = "sign-in";
/// The name of the act by which a session was ended.
const ENDED: &str = "sign-out";

impl Store {
    /// Makes a link for a member of staff: returns its secret, which nothing keeps.
    ///
    /// # Errors
    /// When the storage engine cannot write, or there is no randomness.
    pub fn make_desk_link(
        &self,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<(Zeroizing<String>, CommitReceipt), StoreError> {
        let secret = secret()?;
        let mut batch = Batch::default();
        let key = self.link_key(&secret);
        let staff = staff.to_string();
        let link = lasting(&staff, now, LINK);
        batch.put(key.clone(), self.close(&key, &link)?);
        self.put_audit(&mut batch, &audit(&staff, MADE, "done", now))?;
        Ok((secret, self.apply(batch)?))
    }

    /// Whether a link can be used.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn is_desk_link(&self, link: &str, now: Timestamp) -> Result<bool, StoreError> {
        Ok(self.read_unless_over(&self.link_key(link), now)?.is_some())
    }

    /// Uses a link up, and begins a session: returns the secret of the session, and nothing for a link
    /// that is not known, was used, or is too old.
    ///
    /// # Errors
    /// When the storage engine cannot read or write, or there is no randomness.
    pub fn use_desk_link(
        &self,
        link: &str,
        now: Timestamp,
    ) -> Result<Option<(Zeroizing<String>, CommitReceipt)>, StoreError> {
        let secret = secret()?;
        let mut begun = false;
        let durable = self.apply_made(|batch| {
            let key = self.link_key(link);
            let Some(link) = self.read_unless_over(&key, now)? else {
                return Ok(());
            };
            batch.remove(key);
            begun = true;
            let key = self.desk_session_key(&secret);
            let session = lasting(&link.staff, now, DeskSession::LASTS);
            batch.put(key.clone(), self.close(&key, &session)?);
            self.put_audit(batch, &audit(&link.staff, USED, "done", now))
        })?;
        Ok(begun.then_some((secret, durable)))
    }

    /// The member of staff who is signed in with this secret.
    ///
    /// # Errors
    /// When the storage engine cannot read, or the row is damaged.
    pub fn desk_session(&self, secret: &str, now: Timestamp) -> Result<Option<Staff>, StoreError> {
        let session = self.read_unless_over(&self.desk_session_key(secret), now)?;
        Ok(session.and_then(|session| Staff::named(&session.staff)))
    }

    /// The sessions that are not over, each with a short name that opens nothing.
    ///
    /// # Errors
    /// When the storage engine cannot read, or a row is damaged.
    pub fn desk_sessions(&self, now: Timestamp) -> Result<Vec<(String, DeskSession)>, StoreError> {
        let mut sessions = Vec::new();
        self.each(b"n:", &mut |key, value| {
            let session: DeskSession = self.read(key, value)?;
            if session.until > now {
                sessions.push((short_name(key), session));
            }
            Ok(())
        })?;
        sessions.sort_by_key(|(_, session)| session.since);
        Ok(sessions)
    }

    /// Ends the session with this secret.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn end_desk_session(
        &self,
        secret: &str,
        now: Timestamp,
    ) -> Result<CommitReceipt, StoreError> {
        let own = self.desk_session_key(secret);
        self.end_sessions(|key, _| key == own, now)
            .map(|(_, durable)| durable)
    }

    /// Ends the session of this short name, or all those of a member of staff: `web:anne`. Returns how
    /// many there were. A link that this member of staff has not used yet can be used no more.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn end_desk_sessions(
        &self,
        which: &str,
        now: Timestamp,
    ) -> Result<(usize, CommitReceipt), StoreError> {
        self.end_sessions(
            |key, session| session.staff == which || short_name(key) == which,
            now,
        )
    }

    /// Ends the sessions of all who no longer answer at a desk, with the links that they have not used.
    /// Returns how many sessions there were.
    ///
    /// # Errors
    /// When the storage engine cannot read or write.
    pub fn end_desk_sessions_unless(
        &self,
        answers: impl Fn(&Staff) -> bool,
        now: Timestamp,
    ) -> Result<(usize, CommitReceipt), StoreError> {
        let is_out = |_: &[u8], session: &DeskSession| {
            !Staff::named(&session.staff).is_some_and(|staff| answers(&staff))
        };
        self.end_sessions(is_out, now)
    }

    fn end_sessions(
        &self,
        is_meant: impl Fn(&[u8], &DeskSession) -> bool,
        now: Timestamp,
    ) -> Result<(usize, CommitReceipt), StoreError> {
        let mut ended = 0;
        let durable = self.apply_made(|batch| {
            self.remove_rows(b"l:", batch, &is_meant)?;
            let sessions = self.remove_rows(b"n:", batch, &is_meant)?;
            ended = sessions.len();
            sessions.iter().try_for_each(|session| {
                self.put_audit(batch, &audit(&session.staff, ENDED, "done", now))
            })
        })?;
        Ok((ended, durable))
    }

    /// Removes the rows of a kind that are meant, and returns them.
    pub(super) fn remove_rows<T: DeserializeOwned>(
        &self,
        kind: &[u8],
        batch: &mut Batch,
        is_meant: impl Fn(&[u8], &T) -> bool,
    ) -> Result<Vec<T>, StoreError> {
        let mut removed = Vec::new();
        self.each(kind, &mut |key, value| {
            let row: T = self.read(key, value)?;
            if is_meant(key, &row) {
                batch.remove(key.to_vec());
                removed.push(row);
            }
            Ok(())
        })?;
        Ok(removed)
    }

    /// Removes the links and sessions that ended before `start`.
    pub(super) fn old_desk_sessions(
        &self,
        batch: &mut Batch,
        start: Timestamp,
    ) -> Result<(), StoreError> {
        for kind in [b"l:", b"n:"] {
            self.remove_rows(kind, batch, |_, session: &DeskSession| {
                session.until <= start
            })?;
        }
        Ok(())
    }

    fn read_unless_over(
        &self,
        key: &[u8],
        now: Timestamp,
    ) -> Result<Option<DeskSession>, StoreError> {
        let Some(value) = self.backend.get(key)? else {
            return Ok(None);
        };
        let session: DeskSession = self.read(key, &value)?;
        Ok(Some(session).filter(|session| session.until > now))
    }

    fn link_key(&self, secret: &str) -> Vec<u8> {
        [b"l:", &self.seal.hash(&["desk link", secret])[..]].concat()
    }

    pub(super) fn desk_session_key(&self, secret: &str) -> Vec<u8> {
        [b"n:", &self.seal.hash(&["desk session", secret])[..]].concat()
    }
}

/// A new secret: 128 bits, in hexadecimal digits.
pub(super) fn secret() -> Result<Zeroizing<String>, StoreError> {
    let mut bytes = Zeroizing::new([0; 16]);
    getrandom::fill(&mut bytes[..]).map_err(|_| StoreError::NoRandomness)?;
    Ok(Zeroizing::new(to_hex(&bytes[..])))
}

/// A name for the row of this key that opens nothing.
pub(super) fn short_name(key: &[u8]) -> String {
    to_hex(key.get(2..6).unwrap_or_default())
}

/// A session or a link that lasts so long.
pub(super) fn lasting(staff: &str, since: Timestamp, so_long: SignedDuration) -> DeskSession {
    DeskSession {
        staff: staff.to_owned(),
        since,
        until: since + so_long,
    }
}

/// The line of the audit log for an act of a member of staff.
pub(super) fn audit(staff: &str, act: &str, outcome: &str, at: Timestamp) -> Audit {
    Audit {
        at,
        by: staff.to_owned(),
        act: act.to_owned(),
        on: None,
        outcome: outcome.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::store::MemoryBackend;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + 60 * minute).expect("a moment")
    }

    fn anne() -> Staff {
        Staff::named("web:anne").expect("staff")
    }

    fn store() -> Store {
        Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens")
    }

    fn signed_in(store: &Store, minute: i64) -> Option<Zeroizing<String>> {
        let (link, _) = store.make_desk_link(&anne(), at(0)).expect("it is kept");
        let begun = store.use_desk_link(&link, at(minute));
        assert_eq!(
            store
                .use_desk_link(&link, at(minute))
                .expect("it reads")
                .map(drop),
            None
        );
        begun.expect("it reads").map(|(secret, _)| secret)
    }

    #[test]
    fn a_link_opens_one_session_within_ten_minutes() {
        let store = store();
        assert!(signed_in(&store, 10).is_none(), "it is too old");
        let secret = signed_in(&store, 9).expect("it opens");
        let who = |minute| store.desk_session(&secret, at(minute)).expect("it reads");
        assert_eq!(who(9), Some(anne()));
        assert_eq!(who(9 + 12 * 60), None, "twelve hours later it is over");
        let other = store.desk_session("0123456789abcdef0123456789abcdef", at(9));
        assert_eq!(other.expect("it reads"), None);
    }

    #[test]
    fn sessions_are_listed_and_ended_with_the_links_of_their_member() {
        let store = store();
        let (first, second) = (signed_in(&store, 1), signed_in(&store, 2));
        let [first, second] = [first, second].map(|it| it.expect("it opens"));
        let (unused, _) = store.make_desk_link(&anne(), at(3)).expect("it is kept");
        let listed = store.desk_sessions(at(3)).expect("it reads");
        assert_eq!(listed.len(), 2);
        let (ended, _) = store
            .end_desk_sessions(&listed[0].0, at(3))
            .expect("it is kept");
        assert_eq!(ended, 1);
        assert_eq!(store.desk_session(&first, at(3)).expect("it reads"), None);
        assert!(
            store
                .desk_session(&second, at(3))
                .expect("it reads")
                .is_some()
        );
        let (ended, _) = store
            .end_desk_sessions("web:anne", at(3))
            .expect("it is kept");
        assert_eq!(ended, 1);
        assert_eq!(store.desk_session(&second, at(3)).expect("it reads"), None);
        assert!(!store.is_desk_link(&unused, at(3)).expect("it reads"));
        let acts: Vec<String> = store
            .audits()
            .expect("it reads")
            .into_iter()
            .map(|it| it.act)
            .collect();
        assert_eq!(acts.iter().filter(|act| *act == ENDED).count(), 2);
    }
}
