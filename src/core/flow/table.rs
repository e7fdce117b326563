//! Tables of data that a `pick` step chooses from: typed columns, and rows of cells.

use std::collections::HashSet;

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source, TableReader, Word, did_you_mean};

use super::file::kebab;
use super::places::Places;
use super::serving::{Levels, Serves};

/// A table of `data/tables`.
#[derive(Debug)]
pub struct Table {
    /// The id, in kebab-case; flows name it.
    pub id: String,
    /// The file it was read from.
    pub file: String,
    /// The columns, in the order of the cells of a row.
    pub columns: Vec<Column>,
    /// The index of the column with the name of a row, as people read it.
    pub label: usize,
    /// The indices of the columns in which typed words are looked for.
    pub search: Vec<usize>,
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
    /// Whether the school may name one of its rows as its own.
    pub of_school: bool,
    /// The index of the row that the school named, which is offered first.
    pub own: Option<u16>,
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// The name, in kebab-case; also that of the variable that texts use.
    pub name: String,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold.
#[derive(Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// One of a closed list of values; a `branch` may look at it.
    Class(Vec<String>),
    /// The name of the row, different in every row.
    Label,
    /// A host or an address without its scheme, or nothing.
    Link,
    /// The places that the row serves: régions, départements, communes.
    Places,
    /// A text in the language of the file, shown as it is.
    Text,
    /// Words that people may type for the row.
    Words,
}

/// A row of a table.
#[derive(Debug)]
pub struct Row {
    /// The id, in kebab-case; the label by which a `pick` step is left.
    pub id: String,
    /// The places the row serves, as its `places` column says.
    pub serves: Serves,
    /// The levels of schools that the row serves; all where the table does not say.
    pub levels: Levels,
    cells: Vec<Vec<String>>,
}

impl Row {
    /// The words of a cell, by the index of its column: one, except in a `words` column.
    pub fn words(&self, column: usize) -> &[String] {
        &self.cells[column]
    }

    /// The first word of a cell, by the index of its column; empty where there is none.
    pub fn text(&self, column: usize) -> &str {
        self.cells[column].first().map_or("", |word| word)
    }
}

impl Table {
    /// Adds a row that stands in no file, with one word in each cell; an empty word is none.
    pub(super) fn add(&mut self, id: &str, cell: impl Fn(&Column) -> String) -> Option<u16> {
        let at = u16::try_from(self.rows.len()).ok()?;
        let cells = self.columns.iter().map(|column| {
            let word = cell(column);
            let there = !word.is_empty();
            there.then_some(word).into_iter().collect()
        });
        self.rows.push(Row {
            id: id.to_owned(),
            serves: Serves::default(),
            levels: Levels::ALL,
            cells: cells.collect(),
        });
        Some(at)
    }

    /// The row of this id.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The row that the school named, with this table.
    pub fn own_row(&self) -> Option<(&Self, &Row)> {
        let row = self.rows.get(usize::from(self.own?))?;
        Some((self, row))
    }

    /// The index of the column of this name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// Whether the table has a `places` column.
    pub fn has_places(&self) -> bool {
        self.columns
            .iter()
            .any(|column| column.kind == ColumnKind::Places)
    }

    /// The name of a row, as people read it.
    pub fn name<'a>(&self, row: &'a Row) -> &'a str {
        row.text(self.label)
    }
}

/// Reads one file of `tables/`.
pub(super) fn read(source: &Source, places: &Places, diagnostics: &Diagnostics) -> Option<Table> {
    let mut document = TableReader::document(source, diagnostics);
    let mut head = document.table("table")?;
    let id = head.required("id");
    let label = head.required("label");
    let search = head.words("search");
    let levels = head.word("levels");
    let of_school = head.flag("school");
    head.finish("a table");
    let columns: Vec<Column> = document
        .tables("column")
        .into_iter()
        .filter_map(column)
        .collect();
    let find = |word: &Word| {
        let at = columns.iter().position(|column| column.name == word.text);
        if at.is_none() {
            let hint = did_you_mean(&word.text, columns.iter().map(|column| &*column.name));
            document.report(
                word.line,
                format!("no column is called `{}`{hint}", word.text),
            );
        }
        at
    };
    let label = label.as_ref().and_then(find);
    let search = search.iter().filter_map(find).collect();
    let levels = levels.as_ref().and_then(|word| {
        let at = find(word)?;
        if let Some(sentence) = no_levels(&columns[at]) {
            document.report(word.line, sentence);
            return None;
        }
        Some(at)
    });
    let mut rows: Vec<Row> = document
        .tables("row")
        .into_iter()
        .filter_map(|fields| row(source, places, diagnostics, &columns, fields))
        .collect();
    for row in &mut rows {
        let named = levels.map(|at| Levels::named(row.text(at)));
        row.levels = named.flatten().unwrap_or(Levels::ALL);
    }
    document.finish("the file of a table");
    let table = Table {
        id: id?.text,
        file: source.path.clone(),
        columns,
        label: label?,
        search,
        rows,
        of_school,
        own: None,
    };
    unique(source, diagnostics, &table);
    Some(table)
}

