//! A pupil on a page, and a desk that works in a channel on Discord: the ticket goes there and back.

use std::fs;

use crate::support::Home;
use crate::support::discord_api::{DiscordApi, GENERAL, TOKEN, Who};
use crate::support::discord_desk::{ANNE, shows};
use crate::support::discord_program::sees;
use crate::support::web_desk::waiting_person;
use crate::support::web_program::WebProgram;

/// A program that answers on pages, with a desk on a simulated Discord.
async fn start(api: &DiscordApi) -> WebProgram {
    let home = Home::new();
    let settings = home.store_folder().with_file_name("guichet.toml");
    let desk = format!(
        "[desk.school-office]\nstaff = [\"discord:{ANNE}\"]\ndiscord-channel = \"{GENERAL}\"\n"
    );
    fs::write(settings, desk).expect("settings can be written");
    api.joins(ANNE, &[]);
    let (resolve, ca) = (api.address.to_string(), api.ca.display().to_string());
    let settings = [
        ("GUICHET_DISCORD_TOKEN", TOKEN),
        ("GUICHET_DISCORD_RESOLVE", &*resolve),
        ("GUICHET_DISCORD_CA", &*ca),
    ];
    let program = WebProgram::start(home, &settings);
    api.ready().await;
    program
}

#[tokio::test]
async fn a_ticket_from_a_page_is_answered_in_a_thread_and_given_back() {
    let api = DiscordApi::start().await;
    let program = start(&api).await;
    let (mut person, _) = waiting_person(&program).await;
    let notice = shows(&api, GENERAL, "Attend depuis").await;
    api.press(Who::in_channel(ANNE, GENERAL), notice.id, "Prendre");
    person.until("/", "répond maintenant").await;
    api.until("no thread", |api| !api.threads().is_empty())
        .await;
    let thread = api.threads()[0].id;
    let card = shows(&api, thread, "Prise par").await;
    person.send(&[("words", "une page blanche")]).await;
    shows(&api, thread, "une page blanche").await;
    let there = || Who::in_channel(ANNE, thread);
    api.press(there(), card.id, "Répondre");
    api.until("no form", |api| api.form(ANNE).is_some()).await;
    api.submit(there(), "Recharge la page.");
    person.until("/", "Recharge la page.").await;
    assert!(
        person.page.contains("<p class=\"who\">Une personne</p>"),
        "{}",
        person.page
    );
    assert_eq!(person.buttons(), [], "the robot asks nothing now");
    api.press(there(), card.id, "Rendre au robot");
    let choice = sees(&api, ANNE, "que choisissez-vous").await;
    api.press(there(), choice.id, "Là où en était la personne");
    person.until("/", "de nouveau le robot").await;
    person.until("/", "name=\"press\"").await;
    assert_eq!(api.violations(), Vec::<String>::new(), "{}", program.said());
}
