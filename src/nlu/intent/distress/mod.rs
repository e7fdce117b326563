//! Decides whether a message is a cry for help, and of which kind.
//!
//! Two signs are weighed together: a phrase of `locales/xx/distress.txt` (`phrases`), and how likely
//! the model finds distress, which learned from `locales/xx/examples/distress-<kind>.txt`. Either
//! one is enough when it is strong; two weak ones are enough together.

mod phrases;

pub(super) use phrases::Phrases;

/// What kind of distress it is; it decides which numbers are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DistressKind {
    /// A body in danger now: something swallowed, a wound, somebody at the edge, a weapon.
    Emergency,
    /// Wanting to die, or hurting oneself.
    Suicide,
    /// Violence or abuse, at home or by an adult.
    Violence,
    /// Bullying at school or on the internet, blackmail, threats received.
    Bullying,
    /// A threat to others.
    Threat,
    /// A call for help whose kind cannot be told.
    Unclear,
}

impl DistressKind {
    /// Every kind, the most urgent first.
    pub const ALL: [Self; 6] = [
        Self::Emergency,
        Self::Suicide,
        Self::Violence,
        Self::Bullying,
        Self::Threat,
        Self::Unclear,
    ];

    /// Its name in files: `suicide`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Suicide => "suicide",
            Self::Violence => "violence",
            Self::Bullying => "bullying",
            Self::Threat => "threat",
            Self::Unclear => "unclear",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What speaks for a cry in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DistressSigns {
    /// How likely the model finds a cry, from 0 to 1.
    pub likely: f32,
    /// How likely each kind is, where it is one, in the order of [`DistressKind::ALL`].
    pub kinds: [f32; DistressKind::ALL.len()],
    /// The phrase that stands in it: its kind, and how many words it has.
    pub phrase: Option<(DistressKind, usize)>,
    /// How many words the text has.
    pub words: usize,
    /// Whether it is one token, as a name or an identifier.
    pub is_token: bool,
    /// How many of them are not known as they are written: names, mistakes.
    pub strange: usize,
}

/// From here on the model alone is believed. These numbers were chosen on examples that were kept out
/// of training (`benches/distress.rs`): at 0.85 it hears six of ten very hard cries alone, and one of
/// two hundred and fifty needs sets it off.
const SURE: f32 = 0.85;

/// The same in a message of few words, which hold few signs.
const SURE_OF_FEW: f32 = 0.9;

/// In a message of so few words each must be known as it is written: a name is no sign.
const FEW: usize = 3;

/// From here on the model bears a phrase of several words out. Below it stand one of a hundred and
/// fifty cries, and one of twenty-five manners of speaking that set it off.
const BORNE_OUT: f32 = 0.05;

/// From here on the model bears a single word out.
const WORD_BORNE_OUT: f32 = 0.25;

/// From here on a kind is believed beside a phrase of another.
const SURE_OF_KIND: f32 = 0.5;

/// The kind of cry that these signs speak for; nothing when it is none.
pub(super) fn decide(signs: &DistressSigns) -> Option<DistressKind> {
    // One word is no second sign: it must be a phrase.
    let told = !signs.is_token && (signs.words > FEW || signs.strange == 0);
    let few = signs.words <= FEW;
    let alone = signs.likely >= if few { SURE_OF_FEW } else { SURE } && told;
    let borne_out = signs.phrase.is_some_and(|(_, words)| {
        let least = if words > 1 { BORNE_OUT } else { WORD_BORNE_OUT };
        signs.likely >= least
    });
    (alone || borne_out).then(|| kind(signs))
}

/// What the phrase or the model says; where they differ, the more urgent of the two: who is bullied
/// and wants to die needs the line for that first.
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
