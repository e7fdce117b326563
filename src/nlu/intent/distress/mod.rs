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
    /// The number of words in the text.
    pub words: usize,
    /// Whether the text is one token, as a name or an identifier.
    pub is_token: bool,
    /// The number of words that are not known as they are written: names, typing mistakes.
    pub strange: usize,
}

/// From this likelihood on the model alone is believed. These numbers were chosen on examples that
/// were kept out of training (`benches/distress.rs`): at 0.85 the model alone finds six of ten very
/// hard cries, and takes one of two hundred and fifty needs for a cry.
const SURE: f32 = 0.85;

/// The same in a message of few words, which hold few signs.
const SURE_OF_FEW: f32 = 0.9;

/// The most words of a short message. Each of them must be known as it is written, since a name is
/// no sign.
const FEW: usize = 3;

/// From this likelihood on the model confirms a phrase of several words. Below it are one of a
/// hundred and fifty cries, and one of twenty-five manners of speaking that contain such a phrase.
const BORNE_OUT: f32 = 0.05;

/// From this likelihood on the model confirms a phrase of one word.
const WORD_BORNE_OUT: f32 = 0.25;

/// From this likelihood on a kind is believed beside a phrase of another kind.
const SURE_OF_KIND: f32 = 0.5;

/// The kind of cry that the signs speak for; nothing when they speak for none.
pub(super) fn decide(signs: &DistressSigns) -> Option<DistressKind> {
    // For one token the model alone is not enough: it must be a phrase.
    let told = !signs.is_token && (signs.words > FEW || signs.strange == 0);
    let few = signs.words <= FEW;
    let alone = signs.likely >= if few { SURE_OF_FEW } else { SURE } && told;
    let borne_out = signs.phrase.is_some_and(|(_, words)| {
        let least = if words > 1 { BORNE_OUT } else { WORD_BORNE_OUT };
        signs.likely >= least
    });
    (alone || borne_out).then(|| kind(signs))
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
