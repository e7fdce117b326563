//! `guichet desk`: the desk in a terminal of this machine, for members of staff.
//!
//! Without a command it is a console: it shows the queue and new messages, and passes every line to
//! the person whose ticket the member of staff holds. With a command it does that and ends, for
//! scripts.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Args, Subcommand, ValueEnum};
use zeroize::Zeroizing;

use crate::assistant::Assistant;
use crate::channel::terminal::Printer;
use crate::control::{self, Answered, Ask, ClientError, screen_of};
use crate::dialogue::TicketNumber;
use crate::handoff::console::Name;

use super::backend::{Backend, Seat};
use super::keyboard::Keyboard;
use super::lines::InputLine;
use super::serve_config_web::PagesAt;
use super::settings::Settings;
use super::{now, talk};

#[derive(Args)]
pub(super) struct Desk {
    /// Who you are: `anne` is `terminal:anne` in the settings
    #[arg(long = "as", value_name = "NAME", default_value = "me", global = true)]
    name: String,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// Say something to the person
    Answer { number: String, text: String },
    /// Show the audit log: what was done and refused at the desks
    Audit,
    /// Give the person back to the bot: where they were, or at STEP
    Back {
        number: String,
        step: Option<String>,
    },
    /// End a request, and close the desk for so many hours to a person who abuses it
    Block { number: String, hours: u32 },
    /// Look for a ready-made reply, or send one: `=NAME`
    Canned { number: String, words: String },
    /// Show where the person stands
    Card { number: String },
    /// Take a request, and show its card
    Claim { number: String },
    /// End a request
    Close {
        number: String,
        reason: Option<String>,
    },
    /// Write a request for another system; words only where the person agreed
    Export {
        number: String,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    /// Print a link by which NAME, in the settings `web:NAME`, enters the desk in a browser: once, within
    /// ten minutes
    Link {
        name: String,
        #[command(flatten)]
        pages: PagesAt,
    },
    /// Show the requests that are not over: all, `mine`, `waiting`, those in a language
    List { filter: Vec<String> },
    /// Write something down for colleagues
    Note { number: String, text: String },
    /// Show the passkeys by which members of staff enter the desk in a browser, or remove: one by its short
    /// name, or all of `web:NAME`
    Passkeys {
        #[arg(long, value_name = "WHICH")]
        remove: Option<String>,
    },
    /// Put a request back in the queue
    Release { number: String },
    /// Count how long people wait and how requests end, by week; no person is in it
    Report,
    /// Look for a text of the bot's, or send one: `=NAME`
    Send { number: String, words: String },
    /// Show in which browsers members of staff are signed in, or end that: one by its short name, or all
    /// of `web:NAME`
    Sessions {
        #[arg(long, value_name = "WHICH")]
        end: Option<String>,
    },
    /// Put a request out of sight for so many minutes
    Snooze { number: String, minutes: u32 },
    /// Give a request to a colleague
    Transfer { number: String, to: String },
    /// Open the desk again to a person it was closed to
    Unblock { number: String },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Json,
    Text,
}

pub(super) fn desk(settings: &Settings, desk: &Desk) -> anyhow::Result<()> {
    super::runtime()?.block_on(run(settings, desk))
}

async fn run(settings: &Settings, desk: &Desk) -> anyhow::Result<()> {
    let assistant = settings.assistant()?;
    let interactive = desk.what.is_none() && io::stdin().is_terminal();
    // A single command must not replace the screen of the member's console.
    let screen = match desk.what {
        Some(_) => screen_of(&format!("{} once", desk.name)),
        None => screen_of(&desk.name),
    };
    let printer = Printer::default();
    let seat = Seat {
        name: &screen,
        interactive,
        printer: &printer,
    };
    let mut console = Console {
        link: Backend::open(settings, &assistant, &seat).await?,
        settings,
        assistant: &assistant,
        seat,
        name: &desk.name,
        run: talk::run_name()?,
        count: 0,
    };
    let for_operator = matches!(
        desk.what,
        Some(
            What::Audit
                | What::Export { .. }
                | What::Link { .. }
                | What::Passkeys { .. }
                | What::Report
                | What::Sessions { .. }
        )
    );
    if let Some(tag) = settings.chosen_locale().filter(|_| !for_operator) {
        console.speak(tag).await?;
    }
    match &desk.what {
        Some(what) => console.once(what).await,
        None => console.listen().await,
    }
}

struct Console<'a> {
    link: Backend,
    settings: &'a Settings,
    assistant: &'a Arc<Assistant>,
    seat: Seat<'a>,
    name: &'a str,
    /// A random name of this run, so that its lines differ from those of every other run.
    run: String,
    count: u64,
}

