//! Tests that run in this process: content, understanding, conversations, the store, and channels
//! over simulated platforms.

#[path = "../support/mod.rs"]
mod support;

mod at_steps;
mod audiences;
mod conversations;
mod desk;
mod desk_orders;
mod desk_simulation;
mod discord_api;
mod distress;
mod edited;
mod exports;
mod flows;

mod modules;
mod mutants;
mod needs;
mod places;
mod readme;
mod review;
mod simulation;
mod store;
mod stores;
mod telegram;
mod telegram_conversations;
mod telegram_desk;
mod telegram_desk_trouble;
mod transcripts;
