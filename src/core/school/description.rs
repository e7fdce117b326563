//! What `school.toml` says of the school itself: its name, its ENT, how to reach it, what it adds
//! and what it leaves out.

use strum::{EnumString, IntoStaticStr, VariantArray};

use guichet_nlu::diagnostics::{TableReader, Word, did_you_mean};

/// The kinds of school that texts can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum SchoolKind {
    /// A collège: eleven to fifteen years.
    College,
    /// An école: up to eleven years.
    Ecole,
    /// A lycée: fifteen to eighteen years.
    Lycee,
}

impl SchoolKind {
    /// The name of the kind, as texts select by it.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The ENT of a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ent {
    /// A row of the table of ENT, by its id.
    Listed {
        /// The id, as the operator wrote it.
        id: String,
        /// The line of the file.
        line: usize,
    },
    /// An ENT that the table does not have.
    Own {
        /// The name, as people know it.
        name: String,
        /// The address without its scheme.
        address: String,
        /// The columns of the table that the operator gave, with their values and lines.
        classes: Vec<(String, String, usize)>,
        /// The line on which it begins.
        line: usize,
    },
}

/// One way to reach the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The place or the person: « Secrétariat ». Empty where the whole is one text.
    pub name: String,
    /// A number, an address or a place.
    pub reach: String,
    /// When it can be reached, in the words of the school.
    pub hours: Option<String>,
}

/// A page of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolLink {
    /// The id, in kebab-case; articles of the school name it.
    pub id: String,
    /// The name, as people read it.
    pub name: String,
    /// The address: `https://…`.
    pub address: String,
    /// The line on which it begins.
    pub line: usize,
}

/// A short answer of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnArticle {
    /// The id, in kebab-case: the message is called `article-` and it.
    pub id: String,
    /// The line on which it begins.
    pub line: usize,
    /// The id of a page of the school to open.
    pub link: Option<Word>,
    /// The intents that it answers in place of the shipped answer.
    pub intents: Vec<Word>,
}

/// The `name` and the `kind`. A kind at the beginning of the name is taken for the kind.
pub(super) fn name_and_kind(fields: &mut TableReader<'_>) -> (Option<String>, Option<SchoolKind>) {
    let name = fields.word("name");
    let kind = fields.word("kind");
    if let Some(word) = name.as_ref().filter(|word| word.text.trim().is_empty()) {
        fields.report(
            word.line,
            "`name` is empty; leave it out, or write the name",
        );
    }
    let given = kind.and_then(|word| {
        let found = kind_of(&word.text);
        if found.is_none() {
            let names = SchoolKind::VARIANTS.iter().map(|kind| kind.name());
            let hint = did_you_mean(&plain(&word.text), names);
            let sentence = format!(
                "no kind of school is called `{}`; there are `college`, `lycee` and `ecole`{hint}",
                word.text
            );
            fields.report(word.line, sentence);
        }
        found
    });
    let Some(name) = name.map(|word| word.text.trim().to_owned()) else {
        return (None, given);
    };
    let first = name.split_whitespace().next().unwrap_or_default();
    match kind_of(first) {
        Some(kind) if given.is_none_or(|given| given == kind) => {
            let rest = name[first.len()..].trim().to_owned();
            ((!rest.is_empty()).then_some(rest), Some(kind))
        }
        _ => ((!name.is_empty()).then_some(name), given),
    }
}

fn kind_of(word: &str) -> Option<SchoolKind> {
    plain(word).parse().ok()
}

/// A word in small letters, without accents.
fn plain(word: &str) -> String {
    let small = word.trim().to_lowercase();
    small
        .chars()
        .map(|letter| match letter {
            'é' | 'è' | 'ê' => 'e',
            other => other,
        })
        .collect()
}

/// The ENT: `ent = "row"`, or a table `[ent]` with its own address.
pub(super) fn ent(fields: &mut TableReader<'_>) -> Option<Ent> {
    if fields.holds_string("ent") {
        let Word { text: id, line } = fields.word("ent")?;
        return Some(Ent::Listed { id, line });
    }
    let mut own = fields.table("ent")?;
    let line = own.line();
    let (name, address) = (own.required("name"), own.required("address"));
    let classes = own.named_words();
    let classes = classes
        .into_iter()
        .map(|(key, value)| (key.text, value.text, value.line))
        .collect();
    own.finish("an ENT");
    let address = without_scheme(fields, &address?)?;
    Some(Ent::Own {
        name: name?.text,
        address,
        classes,
        line,
    })
}

/// How to reach the school: `contact = "…"`, or `[[contact]]` with hours.
pub(super) fn contacts(fields: &mut TableReader<'_>) -> Vec<Contact> {
    if fields.holds_list("contact") {
        let contact = |mut own: TableReader<'_>| {
            let (name, reach) = (own.required("name"), own.required("reach"));
            let hours = own.word("hours");
            own.finish("a contact");
            Some(Contact {
                name: name?.text,
                reach: reach?.text,
                hours: hours.map(|word| word.text),
            })
        };
        let tables = fields.tables("contact").into_iter();
        return tables.filter_map(contact).collect();
    }
    let whole = fields.word("contact").map(|word| Contact {
        name: String::new(),
        reach: word.text,
        hours: None,
    });
    whole.into_iter().collect()
}

