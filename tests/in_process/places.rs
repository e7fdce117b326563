//! Understands where people say they are, at the step that looks for their ENT.

use std::fmt::Write as _;

use guichet::assistant::Assistant;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{
    AnsweredStep, Choice, Effect, Event, Levels, Match, Session, SideQuestion, question, turn,
};
use guichet::flow::{Area, Flows, Kind, PlaceMeant};
use proptest::prelude::*;

use crate::support::{NOON, assistant};

/// A person who is asked which ENT they look for.
fn asked(assistant: &Assistant, tag: &str) -> Session {
    let flows = &assistant.flows;
    let door = flows.door("ent.which").expect("it is a door").id;
    let mut session = Session::new("welcome.who", tag);
    session.greeted = true;
    session.shared_answers.push(AnsweredStep {
        step: "welcome.who".to_owned(),
        label: "pupil".to_owned(),
    });
    after(assistant, session, Event::EnteredByLink(door))
}

fn after(assistant: &Assistant, session: Session, event: Event) -> Session {
    let world = assistant.turn_input(NOON, true);
    let turn = turn(&assistant.flows, session, event, &world);
    turn.session.expect("nothing is forgotten")
}

/// What was understood, in short: `ara`, `ara, laclasse`, `? 93, 974`, or nothing.
fn heard(flows: &Flows, event: Event) -> String {
    let pick = flows.find("ent.which").expect("it is a step");
    let Kind::Pick { table, .. } = pick.kind else {
        panic!("it chooses from a table");
    };
    let id = |row: &u16| flows.tables[table].rows[usize::from(*row)].id.as_str();
    match event {
        Event::Chosen {
            choice: Choice::Row(row),
            read: Match::Exact,
        } => id(&row).to_owned(),
        Event::Chosen {
            choice: Choice::Row(row),
            read: Match::Fuzzy,
        } => format!("~ {}", id(&row)),
        Event::Rows(rows) => rows
            .as_slice()
            .iter()
            .map(id)
            .collect::<Vec<_>>()
            .join(", "),
        Event::Where { area, .. } => format!("? {}", codes(flows, area)),
        Event::NotUnderstood => String::new(),
        other => format!("{other:?}"),
    }
}

fn codes(flows: &Flows, area: Area) -> String {
    let code = |at| &*flows.places.departement(at).expect("it was found").code;
    area.departements().map(code).collect::<Vec<_>>().join(", ")
}

