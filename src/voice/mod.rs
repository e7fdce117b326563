//! Understands and speaks people's languages with Fluent.
//!
//! Pure: it parses strings and gives back events and messages. There is no text in Rust; every
//! sentence is a message of `locales/*/*.ftl`, and `needs` lists which ones there must be.

mod canned;
mod card;
mod completeness;
mod confusable;
mod desk;
mod fit;
mod locale;
mod lookup;
mod normalize;
mod phrase;
mod phrasebook;
mod plain;
mod render;
mod required_messages;
mod safety;
mod secret_request;
mod send;
mod suggest;
mod understand;
mod understood;
mod whereabouts;

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::dialogue::{Choice, Command, ExtraChoice, Question, TicketNumber, TurnInput};
use crate::flow::{Flows, Kind, Step};
use crate::school::School;
use crate::validation::{Validator, Value};
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source};
use guichet_nlu::intent::IntentModel;

use understand::RATINGS;
use whereabouts::Whereabouts;

pub use card::{Card, CardDetail};
pub use fit::{fit, in_reading_order, length, split, without_isolates};
pub use locale::{Locale, RenderError};
pub use lookup::{Found, Lookup};
pub use normalize::normalize;
pub use phrasebook::Phrasebook;
pub use render::{Exchange, Reply};
pub use send::{Piece, Unsendable};
pub use suggest::Suggestion;
pub use understand::{LONGEST, awaits_secret};

/// The locale that texts are written in first, and that speaks when none is known.
pub const FIRST: &str = "fr";

/// What the form for a question is signed as.
const FORM: &str = "form";
/// The question that is asked where others read along, and its only answer.
const PUBLIC: &str = "public";
/// What the button carries that opens a conversation of one's own.
pub const OPEN: &str = "open";

