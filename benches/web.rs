//! What the pages of the web cost: the first page after a start, the memory of open pages, how long a
//! person waits for an answer, and how long people on Telegram do beside pages that sleep.
//!
//! `cargo bench --bench web -- 1000 100 20`: so many open pages, so many people who write at once, so
//! many messages of each. Without arguments it is quick. `cargo bench --bench web -- asleep 2500 100 10`:
//! so many pages that sleep, so many people on Telegram, so many messages of each.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![expect(clippy::print_stdout, reason = "a benchmark says what it measures")]

mod machine;

#[path = "../tests/support/bot_api/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests use all of it")]
mod bot_api;
#[path = "../tests/support/multipart.rs"]
mod multipart;
/// What the simulated Telegram of the tests stands beside there.
mod support {
    pub(crate) use super::multipart;
}

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use reqwest::Response;
use tokio::task::JoinSet;

use bot_api::{BotApi, TOKEN};
use machine::{kilobytes_of, percentiles};

/// What people write, one after the other: there, and back.
const WORDS: [&str; 2] = ["un élève", "retour"];

/// How many people there have been.
static NUMBER: AtomicUsize = AtomicUsize::new(0);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let counts: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let sleeps = words.iter().any(|word| word == "asleep");
    match counts[..] {
        [pages, people, messages] if sleeps => run(measure_beside(pages, people, messages)),
        [pages, people, messages] => run(measure(pages, people, messages)),
        _ => {
            run(measure(20, 4, 2));
            run(measure_beside(20, 4, 2));
        }
    }
}

fn run(measured: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(measured);
}

async fn measure(pages: usize, people: usize, messages: usize) {
    let home = tempfile::tempdir().expect("a folder");
    let began = Instant::now();
    let program = Program::start(home.path(), &[]);
    let first = Visitor::of(&program.url);
    let page = first.get("/").await;
    println!(
        "from the start of the program to the first page: {:.1?}; {} bytes",
        began.elapsed(),
        page.len()
    );
    let mut visitors = Vec::new();
    for _ in 0..pages {
        let mut visitor = Visitor::of(&program.url);
        visitor.begin().await;
        visitors.push(visitor);
    }
    // The conversations themselves are in the store, whether a page is open or not.
    let rest = program.memory();
    let mut open = Vec::new();
    for visitor in &visitors {
        open.push(visitor.stream().await);
    }
    let all = program.memory();
    println!(
        "{pages} open pages: {} kB above rest, {} kB each",
        all.saturating_sub(rest),
        all.saturating_sub(rest) / u64::try_from(pages.max(1)).unwrap_or(1)
    );
    drop(open);
    let mut writing = JoinSet::new();
    for _ in 0..people {
        let mut visitor = Visitor::of(&program.url);
        visitor.begin().await;
        writing.spawn(async move { visitor.write(messages).await });
    }
    let delays = writing.join_all().await.into_iter().flatten().collect();
    println!(
        "{people} people who write at once, from a message to its answer on the page: {}",
        percentiles(delays)
    );
}

/// People on Telegram write, without any page and beside pages that were opened and confirm nothing.
async fn measure_beside(pages: usize, people: usize, messages: usize) {
    let home = tempfile::tempdir().expect("a folder");
    let telegram = Arc::new(BotApi::start().await);
    let program = Program::start(
        home.path(),
        &[
            ("GUICHET_TELEGRAM_TOKEN", TOKEN),
            ("GUICHET_TELEGRAM_API", &telegram.address),
            ("GUICHET_TELEGRAM_RATE", "0"),
            ("GUICHET_WEB_MAX_STREAMS", "100000"),
        ],
    );
    // What is learned and opened with the first messages is no part of the comparison.
    all_write(&telegram, people, 1).await;
    let alone = all_write(&telegram, people, messages).await;
    println!("{people} people on Telegram: {}", percentiles(alone));
    let mut sleepers = Vec::new();
    for _ in 0..pages {
        let mut visitor = Visitor::of(&program.url);
        visitor.begin().await;
        sleepers.push(visitor);
    }
    let mut opening = JoinSet::new();
    for visitor in sleepers {
        opening.spawn(async move { visitor.stream().await });
    }
    // Each has a message that it never confirms, and gives way after ten seconds.
    let asleep = opening.join_all().await;
    let beside = all_write(&telegram, people, messages).await;
    println!(
        "beside {} pages that sleep: {}",
        asleep.len(),
        percentiles(beside)
    );
}

