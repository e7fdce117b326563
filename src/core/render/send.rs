//! What staff can send as the bot's own text: an article, a step, the message for the school. It is
//! searched in the language of the member of staff, and said in that of the person.

use std::cmp::Reverse;

use crate::dialogue::Session;
use crate::flow::{ArticleId, Flows, Goal, Kind, Step, StepId};
use crate::message::{Block, Capabilities};
use crate::validation::Value;

use super::Renderer;
use super::plain::ANY;
use crate::i18n::{RenderError, id, normalize, without_isolates};

/// A text of the bot that staff can send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// An article, without its buttons.
    Article(ArticleId),
    /// The message for the school.
    Letter,
    /// A step, without its buttons.
    Step(StepId),
}

/// The words by which a piece is found.
struct Found {
    /// What a list shows of it.
    title: String,
    /// What it is about: the needs that it answers, or its question and journey.
    about: String,
    text: String,
}

/// Why a text cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsendable {
    /// The step asks for a secret, which staff may not do.
    Secret,
    /// No text of this name can be said to this person.
    Unknown,
}

impl Renderer {
    /// The piece of this name: an article's id, a step's name, or `letter`.
    ///
    /// # Errors
    /// When there is none that can be sent, and why.
    pub fn piece(&self, flows: &Flows, session: &Session, name: &str) -> Result<Piece, Unsendable> {
        if name == SCHOOL_MESSAGE {
            return Ok(Piece::Letter);
        }
        if let Some(article) = flows.article(name) {
            return Ok(Piece::Article(article));
        }
        let step = flows.find(name).ok_or(Unsendable::Unknown)?;
        if asks_for_secret(step) {
            return Err(Unsendable::Secret);
        }
        if !is_sayable(flows, session, step) {
            return Err(Unsendable::Unknown);
        }
        Ok(Piece::Step(step.id))
    }

    /// The pieces that hold words of `wanted`, the best first: those with more of the words, and with
    /// the words in name or title. Without words, what fits where the person stands comes first. For
    /// each, its name, and its title in the language `tag`.
    ///
    /// # Errors
    /// When a text is missing, which `guichet check` rules out.
    pub fn pieces_like(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
        wanted: &str,
    ) -> Result<Vec<(String, String)>, RenderError> {
        let phrase = normalize(wanted);
        let wanted = words(wanted);
        let at = &session.frame().at;
        let mut found = Vec::new();
        for (name, piece) in all(flows, session) {
            let Found { title, about, text } = self.words_of(flows, tag, session, piece)?;
            let (title_holds, rest) = (normalize(&format!("{name} {about}")), normalize(&text));
            let in_title = wanted.iter().filter(|word| title_holds.contains(&***word));
            let in_title = in_title.count();
            let held = |word: &&String| title_holds.contains(&***word) || rest.contains(&***word);
            let held = wanted.iter().filter(held).count();
            let is_here = wanted.is_empty() && name == *at;
            if held > 0 || wanted.is_empty() {
                // A title that says little more than the words is about them.
                let (is_phrase, more) = match wanted.is_empty() {
                    true => (false, 0),
                    false => (title_holds.contains(phrase.as_str()), title_holds.len()),
                };
                let rank = (Reverse(held), Reverse(in_title), !is_phrase, !is_here, more);
                found.push((rank, name, without_isolates(&title)));
            }
        }
        found.sort_by_key(|(rank, ..)| *rank);
        // Texts with a word in common are many; those that hold most of them are what is meant.
        let most = found.first().map_or(0, |((Reverse(held), ..), ..)| *held);
        found.retain(|((Reverse(held), ..), ..)| 2 * held > most || *held == most);
        Ok(found
            .into_iter()
            .map(|(_, name, title)| (name, title))
            .collect())
    }

    /// The words by which a piece is found.
    fn words_of(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
        piece: Piece,
    ) -> Result<Found, RenderError> {
        let there = standing_at(flows, session, piece);
        let builder = self.builder_for(flows, tag, &there);
        let blocks = self.piece_in(flows, tag, session, &ANY, piece)?;
        let text: Vec<&str> = blocks.iter().filter_map(text_of).collect();
        let text = text.join("\n");
        let (title, about) = match piece {
            Piece::Article(article) => {
                let needs = self.needs_led_to(flows, tag, article)?;
                let first = text.split("\n\n").next().unwrap_or_default();
                match needs.first() {
                    Some(need) => (format!("{need} · {first}"), needs.join(" ")),
                    None => (first.to_owned(), first.to_owned()),
                }
            }
            Piece::Letter => {
                let title = builder.words(id!("human-give"), None, &[])?;
                (title.clone(), title)
            }
            Piece::Step(step) => {
                let question = builder.title(flows.step(step))?;
                let title = format!("{question} · {}", builder.journey()?);
                (title.clone(), title)
            }
        };
        Ok(Found {
            title: in_short(&title),
            about,
            text,
        })
    }

