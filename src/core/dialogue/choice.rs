//! What a person can choose now: the buttons, in their order, the same on every channel.

use crate::flow::{DepartementAt, Flows, Kind, Step};

use super::{Command, ExtraChoice, Owner, Reminder, Session, SideQuestion, navigation};

/// One thing that a person can choose: a button, or the words that stand for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// While the ticket waits: the person no longer wants a member of staff.
    Cancel,
    /// While the ticket waits: the person agrees that the exchange is kept for a while.
    Consent,
    /// To [`SideQuestion::Doubt`]: the suggested domain is the right one.
    Correct,
    /// After a cry for help: go on with the journey.
    Continue,
    /// To [`SideQuestion::Where`]: a département.
    Departement(DepartementAt),
    /// While the ticket waits: the person wants to say in a line what the problem is.
    Describe,
    /// To [`SideQuestion::Go`]: go to the other journey.
    Go,
    /// To [`SideQuestion::Rate`]: the journey or the exchange helped.
    Helped,
    /// To [`SideQuestion::Doubt`]: keep the answer as it was typed.
    Keep,
    /// At the end of a journey: the need that was put off until then.
    Later,
    /// An extra choice, as an index into [`Session::extra_choices`].
    Extra(u8),
    /// To [`SideQuestion::Language`]: a language, as an index into the locales.
    Locale(u8),
    /// To [`SideQuestion::Forget`]: keep everything.
    No,
    /// To [`SideQuestion::Rows`] or [`SideQuestion::Where`]: none of these.
    NoRow,
    /// To [`SideQuestion::Intents`]: none of these needs.
    NoIntent,
    /// To [`SideQuestion::Rate`]: it did not help, or little.
    NotReally,
    /// At a step that chooses a row: the one that the school named.
    OwnRow,
    /// A global word, such as *back* or *help*.
    Command(Command),
    /// At a step that waits: the person takes back the wish for a reminder.
    Forgo,
    /// After a cry for help: call a member of staff of the school.
    Person,
    /// At a step that waits: remind the person the next day.
    Remind,
    /// To [`SideQuestion::Rows`]: a row, as an index into the table of the step.
    Row(u16),
    /// To [`SideQuestion::Go`]: stay on this journey.
    Stay,
    /// To [`SideQuestion::Intents`]: a need, as an index into those the side question names.
    Intent(u8),
    /// A transition of the step, as an index into [`Step::transitions`].
    Transition(u8),
    /// To [`SideQuestion::Forget`]: erase everything.
    Yes,
}

/// What is being asked: the side question if there is one, and the step below it.
pub struct Question<'a> {
    /// The step being asked, or waiting below the side question.
    pub step: &'a Step,
    /// The side question, where one is asked in place of the step.
    pub side_question: Option<&'a SideQuestion>,
    /// The extra choices of the session, which stand beside the question's own.
    pub extra_choices: &'a [ExtraChoice],
    /// Everything that can be chosen, in the order of the buttons.
    pub choices: Vec<Choice>,
}

/// The question of a session, with `locales` languages to choose from.
///
/// The session must have been reconciled with these flows.
pub fn question<'a>(flows: &'a Flows, session: &'a Session, locales: usize) -> Question<'a> {
    let step = navigation::current(flows, session);
    let side_question = session.side_question.as_ref();
    let mut choices = match side_question {
        Some(side_question) => beside(flows, step, side_question, locales),
        None => ahead(flows, step),
    };
    let rates = matches!(side_question, Some(SideQuestion::Rate { .. }));
    // Beside two needs, or the way to one, only the language can be chosen too.
    let of_need = matches!(
        side_question,
        Some(SideQuestion::Go(_) | SideQuestion::Intents(_))
    );
    let shown = |extra: &ExtraChoice| match extra {
        ExtraChoice::Speak(_) if of_need => true,
        _ => side_question.is_none() || rates,
    };
    let extra = (0..).zip(&session.extra_choices);
    choices.extend(
        extra
            .filter(|(_, extra)| shown(extra))
            .map(|(at, _)| Choice::Extra(at)),
    );
    if rates && !step.is_last() {
        choices.push(Choice::Command(Command::Start));
    }
    // Where nothing else is asked, the choices of the step stand below the question.
    if side_question.is_none() || (rates && step.is_last()) {
        if step.wait && !session.urgent {
            let here = |reminder: &Reminder| reminder.step == step.name;
            let set = session.reminder.as_ref().is_some_and(here);
            choices.push(if set { Choice::Forgo } else { Choice::Remind });
        }
        if session.owner() == Owner::Queue {
            choices.extend(waiting(session));
        }
        // « That is not what I meant » goes back too, so a second button for it would be one too
        // many.
        let not_that = session.extra_choices.contains(&ExtraChoice::NotThat);
        if navigation::can_go_back(session) && !not_that {
            choices.push(Choice::Command(Command::Back));
        }
        if step.is_last() {
            choices.extend(session.deferred_intent.as_ref().map(|_| Choice::Later));
            choices.push(Choice::Command(Command::Restart));
        }
        let person = session.extra_choices.contains(&ExtraChoice::Person);
        if session.misses >= super::MISSES_TO_A_HUMAN && !person {
            choices.push(Choice::Command(Command::Human));
        }
    }
    Question {
        step,
        side_question,
        extra_choices: &session.extra_choices,
        choices,
    }
}

