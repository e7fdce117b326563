//! What people write: the lists of `locales/xx/words/*.txt`, a line for each answer.
//!
//! `activation-sheet.yes: oui | ouais` is what people write for the answer `yes` of that step. A line
//! that begins with a blank goes on with the list above it. `{yes}: oui | ouais` is a list that others
//! take in, as in `activation-sheet.yes: {yes} | je l'ai`.

use std::collections::BTreeMap;

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source, did_you_mean};

/// The lists of one language, by their keys.
#[derive(Default)]
pub struct WordLists {
    lists: BTreeMap<String, WordList>,
}

/// What people write for one thing.
#[derive(Clone, Debug)]
pub struct WordList {
    /// The file, below `locales`: `fr/words/nav.txt`.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The phrases, as they stand in the file.
    pub phrases: Vec<String>,
}

impl WordLists {
    /// Reads the files of one language. What is no list becomes a diagnostic.
    pub(super) fn read<'a>(
        files: impl Iterator<Item = &'a Source>,
        diagnostics: &Diagnostics,
    ) -> Self {
        let mut written = Self::default();
        for source in files {
            written.add_file(source, diagnostics);
        }
        let mut read = Self::default();
        for (key, list) in &written.lists {
            if shared(key).is_none() {
                let mut phrases = Vec::new();
                written.take_in(list, &mut Vec::new(), &mut phrases, diagnostics);
                let list = WordList {
                    phrases,
                    ..list.clone()
                };
                read.lists.insert(key.clone(), list);
            }
        }
        read
    }

    /// Takes in the lists as they are written, with the names of lists that they take in.
    fn add_file(&mut self, source: &Source, diagnostics: &Diagnostics) {
        let mut last: Option<String> = None;
        for (line, text) in (1..).zip(source.text.lines()) {
            if text.trim().is_empty() || text.starts_with('#') {
                continue;
            }
            if text.starts_with(char::is_whitespace) {
                match last.as_ref().and_then(|key| self.lists.get_mut(key)) {
                    Some(list) => list.phrases.extend(phrases(text)),
                    None => diagnostics.add(source.at_line(line, EXPECTED)),
                }
                continue;
            }
            last = None;
            let Some((key, text)) = text.split_once(':').filter(|(key, _)| is_key(key)) else {
                diagnostics.add(source.at_line(line, EXPECTED));
                continue;
            };
            let list = WordList {
                file: source.path.clone(),
                line,
                phrases: phrases(text).collect(),
            };
            match self.add(key, list) {
                Ok(()) => last = Some(key.to_owned()),
                Err(sentence) => diagnostics.add(source.at_line(line, sentence)),
            }
        }
    }

    /// Adds a list; a sentence about it when there is one of this key.
    pub(super) fn add(&mut self, key: &str, list: WordList) -> Result<(), String> {
        if let Some(WordList { file, line, .. }) = self.lists.get(key) {
            return Err(format!("the words for {key} are already at {file}:{line}"));
        }
        self.lists.insert(key.to_owned(), list);
        Ok(())
    }

    /// Adds the phrases of a list, and those of the lists that it takes in; `within` are the names
    /// of those that are being taken in.
    fn take_in<'a>(
        &'a self,
        list: &'a WordList,
        within: &mut Vec<&'a str>,
        all: &mut Vec<String>,
        diagnostics: &Diagnostics,
    ) {
        let report = |sentence: String| {
            diagnostics.add(Diagnostic::new(&list.file, list.line, sentence));
        };
        for phrase in &list.phrases {
            let Some(name) = shared(phrase) else {
                all.push(phrase.clone());
                continue;
            };
            if within.contains(&name) {
                report(format!("`{phrase}` takes in itself"));
                continue;
            }
            let Some(other) = self.lists.get(phrase) else {
                let known = self.lists.keys().filter(|key| shared(key).is_some());
                let hint = did_you_mean(phrase, known.map(String::as_str));
                report(format!("no list is called `{phrase}`{hint}"));
                continue;
            };
            within.push(name);
            self.take_in(other, within, all, diagnostics);
            within.pop();
        }
    }

    /// The list of a key.
    pub fn get(&self, key: &str) -> Option<&WordList> {
        self.lists.get(key)
    }

    /// Every list with its key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &WordList)> {
        self.lists.iter().map(|(key, list)| (&**key, list))
    }
}

/// What a line must be.
const EXPECTED: &str =
    "a line is a key, a colon, and phrases between bars: `activation-sheet.yes: yes | i have it`";

/// The phrases of a text, between bars.
pub(super) fn phrases(text: &str) -> impl Iterator<Item = String> + '_ {
    let phrases = text.split('|').map(str::trim);
    phrases
        .filter(|phrase| !phrase.is_empty())
        .map(str::to_owned)
}

/// The name of a list that others take in: `yes` for `{yes}`.
fn shared(key: &str) -> Option<&str> {
    key.strip_prefix('{')?.strip_suffix('}')
}

/// Whether a text can be the key of a list.
fn is_key(text: &str) -> bool {
    let name = shared(text).unwrap_or(text);
    let of_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
    !name.is_empty() && name.chars().all(of_name)
}

/// The key of a list that stands in a file of Fluent, as lists did before they had files of their
/// own, and as a school's own texts have them; nothing for what is no list.
pub(super) fn key_in_texts(message: &str, attribute: &str) -> Option<String> {
    match attribute {
        "words" => Some(message.to_owned()),
        _ if message.starts_with("words-") || attribute.ends_with("-said") => {
            Some(format!("{message}.{attribute}"))
        }
        _ => {
            let label = attribute.strip_suffix("-words")?;
            Some(format!("{message}.{label}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (WordLists, Vec<String>) {
        let diagnostics = Diagnostics::default();
        let source = Source::new("fr/words/ask.txt", text);
        let lists = WordLists::read([&source].into_iter(), &diagnostics);
        let said = diagnostics.sorted();
        (lists, said.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_list_goes_on_below_and_takes_in_others() {
        let (lists, said) = read(
            "# why\n\nask-a.yes: {yes} | je l'ai\n  | la voilà |\n{yes}: {ok} | oui\n{ok}: ok\nask-b.no:\n",
        );
        assert_eq!(said, Vec::<String>::new());
        let list = lists.get("ask-a.yes").expect("the list is there");
        assert_eq!(list.phrases, ["ok", "oui", "je l'ai", "la voilà"]);
        assert_eq!((&*list.file, list.line), ("fr/words/ask.txt", 3));
        assert!(
            lists
                .get("ask-b.no")
                .is_some_and(|list| list.phrases.is_empty())
        );
        assert_eq!(lists.iter().count(), 2);
    }

    #[test]
    fn what_is_no_list_is_reported_at_its_line() {
        let (_, said) = read(
            "  oui\noui | ouais\na b: oui\nask-a: {yse} | {one}\n{yes}: oui\n{one}: {two}\n{two}: {one}\nask-a: non\n",
        );
        let at = |line: usize, sentence: &str| format!("fr/words/ask.txt:{line}: {sentence}");
        assert_eq!(
            said,
            [
                at(1, EXPECTED),
                at(2, EXPECTED),
                at(3, EXPECTED),
                at(4, "no list is called `{yse}`; did you mean `{yes}`?"),
                at(7, "`{one}` takes in itself"),
                at(8, "the words for ask-a are already at fr/words/ask.txt:4"),
            ]
        );
    }
}
