//! The scripts and styles of the pages are for browsers of 2017, which telephones that are handed down still
//! have: the scripts are ECMAScript 5, and nothing newer is used that was not asked for before.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the gate names the file of acorn; elsewhere a line says that there is none"
)]

use std::fs;

use serde_json::json;

use crate::support::webdriver::{Browser, is_installed};
use crate::support::{files_below, project};

/// What some browser of 2017 does not know, by what it is of.
/// Source: <https://github.com/mdn/browser-compat-data> 8.1.9, 2026-11-30: what Chrome, Edge, Firefox or
/// Safari, also of telephones, had only in 2018 or later.
const NEWER_IN_SCRIPTS: [(&str, &str); 8] = [
    (
        "lists and objects",
        ".at .flat .flatMap .findLast .findLastIndex .toSorted .toReversed .toSpliced .fromAsync .fromEntries .hasOwn .groupBy",
    ),
    (
        "texts",
        ".replaceAll .matchAll .trimStart .trimEnd .isWellFormed .toWellFormed .formatToParts PluralRules ListFormat DisplayNames RelativeTimeFormat Segmenter",
    ),
    (
        "the language",
        "globalThis structuredClone queueMicrotask BigInt WeakRef .allSettled .any .finally .withResolvers .asyncIterator",
    ),
    (
        "elements",
        ".append .prepend .before .after .replaceWith .replaceChildren .insertAdjacentHTML .insertAdjacentElement .toggleAttribute .getAttributeNames .isConnected .inert .checkVisibility .attachShadow customElements",
    ),
    (
        "windows and forms",
        ".showModal .showPopover .requestSubmit .submitter .formData .visualViewport requestIdleCallback .scrollIntoViewIfNeeded",
    ),
    (
        "connections",
        "EventSource AbortController AbortSignal URLSearchParams BroadcastChannel ReadableStream TextEncoder TextDecoder .sendBeacon .canParse .connection",
    ),
    (
        "observers and events",
        "IntersectionObserver ResizeObserver PerformanceObserver .composedPath .pointerType beforeinput",
    ),
    (
        "rights and secrets",
        "trustedTypes isSecureContext PublicKeyCredential .credentials .getTransports .randomUUID .clipboard .share .locks .wakeLock .userActivation",
    ),
];
/// The same of styles. Without it a page lacks more than an ornament; `prefers-color-scheme` is none of
/// these.
const NEWER_IN_STYLES: &str = ":focus-visible :is( :where( :has( gap: inset: aspect-ratio: clamp( min( max( @layer @container";

/// The scripts or the styles of the pages: the name of each file, and its text without comments.
fn files(end: &str) -> Vec<(String, String)> {
    let all = files_below(&project("src/channel/web")).into_iter();
    let own = all.filter(|path| path.extension().is_some_and(|own| own == end));
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().expect("it is a file").to_string_lossy();
        let text = fs::read_to_string(&path).expect("it is text");
        (name.into_owned(), without_comments(&text))
    };
    own.map(read).collect()
}

/// A text without what stands between `/*` and `*/`.
fn without_comments(text: &str) -> String {
    let pieces = text.split("/*").enumerate().map(|(at, piece)| match at {
        0 => piece,
        _ => piece.split_once("*/").map_or("", |(_, rest)| rest),
    });
    pieces.collect()
}

/// What follows each place where a text has this name, and not a longer one.
fn places<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    text.match_indices(name).filter_map(move |(at, _)| {
        let after = &text[at + name.len()..];
        let longer_before = name.starts_with(is_of_name) && text[..at].ends_with(is_of_name);
        (!longer_before && !after.starts_with(is_of_name)).then_some(after)
    })
}

/// Whether a script asks whether the browser has what is named: `if (of.name)`, `window.name && …`.
fn is_question(after: &str) -> bool {
    let signs = [")", "&&", "||", "?"];
    signs
        .iter()
        .any(|sign| after.trim_start().starts_with(sign))
}

/// The newer names that a script uses without asking for them first.
fn too_new(script: &str) -> Vec<&'static str> {
    let names = NEWER_IN_SCRIPTS
        .iter()
        .flat_map(|(_, names)| names.split(' '));
    let unasked = |name: &&str| {
        places(script, name)
            .next()
            .is_some_and(|after| !is_question(after))
    };
    names.filter(unasked).collect()
}

#[test]
fn scripts_and_styles_use_nothing_that_a_browser_of_2017_lacks() {
    let (scripts, styles) = (files("js"), files("css"));
    assert!(scripts.len() >= 5 && styles.len() >= 3, "they moved");
    for (name, script) in scripts {
        assert_eq!(too_new(&script), Vec::<&str>::new(), "{name}");
    }
    for (name, style) in styles {
        let newer: Vec<&str> = NEWER_IN_STYLES
            .split(' ')
            .filter(|newer| style.split_whitespace().any(|word| word.contains(newer)))
            .collect();
        assert_eq!(newer, Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn what_is_newer_is_noticed_unless_it_was_asked_for() {
    for (script, newer) in [
        ("a.replaceAll('b', 'c');", &[".replaceAll"][..]),
        ("new window.AbortController();", &["AbortController"]),
        ("all[all.length - 1].at(0); raw.charCodeAt(at);", &[".at"]),
        ("if (it.replaceChildren) { it.replaceChildren(); }", &[]),
        (
            "window.trustedTypes && trustedTypes.createPolicy('a', {});",
            &[],
        ),
        ("var before = 1; appended.append$ = before;", &[]),
    ] {
        assert_eq!(too_new(script), newer, "{script}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn scripts_are_ecmascript_5() {
    if !is_installed() {
        return;
    }
    let Some(acorn) = std::env::var_os("ACORN") else {
        let demanded = std::env::var_os("BROWSER").is_some_and(|it| it == "demanded");
        assert!(!demanded, "ACORN names the acorn.js that reads the scripts");
        println!("ACORN names no acorn.js: no script was read as ECMAScript 5");
        return;
    };
    let acorn = fs::read_to_string(acorn).expect("ACORN names a file");
    let browser = Browser::open("fr").await;
    browser
        .run(&format!("{acorn}; window.acorn = acorn;"))
        .await;
    // What is wrong with a text as a script of this version; nothing where it is one.
    let wrong = async |script: &str| {
        let reads = format!(
            "(function () {{ try {{ acorn.parse({}, {{ ecmaVersion: 5 }}); return ''; }} catch (e) {{ return e.message; }} }}())",
            json!(script)
        );
        browser.value(&reads).await
    };
    for newer in ["const a = 1;", "f(() => 1);", "try { f(); } catch { g(); }"] {
        assert_ne!(wrong(newer).await, "", "{newer}");
    }
    for (name, script) in files("js") {
        assert_eq!(wrong(&script).await, "", "{name}");
    }
}
