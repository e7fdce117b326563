//! Recognises what people need from what they write, and reports mistakes in the files that say how.
//!
//! The program uses it to understand, and its build script to learn from the shipped examples, so
//! it stands apart from both: no clock, no IO, no randomness, nothing that waits.

pub mod diagnostics;
pub mod intent;
