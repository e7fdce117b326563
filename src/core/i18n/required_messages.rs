//! The texts that flows and the assistant itself need in every locale, and their variables.

use std::collections::BTreeMap;

use crate::dialogue::Command;
use crate::flow::{Flows, Kind, Step};
use crate::validation::{Validator, Value};

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

/// The variables of a moment by the school's clock.
const MOMENT: &[&str] = &["weekday", "day", "month", "hour", "minute"];

/// The messages of the assistant itself, and their variables.
const SAID: &[(&str, &[&str])] = &[
    ("after-explained", &[]),
    ("after-question", &[]),
    ("after-rated", &[]),
    ("aside-describe", &[]),
    ("aside-forget", &[]),
    ("aside-go", &["title"]),
    ("aside-intents", &[]),
    ("aside-language", &[]),
    ("aside-rows", &[]),
    ("aside-where", &[]),
    ("aside-why", &[]),
    ("desk-blocked", &["until"]),
    ("desk-cancelled", &[]),
    ("desk-consented", &[]),
    ("desk-described", &[]),
    ("desk-hours-unknown", &[]),
    ("desk-lost-theirs", &["why"]),
    ("desk-lost-yours", &["why"]),
    ("desk-news-back", &[]),
    ("desk-news-blocked", &["until"]),
    ("desk-news-closed", &[]),
    ("desk-news-lapsed", &[]),
    ("desk-news-released", &[]),
    ("desk-news-resumed", &[]),
    ("desk-news-silence", &[]),
    ("desk-news-taken", &[]),
    ("desk-news-transferred", &[]),
    ("desk-news-warned", &[]),
    ("desk-not-relayed", &[]),
    ("desk-open", &[]),
    ("desk-opens", MOMENT),
    ("desk-queued", &["number", "before"]),
    ("desk-still", &["number", "before"]),
    ("desk-when", MOMENT),
    ("human-contact", &[]),
    ("human-contact-line", &["name", "reach"]),
    ("human-contact-hours", &["name", "reach", "hours"]),
    ("human-give", &[]),
    ("human-letter", &["journey", "blocked", "tried"]),
    ("human-letter-line", &["question", "answer"]),
    ("human-letter-means", &[]),
    ("human-nobody", &[]),
    ("incident-over", &[]),
    ("incident-said", &["text"]),
    ("incident-will-tell", &[]),
    ("nav-next", &[]),
    ("said-adults-asked", &[]),
    ("said-adults-only", &[]),
    ("said-chatter", &[]),
    ("said-checked", &[]),
    ("said-chose", &["name"]),
    ("said-corrected", &["domain"]),
    ("said-edited", &[]),
    ("said-elsewhere", &[]),
    ("said-empty", &[]),
    ("said-exchange", &["number"]),
    ("said-exchange-nothing", &[]),
    ("said-exchange-not-kept", &[]),
    ("said-exchange-problem", &[]),
    ("said-exchange-school", &[]),
    ("said-exchange-you", &[]),
    ("said-erase-failed", &[]),
    ("said-erase-yourself", &[]),
    ("said-erased", &[]),
    ("said-fifteen-asked", &[]),
    ("said-forgotten", &[]),
    ("said-greet", &[]),
    ("said-greeting", &[]),
    ("said-late", &[]),
    ("said-miss-1", &[]),
    ("said-miss-2", &["choices", "example"]),
    ("said-miss-3", &[]),
    ("said-moved", &[]),
    ("said-examples", &[]),
    ("said-later", &["title"]),
    ("said-may-speak", &[]),
    ("said-need", &["title"]),
    ("said-on-it", &["title"]),
    ("said-rephrase", &[]),
    ("said-mydata", &["language"]),
    ("said-mydata-line", &["question", "answer"]),
    ("said-mydata-nothing", &[]),
    ("said-no-row", &[]),
    ("said-not-erased", &[]),
    ("said-not-text", &[]),
    ("said-picture", &["picture"]),
    ("said-picture-sent", &[]),
    ("said-progress", &["stage", "of"]),
    ("said-public", &[]),
    ("said-public-here", &[]),
    ("said-public-open", &[]),
    ("said-read", &["label"]),
    ("said-mydata-languages", &[]),
    ("said-mydata-incident", &[]),
    ("said-mydata-later", &["title"]),
    ("said-mydata-refused", &["count"]),
    ("said-mydata-reminder", &[]),
    ("said-mydata-staff", &[]),
    ("said-mydata-urgent", &[]),
    ("said-reminded", &["journey"]),
    ("said-resume", &["journey"]),
    ("said-secret-code", &[]),
    ("said-secret-password", &[]),
    ("said-secret-personal", &[]),
    ("said-slow-down", &[]),
    ("said-sorry", &["reference"]),
    ("said-speaks-to-another", &[]),
    ("said-switched-off", &[]),
    ("said-spoke", &[]),
    ("said-stale", &[]),
    ("said-thanks", &[]),
    ("said-too-long", &[]),
    ("said-will-not-remind", &[]),
    ("said-will-remind", &["hour"]),
    ("staff-aside-for", &["minutes", "hours"]),
    ("staff-back-again", &["number", "by"]),
    ("staff-back-here", &[]),
    ("staff-choose", &["number"]),
    ("staff-closed-for", &["days"]),
    ("staff-do-answer", &[]),
    ("staff-do-back", &[]),
    ("staff-do-block", &[]),
    ("staff-do-canned", &[]),
    ("staff-do-claim", &[]),
    ("staff-do-close", &[]),
    ("staff-do-note", &[]),
    ("staff-do-release", &[]),
    ("staff-do-send", &[]),
    ("staff-do-snooze", &[]),
    ("staff-do-transfer", &[]),
    ("staff-lost", &["number", "by"]),
    ("staff-lost-doubtful", &["number", "by"]),
    ("staff-lost-gone", &["number", "by"]),
    ("staff-lost-shut", &["number", "by"]),
    ("staff-lost-theirs", &["number", "by"]),
    ("staff-lost-theirs-shut", &["number", "by"]),
    ("staff-not-changed", &[]),
    ("staff-not-delivered", &[]),
    ("staff-not-read", &[]),
    ("staff-not-sure", &[]),
    ("staff-not-removed", &[]),
    ("staff-not-delivered-gone", &[]),
    ("staff-nothing-to-choose", &[]),
    ("staff-nameless", &[]),
    ("staff-only-text", &[]),
    ("staff-again", &[]),
    ("staff-answered", &[]),
    ("staff-block-how", &[]),
    ("staff-blocked", &["number", "hours"]),
    ("staff-cancelled", &["number", "by"]),
    ("staff-canned", &["name", "text"]),
    ("staff-canned-none", &[]),
    ("staff-card", &["number"]),
    ("staff-card-at", &["question", "step"]),
    ("staff-card-channel", &["channel"]),
    ("staff-card-consent", &[]),
    ("staff-card-fault", &["fault", "count"]),
    ("staff-card-held", &["since", "by"]),
    ("staff-card-journey", &["journey"]),
    ("staff-card-last", &[]),
    ("staff-card-over", &["since", "reason"]),
    ("staff-card-passed", &["question", "answer", "step"]),
    ("staff-card-audience", &["audience"]),
    ("staff-card-person", &["language"]),
    ("staff-card-problem", &[]),
    ("staff-card-them", &[]),
    ("staff-card-urgent", &[]),
    ("staff-card-us", &[]),
    ("staff-card-waits", &["since"]),
    ("staff-claimed", &["number"]),
    ("staff-claimed-there", &["number"]),
    ("staff-closed", &[]),
    ("staff-closed-now", &["number"]),
    ("staff-corrected", &["number"]),
    ("staff-empty", &[]),
    ("staff-erased", &["number", "by"]),
    ("staff-handed-back", &["number"]),
    ("staff-held-back", &[]),
    ("staff-help", &[]),
    ("staff-incident-how", &[]),
    ("staff-incident-line", &["number", "service", "text"]),
    ("staff-incident-none", &[]),
    ("staff-incident-over", &["number"]),
    ("staff-incident-started", &["number"]),
    ("staff-language", &["language"]),
    ("staff-lapsed", &["number", "by"]),
    ("staff-lasting", &["minutes", "hours", "days"]),
    ("staff-list", &["number", "since"]),
    ("staff-list-claim", &["number"]),
    ("staff-list-held", &["number", "by"]),
    ("staff-list-held-waits", &["number", "by", "since"]),
    ("staff-list-hidden", &["number"]),
    ("staff-list-how", &[]),
    ("staff-list-mine", &["number"]),
    ("staff-list-mine-waits", &["number", "since"]),
    ("staff-list-more", &["count"]),
    ("staff-list-none", &[]),
    ("staff-list-unread", &["count"]),
    ("staff-list-urgent", &[]),
    ("staff-masked", &[]),
    ("staff-new", &["number", "by"]),
    ("staff-new-urgent", &["number", "by"]),
    ("staff-now-urgent", &["number", "by"]),
    ("staff-no-colleague", &[]),
    ("staff-no-desk", &[]),
    ("staff-no-language", &["languages"]),
    ("staff-no-reason", &["reasons"]),
    ("staff-no-step", &[]),
    ("staff-none-held", &[]),
    ("staff-not-taken", &[]),
    ("staff-not-you", &[]),
    ("staff-note", &[]),
    ("staff-noted", &["number"]),
    ("staff-over", &["number", "by"]),
    ("staff-pressed", &["number", "label"]),
    ("staff-pressed-old", &["number"]),
    ("staff-queued", &["number", "by"]),
    ("staff-reason-blocked", &[]),
    ("staff-reason-cancelled", &[]),
    ("staff-reason-erased", &[]),
    ("staff-reason-handed-back", &[]),
    ("staff-reason-silence", &[]),
    ("staff-reason-solved", &[]),
    ("staff-reason-unfit", &[]),
    ("staff-released", &["number"]),
    ("staff-removed", &["number"]),
    ("staff-said", &["number"]),
    ("staff-on", &["number"]),
    ("staff-on-lost", &["number"]),
    ("staff-on-there", &["number"]),
    ("staff-on-unsaid", &[]),
    ("staff-send-how", &[]),
    ("staff-send-more", &["count"]),
    ("staff-send-none", &[]),
    ("staff-send-secret", &[]),
    ("staff-silence", &["number", "by"]),
    ("staff-snooze-how", &[]),
    ("staff-snoozed", &["number"]),
    ("staff-taken", &["number", "by"]),
    ("staff-taken-by", &["by", "minutes", "seconds"]),
    ("staff-transferred", &["number"]),
    ("staff-stage", &["journey", "stage", "of"]),
    ("staff-unblocked", &["number"]),
    ("staff-unknown", &[]),
    ("staff-unknown-order", &[]),
    ("staff-unread", &["number", "by"]),
    ("staff-unread-urgent", &["number", "by"]),
    ("staff-urgent", &["number"]),
    ("staff-waits", &["number", "by"]),
    ("staff-waits-for-person", &[]),
    ("staff-yours", &["number", "by"]),
    ("staff-yours-already", &[]),
    ("staff-yours-now", &["number", "by"]),
    ("terminal-bye", &[]),
    ("terminal-hidden", &[]),
    ("terminal-hint", &[]),
    ("terminal-prompt", &[]),
];

