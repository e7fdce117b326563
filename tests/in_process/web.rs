//! The channel of the web inside the service.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt as _;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::web::{Page, Web};
use guichet::ingest::web::{Settings, Site, routes};
use guichet::message::{Block, Inbound, Outbound, Payload, UpdateId};
use guichet::redaction::UserText;

use crate::support::{NOON, assistant, code_in, in_memory};

/// More than the queues that may wait before no more updates are fetched.
const SLEEPERS: usize = 2_100;

#[tokio::test(start_paused = true)]
async fn pages_that_sleep_keep_no_update_from_being_fetched() {
    let store = in_memory::store();
    let web = Web::new(SLEEPERS);
    let channels = vec![Channel::Web(web.clone())];
    let service = Service::start(&assistant(), store, channels, None, NOON).expect("it starts");
    let mut asleep: Vec<Page> = Vec::new();
    for at in 0..SLEEPERS {
        let room = format!("{at:032x}");
        asleep.extend(web.attach(&room));
        let inbound = Inbound {
            update: UpdateId(room.clone()),
            from: Web::address(&room),
            language: Some("fr".to_owned()),
            message: None,
            order: None,
            body: Payload::Arrived,
        };
        let answered = service
            .conversations
            .answer(&inbound, &Web::abilities(), NOON);
        answered.expect("it is kept");
    }
    assert_eq!(service.outbox.waiting(), SLEEPERS);
    assert!(!service.outbox.is_crowded());
    // They give way, and what they were to show stays.
    service.outbox.idle().await;
    let owed = service
        .store
        .pending_for(&Web::address(&format!("{:032x}", 7)));
    assert_eq!(owed.expect("it reads").len(), 1);
}

/// What a person on a page was told last, after these words. Nothing is awaited: the clock stands.
fn told(service: &Service, room: &str, words: &str) -> String {
    let room = format!("{room:0>32}");
    let before = service.store.pending_for(&Web::address(&room));
    let inbound = Inbound {
        update: UpdateId(format!("{room} {}", before.expect("it reads").len())),
        from: Web::address(&room),
        language: Some("fr".to_owned()),
        message: None,
        order: None,
        body: Payload::Typed(UserText::new(words.to_owned())),
    };
    let answered = service
        .conversations
        .answer(&inbound, &Web::abilities(), NOON);
    answered.expect("it is kept");
    let owed = service.store.pending_for(&inbound.from).expect("it reads");
    let Some(Outbound::Say(said)) = owed.into_iter().next_back().map(|row| row.outbound) else {
        panic!("{words} is not answered");
    };
    let words = said.blocks.into_iter().filter_map(|block| match block {
        Block::Text(words) | Block::Link(words) => Some(words),
        _ => None,
    });
    words.collect::<Vec<_>>().join("\n")
}

#[tokio::test(start_paused = true)]
async fn a_person_who_guesses_codes_is_heard_five_times_a_minute() {
    let store = in_memory::store();
    let web = Web::new(1);
    web.is_reached_at("https://aide.example.fr/".to_owned());
    let channels = vec![Channel::Web(web)];
    let service = Service::start(&assistant(), store, channels, None, NOON).expect("it starts");
    told(&service, "a", "élève");
    let code = code_in(&told(&service, "a", "/continue"));
    for _ in 0..5 {
        let said = told(&service, "b", "2222-AAAA-2222");
        assert!(said.contains("Ce code ne marche pas"), "{said}");
    }
    // Not even the right one is heard now.
    let said = told(&service, "b", &code);
    assert!(said.contains("Ce code ne marche pas"), "{said}");
    tokio::time::advance(Duration::from_secs(12)).await;
    let said = told(&service, "b", &code);
    assert!(said.contains("on continue ici"), "{said}");
}

/// The answer of the pages to a request for a picture: its status, its media type and its tag.
async fn asked(
    site: &Arc<Site>,
    path: &str,
    header: Option<(&str, &str)>,
) -> (u16, String, String) {
    let mut request = Request::get(path).header("host", "127.0.0.1:8081");
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    let request = request.body(Body::empty()).expect("a request");
    let answer = routes(Arc::clone(site)).oneshot(request).await;
    let answer = answer.unwrap_or_else(|never| match never {});
    let header = |name: &str| {
        let value = answer.headers().get(name);
        let value = value.and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    };
    (
        answer.status().as_u16(),
        header("content-type"),
        header("etag"),
    )
}

#[tokio::test]
async fn a_picture_is_a_file_of_the_pages_and_words_where_data_is_saved() {
    let store = in_memory::store();
    let web = Web::new(1);
    let channels = vec![Channel::Web(web.clone())];
    let service = Service::start(&assistant(), store, channels, None, NOON).expect("it starts");
    let settings = Settings {
        url: None,
        secure: false,
        trusted_proxies: 0,
        frames: Vec::new(),
        staff_header: None,
    };
    let site = Site::new(Arc::new(service), web, settings, || NOON);
    let path = "/picture/activation-login/fr/pupil";
    let (status, kind, _) = asked(&site, path, None).await;
    assert_eq!((status, &*kind), (200, "image/svg+xml"));
    // What a browser has it does not load again, even where a proxy compresses.
    for path in [path, "/style.css", "/live.js"] {
        let (_, _, tag) = asked(&site, path, None).await;
        for known in [tag.clone(), format!("W/{tag}")] {
            let (status, ..) = asked(&site, path, Some(("if-none-match", &known))).await;
            assert_eq!(status, 304, "{path}");
        }
        let (status, ..) = asked(&site, path, Some(("if-none-match", "\"a\""))).await;
        assert_eq!(status, 200, "{path}");
    }
    let (status, ..) = asked(&site, path, Some(("save-data", "on"))).await;
    assert_eq!(status, 204);
    for strange in [
        "gone/fr/pupil",
        "activation-login/xx/pupil",
        "activation-login/fr/x",
    ] {
        let (status, ..) = asked(&site, &format!("/picture/{strange}"), None).await;
        assert_eq!(status, 404, "{strange}");
    }
}
