//! `guichet backup`, `export`, `import`, `store` and `dead-letters`: maintenance of the store.
//!
//! While the service runs, the commands go through its control socket. Otherwise the store is opened
//! in this process.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};

use crate::control::Client;
use crate::store::{DeadLetterKind, Report, Store, StoreError};

use super::settings::Settings;

#[derive(Args)]
pub(super) struct Backup {
    /// The file of the copy; an older one is replaced only once the new one is whole
    file: PathBuf,
}

#[derive(Args)]
pub(super) struct Export {
    /// Unsealed: every conversation can be read in it. The assistant waits meanwhile
    #[arg(long)]
    plain: bool,
}

#[derive(Args)]
pub(super) struct Import {
    /// The file that `guichet export` or `guichet backup` wrote
    file: PathBuf,
}

#[derive(Subcommand)]
pub(super) enum Look {
    /// Go on with what is left of a damaged store
    Accept,
    /// Look through every row: whether it opens, and whether the rows fit together
    Verify,
}

pub(super) fn backup(settings: &Settings, backup: &Backup) -> anyhow::Result<()> {
    let file = &backup.file;
    // The copy takes the place of what stands there, and a device would be gone.
    if file.exists() && !file.is_file() {
        anyhow::bail!("{} is no file; name a file for the backup", file.display());
    }
    let in_file = || format!("the backup {} cannot be written", file.display());
    let beside = beside(file);
    let mut out = private_file(&beside).with_context(in_file)?;
    let done = write(settings, false, &mut out)
        .and_then(|()| out.sync_all().with_context(in_file))
        .and_then(|()| fs::rename(&beside, file).with_context(in_file));
    if done.is_err() {
        // A half-written file is of no use. If it cannot be removed, the first error matters more.
        let _ = fs::remove_file(&beside);
        return done;
    }
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{} is whole. It is sealed: keep a copy of the keys in another place, of the .key file and of the .slots file of {}",
        file.display(),
        settings.keys_folder()?.display()
    )?;
    Ok(())
}

/// A new file that only the user of the service may read. One that a stop has left there, with rights of
/// its own, is replaced.
fn private_file(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

fn beside(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    file.with_file_name(name)
}

pub(super) fn export(settings: &Settings, export: &Export) -> anyhow::Result<()> {
    write(settings, export.plain, &mut io::stdout().lock())
}

/// Writes an export, from the store itself or through the control socket.
fn write(settings: &Settings, plain: bool, out: &mut impl Write) -> anyhow::Result<()> {
    match held(settings)? {
        Held::Here(store) => {
            let mut out = io::BufWriter::new(out);
            store.export(&mut out, plain)?;
            Ok(out.flush()?)
        }
        Held::There(client) => Ok(super::runtime()?.block_on(client.export(plain, out))?),
    }
}

pub(super) fn import(settings: &Settings, import: &Import) -> anyhow::Result<()> {
    let (store, keys) = (settings.store_folder()?, settings.keys_folder()?);
    let file = import.file.display();
    let (opened, rows) = Store::import(&store, &keys, &import.file)
        .with_context(|| format!("{file} was not imported into {}", store.display()))?;
    super::tell_key(&opened);
    let mut out = anstream::stdout().lock();
    writeln!(out, "{rows} rows of {file} are now in {}", store.display())?;
    Ok(())
}

pub(super) fn look(settings: &Settings, look: &Look) -> anyhow::Result<()> {
    match look {
        Look::Accept => {
            let store = Store::accept(&existing(settings)?, &settings.keys_folder()?)?;
            tell(&store.verify()?)
        }
        Look::Verify => match held(settings)? {
            Held::Here(store) => tell(&store.verify()?),
            Held::There(client) => tell(&super::runtime()?.block_on(client.verify())?),
        },
    }
}

pub(super) fn dead_letters(settings: &Settings) -> anyhow::Result<()> {
    let all = match held(settings)? {
        Held::Here(store) => store.dead_letters()?,
        Held::There(client) => super::runtime()?.block_on(client.dead_letters())?,
    };
    let mut out = anstream::stdout().lock();
    for letter in &all {
        let what = match letter.what {
            DeadLetterKind::Message => "message to",
            DeadLetterKind::Update => "update",
        };
        let (at, channel, of, cause) = (letter.at, &letter.channel, &letter.of, &letter.cause);
        writeln!(out, "{at}  {channel}  {what} {of}  {cause}")?;
    }
    if all.is_empty() {
        writeln!(out, "there are no dead letters")?;
    }
    Ok(())
}

fn tell(report: &Report) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{} conversations, {} requests, {} messages to deliver, {} dead letters, {} reminders, {} ratings, {} updates seen",
        report.sessions,
        report.requests,
        report.messages,
        report.dead_letters,
        report.reminders,
        report.ratings,
        report.updates
    )?;
    for diagnostic in &report.diagnostics {
        writeln!(out, "{diagnostic}")?;
    }
    anyhow::ensure!(
        report.wrong == 0,
        "{} rows are wrong; restore a backup with `guichet import`",
        report.wrong
    );
    writeln!(out, "nothing is wrong")?;
    Ok(())
}

/// The process that holds the store: this one, or another behind the control socket.
pub(super) enum Held {
    Here(Box<Store>),
    There(Client),
}

pub(super) fn held(settings: &Settings) -> anyhow::Result<Held> {
    let folder = existing(settings)?;
    match settings.open_store() {
        Ok(opened) => Ok(Held::Here(Box::new(opened.store))),
        Err(error) if matches!(error.downcast_ref(), Some(StoreError::Busy { .. })) => {
            Ok(Held::There(Client::of(&folder)))
        }
        Err(error) => Err(error),
    }
}

/// The folder of the store, which must exist: these commands make no store.
fn existing(settings: &Settings) -> anyhow::Result<PathBuf> {
    let folder = settings.store_folder()?;
    anyhow::ensure!(
        folder.exists(),
        "there is no store in {}; name another with --store",
        folder.display()
    );
    Ok(folder)
}
