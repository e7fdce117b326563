//! The desk in a browser without scripts: a ticket goes from a pupil's page to a member of staff and
//! back, and no other browser opens the desk.

use crate::support::Home;
use crate::support::telegram_program::guichet;
use crate::support::web_desk::{
    OWN, desk_program, have_staff, known, link, say, signed_in, waiting_person,
};
use crate::support::web_program::{Reader, WebProgram};

#[tokio::test]
async fn a_ticket_goes_to_a_page_of_the_desk_and_back() {
    let program = desk_program("\"web:anne\"");
    let mut anne = signed_in(&program, "anne").await;
    let (mut person, number) = waiting_person(&program).await;
    anne.get("/desk").await;
    let listed = format!("href=\"/desk/{number}?list=\"");
    assert!(anne.page.contains(&listed), "{}", anne.page);
    assert!(anne.page.contains("Nouvelle demande"), "{}", anne.page);
    assert_eq!(anne.get(&format!("/desk/{number}")).await, 200);
    assert!(anne.page.contains("Parcours"), "the card: {}", anne.page);
    let claim = format!("/claim {number}");
    assert!(
        anne.page.contains(&format!("value=\"{claim}\"")),
        "{}",
        anne.page
    );
    say(&mut anne, &[("line", &claim)]).await;
    assert!(anne.page.contains("est à vous"), "{}", anne.page);
    for act in [
        "release", "close", "canned", "send", "back", "transfer", "snooze", "block",
    ] {
        let button = format!("value=\"/{act} {number}");
        assert!(anne.page.contains(&button), "{act}: {}", anne.page);
    }
    person.get("/").await;
    person.send(&[("words", "une page <b>blanche</b>")]).await;
    // What is not confirmed stays.
    for _ in 0..2 {
        anne.get(&format!("/desk/{number}")).await;
        assert!(
            anne.page.contains("une page &lt;b&gt;blanche"),
            "{}",
            anne.page
        );
    }
    say(&mut anne, &[("words", "Recharge la page.")]).await;
    assert!(anne.page.contains("Recharge la page."), "{}", anne.page);
    assert!(!anne.page.contains("blanche"), "it was read: {}", anne.page);
    // Beside the queue no person is meant, and words without a command go to none.
    anne.get("/desk").await;
    say(&mut anne, &[("words", "help")]).await;
    assert!(
        anne.page.contains("Cette commande n'existe pas"),
        "{}",
        anne.page
    );
    anne.get(&format!("/desk/{number}")).await;
    person.get("/").await;
    assert!(person.page.contains("Recharge la page."), "{}", person.page);
    assert!(!person.page.contains("help</p>"), "{}", person.page);
    assert!(
        person.page.contains("<p class=\"who\">Une personne</p>"),
        "{}",
        person.page
    );
    assert_eq!(person.buttons(), [], "the robot asks nothing now");
    // A button that asks what is meant gives the choices, which are lines themselves.
    say(&mut anne, &[("line", &format!("/close {number} ?"))]).await;
    let unfit = format!("/close {number} unfit");
    assert!(
        anne.page.contains(&format!("value=\"{unfit}\"")),
        "{}",
        anne.page
    );
    say(
        &mut anne,
        &[("act", "/note"), ("words", "Page blanche chez Sami")],
    )
    .await;
    anne.get(&format!("/desk/{number}")).await;
    assert!(
        anne.page.contains("Page blanche chez Sami"),
        "{}",
        anne.page
    );
    say(&mut anne, &[("line", &format!("/back {number}"))]).await;
    assert!(anne.page.contains("Le robot reprend"), "{}", anne.page);
    person.get("/").await;
    assert!(
        !person.buttons().is_empty(),
        "the robot asks again: {}",
        person.page
    );
    let audit = program.asked(&["desk", "audit"]);
    for act in ["sign-in-link", "sign-in", "claim", "answer", "note", "back"] {
        assert!(
            audit.contains(&format!("web:anne  {act}  ")),
            "{act}: {audit}"
        );
    }
}

