//! Telegram's reason for a refusal, as far as it may be logged and kept: Telegram may repeat words of the
//! message that it refuses.

use serde_json::Value;

/// The longest reason, in words.
const LONGEST: usize = 20;
/// Words of up to this many letters give nothing away.
const SHORT: usize = 3;

/// The reason in Telegram's description of a refusal, for the operator. What the request holds, and
/// all but plain English words and Telegram's own codes, is left out.
pub(super) fn reason(description: &str, request: &[u8]) -> String {
    let request: Value = serde_json::from_slice(request).unwrap_or_default();
    let mut sent = String::new();
    gather(&request, &mut sent);
    let mut shown: Vec<&str> = Vec::new();
    for word in description.split_whitespace().take(LONGEST) {
        if is_harmless(word, &sent) {
            shown.push(word);
        } else if shown.last() != Some(&"…") {
            shown.push("…");
        }
    }
    shown.join(" ")
}

/// All texts of a request, in lower case.
fn gather(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => {
            into.push_str(&text.to_lowercase());
            into.push('\n');
        }
        Value::Array(all) => all.iter().for_each(|value| gather(value, into)),
        Value::Object(all) => all.values().for_each(|value| gather(value, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_harmless(word: &str, sent: &str) -> bool {
    let bare = word.trim_matches(|c: char| matches!(c, ':' | ',' | ';' | '.' | '(' | ')' | '"'));
    let is_code = bare.contains('_') && bare.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    let is_word = bare.chars().all(|c| c.is_ascii_alphabetic() || c == '\'');
    (is_code || is_word) && (bare.len() <= SHORT || !sent.contains(&bare.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_were_sent_are_left_out_and_telegrams_own_stay() {
        let request = br#"{"chat_id": 7, "text": "je suis Camille, Soleil2026!"}"#;
        for (description, shown) in [
            ("Bad Request: TOPIC_CLOSED", "Bad Request: TOPIC_CLOSED"),
            (
                "Bad Request: not enough rights to send text messages to the chat",
                "Bad Request: not enough rights to send text messages to the chat",
            ),
            (
                "Bad Request: can't parse \"Camille\" at byte offset 8",
                "Bad Request: can't parse … at byte offset …",
            ),
            ("Bad Request: Soleil2026! is odd", "Bad Request: … is odd"),
            ("Bad Request: été CAMILLE", "Bad Request: …"),
        ] {
            assert_eq!(reason(description, request), shown);
        }
    }
}
