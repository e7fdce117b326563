//! Prints messages to the standard output, and remembers whether the last one asks for a secret.

use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anstream::adapter::strip_str;
use anstyle::{AnsiColor, Style};
use parking_lot::{Mutex, MutexGuard};

use crate::message::{Outbound, OutgoingMessage};

use super::{DrawnLine, LineKind, Screen, draw};

/// Prints to the standard output of this process. Clones share their state.
#[derive(Clone, Default)]
pub struct Printer {
    awaits_secret: Arc<AtomicBool>,
    waiting: Arc<Mutex<Waiting>>,
    failure: Arc<Mutex<Option<io::Error>>>,
}

/// What stands in the last line of the screen while a message is printed.
#[derive(Default)]
enum Waiting {
    /// Nothing: no line is being typed.
    #[default]
    Nobody,
    /// This prompt, and the part of a line that the person has typed so far, which we cannot see.
    Prompted(String),
    /// A line editor, which draws its line again below a text that is put above it.
    Editing(Above),
}

/// Puts text above a line that is being edited; returns whether it was shown.
pub type Above = Box<dyn FnMut(&str) -> bool + Send>;

impl Printer {
    /// Prints the messages of a screen until the screen is replaced or printing fails.
    pub async fn print_all(self, mut screen: Screen) {
        while let Some(shown) = screen.next().await {
            if !self.print(&shown.outbound) {
                return;
            }
            shown.done();
        }
    }

    /// Prints one message; returns whether that succeeded.
    pub fn print(&self, outbound: &Outbound) -> bool {
        let Outbound::Say(say) = outbound else {
            return true;
        };
        let secret = say.prompt.as_ref().is_some_and(|asked| asked.secret);
        self.awaits_secret.store(secret, Ordering::SeqCst);
        let text = text(say);
        let printed = match &mut *self.waiting() {
            Waiting::Nobody => write(&text),
            Waiting::Prompted(prompt) => writeln!(anstream::stdout())
                .and_then(|()| write(&text))
                .and_then(|()| write_prompt(prompt)),
            Waiting::Editing(above) => match above(&coloured(&text)) {
                true => Ok(()),
                // The editor does not show its line: it is about to draw it, or the line was just sent.
                false => write(&text),
            },
        };
        let well = printed.is_ok();
        *self.failure.lock() = printed.err();
        well
    }

    /// Prompts for a line. A message that is printed before the line comes, such as a reminder, is
    /// shown above the prompt.
    ///
    /// # Errors
    /// When the output is closed.
    pub fn prompt(&self, prompt: &str) -> io::Result<()> {
        *self.waiting() = Waiting::Prompted(prompt.to_owned());
        write_prompt(prompt)
    }

    /// Notes that a line is being edited. A message that is printed before the line comes is shown
    /// above it.
    pub fn editing(&self, above: Above) {
        *self.waiting() = Waiting::Editing(above);
    }

    /// Notes that the awaited line has come.
    pub fn answered(&self) {
        *self.waiting() = Waiting::Nobody;
    }

    /// As [`Printer::answered`], unless a message is being printed; returns whether none was.
    pub fn answered_at_rest(&self) -> bool {
        match self.waiting.try_lock() {
            Some(mut waiting) => {
                *waiting = Waiting::Nobody;
                true
            }
            None => false,
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock()
    }

    /// Takes the error of the last print, if it failed.
    pub fn failure(&self) -> Option<io::Error> {
        self.failure.lock().take()
    }

    /// Whether the last message asks for a secret.
    pub fn awaits_secret(&self) -> bool {
        self.awaits_secret.load(Ordering::SeqCst)
    }
}

fn write_prompt(prompt: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    write!(out, "{prompt} > ")?;
    out.flush()
}

/// Writes a text, without colours where the output shows none.
fn write(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// A text for an editor, which does not use [`write`]: coloured only where the terminal shows
/// colours.
fn coloured(text: &str) -> Cow<'_, str> {
    match anstream::AutoStream::choice(&io::stdout()) {
        anstream::ColorChoice::Never => strip_str(text).to_string().into(),
        _ => text.into(),
    }
}

/// The lines of a message, coloured, with an empty line at the end.
fn text(say: &OutgoingMessage) -> String {
    let width = io::stdout()
        .is_terminal()
        .then(|| textwrap::termwidth().min(WIDEST));
    let mut lines = String::new();
    for DrawnLine { kind, text } in draw(say) {
        let style = style(kind);
        for text in broken(&text, kind, width) {
            if text.is_empty() || style == Style::new() {
                lines += &format!("{text}\n");
            } else {
                lines += &format!("{style}{text}{style:#}\n");
            }
        }
    }
    lines + "\n"
}

/// The widest line, in columns; longer lines are tiring to read.
const WIDEST: usize = 90;

/// Breaks a line between words, where a terminal would break it within a word. A link is not broken,
/// so that it can be opened.
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
