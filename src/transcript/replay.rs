//! Replays a transcript through the real conversations, store and outbox, with a simulated clock.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::app::Service;
use crate::assistant::Assistant;
use crate::channel::Channel;
use crate::channel::memory::Memory;
use crate::channel::terminal::draw;
use crate::dialogue::{Session, Unreadable};
use crate::handoff::console::{self, ConsoleLine};
use crate::message::{
    Address, CallbackToken, ChannelName, Inbound, MessageId, Outbound, OutgoingMessage, Payload,
    UpdateId,
};
use crate::redaction::UserText;
use crate::store::{Store, day};

use super::coverage::Coverage;
use super::parse::{Act, Member, Script, Trouble};
use super::staff::TicketNumbers;

/// What a replay needs.
pub struct Stage<'a> {
    /// The assistant that answers.
    pub assistant: Arc<Assistant>,
    /// Opens the store. It is called again at each `& restart`, after the store was closed.
    pub store: &'a dyn Fn() -> anyhow::Result<Store>,
    /// Called with each line as it is made, for a demonstration.
    pub watch: &'a mut dyn FnMut(&str),
}

/// The result of a replay.
pub struct Replayed {
    /// The whole transcript, with the lines that the replay made.
    pub text: String,
    /// Every question that was asked, every step that was reached, and every label by which a step was
    /// left, as `step:label`.
    pub covered: BTreeSet<String>,
}

/// Replays a transcript.
///
/// # Errors
/// When the store fails, or `{label}` names a label that the question does not have.
pub async fn replay(script: &Script, stage: &mut Stage<'_>) -> anyhow::Result<Replayed> {
    let memory = Memory::default();
    let mut player = Player {
        script,
        memory: memory.clone(),
        service: None,
        now: BEGIN.parse().expect("the first moment is a timestamp"),
        asked: vec![None; script.people.len()],
        shown: vec![HashMap::new(); script.people.len()],
        last: vec![None; script.people.len()],
        updates: 0,
        text: String::new(),
        covered: Coverage::default(),
        tickets: TicketNumbers::default(),
    };
    player.start(stage)?;
    player.choose_languages()?;
    for line in &script.lines {
        let blank = line.act.is_none() && !player.text.is_empty() && !player.after_comment();
        let head = line.text.starts_with("person ") || line.text.starts_with("staff ");
        if blank && !head {
            player.write("", stage);
        }
        player.write(&line.text, stage);
        if let Some(act) = &line.act {
            player.act(act, stage).await?;
        }
    }
    Ok(Replayed {
        text: player.text,
        covered: player.covered.met,
    })
}

/// When a replay begins: a Monday morning in term.
const BEGIN: &str = "2026-09-07T06:00:00Z";

struct Player<'a> {
    script: &'a Script,
    memory: Memory,
    service: Option<Service>,
    now: Timestamp,
    /// The question each person was last asked.
    asked: Vec<Option<String>>,
    /// The tokens of each person's buttons, by question and label, as last shown.
    shown: Vec<HashMap<(String, String), CallbackToken>>,
    /// The last update of each person, for `& duplicate`.
    last: Vec<Option<(UpdateId, Resend)>>,
    updates: u32,
    text: String,
    covered: Coverage,
    tickets: TicketNumbers,
}

/// A payload that can be sent again. A [`UserText`] cannot be cloned, so it is made anew.
#[derive(Clone)]
enum Resend {
    Arrived,
    Pressed(CallbackToken),
    Typed(String),
    Unreadable(Unreadable),
}

impl Resend {
    fn body(&self) -> Payload {
        match self {
            Self::Arrived => Payload::Arrived,
            Self::Pressed(press) => Payload::Pressed(press.clone()),
            Self::Typed(words) => Payload::Typed(UserText::new(words.clone())),
            Self::Unreadable(why) => Payload::Unreadable {
                why: *why,
                words: None,
                album: None,
            },
        }
    }
}

