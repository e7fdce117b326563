//! Reads the lines of the files of places, and reports every line that is broken or out of order.

use std::collections::HashSet;

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source};

use super::arabic_places;
use super::area::Area;
use super::places::{Departement, Places};

pub(super) const COMMUNES: &str = "places/communes.txt";
pub(super) const DEPARTEMENTS: &str = "places/departements.txt";
pub(super) const POSTCODES: &str = "places/postcodes.txt";

/// The lines of a file that are neither empty nor comments, each with its number from one.
pub(super) fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let all = (1..).zip(source.text.lines());
    all.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// The départements of their file, in its order.
pub(super) fn departements(source: &Source, diagnostics: &Diagnostics) -> Vec<Departement> {
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

/// The form of a file of names: each line is a name, a tab and a value, in the order of the names.
pub(super) struct Form<'a> {
    /// What stands after the tab.
    pub(super) value: &'a str,
    /// As what the names are written.
    pub(super) written: &'a str,
    /// Whether a name is written so.
    pub(super) is_name: fn(&str) -> bool,
    /// What is wrong with a value, a sentence each.
    pub(super) faults: &'a dyn Fn(&str) -> Vec<String>,
}

impl Form<'_> {
    /// Reports every line of a file that is broken or out of order.
    pub(super) fn report(&self, source: &Source, diagnostics: &Diagnostics) {
        let mut before = "";
        for (at, line) in lines(source) {
            let report = |sentence: String| {
                diagnostics.add(Diagnostic::new(&source.path, at, sentence));
            };
            let Some((name, value)) = line.split_once('\t') else {
                report(format!("a line is a name, a tab and {}", self.value));
                continue;
            };
            if !(self.is_name)(name) {
                report(format!("`{name}` is not written as {}", self.written));
            }
            if name <= before {
                report(format!("`{name}` must stand before `{before}`, and once"));
            }
            before = name;
            for fault in (self.faults)(value) {
                report(fault);
            }
        }
    }
}

/// Reports every line of the communes, the postcodes and the towns in Arabic letters that is broken or
/// out of order.
///
/// The program starts without this check, which takes longer than reading everything else.
pub fn report(sources: &[Source], diagnostics: &Diagnostics) {
    // The mistakes in the départements were reported when the flows were read.
    let places = Places::read(sources, &Diagnostics::default());
    let faults = |codes: &str| code_faults(&places, codes);
    let form = |is_name: fn(&str) -> bool| Form {
        value: "codes with spaces between",
        written: "this file writes names",
        is_name,
        faults: &faults,
    };
    for source in sources {
        match &*source.path {
            COMMUNES => form(is_commune).report(source, diagnostics),
            POSTCODES => form(is_postcode).report(source, diagnostics),
            arabic_places::FILE => arabic_places::report(&places, source, diagnostics),
            _ => {}
        }
    }
}

fn is_commune(name: &str) -> bool {
    let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    name.split(' ').all(word)
}

fn is_postcode(name: &str) -> bool {
    name.len() == 5 && name.bytes().all(|b| b.is_ascii_digit())
}

/// What is wrong with the codes of a line.
fn code_faults(places: &Places, codes: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for code in codes.split(' ') {
        match places.home(code) {
            None => faults.push(format!("no departement has the code `{code}`")),
            Some(home) if !seen.insert(home.at) => {
                faults.push(format!("`{code}` stands here twice"));
            }
            Some(_) => {}
        }
    }
    faults
}

/// The files of places that are shipped.
#[cfg(test)]
pub(super) fn shipped_sources() -> [Source; 4] {
    [
        (COMMUNES, include_str!("../../../data/places/communes.txt")),
        (
            DEPARTEMENTS,
            include_str!("../../../data/places/departements.txt"),
        ),
        (
            POSTCODES,
            include_str!("../../../data/places/postcodes.txt"),
        ),
        (
            arabic_places::FILE,
            include_str!("../../../data/places/arabic.txt"),
        ),
    ]
    .map(|(path, text)| Source::new(path, text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_shipped_has_no_broken_line() {
        let diagnostics = Diagnostics::default();
        report(&shipped_sources(), &diagnostics);
        assert_eq!(diagnostics.sorted(), []);
    }

    #[test]
    fn every_broken_line_is_reported() {
        let sources = [
            Source::new(
                DEPARTEMENTS,
                "01\tAin\tAra\tBourg\n02\tAisne\n01\tAin\tA\tB\n",
            ),
            Source::new(COMMUNES, "# head\nb\t01\na\t01\nc 01\nÉ\t01 99 01+\n"),
            Source::new(POSTCODES, "0120\t01\n"),
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
        fn whatever_the_files_hold_nothing_panics(text in any::<String>(), wanted in any::<String>()) {
            let sources = [COMMUNES, DEPARTEMENTS, POSTCODES].map(|path| Source::new(path, &text));
            let diagnostics = Diagnostics::default();
            let places = Places::read(&sources, &diagnostics);
            report(&sources, &diagnostics);
            places.commune(&wanted);
            places.postcode(&wanted);
            places.code(&wanted);
        }
    }
}
