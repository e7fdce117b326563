//! The programs of one owner share a store, and look after it.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver};

use crate::support::filled_store::{PEOPLE, filled};
use crate::support::patience::TOO_LONG;
use crate::support::{Home, copy_folder, files_below, project};

fn guichet(home: &Home, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command
        .args(words)
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder());
    command
}

fn run(home: &Home, words: &[&str]) -> Output {
    guichet(home, words).output().expect("the program runs")
}

fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    String::from_utf8_lossy(out).into_owned() + &String::from_utf8_lossy(err)
}

/// A person at a terminal, whose lines are read until one has a text.
struct Talk {
    child: Child,
    lines: Receiver<String>,
}

impl Talk {
    fn start(home: &Home, name: &str) -> Self {
        let mut child = guichet(home, &["talk", "--as", name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let output = child.stdout.take().expect("it has an output");
        let (send, lines) = mpsc::channel();
        std::thread::spawn(move || {
            let read = BufReader::new(output).lines().map_while(Result::ok);
            read.for_each(|line| drop(send.send(line)));
        });
        Self { child, lines }
    }

    fn type_line(&mut self, line: &str) {
        let input = self.child.stdin.as_mut().expect("it has an input");
        writeln!(input, "{line}").expect("it listens");
    }

    fn read_to(&mut self, text: &str) {
        let mut said = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(TOO_LONG) {
            if line.contains(text) {
                return;
            }
            said.push(line);
        }
        let _ = self.child.kill();
        panic!("« {text} » was not said, but: {said:#?}");
    }

    fn end(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().expect("it ends").success());
    }
}

#[test]
fn a_second_program_talks_through_the_first_and_takes_over_when_it_ends() {
    let home = Home::new();
    let mut lea = Talk::start(&home, "lea");
    lea.read_to("Qui a besoin d'aide ?");
    let mut tom = Talk::start(&home, "tom");
    tom.read_to("Qui a besoin d'aide ?");
    tom.type_line("parent");
    tom.read_to("De quoi avez-vous besoin ?");
    lea.type_line("eleve");
    lea.read_to("De quoi as-tu besoin ?");
    // The program that holds the store looks through it, and copies it.
    let verified = run(&home, &["store", "verify"]);
    assert!(
        said(&verified).starts_with("2 conversations"),
        "{}",
        said(&verified)
    );
    let copy = home.store_folder().with_file_name("backup.jsonl");
    let path = copy.display().to_string();
    let backup = run(&home, &["backup", &path]);
    assert!(backup.status.success(), "{}", said(&backup));
    assert!(!copy.with_file_name("backup.jsonl.part").exists());
    // The program that holds the store is killed; the other goes on as if nothing had happened.
    lea.child.kill().expect("it can be killed");
    lea.child.wait().expect("it ends");
    tom.type_line("1");
    tom.read_to("Qu'est-ce qu'il lui faut ?");
    let mut lea = Talk::start(&home, "lea");
    lea.read_to("De quoi as-tu besoin ?");
    lea.type_line("1");
    lea.read_to("Est-ce que tu as cette feuille ?");
    lea.end();
    tom.end();

    let other = Home::new();
    fs::create_dir_all(other.keys_folder()).expect("a folder");
    for key in fs::read_dir(home.keys_folder()).expect("a folder") {
        let key = key.expect("a key").path();
        fs::copy(
            &key,
            other.keys_folder().join(key.file_name().expect("a name")),
        )
        .expect("a copy");
    }
    let imported = run(&other, &["import", &path]);
    assert!(imported.status.success(), "{}", said(&imported));
    assert!(said(&run(&other, &["store", "verify"])).contains("nothing is wrong"));
}

#[cfg(unix)]
#[test]
fn the_control_socket_is_its_owners_alone_and_goes_with_the_program() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    let mut lea = Talk::start(&home, "lea");
    lea.read_to("Qui a besoin d'aide ?");
    let mode = |path: PathBuf| {
        let data = fs::metadata(path).expect("it is there");
        data.permissions().mode() & 0o777
    };
    assert_eq!(mode(home.store_folder().join("control.sock")), 0o600);
    assert_eq!(mode(home.store_folder()), 0o700);
    lea.end();
    assert!(!home.store_folder().join("control.sock").exists());
}

