//! Encrypts the rows with a key that is kept outside the store's folder.
//!
//! Values are encrypted with XChaCha20-Poly1305 and bound to their row. The keys of rows hold a
//! keyed hash of an address, never the address.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::StoreError;

/// The two keys of a store, derived from its key file: one encrypts values, one hashes addresses.
pub(super) struct Seal {
    cipher: XChaCha20Poly1305,
    index: [u8; 32],
    id: u8,
}

/// The first byte of every sealed value, which names its key, so that keys can be replaced later.
const KEY_ID: u8 = 1;
const NONCE: usize = 24;

impl Seal {
    pub(super) fn new(key: &Zeroizing<[u8; 32]>) -> Self {
        let values = Zeroizing::new(blake3::derive_key("guichet 2026-11 store values", &key[..]));
        let index = blake3::derive_key("guichet 2026-11 store index", &key[..]);
        let cipher = XChaCha20Poly1305::new_from_slice(&values[..])
            .expect("a derived key has the cipher's length");
        Self {
            cipher,
            index,
            id: KEY_ID,
        }
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

    pub(super) fn seal(&self, row: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| StoreError::NoRandomness)?;
        let payload = Payload {
            msg: plain,
            aad: row,
        };
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a value is far below the cipher's limit");
        let mut value = Vec::with_capacity(1 + NONCE + sealed.len());
        value.push(self.id);
        value.extend_from_slice(&nonce);
        value.extend_from_slice(&sealed);
        Ok(value)
    }

    /// Decrypts the value of this row; a value that was moved from another row does not open.
    pub(super) fn open(&self, row: &[u8], value: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        let (id, rest) = value.split_first().ok_or(StoreError::BrokenRow)?;
        if *id != self.id {
            return Err(StoreError::OtherKey);
        }
        let (nonce, sealed) = rest.split_at_checked(NONCE).ok_or(StoreError::BrokenRow)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| StoreError::BrokenRow)?;
        let payload = Payload {
            msg: sealed,
            aad: row,
        };
        let plain = self.cipher.decrypt(&XNonce::from(nonce), payload);
        plain.map(Zeroizing::new).map_err(|_| StoreError::BrokenRow)
    }
}
