//! Ten requests at once for one member of staff, at one screen and in a group on Telegram: each
//! person reads what was meant for them, and so many acts do it.

use guichet::dialogue::TicketNumber;
use guichet::message::{Address, Block, OutgoingMessage};

use crate::support::desk_rig::{DeskRig, address};
use crate::support::telegram_desk::{ANNE, GROUP, Rig};

const TEN: usize = 10;

fn person(at: usize) -> Address {
    address(&format!("person-{at}"))
}

type Delivered = Vec<(Address, OutgoingMessage)>;

/// The words that arrived at an address, and the program's own lines.
fn arrived(delivered: &Delivered, room: &str) -> (Vec<String>, Vec<String>) {
    let (mut words, mut lines) = (Vec::new(), Vec::new());
    let own = delivered.iter().filter(|(to, _)| to.room == room);
    for block in own.flat_map(|(_, say)| &say.blocks) {
        match block {
            Block::Relayed(said) => words.push(said.shown().to_owned()),
            Block::Text(line) => lines.push(line.clone()),
            _ => {}
        }
    }
    (words, lines)
}

/// Anne's screen, and how many lines she has typed.
struct Screen {
    rig: DeskRig,
    acts: usize,
}

impl Screen {
    async fn writes(&mut self, at: usize, words: &str) -> Delivered {
        let update = self.rig.next();
        self.rig.said(&person(at), words, &update).await
    }

    /// A person calls the desk and says in a line what is wrong; returns the request.
    async fn calls(&mut self, at: usize) -> TicketNumber {
        let problem = format!("problème {at}");
        for words in ["/start", "élève", "/human", "dire en une ligne", &problem] {
            self.writes(at, words).await;
        }
        let kept = self.rig.service.store.session(&person(at));
        let session = kept.expect("it reads").expect("the person wrote").session;
        session.request.expect("the person called").reference
    }

    async fn types(&mut self, line: &str) -> String {
        self.acts += 1;
        let told = self.rig.staff("anne", line).await;
        assert!(told.well, "{line}: {told:?}");
        told.lines().join("\n")
    }
}

#[tokio::test]
async fn at_one_screen_nothing_mixes() {
    let mut screen = Screen {
        rig: DeskRig::start(),
        acts: 0,
    };
    let mut numbers = Vec::new();
    for at in 0..TEN {
        numbers.push(screen.calls(at).await);
    }
    let queue = screen.types("/list").await;
    for (at, number) in numbers.iter().enumerate() {
        assert!(queue.contains(&number.to_string()), "{queue}");
        assert!(queue.contains(&format!("┃ problème {at}")), "{queue}");
    }
    for (at, number) in numbers.iter().enumerate() {
        let card = screen.types(&format!("/claim {}", number.number())).await;
        assert!(card.contains(&format!("┃ problème {at}")), "{card}");
    }
    screen.rig.delivered().await;
    // Anne is turned to the last; the others write, and are announced in a line each.
    for at in 0..TEN - 1 {
        let delivered = screen.writes(at, &format!("mot {at}")).await;
        let (words, lines) = arrived(&delivered, "desk:anne");
        assert!(words.is_empty(), "{words:?}");
        assert!(
            lines.len() == 1 && lines[0].contains("nouveau message"),
            "{lines:?}"
        );
    }
    let mine = screen.types("/list mine").await;
    assert_eq!(mine.matches("un message non lu").count(), TEN - 1, "{mine}");
    for (at, number) in numbers.iter().enumerate() {
        screen.types(&format!("/on {}", number.number())).await;
        let (words, _) = arrived(&screen.rig.delivered().await, "desk:anne");
        let said: Vec<String> = (at < TEN - 1)
            .then(|| format!("mot {at}"))
            .into_iter()
            .collect();
        assert_eq!(words, said);
        screen.types(&format!("réponse {at}")).await;
        let delivered = screen.rig.delivered().await;
        for other in 0..TEN {
            let (words, _) = arrived(&delivered, &person(other).room);
            let meant: Vec<String> = (other == at)
                .then(|| format!("réponse {at}"))
                .into_iter()
                .collect();
            assert_eq!(words, meant, "{other}");
        }
        screen.types("/close").await;
        screen.rig.delivered().await;
    }
    assert_eq!(screen.types("/list").await, "Aucune demande.");
    // Four for each request, and three looks at the queue.
    assert_eq!(screen.acts, 4 * TEN + 3);
}

#[tokio::test]
async fn a_request_that_is_claimed_again_is_turned_to() {
    let mut screen = Screen {
        rig: DeskRig::start(),
        acts: 0,
    };
    let (first, second) = (screen.calls(0).await, screen.calls(1).await);
    for on in [first, second, first] {
        screen.types(&format!("/claim {}", on.number())).await;
    }
    screen.rig.delivered().await;
    screen.types("pour la première").await;
    let delivered = screen.rig.delivered().await;
    let (words, _) = arrived(&delivered, &person(0).room);
    assert_eq!(words, ["pour la première"]);
    assert_eq!(arrived(&delivered, &person(1).room).0, [""; 0]);
}

