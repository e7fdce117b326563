//! What a benchmark reads of this machine, and the store that it measures there.

use std::fs;
use std::path::Path;

use guichet::store::Store;

/// Opens the store in a folder.
pub(crate) fn open(home: &Path) -> Store {
    let opened = Store::open(&home.join("store"), &home.join("keys"));
    opened.unwrap_or_else(|error| panic!("{error}")).store
}

/// The memory of this process, in MiB; zero where the system does not tell.
pub(crate) fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let size = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    size.unwrap_or(0) / 1024
}

/// The size of a file, or of all files in a folder, in bytes.
pub(crate) fn size(path: &Path) -> u64 {
    if path.is_file() {
        return fs::metadata(path).map_or(0, |data| data.len());
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.map(|entry| size(&entry.path())).sum()
}
