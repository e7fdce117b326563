//! Opens the desk again to whoever it was closed to.

use crate::answer::Value;
use crate::engine::Reference;
use crate::inbox::{InboxError, Outcome};

use super::{Front, Told};

impl Front<'_> {
    /// Opens it, by the number of the request over which it was closed.
    pub(super) async fn unblock(&self, on: Option<Reference>) -> Result<Told, InboxError> {
        let Some(on) = on else {
            return self.refuse("staff-unknown");
        };
        match self.inbox.unblock(self.by, on, self.now).await? {
            Outcome::Unblocked => {
                let number = Value::Text(on.to_string());
                self.say("staff-unblocked", &[("number", number)])
            }
            Outcome::NotStaff => self.refuse("staff-not-you"),
            _ => self.refuse("staff-unknown"),
        }
    }
}
