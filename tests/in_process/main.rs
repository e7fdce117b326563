//! Tests that run in this process: content, understanding, conversations, the store, and channels
//! over simulated platforms.

#[path = "../support/mod.rs"]
mod support;

mod at_steps;
mod audiences;
mod conversations;
mod desk;
mod desk_deadlines;
mod desk_orders;
mod desk_queue;
mod desk_simulation;
mod discord_api;
mod discord_api_gateway;
mod discord_conversations;
mod discord_desk;
mod discord_messages;
mod distress;
mod durability;
mod edited;
mod engines;
mod erased;
mod exports;
mod flows;
mod half_done;
mod in_doubt;
mod incidents;
mod leftovers;

mod modules;
mod mutants;
mod needs;
mod opening;
mod pictures;
mod places;
mod readme;
mod review;
mod school;
mod simulation;
mod sources;
mod store;
mod stores;
mod symptoms;
mod telegram;
mod telegram_conversations;
mod telegram_desk;
mod telegram_desk_refused;
mod telegram_desk_trouble;
mod telegram_faults;
mod telegram_groups;
mod telegram_messages;
mod telegram_pictures;
mod telegram_private_topics;
mod telegram_supergroup;
mod telegram_webhook;
mod ten_requests;
mod texts;
mod transcripts;
mod web;
