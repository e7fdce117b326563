//! A desk that works in a channel on Discord: its queue there, a private thread for each ticket, a
//! button for each action. The program itself runs, over a simulated Discord.

use std::fs;

use serde_json::json;

use crate::support::Home;
use crate::support::discord_api::{DiscordApi, Failing, GENERAL, Message, SERVER, Who, plain};
use crate::support::discord_desk::{ANNE, BOB, CLEO, LEA, ROLE, shows, taken_by};
use crate::support::discord_program::{Program, among_others, sees};

const SERVERS: &str = "GET /users/@me/guilds";

struct Rig {
    api: DiscordApi,
    program: Program,
}

impl Rig {
    async fn start() -> Self {
        Self::over(DiscordApi::start().await).await
    }

    async fn over(api: DiscordApi) -> Self {
        let home = Home::new();
        let folder = home.store_folder();
        let settings = folder.parent().expect("a folder").join("guichet.toml");
        let text = format!(
            "[desk.school-office]\nstaff = [\"discord:{ANNE}\", \"discord:role:{ROLE}\"]\n\
             discord-channel = \"{GENERAL}\"\n\
             called = {{ \"discord:{ANNE}\" = \"Vie scolaire\" }}\n"
        );
        fs::write(settings, text).expect("settings can be written");
        api.joins(ANNE, &[]);
        api.joins(BOB, &[ROLE]);
        api.joins(CLEO, &[]);
        let program = Program::begin(&api, home, &[]);
        api.ready().await;
        Self { api, program }
    }

    /// The only thread.
    fn thread(&self) -> u64 {
        let threads = self.api.threads();
        assert_eq!(threads.len(), 1, "{threads:?}");
        threads[0].id
    }

    /// Returns a message in a channel or a thread once it holds a text.
    async fn shows(&self, channel: u64, text: &str) -> Message {
        shows(&self.api, channel, text).await
    }

    async fn presses(&self, staff: u64, channel: u64, message: &Message, button: &str) {
        self.api
            .press(Who::in_channel(staff, channel), message.id, button);
    }

    /// A person calls the desk, and a member of staff takes the ticket; returns the thread and the
    /// card.
    async fn taken_by(&self, staff: u64) -> (u64, Message) {
        taken_by(&self.api, staff).await
    }

    /// A member of staff answers by the form that the button of the card opens; returns the interaction.
    async fn answers(&self, staff: u64, thread: u64, card: &Message, text: &str) -> u64 {
        self.presses(staff, thread, card, "Répondre").await;
        self.api
            .until("no form", |api| api.form(staff).is_some())
            .await;
        self.api.submit(Who::in_channel(staff, thread), text)
    }

    fn well(&self) {
        assert_eq!(
            self.api.violations(),
            Vec::<String>::new(),
            "{}",
            self.program.said()
        );
    }
}

#[tokio::test]
async fn a_request_is_taken_by_a_button_answered_by_a_form_and_given_back() {
    let rig = Rig::start().await;
    let (thread, card) = rig.taken_by(ANNE).await;
    rig.shows(GENERAL, "prise par Vie scolaire").await;
    assert!(rig.api.threads()[0].members.contains(&ANNE));
    rig.api.write(LEA, "j'ai perdu ma fiche");
    rig.shows(thread, "j'ai perdu ma fiche").await;
    let answer = "Je regarde, un instant.";
    let said = rig.answers(ANNE, thread, &card, answer).await;
    sees(&rig.api, LEA, "Je regarde, un instant.").await;
    sees(&rig.api, ANNE, "Envoyé").await;
    assert!(rig.api.acknowledged(said).is_some());
    rig.presses(ANNE, thread, &card, "Rendre au robot").await;
    let choice = sees(&rig.api, ANNE, "que choisissez-vous").await;
    rig.presses(ANNE, thread, &choice, "Là où en était la personne")
        .await;
    sees(&rig.api, LEA, "de nouveau le robot").await;
    rig.api
        .until("it stays open", |api| api.threads()[0].locked)
        .await;
    rig.shows(GENERAL, "est terminée").await;
    rig.well();
}