#[tokio::test]
async fn a_line_for_a_person_who_is_gone_reaches_no_other() {
    let mut screen = Screen {
        rig: DeskRig::start(),
        acts: 0,
    };
    let (first, second) = (screen.calls(0).await, screen.calls(1).await);
    for on in [first, second] {
        screen.types(&format!("/claim {}", on.number())).await;
    }
    screen.writes(1, "stop").await;
    let told = screen.rig.staff("anne", "Essaie encore.").await;
    let lines = told.lines().join("\n");
    assert!(!told.well && lines.contains(&second.to_string()), "{lines}");
    let (words, _) = arrived(&screen.rig.delivered().await, &person(0).room);
    assert!(words.is_empty(), "{words:?}");
    // The choice below the refusal turns to the one that is left.
    let (_, line) = told.choices[0].clone();
    screen.types(&line).await;
    screen.types("Essaie encore.").await;
    let (words, _) = arrived(&screen.rig.delivered().await, &person(0).room);
    assert_eq!(words, ["Essaie encore."]);
}

#[tokio::test]
async fn a_member_of_staff_who_is_handed_a_request_reads_what_was_said_before() {
    let mut screen = Screen {
        rig: DeskRig::start(),
        acts: 0,
    };
    let on = screen.calls(0).await;
    screen.writes(0, "garder l'échange").await;
    screen.types(&format!("/claim {}", on.number())).await;
    screen.writes(0, "une page blanche").await;
    screen.types("Recharge la page.").await;
    screen.types("/note déjà venue hier").await;
    screen.types("/transfer bob").await;
    let (words, _) = arrived(&screen.rig.delivered().await, "desk:bob");
    let told = [
        "problème 0",
        "déjà venue hier",
        "une page blanche",
        "Recharge la page.",
    ];
    assert_eq!(words, told);
    // What was kept for the next holder goes with the request.
    assert!(screen.rig.staff("bob", "/close").await.well);
    let ticket = screen.rig.service.store.ticket(on).expect("it reads");
    assert_eq!(ticket.expect("it is there").problem, None);
}

#[tokio::test]
async fn what_staff_send_is_marked_alike_however_it_was_made() {
    let mut screen = Screen {
        rig: DeskRig::start(),
        acts: 0,
    };
    let on = screen.calls(0).await;
    screen.types(&format!("/claim {}", on.number())).await;
    screen.rig.delivered().await;
    for line in [
        "Que vois-tu ?",
        "/canned =hello",
        "/send =password-rules",
        "/send =letter",
    ] {
        screen.types(line).await;
        let (words, own) = arrived(&screen.rig.delivered().await, &person(0).room);
        assert!(!words.is_empty() && own.is_empty(), "{line}: {own:?}");
    }
}

#[tokio::test]
async fn in_a_group_every_request_has_its_place() {
    let rig = Rig::start().await;
    let people: Vec<i64> = (0..10).map(|at| 500 + at).collect();
    let mut acts = 0;
    for &person in &people {
        rig.says(person, "/start").await;
        rig.says(person, "/human").await;
        rig.says(person, "dire en une ligne").await;
        rig.says(person, &format!("problème {person}")).await;
    }
    rig.api
        .write_in(ANNE, GROUP, None, &serde_json::json!({"text": "/list"}));
    rig.answered().await;
    acts += 1;
    let above = rig.texts(None);
    // What stays in the group holds no word of a person; the topic, which goes, does.
    assert!(!above.contains("problème"), "{above}");
    assert_eq!(
        above.matches("Qui a besoin d'aide ? · Français").count(),
        10
    );
    for _ in &people {
        rig.presses(ANNE, "Prendre").await;
        acts += 1;
    }
    let topics = rig.api.topics(GROUP);
    assert_eq!(topics.len(), people.len());
    for (topic, _) in topics {
        let texts = rig.texts(Some(topic));
        let own: Vec<i64> = people
            .iter()
            .copied()
            .filter(|person| texts.contains(&format!("problème {person}")))
            .collect();
        assert_eq!(own.len(), 1, "{texts}");
        rig.writes(ANNE, topic, &format!("réponse à {}", own[0]))
            .await;
        assert!(
            rig.last_to(own[0])
                .contains(&format!("réponse à {}", own[0]))
        );
        rig.writes(ANNE, topic, "/close").await;
        acts += 2;
    }
    let open = rig.service.handoff.desks().tickets();
    assert!(open.is_empty(), "{}", open.len());
    assert_eq!(acts, 3 * people.len() + 1);
}