    /// The titles of the needs that an article answers.
    fn needs_led_to(
        &self,
        flows: &Flows,
        tag: &str,
        article: ArticleId,
    ) -> Result<Vec<String>, RenderError> {
        let locale = self.locales.locale(tag);
        let leads = flows
            .intents
            .iter()
            .filter(|intent| intent.offered && intent.goal == Goal::Article(article));
        let titles = leads.map(|intent| {
            let audience = [("audience", Value::Text("unknown".to_owned()))];
            locale.text(&intent.message, None, &audience)
        });
        titles.collect()
    }

    /// The blocks of a piece, in the language of the conversation.
    ///
    /// # Errors
    /// As [`Renderer::pieces_like`].
    pub fn piece_said(
        &self,
        flows: &Flows,
        session: &Session,
        can: &Capabilities,
        piece: Piece,
    ) -> Result<Vec<Block>, RenderError> {
        self.piece_in(flows, &session.language.tag, session, can, piece)
    }

    fn piece_in(
        &self,
        flows: &Flows,
        tag: &str,
        session: &Session,
        can: &Capabilities,
        piece: Piece,
    ) -> Result<Vec<Block>, RenderError> {
        let there = standing_at(flows, session, piece);
        let mut builder = self.builder_to(flows, tag, &there, can);
        match piece {
            Piece::Article(article) => builder.article(article)?,
            Piece::Letter => {
                builder.text(id!("human-give"), None, &[])?;
                builder.letter_itself()?;
            }
            Piece::Step(step) => builder.step_told(flows.step(step))?,
        }
        Ok(builder.say.blocks)
    }
}

/// Every piece that can be sent to this person, with its name.
fn all<'a>(
    flows: &'a Flows,
    session: &'a Session,
) -> impl Iterator<Item = (String, Piece)> + use<'a> {
    let articles = flows.articles.iter().filter_map(|article| {
        let id = flows.article(&article.id)?;
        Some((article.id.clone(), Piece::Article(id)))
    });
    let steps = flows
        .steps
        .iter()
        .filter(|step| is_sayable(flows, session, step) && !asks_for_secret(step))
        .map(|step| (step.name.clone(), Piece::Step(step.id)));
    [(SCHOOL_MESSAGE.to_owned(), Piece::Letter)]
        .into_iter()
        .chain(articles)
        .chain(steps)
}

/// The session as if it stood at the step, so that the text speaks to the audience of that journey.
fn standing_at(flows: &Flows, session: &Session, piece: Piece) -> Session {
    let mut there = session.clone();
    if let (Piece::Step(step), Some(frame)) = (piece, there.stack.last_mut()) {
        frame.at.clone_from(&flows.step(step).name);
    }
    there
}

fn asks_for_secret(step: &Step) -> bool {
    matches!(step.kind, Kind::Text { check, .. } if check.secret)
}

/// Whether a step says something, and a row was chosen where it shows one.
fn is_sayable(flows: &Flows, session: &Session, step: &Step) -> bool {
    let chosen = |pick: StepId| {
        let pick = flows.step(pick);
        match (&pick.kind, session.label(&pick.name)) {
            (Kind::Pick { table, .. }, Some(label)) => flows.tables[*table].row(label).is_some(),
            _ => false,
        }
    };
    step.asks() && step.shows.is_none_or(chosen)
}

/// The words to look for. Short ones, as articles, are in every text, and count only where there are
/// no others.
fn words(wanted: &str) -> Vec<String> {
    let folded = normalize(wanted);
    let words = || folded.split(' ').filter(|word| !word.is_empty());
    let long: Vec<String> = words()
        .filter(|word| word.chars().count() > 2)
        .map(str::to_owned)
        .collect();
    match long.is_empty() {
        true => words().map(str::to_owned).collect(),
        false => long,
    }
}

fn text_of(block: &Block) -> Option<&str> {
    match block {
        Block::Text(text) => Some(text),
        Block::Drawing(_)
        | Block::Link(_)
        | Block::Picture(_)
        | Block::Progress(_)
        | Block::Relayed(_) => None,
    }
}

/// The first line of a text, cut where it is longer than a list shows.
pub(super) fn in_short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(SHORT).collect();
    if short.len() == text.len() {
        short
    } else {
        format!("{}…", short.trim_end())
    }
}

/// The name of the message for the school.
const SCHOOL_MESSAGE: &str = "letter";
/// How many characters of a text are shown in a list.
const SHORT: usize = 90;
