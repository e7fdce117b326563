//! Shows all that is held of a conversation: each journey with its questions and answers, and the
//! exchanges with the desk that the person agreed to keep.

use crate::dialogue::{Session, TicketNumber};
use crate::flow::{Kind, Step};
use crate::i18n::{RenderError, id, transition_text};
use crate::message::Block;
use crate::redaction::RelayedText;
use crate::validation::Value;

use super::{MessageBuilder, Said};

/// The exchange with staff about one ticket.
pub struct Exchange {
    /// The number of the ticket.
    pub reference: TicketNumber,
    /// Whether the person agreed that the exchange is kept.
    pub kept: bool,
    /// The line that says what is wrong, which is held until the ticket is closed.
    pub problem: Option<RelayedText>,
    /// The words that are kept, oldest first; `true` for the person's own, `false` for those of
    /// staff.
    pub words: Vec<(bool, RelayedText)>,
}

impl MessageBuilder<'_> {
    /// Shows the language, the answers of each journey, and the exchanges.
    pub(super) fn my_data(&mut self) -> Said {
        let Some(session) = self.session else {
            return Ok(());
        };
        let language = Value::Text(self.locale.name.clone());
        self.text(id!("said-mydata"), None, &[("language", language)])?;
        let mut journeys = self.journeys()?;
        let more = self.beside_journeys(session)?;
        match journeys.last_mut() {
            Some(text) => more.iter().for_each(|line| {
                text.push('\n');
                text.push_str(line);
            }),
            None if more.is_empty() => {}
            None => journeys.push(more.join("\n")),
        }
        if journeys.is_empty() && self.exchanges.is_empty() {
            return self.text(id!("said-mydata-nothing"), None, &[]);
        }
        self.say
            .blocks
            .extend(journeys.into_iter().map(Block::Text));
        for exchange in self.exchanges {
            self.exchange(exchange)?;
        }
        Ok(())
    }

    /// A line for everything that is held beside the answers. A field that is added to a session does
    /// not compile until it is named here: the person is promised all of it.
    fn beside_journeys(&self, session: &Session) -> Result<Vec<String>, RenderError> {
        let Session {
            // Told before: the language, the answers, and the exchanges with staff.
            language: _,
            stack: _,
            request: _,
            past_tickets: _,
            // Shown right after, with the question that is asked again.
            side_question: _,
            extra_choices: _,
            // The name of the text that stands right above.
            text_said: _,
            // Counters and marks of the present question.
            question_number: _,
            greeted: _,
            misses: _,
            tries: _,
            pictures,
            shared_answers,
            deferred_intent,
            announced_languages,
            reminder,
            incidents,
            staff_took_part,
            urgent,
            validation_failures,
        } = session;
        let mut lines = Vec::new();
        let is_in_journeys = |step: &str| {
            let mut passed = session.stack.iter().flat_map(|frame| &frame.history);
            passed.any(|passed| passed.step == step)
        };
        for shared in shared_answers {
            if let Some(step) = self.flows.find(&shared.step)
                && !is_in_journeys(&shared.step)
            {
                lines.push(self.answer_line(step, &shared.label)?);
            }
        }
        if !*pictures {
            lines.push(self.words(id!("said-mydata-no-pictures"), None, &[])?);
        }
        let later = deferred_intent.as_deref();
        if let Some(intent) = later.and_then(|id| self.flows.intent(id)) {
            let title = self.words(&self.flows[intent].message, None, &[])?;
            let title = [("title", Value::Text(title))];
            lines.push(self.words(id!("said-mydata-later"), None, &title)?);
        }
        let refused: u32 = validation_failures
            .iter()
            .map(|failure| u32::from(failure.count))
            .sum();
        if refused > 0 {
            let count = [("count", Value::Number(refused))];
            lines.push(self.words(id!("said-mydata-refused"), None, &count)?);
        }
        for (is_held, message) in [
            (
                !announced_languages.is_empty(),
                id!("said-mydata-languages"),
            ),
            (*staff_took_part, id!("said-mydata-staff")),
            (reminder.is_some(), id!("said-mydata-reminder")),
            (!incidents.is_empty(), id!("said-mydata-incident")),
            (*urgent, id!("said-mydata-urgent")),
        ] {
            if is_held {
                lines.push(self.words(message, None, &[])?);
            }
        }
        Ok(lines)
    }

    /// Each journey: its title, and below it the questions that were answered.
    fn journeys(&self) -> Result<Vec<String>, RenderError> {
        let passed = self.session.into_iter().flat_map(|session| &session.stack);
        let mut journeys: Vec<(usize, String)> = Vec::new();
        for passed in passed.flat_map(|frame| &frame.history) {
            let Some(step) = self.flows.find(&passed.step) else {
                continue;
            };
            if journeys.last().is_none_or(|(flow, _)| *flow != step.flow) {
                let title = self.words(&self.flows.flow_of(step).id, None, &[])?;
                journeys.push((step.flow, title));
            }
            let line = self.answer_line(step, &passed.label)?;
            if let Some((_, text)) = journeys.last_mut() {
                text.push('\n');
                text.push_str(&line);
            }
        }
        Ok(journeys.into_iter().map(|(_, text)| text).collect())
    }

    fn answer_line(&self, step: &Step, label: &str) -> Result<String, RenderError> {
        let question = Value::Text(self.title(step)?);
        let answer = Value::Text(self.answer(step, label)?);
        let vars = [("question", question), ("answer", answer)];
        self.words(id!("said-mydata-line"), None, &vars)
    }

    /// Shows an exchange and who said what, or why there is nothing to show.
    fn exchange(&mut self, exchange: &Exchange) -> Said {
        let number = Value::Text(exchange.reference.to_string());
        self.text(id!("said-exchange"), None, &[("number", number)])?;
        let is_told = |problem: &&RelayedText| {
            let mut told = exchange.words.iter();
            told.any(|(theirs, words)| *theirs && words == *problem)
        };
        if let Some(problem) = exchange.problem.as_ref().filter(|it| !is_told(it)) {
            self.text(id!("said-exchange-problem"), None, &[])?;
            self.block(Block::Relayed(problem.clone()))?;
        }
        if !exchange.kept {
            return self.text(id!("said-exchange-not-kept"), None, &[]);
        }
        if exchange.words.is_empty() {
            return self.text(id!("said-exchange-nothing"), None, &[]);
        }
        let mut before = None;
        for (theirs, words) in &exchange.words {
            if before.replace(*theirs) != Some(*theirs) {
                let who = match theirs {
                    true => id!("said-exchange-you"),
                    false => id!("said-exchange-school"),
                };
                self.text(who, None, &[])?;
            }
            self.block(Block::Relayed(words.clone()))?;
        }
        Ok(())
    }

    pub(super) fn answer(&self, step: &Step, label: &str) -> Result<String, RenderError> {
        if let Kind::Pick { table, .. } = step.kind {
            let table = &self.flows.tables[table];
            if let Some(row) = table.row(label) {
                return Ok(table.name(row).to_owned());
            }
        }
        match (&step.kind, label) {
            (Kind::Text { .. }, "skip" | "stuck" | "unsure") => {
                self.words(&step.message, Some(label), &[])
            }
            (Kind::Text { .. }, _) => self.words(id!("said-checked"), None, &[]),
            _ => transition_text(self.locale, step, label, &[]),
        }
    }
}
