//! What each choice is called on a button that comes back, and what its button says.

use crate::dialogue::{Choice, Command, ExtraChoice, Question};
use crate::flow::{Flows, Kind, Step};
use crate::school::School;
use crate::validation::Value;

use super::safety_messages::SAFETY;
use super::{Locale, Locales, RenderError};

/// The answers to an aside, and the names of their messages after `side_question-`.
pub(crate) const SIDE_CHOICES: [(Choice, &str); 8] = [
    (Choice::Correct, "correct"),
    (Choice::Go, "go-there"),
    (Choice::Keep, "keep"),
    (Choice::No, "no"),
    (Choice::NoRow, "no-row"),
    (Choice::NoIntent, "no-intent"),
    (Choice::Stay, "stay"),
    (Choice::Yes, "yes"),
];

/// The offers of a step that waits, their messages, and their names on a button.
pub(crate) const REMINDERS: [(Choice, &str, &str); 2] = [
    (Choice::Forgo, "wait-forgo", "forgo"),
    (Choice::Remind, "wait-remind", "remind"),
];

/// The offers to whoever waits for a person, their messages, and their names on a button.
pub(crate) const WAITING: [(Choice, &str, &str); 3] = [
    (Choice::Cancel, "desk-cancel", "cancel"),
    (Choice::Consent, "desk-consent", "consent"),
    (Choice::Describe, "desk-describe", "describe"),
];

/// The answers to whether it helped, their messages, and their names on a button.
pub(crate) const RATINGS: [(Choice, &str, &str); 2] = [
    (Choice::Helped, "after-helped", "helped"),
    (Choice::NotReally, "after-not-really", "not-really"),
];

/// The ways that stand beside that question, by their names on a button.
pub(crate) const AFTER: [&str; 2] = ["transcript", "why"];

/// The variable for the hour of the day at which people are reminded.
pub(crate) fn reminder_hour(school: &School) -> (&'static str, Value) {
    ("hour", Value::Number(school.hours.remind.into()))
}

impl Locales {
    /// The name of an offer, as a button carries it.
    pub fn label(&self, flows: &Flows, question: &Question<'_>, choice: Choice) -> String {
        match choice {
            Choice::Command(command) => command.name().to_owned(),
            Choice::Cancel | Choice::Consent | Choice::Describe => waiting(choice).1.to_owned(),
            Choice::Continue | Choice::Person => safety_choice(choice).1.to_owned(),
            Choice::Forgo | Choice::Remind => reminder(choice).1.to_owned(),
            Choice::Helped | Choice::NotReally => rating(choice).1.to_owned(),
            Choice::Departement(at) => match flows.places.departement(at) {
                Some(departement) => departement.code.clone(),
                None => String::new(),
            },
            Choice::Later => "later".to_owned(),
            Choice::Extra(at) => match question.extra_choices.get(usize::from(at)) {
                Some(ExtraChoice::NotThat) => "not-that".to_owned(),
                Some(ExtraChoice::Of { article, label }) => format!("{article}.{label}"),
                Some(ExtraChoice::Speak(tag)) => format!("speak.{tag}"),
                Some(ExtraChoice::Intent(id)) => format!("intent.{id}"),
                Some(ExtraChoice::Transcript) => "transcript".to_owned(),
                Some(ExtraChoice::Why(_)) => "why".to_owned(),
                None => String::new(),
            },
            Choice::Intent(_) => question.intent(choice).unwrap_or_default().to_owned(),
            Choice::Locale(locale) => self.spoken[usize::from(locale)].tag.clone(),
            Choice::Row(row) => match question.step.kind {
                Kind::Pick { table, .. } => flows.tables[table].rows[usize::from(row)].id.clone(),
                _ => String::new(),
            },
            Choice::Transition(transition) => question.step.transitions[usize::from(transition)]
                .label
                .clone(),
            side_question => SIDE_CHOICES
                .iter()
                .find(|(other, _)| *other == side_question)
                .map_or_else(String::new, |(_, name)| (*name).to_owned()),
        }
    }

    /// What a choice says, in a language; among the variables must be the hour of reminders.
    pub(crate) fn choice_text(
        &self,
        flows: &Flows,
        locale: &Locale,
        step: &Step,
        choice: Choice,
        vars: &[(&str, Value)],
    ) -> Result<String, RenderError> {
        match choice {
            Choice::Command(command) => command_text(locale, command),
            Choice::Cancel | Choice::Consent | Choice::Describe => {
                locale.text(waiting(choice).0, None, &[])
            }
            Choice::Continue | Choice::Person => locale.text(safety_choice(choice).0, None, &[]),
            Choice::Forgo | Choice::Remind => locale.text(reminder(choice).0, None, vars),
            Choice::Departement(at) => Ok(match flows.places.departement(at) {
                Some(departement) => departement.shown(),
                None => String::new(),
            }),
            Choice::Helped | Choice::NotReally => locale.text(rating(choice).0, None, &[]),
            Choice::Locale(locale) => Ok(self.spoken[usize::from(locale)].name.clone()),
            Choice::Row(row) => Ok(match step.kind {
                Kind::Pick { table, .. } => {
                    let table = &flows.tables[table];
                    table.name(&table.rows[usize::from(row)]).to_owned()
                }
                _ => String::new(),
            }),
            Choice::Transition(transition) => transition_text(
                locale,
                step,
                &step.transitions[usize::from(transition)].label,
                vars,
            ),
            side_question => {
                let name = SIDE_CHOICES
                    .iter()
                    .find(|(other, _)| *other == side_question)
                    .map_or("", |found| found.1);
                locale.text(&format!("aside-{name}"), None, vars)
            }
        }
    }
}

/// The message of an offer to whoever waits for a person, and its name on a button.
fn waiting(choice: Choice) -> (&'static str, &'static str) {
    named(&WAITING, choice)
}

/// The message of a way on after a cry for help, and its name on a button.
fn safety_choice(choice: Choice) -> (&'static str, &'static str) {
    named(&SAFETY, choice)
}

/// The message of an answer to whether it helped, and its name on a button.
fn rating(choice: Choice) -> (&'static str, &'static str) {
    named(&RATINGS, choice)
}

/// The message of an offer of a step that waits, and its name on a button.
fn reminder(choice: Choice) -> (&'static str, &'static str) {
    named(&REMINDERS, choice)
}

fn named(
    choices: &[(Choice, &'static str, &'static str)],
    choice: Choice,
) -> (&'static str, &'static str) {
    choices
        .iter()
        .find(|(other, ..)| *other == choice)
        .map_or(("", ""), |(_, message, name)| (message, name))
}

fn command_text(locale: &Locale, command: Command) -> Result<String, RenderError> {
    locale.text(&format!("nav-{}", command.name()), None, &[])
}

/// What the button for a label of a step says.
pub fn transition_text(
    locale: &Locale,
    step: &Step,
    label: &str,
    vars: &[(&str, Value)],
) -> Result<String, RenderError> {
    match label {
        "next" => locale.text("nav-next", None, vars),
        label => locale.text(&step.message, Some(label), vars),
    }
}