#[tokio::test]
async fn answers_with_hardly_a_field_are_taken() {
    let api = DiscordApi::start().await;
    api.answer_sparsely();
    let rig = Rig::over(api).await;
    let (thread, card) = rig.taken_by(BOB).await;
    rig.answers(BOB, thread, &card, "Je regarde.").await;
    sees(&rig.api, LEA, "Je regarde.").await;
    rig.api.write(LEA, "merci");
    rig.shows(thread, "merci").await;
    let registered = |api: &DiscordApi| !api.commands(None).is_empty();
    rig.api.until("no commands", registered).await;
    let said = rig.program.said();
    for wrong in ["could not be read", "permission", "trying again"] {
        assert!(!said.contains(wrong), "{said}");
    }
    rig.well();
}

/// Léa reads in a server, and takes no direct messages.
#[tokio::test]
async fn a_person_without_direct_messages_is_helped_to_the_end_in_a_server() {
    let rig = Rig::start().await;
    let api = &rig.api;
    let lea = among_others(LEA);
    let registered = |api: &DiscordApi| !api.commands(None).is_empty();
    api.until("there are no commands", registered).await;
    api.shut(LEA, 50_007);
    api.command(lea, "start", &[]);
    sees(api, LEA, "Qui a besoin").await;
    api.command(lea, "human", &[]);
    let told = |text: &'static str| {
        move |api: &DiscordApi| api.told(LEA).iter().any(|told| told.text.contains(text))
    };
    api.until(
        "where it goes on is not said",
        told("à la prochaine commande"),
    )
    .await;
    let notice = rig.shows(GENERAL, "Attend depuis").await;
    rig.presses(ANNE, GENERAL, &notice, "Prendre").await;
    sees(api, LEA, "répond maintenant").await;
    api.until("no thread", |api| !api.threads().is_empty())
        .await;
    let thread = rig.thread();
    let card = rig.shows(thread, "Prise par").await;
    rig.answers(ANNE, thread, &card, "Je regarde.").await;
    let answer = sees(api, LEA, "Je regarde.").await;
    // The form for an answer shows the words that it answers, as people read them.
    api.press(lea, answer.id, "Écrire");
    api.until("no form", |api| api.form(LEA).is_some()).await;
    let title = api.form(LEA).map(|form| form.title);
    assert_eq!(title.as_deref(), Some("Je regarde."));
    api.submit(lea, "la page est blanche");
    rig.shows(thread, "la page est blanche").await;
    // Commands run, and what is written by one is confirmed.
    api.command(lea, "help", &[]);
    sees(api, LEA, "/répondre").await;
    api.command(lea, "answer", &[("text", "merci, j'attends")]);
    rig.shows(thread, "merci, j'attends").await;
    sees(api, LEA, "C'est transmis.").await;
    // Nothing can be said below the last interaction: the words wait for the next command, in order.
    api.let_time_pass();
    rig.answers(ANNE, thread, &card, "Voilà, c'est réglé.")
        .await;
    sees(api, ANNE, "ne l'a pas encore reçu").await;
    rig.answers(ANNE, thread, &card, "Essaie encore.").await;
    api.until("the second is not told", |api| {
        let told = api.told(ANNE);
        let waits = |told: &&Message| told.text.contains("ne l'a pas encore reçu");
        told.iter().filter(waits).count() == 2
    })
    .await;
    api.command(lea, "status", &[]);
    api.until("the words never came", told("Essaie encore."))
        .await;
    let texts: Vec<String> = api.told(LEA).iter().map(|told| told.text.clone()).collect();
    let at = |text: &str| texts.iter().rposition(|told| told.contains(text));
    assert!(
        at("Voilà, c'est réglé.") < at("Essaie encore."),
        "{texts:#?}"
    );
    sees(api, LEA, "répond maintenant").await;
    assert!(api.seen(LEA).iter().all(|seen| seen.only_for == Some(LEA)));
    assert!(api.unacknowledged().is_empty());
    rig.well();
}

#[tokio::test]
async fn staff_have_their_command_while_discord_does_not_name_the_servers() {
    let api = DiscordApi::start().await;
    let error = json!({"code": 0, "message": "503: Service Unavailable"});
    api.fail(SERVERS, Failing::Answer(503, error), 1_000);
    let rig = Rig::over(api).await;
    let registered = |api: &DiscordApi| !api.commands(Some(SERVER)).is_empty();
    rig.api.until("no command of staff", registered).await;
    rig.well();
}

