//! A conversation goes on elsewhere: from a page to Discord and back, in direct messages and in a server,
//! by a code of one use.

use crate::support::discord_api::{DiscordApi, Message, TOKEN, Who};
use crate::support::discord_program::{alone, among_others, sees};
use crate::support::web_program::{Reader, WebProgram};
use crate::support::{Home, code_in};

const LEA: u64 = 42;
const TOM: u64 = 43;
const REFUSED: &str = "Ce code ne marche pas";
const HERE: &str = "on continue ici";

/// A program that answers on pages and on a simulated Discord.
async fn start(api: &DiscordApi) -> WebProgram {
    let (resolve, ca) = (api.address.to_string(), api.ca.display().to_string());
    let settings = [
        ("GUICHET_WEB_URL", "https://aide.example.fr"),
        ("GUICHET_DISCORD_TOKEN", TOKEN),
        ("GUICHET_DISCORD_RESOLVE", &resolve),
        ("GUICHET_DISCORD_CA", &ca),
    ];
    let program = WebProgram::start(Home::new(), &settings);
    api.ready().await;
    api.until("no commands", |api| !api.commands(None).is_empty())
        .await;
    program
}

async fn reader(program: &WebProgram) -> Reader {
    Reader::of(&program.address_in("The pages are at ").await)
}

/// A person on a page, two steps into the journey.
async fn person_on_a_page(program: &WebProgram) -> Reader {
    let mut reader = reader(program).await;
    reader.get("/").await;
    reader.send(&[]).await;
    reader.press("Un élève").await;
    reader.press("Activer mon compte EduConnect").await;
    reader
}

/// A simulated Discord, the program there, and a person who has begun on a page.
async fn begun() -> (DiscordApi, WebProgram, Reader) {
    let api = DiscordApi::start().await;
    let program = start(&api).await;
    let page = person_on_a_page(&program).await;
    (api, program, page)
}

async fn code_on_a_page(reader: &mut Reader) -> String {
    reader.send(&[("words", "/continue")]).await;
    let said = reader.said();
    let way = said.iter().rev().find(|line| line.contains("Sur Discord"));
    code_in(way.unwrap_or_else(|| panic!("{}", reader.page)))
}

/// The code in the link that a person is shown on Discord.
fn code_in_link(shown: &Message) -> String {
    let links = shown.buttons.iter().map(|button| &*button.text);
    let all: Vec<&str> = links.chain([&*shown.text]).collect();
    let all = all.join("\n");
    assert!(all.contains("aide.example.fr/here/"), "{all}");
    code_in(&all)
}

/// Every interaction was acknowledged in time, and Discord has nothing to refuse.
fn well(api: &DiscordApi) {
    assert!(api.unacknowledged().is_empty());
    assert_eq!(api.violations(), [""; 0]);
}

fn texts(buttons: &[(String, String)]) -> Vec<&str> {
    buttons.iter().map(|(text, _)| &**text).collect()
}

/// Asks on Discord for the way to a page, and goes on there.
async fn back_to_a_page(api: &DiscordApi, program: &WebProgram, who: Who) -> Reader {
    api.command(who, "continue", &[]);
    let shown = sees(api, who.person(), "cinq minutes").await;
    let code = code_in_link(&shown);
    let mut page = reader(program).await;
    assert_eq!(page.get(&format!("/here/{code}")).await, 200);
    page.send(&[("carry", &code)]).await;
    assert!(page.page.contains(HERE), "{}", page.page);
    page
}

#[tokio::test]
async fn a_conversation_goes_from_a_page_to_direct_messages_and_back() {
    let (api, program, mut page) = begun().await;
    let asked = page.buttons();
    let code = code_on_a_page(&mut page).await;
    // The code alone, as the page says.
    api.write(LEA, &code);
    let there = sees(&api, LEA, HERE).await;
    assert!(there.text.contains("cette feuille"), "{there:?}");
    let shown: Vec<&str> = there.buttons.iter().map(|it| &*it.text).collect();
    assert_eq!(shown, texts(&asked));
    // The old end is told, and begins anew.
    page.until("/", "sur Discord").await;
    assert!(page.page.contains("name=\"begin\""), "{}", page.page);
    let back = back_to_a_page(&api, &program, alone(LEA)).await;
    assert_eq!(texts(&back.buttons()), texts(&asked));
    sees(&api, LEA, "navigateur").await;
    api.write(LEA, "bonjour");
    sees(&api, LEA, "Qui a besoin d'aide ?").await;
    let kept = program.asked(&["store", "verify"]);
    assert!(kept.starts_with("2 conversations"), "{kept}");
    well(&api);
}

#[tokio::test]
async fn in_a_server_a_conversation_is_carried_by_commands_that_only_the_person_sees() {
    let (api, program, mut page) = begun().await;
    let asked = page.buttons();
    let code = code_on_a_page(&mut page).await;
    let lea = among_others(LEA);
    api.command(lea, "continue", &[("code", &code.to_lowercase())]);
    let there = sees(&api, LEA, HERE).await;
    assert!(there.text.contains("cette feuille"), "{there:?}");
    page.until("/", "sur Discord").await;
    let back = back_to_a_page(&api, &program, lea).await;
    assert_eq!(texts(&back.buttons()), texts(&asked));
    sees(&api, LEA, "navigateur").await;
    let all = api.told(LEA);
    assert!(all.iter().all(|it| it.only_for == Some(LEA)), "{all:#?}");
    assert!(api.public().is_empty());
    well(&api);
}

#[tokio::test]
async fn on_discord_a_code_works_once_and_elsewhere() {
    let (api, _program, mut page) = begun().await;
    let first = code_on_a_page(&mut page).await;
    let code = code_on_a_page(&mut page).await;
    // A newer code takes the place of an older one.
    api.write(LEA, &first);
    sees(&api, LEA, REFUSED).await;
    api.write(LEA, &code);
    sees(&api, LEA, HERE).await;
    // Used once, it is nothing to another person, by a message or by a command in a server.
    api.write(TOM, &code);
    sees(&api, TOM, REFUSED).await;
    api.command(among_others(TOM), "continue", &[("code", &code)]);
    let told = |api: &DiscordApi| {
        let told = api.told(TOM).into_iter();
        told.filter(|told| told.text.contains(REFUSED)).count()
    };
    api.until("it is not refused", |api| told(api) == 2).await;
    // Where a code was given it is nothing.
    api.command(alone(LEA), "continue", &[]);
    let own = code_in_link(&sees(&api, LEA, "cinq minutes").await);
    api.write(LEA, &own);
    sees(&api, LEA, REFUSED).await;
    well(&api);
}
