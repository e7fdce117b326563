//! How tests wait for what other tasks do.

use std::time::Duration;

/// When a wait is given up. Only a failing test waits so long.
pub(crate) const TOO_LONG: Duration = Duration::from_secs(60);

/// How long nothing is done between two looks.
pub(crate) const BETWEEN_LOOKS: Duration = Duration::from_millis(5);

/// Returns once it is so, and fails with `otherwise` when it never is.
pub(crate) async fn until(otherwise: &str, is_so: impl Fn() -> bool) {
    let found = found(|| is_so().then_some(())).await;
    found.unwrap_or_else(|| panic!("{otherwise}"));
}

/// Returns what is found once it is there, or nothing when it never is.
pub(crate) async fn found<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let wait = async {
        loop {
            if let Some(found) = look() {
                return found;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    };
    tokio::time::timeout(TOO_LONG, wait).await.ok()
}
