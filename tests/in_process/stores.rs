//! The program reads stores of earlier programs whole. `stores/` holds exports with rows of every
//! shape, sealed and in plain words, with their keys.
//!
//! A stored shape keeps its names: a field that is renamed in the code has the old name in
//! `#[serde(rename)]`, and a new field has `#[serde(default)]`.

use std::fs;

use guichet::store::Store;

use crate::support::{Home, files_below, project};

#[test]
fn every_row_of_an_earlier_program_is_read_and_written_as_it_was() {
    let folder = project("tests/stores");
    let sealed = files_below(&folder).into_iter();
    let sealed = sealed.filter(|path| path.to_string_lossy().ends_with(".sealed.jsonl"));
    let (mut read, mut with_data_keys) = (0, 0);
    for path in sealed {
        let home = Home::new();
        fs::create_dir_all(home.keys_folder()).expect("a folder");
        for key in files_below(path.parent().expect("a folder")) {
            // A store's key, and those of its conversations.
            let is_key = |end: &std::ffi::OsStr| end == "key" || end == "slots";
            if key.extension().is_some_and(is_key) {
                let name = key.file_name().expect("a file");
                fs::copy(&key, home.keys_folder().join(name)).expect("it is copied");
            }
        }
        Store::import(&home.store_folder(), &home.keys_folder(), &path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let opened = Store::open(&home.store_folder(), &home.keys_folder()).expect("it opens");
        let mut plain = Vec::new();
        opened.store.export(&mut plain, true).expect("it reads");
        let expected = path.to_string_lossy().replace(".sealed.", ".plain.");
        let expected = fs::read_to_string(expected).expect("each has its plain words");
        let plain = String::from_utf8(plain).expect("JSON is text");
        assert_eq!(plain, expected, "{}", path.display());
        read += 1;
        let sealed = fs::read_to_string(&path).expect("an export is text");
        let first = sealed.lines().next().unwrap_or_default();
        with_data_keys += usize::from(first.contains("\"data_keys\":true"));
    }
    assert!(read > 20, "{read} stores were read");
    assert!(
        with_data_keys > 0,
        "no store has a key for each conversation"
    );
}
