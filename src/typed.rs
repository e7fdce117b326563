//! Words a person typed, closed by default.
//!
//! A [`Typed`] can be judged, and nothing else: it cannot be cloned, printed, compared, stored or
//! sent, and its memory is wiped when it goes. Whatever is learned from it is a `Copy` value that
//! borrows nothing, so no word leaves by accident.
//!
//! Judging works:
//!
//! ```
//! use guichet::typed::Typed;
//! let typed = Typed::new(String::from("Soleil2026!"));
//! let letters = typed.read(|words| words.chars().count());
//! assert_eq!(letters, 11);
//! ```
//!
//! The words themselves do not come out:
//!
//! ```compile_fail
//! # use guichet::typed::Typed;
//! let typed = Typed::new(String::from("Soleil2026!"));
//! let words: String = typed.read(|words| words.to_owned());
//! ```
//!
//! ```compile_fail
//! # use guichet::typed::Typed;
//! let typed = Typed::new(String::from("Soleil2026!"));
//! let words: &str = typed.read(|words| words);
//! ```
//!
//! They are not logged:
//!
//! ```compile_fail
//! # use guichet::typed::Typed;
//! let typed = Typed::new(String::from("Soleil2026!"));
//! println!("{typed:?}");
//! ```
//!
//! ```compile_fail
//! # use guichet::typed::Typed;
//! let typed = Typed::new(String::from("Soleil2026!"));
//! println!("{typed}");
//! ```
//!
//! They are not copied:
//!
//! ```compile_fail
//! # use guichet::typed::Typed;
//! let typed = Typed::new(String::from("Soleil2026!"));
//! let again = typed.clone();
//! ```
//!
//! They are not stored:
//!
//! ```compile_fail
//! # use guichet::typed::Typed;
//! let typed = Typed::new(String::from("Soleil2026!"));
//! let stored = serde_json::to_string(&typed);
//! ```

use zeroize::Zeroizing;

/// What a person typed, as they typed it, until it has been judged.
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// Takes the words over from the channel that received them.
    pub fn new(words: String) -> Self {
        Self(Zeroizing::new(words))
    }

    /// Lets `judge` see the words and hands back its verdict, which can hold none of them.
    pub fn read<T: Copy + 'static>(&self, judge: impl FnOnce(&str) -> T) -> T {
        judge(&self.0)
    }
}