#[tokio::test]
async fn a_member_with_the_role_is_staff_and_loses_the_conversation_with_it() {
    let rig = Rig::start().await;
    let (thread, card) = rig.taken_by(BOB).await;
    rig.api.joins(BOB, &[]);
    // Whatever Bob does brings the roles he has left.
    rig.presses(BOB, thread, &card, "Terminer").await;
    sees(&rig.api, LEA, "attend de nouveau").await;
    rig.shows(GENERAL, "Attend depuis").await;
    rig.shows(thread, "attend de nouveau").await;
    let gone = |api: &DiscordApi| !api.threads()[0].members.contains(&BOB);
    rig.api.until("it can still be read", gone).await;
    rig.well();
}

#[tokio::test]
async fn a_member_who_is_staff_by_a_role_keeps_the_conversation_over_a_restart() {
    let rig = Rig::start().await;
    let (thread, card) = rig.taken_by(BOB).await;
    let Rig { api, program } = rig;
    let looks = |api: &DiscordApi| {
        let all = api.calls("GET /guilds/{}/members/{}").into_iter();
        let bob = format!("/members/{BOB}");
        all.filter(|call| call.path.ends_with(&bob)).count()
    };
    let mut before = 0;
    let program = program.kill_and_start(&api, || before = looks(&api)).await;
    let rig = Rig { api, program };
    rig.api
        .until("no role is looked for", |api| looks(api) > before)
        .await;
    rig.answers(BOB, thread, &card, "Toujours là.").await;
    sees(&rig.api, LEA, "Toujours là.").await;
    let told = rig.api.told(LEA);
    assert!(
        !told
            .iter()
            .any(|told| told.text.contains("attend de nouveau"))
    );
    rig.well();
}

#[tokio::test]
async fn a_person_who_is_no_staff_moves_nothing() {
    let rig = Rig::start().await;
    let (thread, card) = rig.taken_by(ANNE).await;
    for act in ["Remettre dans la file", "Terminer", "Passer à un collègue"] {
        rig.presses(CLEO, thread, &card, act).await;
        sees(&rig.api, CLEO, "Vous ne répondez pas à ce guichet").await;
    }
    rig.api.write(LEA, "toujours là ?");
    rig.shows(thread, "toujours là ?").await;
    rig.well();
}

#[tokio::test]
async fn what_discord_does_not_let_us_read_is_said_not_to_have_arrived() {
    let rig = Rig::start().await;
    let (thread, _) = rig.taken_by(ANNE).await;
    rig.api
        .write_in(ANNE, thread, "je pense que personne ne lit ceci");
    rig.shows(thread, "ne me laisse pas lire").await;
    rig.api.write_in(ANNE, thread, "<@1000> bonjour Léa");
    let read = sees(&rig.api, LEA, "bonjour Léa").await;
    assert!(!read.text.contains("<@"), "{read:?}");
    rig.well();
}

#[tokio::test]
async fn a_thread_that_was_removed_is_opened_anew_for_the_holder_of_the_request() {
    let rig = Rig::start().await;
    let (thread, _) = rig.taken_by(ANNE).await;
    rig.api.remove_thread(thread);
    rig.api.write(LEA, "vous êtes là ?");
    rig.api
        .until("no thread", |api| !api.threads().is_empty())
        .await;
    let new = rig.thread();
    rig.shows(new, "vous êtes là ?").await;
    rig.shows(new, "Prise par").await;
    assert!(rig.api.threads()[0].members.contains(&ANNE));
    rig.well();
}

#[tokio::test]
async fn what_is_removed_on_either_side_is_said() {
    let rig = Rig::start().await;
    let (thread, _) = rig.taken_by(ANNE).await;
    let said = rig.api.write(LEA, "je me suis trompée");
    rig.shows(thread, "je me suis trompée").await;
    rig.api.remove(said);
    rig.shows(thread, "a effacé un de ses messages").await;
    let answer = rig
        .api
        .write_in(ANNE, thread, "<@1000> demain à huit heures");
    sees(&rig.api, LEA, "demain à huit heures").await;
    rig.api.remove(answer);
    rig.shows(thread, "n'efface rien chez la personne").await;
    rig.well();
}

#[tokio::test]
async fn what_people_write_is_shown_as_words_and_notifies_no_member() {
    let rig = Rig::start().await;
    let (thread, _) = rig.taken_by(ANNE).await;
    let nasty = "@everyone <@4001> **gras** [lien](https://example.org) # titre ||caché||";
    rig.api.write(LEA, nasty);
    let shown = rig.shows(thread, "titre").await;
    assert!(
        plain(&shown.text).contains(&nasty.replace('>', "")),
        "{shown:?}"
    );
    rig.api.write(LEA, &"a".repeat(1_990));
    rig.shows(thread, &"a".repeat(1_900)).await;
    rig.well();
}

