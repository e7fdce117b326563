//! A translator begins a language with one command, and sees what is still to be done.

use std::process::{Command, Output};

use crate::support::copy_folder;

fn guichet(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn shown(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_new_language_is_laid_checked_and_never_overwritten() {
    let folder = tempfile::tempdir().expect("the system has a temporary folder");
    let locales = folder.path().join("texts");
    let path = locales.to_str().expect("the folder has a plain name");
    let new = [
        "locale",
        "new",
        "de",
        "--name",
        "Deutsch",
        "--locales",
        path,
    ];
    let said = shown(&guichet(&new));
    assert!(said.contains("guichet check --locales"), "{said}");
    let nav = locales.join("de/nav.ftl");
    std::fs::write(&nav, "nav-help = Hilfe\n").expect("a translator writes");
    let said = shown(&guichet(&new));
    assert!(said.starts_with("0 files are new"), "{said}");
    let kept = std::fs::read_to_string(&nav).expect("the file is there");
    assert_eq!(kept, "nav-help = Hilfe\n");

    let said = shown(&guichet(&["check", "--locales", path]));
    let lists =
        format!("texts of de are to be translated; `guichet check --locales {path} --locale de`");
    assert!(said.contains(&lists), "{said}");
    assert!(
        said.contains("nobody says anything in locales/de"),
        "{said}"
    );
    let said = shown(&guichet(&["check", "--locales", path, "--locale", "de"]));
    assert!(said.contains("de/nav.ftl:1: missing nav-back"), "{said}");
    assert!(!said.contains("missing nav-help\n"), "{said}");

    // The French changed since an earlier copy, and the German did not.
    let before = folder.path().join("before");
    copy_folder(&locales, &before);
    let french = locales.join("fr/nav.ftl");
    let text = std::fs::read_to_string(&french).expect("the file is there");
    let text = text.replace("nav-help = Aide\n", "nav-help = Aide-moi\n");
    std::fs::write(&french, text).expect("an author writes");
    let since = ["--before", before.to_str().expect("a plain name")];
    let arguments = [&["check", "--locales", path, "--locale", "de"], &since[..]].concat();
    let said = shown(&guichet(&arguments));
    let wanted = "de/nav.ftl:1: nav-help was not looked at since its French changed\n1 texts of de";
    assert!(said.contains(wanted), "{said}");
}

#[test]
fn a_language_that_is_none_is_refused_with_what_there_is() {
    let output = guichet(&["check", "--locale", "xx"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(
        said.contains("there is no locale `xx`; there are: fr, ar, en"),
        "{said}"
    );
    let output = guichet(&["locale", "new", "not a tag", "--name", "X"]);
    assert!(!output.status.success());
}
