//! Prints messages, and remembers what the last one asks for.

use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anstream::adapter::strip_str;
use anstyle::{AnsiColor, Style};

use crate::message::{Outbound, OutgoingMessage};

use super::{Line, LineKind, Screen, draw};

/// The standard output of this process, as a screen.
#[derive(Clone, Default)]
pub struct Printer {
    awaits_secret: Arc<AtomicBool>,
    waiting: Arc<Mutex<Waiting>>,
    failure: Arc<Mutex<Option<io::Error>>>,
}

/// Whether the person is being waited for while a message is printed.
#[derive(Default)]
enum Waiting {
    /// The person is not waited for.
    #[default]
    Nobody,
    /// The person is, in a line that we cannot see; this stands before the cursor.
    Prompted(String),
    /// The person is, in an editor that draws its half line again below what it is given.
    Editing(Above),
}

/// Puts text above a line that is being edited; says whether it stands there.
pub type Above = Box<dyn FnMut(&str) -> bool + Send>;

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
                // The line is about to be drawn, or was just sent.
                false => write(&text),
            },
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
        *self.waiting() = Waiting::Prompted(prompt.to_owned());
        write_prompt(prompt)
    }

    /// A line is being edited. What is printed before it comes goes above it.
    pub fn editing(&self, above: Above) {
        *self.waiting() = Waiting::Editing(above);
    }

    /// The line that was waited for has come.
    pub fn answered(&self) {
        *self.waiting() = Waiting::Nobody;
    }

    /// As [`Printer::answered`], unless something is being printed; says whether it was not.
    pub fn answered_at_rest(&self) -> bool {
        match self.waiting.try_lock() {
            Ok(mut waiting) => {
                *waiting = Waiting::Nobody;
                true
            }
            Err(_) => false,
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
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

/// Writes a message, without its colours where none are shown.
fn write(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// A message for whoever writes it past [`write`]: coloured where the terminal shows colours.
fn coloured(text: &str) -> Cow<'_, str> {
    match anstream::AutoStream::choice(&io::stdout()) {
        anstream::ColorChoice::Never => strip_str(text).to_string().into(),
        _ => text.into(),
    }
}

/// A message as lines, with an empty one at the end.
fn text(say: &OutgoingMessage) -> String {
    let width = io::stdout()
        .is_terminal()
        .then(|| textwrap::termwidth().min(WIDEST));
    let mut lines = String::new();
    for Line { kind, text } in draw(say) {
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
