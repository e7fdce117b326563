//! A proxy before the pages that notes what is asked for, and how many bytes come back.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use parking_lot::Mutex;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// A running proxy; clones share what it saw.
#[derive(Clone)]
pub(crate) struct WatchingProxy {
    pub(crate) url: String,
    asked: Arc<Mutex<Vec<String>>>,
    bytes: Arc<AtomicUsize>,
}

impl WatchingProxy {
    /// A proxy before the program at this address.
    pub(crate) async fn before(url: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("it listens");
        let own = listener.local_addr().expect("an address");
        let to = url.trim_start_matches("http://").to_owned();
        let proxy = Self {
            url: format!("http://{own}"),
            asked: Arc::default(),
            bytes: Arc::default(),
        };
        let shared = proxy.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let program = TcpStream::connect(&to).await.expect("the program listens");
                let ((from_browser, to_browser), (from_program, to_program)) =
                    (stream.into_split(), program.into_split());
                tokio::spawn(shared.clone().note_paths(from_browser, to_program));
                tokio::spawn(shared.clone().count_bytes(from_program, to_browser));
            }
        });
        proxy
    }

    /// The paths that were asked for, in the order of the alphabet.
    pub(crate) fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().clone();
        asked.sort();
        asked
    }

    /// The bytes of all answers, with what stands before each page.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes.load(Ordering::SeqCst)
    }

    async fn note_paths(self, from: OwnedReadHalf, mut to: OwnedWriteHalf) {
        let mut from = BufReader::new(from);
        let mut line = Vec::new();
        while from
            .read_until(b'\n', &mut line)
            .await
            .is_ok_and(|read| read > 0)
        {
            let path = std::str::from_utf8(&line).ok();
            let path = path.and_then(|line| line.strip_prefix("GET ")?.split(' ').next());
            self.asked.lock().extend(path.map(ToOwned::to_owned));
            // The program may have gone.
            let _ = to.write_all(&line).await;
            line.clear();
        }
    }

    async fn count_bytes(self, mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
        let mut piece = [0; 8192];
        while let Ok(read @ 1..) = from.read(&mut piece).await {
            self.bytes.fetch_add(read, Ordering::SeqCst);
            // The browser may have gone.
            let _ = to.write_all(&piece[..read]).await;
        }
    }
}
