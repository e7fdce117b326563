//! Conversations kept as text: reads, replays, rewrites and records them.
//!
//! The same file is a test, a demonstration and documentation; `tests/README.md` tells how to
//! read one.

mod parse;
mod record;
mod replay;

pub use parse::{Act, Line, Member, Person, Script, Trouble, parse};
pub use record::Recorder;
pub use replay::{Replayed, Stage, replay};
