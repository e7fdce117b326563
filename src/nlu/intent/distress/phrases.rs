//! The phrases of distress: `locales/xx/distress.txt`, one a line, below the kind it is of.
//!
//! All languages are looked through at once: nobody minds in which one they cry. A message is
//! looked through twice, as it was typed and as it was read (spellings and typing mistakes
//! resolved). Manners of speaking, below `[idiom]`, are taken out of it first.
//!
//! In a phrase of several words a word of five letters or more forgives one typing mistake, and a
//! word or two may stand between two of them. A phrase of one word must be written as it stands,
//! unless it is so long that no name is near it.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, Source, did_you_mean};

use super::super::lexicon::Meant;
use super::super::tokenizer::Words;
use super::super::vocabulary::shortened;
use super::DistressKind;

/// The sections that are no kind.
const IDIOM: &str = "idiom";
const JOKING: &str = "joking";

/// A phrase of one word with fewer letters forgives no mistake.
const LONG: usize = 9;

/// A word of a longer phrase with fewer letters forgives no mistake: « mort », « mode ».
const FORGIVING: usize = 5;

/// The beginning of a word, `harcel*`, must be so long where it stands alone.
const STEM: usize = 6;

/// At most this many words may stand between two words of a phrase.
const BETWEEN: usize = 2;

/// The phrases of every language.
#[derive(Default)]
pub(crate) struct Phrases {
    phrases: Vec<Phrase>,
    /// The phrases that begin with a slot.
    by_first: Vec<Vec<usize>>,
    spellings: Spellings,
}

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Cry(DistressKind),
    Idiom,
    /// It takes a cry back: « je rigole ».
    Joking,
}

struct Phrase {
    meaning: Meaning,
    slots: Vec<Slot>,
}

/// A place in a phrase, for any of several words.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Slot {
    number: u32,
    /// Whether nothing may stand before it, as between two signs of a Chinese word.
    tight: bool,
}

/// How a word fills a slot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// As it is written.
    Exact,
    /// In spite of a typing mistake, in a word long enough for one alone.
    Surely,
    /// In spite of a typing mistake.
    Nearly,
}

/// The words that fill slots, found by hash.
#[derive(Default)]
struct Spellings {
    whole: HashMap<String, Vec<u32>>,
    stems: HashMap<String, Vec<u32>>,
    /// Of each word that forgives a mistake, the hash of it with each letter taken out.
    near: HashMap<u32, Vec<(u32, usize)>>,
    forgiving: Vec<String>,
    /// The shortest stem, in characters.
    shortest_stem: usize,
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub kind: DistressKind,
    /// How many words it has.
    pub words: usize,
}

/// A word of a message, with the slots it fills.
struct Heard {
    fills: Vec<(u32, Fit)>,
}

impl Phrases {
    /// Reads the phrases of all languages; it reports phrases that would find too much.
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

    /// The first phrase of distress in a message, the most urgent kind and the longest before
    /// others.
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

    /// Whether a message takes a cry back: as a whole and as it stands, since « je ne rigole pas »
    /// and « ils disent que c'était une blague » do not.
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

    /// The message as it was typed, and as it was read where that is something else.
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

    /// A word with what it may stand for; one that was guessed in spite of a mistake is none that
    /// was written.
    fn heard(&self, word: &str, guessed: bool) -> Heard {
        let mut fills = self.spellings.of(word);
        if guessed {
            for (_, fit) in &mut fills {
                *fit = Fit::Nearly;
            }
        }
        Heard { fills }
    }

    /// Every phrase of distress, between manners of speaking.
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

    /// The longest phrase of a meaning that begins here, and how many words it takes.
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
    /// How many words it takes at the beginning of these, if it stands there.
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
    /// Takes in a way to fill a slot: `mourir`, `menac*`, `=crever`.
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
        // « suiciide »: a letter that was drawn out.
        if let Some(short) = without_doubles(word) {
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
                // Hardly anybody mistypes the first letter.
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

/// A word whose double letters are single ones; nothing where it has none.
fn without_doubles(word: &str) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    let all = letters.len();
    letters.dedup();
    (letters.len() < all && letters.len() >= FORGIVING).then(|| letters.into_iter().collect())
}
