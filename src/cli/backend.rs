//! Where the conversation of a terminal is held: in this process, or in the one that holds the
//! store already.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::app::Service;
use crate::channel::Channel;
use crate::channel::terminal::{Printer, Terminals};
use crate::check::Assistant;
use crate::control::{self, Client, ClientError, Listening, SayRequest};
use crate::dialogue::Session;
use crate::inbox::{Desks, FloodLimit};
use crate::message::{Inbound, UpdateId};
use crate::store::{Store, StoreError};

use super::now;
use super::settings::Settings;

/// Somebody who answers.
pub(super) enum Backend {
    /// This process holds the store.
    Local(Here),
    /// Another one does, and is asked through its control socket.
    Remote(Client),
}

/// This process as the one that holds the store.
pub(super) struct Here {
    pub(super) service: Arc<Service>,
    tasks: Vec<JoinHandle<()>>,
    _listening: Option<Listening>,
}

/// Who somebody at this terminal is.
pub(super) struct Seat<'a> {
    pub(super) name: &'a str,
    pub(super) interactive: bool,
    pub(super) printer: &'a Printer,
}

/// How often, and how long, a program that is just starting or ending is waited for.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

impl Backend {
    /// Opens the store, or finds the program that holds it.
    pub(super) async fn open(
        settings: &Settings,
        assistant: &Arc<Assistant>,
        seat: &Seat<'_>,
    ) -> anyhow::Result<Self> {
        let mut tries = 0;
        loop {
            let error = match settings.open_store() {
                Ok(opened) => {
                    super::tell_key(&opened);
                    let folder = settings.store_folder()?;
                    let desks = settings.desks(assistant)?;
                    // A script may write as fast as it likes.
                    let flood_limit = settings.flood_limit().filter(|_| seat.interactive);
                    return Here::start(
                        opened.store,
                        assistant,
                        seat,
                        desks,
                        flood_limit,
                        Some(&folder),
                    )
                    .map(Self::Local);
                }
                Err(error) => error,
            };
            let busy = matches!(error.downcast_ref(), Some(StoreError::Busy { .. }));
            if !busy || tries == TRIES {
                return Err(error);
            }
            let client = Client::of(&settings.store_folder()?);
            match attach(&client, seat).await {
                Ok(()) => return Ok(Self::Remote(client)),
                Err(ClientError::Gone(_)) => tries += 1,
                Err(refused) => return Err(refused.into()),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Has a message answered, and returns once the answer was shown.
    pub(super) async fn say(&self, say: &SayRequest) -> Result<(), Unanswered> {
        match self {
            Self::Local(here) => Ok(here.say(say).await?),
            Self::Remote(client) => match client.say(say).await {
                Ok(()) => Ok(()),
                Err(ClientError::Gone(_)) => Err(Unanswered::Gone),
                Err(refused) => Err(Unanswered::Failed(refused.into())),
            },
        }
    }

    /// The language of a conversation that has begun.
    pub(super) async fn language(&self, name: &str) -> anyhow::Result<Option<String>> {
        match self {
            Self::Local(here) => Ok(here.session(name)?.map(|session| session.language.tag)),
            Self::Remote(client) => Ok(client.language(name).await?),
        }
    }
}

/// Why nothing was answered.
pub(super) enum Unanswered {
    /// The program that held the store has ended; another may hold it now.
    Gone,
    /// It cannot be answered.
    Failed(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Unanswered {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Prints what another process sends to this terminal, for as long as it lives.
async fn attach(client: &Client, seat: &Seat<'_>) -> Result<(), ClientError> {
    let mut messages = client.screen(seat.name, seat.interactive).await?;
    let (client, printer) = (client.clone(), seat.printer.clone());
    tokio::spawn(async move {
        while let Some((id, outbound)) = messages.next().await {
            if !printer.print(&outbound) || client.shown(id).await.is_err() {
                return;
            }
        }
    });
    Ok(())
}

impl Here {
    /// Starts over a store. With a folder, other programs may ask too.
    pub(super) fn start(
        store: Store,
        assistant: &Arc<Assistant>,
        seat: &Seat<'_>,
        desks: Desks,
        flood_limit: Option<FloodLimit>,
        folder: Option<&Path>,
    ) -> anyhow::Result<Self> {
        let terminals = Terminals::default();
        let screen = terminals.attach(seat.name, seat.interactive);
        let mut tasks = vec![tokio::spawn(seat.printer.clone().print_all(screen))];
        let channel = Channel::Terminal(terminals.clone());
        let service =
            Service::start_with(assistant, store, vec![channel], desks, flood_limit, now())?;
        let service = Arc::new(service);
        control::attend(&service, seat.name)?;
        super::learn(assistant);
        tasks.push(tokio::spawn(Arc::clone(&service).keep_time(now)));
        let listening = folder.and_then(|folder| {
            let listening = control::serve(Arc::clone(&service), terminals, folder, now);
            listening
                // Talking goes on without; only other programs cannot ask.
                .inspect_err(|error| tracing::warn!(%error, "There is no control socket"))
                .ok()
        });
        Ok(Self {
            service,
            tasks,
            _listening: listening,
        })
    }

    async fn say(&self, say: &SayRequest) -> anyhow::Result<()> {
        let from = Terminals::address(&say.name);
        let inbound = Inbound {
            update: UpdateId(say.update.clone()),
            from: from.clone(),
            language: Some(say.language.clone()),
            message: None,
            order: None,
            body: say.said.body(),
        };
        let can = Terminals::abilities(say.interactive);
        self.service.inbox.receive(inbound, &can, now()).await?;
        self.service.outbox.idle_for(&from).await;
        Ok(())
    }

    pub(super) fn session(&self, name: &str) -> anyhow::Result<Option<Session>> {
        let kept = self.service.store.session(&Terminals::address(name))?;
        Ok(kept.map(|kept| kept.session))
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}
