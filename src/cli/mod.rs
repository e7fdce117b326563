//! The command line: the commands and their settings. Only this module reads the clock and the
//! environment.

mod backend;
mod check;
mod clock;
mod config;
mod desk;
mod evaluate;
mod facts;
mod graph;
mod incident;
mod keyboard;
mod lines;
mod locale;
mod picture;
mod ratings;
mod readability;
mod replay;
mod serve;
mod serve_config;
mod serve_config_discord;
mod serve_config_web;
mod settings;
mod sheet;
mod store_commands;
mod talk;
mod understand;

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use tokio::runtime::Runtime;

use crate::assistant::Assistant;
use crate::store::Opened;

use clock::now;
use settings::Settings;

/// Walks pupils, parents and school staff through activating an `EduConnect` account and getting
/// into their ENT.
///
/// Without a command, it talks: answer with a number or with your own words. Leave with « quit »;
/// your place is kept.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
#[command(after_help = "\
Exit codes:
  0  all is well
  1  something is wrong, and was said on standard error
  2  the command line was not understood, or a line of `understand`'s input
  75 `serve` only: the disk refused to keep what was written; start again

Examples:
  guichet                         talk, in the language of this computer
  guichet talk --locale en --as bob
  printf 'eleve\\nactiver\\n' | guichet   hold a conversation from a script
  guichet check --data my-data --locales my-locales
  guichet serve                   answer in a browser of this machine
  GUICHET_TELEGRAM_TOKEN=… guichet serve   answer on Telegram")]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    talk: Talk,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Command {
    /// List the dead letters: what could not be taken in or sent
    #[command(alias = "aside")]
    DeadLetters,
    /// Copy everything that is kept into FILE, sealed, while the assistant runs
    Backup(store_commands::Backup),
    /// Prove the flows and texts sound: every diagnostic, with its file and line
    Check(check::CheckOptions),
    /// Answer people who asked for a member of staff
    Desk(desk::Desk),
    /// Write everything that is kept to standard output, as lines of JSON
    Export(store_commands::Export),
    /// List the facts that texts rest on, the oldest first
    Facts(facts::Facts),
    /// Draw a flow, or all of them
    Graph(Graph),
    /// Make a store of an export or a backup
    Import(store_commands::Import),
    /// Say that a service is down, or back, at the steps that it concerns
    #[command(subcommand)]
    Incident(incident::Incident),
    /// Begin a translation into a new language
    #[command(subcommand)]
    Locale(locale::Locale),
    /// Draw what is on the screen at a step
    Picture(picture::PictureOptions),
    /// Show how many say that it helped, for each journey
    Ratings(ratings::RatingsOptions),
    /// Tell how easily the French texts read, journey by journey
    Readability,
    /// Play conversations from files, at reading pace on a terminal
    Replay(Replay),
    /// Serve every channel that is configured, until told to end
    Serve(Box<serve_config::Serve>),
    /// Make a page to print, with QR codes that lead into journeys on the web
    Sheet(sheet::Sheet),
    /// Look after the store
    #[command(subcommand)]
    Store(store_commands::Look),
    /// Talk here, in the terminal
    Talk(Talk),
    /// Tell what people need who write these texts: lines of JSON in, lines of JSON out
    Understand(Understand),
}

#[derive(Args)]
struct Talk {
    /// Talk under another name: each name has a conversation of its own in the store
    #[arg(long = "as", value_name = "NAME", default_value = "me")]
    name: String,
    /// Record a new conversation, kept nowhere else, in FILE as a transcript. Words are written as
    /// typed, except for a secret, which an invented one replaces
    #[arg(long, value_name = "FILE")]
    record: Option<std::path::PathBuf>,
}

/// Standard input has lines `{"id", "lang", "text"}`, of which `lang` may be missing; each is
/// answered by a line `{"id", "intent", "confidence", "lang"}`.
#[derive(Args)]
struct Understand {
    /// Tell how one text is understood: how it is read, what speaks for what, what is decided
    #[arg(long, value_name = "TEXT", conflicts_with = "score")]
    explain: Option<String>,
    /// Tell how well the texts of FILE are understood; its columns, between tabs, are id, lang,
    /// text, intent, acceptable, note, below a line of their names
    #[arg(long, value_name = "FILE")]
    score: Option<std::path::PathBuf>,
}

