//! Reads files of text as people save them: UTF-8, with or without a byte-order mark.

use std::fs;
use std::io;
use std::path::Path;

/// Why a file of text cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TextFileError {
    /// The system does not let us read it; usually the path is wrong.
    #[error("{0}; check the path and its rights")]
    Io(#[from] io::Error),
    /// The file holds bytes that are not UTF-8, usually since it was saved in another encoding.
    #[error("line {line} is not UTF-8 text; save the file as UTF-8")]
    NotText {
        /// The first line with such bytes, counted from one.
        line: usize,
    },
}

/// The text of a file, without a byte-order mark.
///
/// # Errors
/// When the file cannot be read, or is not UTF-8.
pub fn read(path: &Path) -> Result<String, TextFileError> {
    text_of(fs::read(path)?)
}

fn text_of(bytes: Vec<u8>) -> Result<String, TextFileError> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        TextFileError::NotText { line }
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        for bytes in ["\u{feff}a = 1\n", "a = 1\n"] {
            let text = text_of(bytes.as_bytes().to_vec()).expect("it is text");
            assert_eq!(text, "a = 1\n");
        }
    }

    #[test]
    fn bytes_of_another_encoding_are_reported_at_their_line() {
        let latin = b"un\ndeux\ntrois \xe9l\xe8ves\n".to_vec();
        let error = text_of(latin).expect_err("it is Latin-1");
        assert!(matches!(error, TextFileError::NotText { line: 3 }));
    }
}
