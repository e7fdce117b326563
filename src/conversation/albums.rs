//! Pictures of one album are answered once: by the answer to the first.
//!
//! Albums are not stored. After a stop in the middle of an album, the rest is answered once more.

use std::collections::HashMap;

use parking_lot::Mutex;

use crate::message::{Address, UpdateId};

/// For each conversation the last album, with the update that is answered for all of it.
#[derive(Default)]
pub(super) struct Albums(Mutex<HashMap<Address, (String, UpdateId)>>);

/// When this many conversations are known, all are forgotten.
const MANY: usize = 4_096;

impl Albums {
    /// Whether another picture of this album is the one that is answered.
    pub(super) fn is_answered(&self, from: &Address, album: &str, update: &UpdateId) -> bool {
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
