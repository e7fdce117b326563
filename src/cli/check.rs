//! `guichet check`: every diagnostic about the flows and texts.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use guichet_nlu::diagnostics::Diagnostics;

use crate::assistant::Assistant;
use crate::check;
use crate::content::{Content, Places};
use crate::i18n::{Gaps, Locales};

use super::settings::Settings;

#[derive(Args)]
pub(super) struct CheckOptions {
    /// With `--locale`: an earlier copy of the texts; lists also the texts whose French has changed since,
    /// and that have not
    #[arg(long, value_name = "DIR")]
    before: Option<PathBuf>,
}

/// Prints every diagnostic, or what is worth knowing where there is none. With `--locale`, also each
/// text that this language does not say in its own words.
pub(super) fn check(settings: &Settings, options: &CheckOptions) -> anyhow::Result<()> {
    let content = settings.content()?;
    let mut out = anstream::stdout().lock();
    match check::check(&content) {
        Ok(assistant) => {
            settings.ensure_spoken(&assistant)?;
            let flows = assistant.flows.flows.len();
            let steps = assistant.flows.steps.len();
            let locales = assistant.locales.tags().join(", ");
            writeln!(
                out,
                "{flows} flows, {steps} steps, in {locales}: no diagnostic"
            )?;
            notes(&assistant, settings, &mut out)?;
            match &options.before {
                Some(folder) => {
                    let tag = settings.chosen_locale();
                    let tag = tag.context("name the language with --locale TAG")?;
                    changed(&assistant, folder.clone(), tag, &mut out)
                }
                None => Ok(()),
            }
        }
        Err(diagnostics) => {
            for diagnostic in &diagnostics {
                writeln!(out, "{diagnostic}")?;
            }
            anyhow::bail!(
                "{} diagnostics; mend them and check again",
                diagnostics.len()
            )
        }
    }
}

/// Prints the texts of a language that stand as in an earlier copy of the texts, and whose French does
/// not. What is wrong in that copy is of no matter.
fn changed(
    assistant: &Assistant,
    folder: PathBuf,
    tag: &str,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let places = Places {
        locales: Some(folder),
        ..Places::default()
    };
    let before = Content::read(&places)?.locales;
    let unheard = Diagnostics::default();
    let before = Locales::read(&assistant.flows, &before, &assistant.school, &unheard);
    let before = before.context("these are no texts of an earlier time: they have no French")?;
    let all = assistant.locales.changed_since(&before, tag);
    for text in &all {
        writeln!(out, "{text}")?;
    }
    let count = all.len();
    writeln!(
        out,
        "{count} texts of {tag} were not looked at since their French changed"
    )?;
    Ok(())
}

/// What is no mistake, and worth knowing.
fn notes(assistant: &Assistant, settings: &Settings, out: &mut impl Write) -> std::io::Result<()> {
    let chosen = settings.chosen_locale();
    let folder = settings.locales_folder();
    let given = folder.map_or_else(String::new, |folder| {
        format!(" --locales {}", folder.display())
    });
    for kind in assistant.flows.emergency.kinds_without_numbers() {
        let kind = kind.name();
        writeln!(
            out,
            "note: data/emergency.toml names no number for `{kind}`"
        )?;
    }
    let old = super::facts::old(&assistant.flows);
    if old > 0 {
        writeln!(
            out,
            "note: {old} facts were last looked at more than a year ago; `guichet facts --older-than 12m` lists them"
        )?;
    }
    for tag in assistant.understander.without_any_example() {
        writeln!(
            out,
            "note: nobody says anything in locales/{tag}; there intents are understood by what languages share"
        )?;
    }
    for (tag, intents) in assistant.understander.without_examples() {
        let intents = intents.join(", ");
        writeln!(
            out,
            "note: nobody says anything for {intents} in locales/{tag}; there they are understood by what languages share"
        )?;
    }
    for unasked in assistant.understander.unasked_answers(&assistant.flows) {
        writeln!(out, "note: {unasked}")?;
    }
    for (file, count) in assistant.locales.lists_among_texts() {
        let own = file.replacen('/', "/words/", 1).replace(".ftl", ".txt");
        writeln!(
            out,
            "note: locales/{file} still holds {count} lists of what people write; they belong in locales/{own}, a line each"
        )?;
    }
    for Gaps { tag, texts } in assistant.locales.gaps(&assistant.flows) {
        let count = texts.len();
        if chosen.is_some_and(|chosen| tag.eq_ignore_ascii_case(chosen)) {
            for text in &texts {
                writeln!(out, "{text}")?;
            }
            writeln!(out, "{count} texts of {tag} are to be translated")?;
        } else {
            writeln!(
                out,
                "note: {count} texts of {tag} are to be translated; `guichet check{given} --locale {tag}` lists them"
            )?;
        }
    }
    Ok(())
}
