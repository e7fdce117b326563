//! The pages in a real browser where things are otherwise: a language that runs from right to left, and a
//! proxy that answers with pages of its own. Where no browser is installed a line says so.

use serde_json::{Value, json};

use crate::support::Home;
use crate::support::bad_proxy::BadProxy;
use crate::support::web_program::WebProgram;
use crate::support::webdriver::{Browser, is_installed};

const ITEMS: &str = "document.querySelectorAll('#items > li').length";
const STATE: &str = "document.getElementById('state').textContent";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_runs_from_right_to_left_is_mirrored_as_a_whole() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = Browser::open("ar").await;
    browser.go(&program.url).await;
    let page = "[document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction]";
    assert_eq!(browser.value(page).await, json!(["ar", "rtl", "rtl"]));
    browser.accessible("the first page in Arabic").await;
    browser.click("main button").await;
    browser.until(&format!("{ITEMS} === 1")).await;
    assert_eq!(browser.value(page).await, json!(["ar", "rtl", "rtl"]));
    browser.accessible("a question in Arabic").await;
    for at in 1..=3 {
        browser.click("#options button").await;
        browser.until(&format!("{ITEMS} === {}", 1 + 2 * at)).await;
    }
    browser.accessible("a step in Arabic").await;
    // What stands at the left edge elsewhere stands at the right one: the text of a button, the label of
    // the field, who speaks; what the person sent is set in from the right.
    let edge = "function (css) { var node = document.querySelector(css), range = document.createRange(); range.selectNodeContents(node); var text = range.getBoundingClientRect(), box = node.getBoundingClientRect(); return box.right - text.right < text.left - box.left + 1; }";
    for css in ["#options button", "#entry label", "#items .who", "h1"] {
        let right = browser.value(&format!("({edge})({})", json!(css))).await;
        assert_eq!(right, true, "{css}");
    }
    let own = "(function () { var style = getComputedStyle(document.querySelector('#items > li[data-post]')); return [style.paddingLeft, style.paddingRight]; }())";
    assert_eq!(browser.value(own).await, json!(["0px", "32px"]));
    let items = "Array.prototype.every.call(document.querySelectorAll('#items > li[data-name]'), function (it) { return it.lang === 'ar'; })";
    assert_eq!(browser.value(items).await, true);
    assert_eq!(browser.console().await, Vec::<Value>::new());
    browser.go(&format!("{}/check?lang=ar", program.url)).await;
    assert_eq!(browser.value(page).await, json!(["ar", "rtl", "rtl"]));
    browser.accessible("the check in Arabic").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_that_end_in_the_middle_of_a_sign_are_sent() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = Browser::open("fr").await;
    browser.go(&program.url).await;
    browser.click("main button").await;
    browser.until(&format!("{ITEMS} === 1")).await;
    // As where a field was full: a script would fail at half a sign, and send nothing more.
    for at in 1..=2 {
        browser
            .run("document.getElementById('words').value = 'un élève \\ud83d'; document.querySelector('#entry [type=submit]').click();")
            .await;
        browser.until(&format!("{ITEMS} === {}", 1 + 2 * at)).await;
        browser
            .until("document.getElementById('words').value === ''")
            .await;
    }
    assert_eq!(browser.console().await, Vec::<Value>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_proxy_breaks_is_said_kept_and_sent_again() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let proxy = BadProxy::before(&program.url).await;
    let browser = Browser::open("fr").await;
    browser.go(&proxy.url).await;
    browser.click("main button").await;
    browser.until(&format!("{ITEMS} === 1")).await;
    let mut items = 1;
    // An error, and a page that pretends to be the answer.
    for status in [502, 200] {
        proxy.breaks(status);
        browser.write("#words", "où j'en suis ?").await;
        // The stream broke, too, and the page says that it is cut off, until what is sent fails.
        browser.write("#words", "\n").await;
        let failed =
            format!("{STATE} === document.getElementById('state').getAttribute('data-failed')");
        browser.until(&failed).await;
        assert_eq!(browser.value(ITEMS).await, items, "{status}");
        let kept = browser
            .value("document.getElementById('words').value")
            .await;
        assert_eq!(kept, "où j'en suis ?", "{status}");
        browser.accessible("a proxy is in the way").await;
        proxy.heals();
        browser.write("#words", "\n").await;
        items += 2;
        browser.until(&format!("{ITEMS} === {items}")).await;
        browser
            .until("document.getElementById('words').value === ''")
            .await;
        browser.until(&format!("{STATE} === ''")).await;
    }
    // Once more, so that an answer that came twice would be seen.
    browser.write("#words", "où j'en suis ?\n").await;
    browser.until(&format!("{ITEMS} >= {items} + 2")).await;
    assert_eq!(browser.value(ITEMS).await, items + 2);
    let said = browser.value("document.body.innerText").await.to_string();
    assert!(!said.contains("server is busy"), "{said}");
}
