//! Reads a list file: one entry a line, `#` before a comment, no entry twice.

use std::collections::BTreeSet;

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source};

/// The entries of a list in which `fault` finds nothing wrong; the others become diagnostics.
///
/// `fault` says what is wrong with an entry, in words that follow the entry itself. A missing list,
/// which has been reported already, is an empty one.
pub(super) fn read<'a>(
    source: Option<&'a Source>,
    fault: impl Fn(&str) -> Option<String>,
    diagnostics: &Diagnostics,
) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    let Some(source) = source else { return entries };
    for (index, line) in source.text.lines().enumerate() {
        let text = line.split('#').next().unwrap_or_default().trim();
        if text.is_empty() {
            continue;
        }
        let twice = (!seen.insert(text)).then(|| "stands here twice; remove one".to_owned());
        match twice.or_else(|| fault(text)) {
            Some(what) => {
                diagnostics.add(Diagnostic::new(
                    &source.path,
                    index + 1,
                    format!("`{text}` {what}"),
                ));
            }
            None => entries.push(text),
        }
    }
    entries
}

/// What is wrong with an entry that should be one word of lower-case ASCII letters, if anything is.
pub(super) fn word_fault(word: &str) -> Option<String> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    Some("is not one word in lower-case letters without accents".to_owned())
}

/// What is wrong with an entry that should be a mail domain in lower case, if anything is.
pub(super) fn domain_fault(domain: &str) -> Option<String> {
    if domain.chars().any(char::is_uppercase) {
        return Some("has capitals; write it in lower case".to_owned());
    }
    let is_label = |label: &str| {
        let inside = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !label.is_empty() && label.bytes().all(inside)
    };
    if domain.contains('.') && domain.split('.').all(is_label) {
        return None;
    }
    Some("is not a domain such as `exemple.fr`".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str], reported: &[&str]) {
        let source = Source::new("answers/list.txt", text);
        let diagnostics = Diagnostics::default();
        let entries = read(Some(&source), domain_fault, &diagnostics);
        let diagnostics: Vec<_> = diagnostics
            .sorted()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(entries, expected);
        assert_eq!(diagnostics, reported);
    }

    #[test]
    fn comments_and_blank_lines_are_no_entries() {
        check(
            "# why\n\n orange.fr # the biggest\r\nfree.fr",
            &["orange.fr", "free.fr"],
            &[],
        );
    }

    #[test]
    fn every_bad_line_is_reported() {
        check(
            "free.fr\nFree.fr\nfree\nfree..fr\nfr ee.fr\nfree.fr\n",
            &["free.fr"],
            &[
                "answers/list.txt:2: `Free.fr` has capitals; write it in lower case",
                "answers/list.txt:3: `free` is not a domain such as `exemple.fr`",
                "answers/list.txt:4: `free..fr` is not a domain such as `exemple.fr`",
                "answers/list.txt:5: `fr ee.fr` is not a domain such as `exemple.fr`",
                "answers/list.txt:6: `free.fr` stands here twice; remove one",
            ],
        );
    }
}
