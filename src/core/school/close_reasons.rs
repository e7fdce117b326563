//! The reasons of the school for which staff close a request, beside those that every school has.

use guichet_nlu::diagnostics::{TableReader, is_kebab};

/// A reason for which staff close a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseReason {
    /// What staff type, and what the store keeps: `codes-reprinted`.
    pub name: String,
    /// What staff read on the button.
    pub text: String,
}

/// The reasons that come about without a member of staff choosing them.
const TAKEN: [&str; 5] = ["blocked", "cancelled", "erased", "handed-back", "silence"];
/// The longest name: with its command and number it must fit a button.
const LONGEST: usize = 40;

/// Reads `[close-reasons]`: a name and a text on each line.
pub(super) fn read(fields: &mut TableReader<'_>) -> Vec<CloseReason> {
    let Some(mut table) = fields.table("close-reasons") else {
        return Vec::new();
    };
    let mut reasons = Vec::new();
    for (name, text) in table.named_words() {
        let wrong = if TAKEN.contains(&&*name.text) {
            format!("`{}` is a reason that comes about by itself", name.text)
        } else if !is_kebab(&name.text) || name.text.len() > LONGEST {
            format!(
                "`{}` is no name of a reason: write it in small letters, as in \
                 codes-reprinted, {LONGEST} characters at most",
                name.text
            )
        } else if text.text.trim().is_empty() {
            format!("the reason `{}` needs a text that staff read", name.text)
        } else {
            reasons.push(CloseReason {
                name: name.text,
                text: text.text,
            });
            continue;
        };
        table.report(name.line, wrong);
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::super::School;
    use guichet_nlu::diagnostics::{Diagnostics, Source};

    fn read(lines: &str) -> (Vec<(String, String)>, Vec<String>) {
        let source = Source {
            path: "school.toml".into(),
            text: format!("[close-reasons]\n{lines}"),
        };
        let diagnostics = Diagnostics::default();
        let school = School::read(std::slice::from_ref(&source), &diagnostics);
        let reasons = school.close_reasons.into_iter();
        let told = diagnostics.sorted();
        (
            reasons.map(|reason| (reason.name, reason.text)).collect(),
            told.iter().map(ToString::to_string).collect(),
        )
    }

    #[test]
    fn reasons_are_read_in_their_order() {
        let (reasons, told) = read("codes-reprinted = \"Codes réimprimés\"\nsolved = \"Réglé\"\n");
        let pair = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        assert_eq!(
            reasons,
            [
                pair("codes-reprinted", "Codes réimprimés"),
                pair("solved", "Réglé")
            ]
        );
        assert_eq!(told, Vec::<String>::new());
    }

    #[test]
    fn each_mistake_is_told_at_its_line() {
        for (line, told) in [
            ("silence = \"x\"", "school.toml:2: `silence` is a reason"),
            ("Codes = \"x\"", "school.toml:2: `Codes` is no name"),
            ("\"\" = \"x\"", "school.toml:2: `` is no name"),
            ("codes = \" \"", "school.toml:2: the reason `codes` needs"),
        ] {
            let (reasons, reported) = read(&format!("{line}\n"));
            assert!(reasons.is_empty(), "{line}");
            assert!(reported[0].starts_with(told), "{reported:?}");
        }
    }
}
