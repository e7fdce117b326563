//! Builds one message: puts each effect into words, and knows what the channel can show.

use crate::dialogue::{Choice, Command, Effect, Session, SmallTalk, Unreadable, question};
use crate::flow::{Flows, Kind, Step, StepId};
use crate::i18n::{Locale, Locales, RenderError, Vars, id, reminder_hour, transition_text};
use crate::message::{
    Age, Audience, Block, Button, CallbackSigner, CallbackToken, Capabilities, Choices, Emphasis,
    MessageId, OPEN, Outbound, OutgoingMessage, Prompt,
};
use crate::validation::{SecretKind, Value};

use super::step::{GOOD, Length};
use super::{Exchange, Renderer, Way};

/// The name of the question that stands below a farewell.
const STOPPED: &str = "stopped";

/// A message that is being built, for one conversation and one channel.
pub(super) struct MessageBuilder<'a> {
    pub(super) renderer: &'a Renderer,
    pub(super) flows: &'a Flows,
    pub(super) locale: &'a Locale,
    pub(super) session: Option<&'a Session>,
    pub(super) can: &'a Capabilities,
    pub(super) sign: &'a CallbackSigner<'a>,
    pub(super) exchanges: &'a [Exchange],
    /// The ways to go on elsewhere, where they are offered.
    pub(super) carry: &'a [Way],
    pub(super) say: OutgoingMessage,
    pub(super) erase: Option<Outbound>,
    /// Whether the desk that was called is closed to the person.
    pub(super) shut: bool,
    pub(super) message: Option<&'a MessageId>,
}

pub(super) type Said = Result<(), RenderError>;

impl<'a> MessageBuilder<'a> {
    pub(super) fn locales(&self) -> &'a Locales {
        &self.renderer.locales
    }
}

