//! What flows name beside steps: the facts that texts rest on, the addresses they link to, the
//! desks.

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader, did_you_mean};

/// A claim about `EduConnect` or an ENT, and where it was read.
#[derive(Debug)]
pub struct Fact {
    /// The id, in kebab-case; steps, articles and emergency numbers name it.
    pub id: String,
    /// The claim: one English sentence.
    pub claim: String,
    /// The kind of page it was read on, which decides how a text may say it.
    pub mark: Mark,
    /// The page on which it was read.
    pub source: String,
    /// The day on which the page was written, or else read.
    pub date: String,
    /// The line of `facts.toml` on which it begins.
    pub line: usize,
}

/// How a claim was found, which decides how a text may say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Read in public source code that drives the real screens: « you may see … ».
    Code,
    /// Read in the school's guide: « according to your school's guide ».
    Guide,
    /// Inferred from other facts: advice only, never a claim.
    Inference,
    /// Read on a ministry, académie or school page: said as a fact.
    Official,
    /// Read on the page of another organisation: said with its date.
    Organisation,
    /// Read in a public discussion: said as what a user reports.
    Thread,
    /// Read on a blog: at most « often ».
    Weak,
}

const MARKS: [(&str, Mark); 7] = [
    ("code", Mark::Code),
    ("guide", Mark::Guide),
    ("inference", Mark::Inference),
    ("official", Mark::Official),
    ("organisation", Mark::Organisation),
    ("thread", Mark::Thread),
    ("weak", Mark::Weak),
];

/// An address the assistant may link to.
#[derive(Debug)]
pub struct Link {
    /// The id, in kebab-case; steps and articles name it.
    pub id: String,
    /// The address: `https://…`.
    pub url: String,
}

/// Reads `facts.toml`.
pub(super) fn facts(source: &Source, diagnostics: &Diagnostics) -> Vec<Fact> {
    let mut document = TableReader::document(source, diagnostics);
    let facts = document
        .tables("fact")
        .into_iter()
        .filter_map(fact)
        .collect();
    document.finish("the file of facts");
    let facts: Vec<Fact> = facts;
    for (at, fact) in facts.iter().enumerate() {
        if facts[..at].iter().any(|other| other.id == fact.id) {
            let sentence = format!("two facts are called `{}`", fact.id);
            diagnostics.add(guichet_nlu::diagnostics::Diagnostic::new(
                &source.path,
                fact.line,
                sentence,
            ));
        }
    }
    facts
}

fn fact(mut fields: TableReader<'_>) -> Option<Fact> {
    let line = fields.line();
    let [id, claim, mark, source, date] =
        ["id", "claim", "mark", "source", "date"].map(|name| fields.required(name));
    let mark = mark.and_then(|word| {
        let known = MARKS.iter().find(|(name, _)| *name == word.text);
        if known.is_none() {
            let hint = did_you_mean(&word.text, MARKS.iter().map(|(name, _)| *name));
            fields.report(
                word.line,
                format!("no mark is called `{}`{hint}", word.text),
            );
        }
        known.map(|&(_, mark)| mark)
    });
    fields.finish("a fact");
    Some(Fact {
        id: id?.text,
        claim: claim?.text,
        // The unknown mark was reported. The fact is kept, so that steps that name it are not
        // reported too.
        mark: mark.unwrap_or(Mark::Weak),
        source: source?.text,
        date: date?.text,
        line,
    })
}

/// Reads `links.toml`: a table of id and address.
pub(super) fn links(source: &Source, diagnostics: &Diagnostics) -> Vec<Link> {
    let mut document = TableReader::document(source, diagnostics);
    let pairs = document.pairs("links").unwrap_or_default();
    for (id, url) in &pairs {
        if !url.text.starts_with("https://") {
            document.report(
                url.line,
                format!("the link `{}` must begin with https://", id.text),
            );
        }
    }
    document.finish("the file of links");
    pairs
        .into_iter()
        .map(|(id, url)| Link {
            id: id.text,
            url: url.text,
        })
        .collect()
}

/// Reads `desks.toml`: the names of the desks that `human` steps may call.
pub(super) fn desks(source: &Source, diagnostics: &Diagnostics) -> Vec<String> {
    let mut document = TableReader::document(source, diagnostics);
    let mut names = Vec::new();
    for mut desk in document.tables("desk") {
        names.extend(desk.required("id").map(|word| word.text));
        desk.finish("a desk");
    }
    document.finish("the file of desks");
    names
}
