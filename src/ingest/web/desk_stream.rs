//! The stream of an open page of the desk: each message for the member of staff as an event. It ends
//! within a second of the session.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt as _, stream};

use crate::channel::web::{self, Page, Web};

use super::Site;
use super::sign_in::Member;
use super::stream::{HEADERS, REST, SIGN_OF_LIFE};

/// How often it is looked up whether the session goes on.
const LOOK: Duration = Duration::from_millis(500);
/// After so many looks a sign of life is sent.
const SIGN: u32 = 30;

struct Open {
    site: Arc<Site>,
    member: Member,
    page: Page,
    looks: u32,
}

/// Gives a page of the desk its messages as they come.
pub(super) async fn stream(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let member = match site.member(&headers) {
        Ok(Some(member)) => member,
        Ok(None) => return StatusCode::UNAUTHORIZED.into_response(),
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let reads_at = Web::desk_address(&member.staff.id);
    let Some(page) = site.web.attach(&reads_at.room) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let now = (site.clock)();
    let attended = site
        .service
        .handoff
        .staff_attends(&member.staff, reads_at, now);
    if attended.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let open = Open {
        site,
        member,
        page,
        looks: 0,
    };
    // The first bytes tell the page that it is connected, though there is nothing to show.
    let first = stream::once(async { Ok::<_, Infallible>(Bytes::from(SIGN_OF_LIFE)) });
    let events = stream::unfold(Some(open), |open| async {
        let mut open = open?;
        let (event, goes_on) = match open.next().await {
            Next::Event(event) => (event, Some(open)),
            Next::GaveWay => (REST.to_owned(), None),
            Next::Over => ("event: over\ndata:\n\n".to_owned(), None),
        };
        Some((Ok(Bytes::from(event)), goes_on))
    });
    (HEADERS, Body::from_stream(first.chain(events))).into_response()
}

/// What an open page is given next.
enum Next {
    Event(String),
    /// Another page of the member of staff took its place; the page comes back after a while.
    GaveWay,
    /// The session is over.
    Over,
}

impl Open {
    async fn next(&mut self) -> Next {
        loop {
            let came = tokio::time::timeout(LOOK, self.page.next()).await;
            if !self.site.is_still(&self.member) {
                return Next::Over;
            }
            let by = &self.member.staff;
            match came {
                Ok(Some(shown)) => {
                    let on = self.site.about(by, &shown.name).ok().flatten();
                    let event = web::desk_event(&(shown.name.clone(), on, shown.outbound));
                    return Next::Event(format!("id: {}\ndata: {event}\n\n", shown.name));
                }
                Ok(None) => return Next::GaveWay,
                Err(_) => {
                    self.looks += 1;
                    if self.looks.is_multiple_of(SIGN) {
                        return Next::Event(SIGN_OF_LIFE.to_owned());
                    }
                }
            }
        }
    }
}
