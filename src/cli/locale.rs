//! `guichet locale`: lays the folder of a new language, for a translator.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;
use clap::Subcommand;

use crate::content::{Content, Places};
use crate::i18n::{LanguageTag, new_language};

use super::settings::Settings;

#[derive(Subcommand)]
pub(super) enum Locale {
    /// Lay the folder of a language below the folder of `--locales`, with the French texts to be
    /// translated; files that are there stay as they are
    New {
        /// The tag of the language, as `de` or `pt-BR`
        tag: LanguageTag,
        /// The language's own name, as `Deutsch`
        #[arg(long)]
        name: String,
    },
}

pub(super) fn locale(settings: &Settings, locale: &Locale) -> anyhow::Result<()> {
    let Locale::New { tag, name } = locale;
    let folder = settings.locales_folder().context(
        "name the folder of the texts with --locales DIR; it may be a new one, and then gets those of the program first",
    )?;
    if !folder.exists() {
        let shipped = Content::read(&Places::default())?.locales;
        for source in shipped {
            lay(&folder.join(&source.path), &source.text)?;
        }
    }
    let content = settings.content()?;
    let own = folder.join(tag.to_string());
    let mut laid = 0_usize;
    for (file, text) in new_language(&content.locales, name) {
        laid += usize::from(lay(&own.join(file), &text)?);
    }
    let (own, folder) = (own.display(), folder.display());
    writeln!(
        anstream::stdout(),
        "{laid} files are new in {own}; translate the .ftl files, write what people write behind each colon in words/, and look with:\n  \
         guichet check --locales {folder} --locale {tag}\n  \
         guichet talk --locales {folder} --locale {tag}"
    )?;
    Ok(())
}

/// Writes a file that is not there yet; whether it was not.
fn lay(path: &Path, text: &str) -> anyhow::Result<bool> {
    let cannot = || format!("{} cannot be written", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => {
            file.write_all(text.as_bytes()).with_context(cannot)?;
            Ok(true)
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error).with_context(cannot),
    }
}
