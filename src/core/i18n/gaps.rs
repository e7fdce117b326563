//! What a spoken language does not say in its own words: texts and lists that it lacks, that were copied from
//! the language that is written first, that stand in another script or are not true to it, or that
//! the program no longer asks for. People are answered all the same; `guichet check` counts these
//! texts, and lists them for one language.

use std::collections::HashSet;

use crate::flow::Flows;
use guichet_nlu::diagnostics::Diagnostic;

use super::Locales;
use super::completeness::{all_needs, missing, place, unused};
use super::faithful::unfaithful;
use super::locale::{Locale, named};
use super::required_lists;
use super::required_messages::{blanks, blanks_for};

/// The characters of the longest button.
const BUTTON: usize = 40;

/// The texts of one language that are to be translated still.
pub struct Gaps {
    /// The tag of the language.
    pub tag: String,
    /// Each text, with the place where it belongs.
    pub texts: Vec<Diagnostic>,
}

impl Locales {
    /// What each spoken language does not say in its own words; languages without a gap are left out.
    pub fn gaps(&self, flows: &Flows) -> Vec<Gaps> {
        let (first, others) = self.spoken.split_first().expect("French is always there");
        let needs = all_needs(flows, first);
        let lists = required_lists::lists(flows, first);
        let (buttons, audiences) = (buttons(first), flows.audiences());
        let gaps = others.iter().map(|locale| {
            let texts = needs.iter().filter_map(|(key, vars)| {
                let pair = Pair { locale, first, key };
                pair.gap(vars, &audiences, &buttons)
            });
            let unsaid = unused(locale, &needs).into_iter();
            let unheard = required_lists::missing(locale, first, &lists).map(|(_, gap)| gap);
            let unheard = unheard.chain(required_lists::unused(locale, &lists));
            Gaps {
                tag: locale.tag.clone(),
                texts: texts
                    .chain(unsaid)
                    .chain(unheard)
                    .chain(settled_in_vain(locale))
                    .collect(),
            }
        });
        gaps.filter(|gaps| !gaps.texts.is_empty()).collect()
    }
}

/// The short texts of a language, which may be what a button says.
fn buttons(locale: &Locale) -> HashSet<String> {
    let short = |(message, attribute): &(String, Option<String>)| {
        let text = locale
            .text(message, attribute.as_deref(), &blanks(&[]))
            .ok()?;
        (text.chars().count() <= BUTTON).then_some(text)
    };
    locale.entries.keys().filter_map(short).collect()
}

/// Reports what is settled of texts that the language does not have.
fn settled_in_vain(locale: &Locale) -> impl Iterator<Item = Diagnostic> {
    let names = locale.entries.keys();
    let names = names.map(|(message, attribute)| named(message, attribute.as_deref()));
    let names: HashSet<String> = names.collect();
    let vain = locale
        .settled
        .iter()
        .filter(move |name| !names.contains(*name));
    vain.map(|name| {
        let file = format!("{}/settled.txt", locale.tag);
        Diagnostic::new(&file, 1, format!("there is no text {name}"))
    })
}

/// A text of a language, and the one that is written first.
struct Pair<'a> {
    locale: &'a Locale,
    first: &'a Locale,
    key: &'a (String, Option<String>),
}

impl Pair<'_> {
    /// What is to be done about the text, if anything is.
    fn gap(
        &self,
        vars: &[&str],
        audiences: &[&str],
        buttons: &HashSet<String>,
    ) -> Option<Diagnostic> {
        let (message, attribute) = (&*self.key.0, self.key.1.as_deref());
        let Some(entry) = self.locale.entries.get(self.key) else {
            let (file, line) = place(self.locale, self.first, message);
            return Some(Diagnostic::new(&file, line, missing(self.key)));
        };
        let name = named(message, attribute);
        if self.locale.settled.contains(&name) {
            return None;
        }
        // What differs for one audience may be in no other's text.
        let mut audiences = audiences.iter();
        let why = audiences.find_map(|audience| self.differs(vars, audience, buttons))?;
        Some(Diagnostic::new(
            &entry.file,
            entry.line,
            format!("{name} {why}"),
        ))
    }

    /// What is wrong with the text as one audience reads it, if anything is.
    fn differs(&self, vars: &[&str], audience: &str, buttons: &HashSet<String>) -> Option<String> {
        let text = |locale: &Locale| {
            let attribute = self.key.1.as_deref();
            let text = locale.text(&self.key.0, attribute, &blanks_for(vars, audience));
            text.ok()
        };
        let (source, translation) = (text(self.first)?, text(self.locale)?);
        let own = outside_labels(&translation);
        if is_in_another_script(&own, &self.locale.tag) {
            Some("is written in another script; translate it".to_owned())
        } else if has_words(&own) && outside_labels(&source) == own {
            Some("is a copy; translate it".to_owned())
        } else {
            unfaithful(&source, &translation, buttons)
        }
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
fn is_of_language(letter: char, language: &str) -> bool {
    match language {
        "ar" => matches!(letter, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{feff}'),
        "ru" | "uk" => matches!(letter, '\u{400}'..='\u{52f}'),
        "zh" => matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'),
        _ => {
            matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
        }
    }
}
