//! The program itself, driven by a script: conversations, interruptions, and everything that can be
//! wrong around it.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use crate::support::{Home, copy_folder, project};

fn guichet(home: &Home) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .env("GUICHET_STORE", home.store_folder())
        .env("GUICHET_KEYS", home.keys_folder());
    command
}

fn run(command: &mut Command, input: &[u8]) -> Output {
    let command = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    // A program that ends early closes its input; the test looks at what it says.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("the program ends")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("it speaks UTF-8")
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_script_holds_a_conversation() {
    let home = Home::new();
    let output = run(&mut guichet(&home), "élève\nactiver\noui\n".as_bytes());
    assert!(output.status.success());
    let said = said(&output);
    assert!(said.contains("Qui a besoin d'aide ?"));
    assert!(said.contains("(Étape 2 sur 10)"));
    assert!(
        !said.contains('\u{1b}'),
        "no colours where there is no terminal"
    );
    assert!(!said.contains('\u{2068}'), "no isolates either");
    assert!(
        complained(&output).contains("keep a copy"),
        "a new key is told of"
    );
}

#[test]
fn a_conversation_goes_on_where_it_was() {
    let home = Home::new();
    run(
        &mut guichet(&home),
        "élève\nactiver\noui\nquitter\n".as_bytes(),
    );
    let output = run(&mut guichet(&home), b"");
    assert!(said(&output).starts_with("On reprend : Activer un compte d'élève."));
    assert!(said(&output).contains("(Étape 2 sur 10)"));
    assert_eq!(complained(&output), "");
}

#[test]
fn people_of_one_store_have_places_of_their_own() {
    let home = Home::new();
    run(
        guichet(&home).args(["--as", "lea"]),
        "élève\nactiver\n".as_bytes(),
    );
    let output = run(guichet(&home).args(["talk", "--as", "tom"]), b"");
    assert!(said(&output).starts_with("Bonjour"));
    let output = run(guichet(&home).args(["talk", "--as", "lea"]), b"");
    assert!(said(&output).starts_with("On reprend"));
}

#[test]
fn the_language_is_the_computers_or_the_one_asked_for() {
    let home = Home::new();
    let output = run(
        guichet(&home)
            .args(["--as", "a"])
            .env("LANG", "en_GB.UTF-8"),
        b"",
    );
    assert!(said(&output).starts_with("Hello"));
    let output = run(guichet(&home).args(["--as", "a", "--locale", "fr"]), b"");
    assert!(said(&output).contains("on continue en français"));
    let output = run(guichet(&home).args(["--as", "b"]).env("LANG", "xx_XX"), b"");
    assert!(said(&output).starts_with("Bonjour"));
    // A language that is not spoken: the others are offered at once, unless the computer names none.
    assert!(said(&output).contains("] العربية"), "{output:?}");
    for none in ["C.UTF-8", "POSIX"] {
        let output = run(guichet(&home).args(["--as", none]).env("LANG", none), b"");
        assert!(!said(&output).contains("] العربية"), "{output:?}");
    }
}

#[test]
fn a_locale_that_does_not_exist_is_refused_with_those_that_do() {
    let home = Home::new();
    let output = run(guichet(&home).args(["--locale", "tlh"]), b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(complained(&output).contains("there is no locale `tlh`; there are: fr, ar, en"));
}

/// After a kill between any two answers, the person stands where the last answer left them.
#[test]
fn a_kill_loses_nothing_that_was_answered() {
    let home = Home::new();
    let script = ["élève", "activer", "oui", "suivant", "nouveau mot de passe"];
    let last = [
        "De quoi as-tu besoin",
        "Est-ce que tu as cette feuille",
        "Ouvre le portail",
        "Tape ton identifiant",
        "Voilà « Je choisis",
    ];
    for (words, asked) in script.iter().zip(last) {
        let mut child = guichet(&home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().expect("it has an input");
        writeln!(stdin, "{words}").expect("it listens");
        let mut stdout = std::io::BufReader::new(child.stdout.take().expect("it speaks"));
        let mut line = String::new();
        while !line.contains(asked) {
            line.clear();
            let read = std::io::BufRead::read_line(&mut stdout, &mut line).expect("it speaks");
            assert_ne!(read, 0, "it ended before « {asked} »");
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
    }
    let output = run(&mut guichet(&home), b"");
    // What was under way when the program was killed may be shown again, before the greeting.
    assert!(said(&output).contains("On reprend"), "{}", said(&output));
    assert!(
        said(&output).contains("Voilà « Je choisis"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_second_program_on_the_same_store_says_so_at_once() {
    let home = Home::new();
    let held = home.open();
    let output = run(&mut guichet(&home), b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(complained(&output).contains("is in use by another guichet"));
    drop(held);
    assert!(run(&mut guichet(&home), b"").status.success());
}

#[test]
fn whatever_is_typed_gets_an_answer() {
    let mut huge = vec![b'a'; 1024 * 1024];
    huge.push(b'\n');
    let storm = format!("e{}\n", "\u{301}".repeat(3_000));
    let inputs: [&[u8]; 10] = [
        b"\n",
        b"   \n",
        &huge,
        b"\0\0\0\n",
        b"\xff\xfe\xfd\n",
        "😀\n".as_bytes(),
        "\u{200b}\u{200d}\u{feff}\n".as_bytes(),
        "\u{202e}eleve\n".as_bytes(),
        storm.as_bytes(),
        b"\x1b[31mrouge\x1b[0m\n",
    ];
    for input in inputs {
        let home = Home::new();
        let output = run(&mut guichet(&home), input);
        let said = said(&output);
        assert!(output.status.success(), "{}", complained(&output));
        assert_eq!(
            said.matches('?').count(),
            2,
            "it asks, is answered, and asks on: {said}"
        );
        assert!(!said.contains('\u{1b}'));
    }
}

#[test]
fn every_command_that_fails_says_what_to_do() {
    let home = Home::new();
    let missing = home.store_folder().join("nowhere");
    let missing = missing.to_str().expect("a path of ours is text");
    for (arguments, code, sentence) in [
        (vec!["check", "--data", missing], 1, "cannot be read"),
        (vec!["check", "--locales", missing], 1, "cannot be read"),
        (vec!["--school", missing], 1, "cannot be read"),
        (vec!["graph", "activaton"], 1, "did you mean `activation`?"),
        (vec!["replay", missing], 1, "cannot be read as a transcript"),
        (vec!["replay"], 2, "FILE"),
        (vec!["chekc"], 2, "check"),
        (
            vec!["--record", "/nowhere/at/all.txt"],
            1,
            "cannot be written",
        ),
    ] {
        let output = run(guichet(&home).args(&arguments), b"");
        let diagnostic = complained(&output);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{arguments:?}: {diagnostic}"
        );
        assert!(diagnostic.contains(sentence), "{arguments:?}: {diagnostic}");
        assert!(
            !diagnostic.contains("panicked"),
            "{arguments:?}: {diagnostic}"
        );
    }
}

#[test]
fn a_broken_flow_is_reported_and_keeps_the_program_from_talking() {
    let home = Home::new();
    let data = home.store_folder().join("data");
    copy_folder(&project("data"), &data);
    let flow = data.join("flows/activation.toml");
    let text = fs::read_to_string(&flow).expect("it reads");
    fs::write(
        &flow,
        text.replace("activated = \"already\"", "activated = \"alredy\""),
    )
    .expect("it can be written");
    let output = run(guichet(&home).arg("check").arg("--data").arg(&data), b"");
    assert_eq!(output.status.code(), Some(1));
    let first = said(&output);
    assert!(first.starts_with("flows/activation.toml:"), "{first}");
    let output = run(guichet(&home).env("GUICHET_DATA", &data), b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(complained(&output).contains("run `guichet check`"));
}

#[test]
fn what_is_in_the_program_is_what_is_in_the_folders() {
    let home = Home::new();
    let inside = run(guichet(&home).arg("check"), b"");
    let (data, locales) = (project("data"), project("locales"));
    let mut outside = guichet(&home);
    outside
        .arg("check")
        .arg("--data")
        .arg(data)
        .arg("--locales")
        .arg(locales);
    assert_eq!(said(&run(&mut outside, b"")), said(&inside));
    assert!(said(&inside).contains("no diagnostic\n"));
}

#[test]
fn flows_are_drawn_in_the_language_asked_for() {
    let home = Home::new();
    let output = run(
        guichet(&home).args(["graph", "activation", "--locale", "en"]),
        b"",
    );
    let drawing = said(&output);
    assert!(drawing.starts_with("flowchart TD\n"));
    assert!(
        drawing.contains("activation_sheet([\"Do you have this sheet?\"])"),
        "{drawing}"
    );
    assert!(drawing.contains("activation_sheet -->|\"Yes, I have it\"| activation_portal"));
}

#[test]
fn a_recording_answers_as_the_conversation_did_to_words_that_are_no_example_of_a_password() {
    let home = Home::new();
    let file = home.store_folder().join("recorded.txt");
    fs::create_dir_all(home.store_folder()).expect("a folder");
    let input = "eleve\nactiver\noui\nsuivant\nsuivant\noui\nje veux juste\nquitter\n";
    let output = run(guichet(&home).arg("--record").arg(&file), input.as_bytes());
    let recorded = fs::read_to_string(&file).expect("it was written");
    for answered in [said(&output), recorded] {
        assert!(answered.contains("Je n'ai pas compris"), "{answered}");
        assert!(!answered.contains("Il manque"), "{answered}");
    }
}

#[test]
fn a_recorded_conversation_can_be_replayed_and_holds_no_secret() {
    let home = Home::new();
    let file = home.store_folder().join("recorded.txt");
    fs::create_dir_all(home.store_folder()).expect("a folder");
    let input = "eleve\nactiver\noui\nsuivant\nsuivant\noui\ncanari1\nCanari2026!Zz\noui\noui\n12\noui\ncanari@gmial.com\nretape\nmon mdp c'est Canari77!\nquitter\n";
    let output = run(guichet(&home).arg("--record").arg(&file), input.as_bytes());
    assert!(output.status.success(), "{}", complained(&output));
    let recorded = fs::read_to_string(&file).expect("it was written");
    assert!(!recorded.to_lowercase().contains("canari"), "{recorded}");
    assert!(recorded.contains(">! "), "a secret is marked");
    let output = run(guichet(&home).arg("replay").arg(&file), b"");
    assert!(
        output.status.success(),
        "{}\n{}",
        complained(&output),
        said(&output)
    );
}
