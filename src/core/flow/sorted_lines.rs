//! Finds the line of a name in a text whose lines are sorted by their names.

/// The line of a name in a text whose lines are sorted, split at its tab.
pub(super) fn find<'a>(text: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let line = text[first(text, name)..].lines().next()?;
    line.split_once('\t').filter(|(own, _)| *own == name)
}

/// The place in the text of the first line that does not come before `name`. A tab comes before any
/// letter.
fn first(text: &str, name: &str) -> usize {
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let bytes = text.as_bytes();
        let begins = bytes[low..middle].iter().rposition(|&byte| byte == b'\n');
        let begins = begins.map_or(low, |at| low + at + 1);
        let ends = bytes[middle..high].iter().position(|&byte| byte == b'\n');
        let ends = ends.map_or(high, |at| middle + at + 1);
        if &bytes[begins..ends] < name.as_bytes() {
            low = ends;
        } else {
            high = begins;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn halving_finds_what_reading_every_line_finds(
            names in proptest::collection::btree_set("[a-c é]{0,4}", 0..40),
            wanted in "[a-c é]{0,4}",
        ) {
            let text: String = names.iter().map(|name| format!("{name}\t{name}!\n")).collect();
            let value = format!("{wanted}!");
            let expected = names.contains(&wanted).then_some((&*wanted, &*value));
            prop_assert_eq!(find(&text, &wanted), expected);
        }
    }
}
