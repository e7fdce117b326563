//! Recognises what people need from what they write, and reports mistakes in the files that say
//! how.
//!
//! The program understands with it, and its build script trains the model with it. So it stands
//! apart from both: no clock, no IO, no randomness, nothing that waits.

pub mod diagnostics;
pub mod intent;
