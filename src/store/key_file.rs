//! The key of a store, in a file of its own outside the store's folder.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::StoreError;

/// A random name for a new store: 16 hexadecimal digits.
pub(super) fn name() -> Result<String, StoreError> {
    let mut name = [0; 8];
    getrandom::fill(&mut name).map_err(|_| StoreError::NoRandomness)?;
    Ok(to_hex(&name))
}

/// The file that holds the key of the store called `store`.
pub(super) fn path(folder: &Path, store: &str) -> PathBuf {
    folder.join(format!("{store}.key"))
}

/// Reads the key of an existing store. A missing key is an error and is never replaced by a new one:
/// the operator can still restore the first from a backup.
pub(super) fn read(folder: &Path, store: &str) -> Result<Zeroizing<[u8; 32]>, StoreError> {
    let path = path(folder, store);
    let text = match fs::read_to_string(&path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(StoreError::NoKey { path });
        }
        Err(cause) => return Err(StoreError::KeyFile { path, cause }),
    };
    warn_if_open(&path);
    from_hex(text.trim_start_matches('\u{feff}').trim()).ok_or(StoreError::BadKey { path })
}

/// Makes the key of a new store, in a file that only the user of the service may read. The file is
/// synced before the key is used.
pub(super) fn make(folder: &Path, store: &str) -> Result<Zeroizing<[u8; 32]>, StoreError> {
    let path = path(folder, store);
    let mut key = Zeroizing::new([0; 32]);
    getrandom::fill(&mut key[..]).map_err(|_| StoreError::NoRandomness)?;
    write(folder, &path, &to_hex(&key[..])).map_err(|cause| StoreError::KeyFile { path, cause })?;
    Ok(key)
}

fn write(folder: &Path, path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()?;
    fs::File::open(folder)?.sync_all()
}

/// Tells the operator that other users of the machine may read a file of keys.
pub(super) fn warn_if_open(path: &Path) {
    if is_open_to_others(path) {
        let path = path.display();
        tracing::warn!(%path, "Others on this machine can read keys of the store; run: chmod 600 {path}");
    }
}

/// Whether users other than the file's own may read it.
fn is_open_to_others(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

pub(super) fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(key)
}
