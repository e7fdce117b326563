//! The label of each choice, as the token of a button depends on it, and the text on the button.

use crate::dialogue::{Choice, Command, ExtraChoice, Question};
use crate::flow::{Flows, Kind, Step};
use crate::i18n::id;
use crate::school::School;
use crate::validation::Value;

use super::safety_messages::SAFETY;
use super::{Locale, Locales, RenderError};

/// The answers to side questions, and the names of their messages after `aside-`.
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

/// The choices of a step that waits: each with its message and its label.
pub(crate) const REMINDERS: [(Choice, &str, &str); 2] = [
    (Choice::Forgo, "wait-forgo", "forgo"),
    (Choice::Remind, "wait-remind", "remind"),
];

/// The choice of the row that the school named: its message and its label.
pub(crate) const OWN_ROW: (Choice, &str, &str) = (Choice::OwnRow, "pick-own", "own");

/// The choices while a ticket waits: each with its message and its label.
pub(crate) const WAITING: [(Choice, &str, &str); 3] = [
    (Choice::Cancel, "desk-cancel", "cancel"),
    (Choice::Consent, "desk-consent", "consent"),
    (Choice::Describe, "desk-describe", "describe"),
];

/// The answers to « did it help? »: each with its message and its label.
pub(crate) const RATINGS: [(Choice, &str, &str); 2] = [
    (Choice::Helped, "after-helped", "helped"),
    (Choice::NotReally, "after-not-really", "not-really"),
];

/// The labels of the extra choices that stand beside that question, or below what was said.
pub(crate) const AFTER: [&str; 4] = ["transcript", "why", "tell-end", "unclear"];

/// The variable with the hour of the day at which people are reminded.
pub(crate) fn reminder_hour(school: &School) -> (&'static str, Value) {
    ("hour", Value::Number(school.hours.remind.into()))
}

impl Locales {
    /// The label of a choice, as the token of a button depends on it.
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
            Choice::OwnRow => OWN_ROW.2.to_owned(),
            Choice::Extra(at) => match question.extra_choices.get(usize::from(at)) {
                Some(ExtraChoice::NotThat) => "not-that".to_owned(),
                Some(ExtraChoice::Of { article, label }) => format!("{article}.{label}"),
                Some(ExtraChoice::Language) => Command::Language.name().to_owned(),
                Some(ExtraChoice::Person) => Command::Human.name().to_owned(),
                Some(ExtraChoice::Speak(tag)) => format!("speak.{tag}"),
                Some(ExtraChoice::Intent(id)) => format!("intent.{id}"),
                Some(ExtraChoice::TellEnd(_)) => "tell-end".to_owned(),
                Some(ExtraChoice::Transcript) => "transcript".to_owned(),
                Some(ExtraChoice::Unclear(_)) => "unclear".to_owned(),
                Some(ExtraChoice::Why(_)) => "why".to_owned(),
                None => String::new(),
            },
            Choice::Intent(_) => question.intent(choice).unwrap_or_default().to_owned(),
            Choice::Locale(locale) => self.at(locale).tag.clone(),
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

    /// The text of a choice, in a language. `vars` must have the hour of reminders.
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
            Choice::Locale(locale) => Ok(self.at(locale).name.clone()),
            Choice::OwnRow => {
                let name = match step.kind {
                    Kind::Pick { table, .. } => flows.tables[table].own_row(),
                    _ => None,
                };
                let name = name.map_or_else(String::new, |(table, row)| table.name(row).to_owned());
                locale.text(OWN_ROW.1, None, &[("name", Value::Text(name))])
            }
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

/// The message and the label of a choice while a ticket waits.
fn waiting(choice: Choice) -> (&'static str, &'static str) {
    named(&WAITING, choice)
}

/// The message and the label of a choice after a cry for help.
fn safety_choice(choice: Choice) -> (&'static str, &'static str) {
    named(&SAFETY, choice)
}

/// The message and the label of an answer to « did it help? ».
fn rating(choice: Choice) -> (&'static str, &'static str) {
    named(&RATINGS, choice)
}

/// The message and the label of a choice at a step that waits.
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

/// The text of the button for a label of a step.
pub fn transition_text(
    locale: &Locale,
    step: &Step,
    label: &str,
    vars: &[(&str, Value)],
) -> Result<String, RenderError> {
    match label {
        "next" => locale.text(id!("nav-next"), None, vars),
        label => locale.text(&step.message, Some(label), vars),
    }
}
