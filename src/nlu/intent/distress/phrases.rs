//! The phrases of distress: `locales/xx/distress.txt`, one a line, below its kind.
//!
//! All languages are searched at once, since people may cry in any of them. A message is searched
//! twice, as it was typed and as it was read (with spellings and typing mistakes resolved). Manners
//! of speaking, below `[idiom]`, are taken out of it first.
//!
//! In a phrase of several words a word of five letters or more forgives one typing mistake, and a
//! word or two may stand between two of them. A phrase of one word must be written as it stands,
//! unless it is so long that no name is near it.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, Source, did_you_mean};

use super::super::lexicon::Meant;
use super::super::tokenizer::{Words, without_doubles};
use super::super::vocabulary::shortened;
use super::DistressKind;

/// The sections that hold no kind of distress.
const IDIOM: &str = "idiom";
const JOKING: &str = "joking";

/// The fewest letters of a phrase of one word that forgives a mistake.
const LONG: usize = 9;

/// The fewest letters of a word in a longer phrase that forgives a mistake: « mort » is near
/// « mode ».
const FORGIVING: usize = 5;

/// The fewest letters of the beginning of a word, `harcel*`, that is a phrase alone.
const STEM: usize = 6;

/// The most words that may stand between two words of a phrase.
const BETWEEN: usize = 2;

/// The phrases of every language.
#[derive(Default)]
pub(crate) struct Phrases {
    phrases: Vec<Phrase>,
    /// For the number of each slot, the indices of the phrases that begin with it.
    by_first: Vec<Vec<usize>>,
    spellings: Spellings,
}

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Cry(DistressKind),
    Idiom,
    /// The phrase takes a cry back: « je rigole ».
    Joking,
}

struct Phrase {
    meaning: Meaning,
    slots: Vec<Slot>,
}

/// One word of a phrase, for which several may stand.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Slot {
    number: u32,
    /// Whether no word may stand before it, as between two characters of a Chinese word.
    tight: bool,
}

/// How a word fills a slot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// The word is written as it stands.
    Exact,
    /// The word has a typing mistake, and is long enough to be a phrase alone.
    Surely,
    /// The word has a typing mistake.
    Nearly,
}

/// The words that fill slots, found by hash.
#[derive(Default)]
struct Spellings {
    whole: HashMap<String, Vec<u32>>,
    stems: HashMap<String, Vec<u32>>,
    /// For each word that forgives a mistake, the hash of it with each letter taken out.
    near: HashMap<u32, Vec<(u32, usize)>>,
    forgiving: Vec<String>,
    /// The length of the shortest stem, in characters.
    shortest_stem: usize,
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub kind: DistressKind,
    /// The number of words of the phrase.
    pub words: usize,
}

/// A word of a message, with the slots it fills.
struct Heard {
    fills: Vec<(u32, Fit)>,
}

