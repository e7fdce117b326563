//! The program is killed while a page sends: the page sends again, and each message is shown once.

#![expect(
    clippy::disallowed_methods,
    reason = "the environment says how often it is killed"
)]

use std::collections::HashSet;
use std::time::Duration;

use crate::support::Home;
use crate::support::web_desk::OWN;
use crate::support::web_program::{Reader, WebProgram};

/// How long after the page began to send the program is killed, in milliseconds.
const DELAYS: [u64; 5] = [0, 2, 5, 15, 60];

/// How often it is killed; `KILLS=100` kills more.
fn rounds() -> usize {
    let more = std::env::var("KILLS").ok();
    more.and_then(|kills| kills.parse().ok())
        .unwrap_or(DELAYS.len())
}

/// The names of the messages that a page shows.
fn names(page: &str) -> Vec<String> {
    let pieces = page.split("<li data-name=\"").skip(1);
    let name = |piece: &str| piece.split('"').next().unwrap_or_default().to_owned();
    pieces.map(name).collect()
}

#[tokio::test]
async fn whenever_it_is_killed_each_message_is_shown_once() {
    let mut program = WebProgram::start(Home::new(), &[]);
    let mut reader = Reader::of(&program.url);
    reader.get("/").await;
    reader.send(&[]).await;
    let client = reqwest::Client::builder().no_proxy();
    let client = client.build().expect("a client");
    let mut before = HashSet::new();
    for round in 0..rounds() {
        before.extend(names(&reader.page));
        let (id, seen) = (reader.hidden("id"), reader.hidden("seen"));
        let fields = [("id", &*id), ("seen", &*seen), ("words", "où j'en suis ?")];
        let post = client
            .post(format!("{}/say", program.url))
            .header("cookie", reader.cookie.clone().unwrap_or_default())
            .header("sec-fetch-site", "same-origin")
            .form(&fields);
        let sent = tokio::spawn(post.send());
        tokio::time::sleep(Duration::from_millis(DELAYS[round % DELAYS.len()])).await;
        program = program.kill_and_start();
        // Whether it was answered or not, the page may not have read that.
        let _ = sent.await;
        let mut again = Reader::of(&program.url);
        again.cookie.clone_from(&reader.cookie);
        assert_eq!(again.post("/say", &fields, &OWN).await, 303);
        for _ in 0..2 {
            assert_eq!(again.get("/").await, 200);
            let shown = names(&again.page);
            assert_eq!(shown.len(), 1, "round {round}: {}", again.page);
            assert!(!before.contains(&shown[0]), "round {round}: it comes again");
        }
        reader = again;
    }
}
