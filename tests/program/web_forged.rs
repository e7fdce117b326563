//! What strangers forge moves no conversation, opens nothing and becomes no markup: buttons that were shown
//! to no person or to another one, cookies, names, and scripts in every field.

#![expect(
    clippy::disallowed_methods,
    reason = "the environment says how many buttons are forged"
)]

use std::collections::BTreeSet;

use crate::support::Home;
use crate::support::markup::{foreign, payloads};
use crate::support::web_desk::{OWN, desk_program, say, signed_in, waiting_person};
use crate::support::web_program::{Reader, WebProgram, plain};

use super::web::begun;

/// With this no message is refused for coming too fast: each is looked at.
const NO_LIMIT: (&str, &str) = ("GUICHET_MESSAGES_PER_MINUTE", "0");

/// What a script is put behind in an address.
const PATHS: [&str; 7] = [
    "/go/",
    "/here/",
    "/picture/",
    "/?lang=",
    "/?",
    "/desk/",
    "/desk?list=",
];

/// How many buttons are forged; `FORGED=10000` forges more.
fn count() -> usize {
    let more = std::env::var("FORGED").ok();
    more.and_then(|forged| forged.parse().ok()).unwrap_or(200)
}

/// A button that is none: a true one with another digit, a part of it, more than it, one of another person
/// or of an earlier question, any digits, what a button is called, a script.
fn forged(at: usize, shown: &str, others: &[String], script: &str) -> String {
    let digit = at % shown.len();
    let other = if &shown[digit..=digit] == "0" {
        "1"
    } else {
        "0"
    };
    match at % 8 {
        0 | 1 => format!("{}{other}{}", &shown[..digit], &shown[digit + 1..]),
        2 => shown[..digit].to_owned(),
        3 => format!("{shown}{other}"),
        4 => others[at / 8 % others.len()].clone(),
        5 => format!("{:0width$x}", at * 0x9e37_79b9, width = shown.len()),
        6 => ["activate", "pupil", "staff", "/erase", "yes", "0"][at / 8 % 6].to_owned(),
        _ => script.to_owned(),
    }
}

#[tokio::test]
async fn a_forged_button_moves_no_conversation() {
    let program = WebProgram::start(Home::new(), &[NO_LIMIT]);
    let mut victim = begun(&program).await;
    victim.press("Un parent").await;
    let mut reader = begun(&program).await;
    let mut others: Vec<String> = [&victim, &reader]
        .iter()
        .flat_map(|reader| reader.buttons())
        .map(|(_, press)| press)
        .collect();
    reader.press("Un élève").await;
    others.retain(|press| reader.buttons().iter().all(|(_, own)| own != press));
    assert!(others.len() > 6, "{others:?}");
    let (asked, scripts) = (reader.buttons(), payloads());
    for at in 0..count() {
        let (_, shown) = &asked[at / 8 % asked.len()];
        let forged = forged(at, shown, &others, &scripts[at / 8 % scripts.len()]);
        reader.send(&[("press", &forged)]).await;
        assert_eq!(reader.buttons(), asked, "{forged}");
        assert_eq!(foreign(&reader.page), Vec::<&str>::new(), "{forged}");
    }
    // Neither has moved; the true buttons still lead on.
    let before = victim.buttons();
    victim.get("/").await;
    assert_eq!(victim.buttons(), before);
    reader.press("Activer mon compte EduConnect").await;
    assert!(
        reader.said()[0].starts_with("Étape 1 sur "),
        "{:?}",
        reader.said()
    );
    let kept = program.asked(&["store", "verify"]);
    assert!(kept.starts_with("2 conversations"), "{kept}");
    assert!(!program.said().contains("ERROR"), "{}", program.said());
}

#[tokio::test]
async fn what_belongs_to_another_person_opens_nothing() {
    let program = desk_program("\"web:anne\"");
    let anne = signed_in(&program, "anne").await;
    let mut owner = begun(&program).await;
    owner.press("Un élève").await;
    let (id, seen) = (owner.hidden("id"), owner.hidden("seen"));
    let mut stranger = begun(&program).await;
    // A stranger who knows the names of the owner's messages has not seen them in the owner's place.
    assert_eq!(stranger.post("/shown", &[("seen", &seen)], &OWN).await, 204);
    owner.get("/").await;
    assert_eq!(owner.hidden("seen"), seen, "they still wait for the owner");
    // Nor is a name used up that a stranger sends with.
    let words = [("id", &*id), ("words", "un parent")];
    assert_eq!(stranger.post("/say", &words, &OWN).await, 303);
    let press = owner.buttons()[0].1.clone();
    let own = [("id", &*id), ("seen", &*seen), ("press", &*press)];
    assert_eq!(owner.post("/say", &own, &OWN).await, 303);
    owner.get("/").await;
    assert!(
        owner.said()[0].starts_with("Étape 1 sur "),
        "{:?}",
        owner.said()
    );
    // Nothing that the store keeps is a cookie, though it names every conversation and session.
    let kept = program.asked(&["export", "--plain"]);
    let is_digit = |c: char| c.is_ascii_hexdigit();
    let mut names: BTreeSet<&str> = kept
        .split(|c| !is_digit(c))
        .filter(|it| it.len() == 32)
        .collect();
    assert!(names.len() > 2, "{kept}");
    names.insert("00000000000000000000000000000000");
    let cookie = |reader: &Reader| reader.cookie.clone().unwrap_or_default();
    for true_one in [cookie(&owner), cookie(&anne)] {
        let (_, secret) = true_one.split_once('=').expect("a cookie");
        assert!(!kept.contains(secret), "a cookie is kept");
    }
    for name in names {
        let mut thief = Reader::of(&program.url);
        for cookie in ["guichet", "__Host-guichet", "__Host-guichet-frame"] {
            thief.cookie = Some(format!("{cookie}={name}"));
            assert_eq!(thief.get("/").await, 200);
            assert!(thief.page.contains("name=\"begin\""), "{cookie}={name}");
            assert_eq!(thief.said(), Vec::<String>::new(), "{cookie}={name}");
            thief.cookie = Some(format!("{cookie}-desk={name}"));
            assert_eq!(thief.get("/desk").await, 401, "{name}");
        }
    }
}

