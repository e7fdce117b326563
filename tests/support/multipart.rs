//! Reads a form with files, as a bot sends pictures up.

use serde_json::{Map, Value};

/// Files by the fields that they stand in.
type Files = Vec<(String, Vec<u8>)>;

/// The fields of a form, and its files by their fields; nothing where the body is none.
pub(crate) fn read(body: &[u8]) -> Option<(Map<String, Value>, Files)> {
    let boundary = body.strip_prefix(b"--")?;
    let end = boundary.windows(2).position(|two| two == b"\r\n")?;
    let mark = [b"\r\n--", &boundary[..end]].concat();
    let mut rest = &body[2 + end..];
    let (mut fields, mut files) = (Map::new(), Vec::new());
    while let Some(next) = find(&rest[2..], &mark) {
        let part = &rest[2..2 + next];
        rest = &rest[2 + next + mark.len()..];
        let gap = find(part, b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&part[..gap]).into_owned();
        let data = &part[gap + 4..];
        let name = head.split("name=\"").nth(1)?.split('"').next()?.to_owned();
        if head.contains("filename=") {
            files.push((name, data.to_vec()));
        } else {
            let text = String::from_utf8_lossy(data).into_owned();
            let value = match serde_json::from_str(&text) {
                Ok(value @ (Value::Number(_) | Value::Bool(_) | Value::Object(_))) => value,
                _ => Value::String(text),
            };
            fields.insert(name, value);
        }
    }
    Some((fields, files))
}

fn find(within: &[u8], wanted: &[u8]) -> Option<usize> {
    within.windows(wanted.len()).position(|here| here == wanted)
}
