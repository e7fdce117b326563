//! Places of France: the départements that a town's name, a postcode or a région stands for.
//!
//! There are 32,000 lines of communes. They are kept as the sorted text they are and found by
//! binary search. Only the hundred lines of départements are read when the program starts.

use std::collections::HashSet;

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source};

use super::arabic_places;

const COMMUNES: &str = "places/communes.txt";
const DEPARTEMENTS: &str = "places/departements.txt";
const POSTCODES: &str = "places/postcodes.txt";

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

/// The index of a département in [`Places::departements`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepartementAt(pub u8);

/// A set of départements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area(u128);

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

impl Area {
    /// The most départements that an area can tell apart: one bit each.
    const MOST: usize = 128;

    /// The area of one département.
    pub fn of(at: DepartementAt) -> Self {
        Self(1u128.checked_shl(at.0.into()).unwrap_or(0))
    }

    /// The départements that are in either area.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The départements that are in both areas.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the area has no département.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the area has every département of another.
    pub fn holds(self, other: Self) -> bool {
        self.and(other) == other
    }

    /// The number of départements.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The départements of the area, in the order of the file.
    pub fn departements(self) -> impl Iterator<Item = DepartementAt> {
        (0..128)
            .map(DepartementAt)
            .filter(move |&at| self.holds(Self::of(at)))
    }
}

impl Home {
    /// Whether the commune lies in an area.
    pub fn is_in(&self, area: Area) -> bool {
        area.holds(Area::of(self.at))
    }
}

impl FromIterator<DepartementAt> for Area {
    fn from_iter<T: IntoIterator<Item = DepartementAt>>(all: T) -> Self {
        let each = all.into_iter().map(Self::of);
        each.fold(Self::default(), Self::or)
    }
}

impl Places {
    /// Reads the départements, and keeps the other files as text; [`report`] checks each of their
    /// lines.
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

    fn home(&self, marked: &str) -> Option<Home> {
        let code = marked.trim_end_matches(['+', '*']);
        Some(Home {
            at: self.code(code)?,
            large: marked.contains('+'),
            leads: marked.contains('*'),
        })
    }
}

/// The line of a name in a text whose lines are sorted, split at its tab.
fn find<'a>(text: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let line = text[first(text, name)..].lines().next()?;
    line.split_once('\t').filter(|(own, _)| *own == name)
}

/// The place in the text of the first line that does not come before `name`. A tab comes before any
/// letter.
fn first(text: &str, name: &str) -> usize {
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let bytes = text.as_bytes();
        let begins = bytes[low..middle].iter().rposition(|&byte| byte == b'\n');
        let begins = begins.map_or(low, |at| low + at + 1);
        let ends = bytes[middle..high].iter().position(|&byte| byte == b'\n');
        let ends = ends.map_or(high, |at| middle + at + 1);
        if &bytes[begins..ends] < name.as_bytes() {
            low = ends;
        } else {
            high = begins;
        }
    }
    low
}

/// The lines of a file that are neither empty nor comments, each with its number from one.
pub(super) fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let all = (1..).zip(source.text.lines());
    all.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn departements(source: &Source, diagnostics: &Diagnostics) -> Vec<Departement> {
    let mut all: Vec<Departement> = Vec::new();
    for (at, line) in lines(source) {
        let report = |sentence: &str| {
            diagnostics.add(Diagnostic::new(&source.path, at, sentence));
        };
        let mut cells = line.split('\t');
        let (Some(code), Some(name), Some(region), Some(_), None) = (
            cells.next(),
            cells.next(),
            cells.next(),
            cells.next(),
            cells.next(),
        ) else {
            report("a line is a code, a name, a region and its seat, with tabs between");
            continue;
        };
        if all.iter().any(|own| own.code == code) {
            report("this code stands here twice");
        } else if all.len() == Area::MOST {
            report("these are more departements than can be told apart");
        } else {
            all.push(Departement {
                code: code.to_owned(),
                name: name.to_owned(),
                region: region.to_owned(),
            });
        }
    }
    all
}

