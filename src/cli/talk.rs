//! `guichet talk`: a conversation in this terminal, or from a script.

use std::io::{self, IsTerminal as _, Write as _};
use std::num::NonZeroU32;
use std::sync::Arc;

use anyhow::Context as _;
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::channel::Channel;
use crate::channel::terminal::Terminal;
use crate::engine::{self, Session};
use crate::inbox::Pace;
use crate::review::Assistant;
use crate::service::Service;
use crate::store::{MemoryBackend, Store};
use crate::transcript::Recorder;
use crate::typed::Typed;
use crate::voice::without_isolates;
use crate::wire::{Address, Body, ChannelName, Inbound, UpdateId};

use super::Talk;
use super::lines::{self, Line};
use super::settings::Settings;

/// More than a person types; less than a mistake of a program sends.
const MESSAGES_A_MINUTE: NonZeroU32 = NonZeroU32::new(60).expect("sixty is not zero");

pub(super) fn talk(settings: &Settings, wanted: &Talk) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .context("the system gives no threads")?;
    let assistant = settings.assistant()?;
    runtime.block_on(converse(settings, wanted, assistant))
}

async fn converse(
    settings: &Settings,
    wanted: &Talk,
    assistant: Arc<Assistant>,
) -> anyhow::Result<()> {
    let interactive = io::stdin().is_terminal();
    let locale = assistant
        .voices
        .nearest(settings.locale().as_deref())
        .to_owned();
    let recorder = match &wanted.record {
        Some(path) => Some(
            Recorder::begin(path, &locale)
                .with_context(|| format!("the recording {} cannot be written", path.display()))?,
        ),
        None => None,
    };
    let store = match recorder {
        Some(_) => Store::passing(Arc::new(MemoryBackend::default()))?,
        None => open(settings)?,
    };
    let terminal = Terminal::default();
    let pace = interactive.then(|| Pace::per_minute(MESSAGES_A_MINUTE));
    let channel = Channel::Terminal(terminal.clone());
    let service = Service::start(&assistant, store, vec![channel], pace, now())?;
    let talk = Conversation {
        assistant,
        service,
        terminal,
        recorder,
        address: Address {
            channel: ChannelName::Terminal,
            room: wanted.name.clone(),
        },
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

fn open(settings: &Settings) -> anyhow::Result<Store> {
    let opened = settings.open_store()?;
    if let Some(key) = &opened.made_key {
        super::say_error(&format!(
            "guichet: conversations are kept sealed; their key is {}, keep a copy of it",
            key.display()
        ));
    }
    Ok(opened.store)
}

struct Conversation {
    assistant: Arc<Assistant>,
    service: Service,
    terminal: Terminal,
    recorder: Option<Recorder>,
    address: Address,
    locale: String,
    /// Makes the updates of this run differ from those of every other.
    run: String,
    interactive: bool,
}

impl Conversation {
    /// Greets, or says where we were; in another language, if one was asked for on the command line.
    async fn begin(&self, chosen: Option<&str>) -> anyhow::Result<()> {
        if self.interactive {
            self.note("terminal-hint", &self.locale)?;
        }
        let session = self.session()?;
        let other = session.filter(|session| chosen.is_some_and(|tag| tag != session.language.tag));
        let body = match (other, chosen) {
            (Some(_), Some(tag)) => Body::Typed(Typed::new(format!("/language {tag}"))),
            _ => Body::Arrived,
        };
        self.send("arrived", body).await
    }

    async fn listen(&self) -> anyhow::Result<()> {
        let mut input = io::stdin().lock();
        for count in 0u64.. {
            let line = self
                .read(&mut input)
                .context("standard input cannot be read")?;
            let body = match line {
                Line::End => break,
                Line::Words(words) if self.assistant.voices.quits(&words) => break,
                Line::Words(words) => self.typed(&words)?,
                Line::Unreadable(why) => Body::Unreadable(why),
            };
            self.send(&count.to_string(), body).await?;
        }
        if self.interactive {
            let tag = self
                .session()?
                .map_or(self.locale.clone(), |session| session.language.tag);
            self.note("terminal-bye", &tag)?;
        }
        Ok(())
    }

    /// Reads one line; what is secret is typed unseen.
    fn read(&self, input: &mut io::StdinLock<'_>) -> io::Result<Line> {
        if !self.interactive {
            return lines::read(input);
        }
        if self.terminal.awaits_secret() {
            self.prompt("terminal-hidden")?;
            return Ok(match rpassword::read_password() {
                Ok(words) => Line::Words(Zeroizing::new(words)),
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Line::End,
                Err(error) => return Err(error),
            });
        }
        self.prompt("terminal-prompt")?;
        lines::read(input)
    }

    fn prompt(&self, message: &str) -> io::Result<()> {
        let tag = self
            .session()
            .ok()
            .flatten()
            .map(|session| session.language.tag);
        let locale = self
            .assistant
            .voices
            .locale(tag.as_deref().unwrap_or(&self.locale));
        let text = locale.text(message, None, &[]).unwrap_or_default();
        let mut out = anstream::stdout().lock();
        write!(out, "{text} > ")?;
        out.flush()
    }

    fn note(&self, message: &str, tag: &str) -> anyhow::Result<()> {
        let text = self.assistant.voices.locale(tag).text(message, None, &[])?;
        let mut out = anstream::stdout().lock();
        Ok(writeln!(out, "{}\n", without_isolates(&text))?)
    }

    /// Closes the words up; a recording is told first what they were heard as.
    fn typed(&self, words: &str) -> anyhow::Result<Body> {
        if let (Some(recorder), Some(mut session)) = (&self.recorder, self.session()?) {
            let flows = &self.assistant.flows;
            engine::settle(flows, &mut session);
            let event = self.assistant.voices.understand(flows, &session, words);
            recorder.typed(flows, &session, event, words)?;
        }
        Ok(Body::Typed(Typed::new(words.to_owned())))
    }

    fn session(&self) -> anyhow::Result<Option<Session>> {
        Ok(self
            .service
            .store
            .session(&self.address)?
            .map(|kept| kept.session))
    }

    async fn send(&self, count: &str, body: Body) -> anyhow::Result<()> {
        let inbound = Inbound {
            update: UpdateId(format!("{}-{count}", self.run)),
            from: self.address.clone(),
            language: Some(self.locale.clone()),
            body,
        };
        let can = Terminal::abilities(self.interactive);
        self.service.inbox.receive(inbound, &can, now()).await?;
        self.service.outbox.idle().await;
        match self.terminal.failure() {
            None => Ok(()),
            Some(error) => {
                Err(error).context("the answer cannot be printed; it is kept for the next start")
            }
        }
    }
}

fn run_name() -> anyhow::Result<String> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes)
        .map_err(|_| anyhow::anyhow!("the system gives no random numbers"))?;
    Ok(u64::from_be_bytes(bytes).to_string())
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place where a turn's clock is read"
)]
fn now() -> Timestamp {
    Timestamp::now()
}