/// The choices of a person whose ticket waits for a member of staff.
fn waiting(session: &Session) -> impl Iterator<Item = Choice> {
    let request = session.request;
    let describe = request.is_some_and(|request| !request.described);
    let consent = request.is_some_and(|request| !request.consent);
    [
        describe.then_some(Choice::Describe),
        consent.then_some(Choice::Consent),
        Some(Choice::Cancel),
    ]
    .into_iter()
    .flatten()
}

fn index(at: usize) -> Option<u8> {
    u8::try_from(at).ok()
}

fn ahead(flows: &Flows, step: &Step) -> Vec<Choice> {
    let own = match step.kind {
        Kind::Pick { table, .. } => flows.tables[table].own,
        _ => None,
    };
    let offered = |(at, transition): (usize, &crate::flow::Transition)| {
        // A person leaves by `skip` or `unsure`. The flow itself leaves by `stuck`, and by the
        // label of a good answer.
        let pressed = matches!(&*transition.label, "skip" | "unsure");
        let typed = matches!(step.kind, Kind::Text { .. }) && !pressed;
        let to = flows.step(transition.to).flow;
        let off = to != step.flow && flows.flows[to].off;
        (!typed && !off).then_some(Choice::Transition(u8::try_from(at).ok()?))
    };
    let transitions = step.transitions.iter().enumerate().filter_map(offered);
    own.map(|_| Choice::OwnRow)
        .into_iter()
        .chain(transitions)
        .collect()
}

fn beside(flows: &Flows, step: &Step, side_question: &SideQuestion, locales: usize) -> Vec<Choice> {
    match side_question {
        SideQuestion::Describe | SideQuestion::Why(_) => vec![Choice::Command(Command::Back)],
        SideQuestion::Distress { person, .. } => {
            let person = person.then_some(Choice::Person);
            person.into_iter().chain([Choice::Continue]).collect()
        }
        SideQuestion::Doubt { .. } => vec![Choice::Correct, Choice::Keep],
        SideQuestion::Forget => vec![Choice::Yes, Choice::No],
        SideQuestion::Go(_) => vec![Choice::Go, Choice::Stay],
        SideQuestion::Language => (0..locales).filter_map(index).map(Choice::Locale).collect(),
        SideQuestion::Rate { .. } => vec![Choice::Helped, Choice::NotReally],
        SideQuestion::Intents(ids) => {
            let intents = (0..ids.len()).filter_map(index).map(Choice::Intent);
            intents.chain([Choice::NoIntent]).collect()
        }
        SideQuestion::Rows(ids) => {
            let Kind::Pick { table, .. } = step.kind else {
                return vec![Choice::NoRow];
            };
            let table = &flows.tables[table];
            let row = |id: &String| table.rows.iter().position(|row| row.id == *id);
            let rows = ids
                .iter()
                .filter_map(row)
                .filter_map(|at| u16::try_from(at).ok());
            rows.map(Choice::Row).chain([Choice::NoRow]).collect()
        }
        SideQuestion::Where { codes, .. } => {
            let all = codes.iter().filter_map(|code| flows.places.code(code));
            all.map(Choice::Departement)
                .chain([Choice::NoRow])
                .collect()
        }
    }
}

/// The name of the question, as a button carries it: the step's, or the side question's.
fn name_of(step: &Step, side_question: Option<&SideQuestion>) -> String {
    match side_question {
        None => step.name.clone(),
        Some(SideQuestion::Describe) => "aside.describe".to_owned(),
        Some(SideQuestion::Distress { .. }) => "aside.distress".to_owned(),
        Some(SideQuestion::Doubt { .. }) => "aside.doubt".to_owned(),
        Some(SideQuestion::Forget) => "aside.forget".to_owned(),
        Some(SideQuestion::Go(_)) => "aside.go".to_owned(),
        Some(SideQuestion::Language) => "aside.language".to_owned(),
        // The buttons of an end stay valid when the question above them has passed.
        Some(SideQuestion::Rate { .. }) if step.is_last() => step.name.clone(),
        Some(SideQuestion::Rate { .. }) => "aside.rate".to_owned(),
        Some(SideQuestion::Intents(_)) => "aside.intents".to_owned(),
        Some(SideQuestion::Rows(_)) => "aside.rows".to_owned(),
        Some(SideQuestion::Where { .. }) => "aside.where".to_owned(),
        Some(SideQuestion::Why(_)) => "aside.why".to_owned(),
    }
}

impl Question<'_> {
    /// Whether the question is a menu: it has choices, and its message holds nothing to read again
    /// later.
    pub fn is_menu(&self) -> bool {
        let step = self.step;
        let bare = matches!(step.kind, Kind::Choice) && !step.picture && step.link.is_none();
        match self.side_question {
            // The message above these questions is to be read again.
            Some(SideQuestion::Rate { .. } | SideQuestion::Distress { .. }) => false,
            Some(_) => true,
            None => bare,
        }
    }

    /// The id of the intent that a choice of [`SideQuestion::Intents`] names.
    pub fn intent(&self, choice: Choice) -> Option<&str> {
        match (choice, self.side_question) {
            (Choice::Intent(at), Some(SideQuestion::Intents(ids))) => {
                ids.get(usize::from(at)).map(String::as_str)
            }
            _ => None,
        }
    }

    /// The name of the question, as a button carries it.
    pub fn name(&self) -> String {
        name_of(self.step, self.side_question)
    }
}
