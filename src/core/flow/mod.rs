//! Reads flow files and proves them sound.
//!
//! A flow is a list of steps, a step is left by a label, and a step and a label give the next step.
//! [`Flows`] is what has been read, resolved and proven: every name in it leads somewhere. It holds
//! no text: a step knows only the name of its message.

mod arabic_places;
mod area;
mod emergency;
mod fact;
mod file;
mod intent;
mod intent_file;
mod mermaid;
mod pasted;
mod place_files;
mod places;
mod progress;
mod resolve;
mod scene;
mod school;
mod service;
mod serving;
mod sorted_lines;
mod table;
mod verify;

use std::collections::HashMap;

use crate::validation::{ValidationData, Validator};
use guichet_nlu::diagnostics::{Diagnostics, Source};

pub use area::{Area, DepartementAt};
pub use emergency::{Emergency, EmergencyNumber};
pub use fact::{Fact, Link, Mark};
pub use intent::{
    Article, ArticleId, COMMANDS, FollowUp, FollowUpTarget, Goal, Intent, IntentId, Talk,
};
pub use mermaid::mermaid;
pub use pasted::PastedLinks;
pub use place_files::report as report_places;
pub use places::{Commune, Departement, Home, Places};
pub use progress::Progress;
pub use scene::{SCENE_WIDTH, Scene, Scenes, note};
pub use service::ALL_SERVICES;
pub use serving::{Levels, PlaceMeant, Serves};
pub use table::{Column, ColumnKind, Row, Table};
pub use verify::{Reached, reached};

/// Everything that the data files say: flows, tables, places, intents, facts, links and more.
pub struct Flows {
    /// The journeys, in the order of their ids.
    pub flows: Vec<Flow>,
    /// All steps of all flows; a [`StepId`] is an index into this.
    pub steps: Vec<Step>,
    /// The tables that `pick` steps choose from.
    pub tables: Vec<Table>,
    /// The places that rows of tables may serve.
    pub places: Places,
    /// The needs that people put in their own words; an [`IntentId`] is an index into this.
    pub intents: Vec<Intent>,
    /// The short answers; an [`ArticleId`] is an index into this.
    pub articles: Vec<Article>,
    /// The articles that answer a pasted link, where the data names some.
    pub pasted_links: Option<PastedLinks>,
    /// The article that is shown after a journey that did not help: an audience, and its article.
    pub not_helped: Vec<(String, ArticleId)>,
    /// The facts that texts rest on.
    pub facts: Vec<Fact>,
    /// The only addresses the assistant links to.
    pub links: Vec<Link>,
    /// What is on the screen at steps that have a picture.
    pub scenes: Scenes,
    /// The services that journeys stand on, by their ids.
    pub services: Vec<String>,
    /// The numbers that a person in danger can call.
    pub emergency: Emergency,
    /// The rules and lists by which validators judge typed answers.
    pub validation_data: ValidationData,
    /// Where every conversation begins: the start of the flow `welcome`.
    pub start: StepId,
    /// The step whose labels say who the person is, if a flow has one.
    pub audience: Option<StepId>,
    /// The labels of that step by which a person says that they are a minor.
    pub minors: Vec<String>,
    names: HashMap<String, StepId>,
}

/// One journey: a file of `data/flows`.
#[derive(Debug)]
pub struct Flow {
    /// The id, in kebab-case: the name of the file, and of the message that holds the title.
    pub id: String,
    /// The file it was read from.
    pub file: String,
    /// The step with which the journey begins.
    pub start: StepId,
    /// The steps that may be entered from outside, besides the start.
    pub doors: Vec<StepId>,
    /// Steps of other flows whose answers this flow needs. They are asked on entry where they are
    /// missing.
    pub needs: Vec<StepId>,
    /// The `end` that counts as success, towards which progress is counted.
    pub goal: Option<StepId>,
    /// The audience it speaks to, even when another person reads: a label of the audience step.
    pub audience: Option<String>,
    /// The steps, in the order of the file.
    pub steps: Vec<StepId>,
    /// The services that it stands on; none where it stands on all.
    pub services: Vec<String>,
    /// Whether the school has switched it off: it is not begun.
    pub off: bool,
}

