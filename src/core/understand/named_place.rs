//! The name of a place in a message, and what several such names say together.

use crate::flow::{Area, Commune, DepartementAt, Home, Places};

/// A name of fewer letters is too often something else.
pub(super) const SHORTEST_NAME: usize = 3;

/// « Paris 15 » is not in the Cantal.
const ARRONDISSEMENTS: [(&str, u32); 3] = [("paris", 20), ("lyon", 9), ("marseille", 16)];

/// The name of a place in a message.
pub(super) struct Named<'a> {
    /// The first word of the name in the message, and the one after its last.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) homes: Vec<Home>,
    /// The folded name, if it is that of a commune.
    pub(super) commune: Option<&'a str>,
    pub(super) is_wide: bool,
    /// Whether the name is a number: a postcode or the code of a département.
    pub(super) is_code: bool,
    /// Whether the name can be taken for a place wherever it stands.
    pub(super) is_clear: bool,
}

impl<'a> Named<'a> {
    /// Takes a commune for the place.
    pub(super) fn take(&mut self, town: Commune<'a>) {
        self.commune = Some(town.name);
        self.homes = town.homes;
    }

    /// Whether a word of the message stands in the name.
    pub(super) fn has(&self, at: usize) -> bool {
        (self.from..self.to).contains(&at)
    }

    /// Whether the name is too short to be told from an ordinary word.
    pub(super) fn is_short(&self, words: &[&str]) -> bool {
        let one = self.to - self.from == 1;
        one && !self.is_code && words[self.from].len() < SHORTEST_NAME
    }

    /// Whether the word after the town is the number of an arrondissement: « Paris 15 », « Lyon
    /// 3e ».
    pub(super) fn is_numbered(&self, at: usize, word: &str) -> bool {
        let most = ARRONDISSEMENTS
            .iter()
            .find(|(own, _)| self.commune == Some(own));
        let number = word
            .trim_end_matches(|c: char| c.is_ascii_lowercase())
            .parse();
        matches!((most, number), (Some((_, most)), Ok(number))
            if at == self.to && (1..=*most).contains(&number))
    }

    fn area(&self) -> Area {
        self.homes.iter().map(|home| home.at).collect()
    }
}

/// A place that is neither large nor leads.
pub(super) fn home(at: DepartementAt) -> Home {
    Home {
        at,
        large: false,
        leads: false,
    }
}

/// Every département of the régions in which some communes most likely are.
pub(super) fn widened(places: &Places, homes: &[Home]) -> Vec<Home> {
    let likeliest = likeliest(homes);
    let regions = likeliest.iter().filter_map(|&at| places.departement(at));
    let area = regions
        .map(|own| places.region(&own.region))
        .fold(Area::default(), Area::or);
    area.departements().map(home).collect()
}

/// Where a commune of a name most likely is: the one with twenty times the people of any other,
/// else the large ones if there are several, else any of them.
fn likeliest(homes: &[Home]) -> Vec<DepartementAt> {
    if let Some(first) = homes.iter().find(|home| home.leads) {
        return vec![first.at];
    }
    let large: Vec<DepartementAt> = homes
        .iter()
        .filter(|home| home.large)
        .map(|home| home.at)
        .collect();
    if large.len() > 1 {
        return large;
    }
    homes.iter().map(|home| home.at).collect()
}

/// The départements in which all of some places may be.
pub(super) fn common(named: &[Named<'_>]) -> Area {
    let areas = named.iter().map(Named::area);
    areas.reduce(Area::and).unwrap_or_default()
}

/// What several places say together. A département decides which of the towns of a name is meant.
/// Where the places have no département in common, each of them may be meant.
pub(super) fn together<'a>(
    named: &[Named<'a>],
) -> Option<(Vec<DepartementAt>, Vec<&'a str>, bool)> {
    let smallest = named.iter().find(|place| place.commune.is_some());
    let smallest = smallest.or_else(|| named.iter().find(|place| !place.is_wide));
    let smallest = smallest.or(named.first())?;
    let communes = named.iter().filter_map(|place| place.commune);
    let communes = communes.collect();
    let common = common(named);
    if common.is_empty() {
        let mut homes: Vec<DepartementAt> = Vec::new();
        for at in named.iter().flat_map(|place| likeliest(&place.homes)) {
            if !homes.contains(&at) {
                homes.push(at);
            }
        }
        return Some((homes, communes, false));
    }
    let mut held = smallest.homes.clone();
    held.retain(|home| common.holds(Area::of(home.at)));
    let homes = match smallest.commune {
        Some(_) => likeliest(&held),
        None => held.iter().map(|home| home.at).collect(),
    };
    Some((homes, communes, smallest.is_wide))
}
