//! The channel of the web inside the service.

use std::sync::Arc;

use guichet::app::Service;
use guichet::channel::Channel;
use guichet::channel::web::{Page, Web};
use guichet::message::{Inbound, Payload, UpdateId};
use guichet::store::{MemoryBackend, Store};

use crate::support::{NOON, assistant};

/// More than the queues that may wait before no more updates are fetched.
const SLEEPERS: usize = 2_100;

#[tokio::test(start_paused = true)]
async fn pages_that_sleep_keep_no_update_from_being_fetched() {
    let store = Store::ephemeral(Arc::new(MemoryBackend::default())).expect("it opens");
    let web = Web::new(SLEEPERS);
    let channels = vec![Channel::Web(web.clone())];
    let service = Service::start(&assistant(), store, channels, None, NOON).expect("it starts");
    let mut asleep: Vec<Page> = Vec::new();
    for at in 0..SLEEPERS {
        let room = format!("{at:032x}");
        asleep.extend(web.attach(&room));
        let inbound = Inbound {
            update: UpdateId(room.clone()),
            from: Web::address(&room),
            language: Some("fr".to_owned()),
            message: None,
            order: None,
            body: Payload::Arrived,
        };
        let answered = service
            .conversations
            .answer(&inbound, &Web::abilities(), NOON);
        answered.expect("it is kept");
    }
    assert_eq!(service.outbox.waiting(), SLEEPERS);
    assert!(!service.outbox.is_crowded());
    // They give way, and what they were to show stays.
    service.outbox.idle().await;
    let owed = service
        .store
        .pending_for(&Web::address(&format!("{:032x}", 7)));
    assert_eq!(owed.expect("it reads").len(), 1);
}
