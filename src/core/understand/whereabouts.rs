//! Understands where a person is: « au collège à Riom », « 69003 », « dans l'Ain ».
//!
//! Many communes have the name of an ordinary word (« vue », « mer »). A name of one word counts
//! only where nothing else is said, or after a word that announces a place. Longer names always
//! count.

use std::collections::{HashMap, HashSet};

use zeroize::Zeroizing;

use crate::dialogue::Rows;
use crate::flow::{Area, DepartementAt, Flows, Levels, PlaceMeant, Places};

use super::lookup::Found;
use super::named_place::{Named, SHORTEST_NAME, common, home, together, widened};
use super::phrasebook;
use crate::i18n::Locale;
use crate::i18n::normalize;

/// The words about places of every language together, and the names of territories.
pub(super) struct Whereabouts {
    /// Words that say nothing where a place is asked for.
    empty: HashSet<String>,
    /// Words that announce a place.
    at: HashSet<String>,
    /// Words that widen the place after them to its région: an académie lies in one région.
    academie: HashSet<String>,
    levels: HashMap<String, Levels>,
    /// The folded names of départements and régions.
    names: HashMap<String, Area>,
}

/// The place that a message names.
pub(super) struct Told<'a> {
    /// The départements in which the place may be, the likeliest first.
    homes: Vec<DepartementAt>,
    /// The folded names of the communes that were named.
    communes: Vec<&'a str>,
    /// Whether the place is all of `homes`, as a région or an académie is, and not in one of them.
    is_wide: bool,
    levels: Levels,
    /// Whether every word of the message is understood.
    pub(super) wholly: bool,
}

/// A message of more words tells a story, and is not searched.
const MOST_WORDS: usize = 60;

/// The most words in the name of a place.
const LONGEST_NAME: usize = 8;

/// The number of digits in a postcode.
const POSTCODE: usize = 5;

/// The most départements to choose from: as many as Île-de-France has.
const MOST: usize = 8;

/// « au Mans » is at « Le Mans ».
const CONTRACTED: [(&str, &str); 4] = [("au", "le"), ("du", "le"), ("aux", "les"), ("des", "les")];

/// Articles that people leave out: « mans ».
const ARTICLES: [&str; 4] = ["le", "la", "les", "l"];

/// Words that may stand between the word that announces a place and the place.
const LINKS: [&str; 10] = ["le", "la", "les", "l", "de", "du", "des", "d", "the", "of"];

