//! The pages in a real browser: with its script, at the width of a small telephone. Where no browser is
//! installed a line says so; the gate demands one.

use guichet::validation::{Verdict, check};
use serde_json::{Value, json};

use crate::support::web_program::WebProgram;
use crate::support::web_transcript::{Act, turns};
use crate::support::webdriver::{Browser, is_installed};
use crate::support::{Home, assistant};

const FLAGSHIP: &str = "activation/refused-identifier.txt";
const ITEMS: &str = "document.querySelectorAll('#items > li').length";
/// The lines of the last message of the robot.
const LAST: &str = "Array.prototype.slice.call(document.querySelectorAll('#items > li[data-name]')).pop().innerText.split('\\n').map(function (l) { return l.replace(/\\u00a0/g, ' ').trim(); }).filter(function (l) { return l; }).slice(1)";
const BUTTONS: &str = "Array.prototype.map.call(document.querySelectorAll('#options button'), function (b) { return b.textContent.replace(/\\u00a0/g, ' '); })";
/// How many of what was sent are answered: until then the page sends nothing more, though the message may
/// have come already.
const SENT: &str = "performance.getEntriesByType('resource').filter(function (it) { return /\\/say$/.test(it.name); }).length";

/// Whether every picture is there, in its own colours: that of the markers is in each.
const DRAWN: &str = "Array.prototype.every.call(document.images, function (it) { if (!it.complete || !it.naturalWidth) { return false; } var canvas = document.createElement('canvas'), all = canvas.getContext('2d'), red = 0; canvas.width = it.naturalWidth; canvas.height = it.naturalHeight; all.drawImage(it, 0, 0); all = all.getImageData(0, 0, canvas.width, canvas.height).data; for (var at = 0; at < all.length; at += 4) { red += all[at] === 0xa3 && all[at + 1] === 0x32 && all[at + 2] === 0x0b ? 1 : 0; } return red > 100; }) && document.images.length > 2";

async fn begun(program: &WebProgram) -> Browser {
    let browser = Browser::open("fr").await;
    browser.go(&program.url).await;
    browser.click("main button").await;
    browser.until(&format!("{ITEMS} === 1")).await;
    browser
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_conversation_goes_in_a_browser_as_it_is_written() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = Browser::open("fr").await;
    browser.go(&program.url).await;
    browser.accessible("the first page").await;
    let mut items = 0;
    for (at, turn) in turns(FLAGSHIP).into_iter().enumerate() {
        match &turn.act {
            Act::Arrive => {
                browser.click("main button").await;
                items += 1;
            }
            Act::Press(text) => {
                press(&browser, text).await;
                items += 2;
            }
            Act::Write(words) => {
                browser.write("#words", &format!("{words}\n")).await;
                items += 2;
            }
        }
        // One item for what the person did, one for the answer.
        browser
            .until(&format!("{ITEMS} === {items} && {SENT} === {at}"))
            .await;
        let said: Vec<String> = turn
            .said
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(browser.value(LAST).await, json!(said));
        assert_eq!(browser.value(BUTTONS).await, json!(turn.choices));
        if at % 5 == 1 {
            browser.accessible(&format!("turn {at}")).await;
        }
    }
    browser.until(DRAWN).await;
    browser
        .run("document.documentElement.style.fontSize = '200%';")
        .await;
    browser.fits("letters of twice the size").await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
    // A page that is loaded again shows what was said, and asks the present question again: once, however
    // often it is loaded.
    for _ in 0..3 {
        browser.go(&program.url).await;
        browser.until(&format!("{ITEMS} === {}", items + 1)).await;
    }
}