#[tokio::test]
async fn a_browser_and_a_terminal_share_one_queue() {
    let program = desk_program("\"web:anne\", \"terminal:bob\"");
    let mut anne = signed_in(&program, "anne").await;
    let (_person, number) = waiting_person(&program).await;
    anne.get(&format!("/desk/{number}")).await;
    let claimed = program.asked(&["desk", "--as", "bob", "claim", &number]);
    assert!(claimed.contains("est à vous"), "{claimed}");
    say(&mut anne, &[("line", &format!("/claim {number}"))]).await;
    assert!(anne.page.contains("Déjà prise par bob"), "{}", anne.page);
    assert!(!anne.page.contains("value=\"/close "), "{}", anne.page);
    say(&mut anne, &[("words", "Bonjour !")]).await;
    assert!(anne.page.contains("Déjà prise par bob"), "{}", anne.page);
    program.asked(&["desk", "--as", "bob", "transfer", &number, "web:anne"]);
    anne.get("/desk?list=mine").await;
    assert!(
        anne.page.contains(&format!("/desk/{number}?list=mine")),
        "{}",
        anne.page
    );
    // A line that comes twice is carried out once.
    anne.get(&format!("/desk/{number}")).await;
    let (id, on) = (anne.hidden("id"), anne.hidden("on"));
    let fields = [("id", &*id), ("on", &*on), ("words", "Une seule fois.")];
    for _ in 0..2 {
        assert_eq!(anne.post("/desk/say", &fields, &OWN).await, 200);
    }
    assert!(anne.page.contains("déjà fait"), "{}", anne.page);
    let audit = program.asked(&["desk", "audit"]);
    assert_eq!(
        audit.matches("web:anne  answer").count(),
        2,
        "one was refused: {audit}"
    );
}

#[tokio::test]
async fn a_link_opens_the_desk_once_and_to_staff_only() {
    let program = desk_program("\"web:anne\"");
    let refused = program.asked(&["desk", "link", "zoe"]);
    assert!(refused.contains("no desk names `web:zoe`"), "{refused}");
    let path = link(&program, "anne");
    let mut anne = Reader::of(&program.url);
    for _ in 0..2 {
        assert_eq!(
            anne.get(&path).await,
            200,
            "to look at it does not use it up"
        );
    }
    assert_eq!(
        anne.post(&path, &[], &[("sec-fetch-site", "cross-site")])
            .await,
        403
    );
    assert_eq!(anne.post(&path, &[], &OWN).await, 303);
    assert_eq!(anne.get("/desk").await, 200);
    let mut thief = Reader::of(&program.url);
    assert_eq!(thief.get(&path).await, 404);
    assert_eq!(thief.post(&path, &[], &OWN).await, 404);
    assert_eq!(thief.cookie, None);
    let (mut person, number) = waiting_person(&program).await;
    let own = person.cookie.clone().unwrap_or_default();
    for cookie in [
        own.replace("guichet=", "guichet-desk="),
        own,
        "guichet-desk=00000000000000000000000000000000".to_owned(),
    ] {
        thief.cookie = Some(cookie);
        for path in ["/desk", "/desk/stream", &format!("/desk/{number}")] {
            assert_eq!(thief.get(path).await, 401, "{path}");
        }
        let fields = [
            ("id", "00000000000000000000000000000000"),
            ("words", "/list"),
        ];
        assert_eq!(thief.post("/desk/say", &fields, &OWN).await, 401);
        assert_eq!(thief.post("/desk/shown", &[("seen", "")], &OWN).await, 401);
    }
    person.get("/").await;
    assert_eq!(anne.post("/desk/out", &[], &OWN).await, 303);
    assert_eq!(anne.get("/desk").await, 401);
}

