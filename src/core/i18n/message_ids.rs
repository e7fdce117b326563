//! The names of messages in code: a name that is not in the code's list does not compile.

use super::code_messages::{SAID, WRITTEN};

/// The name of a message that the code says, as in `id!("nav-next")`. A name that is not in the code's
/// list, which every locale is checked against, does not compile:
///
/// ```compile_fail
/// guichet_core::i18n::id!("nav-nxet");
/// ```
///
/// ```
/// assert_eq!(guichet_core::i18n::id!("nav-next"), "nav-next");
/// ```
#[macro_export]
macro_rules! id {
    ($name:literal) => {
        const {
            assert!(
                $crate::i18n::is_message_of_code($name),
                concat!("no message is called ", $name)
            );
            $name
        }
    };
}

#[doc(inline)]
pub use id;

/// Whether the code's list holds that name.
#[doc(hidden)]
#[must_use]
pub const fn is_message_of_code(name: &str) -> bool {
    let mut at = 0;
    while at < SAID.len() {
        if is_same(SAID[at].0, name) {
            return true;
        }
        at += 1;
    }
    at = 0;
    while at < WRITTEN.len() {
        if is_same(WRITTEN[at].0, name) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether two names are the same; `==` is not for what runs while the code is compiled.
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}
