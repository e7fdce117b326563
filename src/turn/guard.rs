//! Catches a fault of ours, so that it costs one turn and not the conversation.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs `work`; when it panics, gives a reference for the log and the person instead.
///
/// `work` changes nothing outside itself, so nothing is left half done.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| reference())
}

/// Eight letters and digits to tell one fault from another, without the ones that look alike.
fn reference() -> String {
    const SIGNS: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut bytes = [0; 8];
    if getrandom::fill(&mut bytes).is_err() {
        return "NO-REFERENCE".to_owned();
    }
    bytes
        .iter()
        .map(|byte| char::from(SIGNS[usize::from(byte % 32)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_gives_a_reference_that_can_be_read_aloud() {
        let reference = guarded(|| -> u8 { panic!("a fault") }).expect_err("it panicked");
        assert_eq!(reference.len(), 8);
        assert!(!reference.contains(['0', 'O', '1', 'I']));
    }

    #[test]
    fn work_without_a_fault_gives_what_it_made() {
        assert_eq!(guarded(|| 7), Ok(7));
    }
}
