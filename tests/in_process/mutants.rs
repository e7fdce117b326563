//! Every mistake that `.ci/mutants` plants still fits the sources. A patch that no longer does
//! would silently test nothing.

use std::fs;
use std::path::Path;

/// The file a patch changes, and for each of its hunks the lines it wants to find there.
fn wants(patch: &str) -> (&str, Vec<String>) {
    let file = patch.lines().find_map(|line| line.strip_prefix("--- a/"));
    let hunks = patch.split("\n@@").skip(1);
    let kept = |line: &str| match line.split_at_checked(1) {
        Some((" " | "-", text)) => Some(format!("{text}\n")),
        _ => None,
    };
    let found = hunks.map(|hunk| hunk.lines().skip(1).filter_map(kept).collect());
    (file.expect("a patch names its file"), found.collect())
}

#[test]
fn every_planted_mistake_fits_the_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let patches = fs::read_dir(root.join("tests/mutants")).expect("the mistakes are there");
    let mut count = 0;
    for entry in patches {
        let path = entry.expect("it is listed").path();
        let patch = fs::read_to_string(&path).expect("it is text");
        assert!(patch.starts_with("Found as: "), "{path:?}");
        let (file, hunks) = wants(&patch);
        let source = fs::read_to_string(root.join(file)).expect("the file is there");
        assert!(!hunks.is_empty(), "{path:?}");
        for hunk in hunks {
            assert!(
                source.contains(&hunk),
                "{path:?} does not fit {file}:\n{hunk}"
            );
            count += 1;
        }
    }
    assert!(count >= 18, "{count}");
}
