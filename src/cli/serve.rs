//! `guichet serve`: serves every configured channel until the process is told to end.

mod discord;
mod disk;
mod staff;
mod telegram;
mod web;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;

use crate::app::Service;
use crate::channel::Channel;
use crate::channel::terminal::Terminals;
use crate::channel::web::Web;
use crate::control;
use crate::http;
use crate::ingest::health::{self, Health};
use crate::ingest::{self, Intake, Listener, Webhook};
use crate::message::ChannelName;

pub(super) use disk::DiskRefused;

use super::now;
use super::serve_config::{Serve, Wanted};
use super::settings::Settings;

/// How long pending messages are still sent at the end; the rest stays in the store.
const DRAIN: Duration = Duration::from_secs(8);

pub(super) fn serve(settings: &Settings, serve: &Serve) -> anyhow::Result<()> {
    let wanted = Wanted::gather(settings, serve)?;
    super::tell_key(&wanted.opened);
    super::runtime()?.block_on(run(wanted, settings.config_path().to_owned()))
}

async fn run(wanted: Wanted, config: PathBuf) -> anyhow::Result<()> {
    let Wanted {
        assistant,
        opened,
        folder,
        listener,
        discord,
        telegram,
        desks,
        flood_limit,
        web,
        webhook,
    } = wanted;
    let mut ends = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    // Heard so that it does not end the program: a log that may not grow is a disk that is full.
    let file_limit = SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw());
    let _unread = signal(file_limit)?;
    let terminals = Terminals::default();
    let mut channels = vec![Channel::Terminal(terminals.clone())];
    channels.extend(telegram.clone().map(Channel::Telegram));
    channels.extend(discord.clone().map(Channel::Discord));
    let pages = web.as_ref().map(|wanted| Web::new(wanted.max_streams));
    channels.extend(pages.clone().map(Channel::Web));
    if let Some(telegram) = &telegram {
        ingest::restore_topics(&opened.store, telegram)?;
    }
    let service = Service::start_with(
        &assistant,
        opened.store,
        channels,
        desks,
        flood_limit,
        now(),
    )?;
    let service = Arc::new(service);
    super::learn(&assistant);
    for kind in assistant.flows.emergency.kinds_without_numbers() {
        let kind = kind.name();
        tracing::warn!(
            kind,
            "No number is named for this kind of distress; see data/emergency.toml"
        );
    }
    let control = control::serve(Arc::clone(&service), terminals, &folder, now)
        .inspect_err(|error| tracing::warn!(%error, "There is no control socket"))
        .ok();
    let ingest = telegram.map(|telegram| {
        let ingest = Intake::new(Arc::clone(&service), telegram.clone(), now);
        (telegram, Arc::new(ingest))
    });
    let gateway = discord.map(|discord| {
        let gateway = Listener::new(
            Arc::clone(&assistant),
            Arc::clone(&service),
            discord.clone(),
            now,
        );
        (discord, Arc::new(gateway))
    });
    let mut states = Vec::new();
    states.extend(
        ingest
            .iter()
            .map(|(_, ingest)| (ChannelName::Telegram, ingest.state())),
    );
    states.extend(
        gateway
            .iter()
            .map(|(_, gateway)| (ChannelName::Discord, gateway.state())),
    );
    let site = web.as_ref().zip(pages.as_ref());
    let site = site.map(|(wanted, pages)| web::site(&service, pages, wanted));
    states.extend(site.iter().map(|site| (ChannelName::Web, site.state())));
    let mut health = health::routes(Health::new(Arc::clone(&service), states.clone()));
    let mut hook = None;
    if let (Some((_, ingest)), Some((url, secret))) = (&ingest, &webhook) {
        let webhook = Webhook::new(Arc::clone(ingest), secret.clone());
        hook = Some(ingest::route(url.path(), webhook));
    }
    health = health.merge(hook.clone().unwrap_or_default());
    let places = http::Places::of_system();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let address = listener.local_addr()?;
    let tasks = [
        tokio::spawn(http::serve(listener, health, places.clone())),
        tokio::spawn(Arc::clone(&service).keep_time(now, super::clock::is_settled)),
        tokio::spawn(catch_up(Arc::clone(&service))),
        tokio::spawn(staff::follow(Arc::clone(&service), config)),
    ];
    let site = web.zip(site);
    let site = site.map(|(wanted, site)| web::serve(wanted, site, hook, places));
    let site = site.transpose()?;
    tracing::info!(%address, "Guichet serves");
    let ended: anyhow::Result<()> = tokio::select! {
        unstarted = telegram::take_in(ingest, &assistant, webhook.as_ref()) => Err(unstarted.into()),
        unstarted = discord::take_in(gateway, &assistant) => Err(unstarted.into()),
        () = service.store.failed() => Err(DiskRefused.into()),
        _ = ends.recv() => Ok(()),
        _ = interrupted.recv() => Ok(()),
    };
    states.iter().for_each(|(_, state)| state.close());
    // A page that does not answer must not hold up the end.
    pages.iter().for_each(Web::close);
    if service.store.has_failed() {
        tokio::select! {
            () = disk::takes_writes(&folder) => {}
            _ = ends.recv() => {}
            _ = interrupted.recv() => {}
        }
    }
    tracing::info!("Guichet ends");
    let drained = tokio::time::timeout(DRAIN, service.outbox.idle());
    if ended.is_ok() && drained.await.is_err() {
        let waiting = service.outbox.waiting();
        tracing::warn!(waiting, "Messages wait for the next start");
    }
    drop(control);
    tasks.iter().for_each(JoinHandle::abort);
    site.iter().for_each(JoinHandle::abort);
    ended
}

async fn catch_up(service: Arc<Service>) {
    if let Err(error) = service.catch_up(now()).await {
        tracing::error!(%error, "What was owed for long could not be looked after");
    }
}
