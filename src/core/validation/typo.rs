//! Tells a typing mistake from another name.

use strsim::osa_distance;

/// Whether `name` can be read as `known` mistyped. Both are names without their ending.
///
/// People look at the first letter, and names that differ there are usually other services: ymail,
/// email. A short name has too many real neighbours, so that only two swapped letters or one
/// doubled letter are a mistake in it. A long one may have a second mistake, when it adds no
/// strange letter.
pub(super) fn is_slip(name: &str, known: &str) -> bool {
    if name.chars().next() != known.chars().next() {
        return false;
    }
    match (known.len(), osa_distance(name, known)) {
        (0..=2, _) | (_, 0) => false,
        (3..=4, 1) => is_doubled(name, known) || (known.len() == 4 && is_anagram(name, known)),
        (5.., 1) => true,
        (9.., 2) => true,
        (7..=8, 2) => letters(name) == letters(known),
        _ => false,
    }
}

/// Whether the longer name repeats a letter of the shorter where it stands.
fn is_doubled(name: &str, known: &str) -> bool {
    let without_repeats = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.dedup();
        letters
    };
    name.len() > known.len() && without_repeats(name) == without_repeats(known)
}

fn is_anagram(name: &str, known: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(name) == sorted(known)
}

/// The letters of a name, each once.
fn letters(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_known() {
        for (name, known) in [
            ("gmial", "gmail"),
            ("gmai", "gmail"),
            ("wannado", "wanadoo"),
            ("protnomial", "protonmail"),
            ("freee", "free"),
            ("nuef", "neuf"),
            ("sffr", "sfr"),
        ] {
            assert!(is_slip(name, known), "{name} {known}");
        }
    }

    #[test]
    fn other_names_are_no_slips() {
        for (name, known) in [
            ("gmail", "gmail"),
            ("email", "gmail"),
            ("homemail", "hotmail"),
            ("fre", "free"),
            ("love", "live"),
            ("srf", "sfr"),
            ("mme", "me"),
            ("", "me"),
        ] {
            assert!(!is_slip(name, known), "{name} {known}");
        }
    }
}
