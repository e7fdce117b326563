//! The program itself, serving pages, and a browser without scripts.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};

use reqwest::header::{ACCEPT_LANGUAGE, HeaderMap, HeaderValue};

use super::Home;
use super::patience::{BETWEEN_LOOKS, TOO_LONG, found};
use super::telegram_program::guichet;

/// A running program. It is killed when the value is dropped.
pub(crate) struct WebProgram {
    pub(crate) child: Child,
    pub(crate) home: Home,
    /// The address of the pages, as it is printed.
    pub(crate) url: String,
    log: PathBuf,
}

impl WebProgram {
    pub(crate) fn start(home: Home, more: &[(&str, &str)]) -> Self {
        let log = home.store_folder().with_file_name("log");
        let to = fs::File::options().append(true).create(true).open(&log);
        let mut child = guichet(&home)
            .arg("serve")
            .env("GUICHET_LISTEN", "127.0.0.1:0")
            .env("GUICHET_WEB_LISTEN", "127.0.0.1:0")
            .envs(more.iter().copied())
            .stdout(Stdio::piped())
            .stderr(to.expect("a log can be written"))
            .spawn()
            .expect("the program starts");
        let mut said = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
        out.read_line(&mut said).expect("it says something");
        let url = said
            .strip_prefix("Open ")
            .and_then(|said| said.split(' ').next());
        let url = url.unwrap_or_else(|| panic!("{said}: {:?}", fs::read_to_string(&log)));
        Self {
            url: url.trim_end_matches('/').to_owned(),
            child,
            home,
            log,
        }
    }

    /// Kills the program at once, and starts it again over the store it left.
    pub(crate) fn kill_and_start(self) -> Self {
        Self::start(self.killed(), &[])
    }

    /// Kills the program at once; returns the store it left.
    pub(crate) fn killed(mut self) -> Home {
        self.kill();
        // What it said belongs to an earlier address.
        let _ = fs::remove_file(&self.log);
        std::mem::replace(&mut self.home, Home::new())
    }

    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The address that the log names in its line with these words, once it is written.
    pub(crate) async fn address_in(&self, words: &str) -> String {
        let address = found(|| {
            let said = self.said();
            let (_, rest) = said.lines().find_map(|line| line.split_once(words))?;
            let (_, rest) = rest.split_once("address=")?;
            let at = rest.split_whitespace().next()?;
            Some(format!("http://{at}"))
        });
        address
            .await
            .unwrap_or_else(|| panic!("never {words}: {}", self.said()))
    }

    /// Returns once the log has these words.
    pub(crate) async fn until_said(&self, words: &str) {
        let said = found(|| self.said().contains(words).then_some(()));
        said.await
            .unwrap_or_else(|| panic!("never {words}: {}", self.said()));
    }

    /// What a command says of the store, while the program runs.
    pub(crate) fn asked(&self, arguments: &[&str]) -> String {
        let output = guichet(&self.home).args(arguments).output();
        String::from_utf8_lossy(&output.expect("it runs").stdout).into_owned()
    }

