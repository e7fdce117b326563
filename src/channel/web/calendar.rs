//! A reminder as an event for the person's own calendar: the web cannot reach a person whose page
//! is closed.

use jiff::Timestamp;

use crate::i18n::id;

use super::Texts;

/// The event of a reminder, in the format of calendars.
/// Source: <https://www.rfc-editor.org/rfc/rfc5545>, 2009-09.
pub fn reminder(texts: &Texts<'_>, at: Timestamp, now: Timestamp, link: Option<&str>) -> String {
    let utc = |moment: Timestamp| moment.strftime("%Y%m%dT%H%M%SZ").to_string();
    let title = escaped(&texts.of(id!("web-reminder")));
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//guichet//web//".to_owned() + &texts.tag().to_uppercase(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@guichet", utc(at)),
        format!("DTSTAMP:{}", utc(now)),
        format!("DTSTART:{}", utc(at)),
        "DURATION:PT15M".to_owned(),
        format!("SUMMARY:{title}"),
    ];
    lines.extend(link.map(|link| format!("URL:{link}")));
    let alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0M"];
    lines.extend(alarm.map(str::to_owned));
    lines.push(format!("DESCRIPTION:{title}"));
    lines.extend(["END:VALARM", "END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
    let folded = lines.iter().map(|line| folded(line) + "\r\n");
    folded.collect()
}

/// A text in which no sign ends it.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.chars() {
        match sign {
            ',' | ';' | '\\' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// A line of at most 75 bytes, which goes on after a blank at the head of the next.
fn folded(line: &str) -> String {
    const MOST: usize = 75;
    let mut folded = String::new();
    let mut length = 0;
    for sign in line.chars() {
        if length + sign.len_utf8() > MOST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(sign);
        length += sign.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_nothing_and_no_line_is_too_long() {
        assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
        let long = "é".repeat(100);
        let lines = folded(&long);
        assert!(lines.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(lines.replace("\r\n ", ""), long);
    }
}
