//! The forms by which a language does not speak to people, since they would ask for a gender: `avoid` in
//! its `locale.toml`. How people are addressed is decided there, language by language.

use unicode_normalization::UnicodeNormalization as _;

/// Forms to avoid, as they are written; `x*` is a word that begins so.
#[derive(Default)]
pub(super) struct Avoided(Vec<String>);

impl Avoided {
    pub(super) fn new(forms: impl Iterator<Item = String>) -> Self {
        Self(forms.map(|form| spelt(&form)).collect())
    }

    /// The first word of a text that has such a form.
    pub(super) fn first(&self, text: &str) -> Option<String> {
        let text = spelt(text);
        let mut words = text.split(|letter: char| !letter.is_alphabetic());
        let found = words.find(|word| self.0.iter().any(|form| has_form(word, form)));
        found.map(str::to_owned)
    }
}

/// Without the signs of vowels, which few texts have. Unlike in what people write, « أكتب » (I write) and
/// « اكتب » (write!) are two words.
fn spelt(text: &str) -> String {
    let is_vowel = |letter: &char| matches!(letter, '\u{64b}'..='\u{652}' | '\u{670}');
    let letters = text.nfc().filter(|letter| !is_vowel(letter));
    letters.collect::<String>().to_lowercase()
}

/// Whether a word has a form. « And » and « so » are written with the word behind them in Arabic.
fn has_form(word: &str, form: &str) -> bool {
    let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let has = |word: &str| match form.strip_suffix('*') {
        Some(begin) => !begin.is_empty() && word.starts_with(begin),
        None => word == form,
    };
    has(word) || has(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_found_as_it_is_spelt() {
        let forms = ["اكتب", "تكتبين", "загубила", "загубив*"];
        let avoided = Avoided::new(forms.into_iter().map(str::to_owned));
        for (text, found) in [
            ("ثم اكتبْ هنا", Some("اكتب")),
            ("الرمز، واكتب الاسم", Some("واكتب")),
            ("أنا أكتب", None),
            ("يمكنك كتابة الرمز", None),
            ("عندما تكتبين", Some("تكتبين")),
            ("Ти загубила?", Some("загубила")),
            ("Ти загубивши?", Some("загубивши")),
            ("", None),
        ] {
            assert_eq!(avoided.first(text).as_deref(), found, "{text}");
        }
    }
}
