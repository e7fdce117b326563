//! What people say at a step in free words is taken for the answer it means, and for none where it
//! means none. The cases of `understood/at-steps.tsv` were written before they were tried; those of
//! `understood/answers.tsv` too, for every step, by people who saw its question and its buttons only.

use std::fmt;
use std::fs;

use guichet::assistant::Assistant;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{AnsweredStep, Choice, Event, Session};
use guichet::flow::{Flows, Goal, Kind};
use guichet::i18n::normalize;

use guichet_nlu::diagnostics::Source;

use crate::support::{assistant, project, table};

/// A text at a step, and what it should be taken for, several between bars: labels of the step, `-`
/// for no answer, `need:<intent>` or `command:<name>`.
struct Case {
    language: String,
    step: String,
    text: String,
    expected: String,
    kind: String,
}

impl Case {
    /// Whether the text may answer nothing.
    fn answers_nothing(&self) -> bool {
        self.expected.split('|').any(|one| one == "-")
    }
}

fn cases(table: &str) -> Vec<Case> {
    let case = |[language, step, text, expected, kind]: [String; 5]| Case {
        language,
        step,
        text,
        expected,
        kind,
    };
    table::rows(table).into_iter().map(case).collect()
}

/// What a text was taken for at its step.
fn taken_for(flows: &Flows, session: &Session, event: Event) -> String {
    let step = guichet::dialogue::step(flows, session);
    if let Some((at, _)) = event.transition() {
        return step.transitions[usize::from(at)].label.clone();
    }
    match event {
        Event::Chosen {
            choice: Choice::Command(command),
            ..
        }
        | Event::Command(command) => format!("command:{}", command.name()),
        Event::Intent(need) => match flows[need.intent].goal {
            Goal::Command(name) => format!("command:{name}"),
            _ => format!("need:{}", flows[need.intent].id),
        },
        _ => "-".to_owned(),
    }
}

fn is_right(case: &Case, taken: &str) -> bool {
    let mut expected = case.expected.split('|');
    // A text that is no answer may be a need or a command: neither leaves the step.
    let stays = taken == "-" || taken.starts_with("need:") || taken.starts_with("command:");
    expected.any(|one| one == taken || (one == "-" && stays))
}

/// A case that was taken for something else than it is.
struct Wrong<'a> {
    case: &'a Case,
    taken: String,
}

impl Wrong<'_> {
    /// Whether a text that may answer nothing moved the person.
    fn moves(&self) -> bool {
        self.case.answers_nothing()
    }
}

impl fmt::Debug for Wrong<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Case {
            step,
            text,
            expected,
            kind,
            ..
        } = self.case;
        write!(f, "{kind} · {step} · {text} · {expected} · {}", self.taken)
    }
}

/// The cases that are taken for something else than they are.
fn wrong<'a>(assistant: &Assistant, cases: &'a [Case]) -> Vec<Wrong<'a>> {
    let taken = |case: &Case| {
        let session = Session::new(&case.step, &case.language);
        let event = assistant
            .understander
            .understand(&assistant.flows, &session, &case.text);
        taken_for(&assistant.flows, &session, event)
    };
    let judged = cases.iter().map(|case| Wrong {
        case,
        taken: taken(case),
    });
    judged
        .filter(|wrong| !is_right(wrong.case, &wrong.taken))
        .collect()
}

#[test]
fn what_is_said_at_a_step_in_own_words_is_taken_for_what_it_is() {
    let cases = cases("tests/understood/at-steps.tsv");
    let wrong = wrong(&assistant(), &cases);
    let right = cases.len() - wrong.len();
    assert!(
        right * 100 >= cases.len() * 92,
        "{right} of {} are right: {wrong:#?}",
        cases.len()
    );
}

