//! Watches that the members of staff who hold a ticket still have their role and are still on the
//! server. A member who lost their role loses their tickets.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;

use crate::channel::discord::MemberMoved;
use crate::handoff::Staff;
use crate::message::ChannelName;

use super::Listener;

/// How often the roles of the members of staff who hold a ticket are checked. Interactions and
/// messages in a server bring them without a request.
const LOOK: Duration = Duration::from_secs(30);
/// The pause before a check that something gave reason for.
const SOON: Duration = Duration::from_millis(700);

impl Listener {
    /// Checks again and again that the members of staff who hold a ticket still have their role and are
    /// still on the server. A member who lost their role loses their tickets. Ends at once when no desk
    /// has a channel on Discord.
    pub async fn watch_roles(self: Arc<Self>) {
        while !self.desk_channels().is_empty() {
            self.ask_for_roles().await;
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = self.check_roles.notified() => tokio::time::sleep(SOON).await,
            }
        }
    }

    /// Asks for the roles of the members of staff who hold a ticket.
    async fn ask_for_roles(&self) {
        let desks = self.service().handoff.desks();
        for (desk, desk_channel) in self.desk_channels() {
            let holders = desks.holders(&desk, desk_channel.channel);
            let looked = holders
                .iter()
                .map(|by| self.discord.member(&desk_channel, &by.id));
            for (by, member) in holders.iter().zip(join_all(looked).await) {
                match member {
                    Some(Some(member)) => {
                        desks.has_roles(&desk, by, &member.roles);
                        desks.is_seen(by, member.name.as_deref(), None);
                    }
                    Some(None) => desks.moves(&desk, by, false),
                    None => {}
                }
            }
        }
        self.take_from_those_who_left().await;
    }

    /// Takes in that a member of a server has other roles, or has left.
    pub(super) async fn member_moved(&self, moved: &MemberMoved) {
        let desks = self.service().handoff.desks();
        let by = on_discord(moved.member.clone());
        for (desk, desk_channel) in self.desk_channels() {
            if !self.discord.is_on(&desk_channel, moved.server) {
                continue;
            }
            match &moved.roles {
                Some(roles) => desks.has_roles(&desk, &by, roles),
                None => desks.moves(&desk, &by, false),
            }
        }
        self.take_from_those_who_left().await;
    }

    /// Puts back into the queue what members hold who do not answer at the desk any more.
    pub(super) async fn take_from_those_who_left(&self) {
        let desks = self.service().handoff.desks();
        let lost = self.desk_channels().into_iter().any(|(desk, channel)| {
            let holders = desks.holders(&desk, channel.channel);
            holders.iter().any(|by| !desks.is_staff(by, &desk))
        });
        if lost && let Err(error) = self.service().handoff.keep_desks((self.clock)()).await {
            tracing::error!(%error, "What is due at the desks could not be done yet");
        }
    }
}

/// The member of staff of this number on Discord.
fn on_discord(id: String) -> Staff {
    Staff {
        channel: ChannelName::Discord,
        id,
    }
}