#[tokio::test]
async fn erasing_removes_the_thread() {
    let rig = Rig::start().await;
    rig.taken_by(ANNE).await;
    rig.api.write(LEA, "effacer tout");
    sees(&rig.api, LEA, "?").await;
    rig.api.write(LEA, "oui");
    rig.api
        .until("the thread stays", |api| api.threads().is_empty())
        .await;
    rig.well();
}

#[tokio::test]
async fn a_right_that_is_missing_is_named_at_the_start() {
    let api = DiscordApi::start().await;
    // Every permission but that for private threads.
    const EVERYTHING_ELSE: u64 = 2_248_473_465_835_073 & !(1 << 36) | 1 << 34;
    api.allow(EVERYTHING_ELSE);
    let home = Home::new();
    let folder = home.store_folder();
    let settings = folder.parent().expect("a folder").join("guichet.toml");
    let text = format!(
        "[desk.school-office]\nstaff = [\"discord:{ANNE}\"]\ndiscord-channel = \"{GENERAL}\"\n"
    );
    fs::write(settings, text).expect("settings can be written");
    let program = Program::begin(&api, home, &[]);
    api.until("no permission is missed", |_| {
        program.said().contains("create private threads")
    })
    .await;
}

#[tokio::test]
async fn killed_in_the_middle_of_a_hand_over_nothing_is_lost() {
    let rig = Rig::start().await;
    let (thread, _) = rig.taken_by(ANNE).await;
    let Rig { api, program } = rig;
    let program = program
        .kill_and_start(&api, || {
            api.write(LEA, "pendant l'arrêt");
        })
        .await;
    let rig = Rig { api, program };
    rig.shows(thread, "pendant l'arrêt").await;
    assert_eq!(rig.thread(), thread);
}

#[tokio::test]
async fn ten_requests_have_ten_places_and_a_few_presses_each() {
    let rig = Rig::start().await;
    let people: Vec<u64> = (0..10).map(|at| 6_000 + at).collect();
    let mut acts = 0;
    for &person in &people {
        rig.api.write(person, "bonjour");
        sees(&rig.api, person, "Qui a besoin").await;
        rig.api.write(person, "/human");
        sees(&rig.api, person, "Qui a besoin").await;
        rig.api.write(person, "dire en une ligne");
        sees(&rig.api, person, "en une ligne ?").await;
        rig.api.write(person, &format!("problème {person}"));
        sees(&rig.api, person, "Qui a besoin").await;
    }
    for (at, &person) in people.iter().enumerate() {
        let waits = |api: &DiscordApi| {
            let all = api.in_channel(GENERAL).into_iter();
            all.filter(|message| message.text.contains("Attend depuis"))
                .collect::<Vec<_>>()
        };
        rig.api
            .until("no notice", |api| waits(api).len() == people.len() - at)
            .await;
        let notice = waits(&rig.api).remove(0);
        // What stays in the channel holds no word of a person.
        assert!(!notice.text.contains("problème"), "{notice:?}");
        rig.presses(ANNE, GENERAL, &notice, "Prendre").await;
        acts += 1;
        rig.api
            .until("no thread", |api| api.threads().len() == at + 1)
            .await;
        let thread = rig.api.threads().iter().map(|thread| thread.id).max();
        let thread = thread.expect("a thread");
        // The requests are taken in the order in which they were made.
        let card = rig.shows(thread, &format!("problème {person}")).await;
        let answer = format!("réponse à {person}");
        rig.answers(ANNE, thread, &card, &answer).await;
        sees(&rig.api, person, &answer).await;
        // The member of staff is told so, and then goes on: the two may arrive in either order.
        sees(&rig.api, ANNE, "Envoyé").await;
        // The button and the form.
        acts += 2;
        rig.presses(ANNE, thread, &card, "Terminer").await;
        let choice = sees(&rig.api, ANNE, "que choisissez-vous").await;
        rig.presses(ANNE, thread, &choice, "C'est réglé").await;
        sees(&rig.api, person, "est terminé").await;
        acts += 2;
    }
    assert_eq!(acts, 5 * people.len());
    rig.well();
}
