//! This machine's terminal: plain lines, numbers for buttons.
//!
//! It prints and remembers whether a secret is awaited; reading lines is for `cli::talk`.

mod draw;

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anstyle::{AnsiColor, Style};

use crate::wire::{Abilities, Address, Choices, Outbound, Say};

use super::Refusal;

pub use draw::{Line, LineKind, draw};

/// The terminal, as a channel.
#[derive(Clone, Default)]
pub struct Terminal {
    awaits_secret: Arc<AtomicBool>,
    failure: Arc<Mutex<Option<io::Error>>>,
}

impl Terminal {
    /// What a terminal can do. It cannot erase what scrolled by; a person types secrets unseen, a
    /// script does not.
    pub fn abilities(interactive: bool) -> Abilities {
        Abilities {
            choices: Choices::Numbers,
            erase: false,
            hides_secrets: interactive,
            solicit_secrets: true,
            text_limit: usize::MAX,
        }
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

    pub(super) fn deliver(&self, _to: &Address, outbound: &Outbound) -> Result<(), Refusal> {
        let Outbound::Say(say) = outbound else {
            return Ok(());
        };
        let secret = say.asked.as_ref().is_some_and(|asked| asked.secret);
        self.awaits_secret.store(secret, Ordering::SeqCst);
        print(say).map_err(|error| {
            *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            Refusal::Closed
        })
    }
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
