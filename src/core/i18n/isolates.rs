//! The marks that Fluent puts around values, so that right-to-left text keeps its order.

/// The marks that Fluent puts around values, so that right-to-left text keeps its order.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A text without Fluent's isolates, for channels that show them as boxes or break on them.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !ISOLATES.contains(c)).collect()
}

/// A text for a channel that shows isolates as nothing: they stay where there is text from right to
/// left, which needs them, and break nothing elsewhere.
pub fn in_reading_order(text: &str) -> String {
    // Hebrew, Arabic and their like.
    let right_to_left = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if text.chars().any(right_to_left) {
        text.to_owned()
    } else {
        without_isolates(text)
    }
}

/// A text's length as people see it sent: without isolates, in characters.
pub fn length(text: &str) -> usize {
    text.chars().filter(|c| !ISOLATES.contains(c)).count()
}
