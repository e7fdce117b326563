//! Where a person stands, in the language of the member of staff: who, in which journey, at which
//! question. The card of a ticket says it in lines, the queue in one.

use crate::dialogue::Session;
use crate::flow::Flows;
use crate::i18n::{RenderError, id};
use crate::validation::Value;

use super::Renderer;

/// How many characters of a question are in the line: it is recognised by its beginning.
const SHORT: usize = 48;

/// Where a person stands.
pub(super) struct Standing {
    /// The language of the conversation.
    pub(super) language: String,
    /// A pupil, a parent, staff; nothing while the person has not said so.
    pub(super) audience: Option<String>,
    /// The title of the journey, with the stage of it where it has stages.
    pub(super) journey: String,
    /// The question that is asked.
    pub(super) question: String,
}

impl Renderer {
    pub(super) fn standing(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
    ) -> Result<Standing, RenderError> {
        let builder = self.builder_for(flows, tag, session);
        let audience = flows.audience.map(|id| flows.step(id)).and_then(|step| {
            let label = session.label(&step.name)?;
            Some(builder.answer(step, label))
        });
        let step = crate::dialogue::step(flows, session);
        let journey = builder.journey()?;
        let journey = match step.progress {
            Some(progress) => {
                let [stage, of] = [progress.stage, progress.of].map(|n| Value::Number(n.into()));
                let journey = ("journey", Value::Text(journey));
                let vars = [journey, ("stage", stage), ("of", of)];
                self.locales
                    .locale(tag)
                    .text(id!("staff-stage"), None, &vars)?
            }
            None => journey,
        };
        Ok(Standing {
            language: self.locales.locale(&session.language.tag).name.clone(),
            audience: audience.transpose()?,
            journey,
            question: builder.title(step)?,
        })
    }

    /// Where a person stands, in one line.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn standing_in_short(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
    ) -> Result<String, RenderError> {
        let Standing {
            language,
            audience,
            journey,
            question,
        } = self.standing(flows, tag, session)?;
        let parts = audience
            .into_iter()
            .chain([journey, cut_between_words(&question), language]);
        Ok(parts.collect::<Vec<_>>().join(" · "))
    }

    /// How long something has lasted, in the largest unit that says enough.
    ///
    /// # Errors
    /// As [`Renderer::standing_in_short`].
    pub fn lasting(&self, tag: &str, minutes: u32) -> Result<String, RenderError> {
        let vars = [
            ("minutes", Value::Number(minutes)),
            ("hours", Value::Number(minutes / 60)),
            ("days", Value::Number(minutes / (24 * 60))),
        ];
        self.locales
            .locale(tag)
            .text(id!("staff-lasting"), None, &vars)
    }
}

/// The first line of a question, cut between words where it is long.
fn cut_between_words(question: &str) -> String {
    let line = question.lines().next().unwrap_or_default();
    if line.chars().count() <= SHORT {
        return line.to_owned();
    }
    let cut: String = line.chars().take(SHORT).collect();
    let words = cut.rsplit_once(' ').map_or(&*cut, |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':', '.', ' ']))
}
