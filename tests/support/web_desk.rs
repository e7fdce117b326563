//! A desk in a browser without scripts: the program with its settings, a person who asks for staff, and
//! a member of staff who is signed in.

use std::fs;

use super::Home;
use super::patience::found;
use super::web_program::{Reader, WebProgram};

/// What a browser says of a form of the page itself.
pub(crate) const OWN: [(&str, &str); 1] = [("sec-fetch-site", "same-origin")];

/// The program with a desk at which these members of staff answer.
pub(crate) fn desk_program(staff: &str) -> WebProgram {
    let home = Home::new();
    have_staff(&home, staff);
    WebProgram::start(home, &[])
}

/// Writes settings in which these members of staff answer: `"web:anne", "terminal:bob"`.
pub(crate) fn have_staff(home: &Home, staff: &str) {
    let settings = home.store_folder().with_file_name("guichet.toml");
    let desk = format!("[desk.school-office]\nstaff = [{staff}]\n");
    fs::write(settings, desk).expect("a file can be written");
}

/// The path of a new link for a member of staff.
pub(crate) fn link(program: &WebProgram, name: &str) -> String {
    let said = program.asked(&["desk", "link", name]);
    let secret = said.trim().rsplit('/').next().unwrap_or_default();
    assert_eq!(secret.len(), 32, "{said}");
    format!("/desk/in/{secret}")
}

/// Returns once the running program knows a member of staff who was put into the settings.
pub(crate) async fn known(program: &WebProgram, name: &str) {
    let known = found(|| {
        let said = program.asked(&["desk", "link", name]);
        (!said.contains("no desk names")).then_some(())
    });
    known
        .await
        .unwrap_or_else(|| panic!("{name} is not known: {}", program.said()));
}

/// A browser in which a member of staff is signed in.
pub(crate) async fn signed_in(program: &WebProgram, name: &str) -> Reader {
    let path = link(program, name);
    let mut reader = Reader::of(&program.url);
    assert_eq!(reader.post(&path, &[], &OWN).await, 303, "{}", reader.page);
    assert_eq!(reader.get("/desk").await, 200);
    reader
}

/// A pupil who has asked for a member of staff, and the number of the ticket.
pub(crate) async fn waiting_person(program: &WebProgram) -> (Reader, String) {
    let mut person = Reader::of(&program.url);
    person.get("/").await;
    person.send(&[]).await;
    person.press("Un élève").await;
    person.send(&[("words", "/human")]).await;
    let number = ticket_number(&person.said().join(" "));
    (person, number)
}

/// The number of a ticket in what a person was told of it.
pub(crate) fn ticket_number(said: &str) -> String {
    let number = said.split("porte le numéro ").nth(1).unwrap_or_default();
    let number = number.chars().filter(char::is_ascii_digit).take(6);
    let number: String = number.collect();
    assert_eq!(number.len(), 6, "{said}");
    number
}

/// A member of staff sends a form of the page that is open.
pub(crate) async fn say(staff: &mut Reader, more: &[(&str, &str)]) {
    let (id, seen, on) = (staff.hidden("id"), staff.hidden("seen"), staff.hidden("on"));
    let mut fields = vec![("id", &*id), ("seen", &*seen)];
    if !on.is_empty() {
        fields.push(("on", &on));
    }
    fields.extend(more);
    let status = staff.post("/desk/say", &fields, &OWN).await;
    assert_eq!(status, 200, "{}", staff.page);
}