/// The phrases that are understood everywhere: message and attribute.
const HEARD: &[(&str, &str)] = &[
    ("nav-next", "words"),
    ("staff-asking", "words"),
    ("staff-never", "words"),
    ("staff-secrets", "words"),
    ("terminal-quit", "words"),
    ("words-also", "words"),
    ("words-hedge", "words"),
    ("words-no", "words"),
    ("words-ordinal", "before-last"),
    ("words-ordinal", "fifth"),
    ("words-ordinal", "first"),
    ("words-ordinal", "fourth"),
    ("words-ordinal", "last"),
    ("words-ordinal", "middle"),
    ("words-ordinal", "second"),
    ("words-ordinal", "third"),
    ("words-waiting", "words"),
    ("words-yes", "words"),
    ("words-chatter", "words"),
    ("words-filler", "words"),
    ("words-greeting", "words"),
    ("words-negation", "words"),
    ("words-thanks", "words"),
    ("words-where", "academie"),
    ("words-where", "at"),
    ("words-where", "college"),
    ("words-where", "lycee"),
    ("words-where", "primary"),
    ("words-where", "words"),
];

/// The texts of one channel's own elements: message and attribute.
const WRITTEN: &[(&str, Option<&str>)] = &[
    ("discord-answer", None),
    ("discord-answer", Some("about")),
    ("discord-answer", Some("option")),
    ("discord-answer", Some("option-about")),
    ("discord-direct", None),
    ("discord-direct", Some("open")),
    ("discord-direct", Some("shut")),
    ("discord-form", None),
    ("discord-form", Some("example")),
    ("discord-form", Some("label")),
    ("discord-form", Some("menu")),
    ("discord-form", Some("note")),
    ("discord-form", Some("note-label")),
    ("discord-form", Some("reply")),
    ("discord-form", Some("search")),
    ("discord-form", Some("search-label")),
    ("discord-form", Some("title")),
    ("discord-need", None),
    ("discord-need", Some("about")),
    ("web-about", None),
    ("web-begin", None),
    ("web-calendar", None),
    ("web-check-about", None),
    ("web-check-all", None),
    ("web-check-digit", None),
    ("web-check-least", None),
    ("web-check-lower", None),
    ("web-check-met", None),
    ("web-check-missing", None),
    ("web-check-some", None),
    ("web-check-special", None),
    ("web-check-title", None),
    ("web-check-upper", None),
    ("web-crowded", None),
    ("web-failed", None),
    ("web-forget", None),
    ("web-keep", None),
    ("web-kept", None),
    ("web-language", None),
    ("web-log", None),
    ("web-me", None),
    ("web-not-found", None),
    ("web-offline", None),
    ("web-refresh", None),
    ("web-reminder", None),
    ("web-return", None),
    ("web-robot", None),
    ("web-secret", None),
    ("web-send", None),
    ("web-show", None),
    ("web-skip", None),
    ("web-title", None),
    ("web-who", None),
    ("web-words", None),
];

/// The commands that answer with a text of their own.
const ANSWERED: [Command; 5] = [
    Command::Back,
    Command::Help,
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
        if let Kind::Text { check, .. } = step.kind
            && let Some(doubt) = check.doubt
        {
            need(&step.message, Some(doubt.name), spoken(doubt.vars));
        }
    }
    needs
}

/// The beginnings of the names of texts that speak to no audience.
const IMPERSONAL: [&str; 5] = [
    "nav-next",
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
