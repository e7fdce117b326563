//! The desk in a real browser: what comes while a member of staff writes, what is pressed, and how it
//! ends. Where no browser is installed a line says so.

use serde_json::Value;

use crate::support::web_desk::{desk_program, link, say, signed_in, ticket_number, waiting_person};
use crate::support::web_program::WebProgram;
use crate::support::webdriver::{Browser, is_installed};

/// The program at which Anne answers, and a browser that reads French; nothing where no browser is
/// installed.
async fn with_a_browser() -> Option<(WebProgram, Browser)> {
    if !is_installed() {
        return None;
    }
    let program = desk_program("\"web:anne\"");
    Some((program, Browser::open("fr").await))
}

/// Returns once the log of the page has these words.
async fn says(browser: &Browser, words: &str) {
    let log = "document.getElementById('items').innerText";
    browser
        .until(&format!("{log}.indexOf('{words}') >= 0"))
        .await;
}

/// Has the page believe that it is seen, or that another window hides it.
fn look(seen: bool) -> String {
    format!(
        "Object.defineProperty(document, 'hidden', {{ configurable: true, value: {} }}); document.dispatchEvent(new Event('visibilitychange'));",
        !seen
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_of_staff_answers_from_a_page() {
    let Some((program, browser)) = with_a_browser().await else {
        return;
    };
    browser.go(&format!("{}/desk", program.url)).await;
    browser.accessible("no member of staff is signed in").await;
    // The browser itself notes that it was refused.
    browser.console().await;
    let path = link(&program, "anne");
    browser.go(&format!("{}{path}", program.url)).await;
    browser.accessible("a link").await;
    browser.click("main button").await;
    browser.until("location.pathname === '/desk'").await;
    browser.accessible("an empty queue").await;
    let (mut person, number) = waiting_person(&program).await;
    says(&browser, "Nouvelle demande").await;
    browser
        .until("document.querySelectorAll('.tickets > li').length === 1")
        .await;
    browser.accessible("a queue").await;
    browser.click(".tickets a").await;
    browser
        .until(&format!("location.pathname === '/desk/{number}'"))
        .await;
    browser.click("button[value^='/claim']").await;
    says(&browser, "est à vous").await;
    browser.accessible("a ticket").await;
    // What is being written stays, and so does the focus, while words come and are added one by one.
    browser.write("#words", "Bonjour, je re").await;
    browser.run("window.added = 0; new MutationObserver(function (all) { all.forEach(function (it) { added += it.addedNodes.length; }); }).observe(document.getElementById('items'), {childList: true});").await;
    person.get("/").await;
    for (at, words) in ["une page", "toute blanche", "<b>vide</b>"]
        .iter()
        .enumerate()
    {
        person.send(&[("words", words)]).await;
        says(&browser, words).await;
        assert_eq!(browser.value("added").await, at + 1);
    }
    assert_eq!(browser.value("document.activeElement.id").await, "words");
    // While the member of staff looks elsewhere the title counts what comes, until they look again.
    let title = browser.value("document.title").await;
    let title = title.as_str().expect("a title").to_owned();
    browser.run(&look(false)).await;
    for count in 1..=2 {
        person.send(&[("words", "toujours là ?")]).await;
        browser
            .until(&format!("document.title.indexOf('({count}) ') === 0"))
            .await;
    }
    browser.run(&look(true)).await;
    assert_eq!(browser.value("document.title").await, title);
    browser.write("#words", "garde.").await;
    browser.click("#answer button").await;
    says(&browser, "Bonjour, je regarde.").await;
    browser
        .until("document.getElementById('words').value === ''")
        .await;
    person.get("/").await;
    assert!(
        person.page.contains("Bonjour, je regarde."),
        "{}",
        person.page
    );
    // What was searched for is gone to, wherever it stands.
    browser.write("#canned", "mot\n").await;
    browser
        .until("document.activeElement.tagName === 'FIELDSET'")
        .await;
    // A page that is loaded again shows the exchange.
    browser.go(&format!("{}/desk/{number}", program.url)).await;
    says(&browser, "toute blanche").await;
    browser.click("button[value^='/close']").await;
    browser
        .until("document.activeElement.tagName === 'FIELDSET'")
        .await;
    browser.accessible("choices").await;
    browser.click("#choices button").await;
    says(&browser, "est terminée").await;
    browser
        .until("document.getElementById('answer').hidden")
        .await;
    browser.accessible("a ticket that is over").await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
    program.asked(&["desk", "sessions", "--end", "web:anne"]);
    browser
        .until("document.body.innerText.indexOf('lien personnel') >= 0")
        .await;
    let kept = browser.value("sessionStorage.getItem('desk')").await;
    assert_eq!(kept, "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_buttons_of_the_robot_go_while_a_member_of_staff_speaks() {
    let Some((program, browser)) = with_a_browser().await else {
        return;
    };
    browser.go(&program.url).await;
    browser.click("main button").await;
    says(&browser, "Qui a besoin").await;
    browser.write("#words", "un élève").await;
    browser.click("#entry [type=submit]").await;
    says(&browser, "De quoi as-tu besoin").await;
    browser.write("#words", "/human").await;
    browser.click("#entry [type=submit]").await;
    says(&browser, "porte le numéro").await;
    let said = browser
        .value("document.getElementById('items').innerText")
        .await;
    let number = ticket_number(said.as_str().unwrap_or_default());
    browser
        .run("document.querySelector('#options button').focus();")
        .await;
    let mut anne = signed_in(&program, "anne").await;
    anne.get(&format!("/desk/{number}")).await;
    say(&mut anne, &[("line", &format!("/claim {number}"))]).await;
    browser
        .until("document.getElementById('options').innerText === ''")
        .await;
    assert_eq!(browser.value("document.activeElement.id").await, "words");
    say(&mut anne, &[("words", "Bonjour, que vois-tu ?")]).await;
    says(&browser, "que vois-tu").await;
    let last = "document.querySelector('#items > li:last-child .who').textContent";
    assert_eq!(browser.value(last).await, "Une personne");
    browser.accessible("a member of staff speaks").await;
    say(&mut anne, &[("line", &format!("/back {number}"))]).await;
    browser
        .until("document.querySelectorAll('#options button').length > 0")
        .await;
    browser
        .until("document.querySelector('#items > li:last-child .who').textContent === 'Robot'")
        .await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
}