/// The pages of the school: `[[link]]`.
pub(super) fn links(fields: &mut TableReader<'_>) -> Vec<SchoolLink> {
    let mut links: Vec<SchoolLink> = Vec::new();
    for mut own in fields.tables("link") {
        let line = own.line();
        let [id, name, address] = ["id", "name", "address"].map(|key| own.required(key));
        own.finish("a link of the school");
        let (Some(id), Some(name), Some(address)) = (id, name, address) else {
            continue;
        };
        if links.iter().any(|other| other.id == id.text) {
            fields.report(line, format!("two links are called `{}`", id.text));
        }
        if let Some(address) = without_scheme(fields, &address) {
            links.push(SchoolLink {
                id: id.text,
                name: name.text,
                address: format!("https://{address}"),
                line,
            });
        }
    }
    links
}

/// The journeys that are switched off: `off = ["recover-identifier"]`.
pub(super) fn off(fields: &mut TableReader<'_>) -> Vec<(String, usize)> {
    let words = fields.words("off").into_iter();
    words.map(|word| (word.text, word.line)).collect()
}

/// The short answers of the school: `[[article]]`.
pub(super) fn articles(fields: &mut TableReader<'_>) -> Vec<OwnArticle> {
    let mut articles = Vec::new();
    for mut own in fields.tables("article") {
        let line = own.line();
        let id = own.required("id");
        let link = own.word("link");
        let intents = own.words("intents");
        own.finish("an article of the school");
        let Some(id) = id else { continue };
        articles.push(OwnArticle {
            id: id.text,
            line,
            link,
            intents,
        });
    }
    articles
}

/// An address without `https://`, where it is one that people may be sent to: a host with a name,
/// reached in the sealed way, without a name, a password or a port in it.
fn without_scheme(fields: &TableReader<'_>, address: &Word) -> Option<String> {
    let wrong = |why: &str| {
        let sentence = format!("`{}` {why}", address.text);
        fields.report(address.line, sentence);
        None
    };
    let Some(rest) = address.text.strip_prefix("https://") else {
        return wrong("must begin with https://");
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
    let is_name = host.contains('.')
        && !host.starts_with(['.', '-'])
        && host.chars().all(fits)
        && host.ends_with(|letter: char| letter.is_ascii_alphabetic());
    if !is_name {
        return wrong("is no address of a page, as in https://ent.example.fr/");
    }
    if rest.contains(char::is_whitespace) || rest.contains('@') {
        return wrong("must be the bare address of a page");
    }
    Some(rest.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::School;
    use super::*;
    use guichet_nlu::diagnostics::{Diagnostics, Source};

    fn read(text: &str) -> (School, Vec<String>) {
        let source = Source::new("school.toml", text);
        let diagnostics = Diagnostics::default();
        let school = School::read(&[source], &diagnostics);
        let diagnostics = diagnostics.sorted();
        let said = diagnostics.iter().map(ToString::to_string);
        (school, said.collect())
    }

    #[test]
    fn a_name_may_begin_with_the_kind() {
        for (text, name, kind) in [
            (
                "name = \"Collège Jean-Moulin\"",
                "Jean-Moulin",
                Some(SchoolKind::College),
            ),
            (
                "name = \"Jean-Moulin\"\nkind = \"lycée\"",
                "Jean-Moulin",
                Some(SchoolKind::Lycee),
            ),
            (
                "name = \"école des Tilleuls\"",
                "des Tilleuls",
                Some(SchoolKind::Ecole),
            ),
            ("name = \"Cité Mistral\"", "Cité Mistral", None),
        ] {
            let (school, said) = read(text);
            assert_eq!(said, Vec::<String>::new());
            assert_eq!(school.name.as_deref(), Some(name));
            assert_eq!(school.kind, kind, "{text}");
        }
    }

    #[test]
    fn a_contact_is_one_text_or_several_with_hours() {
        let (school, _) = read("contact = \"Secrétariat, bâtiment A\"");
        assert_eq!(school.contacts[0].reach, "Secrétariat, bâtiment A");
        let (school, said) = read(
            "[[contact]]\nname = \"Vie scolaire\"\nreach = \"04 73 00 00 00\"\nhours = \"8 h – 17 h\"",
        );
        assert_eq!(said, Vec::<String>::new());
        assert_eq!(school.contacts[0].hours.as_deref(), Some("8 h – 17 h"));
    }

    #[test]
    fn each_slip_is_reported_with_its_line() {
        for (text, sentence) in [
            (
                "kind = \"colege\"",
                "school.toml:1: no kind of school is called `colege`; there are `college`, `lycee` and `ecole`; did you mean `college`?",
            ),
            (
                "[ent]\nname = \"X\"\naddress = \"http://ent.example.fr\"",
                "school.toml:3: `http://ent.example.fr` must begin with https://",
            ),
            (
                "[ent]\nname = \"X\"\naddress = \"https://10.0.0.1/\"",
                "school.toml:3: `https://10.0.0.1/` is no address of a page, as in https://ent.example.fr/",
            ),
            (
                "[ent]\nname = \"X\"",
                "school.toml:1: `address` is missing here",
            ),
            (
                "[[contact]]\nname = \"Vie scolaire\"",
                "school.toml:1: `reach` is missing here",
            ),
            (
                "contacts = \"Jean-Moulin\"",
                "school.toml:1: the file of the school has no key `contacts`; did you mean `contact`?",
            ),
        ] {
            let (_, said) = read(text);
            assert!(
                said.iter().any(|found| found == sentence),
                "{text}: {said:?}"
            );
        }
    }
}
