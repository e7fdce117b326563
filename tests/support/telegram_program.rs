//! The program itself, serving a simulated Telegram.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::Home;
use super::bot_api::{BotApi, TOKEN};

/// A running program. It is killed when the value is dropped.
pub(crate) struct Program {
    pub(crate) child: Child,
    pub(crate) home: Home,
    pub(crate) listen: String,
    log: PathBuf,
}

pub(crate) fn free_port() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    listener.local_addr().expect("it is bound").to_string()
}

/// The program in the folder of a store, without any setting of the person who runs the tests.
pub(crate) fn guichet(home: &Home) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    let folder = home.store_folder();
    let folder = folder.parent().expect("a folder");
    for (name, _) in std::env::vars_os() {
        let is_ours = name.to_string_lossy().starts_with("GUICHET_");
        if is_ours || name == "RUST_LOG" {
            command.env_remove(name);
        }
    }
    command
        .current_dir(folder)
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder());
    command
}

impl Program {
    pub(crate) fn start(api: &BotApi, home: Home, more: &[(&str, &str)]) -> Self {
        let log = home.store_folder().with_file_name("log");
        let to = fs::File::options().append(true).create(true).open(&log);
        Self::logging_to(to.expect("a log can be written"), api, home, more)
    }

    pub(crate) fn logging_to(
        to: impl Into<Stdio>,
        api: &BotApi,
        home: Home,
        more: &[(&str, &str)],
    ) -> Self {
        let listen = free_port();
        let log = home.store_folder().with_file_name("log");
        let child = guichet(&home)
            .arg("serve")
            .env("GUICHET_TELEGRAM_TOKEN", TOKEN)
            .env("GUICHET_TELEGRAM_API", &api.address)
            .env("GUICHET_LISTEN", &listen)
            .envs(more.iter().copied())
            .stdout(Stdio::null())
            .stderr(to)
            .spawn();
        Self {
            child: child.expect("the program starts"),
            home,
            listen,
            log,
        }
    }

    /// A program that was started otherwise, and listens at this address.
    pub(crate) fn of(child: Child, home: Home, listen: String) -> Self {
        let log = home.store_folder().with_file_name("log");
        Self {
            child,
            home,
            listen,
            log,
        }
    }

    pub(crate) async fn page(&self, path: &str) -> Option<(u16, String)> {
        let url = format!("http://{}{path}", self.listen);
        let client = reqwest::Client::builder()
            .no_proxy()
            .build()
            .expect("a client");
        let answer = client.get(url).send().await.ok()?;
        Some((answer.status().as_u16(), answer.text().await.ok()?))
    }

    /// Returns once a page answers with this status.
    pub(crate) async fn until(&self, path: &str, status: u16) -> String {
        for _ in 0..600 {
            if let Some((found, text)) = self.page(path).await
                && found == status
            {
                return text;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{path} never answered {status}: {}", self.said());
    }

    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Asks the program to end; returns how long it took and how it ended.
    pub(crate) fn end(&mut self) -> (Duration, Option<i32>) {
        let begun = tokio::time::Instant::now();
        self.tell();
        let status = self.child.wait().expect("it ends");
        (begun.elapsed(), status.code())
    }

    pub(crate) fn tell(&self) {
        let told = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(told.expect("it can be told").success());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // The program may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