/// A step's place in [`Flows::steps`]; it never outlives the flows it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(pub(crate) u16);

/// One step of a journey.
#[derive(Debug)]
pub struct Step {
    /// The index of this step in [`Flows::steps`].
    pub id: StepId,
    /// The index of its flow in [`Flows::flows`].
    pub flow: usize,
    /// The qualified name: `activation.sheet`.
    pub name: String,
    /// The Fluent message with its text: `activation-sheet`.
    pub message: String,
    /// The line on which it begins.
    pub line: usize,
    /// The kind of step, with what that kind needs.
    pub kind: Kind,
    /// The transitions, in the order of their buttons. Empty for `end` and `human`.
    pub transitions: Vec<Transition>,
    /// Whether a picture belongs to it. Where no scene is drawn, its description is shown.
    pub picture: bool,
    /// The address that its message links to.
    pub link: Option<LinkTo>,
    /// The `pick` step whose chosen row this step's text tells about.
    pub shows: Option<StepId>,
    /// The facts its text rests on; indices into [`Flows::facts`].
    pub facts: Vec<usize>,
    /// Whether a stage of the journey begins here.
    pub stage: bool,
    /// Whether its answers can be said before the step is asked, with the need that leads here.
    pub said: bool,
    /// Whether its answers are heard by their examples, too, before the step is asked: in the need that
    /// leads here, or in the answer to the question before it.
    pub ahead: bool,
    /// Whether the person waits here for an e-mail or for the school, and may ask to be reminded.
    pub wait: bool,
    /// Whether its message says what blocks, in the words of the message for the school. Elsewhere
    /// the last answer says so.
    pub blocked: bool,
    /// The earlier steps whose answers this one, or anything after it, looks at.
    pub looks_at: Vec<StepId>,
    /// How far along the journey this step is; nothing where the flow has no goal or only one
    /// stage.
    pub progress: Option<Progress>,
}

/// The address that a step links to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTo {
    /// The index of an address in [`Flows::links`].
    Listed(usize),
    /// Index into the columns of the table whose row the step shows.
    Shown(usize),
}

/// The seven kinds of step.
#[derive(Debug)]
pub enum Kind {
    /// Shows nothing; is left by the label an earlier step was left by.
    Branch(Branch),
    /// A question, answered by a button or in words.
    Choice,
    /// The journey is over.
    End,
    /// Calls a desk. It has no transition: a member of staff gives the conversation back.
    Human {
        /// The id of the desk.
        desk: String,
    },
    /// Chooses a row of a table; left by the row's id, or `skip`.
    Pick {
        /// The index of the table in [`Flows::tables`].
        table: usize,
        /// Where every row leads.
        to: StepId,
    },
    /// Text, left by `next`.
    Tell,
    /// A question whose answer is judged.
    Text {
        /// The validator that judges the answer.
        check: &'static Validator,
        /// The number of refused answers after which the step is left by `stuck`; no limit without
        /// it.
        tries: Option<u8>,
    },
}

impl Kind {
    /// The steps to which the kind leads of itself, beside the transitions of its step.
    fn targets(&self) -> Vec<StepId> {
        match self {
            Self::Branch(branch) => branch.answers.iter().map(|&(_, to)| to).collect(),
            Self::Pick { to, .. } => vec![*to],
            Self::Choice | Self::End | Self::Human { .. } | Self::Tell | Self::Text { .. } => {
                Vec::new()
            }
        }
    }

    /// The steps that the kind names: its targets, and the step that a `branch` looks at.
    fn named_mut(&mut self) -> Vec<&mut StepId> {
        match self {
            Self::Branch(branch) => {
                let answers = branch.answers.iter_mut().map(|(_, to)| to);
                answers.chain([&mut branch.on]).collect()
            }
            Self::Pick { to, .. } => vec![to],
            Self::Choice | Self::End | Self::Human { .. } | Self::Tell | Self::Text { .. } => {
                Vec::new()
            }
        }
    }
}

/// What a `branch` looks at.
#[derive(Debug)]
pub struct Branch {
    /// The step whose label decides.
    pub on: StepId,
    /// The class column whose value decides, where `on` is a `pick` step.
    pub column: Option<usize>,
    /// The labels or classes that can come, each with the step it leads to.
    pub answers: Vec<(String, StepId)>,
}

