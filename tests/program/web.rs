//! The pages of the web without scripts: what a browser of any age sees, and what no visitor
//! can do.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::support::web_program::{Reader, WebProgram};
use crate::support::web_transcript::{Act, turns};
use crate::support::{Home, TRACE, files_below};

const OWN: [(&str, &str); 1] = [("sec-fetch-site", "same-origin")];
const FLAGSHIP: &str = "activation/refused-identifier.txt";

/// The pages of a conversation that has begun.
pub(crate) async fn begun(program: &WebProgram) -> Reader {
    let mut reader = Reader::of(&program.url);
    assert_eq!(reader.get("/").await, 200);
    reader.send(&[]).await;
    reader
}

#[tokio::test]
async fn a_whole_conversation_goes_by_forms_and_pages_alone() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = Reader::of(&program.url);
    assert_eq!(reader.get("/").await, 200);
    let mut bytes = reader.page.len();
    let mut pictures = BTreeSet::new();
    for turn in turns(FLAGSHIP) {
        match &turn.act {
            Act::Arrive => reader.send(&[]).await,
            Act::Press(text) => reader.press(text).await,
            Act::Write(words) => reader.send(&[("words", words)]).await,
        }
        let said: Vec<String> = turn
            .said
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(reader.said(), said);
        let buttons = reader.buttons().into_iter().map(|(text, _)| text);
        assert_eq!(buttons.collect::<Vec<_>>(), turn.choices);
        bytes += reader.page.len();
        let shown = reader.page.split("<img class=\"drawing\" src=\"").skip(1);
        pictures.extend(shown.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    // With what every page has: people pay for data.
    for path in pictures
        .iter()
        .map(|it| &**it)
        .chain(["/style.css", "/live.js"])
    {
        assert_eq!(reader.get(path).await, 200, "{path}");
        bytes += reader.page.len();
    }
    assert!(pictures.len() > 2 && bytes < 100_000, "{bytes}");
}

#[tokio::test]
async fn a_page_that_is_only_fetched_begins_nothing() {
    let program = WebProgram::start(Home::new(), &[]);
    for path in [
        "/",
        "/?lang=en",
        "/check",
        "/go/activation",
        "/go/activation/password",
        "/stream",
    ] {
        let mut reader = Reader::of(&program.url);
        assert!(reader.get(path).await < 300, "{path}");
        assert_eq!(reader.cookie, None, "{path}");
    }
    let kept = program.asked(&["store", "verify"]);
    assert!(kept.starts_with("0 conversations"), "{kept}");
    assert!(kept.contains("0 updates seen"), "{kept}");
}

#[tokio::test]
async fn a_link_leads_into_a_journey_in_the_language_of_the_browser() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = Reader::of(&program.url);
    assert_eq!(reader.get("/go/activation/password?lang=en").await, 200);
    let door = reader.hidden("door");
    reader.send(&[("door", &door)]).await;
    assert!(reader.page.contains("<html lang=\"en\""), "{}", reader.page);
    // The example of a password is typed unseen.
    assert!(reader.page.contains("type=\"password\""), "{}", reader.page);
    assert_eq!(reader.get("/go/%3Cscript%3E").await, 404);
    assert!(!reader.page.contains("<script>"));
}

#[tokio::test]
async fn a_person_whose_browser_is_in_no_language_of_ours_chooses_one() {
    let program = WebProgram::start(Home::new(), &[]);
    for (languages, tag, asked) in [
        ("ar-DZ,fr;q=0.5", "ar", false),
        ("pt-BR,fr-CH;q=0.8", "fr", false),
        ("uk-RU,de;q=0.5", "fr", true),
        ("zh-TW", "fr", true),
        ("*", "fr", true),
    ] {
        let mut reader = Reader::set_to(&program.url, languages);
        assert_eq!(reader.get("/").await, 200);
        let page = format!("<html lang=\"{tag}\"");
        assert!(reader.page.contains(&page), "{languages}");
        let offer = "I don't know the language of this browser. Go on in English";
        assert_eq!(reader.page.contains(offer), asked, "{languages}");
    }
    // So it is at the beginning of the conversation; a link of the page answers it before.
    let mut reader = Reader::set_to(&program.url, "kab");
    assert_eq!(reader.get("/").await, 200);
    reader.send(&[]).await;
    let names: Vec<String> = reader.buttons().into_iter().map(|(text, _)| text).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    for (shown, name) in names.iter().zip(["Français", "العربية", "English"]) {
        assert!(shown.contains(name), "{names:?}");
    }
    let mut reader = Reader::set_to(&program.url, "kab");
    assert_eq!(reader.get("/?lang=ar").await, 200);
    reader.send(&[]).await;
    assert!(reader.page.contains("<html lang=\"ar\""), "{}", reader.page);
    assert!(!reader.buttons().iter().any(|(text, _)| text == "English"));
}

