//! Holds the rows of a store against the keys of its conversations: rows that no key opens, keys whose rows
//! are gone, rows that an earlier version sealed with the store's key.

use std::collections::HashSet;

use super::StoreError;
use super::backend::{Backend, Batch};
use super::checkpoint::RowChecksum;
use super::data_keys::DataKeys;
use super::seal::{Seal, key_name, sealed_part};

/// Refuses a store with rows whose keys are gone, and makes good what a stop in the middle of an erasure
/// has left.
pub(super) fn check(backend: &dyn Backend, data_keys: &DataKeys) -> Result<(), StoreError> {
    let (mut used, mut rows) = (HashSet::new(), 0);
    backend.scan(b"", &mut |row, value| {
        if let Some(name) = key_name(row, value) {
            rows += u64::from(data_keys.named(&name).is_none());
            used.insert(name);
        }
        true
    })?;
    if rows > 0 {
        let path = data_keys.file().to_owned();
        return Err(StoreError::Unopenable { rows, path });
    }
    data_keys.settle(|name| used.contains(name))
}

/// The removal of the rows that no key opens.
pub(super) fn without_key(
    backend: &dyn Backend,
    data_keys: &DataKeys,
) -> Result<Batch, StoreError> {
    let mut batch = Batch::default();
    backend.scan(b"", &mut |row, value| {
        let name = key_name(row, value);
        if name.is_some_and(|name| data_keys.named(&name).is_none()) {
            batch.remove(row.to_vec());
        }
        true
    })?;
    Ok(batch)
}

/// Seals rows anew that an earlier version sealed with the store's key.
pub(super) fn reseal(backend: &dyn Backend, seal: &Seal) -> Result<(), StoreError> {
    const AT_ONCE: usize = 1_000;
    let mut checksum = RowChecksum::written(backend)?;
    if RowChecksum::counted(checksum.number, backend)? != checksum {
        return Err(StoreError::Altered);
    }
    let mut old = Vec::new();
    backend.scan(b"", &mut |row, value| {
        if !seal.is_up_to_date(row, value) {
            old.push(row.to_vec());
        }
        true
    })?;
    for rows in old.chunks(AT_ONCE) {
        let mut batch = Batch::default();
        for row in rows {
            let value = backend.get(row)?.ok_or(StoreError::BrokenRow)?;
            let sealed = sealed_part(row, &value);
            let (before, plain) = (value.len() - sealed.len(), seal.open(row, sealed)?);
            let anew = [&value[..before], &seal.seal(row, &plain)?].concat();
            batch.put(row.clone(), anew);
        }
        // The keys must last before the rows that only they open.
        if let Some(data_keys) = seal.data_keys() {
            data_keys.sync()?;
        }
        checksum = checksum.add(backend, &mut batch)?;
        backend.apply(batch)?;
    }
    Ok(backend.sync()?)
}
