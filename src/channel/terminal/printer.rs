//! Prints messages, and remembers what the last one asks for.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anstyle::{AnsiColor, Style};

use crate::wire::{Outbound, Say};

use super::{Line, LineKind, Screen, draw};

/// The standard output of this process, as a screen.
#[derive(Clone, Default)]
pub struct Printer {
    awaits_secret: Arc<AtomicBool>,
    /// What stands before the cursor while somebody is being waited for.
    prompt: Arc<Mutex<Option<String>>>,
    failure: Arc<Mutex<Option<io::Error>>>,
}

impl Printer {
    /// Prints what comes to `screen` until it can print no more.
    pub async fn print_all(self, mut screen: Screen) {
        while let Some(shown) = screen.next().await {
            if !self.print(&shown.outbound) {
                return;
            }
            shown.done();
        }
    }

    /// Prints one message; says whether that went well.
    pub fn print(&self, outbound: &Outbound) -> bool {
        let Outbound::Say(say) = outbound else {
            return true;
        };
        let secret = say.asked.as_ref().is_some_and(|asked| asked.secret);
        self.awaits_secret.store(secret, Ordering::SeqCst);
        let printed = match &*self.waiting() {
            None => print(say),
            Some(prompt) => writeln!(anstream::stdout())
                .and_then(|()| print(say))
                .and_then(|()| write_prompt(prompt)),
        };
        let well = printed.is_ok();
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = printed.err();
        well
    }

    /// Prompts for a line. What is printed before it comes, as a reminder, goes above the prompt.
    ///
    /// # Errors
    /// When the output is closed.
    pub fn prompt(&self, prompt: &str) -> io::Result<()> {
        *self.waiting() = Some(prompt.to_owned());
        write_prompt(prompt)
    }

    /// The line that was prompted for has come.
    pub fn answered(&self) {
        *self.waiting() = None;
    }

    fn waiting(&self) -> MutexGuard<'_, Option<String>> {
        self.prompt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Why nothing more can be printed, once that is so.
    pub fn failure(&self) -> Option<io::Error> {
        self.failure
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Whether the last question is answered by a secret.
    pub fn awaits_secret(&self) -> bool {
        self.awaits_secret.load(Ordering::SeqCst)
    }
}

fn write_prompt(prompt: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    write!(out, "{prompt} > ")?;
    out.flush()
}

/// Prints a message, coloured where the terminal shows colours.
fn print(say: &Say) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let width = io::stdout()
        .is_terminal()
        .then(|| textwrap::termwidth().min(WIDEST));
    for Line { kind, text } in draw(say) {
        let style = style(kind);
        for text in broken(&text, kind, width) {
            if text.is_empty() || style == Style::new() {
                writeln!(out, "{text}")?;
            } else {
                writeln!(out, "{style}{text}{style:#}")?;
            }
        }
    }
    writeln!(out)?;
    out.flush()
}

/// Longer lines are tiring to read.
const WIDEST: usize = 90;

/// A line broken between words where a terminal would break it within one; an address is not.
fn broken(text: &str, kind: LineKind, width: Option<usize>) -> Vec<String> {
    match width {
        Some(width) if kind != LineKind::Link && !text.is_empty() => {
            let indent = if kind == LineKind::Choice { "    " } else { "" };
            let options = textwrap::Options::new(width).subsequent_indent(indent);
            textwrap::wrap(text, options)
                .into_iter()
                .map(Into::into)
                .collect()
        }
        _ => vec![text.to_owned()],
    }
}

fn style(kind: LineKind) -> Style {
    match kind {
        LineKind::Choice => Style::new().bold(),
        LineKind::Link => Style::new().underline(),
        LineKind::Picture | LineKind::Progress => AnsiColor::BrightBlack.on_default(),
        LineKind::Text => Style::new(),
    }
}
