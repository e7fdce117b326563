//! Answers with hardly a field: those that the documentation promises are there, all others are null.

use serde_json::Value;

/// The fields that stay.
const KEPT: [&str; 13] = [
    "description",
    "guild_id",
    "id",
    "name",
    "options",
    "owner_id",
    "permissions",
    "recipients",
    "roles",
    "type",
    "url",
    "user",
    "version",
];

/// The fields of options of commands that some servers answer with where none was set.
const NULL: [&str; 3] = ["choices", "max_length", "min_length"];

/// Whether answers on this route may lack fields: where the gateway is, and what people wrote, must be
/// known.
pub(super) fn may_be_sparse(route: &str) -> bool {
    !route.starts_with("GET /gateway") && route != "GET /channels/{}/messages"
}

/// An answer, without what the bot may not count on.
pub(super) fn sparse(mut answer: Value) -> Value {
    empty(&mut answer);
    answer
}

fn empty(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(empty),
        Value::Object(fields) => {
            for (name, value) in &mut *fields {
                match KEPT.contains(&&**name) {
                    true => empty(value),
                    false => *value = Value::Null,
                }
            }
            for name in NULL {
                fields.insert(name.to_owned(), Value::Null);
            }
        }
        _ => {}
    }
}
