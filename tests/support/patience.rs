//! How tests wait for what other tasks do.

use std::time::Duration;

/// When a wait is given up. Only a failing test waits so long.
pub(crate) const TOO_LONG: Duration = Duration::from_secs(60);

/// How long nothing is done between two looks.
pub(crate) const BETWEEN_LOOKS: Duration = Duration::from_millis(5);

/// Returns once it is so, and fails with `otherwise` when it never is.
pub(crate) async fn until(otherwise: &str, is_so: impl Fn() -> bool) {
    let wait = async {
        while !is_so() {
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    };
    let waited = tokio::time::timeout(TOO_LONG, wait).await;
    waited.unwrap_or_else(|_| panic!("{otherwise}"));
}