impl MessageBuilder<'_> {
    pub(super) fn effect(&mut self, effect: &Effect) -> Said {
        match effect {
            Effect::Approve {
                step,
                check,
                advice,
            } => {
                let advice = advice.iter().map(|at| check.0.advice[at]);
                self.remarks(*step, [GOOD].into_iter().chain(advice))
            }
            Effect::Article(article) => self.article(*article),
            Effect::Ask => self.ask(Length::Whole),
            Effect::AskAgain => self.ask(Length::QuestionOnly),
            Effect::AskWhetherItHelped => self.text(id!("after-question"), None, &[]),
            Effect::Chose { table, row } => {
                let table = &self.flows.tables[*table];
                let name = table.name(&table.rows[usize::from(*row)]).to_owned();
                self.text(id!("said-chose"), None, &[("name", Value::Text(name))])
            }
            Effect::Carried => self.text(id!("carry-here"), None, &[]),
            Effect::CarryNotNow => self.text(id!("carry-not-now"), None, &[]),
            Effect::CarryOffered => self.carry_offer(),
            Effect::CarryRefused => self.text(id!("carry-refused"), None, &[]),
            Effect::Cancelled => self.text(id!("desk-cancelled"), None, &[]),
            Effect::Blocked(until) => {
                self.shut = true;
                self.blocked(id!("desk-blocked"), *until)
            }
            Effect::Comfort { distress, now } => self.comfort(*distress, *now),
            Effect::Numbers { possible_cry, now } => self.numbers(*possible_cry, *now),
            Effect::Command(command) => self.command(*command),
            Effect::Corrected { domain } => self.corrected(*domain),
            Effect::Consented => self.text(id!("desk-consented"), None, &[]),
            Effect::Described => self.text(id!("desk-described"), None, &[]),
            Effect::Desk(news) => self.news(*news),
            Effect::Erase { asked } => self.erase(*asked),
            Effect::SpeaksToAnother { reader } => {
                let reader = [("audience", Value::Text(reader.clone()))];
                self.text(id!("said-speaks-to-another"), None, &reader)
            }
            Effect::EraseSilently => self.take_away().map(drop),
            Effect::Explained => self.text(id!("after-explained"), None, &[]),
            Effect::Foreign(detected_language) => self.foreign(*detected_language),
            Effect::Forgotten => self.text(id!("said-forgotten"), None, &[]),
            Effect::Greet => self.greet(),
            Effect::Help { step } => self.help(*step),
            Effect::Incident(text) => {
                let text = [("text", Value::Text(text.clone()))];
                self.text(id!("incident-said"), None, &text)
            }
            Effect::IncidentOver => self.text(id!("incident-over"), None, &[]),
            Effect::Late => self.text(id!("said-late"), None, &[]),
            Effect::Later(intent) => self.about(id!("said-later"), *intent),
            Effect::Letter => self.letter(),
            Effect::MaySpeak(locale) => self.may_speak(*locale),
            Effect::Miss(count) => self.miss(*count),
            Effect::Moved => self.text(id!("said-moved"), None, &[]),
            Effect::MyData => self.my_data(),
            Effect::NotHere => self.not_here(),
            Effect::Relayed if self.can.shows_sent => Ok(()),
            Effect::Relayed => self.text(id!("desk-described"), None, &[]),
            Effect::NotRelayed => self.text(id!("desk-not-relayed"), None, &[]),
            Effect::Queued { again, desk } => self.queued(*again, desk),
            Effect::NoRow => self.text(id!("said-no-row"), None, &[]),
            Effect::OnIt(intent) => self.about(id!("said-on-it"), *intent),
            Effect::Rated(_) => self.text(id!("after-rated"), None, &[]),
            Effect::Read(choice) => self.read(*choice),
            Effect::Refuse {
                step,
                check,
                faults,
            } => self.remarks(*step, faults.iter().map(|at| check.0.faults[at])),
            Effect::Reminded { step } => self.reminded(*step),
            Effect::Rephrase => {
                self.text(id!("said-rephrase"), None, &[])?;
                self.examples()
            }
            Effect::Resume => self.resume(),
            Effect::SaidAbove { unclear: false } => self.text(id!("said-above"), None, &[]),
            Effect::SaidAbove { unclear: true } => self.text(id!("said-above-unclear"), None, &[]),
            Effect::Secret(shape) => self.secret(*shape),
            Effect::Show => self.show(),
            Effect::SlowDown => self.text(id!("said-slow-down"), None, &[]),
            Effect::SmallTalk(talk) => self.small_talk(*talk),
            Effect::Spoke => self.text(id!("said-spoke"), None, &[]),
            Effect::StillHere { now } => self.still_here(*now),
            Effect::Stale => self.text(id!("said-stale"), None, &[]),
            Effect::SwitchedOff => {
                self.text(id!("said-switched-off"), None, &[])?;
                self.contacts()
            }
            Effect::Stuck { step } => {
                let message = &self.flows.step(*step).message;
                self.text(message, Some("stuck"), &[])
            }
            Effect::Tell { there } => self.tell(there),
            Effect::Unclear { simpler, .. } => {
                let follows = if *simpler { "help" } else { "again" };
                let follows = ("follows", Value::Text(follows.to_owned()));
                self.text(id!("said-unclear"), None, &[follows])
            }
            Effect::Understood(intent) => self.about(id!("said-need"), *intent),
            Effect::Unreadable(why) => self.unreadable(*why),
            Effect::WillTellEnd => self.text(id!("incident-will-tell"), None, &[]),
            Effect::WillNotRemind => self.text(id!("said-will-not-remind"), None, &[]),
            Effect::WillRemind => {
                let hour = reminder_hour(&self.renderer.school);
                self.text(id!("said-will-remind"), None, &[hour])
            }
        }
    }

    pub(super) fn block(&mut self, block: Block) -> Said {
        self.say.blocks.push(block);
        Ok(())
    }

    /// Adds a message as a block. Its text always gets as variables the audience, and how people write
    /// where it is read.
    pub(super) fn text(&mut self, message: &str, attribute: Option<&str>, vars: &Vars<'_>) -> Said {
        let text = self.words(message, attribute, vars)?;
        self.block(Block::Text(text))
    }

    pub(super) fn words(
        &self,
        message: &str,
        attribute: Option<&str>,
        vars: &Vars<'_>,
    ) -> Result<String, RenderError> {
        let entry = if self.can.free_text {
            "words"
        } else {
            "commands"
        };
        let mut all = vec![
            ("audience", Value::Text(self.audience().to_owned())),
            ("entry", Value::Text(entry.to_owned())),
        ];
        all.extend(vars.iter().cloned());
        self.locale.text(message, attribute, &all)
    }

    /// The audience of the journey, else that of the person; `unknown` where neither is known.
    pub(super) fn audience(&self) -> &str {
        let at = self
            .session
            .map(|session| crate::dialogue::step(self.flows, session));
        if let Some(audience) = at.and_then(|step| self.flows.flow_of(step).audience.as_deref()) {
            return audience;
        }
        let step = self.flows.audience.map(|id| self.flows.step(id));
        let label = step.and_then(|step| self.session?.label(&step.name));
        label.unwrap_or("unknown")
    }

    fn command(&mut self, command: Command) -> Said {
        self.text(&format!("nav-{}", command.name()), Some("said"), &[])?;
        match command {
            Command::Stop => self.offer_way_back(),
            _ => Ok(()),
        }
    }

    /// Puts the way back where buttons stay until others take their place.
    fn offer_way_back(&mut self) -> Said {
        if self.can.choices == Choices::Keyboard {
            self.say.prompt = Some(self.way_back()?);
        }
        Ok(())
    }

    /// One button that takes the conversation up again.
    fn way_back(&self) -> Result<Prompt, RenderError> {
        Ok(Prompt {
            question: STOPPED.to_owned(),
            choices: vec![Button {
                label: OPEN.to_owned(),
                text: self.words("nav-start", None, &[])?,
                press: CallbackToken(OPEN.to_owned()),
                words: false,
                emphasis: Emphasis::Main,
            }],
            language: self.locale.tag.clone(),
            ..Prompt::default()
        })
    }

    fn erase(&mut self, asked: bool) -> Said {
        // What was typed unseen or into a form is no message that could be erased.
        if (asked && self.can.hides_secrets) || !self.can.shows_sent {
            return Ok(());
        }
        if self.take_away()? {
            return self.text(id!("said-erased"), None, &[]);
        }
        let message = if self.can.erase_oneself {
            id!("said-erase-yourself")
        } else {
            id!("said-not-erased")
        };
        self.text(message, None, &[])
    }

    /// Erases the person's message where the channel can. Returns whether it can.
    fn take_away(&mut self) -> Result<bool, RenderError> {
        let Some(message) = self.message.filter(|_| self.can.erase) else {
            return Ok(false);
        };
        let audience = [("audience", Value::Text(self.audience().to_owned()))];
        let failed = self
            .locale
            .text(id!("said-erase-failed"), None, &audience)?;
        self.erase = Some(Outbound::Erase {
            message: message.clone(),
            otherwise: OutgoingMessage::text(failed),
        });
        Ok(true)
    }

    fn greet(&mut self) -> Said {
        self.text(id!("said-greet"), None, &[])?;
        match self.can.audience {
            Audience::Notice => {
                let message = match self.can.age {
                    Age::Adult => id!("said-adults-asked"),
                    Age::Fifteen => id!("said-fifteen-asked"),
                };
                self.text(message, None, &[])
            }
            Audience::Anyone | Audience::Adults { .. } => Ok(()),
        }
    }

    fn not_here(&mut self) -> Said {
        self.text(id!("said-adults-only"), None, &[])?;
        match &self.can.audience {
            Audience::Adults {
                elsewhere: Some(link),
            } => {
                self.text(id!("said-elsewhere"), None, &[])?;
                self.block(Block::Link(link.clone()))
            }
            _ => Ok(()),
        }
    }

    fn help(&mut self, step: StepId) -> Said {
        let step = self.flows.step(step);
        if matches!(step.kind, Kind::Human { .. }) {
            return self.text(id!("human-help"), None, &[]);
        }
        if step.is_last() {
            return Ok(());
        }
        let vars = self.step_vars(step);
        let text = self.words(&step.message, Some("help"), &vars)?;
        self.block(Block::Text(text))
    }

    /// The title of the present journey.
    pub(super) fn journey(&self) -> Result<String, RenderError> {
        self.journey_in(self.locale)
    }

    fn reminded(&mut self, step: StepId) -> Said {
        let flow = &self.flows.flow_of(self.flows.step(step)).id;
        let journey = Value::Text(self.words(flow, None, &[])?);
        self.text(id!("said-reminded"), None, &[("journey", journey)])
    }

    /// The question of a step: the last paragraph of its text.
    pub(super) fn title(&self, step: &Step) -> Result<String, RenderError> {
        let text = self.step_text(step)?;
        Ok(text.rsplit("\n\n").next().unwrap_or(&text).to_owned())
    }

    /// What the validator's rule says when an answer breaks it.
    pub(super) fn fault(&self, step: &Step, fault: &str) -> Result<String, RenderError> {
        self.words(&step.message, Some(fault), &self.step_vars(step))
    }

    pub(super) fn journey_in(&self, locale: &Locale) -> Result<String, RenderError> {
        let Some(session) = self.session else {
            return Ok(String::new());
        };
        let step = crate::dialogue::step(self.flows, session);
        let audience = [("audience", Value::Text(self.audience().to_owned()))];
        locale.text(&self.flows.flow_of(step).id, None, &audience)
    }

    fn miss(&mut self, count: u8) -> Said {
        let Some(session) = self.session else {
            return Ok(());
        };
        match count {
            1 => {
                self.text(id!("said-miss-1"), None, &[])?;
                self.examples()
            }
            2 => {
                let question = question(self.flows, session, self.locales().count());
                if question.side_question.is_none() {
                    self.help(question.step.id)?;
                }
                let Some(&choice) = question.choices.first() else {
                    return Ok(());
                };
                let example = Value::Text(self.choice(question.step, choice)?);
                let choices = match self.can.choices {
                    Choices::Keyboard => "buttons",
                    Choices::Numbers => "numbers",
                };
                let choices = Value::Text(choices.to_owned());
                let vars = [("choices", choices), ("example", example)];
                self.text(id!("said-miss-2"), None, &vars)
            }
            _ => self.text(id!("said-miss-3"), None, &[]),
        }
    }

    fn read(&mut self, choice: Choice) -> Said {
        // The transition belongs to the step that was left by it: the last one passed.
        let Some(session) = self.session else {
            return Ok(());
        };
        let label = match choice {
            Choice::Transition(transition) => {
                let passed = session.frame().history.last().map(|passed| &passed.step);
                // In a frame that was just opened no step is passed yet: the transition led there
                // from the frame below.
                let below = session.stack.iter().rev().nth(1).map(|below| &below.at);
                let step = passed.or(below).and_then(|step| self.flows.find(step));
                let transition = step
                    .and_then(|step| Some((step, step.transitions.get(usize::from(transition))?)));
                let Some((step, transition)) = transition else {
                    return Ok(());
                };
                transition_text(self.locale, step, &transition.label, &[])?
            }
            choice => self.choice(crate::dialogue::step(self.flows, session), choice)?,
        };
        self.text(id!("said-read"), None, &[("label", Value::Text(label))])
    }

    fn resume(&mut self) -> Said {
        let journey = Value::Text(self.journey()?);
        self.text(id!("said-resume"), None, &[("journey", journey)])
    }

    fn secret(&mut self, shape: SecretKind) -> Said {
        let message = match shape {
            SecretKind::Code => id!("said-secret-code"),
            SecretKind::Password => id!("said-secret-password"),
            SecretKind::Personal => id!("said-secret-personal"),
        };
        self.text(message, None, &[])
    }

    fn small_talk(&mut self, talk: SmallTalk) -> Said {
        let message = match talk {
            SmallTalk::AllDone => id!("said-all-done"),
            SmallTalk::Chatter => id!("said-chatter"),
            SmallTalk::Greeting => id!("said-greeting"),
            SmallTalk::NoneFits => id!("said-none-fits"),
            SmallTalk::Settled => id!("said-settled"),
            SmallTalk::Solved => id!("said-solved"),
            SmallTalk::Thanks => id!("said-thanks"),
            SmallTalk::Waits => id!("said-waits"),
        };
        self.text(message, None, &[])?;
        match talk {
            SmallTalk::AllDone => self.offer_way_back(),
            _ => Ok(()),
        }
    }

    fn unreadable(&mut self, why: Unreadable) -> Said {
        let message = match why {
            Unreadable::Edited => id!("said-edited"),
            Unreadable::Empty => id!("said-empty"),
            Unreadable::NotText => id!("said-not-text"),
            Unreadable::Picture => id!("said-picture-sent"),
            Unreadable::TooLong => id!("said-too-long"),
        };
        self.text(message, None, &[])
    }
}