    fn kill(&mut self) {
        // The program may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for WebProgram {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A browser without scripts: it follows links and sends forms.
pub(crate) struct Reader {
    client: reqwest::Client,
    url: String,
    pub(crate) cookie: Option<String>,
    pub(crate) page: String,
}

impl Reader {
    pub(crate) fn of(url: &str) -> Self {
        Self::with(url, HeaderMap::new())
    }

    /// A browser that is set to these languages.
    pub(crate) fn set_to(url: &str, languages: &'static str) -> Self {
        let languages = HeaderValue::from_static(languages);
        Self::with(url, HeaderMap::from_iter([(ACCEPT_LANGUAGE, languages)]))
    }

    fn with(url: &str, headers: HeaderMap) -> Self {
        let client = reqwest::Client::builder()
            .no_proxy()
            .default_headers(headers)
            .redirect(reqwest::redirect::Policy::none());
        Self {
            client: client.build().expect("a client"),
            url: url.to_owned(),
            cookie: None,
            page: String::new(),
        }
    }

    /// Asks for a page; returns its status.
    pub(crate) async fn get(&mut self, path: &str) -> u16 {
        let mut request = self.client.get(format!("{}{path}", self.url));
        if let Some(cookie) = &self.cookie {
            request = request.header("cookie", cookie);
        }
        self.took(request.send().await.expect("it answers")).await
    }

    /// Asks for a page until it has these words.
    pub(crate) async fn until(&mut self, path: &str, words: &str) {
        let wait = async {
            loop {
                self.get(path).await;
                if self.page.contains(words) {
                    return;
                }
                // Longer than elsewhere: each page is a turn of the program.
                tokio::time::sleep(4 * BETWEEN_LOOKS).await;
            }
        };
        let waited = tokio::time::timeout(TOO_LONG, wait).await;
        assert!(waited.is_ok(), "never {words}: {}", self.page);
    }

    async fn took(&mut self, answer: reqwest::Response) -> u16 {
        let status = answer.status().as_u16();
        if let Some(set) = answer.headers().get("set-cookie") {
            let set = set.to_str().expect("it is text").to_owned();
            let pair = set.split(';').next().unwrap_or_default().to_owned();
            self.cookie = Some(pair).filter(|_| !set.contains("Max-Age=0"));
        }
        self.page = answer.text().await.expect("it is text");
        status
    }

    /// Sends a form with these fields, as a page of this or of another site; returns the status.
    pub(crate) async fn post(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&'static str, &str)],
    ) -> u16 {
        let mut request = self.client.post(format!("{}{path}", self.url)).form(fields);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header("cookie", cookie);
        }
        self.took(request.send().await.expect("it answers")).await
    }

    /// The value of a hidden field of the page.
    pub(crate) fn hidden(&self, name: &str) -> String {
        let begin = format!("name=\"{name}\" value=\"");
        let rest = self.page.split(&begin).nth(1);
        let value = rest.and_then(|rest| rest.split('"').next());
        value.unwrap_or_default().to_owned()
    }

    /// Sends a form of the page, and looks at the page to which that leads.
    pub(crate) async fn send(&mut self, more: &[(&str, &str)]) {
        let (id, seen, begin) = (self.hidden("id"), self.hidden("seen"), self.hidden("begin"));
        let mut fields = vec![("id", &*id), ("seen", &*seen)];
        if !begin.is_empty() {
            fields.push(("begin", &begin));
        }
        fields.extend(more);
        let own = [("sec-fetch-site", "same-origin")];
        assert_eq!(self.post("/say", &fields, &own).await, 303, "{}", self.page);
        assert_eq!(self.get("/").await, 200);
    }

    /// Presses the button with this text.
    pub(crate) async fn press(&mut self, text: &str) {
        let press = self
            .press_of(text)
            .unwrap_or_else(|| panic!("no {text}: {}", self.page));
        self.send(&[("press", &press)]).await;
    }

    fn press_of(&self, text: &str) -> Option<String> {
        let (_, press) = self
            .buttons()
            .into_iter()
            .find(|(shown, _)| shown == text)?;
        Some(press)
    }

    /// The choices of the page: the text of each button, and what it sends.
    pub(crate) fn buttons(&self) -> Vec<(String, String)> {
        let pieces = self.page.split("name=\"press\" value=\"").skip(1);
        let button = |piece: &str| {
            let (press, rest) = piece.split_once('"')?;
            let text = rest.split_once('>')?.1.split('<').next()?;
            Some((plain(text), press.to_owned()))
        };
        pieces.filter_map(button).collect()
    }

    /// What the page says, a paragraph each: of messages only.
    pub(crate) fn said(&self) -> Vec<String> {
        let log = self
            .page
            .split("<ol id=\"items\">")
            .nth(1)
            .unwrap_or_default();
        let log = log.split("</ol>").next().unwrap_or_default();
        let lines = log.replace("<br>", "</p>");
        let lines = lines.split("</p>").map(plain);
        lines
            .filter(|line| !line.is_empty() && line != "Robot")
            .collect()
    }
}

/// The text of a piece of a page.
pub(crate) fn plain(html: &str) -> String {
    let mut text = String::new();
    for (at, piece) in html.split('<').enumerate() {
        let shown = if at == 0 {
            Some(piece)
        } else {
            piece.split_once('>').map(|it| it.1)
        };
        text.push_str(shown.unwrap_or_default());
    }
    for (entity, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
        // Where no line breaks.
        ("\u{a0}", " "),
    ] {
        text = text.replace(entity, sign);
    }
    text.trim().to_owned()
}
