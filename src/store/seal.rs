//! Encrypts the rows with keys that are kept outside the store's folder.
//!
//! Values are encrypted with XChaCha20-Poly1305 and bound to their row: what belongs to a conversation
//! or to a place at the desk with that conversation's key, the rest with the store's. The keys of rows
//! hold a keyed hash of an address, never the address.

use std::sync::Arc;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::StoreError;
use super::data_keys::{DataKey, DataKeys, KeyName, Owner};

/// The two keys of a store, derived from its key file: one encrypts values, one hashes addresses. Beside
/// them the keys of conversations.
pub(super) struct Seal {
    cipher: XChaCha20Poly1305,
    index: [u8; 32],
    /// Nothing for a store that is erased as a whole.
    data_keys: Option<Arc<DataKeys>>,
}

/// The first byte of a value that is sealed with the store's key.
const BY_STORE: u8 = 1;
/// The first byte of a value that is sealed with the key of its owner, whose name follows.
const BY_OWNER: u8 = 2;
const NONCE: usize = 24;
const TAG: usize = 16;
const NAME: usize = size_of::<KeyName>();

impl Seal {
    pub(super) fn new(key: &Zeroizing<[u8; 32]>) -> Self {
        let values = Zeroizing::new(blake3::derive_key("guichet 2026-11 store values", &key[..]));
        let index = blake3::derive_key("guichet 2026-11 store index", &key[..]);
        Self {
            cipher: cipher_of(&values),
            index,
            data_keys: None,
        }
    }

    /// With these keys for conversations.
    pub(super) fn with(self, data_keys: DataKeys) -> Self {
        Self {
            data_keys: Some(Arc::new(data_keys)),
            ..self
        }
    }

    /// The keys of conversations, where the store has them.
    pub(super) fn data_keys(&self) -> Option<&Arc<DataKeys>> {
        self.data_keys.as_ref()
    }

    /// A keyed hash that tells rows apart, and does not reveal the person without the key.
    pub(super) fn hash(&self, parts: &[&str]) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.index);
        for part in parts {
            hasher.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        let mut hash = [0; 16];
        hash.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        hash
    }

    /// What a store keeps beside its name to know its key again; it says nothing of the key.
    pub(super) fn key_check(&self, store: &str) -> String {
        super::key_file::to_hex(&self.hash(&["the key of the store", store]))
    }

    /// The owner of a ticket's rows.
    pub(super) fn owner_of_ticket(&self, number: u32) -> Owner {
        self.hash(&["ticket", &number.to_string()])
    }

    /// Whose row this is; nothing when it leads to no person.
    fn owner_of(&self, row: &[u8]) -> Option<Owner> {
        match row.get(..2)? {
            b"c:" | b"h:" | b"k:" | b"o:" | b"s:" | b"v:" | b"z:" => {
                row.get(2..18)?.try_into().ok()
            }
            b"w:" => row.get(10..26)?.try_into().ok(),
            b"r:" | b"t:" => {
                let number = u32::from_be_bytes(row.get(2..6)?.try_into().ok()?);
                Some(self.owner_of_ticket(number))
            }
            _ => None,
        }
    }

    /// Whether the value of this row is sealed as it would be now; an earlier version sealed all rows with
    /// the store's key.
    pub(super) fn is_up_to_date(&self, row: &[u8], value: &[u8]) -> bool {
        let by_owner = self.data_keys.is_some() && self.owner_of(row).is_some();
        let sealed = sealed_part(row, value);
        !by_owner || sealed.is_empty() || sealed.first() == Some(&BY_OWNER)
    }

    pub(super) fn seal(&self, row: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| StoreError::NoRandomness)?;
        let payload = Payload {
            msg: plain,
            aad: row,
        };
        let own = match (&self.data_keys, self.owner_of(row)) {
            (Some(data_keys), Some(owner)) => Some(data_keys.current(&owner)?),
            _ => None,
        };
        let mut value = Vec::with_capacity(1 + NAME + NONCE + plain.len() + TAG);
        let sealed = match own {
            Some((name, key)) => {
                value.push(BY_OWNER);
                value.extend_from_slice(&name);
                cipher_of(&key).encrypt(&XNonce::from(nonce), payload)
            }
            None => {
                value.push(BY_STORE);
                self.cipher.encrypt(&XNonce::from(nonce), payload)
            }
        };
        value.extend_from_slice(&nonce);
        value.extend(sealed.expect("a value is far below the cipher's limit"));
        Ok(value)
    }

    /// Decrypts the value of this row; a value that was moved from another row does not open.
    pub(super) fn open(&self, row: &[u8], value: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        let (by, mut rest) = value.split_first().ok_or(StoreError::BrokenRow)?;
        let own = match *by {
            BY_STORE => None,
            BY_OWNER => {
                let name = rest.split_off(..NAME).ok_or(StoreError::BrokenRow)?;
                let key = self.named(name).ok_or(StoreError::Erased)?;
                Some(cipher_of(&key))
            }
            _ => return Err(StoreError::OtherKey),
        };
        let (nonce, sealed) = rest.split_at_checked(NONCE).ok_or(StoreError::BrokenRow)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| StoreError::BrokenRow)?;
        let payload = Payload {
            msg: sealed,
            aad: row,
        };
        let cipher = own.as_ref().unwrap_or(&self.cipher);
        let plain = cipher.decrypt(&XNonce::from(nonce), payload);
        plain.map(Zeroizing::new).map_err(|_| StoreError::BrokenRow)
    }

    fn named(&self, name: &[u8]) -> Option<DataKey> {
        self.data_keys.as_ref()?.named(name.try_into().ok()?)
    }
}

fn cipher_of(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new_from_slice(key).expect("a key has the cipher's length")
}

/// What of a row's value is sealed: the value of a session begins with its revision.
pub(super) fn sealed_part<'a>(row: &[u8], value: &'a [u8]) -> &'a [u8] {
    match row {
        [b's', b':', ..] => value.get(8..).unwrap_or_default(),
        _ => value,
    }
}

/// The name of the owner's key that a row's value is sealed with, if it is sealed with such a key.
pub(super) fn key_name(row: &[u8], value: &[u8]) -> Option<KeyName> {
    match sealed_part(row, value).split_first()? {
        (&BY_OWNER, rest) => rest.first_chunk().copied(),
        _ => None,
    }
}
