//! This machine's terminal: plain lines, numbers for buttons.
//!
//! It prints and remembers whether a secret is awaited; reading lines is for `cli::talk`.

mod draw;

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anstyle::{AnsiColor, Style};

use crate::wire::{Abilities, Address, Choices, Outbound, Say};

use super::Refusal;

pub use draw::{Line, LineKind, draw};

/// The terminal, as a channel.
#[derive(Clone, Default)]
pub struct Terminal {
    awaits_secret: Arc<AtomicBool>,
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
        print(say).map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Refusal::Gone,
            _ => Refusal::Failed(error.to_string()),
        })
    }
}

/// Prints a message, coloured where the terminal shows colours.
fn print(say: &Say) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    for Line { kind, text } in draw(say) {
        let style = style(kind);
        if text.is_empty() || style == Style::new() {
            writeln!(out, "{text}")?;
        } else {
            writeln!(out, "{style}{text}{style:#}")?;
        }
    }
    writeln!(out)?;
    out.flush()
}

fn style(kind: LineKind) -> Style {
    match kind {
        LineKind::Choice => Style::new().bold(),
        LineKind::Link => Style::new().underline(),
        LineKind::Picture | LineKind::Progress => AnsiColor::BrightBlack.on_default(),
        LineKind::Text => Style::new(),
    }
}
