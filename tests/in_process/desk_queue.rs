//! What the queue shows and lets through, the reasons of a school, and the figures of a desk.

use jiff::SignedDuration;

use guichet::dialogue::TicketNumber;

use crate::support::assistant;
use crate::support::desk_rig::{DeskRig, address, desk};

impl DeskRig {
    /// A person of this name calls the desk in these words.
    async fn called(&mut self, name: &str, words: &[&str]) -> TicketNumber {
        for words in words {
            let update = self.next();
            self.said(&address(name), words, &update).await;
        }
        let kept = self.service.store.session(&address(name));
        let session = kept.expect("it reads").expect("the person wrote").session;
        session.request.expect("the person called").reference
    }

    async fn told(&mut self, line: &str) -> String {
        let told = self.staff("anne", line).await;
        assert!(told.well, "{line}: {told:?}");
        told.lines().join("\n")
    }
}

/// The numbers in a text, in their order.
fn numbers(text: &str, all: &[TicketNumber]) -> Vec<TicketNumber> {
    let mut found: Vec<(usize, TicketNumber)> = all
        .iter()
        .filter_map(|on| Some((text.find(&on.to_string())?, *on)))
        .collect();
    found.sort();
    found.into_iter().map(|(_, on)| on).collect()
}

#[test]
fn a_wait_is_told_in_minutes_then_in_hours_then_in_days() {
    let renderer = &assistant().renderer;
    for (minutes, told) in [
        (0, "moins d'une minute"),
        (59, "59 min"),
        (60, "1 h"),
        (23 * 60 + 59, "23 h"),
        (24 * 60, "1 jour"),
        (3 * 24 * 60, "3 jours"),
    ] {
        let lasting = renderer.lasting("fr", minutes).expect("a text");
        let shown = lasting.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(shown, told, "{minutes} minutes");
    }
}

#[tokio::test]
async fn the_longest_wait_comes_first_and_filters_let_through_what_they_say() {
    let mut rig = DeskRig::start();
    let lea = rig.called("lea", &["/start", "élève", "/human"]).await;
    rig.now += SignedDuration::from_mins(1);
    let kim = rig
        .called("kim", &["/start", "/language en", "parent", "/human"])
        .await;
    rig.now += SignedDuration::from_mins(1);
    let tom = rig.called("tom", &["/start", "élève", "/human"]).await;
    let all = [lea, kim, tom];
    let list = rig.told("/list").await;
    assert_eq!(numbers(&list, &all), all, "{list}");
    assert!(
        list.contains("Un parent") && list.contains("English"),
        "{list}"
    );

    // Lea is answered, so it is she who is waited for; Kim waits for an answer.
    rig.told(&format!("/claim {}", lea.number())).await;
    rig.told("Que vois-tu ?").await;
    let list = rig.told("/list").await;
    assert_eq!(numbers(&list, &all), [kim, tom, lea], "{list}");
    for (filter, shown) in [
        ("mine", vec![lea]),
        ("waiting", vec![kim, tom]),
        ("en", vec![kim]),
        ("English", vec![kim]),
        ("waiting FR", vec![tom]),
        ("mine en", vec![]),
    ] {
        let list = rig.told(&format!("/list {filter}")).await;
        assert_eq!(numbers(&list, &all), shown, "{filter}: {list}");
    }
    assert!(!rig.staff("anne", "/list nobody").await.well);
}

#[tokio::test]
async fn a_reason_of_the_school_closes_a_request_and_is_read_back() {
    let school = "[close-reasons]\ncodes-reprinted = \"Codes réimprimés\"\n";
    let mut rig = DeskRig::at_school(school);
    let on = rig.called("lea", &["/start", "élève", "/human"]).await;
    rig.told(&format!("/claim {}", on.number())).await;
    let choices = rig.staff("anne", "/close ?").await.choices;
    let (_, line) = choices
        .iter()
        .find(|(text, _)| text == "Codes réimprimés")
        .expect("the school's reason is a button");
    rig.told(line).await;
    let card = rig.told(&format!("/card {}", on.number())).await;
    assert!(card.contains("(Codes réimprimés)"), "{card}");

    // The school takes the reason away: the request still tells its name.
    let mut rig = rig.restart(vec![desk(&["anne", "bob"])]).await;
    let card = rig.told(&format!("/card {}", on.number())).await;
    assert!(card.contains("(codes-reprinted)"), "{card}");
    assert!(!rig.staff("anne", "/close codes-reprinted").await.well);
}

#[tokio::test]
async fn the_report_counts_and_names_no_person() {
    let mut rig = DeskRig::start();
    let words = ["/start", "élève", "/human", "dire en une ligne", "zarbi"];
    let lea = rig.called("lea-4711", &words).await;
    rig.called("kim", &["/start", "parent", "/human"]).await;
    rig.now += SignedDuration::from_mins(20);
    rig.told(&format!("/claim {}", lea.number())).await;
    rig.now += SignedDuration::from_mins(2);
    rig.told("Que vois-tu ?").await;
    rig.now += SignedDuration::from_hours(3);
    rig.told("/close unfit").await;
    let report = rig.service.handoff.report().expect("it reads").join("\n");
    let never = "≤1 day 0 · ≤1 week 0 · later 0";
    assert_eq!(
        report,
        format!(
            "2026-W37  school-office\n  \
             requests      2 · urgent 0 · waiting now 1 · held now 0\n  \
             taken         ≤15 min 0 · ≤1 h 1 · {never} · not taken 1\n  \
             first answer  ≤15 min 0 · ≤1 h 1 · {never} · none 1\n  \
             closed        ≤15 min 0 · ≤1 h 0 · ≤1 day 1 · ≤1 week 0 · later 0 · open 1\n  \
             reasons       unfit 1"
        )
    );
}

/// Where a request has a thread it is taken there at once, by one press from the list.
#[tokio::test]
async fn the_list_has_a_button_for_each_of_the_first_requests_that_wait() {
    let mut desk = desk(&["anne", "bob"]);
    desk.desk_channels = vec![address("office")];
    let mut rig = DeskRig::new(desk);
    let mut all = Vec::new();
    for person in ["a", "b", "c", "d", "e", "f", "g", "h"] {
        all.push(rig.called(person, &["/start", "élève", "/human"]).await);
        rig.now += SignedDuration::from_mins(1);
    }
    let line = |on: &TicketNumber| format!("/claim {}", on.number());
    // One is taken, and one is set aside.
    rig.told(&line(&all[0])).await;
    rig.told(&format!("/snooze {} 60", all[1].number())).await;
    let buttons = rig.staff("bob", "/list").await.choices;
    let lines: Vec<_> = buttons.iter().map(|(_, line)| line.clone()).collect();
    let wanted: Vec<_> = all[2..7].iter().map(line).collect();
    assert_eq!(lines, wanted);
    let (text, _) = &buttons[0];
    assert!(text.contains(&all[2].to_string()), "{text}");

    // Where it has none, the list names the command.
    let mut rig = DeskRig::start();
    rig.called("lea", &["/start", "élève", "/human"]).await;
    assert!(rig.staff("anne", "/list").await.choices.is_empty());
}