#[test]
fn a_backup_that_cannot_be_written_leaves_the_old_one_and_says_so() {
    let home = Home::new();
    drop(filled(&home));
    let nowhere = home.store_folder().with_file_name("nowhere").join("backup");
    let output = run(&home, &["backup", &nowhere.display().to_string()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("cannot be written"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_backup_takes_the_place_of_files_only() {
    let home = Home::new();
    drop(filled(&home));
    let folder = home.store_folder().display().to_string();
    let output = run(&home, &["backup", &folder]);
    assert_eq!(output.status.code(), Some(1));
    let why = "is no file; name a file for the backup";
    assert!(said(&output).contains(why), "{}", said(&output));
    assert!(home.store_folder().is_dir());
}

/// A stop in the middle may have left a part of an earlier backup, with rights that were given to it.
#[test]
fn a_backup_is_its_owners_alone_whatever_lay_there_before() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    drop(filled(&home));
    let folder = tempfile::tempdir().expect("a folder");
    let (backup, part) = (
        folder.path().join("backup"),
        folder.path().join("backup.part"),
    );
    fs::write(&part, "a part").expect("a file");
    fs::set_permissions(&part, fs::Permissions::from_mode(0o644)).expect("it is ours");
    let output = run(&home, &["backup", &backup.display().to_string()]);
    assert!(output.status.success(), "{}", said(&output));
    let mode = fs::metadata(&backup)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn looking_after_a_store_that_is_not_there_makes_none() {
    let home = Home::new();
    for words in [&["export"][..], &["store", "verify"], &["store", "accept"]] {
        let output = run(&home, words);
        assert_eq!(output.status.code(), Some(1), "{words:?}");
        assert!(
            said(&output).contains("there is no store in"),
            "{}",
            said(&output)
        );
        assert!(!home.store_folder().exists());
    }
    let file = project("README.md").display().to_string();
    let output = run(&home, &["import", &file]);
    assert!(said(&output).contains("line 1: this is no export of guichet"));
    assert!(!home.store_folder().exists());
}

/// The file that tells how far the store went is gone, so the operator decides.
#[test]
fn a_store_that_may_have_lost_something_is_taken_only_when_its_owner_says_so() {
    let home = Home::new();
    drop(filled(&home));
    fs::remove_file(home.store_folder().join("tip")).expect("it is there");
    let refused = run(&home, &["store", "verify"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        said(&refused).contains("guichet store accept"),
        "{}",
        said(&refused)
    );
    let accepted = run(&home, &["store", "accept"]);
    assert!(accepted.status.success(), "{}", said(&accepted));
    assert!(run(&home, &["store", "verify"]).status.success());
}

#[test]
fn another_key_is_refused_before_anything_is_written_with_it() {
    let home = Home::new();
    drop(filled(&home));
    let keys = fs::read_dir(home.keys_folder()).expect("a folder of keys");
    let mut keys = keys.map(|key| key.expect("it is listed").path());
    let key = keys.find(|key| key.extension().is_some_and(|kind| kind == "key"));
    let key = key.expect("a key");
    let own = fs::read_to_string(&key).expect("a key");
    let digit = if own.starts_with('0') { "1" } else { "0" };
    fs::write(&key, format!("{digit}{}", &own[1..])).expect("it is changed");
    let path = home.store_folder().with_file_name("backup");
    let path = path.to_str().expect("a plain path");
    for arguments in [
        &["backup", path][..],
        &["store", "verify"],
        &["desk", "list"],
    ] {
        let refused = run(&home, arguments);
        assert!(!refused.status.success(), "{arguments:?}");
        let said = said(&refused);
        assert!(
            said.contains("is not the one that this store was sealed with"),
            "{said}"
        );
    }
    assert!(!Path::new(path).exists(), "no backup that does not open");
    fs::write(&key, own).expect("it is put back");
    let report = home.open().verify().expect("it reads");
    assert_eq!((report.wrong, report.sessions), (0, PEOPLE as u64));
    let backup = run(&home, &["backup", path]);
    assert!(backup.status.success(), "{}", said(&backup));
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::metadata(path).expect("a backup").permissions().mode();
    assert_eq!(mode & 0o077, 0, "others can read the backup");
}

#[test]
fn the_operator_is_told_of_keys_that_others_can_read_or_that_a_copy_takes_along() {
    let home = Home::new();
    drop(home.open());
    let verified = |keys: &Path| {
        let mut verify = guichet(&home, &["store", "verify"]);
        let output = verify.env("GUICHET_KEYS", keys).output();
        let output = output.expect("the program runs");
        assert!(output.status.success(), "{}", said(&output));
        said(&output)
    };
    let (open, within) = ("run: chmod 600", "The keys lie in the folder of the store");
    let told = verified(&home.keys_folder());
    assert!(!told.contains(open) && !told.contains(within), "{told}");
    let within_store = home.store_folder().join("keys");
    copy_folder(&home.keys_folder(), &within_store);
    let told = verified(&within_store);
    assert!(!told.contains(open) && told.contains(within), "{told}");
    let key = files_below(&home.keys_folder()).remove(0);
    let readable = fs::Permissions::from_mode(0o640);
    fs::set_permissions(key, readable).expect("it is ours");
    let told = verified(&home.keys_folder());
    assert!(told.contains(open) && !told.contains(within), "{told}");
}
