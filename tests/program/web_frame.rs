//! The conversation in a frame of another site: where it may be, with a cookie of its own, and where only
//! the link stays.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::support::Home;
use crate::support::web_desk::OWN;
use crate::support::web_program::{Reader, WebProgram};
use crate::support::webdriver::{Browser, is_installed};

const ITEMS: &str = "document.querySelectorAll('#items > li').length";

/// A site that answers every request with this page; returns its port.
async fn site(page: &'static str, pages: std::sync::mpsc::Receiver<String>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("it listens");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        let mut own = None;
        while let Ok((mut stream, _)) = listener.accept().await {
            let url = own.get_or_insert_with(|| pages.recv().unwrap_or_default());
            let body = page.replace("{url}", url);
            let mut request = [0; 4096];
            let _ = tokio::time::timeout(Duration::from_secs(2), stream.read(&mut request)).await;
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            // The browser may have gone.
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    port
}

const SCHOOL: &str = "<!DOCTYPE html><meta name=viewport content=width=device-width><title>ENT</title><p><a href=\"{url}/\">Une question ?</a></p><script src=\"{url}/embed.js\" defer></script>";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_site_of_the_settings_shows_the_conversation_in_a_frame() {
    if !is_installed() {
        return;
    }
    let (tell, told) = std::sync::mpsc::channel();
    let port = site(SCHOOL, told).await;
    let (listed, other) = (
        format!("http://localhost:{port}"),
        format!("http://127.0.0.1:{port}"),
    );
    // Only over https has a frame a cookie; this browser takes it from its own machine, too.
    let more = [
        ("GUICHET_WEB_URL", "https://aide.example.fr"),
        ("GUICHET_WEB_FRAME_ANCESTORS", &*listed),
    ];
    let program = WebProgram::start(Home::new(), &more);
    let url = program.address_in("The pages are at ").await;
    tell.send(url.clone()).expect("the site runs");
    let browser = Browser::open("fr").await;
    browser.go(&listed).await;
    browser.click("a").await;
    browser
        .until("document.querySelectorAll('iframe').length === 1")
        .await;
    browser.enter_frame("iframe").await;
    browser
        .until("!!document.querySelector('main button')")
        .await;
    assert_eq!(
        browser.value("document.cookie").await,
        "",
        "nothing is kept before it is opened"
    );
    browser
        .run("document.querySelector('main button').click()")
        .await;
    browser.until(&format!("{ITEMS} === 1")).await;
    browser.write("#words", "élève\n").await;
    browser.until(&format!("{ITEMS} === 3")).await;
    // The conversation of the frame is not that of the browser.
    browser.go(&url).await;
    browser
        .until("!!document.querySelector('[name=begin]')")
        .await;
    // A site that is not listed keeps its link.
    browser.go(&other).await;
    browser.click("a").await;
    browser
        .until(&format!("location.href.indexOf('{url}') === 0"))
        .await;
}

#[tokio::test]
async fn the_desk_and_the_check_are_in_no_frame() {
    let more = [
        ("GUICHET_WEB_URL", "https://aide.example.fr"),
        ("GUICHET_WEB_FRAME_ANCESTORS", "https://ent.example.fr"),
    ];
    let program = WebProgram::start(Home::new(), &more);
    let url = program.address_in("The pages are at ").await;
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    for (path, ancestors) in [
        ("/", "frame-ancestors https://ent.example.fr;"),
        ("/go/activation", "frame-ancestors https://ent.example.fr;"),
        ("/desk", "frame-ancestors 'none'"),
        (
            "/desk/in/0123456789abcdef0123456789abcdef",
            "frame-ancestors 'none'",
        ),
        ("/check", "frame-ancestors 'none'"),
    ] {
        let answer = client
            .get(format!("{url}{path}"))
            .send()
            .await
            .expect("it answers");
        let policy = answer.headers().get("content-security-policy");
        let policy = policy.and_then(|it| it.to_str().ok()).unwrap_or_default();
        assert!(policy.contains(ancestors), "{path}: {policy}");
    }
    // A browser that keeps no cookie in a frame is led to a page of its own.
    let mut reader = Reader::of(&url);
    reader.get("/?frame").await;
    let id = reader.hidden("id");
    let fields = [("id", &*id), ("begin", "fr"), ("frame", "1")];
    assert_eq!(reader.post("/say", &fields, &OWN).await, 303);
    let cookie = reader.cookie.take().unwrap_or_default();
    assert!(cookie.starts_with("__Host-guichet-frame="), "{cookie}");
    reader.get("/?framed").await;
    assert!(reader.page.contains("target=\"_blank\""), "{}", reader.page);
    reader.cookie = Some(cookie);
    reader.get("/?framed").await;
    assert!(reader.page.contains("id=\"words\""), "{}", reader.page);
}
