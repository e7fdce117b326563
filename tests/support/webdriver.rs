//! A real browser, driven over the protocol of WebDriver.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the gate demands a browser and names the file of axe; elsewhere a line says that there is none"
)]

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

/// A browser with one window. It is closed when the value is dropped.
pub(crate) struct Browser {
    driver: Child,
    client: reqwest::Client,
    session: String,
    /// The path of the device that keeps passkeys.
    device: String,
    _profile: tempfile::TempDir,
}

/// Whether the browser is installed. Where it is not, the line says so, unless it is demanded.
pub(crate) fn is_installed() -> bool {
    let found = ["/usr/bin/chromium", "/usr/bin/chromedriver"]
        .iter()
        .all(|it| Path::new(it).exists());
    let demanded = std::env::var_os("BROWSER").is_some_and(|it| it == "demanded");
    assert!(found || !demanded, "install chromium and chromium-driver");
    if !found {
        println!("chromium and chromedriver are not installed: no page was tried in a browser");
    }
    found
}

/// Starts a driver; returns it with its port, or nothing where it ended at once.
fn start_driver() -> Option<(Child, String)> {
    let mut driver = Command::new("/usr/bin/chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it is installed");
    let lines = BufReader::new(driver.stdout.take().expect("it is piped")).lines();
    let port = lines.map_while(Result::ok).find_map(|line| {
        let port = line.split_once("started successfully on port ")?.1;
        Some(port.trim_end_matches('.').to_owned())
    });
    if port.is_none() {
        driver.wait().expect("it has ended");
    }
    Some((driver, port?))
}

