//! Catches a fault of ours, a panic, so that it costs one message and not the conversation.
//!
//! Where a panic came from is logged by the program's panic hook, without its message: that may hold
//! words that a person typed.

use std::panic::{AssertUnwindSafe, catch_unwind};

use futures_util::FutureExt as _;

/// Runs `work`; when it panics, gives a reference for the log and the person instead.
///
/// `work` changes nothing outside itself, so nothing is left half done.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| reference())
}

/// As [`guarded`], for work that waits.
pub(crate) async fn guarded_async<T>(work: impl Future<Output = T>) -> Result<T, String> {
    let done = AssertUnwindSafe(work).catch_unwind().await;
    done.map_err(|_| reference())
}

/// Eight letters and digits to tell one fault from another, without the ones that look alike.
fn reference() -> String {
    const CHARACTERS: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut bytes = [0; 8];
    if getrandom::fill(&mut bytes).is_err() {
        return "NO-REFERENCE".to_owned();
    }
    bytes
        .iter()
        .map(|byte| char::from(CHARACTERS[usize::from(byte % 32)]))
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

    #[tokio::test]
    async fn work_that_waits_is_guarded_too() {
        let faulty = async {
            tokio::task::yield_now().await;
            panic!("a fault")
        };
        let fault: Result<(), String> = guarded_async(faulty).await;
        assert_eq!(fault.expect_err("it panicked").len(), 8);
        assert_eq!(guarded_async(async { 7 }).await, Ok(7));
    }

    #[test]
    fn work_without_a_fault_gives_what_it_made() {
        assert_eq!(guarded(|| 7), Ok(7));
    }
}
