//! The settings that all commands share, from the command line, the environment or guichet.toml.

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use directories::ProjectDirs;

use crate::assistant::Assistant;
use crate::check::review;
use crate::content::{Content, Places};
use crate::conversation::FloodLimit;
use crate::flow::Kind;
use crate::handoff::{Desk, Desks};
use crate::store::{Opened, Store};
use guichet_nlu::diagnostics::did_you_mean;

use super::config::Config;

/// The default limit of messages: more than a person types, less than a faulty program sends.
const MESSAGES_PER_MINUTE: u32 = 60;

/// What stands in place of a language where the computer has none.
const NO_LANGUAGE: [&str; 3] = ["", "C", "POSIX"];

/// The form of the log.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LogForm {
    Json,
    Text,
}

#[derive(Args)]
pub(super) struct Settings {
    /// The file with the settings for all commands [default: guichet.toml, if it is here]
    #[arg(long, value_name = "FILE", env = "GUICHET_CONFIG", global = true)]
    config: Option<PathBuf>,
    #[arg(skip)]
    read: Config,
    /// Flows and tables to use in place of those in the program
    #[arg(long, value_name = "DIR", env = "GUICHET_DATA", global = true)]
    data: Option<PathBuf>,
    /// Where the keys of stores are, outside the stores [default: in your configuration folder]
    #[arg(long, value_name = "DIR", env = "GUICHET_KEYS", global = true)]
    keys: Option<PathBuf>,
    /// The language to talk in, as `fr` or `en` [default: this computer's]
    #[arg(long, value_name = "TAG", env = "GUICHET_LOCALE", global = true)]
    locale: Option<String>,
    /// The form of the log: `text` or `json`, which is a line of JSON for each event [default: text]
    #[arg(long, value_name = "FORM", env = "GUICHET_LOG", global = true)]
    log: Option<LogForm>,
    /// Texts to use in place of those in the program
    #[arg(long, value_name = "DIR", env = "GUICHET_LOCALES", global = true)]
    locales: Option<PathBuf>,
    /// Messages a minute that one person may send [default: 60]; 0 is no limit
    #[arg(
        long,
        value_name = "N",
        env = "GUICHET_MESSAGES_PER_MINUTE",
        global = true
    )]
    messages_per_minute: Option<u32>,
    /// What the assistant may say about your school, in place of data/school.toml
    #[arg(long, value_name = "FILE", env = "GUICHET_SCHOOL", global = true)]
    school: Option<PathBuf>,
    /// Where conversations are kept [default: in your data folder]
    #[arg(long, value_name = "DIR", env = "GUICHET_STORE", global = true)]
    store: Option<PathBuf>,
    #[arg(long, env = "LC_ALL", hide = true, global = true)]
    lc_all: Option<String>,
    #[arg(long, env = "LANG", hide = true, global = true)]
    lang: Option<String>,
}

impl Settings {
    /// Reads guichet.toml, and takes from it the settings that the command line and the environment do
    /// not give.
    pub(super) fn read_config(&mut self) -> anyhow::Result<()> {
        self.read = Config::read(self.config.as_deref())?;
        let fill = |slot: &mut Option<PathBuf>, read: &Option<PathBuf>| {
            if slot.is_none() {
                slot.clone_from(read);
            }
        };
        fill(&mut self.data, &self.read.data);
        fill(&mut self.keys, &self.read.keys);
        fill(&mut self.locales, &self.read.locales);
        fill(&mut self.school, &self.read.school);
        fill(&mut self.store, &self.read.store);
        self.messages_per_minute = self.messages_per_minute.or(self.read.messages_per_minute);
        Ok(())
    }

    /// Whether the log is lines of JSON.
    pub(super) fn logs_json(&self) -> bool {
        self.log == Some(LogForm::Json)
    }

    /// The limit of how fast one person may write; nothing without a limit.
    pub(super) fn flood_limit(&self) -> Option<FloodLimit> {
        let per_minute = self.messages_per_minute.unwrap_or(MESSAGES_PER_MINUTE);
        NonZeroU32::new(per_minute).map(FloodLimit::per_minute)
    }

    /// The settings of guichet.toml.
    pub(super) fn config(&self) -> &Config {
        &self.read
    }

    /// The file of the settings, which may be absent.
    pub(super) fn config_path(&self) -> &Path {
        Config::path(self.config.as_deref())
    }

    /// Reads the files of flows and texts.
    pub(super) fn content(&self) -> anyhow::Result<Content> {
        let places = Places {
            data: self.data.clone(),
            locales: self.locales.clone(),
            school: self.school.clone(),
        };
        Ok(Content::read(&places)?)
    }