/// What a person says, and what is understood.
const SAID: &[(&str, &str)] = &[
    ("région Auvergne-Rhône-Alpes", "ara"),
    ("j'habite à Lyon", "laclasse, ara"),
    ("mon collège est à Lyon", "laclasse, ara"),
    ("à Annecy", "ara"),
    ("dans l'Ain", "ara"),
    ("ليون", "laclasse, ara"),
    ("في ليون", "laclasse, ara"),
    ("الكوليج فليون", "laclasse, ara"),
    ("نسكن في غرونوبل", "ara"),
    ("بغرونوبل", "ara"),
    ("vers Grenoble", "ara"),
    ("69003", "laclasse, ara, vienne-condrieu"),
    ("69003 Lyon", "laclasse, ara"),
    ("c'est en Haute-Savoie", "ara"),
    ("je suis au collège à Riom", "ara"),
    ("63", "ara"),
    ("le 93", "webcollege-93, monlycee-net"),
    ("dept 44", "e-lyco, e-primo"),
    ("saint-étienne", "cybercolleges-42, ara, e-cleo"),
    ("St Etienne", "cybercolleges-42, ara, e-cleo"),
    ("au lycée à Nantes", "e-lyco"),
    ("collège jean moulin à Marseille", "eduprovence, atrium"),
    ("académie de Lille", "hauts-de-france"),
    ("my school is in Toulouse", "ecollege-31, occitanie"),
    ("near Rennes", "toutatice"),
    // The level that is named.
    ("lycée à Lyon", "ara"),
    ("école à Villeurbanne", "laclasse"),
    ("j'habite à Villeurbanne", "laclasse, ara"),
    ("au collège à Villefranche", "ara"),
    ("lycée à Paris", "monlycee-net"),
    ("école à Toulon", "toulon"),
    ("école à angouleme", "one-charente"),
    ("école à Toulouse", "ecollege-31, occitanie"),
    ("mon college 94", "mon-college-94"),
    ("je suis en 3eme à Pontoise", "mon-college-95"),
    ("high school in Nice", "atrium"),
    ("middle school near Lyon", "laclasse, ara"),
    ("primary school in Reims", "ecoles-reims"),
    ("strasbourg lycée", "mbn"),
    ("collège à Porto-Vecchio", "leia"),
    // No row is known there for that level.
    ("collège dans le 92", ""),
    ("Nanterre", "monlycee-net"),
    ("collège à Pau", ""),
    // Short names of towns, and their districts.
    ("Évry", "ent-91, monlycee-net, monecole-91"),
    ("Cherbourg", "normandie"),
    ("Paris 15", "pcn, monlycee-net"),
    ("paris 15e", "pcn, monlycee-net"),
    ("75015", "pcn, monlycee-net"),
    ("lyon 3eme", "laclasse, ara"),
    ("marseille 13eme", "eduprovence, atrium"),
    // Towns that share a name.
    ("Saint-Denis", "? 93, 974"),
    ("lycée à Saint-Denis", "? 93, 974"),
    ("saint denis 93", "webcollege-93, monlycee-net"),
    ("St-Denis (974)", "reunion-2d, reunion-1d"),
    ("Saint-Denis à la Réunion", "reunion-2d, reunion-1d"),
    ("Aix", "? 13, 73"),
    ("aix en provence", "eduprovence, atrium"),
    ("Montreuil", "webcollege-93, monlycee-net"),
    ("Valence", "? 16, 26, 82"),
    ("Valence en Occitanie", "occitanie"),
    ("la rochelle", "poitiers, lycee-connecte"),
    ("01200", "ara"),
    // A town with the name of a département.
    ("Vienne", "? 38, 86"),
    ("à Vienne", "ara, vienne-condrieu"),
    ("dans la Vienne", "poitiers, lycee-connecte"),
    ("Vienne 38", "ara, vienne-condrieu"),
    // Régions, académies.
    ("Île-de-France", "? 75, 77, 78, 91, 92, 93, 94, 95"),
    ("académie de Versailles", "? 75, 77, 78, 91, 92, 93, 94, 95"),
    ("lycée en ile de france", "monlycee-net"),
    ("paca", "atrium"),
    ("en Bretagne", "toutatice"),
    ("en Alsace", "mbn"),
    ("la reunion", "reunion-2d, reunion-1d"),
    ("réunion", "reunion-2d, reunion-1d"),
    ("haute corse", "leia"),
    ("2A", "leia, porto-vecchio"),
    ("20000", "leia, porto-vecchio"),
    ("97110", "karukera"),
    ("le Nord-Pas-de-Calais", "hauts-de-france"),
    // Articles, hidden and left out.
    ("au Mans", "e-lyco, e-primo"),
    ("mans", "e-lyco, e-primo"),
    ("du Havre", "arsene-76, normandie"),
    ("je vais au lycée du Mans", "e-lyco"),
    // More words than a place.
    ("lycée hoche versailles", "monlycee-net"),
    ("collège Jean Jaurès Montreuil", "webcollege-93"),
    ("collège Saint-Joseph à Reims", "mbn"),
    ("mon fils est au collège à Hyères", "mon-college-83, atrium"),
    ("je cherche l'ENT du collège de Riom", "ara"),
    ("c'est quoi mon ent je suis à Dijon", "eclat-bfc"),
    ("on habite près de Saint-Malo", "toutatice"),
    ("c'est à côté de Limoges", "lycee-connecte"),
    ("pas loin de Tours", "netocentre, primot"),
    ("Annecy mais mon collège est à Lyon", "laclasse, ara"),
    ("j'habite à Annecy et je vais à l'école à Paris", "? 74, 75"),
    ("we live in the Loire", "cybercolleges-42, ara, e-cleo"),
    ("I live in Nice", "agora-06, atrium"),
    // Ordinary words are places only where nothing else is said.
    ("job", "ara"),
    ("vue", "e-lyco, e-primo"),
    ("orange", "aucollege-84, atrium"),
    ("il y a eu un problème", ""),
    ("j'ai 13 ans", ""),
    // The names of ENT, and typing mistakes, as before.
    ("mon bureau numerique", "mbn"),
    ("ent 77", "ent-77"),
    ("ecollege 78", "ecollege-78"),
    ("agora 06", "agora-06"),
    ("atrium", "atrium"),
    ("monlycee.net", "monlycee-net"),
    ("paris classe numérique", "pcn"),
    ("pronote", "pronote-hub"),
    ("grenobel", "~ ara"),
    ("marseile", "eduprovence, atrium"),
];

