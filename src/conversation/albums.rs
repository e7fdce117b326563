//! Pictures that were sent together are answered once: by the first of them.
//!
//! It is not kept: after a stop in the middle of an album the rest is answered once more.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::message::{Address, UpdateId};

/// Of each conversation the last album, with the update that is answered for all of it.
#[derive(Default)]
pub(super) struct Albums(Mutex<HashMap<Address, (String, UpdateId)>>);

/// When this many are known, all are forgotten.
const MANY: usize = 4_096;

impl Albums {
    /// Whether another picture of this album is the one that is answered.
    pub(super) fn is_answered(&self, from: &Address, album: &str, update: &UpdateId) -> bool {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