impl Phrases {
    /// Reads the phrases of all languages. Phrases that would find too much become diagnostics.
    pub(crate) fn read<'a>(
        lists: impl Iterator<Item = &'a Source>,
        diagnostics: &Diagnostics,
    ) -> Self {
        let mut own = Self::default();
        let mut numbers = HashMap::new();
        for source in lists {
            let mut meaning = None;
            for (line, text) in (1..).zip(source.text.lines()) {
                let text = text.trim();
                if text.is_empty() || text.starts_with('#') {
                    continue;
                }
                if let Some(name) = text
                    .strip_prefix('[')
                    .and_then(|rest| rest.strip_suffix(']'))
                {
                    meaning = section(name);
                    if meaning.is_none() {
                        let known = DistressKind::ALL.map(DistressKind::name);
                        let hint = did_you_mean(name, known.into_iter().chain([IDIOM, JOKING]));
                        diagnostics.add(
                            source.at_line(line, format!("no distress is called `{name}`{hint}")),
                        );
                    }
                    continue;
                }
                match (meaning, own.phrase(text, &mut numbers)) {
                    (Some(meaning), Ok(slots)) => own.add(Phrase { meaning, slots }),
                    (_, Err(why)) => diagnostics.add(source.at_line(line, why)),
                    (None, Ok(_)) => diagnostics.add(
                        source.at_line(line, "a phrase stands below its kind, as `[suicide]`"),
                    ),
                }
            }
        }
        own
    }

    /// The slots of a phrase; equal slots have one number in all phrases.
    fn phrase(
        &mut self,
        text: &str,
        numbers: &mut HashMap<String, u32>,
    ) -> Result<Vec<Slot>, String> {
        let mut slots = Vec::new();
        for part in text.split_whitespace() {
            if part.contains('/') {
                let ways: Vec<&str> = part.split('/').filter(|way| !way.is_empty()).collect();
                let number = self.slot(part, &ways, numbers);
                slots.push(Slot {
                    number,
                    tight: false,
                });
                continue;
            }
            for (at, word) in Words::of(part).words.iter().enumerate() {
                let way = match part.as_bytes() {
                    [b'=', ..] => format!("={word}"),
                    [.., b'*'] => format!("{word}*"),
                    _ => word.clone(),
                };
                let number = self.slot(&way, &[&way], numbers);
                slots.push(Slot {
                    number,
                    tight: at > 0,
                });
            }
        }
        match &slots[..] {
            [] => Err("no word stands in this phrase".to_owned()),
            [_] if text.split('/').any(is_short_stem) => Err(format!(
                "`{text}` would find names and other words: alone, the beginning of a word has at \
                 least {STEM} letters"
            )),
            _ => Ok(slots),
        }
    }

    fn slot(&mut self, name: &str, ways: &[&str], numbers: &mut HashMap<String, u32>) -> u32 {
        if let Some(&number) = numbers.get(name) {
            return number;
        }
        let number = u32::try_from(numbers.len()).expect("fewer phrases than that are written");
        numbers.insert(name.to_owned(), number);
        for way in ways {
            self.spellings.add(way, number);
        }
        number
    }

    fn add(&mut self, phrase: Phrase) {
        let Some(first) = phrase.slots.first() else {
            return;
        };
        let first = first.number as usize;
        if self.by_first.len() <= first {
            self.by_first.resize(first + 1, Vec::new());
        }
        self.by_first[first].push(self.phrases.len());
        self.phrases.push(phrase);
    }

    /// A phrase of distress in a message: one of several words before one of a single word, and
    /// then the most urgent kind.
    pub(crate) fn find(&self, raw: &Words, meant: &Meant) -> Option<Found> {
        let rank = |found: &Found| {
            let urgency = DistressKind::ALL
                .iter()
                .position(|kind| *kind == found.kind);
            (found.words == 1, urgency)
        };
        self.readings(raw, meant)
            .flat_map(|heard| self.cries(&heard))
            .min_by_key(rank)
    }

    /// Whether a manner of speaking holds words in which a person wishes to die: « je vais me tuer avec
    /// ce site ». It is mostly said in anger, and sometimes meant.
    pub(crate) fn hides_wish_to_die(&self, raw: &Words, meant: &Meant) -> bool {
        self.readings(raw, meant).any(|heard| {
            let mut all = Vec::new();
            self.cries_in(&heard, &mut all);
            all.iter()
                .any(|found| found.kind == DistressKind::Suicide && found.words > 1)
        })
    }

    /// Whether a message takes a cry back. It must do so as a whole and as it is written, since
    /// « je ne rigole pas » and « ils disent que c'était une blague » do not.
    pub(crate) fn takes_back(&self, raw: &Words) -> bool {
        let heard: Vec<Heard> = raw
            .words
            .iter()
            .map(|word| self.heard(word, false))
            .collect();
        self.phrases.iter().any(|phrase| {
            let mut slots = phrase.slots.iter().zip(&heard);
            phrase.meaning == Meaning::Joking
                && phrase.slots.len() == heard.len()
                && slots.all(|(slot, heard)| heard.fit(*slot) == Some(Fit::Exact))
        })
    }

    /// The message as it was typed, and as it was read where that differs.
    fn readings(&self, raw: &Words, meant: &Meant) -> impl Iterator<Item = Vec<Heard>> {
        let typed = raw.words.iter().map(|word| self.heard(word, false));
        let typed: Vec<Heard> = typed.collect();
        let read = (meant.words != raw.words).then(|| {
            let words = meant.words.iter().zip(&meant.guessed);
            words
                .map(|(word, &guessed)| self.heard(word, guessed))
                .collect()
        });
        [typed].into_iter().chain(read)
    }

    /// A word with the slots it fills. A word that was guessed despite a mistake fills none
    /// exactly.
    fn heard(&self, word: &str, guessed: bool) -> Heard {
        let mut fills = self.spellings.of(word);
        if guessed {
            for (_, fit) in &mut fills {
                *fit = Fit::Nearly;
            }
        }
        Heard { fills }
    }

    /// Every phrase of distress in the parts between manners of speaking.
    fn cries(&self, heard: &[Heard]) -> Vec<Found> {
        let mut cries = Vec::new();
        let (mut from, mut at) = (0, 0);
        while at <= heard.len() {
            let idiom = heard
                .get(at..)
                .and_then(|rest| self.at(rest, |own| own == Meaning::Idiom));
            match idiom {
                Some((_, count)) => {
                    self.cries_in(&heard[from..at], &mut cries);
                    at += count;
                    from = at;
                }
                None => at += 1,
            }
        }
        self.cries_in(&heard[from..], &mut cries);
        cries
    }

    fn cries_in(&self, heard: &[Heard], cries: &mut Vec<Found>) {
        for at in 0..heard.len() {
            let found = self.at(&heard[at..], |own| matches!(own, Meaning::Cry(_)));
            if let Some((phrase, _)) = found
                && let Meaning::Cry(kind) = phrase.meaning
            {
                let words = phrase.slots.len();
                cries.push(Found { kind, words });
            }
        }
    }

    /// The longest phrase of a meaning that begins here, and how many words of the message it
    /// takes.
    fn at(&self, heard: &[Heard], is: impl Fn(Meaning) -> bool) -> Option<(&Phrase, usize)> {
        let first = heard.first()?;
        let numbers = first.fills.iter().map(|(number, _)| *number as usize);
        let some = numbers.filter_map(|number| self.by_first.get(number));
        some.flatten()
            .map(|&at| &self.phrases[at])
            .filter(|phrase| is(phrase.meaning))
            .filter_map(|phrase| Some((phrase, phrase.begins(heard)?)))
            .max_by_key(|(phrase, _)| phrase.slots.len())
    }
}