const KINDS: [&str; 6] = ["class", "label", "link", "places", "text", "words"];

/// Why a column cannot tell levels of schools, if it cannot.
fn no_levels(column: &Column) -> Option<String> {
    let ColumnKind::Class(values) = &column.kind else {
        return Some(format!("`{}` must be a `class` column", column.name));
    };
    let strange = values.iter().find(|value| Levels::named(value).is_none())?;
    Some(format!(
        "`{strange}` is no level; levels are `primary`, `college` and `lycee`, or `secondary`, `all` and `unknown`"
    ))
}

fn column(mut fields: TableReader<'_>) -> Option<Column> {
    let name = fields.required("name");
    let kind = fields.required("kind");
    let values: Vec<String> = fields
        .words("values")
        .into_iter()
        .map(|word| word.text)
        .collect();
    let (name, word) = (name?, kind?);
    let kind = match &*word.text {
        "class" => ColumnKind::Class(values),
        "label" => ColumnKind::Label,
        "link" => ColumnKind::Link,
        "places" => ColumnKind::Places,
        "text" => ColumnKind::Text,
        "words" => ColumnKind::Words,
        other => {
            let hint = did_you_mean(other, KINDS);
            fields.report(
                word.line,
                format!("no kind of column is called `{other}`{hint}"),
            );
            return None;
        }
    };
    fields.finish("a column");
    Some(Column {
        name: name.text,
        kind,
    })
}

fn row(
    source: &Source,
    places: &Places,
    diagnostics: &Diagnostics,
    columns: &[Column],
    mut fields: TableReader<'_>,
) -> Option<Row> {
    let id = fields.required("id")?;
    kebab(source, diagnostics, &id);
    let mut cells = Vec::new();
    let mut serves = Serves::default();
    for column in columns {
        let (words, line) = fields.cell(&column.name).unwrap_or_else(|| {
            fields.report(
                id.line,
                format!("the row `{}` has no `{}`", id.text, column.name),
            );
            (Vec::new(), id.line)
        });
        if column.kind == ColumnKind::Places {
            let (read, wrong) = Serves::read(places, &words);
            serves = read;
            for (line, sentence) in wrong {
                fields.report(line, sentence);
            }
        }
        let words: Vec<String> = words.into_iter().map(|word| word.text).collect();
        if let Some(sentence) = fault(column, &words) {
            fields.report(line, sentence);
        }
        cells.push(words);
    }
    fields.finish("a row of this table");
    Some(Row {
        id: id.text,
        serves,
        levels: Levels::ALL,
        cells,
    })
}

fn fault(column: &Column, words: &[String]) -> Option<String> {
    let is_list = matches!(column.kind, ColumnKind::Words | ColumnKind::Places);
    if !is_list && words.len() > 1 {
        return Some(format!("`{}` must be one string", column.name));
    }
    let word = words.first().map_or("", |word| word);
    match &column.kind {
        ColumnKind::Class(values) if !values.iter().any(|value| value == word) => {
            let hint = did_you_mean(word, values.iter().map(|value| &**value));
            Some(format!("`{}` has no class `{word}`{hint}", column.name))
        }
        ColumnKind::Link if word.contains("://") || word.contains(char::is_whitespace) => Some(
            format!("`{}` must be an address without https://", column.name),
        ),
        ColumnKind::Label if word.is_empty() => {
            Some(format!("`{}` must not be empty", column.name))
        }
        _ => None,
    }
}

fn unique(source: &Source, diagnostics: &Diagnostics, table: &Table) {
    let mut ids = HashSet::new();
    let mut names = HashSet::new();
    for row in &table.rows {
        if !ids.insert(&row.id) {
            diagnostics.add(source.report_whole(format!("two rows are called `{}`", row.id)));
        }
        let name = table.name(row);
        if !names.insert(name.to_lowercase()) {
            diagnostics.add(Diagnostic::new(
                &source.path,
                1,
                format!("two rows are named « {name} »"),
            ));
        }
    }
}