impl Player<'_> {
    fn start(&mut self, stage: &Stage<'_>) -> anyhow::Result<()> {
        let channel = Channel::Memory(self.memory.clone());
        let store = (stage.store)()?;
        let desks = self.script.desks(&stage.assistant.flows);
        let service = Service::start_with(
            &stage.assistant,
            store,
            vec![channel],
            desks,
            None,
            self.now,
        )?;
        service.store.sweep_sessions(day(self.now))?;
        for member in &self.script.staff {
            service
                .handoff
                .staff_arrives(&member.staff(), member.reads_at())?;
        }
        self.service = Some(service);
        Ok(())
    }

    fn choose_languages(&self) -> anyhow::Result<()> {
        for member in &self.script.staff {
            let store = &self.service().store;
            drop(store.keep_staff_language(&member.staff(), &member.locale)?);
        }
        Ok(())
    }

    /// Carries out a line of a member of staff, and writes the lines that the member reads.
    async fn at_desk(
        &mut self,
        member: usize,
        words: &str,
        stage: &mut Stage<'_>,
    ) -> anyhow::Result<()> {
        self.updates += 1;
        let script = self.script;
        let member = &script.staff[member];
        let name = &member.name;
        let written = ConsoleLine {
            by: &member.staff(),
            words: self.tickets.filled_in(words).into(),
            id: &self.updates.to_string(),
            on: None,
        };
        let told = console::take(&self.service().handoff, written, self.now).await?;
        for line in told.lines() {
            self.write(format!("{name}| {line}").trim_end(), stage);
        }
        for (text, _) in told.choices {
            self.write(&format!("{name}| [{text}]"), stage);
        }
        self.service().outbox.idle().await;
        self.show(stage)
    }

    fn service(&self) -> &Service {
        self.service
            .as_ref()
            .expect("a service runs between restarts")
    }

    async fn act(&mut self, act: &Act, stage: &mut Stage<'_>) -> anyhow::Result<()> {
        match act {
            Act::Desk { member, words } => self.at_desk(*member, words, stage).await?,
            Act::Pass(seconds) => self.pass(*seconds, stage).await?,
            Act::Press {
                person,
                question,
                label,
            } => {
                let asked = self.asked[*person].clone().unwrap_or_default();
                let question = question.clone().unwrap_or(asked);
                let shown = self.shown[*person].get(&(question, label.clone()));
                // A button that was never shown carries no valid token.
                let press = shown.cloned().unwrap_or_default();
                self.send(*person, Resend::Pressed(press), stage).await?;
            }
            Act::Type { person, words } => {
                let words = self.words(*person, words, &stage.assistant)?;
                self.send(*person, Resend::Typed(words), stage).await?;
            }
            Act::Trouble { person, trouble } => match trouble {
                Trouble::Arrive => self.send(*person, Resend::Arrived, stage).await?,
                Trouble::Duplicate => {
                    if let Some((update, resend)) = self.last[*person].clone() {
                        self.receive(*person, update, &resend, stage).await?;
                    }
                }
                Trouble::Restart => {
                    self.service = None;
                    self.start(stage)?;
                    self.service().outbox.idle().await;
                    self.show(stage)?;
                }
                Trouble::Picture => self.unreadable(*person, Unreadable::Picture, stage).await?,
                Trouble::Sticker => self.unreadable(*person, Unreadable::NotText, stage).await?,
            },
        }
        Ok(())
    }

    /// Lets time pass, and gives the reminders that became due.
    async fn pass(&mut self, seconds: i64, stage: &mut Stage<'_>) -> anyhow::Result<()> {
        self.now += SignedDuration::from_secs(seconds);
        let people = &self.script.people;
        let can = |of: &Address| {
            let person = people.iter().find(|person| person.name == of.room);
            person.map_or_else(Memory::abilities, |person| person.can.clone())
        };
        self.service().conversations.wake(can, self.now).await?;
        self.service().handoff.keep_desks(self.now).await?;
        self.service().outbox.idle().await;
        self.show(stage)
    }

    /// Replaces `{yes}` by the first words of that label at the question being asked.
    fn words(&self, person: usize, words: &str, assistant: &Assistant) -> anyhow::Result<String> {
        let Some(label) = words
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        else {
            return Ok(words.to_owned());
        };
        let asked = self.asked[person].as_deref().unwrap_or_default();
        let step = assistant.flows.find(asked);
        let step = step.ok_or_else(|| anyhow::anyhow!("`{asked}` is no step with a `{label}`"))?;
        let locale = assistant.locales.locale(&self.script.people[person].locale);
        let list = locale.heard(&format!("{}.{label}", step.message));
        let first = list.first();
        first
            .cloned()
            .ok_or_else(|| anyhow::anyhow!("nobody writes anything for `{label}` at `{asked}`"))
    }

    async fn unreadable(
        &mut self,
        person: usize,
        why: Unreadable,
        stage: &mut Stage<'_>,
    ) -> anyhow::Result<()> {
        self.send(person, Resend::Unreadable(why), stage).await
    }

    async fn send(
        &mut self,
        person: usize,
        resend: Resend,
        stage: &mut Stage<'_>,
    ) -> anyhow::Result<()> {
        self.updates += 1;
        let update = UpdateId(self.updates.to_string());
        self.last[person] = Some((update.clone(), resend.clone()));
        self.receive(person, update, &resend, stage).await
    }

    async fn receive(
        &mut self,
        person: usize,
        update: UpdateId,
        resend: &Resend,
        stage: &mut Stage<'_>,
    ) -> anyhow::Result<()> {
        let who = &self.script.people[person];
        let from = Address {
            channel: ChannelName::Memory,
            room: who.name.clone(),
        };
        let before = self.session(&from)?;
        let language = Some(who.locale.clone());
        let inbound = Inbound {
            from: from.clone(),
            language,
            message: Some(MessageId(update.0.clone())),
            order: None,
            update,
            body: resend.body(),
        };
        self.service()
            .conversations
            .receive(inbound, &who.can, self.now)
            .await?;
        self.service().outbox.idle().await;
        let after = self.session(&from)?;
        let flows = &stage.assistant.flows;
        self.covered.moved(flows, before.as_ref(), after.as_ref());
        self.show(stage)
    }

    fn session(&self, of: &Address) -> anyhow::Result<Option<Session>> {
        let kept = self.service().store.session(of)?;
        Ok(kept.map(|kept| kept.session))
    }

    /// Writes the messages that were delivered since the last call.
    fn show(&mut self, stage: &mut Stage<'_>) -> anyhow::Result<()> {
        let store = Arc::clone(&self.service().store);
        self.tickets.note(&store)?;
        let mut delivered = self.memory.take();
        // Erasures and the messages to different people are delivered at the same time. To make the
        // text the same each time, erasures come first, and people in the order of the script.
        let script = self.script;
        let place = |to: &Address| {
            let people = script.people.iter().map(|person| person.name.clone());
            let staff = script.staff.iter().map(|member| member.reads_at().room);
            people.chain(staff).position(|room| room == to.room)
        };
        delivered
            .sort_by_key(|(to, outbound)| (!matches!(outbound, Outbound::Erase { .. }), place(to)));
        for (to, outbound) in delivered {
            let person = self
                .script
                .people
                .iter()
                .position(|person| person.name == to.room);
            let Some(person) = person else {
                self.show_at_desk(&to, &outbound, stage);
                continue;
            };
            let alone = self.script.people.len() == 1;
            let name = if alone {
                String::new()
            } else {
                self.script.people[person].name.clone()
            };
            match outbound {
                Outbound::Erase { .. } => self.write(&format!("{name}~ erase"), stage),
                // Only desks have threads.
                Outbound::Thread(_) => {}
                Outbound::Say(say) => {
                    for line in written(&name, &say) {
                        self.write(&line, stage);
                    }
                    if let Some(asked) = say.prompt {
                        self.covered.asked(&asked.question);
                        for choice in asked.choices {
                            let button = (asked.question.clone(), choice.label);
                            self.shown[person].insert(button, choice.press);
                        }
                        self.asked[person] = Some(asked.question);
                    }
                }
            }
        }
        Ok(())
    }

    fn show_at_desk(&mut self, to: &Address, outbound: &Outbound, stage: &mut Stage<'_>) {
        let script = self.script;
        let reads = |member: &&Member| member.reads_at() == *to;
        if let (Some(member), Outbound::Say(say)) = (script.staff.iter().find(reads), outbound) {
            for line in draw(say).iter().filter(|line| !line.text.is_empty()) {
                self.write(&format!("{}| {}", member.name, line.text), stage);
            }
        }
    }

    fn after_comment(&self) -> bool {
        self.text
            .lines()
            .last()
            .is_some_and(|line| line.starts_with('#'))
    }

    fn write(&mut self, line: &str, stage: &mut Stage<'_>) {
        let line = self.tickets.masked(line);
        self.text.push_str(&line);
        self.text.push('\n');
        (stage.watch)(&line);
    }
}

/// The lines of a message in a transcript: the question's name, then the lines that the person
/// sees, indented.
fn written(name: &str, say: &OutgoingMessage) -> Vec<String> {
    let asked = say.prompt.as_ref().map_or("", |asked| &asked.question);
    let mut lines = vec![format!("{name}@ {asked}").trim_end().to_owned()];
    lines.extend(
        draw(say)
            .into_iter()
            .map(|line| format!("  {}", line.text).trim_end().to_owned()),
    );
    lines
}
