//! Guichet
pub mod answer;
pub mod channel;
pub mod cli;
pub mod content;
pub mod engine;
pub mod flow;
pub mod inbox;
pub mod outbox;
pub mod review;
pub mod school;
pub mod service;
pub mod source;
pub mod store;
pub mod transcript;
pub mod typed;
pub mod voice;
pub mod wire;