impl Console<'_> {
    async fn once(&mut self, what: &What) -> anyhow::Result<()> {
        let pages = match what {
            What::Link { pages, .. } => Some(pages.address(self.settings)?),
            _ => None,
        };
        let ask = asked(what, |line| self.line(Zeroizing::new(line)))?;
        let mut answered = self.ask(ask).await?;
        let mut undone = "nothing was done";
        if let Some(pages) = pages {
            undone = "there is no link";
            if answered.well {
                // A link is printed as people reach the pages.
                let links = answered.lines.iter();
                answered.lines = links.map(|path| format!("{pages}{path}")).collect();
            }
        }
        print(&answered)?;
        anyhow::ensure!(answered.well, undone);
        Ok(())
    }

    /// Chooses the language of the member of staff, as `/language` does.
    async fn speak(&mut self, tag: &str) -> anyhow::Result<()> {
        let tags = self.assistant.locales.tags();
        anyhow::ensure!(
            tags.iter().any(|own| own.eq_ignore_ascii_case(tag)),
            "no language of the desk has the tag `{tag}`; write one of {}",
            tags.join(", ")
        );
        let choose = format!("{} {tag}", Name::Language.slashed());
        let choose = self.line(Zeroizing::new(choose));
        let answered = self.ask(choose).await?;
        if !answered.well {
            print(&answered)?;
        }
        self.ensure_staff(&answered)
    }

    /// What to do about a first line that the desk refuses, when it is not staff's.
    fn ensure_staff(&self, answered: &Answered) -> anyhow::Result<()> {
        anyhow::ensure!(
            answered.well,
            "the desk does not answer `terminal:{}`; a table [desk.NAME] of guichet.toml names it in `staff`",
            self.name
        );
        Ok(())
    }

    async fn listen(&mut self) -> anyhow::Result<()> {
        let queue = self.line(Zeroizing::new(Name::List.slashed()));
        let mut answered = self.ask(queue).await?;
        print(&answered)?;
        self.ensure_staff(&answered)?;
        let mut keyboard = Keyboard::new(self.seat.printer, self.seat.interactive);
        loop {
            let prompt = match answered.on.and_then(TicketNumber::new) {
                Some(on) => format!("{} · {on}", self.name),
                None => self.name.to_owned(),
            };
            let line = keyboard.line(&prompt);
            match line.context("standard input cannot be read")? {
                InputLine::End => return Ok(()),
                InputLine::Words(words) if words.trim() == "/quit" => return Ok(()),
                InputLine::Words(words) if words.trim().is_empty() => {}
                InputLine::Words(words) => {
                    let ask = self.line(words);
                    answered = self.ask(ask).await?;
                    print(&answered)?;
                }
                InputLine::NotText | InputLine::TooLong => {
                    super::say_error("guichet: that line is no text, or too long; it was not sent");
                }
            }
        }
    }

    fn line(&mut self, words: Zeroizing<String>) -> Ask {
        self.count += 1;
        Ask::Line {
            name: self.name.to_owned(),
            id: format!("{}-{}", self.run, self.count),
            words,
        }
    }

    /// Asks the service. If the process that held the store has ended, its successor is asked: a line
    /// that comes twice is carried out once.
    async fn ask(&mut self, ask: Ask) -> anyhow::Result<Answered> {
        loop {
            let client = match &self.link {
                Backend::Local(here) => {
                    return Ok(control::ask(&here.service, ask, now()).await?);
                }
                Backend::Remote(client) => client,
            };
            match client.desk(&ask).await {
                Ok(answered) => return Ok(answered),
                Err(ClientError::Gone(_)) => {
                    self.link = Backend::open(self.settings, self.assistant, &self.seat).await?;
                }
                Err(refused) => return Err(refused.into()),
            }
        }
    }
}