/// The answers to an aside, and the names of their messages after `aside-`.
pub(crate) const ASIDES: [(Choice, &str); 8] = [
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

/// Every language, ready to hear and to speak.
pub struct Voices {
    locales: Vec<(Locale, Phrasebook)>,
    /// The languages that are only understood.
    understood: Vec<Locale>,
    /// What is listened for after a cry for help.
    safety: Vec<(Choice, Vec<phrase::Phrase>)>,
    /// How each language is asked for, by anybody.
    asked_by: Vec<Vec<phrase::Phrase>>,
    lookups: Vec<Lookup>,
    whereabouts: Whereabouts,
    intents: IntentModel,
    school: School,
}

impl Voices {
    /// Reads every locale; what is missing, unused or confusable is added to `diagnostics`.
    pub fn read(
        flows: &Flows,
        sources: &[Source],
        intents: IntentModel,
        school: School,
        diagnostics: &Diagnostics,
    ) -> Option<Self> {
        let mut folders: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
        for source in sources {
            if let Some((tag, _)) = source.path.split_once('/') {
                folders.entry(tag).or_default().push(source);
            }
        }
        let mut read: Vec<Locale> = folders
            .iter()
            .filter_map(|(tag, files)| Locale::read(tag, files, diagnostics))
            .collect();
        read.sort_by_key(|locale| (locale.tag != FIRST, locale.tag.clone()));
        if read.first().is_none_or(|locale| locale.tag != FIRST) {
            let sentence =
                format!("the locale `{FIRST}` must be there; texts are written in it first");
            diagnostics.add(Diagnostic::new(
                &format!("{FIRST}/locale.toml"),
                1,
                sentence,
            ));
            return None;
        }
        let (read, silent): (Vec<Locale>, Vec<Locale>) =
            read.into_iter().partition(|locale| locale.speaks);
        completeness::report(flows, &read, diagnostics);
        for locale in &silent {
            understood::report(flows, locale, diagnostics);
        }
        let safety = safety::phrases(read.iter().chain(&silent));
        let asked_by = read
            .iter()
            .map(|locale| {
                let words = locale.asked_by.iter().chain([&locale.name, &locale.tag]);
                words
                    .filter_map(|words| phrase::Phrase::of(words))
                    .collect()
            })
            .collect();
        let locales: Vec<(Locale, Phrasebook)> = read
            .into_iter()
            .map(|locale| {
                let ears = Phrasebook::of(&locale, flows);
                (locale, ears)
            })
            .collect();
        confusable::report(flows, &locales, diagnostics);
        let lookups = flows
            .tables
            .iter()
            .map(|table| Lookup::of(table, &flows.places))
            .collect();
        let spoken: Vec<&Locale> = locales.iter().map(|(locale, _)| locale).collect();
        let whereabouts = Whereabouts::of(&spoken, &flows.places);
        Some(Self {
            locales,
            understood: silent,
            safety,
            asked_by,
            lookups,
            whereabouts,
            intents,
            school,
        })
    }

    /// What a turn may know of the world at a moment, where minors may be helped or not.
    pub fn world(&self, now: Timestamp, minors: bool) -> TurnInput<'_> {
        TurnInput {
            now,
            minors,
            hours: &self.school.hours,
            locales: self.tags(),
            desks: Vec::new(),
            reference: TicketNumber::drawn_from(0),
            unspoken: false,
            understood: self.understood.iter().map(|locale| &*locale.tag).collect(),
        }
    }

    /// Learns what people say for each need, unless that is done. It takes a moment: off the path of
    /// a message, and the first message that needs it waits otherwise.
    pub fn train(&self) {
        self.intents.train();
    }

    /// The hour of the day at which people are reminded.
    fn reminder_hour(&self) -> Value {
        Value::Number(self.school.hours.remind.into())
    }

    /// The names of the languages, in the order in which they are offered.
    pub fn tags(&self) -> Vec<&str> {
        self.locales
            .iter()
            .map(|(locale, _)| &*locale.tag)
            .collect()
    }

    /// The language nearest to what a client asks for: the same tag, else the same language, else
    /// the first.
    pub fn nearest(&self, wanted: Option<&str>) -> &str {
        self.spoken(wanted.unwrap_or(FIRST)).unwrap_or(FIRST)
    }

    /// Whether the language that a client asks for is spoken.
    pub fn speaks(&self, wanted: &str) -> bool {
        self.spoken(wanted).is_some()
    }

    /// The same tag, else the same language.
    fn spoken(&self, wanted: &str) -> Option<&str> {
        let wanted = wanted.replace('_', "-").to_lowercase();
        let language = |tag: &str| tag.split('-').next().map(str::to_lowercase);
        let tags = self.tags();
        let same = tags.iter().find(|tag| tag.to_lowercase() == wanted);
        let near = tags.iter().find(|tag| language(tag) == language(&wanted));
        same.or(near).copied()
    }

    /// Every command, by its English name, with what it is for, in a language.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn commands(&self, tag: &str) -> Result<Vec<(&'static str, String)>, RenderError> {
        let locale = self.locale(tag);
        let about = |&(name, _): &(&'static str, Command)| {
            let about = locale.text(&format!("nav-{name}"), Some("about"), &[])?;
            Ok((name, about))
        };
        Command::ALL.iter().map(about).collect()
    }

    /// What a command is called in a language, as somebody types it after a slash.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn alias(&self, tag: &str, command: &str) -> Result<String, RenderError> {
        self.locale(tag)
            .text(&format!("nav-{command}"), Some("command"), &[])
    }

    /// The place of a language among those offered.
    fn position(&self, tag: &str) -> Option<u8> {
        let at = self
            .tags()
            .iter()
            .position(|other| other.eq_ignore_ascii_case(tag))?;
        u8::try_from(at).ok()
    }

    /// The language of this name, or the first: a session may outlive a locale.
    pub fn locale(&self, tag: &str) -> &Locale {
        &self.of(tag).0
    }

    fn ears(&self, tag: &str) -> &Phrasebook {
        &self.of(tag).1
    }

    fn of(&self, tag: &str) -> &(Locale, Phrasebook) {
        let found = self.locales.iter().find(|(locale, _)| locale.tag == tag);
        found.unwrap_or(&self.locales[0])
    }

    /// A step for a drawing: its question, or the beginning of what it says.
    pub fn step_in_short(&self, flows: &Flows, tag: &str, step: &Step) -> String {
        let question = self.question_of(flows, tag, step).unwrap_or_default();
        let short: String = question.chars().take(80).collect();
        let whole = short.len() == question.len();
        if whole { short } else { format!("{short}…") }
    }

    fn question_of(&self, flows: &Flows, tag: &str, step: &Step) -> Option<String> {
        if let Kind::Branch(branch) = &step.kind {
            return Some(flows.step(branch.on).short().to_owned());
        }
        let vars = required_messages::blanks(&required_messages::vars(flows, step));
        let text = self.locale(tag).text(&step.message, None, &vars).ok()?;
        Some(without_isolates(
            text.rsplit("\n\n").next().unwrap_or(&text),
        ))
    }

    /// A label for a drawing: what its button says, or its name.
    pub fn label_in_short(&self, tag: &str, step: &Step, label: &str) -> String {
        let text = way_text(
            self.locale(tag),
            step,
            label,
            &required_messages::blanks(&[]),
        );
        text.map_or_else(|_| label.to_owned(), |text| without_isolates(&text))
    }

    /// The name of an offer, as a button carries it.
    pub fn label(&self, flows: &Flows, question: &Question<'_>, offer: Choice) -> String {
        match offer {
            Choice::Command(command) => command.name().to_owned(),
            Choice::Cancel | Choice::Consent | Choice::Describe => waiting(offer).1.to_owned(),
            Choice::Continue | Choice::Person => safety_offer(offer).1.to_owned(),
            Choice::Forgo | Choice::Remind => reminder(offer).1.to_owned(),
            Choice::Helped | Choice::NotReally => rating(offer).1.to_owned(),
            Choice::Departement(at) => match flows.places.departement(at) {
                Some(departement) => departement.code.clone(),
                None => String::new(),
            },
            Choice::Later => "later".to_owned(),
            Choice::Lead(at) => match question.leads.get(usize::from(at)) {
                Some(ExtraChoice::NotThat) => "not-that".to_owned(),
                Some(ExtraChoice::Of { article, label }) => format!("{article}.{label}"),
                Some(ExtraChoice::Speak(tag)) => format!("speak.{tag}"),
                Some(ExtraChoice::Intent(id)) => format!("intent.{id}"),
                Some(ExtraChoice::Transcript) => "transcript".to_owned(),
                Some(ExtraChoice::Why(_)) => "why".to_owned(),
                None => String::new(),
            },
            Choice::Intent(_) => question.intent(offer).unwrap_or_default().to_owned(),
            Choice::Locale(locale) => self.locales[usize::from(locale)].0.tag.clone(),
            Choice::Row(row) => match question.step.kind {
                Kind::Pick { table, .. } => flows.tables[table].rows[usize::from(row)].id.clone(),
                _ => String::new(),
            },
            Choice::Way(way) => question.step.transitions[usize::from(way)].label.clone(),
            aside => ASIDES
                .iter()
                .find(|(other, _)| *other == aside)
                .map_or_else(String::new, |(_, name)| (*name).to_owned()),
        }
    }

    /// What an offer says, in a language.
    fn offer_text(
        &self,
        flows: &Flows,
        locale: &Locale,
        step: &Step,
        offer: Choice,
        vars: &[(&str, Value)],
    ) -> Result<String, RenderError> {
        match offer {
            Choice::Command(command) => command_text(locale, command),
            Choice::Cancel | Choice::Consent | Choice::Describe => {
                locale.text(waiting(offer).0, None, &[])
            }
            Choice::Continue | Choice::Person => locale.text(safety_offer(offer).0, None, &[]),
            Choice::Forgo | Choice::Remind => {
                let hour = [("hour", self.reminder_hour())];
                locale.text(reminder(offer).0, None, &hour)
            }
            Choice::Departement(at) => Ok(match flows.places.departement(at) {
                Some(departement) => departement.shown(),
                None => String::new(),
            }),
            Choice::Helped | Choice::NotReally => locale.text(rating(offer).0, None, &[]),
            Choice::Locale(locale) => Ok(self.locales[usize::from(locale)].0.name.clone()),
            Choice::Row(row) => Ok(match step.kind {
                Kind::Pick { table, .. } => {
                    let table = &flows.tables[table];
                    table.name(&table.rows[usize::from(row)]).to_owned()
                }
                _ => String::new(),
            }),
            Choice::Way(way) => way_text(
                locale,
                step,
                &step.transitions[usize::from(way)].label,
                vars,
            ),
            aside => {
                let name = ASIDES
                    .iter()
                    .find(|(other, _)| *other == aside)
                    .map_or("", |found| found.1);
                locale.text(&format!("aside-{name}"), None, vars)
            }
        }
    }
}

