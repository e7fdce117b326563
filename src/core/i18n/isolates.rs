//! The marks that Fluent puts around values, so that right-to-left text keeps its order.

/// U+2068 and U+2069, which open and close an isolate.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A text without Fluent's isolates, for channels that show them as boxes or break on them.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !ISOLATES.contains(c)).collect()
}

/// A text for a channel that does not show isolates. A text with right-to-left letters keeps them,
/// since it needs them; any other text loses them.
pub fn in_reading_order(text: &str) -> String {
    // Hebrew, Arabic and the scripts in the blocks beside them.
    let right_to_left = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if text.chars().any(right_to_left) {
        text.to_owned()
    } else {
        without_isolates(text)
    }
}

/// The length of a text as it is sent: without isolates, in units of UTF-16, of which an emoji has two.
/// Telegram counts these, and no platform counts more.
/// Source: <https://core.telegram.org/api/entities#entity-length>, 2026-06-11.
pub fn length(text: &str) -> usize {
    let kept = text.chars().filter(|c| !ISOLATES.contains(c));
    kept.map(char::len_utf16).sum()
}
