//! Whether a translation says what must not change: the numbers, and what stands on a French screen.

use std::collections::{BTreeSet, HashSet};

/// The number that a translation leaves out or adds, if there is one.
pub(super) fn other_number(source: &str, translation: &str) -> Option<String> {
    let (theirs, own) = (numbers(source), numbers(translation));
    if let Some(number) = theirs.difference(&own).next() {
        return Some(format!("leaves out the number {number}"));
    }
    let number = own.difference(&theirs).next()?;
    Some(format!("adds the number {number}"))
}

/// The label of a screen that a translation leaves out, if there is one. What the assistant's own
/// buttons say, `buttons`, is none.
pub(super) fn lost_label(
    source: &str,
    translation: &str,
    buttons: &HashSet<String>,
) -> Option<String> {
    let left_out = |label: &&str| !translation.contains(label) && !buttons.contains(*label);
    let label = labels(source).into_iter().find(left_out)?;
    Some(format!(
        "leaves out « {label} », which stands on the screen"
    ))
}

/// The numbers of a text, each once.
fn numbers(text: &str) -> BTreeSet<&str> {
    let digits = text.split(|letter: char| !letter.is_ascii_digit());
    digits.filter(|number| !number.is_empty()).collect()
}

/// What stands between guillemets, without the spaces beside them: a label of a screen begins with a
/// capital and has one line, unlike what people type and the letter for the school.
fn labels(text: &str) -> Vec<&str> {
    let parts = text.split('«').skip(1);
    let quoted = parts.filter_map(|part| Some(part.split_once('»')?.0.trim()));
    let is_label = |quote: &&str| quote.starts_with(char::is_uppercase) && !quote.contains('\n');
    quoted.filter(is_label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_labels_stay_as_they_are() {
        let source = "Appuie sur « Suivant » avant 8 h, puis écris « aide ».";
        let buttons = HashSet::from(["Oui".to_owned()]);
        for (translation, sentence) in [
            ("Press « Suivant » before 8, then write « help ».", None),
            (
                "Press « Next » before 8.",
                Some("leaves out « Suivant », which stands on the screen"),
            ),
            ("Press « Suivant ».", Some("leaves out the number 8")),
            ("Press « Suivant » before 8:30.", Some("adds the number 30")),
        ] {
            let found = other_number(source, translation)
                .or_else(|| lost_label(source, translation, &buttons));
            assert_eq!(found.as_deref(), sentence, "{translation}");
        }
        assert_eq!(
            lost_label("Réponds « Oui ».", "Answer « Yes ».", &buttons),
            None
        );
    }
}
