//! Trains the model on the shipped examples when the program is built, so that the program does not
//! have to when it starts.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use guichet_nlu::diagnostics::{Diagnostics, Source};
use guichet_nlu::intent::IntentModel;

#[expect(
    clippy::disallowed_methods,
    reason = "cargo says in the environment where to write"
)]
fn main() {
    for watched in ["data/intents.toml", "locales", "src/build.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let diagnostics = Diagnostics::default();
    let intents = IntentModel::read(&sources("data"), &sources("locales"), &[], &diagnostics);
    // Content with a mistake is not trained on: `guichet check`, and every test, will report the
    // mistake.
    let taught = if diagnostics.sorted().is_empty() {
        intents.to_bytes()
    } else {
        Vec::new()
    };
    let folder = env::var_os("OUT_DIR").expect("cargo gives a folder");
    let file = PathBuf::from(folder).join("taught");
    fs::write(file, taught).expect("cargo's folder can be written to");
}

/// The files below a folder, in the order in which `content` gives them.
fn sources(root: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut open = vec![PathBuf::from(root)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project") {
            let path = entry.expect("an entry of a folder").path();
            if path.is_dir() {
                open.push(path);
            } else if path
                .extension()
                .is_some_and(|end| end == "toml" || end == "txt")
            {
                sources.push(Source {
                    path: below(root, &path),
                    text: fs::read_to_string(&path).expect("a text of the project"),
                });
            }
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn below(root: &str, path: &Path) -> String {
    let path = path.strip_prefix(root).expect("it was found there");
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
