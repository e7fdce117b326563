//! Carries a conversation from one channel to another: the code that does so, whether the conversation may
//! go, and what is said.

use zeroize::Zeroizing;

use crate::flow::Flows;

use super::{Effect, Session, TurnContext};

/// A code of one use that carries a conversation to where it is given. People read it as three times four
/// letters and digits. It is a secret as long as it can be used.
#[derive(Clone, Copy)]
pub struct CarryCode(u64);

/// The signs of a code: none that is read as another one.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The signs between two hyphens.
const GROUP: usize = 4;
/// The signs of a code, hyphens aside.
const LENGTH: usize = 12;
/// The bits of a sign.
const BITS: usize = 5;

impl CarryCode {
    /// The code of random bits, of which the last 60 are used.
    pub fn of(bits: u64) -> Self {
        Self(bits & ((1 << (BITS * LENGTH)) - 1))
    }

    /// The code that words consist of, alone or after a command: `7K4M-P2XQ-9RTD`, `/continue 7k4mp2xq9rtd`.
    /// Alone it needs its hyphens, so that no other answer is taken for one.
    pub fn read(words: &str) -> Option<Self> {
        let mut words = words.split_whitespace();
        let (first, second, third) = (words.next()?, words.next(), words.next());
        let (code, alone) = match second {
            Some(second) if third.is_none() && first.starts_with('/') => (second, false),
            Some(_) => return None,
            None => (first, true),
        };
        let is_hyphen = |sign: char| matches!(sign, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}');
        let mut groups = code.split(is_hyphen);
        let has_groups = code.matches(is_hyphen).count() == LENGTH / GROUP - 1
            && groups.all(|group| group.len() == GROUP);
        if !has_groups && (alone || code.contains(is_hyphen)) {
            return None;
        }
        let (mut bits, mut length, mut digits) = (0, 0, 0);
        for sign in code.chars().filter(|sign| !is_hyphen(*sign)) {
            let sign = match sign.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                sign => sign,
            };
            let at = SIGNS.iter().position(|known| char::from(*known) == sign)?;
            bits = (bits << BITS) | u64::try_from(at).unwrap_or(0);
            length += 1;
            digits += usize::from(sign.is_ascii_digit());
            if length > LENGTH {
                return None;
            }
        }
        // A number, or a word, is none.
        let fits = length == LENGTH && digits > 0 && digits < LENGTH;
        fits.then_some(Self(bits))
    }

    /// The code as people read it, and as it stands in links.
    pub fn shown(self) -> Zeroizing<String> {
        let mut shown = Zeroizing::new(String::with_capacity(LENGTH + 2));
        for at in 0..LENGTH {
            if at > 0 && at % GROUP == 0 {
                shown.push('-');
            }
            let sign = (self.0 >> (BITS * (LENGTH - 1 - at))) & 31;
            shown.push(char::from(SIGNS[usize::try_from(sign).unwrap_or(0)]));
        }
        shown
    }
}

/// Why a conversation was not carried to where its code was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCarried {
    /// The code is not known, was used, is too old, or was given where the conversation is.
    Code,
    /// The channel is not open to minors.
    Minors,
    /// At one of the two ends a person waits for staff, or speaks with them.
    Ticket,
}

/// Whether a conversation, which must have been reconciled with these flows, may go on on a channel that is
/// open to minors or not.
///
/// # Errors
/// The reason why it may not.
pub fn may_be_carried(flows: &Flows, session: &Session, minors: bool) -> Result<(), NotCarried> {
    if session.request.is_some() {
        return Err(NotCarried::Ticket);
    }
    let step = flows.audience.map(|id| flows.step(id));
    let own = step.and_then(|step| session.label(&step.name));
    let journey = flows
        .flow_of(super::step(flows, session))
        .audience
        .as_deref();
    let is_minor = |audience: &str| flows.minors.iter().any(|minor| minor == audience);
    match !minors && own.into_iter().chain(journey).any(is_minor) {
        true => Err(NotCarried::Minors),
        false => Ok(()),
    }
}

impl TurnContext<'_> {
    /// Offers to go on elsewhere. A ticket keeps the conversation where staff answer it.
    pub(super) fn offer_to_carry(&mut self) {
        let effect = match self.session.request {
            Some(_) => Effect::CarryNotNow,
            None => Effect::CarryOffered,
        };
        self.say_and_ask_again(effect);
    }

    /// The conversation came from elsewhere and goes on here.
    pub(super) fn carried(&mut self) {
        self.say(Effect::Carried);
        self.say_and_ask(Effect::Resume);
    }

    /// A code was given that carries no conversation here.
    pub(super) fn not_carried(&mut self, why: NotCarried) {
        self.say_and_ask_again(match why {
            NotCarried::Code => Effect::CarryRefused,
            NotCarried::Minors => Effect::NotHere,
            NotCarried::Ticket => Effect::CarryNotNow,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Option<String> {
        CarryCode::read(words).map(|code| code.shown().to_string())
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = CarryCode::of(0x0123_4567_89AB_CDEF);
        let shown = code.shown();
        let shown: &str = &shown;
        assert_eq!(shown.len(), LENGTH + 2);
        let (lower, bare) = (shown.to_lowercase(), shown.replace('-', ""));
        for words in [
            shown.to_string(),
            format!("  {lower} "),
            shown.replace('-', "\u{2013}"),
            format!("/start {shown}"),
            format!("/continue {bare}"),
        ] {
            assert_eq!(read(&words).as_deref(), Some(shown), "{words}");
        }
        assert_eq!(
            read("olil-2222-222a").as_deref(),
            Some("0111-2222-222A"),
            "signs that look alike"
        );
    }

    #[test]
    fn no_other_words_are_a_code() {
        for words in [
            "",
            "7K4MP2XQ9RTD",
            "7K4M P2XQ 9RTD",
            "1234-5678-9012",
            "peut-etre-bien",
            "PEUT-ETRE-BIEN",
            "7K4M-P2XQ-9RT!",
            "7K4M-P2XQ-9RTD svp",
            "/start activation.password",
            "/start",
            "é7K4-P2XQ-9RT",
        ] {
            assert_eq!(read(words), None, "{words}");
        }
    }
}
