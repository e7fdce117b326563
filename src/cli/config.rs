//! `guichet.toml`: what whoever runs the service sets once. The command line and the environment win
//! over it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::source::{Complaints, Fields, Source, Word};
use crate::store::KEPT_DAYS;
use crate::ticket::Staff;
use crate::wire::{Address, ChannelName};

/// The file that is read when none is named, in the folder the program is started in.
const USUAL: &str = "guichet.toml";

/// What the file says; every part of it can be left out.
#[derive(Default)]
pub(super) struct Config {
    pub(super) data: Option<PathBuf>,
    pub(super) discord: Discord,
    pub(super) keys: Option<PathBuf>,
    pub(super) listen: Option<String>,
    pub(super) locales: Option<PathBuf>,
    pub(super) school: Option<PathBuf>,
    pub(super) store: Option<PathBuf>,
    pub(super) telegram: Telegram,
    pub(super) desks: Vec<Desk>,
}

/// One of its tables `[desk.NAME]`.
pub(super) struct Desk {
    pub(super) id: String,
    /// Where it stands, for complaints: the file and the line.
    pub(super) place: String,
    pub(super) staff: Vec<Staff>,
    /// The group on Telegram and the channel on Discord where it works.
    pub(super) halls: Vec<Address>,
    /// The language of its queue there.
    pub(super) language: Option<String>,
    pub(super) claim_minutes: Option<u32>,
    pub(super) keep_days: Option<u32>,
}

/// Its table `[discord]`.
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

/// Its table `[telegram]`.
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

impl Config {
    /// Reads a file, or the usual one if it is there.
    pub(super) fn read(named: Option<&Path>) -> anyhow::Result<Self> {
        let path = named.unwrap_or(Path::new(USUAL));
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => {
                return Err(error).with_context(|| format!("{} cannot be read", path.display()));
            }
        };
        let source = Source {
            path: path.display().to_string(),
            text,
        };
        let complaints = Complaints::default();
        let config = Self::of(&source, &complaints, path.parent().unwrap_or(Path::new("")));
        let complaints = complaints.sorted();
        let list: Vec<String> = complaints.iter().map(ToString::to_string).collect();
        anyhow::ensure!(list.is_empty(), "{}", list.join("\n"));
        Ok(config)
    }

    fn of(source: &Source, complaints: &Complaints, folder: &Path) -> Self {
        // A path in the file is meant from where the file is.
        let path =
            |fields: &mut Fields<'_>, name| fields.word(name).map(|word| folder.join(word.text));
        let text = |fields: &mut Fields<'_>, name| fields.word(name).map(|word| word.text);
        let mut fields = Fields::document(source, complaints);
        let mut config = Self {
            data: path(&mut fields, "data"),
            discord: Discord::default(),
            keys: path(&mut fields, "keys"),
            listen: text(&mut fields, "listen"),
            locales: path(&mut fields, "locales"),
            school: path(&mut fields, "school"),
            store: path(&mut fields, "store"),
            telegram: Telegram::default(),
            desks: Vec::new(),
        };
        if let Some(mut fields) = fields.table("discord") {
            config.discord = Discord {
                audience: text(&mut fields, "audience"),
                ca: path(&mut fields, "ca"),
                elsewhere: text(&mut fields, "elsewhere"),
                example_form: fields.flag("example-form"),
                guild: text(&mut fields, "guild"),
                resolve: text(&mut fields, "resolve"),
                token_file: path(&mut fields, "token-file"),
            };
            fields.finish("[discord]");
        }
        if let Some(mut fields) = fields.table("telegram") {
            config.telegram = Telegram {
                api: text(&mut fields, "api"),
                audience: text(&mut fields, "audience"),
                elsewhere: text(&mut fields, "elsewhere"),
                rate: fields.number("rate").map(|(rate, _)| rate),
                token_file: path(&mut fields, "token-file"),
                webhook_secret_file: path(&mut fields, "webhook-secret-file"),
                webhook_url: text(&mut fields, "webhook-url"),
            };
            fields.finish("[telegram]");
        }
        if let Some(mut fields) = fields.table("desk") {
            let desks = fields.named_tables();
            config.desks = desks
                .into_iter()
                .map(|(name, fields)| desk(source, &name, fields))
                .collect();
        }
        fields.finish("guichet.toml");
        config
    }
}

fn desk(source: &Source, name: &Word, mut fields: Fields<'_>) -> Desk {
    let mut staff = Vec::new();
    let named = fields.words("staff");
    if named.is_empty() {
        let sentence = format!(
            "the desk `{}` needs `staff`, as in [\"terminal:anne\"]",
            name.text
        );
        fields.complain(name.line, sentence);
    }
    for word in named {
        match Staff::named(&word.text).filter(|staff| staff.channel != ChannelName::Desk) {
            Some(known) => staff.push(known),
            None => fields.complain(
                word.line,
                format!(
                    "`{}` is not a channel and an id, as terminal:anne",
                    word.text
                ),
            ),
        }
    }
    let halls = [
        ("telegram-group", ChannelName::Telegram),
        ("discord-channel", ChannelName::Discord),
    ]
    .map(|(field, channel)| hall(&mut fields, field, channel));
    let language = fields.word("language");
    let mut number = |field: &'static str, from: u32, to: u32| {
        let (number, line) = fields.number(field)?;
        if (from..=to).contains(&number) {
            return Some(number);
        }
        fields.complain(line, format!("`{field}` must be from {from} to {to}"));
        None
    };
    let claim_minutes = number("claim-minutes", 1, 24 * 60);
    let keep_days = number("keep-days", 1, KEPT_DAYS);
    fields.finish("a desk");
    Desk {
        id: name.text.clone(),
        place: format!("{}:{}", source.path, name.line),
        staff,
        halls: halls.into_iter().flatten().collect(),
        language: language.map(|word| word.text),
        claim_minutes,
        keep_days,
    }
}

/// A group or a channel where a desk works, by its number there.
fn hall(fields: &mut Fields<'_>, field: &'static str, channel: ChannelName) -> Option<Address> {
    let word = fields.word(field)?;
    let (is_number, room) = match channel {
        ChannelName::Telegram => {
            let number: Option<i64> = word.text.parse().ok();
            (number.is_some_and(|number| number < 0), word.text)
        }
        _ => {
            let number: Option<u64> = word.text.parse().ok();
            let known = number.is_some_and(|number| number > 0);
            (known, format!("channel:{}", word.text))
        }
    };
    if !is_number {
        let like = match channel {
            ChannelName::Telegram => "\"-1001234567890\"",
            _ => "\"112233445566778899\"",
        };
        fields.complain(
            word.line,
            format!("`{field}` is a number in quotes, as {like}"),
        );
        return None;
    }
    Some(Address { channel, room })
}
