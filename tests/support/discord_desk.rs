//! A desk that works in a channel on Discord: what staff see there, and a service for it in the test's
//! own process.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::mpsc::unbounded_channel;
use tokio::task::JoinHandle;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::discord::{Discord, Place, Settings};
use guichet::handoff::{Desk, Desks, Staff, Ticket};
use guichet::ingest::Listener;
use guichet::message::{Address, Audience, ChannelName};

use super::discord_api::{DiscordApi, GENERAL, Message, TOKEN, Who};
use super::discord_program::sees;
use super::patience::found;
use super::{Home, assistant};

pub(crate) const ANNE: u64 = 4_001;
pub(crate) const BOB: u64 = 4_002;
pub(crate) const CLEO: u64 = 4_003;
pub(crate) const LEA: u64 = 5_001;
/// The role of the desk.
pub(crate) const ROLE: u64 = 77;

/// Returns a message in a channel or a thread once it holds a text.
pub(crate) async fn shows(api: &DiscordApi, channel: u64, text: &str) -> Message {
    let shown = found(|| {
        let all = api.in_channel(channel);
        all.into_iter()
            .rev()
            .find(|message| message.text.contains(text))
    });
    shown
        .await
        .unwrap_or_else(|| panic!("{text} in {:#?}", api.in_channel(channel)))
}

/// A person calls the desk, and a member of staff takes the ticket; returns the thread and the card.
pub(crate) async fn taken_by(api: &DiscordApi, staff: u64) -> (u64, Message) {
    api.write(LEA, "bonjour");
    sees(api, LEA, "Qui a besoin").await;
    api.write(LEA, "/human");
    sees(api, LEA, "Qui a besoin").await;
    let notice = shows(api, GENERAL, "Attend depuis").await;
    api.press(Who::in_channel(staff, GENERAL), notice.id, "Prendre");
    sees(api, LEA, "répond maintenant").await;
    api.until("no thread", |api| !api.threads().is_empty())
        .await;
    let thread = api.threads()[0].id;
    let card = shows(api, thread, "Prise par").await;
    (thread, card)
}

/// A service with such a desk.
pub(crate) struct Rig {
    pub(crate) api: DiscordApi,
    pub(crate) service: Arc<Service>,
    pub(crate) discord: Discord,
    tasks: [JoinHandle<()>; 3],
    _home: Home,
}

/// A desk at which Anne answers, and each member of the server who has the role.
pub(crate) fn desk() -> Desk {
    let names = [format!("discord:{ANNE}"), format!("discord:role:{ROLE}")];
    let staff = names.map(|name| Staff::named(&name).expect("staff"));
    let mut desk = Desk::of("school-office", staff.to_vec());
    desk.desk_channels.push(Address {
        channel: ChannelName::Discord,
        room: format!("channel:{GENERAL}"),
    });
    desk
}

pub(crate) fn discord(api: &DiscordApi, guild: Option<u64>) -> Discord {
    let discord = Discord::new(Settings {
        token: TOKEN.to_owned().into(),
        place: Place {
            resolve: Some(api.address),
            ca: Some(api.ca.clone()),
        },
        guild,
        audience: Audience::Anyone,
        examples: false,
    });
    let discord = discord.unwrap_or_else(|error| panic!("{error}"));
    let learned = discord.learn(&assistant().locales);
    learned.expect("the texts are there");
    discord
}

impl Rig {
    pub(crate) async fn start(desk: Desk, clock: fn() -> Timestamp) -> Self {
        Self::over(DiscordApi::start().await, vec![desk], clock).await
    }

    /// Starts at a Discord that is there already; without a desk no command of staff is registered.
    pub(crate) async fn over(api: DiscordApi, desks: Vec<Desk>, clock: fn() -> Timestamp) -> Self {
        api.joins(ANNE, &[]);
        api.joins(BOB, &[ROLE]);
        api.joins(CLEO, &[]);
        let (discord, home) = (discord(&api, None), Home::new());
        let channels = vec![Channel::Discord(discord.clone())];
        let desks = Desks::new(desks);
        let started =
            Service::start_with(&assistant(), home.open(), channels, desks, None, clock());
        let service = Arc::new(started.unwrap_or_else(|error| panic!("{error}")));
        let listener = Listener::new(assistant(), Arc::clone(&service), discord.clone(), clock);
        let listener = Arc::new(listener);
        let (send, from) = unbounded_channel();
        discord.listen(send).expect("the system gives a thread");
        let tasks = [
            tokio::spawn(Arc::clone(&service).keep_time(clock, || true)),
            tokio::spawn(Arc::clone(&listener).watch_roles()),
            tokio::spawn(Arc::clone(&listener).take_in(from)),
        ];
        api.ready().await;
        let desk_channels: Vec<Address> = listener
            .desk_channels()
            .into_iter()
            .map(|it| it.1)
            .collect();
        let locales = &assistant().locales;
        let registered = discord.register_commands(locales, &desk_channels).await;
        registered.expect("the texts are there");
        Self {
            api,
            service,
            discord,
            tasks,
            _home: home,
        }
    }

    /// The only ticket.
    pub(crate) fn ticket(&self) -> Ticket {
        let tickets = self.service.store.tickets().expect("it reads");
        assert_eq!(tickets.len(), 1);
        tickets[0].clone()
    }

    pub(crate) fn well(&self) {
        assert_eq!(self.api.violations(), [""; 0]);
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}