/// The message of an offer to whoever waits for a person, and its name on a button.
fn waiting(offer: Choice) -> (&'static str, &'static str) {
    named(&WAITING, offer)
}

/// The message of a way on after a cry for help, and its name on a button.
fn safety_offer(offer: Choice) -> (&'static str, &'static str) {
    named(&safety::SAFETY, offer)
}

/// The message of an answer to whether it helped, and its name on a button.
fn rating(offer: Choice) -> (&'static str, &'static str) {
    named(&RATINGS, offer)
}

/// The message of an offer of a step that waits, and its name on a button.
fn reminder(offer: Choice) -> (&'static str, &'static str) {
    named(&REMINDERS, offer)
}

fn named(
    offers: &[(Choice, &'static str, &'static str)],
    offer: Choice,
) -> (&'static str, &'static str) {
    offers
        .iter()
        .find(|(other, ..)| *other == offer)
        .map_or(("", ""), |(_, message, name)| (message, name))
}

fn command_text(locale: &Locale, command: Command) -> Result<String, RenderError> {
    locale.text(&format!("nav-{}", command.name()), None, &[])
}

/// What the button for a label of a step says.
pub fn way_text(
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

/// The variables that a check gives to every text of its step: the rules it judges by.
fn rules(check: &Validator) -> Vec<&'static str> {
    let remarks = check.faults.iter().chain(check.advice);
    let mut rules: Vec<&str> = remarks.flat_map(|remark| remark.vars).copied().collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}