#[test]
fn most_of_what_is_said_at_any_step_is_taken_for_what_it_is_and_few_people_are_moved() {
    let all = cases("tests/understood/answers.tsv");
    let assistant = assistant();
    let wrong = wrong(&assistant, &all);
    for (language, least) in [("fr", 91), ("en", 92), ("ar", 89)] {
        let own = |case: &&Case| case.language == language;
        let count = all.iter().filter(own).count();
        let missed = wrong.iter().filter(|wrong| own(&wrong.case)).count();
        let right = count - missed;
        assert!(
            right * 100 >= count * least,
            "{language}: {right} of {count} are right: {wrong:#?}"
        );
    }
    let moved: Vec<&Wrong<'_>> = wrong.iter().filter(|wrong| wrong.moves()).collect();
    let nothing = all.iter().filter(|case| case.answers_nothing()).count();
    assert!(moved.len() * 100 <= nothing * 5, "{nothing}: {moved:#?}");
}

#[test]
fn every_answer_that_is_taught_is_one_of_its_step() {
    let mut content = Content::read(&Places::default()).expect("what is in the binary can be read");
    let assistant = review(&content).expect("what is shipped is sound");
    let unasked = assistant.understander.unasked_answers(&assistant.flows);
    assert!(unasked.is_empty(), "{unasked:#?}");
    content.locales.push(Source::new(
        "fr/answers/more.txt",
        "activation-sheet.yess: ben oui\nactivation-sheat.yes: carrément\nactivation-sheet.-: bof\n",
    ));
    let assistant = review(&content).expect("a text too many stops nobody");
    let unasked = assistant.understander.unasked_answers(&assistant.flows);
    let unasked: Vec<String> = unasked.iter().map(ToString::to_string).collect();
    assert_eq!(
        unasked,
        [
            "fr/answers/more.txt:1: `activation-sheet` has no answer `yess`; did you mean `yes`?",
            "fr/answers/more.txt:2: no step that offers answers is called `activation-sheat`; did you mean `activation-sheet`?",
        ]
    );
}

/// Sentences that say what is not so, around an answer: no person may be moved by them.
const DENIALS: [(&str, &[&str]); 3] = [
    (
        "fr",
        &[
            "surtout pas {}",
            "non pas {}",
            "c'est pas que {}",
            "ce n'est pas que {}",
            "j'ai jamais dit {}",
            "j'ai pas dit {}",
            "{} ? surtout pas",
        ],
    ),
    (
        "en",
        &[
            "certainly not {}",
            "it's not that {}",
            "i never said {}",
            "i didn't say {}",
            "no, not {}",
            "{}? definitely not",
        ],
    ),
    ("ar", &["ليس أن {}", "لم أقل {}", "طبعا لا {}", "مش إن {}"]),
];

/// Everything by which an answer is known at every step that offers answers, in a language.
fn answers<'a>(assistant: &'a Assistant, tag: &'a str) -> impl Iterator<Item = Answer<'a>> {
    let locale = assistant.locales.locale(tag);
    let steps = assistant.flows.steps.iter();
    let asked = steps.filter(|step| matches!(step.kind, Kind::Choice | Kind::Tell));
    let transitions = asked.flat_map(|step| step.transitions.iter().map(move |own| (step, own)));
    transitions.map(move |(step, transition)| {
        let label = &transition.label;
        let mut phrases = match &**label {
            "next" => locale.heard("nav-next").to_vec(),
            label => locale.heard(&format!("{}.{label}", step.message)).to_vec(),
        };
        phrases.extend(locale.text(&step.message, Some(label), &[]));
        Answer {
            step: &step.name,
            label,
            phrases,
        }
    })
}

struct Answer<'a> {
    step: &'a str,
    label: &'a str,
    phrases: Vec<String>,
}

