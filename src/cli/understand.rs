//! `guichet understand`: recognises the intents of texts, line by line, with an explanation, or
//! scored.

use std::fmt;
use std::io::{self, BufReader, Write as _};

use anyhow::Context as _;
use serde::Deserialize;

use crate::content::pretrained_model;
use crate::text_file::{self, Lines, TextFileError};
use guichet_nlu::diagnostics::Diagnostics;
use guichet_nlu::intent::{IntentModel, Recognised};

use super::Understand;
use super::evaluate;
use super::settings::Settings;

pub(super) fn understand(settings: &Settings, wanted: &Understand) -> anyhow::Result<()> {
    let content = settings.content()?;
    let diagnostics = Diagnostics::default();
    let intents = IntentModel::read(
        &content.data,
        &content.locales,
        pretrained_model(),
        &diagnostics,
    );
    let diagnostics = diagnostics.sorted();
    if let Some(first) = diagnostics.first() {
        anyhow::bail!("{first}; `guichet check` lists every diagnostic");
    }
    match (&wanted.explain, &wanted.score) {
        (Some(text), _) => explain(settings, &intents, text),
        (None, Some(file)) => {
            let text = text_file::read(file)
                .with_context(|| format!("{} cannot be read as text", file.display()))?;
            evaluate::score(&intents, &text)
        }
        (None, None) => lines(&intents),
    }
}

fn explain(settings: &Settings, intents: &IntentModel, text: &str) -> anyhow::Result<()> {
    let hint = settings.locale().and_then(|tag| intents.language(&tag));
    let mut out = anstream::stdout().lock();
    for line in intents.explain(text, hint) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// A line of standard input.
#[derive(Deserialize)]
struct Asked<'a> {
    /// An id that the answer repeats.
    #[serde(borrow)]
    id: &'a serde_json::value::RawValue,
    /// The tag of the language of the person's client, if known.
    #[serde(default)]
    lang: Option<String>,
    text: String,
}

/// An error for a malformed line of standard input.
#[derive(Debug)]
pub(super) struct Malformed {
    line: usize,
    why: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, why } = self;
        write!(
            f,
            "line {line} is not {{\"id\", \"lang\", \"text\"}}: {why}"
        )
    }
}

impl std::error::Error for Malformed {}

/// Answers each line as it comes. Answers are written together, once no further line is waiting.
fn lines(intents: &IntentModel) -> anyhow::Result<()> {
    intents.train();
    let mut from = Lines::of(BufReader::with_capacity(1 << 16, io::stdin().lock()));
    let mut to = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    for number in 1.. {
        let Some(read) = from.next() else { break };
        let answered = match read {
            Ok(line) if line.trim_ascii().is_empty() => Ok(()),
            Ok(line) => answer(intents, &line, &mut to)?,
            Err(TextFileError::Io(error)) => {
                return Err(error).context("standard input cannot be read");
            }
            Err(TextFileError::NotText { .. }) => Err("it is not UTF-8 text".to_owned()),
            Err(TextFileError::TooLong { .. }) => Err("it is longer than a megabyte".to_owned()),
        };
        if answered.is_err() || !from.is_line_waiting() {
            to.flush()?;
        }
        answered.map_err(|why| Malformed { line: number, why })?;
    }
    Ok(to.flush()?)
}

/// Answers a line, or describes what is wrong with it, without repeating its text.
fn answer(
    intents: &IntentModel,
    line: &str,
    to: &mut impl io::Write,
) -> io::Result<Result<(), String>> {
    let asked: Asked<'_> = match serde_json::from_str(line) {
        Ok(asked) => asked,
        Err(error) => return Ok(Err(wrong(&error))),
    };
    let hint = asked.lang.as_deref().and_then(|tag| intents.language(tag));
    let recognised = intents.recognise(&asked.text, hint);
    let Recognised {
        best,
        confidence,
        language,
        distress,
        ..
    } = recognised;
    write!(
        to,
        "{{\"id\":{},\"intent\":\"{}\",\"confidence\":{confidence:.4}",
        asked.id,
        intents.report_name(best)
    )?;
    if let Some(at) = language {
        write!(
            to,
            ",\"lang\":\"{}\"",
            intents.languages()[usize::from(at.0)]
        )?;
    }
    writeln!(to, ",\"distress\":{}}}", distress.is_some())?;
    Ok(Ok(()))
}

/// Describes a JSON error. The library's own description may repeat a piece of the text.
fn wrong(error: &serde_json::Error) -> String {
    let column = error.column();
    match error.classify() {
        serde_json::error::Category::Data => {
            format!("a key is missing or of another kind, near column {column}")
        }
        _ => format!("no JSON at column {column}"),
    }
}
