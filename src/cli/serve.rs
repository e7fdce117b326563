//! `guichet serve`: every channel that is configured, until it is told to end.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use reqwest::Url;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;

use crate::channel::Channel;
use crate::channel::telegram::{Telegram, Unstarted, WebhookSecret};
use crate::channel::terminal::Terminals;
use crate::control;
use crate::inbox::Pace;
use crate::intake::pages::{self, Health};
use crate::intake::{self, Intake, Webhook};
use crate::review::Assistant;
use crate::service::Service;

use super::settings::Settings;
use super::wanted::{Serve, Wanted};
use super::{now, talk};

/// What is still to be sent may take this long at the end; the rest stays in the store.
const DRAIN: Duration = Duration::from_secs(8);

pub(super) fn serve(settings: &Settings, serve: &Serve) -> anyhow::Result<()> {
    let wanted = Wanted::gather(settings, serve)?;
    super::tell_key(&wanted.opened);
    super::runtime()?.block_on(run(wanted))
}

async fn run(wanted: Wanted) -> anyhow::Result<()> {
    let Wanted {
        assistant,
        opened,
        folder,
        listener,
        telegram,
        desks,
        webhook,
    } = wanted;
    let mut ends = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    let terminals = Terminals::default();
    let channels = vec![
        Channel::Terminal(terminals.clone()),
        Channel::Telegram(telegram.clone()),
    ];
    let pace = Pace::per_minute(talk::MESSAGES_A_MINUTE);
    let service =
        Service::start_with(&assistant, opened.store, channels, desks, Some(pace), now())?;
    let service = Arc::new(service);
    super::learn(&assistant);
    let control = control::serve(Arc::clone(&service), terminals, &folder, now)
        .inspect_err(|error| tracing::warn!(%error, "There is no control socket"))
        .ok();
    let intake = Arc::new(Intake::new(Arc::clone(&service), telegram.clone(), now));
    let mut pages = pages::routes(Health::new(Arc::clone(&service), Arc::clone(&intake)));
    if let Some((url, secret)) = &webhook {
        let webhook = Webhook::new(Arc::clone(&intake), secret.clone());
        pages = pages.merge(intake::route(url.path(), webhook));
    }
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let address = listener.local_addr()?;
    let tasks = [
        tokio::spawn(show(listener, pages)),
        tokio::spawn(Arc::clone(&service).keep_time(now)),
        tokio::spawn(catch_up(Arc::clone(&service))),
    ];
    tracing::info!(%address, "Guichet serves");
    let ended = tokio::select! {
        unstarted = take_in(&telegram, &intake, &assistant, webhook.as_ref()) => Err(unstarted),
        _ = ends.recv() => Ok(()),
        _ = interrupted.recv() => Ok(()),
    };
    intake.close();
    tracing::info!("Guichet ends");
    let drained = tokio::time::timeout(DRAIN, service.outbox.idle());
    if ended.is_ok() && drained.await.is_err() {
        let waiting = service.outbox.waiting();
        tracing::warn!(waiting, "Messages wait for the next start");
    }
    drop(control);
    tasks.iter().for_each(JoinHandle::abort);
    Ok(ended?)
}

async fn show(listener: tokio::net::TcpListener, pages: Router) {
    if let Err(error) = axum::serve(listener, pages).await {
        tracing::error!(%error, "The pages are closed");
    }
}

async fn catch_up(service: Arc<Service>) {
    if let Err(error) = service.catch_up(now()).await {
        tracing::error!(%error, "What was owed for long could not be looked after");
    }
}

/// Introduces the bot and takes its updates in, until that has no sense any more.
async fn take_in(
    telegram: &Telegram,
    intake: &Intake,
    assistant: &Arc<Assistant>,
    webhook: Option<&(Url, WebhookSecret)>,
) -> Unstarted {
    let me = match telegram.introduce().await {
        Ok(me) => me,
        Err(unstarted) => return unstarted,
    };
    let bot = &me.name;
    tracing::info!(%bot, "Telegram knows the bot");
    tokio::spawn(register(telegram.clone(), Arc::clone(assistant)));
    let Some((url, secret)) = webhook else {
        return intake::poll(intake, &me).await;
    };
    match telegram.have_updates_sent(url, secret).await {
        Ok(()) => intake.opened(),
        Err(unstarted) => return unstarted,
    }
    std::future::pending().await
}

/// Nobody waits for the menu of commands.
async fn register(telegram: Telegram, assistant: Arc<Assistant>) {
    if let Err(error) = telegram.register_commands(&assistant.voices).await {
        tracing::error!(%error, "The menu of commands could not be written");
    }
}