impl Browser {
    /// Opens a window as wide as a small telephone, in a language.
    pub(crate) async fn open(language: &str) -> Self {
        // It takes a free port of one kind of address, and ends where that of the other kind is taken.
        let started = (0..5).find_map(|_| start_driver());
        let (driver, port) = started.expect("it says its port");
        let profile = tempfile::tempdir().expect("a folder");
        let flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run",
        ];
        let mut flags: Vec<String> = flags.iter().map(ToString::to_string).collect();
        flags.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:loggingPrefs": {"browser": "ALL"},
            "goog:chromeOptions": {"args": flags, "prefs": {"intl.accept_languages": language}},
        }}});
        let client = reqwest::Client::builder()
            .no_proxy()
            .timeout(Duration::from_secs(60));
        let mut browser = Self {
            driver,
            client: client.build().expect("a client"),
            session: format!("http://127.0.0.1:{port}/session"),
            device: String::new(),
            _profile: profile,
        };
        let made = browser.ask("", &wanted).await;
        let id = made["sessionId"].as_str().expect("a session").to_owned();
        browser.session = format!("{}/{id}", browser.session);
        let small = json!({"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": true});
        let command = json!({"cmd": "Emulation.setDeviceMetricsOverride", "params": small});
        browser.ask("/goog/cdp/execute", &command).await;
        browser
    }

    async fn ask(&self, path: &str, body: &Value) -> Value {
        let request = self.client.post(format!("{}{path}", self.session));
        let request = request
            .header("content-type", "application/json")
            .body(body.to_string());
        self.answer(path, request).await
    }

    async fn answer(&self, path: &str, request: reqwest::RequestBuilder) -> Value {
        let answer = request.send().await.expect("the driver answers");
        let (ok, text) = (answer.status().is_success(), answer.text().await);
        let text = text.expect("it is text");
        assert!(ok, "{path}: {text}");
        let mut answer: Value = serde_json::from_str(&text).expect("it is JSON");
        answer["value"].take()
    }

    pub(crate) async fn go(&self, url: &str) {
        self.ask("/url", &json!({"url": url})).await;
    }

    /// The value of an expression in the page.
    pub(crate) async fn value(&self, expression: &str) -> Value {
        let script = format!("return {expression};");
        self.ask("/execute/sync", &json!({"script": script, "args": []}))
            .await
    }

    pub(crate) async fn run(&self, script: &str) {
        self.ask("/execute/sync", &json!({"script": script, "args": []}))
            .await;
    }

    /// The value that a script gives to the function `done`.
    pub(crate) async fn later(&self, script: &str) -> Value {
        let script = format!("var done = arguments[0]; {script}");
        self.ask("/execute/async", &json!({"script": script, "args": []}))
            .await
    }

    /// Returns once an expression in the page is true. While one page gives way to another, what it looks
    /// at may not be there yet.
    pub(crate) async fn until(&self, expression: &str) {
        let there = format!(
            "(function () {{ try {{ return {expression}; }} catch (missing) {{ return false; }} }})()"
        );
        for _ in 0..300 {
            if self.value(&there).await == true {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let page = self.value("document.body.innerText").await;
        panic!("never {expression}: {page}");
    }

    async fn element(&self, css: &str) -> String {
        let wanted = json!({"using": "css selector", "value": css});
        let found = self.ask("/element", &wanted).await;
        let found = found
            .as_object()
            .and_then(|it| it.values().next()?.as_str());
        format!("/element/{}", found.expect("an element"))
    }

    pub(crate) async fn click(&self, css: &str) {
        let element = self.element(css).await;
        self.ask(&format!("{element}/click"), &json!({})).await;
    }

    /// Gives the browser a device that keeps passkeys and confirms at once who holds it.
    pub(crate) async fn add_device(&mut self) {
        let device = json!({
            "protocol": "ctap2", "transport": "internal",
            "hasResidentKey": true, "hasUserVerification": true, "isUserVerified": true,
        });
        let id = self.ask("/webauthn/authenticator", &device).await;
        let id = id.as_str().expect("an authenticator");
        self.device = format!("/webauthn/authenticator/{id}");
    }

    /// The passkeys of the device.
    pub(crate) async fn passkeys(&self) -> Vec<Value> {
        let path = format!("{}/credentials", self.device);
        let request = self.client.get(format!("{}{path}", self.session));
        let all = self.answer(&path, request).await;
        all.as_array().cloned().unwrap_or_default()
    }

    /// Puts this passkey on the device in the place of all others.
    pub(crate) async fn have_passkey(&self, passkey: &Value) {
        let path = format!("{}/credentials", self.device);
        let request = self.client.delete(format!("{}{path}", self.session));
        self.answer(&path, request).await;
        self.ask(&format!("{}/credential", self.device), passkey)
            .await;
    }

    /// Looks into a frame of the page, until another page is gone to.
    pub(crate) async fn enter_frame(&self, css: &str) {
        let wanted = json!({"using": "css selector", "value": css});
        let frame = self.ask("/element", &wanted).await;
        self.ask("/frame", &json!({"id": frame})).await;
    }

    /// Types keys into an element.
    pub(crate) async fn write(&self, css: &str, text: &str) {
        let element = self.element(css).await;
        self.ask(&format!("{element}/value"), &json!({"text": text}))
            .await;
    }

    /// Has pages run no script of theirs.
    pub(crate) async fn without_scripts(&self) {
        let command =
            json!({"cmd": "Emulation.setScriptExecutionDisabled", "params": {"value": true}});
        self.ask("/goog/cdp/execute", &command).await;
    }

    /// Fails where the page is wider than the screen.
    pub(crate) async fn fits(&self, state: &str) {
        let wide = "document.documentElement.scrollWidth <= window.innerWidth && window.innerWidth === 320";
        assert_eq!(self.value(wide).await, true, "{state} is too wide");
    }

    /// Fails where the page breaks a rule of accessibility that axe knows, or is wider than the screen.
    pub(crate) async fn accessible(&self, state: &str) {
        self.fits(state).await;
        let Some(axe) = std::env::var_os("AXE") else {
            println!("AXE names no axe.min.js: {state} was not judged");
            return;
        };
        let axe = std::fs::read_to_string(axe).expect("AXE names a file");
        self.run(&format!("{axe}; window.axe = axe;")).await;
        let found = self
            .later("axe.run().then(function (it) { done(it.violations.map(function (v) { return v.id + ' ' + v.nodes[0].html; })); });")
            .await;
        assert_eq!(found, json!([]), "{state}");
    }

    /// The lines of the console since the last call, without those about the browser's own pages.
    pub(crate) async fn console(&self) -> Vec<Value> {
        let lines = self.ask("/se/log", &json!({"type": "browser"})).await;
        let own = |line: &Value| {
            let message = line["message"].as_str();
            message.is_some_and(|message| message.starts_with("chrome://"))
        };
        let lines = lines.as_array().into_iter().flatten();
        lines.filter(|line| !own(line)).cloned().collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A driver that is only ended leaves its browser running.
        if let Err(failure) = close(&self.session) {
            println!("the browser was not closed: {failure}");
        }
        let asked = Command::new("kill")
            .arg(self.driver.id().to_string())
            .status();
        if asked.is_err() {
            let _ = self.driver.kill();
        }
        let _ = self.driver.wait();
    }
}

/// Asks the driver to close the browser of a session, and waits until it has. Here nothing can be
/// awaited, so the request is written by hand.
fn close(session: &str) -> io::Result<()> {
    let (host, path) = session
        .trim_start_matches("http://")
        .split_once('/')
        .ok_or(io::ErrorKind::InvalidInput)?;
    let mut connection = TcpStream::connect(host)?;
    connection.set_read_timeout(Some(Duration::from_secs(60)))?;
    write!(
        connection,
        "DELETE /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n"
    )?;
    // The driver keeps the connection open, so the first part of its answer is enough.
    let answered = connection.read(&mut [0; 64])?;
    if answered == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(())
}
