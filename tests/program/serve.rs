//! `guichet serve` itself: what it refuses to start with, what it tells machines, how it ends, and
//! what it never logs.

use std::fs;
use std::process::{Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::bot_api::{BotApi, Failing, message, press};
use crate::support::patience::{TOO_LONG, found};
use crate::support::telegram_program::{Program, free_port, guichet};
use crate::support::{Home, TRACE, files_below};

const LEA: i64 = 11;

fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let home = Home::new();
    let output = guichet(&home)
        .arg("serve")
        .env("GUICHET_LISTEN", "nowhere")
        .env("GUICHET_TELEGRAM_RATE", "5000")
        .env("GUICHET_TELEGRAM_AUDIENCE", "children")
        .env("GUICHET_TELEGRAM_WEBHOOK_URL", "no address")
        .env("GUICHET_WEB_URL", "ftp://aide.example.fr")
        .env("GUICHET_WEB_LISTEN", "everywhere")
        .output()
        .expect("it runs");
    let said = refused(&output);
    for part in [
        "GUICHET_TELEGRAM_RATE is more than",
        "no audience is called `children`",
        "GUICHET_TELEGRAM_WEBHOOK_URL is no address",
        "a webhook needs a secret",
        "GUICHET_LISTEN is `nowhere`",
        "GUICHET_WEB_URL is `ftp://aide.example.fr`",
        "GUICHET_WEB_LISTEN is `everywhere`",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert!(!home.store_folder().exists(), "nothing was made");
}

#[test]
fn a_mistake_in_the_file_of_settings_is_reported_with_its_line() {
    let home = Home::new();
    let file = home.store_folder().with_file_name("guichet.toml");
    fs::write(
        &file,
        "listen = \"127.0.0.1:0\"\n\n[telegram]\ntokenfile = \"x\"\n",
    )
    .expect("a file");
    let said = refused(&guichet(&home).arg("serve").output().expect("it runs"));
    assert!(said.contains("guichet.toml:4"), "{said}");
    fs::write(&file, "[telegram]\ntoken-file = \"missing\"\n").expect("a file");
    let said = refused(&guichet(&home).arg("serve").output().expect("it runs"));
    assert!(said.contains("missing cannot be read"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unknown_token_ends_it_with_the_name_of_the_setting() {
    let (api, home) = (BotApi::start().await, Home::new());
    let mut program = Program::start(
        &api,
        home,
        &[("GUICHET_TELEGRAM_TOKEN", "1000:CANARY-OTHER")],
    );
    let status = program.child.wait().expect("it ends");
    assert_eq!(status.code(), Some(1));
    let said = program.said();
    assert!(said.contains("GUICHET_TELEGRAM_TOKEN"), "{said}");
    assert!(!said.contains("CANARY"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_platform_that_is_down_at_the_start_is_waited_for() {
    let (api, home) = (BotApi::start().await, Home::new());
    // Pages of a school's filter in Telegram's place, of which none speaks of the token.
    for status in [502, 404, 401, 403, 200] {
        api.fail("getme", Failing::Page(status), 1);
    }
    let program = Program::start(&api, home, &[]);
    program.until("/healthz", 200).await;
    program.until("/readyz", 503).await;
    let ready: Value = serde_json::from_str(&program.until("/readyz", 200).await).expect("JSON");
    assert_eq!(ready["dead_letters"], 0);
    assert!(
        program.said().contains("a page in Telegram's place"),
        "{}",
        program.said()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_in_the_platforms_place_loses_no_message_and_ends_nothing() {
    let (api, home) = (BotApi::start().await, Home::new());
    let program = Program::start(&api, home, &[]);
    program.until("/readyz", 200).await;
    for status in [401, 404, 302] {
        api.fail("getupdates", Failing::Page(status), 1);
    }
    // It shows where monitoring looks, and is over by itself.
    program.until("/readyz", 503).await;
    program.until("/readyz", 200).await;
    for status in [400, 401, 403, 404, 429, 200] {
        api.fail("sendmessage", Failing::Page(status), 1);
    }
    api.write(LEA, "fr", "/start");
    api.until("the answer was given up", |api| {
        !api.chat(LEA).messages.is_empty()
    })
    .await;
    assert_eq!(api.chat(LEA).messages.len(), 1);
    let ready: Value = serde_json::from_str(&program.until("/readyz", 200).await).expect("JSON");
    assert_eq!(ready["dead_letters"], 0);
    // A page is told when it comes, and Telegram when it answers again: never one like the last.
    let said = program.said();
    let told = said.lines().filter_map(|line| {
        let came = line.contains("There is a page in Telegram's place");
        (came || line.contains("Telegram answers again")).then_some(came)
    });
    let told: Vec<bool> = told.collect();
    assert!(told.windows(2).all(|two| two[0] != two[1]), "{said}");
    assert_eq!(told.first(), Some(&true), "{said}");
    let retried = said.matches("A message was not delivered yet").count();
    assert_eq!(retried, 1, "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_operator_sets_how_fast_one_person_may_write() {
    let (api, home) = (BotApi::start().await, Home::new());
    let settings = home.store_folder().with_file_name("guichet.toml");
    fs::write(&settings, "messages-per-minute = 3\n").expect("settings can be written");
    let unpaced = ("GUICHET_TELEGRAM_RATE", "0");
    let mut program = Program::start(&api, home, &[unpaced]);
    for _ in 0..6 {
        api.write(LEA, "fr", "/status");
    }
    let texts = |person: i64| -> Vec<String> {
        let chat = api.chat(person);
        let texts = chat.messages.values().map(|message| message.text.clone());
        texts.collect()
    };
    api.drained().await;
    // Three are answered, the fourth is asked to wait, the others are passed over.
    api.until("the fourth is not told", |_| texts(LEA).len() == 4)
        .await;
    assert!(texts(LEA)[3].contains("Doucement"), "{:?}", texts(LEA));
    assert_eq!(program.end().1, Some(0));

    // The environment wins over the file, and 0 is no limit.
    let home = std::mem::replace(&mut program.home, Home::new());
    let no_limit = [("GUICHET_MESSAGES_PER_MINUTE", "0"), unpaced];
    let _program = Program::start(&api, home, &no_limit);
    for _ in 0..70 {
        api.write(LEA, "fr", "/status");
    }
    api.until("not all are answered", |_| texts(LEA).len() == 74)
        .await;
    let slow = texts(LEA)
        .into_iter()
        .filter(|text| text.contains("Doucement"));
    assert_eq!(slow.count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_cannot_be_written_holds_no_answer_up_and_is_counted() {
    let full = fs::File::options().write(true).open("/dev/full");
    let (api, home) = (BotApi::start().await, Home::new());
    let mut program = Program::logging_to(full.expect("a full disk"), &api, home, &[]);
    program.until("/readyz", 200).await;
    api.write(LEA, "fr", "/start");
    api.until("nobody answers", |api| !api.chat(LEA).messages.is_empty())
        .await;
    // The lines about the start, once the thread of the log has tried to write them.
    let counted = async {
        while dropped(&program).await == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let counted = tokio::time::timeout(TOO_LONG, counted).await;
    assert!(counted.is_ok(), "no line was counted");
    assert_eq!(program.end().1, Some(0));
}

/// How many lines of the log the program has dropped, as it says itself.
async fn dropped(program: &Program) -> u64 {
    let page = program.until("/readyz", 200).await;
    let ready: Value = serde_json::from_str(&page).expect("JSON");
    ready["dropped_log_lines"].as_u64().expect("a count")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_is_not_read_holds_no_answer_up_and_is_counted() {
    /// So many updates come between two looks.
    const EACH: usize = 1_000;
    let (api, home) = (BotApi::start().await, Home::new());
    let more = [("RUST_LOG", TRACE), ("GUICHET_MESSAGES_PER_MINUTE", "0")];
    let mut program = Program::logging_to(Stdio::piped(), &api, home, &more);
    program.until("/readyz", 200).await;
    let mut given = 0;
    // Thousands of lines wait for a reader, and a pipe holds some.
    while dropped(&program).await == 0 {
        assert!(given < 40 * EACH, "no line was dropped");
        for _ in 0..EACH {
            // Of an update that cannot be read there is a line.
            api.push(json!({"message": {"text": "?"}}));
        }
        given += EACH;
        api.write(LEA, "fr", "/status");
        api.until("nobody answers", |api| {
            api.chat(LEA).messages.len() >= given / EACH
        })
        .await;
    }
    assert_eq!(program.end().1, Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_to_end_it_sends_what_it_owes_and_ends_within_ten_seconds() {
    let (api, home) = (BotApi::start().await, Home::new());
    let mut program = Program::start(&api, home, &[]);
    program.until("/readyz", 200).await;
    api.fail("sendmessage", Failing::Slow(Duration::from_secs(2)), 1);
    api.write(LEA, "fr", "/start");
    api.drained().await;
    let (took, code) = program.end();
    assert_eq!(code, Some(0), "{}", program.said());
    assert!((2..10).contains(&took.as_secs()), "{took:?}");
    assert_eq!(api.chat(LEA).messages.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn updates_are_asked_for_or_sent_as_it_is_configured() {
    let (api, home) = (BotApi::start().await, Home::new());
    let listen = free_port();
    let url = format!("http://{listen}/hook");
    let file = home.store_folder().with_file_name("guichet.toml");
    let secret = home.store_folder().with_file_name("secret");
    fs::write(&secret, "CANARY_secret\n").expect("a file");
    let toml = format!(
        "listen = \"{listen}\"\n[telegram]\nwebhook-url = \"{url}\"\nwebhook-secret-file = \"secret\"\nrate = 0\n"
    );
    fs::write(file, toml).expect("a file");
    let mut program = Program::start(&api, home, &[]);
    // The file is read, and the environment wins over it.
    program.until("/readyz", 200).await;
    let set = api.calls("setwebhook");
    assert_eq!(set[0]["url"], url);
    assert_eq!(set[0]["secret_token"], "CANARY_secret");
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let send = async |id: u32| {
        let what = json!({"text": "/start"});
        let update = json!({"update_id": id, "message": message(LEA, "fr", 1, &what)});
        let sent = client
            .post(format!("http://{}/hook", program.listen))
            .header("X-Telegram-Bot-Api-Secret-Token", "CANARY_secret")
            .body(update.to_string())
            .send()
            .await;
        sent.expect("it answers").status().as_u16()
    };
    assert_eq!(send(5).await, 200);
    api.until("nothing was said", |api| !api.chat(LEA).messages.is_empty())
        .await;
    // While it ends it takes nothing in, and still sends what is pending.
    api.fail("sendmessage", Failing::Slow(Duration::from_secs(3)), 1);
    assert_eq!(send(6).await, 200);
    program.tell();
    program.until("/readyz", 503).await;
    assert_eq!(send(7).await, 503);
    assert!(api.calls("getupdates").is_empty());
    assert_eq!(program.child.wait().expect("it ends").code(), Some(0));
    assert_eq!(api.chat(LEA).messages.len(), 2);
    assert!(!program.said().contains("CANARY"), "{}", program.said());
}

/// Sends canaries through everything that comes in and goes wrong, with every log on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_token_word_or_name_is_in_a_log_or_in_the_store() {
    let (api, home) = (BotApi::start().await, Home::new());
    let more = [("RUST_LOG", TRACE), ("GUICHET_TELEGRAM_RATE", "0")];
    let mut program = Program::start(&api, home, &more);
    program.until("/readyz", 200).await;
    api.write(LEA, "fr", "/start activation_password");
    for words in [
        "CANARY-azerty",
        "Canary=Soleil42x",
        "CANARY mon fils Théo",
        "/CANARY",
    ] {
        api.write(LEA, "fr", words);
    }
    let photo = json!({"photo": [{"file_id": "CANARY", "file_unique_id": "b", "width": 1, "height": 1}], "caption": "CANARY-CAPTION"});
    api.send(LEA, "fr", &photo);
    let edited = message(
        LEA,
        "fr",
        3,
        &json!({"text": "CANARY-EDITED", "edit_date": 3}),
    );
    api.push(json!({"edited_message": edited}));
    api.push(json!({"message": {"text": "CANARY-MALFORMED"}}));
    api.push(press(LEA, "fr", 4, "CANARY-FORGED"));
    api.drained().await;
    let described = |code| json!({"ok": false, "error_code": code, "description": "Bad Request: CANARY-DESCRIBED"});
    for fault in [
        Failing::Answer(500, described(500)),
        Failing::Garbage,
        Failing::Page(503),
        Failing::Dropped,
        Failing::Answer(400, described(400)),
    ] {
        api.fail("sendmessage", fault, 1);
    }
    api.write(LEA, "fr", "CANARY@example.fr");
    api.fail("getupdates", Failing::Page(502), 1);
    api.drained().await;
    let listing = || {
        let output = guichet(&program.home)
            .arg("dead-letters")
            .output()
            .expect("it runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let listed = found(|| Some(listing()).filter(|listed| listed.contains("message to"))).await;
    let listed = listed.unwrap_or_else(listing);
    assert!(listed.contains("it could not be read"), "{listed}");
    assert!(listed.contains("message to"), "{listed}");
    // The two are read one after the other, and a letter may be laid aside between.
    let (mut told, mut counted) = (Value::Null, 0);
    for _ in 0..50 {
        let ready = program.until("/readyz", 200).await;
        let ready: Value = serde_json::from_str(&ready).expect("JSON");
        told = ready["dead_letters"].clone();
        counted = listing().lines().count();
        if told == counted {
            break;
        }
    }
    assert_eq!(told, counted);
    program.end();
    let said = program.said();
    assert!(said.contains("TRACE"), "the log is on");
    for canary in ["CANARY", "Canary", "Soleil42x", "Théo"] {
        assert!(!said.contains(canary), "{canary} is in the log");
        assert!(!listed.contains(canary), "{canary} is listed");
        for file in files_below(&program.home.store_folder()) {
            let bytes = fs::read(&file).expect("it reads");
            let found = bytes
                .windows(canary.len())
                .any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} is in {}", file.display());
        }
    }
}
