//! The texts of a file of answers, from which is learned, to see that none of them measures.

use std::fs;

use guichet::i18n::normalize;

use super::project;

/// The texts of `answers/<name>.txt` of a language, folded.
pub(crate) fn answers(language: &str, name: &str) -> Vec<String> {
    let file = project(&format!("locales/{language}/answers/{name}.txt"));
    let texts = fs::read_to_string(file).expect("examples");
    let lines = texts.lines().filter_map(|line| line.split_once(':'));
    let texts = lines.flat_map(|(_, texts)| texts.split('|'));
    texts.map(|text| normalize(text).to_string()).collect()
}
