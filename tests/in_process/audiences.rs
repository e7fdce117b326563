//! Where every need leads a pupil, a parent and a member of staff: `understood/audiences.tsv`, to
//! the letter. No parent or member of staff is led into a journey that speaks to other people,
//! unless they said that it is about them.

use std::fmt::Write as _;
use std::fs;

use guichet::flow::{ArticleId, Flows, FollowUpTarget, Goal, StepId};

use crate::support::{assistant, project};

/// The audiences, in the order of the table's columns.
const AUDIENCES: [&str; 3] = ["pupil", "parent", "staff"];

/// The label of the buttons by which a person says that it is about a child.
const ABOUT_A_CHILD: &str = "child";

/// What a goal is called in the table.
fn name(flows: &Flows, goal: Goal) -> String {
    match goal {
        Goal::Answer(true) => "answer yes".to_owned(),
        Goal::Answer(false) => "answer no".to_owned(),
        Goal::Article(article) => format!("article {}", flows[article].id),
        Goal::Command(name) => format!("command {name}"),
        Goal::Door(step) => format!("door {}", flows.step(step).name),
        Goal::Miss => "miss".to_owned(),
        Goal::Refusal(article) => format!("refusal {}", flows[article].id),
        Goal::Talk(talk) => format!("talk {talk:?}").to_lowercase(),
    }
}

#[test]
fn every_need_leads_each_audience_where_the_table_says() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let mut now = "report name\tintent\tpupil\tparent\tstaff\n".to_owned();
    for intent in &flows.intents {
        let goal = |audience| name(flows, intent.goal_for(Some(audience)));
        let [pupil, parent, staff] = AUDIENCES.map(goal);
        let report = &intent.report_name;
        writeln!(now, "{report}\t{}\t{pupil}\t{parent}\t{staff}", intent.id).expect("a text grows");
    }
    let table = fs::read_to_string(project("tests/understood/audiences.tsv"));
    let table = table.expect("the table is text");
    assert!(table == now, "the table would be:\n{now}");
}

/// What is wrong with where a person of this audience is led.
struct Led<'a> {
    flows: &'a Flows,
    audience: &'a str,
    met: Vec<ArticleId>,
    wrong: Vec<String>,
}

impl Led<'_> {
    fn door(&mut self, from: &str, step: StepId) {
        let step = self.flows.step(step);
        let speaks_to = self.flows.flow_of(step).audience.as_deref();
        if speaks_to.is_some_and(|other| other != self.audience) {
            let Self { audience, .. } = self;
            self.wrong
                .push(format!("{from} leads {audience} to {}", step.name));
        }
    }

    fn goal(&mut self, from: &str, goal: Goal) {
        match goal {
            Goal::Door(step) => self.door(from, step),
            Goal::Article(article) | Goal::Refusal(article) => self.article(article),
            Goal::Answer(_) | Goal::Command(_) | Goal::Miss | Goal::Talk(_) => {}
        }
    }

    fn article(&mut self, id: ArticleId) {
        if self.met.contains(&id) {
            return;
        }
        self.met.push(id);
        let article = &self.flows[id];
        for follow_up in &article.follow_ups {
            let from = format!("{} of {}", follow_up.label, article.id);
            match follow_up.to {
                FollowUpTarget::Article(next) => self.article(next),
                FollowUpTarget::Door(_) if follow_up.label == ABOUT_A_CHILD => {}
                FollowUpTarget::Door(step) => self.door(&from, step),
                FollowUpTarget::Intent(intent) => {
                    let goal = self.flows[intent].goal_for(Some(self.audience));
                    self.goal(&from, goal);
                }
            }
        }
    }
}

#[test]
fn no_need_leads_a_parent_or_staff_into_a_journey_for_others() {
    let assistant = assistant();
    let flows = &assistant.flows;
    let mut wrong = Vec::new();
    for audience in ["parent", "staff"] {
        let mut led = Led {
            flows,
            audience,
            met: Vec::new(),
            wrong: Vec::new(),
        };
        for intent in &flows.intents {
            led.goal(&intent.id, intent.goal_for(Some(audience)));
        }
        for (of, article) in &flows.not_helped {
            if of == audience {
                led.article(*article);
            }
        }
        wrong.append(&mut led.wrong);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