#[derive(Args)]
struct Graph {
    /// The flow; all flows without it
    flow: Option<String>,
    /// How to draw
    #[arg(long, value_enum, default_value = "mermaid")]
    format: graph::Format,
}

#[derive(Args)]
struct Replay {
    /// Transcripts; see tests/README.md
    #[arg(required = true, value_name = "FILE")]
    files: Vec<std::path::PathBuf>,
}

/// The exit code that asks a supervisor for another start: `EX_TEMPFAIL` of `sysexits.h`.
/// Source: <https://man.freebsd.org/cgi/man.cgi?query=sysexits>, 2026-11-29.
const TRY_AGAIN: u8 = 75;

/// Runs the command line. An error is written to standard error, and gives the exit code.
pub fn main() -> ExitCode {
    let mut line = CommandLine::parse();
    let _points = fail::FailScenario::setup();
    let serves = matches!(line.command, Some(Command::Serve(_)));
    let _written = crate::log::start(serves, line.settings.logs_json());
    let done = line.settings.read_config().and_then(|()| run(&line));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(&format!("guichet: {error:#}"));
            if error.is::<understand::Malformed>() {
                ExitCode::from(2)
            } else if error.is::<serve::DiskRefused>() {
                ExitCode::from(TRY_AGAIN)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

fn run(line: &CommandLine) -> anyhow::Result<()> {
    match &line.command {
        None => talk::talk(&line.settings, &line.talk),
        Some(Command::DeadLetters) => store_commands::dead_letters(&line.settings),
        Some(Command::Backup(backup)) => store_commands::backup(&line.settings, backup),
        Some(Command::Check(wanted)) => check::check(&line.settings, wanted),
        Some(Command::Desk(desk)) => desk::desk(&line.settings, desk),
        Some(Command::Export(export)) => store_commands::export(&line.settings, export),
        Some(Command::Facts(wanted)) => facts::facts(&line.settings, wanted),
        Some(Command::Graph(graph)) => graph::graph(&line.settings, graph),
        Some(Command::Import(import)) => store_commands::import(&line.settings, import),
        Some(Command::Incident(incident)) => incident::incident(&line.settings, incident),
        Some(Command::Locale(wanted)) => locale::locale(&line.settings, wanted),
        Some(Command::Picture(wanted)) => picture::picture(&line.settings, wanted),
        Some(Command::Ratings(wanted)) => ratings::ratings(&line.settings, wanted),
        Some(Command::Readability) => readability::readability(&line.settings),
        Some(Command::Replay(replay)) => replay::replay(&line.settings, &replay.files),
        Some(Command::Sheet(wanted)) => sheet::sheet(&line.settings, wanted),
        Some(Command::Serve(serve)) => serve::serve(&line.settings, serve),
        Some(Command::Store(look)) => store_commands::look(&line.settings, look),
        Some(Command::Talk(talk)) => talk::talk(&line.settings, talk),
        Some(Command::Understand(wanted)) => understand::understand(&line.settings, wanted),
    }
}

/// Tells the operator where the key of a new store is, since without it the store cannot be read.
fn tell_key(opened: &Opened) {
    if let Some(key) = &opened.made_key {
        say_error(&format!(
            "guichet: conversations are kept sealed; their keys are {} and the .slots file beside it, keep a copy of both",
            key.display()
        ));
    }
}

fn runtime() -> anyhow::Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("the system gives no threads")
}

/// Trains the model of intents in a thread of its own, so that no answer waits for it.
fn learn(assistant: &Arc<Assistant>) {
    let assistant = Arc::clone(assistant);
    std::thread::spawn(move || assistant.understander.train());
}

/// Writes a sentence to standard error. If that is closed, the exit code must do.
fn say_error(sentence: &str) {
    use std::io::Write as _;
    let _ = writeln!(anstream::stderr(), "{sentence}");
}
