//! What a first page costs a person who pays for data: the page, its style and its script, and nothing that
//! a browser asks for by itself.

use serde_json::Value;

use crate::support::Home;
use crate::support::patience::until;
use crate::support::watching_proxy::WatchingProxy;
use crate::support::web_program::{Reader, WebProgram};
use crate::support::webdriver::{Browser, is_installed};

/// The most bytes of a first page with all that it loads, uncompressed.
const MOST_BYTES: usize = 30_000;
/// The pages that people open first, each with its script.
const FIRST: [(&str, &str); 3] = [
    ("/", "/live.js"),
    ("/go/activation/password", "/live.js"),
    ("/check", "/check.js"),
];
/// Names another icon. A browser asks for icons one after the other, so that what it asks for by itself has
/// come before this one.
const LAST_ICON: &str = "document.querySelector('link[rel=icon]').href = '/last.svg';";

/// The files that the elements of a page load.
fn named(page: &str) -> Vec<String> {
    let tags = page.split('<').skip(1);
    let tags = tags.filter(|tag| {
        ["link ", "script ", "img "]
            .iter()
            .any(|it| tag.starts_with(it))
    });
    let address = |tag: &str| {
        let rest = tag.split("href=\"").nth(1).or(tag.split("src=\"").nth(1));
        rest.and_then(|rest| rest.split('"').next())
            .map(ToOwned::to_owned)
    };
    tags.filter_map(address).collect()
}

#[tokio::test]
async fn a_first_page_names_its_style_and_its_script_and_holds_its_icon() {
    let program = WebProgram::start(Home::new(), &[]);
    for (path, script) in FIRST {
        let mut reader = Reader::of(&program.url);
        assert_eq!(reader.get(path).await, 200, "{path}");
        let (held, files): (Vec<String>, Vec<String>) = named(&reader.page)
            .into_iter()
            .partition(|address| address.starts_with("data:image/svg+xml,"));
        assert_eq!(held.len(), 1, "{path}");
        assert_eq!(files, ["/style.css", script], "{path}");
        let mut bytes = reader.page.len();
        for file in files {
            assert_eq!(reader.get(&file).await, 200, "{file}");
            bytes += reader.page.len();
        }
        assert!(bytes < MOST_BYTES, "{path}: {bytes}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_asks_for_three_files_at_a_first_visit() {
    if !is_installed() {
        return;
    }
    let program = WebProgram::start(Home::new(), &[]);
    for (path, script) in FIRST {
        let proxy = WatchingProxy::before(&program.url).await;
        // Each in a new browser, which has nothing yet.
        let browser = Browser::open("fr").await;
        browser.go(&format!("{}{path}", proxy.url)).await;
        let bytes = proxy.bytes();
        browser.run(LAST_ICON).await;
        let asks_last = || proxy.asked().iter().any(|asked| asked == "/last.svg");
        until("a named icon is asked for", asks_last).await;
        let mut wanted = vec![path, "/last.svg", "/style.css", script];
        wanted.sort_unstable();
        assert_eq!(proxy.asked(), wanted);
        assert!(bytes < MOST_BYTES, "{path}: {bytes}");
        // The icon is drawn: the policy would note in the console that it is not.
        let policy = |line: &&Value| line.to_string().contains("Policy");
        let refused = browser.console().await;
        assert_eq!(refused.iter().filter(policy).count(), 0, "{refused:?}");
    }
}
