//! `guichet replay`: replays transcripts from files, as a demonstration and a check.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;

use crate::assistant::Assistant;
use crate::store::{MemoryBackend, Store};
use crate::transcript::{Stage, parse, replay as play};
use guichet_nlu::diagnostics::Source;

use super::settings::Settings;

/// The time a reader needs for a line of text; an empty line takes none.
const READING_PACE: Duration = Duration::from_millis(350);

pub(super) fn replay(settings: &Settings, files: &[PathBuf]) -> anyhow::Result<()> {
    let assistant = settings.assistant()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .context("the system gives no threads")?;
    let mut changed = Vec::new();
    for path in files {
        if !runtime.block_on(one(path, &assistant))? {
            changed.push(path.display().to_string());
        }
    }
    anyhow::ensure!(
        changed.is_empty(),
        "what is said now differs from what is written in {}",
        changed.join(", ")
    );
    Ok(())
}

/// Replays one file; returns whether the result is as written.
async fn one(path: &Path, assistant: &Arc<Assistant>) -> anyhow::Result<bool> {
    let text = crate::text_file::read(path)
        .with_context(|| format!("{} cannot be read as a transcript", path.display()))?;
    let source = Source {
        path: path.display().to_string(),
        text,
    };
    let script = parse(&source).map_err(|diagnostics| {
        let lines: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{}", lines.join("\n"))
    })?;
    let backend = Arc::new(MemoryBackend::default());
    let open = move || Ok(Store::ephemeral(backend.clone())?);
    let pause = if io::stdout().is_terminal() {
        READING_PACE
    } else {
        Duration::ZERO
    };
    let mut watch = |line: &str| {
        let mut out = anstream::stdout().lock();
        // An error means a closed pipe, and so no reader to tell.
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
        if !line.trim().is_empty() {
            std::thread::sleep(pause);
        }
    };
    let mut stage = Stage {
        assistant: Arc::clone(assistant),
        store: &open,
        watch: &mut watch,
    };
    let replayed = play(&script, &mut stage).await?;
    Ok(replayed.text == source.text)
}
