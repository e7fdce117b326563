//! An HTTP server that slow, silent and countless clients do not wear down.
//!
//! A client has some seconds for the head of a request, and as many for its body. When every place is
//! taken, the address with the most connections gives up the one that has been idle for longest, so
//! that one address keeps no other client out. A school is one address, as is a proxy: no address has a
//! bound of its own.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use parking_lot::Mutex;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::time::Instant;
use tower::ServiceExt as _;

/// How long a client may take for the head of a request, and be silent before its next request.
const HEAD: Duration = Duration::from_secs(10);
/// How long a client may take for the body of a request.
const BODY: Duration = Duration::from_secs(10);
/// The pause after the system gave no connection.
const PAUSE: Duration = Duration::from_millis(100);

/// The most connections at once, where the system gives as many files.
const MOST: u64 = 8_192;
/// How many files are left for everything else: the store, the platforms, the control socket.
const LEFT: u64 = 128;

/// The address at the other end of the connection on which a request came.
#[derive(Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// The places for connections; the servers of a process share them.
#[derive(Clone)]
pub(crate) struct Places(Arc<Held>);

struct Held {
    most: usize,
    next: Mutex<u64>,
    places: Mutex<HashMap<u64, Arc<Place>>>,
}

/// The place of one connection.
struct Place {
    ip: IpAddr,
    /// How many requests are being answered, and since when it is so.
    work: Mutex<(usize, Instant)>,
    leave: Notify,
}

impl Places {
    /// As many places as the system gives files, which is asked for as many as it may give.
    pub(crate) fn of_system() -> Self {
        let limit = getrlimit(Resource::Nofile);
        let raised = Rlimit {
            current: limit.maximum,
            ..limit
        };
        // Without it there are fewer places.
        let _ = setrlimit(Resource::Nofile, raised);
        let files = getrlimit(Resource::Nofile).current.unwrap_or(MOST + LEFT);
        let most = files.saturating_sub(LEFT).clamp(LEFT, MOST);
        Self::new(usize::try_from(most).unwrap_or(usize::MAX))
    }

    fn new(most: usize) -> Self {
        Self(Arc::new(Held {
            most,
            next: Mutex::default(),
            places: Mutex::default(),
        }))
    }

    /// Gives a connection a place. If all are taken, one that is idle gives way.
    fn enter(&self, ip: IpAddr) -> Option<(u64, Arc<Place>)> {
        let mut places = self.0.places.lock();
        if places.len() >= self.0.most {
            let gives_way = idle_longest(&places)?;
            places.remove(&gives_way)?.leave.notify_one();
        }
        let mut next = self.0.next.lock();
        *next += 1;
        let place = Arc::new(Place {
            ip,
            work: Mutex::new((0, Instant::now())),
            leave: Notify::new(),
        });
        places.insert(*next, Arc::clone(&place));
        Some((*next, place))
    }

    fn leave(&self, number: u64) {
        self.0.places.lock().remove(&number);
    }
}

/// The connection that has been idle for longest, of the address that has the most of them.
fn idle_longest(places: &HashMap<u64, Arc<Place>>) -> Option<u64> {
    let mut of_address: HashMap<IpAddr, (usize, Option<(Instant, u64)>)> = HashMap::new();
    for (&number, place) in places {
        let (count, longest) = of_address.entry(place.ip).or_default();
        *count += 1;
        let (answering, since) = *place.work.lock();
        if answering == 0 && longest.is_none_or(|(longest, _)| since < longest) {
            *longest = Some((since, number));
        }
    }
    let with_idle = of_address
        .into_values()
        .filter_map(|(count, longest)| Some((count, longest?.1)));
    with_idle.max().map(|(_, number)| number)
}

impl Place {
    fn works(&self, more: bool) {
        let mut work = self.work.lock();
        let count = if more { work.0 + 1 } else { work.0 - 1 };
        *work = (count, Instant::now());
    }
}

/// Serves a router at a listener, until the task is dropped.
pub(crate) async fn serve(listener: TcpListener, router: Router, places: Places) {
    loop {
        let Ok((stream, peer)) = listener.accept().await else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let Some((number, place)) = places.enter(peer.ip().to_canonical()) else {
            continue;
        };
        let (router, places) = (router.clone(), places.clone());
        tokio::spawn(async move {
            tokio::select! {
                () = answer(stream, router, Arc::clone(&place)) => {}
                () = place.leave.notified() => {}
            }
            places.leave(number);
        });
    }
}

async fn answer(stream: TcpStream, router: Router, place: Arc<Place>) {
    // Without it answers come a little later.
    let _ = stream.set_nodelay(true);
    let peer = Peer(place.ip);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        let (router, place) = (router.clone(), Arc::clone(&place));
        async move {
            place.works(true);
            let answer = router.oneshot(request).await;
            place.works(false);
            Ok::<_, Infallible>(answer.unwrap_or_else(|never| match never {}))
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // A connection that broke is the client's affair.
    let _ = connection.await;
}

/// Reads the body of a request, in the time that a client has for it.
pub(crate) async fn body(body: Body, longest: usize) -> Result<Bytes, StatusCode> {
    let read = axum::body::to_bytes(body, longest);
    match tokio::time::timeout(BODY, read).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHOOL: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const HOME: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 2));

    #[tokio::test(start_paused = true)]
    async fn the_address_with_the_most_connections_gives_way_with_the_one_that_is_idle_longest() {
        let places = Places::new(4);
        let (home, _home) = places.enter(HOME).expect("there is room");
        let (busy, working) = places.enter(SCHOOL).expect("there is room");
        working.works(true);
        let (oldest, _oldest) = places.enter(SCHOOL).expect("there is room");
        tokio::time::advance(Duration::from_millis(2)).await;
        let (newest, _newest) = places.enter(SCHOOL).expect("there is room");
        places.enter(HOME).expect("another gave way");
        let held = |number| places.0.places.lock().contains_key(&number);
        assert!(held(home) && held(busy) && held(newest));
        assert!(!held(oldest));
    }

    #[test]
    fn no_client_enters_while_every_connection_is_being_answered() {
        let places = Places::new(1);
        let (number, working) = places.enter(HOME).expect("there is room");
        working.works(true);
        assert!(places.enter(SCHOOL).is_none());
        places.leave(number);
        assert!(places.enter(SCHOOL).is_some());
    }
}
