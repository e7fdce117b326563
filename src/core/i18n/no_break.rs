//! The spaces at which no line breaks: between a sign and the words that it belongs to.

/// U+00A0, a space at which no line breaks.
const NO_BREAK: char = '\u{a0}';
/// The signs that the word before them takes along.
const ENDS: [char; 6] = ['»', ':', ';', '?', '!', '%'];

/// A text whose guillemets and signs stay on the line of the words that they belong to. Texts are written
/// with plain spaces; only channels that break lines by themselves need this.
pub fn held_together(text: &str) -> String {
    let mut held = String::with_capacity(text.len() + 8);
    let mut signs = text.chars().peekable();
    let mut before = None;
    while let Some(sign) = signs.next() {
        let belongs = before == Some('«') || signs.peek().is_some_and(|next| ENDS.contains(next));
        held.push(if sign == ' ' && belongs {
            NO_BREAK
        } else {
            sign
        });
        before = Some(sign);
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_stays_with_its_words() {
        let table = [
            (
                "Lis « Accès perturbé ».",
                "Lis «\u{a0}Accès perturbé\u{a0}».",
            ),
            (
                "« Oublié ? » : non",
                "«\u{a0}Oublié\u{a0}?\u{a0}»\u{a0}: non",
            ),
            (
                "Un : deux ; trois ! à 5 %",
                "Un\u{a0}: deux\u{a0}; trois\u{a0}! à 5\u{a0}%",
            ),
            ("Is it \"on\"? Yes: it is.", "Is it \"on\"? Yes: it is."),
            ("«\nligne\n»", "«\nligne\n»"),
        ];
        for (text, held) in table {
            assert_eq!(held_together(text), held);
        }
    }
}
