//! The log: lines on standard error, which never hold the service up and never hold a typed word.
//!
//! A thread of its own writes them. When standard error cannot be written, or the program that reads it
//! is too slow, lines are dropped and counted, and people are answered all the same.

mod json_lines;

use std::io::{self, Write};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use tracing_appender::non_blocking::{ErrorCounter, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::{FilterExt as _, filter_fn};
use tracing_subscriber::prelude::*;

use json_lines::JsonLines;

/// The libraries through which requests to platforms and typed words pass; none of them may log.
const SILENT: [&str; 14] = [
    "h2",
    "hyper",
    "hyper_util",
    "reqwest",
    "rustls",
    "rustyline",
    "serenity",
    // It would also log while its threads end, when there is nothing left to log with.
    "sled",
    "teloxide",
    "teloxide_core",
    "tokio_tungstenite",
    "tungstenite",
    "webauthn_rs",
    "webauthn_rs_core",
];

/// The most lines that wait to be written.
const MOST_WAITING: usize = 8_192;

/// The lines for which there was no room among those that wait.
static DROPPED: OnceLock<ErrorCounter> = OnceLock::new();
/// The lines that could not be written.
static UNWRITTEN: AtomicUsize = AtomicUsize::new(0);

/// Starts the log: warnings and errors, for `serve` also information, unless `RUST_LOG` says otherwise.
/// The libraries in [`SILENT`] never log, since they might log an address with a token, or a key that
/// was pressed. A panic is logged with its place only, since its message may hold words that a person
/// typed.
///
/// With `json` each event is a line of JSON, with fields from a closed list. Lines that still wait are
/// written when the guard is dropped, at the end of the program.
pub(crate) fn start(serves: bool, json: bool) -> WorkerGuard {
    let usual = if serves { "warn,guichet=info" } else { "warn" };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    // After the operator's filter: a directive for one module of a library would otherwise open what a
    // directive for the library has closed.
    let closed = filter_fn(|metadata| !is_silent(metadata.target()));
    let (writer, guard) = NonBlockingBuilder::default()
        .lossy(true)
        .buffered_lines_limit(MOST_WAITING)
        .finish(Counting(io::stderr()));
    // The log is started once.
    let _ = DROPPED.set(writer.error_counter());
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(writer);
    let lines = if json {
        lines.event_format(JsonLines).boxed()
    } else {
        lines.boxed()
    };
    let lines = lines.with_filter(filter.and(closed));
    tracing_subscriber::registry().with(lines).init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        // sled panics over damaged data; the store turns that into an error that tells the operator
        // what to do.
        if place.contains("/sled-") {
            return tracing::debug!(%place, "The storage engine gave up at {place}");
        }
        tracing::error!(%place, "A fault of ours at {place}");
    }));
    guard
}

/// How many lines were dropped since the start.
pub(crate) fn dropped_lines() -> usize {
    let no_room = DROPPED.get().map_or(0, ErrorCounter::dropped_lines);
    no_room + UNWRITTEN.load(Ordering::Relaxed)
}

/// Counts the lines that cannot be written, each of which comes as one piece, and lets them go.
struct Counting<W>(W);

impl<W: Write> Write for Counting<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if self.0.write_all(line).is_err() {
            UNWRITTEN.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Whether a log line comes from such a library, or from one of its modules.
fn is_silent(target: &str) -> bool {
    SILENT.iter().any(|library| {
        let rest = target.strip_prefix(library);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    })
}