    /// Reads the flows and texts, and checks them, as well as the language of the command line.
    pub(super) fn assistant(&self) -> anyhow::Result<Arc<Assistant>> {
        let assistant = review(&self.content()?).map_err(|diagnostics| {
            let count = diagnostics.len();
            let first = diagnostics.first().map(ToString::to_string).unwrap_or_default();
            anyhow::anyhow!("the flows and texts have {count} mistakes, the first is {first}; run `guichet check` to see all")
        })?;
        self.ensure_spoken(&assistant)?;
        Ok(Arc::new(assistant))
    }

    /// Refuses a language of the command line that is not spoken.
    pub(super) fn ensure_spoken(&self, assistant: &Assistant) -> anyhow::Result<()> {
        let Some(wanted) = &self.locale else {
            return Ok(());
        };
        let tags = assistant.locales.tags();
        let known = tags.iter().any(|tag| tag.eq_ignore_ascii_case(wanted));
        anyhow::ensure!(
            known,
            "there is no locale `{wanted}`; there are: {}",
            tags.join(", ")
        );
        Ok(())
    }

    /// The folder of texts in place of those in the program.
    pub(super) fn locales_folder(&self) -> Option<&Path> {
        self.locales.as_deref()
    }

    /// The desks of guichet.toml. If it has any, it must have every desk that a journey calls.
    pub(super) fn desks(&self, assistant: &Assistant) -> anyhow::Result<Desks> {
        let Assistant { flows, locales, .. } = assistant;
        let called: Vec<&str> = flows
            .steps
            .iter()
            .filter_map(|step| match &step.kind {
                Kind::Human { desk } => Some(desk.as_str()),
                _ => None,
            })
            .collect();
        for desk in &self.read.desks {
            let hint = did_you_mean(&desk.id, called.iter().copied());
            let (place, id) = (&desk.place, &desk.id);
            anyhow::ensure!(
                called.contains(&&**id),
                "{place}: no journey calls a desk `{id}`{hint}"
            );
        }
        let known = |id: &&&str| self.read.desks.iter().any(|desk| desk.id == **id);
        if let Some(id) = called.iter().find(|id| !known(id)) {
            anyhow::ensure!(
                self.read.desks.is_empty(),
                "a journey calls the desk `{id}`: add [desk.{id}] to guichet.toml"
            );
        }
        for desk in &self.read.desks {
            let Some(wanted) = &desk.language else {
                continue;
            };
            let place = &desk.place;
            anyhow::ensure!(
                locales.tags().contains(&&**wanted),
                "{place}: there is no locale `{wanted}`; there are: {}",
                locales.tags().join(", ")
            );
        }
        let desk = |desk: &super::config::Desk| {
            let mut made = Desk::of(&desk.id, desk.staff.clone());
            if let Some(minutes) = desk.claim_minutes {
                made.rules.claim = Duration::from_secs(60 * u64::from(minutes));
            }
            made.keep_days = desk.keep_days.unwrap_or(made.keep_days);
            made.desk_channels.clone_from(&desk.desk_channels);
            made.discord_ping.clone_from(&desk.discord_ping);
            made.called = desk.called.iter().cloned().collect();
            made.language = desk.language.clone().unwrap_or(made.language);
            made
        };
        Ok(Desks::new(self.read.desks.iter().map(desk).collect()))
    }

    /// The tag of the language that the command line or the environment names.
    pub(super) fn chosen_locale(&self) -> Option<&str> {
        self.locale.as_deref()
    }

    /// The tag of the named language, or else of the language of this computer: `fr_FR` of
    /// `fr_FR.UTF-8`. Nothing where the computer has none.
    pub(super) fn locale(&self) -> Option<String> {
        let system = self
            .lc_all
            .as_ref()
            .filter(|tag| !tag.is_empty())
            .or(self.lang.as_ref());
        let tag = self.locale.as_ref().or(system)?;
        let tag = tag.split(['.', '@']).next().unwrap_or(tag);
        (!NO_LANGUAGE.contains(&tag)).then(|| tag.to_owned())
    }

    /// Opens the store, or makes one.
    pub(super) fn open_store(&self) -> anyhow::Result<Opened> {
        Ok(Store::open(&self.store_folder()?, &self.keys_folder()?)?)
    }

    /// The folder of the store.
    pub(super) fn store_folder(&self) -> anyhow::Result<PathBuf> {
        let own = || Some(own_folders()?.data_dir().join("store"));
        self.store
            .clone()
            .or_else(own)
            .context("you have no data folder; name one with --store DIR")
    }

    /// The folder of the keys of stores.
    pub(super) fn keys_folder(&self) -> anyhow::Result<PathBuf> {
        let own = || Some(own_folders()?.config_dir().join("keys"));
        self.keys
            .clone()
            .or_else(own)
            .context("you have no configuration folder; name one with --keys DIR")
    }
}

fn own_folders() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "guichet")
}
