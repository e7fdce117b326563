//! Finds runs in a password that people type without thinking: keyboard rows, counting, one key
//! held.

/// Whether folded words hold a run: four letters that follow each other on a French or an English
/// keyboard or in the alphabet, three digits that count, or one sign three times.
pub(super) fn has_run(folded: &str) -> bool {
    let signs: Vec<char> = folded.chars().collect();
    let follows = |length: usize, rows: &[&str]| {
        signs
            .windows(length)
            .any(|window| rows.iter().any(|row| is_along(row, window)))
    };
    let is_held = |window: &[char]| window.iter().all(|sign| *sign == window[0]);
    follows(4, LETTERS) || follows(3, DIGITS) || signs.windows(3).any(is_held)
}

/// Whether the signs stand side by side in the row, from left to right or back.
fn is_along(row: &str, signs: &[char]) -> bool {
    let forward: String = signs.iter().collect();
    let back: String = signs.iter().rev().collect();
    row.contains(&forward) || row.contains(&back)
}

const LETTERS: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
];

const DIGITS: &[&str] = &["01234567890", "147", "258", "369"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_found() {
        for folded in [
            "azer!7",
            "xpoiuy",
            "wxcv",
            "abcd",
            "tortue123",
            "a321",
            "aaa",
            "b!!!",
        ] {
            assert!(has_run(folded), "{folded}");
        }
    }

    #[test]
    fn ordinary_letters_are_no_run() {
        for folded in ["tortue", "defi", "numeros", "violon7", "a12b", "", "🙂🙂"] {
            assert!(!has_run(folded), "{folded}");
        }
    }
}