impl Whereabouts {
    /// Folds the words of every spoken language and the names of every territory.
    pub(super) fn of<'a>(
        locales: impl Iterator<Item = &'a Locale> + Clone,
        places: &Places,
    ) -> Self {
        let all = |key: &str| -> HashSet<String> {
            let lists = locales.clone();
            let phrases = lists.flat_map(|locale| phrasebook::phrases(locale, key));
            phrases.flat_map(|phrase| phrase.words().to_vec()).collect()
        };
        let mut levels: HashMap<String, Levels> = HashMap::new();
        for (name, level) in [
            ("primary", Levels::PRIMARY),
            ("college", Levels::COLLEGE),
            ("lycee", Levels::LYCEE),
        ] {
            for word in all(&format!("words-where.{name}")) {
                let own = levels.entry(word).or_default();
                *own = own.or(level);
            }
        }
        let at = all("words-where.at");
        let academie = all("words-where.academie");
        let mut empty = all("words-where");
        empty.extend(all("words-filler"));
        empty.extend(at.iter().chain(&academie).cloned());
        let mut names: HashMap<String, Area> = HashMap::new();
        for (departement, at) in places.departements.iter().zip(0..) {
            let region = places.region(&departement.region);
            names.insert(normalize(&departement.region).to_string(), region);
            // Inserted last, so that a département wins over its région of the same name.
            let own = Area::of(DepartementAt(at));
            names.insert(normalize(&departement.name).to_string(), own);
        }
        Self {
            empty,
            at,
            academie,
            levels,
            names,
        }
    }

    /// Whether a word says nothing where a place is asked for.
    pub(super) fn is_empty(&self, word: &str) -> bool {
        self.empty.contains(word) || self.levels.contains_key(word)
    }

    /// Whether a word names a class or a school above the école: « 6eme », « lycée ».
    pub(super) fn is_class(&self, word: &str) -> bool {
        let level = self.levels.get(word);
        level.is_some_and(|level| !level.meets(Levels::PRIMARY))
    }

    /// The place that a message names; nothing when it names none.
    pub(super) fn told<'a>(&self, places: &'a Places, heard: &[&str]) -> Option<Told<'a>> {
        if self.names.is_empty() || heard.len() > MOST_WORDS {
            return None;
        }
        let parts = heard
            .iter()
            .flat_map(|word| <[&str; 2]>::from(places.parted(word)));
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let words: Vec<&str> = parts.iter().map(written_out).collect();
        let mut named = self.named(places, &words);
        let all = named.len();
        // « il y a eu un problème » is not in Eu.
        named.retain(|place| words.len() <= 2 || !place.is_short(&words));
        let is_in = |at: usize| named.iter().any(|place| place.has(at));
        let left: Vec<usize> = (0..words.len()).filter(|&at| !is_in(at)).collect();
        let levels = left.iter().filter_map(|&at| self.levels.get(words[at]));
        let levels = levels.fold(Levels::NONE, |all, level| all.or(*level));
        let wholly = named.len() == all && left.iter().all(|&at| self.is_empty(words[at]));
        if !wholly {
            let of_school = levels != Levels::NONE;
            named.retain(|place| {
                let ends = of_school && place.to == words.len() && !place.is_code;
                place.is_clear || ends || self.is_announced(&words, place.from)
            });
        }
        let announced = |place: &Named<'_>| {
            self.introduction(&words, place.from)
                .any(|word| self.at.contains(word))
        };
        if common(&named).is_empty() && named.iter().any(announced) {
            // In « collège Saint-Joseph à Reims » only the second name is the place.
            named.retain(announced);
        }
        let (homes, communes, is_wide) = together(&named)?;
        Some(Told {
            homes,
            communes,
            is_wide,
            levels,
            wholly,
        })
    }

    /// Every name of a place in a message, the longest where several begin.
    fn named<'a>(&self, places: &'a Places, words: &[&str]) -> Vec<Named<'a>> {
        let mut all: Vec<Named<'_>> = Vec::new();
        let mut from = 0;
        while from < words.len() {
            if let Some(town) = all.last_mut()
                && town.is_numbered(from, words[from])
            {
                from += 1;
                town.to = from;
                continue;
            }
            let longest = LONGEST_NAME.min(words.len() - from);
            let mut lengths = (1..=longest).rev();
            let found = lengths.find_map(|count| self.name_at(places, words, from, count));
            from = found.as_ref().map_or(from + 1, |place| place.to);
            all.extend(found);
        }
        all
    }

    /// The place that `count` words from `from` on name.
    fn name_at<'a>(
        &self,
        places: &'a Places,
        words: &[&str],
        from: usize,
        count: usize,
    ) -> Option<Named<'a>> {
        let to = from + count;
        let own = &words[from..to];
        let telling = own.iter().filter(|word| !self.is_empty(word)).count();
        if telling == 0 {
            return None;
        }
        let mut place = Named {
            from,
            to,
            homes: Vec::new(),
            commune: None,
            is_wide: false,
            is_code: count == 1 && own[0].starts_with(|c: char| c.is_ascii_digit()),
            is_clear: telling > 1,
        };
        if place.is_code {
            place.is_clear = own[0].len() == POSTCODE;
            let all = places.postcode(own[0]).into_iter();
            place.homes = all.chain(places.code(own[0])).map(home).collect();
        } else {
            let before = from.checked_sub(1).map(|at| words[at]);
            let mut names = names(own, before).into_iter();
            names.find(|name| self.takes(places, name, before, &mut place))?;
        }
        let mut introduction = self.introduction(words, from);
        if introduction.any(|word| self.academie.contains(word)) {
            place.homes = widened(places, &place.homes);
            place.commune = None;
            place.is_wide = true;
        }
        (!place.homes.is_empty()).then_some(place)
    }

    /// Takes a name into `place`, if it is that of a place. « à Vienne » is the town, « dans la
    /// Vienne » is not. Said alone it may be either, since the town is large.
    fn takes<'a>(
        &self,
        places: &'a Places,
        name: &str,
        before: Option<&str>,
        place: &mut Named<'a>,
    ) -> bool {
        let town = places.commune(name);
        let at_town = matches!(before, Some("a" | "at")) && !name.starts_with("la ");
        let territory = self.names.get(name).copied();
        match (territory, town) {
            (None, None) => return false,
            (Some(area), None) => {
                place.homes = area.departements().map(home).collect();
                place.is_wide = area.count() > 1;
            }
            (None, Some(town)) => place.take(town),
            // « Paris » is both, and so is a town inside its département.
            (Some(area), Some(town)) if at_town || town.homes.iter().all(|own| own.is_in(area)) => {
                place.take(town);
            }
            (Some(area), Some(town)) => {
                place.homes = area.departements().map(home).collect();
                place.is_wide = area.count() > 1;
                let may_be_town = before.is_none() && !place.is_wide;
                let large = town.homes.into_iter().filter(|own| own.large);
                place
                    .homes
                    .extend(large.filter(|own| may_be_town && !own.is_in(area)));
            }
        }
        true
    }

    /// The words before a place that may announce it, the nearest first.
    fn introduction<'a>(
        &self,
        words: &'a [&'a str],
        from: usize,
    ) -> impl Iterator<Item = &'a str> + use<'a> {
        let before = words[..from].iter().rev();
        let mut over = false;
        before
            .copied()
            .take_while(move |word| !std::mem::replace(&mut over, !LINKS.contains(word)))
    }

    fn is_announced(&self, words: &[&str], from: usize) -> bool {
        self.introduction(words, from)
            .any(|word| self.at.contains(word) || self.levels.contains_key(word))
    }
}

