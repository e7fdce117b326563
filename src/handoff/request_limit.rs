//! The limit on requests for a person by one person, so that one does not fill the queue of a desk, and
//! the minute in which a platform takes its notices.

use std::collections::{HashMap, VecDeque};

use jiff::{SignedDuration, Timestamp};
use parking_lot::Mutex;

use crate::message::Address;

/// How many requests one person may make within [`WITHIN`].
const MOST: usize = 5;
const WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// When this many people are remembered, those are forgotten whose requests are long ago.
const MANY: usize = 4_096;

/// When each person made their last requests. It is not stored: a restart allows them anew.
#[derive(Default)]
pub(super) struct RequestLimit(Mutex<HashMap<Address, VecDeque<Timestamp>>>);

impl RequestLimit {
    /// Notes that a person made a request.
    pub(super) fn made(&self, person: &Address, now: Timestamp) {
        let mut all = self.0.lock();
        if all.len() >= MANY {
            all.retain(|_, made| made.back().is_some_and(|last| *last + WITHIN > now));
        }
        let made = all.entry(person.clone()).or_default();
        made.push_back(now);
        if made.len() > MOST {
            made.pop_front();
        }
    }

    /// Until when a person may make no more requests.
    pub(super) fn until(&self, person: &Address, now: Timestamp) -> Option<Timestamp> {
        let all = self.0.lock();
        let made = all.get(person).filter(|made| made.len() >= MOST)?;
        let until = *made.front()? + WITHIN;
        (until > now).then_some(until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::ChannelName;

    #[test]
    fn five_requests_an_hour_are_allowed_to_each_person() {
        let limit = RequestLimit::default();
        let of = |room: &str| Address {
            channel: ChannelName::Memory,
            room: room.to_owned(),
        };
        let at = |minutes| Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes);
        for minute in 0..5 {
            assert_eq!(limit.until(&of("lea"), at(minute)), None);
            limit.made(&of("lea"), at(minute));
        }
        assert_eq!(limit.until(&of("lea"), at(5)), Some(at(60)));
        assert_eq!(limit.until(&of("tom"), at(5)), None);
        assert_eq!(limit.until(&of("lea"), at(60)), None);
        limit.made(&of("lea"), at(60));
        assert_eq!(limit.until(&of("lea"), at(60)), Some(at(61)));
    }
}
