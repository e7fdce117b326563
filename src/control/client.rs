//! The client of the control socket.

use std::io;
use std::path::{Path, PathBuf};

use reqwest::header::CONTENT_TYPE;
use reqwest::{Response, StatusCode};
use serde::Serialize;

use crate::message::Outbound;
use crate::store::{DeadLetter, Ratings, Report};

use super::{
    AckRequest, Answered, Ask, Attach, Export, IncidentRequest, SayRequest, SessionRequest,
    SessionResponse, ToShow, socket,
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
    answer: Response,
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
            answer,
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

    /// Sends a request about incidents.
    ///
    /// # Errors
    /// As [`Client::say`].
    pub async fn incident(&self, request: &IncidentRequest) -> Result<Answered, ClientError> {
        read(self.ask("/incident", request).await?).await
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
        let mut answer = self.ask("/export", &Export { plain }).await?;
        while let Some(bytes) = answer.chunk().await.map_err(gone)? {
            out.write_all(&bytes).map_err(gone)?;
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

    async fn ask(&self, path: &str, request: &impl Serialize) -> Result<Response, ClientError> {
        // A connection for each request, since the process at the other end may change in between.
        let client = reqwest::Client::builder()
            .unix_socket(&*self.socket)
            .no_proxy()
            .build()
            .map_err(gone)?;
        let json = serde_json::to_vec(request).map_err(gone)?;
        let request = client
            .post(format!("http://guichet{path}"))
            .header(CONTENT_TYPE, "application/json")
            .body(json);
        let answer = request.send().await.map_err(gone)?;
        if answer.status() == StatusCode::OK {
            return Ok(answer);
        }
        Err(ClientError::Refused(answer.text().await.map_err(gone)?))
    }
}

async fn read<T: serde::de::DeserializeOwned>(answer: Response) -> Result<T, ClientError> {
    let body = answer.bytes().await.map_err(gone)?;
    serde_json::from_slice(&body).map_err(gone)
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
            self.buffer.extend(self.answer.chunk().await.ok()??);
        }
    }
}
