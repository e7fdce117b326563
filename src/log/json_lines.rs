//! Writes each event of the log as one line of JSON, with fields from a closed list.

use std::fmt;

use serde_json::{Map, Value, json};
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::fmt::FmtContext;
use tracing_subscriber::fmt::format::{FormatEvent, FormatFields, Writer};
use tracing_subscriber::fmt::time::{FormatTime as _, SystemTime};
use tracing_subscriber::registry::LookupSpan;

/// The fields of our own events. Of a library's event only the sentence is written.
const FIELDS: [&str; 17] = [
    "address",
    "bot",
    "cause",
    "channel",
    "desk",
    "error",
    "failure",
    "file",
    "kind",
    "method",
    "path",
    "place",
    "reference",
    "seconds",
    "step",
    "url",
    "waiting",
];

/// The form of a log of lines of JSON.
pub(super) struct JsonLines;

impl<S, N> FormatEvent<S, N> for JsonLines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        _: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let mut at = String::new();
        SystemTime.format_time(&mut Writer::new(&mut at))?;
        let metadata = event.metadata();
        let mut fields = Fields {
            is_ours: metadata.target().starts_with("guichet"),
            line: Map::new(),
        };
        fields.line.insert("at".to_owned(), json!(at));
        let level = json!(metadata.level().as_str());
        fields.line.insert("level".to_owned(), level);
        let target = json!(metadata.target());
        fields.line.insert("target".to_owned(), target);
        event.record(&mut fields);
        writeln!(writer, "{}", Value::Object(fields.line))
    }
}

/// Gathers the fields of one event.
struct Fields {
    is_ours: bool,
    line: Map<String, Value>,
}

impl Fields {
    fn add(&mut self, field: &Field, value: Value) {
        let name = field.name();
        if name == "message" || (self.is_ours && FIELDS.contains(&name)) {
            self.line.insert(name.to_owned(), value);
        }
    }
}

impl Visit for Fields {
    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field, json!(value));
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field, json!(value));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field, json!(value));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.add(field, json!(value));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.add(field, json!(format!("{value:?}")));
    }
}
