//! Numbers by hashes, as bytes: where the row of a feature begins, which place a word has.
//!
//! A slot holds one half of a hash and its number. The other half tells from where on it is looked for, by
//! open addressing.

/// The slots of a table that is made.
pub(super) struct Slots(Vec<u8>);

/// The bytes of a slot.
const SLOT: usize = 8;

impl Slots {
    /// A table with room for so many numbers; one slot in three stays free, so that few are looked at.
    pub(super) fn with_room(numbers: usize) -> Self {
        Self(vec![0; (numbers * 3 / 2 + 2) * SLOT])
    }

    /// Gives a hash a number, which is not zero, unless it has one. Whether it had none.
    pub(super) fn add(&mut self, hash: u64, number: u32) -> bool {
        let slot = slot(&self.0, hash);
        let is_free = read(&self.0, slot).1 == 0;
        if is_free {
            let slot = &mut self.0[slot * SLOT..][..SLOT];
            slot[..4].copy_from_slice(&tag(hash).to_le_bytes());
            slot[4..].copy_from_slice(&number.to_le_bytes());
        }
        is_free
    }

    /// The slots as [`find`] reads them.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// The slots as they are so far.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The number of a hash; nothing for an unknown one.
pub(super) fn find(slots: &[u8], hash: u64) -> Option<u32> {
    let (_, number) = read(slots, slot(slots, hash));
    (number != 0).then_some(number)
}

/// The slot of a hash, or the free one that it may have.
fn slot(slots: &[u8], hash: u64) -> usize {
    let count = slots.len() / SLOT;
    let mut at = (((hash >> 32) * count as u64) >> 32) as usize;
    loop {
        match read(slots, at) {
            (_, 0) => return at,
            (found, _) if found == tag(hash) => return at,
            _ => at = (at + 1) % count,
        }
    }
}

fn tag(hash: u64) -> u32 {
    hash as u32
}

fn read(slots: &[u8], at: usize) -> (u32, u32) {
    let number = |at: usize| {
        let bytes = slots[at..at + 4].try_into().expect("four bytes");
        u32::from_le_bytes(bytes)
    };
    (number(at * SLOT), number(at * SLOT + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_hash_has_the_number_that_it_was_given_first() {
        let hashes =
            || (1..=1000_u32).map(|one| (u64::from(one).wrapping_mul(0x9e37_79b9_7f4a_7c15), one));
        let mut slots = Slots::with_room(1000);
        assert!(hashes().all(|(hash, number)| slots.add(hash, number)));
        assert!(!hashes().any(|(hash, _)| slots.add(hash, 1)));
        let bytes = slots.into_bytes();
        assert!(hashes().all(|(hash, number)| find(&bytes, hash) == Some(number)));
        assert_eq!(find(&bytes, 1), None);
    }
}
