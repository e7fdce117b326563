//! The client of the control socket.

use std::io;
use std::path::{Path, PathBuf};

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde::Serialize;
use tokio::net::UnixStream;

use crate::message::Outbound;
use crate::store::{DeadLetter, Ratings, Report};

use super::{
    AckRequest, Answered, Ask, Attach, Export, SayRequest, SessionRequest, SessionResponse, ToShow,
    socket,
};

/// A client of the process that holds the store.
#[derive(Clone)]
pub struct Client {
    socket: PathBuf,
}

/// Why the process that holds the store did not carry out a request.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The process ended, or does not listen yet.
    #[error("the guichet that holds the store does not answer: {0}")]
    Gone(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The process could not carry out the request, for this reason.
    #[error("{0}")]
    Refused(String),
}

/// The stream of messages to a screen.
pub struct Messages {
    body: Incoming,
    buffer: Vec<u8>,
}

impl Client {
    /// A client of the process that holds the store in `folder`.
    pub fn of(folder: &Path) -> Self {
        Self {
            socket: socket(folder),
        }
    }

    /// Sends a message of a person; returns once its answer is durable and was shown.
    ///
    /// # Errors
    /// As for every request: when the other process has ended, or refuses.
    pub async fn say(&self, say: &SayRequest) -> Result<(), ClientError> {
        self.ask("/say", say).await.map(drop)
    }

    /// Attaches a screen under a name; returns the stream of its messages.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn screen(&self, name: &str, interactive: bool) -> Result<Messages, ClientError> {
        let attach = Attach {
            name: name.to_owned(),
            interactive,
        };
        let answer = self.ask("/screen", &attach).await?;
        Ok(Messages {
            body: answer.into_body(),
            buffer: Vec::new(),
        })
    }

    /// Sends a request to the desk.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn desk(&self, ask: &Ask) -> Result<Answered, ClientError> {
        read(self.ask("/desk", ask).await?).await
    }

    /// Confirms that the message with this id was shown.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn shown(&self, id: u64) -> Result<(), ClientError> {
        self.ask("/shown", &AckRequest { id }).await.map(drop)
    }

    /// The tag of the language of a conversation, if there is one of this name.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn language(&self, name: &str) -> Result<Option<String>, ClientError> {
        let name = name.to_owned();
        let answer = self.ask("/session", &SessionRequest { name }).await?;
        let held: SessionResponse = read(answer).await?;
        Ok(held.language)
    }

    /// Writes an export of the store to `out` while it is received.
    ///
    /// # Errors
    /// As [`Client::say`], and when `out` cannot be written.
    pub async fn export(&self, plain: bool, out: &mut impl io::Write) -> Result<(), ClientError> {
        let mut body = self.ask("/export", &Export { plain }).await?.into_body();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(gone)?;
            if let Some(bytes) = frame.data_ref() {
                out.write_all(bytes).map_err(gone)?;
            }
        }
        Ok(())
    }

    /// Has the store verified.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn verify(&self) -> Result<Report, ClientError> {
        read(self.ask("/verify", &()).await?).await
    }

    /// All dead letters.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn dead_letters(&self) -> Result<Vec<DeadLetter>, ClientError> {
        read(self.ask("/dead-letters", &()).await?).await
    }

    /// All ratings and remarks.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn ratings(&self) -> Result<Ratings, ClientError> {
        read(self.ask("/ratings", &()).await?).await
    }

    async fn ask(
        &self,
        path: &str,
        request: &impl Serialize,
    ) -> Result<Response<Incoming>, ClientError> {
        let stream = UnixStream::connect(&self.socket).await.map_err(gone)?;
        let shake = hyper::client::conn::http1::handshake(TokioIo::new(stream));
        let (mut sender, connection) = shake.await.map_err(gone)?;
        // The connection ends with the body of the answer, and its error is seen there.
        tokio::spawn(connection);
        let json = serde_json::to_vec(request).map_err(gone)?;
        let request = Request::post(path)
            .header("host", "guichet")
            .header("content-type", "application/json")
            .body(Full::new(Bytes::from(json)))
            .map_err(gone)?;
        let answer = sender.send_request(request).await.map_err(gone)?;
        if answer.status() == StatusCode::OK {
            return Ok(answer);
        }
        let why = answer.into_body().collect().await.map_err(gone)?.to_bytes();
        Err(ClientError::Refused(String::from_utf8_lossy(&why).into()))
    }
}

async fn read<T: serde::de::DeserializeOwned>(
    answer: Response<Incoming>,
) -> Result<T, ClientError> {
    let body = answer.into_body().collect().await.map_err(gone)?;
    serde_json::from_slice(&body.to_bytes()).map_err(gone)
}

fn gone(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> ClientError {
    ClientError::Gone(error.into())
}

impl Messages {
    /// The next message and its id; nothing when the other process has ended.
    pub async fn next(&mut self) -> Option<(u64, Outbound)> {
        loop {
            if let Some(end) = self.buffer.iter().position(|&byte| byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                let ToShow { id, outbound } = serde_json::from_slice(&line).ok()?;
                return Some((id, outbound));
            }
            let frame = self.body.frame().await?.ok()?;
            self.buffer.extend(frame.into_data().ok()?);
        }
    }
}
