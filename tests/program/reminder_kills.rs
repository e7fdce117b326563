//! A reminder comes once, whenever the program is killed.

#![expect(clippy::print_stdout, reason = "it says what the programs did")]

use std::fs;
use std::time::Duration;

use crate::kills::Dice;
use crate::support::terminal_program::{PATIENCE, Talk};
use crate::support::{Home, files_below, project};

/// The shipped flows, with a step that waits.
fn with_a_wait(home: &Home) -> String {
    let data = home.store_folder().with_file_name("data");
    for path in files_below(&project("data")) {
        let below = path.strip_prefix(project("data")).expect("it lies there");
        let to = data.join(below);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(&path, &to).expect("a file of the project");
    }
    let flow = data.join("flows/activation.toml");
    let text = fs::read_to_string(&flow).expect("a flow is text");
    let sheet = "id    = \"sheet\"\nkind  = \"choice\"\n";
    let waits = text.replace(sheet, &format!("{sheet}wait  = true\n"));
    assert_ne!(waits, text, "the step is there");
    fs::write(flow, waits).expect("a file");
    data.display().to_string()
}

#[test]
fn a_reminder_comes_once_whenever_the_program_is_killed() {
    const PEOPLE: usize = 12;
    const REMINDED: &str = "Voici le rappel";
    let home = Home::new();
    let data = with_a_wait(&home);
    let more = ["--data", &*data];
    let names: Vec<String> = (0..PEOPLE).map(|at| format!("p{at}")).collect();
    for name in &names {
        let mut talk = Talk::start(&home, name, "clock=return(2026-09-07T10:00:00Z)", &more);
        for line in ["eleve", "activer", "rappelle moi"] {
            talk.type_line(line);
        }
        assert!(
            talk.end().contains("rappel demain"),
            "{name} will be reminded"
        );
    }
    // The next day, a little before and a little after six in the evening.
    let early = Talk::start(
        &home,
        &names[0],
        "clock=return(2026-09-08T15:59:00Z)",
        &more,
    )
    .end();
    assert!(!early.contains(REMINDED), "not before it is time");
    let late = "clock=return(2026-09-08T16:00:30Z);before-sync=sleep(8);before-delivery=sleep(8)";
    let mut dice = Dice(0xca11_ab1e);
    let mut shown = vec![0; PEOPLE];
    for kill in 0..60 {
        let who = kill % PEOPLE;
        let talk = Talk::start(&home, &names[who], late, &more);
        // Half of the kills come while it starts, half once it has begun to say something.
        if dice.roll(2) == 0 {
            talk.wait(PATIENCE, |shown| !shown.is_empty());
        }
        std::thread::sleep(Duration::from_millis(dice.roll(120)));
        shown[who] += talk.kill().matches(REMINDED).count();
    }
    let killed = shown.clone();
    for (who, name) in names.iter().enumerate() {
        let talk = Talk::start(&home, name, "clock=return(2026-09-08T16:10:00Z)", &more);
        let reminded = shown[who] > 0;
        let all =
            |shown: &str| shown.contains("On reprend") && (reminded || shown.contains(REMINDED));
        assert!(talk.wait(PATIENCE, all), "{name} was not reminded");
        shown[who] += talk.end().matches(REMINDED).count();
    }
    println!("reminders shown while it was killed: {killed:?}, in all: {shown:?}");
    // Later on no person is reminded again.
    for name in &names {
        let talk = Talk::start(&home, name, "clock=return(2026-09-09T16:10:00Z)", &more);
        assert!(talk.wait(PATIENCE, |shown| shown.contains("On reprend")));
        assert!(!talk.end().contains(REMINDED), "{name} is reminded twice");
    }
}