/// A label by which a step can be left, and where it leads.
#[derive(Debug)]
pub struct Transition {
    /// The label, in kebab-case.
    pub label: String,
    /// The labels under which it was known before.
    pub former_names: Vec<String>,
    /// The next step, or the door of another journey where `visit` is set.
    pub to: StepId,
    /// Whether this opens another journey that returns to the step, so that the step is not left.
    pub visit: bool,
    /// The intents that are this answer when they are understood at this step.
    pub means: Vec<IntentId>,
}

impl Flows {
    /// Reads and proves every data source; diagnostics are added to `diagnostics`.
    ///
    /// Returns nothing when there is no flow `welcome` to begin at, or when a mistake leaves the
    /// flows without a meaning; a diagnostic then says which mistake.
    pub fn read(sources: &[Source], diagnostics: &Diagnostics) -> Option<Self> {
        resolve::lower(sources, diagnostics)
    }

    /// Every audience that a text may speak to, `unknown` last.
    pub fn audiences(&self) -> Vec<&str> {
        let told = self
            .audience
            .map_or(&[][..], |id| &self.step(id).transitions);
        let told = told.iter().map(|transition| &*transition.label);
        told.chain(["unknown"]).collect()
    }

    /// The step with this id.
    pub fn step(&self, id: StepId) -> &Step {
        &self.steps[usize::from(id.0)]
    }

    /// The flow a step belongs to.
    pub fn flow_of(&self, step: &Step) -> &Flow {
        &self.flows[step.flow]
    }

    /// The flow of this id.
    pub fn flow(&self, id: &str) -> Option<&Flow> {
        self.flows.iter().find(|flow| flow.id == id)
    }

    /// The step of this qualified name, or the step that had this name before.
    pub fn find(&self, name: &str) -> Option<&Step> {
        self.names.get(name).map(|&id| self.step(id))
    }

    /// A step that may be entered from outside: `activation`, `activation.sheet` or a door.
    pub fn door(&self, name: &str) -> Option<&Step> {
        if let Some(flow) = self.flow(name) {
            return Some(self.step(flow.start));
        }
        let step = self.find(name)?;
        let flow = self.flow_of(step);
        (step.id == flow.start || flow.doors.contains(&step.id)).then_some(step)
    }

    /// The transition of `step` that has this label, or had it before.
    pub fn transition<'a>(&'a self, step: &'a Step, label: &str) -> Option<&'a Transition> {
        let called = |transition: &&Transition| {
            transition.label == label || transition.former_names.iter().any(|was| was == label)
        };
        step.transitions.iter().find(called)
    }

    /// Where `step` leads when it is left by `label`, if it can be left so.
    pub fn next(&self, step: &Step, label: &str) -> Option<StepId> {
        if let Some(transition) = self.transition(step, label) {
            return (!transition.visit).then_some(transition.to);
        }
        match step.kind {
            Kind::Pick { table, to } => self.tables[table].row(label).map(|_| to),
            _ => None,
        }
    }

    /// The step to which `branch` leads, given the label by which its `on` was left.
    pub fn decide(&self, branch: &Branch, label: &str) -> Option<StepId> {
        let on = self.step(branch.on);
        let key = match (branch.column, &on.kind) {
            (Some(column), Kind::Pick { table, .. }) => {
                let table = &self.tables[*table];
                match table.row(label) {
                    Some(row) => row.text(column),
                    None => label,
                }
            }
            _ => self
                .transition(on, label)
                .map_or(label, |transition| transition.label.as_str()),
        };
        branch
            .answers
            .iter()
            .find(|(answer, _)| answer == key)
            .map(|&(_, to)| to)
    }
}

impl Step {
    /// The name of the step without its flow: `sheet`.
    pub fn short(&self) -> &str {
        self.name
            .split_once('.')
            .map_or(&*self.name, |(_, short)| short)
    }

    /// Whether the conversation stops here for an answer.
    pub fn asks(&self) -> bool {
        !matches!(self.kind, Kind::Branch(_))
    }

    /// Whether a journey is over here.
    pub fn is_last(&self) -> bool {
        matches!(self.kind, Kind::End | Kind::Human { .. })
    }
}
