//! Passkeys of the desk, on the virtual device of Chromium: which open it, and which do not. Where no
//! browser is installed a line says so.

use serde_json::{Value, json};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

use crate::support::Home;
use crate::support::web_desk::{OWN, have_staff, known, link, signed_in};
use crate::support::web_program::{Reader, WebProgram};
use crate::support::webdriver::{Browser, is_installed};

const STATE: &str = "document.getElementById('passkey-state').textContent";
const LISTED: &str = "document.querySelectorAll('.passkeys > li').length";

/// The program behind a proxy on `localhost`: browsers keep passkeys for a name, and not for a number.
async fn behind_a_proxy(staff: &str) -> WebProgram {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("it listens");
    let port = listener.local_addr().expect("an address").port();
    let home = Home::new();
    have_staff(&home, staff);
    let url = format!("http://localhost:{port}");
    let program = WebProgram::start(home, &[("GUICHET_WEB_URL", &url)]);
    assert_eq!(program.url, url);
    let pages = program.address_in("The pages are at ").await;
    let pages = pages.trim_start_matches("http://").to_owned();
    tokio::spawn(async move {
        while let Ok((mut browser, _)) = listener.accept().await {
            let pages = pages.clone();
            tokio::spawn(async move {
                if let Ok(mut program) = TcpStream::connect(pages).await {
                    // Either may go at any time.
                    let _ = copy_bidirectional(&mut browser, &mut program).await;
                }
            });
        }
    });
    program
}

/// The program behind its proxy, and a browser that reads French with a device for passkeys; nothing where
/// no browser is installed.
async fn with_a_device(staff: &str) -> Option<(WebProgram, Browser)> {
    if !is_installed() {
        return None;
    }
    let program = behind_a_proxy(staff).await;
    let mut browser = Browser::open("fr").await;
    browser.add_device().await;
    Some((program, browser))
}

/// Enters the desk by a link, and makes a passkey.
async fn make_passkey(program: &WebProgram, browser: &Browser, name: &str) {
    let path = link(program, name);
    browser.go(&format!("{}{path}", program.url)).await;
    browser.click("main form button").await;
    browser.until("location.pathname === '/desk'").await;
    browser.click("a[href='/desk/passkeys']").await;
    browser.click("#passkey button").await;
    browser.until(&format!("{LISTED} === 1")).await;
}

/// Signs out, and stands before the closed desk.
async fn sign_out(program: &WebProgram, browser: &Browser) {
    browser.go(&format!("{}/desk", program.url)).await;
    browser.click("form[action='/desk/out'] button").await;
    browser
        .until("!document.getElementById('queue') && !document.getElementById('passkey').hidden")
        .await;
}

/// Presses the button, and is in.
async fn enter(browser: &Browser) {
    browser.click("#passkey button").await;
    browser
        .until("document.getElementById('queue') !== null")
        .await;
}

/// Presses the button, and stays out.
async fn is_refused(browser: &Browser) {
    browser.click("#passkey button").await;
    browser
        .until(&format!("{STATE}.indexOf('pas le bureau') > 0"))
        .await;
}

