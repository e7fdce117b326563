//! Which folder holds the files of the storage engine. They are written anew from time to time, since the
//! engine's log grows with every write: in a folder of another name, which then takes the place of the
//! first.
//!
//! The file `engine` names the folder; without it the name is `sled`. The file is replaced as a whole, so
//! that a stop at any moment leaves one of both, complete.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

/// The folder of a store, in which the engine's folder lies.
pub(super) struct EngineFolder {
    store: PathBuf,
}

const FIRST: &str = "sled";
const POINTER: &str = "engine";

impl EngineFolder {
    /// The engine's folder within the folder of a store.
    pub(super) fn of(store: &Path) -> Self {
        Self {
            store: store.to_owned(),
        }
    }

    /// The folder that holds the rows.
    pub(super) fn current(&self) -> io::Result<PathBuf> {
        Ok(self.store.join(self.name()?))
    }

    fn name(&self) -> io::Result<String> {
        match fs::read_to_string(self.store.join(POINTER)) {
            Ok(name) if is_name(name.trim()) => Ok(name.trim().to_owned()),
            Ok(_) => Err(io::Error::other(
                "the file `engine` names no folder of the engine",
            )),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(FIRST.to_owned()),
            Err(error) => Err(error),
        }
    }

    /// A folder for the next files, which is not there yet.
    pub(super) fn next(&self) -> io::Result<PathBuf> {
        let name = self.name()?;
        let number = name.strip_prefix("sled-").and_then(|at| at.parse().ok());
        let next = number.unwrap_or(1_u64).wrapping_add(1);
        Ok(self.store.join(format!("{FIRST}-{next}")))
    }

    /// Lets a folder, whose files are synced, take the place of the present one.
    pub(super) fn switch_to(&self, folder: &Path) -> io::Result<()> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let beside = self.store.join("engine.new");
        let mut file = File::create(&beside)?;
        writeln!(file, "{name}")?;
        file.sync_all()?;
        fs::rename(&beside, self.store.join(POINTER))?;
        File::open(&self.store)?.sync_all()
    }

    /// Removes the folders that a stop has left, all but the present one.
    pub(super) fn remove_others(&self) -> io::Result<()> {
        let current = self.name()?;
        for entry in fs::read_dir(&self.store)? {
            let name = entry?.file_name();
            let name = name.to_string_lossy();
            if is_name(&name) && *name != *current {
                fs::remove_dir_all(self.store.join(&*name))?;
            }
        }
        Ok(())
    }

    /// How much of the disk the engine's files take, in bytes.
    pub(super) fn size(&self) -> io::Result<u64> {
        const BLOCK: u64 = 512;
        let mut size = 0;
        let mut folders = vec![self.current()?];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                let data = entry.metadata()?;
                if data.is_dir() {
                    folders.push(entry.path());
                } else {
                    size += data.blocks() * BLOCK;
                }
            }
        }
        Ok(size)
    }
}

fn is_name(name: &str) -> bool {
    let number = name.strip_prefix("sled-");
    name == FIRST || number.is_some_and(|number| number.parse::<u64>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_takes_the_place_of_another_and_what_a_stop_left_goes() {
        let store = tempfile::tempdir().expect("a folder");
        let engine = EngineFolder::of(store.path());
        let first = engine.current().expect("it is known");
        assert!(first.ends_with("sled"));
        fs::create_dir(&first).expect("a folder");
        let next = engine.next().expect("it has a name");
        fs::create_dir(&next).expect("a folder");
        engine.remove_others().expect("they go");
        assert!(first.exists() && !next.exists(), "it was not complete");

        fs::create_dir(&next).expect("a folder");
        engine.switch_to(&next).expect("it is switched");
        engine.remove_others().expect("they go");
        assert_eq!(engine.current().expect("it is known"), next);
        assert!(!first.exists() && next.exists());
        assert_ne!(engine.next().expect("it has a name"), next);
    }

    #[test]
    fn a_pointer_that_names_no_folder_of_the_engine_is_refused() {
        let store = tempfile::tempdir().expect("a folder");
        fs::write(store.path().join("engine"), "../elsewhere").expect("a file");
        assert!(EngineFolder::of(store.path()).current().is_err());
    }
}
