//! Refuses settings that another user of the machine may have written: they say where the token is
//! sent.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use anyhow::Context as _;

/// Whether only root and the user who runs the program can have written the file; otherwise what to do.
/// A file that is not there is judged by its reader.
pub(super) fn check(path: &Path) -> anyhow::Result<()> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be read", path.display()));
        }
    };
    let path = path.display();
    let user = rustix::process::geteuid().as_raw();
    anyhow::ensure!(
        [0, user].contains(&metadata.uid()),
        "{path} belongs to another user, who could send your token elsewhere; copy it, and name the copy with --config"
    );
    // A system that gives each user a group of their own gives both one number; it has no other member.
    let own_group = metadata.gid() == user && rustix::process::getegid().as_raw() == user;
    let others = if own_group { 0o002 } else { 0o022 };
    anyhow::ensure!(
        metadata.mode() & others == 0,
        "others on this machine can write {path}, and so send your token elsewhere; run: chmod go-w {path}"
    );
    Ok(())
}