/// Has so many people on Telegram write at once, each the next message once the one before is answered;
/// returns how long each answer took.
async fn all_write(telegram: &Arc<BotApi>, people: usize, messages: usize) -> Vec<Duration> {
    let mut writing = JoinSet::new();
    for person in (1..).take(people) {
        let telegram = Arc::clone(telegram);
        writing.spawn(async move {
            let mut delays = Vec::new();
            for words in WORDS.iter().cycle().take(messages) {
                let before = telegram.chat(person).messages.len();
                let began = Instant::now();
                telegram.write(person, "fr", words);
                let answered = |api: &BotApi| api.chat(person).messages.len() > before;
                telegram.until("no answer came", answered).await;
                delays.push(began.elapsed());
            }
            delays
        });
    }
    writing.join_all().await.into_iter().flatten().collect()
}

/// The program, which is killed when the value is dropped.
struct Program {
    child: Child,
    url: String,
}

impl Program {
    fn start(home: &Path, more: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(["--web-listen", "127.0.0.1:0"])
            .args(["--web-trusted-proxies", "1"])
            .env("GUICHET_STORE", home.join("store"))
            .env("GUICHET_KEYS", home.join("keys"))
            .env("RUST_LOG", "warn")
            .envs(more.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut said = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
        out.read_line(&mut said).expect("it says its address");
        let url = said
            .strip_prefix("Open ")
            .and_then(|it| it.split(' ').next());
        let url = url.expect("its address").trim_end_matches('/').to_owned();
        Self { child, url }
    }

    /// Its memory, in kB; zero where the system does not tell.
    fn memory(&self) -> u64 {
        kilobytes_of(&self.child.id().to_string())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A person with a page.
struct Visitor {
    client: reqwest::Client,
    url: String,
    cookie: String,
    /// An address of their own: from one address few may begin in a minute.
    from: String,
}

impl Visitor {
    fn of(url: &str) -> Self {
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none());
        Self {
            client: client.build().expect("a client"),
            url: url.to_owned(),
            cookie: String::new(),
            from: format!("10.{}", NUMBER.fetch_add(1, Ordering::Relaxed)),
        }
    }

    async fn get(&self, path: &str) -> String {
        let asked = self.client.get(format!("{}{path}", self.url));
        let answer = asked.header("cookie", &self.cookie).send().await;
        let answer = answer.expect("it answers");
        answer.text().await.expect("it is text")
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        let sent = self.client.post(format!("{}{path}", self.url));
        let sent = sent
            .header("cookie", &self.cookie)
            .header("x-forwarded-for", &self.from)
            .header("sec-fetch-site", "same-origin");
        let answer = sent.form(fields).send().await.expect("it answers");
        assert!(answer.status().as_u16() < 400, "{}", answer.status());
        answer
    }

    /// Begins a conversation.
    async fn begin(&mut self) {
        let page = self.get("/").await;
        let id = page
            .split("name=\"id\" value=\"")
            .nth(1)
            .unwrap_or_default();
        let id = id.split('"').next().unwrap_or_default().to_owned();
        let answer = self.post("/say", &[("id", &id), ("begin", "fr")]).await;
        let cookie = answer.headers().get("set-cookie").expect("a cookie");
        let cookie = cookie.to_str().expect("it is text");
        self.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    }

    async fn stream(&self) -> Response {
        let asked = self.client.get(format!("{}/stream", self.url));
        let stream = asked.header("cookie", &self.cookie).send().await;
        let stream = stream.expect("it answers");
        assert_eq!(stream.status().as_u16(), 200);
        stream
    }

    /// Writes messages, each once the one before is answered on the page; returns how long each answer
    /// took.
    async fn write(self, messages: usize) -> Vec<Duration> {
        let mut stream = self.stream().await;
        self.read(&mut stream).await;
        let mut delays = Vec::new();
        for (number, words) in (1_usize..).zip(WORDS.iter().cycle().take(messages)) {
            let id = format!("{number:032x}");
            let began = Instant::now();
            let fields = [("id", &*id), ("live", "1"), ("words", words)];
            self.post("/say", &fields).await;
            self.read(&mut stream).await;
            delays.push(began.elapsed());
        }
        delays
    }

    /// Reads the stream up to the next message, and confirms it.
    async fn read(&self, stream: &mut Response) {
        let mut read = String::new();
        while !read.contains("\ndata: ") || !read.ends_with("\n\n") {
            let piece = stream.chunk().await.expect("it goes on");
            read.push_str(&String::from_utf8_lossy(&piece.expect("it goes on")));
        }
        let names = read.lines().filter_map(|line| line.strip_prefix("id: "));
        let names: Vec<&str> = names.collect();
        self.post("/shown", &[("seen", &names.join(","))]).await;
    }
}
