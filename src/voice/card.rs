//! The card of a request: where the person stands, in the language of whoever looks at it.

use crate::answer::Value;
use crate::engine::Session;
use crate::flow::{Flows, Kind};
use crate::wire::Abilities;

use super::bundle::{Speechless, Vars};
use super::say::Page;
use super::{Voices, without_isolates};

/// What is known of a request beside its conversation.
pub struct Card<'a> {
    /// Its number, as it is read aloud.
    pub number: String,
    /// The channel that the person is on.
    pub channel: &'a str,
    /// For how many minutes it has waited, has been held, or has been over.
    pub minutes: u32,
    /// Why it is over, by the reason's name.
    pub over: Option<&'a str>,
    /// Who has it.
    pub by: Option<String>,
    /// Whether words are kept.
    pub consent: bool,
    /// Whether the path is shown, and what went wrong on it.
    pub path: bool,
}

impl Voices {
    /// The card as lines, in the language `tag`; nothing of the conversation when it was forgotten.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn card(
        &self,
        flows: &Flows,
        tag: &str,
        session: Option<&Session>,
        card: &Card<'_>,
    ) -> Result<Vec<String>, Speechless> {
        let locale = self.locale(tag);
        let say = |message: &str, vars: &Vars<'_>| locale.text(message, None, vars);
        let text = |text: &str| Value::Text(text.to_owned());
        let mut lines = vec![say("staff-card", &[("number", text(&card.number))])?];
        let channel = [("channel", text(card.channel))];
        lines.push(say("staff-card-channel", &channel)?);
        if let Some(session) = session {
            self.conversation(flows, tag, session, card.path, &mut lines)?;
        }
        let minutes = ("minutes", Value::Number(card.minutes));
        lines.push(match (card.over, &card.by) {
            (Some(reason), _) => say("staff-card-over", &[minutes, ("reason", text(reason))])?,
            (None, Some(by)) => say("staff-card-held", &[minutes, ("by", text(by))])?,
            (None, None) => say("staff-card-waits", &[minutes])?,
        });
        if card.consent {
            lines.push(say("staff-card-consent", &[])?);
        }
        Ok(lines.iter().map(|line| without_isolates(line)).collect())
    }

    fn conversation(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
        path: bool,
        lines: &mut Vec<String>,
    ) -> Result<(), Speechless> {
        let locale = self.locale(tag);
        let page = self.page_for(flows, tag, session);
        let language = Value::Text(self.locale(&session.language.tag).name.clone());
        lines.push(locale.text("staff-card-person", None, &[("language", language)])?);
        let asked = flows.audience.map(|id| flows.step(id));
        if let Some(step) = asked
            && let Some(label) = session.label(&step.name)
        {
            let audience = Value::Text(page.answer(step, label)?);
            lines.push(locale.text("staff-card-audience", None, &[("audience", audience)])?);
        }
        let step = crate::engine::step(flows, session);
        let journey = ("journey", Value::Text(page.journey()?));
        lines.push(match step.progress {
            Some(progress) => {
                let [stage, of] = [progress.stage, progress.of].map(|n| Value::Number(n.into()));
                let vars = [journey, ("stage", stage), ("of", of)];
                locale.text("staff-card-stage", None, &vars)?
            }
            None => locale.text("staff-card-journey", None, &[journey])?,
        });
        let trail = session.visits.iter().flat_map(|visit| &visit.trail);
        for passed in trail.filter(|_| path) {
            let Some(step) = flows.find(&passed.step) else {
                continue;
            };
            let question = Value::Text(page.title(step)?);
            let answer = Value::Text(page.answer(step, &passed.label)?);
            let name = Value::Text(step.name.clone());
            let vars = [("question", question), ("answer", answer), ("step", name)];
            lines.push(locale.text("staff-card-passed", None, &vars)?);
        }
        let at = [
            ("question", Value::Text(page.title(step)?)),
            ("step", Value::Text(step.name.clone())),
        ];
        lines.push(locale.text("staff-card-at", None, &at)?);
        for tallied in session.tally.iter().filter(|_| path) {
            let Some(step) = flows.find(&tallied.step) else {
                continue;
            };
            let Kind::Text { check, .. } = step.kind else {
                continue;
            };
            if !check.faults.iter().any(|fault| fault.name == tallied.fault) {
                continue;
            }
            let fault = Value::Text(page.fault(step, &tallied.fault)?);
            let vars = [
                ("fault", fault),
                ("count", Value::Number(tallied.count.into())),
            ];
            lines.push(locale.text("staff-card-fault", None, &vars)?);
        }
        Ok(())
    }

    /// The ready-made replies whose words or text hold all of these words: the name of each, and what
    /// it says in a language.
    ///
    /// # Errors
    /// As [`Voices::card`].
    pub fn canned_like(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
        wanted: &str,
    ) -> Result<Vec<(String, String)>, Speechless> {
        let locale = self.locale(tag);
        let mut names: Vec<&String> = locale
            .entries
            .keys()
            .filter(|(message, attribute)| attribute.is_none() && message.starts_with(CANNED))
            .map(|(message, _)| message)
            .collect();
        names.sort();
        let wanted = super::fold(wanted);
        let mut found = Vec::new();
        for name in names {
            let text = self.page_for(flows, tag, session).words(name, None, &[])?;
            let words = locale.text(name, Some("words"), &[])?;
            let short = name[CANNED.len()..].to_owned();
            let all = super::fold(&format!("{short} {words} {text}"));
            if wanted.split(' ').all(|word| all.contains(word)) {
                found.push((short, without_isolates(&text)));
            }
        }
        Ok(found)
    }

    /// A ready-made reply, in the language of whoever reads it.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn canned(
        &self,
        flows: &Flows,
        session: &Session,
        name: &str,
    ) -> Result<String, Speechless> {
        let page = self.page_for(flows, &session.language.tag, session);
        page.words(&format!("{CANNED}{name}"), None, &[])
    }

    fn page_for<'a>(&'a self, flows: &'a Flows, tag: &str, session: &'a Session) -> Page<'a> {
        self.page_to(flows, tag, session, &ANY)
    }
}

/// How the names of ready-made replies begin.
pub(super) const CANNED: &str = "canned-";

static ANY: std::sync::LazyLock<Abilities> = std::sync::LazyLock::new(Abilities::default);
