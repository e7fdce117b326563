//! What a benchmark reads of this machine, the store that it measures there, and how it tells delays.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use guichet::store::Store;

/// Opens the store in a folder.
pub(crate) fn open(home: &Path) -> Store {
    let opened = Store::open(&home.join("store"), &home.join("keys"));
    opened.unwrap_or_else(|error| panic!("{error}")).store
}

/// The memory of this process, in MiB; zero where the system does not tell.
pub(crate) fn memory() -> u64 {
    kilobytes_of("self") / 1024
}

/// The memory of a process, by its number or as `self`, in kB; zero where the system does not tell.
pub(crate) fn kilobytes_of(process: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let size = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    size.unwrap_or(0)
}

/// The size of a file, or of all files in a folder, in bytes.
pub(crate) fn size(path: &Path) -> u64 {
    if path.is_file() {
        return fs::metadata(path).map_or(0, |data| data.len());
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.map(|entry| size(&entry.path())).sum()
}

/// The delay that half of all stay below, the one that 99 of 100 do, and the longest.
pub(crate) fn percentiles(mut delays: Vec<Duration>) -> String {
    delays.sort_unstable();
    let Some(last) = delays.len().checked_sub(1) else {
        return "nothing was measured".to_owned();
    };
    let at = |share: usize| delays[last * share / 100];
    format!(
        "p50 {:.1?}, p99 {:.1?}, longest {:.1?}",
        at(50),
        at(99),
        at(100)
    )
}
