//! `guichet talk`: a conversation in this terminal, or from a script.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;

use anyhow::Context as _;
use zeroize::Zeroizing;

use crate::assistant::Assistant;
use crate::channel::terminal::Printer;
use crate::control::{SayRequest, TerminalInput, desk_of};
use crate::handoff::Desks;
use crate::i18n::{id, without_isolates};
use crate::store::{MemoryBackend, Store};
use crate::transcript::Recorder;

use super::Talk;
use super::backend::{Backend, Here, Seat, Unanswered};
use super::keyboard::Keyboard;
use super::lines::InputLine;
use super::settings::Settings;

pub(super) fn talk(settings: &Settings, wanted: &Talk) -> anyhow::Result<()> {
    let desk = desk_of(&wanted.name);
    anyhow::ensure!(
        desk.is_none(),
        "`{}` is the place of a member of staff; talk under another name",
        wanted.name
    );
    let assistant = settings.assistant()?;
    super::runtime()?.block_on(converse(settings, wanted, assistant))
}

async fn converse(
    settings: &Settings,
    wanted: &Talk,
    assistant: Arc<Assistant>,
) -> anyhow::Result<()> {
    let interactive = io::stdin().is_terminal();
    // A language that is not spoken has the person asked for another.
    let client = settings.locale();
    let locale = assistant.locales.nearest(client.as_deref()).to_owned();
    let recorder = match &wanted.record {
        Some(path) => Some(
            Recorder::begin(path, &locale)
                .with_context(|| format!("the recording {} cannot be written", path.display()))?,
        ),
        None => None,
    };
    let printer = Printer::default();
    let seat = Seat {
        name: &wanted.name,
        interactive,
        printer: &printer,
    };
    let link = match recorder {
        Some(_) => {
            let store = Store::ephemeral(Arc::new(MemoryBackend::default()))?;
            Backend::Local(Here::start(
                store,
                &assistant,
                &seat,
                Desks::default(),
                settings.flood_limit().filter(|_| interactive),
                None,
            )?)
        }
        None => Backend::open(settings, &assistant, &seat).await?,
    };
    let mut talk = Conversation {
        settings,
        assistant,
        link,
        printer: printer.clone(),
        recorder,
        name: wanted.name.clone(),
        client: client.unwrap_or_else(|| locale.clone()),
        locale,
        run: run_name()?,
        interactive,
    };
    talk.begin(settings.chosen_locale()).await?;
    talk.listen().await?;
    match talk.recorder {
        Some(recorder) => recorder.finish(&talk.assistant).await,
        None => Ok(()),
    }
}

struct Conversation<'a> {
    settings: &'a Settings,
    assistant: Arc<Assistant>,
    link: Backend,
    printer: Printer,
    recorder: Option<Recorder>,
    name: String,
    /// The spoken language nearest to that of the computer.
    locale: String,
    /// The tag of the language of the computer, spoken or not.
    client: String,
    /// A random name of this run, so that its updates differ from those of every other run.
    run: String,
    interactive: bool,
}

impl Conversation<'_> {
    /// Opens the conversation: the assistant greets, or says where it stands. Changes its language to
    /// the one that the command line names.
    async fn begin(&mut self, chosen: Option<&str>) -> anyhow::Result<()> {
        if self.interactive {
            self.note(id!("terminal-hint"), &self.locale)?;
        }
        let language = self.link.language(&self.name).await?;
        let said = match (language, chosen) {
            (Some(language), Some(tag)) if language != tag => {
                TerminalInput::Words(Zeroizing::new(format!("/language {tag}")))
            }
            _ => TerminalInput::Arrived,
        };
        self.send("arrived", said).await
    }

    async fn listen(&mut self) -> anyhow::Result<()> {
        let printer = self.printer.clone();
        let mut keyboard = Keyboard::new(&printer, self.interactive);
        for count in 0u64.. {
            let tag = self.language().await?;
            let line = self
                .read(&mut keyboard, &tag)
                .context("standard input cannot be read")?;
            let said = match line {
                InputLine::End => break,
                InputLine::Words(words) if self.assistant.understander.quits(&words) => break,
                InputLine::Words(words) => {
                    self.record(&words)?;
                    TerminalInput::Words(words)
                }
                InputLine::NotText => TerminalInput::NotText,
                InputLine::TooLong => TerminalInput::TooLong,
            };
            self.send(&count.to_string(), said).await?;
        }
        if self.interactive {
            self.note(id!("terminal-bye"), &self.language().await?)?;
        }
        Ok(())
    }

    /// The tag of the language of the prompt.
    async fn language(&self) -> anyhow::Result<String> {
        if !self.interactive {
            return Ok(self.locale.clone());
        }
        // If the process that holds the store has just ended, the next message finds its successor.
        let language = self.link.language(&self.name).await.unwrap_or_default();
        Ok(language.unwrap_or_else(|| self.locale.clone()))
    }

    /// Reads one line; a secret is not shown while it is typed.
    fn read(&self, keyboard: &mut Keyboard<'_>, tag: &str) -> io::Result<InputLine> {
        let locale = self.assistant.locales.locale(tag);
        let prompt = |message| locale.text(message, None, &[]).unwrap_or_default();
        if self.interactive && self.printer.awaits_secret() {
            keyboard.secret(&prompt(id!("terminal-hidden")))
        } else {
            keyboard.line(&prompt(id!("terminal-prompt")))
        }
    }

    fn note(&self, message: &str, tag: &str) -> anyhow::Result<()> {
        let text = self
            .assistant
            .locales
            .locale(tag)
            .text(message, None, &[])?;
        let mut out = anstream::stdout().lock();
        Ok(writeln!(out, "{}\n", without_isolates(&text))?)
    }

    /// Records words with the event they are understood as, before they are answered.
    fn record(&self, words: &str) -> anyhow::Result<()> {
        let (Some(recorder), Backend::Local(here)) = (&self.recorder, &self.link) else {
            return Ok(());
        };
        if let Some(stored) = here.session(&self.name)? {
            let session = self.assistant.reconcile(&stored).session;
            let flows = &self.assistant.flows;
            let event = self
                .assistant
                .understander
                .understand(flows, &session, words);
            recorder.typed(flows, &session, event, words)?;
        }
        Ok(())
    }

    /// Sends a message of the person. If the process that held the store has ended, the message is sent
    /// again to its successor, under the same name, so that it is not answered twice.
    async fn send(&mut self, count: &str, said: TerminalInput) -> anyhow::Result<()> {
        let say = SayRequest {
            name: self.name.clone(),
            update: format!("{}-{count}", self.run),
            language: self.client.clone(),
            interactive: self.interactive,
            said,
        };
        loop {
            match self.link.say(&say).await {
                Ok(()) => break,
                Err(Unanswered::Failed(error)) => return Err(error),
                Err(Unanswered::Gone) => {
                    let seat = Seat {
                        name: &self.name,
                        interactive: self.interactive,
                        printer: &self.printer,
                    };
                    self.link = Backend::open(self.settings, &self.assistant, &seat).await?;
                }
            }
        }
        match self.printer.failure() {
            None => Ok(()),
            Some(error) => {
                Err(error).context("the answer cannot be printed; it is kept for the next start")
            }
        }
    }
}

pub(super) fn run_name() -> anyhow::Result<String> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes)
        .map_err(|_| anyhow::anyhow!("the system gives no random numbers"))?;
    Ok(u64::from_be_bytes(bytes).to_string())
}
