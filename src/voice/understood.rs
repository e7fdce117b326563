//! Languages that are understood and not spoken: their folder holds a name and one sentence that says
//! which language answers, beside what people say in them.

use crate::source::{Complaint, Complaints};

use super::bundle::Locale;

/// The sentence such a language needs.
const SENTENCE: &str = "foreign-answer";

/// The variable of the sentence: the name of the language that answers.
const LANGUAGE: &str = "language";

/// Complains about what such a language lacks, or has and nobody says.
pub(super) fn complain(locale: &Locale, complaints: &Complaints) {
    let key = (SENTENCE.to_owned(), None);
    match locale.entries.get(&key) {
        None => {
            let file = format!("{}/foreign.ftl", locale.tag);
            let sentence = format!("missing {SENTENCE}");
            complaints.add(Complaint::new(&file, 1, sentence));
        }
        Some(entry) if entry.vars != [LANGUAGE] => {
            let sentence = format!("{SENTENCE} must say ${LANGUAGE}, and no other variable");
            complaints.add(Complaint::new(&entry.file, entry.line, sentence));
        }
        Some(_) => {}
    }
    for ((message, attribute), entry) in &locale.entries {
        if message == SENTENCE && attribute.is_none() {
            continue;
        }
        let named = super::bundle::named(message, attribute.as_deref());
        let sentence = format!("nobody says {named}: {} is not spoken", locale.tag);
        complaints.add(Complaint::new(&entry.file, entry.line, sentence));
    }
}
