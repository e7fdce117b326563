//! The real program in a conversation in a terminal, to be killed.

#![expect(
    clippy::disallowed_methods,
    reason = "it waits for a program, which has no other clock"
)]

use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Home;

/// Longer than any answer takes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A program that talks in a terminal under a name of its own.
pub(crate) struct Talk {
    child: Child,
    input: ChildStdin,
    output: Arc<Mutex<Vec<u8>>>,
    reader: JoinHandle<()>,
}

impl Talk {
    pub(crate) fn start(home: &Home, name: &str, points: &str, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["talk", "--as", name, "--locale", "fr"])
            .args(more)
            .env_clear()
            .env("FAILPOINTS", points)
            .env("GUICHET_STORE", home.store_folder())
            .env("GUICHET_KEYS", home.keys_folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let input = child.stdin.take().expect("it has an input");
        let mut from = child.stdout.take().expect("it has an output");
        let output = Arc::new(Mutex::new(Vec::new()));
        let to = Arc::clone(&output);
        let reader = std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = from.read(&mut piece) {
                to.lock()
                    .expect("nobody panics")
                    .extend_from_slice(&piece[..count]);
            }
        });
        Self {
            child,
            input,
            output,
            reader,
        }
    }

    pub(crate) fn type_line(&mut self, line: &str) {
        // The program may have been killed, which is what this test does.
        let _ = writeln!(self.input, "{line}");
    }

    pub(crate) fn shown(&self) -> String {
        String::from_utf8_lossy(&self.output.lock().expect("nobody panics")).into_owned()
    }

    /// Waits until everything that was shown fulfils `enough`, for as long as `patience`.
    pub(crate) fn wait(&self, patience: Duration, enough: impl Fn(&str) -> bool) -> bool {
        let until = Instant::now() + patience;
        loop {
            if enough(&self.shown()) {
                return true;
            }
            if Instant::now() > until {
                return false;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Kills the program, and returns all that it had shown.
    pub(crate) fn kill(mut self) -> String {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
        self.reader.join().expect("all of it is read");
        String::from_utf8_lossy(&self.output.lock().expect("nobody panics")).into_owned()
    }

    /// Lets the program end by itself, and returns all that it had shown.
    pub(crate) fn end(self) -> String {
        let Self {
            mut child,
            input,
            output,
            reader,
        } = self;
        drop(input);
        let ended = child.wait().expect("it ends");
        assert!(ended.success(), "it ends well");
        reader.join().expect("all of it is read");
        String::from_utf8_lossy(&output.lock().expect("nobody panics")).into_owned()
    }
}
