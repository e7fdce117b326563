//! The gates that each text of a translation must pass. What they find may be meant so: it is then
//! settled, with its reason, under the name of the gate.

use std::collections::HashSet;

use super::faithful::{lost_label, other_number};
use super::glossary::Glossary;
use super::latin_words;
use super::limits::Limits;
use super::locale::Locale;
use super::plurals;
use super::polarity::KINDS;
use super::required_messages::{blanks, blanks_for};
use super::variants;
use super::wording::Folded;

/// The characters of the longest button.
const BUTTON: usize = 40;

/// The fewest characters of a text whose length says something.
const LONG: usize = 60;

/// How much shorter or longer than usual a translation may be.
const SHORTEST: f64 = 0.55;
const LONGEST: f64 = 1.8;

/// The gates of this file; those of [`KINDS`] and these are all there are.
const GATES: [&str; 11] = [
    "address", "copy", "glossary", "label", "latin", "length", "limit", "number", "plural",
    "script", "variant",
];

/// The names of all gates.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    GATES.into_iter().chain(KINDS.map(|(kind, _)| kind))
}

/// What the gates of one language go by.
pub(super) struct Gates<'a> {
    /// The short texts of the source, which may be what a button says.
    buttons: HashSet<String>,
    glossary: &'a Glossary,
    limits: &'a Limits,
    /// How long a translation usually is, where its source is 1.
    usual_length: f64,
}

/// What a gate found in a text.
pub(super) struct Finding {
    /// The gate: the name under which it is settled.
    pub gate: &'static str,
    /// What it is about; a text is told of each thing once.
    pub about: String,
    /// What the text does, to follow its name.
    pub sentence: String,
}

impl<'a> Gates<'a> {
    pub(super) fn of(
        first: &Locale,
        locale: &Locale,
        glossary: &'a Glossary,
        limits: &'a Limits,
    ) -> Self {
        let short = |(message, attribute): &(String, Option<String>)| {
            let text = first
                .text(message, attribute.as_deref(), &blanks(&[]))
                .ok()?;
            (text.chars().count() <= BUTTON).then_some(text)
        };
        Self {
            buttons: first.entries.keys().filter_map(short).collect(),
            glossary,
            limits,
            usual_length: usual_length(first, locale),
        }
    }
}

/// How long the texts of a language are, where those of the first are 1: what stands in the middle.
fn usual_length(first: &Locale, locale: &Locale) -> f64 {
    let lengths = locale.entries.keys().filter_map(|(message, attribute)| {
        let text = |locale: &Locale| {
            let text = locale.text(message, attribute.as_deref(), &blanks(&[]));
            text.ok()
        };
        length(&text(first)?, &text(locale)?)
    });
    let mut lengths: Vec<f64> = lengths.collect();
    lengths.sort_by(f64::total_cmp);
    lengths.get(lengths.len() / 2).copied().unwrap_or(1.0)
}

/// How long a translation is, where its source is 1; nothing for a short source.
fn length(source: &str, translation: &str) -> Option<f64> {
    let characters = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let source = characters(source);
    let long = usize::try_from(source).is_ok_and(|source| source >= LONG);
    long.then(|| f64::from(characters(translation)) / f64::from(source))
}

/// A text of a language, and the one that is written first.
pub(super) struct Pair<'a> {
    pub locale: &'a Locale,
    pub first: &'a Locale,
    pub key: &'a (String, Option<String>),
}

