//! A person who types at a terminal while messages come in.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::support::Home;

/// A home with a desk at which a member of staff answers.
fn home() -> Home {
    let home = Home::new();
    fs::write(
        settings(&home),
        "[desk.school-office]\nstaff = [\"terminal:anne\"]\n",
    )
    .expect("a file");
    home
}

fn settings(home: &Home) -> std::path::PathBuf {
    home.store_folder().with_file_name("guichet.toml")
}

fn guichet(home: &Home, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .env("TERM", "xterm-256color")
        .env("GUICHET_CONFIG", settings(home))
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder())
        .args(words);
    command
}

/// A member of staff runs one command.
fn anne(home: &Home, words: &[&str]) {
    let done = guichet(home, &["desk", "--as", "anne"])
        .args(words)
        .output();
    let done = done.expect("the program runs");
    assert!(done.status.success(), "{words:?}: {done:?}");
}

/// A program at a terminal, and all that was sent to its screen.
struct Terminal {
    keys_and_screen: File,
    sent: String,
    /// How many bytes of the screen were looked at.
    read: usize,
    program: Child,
}

impl Terminal {
    fn start(home: &Home, words: &[&str]) -> Self {
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&ours).expect("it is ours");
        unlockpt(&ours).expect("it can be opened");
        let name = ptsname(&ours, Vec::new()).expect("it has a name");
        let name = std::ffi::OsStr::from_bytes(name.as_bytes());
        let theirs = fs::OpenOptions::new().read(true).write(true).open(name);
        let theirs = OwnedFd::from(theirs.expect("it opens"));
        let end = || Stdio::from(theirs.as_fd().try_clone_to_owned().expect("one more end"));
        let program = guichet(home, words)
            .stdin(end())
            .stdout(end())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        Self {
            keys_and_screen: ours.into(),
            sent: String::new(),
            read: 0,
            program,
        }
    }

    fn types(&mut self, keys: &str) {
        let keys = keys.as_bytes();
        self.keys_and_screen.write_all(keys).expect("it listens");
    }

    /// Reads on until `text` has come, and behind it; returns what came before it.
    fn until(&mut self, text: &str) -> String {
        let mut bytes = Vec::new();
        loop {
            if let Some(at) = self.sent[self.read..].find(text) {
                let before = self.sent[self.read..][..at].to_owned();
                self.read += at + text.len();
                return before;
            }
            let mut more = [0; 1024];
            let count = self.keys_and_screen.read(&mut more);
            let count = count.unwrap_or_else(|_| panic!("no « {text} » in {}", self.sent));
            bytes.extend(&more[..count]);
            // A letter may come in two pieces.
            if let Ok(whole) = std::str::from_utf8(&bytes) {
                self.sent += whole;
                bytes.clear();
            }
        }
    }

    /// Calls the desk; returns the number of the ticket.
    fn asks_for_a_person(&mut self) -> String {
        self.until("Vous > ");
        self.types("une personne\r");
        self.until("Votre demande porte le numéro ");
        let number = self.until(".").replace(|c: char| !c.is_ascii_digit(), "");
        self.until("Vous > ");
        number
    }

    fn end(mut self) -> ExitStatus {
        self.program.wait().expect("it ends")
    }
}

#[test]
fn a_message_leaves_the_half_line_below_it() {
    let home = home();
    let mut lea = Terminal::start(&home, &["talk", "--as", "lea"]);
    let number = lea.asks_for_a_person();
    lea.types("quit");
    lea.until("quit");
    anne(&home, &["claim", &number]);
    lea.until("vous répond maintenant");
    lea.until("Vous > quit");
    anne(&home, &["answer", &number, "Quelle page est-ce ?"]);
    lea.until("┃ Quelle page est-ce ?");
    lea.until("Vous > quit");
    lea.types("ter\r");
    lea.until("À bientôt.");
    assert!(lea.end().success());
}

#[test]
fn what_staff_are_typing_stays_and_the_prompt_says_for_whom_it_is() {
    let home = home();
    let mut anne = Terminal::start(&home, &["desk", "--as", "anne"]);
    anne.until("anne > ");
    let mut lea = Terminal::start(&home, &["talk", "--as", "lea"]);
    let number = lea.asks_for_a_person();
    anne.until("Nouvelle demande");
    anne.types(&format!("/claim {number}\r"));
    let prompt = format!("anne · {} {} > ", &number[..3], &number[3..]);
    anne.until(&prompt);
    lea.until("vous répond maintenant");
    anne.types("recharge");
    anne.until("recharge");
    lea.types("une page blanche\r");
    anne.until("┃ une page blanche");
    anne.until(&format!("{prompt}recharge"));
    anne.types(" la page\r");
    lea.until("┃ recharge la page");
    anne.types("/quit\r");
    lea.types("quitter\r");
    assert!(anne.end().success());
}

#[test]
fn a_message_that_asks_for_a_secret_hides_the_half_line() {
    let home = home();
    let mut lea = Terminal::start(&home, &["talk", "--as", "lea"]);
    let number = lea.asks_for_a_person();
    anne(&home, &["claim", &number]);
    lea.until("vous répond maintenant");
    lea.types("Can");
    lea.until("Can");
    anne(&home, &["back", &number, "activation.password"]);
    lea.until("[1] Passer");
    lea.until("Vous > ***");
    lea.types("ari88!Zz");
    lea.until("***********");
    lea.types("\r");
    lea.until("Est-ce que le portail l'accepte ?");
    assert!(!lea.sent.contains("ari88"), "{}", lea.sent);
    // Ctrl-Y brings back what was cut out of a line, and the arrow up a line; here neither may.
    lea.until("Vous > ");
    lea.types("\x19\x1b[Aquitter\r");
    lea.until("À bientôt.");
    assert!(lea.end().success());
}

#[test]
fn what_is_typed_ahead_is_read_line_by_line() {
    let home = home();
    let mut lea = Terminal::start(&home, &["talk", "--as", "lea"]);
    lea.until("Vous > ");
    lea.types("élève\ractiver\rquitter\r");
    lea.until("De quoi as-tu besoin");
    lea.until("Est-ce que tu as cette feuille");
    lea.until("À bientôt.");
    assert!(lea.end().success());
}

#[test]
fn keys_that_end_a_program_end_it() {
    for (keys, code) in [("demi\x03", 130), ("\x04", 0)] {
        let home = home();
        let mut lea = Terminal::start(&home, &["talk", "--as", "lea"]);
        lea.until("Vous > ");
        lea.types(keys);
        assert_eq!(lea.end().code(), Some(code), "{keys:?}");
        let mut anne = Terminal::start(&home, &["desk", "--as", "anne"]);
        anne.until("anne > ");
        anne.types(keys);
        assert_eq!(anne.end().code(), Some(code), "{keys:?}");
    }
}