#[tokio::test]
async fn a_browser_that_refuses_the_cookie_is_told_so() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = Reader::of(&program.url);
    reader.get("/").await;
    let fields = [
        ("id", reader.hidden("id")),
        ("begin", reader.hidden("begin")),
    ];
    // It goes where it is led, and keeps nothing.
    let client = reqwest::Client::builder().no_proxy().build();
    let sent = client
        .expect("a client")
        .post(format!("{}/say", program.url));
    let sent = sent.form(&fields).header(OWN[0].0, OWN[0].1).send().await;
    let page = sent.expect("it answers").text().await.expect("a page");
    assert!(page.contains("refuse les cookies"), "{page}");
    assert!(
        page.contains("name=\"begin\""),
        "the button is there: {page}"
    );
    // In a browser that keeps it the conversation is there, and nothing is said of it.
    reader.send(&[]).await;
    assert_eq!(reader.get("/?begun").await, 200);
    assert!(!reader.page.contains("cookies"), "{}", reader.page);
    assert!(reader.page.contains("<li data-name"), "{}", reader.page);
}

#[tokio::test]
async fn what_comes_twice_is_answered_once() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = Reader::of(&program.url);
    reader.get("/").await;
    let id = reader.hidden("id");
    let fields = [("id", &*id), ("begin", "fr")];
    let mut twice = Reader::of(&program.url);
    assert_eq!(reader.post("/say", &fields, &OWN).await, 303);
    assert_eq!(twice.post("/say", &fields, &OWN).await, 303);
    assert_eq!(reader.cookie, twice.cookie, "it is one conversation");
    assert_eq!(reader.post("/say", &fields, &OWN).await, 303);
    reader.get("/").await;
    assert_eq!(reader.page.matches("<li data-name").count(), 1);
    let kept = program.asked(&["store", "verify"]);
    assert!(kept.starts_with("1 conversations"), "{kept}");
}

#[tokio::test]
async fn another_site_sends_nothing() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = begun(&program).await;
    let press = reader.buttons()[0].1.clone();
    let (id, seen) = (reader.hidden("id"), reader.hidden("seen"));
    let fields = [("id", &*id), ("seen", &*seen), ("press", &*press)];
    let others: [&[(&'static str, &str)]; 5] = [
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "http://evil.example")],
        &[("origin", "null")],
    ];
    for headers in others {
        for path in ["/say", "/shown", "/keep"] {
            assert_eq!(
                reader.post(path, &fields, headers).await,
                403,
                "{headers:?}"
            );
        }
    }
    reader.get("/").await;
    assert!(
        reader.buttons().iter().any(|(_, same)| *same == press),
        "it is still asked"
    );
    // A browser without the first header shows its origin.
    let origin = program.url.clone();
    assert_eq!(
        reader.post("/say", &fields, &[("origin", &origin)]).await,
        303
    );
}

#[tokio::test]
async fn what_was_not_confirmed_is_shown_again_after_a_crash() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = begun(&program).await;
    reader.press("Un élève").await;
    let before = reader.said();
    let program = program.kill_and_start();
    let mut again = Reader::of(&program.url);
    again.cookie.clone_from(&reader.cookie);
    for _ in 0..2 {
        again.get("/").await;
        assert_eq!(again.said(), before);
        assert_eq!(again.page.matches("<li data-name").count(), 1);
    }
    again.press("Activer mon compte EduConnect").await;
    assert_eq!(
        again.page.matches("<li data-name").count(),
        1,
        "what was shown is gone"
    );
    let progress = &again.said()[0];
    assert!(progress.starts_with("Étape 1 sur "), "{progress}");
}