impl Phrase {
    /// How many words the phrase takes at the beginning of these; nothing if it does not stand
    /// there.
    fn begins(&self, heard: &[Heard]) -> Option<usize> {
        let (first, more) = self.slots.split_first()?;
        let fit = heard.first()?.fit(*first)?;
        if more.is_empty() {
            return (fit != Fit::Nearly).then_some(1);
        }
        let mut at = 1;
        for slot in more {
            let between = if slot.tight { 0 } else { BETWEEN };
            let mut near = heard.get(at..)?.iter().take(between + 1);
            at += near.position(|heard| heard.fit(*slot).is_some())? + 1;
        }
        Some(at)
    }
}

impl Heard {
    fn fit(&self, slot: Slot) -> Option<Fit> {
        let same = |(number, _): &&(u32, Fit)| *number == slot.number;
        self.fills.iter().find(same).map(|(_, fit)| *fit)
    }
}

impl Spellings {
    /// Adds a spelling that fills a slot: `mourir`, `menac*`, `=crever`.
    fn add(&mut self, way: &str, number: u32) {
        let (exact, begins) = (way.starts_with('='), way.ends_with('*'));
        let folded = Words::of(way).words.concat();
        let letters = folded.chars().count();
        if begins {
            if self.stems.is_empty() || letters < self.shortest_stem {
                self.shortest_stem = letters;
            }
            self.stems.entry(folded).or_default().push(number);
            return;
        }
        if !exact && letters >= FORGIVING {
            let at = self.forgiving.len();
            for hash in shortened(&folded) {
                self.near.entry(hash).or_default().push((number, at));
            }
            self.forgiving.push(folded.clone());
        }
        self.whole.entry(folded).or_default().push(number);
    }

    /// The slots that a word fills, the best fit of each first.
    fn of(&self, word: &str) -> Vec<(u32, Fit)> {
        let mut fills = Vec::new();
        self.exactly(word, &mut fills);
        // « suiciide »: a letter that is drawn out.
        let short = without_doubles(word);
        if let Some(short) = short.filter(|short| short.chars().count() >= FORGIVING) {
            self.exactly(&short, &mut fills);
        }
        self.in_spite_of_a_mistake(word, &mut fills);
        fills
    }

    fn exactly(&self, word: &str, fills: &mut Vec<(u32, Fit)>) {
        let mut fill = |numbers: &Vec<u32>| {
            fills.extend(numbers.iter().map(|&number| (number, Fit::Exact)));
        };
        self.whole.get(word).map(&mut fill);
        let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]);
        for end in ends.skip(self.shortest_stem.max(1)) {
            self.stems.get(&word[..end]).map(&mut fill);
        }
    }

    fn in_spite_of_a_mistake(&self, word: &str, fills: &mut Vec<(u32, Fit)>) {
        let letters = word.chars().count();
        if letters < FORGIVING || word.bytes().any(|byte| byte.is_ascii_digit()) {
            return;
        }
        for hash in shortened(word) {
            for &(number, at) in self.near.get(&hash).into_iter().flatten() {
                let known = &self.forgiving[at];
                // People hardly ever mistype the first letter.
                let alike = known.chars().next() == word.chars().next();
                let filled = fills.iter().any(|(own, _)| *own == number);
                if alike && !filled && strsim::osa_distance(known, word) == 1 {
                    let long = known.chars().count() >= LONG;
                    let fit = if long { Fit::Surely } else { Fit::Nearly };
                    fills.push((number, fit));
                }
            }
        }
    }
}

fn section(name: &str) -> Option<Meaning> {
    match name {
        IDIOM => Some(Meaning::Idiom),
        JOKING => Some(Meaning::Joking),
        name => DistressKind::named(name).map(Meaning::Cry),
    }
}

fn is_short_stem(way: &str) -> bool {
    way.strip_suffix('*')
        .is_some_and(|stem| stem.chars().filter(|c| c.is_alphanumeric()).count() < STEM)
}
