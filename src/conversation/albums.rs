//! What is sent as one album is one act: it is answered once, by the answer to its first part.
//!
//! Albums are not stored. After a stop in the middle of an album, the rest is answered once more.

use std::collections::HashMap;

use parking_lot::Mutex;

use crate::message::{Address, Inbound, Payload, UpdateId};

/// For each conversation the last album, with the update that is answered for all of it.
#[derive(Default)]
pub(crate) struct Albums(Mutex<HashMap<Address, (String, UpdateId)>>);

/// When this many conversations are known, all are forgotten.
const MANY: usize = 4_096;

impl Albums {
    /// Whether this message is a part of an album of which another part is answered.
    pub(super) fn has_answered(&self, inbound: &Inbound) -> bool {
        match &inbound.body {
            Payload::Unreadable {
                album: Some(album), ..
            } => self.is_answered(&inbound.from, album, &inbound.update),
            _ => false,
        }
    }

    /// Whether another part of this album is the one that is answered.
    pub(crate) fn is_answered(&self, from: &Address, album: &str, update: &UpdateId) -> bool {
        let mut last = self.0.lock();
        if let Some((known, first)) = last.get(from)
            && known == album
        {
            return first != update;
        }
        if last.len() >= MANY {
            last.clear();
        }
        last.insert(from.clone(), (album.to_owned(), update.clone()));
        false
    }
}
