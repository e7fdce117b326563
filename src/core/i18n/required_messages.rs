//! The texts that flows and the assistant itself need in every locale, and their variables.

use std::collections::{BTreeMap, BTreeSet};

use crate::dialogue::Command;
use crate::flow::{Flows, Kind, Step, note};
use crate::validation::{Validator, Value};

use super::code_messages::{SAID, WRITTEN};
use super::required_lists::has_button;

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
const ANSWERED: &[Command] = &[
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
    let mut needs = Gathering(Needs::new());
    needs.of_code();
    needs.of_commands();
    needs.of_side_choices();
    needs.of_other_choices();
    needs.of_content(flows);
    for step in flows.steps.iter().filter(|step| step.asks()) {
        needs.of_step(flows, step);
    }
    needs.0
}

struct Gathering<'a>(Needs<'a>);

impl<'a> Gathering<'a> {
    fn need(&mut self, message: &str, attribute: Option<&str>, vars: Vec<&'a str>) {
        let text = (message.to_owned(), attribute.map(str::to_owned));
        self.0.insert(text, vars);
    }

    fn of_code(&mut self) {
        for (message, vars) in SAID {
            let impersonal = IMPERSONAL.iter().any(|begin| message.starts_with(begin));
            let vars = match impersonal {
                true => vars.to_vec(),
                false => spoken(vars),
            };
            self.need(message, None, vars);
        }
        for (message, attribute) in WRITTEN {
            self.need(message, *attribute, Vec::new());
        }
        for message in OF_SCHOOL {
            self.need(message, None, spoken(&[]));
        }
        self.need("school-the", Some("begin"), spoken(&[]));
    }

    fn of_commands(&mut self) {
        for command in Command::typed() {
            let message = format!("nav-{}", command.name());
            self.need(&message, None, Vec::new());
            self.need(&message, Some("command"), Vec::new());
            self.need(&message, Some("about"), Vec::new());
            if ANSWERED.contains(&command) {
                self.need(&message, Some("said"), spoken(&[]));
            }
        }
    }

    fn of_side_choices(&mut self) {
        let (_, own_row, _) = super::OWN_ROW;
        self.need(own_row, None, vec!["name"]);
        for (_, name) in super::SIDE_CHOICES {
            let vars = match name {
                "correct" => vec!["domain"],
                _ => Vec::new(),
            };
            self.need(&format!("aside-{name}"), None, vars);
        }
        self.need("aside-not-that", None, Vec::new());
    }

    /// The choices of reminders, ratings, waiting and safety.
    fn of_other_choices(&mut self) {
        for (_, message, _) in super::REMINDERS {
            let vars = match message {
                "wait-remind" => vec!["hour"],
                _ => Vec::new(),
            };
            self.need(message, None, vars);
        }
        for name in super::AFTER {
            self.need(&format!("after-{name}"), None, Vec::new());
        }
        for (_, message, _) in super::RATINGS {
            self.need(message, None, Vec::new());
        }
        for (_, message, _) in super::WAITING.iter().chain(&super::SAFETY) {
            self.need(message, None, Vec::new());
        }
    }

    /// What intents, articles and journeys need.
    fn of_content(&mut self, flows: &'a Flows) {
        for intent in flows.intents.iter().filter(|intent| intent.offered) {
            self.need(&intent.message, None, spoken(&[]));
            self.need(&intent.message, Some("button"), Vec::new());
        }
        for article in &flows.articles {
            self.need(&article.message, None, spoken(&ARTICLE));
            for follow_up in &article.follow_ups {
                self.need(&article.message, Some(&follow_up.label), Vec::new());
            }
        }
        for (message, vars) in super::safety_messages::messages(flows) {
            self.need(&message, None, spoken(&vars));
        }
        for flow in &flows.flows {
            self.need(&flow.id, None, spoken(&[]));
        }
    }

    fn of_step(&mut self, flows: &'a Flows, step: &'a Step) {
        let vars = spoken(&vars(flows, step));
        self.need(&step.message, None, vars.clone());
        for attribute in attributes(step) {
            let button = step
                .transitions
                .iter()
                .any(|transition| transition.label == attribute && attribute != "stuck");
            let vars = match &*attribute {
                _ if button => Vec::new(),
                // « My data » says it of the answer too, where nothing was judged.
                "stuck" => spoken(&[]),
                _ => vars.clone(),
            };
            self.need(&step.message, Some(&attribute), vars);
        }
        if let Some(scene) = flows.scene_of(step) {
            for at in 0..scene.markers.len() {
                self.need(&step.message, Some(&note(at)), vec![AUDIENCE]);
            }
        }
        if let Kind::Text { check, .. } = step.kind
            && let Some(doubt) = check.doubt
        {
            self.need(&step.message, Some(doubt.name), spoken(doubt.vars));
        }
    }
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

/// The attributes of messages that are buttons of steps, articles and intents.
pub(super) fn buttons(flows: &Flows) -> BTreeSet<(String, Option<String>)> {
    let steps = flows.steps.iter().filter(|step| step.asks());
    let of_steps = steps.flat_map(|step| {
        let labels = step.transitions.iter().map(|transition| &transition.label);
        let labels = labels.filter(|label| *label != "next" && has_button(step, label));
        labels.map(|label| (step.message.clone(), Some(label.clone())))
    });
    let of_articles = flows.articles.iter().flat_map(|article| {
        let follow_ups = article.follow_ups.iter();
        follow_ups.map(|follow_up| (article.message.clone(), Some(follow_up.label.clone())))
    });
    let intents = flows.intents.iter();
    let of_intents = intents.map(|intent| (intent.message.clone(), Some("button".to_owned())));
    of_steps.chain(of_articles).chain(of_intents).collect()
}

/// The attributes that a step's message must have.
pub(super) fn attributes(step: &Step) -> Vec<String> {
    let mut attributes = Vec::new();
    for transition in step
        .transitions
        .iter()
        .filter(|transition| transition.label != "next")
    {
        if has_button(step, &transition.label) {
            attributes.push(transition.label.clone());
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
    if step.blocked {
        attributes.push("blocked".to_owned());
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

/// A number of the category `other` in French, English and Arabic: where a text has a variant `[other]`
/// for a word of that name, all of them choose it.
const NUMBER: u32 = 100;

/// Values for variables, so that a text can be checked.
pub(crate) fn blanks<'a>(vars: &[&'a str]) -> Vec<(&'a str, Value)> {
    blanks_for(vars, "unknown")
}

/// The same values, for a text that speaks to an audience.
pub(super) fn blanks_for<'a>(vars: &[&'a str], audience: &str) -> Vec<(&'a str, Value)> {
    let blank = |var: &&'a str| (*var, Value::Number(NUMBER));
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
