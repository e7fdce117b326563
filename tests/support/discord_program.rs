//! The program itself, serving a simulated Discord.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use super::Home;
use super::discord_api::{DiscordApi, Message, SERVER, TOKEN, Who};
use super::patience::found;

/// A running program. It is killed when the value is dropped.
pub(crate) struct Program {
    pub(crate) child: Child,
    pub(crate) home: Home,
    log: PathBuf,
}

impl Program {
    /// Starts the program, and waits until it listens.
    pub(crate) async fn start(api: &DiscordApi, more: &[(&str, &str)]) -> Self {
        let program = Self::begin(api, Home::new(), more);
        api.ready().await;
        let registered = api.until("no commands", |api| {
            let everywhere = api.commands(None);
            !everywhere.is_empty() || !api.commands(Some(SERVER)).is_empty()
        });
        registered.await;
        program
    }

    /// Starts the program over a store that may exist already.
    pub(crate) fn begin(api: &DiscordApi, home: Home, more: &[(&str, &str)]) -> Self {
        let folder = home.store_folder();
        let folder = folder.parent().expect("a folder");
        let log = folder.join("log");
        let to = fs::File::options().append(true).create(true).open(&log);
        let child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .arg("serve")
            .current_dir(folder)
            .env_remove("RUST_LOG")
            .env_remove("GUICHET_TELEGRAM_TOKEN")
            .env("GUICHET_STORE", home.store_folder())
            .env("GUICHET_KEYS", home.keys_folder())
            .env("GUICHET_LISTEN", "127.0.0.1:0")
            .env("GUICHET_DISCORD_TOKEN", TOKEN)
            .env("GUICHET_DISCORD_RESOLVE", api.address.to_string())
            .env("GUICHET_DISCORD_CA", &api.ca)
            .envs(more.iter().copied())
            .stdout(Stdio::null())
            .stderr(to.expect("a log can be written"))
            .spawn();
        Self {
            child: child.expect("the program starts"),
            home,
            log,
        }
    }

    /// Kills the program at once, and starts it again over the store it left.
    pub(crate) async fn kill_and_start(mut self, api: &DiscordApi, between: impl FnOnce()) -> Self {
        self.kill();
        let away = api.until("it is still there", |api| !api.is_ready());
        away.await;
        between();
        let home = std::mem::replace(&mut self.home, Home::new());
        drop(self);
        let program = Self::begin(api, home, &[]);
        api.ready().await;
        program
    }

    /// Returns the status with which the program ended by itself.
    pub(crate) async fn ended(&mut self) -> Option<i32> {
        let status = found(|| self.child.try_wait().expect("it is our child")).await;
        let status = status.unwrap_or_else(|| panic!("it goes on: {}", self.said()));
        status.code()
    }

    pub(crate) fn kill(&mut self) {
        // The program may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A person who reads French, in their direct messages.
pub(crate) fn alone(person: u64) -> Who {
    Who::alone(person).in_language("fr")
}

/// A person who reads French, in a channel of the server.
pub(crate) fn among_others(person: u64) -> Who {
    Who::among_others(person).in_language("fr")
}

/// Returns the last message that a person sees, once it holds a text.
pub(crate) async fn sees(api: &DiscordApi, person: u64, text: &str) -> Message {
    let seen = found(|| {
        let last = api.seen(person).pop()?;
        (!last.loading && last.text.contains(text)).then_some(last)
    });
    seen.await
        .unwrap_or_else(|| panic!("the person was not told {text}: {:#?}", api.seen(person)))
}

/// Presses a button of the last message that a person sees, and returns what they see then.
pub(crate) async fn press(api: &DiscordApi, who: Who, button: &str, then: &str) -> Message {
    let last = api.last(who.person());
    api.press(who, last.id, button);
    sees(api, who.person(), then).await
}