#[test]
fn what_people_say_finds_their_ent() {
    let shipped = assistant();
    let mut wrong = String::new();
    for tag in ["fr", "en"] {
        let session = asked(&shipped, tag);
        for (said, expected) in SAID {
            let event = shipped
                .understander
                .understand(&shipped.flows, &session, said);
            let heard = heard(&shipped.flows, event);
            let missed = expected.is_empty() && matches!(event, Event::UnknownLanguage(_));
            if heard != *expected && !missed {
                writeln!(wrong, "{tag}: {said} → {heard} (not {expected})").expect("a text grows");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_need_beside_a_place_is_the_need() {
    let shipped = assistant();
    let session = asked(&shipped, "fr");
    for said in [
        "j'ai perdu mon mot de passe",
        "j'habite à Lyon et j'ai perdu mon mot de passe",
    ] {
        let event = shipped
            .understander
            .understand(&shipped.flows, &session, said);
        assert!(matches!(event, Event::Intent(_)), "{said}: {event:?}");
    }
}

#[test]
fn the_departement_of_a_namesake_is_chosen_or_typed_and_the_level_is_kept() {
    let shipped = assistant();
    let (flows, understander) = (&shipped.flows, &shipped.understander);
    let session = asked(&shipped, "fr");
    let event = understander.understand(flows, &session, "lycée à Saint-Denis");
    let session = after(&shipped, session, event);
    let codes = ["93", "974"].map(str::to_owned).to_vec();
    let levels = Levels::LYCEE;
    assert_eq!(
        session.side_question,
        Some(SideQuestion::Where { codes, levels })
    );
    let [one, other] = ["93", "974"].map(|code| flows.places.code(code).expect("it is one"));
    let choices = question(flows, &session, 2).choices;
    let [one, other] = [one, other].map(Choice::Departement);
    assert_eq!(choices, [one, other, Choice::NoRow]);
    let chosen = |choice| Event::Chosen {
        choice,
        read: Match::Exact,
    };
    for event in [
        chosen(one),
        understander.understand(flows, &session, "93"),
        understander.understand(flows, &session, "1"),
        understander.understand(flows, &session, "Seine-Saint-Denis (93)"),
    ] {
        let now = after(&shipped, session.clone(), event);
        assert_eq!(now.label("ent.which"), Some("monlycee-net"), "{event:?}");
    }
    let neither = after(&shipped, session, chosen(Choice::NoRow));
    assert_eq!(neither.frame().at, "ent.which");
    assert_eq!(neither.side_question, None);
}

/// The table may have been edited since the départements were asked about. No person is asked about
/// them for ever.
#[test]
fn a_departement_that_no_ent_serves_is_said_to_have_none_and_the_place_is_asked_again() {
    let shipped = assistant();
    let flows = &shipped.flows;
    let served = flows.places.code("93").expect("it is one");
    let unserved = flows.places.code("988").expect("it is one");
    let session = asked(&shipped, "fr");
    let area = [served, unserved].into_iter().collect();
    let levels = Levels::LYCEE;
    let session = after(&shipped, session, Event::Where { area, levels });
    let chosen = Event::Chosen {
        choice: Choice::Departement(unserved),
        read: Match::Exact,
    };
    let turn = turn(flows, session, chosen, &shipped.turn_input(NOON, true));
    assert_eq!(turn.effects[0], Effect::NoRow, "{:?}", turn.effects);
    let session = turn.session.expect("nothing is forgotten");
    assert_eq!(session.frame().at, "ent.which");
    assert_eq!(session.side_question, None);
}

#[test]
fn every_commune_where_an_ent_is_known_finds_one() {
    let shipped = assistant();
    let flows = &shipped.flows;
    let session = asked(&shipped, "fr");
    let communes = include_str!("../../data/places/communes.txt");
    let names = communes.lines().filter(|line| !line.starts_with('#'));
    let mut lost = Vec::new();
    for line in names.step_by(41) {
        let (name, _) = line.split_once('\t').expect("a line has a tab");
        let homes = flows.places.commune(name).expect("it is there").homes;
        let area: Area = homes.iter().map(|home| home.at).collect();
        let wanted = PlaceMeant {
            area,
            ..PlaceMeant::default()
        };
        if flows.tables[0].serving(&wanted).is_empty() {
            continue;
        }
        let said = format!("à {name}");
        match shipped.understander.understand(flows, &session, &said) {
            Event::Chosen {
                choice: Choice::Row(_),
                ..
            }
            | Event::Rows(_)
            | Event::Where { .. } => {}
            // Distress goes first, even if the word is a name.
            Event::Distress(_) => {}
            other => lost.push((said, other)),
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn without_places_the_words_of_the_table_are_looked_for_alone() {
    let mut content = Content::read(&Places::default()).expect("it is in the binary");
    content
        .data
        .retain(|source| !source.path.starts_with("places/"));
    let assistant = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let session = asked(&assistant, "fr");
    for (said, expected) in [
        ("toulouse", "occitanie, ecollege-31"),
        (
            "saint-denis",
            "webcollege-93, monlycee-net, reunion-1d, reunion-2d",
        ),
        ("riom", ""),
    ] {
        let event = assistant
            .understander
            .understand(&assistant.flows, &session, said);
        assert_eq!(heard(&assistant.flows, event), expected, "{said}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_a_few_departements_are_asked_about(
        words in proptest::collection::vec("[a-zé0-9]{1,5}|saint|à|lyon|le|mans|paris|93|collège", 0..8),
    ) {
        let shipped = assistant();
        let session = asked(&shipped, "fr");
        let event = shipped.understander.understand(&shipped.flows, &session, &words.join(" "));
        if let Event::Where { area, .. } = event {
            prop_assert!((2..=8).contains(&area.count()));
        }
    }
}
