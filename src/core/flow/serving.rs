//! Which rows of a table serve a place: an ENT serves régions, départements or some communes, and
//! schools of some levels.

use guichet_nlu::diagnostics::{Word, did_you_mean};

use super::places::{Area, Commune, DepartementAt, Places};
use super::table::{Row, Table};

/// Levels of schools, as a set. It is stored as its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Levels(pub u8);

/// Where a row serves.
#[derive(Debug, Default)]
pub struct Serves {
    /// All of these départements.
    pub area: Area,
    /// These communes, by their folded names, each with its département.
    pub communes: Vec<(String, DepartementAt)>,
}

/// A place that somebody means.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// The départements it may be in, or all of which it is.
    pub area: Area,
    /// The folded names of the communes that were named, if any.
    pub communes: &'a [&'a str],
    /// The levels that were named, if any.
    pub levels: Levels,
}

impl Levels {
    /// None, or nobody said.
    pub const NONE: Self = Self(0);
    /// École.
    pub const PRIMARY: Self = Self(1);
    /// Collège.
    pub const COLLEGE: Self = Self(2);
    /// Lycée.
    pub const LYCEE: Self = Self(4);
    /// Collège and lycée.
    pub const SECONDARY: Self = Self(6);
    /// All of them.
    pub const ALL: Self = Self(7);

    /// What is in either.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in one and not in the other.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether they have one in common.
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
    /// Reads the cell of a row; what is no place is given with what is wrong with it.
    pub(super) fn read(places: &Places, words: &[Word]) -> (Self, Vec<(usize, String)>) {
        let mut serves = Self::default();
        let mut wrong = Vec::new();
        // Content without places has no use for them.
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

    /// All départements in which it serves, be it in part.
    fn reach(&self) -> Area {
        let communes: Area = self.communes.iter().map(|(_, at)| *at).collect();
        self.area.or(communes)
    }

    /// How it serves a place: everywhere, in part, or not at all.
    fn fit(&self, wanted: &Wanted<'_>) -> Option<Fit> {
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
    /// The rows that serve a place, those of the smallest territory first, and those for écoles
    /// only last unless that is what was asked for.
    ///
    /// Rows of another level than the one named are left out; for écoles only where there are others,
    /// since what is for the schools after them may tell of them too. Of what serves only a part of
    /// several départements, only rows for a level are given that nothing else serves.
    pub fn serving(&self, wanted: &Wanted<'_>) -> Vec<u16> {
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
