//! Reads a table that a test judges by: columns between tabs, below a line of their names.

use std::fs;

use super::project;

/// The rows of a table of `N` columns.
pub(crate) fn rows<const N: usize>(path: &str) -> Vec<[String; N]> {
    let table = fs::read_to_string(project(path)).expect("a table");
    let row = |line: &str| {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        <[String; N]>::try_from(columns).unwrap_or_else(|_| panic!("{N} columns, not « {line} »"))
    };
    table.lines().skip(1).map(row).collect()
}
