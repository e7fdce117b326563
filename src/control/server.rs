//! The server of the control socket, in the process that holds the store.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use futures_util::stream;
use jiff::Timestamp;
use tokio::net::UnixListener;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::app::Service;
use crate::channel::terminal::Terminals;
use crate::message::{Inbound, UpdateId};

use super::screens::{Remote, Screens};
use super::{
    AckRequest, Answered, Ask, Attach, Export, IncidentRequest, SayRequest, SessionRequest,
    SessionResponse, socket,
};

/// The state that the handlers share.
struct Holder {
    service: Arc<Service>,
    terminals: Terminals,
    screens: Arc<Screens>,
    clock: fn() -> Timestamp,
}

/// The open control socket; dropping this closes it.
pub struct Listening {
    task: JoinHandle<()>,
    path: PathBuf,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.task.abort();
        // A crash leaves the file, which the next process removes in `serve`.
        let _ = fs::remove_file(&self.path);
    }
}

/// Listens on the socket in the store's folder, which this process holds.
///
/// # Errors
/// When the socket cannot be made, usually because its path is longer than about a hundred bytes.
pub fn serve(
    service: Arc<Service>,
    terminals: Terminals,
    folder: &Path,
    clock: fn() -> Timestamp,
) -> io::Result<Listening> {
    let path = socket(folder);
    // An earlier run may have left the file. No process listens there, since this one holds the
    // folder.
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&path)?;
    own(&path)?;
    let holder = Arc::new(Holder {
        service,
        terminals,
        screens: Arc::default(),
        clock,
    });
    let router = Router::new()
        .route("/say", post(say))
        .route("/screen", post(screen))
        .route("/shown", post(shown))
        .route("/session", post(session))
        .route("/export", post(export))
        .route("/verify", post(verify))
        .route("/dead-letters", post(dead_letters))
        .route("/ratings", post(ratings))
        .route("/desk", post(desk))
        .route("/incident", post(incident))
        .with_state(holder);
    let task = tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::error!(%error, "The control socket is closed");
        }
    });
    Ok(Listening { task, path })
}

/// Lets only the user of the service open the socket.
fn own(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

/// An error for the client, sent as text with status 500.
struct Failed(String);

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.0).into_response()
    }
}

/// Answers a person's message; responds once the answer is durable and was shown.
async fn say(State(holder): State<Arc<Holder>>, Json(say): Json<SayRequest>) -> Result<(), Failed> {
    let address = Terminals::address(&say.name);
    let inbound = Inbound {
        update: UpdateId(say.update),
        from: address.clone(),
        language: Some(say.language),
        message: None,
        order: None,
        body: say.said.body(),
    };
    let can = Terminals::abilities(say.interactive);
    let service = &holder.service;
    service
        .conversations
        .receive(inbound, &can, (holder.clock)())
        .await?;
    service.outbox.idle_for(&address).await;
    Ok(())
}

/// Carries out a request to the desk; responds once its effect is durable.
async fn desk(
    State(holder): State<Arc<Holder>>,
    Json(ask): Json<Ask>,
) -> Result<Json<Answered>, Failed> {
    let now = (holder.clock)();
    Ok(Json(super::ask(&holder.service, ask, now).await?))
}

/// Carries out a request about incidents; responds once its effect is durable.
async fn incident(
    State(holder): State<Arc<Holder>>,
    Json(request): Json<IncidentRequest>,
) -> Result<Json<Answered>, Failed> {
    let service = &holder.service;
    let flows = &service.assistant.flows;
    let now = (holder.clock)();
    Ok(Json(
        super::take_incident(&service.incidents, flows, request, now).await?,
    ))
}

async fn screen(
    State(holder): State<Arc<Holder>>,
    Json(attach): Json<Attach>,
) -> Result<Response, Failed> {
    let screen = holder.terminals.attach(&attach.name, attach.interactive);
    let remote = Remote::new(Arc::clone(&holder.screens), screen);
    super::attend(&holder.service, &attach.name)?;
    let lines = stream::unfold(remote, |mut remote| async {
        let shown = remote.next().await?;
        let line = serde_json::to_string(&shown).ok()? + "\n";
        Some((Ok::<_, std::convert::Infallible>(Bytes::from(line)), remote))
    });
    Ok(Body::from_stream(lines).into_response())
}

async fn shown(State(holder): State<Arc<Holder>>, Json(done): Json<AckRequest>) {
    holder.screens.done(done.id);
}

async fn session(
    State(holder): State<Arc<Holder>>,
    Json(of): Json<SessionRequest>,
) -> Result<Json<SessionResponse>, Failed> {
    let kept = holder
        .service
        .store
        .session(&Terminals::address(&of.name))?;
    let language = kept.map(|kept| kept.session.language.tag);
    Ok(Json(SessionResponse { language }))
}

async fn export(
    State(holder): State<Arc<Holder>>,
    Json(export): Json<Export>,
) -> Result<Response, Failed> {
    let store = Arc::clone(&holder.service.store);
    let (send, lines) = tokio::sync::mpsc::channel::<Result<Bytes, io::Error>>(16);
    spawn_blocking(move || {
        let mut out = io::BufWriter::with_capacity(64 * 1024, Sender(send.clone()));
        if let Err(error) = store.export(&mut out, export.plain) {
            // The answer breaks off, so that the client notices the error.
            let _ = send.blocking_send(Err(io::Error::other(error.to_string())));
        }
    });
    let lines = stream::unfold(lines, |mut lines| async {
        Some((lines.recv().await?, lines))
    });
    Ok(Body::from_stream(lines).into_response())
}

async fn verify(State(holder): State<Arc<Holder>>) -> Result<Json<crate::store::Report>, Failed> {
    let store = Arc::clone(&holder.service.store);
    let report = spawn_blocking(move || store.verify()).await?;
    Ok(Json(report?))
}

async fn dead_letters(
    State(holder): State<Arc<Holder>>,
) -> Result<Json<Vec<crate::store::DeadLetter>>, Failed> {
    Ok(Json(holder.service.store.dead_letters()?))
}

async fn ratings(State(holder): State<Arc<Holder>>) -> Result<Json<crate::store::Ratings>, Failed> {
    let store = Arc::clone(&holder.service.store);
    let ratings = spawn_blocking(move || store.ratings()).await?;
    Ok(Json(ratings?))
}

/// Writes into the streamed body of an answer.
struct Sender(tokio::sync::mpsc::Sender<Result<Bytes, io::Error>>);

impl io::Write for Sender {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map_err(|_| io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
