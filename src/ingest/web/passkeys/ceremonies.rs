//! What a device was asked and has not answered yet. An answer is taken once, within five minutes, from the
//! browser that asked.
//!
//! It is in memory only: after another start of the program the press is made again.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use parking_lot::Mutex;
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration};

use guichet_core::handoff::Staff;

use super::super::{Failed, visitor};

/// How long a device has to answer.
pub(super) const LASTS: SignedDuration = SignedDuration::from_mins(5);
/// How many questions may be open. Members of staff are few; more is an attack, which gets no more memory.
const MOST: usize = 10_000;

/// What a device was asked for.
pub(super) enum Ceremony {
    /// To make a passkey for a member of staff.
    Add(Staff, PasskeyRegistration),
    /// To sign in.
    SignIn(DiscoverableAuthentication),
}

/// The open questions, each by the secret of its browser.
#[derive(Default)]
pub(super) struct Ceremonies(Mutex<HashMap<String, (Timestamp, Ceremony)>>);

impl Ceremonies {
    /// Notes what a device is asked; returns the secret for the browser.
    pub(super) fn begin(&self, ceremony: Ceremony, now: Timestamp) -> Result<String, Failed> {
        let secret = visitor::name()?;
        let mut open = self.0.lock();
        open.retain(|_, (until, _)| *until > now);
        if open.len() >= MOST {
            tracing::warn!("Too many devices are asked for passkeys at once");
            return Err(Failed);
        }
        open.insert(secret.clone(), (now + LASTS, ceremony));
        Ok(secret)
    }

    /// What the device of this browser was asked; it is asked no longer.
    pub(super) fn end(&self, secret: &str, now: Timestamp) -> Option<Ceremony> {
        let (until, ceremony) = self.0.lock().remove(secret)?;
        (until > now).then_some(ceremony)
    }
}

#[cfg(test)]
mod tests {
    use webauthn_rs::prelude::{Url, WebauthnBuilder};

    use super::*;

    fn question() -> Ceremony {
        let url = Url::parse("https://aide.example.fr").expect("an address");
        let webauthn =
            WebauthnBuilder::new("aide.example.fr", &url).and_then(WebauthnBuilder::build);
        let webauthn = webauthn.expect("it fits");
        let (_, state) = webauthn
            .start_discoverable_authentication()
            .expect("it begins");
        Ceremony::SignIn(state)
    }

    #[test]
    fn an_answer_is_taken_once_in_time_and_from_one_browser() {
        let begin = Timestamp::from_second(1_700_000_000).expect("a moment");
        let open = Ceremonies::default();
        let ask = || open.begin(question(), begin).ok().expect("there is room");
        let (one, other) = (ask(), ask());
        assert_ne!(one, other);
        assert!(
            open.end("00000000000000000000000000000000", begin)
                .is_none()
        );
        assert!(open.end(&one, begin).is_some());
        assert!(open.end(&one, begin).is_none(), "it was answered");
        assert!(open.end(&other, begin + LASTS).is_none(), "it is too late");
    }

    #[test]
    fn questions_without_an_answer_take_no_more_room_than_is_given() {
        let begin = Timestamp::from_second(1_700_000_000).expect("a moment");
        let open = Ceremonies::default();
        {
            let mut rows = open.0.lock();
            rows.extend((0..MOST).map(|at| (at.to_string(), (begin + LASTS, question()))));
        }
        assert!(open.begin(question(), begin).is_err());
        assert!(
            open.begin(question(), begin + LASTS).is_ok(),
            "they are over"
        );
        assert_eq!(open.0.lock().len(), 1);
    }
}
