//! Records a live conversation as a transcript.
//!
//! The person's words are written as typed, unless they were an answer that is judged, looked like
//! a secret, were a cry for help or were not understood; then another line takes their place. The
//! assistant's lines are made at the end by a replay, so that the file is like any other transcript.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::assistant::Assistant;
use crate::dialogue::{Event, Session};
use crate::flow::{Flows, Kind};
use crate::store::{MemoryBackend, Store};
use crate::validation::{SecretKind, Verdict};
use guichet_nlu::diagnostics::Source;

use super::parse::parse;
use super::replay::{Stage, replay};

/// A transcript that is being recorded.
pub struct Recorder {
    path: PathBuf,
    file: File,
}

impl Recorder {
    /// Begins the transcript of one person at a terminal, in the language of this tag.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn begin(path: &Path, locale: &str) -> io::Result<Self> {
        let mut file = File::create(path)?;
        writeln!(file, "person me terminal {locale}\n& arrive")?;
        Ok(Self {
            path: path.to_owned(),
            file,
        })
    }

    /// Records the words that the person typed at this session, which were understood as `event`.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn typed(
        &self,
        flows: &Flows,
        session: &Session,
        event: Event,
        words: &str,
    ) -> io::Result<()> {
        writeln!(&self.file, "{}", line(flows, session, event, words))
    }

    /// Replays the transcript and writes the assistant's lines into the file.
    ///
    /// # Errors
    /// When the file cannot be read back or written.
    pub async fn finish(self, assistant: &Arc<Assistant>) -> anyhow::Result<()> {
        let text = fs::read_to_string(&self.path)?;
        let script = parse(&Source {
            path: self.path.display().to_string(),
            text,
        })
        .map_err(|diagnostics| anyhow::anyhow!("{}", diagnostics[0]))?;
        let backend = Arc::new(MemoryBackend::default());
        let open = move || Ok(Store::ephemeral(backend.clone())?);
        let assistant = Arc::clone(assistant);
        let mut stage = Stage {
            assistant,
            store: &open,
            watch: &mut |_| {},
        };
        Ok(fs::write(
            &self.path,
            replay(&script, &mut stage).await?.text,
        )?)
    }
}

fn line(flows: &Flows, session: &Session, event: Event, words: &str) -> String {
    match event {
        Event::Judged(verdict) => match &crate::dialogue::step(flows, session).kind {
            Kind::Text { check, .. } => {
                let sign = if check.secret { ">!" } else { ">" };
                format!("{sign} {}", (check.sample)(&flows.validation_data, verdict))
            }
            _ => format!("> {words}"),
        },
        Event::Secret(shape) => format!(">! {}", stand_in(flows, shape)),
        // Words in distress are personal, so none of them is recorded.
        Event::Distress(_) => "# What was said here is not written down.".to_owned(),
        // Where something is typed to be judged, other words than these would be.
        Event::NotUnderstood => match &crate::dialogue::step(flows, session).kind {
            Kind::Text { check, .. } => {
                format!(
                    "> {}",
                    (check.sample)(&flows.validation_data, Verdict::NotAnAnswer)
                )
            }
            _ => "> blablabla".to_owned(),
        },
        _ => format!("> {}", words.replace(['\n', '\r'], " ")),
    }
}

/// An invented secret of this kind.
fn stand_in(flows: &Flows, shape: SecretKind) -> String {
    let sample = |name: &str| {
        let good = Verdict::Good {
            label: 0,
            advice: crate::validation::RuleSet::NONE,
        };
        crate::validation::check(name).map_or_else(String::new, |check| {
            (check.sample)(&flows.validation_data, good)
        })
    };
    match shape {
        SecretKind::Code => "123456".to_owned(),
        SecretKind::Password => sample("password"),
        SecretKind::Personal => sample("email"),
    }
}