/// Posts a text in the page that is open; the status.
async fn post(browser: &Browser, path: &str, body: &str) -> Value {
    let body = json!(body);
    let script = format!(
        "fetch('{path}', {{method: 'POST', body: {body}}}).then(function (it) {{ done(it.status); }});"
    );
    browser.later(&script).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_passkey_is_made_opens_the_desk_and_is_removed() {
    let Some((program, browser)) = with_a_device("\"web:anne\"").await else {
        return;
    };
    make_passkey(&program, &browser, "anne").await;
    browser.accessible("a passkey").await;
    browser.click("#passkey button").await;
    browser.until(&format!("{STATE}.indexOf('déjà') > 0")).await;
    browser.accessible("a second passkey on one device").await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
    sign_out(&program, &browser).await;
    browser.accessible("the closed desk").await;
    // The browser itself notes that it was refused.
    browser.console().await;
    enter(&browser).await;
    assert_eq!(browser.console().await, Vec::<Value>::new());
    let sessions = program.asked(&["desk", "sessions"]);
    assert_eq!(sessions.matches("web:anne").count(), 1, "{sessions}");
    let listed = program.asked(&["desk", "passkeys"]);
    assert!(
        listed.contains("web:anne") && !listed.contains("never"),
        "{listed}"
    );
    browser.go(&format!("{}/desk/passkeys", program.url)).await;
    browser.click(".passkeys button").await;
    browser.until(&format!("{LISTED} === 0")).await;
    browser.accessible("no passkey").await;
    sign_out(&program, &browser).await;
    is_refused(&browser).await;
    browser.accessible("a passkey that was removed").await;
    let audit = program.asked(&["desk", "audit"]);
    for act in ["add-passkey", "sign-in-passkey", "remove-passkey"] {
        let line = format!("web:anne  {act}  -  done");
        assert_eq!(audit.matches(&line).count(), 1, "{act}: {audit}");
    }
    // The device can have another made; the operator removes it.
    make_passkey(&program, &browser, "anne").await;
    let removed = program.asked(&["desk", "passkeys", "--remove", "web:anne"]);
    assert_eq!(removed, "removed: 1\n");
    sign_out(&program, &browser).await;
    is_refused(&browser).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_opens_the_desk_once_and_in_the_browser_that_was_asked() {
    let Some((program, browser)) = with_a_device("\"web:anne\"").await else {
        return;
    };
    make_passkey(&program, &browser, "anne").await;
    sign_out(&program, &browser).await;
    // A thief reads the answer on its way, and is first with it.
    browser.run("XMLHttpRequest.prototype.send = (function (send) { return function (data) { if (data) { window.answer = data; } else { send.call(this, data); } }; }(XMLHttpRequest.prototype.send));").await;
    browser.click("#passkey button").await;
    browser.until("window.answer !== undefined").await;
    let answer = browser.value("answer").await;
    let answer = answer.as_str().expect("it is text").to_owned();
    let thief = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let stolen = thief.post(format!("{}/desk/passkeys/in", program.url));
    let [(header, value)] = OWN;
    let stolen = stolen
        .header(header, value)
        .body(answer.clone())
        .send()
        .await;
    assert_eq!(stolen.expect("it answers").status(), 403);
    assert_eq!(post(&browser, "/desk/passkeys/in", &answer).await, 204);
    // Sent again, it is worth nothing: not by itself, and not to another question.
    browser.go(&format!("{}/desk", program.url)).await;
    sign_out(&program, &browser).await;
    assert_eq!(post(&browser, "/desk/passkeys/in", &answer).await, 403);
    assert_eq!(post(&browser, "/desk/passkeys/ask-in", "").await, 200);
    assert_eq!(post(&browser, "/desk/passkeys/in", &answer).await, 403);
    // Nor is what is no answer, nor one to a question of another kind.
    assert_eq!(post(&browser, "/desk/passkeys/ask-in", "").await, 200);
    assert_eq!(post(&browser, "/desk/passkeys/in", "{\"id\":[").await, 403);
    assert_eq!(post(&browser, "/desk/passkeys/ask", "").await, 401);
    assert_eq!(post(&browser, "/desk/passkeys/add", &answer).await, 401);
    enter(&browser).await;
    assert_eq!(post(&browser, "/desk/passkeys/ask-in", "").await, 200);
    assert_eq!(post(&browser, "/desk/passkeys/add", &answer).await, 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_a_passkey_under_another_name_nor_a_copy_opens_the_desk() {
    let Some((program, browser)) = with_a_device("\"web:anne\", \"web:bob\"").await else {
        return;
    };
    make_passkey(&program, &browser, "anne").await;
    let [own] = &browser.passkeys().await[..] else {
        panic!("the device has one passkey");
    };
    make_passkey(&program, &browser, "bob").await;
    let both = browser.passkeys().await;
    let other = both.iter().find(|it| it["userHandle"] != own["userHandle"]);
    let other = other.expect("bob has another name on the device");
    sign_out(&program, &browser).await;
    let mut forged = other.clone();
    forged["userHandle"] = own["userHandle"].clone();
    browser.have_passkey(&forged).await;
    is_refused(&browser).await;
    // Another key under the name of the passkey of Anne.
    let mut forged = own.clone();
    forged["privateKey"] = other["privateKey"].clone();
    browser.have_passkey(&forged).await;
    is_refused(&browser).await;
    browser.have_passkey(own).await;
    for _ in 0..2 {
        enter(&browser).await;
        sign_out(&program, &browser).await;
    }
    // The copy counts from where it was made.
    browser.have_passkey(own).await;
    is_refused(&browser).await;
    let listed = program.asked(&["desk", "passkeys"]);
    assert!(
        listed.contains("web:bob") && !listed.contains("web:anne"),
        "{listed}"
    );
    let audit = program.asked(&["desk", "audit"]);
    assert!(
        audit.contains("web:anne  remove-passkey  -  copied"),
        "{audit}"
    );
    // The passkey that was copied is refused too, though its count has gone on: the program cannot tell
    // which of the two is the copy.
    let mut first = own.clone();
    first["signCount"] = json!(1_000);
    browser.have_passkey(&first).await;
    is_refused(&browser).await;
    browser.have_passkey(other).await;
    enter(&browser).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_passkey_of_a_member_of_staff_who_left_is_worth_nothing() {
    let Some((program, browser)) = with_a_device("\"web:anne\", \"web:bob\"").await else {
        return;
    };
    make_passkey(&program, &browser, "bob").await;
    sign_out(&program, &browser).await;
    have_staff(&program.home, "\"web:anne\", \"web:zoe\"");
    known(&program, "zoe").await;
    is_refused(&browser).await;
    have_staff(&program.home, "\"web:anne\", \"web:bob\"");
    known(&program, "bob").await;
    is_refused(&browser).await;
    let listed = program.asked(&["desk", "passkeys"]);
    assert_eq!(listed, "no member of staff has a passkey\n");
}

#[tokio::test]
async fn without_a_script_or_a_name_for_the_pages_the_link_remains() {
    let program = behind_a_proxy("\"web:anne\"").await;
    let mut anne = signed_in(&program, "anne").await;
    assert_eq!(anne.get("/desk/passkeys").await, 200);
    assert!(
        anne.page.contains("Un lien personnel ouvre toujours"),
        "{}",
        anne.page
    );
    assert!(
        anne.page.contains("<p id=\"passkey\" hidden>"),
        "{}",
        anne.page
    );
    assert_eq!(Reader::of(&program.url).get("/desk/passkeys").await, 401);
    let program = crate::support::web_desk::desk_program("\"web:anne\"");
    let mut anne = signed_in(&program, "anne").await;
    assert!(!anne.page.contains("/desk/passkeys"), "{}", anne.page);
    assert_eq!(anne.get("/desk/passkeys").await, 404);
}