#[tokio::test]
async fn a_proxy_on_this_machine_may_say_who_comes() {
    let home = Home::new();
    have_staff(&home, "\"web:anne\"");
    let program = WebProgram::start(home, &[("GUICHET_WEB_STAFF_HEADER", "x-remote-user")]);
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    for (name, status) in [("anne", 200), ("zoe", 401), ("", 401)] {
        let asked = client.get(format!("{}/desk", program.url));
        let answer = asked.header("x-remote-user", name).send().await;
        let answer = answer.expect("it answers");
        assert_eq!(answer.status(), status, "{name}");
        // A member of staff who signed in at the proxy signs out there.
        let page = answer.text().await.expect("it is text");
        assert!(!page.contains("/desk/out"), "{page}");
    }
    // Without the setting the header is nothing.
    let program = desk_program("\"web:anne\"");
    let asked = client.get(format!("{}/desk", program.url));
    let answer = asked.header("x-remote-user", "anne").send().await;
    assert_eq!(answer.expect("it answers").status(), 401);
}

/// The stream of the desk's page of a member of staff who is signed in.
async fn open_stream(program: &WebProgram, member: &Reader) -> reqwest::Response {
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let stream = client
        .get(format!("{}/desk/stream", program.url))
        .header("cookie", member.cookie.clone().unwrap_or_default());
    stream.send().await.expect("it answers")
}

#[tokio::test]
async fn a_session_ends_when_the_operator_ends_it_or_takes_the_member_out() {
    let program = desk_program("\"web:anne\", \"web:bob\"");
    let mut anne = signed_in(&program, "anne").await;
    let mut bob = signed_in(&program, "bob").await;
    let sessions = program.asked(&["desk", "sessions"]);
    assert!(
        sessions.contains("web:anne") && sessions.contains("web:bob"),
        "{sessions}"
    );
    let stream = open_stream(&program, &anne).await;
    program.asked(&["desk", "sessions", "--end", "web:anne"]);
    let ended = tokio::time::timeout(std::time::Duration::from_secs(10), stream.text());
    let ended = ended.await.expect("the stream ends").expect("it is text");
    assert!(ended.ends_with("event: over\ndata:\n\n"), "{ended}");
    assert_eq!(anne.get("/desk").await, 401);
    assert_eq!(bob.get("/desk").await, 200);
    have_staff(&program.home, "\"web:anne\"");
    let program = program.kill_and_start();
    let mut again = Reader::of(&program.url);
    again.cookie.clone_from(&bob.cookie);
    assert_eq!(again.get("/desk").await, 401, "{}", again.page);
}

