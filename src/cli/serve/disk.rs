//! What follows when the disk refuses to keep what was written: the program ends, once the disk takes
//! writes again.
//!
//! What a failed sync held may be gone, so the store is opened anew and looked through, by the next start.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

/// The disk refused a sync. Nothing that was acknowledged is lost.
#[derive(Debug, thiserror::Error)]
#[error(
    "the disk refused to keep what was written, and takes writes again: start guichet again; nothing that was acknowledged is lost"
)]
pub(in super::super) struct DiskRefused;

/// How much the disk must take before the program ends: more than a start needs.
const ROOM: usize = 4 * 1024 * 1024;
/// The pause before each look at the disk.
const BETWEEN: Duration = Duration::from_secs(1);

/// Returns once the disk of the store's folder takes writes. Until then a new start would be refused
/// as well, and each would make the bot known to its platforms again.
pub(super) async fn takes_writes(folder: &Path) {
    let mut told = false;
    loop {
        tokio::time::sleep(BETWEEN).await;
        let Err(error) = write_and_remove(&folder.join("room")) else {
            return;
        };
        if !told {
            tracing::error!(%error, "The disk of the store takes no writes; make room on it");
            told = true;
        }
    }
}

fn write_and_remove(path: &Path) -> io::Result<()> {
    let written = File::create(path).and_then(|mut file| {
        file.write_all(&vec![0; ROOM])?;
        file.sync_all()
    });
    // Also after a failure: what was written of it is room that the store needs.
    let removed = fs::remove_file(path);
    written.and(removed)
}
