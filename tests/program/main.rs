//! Tests that start the program, kill it, or set a point at which it is held up.

#[path = "../support/mod.rs"]
mod support;

mod after;
mod browser;
mod browser_trouble;
mod damage;
mod desk_browser;
mod desk_kills;
mod discord;
mod discord_carry;
mod discord_desk;
mod discord_desk_of_pages;
mod discord_faults;
mod faults;
mod full_disk;
mod http;
mod kept;
mod kills;
mod locale;
#[cfg(feature = "passkeys")]
mod passkeys;
mod reminder_kills;
mod secrets;
mod serve;
mod telegram_kills;
mod terminal;
mod typing;
mod understand;
mod web;
mod web_carry;
mod web_desk;
mod web_first_page;
mod web_forged;
mod web_frame;
mod web_kills;
mod web_school;
