//! What the operator says about the school, and the hours that the assistant keeps.

mod close_reasons;
mod colour;
mod description;
mod hours;
mod opening;

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader};

pub use close_reasons::CloseReason;
pub use description::{Contact, Ent, OwnArticle, SchoolKind, SchoolLink};
pub use hours::Hours;
pub use opening::Opening;

/// The contents of `school.toml`; empty where the operator has described no school.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct School {
    /// The name without the kind: `Jean-Moulin`.
    pub name: Option<String>,
    /// What kind of school it is.
    pub kind: Option<SchoolKind>,
    /// The colour of buttons and links on the pages of the web: `#0b4f6c`.
    pub colour: Option<String>,
    /// The ENT that people of the school use.
    pub ent: Option<Ent>,
    /// How to reach the school, as the operator words it.
    pub contacts: Vec<Contact>,
    /// The pages of the school, as its site.
    pub links: Vec<SchoolLink>,
    /// The journeys that the school does not want, by their ids and lines.
    pub off: Vec<(String, usize)>,
    /// The short answers of the school.
    pub articles: Vec<OwnArticle>,
    /// The names and numbers that a person in distress can call at the school. They are named
    /// before the national numbers of `data/emergency.toml`.
    pub emergency: Vec<(String, String)>,
    /// The reasons of the school for which staff close a request.
    pub close_reasons: Vec<CloseReason>,
    /// The hours at which people are reminded, and left in peace.
    pub hours: Hours,
    /// The hours at which the desks are open.
    pub opening: Opening,
    /// The files of its texts, `school.fr.ftl` and perhaps others, each with the tag of its
    /// language.
    pub texts: Vec<(String, Source)>,
}

/// The file that describes a school, as a path below `data`.
pub const FILE: &str = "school.toml";

/// The tag of the language of a file of the school's own texts: `fr` of `school.fr.ftl`.
pub fn language_of_texts(path: &str) -> Option<&str> {
    path.strip_prefix("school.")?.strip_suffix(".ftl")
}

impl School {
    /// Reads `school.toml` and the texts beside it; mistakes become diagnostics.
    pub fn read(sources: &[Source], diagnostics: &Diagnostics) -> Self {
        let file = sources.iter().find(|source| source.path == FILE);
        let mut school = file.map_or_else(Self::default, |source| {
            Self::described(TableReader::document(source, diagnostics))
        });
        let texts = sources.iter().filter_map(|source| {
            let tag = language_of_texts(&source.path)?;
            Some((tag.to_owned(), source.clone()))
        });
        school.texts = texts.collect();
        school
    }

    fn described(mut fields: TableReader<'_>) -> Self {
        let (name, kind) = description::name_and_kind(&mut fields);
        let school = Self {
            name,
            kind,
            colour: colour::read(&mut fields),
            ent: description::ent(&mut fields),
            contacts: description::contacts(&mut fields),
            links: description::links(&mut fields),
            off: description::off(&mut fields),
            articles: description::articles(&mut fields),
            close_reasons: close_reasons::read(&mut fields),
            hours: Hours::read(&mut fields),
            opening: Opening::read(&mut fields),
            emergency: fields
                .tables("emergency")
                .into_iter()
                .filter_map(number)
                .collect(),
            texts: Vec::new(),
        };
        fields.finish("the file of the school");
        school
    }
}

fn number(mut fields: TableReader<'_>) -> Option<(String, String)> {
    let (name, number) = (fields.required("name"), fields.required("number"));
    if let Some(number) = &number
        && !number.text.chars().any(|c| c.is_ascii_digit())
    {
        let sentence = format!("`{}` cannot be called: write the number", number.text);
        fields.report(number.line, sentence);
    }
    fields.finish("an emergency number");
    Some((name?.text, number?.text))
}
