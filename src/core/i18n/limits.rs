//! How long a text may be, as the comments of the French files say it to translators:
//!
//! ```text
//! ### limit of buttons: 78
//!
//! # limit: 40
//! # limit .about: 100
//! nav-back = Retour
//!     .about = Revenir à la question d'avant
//! ```
//!
//! The first holds for all buttons of the steps, articles and intents of the file, the others for the
//! message below them.

use std::collections::{BTreeSet, HashMap};

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source};

use super::locale::Locale;

/// A message and its attribute.
type Key = (String, Option<String>);

/// The limits as the comments have them.
#[derive(Default)]
pub(super) struct Stated {
    texts: HashMap<Key, usize>,
    /// Those of buttons, by file.
    buttons: HashMap<String, usize>,
}

impl Stated {
    /// Reads the comments of a file; a limit that cannot be read becomes a diagnostic.
    pub(super) fn add(&mut self, source: &Source, diagnostics: &Diagnostics) {
        // Those that the next message is to have: attribute and limit.
        let mut next: Vec<(Option<String>, usize)> = Vec::new();
        for (line, text) in (1..).zip(source.text.lines()) {
            let Some(comment) = text.strip_prefix('#') else {
                let message = text.split_once('=').map(|(message, _)| message.trim_end());
                if let Some(message) = message.filter(|_| !text.starts_with(' ')) {
                    let own = next.drain(..);
                    let own = own.map(|(attribute, most)| ((message.to_owned(), attribute), most));
                    self.texts.extend(own);
                }
                next.clear();
                continue;
            };
            let comment = comment.trim_start_matches('#').trim();
            let Some(stated) = comment.strip_prefix("limit") else {
                continue;
            };
            match read(stated) {
                Some((Of::Buttons, most)) => {
                    self.buttons.insert(source.path.clone(), most);
                }
                Some((Of::Text, most)) => next.push((None, most)),
                Some((Of::Attribute(name), most)) => next.push((Some(name), most)),
                None if stated.starts_with([' ', ':', '.']) => {
                    let sentence = "a limit is written `# limit: 40`, `# limit .about: 100` or `### limit of buttons: 78`";
                    diagnostics.add(Diagnostic::new(&source.path, line, sentence));
                }
                None => {}
            }
        }
    }
}

/// What a limit is of.
enum Of {
    Buttons,
    Text,
    Attribute(String),
}

/// What stands behind `limit`.
fn read(stated: &str) -> Option<(Of, usize)> {
    let (of, most) = stated.split_once(':')?;
    let of = match of.trim() {
        "" => Of::Text,
        "of buttons" => Of::Buttons,
        of => Of::Attribute(of.strip_prefix('.')?.to_owned()),
    };
    Some((of, most.trim().parse().ok()?))
}

/// The longest that each text may be.
pub(super) struct Limits(HashMap<Key, usize>);

impl Limits {
    /// The limits that the language which is written first states.
    pub(super) fn of(first: &Locale, buttons: BTreeSet<Key>) -> Self {
        let stated = &first.limits;
        let of_buttons = buttons.into_iter().filter_map(|key| {
            let file = &first.entries.get(&key)?.file;
            Some((key, *stated.buttons.get(file)?))
        });
        let own = stated.texts.iter();
        let own = own.map(|(key, most)| (key.clone(), *most));
        Self(of_buttons.chain(own).collect())
    }

    /// What is wrong with the length of a text, to follow its name.
    pub(super) fn wrong(&self, key: &Key, text: &str) -> Option<String> {
        let most = *self.0.get(key)?;
        let long = super::length(text);
        (long > most).then(|| format!("has {long} characters; there is room for {most}"))
    }

    /// The texts that are limited, of which the first language has none.
    pub(super) fn unsaid(&self, first: &Locale) -> impl Iterator<Item = &Key> {
        let keys = self.0.keys();
        keys.filter(|key| !first.entries.contains_key(*key))
    }
}
