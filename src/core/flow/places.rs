//! Places of France: the départements that a town's name, a postcode or a région stands for.
//!
//! There are 32,000 lines of communes. They are kept as the sorted text they are and found by
//! binary search. Only the hundred lines of départements are read when the program starts.

use guichet_nlu::diagnostics::{Diagnostics, Source};

use super::arabic_places;
use super::area::{Area, DepartementAt};
use super::place_files::{COMMUNES, DEPARTEMENTS, POSTCODES, departements};
use super::sorted_lines::find;

/// Every place that is known; empty where the data has no such files.
#[derive(Debug, Default)]
pub struct Places {
    /// The départements, in the order of the file; a [`DepartementAt`] is an index into this.
    pub departements: Vec<Departement>,
    communes: String,
    postcodes: String,
    /// The large towns in Arabic letters.
    arabic: String,
}

/// A département, or a collectivité overseas.
#[derive(Debug)]
pub struct Departement {
    /// The code, as postcodes have it: `2A`.
    pub code: String,
    /// The name, as people read it.
    pub name: String,
    /// The name of its région, as people read it.
    pub region: String,
}

impl Departement {
    /// The name and the code, as on a button: `Ain (01)`.
    pub fn shown(&self) -> String {
        format!("{} ({})", self.name, self.code)
    }
}

/// The communes that share a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commune<'a> {
    /// The folded name, as the file writes it.
    pub name: &'a str,
    /// The départements that have a commune of this name, the largest commune first.
    pub homes: Vec<Home>,
}

/// One of the départements that have a commune of some name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home {
    /// The département in which the place lies.
    pub at: DepartementAt,
    /// Whether the commune there has 20,000 people or more.
    pub large: bool,
    /// Whether the commune there has twenty times the people of any other of the name.
    pub leads: bool,
}

impl Home {
    /// Whether the commune lies in an area.
    pub fn is_in(&self, area: Area) -> bool {
        area.holds(Area::of(self.at))
    }
}

impl Places {
    /// Reads the départements, and keeps the other files as text;
    /// [`report_places`](super::report_places) checks each of their lines.
    pub(super) fn read(sources: &[Source], diagnostics: &Diagnostics) -> Self {
        let find = |path: &str| sources.iter().find(|source| source.path == path);
        let text = |path: &str| find(path).map_or_else(String::new, |source| source.text.clone());
        let departements = find(DEPARTEMENTS).map(|source| departements(source, diagnostics));
        Self {
            departements: departements.unwrap_or_default(),
            communes: text(COMMUNES),
            postcodes: text(POSTCODES),
            arabic: text(arabic_places::FILE),
        }
    }

    /// The département at an index.
    pub fn departement(&self, at: DepartementAt) -> Option<&Departement> {
        self.departements.get(usize::from(at.0))
    }

    /// The département of a code, in capitals or not.
    pub fn code(&self, code: &str) -> Option<DepartementAt> {
        let same = |own: &Departement| own.code.eq_ignore_ascii_case(code);
        let at = self.departements.iter().position(same)?;
        u8::try_from(at).ok().map(DepartementAt)
    }

    /// The area of a région, by its name as the file writes it.
    pub fn region(&self, name: &str) -> Area {
        let own = self.departements.iter().zip(0..);
        own.filter(|(departement, _)| departement.region == name)
            .map(|(_, at)| DepartementAt(at))
            .collect()
    }

    /// The communes of this folded name, which may be in Arabic letters.
    pub fn commune(&self, name: &str) -> Option<Commune<'_>> {
        let name = self.in_arabic(name).unwrap_or(name);
        let (name, codes) = find(&self.communes, name)?;
        let homes = codes.split(' ').filter_map(|code| self.home(code));
        let homes: Vec<Home> = homes.collect();
        (!homes.is_empty()).then_some(Commune { name, homes })
    }

    /// The folded name of the town that is written so in Arabic letters.
    pub(super) fn in_arabic(&self, name: &str) -> Option<&str> {
        find(&self.arabic, name).map(|(_, town)| town)
    }

    /// The départements of a postcode, the one with most people first.
    pub fn postcode(&self, code: &str) -> Vec<DepartementAt> {
        if code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Vec::new();
        }
        if let Some((_, codes)) = find(&self.postcodes, code) {
            return codes
                .split(' ')
                .filter_map(|code| self.code(code))
                .collect();
        }
        let overseas = code.starts_with("97") || code.starts_with("98");
        let begins = &code[..if overseas { 3 } else { 2 }];
        self.code(begins).into_iter().collect()
    }

    pub(super) fn home(&self, marked: &str) -> Option<Home> {
        let code = marked.trim_end_matches(['+', '*']);
        Some(Home {
            at: self.code(code)?,
            large: marked.contains('+'),
            leads: marked.contains('*'),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::place_files::{lines, shipped_sources};
    use super::*;

    fn shipped() -> Places {
        let diagnostics = Diagnostics::default();
        let places = Places::read(&shipped_sources(), &diagnostics);
        assert_eq!(diagnostics.sorted(), []);
        places
    }

    fn codes(places: &Places, all: impl IntoIterator<Item = DepartementAt>) -> Vec<String> {
        let code = |at| places.departement(at).expect("it was found").code.clone();
        all.into_iter().map(code).collect()
    }

    #[test]
    fn every_commune_is_found_by_its_name() {
        let [communes, ..] = shipped_sources();
        let places = shipped();
        for (_, line) in lines(&communes) {
            let (name, codes) = line.split_once('\t').expect("the lines are sound");
            assert_eq!(find(&places.communes, name), Some((name, codes)), "{name}");
        }
    }

    #[test]
    fn a_name_leads_to_its_departements_the_largest_commune_first() {
        let places = shipped();
        for (name, expected) in [
            ("lyon", &["69"][..]),
            ("saint denis", &["974", "93", "11", "30"]),
            ("evry", &["91", "89"]),
            ("ajaccio", &["2A"]),
            ("y", &["80"]),
            ("nulle part", &[]),
            ("", &[]),
            ("#", &[]),
            ("zzz", &[]),
        ] {
            let homes = places.commune(name).map(|commune| commune.homes);
            let homes = homes.into_iter().flatten().map(|home| home.at);
            assert_eq!(codes(&places, homes), expected, "{name}");
        }
        let rochelle = places.commune("la rochelle").expect("it is there");
        let [large, lesser] = rochelle.homes[..] else {
            panic!("there are two of that name");
        };
        assert!(large.leads && large.large && !lesser.leads && !lesser.large);
    }

    #[test]
    fn a_postcode_leads_to_its_departements() {
        let places = shipped();
        for (code, expected) in [
            ("69003", &["69"][..]),
            ("01200", &["01", "74"]),
            ("20000", &["2A"]),
            ("97400", &["974"]),
            ("97133", &["977"]),
            ("99999", &[]),
            ("6900", &[]),
            ("6900é", &[]),
        ] {
            assert_eq!(codes(&places, places.postcode(code)), expected, "{code}");
        }
        assert_eq!(
            codes(&places, places.region("Bretagne").departements()),
            ["22", "29", "35", "56"]
        );
        assert!(places.region("Nowhere").is_empty());
    }
}
