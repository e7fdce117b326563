//! Mistakes that tests plant, to see whether they are found; other builds have none.

/// Whether a test has planted a mistake here, to see whether it is found.
pub(super) fn planted(mistake: &str) -> bool {
    fail::fail_point!(mistake, |_| true);
    // Other builds have no such points.
    let _ = mistake;
    false
}
