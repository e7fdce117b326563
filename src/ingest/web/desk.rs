//! The desk in a browser: takes in the lines of members of staff, and gives them their pages.
//!
//! A form sends what a member of staff would write in a console, and the console carries it out.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::channel::web::{self, DeskPage, OpenTicket, Owed, Reply, Web};
use crate::dialogue::TicketNumber;
use crate::handoff::console::{self, ConsoleLine};
use crate::i18n::id;
use guichet_core::handoff::Staff;

use super::posts::{Seen, form};
use super::sign_in::Member;
use super::{Failed, Site, visitor};

/// What a form of the desk sends.
#[derive(Deserialize)]
struct Post {
    #[serde(deserialize_with = "visitor::read_name")]
    id: String,
    #[serde(default)]
    seen: String,
    /// The filter of the queue.
    #[serde(default)]
    list: String,
    /// The ticket that is open.
    on: Option<u32>,
    /// The command to which the words belong.
    act: Option<String>,
    /// The line for which a button stands.
    line: Option<String>,
    words: Option<String>,
}

/// What is looked at: the filter of the queue, and the ticket that is open.
struct Look {
    filter: String,
    on: Option<TicketNumber>,
}

/// The queue, and no ticket.
pub(super) async fn front(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Response {
    site.desk(None, &uri, &headers).await
}

/// The queue, and a ticket.
pub(super) async fn ticket(
    State(site): State<Arc<Site>>,
    Path(number): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match TicketNumber::read(&number) {
        Some(on) => site.desk(Some(on), &uri, &headers).await,
        None => site.failed(&headers, StatusCode::NOT_FOUND),
    }
}

/// Carries out a line, and gives the page with what became of it.
pub(super) async fn say(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let post = match form::<Post>(body).await {
        Ok(post) => post,
        Err(status) => return site.failed(&head.headers, status),
    };
    let answer = match site.member(&head.headers) {
        Ok(Some(member)) => site.take_line(&member, post).await,
        Ok(None) => return site.entrance(&head.headers),
        Err(failed) => Err(failed),
    };
    answer.unwrap_or_else(|Failed| site.failed(&head.headers, StatusCode::SERVICE_UNAVAILABLE))
}

/// Notes which messages a page of the desk has shown.
pub(super) async fn shown(State(site): State<Arc<Site>>, request: Request) -> StatusCode {
    let (head, body) = request.into_parts();
    let Seen { seen } = match form(body).await {
        Ok(seen) => seen,
        Err(status) => return status,
    };
    match site.member(&head.headers) {
        Ok(Some(member)) => match site.shown_to(&member.staff, &seen).await {
            Ok(()) => StatusCode::NO_CONTENT,
            Err(Failed) => StatusCode::SERVICE_UNAVAILABLE,
        },
        Ok(None) => StatusCode::UNAUTHORIZED,
        Err(Failed) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl Site {
    /// The page that says how a member of staff enters.
    pub(super) fn entrance(&self, headers: &HeaderMap) -> Response {
        let how = match self.has_passkeys() {
            true => id!("web-passkey-else"),
            false => id!("web-desk-need-link"),
        };
        self.signed_out(headers, StatusCode::UNAUTHORIZED, how)
    }

    async fn desk(&self, on: Option<TicketNumber>, uri: &Uri, headers: &HeaderMap) -> Response {
        let drawn = match self.member(headers) {
            Ok(Some(member)) => {
                let tag = visitor::language(headers, self.locales());
                let desks = self.service.handoff.desks();
                desks.is_seen(&member.staff, None, Some(&tag));
                let filter = filter_of(uri);
                self.drawn(&member, Look { filter, on }, None)
            }
            Ok(None) => return self.entrance(headers),
            Err(failed) => Err(failed),
        };
        drawn.unwrap_or_else(|Failed| self.failed(headers, StatusCode::SERVICE_UNAVAILABLE))
    }

    async fn take_line(&self, member: &Member, post: Post) -> Result<Response, Failed> {
        let by = &member.staff;
        if self.state.is_closed() || self.service.store.has_failed() {
            return Err(Failed);
        }
        self.shown_to(by, &post.seen).await?;
        let mut on = post.on.and_then(TicketNumber::new);
        let words = post.words.map(Zeroizing::new);
        let is_command = |words: &str| words.trim_start().starts_with('/');
        let sent = words.as_ref().filter(|words| {
            post.act.is_none() && post.line.is_none() && on.is_some() && !is_command(words)
        });
        let sent = sent.cloned();
        let number = on.map(TicketNumber::number).unwrap_or_default();
        let line = match (post.line, post.act, words) {
            (Some(line), _, _) if line.starts_with('/') => Zeroizing::new(line),
            (None, Some(act), Some(words)) if act.starts_with('/') => {
                Zeroizing::new(format!("{act} {number} {}", *words))
            }
            (None, None, Some(words)) if on.is_some() || is_command(&words) => words,
            // Beside the queue there is no person to whom words could go: the page asks for a command.
            _ => Zeroizing::new("/".to_owned()),
        };
        let opens = console::opens(&line);
        let written = ConsoleLine {
            by,
            words: line,
            id: &format!("{} {}", Web::desk_address(&by.id).room, post.id),
            on,
        };
        let told = console::take(&self.service.handoff, written, (self.clock)()).await?;
        let mut blocks = told.blocks;
        if let (Some(opened), true) = (opens, told.well) {
            // Its card stands on the page.
            on = Some(opened);
            blocks.truncate(1);
        }
        let reply = Reply {
            sent,
            blocks,
            well: told.well,
            choices: told.choices,
        };
        let look = Look {
            filter: post.list,
            on,
        };
        self.drawn(member, look, Some(reply))
    }

    /// Draws the page of a member of staff, with the answer to a line.
    fn drawn(&self, member: &Member, look: Look, reply: Option<Reply>) -> Result<Response, Failed> {
        let by = &member.staff;
        let handoff = &self.service.handoff;
        let now = (self.clock)();
        handoff.staff_attends(by, Web::desk_address(&by.id), now)?;
        let (mut open, mut reply) = (None, reply);
        if let Some(on) = look.on {
            match console::view(handoff, by, on, now)? {
                Ok(view) => {
                    open = Some(OpenTicket {
                        number: view.number,
                        card: view.card,
                        acts: view.acts,
                        can_answer: view.can_answer,
                    });
                }
                Err(refused) if reply.is_none() => {
                    reply = Some(Reply {
                        sent: None,
                        blocks: refused.blocks,
                        well: false,
                        choices: Vec::new(),
                    });
                }
                Err(_) => {}
            }
        }
        let (filter, queue) = match console::queue(handoff, by, &look.filter, now)? {
            Some(queue) => (look.filter, queue),
            None => {
                let all = console::queue(handoff, by, "", now)?;
                (String::new(), all.unwrap_or_default())
            }
        };
        let tag = handoff.language_of(by)?;
        let page = web::desk(&DeskPage {
            texts: self.texts(&tag),
            name: &handoff.desks().display_name(by),
            post: &visitor::name()?,
            owed: &self.owed_to(by)?,
            filter: &filter,
            queue: &queue,
            languages: &self.languages(),
            ticket: open.as_ref(),
            reply: reply.as_ref(),
            signs_out: member.signed_in_here(),
            passkeys: member.signed_in_here() && self.has_passkeys(),
        });
        Ok(Html(page.into_string()).into_response())
    }

    /// What waits for a member of staff to read it, the earliest first.
    fn owed_to(&self, by: &Staff) -> Result<Vec<Owed>, Failed> {
        let mut owed = Vec::new();
        for (place, on) in self.service.handoff.read_by(by) {
            let rows = self.service.store.pending_for(&place)?;
            owed.extend(
                rows.into_iter()
                    .map(|row| (row.at, (row.name(), on, row.outbound))),
            );
        }
        owed.sort_by_key(|(at, _)| *at);
        Ok(owed.into_iter().map(|(_, owed)| owed).collect())
    }

    /// The ticket that a message for a member of staff is about, where its place tells.
    pub(super) fn about(&self, by: &Staff, name: &str) -> Result<Option<TicketNumber>, Failed> {
        let owed = self.owed_to(by)?;
        Ok(owed
            .into_iter()
            .find(|owed| owed.0 == name)
            .and_then(|owed| owed.1))
    }

    /// Notes that a page has shown messages to a member of staff, and lets the outbox remove them.
    async fn shown_to(&self, by: &Staff, names: &str) -> Result<(), Failed> {
        let room = Web::desk_address(&by.id).room;
        for (place, on) in self.service.handoff.read_by(by) {
            let ask = || self.service.handoff.send_waiting(&place, on);
            self.confirm(&room, &place, names, ask).await?;
        }
        Ok(())
    }
}

/// The filter of the queue that an address names.
fn filter_of(uri: &Uri) -> String {
    #[derive(Deserialize)]
    struct Query {
        #[serde(default)]
        list: String,
    }
    let query = uri.query().unwrap_or_default();
    let query = serde_urlencoded::from_str::<Query>(query);
    query.map(|query| query.list).unwrap_or_default()
}
