//! Finds the rows of a table that serve a place. An ENT serves régions, départements or some
//! communes, and schools of some levels.

use guichet_nlu::diagnostics::{Word, did_you_mean};

use super::area::{Area, DepartementAt};
use super::places::{Commune, Places};
use super::table::{Row, Table};

/// A set of levels of schools, one bit each. It is stored as its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Levels(pub u8);

/// The places that a row serves.
#[derive(Debug, Default)]
pub struct Serves {
    /// The départements that the row serves as a whole.
    pub area: Area,
    /// The communes that the row serves: folded names, each with its département.
    pub communes: Vec<(String, DepartementAt)>,
}

/// A place that a person means.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlaceMeant<'a> {
    /// The départements in which the place may lie, or which it consists of.
    pub area: Area,
    /// The folded names of the communes that were named, if any.
    pub communes: &'a [&'a str],
    /// The levels that were named; [`Levels::NONE`] where none was.
    pub levels: Levels,
}

impl Levels {
    /// No level, or none was named.
    pub const NONE: Self = Self(0);
    /// The level of an école, bit 0.
    pub const PRIMARY: Self = Self(1);
    /// The level of a collège, bit 1.
    pub const COLLEGE: Self = Self(2);
    /// The level of a lycée, bit 2.
    pub const LYCEE: Self = Self(4);
    /// The levels of collège and lycée.
    const SECONDARY: Self = Self(6);
    /// All three levels.
    pub const ALL: Self = Self(7);

    /// The levels that are in either set.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The levels that are in this set and not in `other`.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the sets share a level.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The levels that a class names, with hyphens between: `primary-college`.
    pub(super) fn named(class: &str) -> Option<Self> {
        let one = |name: &str| match name {
            "all" | "unknown" => Some(Self::ALL),
            "secondary" => Some(Self::SECONDARY),
            "primary" => Some(Self::PRIMARY),
            "college" => Some(Self::COLLEGE),
            "lycee" => Some(Self::LYCEE),
            _ => None,
        };
        class
            .split('-')
            .try_fold(Self::NONE, |all, name| Some(all.or(one(name)?)))
    }
}

impl Serves {
    /// Reads the cell of a row. Returns what names no place too: its line, and what is wrong with
    /// it.
    pub(super) fn read(places: &Places, words: &[Word]) -> (Self, Vec<(usize, String)>) {
        let mut serves = Self::default();
        let mut wrong = Vec::new();
        // Data without the files of places cannot resolve the names.
        let words = if places.departements.is_empty() {
            &[]
        } else {
            words
        };
        for word in words {
            if let Err(sentence) = serves.add(places, &word.text) {
                wrong.push((word.line, sentence));
            }
        }
        (serves, wrong)
    }

    fn add(&mut self, places: &Places, word: &str) -> Result<(), String> {
        let (code, commune) = word.split_once(' ').unwrap_or((word, ""));
        let Some(at) = places.code(code) else {
            return self.add_region(places, word);
        };
        if commune.is_empty() {
            self.area = self.area.or(Area::of(at));
            return Ok(());
        }
        let is_there = |found: Commune<'_>| found.homes.iter().any(|home| home.at == at);
        if !places.commune(commune).is_some_and(is_there) {
            return Err(format!("no commune of {code} is called `{commune}`"));
        }
        self.communes.push((commune.to_owned(), at));
        Ok(())
    }

    fn add_region(&mut self, places: &Places, name: &str) -> Result<(), String> {
        let area = places.region(name);
        if area.is_empty() {
            let known = places.departements.iter().map(|own| &*own.region);
            let hint = did_you_mean(name, known);
            return Err(format!("no place is called `{name}`{hint}"));
        }
        self.area = self.area.or(area);
        Ok(())
    }

    /// All départements that the row serves, also those it serves in part.
    fn reach(&self) -> Area {
        let communes: Area = self.communes.iter().map(|(_, at)| *at).collect();
        self.area.or(communes)
    }

    /// How far the row serves a place: everywhere, in part, or not at all.
    fn fit(&self, wanted: &PlaceMeant<'_>) -> Option<Fit> {
        if !wanted.communes.is_empty() {
            let named = |(name, at): &(String, DepartementAt)| {
                let is = |said: &&str| {
                    let rest = name.strip_prefix(said);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
                };
                wanted.area.holds(Area::of(*at)) && wanted.communes.iter().any(is)
            };
            let serves = !self.area.and(wanted.area).is_empty();
            let serves = serves || self.communes.iter().any(named);
            return serves.then_some(Fit::Everywhere);
        }
        if self.area.holds(wanted.area) {
            return Some(Fit::Everywhere);
        }
        let reaches = !self.reach().and(wanted.area).is_empty();
        reaches.then_some(Fit::InPart)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    Everywhere,
    InPart,
}

impl Table {
    /// The rows that serve a place, as indices. Those of the smallest territory come first, and
    /// those for écoles only come last unless an école was asked for.
    ///
    /// Where a collège or a lycée was named, rows of other levels are left out. Where only an école
    /// was named, they are left out only if some row is for écoles: what serves the later schools
    /// may serve écoles too. Where a place spans several départements, a row that serves only a
    /// part of them is given only for levels that no row serves as a whole.
    pub fn serving(&self, wanted: &PlaceMeant<'_>) -> Vec<u16> {
        let fits = (0..).zip(&self.rows).filter_map(|(at, row): (u16, _)| {
            let fit = row.serves.fit(wanted)?;
            Some((at, row, fit))
        });
        let mut all: Vec<(u16, &Row, Fit)> = fits.collect();
        let meets = |(_, row, _): &(u16, &Row, Fit)| row.levels.meets(wanted.levels);
        if wanted.levels.meets(Levels::SECONDARY) || all.iter().any(meets) {
            all.retain(meets);
        }
        let asked = match wanted.levels {
            Levels::NONE => Levels::SECONDARY,
            levels => levels,
        };
        if wanted.area.count() > 1 {
            let whole = all.iter().filter(|(.., fit)| *fit == Fit::Everywhere);
            let served = whole.fold(Levels::NONE, |levels, (_, row, _)| levels.or(row.levels));
            let missing = asked.without(served);
            all.retain(|(_, row, fit)| *fit == Fit::Everywhere || row.levels.meets(missing));
        }
        all.sort_by_key(|(_, row, _)| {
            let size = row.serves.area.count();
            (!row.levels.meets(asked), size)
        });
        all.into_iter().map(|(at, ..)| at).collect()
    }
}
