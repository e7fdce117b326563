//! The texts that flows and the assistant itself need in every locale, and their variables.

use std::collections::BTreeMap;

use crate::dialogue::Command;
use crate::flow::{Flows, Kind, Step, note};
use crate::validation::{Validator, Value};

use super::code_messages::{HEARD, SAID, WRITTEN};

/// The texts there must be: message, attribute, and the variables that the text may use.
pub(super) type Needs<'a> = BTreeMap<(String, Option<String>), Vec<&'a str>>;

/// Who reads: some languages address pupils and parents differently.
const AUDIENCE: &str = "audience";
/// How people write where the text is read: by `words`, or by `commands` only.
const ENTRY: &str = "entry";
/// The variables that every text gets except the texts of buttons and the phrases. It need not use
/// them.
pub(super) const ALWAYS: [&str; 2] = [AUDIENCE, ENTRY];

/// The variables that every text gets: the name and the kind of the school, `none` where they are
/// not known.
pub(super) const SCHOOL_VARS: [&str; 2] = ["school", "school-kind"];

/// The messages that put the school into other texts, in each place in a sentence.
const OF_SCHOOL: [&str; 3] = ["school-at", "school-of", "school-the"];

/// The commands that answer with a text of their own.
const ANSWERED: [Command; 7] = [
    Command::Back,
    Command::Help,
    Command::NoPictures,
    Command::Pictures,
    Command::Privacy,
    Command::Restart,
    Command::Stop,
];

/// The variables that an article may use: the rules by which passwords are judged.
pub(crate) const ARTICLE: [&str; 2] = ["allowed", "least"];

pub(super) fn needs(flows: &Flows) -> Needs<'_> {
    let mut needs = Needs::new();
    let mut need = |message: &str, attribute: Option<&str>, vars: Vec<_>| {
        needs.insert((message.to_owned(), attribute.map(str::to_owned)), vars);
    };
    for (message, vars) in SAID {
        let impersonal = IMPERSONAL.iter().any(|begin| message.starts_with(begin));
        need(
            message,
            None,
            if impersonal {
                vars.to_vec()
            } else {
                spoken(vars)
            },
        );
    }
    for (message, attribute) in HEARD {
        need(message, Some(attribute), Vec::new());
    }
    for (message, attribute) in WRITTEN {
        need(message, *attribute, Vec::new());
    }
    for command in Command::typed() {
        let message = format!("nav-{}", command.name());
        need(&message, None, Vec::new());
        need(&message, Some("words"), Vec::new());
        need(&message, Some("command"), Vec::new());
        need(&message, Some("about"), Vec::new());
        if ANSWERED.contains(&command) {
            need(&message, Some("said"), spoken(&[]));
        }
    }
    for message in OF_SCHOOL {
        need(message, None, spoken(&[]));
    }
    need("school-the", Some("begin"), spoken(&[]));
    let (_, own_row, _) = super::OWN_ROW;
    need(own_row, None, vec!["name"]);
    need(own_row, Some("words"), Vec::new());
    for (_, name) in super::SIDE_CHOICES {
        let vars = match name {
            "correct" => vec!["domain"],
            _ => Vec::new(),
        };
        need(&format!("aside-{name}"), None, vars);
        need(&format!("aside-{name}"), Some("words"), Vec::new());
    }
    need("aside-not-that", None, Vec::new());
    need("aside-not-that", Some("words"), Vec::new());
    for intent in flows.intents.iter().filter(|intent| intent.offered) {
        need(&intent.message, None, spoken(&[]));
        need(&intent.message, Some("button"), Vec::new());
    }
    for article in &flows.articles {
        need(&article.message, None, spoken(&ARTICLE));
        if article.own {
            need(&article.message, Some("words"), Vec::new());
        }
        for follow_up in &article.follow_ups {
            need(&article.message, Some(&follow_up.label), Vec::new());
        }
    }
    for step in flows.steps.iter().filter(|step| step.said) {
        for transition in &step.transitions {
            let said = format!("{}-said", transition.label);
            need(&step.message, Some(&said), Vec::new());
        }
    }
    for (_, message, _) in super::REMINDERS {
        let vars = if message == "wait-remind" {
            vec!["hour"]
        } else {
            Vec::new()
        };
        need(message, None, vars);
        need(message, Some("words"), Vec::new());
    }
    let after = super::AFTER.map(|name| format!("after-{name}"));
    let ratings = super::RATINGS.map(|(_, message, _)| message.to_owned());
    for message in after.iter().chain(&ratings) {
        need(message, None, Vec::new());
        need(message, Some("words"), Vec::new());
    }
    for (message, vars) in super::safety_messages::messages(flows) {
        need(&message, None, spoken(&vars));
    }
    for (_, message, _) in super::WAITING.iter().chain(&super::SAFETY) {
        need(message, None, Vec::new());
        need(message, Some("words"), Vec::new());
    }
    for flow in &flows.flows {
        need(&flow.id, None, spoken(&[]));
    }
    for step in flows.steps.iter().filter(|step| step.asks()) {
        let vars = spoken(&vars(flows, step));
        need(&step.message, None, vars.clone());
        for attribute in attributes(step) {
            let heard = attribute.ends_with("-words");
            let button = step
                .transitions
                .iter()
                .any(|transition| transition.label == attribute && attribute != "stuck");
            let vars = match &*attribute {
                _ if heard || button => Vec::new(),
                // « My data » says it of the answer too, where nothing was judged.
                "stuck" => spoken(&[]),
                _ => vars.clone(),
            };
            need(&step.message, Some(&attribute), vars);
        }
        if let Some(scene) = flows.scene_of(step) {
            for at in 0..scene.markers.len() {
                need(&step.message, Some(&note(at)), vec![AUDIENCE]);
            }
        }
        if let Kind::Text { check, .. } = step.kind
            && let Some(doubt) = check.doubt
        {
            need(&step.message, Some(doubt.name), spoken(doubt.vars));
        }
    }
    needs
}

