//! The marks that Fluent puts around values, so that right-to-left text keeps its order.

/// U+2068 and U+2069, which open and close an isolate.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A text without Fluent's isolates, for channels that show them as boxes or break on them.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !ISOLATES.contains(c)).collect()
}

/// U+200F, which makes the paragraph that begins with it run from right to left.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// A text in the order in which it is read. One without right-to-left letters loses its isolates, since
/// some channels show them as boxes. In one with such letters, a line that runs from right to left says
/// so by its first character, because platforms go by that, and a French label between guillemets is
/// isolated, so that the punctuation after it stays in its place.
pub fn in_reading_order(text: &str) -> String {
    if !has_right_to_left(text) {
        return without_isolates(text);
    }
    let mut ordered = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        if runs_right_to_left(line) {
            if !begins_right_to_left(line) {
                ordered.push(RIGHT_TO_LEFT_MARK);
            }
            isolate_labels(line, &mut ordered);
        } else {
            ordered.push_str(line);
        }
    }
    ordered
}

/// Whether a text has letters that run from right to left.
pub fn has_right_to_left(text: &str) -> bool {
    text.chars().any(is_right_to_left)
}

/// A line that runs from right to left, between U+2067 and U+2069, which say so to a program that knows
/// no direction.
pub fn isolated_right_to_left(line: &str) -> String {
    format!("\u{2067}{line}\u{2069}")
}

/// Hebrew, Arabic and the scripts in the blocks beside them.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
        && letter.is_alphabetic()
}

/// Whether most letters of a line run from right to left, its labels left out, and names in Latin letters,
/// which stay as they are and may be longer than what is said of them.
fn runs_right_to_left(line: &str) -> bool {
    let mut depth = 0_i32;
    let (mut right_to_left, mut letters) = (0_usize, 0_usize);
    let mut before = ' ';
    let mut in_name = false;
    for letter in line.chars() {
        in_name = match before.is_alphabetic() {
            true => in_name,
            false => letter.is_uppercase(),
        };
        before = letter;
        match letter {
            '«' | '\u{2068}' => depth += 1,
            '»' | '\u{2069}' => depth -= 1,
            _ if depth <= 0 && !in_name && letter.is_alphabetic() => {
                letters += 1;
                right_to_left += usize::from(is_right_to_left(letter));
            }
            _ => {}
        }
    }
    right_to_left * 2 > letters
}

/// Whether the first letter of a line runs from right to left, or its first character says so.
fn begins_right_to_left(line: &str) -> bool {
    let telling = |letter: &char| letter.is_alphabetic() || *letter == RIGHT_TO_LEFT_MARK;
    let first = line.chars().find(telling);
    first.is_none_or(|letter| letter == RIGHT_TO_LEFT_MARK || is_right_to_left(letter))
}

/// Adds a line whose labels between guillemets are isolated. A quotation of several lines is none: what is
/// opened in a line must be closed there.
fn isolate_labels(line: &str, ordered: &mut String) {
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('«') {
        let Some((label, after)) = behind.split_once('»') else {
            break;
        };
        ordered.extend([before, "«\u{2068}", label, "\u{2069}»"]);
        rest = after;
    }
    ordered.push_str(rest);
}

/// The length of a text as it is sent, in units of UTF-16, of which an emoji has two.
/// Telegram counts these, and no platform counts more.
/// Source: <https://core.telegram.org/api/entities#entity-length>, 2026-06-11.
pub fn length(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    in_reading_order(text).chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_right_to_left_letters_loses_its_isolates() {
        assert_eq!(
            in_reading_order("Tape \u{2068}8\u{2069} lettres."),
            "Tape 8 lettres."
        );
        assert_eq!(length("Tape \u{2068}8\u{2069} lettres."), 15);
    }

    #[test]
    fn a_line_that_runs_from_right_to_left_says_so_by_its_first_character() {
        assert_eq!(
            in_reading_order("EduConnect هو حساب المدرسة."),
            "\u{200f}EduConnect هو حساب المدرسة."
        );
        assert_eq!(
            in_reading_order("EduConnect و ENT"),
            "\u{200f}EduConnect و ENT"
        );
        assert_eq!(in_reading_order("1. افتح الصفحة."), "1. افتح الصفحة.");
        let french = "Langue : العربية ou français ?";
        assert_eq!(in_reading_order(french), french);
        assert_eq!(
            in_reading_order("EduConnect :\nENT هو الموقع."),
            "EduConnect :\n\u{200f}ENT هو الموقع."
        );
    }

    #[test]
    fn a_french_label_in_such_a_line_is_isolated() {
        let shown = in_reading_order("اضغط على « Je me connecte ».");
        assert_eq!(shown, "اضغط على «\u{2068} Je me connecte \u{2069}».");
        assert_eq!(without_isolates(&shown), "اضغط على « Je me connecte ».");
        let letter = "« مرحبًا،\nشكرًا على مساعدتكم. »";
        assert_eq!(in_reading_order(letter), letter);
        assert_eq!(
            length("اضغط على « Je me connecte »."),
            shown.encode_utf16().count()
        );
    }
}
