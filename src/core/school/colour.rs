//! The colour of a school on the pages of the web, and whether people can read by it.

use guichet_nlu::diagnostics::TableReader;

/// The smallest contrast at which a text can be read, 4.5 to 1.
/// Source: <https://www.w3.org/TR/WCAG22/#contrast-minimum>, 2023-10.
const LEAST: f64 = 4.5;

/// The `colour`: six hexadecimal digits, dark enough to be read on white and to bear white letters.
pub(super) fn read(fields: &mut TableReader<'_>) -> Option<String> {
    let word = fields.word("colour")?;
    let Some(channels) = channels(&word.text) else {
        let sentence = format!(
            "`{}` is no colour of six hexadecimal digits, as \"#0b4f6c\"",
            word.text
        );
        fields.report(word.line, sentence);
        return None;
    };
    let contrast = 1.05 / (luminance(channels) + 0.05);
    if contrast < LEAST {
        let sentence = format!(
            "`{}` is too light to be read on white: its contrast is {contrast:.2} to 1, and {LEAST} is needed; take a darker one",
            word.text
        );
        fields.report(word.line, sentence);
        return None;
    }
    Some(word.text.to_ascii_lowercase())
}

fn channels(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#')?;
    let fits = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let number = u32::from_str_radix(digits, 16).ok().filter(|_| fits)?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}

/// How light a colour is, from 0 to 1.
/// Source: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>, 2023-10.
fn luminance(channels: [u8; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::super::School;
    use guichet_nlu::diagnostics::{Diagnostics, Source};

    fn read(colour: &str) -> (Option<String>, Vec<String>) {
        let source = Source {
            path: "school.toml".to_owned(),
            text: format!("colour = \"{colour}\""),
        };
        let diagnostics = Diagnostics::default();
        let school = School::read(&[source], &diagnostics);
        let said = diagnostics.sorted();
        (
            school.colour,
            said.iter().map(ToString::to_string).collect(),
        )
    }

    #[test]
    fn a_colour_is_taken_that_can_be_read() {
        assert_eq!(read("#0B4F6C"), (Some("#0b4f6c".to_owned()), Vec::new()));
        // The lightest grey of all that is dark enough.
        assert_eq!(read("#767676").0.as_deref(), Some("#767676"));
        let (none, said) = read("#777777");
        assert_eq!(none, None);
        assert!(said[0].contains("its contrast is 4.48 to 1"), "{said:?}");
        for wrong in ["red", "#123", "#12345g", "0b4f6c", "#0b4f6c;}"] {
            let (none, said) = read(wrong);
            assert_eq!(none, None, "{wrong}");
            assert!(said[0].contains("six hexadecimal digits"), "{said:?}");
        }
    }
}