#[tokio::test]
async fn what_no_form_of_ours_sends_is_refused() {
    let program = WebProgram::start(Home::new(), &[]);
    let mut reader = begun(&program).await;
    for id in ["", "short", "0000000000000000000000000000000g"] {
        let fields = [("id", id), ("words", "a")];
        assert_eq!(reader.post("/say", &fields, &OWN).await, 400, "{id}");
    }
    let endless = "a".repeat(100_000);
    let id = format!("{:032x}", 1);
    let fields = [("id", &*id), ("words", &*endless)];
    assert_eq!(reader.post("/say", &fields, &OWN).await, 413);
}

#[tokio::test]
async fn a_script_in_any_field_is_a_text() {
    let program = WebProgram::start(Home::new(), &[NO_LIMIT]);
    let mut reader = begun(&program).await;
    for script in payloads() {
        // What is not escaped is noticed.
        let field = format!("<input value=\"{script}\">");
        assert_ne!(foreign(&field), Vec::<&str>::new(), "{script}");
    }
    let mut visitor = Reader::of(&program.url);
    for (at, script) in payloads().iter().enumerate() {
        let encoded = serde_urlencoded::to_string([("", script)]).expect("a text");
        let encoded = &encoded[1..];
        // Each kind of script comes to each path.
        let path = format!("{}{encoded}", PATHS[at % PATHS.len()]);
        visitor.cookie = Some(format!("guichet={encoded}"));
        visitor.get(&path).await;
        assert_eq!(foreign(&visitor.page), Vec::<&str>::new(), "{path}");
        let sent: [&[(&str, &str)]; 4] = [
            &[
                ("words", script),
                ("seen", script),
                ("begin", script),
                ("frame", script),
            ],
            &[("press", script)],
            &[("door", script)],
            &[("carry", script)],
        ];
        for (field, more) in sent.iter().enumerate() {
            let id = format!("{:032x}", 4 * at + field);
            let fields = [&[("id", &*id)], *more].concat();
            assert_eq!(reader.post("/say", &fields, &OWN).await, 303, "{more:?}");
        }
        let fields = [("id", &**script), ("words", "oui")];
        assert_eq!(reader.post("/say", &fields, &OWN).await, 400, "{script}");
        assert_eq!(foreign(&reader.page), Vec::<&str>::new(), "{script}");
        reader.get("/").await;
        assert_eq!(foreign(&reader.page), Vec::<&str>::new(), "{script}");
        let seen = reader.hidden("seen");
        assert_eq!(reader.post("/shown", &[("seen", &seen)], &OWN).await, 204);
    }
}

#[tokio::test]
async fn a_script_between_a_person_and_staff_is_a_text() {
    let program = desk_program("\"web:anne\"");
    let mut anne = signed_in(&program, "anne").await;
    let (mut person, number) = waiting_person(&program).await;
    anne.get(&format!("/desk/{number}")).await;
    say(&mut anne, &[("line", &format!("/claim {number}"))]).await;
    let mut lost = Vec::new();
    for scripts in payloads().chunks(20) {
        let scripts = scripts.join("\n");
        person.get("/").await;
        person.send(&[("words", &scripts)]).await;
        anne.get(&format!("/desk/{number}")).await;
        lost.extend(not_shown(&anne.page, &scripts));
        say(&mut anne, &[("words", &scripts)]).await;
        person.get("/").await;
        lost.extend(not_shown(&person.page, &scripts));
        say(&mut anne, &[("act", "/note"), ("words", &scripts)]).await;
        for page in [&anne.page, &person.page] {
            assert_eq!(foreign(page), Vec::<&str>::new(), "{scripts}");
        }
    }
    assert_eq!(
        lost,
        Vec::<String>::new(),
        "all are read as they were written"
    );
}

/// The lines that a page does not show as they are.
fn not_shown(page: &str, lines: &str) -> Vec<String> {
    let page = plain(page);
    let lost = lines.lines().filter(|line| !page.contains(line));
    lost.map(ToOwned::to_owned).collect()
}
