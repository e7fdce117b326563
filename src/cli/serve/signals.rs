//! Hears the signals by which the system asks the program to end.

use std::io;

use tokio::signal::unix::{Signal, SignalKind, signal};

/// The signals that are heard.
pub(super) struct Signals {
    terminate: Signal,
    interrupt: Signal,
    /// Heard so that it does not end the program: a log that may not grow is a disk that is full.
    _file_limit: Signal,
}

impl Signals {
    /// Hears the signals from now on.
    pub(super) fn heard() -> io::Result<Self> {
        let file_limit = SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw());
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            _file_limit: signal(file_limit)?,
        })
    }

    /// Waits until the program is asked to end.
    pub(super) async fn ask_to_end(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
