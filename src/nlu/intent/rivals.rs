//! Finds what a message names only to set it aside: « j'ai mon mot de passe, mais plus mon
//! identifiant » is about the identifier.
//!
//! Two ideas are rivals when each has needs of its own and people name one to say that they mean
//! the other. What a message says of each decides: it is lacking, it is there, or it is denied.

use std::ops::Range;

use super::concepts::{FoundConcepts, Names, Phrase, REACH};

/// The ideas that are rivals, side by side.
const RIVALS: [[&[&str]; 2]; 2] = [
    [&["identifier"], &["password"]],
    [&["mail"], &["sms", "phone"]],
];

/// A negation at most this many words after a claim turns it round: « je l'ai plus ».
const AFTER: usize = 2;

/// What words say of the thing beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// It is there: « je l'ai ».
    Have,
    /// It is not: « perdu ».
    Lack,
}

impl Claim {
    /// The claim whose phrases a list has under this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "have" => Some(Self::Have),
            "lack" => Some(Self::Lack),
            _ => None,
        }
    }
}

/// What a message says of one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// It is there.
    Had,
    /// It is lacking.
    Lacking,
    /// It is named with a negation before it.
    Denied,
    /// It is named.
    Named,
}

/// The rivals, and the claims of one language.
pub(super) struct Rivals {
    pairs: Vec<[Vec<u16>; 2]>,
    claims: Vec<(Claim, Phrase)>,
}

/// One side of two rivals, named in a message.
struct Mention {
    side: usize,
    place: Range<usize>,
    denied: bool,
}

impl Rivals {
    /// The rivals by the numbers of their ideas.
    pub(super) fn of(names: &Names<'_>) -> Self {
        let numbers = |side: &'static [&'static str]| -> Vec<u16> {
            let known = side.iter().filter_map(|name| names.get(name));
            known.copied().collect()
        };
        let pairs = RIVALS.map(|pair| pair.map(numbers));
        Self {
            pairs: pairs.into(),
            claims: Vec::new(),
        }
    }

    /// Adds a phrase of a claim.
    pub(super) fn add(&mut self, claim: Claim, phrase: Phrase) {
        self.claims.push((claim, phrase));
    }

    /// The words that name what is set aside. `not` is the number of the idea of negations.
    pub(super) fn set_aside(
        &self,
        words: &[String],
        found: &FoundConcepts,
        not: Option<u16>,
    ) -> Vec<Range<usize>> {
        let mut aside = Vec::new();
        for pair in &self.pairs {
            let mentions = mentions(pair, found);
            let names = |side: usize| mentions.iter().any(|mention| mention.side == side);
            if !names(0) || !names(1) || self.claims.is_empty() {
                continue;
            }
            let claims = self.claims(words, found, not);
            let [Some(one), Some(other)] =
                [0, 1].map(|side| said_of(side, &mentions, &claims, found))
            else {
                continue;
            };
            let Some(side) = set_aside(one, other) else {
                continue;
            };
            let own = mentions.into_iter().filter(|mention| mention.side == side);
            aside.extend(own.map(|mention| mention.place));
        }
        aside
    }

    /// The claims in words, each with its place, turned round where they are negated.
    fn claims(
        &self,
        words: &[String],
        found: &FoundConcepts,
        not: Option<u16>,
    ) -> Vec<(usize, Claim)> {
        let mut negates = vec![false; words.len()];
        for ((idea, _), place) in found.ideas.iter().zip(&found.places) {
            if Some(*idea) == not {
                negates[place.clone()].fill(true);
            }
        }
        let is_negated = |place: Range<usize>| {
            let part = found.parts[place.start];
            let near = |at: &usize| found.parts[*at] == part && negates[*at];
            let before = place.start.saturating_sub(REACH)..place.start;
            let after = place.end..words.len().min(place.end + AFTER);
            let own = negates[place].contains(&true);
            !own && before.chain(after).any(|at| near(&at))
        };
        let mut claims = Vec::new();
        for at in 0..words.len() {
            for (claim, phrase) in &self.claims {
                if !phrase.begins(&words[at..]) {
                    continue;
                }
                let claim = match (claim, is_negated(at..at + phrase.length())) {
                    (Claim::Have, false) | (Claim::Lack, true) => Claim::Have,
                    (Claim::Lack, false) | (Claim::Have, true) => Claim::Lack,
                };
                claims.push((at, claim));
            }
        }
        claims
    }
}

fn mentions(pair: &[Vec<u16>; 2], found: &FoundConcepts) -> Vec<Mention> {
    let ideas = found.ideas.iter().zip(&found.places);
    let mention = |(&(idea, denied), place): (&(u16, bool), &Range<usize>)| {
        let side = pair.iter().position(|side| side.contains(&idea))?;
        Some(Mention {
            side,
            place: place.clone(),
            denied,
        })
    };
    ideas.filter_map(mention).collect()
}

/// What a message says of one side: in the parts that name it, or else in those that follow.
/// Nothing where a part names both.
fn said_of(
    side: usize,
    mentions: &[Mention],
    claims: &[(usize, Claim)],
    found: &FoundConcepts,
) -> Option<Said> {
    let part = |mention: &Mention| found.parts[mention.place.start];
    let (own, others): (Vec<&Mention>, Vec<&Mention>) =
        mentions.iter().partition(|mention| mention.side == side);
    let names = |of: &[&Mention], at: u16| of.iter().any(|mention| part(mention) == at);
    if own.iter().any(|mention| names(&others, part(mention))) {
        return None;
    }
    let said = |belongs: &dyn Fn(u16) -> bool| {
        let there = claims.iter().filter(|(at, _)| belongs(found.parts[*at]));
        let claims: Vec<Claim> = there.map(|&(_, claim)| claim).collect();
        match claims.contains(&Claim::Lack) {
            true => Some(Said::Lacking),
            false => claims.first().map(|_| Said::Had),
        }
    };
    let here = |at: u16| names(&own, at);
    let follows = |at: u16| {
        let before = mentions.iter().map(part).filter(|part| *part < at).max();
        !names(&own, at) && !names(&others, at) && before.is_some_and(here)
    };
    let named = match own.iter().all(|mention| mention.denied) {
        true => Said::Denied,
        false => Said::Named,
    };
    Some(said(&here).or_else(|| said(&follows)).unwrap_or(named))
}

/// The side that a message sets aside, by what it says of each.
fn set_aside(one: Said, other: Said) -> Option<usize> {
    match (one, other) {
        (one, other) if one == other => None,
        (Said::Lacking, _) => Some(1),
        (_, Said::Lacking) => Some(0),
        (Said::Had, _) => Some(0),
        (_, Said::Had) => Some(1),
        (Said::Denied, _) => Some(0),
        (_, Said::Denied) => Some(1),
        _ => None,
    }
}
