//! Finds the rows of a table that a person means by a part of a name, with typing mistakes
//! forgiven.

use crate::dialogue::Rows;
use crate::flow::{Area, Levels, Places, Row, Table};

use super::phrase::words;
use crate::i18n::{nearly, normalize};

/// A table whose searched cells are folded, so that words can be looked up in it.
pub struct Lookup {
    rows: Vec<Vec<Cell>>,
}

struct Cell {
    words: Vec<String>,
    is_name: bool,
    /// Whether the words are no place, and so long that they are hardly said by chance.
    is_telling: bool,
}

/// What was found for some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// No row fits.
    Nothing,
    /// One row fits best.
    One {
        /// Index into the rows of the table.
        row: u16,
        /// Whether the words are well matched: each counts as if its beginning at least were in the
        /// row. A word with a typing mistake can be made up for by one that fits exactly.
        exactly: bool,
    },
    /// A place was understood, and no row is known to serve it.
    Nowhere,
    /// A few rows fit equally well.
    Several(Rows),
    /// The place may be in any of these départements, which different rows serve.
    Somewhere {
        /// The départements to choose from.
        area: Area,
        /// The levels of schools that were named; [`Levels::NONE`] where none was.
        levels: Levels,
    },
}

/// What a word is worth where a row has it, has a word that it begins, or has it with a typing
/// mistake.
const EXACT: u32 = 6;
const BEGINNING: u32 = 4;
const NEAR: u32 = 3;

/// The fewest letters of a name that is found among other words.
const TELLING: usize = 4;

impl Lookup {
    /// Folds a table. A row with the name of a commune has no name here, since the place is meant.
    pub fn of(table: &Table, places: &Places) -> Self {
        let cells = |row| cells(table, places, row);
        Self {
            rows: table.rows.iter().map(cells).collect(),
        }
    }

    /// The row whose whole name was said, with or without the `empty` words, which say nothing.
    pub fn named(&self, said: &[&str], empty: impl Fn(&str) -> bool) -> Option<u16> {
        self.whole(said, empty, |cell| cell.is_name)
    }

    /// The row of which another name was said, that is no place, as [`Lookup::named`] does.
    pub fn called(&self, said: &[&str], empty: impl Fn(&str) -> bool) -> Option<u16> {
        self.whole(said, empty, |cell| cell.is_telling)
    }

    fn whole(
        &self,
        said: &[&str],
        empty: impl Fn(&str) -> bool,
        counts: impl Fn(&Cell) -> bool,
    ) -> Option<u16> {
        let telling: Vec<&str> = said.iter().copied().filter(|word| !empty(word)).collect();
        // « Ecollege31 » is « eCollège 31 ».
        let in_one: String = telling.concat();
        let is_joined = |cell: &Cell| telling.len() == 1 && cell.words.concat() == in_one;
        let is = |cell: &Cell| {
            counts(cell) && (cell.words == said || cell.words == telling || is_joined(cell))
        };
        let at = self.rows.iter().position(|row| row.iter().any(is))?;
        u16::try_from(at).ok()
    }

    /// The rows of which a name that is no place stands among the words; nothing where there is none, or
    /// more than can be shown. « Mon collège », of `empty` words only, is no name there.
    pub fn within(&self, said: &[&str], empty: impl Fn(&str) -> bool) -> Option<Rows> {
        let tells = |cell: &Cell| cell.words.iter().any(|word| !empty(word));
        let stands = |cell: &Cell| {
            let count = cell.words.len();
            let is_name = cell.is_telling && count > 0 && tells(cell);
            is_name && said.windows(count).any(|own| cell.words == own)
        };
        let rows = self.rows.iter().enumerate();
        let rows = rows.filter(|(_, row)| row.iter().any(stands));
        let rows: Vec<u16> = rows.filter_map(|(at, _)| u16::try_from(at).ok()).collect();
        (!rows.is_empty() && rows.len() <= Rows::MOST).then(|| Rows::new(rows))
    }

    /// The rows that fit the words best. Every word that says something must be found in a row;
    /// `empty` tells the words that say nothing, as « le » or « collège ».
    pub fn find(&self, said: &[&str], empty: impl Fn(&str) -> bool) -> Found {
        let telling: Vec<&str> = said.iter().copied().filter(|word| !empty(word)).collect();
        let telling = if telling.is_empty() { said } else { &telling };
        let mut best: Vec<(u32, u16)> = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let Some(score) = score(row, telling, said) else {
                continue;
            };
            best.push((score, u16::try_from(at).unwrap_or(u16::MAX)));
        }
        let Some(top) = best.iter().map(|&(score, _)| score).max() else {
            return Found::Nothing;
        };
        let top: Vec<(u32, u16)> = best
            .into_iter()
            .filter(|&(score, _)| score == top)
            .collect();
        match top[..] {
            [(score, row)] => Found::One {
                row,
                exactly: score >= BEGINNING * u32::try_from(telling.len()).unwrap_or(1),
            },
            _ => Found::Several(Rows::new(top.into_iter().map(|(_, row)| row))),
        }
    }
}

fn cells(table: &Table, places: &Places, row: &Row) -> Vec<Cell> {
    let cell = |column: usize, word: &str| {
        let folded = normalize(word);
        Cell {
            words: words(&folded).into_iter().map(str::to_owned).collect(),
            is_name: column == table.label && places.commune(&folded).is_none(),
            is_telling: folded.chars().count() >= TELLING && !is_place(places, &folded),
        }
    };
    let each = |&column: &usize| {
        let words = row.words(column).iter();
        words.flat_map(move |word| names(word).map(move |name| cell(column, name)))
    };
    table.search.iter().flat_map(each).collect()
}

/// A name as it is written, and without what stands in brackets: « Mon Bureau Numérique (MBN) ».
fn names(written: &str) -> impl Iterator<Item = &str> {
    let shorter = written.split_once(" (").map(|(name, _)| name);
    [written].into_iter().chain(shorter)
}

/// Whether a folded name is that of a commune, a département or a région, or begins with a number.
fn is_place(places: &Places, folded: &str) -> bool {
    let is = |name: &str| *normalize(name) == *folded;
    let mut territories = places.departements.iter();
    folded.starts_with(|c: char| c.is_ascii_digit())
        || places.commune(folded).is_some()
        || territories.any(|own| is(&own.name) || is(&own.region))
}

/// What a row is worth for these words; nothing when it lacks one of them. A row whose whole name
/// was said (« ENT 77 ») is worth a little more than one that only contains the words.
fn score(row: &[Cell], telling: &[&str], said: &[&str]) -> Option<u32> {
    let each = telling.iter().map(|word| {
        let worth = row
            .iter()
            .flat_map(|cell| &cell.words)
            .map(|own| worth(own, word))
            .max();
        worth.filter(|&worth| worth > 0)
    });
    let sum: u32 = each.sum::<Option<u32>>()?;
    let is_whole = |cell: &Cell| cell.words == said || cell.words == telling;
    let whole = row.iter().any(|cell| cell.is_name && is_whole(cell));
    Some(sum + u32::from(whole))
}

fn worth(own: &str, said: &str) -> u32 {
    if own == said {
        EXACT
    } else if said.len() >= 3 && own.starts_with(said) {
        BEGINNING
    } else if nearly(own, said) {
        NEAR
    } else {
        0
    }
}
