//! The pages that `guichet serve` shows to the network: clients that are slow, silent or countless, what
//! the health page says and when, and settings that others could have written.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::bot_api::{BotApi, TOKEN};
use crate::support::discord_api::DiscordApi;
use crate::support::discord_program;
use crate::support::telegram_program::{Program, free_port, guichet};
use crate::support::{Home, TRACE};

const LEA: i64 = 11;

async fn webhook(api: &BotApi, home: Home, more: &[(&str, &str)]) -> Program {
    let secret = [
        ("GUICHET_TELEGRAM_WEBHOOK_URL", "http://127.0.0.1/hook"),
        ("GUICHET_TELEGRAM_WEBHOOK_SECRET", "CANARY_secret"),
    ];
    let program = Program::start(api, home, &[&secret, more].concat());
    program.until("/readyz", 200).await;
    program
}

/// Sends the head of an update, and a body that never ends.
async fn half_body(program: &Program, secret: &str) -> TcpStream {
    let mut stream = TcpStream::connect(&program.listen)
        .await
        .expect("it listens");
    let head = format!(
        "POST /hook HTTP/1.1\r\nHost: a\r\nX-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: 900000\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).await.expect("it is sent");
    stream
}

/// What the program answers until it closes the connection.
async fn rest(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(60), stream.read_to_end(&mut said));
    // A reset is an end like any other.
    let _ = read.await.expect("the program closes it");
    String::from_utf8_lossy(&said).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_secret_comes_before_the_body_and_slow_clients_are_let_go() {
    let (api, home) = (BotApi::start().await, Home::new());
    let program = webhook(&api, home, &[]).await;
    let stranger = half_body(&program, "another").await;
    assert!(rest(stranger).await.starts_with("HTTP/1.1 401"));
    let slow = half_body(&program, "CANARY_secret").await;
    let silent = TcpStream::connect(&program.listen)
        .await
        .expect("it listens");
    let mut slow_head = TcpStream::connect(&program.listen)
        .await
        .expect("it listens");
    let begun = slow_head.write_all(b"GET /healthz HTTP/1.1\r\n").await;
    begun.expect("it is sent");
    let (slow, silent, slow_head) = tokio::join!(rest(slow), rest(silent), rest(slow_head));
    assert!(slow.starts_with("HTTP/1.1 408"), "{slow}");
    assert!(!silent.contains("200") && !slow_head.contains("200"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silent_connections_do_not_close_the_health_page() {
    let (api, home) = (BotApi::start().await, Home::new());
    let plain = guichet(&home);
    let listen = free_port();
    let mut command = Command::new("sh");
    command
        .args(["-c", "ulimit -n 260; exec \"$0\" serve"])
        .arg(plain.get_program())
        .current_dir(plain.get_current_dir().expect("a folder"))
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder())
        .env("GUICHET_TELEGRAM_TOKEN", TOKEN)
        .env("GUICHET_TELEGRAM_API", &api.address)
        .env("GUICHET_LISTEN", &listen)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let program = Program::of(command.spawn().expect("it starts"), home, listen);
    program.until("/readyz", 200).await;
    let mut silent = Vec::new();
    for _ in 0..300 {
        silent.push(
            TcpStream::connect(&program.listen)
                .await
                .expect("it listens"),
        );
    }
    // Long before the ten seconds after which a silent client is let go.
    let page = tokio::time::timeout(Duration::from_secs(5), program.page("/healthz"));
    let page = page.await.expect("it is not kept waiting");
    assert_eq!(page.map(|page| page.0), Some(200));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_updates_are_not_waited_for() {
    let (api, home) = (BotApi::start().await, Home::new());
    let program = Program::start(&api, home, &[]);
    program.until("/readyz", 200).await;
    api.until("it does not go on asking", |api| {
        api.calls("getupdates").len() > 1
    })
    .await;
    let calls = api.calls("getupdates");
    assert_eq!(calls[0]["timeout"], 0);
    assert!(calls[1]["timeout"].as_u64() > Some(10), "{:?}", calls[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sync_that_hangs_shows_in_the_health_page() {
    let (api, home) = (BotApi::start().await, Home::new());
    let hangs = ("FAILPOINTS", "before-sync=1*sleep(8000)");
    let program = Program::start(&api, home, &[hangs]);
    program.until("/readyz", 200).await;
    api.write(LEA, "fr", "/start");
    let page: Value = serde_json::from_str(&program.until("/readyz", 503).await).expect("JSON");
    assert_eq!(page["store"], false, "{page}");
    program.until("/readyz", 200).await;
    api.until("the answer was lost", |api| {
        !api.chat(LEA).messages.is_empty()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_health_page_tells_within_five_seconds_that_discord_is_gone() {
    let api = DiscordApi::start().await;
    let listen = free_port();
    let program = discord_program::Program::start(&api, &[("GUICHET_LISTEN", &listen)]).await;
    let page = async |status: u16| {
        let client = reqwest::Client::builder().no_proxy().build();
        let client = client.expect("a client");
        for _ in 0..600 {
            let asked = client.get(format!("http://{listen}/readyz")).send().await;
            if asked.is_ok_and(|answer| answer.status() == status) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("/readyz never answered {status}");
    };
    page(200).await;
    api.close_at_identify(4_009);
    api.refuse_to_resume();
    let cut = tokio::time::Instant::now();
    api.cut();
    page(503).await;
    assert!(
        cut.elapsed() < Duration::from_secs(5),
        "{:?}",
        cut.elapsed()
    );
    drop(program);
}

#[test]
fn settings_that_others_can_write_are_refused() {
    let home = Home::new();
    let file = home.store_folder().with_file_name("guichet.toml");
    fs::write(&file, "messages-per-minute = 3\n").expect("a file");
    let check = || {
        let output = guichet(&home).arg("check").output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), said)
    };
    let allow = |mode| fs::set_permissions(&file, fs::Permissions::from_mode(mode));
    allow(0o644).expect("it is ours");
    assert_eq!(check().0, Some(0));
    allow(0o646).expect("it is ours");
    let (code, said) = check();
    assert_eq!(code, Some(1));
    assert!(said.contains("chmod go-w"), "{said}");
    allow(0o644).expect("it is ours");
    // Only root can give a file away.
    if chown(&file, Some(12_345), None).is_ok() {
        let (code, said) = check();
        assert_eq!(code, Some(1));
        assert!(said.contains("belongs to another user"), "{said}");
    }
}

/// Some systems give every user a group of their own, and files that it may write.
#[test]
fn only_a_group_of_ones_own_may_write_the_settings() {
    let home = Home::new();
    let file = home.store_folder().with_file_name("guichet.toml");
    fs::write(&file, "messages-per-minute = 3\n").expect("a file");
    let writable = fs::Permissions::from_mode(0o664);
    fs::set_permissions(&file, writable).expect("it is ours");
    let code = || {
        let output = guichet(&home).arg("check").output().expect("it runs");
        output.status.code()
    };
    let user = fs::metadata(&file).expect("it is there").uid();
    // Only root can give a file to any group.
    if chown(&file, None, Some(user + 12_345)).is_ok() {
        assert_eq!(code(), Some(1), "a group of others");
        chown(&file, None, Some(user)).expect("it is given back");
        assert_eq!(code(), Some(0), "the group of its owner");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_of_json_has_a_line_for_each_event_and_no_word() {
    let (api, home) = (BotApi::start().await, Home::new());
    let more = [("GUICHET_LOG", "json"), ("RUST_LOG", TRACE)];
    let mut program = Program::start(&api, home, &more);
    program.until("/readyz", 200).await;
    api.write(LEA, "fr", "CANARY mon fils");
    api.drained().await;
    assert_eq!(program.end().1, Some(0));
    let said = program.said();
    assert!(!said.contains("CANARY"), "{said}");
    let mut sentences = Vec::new();
    for line in said.lines().filter(|line| !line.starts_with("guichet: ")) {
        let line: Value = serde_json::from_str(line).expect("each line is JSON");
        for part in ["at", "level", "target", "message"] {
            assert!(line[part].is_string(), "{line}");
        }
        sentences.push(line["message"].as_str().unwrap_or_default().to_owned());
    }
    // What is sent elsewhere than to Telegram is named.
    let place = api.address.trim_start_matches("http://");
    let named = sentences
        .iter()
        .any(|it| it.contains(place) && it.contains("in Telegram's place"));
    assert!(named, "{sentences:#?}");
}