impl Told<'_> {
    /// The rows of a table that serve the place, or the départements to choose from where it may be
    /// in several that different rows serve. `before` are levels that were named earlier.
    pub(super) fn found(&self, flows: &Flows, table: usize, before: Levels) -> Found {
        let levels = match self.levels {
            Levels::NONE => before,
            levels => levels,
        };
        let serving = |area: Area| {
            flows.tables[table].serving(&PlaceMeant {
                area,
                communes: &self.communes,
                levels,
            })
        };
        if self.is_wide {
            let area: Area = self.homes.iter().copied().collect();
            let rows = serving(area);
            let too_many = rows.len() > Rows::MOST;
            return if too_many {
                ask(&self.homes, levels)
            } else {
                one_or_more(&rows)
            };
        }
        let each = self.homes.iter().map(|&at| (at, serving(Area::of(at))));
        let served: Vec<(DepartementAt, Vec<u16>)> =
            each.filter(|(_, rows)| !rows.is_empty()).collect();
        let Some((_, rows)) = served.first() else {
            return Found::Nowhere;
        };
        if served.iter().all(|(_, other)| other == rows) {
            return one_or_more(rows);
        }
        let homes: Vec<DepartementAt> = served.iter().map(|(at, _)| *at).collect();
        ask(&homes, levels)
    }
}

fn ask(homes: &[DepartementAt], levels: Levels) -> Found {
    let area = homes.iter().copied().take(MOST).collect();
    Found::Somewhere { area, levels }
}

fn one_or_more(rows: &[u16]) -> Found {
    match rows {
        [] => Found::Nowhere,
        &[row] => Found::One { row, exactly: true },
        rows => Found::Several(Rows::new(rows.iter().copied())),
    }
}

/// The names that these words may stand for: with the article that people leave out, or that « au »
/// and « du » hide.
fn names(own: &[&str], before: Option<&str>) -> Vec<Zeroizing<String>> {
    let plain = Zeroizing::new(own.join(" "));
    if own.len() > 3 || plain.len() <= SHORTEST_NAME || ARTICLES.contains(&own[0]) {
        return vec![plain];
    }
    let with = |article: &str| Zeroizing::new(format!("{article} {}", *plain));
    let hidden = CONTRACTED.iter().find(|(said, _)| before == Some(said));
    let mut names: Vec<_> = ARTICLES.into_iter().map(with).collect();
    names.insert(0, plain.clone());
    names.splice(0..0, hidden.map(|(_, article)| with(article)));
    names
}

/// « st » is « saint ».
fn written_out<'a>(word: &&'a str) -> &'a str {
    match *word {
        "st" => "saint",
        "ste" => "sainte",
        word => word,
    }
}
