//! Puts a question into words: the step's text with its picture and link, the buttons, and what a
//! validator says of an answer.

use crate::dialogue::awaits_secret;
use crate::dialogue::{Choice, Question, Session, SideQuestion, question};
use crate::flow::{Kind, LinkTo, Step, StepId};
use crate::i18n::{RenderError, Translation, id, reminder_hour, rules};
use crate::message::FORM;
use crate::message::{Block, Button, Emphasis, InputKind, Prompt};
use crate::validation::{RuleMessage, Value, Verdict};

use super::{MessageBuilder, Said};

/// How much of a question is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    QuestionOnly,
    Whole,
}

/// The message for every good answer.
pub(super) const GOOD: RuleMessage = RuleMessage {
    name: "good",
    vars: &[],
    character: None,
};

/// Whether a line is asked for, which staff or the operator read.
fn asks_for_a_line(side_question: Option<&SideQuestion>) -> bool {
    matches!(
        side_question,
        Some(SideQuestion::Describe | SideQuestion::Why(_))
    )
}

impl MessageBuilder<'_> {
    /// Asks the question at which the conversation stands: its words, and its buttons.
    pub(super) fn ask(&mut self, length: Length) -> Said {
        let Some(session) = self.session else {
            return Ok(());
        };
        let question = question(self.flows, session, self.locales().count());
        self.say_question(&question, length)?;
        self.say.prompt = Some(self.prompt(session, &question)?);
        Ok(())
    }

    fn say_question(&mut self, question: &Question<'_>, length: Length) -> Said {
        let step = question.step;
        match question.side_question {
            None if length == Length::QuestionOnly => self.ask_step_again(step)?,
            None => self.ask_step(step)?,
            Some(SideQuestion::Describe) => self.text(id!("aside-describe"), None, &[])?,
            // The answer to the cry says how to go on.
            Some(SideQuestion::Distress { .. }) => {}
            Some(SideQuestion::Doubt { domain }) => self.doubt(step, *domain)?,
            Some(SideQuestion::Forget) => self.text(id!("aside-forget"), None, &[])?,
            Some(SideQuestion::Go(id)) => self.go_or_stay(id)?,
            Some(SideQuestion::Language) => self.ask_language()?,
            // The question « did it help? » comes after everything else, and only once.
            Some(SideQuestion::Rate { .. }) => {
                if length == Length::Whole && step.is_last() {
                    self.ask_step(step)?;
                }
            }
            Some(SideQuestion::Rows(_)) => self.text(id!("aside-rows"), None, &[])?,
            Some(SideQuestion::Intents(_)) => self.text(id!("aside-intents"), None, &[])?,
            Some(SideQuestion::Where { .. }) => self.text(id!("aside-where"), None, &[])?,
            Some(SideQuestion::Why(_)) => self.text(id!("aside-why"), None, &[])?,
        }
        Ok(())
    }

    /// What a channel needs to draw the buttons of a question and to take the answer.
    fn prompt(&self, session: &Session, question: &Question<'_>) -> Result<Prompt, RenderError> {
        let step = question.step;
        let name = question.name();
        let awaits_secret = awaits_secret(self.flows, session);
        let entry = match step.kind {
            _ if awaits_secret => InputKind::Secret,
            _ if asks_for_a_line(question.side_question) => InputKind::Answer,
            Kind::Text { .. } | Kind::Pick { .. } if question.side_question.is_none() => {
                InputKind::Answer
            }
            _ => InputKind::Words,
        };
        let choices = question.choices.iter().enumerate().map(|(at, &choice)| {
            let label = self.locales().label(self.flows, question, choice);
            Ok(Button {
                text: self.choice(step, choice)?,
                press: (self.sign)(&name, &label),
                label,
                words: false,
                emphasis: match choice {
                    Choice::Yes => Emphasis::Danger,
                    Choice::Command(_) | Choice::Cancel => Emphasis::Plain,
                    // Where something is to be written, that is the way on.
                    _ if at == 0 && entry == InputKind::Words => Emphasis::Main,
                    _ => Emphasis::Plain,
                },
            })
        });
        let choices = choices.collect::<Result<_, RenderError>>()?;
        Ok(Prompt {
            form: (self.sign)(&name, FORM),
            menu: question.is_menu(),
            question: name,
            choices,
            secret: awaits_secret && self.can.solicit_secrets,
            entry,
            language: self.locale.tag.clone(),
        })
    }

    /// Asks for the language, and says which of them a machine translated.
    fn ask_language(&mut self) -> Said {
        let mut lines = Vec::new();
        for locale in self.locales().spoken() {
            let language = ("language", Value::Text(locale.name.clone()));
            lines.push(match &locale.translation {
                Translation::ByPeople => continue,
                Translation::Unread => {
                    self.words(id!("aside-language-unread"), None, &[language])?
                }
                Translation::ReadBy(by) => {
                    let by = ("by", Value::Text(by.clone()));
                    self.words(id!("aside-language-read"), None, &[language, by])?
                }
            });
        }
        if !lines.is_empty() {
            self.block(Block::Text(lines.join("\n")))?;
        }
        self.text(id!("aside-language"), None, &[])
    }

    pub(super) fn choice(&self, step: &Step, choice: Choice) -> Result<String, RenderError> {
        if let Some(text) = self.beside(choice).or_else(|| self.safety_choice(choice)) {
            return text;
        }
        let mut vars = vec![
            ("audience", Value::Text(self.audience().to_owned())),
            reminder_hour(&self.renderer.school),
        ];
        if let (Choice::Correct, Some(domain)) = (choice, self.domain_in_doubt()) {
            vars.push(("domain", Value::Text(domain)));
        }
        self.locales()
            .choice_text(self.flows, self.locale, step, choice, &vars)
    }

    /// Says a step: how far along it is, its text, and the message for the school where no desk was
    /// called.
    fn ask_step(&mut self, step: &Step) -> Said {
        if let Some(progress) = step.progress {
            let [stage, of] = [progress.stage, progress.of].map(|n| Value::Number(n.into()));
            let text = self.words(id!("said-progress"), None, &[("stage", stage), ("of", of)])?;
            self.block(Block::Progress(text))?;
        }
        self.step_told(step)?;
        let called = self
            .session
            .is_some_and(|session| session.request.is_some());
        if matches!(step.kind, Kind::Human { .. }) && !called {
            self.letter()?;
        }
        Ok(())
    }

    /// Says a step's text, with its picture and link before the last paragraph, which is the
    /// question.
    pub(super) fn step_told(&mut self, step: &Step) -> Said {
        let text = self.step_text(step)?;
        let between = self.picture_and_link(step)?;
        let (body, question) = match text.rsplit_once("\n\n") {
            Some((body, question)) => (Some(body), question),
            None if matches!(step.kind, Kind::Tell) => (Some(&*text), ""),
            None => (None, &*text),
        };
        if let Some(body) = body {
            self.block(Block::Text(body.to_owned()))?;
        }
        self.say.blocks.extend(between);
        if !question.is_empty() {
            self.block(Block::Text(question.to_owned()))?;
        }
        Ok(())
    }

    /// Says the question of a step without what leads up to it; an end has none.
    fn ask_step_again(&mut self, step: &Step) -> Said {
        if step.is_last() {
            return Ok(());
        }
        let text = self.step_text(step)?;
        let question = text.rsplit("\n\n").next().unwrap_or(&text);
        self.block(Block::Text(question.to_owned()))
    }

    fn picture_and_link(&self, step: &Step) -> Result<Vec<Block>, RenderError> {
        let mut blocks = Vec::new();
        let wanted = self.session.is_none_or(|session| session.pictures);
        blocks.extend(self.picture(step, wanted)?);
        if let Some(address) = step.link.and_then(|link| self.address(step, link)) {
            blocks.push(Block::Link(address));
        }
        if let Some(page) = self.renderer.check_page.get()
            && asks_secret(step)
            && !self.can.hides_secrets
        {
            blocks.push(Block::Text(self.words(
                id!("said-check-page"),
                None,
                &[],
            )?));
            let tag = &self.locale.tag;
            blocks.push(Block::Link(format!("{page}?lang={tag}")));
        }
        Ok(blocks)
    }

    fn address(&self, step: &Step, link: LinkTo) -> Option<String> {
        match link {
            LinkTo::Listed(at) => Some(self.flows.links[at].url.clone()),
            LinkTo::Shown(column) => {
                let host = self.shown(step)?.text(column);
                (!host.is_empty()).then(|| format!("https://{host}/"))
            }
        }
    }

    /// The row that a step shows.
    pub(super) fn shown(&self, step: &Step) -> Option<&crate::flow::Row> {
        let pick = self.flows.step(step.shows?);
        let Kind::Pick { table, .. } = pick.kind else {
            return None;
        };
        self.flows.tables[table].row(self.session?.label(&pick.name)?)
    }

    /// The variables of a step's text: the cells of the row it shows, and the rules of its
    /// validator.
    pub(super) fn step_vars(&self, step: &Step) -> Vec<(&str, Value)> {
        let mut vars = Vec::new();
        if let (Some(pick), Some(row)) = (step.shows, self.shown(step))
            && let Kind::Pick { table, .. } = self.flows.step(pick).kind
        {
            for (at, column) in self.flows.tables[table].columns.iter().enumerate() {
                vars.push((&*column.name, Value::Text(row.text(at).to_owned())));
            }
        }
        if let Kind::Text { check, .. } = step.kind {
            vars.extend(rules(check).into_iter().filter_map(|name| {
                Some((
                    name,
                    self.flows
                        .validation_data
                        .value(name, Verdict::NotAnAnswer)?,
                ))
            }));
        }
        vars
    }

    pub(super) fn step_text(&self, step: &Step) -> Result<String, RenderError> {
        let rules_only = asks_secret(step) && !self.can.solicit_secrets;
        let attribute = rules_only.then_some("rules-only");
        self.words(&step.message, attribute, &self.step_vars(step))
    }

    /// Says the last step of a frame that was closed, with what belongs to it.
    pub(super) fn tell(&mut self, there: &Session) -> Said {
        let mut builder = MessageBuilder {
            session: Some(there),
            say: std::mem::take(&mut self.say),
            erase: None,
            ..*self
        };
        let step = crate::dialogue::step(self.flows, there);
        builder.ask_step(step)?;
        self.say = builder.say;
        Ok(())
    }

    /// Says what a validator remarks on an answer: one line each, in one block.
    pub(super) fn remarks(
        &mut self,
        step: StepId,
        remarks: impl Iterator<Item = RuleMessage>,
    ) -> Said {
        let step = self.flows.step(step);
        let lines = remarks.map(|remark| {
            let mut vars = self.step_vars(step);
            let character = remark.character.map(|kind| Value::Text(kind.to_owned()));
            vars.extend(character.map(|kind| ("character", kind)));
            self.words(&step.message, Some(remark.name), &vars)
        });
        let lines: Vec<String> = lines.collect::<Result<_, _>>()?;
        self.block(Block::Text(lines.join("\n")))
    }

    /// The domain that the side question suggests.
    fn domain_in_doubt(&self) -> Option<String> {
        match self.session?.side_question {
            Some(SideQuestion::Doubt { domain }) => self
                .flows
                .validation_data
                .mail
                .name(domain)
                .map(str::to_owned),
            _ => None,
        }
    }

    /// Says which domain the person is to type on the portal.
    pub(super) fn corrected(&mut self, domain: u16) -> Said {
        let Some(domain) = self.flows.validation_data.mail.name(domain) else {
            return Ok(());
        };
        let domain = Value::Text(domain.to_owned());
        self.text(id!("said-corrected"), None, &[("domain", domain)])
    }

    fn doubt(&mut self, step: &Step, domain: u16) -> Said {
        let Kind::Text { check, .. } = step.kind else {
            return Ok(());
        };
        let Some(doubt) = check.doubt else {
            return Ok(());
        };
        let Some(domain) = self.flows.validation_data.mail.name(domain) else {
            return Ok(());
        };
        let domain = domain.to_owned();
        self.text(
            &step.message,
            Some(doubt.name),
            &[("domain", Value::Text(domain))],
        )
    }
}

fn asks_secret(step: &Step) -> bool {
    matches!(step.kind, Kind::Text { check, .. } if check.secret)
}
