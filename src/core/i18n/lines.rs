//! The lines of messages and attributes, which the syntax tree does not give.

use std::collections::HashMap;

/// The lines of one file, by message and attribute.
pub(super) struct Lines<'a>(HashMap<(&'a str, Option<&'a str>), usize>);

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut lines = HashMap::new();
        let mut message = "";
        for (at, line) in text.lines().enumerate() {
            let Some((name, _)) = line.split_once('=') else {
                continue;
            };
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                message = name.trim_end();
                lines.entry((message, None)).or_insert(at + 1);
            } else if let Some(attribute) = name.trim().strip_prefix('.') {
                lines.entry((message, Some(attribute))).or_insert(at + 1);
            }
        }
        Self(lines)
    }

    pub(super) fn of_entry(&self, id: &str, attribute: Option<&str>) -> usize {
        let line = self
            .0
            .get(&(id, attribute))
            .or_else(|| self.0.get(&(id, None)));
        line.copied().unwrap_or(1)
    }
}
