//! The card of a ticket: where the person stands, in the language of the member of staff.

use crate::dialogue::Session;
use crate::flow::{Flows, Kind};
use crate::validation::Value;

use super::Renderer;
use crate::i18n::{RenderError, Vars, id, without_isolates};

/// How much of a conversation a card shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardDetail {
    /// Where the conversation stands, and no more: for a message that other staff read too.
    Short,
    /// The steps passed as well, and the rules that answers broke.
    Whole,
}

/// What a card shows of a ticket beside its conversation.
pub struct Card<'a> {
    /// The number of the ticket, as it is read aloud.
    pub number: String,
    /// The name of the channel that the person is on.
    pub channel: &'a str,
    /// For how many minutes the ticket has waited, has been held or has been closed.
    pub minutes: u32,
    /// Why the ticket is closed, as staff read it; nothing while it is open.
    pub over: Option<String>,
    /// The holder, as staff read it; nothing while no member of staff has the ticket.
    pub by: Option<String>,
    /// Whether the exchange is kept.
    pub consent: bool,
    /// Whether a cry for help came from the person.
    pub urgent: bool,
    /// How much of the conversation is shown.
    pub extent: CardDetail,
}

impl Renderer {
    /// The card as lines, in the language `tag`. Without a session it says nothing of the
    /// conversation.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn card(
        &self,
        flows: &Flows,
        tag: &str,
        session: Option<&Session>,
        card: &Card<'_>,
    ) -> Result<Vec<String>, RenderError> {
        let locale = self.locales.locale(tag);
        let say = |message: &str, vars: &Vars<'_>| locale.text(message, None, vars);
        let text = |text: &str| Value::Text(text.to_owned());
        let mut lines = vec![say(id!("staff-card"), &[("number", text(&card.number))])?];
        if card.urgent {
            lines.push(say(id!("staff-card-urgent"), &[])?);
        }
        let channel = [("channel", text(card.channel))];
        lines.push(say(id!("staff-card-channel"), &channel)?);
        if let Some(session) = session {
            self.conversation(flows, tag, session, card.extent, &mut lines)?;
        }
        let since = ("since", text(&self.lasting(tag, card.minutes)?));
        lines.push(match (&card.over, &card.by) {
            (Some(reason), _) => say(id!("staff-card-over"), &[since, ("reason", text(reason))])?,
            (None, Some(by)) => say(id!("staff-card-held"), &[since, ("by", text(by))])?,
            (None, None) => say(id!("staff-card-waits"), &[since])?,
        });
        if card.consent {
            lines.push(say(id!("staff-card-consent"), &[])?);
        }
        Ok(lines.iter().map(|line| without_isolates(line)).collect())
    }

    fn conversation(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
        extent: CardDetail,
        lines: &mut Vec<String>,
    ) -> Result<(), RenderError> {
        let whole = extent == CardDetail::Whole;
        let locale = self.locales.locale(tag);
        let builder = self.builder_for(flows, tag, session);
        let standing = self.standing(flows, tag, session)?;
        let language = [("language", Value::Text(standing.language))];
        lines.push(locale.text(id!("staff-card-person"), None, &language)?);
        if let Some(audience) = standing.audience {
            let audience = [("audience", Value::Text(audience))];
            lines.push(locale.text(id!("staff-card-audience"), None, &audience)?);
        }
        let journey = [("journey", Value::Text(standing.journey))];
        lines.push(locale.text(id!("staff-card-journey"), None, &journey)?);
        let step = crate::dialogue::step(flows, session);
        let trail = session.stack.iter().flat_map(|frame| &frame.history);
        for passed in trail.filter(|_| whole) {
            let Some(step) = flows.find(&passed.step) else {
                continue;
            };
            let question = Value::Text(builder.title(step)?);
            let answer = Value::Text(builder.answer(step, &passed.label)?);
            let name = Value::Text(step.name.clone());
            let vars = [("question", question), ("answer", answer), ("step", name)];
            lines.push(locale.text(id!("staff-card-passed"), None, &vars)?);
        }
        let at = [
            ("question", Value::Text(standing.question)),
            ("step", Value::Text(step.name.clone())),
        ];
        lines.push(locale.text(id!("staff-card-at"), None, &at)?);
        for tallied in session.validation_failures.iter().filter(|_| whole) {
            let Some(step) = flows.find(&tallied.step) else {
                continue;
            };
            let Kind::Text { check, .. } = step.kind else {
                continue;
            };
            if !check.faults.iter().any(|fault| fault.name == tallied.fault) {
                continue;
            }
            let fault = Value::Text(builder.fault(step, &tallied.fault)?);
            let vars = [
                ("fault", fault),
                ("count", Value::Number(tallied.count.into())),
            ];
            lines.push(locale.text(id!("staff-card-fault"), None, &vars)?);
        }
        Ok(())
    }
}