#[tokio::test]
async fn a_place_is_kept_when_asked_and_erased_when_asked() {
    let more = [("GUICHET_WEB_URL", "https://aide.example.fr")];
    let program = WebProgram::start(Home::new(), &more);
    let listen = program.address_in("The pages are at ").await;
    let mut reader = Reader::of(&listen);
    reader.get("/").await;
    reader.send(&[]).await;
    let cookie = reader.cookie.clone().expect("a cookie");
    assert!(cookie.starts_with("__Host-guichet="), "{cookie}");
    let id = reader.hidden("id");
    assert_eq!(reader.post("/keep", &[("id", &id)], &OWN).await, 303);
    assert_eq!(reader.cookie, Some(cookie));
    reader.get("/?kept").await;
    assert!(
        reader.page.contains("30 jours sur cet appareil."),
        "{}",
        reader.page
    );
    reader.send(&[("words", "/forget")]).await;
    let erase = reader.buttons()[0].0.clone();
    reader.press(&erase).await;
    assert!(reader.page.contains("name=\"begin\""), "{}", reader.page);
    let kept = program.asked(&["store", "verify"]);
    assert!(kept.starts_with("0 conversations"), "{kept}");
}

#[tokio::test]
async fn the_health_pages_are_not_among_those_of_the_web() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = Reader::of(&program.url);
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(reader.get(path).await, 404, "{path}");
    }
    let mut health = Reader::of(&program.address_in("Guichet serves").await);
    assert_eq!(health.get("/readyz").await, 200);
    let page: Value = serde_json::from_str(&health.page).expect("JSON");
    assert_eq!(page["web"], true);
}

#[tokio::test]
async fn every_answer_forbids_what_is_not_ours() {
    let program = WebProgram::start(Home::new(), &[]);
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    for path in ["/", "/check", "/style.css", "/live.js", "/nothing"] {
        let answer = client
            .get(format!("{}{path}", program.url))
            .send()
            .await
            .expect("it answers");
        let header = |name: &str| {
            let value = answer
                .headers()
                .get(name)
                .map(|value| value.to_str().expect("text"));
            value.unwrap_or_default().to_owned()
        };
        let policy = header("content-security-policy");
        for part in [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(path.contains('.') || header("cache-control") == "no-store");
    }
}

#[tokio::test]
async fn no_typed_word_is_in_a_log_the_store_or_an_address() {
    let program = WebProgram::start(Home::new(), &[("RUST_LOG", TRACE)]);
    let mut reader = begun(&program).await;
    for words in ["CANARY mon fils", "Canary=Soleil42x", "CANARY@example.fr"] {
        reader.send(&[("words", words)]).await;
    }
    let cookie = reader.cookie.clone().expect("a cookie");
    let secret = cookie.split('=').nth(1).expect("a secret");
    let said = program.said();
    assert!(said.contains("TRACE"), "the log is on");
    for canary in ["CANARY", "Canary", "Soleil42x", secret] {
        assert!(!said.contains(canary), "{canary} is in the log");
        for file in files_below(&program.home.store_folder()) {
            // The socket is no file.
            let bytes = fs::read(&file).unwrap_or_default();
            let found = bytes
                .windows(canary.len())
                .any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} is in {}", file.display());
        }
    }
}

#[tokio::test]
async fn a_reminder_can_be_put_into_a_calendar() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = begun(&program).await;
    assert_eq!(reader.get("/reminder.ics").await, 404, "there is none");
    reader.get("/").await;
    for turn in turns("recover/identifier-own-mail.txt") {
        match &turn.act {
            Act::Arrive => {}
            Act::Press(text) => reader.press(text).await,
            Act::Write(words) => reader.send(&[("words", words)]).await,
        }
        let remind = reader.buttons().into_iter().map(|(text, _)| text);
        let remind = remind
            .into_iter()
            .find(|text| text.starts_with("Me le rappeler"));
        let Some(remind) = remind else { continue };
        reader.press(&remind).await;
        assert!(
            reader.page.contains("<p id=\"reminder\"><a"),
            "{}",
            reader.page
        );
        assert_eq!(reader.get("/reminder.ics").await, 200);
        let event = &reader.page;
        for part in [
            "BEGIN:VEVENT\r\n",
            "DTSTART:20",
            "SUMMARY:Reprendre",
            "END:VCALENDAR\r\n",
        ] {
            assert!(event.contains(part), "{event}");
        }
        return;
    }
    panic!("no step offers a reminder");
}