/// The beginnings of the names of texts that speak to no audience.
const IMPERSONAL: [&str; 6] = [
    "nav-next",
    "picture-",
    "said-public",
    "said-sorry",
    "staff-",
    "terminal-",
];

fn spoken<'a>(vars: &[&'a str]) -> Vec<&'a str> {
    vars.iter().copied().chain(ALWAYS).collect()
}

/// The variables that a step's texts may use.
pub(crate) fn vars<'a>(flows: &'a Flows, step: &'a Step) -> Vec<&'a str> {
    let mut vars = Vec::new();
    if let Kind::Text { check, .. } = step.kind {
        vars.extend(rules(check));
    }
    if let Some(Kind::Pick { table, .. }) = step.shows.map(|pick| &flows.step(pick).kind) {
        vars.extend(
            flows.tables[*table]
                .columns
                .iter()
                .map(|column| &*column.name),
        );
    }
    vars
}

/// The attributes that a step's message must have.
pub(super) fn attributes(step: &Step) -> Vec<String> {
    let mut attributes = Vec::new();
    for transition in step
        .transitions
        .iter()
        .filter(|transition| transition.label != "next")
    {
        let spoken = match &step.kind {
            Kind::Text { .. } => matches!(&*transition.label, "skip" | "unsure"),
            _ => true,
        };
        if spoken {
            attributes.push(transition.label.clone());
            attributes.push(format!("{}-words", transition.label));
        } else if transition.label == "stuck" {
            attributes.push("stuck".to_owned());
        }
    }
    if !step.is_last() {
        attributes.push("help".to_owned());
    }
    if step.picture {
        attributes.push("picture".to_owned());
    }
    if let Kind::Text { check, .. } = step.kind {
        attributes.push("good".to_owned());
        let remarks = check.faults.iter().chain(check.advice);
        for remark in remarks {
            // A fault and a piece of advice may share one text.
            if !attributes.iter().any(|name| name == remark.name) {
                attributes.push(remark.name.to_owned());
            }
        }
        if check.secret {
            attributes.push("rules-only".to_owned());
        }
    }
    attributes
}

/// Whether a text is a list of what people write, and not what they read.
pub(super) fn is_list(message: &str, attribute: Option<&str>) -> bool {
    let list = |name: &str| name == "words" || name.ends_with("-words") || name.ends_with("-said");
    message.starts_with("words-") || attribute.is_some_and(list)
}

/// Values for variables, so that a text can be checked.
pub(crate) fn blanks<'a>(vars: &[&'a str]) -> Vec<(&'a str, Value)> {
    blanks_for(vars, "unknown")
}

/// The same values, for a text that speaks to an audience.
pub(super) fn blanks_for<'a>(vars: &[&'a str], audience: &str) -> Vec<(&'a str, Value)> {
    let blank = |var: &&'a str| (*var, Value::Number(8));
    let text = |text: &str| Value::Text(text.to_owned());
    let always = [(AUDIENCE, text(audience)), (ENTRY, text("words"))];
    let others = vars.iter().filter(|var| !ALWAYS.contains(var));
    others.map(blank).chain(always).collect()
}

/// The variables that a validator gives to every text of its step: the rules it judges by.
pub(crate) fn rules(check: &Validator) -> Vec<&'static str> {
    let remarks = check.faults.iter().chain(check.advice);
    let mut rules: Vec<&str> = remarks.flat_map(|remark| remark.vars).copied().collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}