/// Reports every line of the communes, the postcodes and the towns in Arabic letters that is broken or
/// out of order.
///
/// The program starts without this check, which takes longer than reading everything else.
pub fn report(sources: &[Source], diagnostics: &Diagnostics) {
    // The mistakes in the départements were reported when the flows were read.
    let places = Places::read(sources, &Diagnostics::default());
    let is_name = |name: &str| {
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
        name.split(' ').all(word)
    };
    let is_postcode = |name: &str| name.len() == 5 && name.bytes().all(|b| b.is_ascii_digit());
    for source in sources {
        match &*source.path {
            COMMUNES => every_line(&places, source, is_name, diagnostics),
            POSTCODES => every_line(&places, source, is_postcode, diagnostics),
            arabic_places::FILE => arabic_places::report(&places, source, diagnostics),
            _ => {}
        }
    }
}

fn every_line(
    places: &Places,
    source: &Source,
    is_name: impl Fn(&str) -> bool,
    diagnostics: &Diagnostics,
) {
    let mut before = "";
    for (at, line) in lines(source) {
        let report = |sentence: String| {
            diagnostics.add(Diagnostic::new(&source.path, at, sentence));
        };
        let Some((name, codes)) = line.split_once('\t') else {
            report("a line is a name, a tab and codes with spaces between".to_owned());
            continue;
        };
        if !is_name(name) {
            report(format!("`{name}` is not written as this file writes names"));
        }
        if name <= before {
            report(format!("`{name}` must stand before `{before}`, and once"));
        }
        before = name;
        let mut seen = HashSet::new();
        for code in codes.split(' ') {
            match places.home(code) {
                None => report(format!("no departement has the code `{code}`")),
                Some(home) if !seen.insert(home.at) => {
                    report(format!("`{code}` stands here twice"));
                }
                Some(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    fn shipped_sources() -> [Source; 4] {
        [
            source(COMMUNES, include_str!("../../../data/places/communes.txt")),
            source(
                DEPARTEMENTS,
                include_str!("../../../data/places/departements.txt"),
            ),
            source(
                POSTCODES,
                include_str!("../../../data/places/postcodes.txt"),
            ),
            source(
                arabic_places::FILE,
                include_str!("../../../data/places/arabic.txt"),
            ),
        ]
    }

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
    fn what_is_shipped_has_no_broken_line() {
        let diagnostics = Diagnostics::default();
        report(&shipped_sources(), &diagnostics);
        assert_eq!(diagnostics.sorted(), []);
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

    #[test]
    fn every_broken_line_is_reported() {
        let sources = [
            source(
                DEPARTEMENTS,
                "01\tAin\tAra\tBourg\n02\tAisne\n01\tAin\tA\tB\n",
            ),
            source(COMMUNES, "# head\nb\t01\na\t01\nc 01\nÉ\t01 99 01+\n"),
            source(POSTCODES, "0120\t01\n"),
        ];
        let diagnostics = Diagnostics::default();
        Places::read(&sources, &diagnostics);
        report(&sources, &diagnostics);
        let diagnostics: Vec<String> = diagnostics
            .sorted()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            diagnostics,
            [
                "places/communes.txt:3: `a` must stand before `b`, and once",
                "places/communes.txt:4: a line is a name, a tab and codes with spaces between",
                "places/communes.txt:5: `01+` stands here twice",
                "places/communes.txt:5: `É` is not written as this file writes names",
                "places/communes.txt:5: no departement has the code `99`",
                "places/departements.txt:2: a line is a code, a name, a region and its seat, with tabs between",
                "places/departements.txt:3: this code stands here twice",
                "places/postcodes.txt:1: `0120` is not written as this file writes names",
            ]
        );
    }

    proptest! {
        #[test]
        fn halving_finds_what_reading_every_line_finds(
            names in proptest::collection::btree_set("[a-c é]{0,4}", 0..40),
            wanted in "[a-c é]{0,4}",
        ) {
            let text: String = names.iter().map(|name| format!("{name}\t{name}!\n")).collect();
            let value = format!("{wanted}!");
            let expected = names.contains(&wanted).then_some((&*wanted, &*value));
            prop_assert_eq!(find(&text, &wanted), expected);
        }

        #[test]
        fn whatever_the_files_hold_nothing_panics(text in any::<String>(), wanted in any::<String>()) {
            let sources = [COMMUNES, DEPARTEMENTS, POSTCODES].map(|path| source(path, &text));
            let diagnostics = Diagnostics::default();
            let places = Places::read(&sources, &diagnostics);
            report(&sources, &diagnostics);
            places.commune(&wanted);
            places.postcode(&wanted);
            places.code(&wanted);
        }
    }
}