/// What a command asks of the service; `typed` makes an ask of a line of the console.
fn asked(what: &What, typed: impl FnOnce(String) -> Ask) -> anyhow::Result<Ask> {
    let on = |name: Name, number: &str, rest: &str| Ok(name.line(read(number)?, rest));
    let line: anyhow::Result<String> = match what {
        What::Answer { number, text } => on(Name::Answer, number, text),
        What::Audit => return Ok(Ask::Audit),
        What::Back { number, step } => on(Name::Back, number, step.as_deref().unwrap_or_default()),
        What::Block { number, hours } => on(Name::Block, number, &hours.to_string()),
        What::Canned { number, words } => on(Name::Canned, number, words),
        What::Card { number } => on(Name::Card, number, ""),
        What::Claim { number } => on(Name::Claim, number, ""),
        What::Close { number, reason } => {
            on(Name::Close, number, reason.as_deref().unwrap_or_default())
        }
        What::Export { number, format } => {
            return Ok(Ask::Export {
                number: read(number)?.number(),
                json: *format == Format::Json,
            });
        }
        What::Link { name, .. } => {
            let name = name.strip_prefix("web:").unwrap_or(name).to_owned();
            return Ok(Ask::Link { name });
        }
        What::List { filter } => Ok(format!("{} {}", Name::List.slashed(), filter.join(" "))),
        What::Note { number, text } => on(Name::Note, number, text),
        What::Passkeys { remove: None } => return Ok(Ask::Passkeys),
        What::Passkeys {
            remove: Some(which),
        } => {
            let which = which.clone();
            return Ok(Ask::RemovePasskeys { which });
        }
        What::Release { number } => on(Name::Release, number, ""),
        What::Report => return Ok(Ask::Report),
        What::Send { number, words } => on(Name::Send, number, words),
        What::Sessions { end: None } => return Ok(Ask::Sessions),
        What::Sessions { end: Some(which) } => {
            let which = which.clone();
            return Ok(Ask::EndSessions { which });
        }
        What::Snooze { number, minutes } => on(Name::Snooze, number, &minutes.to_string()),
        What::Transfer { number, to } => on(Name::Transfer, number, to),
        What::Unblock { number } => on(Name::Unblock, number, ""),
    };
    Ok(typed(line?))
}

fn read(number: &str) -> anyhow::Result<TicketNumber> {
    TicketNumber::read(number).with_context(|| format!("`{number}` is not a number of six digits"))
}

fn print(answered: &Answered) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    for line in &answered.lines {
        let shown: String = line.chars().filter(|c| !c.is_control()).collect();
        writeln!(out, "{shown}")?;
    }
    Ok(out.flush()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_once_is_a_line_of_the_desk() {
        let number = || "482 913".to_owned();
        let words = || "mot de passe".to_owned();
        for (what, line) in [
            (What::Card { number: number() }, "/card 482913"),
            (
                What::Canned {
                    number: number(),
                    words: "=office".to_owned(),
                },
                "/canned 482913 =office",
            ),
            (
                What::Note {
                    number: number(),
                    text: words(),
                },
                "/note 482913 mot de passe",
            ),
            (
                What::Send {
                    number: number(),
                    words: words(),
                },
                "/send 482913 mot de passe",
            ),
            (
                What::Snooze {
                    number: number(),
                    minutes: 30,
                },
                "/snooze 482913 30",
            ),
            (
                What::Block {
                    number: number(),
                    hours: 24,
                },
                "/block 482913 24",
            ),
            (What::Unblock { number: number() }, "/unblock 482913"),
            (What::List { filter: Vec::new() }, "/list"),
            (
                What::List {
                    filter: vec!["waiting".to_owned(), "en".to_owned()],
                },
                "/list waiting en",
            ),
        ] {
            let typed = |line| Ask::Line {
                name: "anne".to_owned(),
                id: "1".to_owned(),
                words: Zeroizing::new(line),
            };
            let made = asked(&what, typed).expect("the number has six digits");
            let Ask::Line { words, .. } = made else {
                panic!("{line} is no line of the console");
            };
            assert_eq!(words.trim(), line);
        }
    }
}
