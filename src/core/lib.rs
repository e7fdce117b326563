//! What Guichet does with a message, apart from the world: it understands the message, takes a
//! turn, and puts the answer into words.
//!
//! Nothing here has a clock, does IO, draws a random number or waits: its dependencies could not.

pub mod assistant;
pub mod dialogue;
pub mod flow;
pub mod handoff;
pub mod i18n;
pub mod message;
pub mod redaction;
pub mod render;
pub mod school;
pub mod understand;
pub mod validation;
