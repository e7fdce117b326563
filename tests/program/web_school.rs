//! What a school makes of the pages: its name and colour, a sheet to print, and the way to the private
//! check from a platform.

use std::fs;

use crate::support::Home;
use crate::support::bot_api::BotApi;
use crate::support::telegram_program::{Program, guichet};
use crate::support::web_program::{Reader, WebProgram};

#[tokio::test]
async fn the_pages_have_the_name_and_the_colour_of_the_school() {
    let home = Home::new();
    let school = home.store_folder().with_file_name("school.toml");
    let text = "name = \"Collège Jean-Moulin\"\ncolour = \"#7A1F3D\"\n";
    fs::write(&school, text).expect("a file can be written");
    let school = school.display().to_string();
    let program = WebProgram::start(home, &[("GUICHET_SCHOOL", &school)]);
    let mut reader = Reader::of(&program.url);
    reader.get("/").await;
    assert!(
        reader.page.contains("Collège Jean-Moulin"),
        "{}",
        reader.page
    );
    reader.get("/style.css").await;
    assert!(
        reader.page.contains("background: #7a1f3d"),
        "{}",
        reader.page
    );
    fs::write(&school, "colour = \"#ffff00\"\n").expect("a file can be written");
    let check = guichet(&program.home)
        .args(["check", "--school", &school])
        .output();
    let check = check.expect("it runs");
    let said = String::from_utf8_lossy(&check.stdout).into_owned()
        + &String::from_utf8_lossy(&check.stderr);
    assert!(
        !check.status.success() && said.contains("too light to be read"),
        "{said}"
    );
}

#[test]
fn a_sheet_leads_into_journeys_in_every_language() {
    let home = Home::new();
    let sheet = |url: Option<&str>, flows: &[&str]| {
        let mut command = guichet(&home);
        command.arg("sheet").args(flows);
        if let Some(url) = url {
            command.env("GUICHET_WEB_URL", url);
        }
        let output = command.output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        (output.status.success(), said)
    };
    let url = Some("https://aide.example.fr");
    let (made, page) = sheet(url, &[]);
    assert!(made, "{page}");
    for part in [
        "<section lang=\"fr\" dir=\"ltr\">",
        "<section lang=\"en\" dir=\"ltr\">",
        "<section lang=\"ar\" dir=\"rtl\">",
        ">https://aide.example.fr/go/<wbr>activation<",
        ">https://aide.example.fr/go/<wbr>parent-account<",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let languages = page.matches("<section").count();
    assert_eq!(page.matches("<svg").count(), 4 * languages);
    let (_, one) = sheet(url, &["ent"]);
    assert_eq!(one.matches("<svg").count(), 2 * languages);
    let (made, told) = sheet(url, &["activaton"]);
    assert!(
        !made && told.contains("did you mean `activation`?"),
        "{told}"
    );
    let (made, told) = sheet(Some("aide.example.fr"), &[]);
    assert!(!made && told.contains("it looks like https://"), "{told}");
    let (made, told) = sheet(None, &[]);
    assert!(!made && told.contains("GUICHET_WEB_URL"), "{told}");
}

#[tokio::test]
async fn a_platform_names_the_private_check_where_an_example_is_asked_for() {
    let api = BotApi::start().await;
    let more = [
        ("GUICHET_WEB_URL", "https://aide.example.fr"),
        ("GUICHET_WEB_LISTEN", "127.0.0.1:0"),
    ];
    let _program = Program::start(&api, Home::new(), &more);
    let link = "https://aide.example.fr/check?lang=fr";
    let says = |api: &BotApi, person: i64, part: &str| {
        let messages = api.chat(person).messages;
        messages.values().any(|message| message.text.contains(part))
    };
    api.write(7, "fr", "/start activation");
    api.until("no journey begins", |api| says(api, 7, "cette feuille"))
        .await;
    assert!(!says(&api, 7, link));
    api.write(8, "fr", "/start activation_password");
    api.until("the check is not named", |api| says(api, 8, link))
        .await;
}
