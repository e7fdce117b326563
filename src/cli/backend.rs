//! Connects a terminal to the service: in this process, or in the one that holds the store already.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::app::Service;
use crate::assistant::Assistant;
use crate::channel::Channel;
use crate::channel::terminal::{Printer, Terminals};
use crate::control::{self, Client, ClientError, Listening, SayRequest};
use crate::conversation::FloodLimit;
use crate::dialogue::Session;
use crate::handoff::Desks;
use crate::message::{Inbound, UpdateId};
use crate::store::{Store, StoreError};

use super::now;
use super::settings::Settings;

/// The service that answers a terminal.
pub(super) enum Backend {
    /// The service runs in this process, which holds the store.
    Local(Here),
    /// The service runs in another process, behind its control socket.
    Remote(Client),
}

/// The service of this process, with its tasks.
pub(super) struct Here {
    pub(super) service: Arc<Service>,
    tasks: Vec<JoinHandle<()>>,
    _listening: Option<Listening>,
}

/// The terminal of a person or of a member of staff.
pub(super) struct Seat<'a> {
    pub(super) name: &'a str,
    pub(super) interactive: bool,
    pub(super) printer: &'a Printer,
}

/// How often, and at what intervals, a process that is just starting or ending is tried again.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

impl Backend {
    /// Opens the store, or connects to the process that holds it.
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
                    // A script may write without limit.
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

    /// Sends a message of the person; returns once the answer was shown.
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

    /// The tag of the language of a conversation, if there is one of this name.
    pub(super) async fn language(&self, name: &str) -> anyhow::Result<Option<String>> {
        match self {
            Self::Local(here) => Ok(here.session(name)?.map(|session| session.language.tag)),
            Self::Remote(client) => Ok(client.language(name).await?),
        }
    }
}

/// Why a message was not answered.
pub(super) enum Unanswered {
    /// The process that held the store has ended; another may hold it now.
    Gone,
    /// The message cannot be answered.
    Failed(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Unanswered {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Attaches this terminal to another process, and prints its messages until that process ends.
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
    /// Starts the service over a store. With a folder, it also serves the control socket there.
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
        tasks.push(tokio::spawn(
            Arc::clone(&service).keep_time(now, super::clock::is_settled),
        ));
        let listening = folder.and_then(|folder| {
            let listening = control::serve(Arc::clone(&service), terminals, folder, now);
            listening
                // Without the socket only other processes cannot connect.
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
        self.service
            .conversations
            .receive(inbound, &can, now())
            .await?;
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
