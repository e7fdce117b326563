//! `guichet.toml`: the operator's settings. The command line and the environment override it.

mod desk;
mod trust;

use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::text_file::{self, TextFileError};
use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader};

pub(super) use desk::Desk;

/// The file that is read when none is named, in the current folder.
const USUAL: &str = "guichet.toml";

/// The settings in the file; each may be absent.
#[derive(Default)]
pub(super) struct Config {
    pub(super) data: Option<PathBuf>,
    pub(super) discord: Discord,
    pub(super) keys: Option<PathBuf>,
    pub(super) listen: Option<String>,
    pub(super) locales: Option<PathBuf>,
    pub(super) messages_per_minute: Option<u32>,
    pub(super) school: Option<PathBuf>,
    pub(super) store: Option<PathBuf>,
    pub(super) telegram: Telegram,
    pub(super) web: Web,
    pub(super) desks: Vec<Desk>,
}

/// The table `[discord]`.
#[derive(Default)]
pub(super) struct Discord {
    pub(super) audience: Option<String>,
    pub(super) ca: Option<PathBuf>,
    pub(super) elsewhere: Option<String>,
    pub(super) example_form: bool,
    pub(super) guild: Option<String>,
    pub(super) resolve: Option<String>,
    pub(super) token_file: Option<PathBuf>,
}

/// The table `[telegram]`.
#[derive(Default)]
pub(super) struct Telegram {
    pub(super) api: Option<String>,
    pub(super) audience: Option<String>,
    pub(super) elsewhere: Option<String>,
    pub(super) rate: Option<u32>,
    pub(super) token_file: Option<PathBuf>,
    pub(super) webhook_secret_file: Option<PathBuf>,
    pub(super) webhook_url: Option<String>,
}

/// The table `[web]`.
#[derive(Default)]
pub(super) struct Web {
    pub(super) frame_ancestors: Vec<String>,
    pub(super) staff_header: Option<String>,
    pub(super) listen: Option<String>,
    pub(super) max_streams: Option<u32>,
    pub(super) trusted_proxies: Option<u32>,
    pub(super) url: Option<String>,
}

impl Config {
    /// The file that is read: the named one, or else [`USUAL`].
    pub(super) fn path(named: Option<&Path>) -> &Path {
        named.unwrap_or(Path::new(USUAL))
    }

    /// Reads the named file, or else [`USUAL`] if it exists.
    pub(super) fn read(named: Option<&Path>) -> anyhow::Result<Self> {
        let path = Self::path(named);
        let text = match text_file::read(path) {
            Ok(text) => text,
            Err(TextFileError::Io(error))
                if named.is_none() && error.kind() == io::ErrorKind::NotFound =>
            {
                return Ok(Self::default());
            }
            Err(error) => {
                return Err(error).with_context(|| format!("{} cannot be read", path.display()));
            }
        };
        Self::read_text(path, text)
    }

    /// Reads the text that was found in a file.
    pub(super) fn read_text(path: &Path, text: String) -> anyhow::Result<Self> {
        trust::check(path)?;
        let source = Source {
            path: path.display().to_string(),
            text,
        };
        let diagnostics = Diagnostics::default();
        let config = Self::of(
            &source,
            &diagnostics,
            path.parent().unwrap_or(Path::new("")),
        );
        let diagnostics = diagnostics.sorted();
        let list: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        anyhow::ensure!(list.is_empty(), "{}", list.join("\n"));
        Ok(config)
    }

    fn of(source: &Source, diagnostics: &Diagnostics, folder: &Path) -> Self {
        let mut fields = TableReader::document(source, diagnostics);
        let mut config = Self {
            data: path(&mut fields, folder, "data"),
            discord: Discord::default(),
            keys: path(&mut fields, folder, "keys"),
            listen: text(&mut fields, "listen"),
            locales: path(&mut fields, folder, "locales"),
            messages_per_minute: fields
                .number("messages-per-minute")
                .map(|(number, _)| number),
            school: path(&mut fields, folder, "school"),
            store: path(&mut fields, folder, "store"),
            telegram: Telegram::default(),
            web: Web::default(),
            desks: Vec::new(),
        };
        if let Some(fields) = fields.table("discord") {
            config.discord = Discord::read(fields, folder);
        }
        if let Some(fields) = fields.table("telegram") {
            config.telegram = Telegram::read(fields, folder);
        }
        if let Some(fields) = fields.table("web") {
            config.web = Web::read(fields);
        }
        if let Some(mut fields) = fields.table("desk") {
            let desks = fields.named_tables();
            config.desks = desks
                .into_iter()
                .map(|(name, fields)| desk::read(source, &name, fields))
                .collect();
        }
        fields.finish("guichet.toml");
        config
    }
}

impl Discord {
    fn read(mut fields: TableReader<'_>, folder: &Path) -> Self {
        let read = Self {
            audience: text(&mut fields, "audience"),
            ca: path(&mut fields, folder, "ca"),
            elsewhere: text(&mut fields, "elsewhere"),
            example_form: fields.flag("example-form"),
            guild: text(&mut fields, "guild"),
            resolve: text(&mut fields, "resolve"),
            token_file: path(&mut fields, folder, "token-file"),
        };
        fields.finish("[discord]");
        read
    }
}

impl Telegram {
    fn read(mut fields: TableReader<'_>, folder: &Path) -> Self {
        let read = Self {
            api: text(&mut fields, "api"),
            audience: text(&mut fields, "audience"),
            elsewhere: text(&mut fields, "elsewhere"),
            rate: fields.number("rate").map(|(rate, _)| rate),
            token_file: path(&mut fields, folder, "token-file"),
            webhook_secret_file: path(&mut fields, folder, "webhook-secret-file"),
            webhook_url: text(&mut fields, "webhook-url"),
        };
        fields.finish("[telegram]");
        read
    }
}

impl Web {
    fn read(mut fields: TableReader<'_>) -> Self {
        let frames = fields.words("frame-ancestors").into_iter();
        let read = Self {
            frame_ancestors: frames.map(|word| word.text).collect(),
            staff_header: text(&mut fields, "staff-header"),
            listen: text(&mut fields, "listen"),
            max_streams: fields.number("max-streams").map(|(number, _)| number),
            trusted_proxies: fields.number("trusted-proxies").map(|(number, _)| number),
            url: text(&mut fields, "url"),
        };
        fields.finish("[web]");
        read
    }
}

/// A path of the file, which is relative to the file's folder.
fn path(fields: &mut TableReader<'_>, folder: &Path, name: &'static str) -> Option<PathBuf> {
    fields.word(name).map(|word| folder.join(word.text))
}

fn text(fields: &mut TableReader<'_>, name: &'static str) -> Option<String> {
    fields.word(name).map(|word| word.text)
}