/// Presses the choice with this text.
async fn press(browser: &Browser, text: &str) {
    let nth = format!("{BUTTONS}.indexOf({}) + 1", json!(text));
    let nth = browser.value(&nth).await;
    browser
        .click(&format!("#options button:nth-of-type({nth})"))
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_conversation_goes_in_a_browser_that_runs_no_script() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = Browser::open("fr").await;
    browser.without_scripts().await;
    browser.go(&program.url).await;
    for (at, turn) in turns(FLAGSHIP).into_iter().enumerate() {
        match &turn.act {
            Act::Arrive => browser.click("main button").await,
            Act::Press(text) => press(&browser, text).await,
            Act::Write(words) => browser.write("#words", &format!("{words}\n")).await,
        }
        let said = turn.said.into_iter().filter(|line| !line.is_empty());
        let said = json!(said.collect::<Vec<_>>()).to_string();
        browser
            .until(&format!(
                "{ITEMS} === 1 && JSON.stringify({LAST}) === {}",
                json!(said)
            ))
            .await;
        assert_eq!(browser.value(BUTTONS).await, json!(turn.choices));
        browser.fits(&format!("turn {at}")).await;
    }
    assert_eq!(browser.console().await, Vec::<Value>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_moves_no_focus_and_adds_one_item_each() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = begun(&program).await;
    browser
        .run("window.added = 0; new MutationObserver(function (all) { all.forEach(function (it) { added += it.addedNodes.length; }); }).observe(document.getElementById('items'), {childList: true});")
        .await;
    for at in 1..=10 {
        browser.write("#words", "où j'en suis ?\n").await;
        browser
            .until(&format!("added === {} && {SENT} === {at}", 2 * at))
            .await;
        assert_eq!(browser.value("document.activeElement.id").await, "words");
    }
    // A press takes its button away, so that the focus goes to the new choices.
    browser.click("#options button").await;
    browser
        .until("added === 22 && document.activeElement.tagName === 'FIELDSET'")
        .await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
}

/// Whether the first line of the last message can be seen.
const SEEN: &str = "(function () { var top = document.querySelector('#items > li:last-child').getBoundingClientRect().top; return top > -2 && top < innerHeight / 2; }())";
/// Whether a line begins or ends with a guillemet that is alone there.
const TORN: &str = "(function () { var range = document.createRange(); function line(text, at) { range.setStart(text, at); range.setEnd(text, at + 1); return range.getBoundingClientRect().top; } function torn(text) { var all = text.data; for (var at = 0; at < all.length; at += 1) { var next = all[at] === '«' ? at + 2 : at - 2; if (/[«»]/.test(all[at]) && all[next] && Math.abs(line(text, at) - line(text, next)) > 4) { return true; } } return false; } var texts = document.createTreeWalker(document.getElementById('main'), 4), text; while ((text = texts.nextNode())) { if (torn(text)) { return true; } } return false; }())";
/// Whether a link reaches beyond the message that it stands in.
const RUNS_OUT: &str = "Array.prototype.some.call(document.querySelectorAll('#items a'), function (a) { return a.getBoundingClientRect().right > a.parentNode.getBoundingClientRect().right; })";

/// Whether the question is seen above its choices too: they follow the message, which ends with it.
const ASKED_TWICE: &str = "document.querySelector('#options legend').offsetHeight > 1";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_seen_from_its_first_line_and_breaks_none_at_a_guillemet() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = Browser::open("fr").await;
    browser.go(&format!("{}/go/activation", program.url)).await;
    browser.click("main button").await;
    browser.until(&format!("{ITEMS} === 1")).await;
    for at in 1..=2 {
        browser.click("#options button").await;
        browser
            .until(&format!("{ITEMS} === {} && {SENT} === {at}", 1 + 2 * at))
            .await;
        browser.until(SEEN).await;
        assert_eq!(browser.value(TORN).await, false);
        assert_eq!(browser.value(RUNS_OUT).await, false);
        assert_eq!(browser.value(ASKED_TWICE).await, false);
    }
    // A page that is loaded again is read on from what it says now.
    browser.go(&program.url).await;
    browser.until(&format!("{ITEMS} === 6 && {SEEN}")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_buttons_below_work_after_what_the_script_has_sent() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = begun(&program).await;
    browser.click("#options button").await;
    browser
        .until(&format!("{ITEMS} === 3 && {SENT} === 1"))
        .await;
    browser.click("button[value='/forget']").await;
    browser.until("document.readyState === 'complete'").await;
    browser
        .until("document.body.innerText.indexOf('On le fait\\u00a0?') >= 0")
        .await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_secret_is_typed_unseen_and_stands_nowhere() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = begun(&program).await;
    // Where none was asked for it is taken away again.
    browser.write("#words", "Soleil2026!\n").await;
    browser
        .until("document.querySelectorAll('#items > li[data-name]').length === 2")
        .await;
    browser
        .until("document.querySelectorAll('#items > li[data-post]').length === 0")
        .await;
    browser
        .go(&format!("{}/go/activation/password", program.url))
        .await;
    browser.click("main button").await;
    browser
        .until("document.getElementById('words').type === 'password'")
        .await;
    browser.accessible("a secret is asked for").await;
    let items = browser.value(ITEMS).await;
    browser.write("#words", "Bleu7").await;
    browser.click("#eye").await;
    assert_eq!(
        browser.value("document.getElementById('words').type").await,
        "text"
    );
    browser.write("#words", "\n").await;
    browser.until(&format!("{ITEMS} === {items} + 2")).await;
    let kept =
        "document.documentElement.innerHTML + JSON.stringify(sessionStorage) + location.href";
    let kept = browser.value(kept).await.to_string();
    for secret in ["Soleil2026", "Bleu7"] {
        assert!(!kept.contains(secret), "{secret}");
    }
    browser
        .until("document.getElementById('words').value === ''")
        .await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
}

/// Texts of all the kinds that may be typed, the same at every run.
fn examples() -> Vec<String> {
    let signs = "AZaz09!?@#$%&'*<>=|/:;-_.,~^éÉçß€λЖ中😀\u{301}\u{308}e";
    let signs: Vec<char> = signs.chars().collect();
    let mut state: u64 = 7;
    let mut next = |below: usize| {
        // A generator of Knuth's.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    let mut text = |_| {
        let length = 1 + next(14);
        (0..length).map(|_| signs[next(signs.len())]).collect()
    };
    (0..5_000).map(&mut text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_judges_an_example_as_the_program_does_and_sends_it_nowhere() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    let browser = Browser::open("fr").await;
    browser.go(&format!("{}/check", program.url)).await;
    browser.accessible("the check").await;
    browser.write("#example", "Soleil7").await;
    let marks = "Array.prototype.map.call(document.querySelectorAll('#rules b'), function (b) { return b.textContent.trim()[0]; }).join('')";
    assert_eq!(browser.value(marks).await, "✗✓✓✓✗");
    browser.accessible("a judged example").await;
    let examples = examples();
    let rules = [
        "too-short",
        "no-upper",
        "no-lower",
        "no-digit",
        "no-special",
    ];
    let judged = format!(
        "{}.map(function (it) {{ var f = faults(it); return {}.filter(function (r) {{ return f[r]; }}); }})",
        json!(examples),
        json!(rules)
    );
    let judged = browser.value(&judged).await;
    let judged = judged.as_array().expect("a list");
    let (assistant, password) = (assistant(), check("password").expect("there is one"));
    assert_eq!(judged.len(), examples.len());
    let mut compared = 0;
    for (example, page) in examples.iter().zip(judged) {
        let verdict = password.judge(&assistant.flows.validation_data, example);
        // In a conversation it may be talk; the page takes all for an example.
        if verdict == Verdict::NotAnAnswer {
            continue;
        }
        compared += 1;
        let names = password.names(verdict);
        let faults = rules.into_iter().filter(|rule| names.contains(rule));
        assert_eq!(*page, json!(faults.collect::<Vec<_>>()), "{example:?}");
    }
    assert!(compared > 2_500, "{compared}");
    // Whatever a script tries, the page sends nothing.
    let tried = browser
        .later("var n = 0; document.addEventListener('securitypolicyviolation', function () { n += 1; if (n === 2) { done(n); } }); navigator.sendBeacon('/say', 'a'); fetch('/say').catch(function () {});")
        .await;
    assert_eq!(tried, 2);
}
