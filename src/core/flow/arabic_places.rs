//! The large towns as they are written in Arabic letters: « ليون » is Lyon.

use guichet_nlu::diagnostics::{Diagnostics, Source};

use super::Places;
use super::place_files::Form;

/// The file, below `data`.
pub(super) const FILE: &str = "places/arabic.txt";

/// The letters that are written together with the name after them: « بباريس », « فباريس » are « in Paris ».
const TOGETHER: [char; 2] = ['ب', 'ف'];

/// Letters that folded words do not have.
const UNFOLDED: [char; 10] = ['ة', 'ى', 'ی', 'ک', 'ـ', 'أ', 'إ', 'آ', 'ؤ', 'ئ'];

impl Places {
    /// A word of a message, parted from the letter before it that announces a place: the letter, or
    /// nothing, and the name.
    pub(crate) fn parted<'a>(&self, word: &'a str) -> (&'a str, &'a str) {
        let Some(letter) = word.chars().next().filter(|c| TOGETHER.contains(c)) else {
            return ("", word);
        };
        let (before, name) = word.split_at(letter.len_utf8());
        if self.in_arabic(word).is_none() && self.in_arabic(name).is_some() {
            return (before, name);
        }
        ("", word)
    }
}

/// Reports every line that is broken, out of order, or of no commune.
pub(super) fn report(places: &Places, source: &Source, diagnostics: &Diagnostics) {
    let no_commune = |town: &str| match places.commune(town) {
        None => vec![format!("no commune is called `{town}`")],
        Some(_) => Vec::new(),
    };
    let form = Form {
        value: "the name of a commune",
        written: "words are compared",
        is_name: |name: &str| !name.contains(UNFOLDED),
        faults: &no_commune,
    };
    form.report(source, diagnostics);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_are_found_and_every_broken_line_is_reported() {
        let sources = [
            Source::new("places/departements.txt", "01\tAin\tA\tBourg\n"),
            Source::new("places/communes.txt", "bourg\t01\n"),
            Source::new(FILE, "# why\nبورغ\tbourg\n"),
        ];
        let diagnostics = Diagnostics::default();
        let places = Places::read(&sources, &diagnostics);
        assert_eq!(places.commune("بورغ"), places.commune("bourg"));
        assert!(places.commune("بورغ").is_some());
        for (word, parted) in [
            ("فبورغ", ("ف", "بورغ")),
            ("بورغ", ("", "بورغ")),
            ("باريس", ("", "باريس")),
            ("bourg", ("", "bourg")),
        ] {
            assert_eq!(places.parted(word), parted);
        }
        let broken = Source::new(
            FILE,
            "# why\nبورغ\tbourg\nابورغ\tbourg\nتور\ttours\nنتيجة\tbourg\nx\n",
        );
        report(&places, &broken, &diagnostics);
        let said = diagnostics.sorted();
        let said: Vec<String> = said.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "places/arabic.txt:3: `ابورغ` must stand before `بورغ`, and once",
                "places/arabic.txt:4: no commune is called `tours`",
                "places/arabic.txt:5: `نتيجة` is not written as words are compared",
                "places/arabic.txt:6: a line is a name, a tab and the name of a commune",
            ]
        );
    }
}
