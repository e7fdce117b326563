//! Reads text as people save it: UTF-8, with or without a byte-order mark.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
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
    /// A line is longer than any line of ours. The rest of the file is not read.
    #[error("line {line} is longer than a megabyte; the file is not what it should be")]
    TooLong {
        /// The line, counted from one.
        line: usize,
    },
}

/// The longest line, in bytes; far more than any file of ours has.
const LONGEST: u64 = 1024 * 1024;

/// The lines of a text, each with its end. However long the text is, no more than a line is held.
pub struct Lines<R> {
    input: R,
    read: usize,
}

impl Lines<BufReader<File>> {
    /// The lines of the file at a path.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn open(path: &Path) -> Result<Self, TextFileError> {
        Ok(Self::of(BufReader::new(File::open(path)?)))
    }
}

impl<R: BufRead> Lines<R> {
    /// The lines of an input.
    pub fn of(input: R) -> Self {
        Self { input, read: 0 }
    }
}

impl<R: io::Read> Lines<BufReader<R>> {
    /// Whether a further line has come whole, so that nothing is waited for to read it.
    pub fn is_line_waiting(&self) -> bool {
        self.input.buffer().contains(&b'\n')
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Result<String, TextFileError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut bytes = Vec::new();
        let bounded = (&mut self.input)
            .take(LONGEST + 1)
            .read_until(b'\n', &mut bytes);
        let read = match bounded {
            Ok(0) => return None,
            Ok(read) => read,
            Err(error) => return Some(Err(error.into())),
        };
        self.read += 1;
        let line = self.read;
        if read as u64 > LONGEST {
            return Some(Err(TextFileError::TooLong { line }));
        }
        let text = String::from_utf8(bytes).map_err(|_| TextFileError::NotText { line });
        Some(text.map(|text| match text.strip_prefix('\u{feff}') {
            Some(rest) if line == 1 => rest.to_owned(),
            _ => text,
        }))
    }
}

/// The text of a file, without a byte-order mark.
///
/// # Errors
/// When the file cannot be read, is not UTF-8, or has a line that is too long.
pub fn read(path: &Path) -> Result<String, TextFileError> {
    Lines::open(path)?.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(bytes: &[u8]) -> Result<String, TextFileError> {
        Lines::of(bytes).collect()
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        for bytes in ["\u{feff}a = 1\n", "a = 1\n"] {
            let text = text_of(bytes.as_bytes()).expect("it is text");
            assert_eq!(text, "a = 1\n");
        }
    }

    #[test]
    fn bytes_of_another_encoding_are_reported_at_their_line() {
        let latin = b"un\ndeux\ntrois \xe9l\xe8ves\n";
        let error = text_of(latin).expect_err("it is Latin-1");
        assert!(matches!(error, TextFileError::NotText { line: 3 }));
    }

    #[test]
    fn a_line_that_is_too_long_is_reported_and_the_rest_is_not_read() {
        let longest = usize::try_from(LONGEST).expect("it fits");
        let fits = format!("a\n{}\n", "b".repeat(longest - 1));
        assert_eq!(text_of(fits.as_bytes()).expect("it is text"), fits);
        let endless = io::Cursor::new(b"a\n").chain(io::BufReader::new(io::repeat(b'b')));
        let second = Lines::of(endless).nth(1).expect("there is a second line");
        assert!(matches!(second, Err(TextFileError::TooLong { line: 2 })));
    }

    #[test]
    fn a_line_is_waiting_once_its_end_has_come() {
        let mut lines = Lines::of(BufReader::new(&b"one\ntwo\nthr"[..]));
        let mut waiting = Vec::new();
        while lines.next().is_some() {
            waiting.push(lines.is_line_waiting());
        }
        assert_eq!(waiting, [true, false, false]);
    }
}
