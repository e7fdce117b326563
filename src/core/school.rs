//! What the operator says about the school, and the hours that the assistant keeps.

mod close_reasons;
mod hours;
mod opening;

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader};

pub use close_reasons::CloseReason;
pub use hours::Hours;
pub use opening::Opening;

/// The contents of `school.toml`; empty where the operator has described no school.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct School {
    /// How to reach the school, in its own words: a counter, hours, a number.
    pub contact: Option<String>,
    /// The names and numbers that a person in distress can call at the school. They are named
    /// before the national numbers of `data/emergency.toml`.
    pub emergency: Vec<(String, String)>,
    /// The reasons of the school for which staff close a request.
    pub close_reasons: Vec<CloseReason>,
    /// The hours at which people are reminded, and left in peace.
    pub hours: Hours,
    /// The hours at which the desks are open.
    pub opening: Opening,
}

impl School {
    /// Reads `school.toml`; mistakes become diagnostics.
    pub fn read(source: &Source, diagnostics: &Diagnostics) -> Self {
        let mut fields = TableReader::document(source, diagnostics);
        let contact = fields.word("contact").map(|word| word.text);
        let hours = Hours::read(&mut fields);
        let opening = Opening::read(&mut fields);
        let close_reasons = close_reasons::read(&mut fields);
        let emergency = fields
            .tables("emergency")
            .into_iter()
            .filter_map(number)
            .collect();
        fields.finish("the file of the school");
        Self {
            contact,
            close_reasons,
            emergency,
            hours,
            opening,
        }
    }
}

fn number(mut fields: TableReader<'_>) -> Option<(String, String)> {
    let (name, number) = (fields.required("name"), fields.required("number"));
    fields.finish("an emergency number");
    Some((name?.text, number?.text))
}
