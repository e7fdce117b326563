//! Writes a live conversation down as a transcript.
//!
//! What was typed is written as it was, except where it was judged or looked like a secret: there
//! an invented answer of the same kind stands in its place.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::answer::{Shape, Verdict};
use crate::engine::{Event, Session};
use crate::flow::{Flows, Kind};
use crate::wire::Say;

use super::replay::written;

/// A transcript being written.
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<File>>);

impl Recorder {
    /// Begins a transcript of one person at a terminal.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn begin(path: &Path, locale: &str) -> io::Result<Self> {
        let mut file = File::create(path)?;
        writeln!(file, "person me terminal {locale}")?;
        Ok(Self(Arc::new(Mutex::new(file))))
    }

    /// The person came without a word.
    pub fn arrived(&self) {
        self.write("& arrive");
    }

    /// Somebody typed `words` where the session stood, and this was heard.
    pub fn typed(&self, flows: &Flows, session: &Session, event: Event, words: &str) {
        self.write(&line(flows, session, event, words));
    }

    /// A message was shown.
    pub fn shown(&self, say: &Say) {
        for line in written("", say) {
            self.write(&line);
        }
    }

    fn write(&self, line: &str) {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = writeln!(file, "{line}") {
            tracing::warn!(%error, "A line of the recording was not written");
        }
    }
}

fn line(flows: &Flows, session: &Session, event: Event, words: &str) -> String {
    match event {
        Event::Judged(verdict) => match &crate::engine::step(flows, session).kind {
            Kind::Text { check, .. } => {
                let sign = if check.secret { ">!" } else { ">" };
                format!("{sign} {}", (check.sample)(&flows.lore, verdict))
            }
            _ => format!("> {words}"),
        },
        Event::Secret(shape) => format!(">! {}", stand_in(flows, shape)),
        // Words that mean nothing here may mean much to whoever wrote them.
        Event::Distress => "# What was said here is not written down.".to_owned(),
        Event::Missed => "> blablabla".to_owned(),
        _ => format!("> {}", words.replace(['\n', '\r'], " ")),
    }
}

/// Something of the same shape that is nobody's.
fn stand_in(flows: &Flows, shape: Shape) -> String {
    let sample = |name: &str| {
        let good = Verdict::Good { label: 0, advice: crate::answer::Marks::NONE };
        crate::answer::check(name).map_or_else(String::new, |check| (check.sample)(&flows.lore, good))
    };
    match shape {
        Shape::Code => "123456".to_owned(),
        Shape::Password => sample("password"),
        Shape::Personal => sample("email"),
    }
}