#[tokio::test]
async fn a_member_of_staff_who_leaves_the_settings_is_out_within_a_second() {
    let program = desk_program("\"web:anne\", \"web:bob\"");
    let mut anne = signed_in(&program, "anne").await;
    let mut bob = signed_in(&program, "bob").await;
    let (_person, number) = waiting_person(&program).await;
    bob.get(&format!("/desk/{number}")).await;
    say(&mut bob, &[("line", &format!("/claim {number}"))]).await;
    let unused = link(&program, "bob");
    let stream = open_stream(&program, &bob).await;
    // A mistake in the file changes nothing: the log says so once it was read.
    have_staff(&program.home, "\"web:anne");
    program.until_said("stay as they were").await;
    assert_eq!(bob.get("/desk").await, 200);
    have_staff(&program.home, "\"web:anne\", \"web:zoe\"");
    let ended = tokio::time::timeout(std::time::Duration::from_secs(10), stream.text());
    let ended = ended.await.expect("the stream ends").expect("it is text");
    assert!(ended.ends_with("event: over\ndata:\n\n"), "{ended}");
    assert_eq!(bob.get("/desk").await, 401);
    assert_eq!(Reader::of(&program.url).get(&unused).await, 404);
    // What he held goes back to the queue.
    anne.until("/desk", "attend de nouveau").await;
    // A member of staff who is put in enters without another start, and an earlier session does not come
    // back.
    known(&program, "zoe").await;
    signed_in(&program, "zoe").await;
    have_staff(&program.home, "\"web:anne\", \"web:bob\"");
    known(&program, "bob").await;
    let mut again = signed_in(&program, "bob").await;
    assert_eq!(again.get("/desk").await, 200);
    assert_eq!(bob.get("/desk").await, 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_browsers_and_a_terminal_one_gets_the_ticket() {
    let program = desk_program("\"web:anne\", \"web:bob\", \"terminal:cleo\"");
    let mut anne = signed_in(&program, "anne").await;
    let mut bob = signed_in(&program, "bob").await;
    for _ in 0..5 {
        let (_person, number) = waiting_person(&program).await;
        anne.get(&format!("/desk/{number}")).await;
        bob.get(&format!("/desk/{number}")).await;
        let line = format!("/claim {number}");
        let fields = [("line", &*line)];
        let mut cleo = guichet(&program.home);
        cleo.args(["desk", "--as", "cleo", "claim", &number]);
        let cleo = tokio::task::spawn_blocking(move || cleo.output().expect("it runs"));
        let (_, _, cleo) = tokio::join!(say(&mut anne, &fields), say(&mut bob, &fields), cleo);
        let cleo = String::from_utf8_lossy(&cleo.expect("it ran").stdout).into_owned();
        let pages = [&anne.page, &bob.page, &cleo];
        let count = |words: &str| pages.iter().filter(|page| page.contains(words)).count();
        assert_eq!(count("est à vous"), 1, "{pages:?}");
        assert_eq!(count("Déjà prise par"), 2, "{pages:?}");
    }
    let audit = program.asked(&["desk", "audit"]);
    let claims = audit.lines().filter(|line| line.contains("  claim  "));
    assert_eq!(
        claims.filter(|line| line.ends_with("  done")).count(),
        5,
        "{audit}"
    );
}

#[tokio::test]
async fn a_picture_that_is_sent_from_a_page_is_seen_on_the_page_of_the_person() {
    let program = desk_program("\"web:anne\"");
    let mut anne = signed_in(&program, "anne").await;
    let (mut person, number) = waiting_person(&program).await;
    anne.get(&format!("/desk/{number}")).await;
    say(&mut anne, &[("line", &format!("/claim {number}"))]).await;
    let line = format!("/send {number} =activation.portal");
    say(&mut anne, &[("line", &line)]).await;
    assert!(anne.page.contains("En route"), "{}", anne.page);
    person.get("/").await;
    let picture = person.page.split("<img class=\"drawing\" src=\"").nth(1);
    let picture = picture.and_then(|rest| rest.split('"').next());
    let picture = picture.unwrap_or_else(|| panic!("no picture: {}", person.page));
    let picture = picture.to_owned();
    assert_eq!(person.get(&picture).await, 200);
    assert!(person.page.starts_with("<svg"), "it is no picture");
}

/// A bare page would leave staff to guess whether it is broken, and a person who erases everything does
/// so without a word to them.
#[tokio::test]
async fn the_page_of_an_erased_request_says_that_there_is_none_and_takes_commands() {
    let program = desk_program("\"web:anne\"");
    let mut anne = signed_in(&program, "anne").await;
    let (mut person, number) = waiting_person(&program).await;
    anne.get(&format!("/desk/{number}")).await;
    let none = "Aucune demande n'a ce numéro.";
    assert!(!anne.page.contains(none), "{}", anne.page);
    person.send(&[("words", "/forget")]).await;
    let erase = person.buttons()[0].0.clone();
    person.press(&erase).await;
    // What became of the command is read, not that the request is gone.
    say(&mut anne, &[("words", "/list")]).await;
    assert!(anne.page.contains("Aucune demande."), "{}", anne.page);
    assert!(!anne.page.contains(none), "{}", anne.page);
    assert_eq!(anne.get(&format!("/desk/{number}")).await, 200);
    assert!(anne.page.contains(none), "{}", anne.page);
}

/// What another program reads is a document, and what the operator reads is not.
#[tokio::test]
async fn a_request_leaves_for_another_system_as_json_and_for_a_reader_as_text() {
    let program = desk_program("\"web:anne\"");
    let (_person, number) = waiting_person(&program).await;
    let json = program.asked(&["desk", "export", &number, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(json["number"].to_string(), number);
    assert_eq!(json["state"], "waiting");
    let text = program.asked(&["desk", "export", &number]);
    assert!(text.contains(&format!("number: {number}\n")), "{text}");
    assert!(text.contains("state: waiting\n"), "{text}");
}
