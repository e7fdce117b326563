//! A proxy before the pages that can be told to answer with pages of its own.

use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A page of the proxy itself.
const OWN: &str = "<!DOCTYPE html><title>Proxy</title><h1>The server is busy</h1>";

/// A running proxy.
pub(crate) struct BadProxy {
    pub(crate) url: String,
    /// The status of its own page, in the place of every answer; nothing while it passes all on.
    breaks: Arc<watch::Sender<Option<u16>>>,
}

impl BadProxy {
    /// A proxy before the program at this address.
    pub(crate) async fn before(url: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("it listens");
        let own = listener.local_addr().expect("an address");
        let to = url.trim_start_matches("http://").to_owned();
        let breaks = Arc::new(watch::Sender::new(None));
        let told = Arc::clone(&breaks);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, to.clone(), told.subscribe()));
            }
        });
        Self {
            url: format!("http://{own}"),
            breaks,
        }
    }

    /// Answers with its own page of this status from now on, and breaks what is open.
    pub(crate) fn breaks(&self, status: u16) {
        self.breaks.send_replace(Some(status));
    }

    /// Passes everything on again.
    pub(crate) fn heals(&self) {
        self.breaks.send_replace(None);
    }
}

async fn answer(mut stream: TcpStream, to: String, mut told: watch::Receiver<Option<u16>>) {
    let status = *told.borrow_and_update();
    if let Some(status) = status {
        let mut request = [0; 8192];
        // The browser may have gone.
        let _ = stream.read(&mut request).await;
        let answer = format!(
            "HTTP/1.1 {status} Proxy\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{OWN}",
            OWN.len()
        );
        let _ = stream.write_all(answer.as_bytes()).await;
        return;
    }
    let mut program = TcpStream::connect(to).await.expect("the program listens");
    tokio::select! {
        _ = copy_bidirectional(&mut stream, &mut program) => {}
        _ = told.changed() => {}
    }
}