impl Answer<'_> {
    /// The label by which a text leaves the step, if it does.
    fn moved(&self, assistant: &Assistant, tag: &str, text: &str) -> Option<String> {
        let session = Session::new(self.step, tag);
        let event = assistant
            .understander
            .understand(&assistant.flows, &session, text);
        let is_answer = matches!(
            event,
            Event::Chosen {
                choice: Choice::Transition(_),
                ..
            }
        );
        is_answer.then(|| taken_for(&assistant.flows, &session, event))
    }

    /// Whether any phrase of the answer holds one of these words.
    fn holds(&self, words: &[&str]) -> bool {
        let folded = self.phrases.iter().map(|phrase| normalize(phrase));
        folded.map(|phrase| format!(" {} ", &*phrase)).any(|own| {
            let mut words = words.iter();
            words.any(|word| own.contains(&format!(" {word} ")))
        })
    }
}

#[test]
fn an_answer_that_is_denied_moves_no_person_at_any_step() {
    let assistant = assistant();
    let mut wrong = Vec::new();
    for (tag, sentences) in DENIALS {
        let mut sentences = sentences.iter().cycle();
        for answer in answers(&assistant, tag) {
            let known = answer.phrases.iter().map(|phrase| normalize(phrase));
            let known: Vec<String> = known.map(|phrase| phrase.to_string()).collect();
            for phrase in &answer.phrases {
                let sentence = sentences.next().expect("they go round");
                let text = sentence.replace("{}", phrase);
                // « non pas encore » is itself a way to say « pas encore ».
                if known.contains(&*normalize(&text)) {
                    continue;
                }
                // « non pas non » denies nothing: it begins with the answer itself.
                if sentence.starts_with(&format!("{phrase} ")) {
                    continue;
                }
                if let Some(to) = answer.moved(&assistant, tag, &text) {
                    wrong.push(format!("{tag} · {} · {text} · {to}", answer.step));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn a_negation_before_an_answer_is_never_that_answer() {
    let assistant = assistant();
    let mut wrong = Vec::new();
    for tag in assistant.locales.tags() {
        let locale = assistant.locales.locale(tag);
        let negations = locale.heard("words-negation").iter();
        let negations: Vec<&str> = negations.map(String::as_str).collect();
        assert!(!negations.is_empty(), "every language negates: {tag}");
        let words = negations.iter().filter(|words| !words.contains(' '));
        let mut before = words.cycle();
        // An answer that is itself a denial may agree with the negation.
        let plain = answers(&assistant, tag).filter(|answer| !answer.holds(&negations));
        for answer in plain {
            for phrase in &answer.phrases {
                let negation = before.next().expect("they go round");
                let text = format!("{negation} {phrase}");
                let to = answer.moved(&assistant, tag, &text);
                if to.as_deref() == Some(answer.label) {
                    wrong.push(format!(
                        "{tag} · {} · {text} · {}",
                        answer.step, answer.label
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn a_place_and_nothing_else_is_no_insult_and_no_thanks() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let communes = fs::read_to_string(project("data/places/communes.txt")).expect("a list");
    let communes = communes.lines().filter(|line| !line.starts_with('#'));
    // Hardly anybody lives in this village; everybody says « none ».
    let communes = communes.filter(|line| !line.starts_with("aucun\t"));
    let communes = communes.filter_map(|line| line.split('\t').next());
    let departements = flows.places.departements.iter().map(|own| &*own.name);
    let mut wrong = Vec::new();
    for place in departements.chain(communes) {
        let session = Session::new("welcome.who", "fr");
        let event = assistant.understander.understand(flows, &session, place);
        let small = match event {
            Event::Distress(_) | Event::SmallTalk(_) => true,
            Event::Intent(need) => {
                let intent = &flows[need.intent];
                matches!(intent.goal, Goal::Talk(_)) || intent.id == "insult"
            }
            _ => false,
        };
        if small {
            wrong.push(format!("{place} · {event:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn who_is_asking_said_alone_answers_the_step_or_says_so() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let heard = |step: &str, text: &str| {
        let session = Session::new(step, "fr");
        assistant.understander.understand(flows, &session, text)
    };
    for step in ["activation.sheet", "recover-password.which"] {
        assert_eq!(heard(step, "parent"), Event::SaysWho(1), "{step}");
        assert_eq!(heard(step, "élève"), Event::SaysWho(0), "{step}");
    }
    for (step, text, label) in [
        ("activation.email", "parent", "parent"),
        ("account-danger.told", "un parent", "parent"),
    ] {
        let session = Session::new(step, "fr");
        let taken = taken_for(flows, &session, heard(step, text));
        assert_eq!(taken, label, "{text} at {step}");
    }
}

#[test]
fn what_any_person_may_say_does_not_change_who_is_asking() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let said_of = |known: &str, text: &str| {
        let mut session = Session::new("recover-password.which", "fr");
        session.shared_answers.push(AnsweredStep {
            step: "welcome.who".to_owned(),
            label: known.to_owned(),
        });
        match assistant.understander.understand(flows, &session, text) {
            Event::Intent(need) => need.audience,
            Event::Ambiguous { audience, .. } => audience,
            Event::SaysWho(who) => Some(who),
            Event::NotUnderstood => None,
            event => panic!("{text}: {event:?}"),
        }
    };
    let (parent, staff) = (Some(1), Some(2));
    for (known, text, who) in [
        (
            "parent",
            "un parent me dit que le portail ne marche plus",
            None,
        ),
        ("parent", "un élève me dit que l'ENT ne s'ouvre plus", None),
        ("pupil", "je veux activer le compte parent de maman", None),
        ("pupil", "mes élèves ont perdu leurs codes", staff),
        ("pupil", "mais je suis la mère", parent),
    ] {
        assert_eq!(said_of(known, text), who, "{known}: {text}");
    }
}

#[test]
fn a_need_in_a_long_message_is_heard_beside_a_denial() {
    let assistant = assistant();
    let session = Session::new("welcome.who", "fr");
    let said = "mon fils a oublié son mot de passe et je veux surtout pas qu'il perde son compte";
    let event = assistant
        .understander
        .understand(&assistant.flows, &session, said);
    let Event::Intent(need) = event else {
        panic!("{event:?}");
    };
    assert_eq!(assistant.flows[need.intent].id, "forgot-password");
}

#[test]
fn a_message_of_contrasts_only_is_no_answer() {
    let assistant = assistant();
    let session = Session::new("activation.sheet", "fr");
    let said = "1222 mais ".repeat(300);
    let event = assistant
        .understander
        .understand(&assistant.flows, &session, &said);
    assert!(!matches!(event, Event::Chosen { .. }), "{event:?}");
}

/// What a text in French is taken for at a step.
fn heard_at(step: &str, text: &str) -> String {
    let shipped = assistant();
    let session = Session::new(step, "fr");
    let event = shipped
        .understander
        .understand(&shipped.flows, &session, text);
    taken_for(&shipped.flows, &session, event)
}

#[test]
fn a_contrast_takes_an_answer_back_and_never_who_somebody_is() {
    for (step, text, taken) in [
        ("welcome.who", "je suis la mère mais voilà", "parent"),
        ("activation.email", "le chat dort mais le chien non", "-"),
        ("activation.password", "non mais si", "-"),
    ] {
        assert_eq!(heard_at(step, text), taken, "{step}: {text}");
    }
}

/// In a longer one the contrast belongs to a story, and its end answers nothing.
#[test]
fn what_follows_a_contrast_answers_in_a_message_of_forty_words_at_most() {
    let story = "alors hier soir nous avons regardé ensemble avec toute la famille ce que la maîtresse avait distribué en classe avant les vacances et puis nous avons cherché un peu partout dans la cuisine";
    for (between, count, is_answer) in [("et dans", 40, true), ("et dans le", 41, false)] {
        let text = format!("{story} {between} mais je suis un parent");
        assert_eq!(text.split(' ').count(), count);
        let taken = heard_at("welcome.who", &text);
        assert_eq!(taken == "parent", is_answer, "{count} words: {taken}");
    }
}
