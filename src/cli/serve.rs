//! `guichet serve`: serves every configured channel until the process is told to end.

mod discord;
mod disk;
mod signals;
mod staff;
mod telegram;
mod web;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::app::Service;
use crate::assistant::Assistant;
use crate::channel::Channel;
use crate::channel::terminal::Terminals;
use crate::channel::web::Web;
use crate::control;
use crate::http;
use crate::ingest;
use crate::ingest::health::{self, Health};
use crate::message::ChannelName;

use discord::DiscordBot;
use signals::Signals;
use telegram::TelegramBot;
use web::{OpenPages, Pages};

pub(super) use disk::DiskRefused;

use super::now;
use super::serve_config::{Parts, Serve};
use super::settings::Settings;

/// How long pending messages are still sent at the end; the rest stays in the store.
const DRAIN: Duration = Duration::from_secs(8);

pub(super) fn serve(settings: &Settings, serve: &Serve) -> anyhow::Result<()> {
    let parts = Parts::gather(settings, serve)?;
    super::tell_key(&parts.opened);
    super::runtime()?.block_on(run(parts, settings.config_path().to_owned()))
}

async fn run(parts: Parts, config: PathBuf) -> anyhow::Result<()> {
    let Parts {
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
    } = parts;
    let mut signals = Signals::heard()?;
    let terminals = Terminals::default();
    let mut channels = vec![Channel::Terminal(terminals.clone())];
    channels.extend(telegram.clone().map(Channel::Telegram));
    channels.extend(discord.clone().map(Channel::Discord));
    let web = web.map(|wanted| (Web::new(wanted.max_streams), wanted));
    channels.extend(web.as_ref().map(|(web, _)| Channel::Web(web.clone())));
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
    warn_of_missing_numbers(&assistant);
    let control = control::serve(Arc::clone(&service), terminals, &folder, now)
        .inspect_err(|error| tracing::warn!(%error, "There is no control socket"))
        .ok();
    let telegram = telegram.map(|telegram| TelegramBot::new(telegram, webhook, &service));
    let discord = discord.map(|discord| DiscordBot::new(discord, &service));
    let pages = web.map(|(web, wanted)| Pages::new(wanted, web, &service));
    let states = [
        (
            ChannelName::Telegram,
            telegram.as_ref().map(TelegramBot::state),
        ),
        (
            ChannelName::Discord,
            discord.as_ref().map(DiscordBot::state),
        ),
        (ChannelName::Web, pages.as_ref().map(Pages::state)),
    ];
    let states = states.into_iter();
    let states = states.filter_map(|(channel, state)| Some((channel, state?)));
    let states: Vec<_> = states.collect();
    let webhook = telegram.as_ref().and_then(TelegramBot::route);
    let health = health::routes(Health::new(Arc::clone(&service), states.clone()));
    let health = health.merge(webhook.clone().unwrap_or_default());
    let places = http::Places::of_system();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let address = listener.local_addr()?;
    let tasks = [
        tokio::spawn(http::serve(listener, health, places.clone())),
        tokio::spawn(Arc::clone(&service).keep_time(now, super::clock::is_settled)),
        tokio::spawn(catch_up(Arc::clone(&service))),
        tokio::spawn(staff::follow(Arc::clone(&service), config)),
    ];
    let pages = pages
        .map(|pages| pages.serve(webhook, places))
        .transpose()?;
    tracing::info!(%address, "Guichet serves");
    let ended: anyhow::Result<()> = tokio::select! {
        unstarted = telegram::run(telegram) => Err(unstarted.into()),
        unstarted = discord::run(discord) => Err(unstarted.into()),
        () = service.store.failed() => Err(DiskRefused.into()),
        () = signals.ask_to_end() => Ok(()),
    };
    states.iter().for_each(|(_, state)| state.close());
    pages.iter().for_each(OpenPages::let_go);
    if service.store.has_failed() {
        tokio::select! {
            () = disk::takes_writes(&folder) => {}
            () = signals.ask_to_end() => {}
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
    pages.iter().for_each(OpenPages::end);
    ended
}

/// Warns of each kind of distress for which people are given no number.
fn warn_of_missing_numbers(assistant: &Assistant) {
    for kind in assistant.flows.emergency.kinds_without_numbers() {
        let kind = kind.name();
        tracing::warn!(
            kind,
            "No number is named for this kind of distress; see data/emergency.toml"
        );
    }
}

async fn catch_up(service: Arc<Service>) {
    if let Err(error) = service.catch_up(now()).await {
        tracing::error!(%error, "What was owed for long could not be looked after");
    }
}
