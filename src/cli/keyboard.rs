//! Reads lines from a person at a terminal, or from a script.
//!
//! At a terminal, a message that comes while the person is typing is shown above the line, and the
//! half-typed line stays below it. There is no history of lines.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, IsTerminal as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::termios::LocalModes;
use rustyline::completion::Completer;
use rustyline::config::{BellStyle, Config};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{ColorMode, ExternalPrinter, GraphemeClusterMode, Helper};
use unicode_segmentation::UnicodeSegmentation as _;
use zeroize::Zeroizing;

use crate::channel::terminal::{Above, Printer};

use super::lines::{self, InputLine};

/// The standard input, with a line editor at a terminal.
pub(super) struct Keyboard<'a> {
    printer: &'a Printer,
    interactive: bool,
    /// Kept from line to line, since it holds what the person typed ahead.
    editor: Option<Editor>,
}

type Editor = rustyline::Editor<Mask, MemHistory>;

/// How long the editor waits for the rest of a key's sequence, in milliseconds.
const KEY: u16 = 500;

/// The exit code of a program that was ended by Ctrl-C, as in a shell.
const INTERRUPTED: i32 = 130;

impl<'a> Keyboard<'a> {
    /// Reads standard input; without `interactive`, there is no prompt.
    pub(super) fn new(printer: &'a Printer, interactive: bool) -> Self {
        Self {
            printer,
            interactive,
            editor: None,
        }
    }

    /// Reads one line.
    pub(super) fn line(&mut self, prompt: &str) -> io::Result<InputLine> {
        let line = if !self.interactive {
            return lines::read(&mut io::stdin().lock());
        } else if let Some((editor, handover)) = self.editor() {
            return self.edited(editor, handover, &format!("{prompt} > "));
        } else {
            self.printer.prompt(prompt)?;
            lines::read(&mut io::stdin().lock())
        };
        self.printer.answered();
        line
    }

    /// Reads a secret, which is not shown.
    pub(super) fn secret(&mut self, prompt: &str) -> io::Result<InputLine> {
        // Words typed ahead are dropped: they were typed before the secret was asked for.
        self.editor = None;
        self.printer.prompt(prompt)?;
        let line = match rpassword::read_password() {
            Ok(words) => Ok(InputLine::Words(Zeroizing::new(words))),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(InputLine::End),
            Err(error) => Err(error),
        };
        self.printer.answered();
        line
    }

    /// The editor, if both input and output are a terminal that can move its cursor.
    fn editor(&mut self) -> Option<(Editor, Handover)> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return None;
        }
        let mut editor = match self.editor.take() {
            Some(editor) => editor,
            None => new_editor(self.printer).ok()?,
        };
        let handover = Handover::to(editor.create_external_printer().ok()?);
        Some((editor, handover))
    }

    fn edited(
        &mut self,
        mut editor: Editor,
        handover: Handover,
        prompt: &str,
    ) -> io::Result<InputLine> {
        let torn = Arc::clone(&handover.torn);
        self.printer.editing(handover.above());
        let typed = editor.readline(prompt).map(Zeroizing::new);
        let secret = editor.helper_mut().is_some_and(Mask::take_off);
        // A message may be on its way into the editor, which takes no text any more. The editor is
        // then dropped, so that it cannot show the message later, and the message is printed without it.
        let rests = self.printer.answered_at_rest();
        if rests && !secret && !torn.load(Ordering::SeqCst) {
            self.editor = Some(editor);
        } else {
            drop(editor);
            self.printer.answered();
        }
        match typed {
            Ok(words) => Ok(lines::typed(&words)),
            Err(ReadlineError::Eof) => Ok(InputLine::End),
            Err(ReadlineError::Interrupted) => std::process::exit(INTERRUPTED),
            Err(ReadlineError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                Ok(InputLine::NotText)
            }
            Err(error) => Err(io::Error::other(error)),
        }
    }
}

/// Makes an editor without a history.
fn new_editor(printer: &Printer) -> rustyline::Result<Editor> {
    let config = Config::builder()
        .auto_add_history(false)
        .max_history_size(0)?
        .bell_style(BellStyle::None)
        .keyseq_timeout(Some(KEY))
        // To the editor the mask is a colouring, which must work without colours as well.
        .color_mode(ColorMode::Forced)
        .build();
    let history = MemHistory::with_config(&config);
    let mut editor = Editor::with_history(config, history)?;
    editor.set_helper(Some(Mask {
        printer: printer.clone(),
        on: Cell::new(false),
    }));
    Ok(editor)
}

/// Gives text to an editor that is drawing a line.
struct Handover {
    printer: Box<dyn ExternalPrinter + Send>,
    /// Whether the line ended while the editor was being given a text, which it may have kept.
    torn: Arc<AtomicBool>,
}

impl Handover {
    fn to(printer: impl ExternalPrinter + Send + 'static) -> Self {
        Self {
            printer: Box::new(printer),
            torn: Arc::default(),
        }
    }

    fn above(mut self) -> Above {
        Box::new(move |text| tokio::task::block_in_place(|| self.hand_over(text)))
    }

    /// Gives a text to the editor; returns whether it is shown above the line. The line end is given on
    /// its own, since the editor takes it only once it has taken the rest. An editor that no longer
    /// draws its line reports success, but may never show the text, so that is checked as well.
    fn hand_over(&mut self, text: &str) -> bool {
        if !is_drawn() {
            return false;
        }
        let (text, end) = text.split_at(text.len().saturating_sub(1));
        let stands = self.printer.print(text.to_owned()).is_ok()
            && self.printer.print(end.to_owned()).is_ok()
            && is_drawn();
        self.torn.fetch_or(!stands, Ordering::SeqCst);
        stands
    }
}

/// Whether an editor is drawing its line: only then does the terminal give every key by itself.
fn is_drawn() -> bool {
    rustix::termios::tcgetattr(rustix::stdio::stdin())
        .is_ok_and(|terminal| !terminal.local_modes.contains(LocalModes::ICANON))
}

/// Hides the half-typed line once a message asks for a secret, until that line ends.
struct Mask {
    printer: Printer,
    on: Cell<bool>,
}

impl Mask {
    fn is_on(&self) -> bool {
        self.on.set(self.on.get() || self.printer.awaits_secret());
        self.on.get()
    }

    /// Switches the mask off at the end of the line; returns whether it was on.
    fn take_off(&mut self) -> bool {
        self.on.replace(false)
    }
}

impl Highlighter for Mask {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if !self.is_on() {
            return line.into();
        }
        // The mask keeps the width of the line, so that the cursor stands right.
        let mode = GraphemeClusterMode::from_env();
        let hidden = line.graphemes(true).map(|shown| match shown {
            "\n" | "\t" => shown.to_owned(),
            _ => "*".repeat(mode.width(shown).into()),
        });
        hidden.collect::<String>().into()
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        self.is_on()
    }
}

impl Completer for Mask {
    type Candidate = String;
}

impl Helper for Mask {}

impl Hinter for Mask {
    type Hint = String;
}

impl Validator for Mask {}