impl Pair<'_> {
    /// What the gates find in the text as one audience reads it.
    pub(super) fn findings(
        &self,
        vars: &[&str],
        audience: &str,
        gates: &Gates<'_>,
    ) -> Vec<Finding> {
        let text = |locale: &Locale| {
            let attribute = self.key.1.as_deref();
            let text = locale.text(&self.key.0, attribute, &blanks_for(vars, audience));
            text.ok()
        };
        let (Some(source), Some(translation)) = (text(self.first), text(self.locale)) else {
            return Vec::new();
        };
        let found = |gate: &'static str, sentence: String| Finding {
            gate,
            about: gate.to_owned(),
            sentence,
        };
        let own = outside_labels(&translation);
        let theirs = outside_labels(&source);
        if is_in_another_script(&own, &self.locale.tag) {
            let sentence = "is written in another script; translate it";
            return vec![found("script", sentence.to_owned())];
        }
        if has_words(&own) && theirs == own {
            return vec![found("copy", "is a copy; translate it".to_owned())];
        }
        let mut all = Vec::new();
        let number = other_number(&source, &translation);
        all.extend(number.map(|sentence| found("number", sentence)));
        let label = lost_label(&source, &translation, &gates.buttons);
        all.extend(label.map(|sentence| found("label", sentence)));
        all.extend(self.plural().map(|sentence| found("plural", sentence)));
        all.extend(self.variant().map(|sentence| found("variant", sentence)));
        let latin = match self.key.1.as_deref() {
            // People type commands on any keyboard.
            Some("command") => None,
            _ => latin_words::first(&own, &super::language(&self.locale.tag)),
        };
        let latin = latin.map(|word| format!("has `{word}` in Latin letters; translate it"));
        all.extend(latin.map(|sentence| found("latin", sentence)));
        let avoided = self.locale.avoided.first(&own);
        let avoided =
            avoided.map(|word| format!("says `{word}`, a form that `locale.toml` avoids"));
        all.extend(avoided.map(|sentence| found("address", sentence)));
        let limit = gates.limits.wrong(self.key, &translation);
        all.extend(limit.map(|sentence| found("limit", sentence)));
        if let Some(length) = length(&source, &translation) {
            let times = length / gates.usual_length;
            if times < SHORTEST {
                let sentence = "is much shorter than the French; something may be missing";
                all.push(found("length", sentence.to_owned()));
            } else if times > LONGEST {
                let sentence = "is much longer than the French; something may be added";
                all.push(found("length", sentence.to_owned()));
            }
        }
        let (theirs, own) = (Folded::of(&theirs), Folded::of(&own));
        let (from, to) = (&self.first.polarity, &self.locale.polarity);
        let lost = from.differences(&theirs, to, &own);
        all.extend(
            lost.into_iter()
                .map(|(kind, sentence)| found(kind, sentence)),
        );
        let terms = gates.glossary.unsaid(&theirs, &self.locale.tag, &own);
        all.extend(terms.into_iter().map(|(term, renderings)| Finding {
            gate: "glossary",
            sentence: format!("has nothing for « {term} »: {renderings}"),
            about: term,
        }));
        all
    }

    /// The value of a variable that the text leaves out.
    fn variant(&self) -> Option<String> {
        let (message, attribute) = (&*self.key.0, self.key.1.as_deref());
        let source = self.first.pattern(message, attribute)?;
        variants::wrong(source, self.locale.pattern(message, attribute)?)
    }

    /// What is wrong with the forms that the text has for numbers.
    fn plural(&self) -> Option<String> {
        let (message, attribute) = (&*self.key.0, self.key.1.as_deref());
        let counted = plurals::counted(self.first.pattern(message, attribute)?);
        let own = self.locale.pattern(message, attribute)?;
        let used = &self.locale.entries.get(self.key)?.vars;
        plurals::wrong(own, self.locale.language(), &counted, used)
    }
}

/// A text without what stands between guillemets, which is on a French screen and stays French.
fn outside_labels(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '«' => depth += 1,
            '»' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

/// Whether a text has words that are no names: two of them at least, in small letters.
fn has_words(text: &str) -> bool {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    let words =
        words.filter(|word| word.chars().count() > 2 && word.chars().all(char::is_lowercase));
    words.count() > 1
}

/// Whether most letters of a text are of another script than that of the language.
fn is_in_another_script(text: &str, tag: &str) -> bool {
    let language = super::language(tag);
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let own = letters().filter(|letter| is_of_language(*letter, &language));
    own.count() * 2 < letters().count() && has_words(text)
}

/// Whether a letter is of the script in which a language is written.
pub(super) fn is_of_language(letter: char, language: &str) -> bool {
    match language {
        "ar" => matches!(letter, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{feff}'),
        "ru" | "uk" => matches!(letter, '\u{400}'..='\u{52f}'),
        "zh" => matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'),
        _ => {
            matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
        }
    }
}
