//! Reads standard input line by line, and never holds more of a line than a person can mean.

use std::io::{self, BufRead, Read as _};

use zeroize::Zeroizing;

use crate::understand::LONGEST;

/// A line of standard input.
pub(super) enum InputLine {
    /// The end of the input.
    End,
    /// A line that is not UTF-8.
    NotText,
    /// A line that is too long.
    TooLong,
    /// The words of a line, without the line end.
    Words(Zeroizing<String>),
}

/// The longest line, in bytes: at most four for each character, and the line end.
const MOST_BYTES: u64 = 4 * LONGEST as u64 + 2;

/// Reads one line. A line that is too long is skipped to its end, without being held in memory.
pub(super) fn read(input: &mut impl BufRead) -> io::Result<InputLine> {
    let mut bytes = Zeroizing::new(Vec::new());
    if input
        .by_ref()
        .take(MOST_BYTES)
        .read_until(b'\n', &mut bytes)?
        == 0
    {
        return Ok(InputLine::End);
    }
    let ended = bytes.ends_with(b"\n");
    if !ended && !input.fill_buf()?.is_empty() {
        skip_line(input)?;
        return Ok(InputLine::TooLong);
    }
    while bytes
        .last()
        .is_some_and(|byte| matches!(byte, b'\n' | b'\r'))
    {
        bytes.pop();
    }
    match std::str::from_utf8(&bytes) {
        Ok(words) => Ok(InputLine::Words(Zeroizing::new(words.to_owned()))),
        Err(_) => Ok(InputLine::NotText),
    }
}

/// The line that a person typed into the editor. Pasted text may hold line ends, which become spaces
/// of the one line.
pub(super) fn typed(words: &str) -> InputLine {
    if words.len() as u64 >= MOST_BYTES {
        return InputLine::TooLong;
    }
    let words = words.trim_end_matches('\n').replace('\n', " ");
    InputLine::Words(Zeroizing::new(words))
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|&byte| byte == b'\n');
        let used = end.map_or(buffer.len(), |at| at + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8]) -> Vec<String> {
        let mut input = io::BufReader::with_capacity(64, input);
        let mut lines = Vec::new();
        loop {
            match read(&mut input).expect("memory can be read") {
                InputLine::End => return lines,
                InputLine::NotText => lines.push("NotText".to_owned()),
                InputLine::TooLong => lines.push("TooLong".to_owned()),
                InputLine::Words(words) => lines.push(words.to_string()),
            }
        }
    }

    #[test]
    fn lines_are_read_one_by_one_with_any_line_end() {
        assert_eq!(lines(b"oui\r\nnon\n\nfin"), ["oui", "non", "", "fin"]);
    }

    #[test]
    fn a_line_too_long_is_refused_and_the_next_is_read() {
        let mut input = vec![b'a'; 1024 * 1024];
        input.extend(b"\nnon\n");
        assert_eq!(lines(&input), ["TooLong", "non"]);
    }

    #[test]
    fn what_is_pasted_is_one_line() {
        let words = |typed: &str| match super::typed(typed) {
            InputLine::Words(words) => words.to_string(),
            _ => "refused".to_owned(),
        };
        for (typed_in, line) in [
            ("oui", "oui"),
            ("", ""),
            ("oui\n", "oui"),
            ("une page\nblanche\n", "une page blanche"),
            (&*"a".repeat(1024 * 1024), "refused"),
        ] {
            assert_eq!(words(typed_in), line);
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert_eq!(lines(b"\xff\xfe\nnon\n"), ["NotText", "non"]);
    }
}
