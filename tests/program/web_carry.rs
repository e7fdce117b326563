//! A conversation goes on elsewhere: from a page to Telegram and back, by a code of one use.

use crate::support::Home;
use crate::support::bot_api::{BotApi, TOKEN};
use crate::support::web_desk::OWN;
use crate::support::web_program::{Reader, WebProgram};

const URL: &str = "https://aide.example.fr";
const PERSON: i64 = 7;

/// The settings of a program that answers on pages and on a simulated Telegram.
fn settings(api: &BotApi) -> Vec<(&'static str, String)> {
    vec![
        ("GUICHET_WEB_URL", URL.to_owned()),
        ("GUICHET_TELEGRAM_TOKEN", TOKEN.to_owned()),
        ("GUICHET_TELEGRAM_API", api.address.clone()),
        ("GUICHET_TELEGRAM_RATE", "0".to_owned()),
    ]
}

fn start(api: &BotApi, home: Home, more: &[(&'static str, &str)]) -> WebProgram {
    let settings = settings(api);
    let mut all: Vec<(&str, &str)> = settings.iter().map(|(name, it)| (*name, &**it)).collect();
    all.extend(more);
    WebProgram::start(home, &all)
}

/// A person on a page, two steps into the journey.
async fn person_on_a_page(program: &WebProgram) -> Reader {
    let mut reader = Reader::of(&program.address_in("The pages are at ").await);
    reader.get("/").await;
    reader.send(&[]).await;
    reader.press("Un élève").await;
    reader.press("Activer mon compte EduConnect").await;
    reader
}

/// The words of the last message to the person on Telegram.
fn last(api: &BotApi) -> String {
    let messages = api.chat(PERSON).messages;
    let last = messages
        .last_key_value()
        .map(|(_, message)| message.text.clone());
    last.unwrap_or_default()
}

async fn write(api: &BotApi, words: &str) {
    let before = api.chat(PERSON).messages.len();
    api.write(PERSON, "fr", words);
    api.until("there is no answer", |api| {
        api.chat(PERSON).messages.len() > before
    })
    .await;
}

/// The code in a link: what follows these words.
fn code_after(text: &str, words: &str) -> String {
    let code = text.split(words).nth(1).unwrap_or_default();
    let code: String = code.chars().take(14).collect();
    assert_eq!(code.matches('-').count(), 2, "{text}");
    code
}

/// Asks on a page for the code that leads to Telegram.
async fn code_on_a_page(reader: &mut Reader) -> String {
    assert!(
        reader.page.contains("value=\"/continue\""),
        "{}",
        reader.page
    );
    reader.send(&[("words", "/continue")]).await;
    code_after(&reader.page, "https://t.me/guichet_bot?start=")
}

#[tokio::test]
async fn a_conversation_goes_from_a_page_to_telegram_and_back() {
    let api = BotApi::start().await;
    let program = start(&api, Home::new(), &[]);
    let mut reader = person_on_a_page(&program).await;
    let asked = reader.buttons();
    let code = code_on_a_page(&mut reader).await;
    assert!(reader.page.contains("cinq minutes"), "{}", reader.page);
    write(&api, &format!("/start {code}")).await;
    let there = last(&api);
    for words in ["on continue ici", "Activer un compte", "Étape 1"] {
        assert!(there.contains(words), "{words}: {there}");
    }
    // The old end is told, and begins anew.
    reader.get("/").await;
    assert!(reader.page.contains("sur Telegram"), "{}", reader.page);
    assert!(reader.page.contains("name=\"begin\""), "{}", reader.page);
    let messages = api.chat(PERSON).messages;
    let (_, shown) = messages.last_key_value().expect("a message");
    let buttons: Vec<_> = shown.buttons.iter().map(|(text, _)| text).collect();
    assert_eq!(
        buttons,
        asked.iter().map(|(text, _)| text).collect::<Vec<_>>()
    );
    // Back: to look at the link moves nothing.
    write(&api, "/continue").await;
    let code = code_after(&last(&api), &format!("{URL}/here/"));
    let mut other = Reader::of(&program.address_in("The pages are at ").await);
    let path = format!("/here/{code}");
    for _ in 0..2 {
        assert_eq!(other.get(&path).await, 200);
        assert_eq!(other.cookie, None);
    }
    assert!(other.page.contains("Continuer ici"), "{}", other.page);
    let carry = other.hidden("carry");
    assert_eq!(carry, code);
    let before = api.chat(PERSON).messages.len();
    other.send(&[("carry", &carry)]).await;
    assert!(other.page.contains("on continue ici"), "{}", other.page);
    let texts: Vec<_> = other.buttons().into_iter().map(|(text, _)| text).collect();
    assert_eq!(
        texts,
        asked.into_iter().map(|(text, _)| text).collect::<Vec<_>>()
    );
    api.until("Telegram is not told", |api| {
        api.chat(PERSON).messages.len() > before
    })
    .await;
    assert!(last(&api).contains("navigateur"), "{}", last(&api));
    write(&api, "bonjour").await;
    assert!(last(&api).contains("Je suis un robot"), "{}", last(&api));
    let kept = program.asked(&["store", "verify"]);
    assert!(kept.starts_with("2 conversations"), "{kept}");
}

#[tokio::test]
async fn a_code_works_once_and_elsewhere() {
    let api = BotApi::start().await;
    let program = start(&api, Home::new(), &[]);
    let mut reader = person_on_a_page(&program).await;
    let first = code_on_a_page(&mut reader).await;
    // Where it was given it is nothing, and another one takes its place.
    reader.send(&[("words", &first)]).await;
    assert!(
        reader.page.contains("Ce code ne marche pas"),
        "{}",
        reader.page
    );
    let code = code_on_a_page(&mut reader).await;
    write(&api, &first).await;
    assert!(
        last(&api).contains("Ce code ne marche pas"),
        "{}",
        last(&api)
    );
    // Typed as people type, by another.
    let mut other = Reader::of(&program.address_in("The pages are at ").await);
    other.get("/").await;
    other.send(&[]).await;
    other.send(&[("words", &code.to_lowercase())]).await;
    assert!(other.page.contains("on continue ici"), "{}", other.page);
    let mut third = Reader::of(&program.address_in("The pages are at ").await);
    third.get(&format!("/here/{code}")).await;
    third.send(&[("carry", &code)]).await;
    assert!(
        third.page.contains("Ce code ne marche pas"),
        "{}",
        third.page
    );
    assert_eq!(third.get("/here/nonsense").await, 404);
    let headers = [("sec-fetch-site", "cross-site")];
    let id = third.hidden("id");
    let fields = [("id", &*id), ("carry", &*code)];
    assert_eq!(third.post("/say", &fields, &headers).await, 403);
}

#[tokio::test]
async fn a_ticket_and_a_closed_channel_keep_a_conversation_where_it_is() {
    let api = BotApi::start().await;
    let home = Home::new();
    crate::support::web_desk::have_staff(&home, "\"web:anne\"");
    let adults = ("GUICHET_TELEGRAM_AUDIENCE", "refuse-minors");
    let program = start(&api, home, &[adults]);
    let mut reader = person_on_a_page(&program).await;
    let code = code_on_a_page(&mut reader).await;
    // A pupil is not taken to where pupils are not helped.
    write(&api, &code).await;
    assert!(!last(&api).contains("on continue ici"), "{}", last(&api));
    reader.get("/").await;
    assert!(!reader.buttons().is_empty(), "it goes on: {}", reader.page);
    // A ticket that is made after the code keeps it too.
    let code = code_on_a_page(&mut reader).await;
    reader.send(&[("words", "/human")]).await;
    reader.send(&[("words", "/continue")]).await;
    assert!(
        reader.page.contains("Une demande à une personne"),
        "{}",
        reader.page
    );
    assert!(!reader.page.contains("t.me"), "{}", reader.page);
    let mut other = Reader::of(&program.address_in("The pages are at ").await);
    other.get("/").await;
    other.send(&[("carry", &code)]).await;
    assert!(
        other.page.contains("Une demande à une personne"),
        "{}",
        other.page
    );
    assert!(!other.buttons().is_empty(), "it begins: {}", other.page);
    let kept = program.asked(&["store", "verify"]);
    assert!(!kept.contains("do not agree"), "{kept}");
}

#[tokio::test]
async fn whenever_it_is_killed_the_conversation_is_at_one_end() {
    const DELAYS: [u64; 6] = [0, 1, 3, 6, 12, 40];
    let api = BotApi::start().await;
    let mut program = start(&api, Home::new(), &[]);
    let mut reader = person_on_a_page(&program).await;
    let client = reqwest::Client::builder().no_proxy();
    let client = client.build().expect("a client");
    for delay in DELAYS {
        let asked: Vec<_> = reader.buttons().into_iter().map(|(text, _)| text).collect();
        let code = code_on_a_page(&mut reader).await;
        let mut other = Reader::of(&program.address_in("The pages are at ").await);
        other.get(&format!("/here/{code}")).await;
        let (id, begin) = (other.hidden("id"), other.hidden("begin"));
        let fields = [("id", &*id), ("begin", &*begin), ("carry", &*code)];
        let at = program.address_in("The pages are at ").await;
        let post = client
            .post(format!("{at}/say"))
            .header("sec-fetch-site", "same-origin")
            .form(&fields);
        let sent = tokio::spawn(post.send());
        tokio::time::sleep(std::time::Duration::from_millis(delay)).await;
        let home = program.killed();
        let _ = sent.await;
        program = start(&api, home, &[]);
        let url = program.address_in("The pages are at ").await;
        // Sent again, it is done once.
        let mut again = Reader::of(&url);
        assert_eq!(again.post("/say", &fields, &OWN).await, 303);
        again.get("/").await;
        assert!(
            again.page.contains("on continue ici"),
            "{delay}: {}",
            again.page
        );
        let texts = again.buttons().into_iter().map(|(text, _)| text);
        assert_eq!(texts.collect::<Vec<_>>(), asked, "{delay}");
        let mut old = Reader::of(&url);
        old.cookie.clone_from(&reader.cookie);
        old.get("/").await;
        assert!(old.page.contains("name=\"begin\""), "{delay}: {}", old.page);
        let kept = program.asked(&["store", "verify"]);
        assert!(kept.starts_with("1 conversations"), "{delay}: {kept}");
        reader = again;
    }
}
