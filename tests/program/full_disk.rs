//! A disk that is full while people are answered: nothing is shown that is not kept, and the program ends
//! once there is room, so that the next start answers what has waited.

use std::fs;
use std::process::{Command, Stdio};

use crate::support::Home;
use crate::support::bot_api::BotApi;
use crate::support::telegram_program::Program;

const LEA: i64 = 11;

/// Limits how large the files of a running program may grow; nothing lifts the limit.
fn limit(program: &Program, bytes: Option<u64>) {
    let size = bytes.map_or("unlimited".to_owned(), |bytes| bytes.to_string());
    let (pid, limit) = (program.child.id().to_string(), format!("--fsize={size}:"));
    let limited = Command::new("prlimit")
        .args(["--pid", &pid, &limit])
        .status();
    assert!(limited.expect("prlimit runs").success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_while_the_disk_is_full_is_answered_once_there_is_room() {
    let (api, home) = (BotApi::start().await, Home::new());
    let log = fs::File::create(home.store_folder().with_file_name("log")).expect("a log");
    let quick = [
        ("GUICHET_TELEGRAM_RATE", "0"),
        ("GUICHET_MESSAGES_PER_MINUTE", "0"),
    ];
    let mut program = Program::logging_to(Stdio::from(log), &api, home, &quick);
    program.until("/readyz", 200).await;
    let engine = program.home.store_folder().join("sled/db");
    let used = fs::metadata(&engine).expect("a log of the engine").len();
    limit(&program, Some(used + 64 * 1024));
    let mut written = 0;
    while program
        .page("/healthz")
        .await
        .is_some_and(|(status, _)| status == 200)
    {
        api.write(LEA, "fr", "/status");
        written += 1;
        assert!(written < 5_000, "the disk is never full");
    }
    assert!(
        program.child.try_wait().expect("it is there").is_none(),
        "it waits for room"
    );
    limit(&program, None);
    assert_eq!(program.child.wait().expect("it ends").code(), Some(75));
    let answered = api.chat(LEA).messages.len();
    assert!(answered < written, "something waits");

    let home = std::mem::replace(&mut program.home, Home::new());
    let program = Program::start(&api, home, &quick);
    program.until("/readyz", 200).await;
    api.until("what had waited is not answered", |api| {
        api.chat(LEA).messages.len() >= written
    })
    .await;
}
