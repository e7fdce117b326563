//! Decides whether a message is a cry for help, and of which kind.
//!
//! Two signs are weighed together: a phrase of `locales/xx/distress.txt` (`phrases`), and how
//! likely the model finds distress, which is trained on `locales/xx/examples/distress-<kind>.txt`.
//! A strong sign is enough alone; two weak ones are enough together.

mod phrases;

use strum::{EnumCount, EnumString, IntoStaticStr};

pub(super) use phrases::Phrases;

/// The kind of distress; it decides which numbers are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum DistressKind {
    /// A body in danger now: something swallowed, a wound, a person at the edge, a weapon.
    Emergency,
    /// The wish to die, or self-harm.
    Suicide,
    /// Violence or abuse, at home or by an adult.
    Violence,
    /// Bullying at school or on the internet, blackmail, threats received.
    Bullying,
    /// A threat to other people.
    Threat,
    /// A call for help whose kind cannot be told.
    Unclear,
}

impl DistressKind {
    /// Every kind, the most urgent first.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Emergency,
        Self::Suicide,
        Self::Violence,
        Self::Bullying,
        Self::Threat,
        Self::Unclear,
    ];

    /// The name in files: `suicide`.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

/// The signs of a cry for help in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DistressSigns {
    /// How likely the model finds a cry, from 0 to 1.
    pub likely: f32,
    /// How likely each kind is if the text is a cry, in the order of [`DistressKind::ALL`].
    pub kinds: [f32; DistressKind::ALL.len()],
    /// The kind of the phrase that was found in it, and the number of words of the phrase.
    pub phrase: Option<(DistressKind, usize)>,
    /// Whether a manner of speaking holds words in which a person wishes to die.
    pub hidden: bool,
    /// The number of words in the text.
    pub words: usize,
    /// Whether the text is one token, as a name or an identifier.
    pub is_token: bool,
    /// The number of words that are not known as they are written: names, typing mistakes.
    pub strange: usize,
}

/// From which likelihood on the model alone is believed.
struct Bar {
    /// In a message of at most so many words.
    words: usize,
    /// Where every word is known as it is written.
    known: f32,
    /// How much less is enough for each of the first two words that are not: of messages that the
    /// model finds equally likely, those with more of them are more often cries.
    strange: f32,
}

/// A short message holds few signs, and each common word in it counts for much; a long one holds
/// many, of which most must agree. These numbers and the next were chosen on examples that were kept
/// out of training (`benches/distress.rs`), so that each lets in about five cries for one false
/// alarm among needs and hard negatives, which are far more frequent there than in life.
const SURE: [Bar; 4] = [
    Bar {
        words: FEW,
        known: 0.86,
        strange: 0.0,
    },
    Bar {
        words: SHORT,
        known: 0.86,
        strange: 0.0,
    },
    Bar {
        words: 12,
        known: 0.87,
        strange: 0.05,
    },
    Bar {
        words: usize::MAX,
        known: 0.74,
        strange: 0.0,
    },
];

/// The most words of a message that may be a name. One of them must be known as it is written.
const FEW: usize = 3;

/// From this likelihood on the model confirms a phrase of several words in a short message, and
/// everywhere a long phrase.
const BORNE_OUT: f32 = 0.15;

/// From this likelihood on the model confirms a short phrase in a longer message, where it soon
/// stands by chance, or tells of a book.
const BORNE_OUT_IN_LONG: f32 = 0.5;

/// The most words of a short message.
const SHORT: usize = 7;

/// The fewest words of a long phrase, which hardly ever stands by chance.
const LONG_PHRASE: usize = 4;

/// From this likelihood on the model confirms a phrase of one word.
const WORD_BORNE_OUT: f32 = 0.5;

/// From this likelihood on a kind is believed beside a phrase of another kind.
const SURE_OF_KIND: f32 = 0.5;

/// From this likelihood on a message that is not surely a cry may still be one: the model finds a cry
/// likelier than none. Of needs that were kept out of training 1.8 % reach it, and two in five of the
/// cries that are missed.
const PERHAPS: f32 = 0.5;

impl DistressSigns {
    /// Whether the message may be a cry, whatever was decided. A token and what may be a name are none.
    pub fn may_be_cry(&self) -> bool {
        self.hidden || (self.words > 1 && sure(self).is_some() && self.likely >= PERHAPS)
    }
}

/// The kind of cry that the signs speak for; nothing when they speak for none.
pub(super) fn decide(signs: &DistressSigns) -> Option<DistressKind> {
    let alone = sure(signs).is_some_and(|least| signs.likely >= least);
    let borne_out = signs
        .phrase
        .is_some_and(|(_, words)| signs.likely >= borne_out(signs, words));
    (alone || borne_out).then(|| kind(signs))
}

/// The likelihood from which on the model alone is believed; nothing where it never is, since the
/// message may be a name.
fn sure(signs: &DistressSigns) -> Option<f32> {
    let DistressSigns { words, strange, .. } = *signs;
    // One token may be a name or an identifier, « Grenade » too: only a phrase makes it a cry.
    if signs.is_token {
        return None;
    }
    let bar = SURE.iter().find(|bar| words <= bar.words)?;
    let may_be_name = words <= FEW && strange >= words;
    (!may_be_name).then(|| bar.known - bar.strange * strange.min(2) as f32)
}

/// The likelihood from which on the model confirms a phrase of so many words.
fn borne_out(signs: &DistressSigns, words: usize) -> f32 {
    match words {
        ..=1 => WORD_BORNE_OUT,
        _ if words >= LONG_PHRASE || signs.words <= SHORT => BORNE_OUT,
        _ => BORNE_OUT_IN_LONG,
    }
}

/// The kind of the phrase or the likeliest one; where they differ, the more urgent of the two. A
/// person who is bullied and wants to die needs the number for that first.
fn kind(signs: &DistressSigns) -> DistressKind {
    let kinds = DistressKind::ALL.into_iter().zip(signs.kinds);
    let likeliest = kinds.max_by(|(_, one), (_, other)| one.total_cmp(other));
    let sure = likeliest.filter(|(_, likely)| *likely >= SURE_OF_KIND);
    let said = [
        signs.phrase.map(|(kind, _)| kind),
        sure.map(|(kind, _)| kind),
    ];
    let mut urgent = DistressKind::ALL.into_iter();
    urgent
        .find(|kind| said.contains(&Some(*kind)))
        .unwrap_or(DistressKind::Unclear)
}
