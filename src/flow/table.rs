//! Tables of data that a `pick` step chooses from: typed columns, one row per thing.

use std::collections::HashSet;

use crate::source::{Complaint, Complaints, Fields, Source, Word, did_you_mean};

use super::file::kebab;

/// A table of `data/tables`.
#[derive(Debug)]
pub struct Table {
    /// Kebab-case; flows name it.
    pub id: String,
    /// The file it was read from.
    pub file: String,
    /// What each cell of a row is.
    pub columns: Vec<Column>,
    /// The column that names a row to people.
    pub label: usize,
    /// The columns in which what a person types is looked for.
    pub search: Vec<usize>,
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// Kebab-case; also the name of the variable that texts use.
    pub name: String,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold.
#[derive(Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// One of a closed list; a `branch` may look at it.
    Class(Vec<String>),
    /// The row's name, different in every row.
    Label,
    /// A host or an address without its scheme, or nothing.
    Link,
    /// A text in the language of the file, shown as it is.
    Text,
    /// Words people may type for the row.
    Words,
}

/// A row of a table.
#[derive(Debug)]
pub struct Row {
    /// Kebab-case; the label a `pick` step is left by.
    pub id: String,
    cells: Vec<Vec<String>>,
}

impl Row {
    /// The words of a cell: one for everything but a `words` column.
    pub fn words(&self, column: usize) -> &[String] {
        &self.cells[column]
    }

    /// The only word of a cell, or nothing.
    pub fn text(&self, column: usize) -> &str {
        self.cells[column].first().map_or("", |word| word)
    }
}

impl Table {
    /// The row with this id.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The name of a row, as people read it.
    pub fn name<'a>(&self, row: &'a Row) -> &'a str {
        row.text(self.label)
    }
}

/// Reads one file of `tables/`.
pub(super) fn read(source: &Source, complaints: &Complaints) -> Option<Table> {
    let mut document = Fields::document(source, complaints);
    let mut head = document.table("table")?;
    let id = head.required("id");
    let label = head.required("label");
    let search = head.words("search");
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
            document.complain(
                word.line,
                format!("no column is called `{}`{hint}", word.text),
            );
        }
        at
    };
    let label = label.as_ref().and_then(find);
    let search = search.iter().filter_map(find).collect();
    let rows: Vec<Row> = document
        .tables("row")
        .into_iter()
        .filter_map(|fields| row(source, complaints, &columns, fields))
        .collect();
    document.finish("the file of a table");
    let table = Table {
        id: id?.text,
        file: source.path.clone(),
        columns,
        label: label?,
        search,
        rows,
    };
    unique(source, complaints, &table);
    Some(table)
}

fn column(mut fields: Fields<'_>) -> Option<Column> {
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
        "text" => ColumnKind::Text,
        "words" => ColumnKind::Words,
        other => {
            let hint = did_you_mean(other, ["class", "label", "link", "text", "words"]);
            fields.complain(
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
    complaints: &Complaints,
    columns: &[Column],
    mut fields: Fields<'_>,
) -> Option<Row> {
    let id = fields.required("id")?;
    kebab(source, complaints, &id);
    let mut cells = Vec::new();
    for column in columns {
        let (words, line) = fields.cell(&column.name).unwrap_or_else(|| {
            fields.complain(
                id.line,
                format!("the row `{}` has no `{}`", id.text, column.name),
            );
            (Vec::new(), id.line)
        });
        let words: Vec<String> = words.into_iter().map(|word| word.text).collect();
        if let Some(sentence) = fault(column, &words) {
            fields.complain(line, sentence);
        }
        cells.push(words);
    }
    fields.finish("a row of this table");
    Some(Row { id: id.text, cells })
}

fn fault(column: &Column, words: &[String]) -> Option<String> {
    if column.kind != ColumnKind::Words && words.len() > 1 {
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

fn unique(source: &Source, complaints: &Complaints, table: &Table) {
    let mut ids = HashSet::new();
    let mut names = HashSet::new();
    for row in &table.rows {
        if !ids.insert(&row.id) {
            complaints.add(source.complain_whole(format!("two rows are called `{}`", row.id)));
        }
        let name = table.name(row);
        if !names.insert(name.to_lowercase()) {
            complaints.add(Complaint::new(
                &source.path,
                1,
                format!("two rows are named « {name} »"),
            ));
        }
    }
}
