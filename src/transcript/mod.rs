//! Transcripts: conversations kept as text, which are parsed, replayed, rewritten and recorded.
//!
//! One file is a test, a demonstration and documentation at once. `tests/README.md` describes the
//! format.

mod coverage;
mod parse;
mod record;
mod replay;
mod staff;

pub use parse::{Act, Member, Person, Script, ScriptLine, Trouble, parse};
pub use record::Recorder;
pub use replay::{Replayed, Stage, replay};
pub use staff::TicketNumbers;
