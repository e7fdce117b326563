//! Reads a conversation: who takes part, and what they do. What they see is not read but made
//! again, and compared as text.

use crate::message::Capabilities;
use guichet_nlu::diagnostics::{Diagnostic, Source, did_you_mean};

/// A conversation to be replayed.
pub struct Script {
    /// Who takes part; in a file with one person, names are left out of the lines.
    pub people: Vec<Person>,
    /// Who answers at the desks, if anybody does.
    pub staff: Vec<Member>,
    /// The lines that stay as they are when the file is rewritten.
    pub lines: Vec<Line>,
}

/// Somebody in a conversation.
pub struct Person {
    /// As in `alice>`.
    pub name: String,
    /// What their channel can do.
    pub can: Capabilities,
    /// Their client's language.
    pub locale: String,
}

/// Somebody who answers at every desk.
pub struct Member {
    /// As in `anne$`.
    pub name: String,
    /// The language they chose.
    pub locale: String,
}

/// A line that stays.
pub struct Line {
    /// The line as written.
    pub text: String,
    /// What it does, if anything.
    pub act: Option<Act>,
}

/// What happens, and to whom: an index into the people.
pub enum Act {
    /// `+ 3 days`: time passes, in seconds.
    Pass(i64),
    /// `anne$ …`: somebody at the desk writes a line.
    Desk {
        /// Who: an index into the staff.
        member: usize,
        /// The line; `#1` stands for the number of the first request.
        words: String,
    },
    /// `* label` or `* question:label`: a button.
    Press {
        /// Who.
        person: usize,
        /// The question, when it is not the one being asked.
        question: Option<String>,
        /// The label.
        label: String,
    },
    /// `> words`, or `>! words` when they are a secret.
    Type {
        /// Who.
        person: usize,
        /// The words, or `{label}` for the first words of a label.
        words: String,
    },
    /// `& …`: something goes wrong, or somebody comes.
    Trouble {
        /// To whom.
        person: usize,
        /// What.
        trouble: Trouble,
    },
}

/// What `&` lines do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The person opens the conversation without a word.
    Arrive,
    /// The platform gives the last update again.
    Duplicate,
    /// The program ends and starts again.
    Restart,
    /// Something that is not words is sent.
    Sticker,
    /// A picture.
    Picture,
}

const TROUBLES: [(&str, Trouble); 5] = [
    ("arrive", Trouble::Arrive),
    ("duplicate", Trouble::Duplicate),
    ("restart", Trouble::Restart),
    ("picture", Trouble::Picture),
    ("sticker", Trouble::Sticker),
];

/// Reads a transcript.
///
/// # Errors
/// Every line that is not understood.
pub fn parse(source: &Source) -> Result<Script, Vec<Diagnostic>> {
    let mut script = Script {
        people: Vec::new(),
        staff: Vec::new(),
        lines: Vec::new(),
    };
    let mut diagnostics = Vec::new();
    for (at, text) in source.text.lines().enumerate() {
        match line(&mut script, text) {
            Ok(None) => {}
            Ok(Some(act)) => script.lines.push(Line {
                text: text.to_owned(),
                act,
            }),
            Err(sentence) => diagnostics.push(Diagnostic::new(&source.path, at + 1, sentence)),
        }
    }
    if script.people.is_empty() {
        diagnostics
            .push(source.report_whole("nobody takes part: begin with `person alice terminal fr`"));
    }
    if diagnostics.is_empty() {
        Ok(script)
    } else {
        Err(diagnostics)
    }
}

/// Nothing for a line that is made again; `Some(None)` for one that stays and does nothing.
fn line(script: &mut Script, text: &str) -> Result<Option<Option<Act>>, String> {
    if text.trim().is_empty() || text.starts_with(' ') {
        return Ok(None);
    }
    if text.starts_with('#') {
        return Ok(Some(None));
    }
    if let Some(rest) = text.strip_prefix("person ") {
        script.people.push(person(rest)?);
        return Ok(Some(None));
    }
    if let Some(rest) = text.strip_prefix("staff ") {
        script.staff.push(member(rest)?);
        return Ok(Some(None));
    }
    if let Some((name, words)) = at_desk(script, text) {
        let member = script.staff.iter().position(|member| member.name == name);
        let member = member.ok_or_else(|| format!("nobody is called `{name}` at the desk"))?;
        return Ok(words.map(|words| Some(Act::Desk { member, words })));
    }
    if let Some(rest) = text.strip_prefix("+ ") {
        return Ok(Some(Some(Act::Pass(seconds(rest)?))));
    }
    let signs = ['>', '*', '&', '@', '~'];
    let at = text
        .find(signs)
        .ok_or("a line begins with one of > * & + @ ~ # or a blank")?;
    let (name, rest) = text.split_at(at);
    let person = script.people.iter().position(|person| person.name == name);
    let person = match (name, person) {
        ("", _) if script.people.len() == 1 => 0,
        (_, Some(person)) => person,
        ("", None) => return Err("say who: `alice> …`".to_owned()),
        (name, None) => {
            let hint = did_you_mean(name, script.people.iter().map(|person| &*person.name));
            return Err(format!("nobody is called `{name}` here{hint}"));
        }
    };
    let (sign, rest) = rest.split_at(1);
    Ok(match sign {
        ">" => {
            let words = rest.strip_prefix('!').unwrap_or(rest);
            let words = words.strip_prefix(' ').unwrap_or(words).to_owned();
            Some(Some(Act::Type { person, words }))
        }
        "*" => {
            let rest = rest.trim();
            let (question, label) = match rest.split_once(':') {
                Some((question, label)) => (Some(question.to_owned()), label),
                None => (None, rest),
            };
            Some(Some(Act::Press {
                person,
                question,
                label: label.to_owned(),
            }))
        }
        "&" => Some(Some(Act::Trouble {
            person,
            trouble: trouble(rest.trim())?,
        })),
        _ => None,
    })
}

/// `anne$ …`, which stays, or `anne| …`, which is made again.
fn at_desk<'a>(script: &Script, text: &'a str) -> Option<(&'a str, Option<String>)> {
    let at = text.find(['$', '|'])?;
    let (name, rest) = text.split_at(at);
    let is_name = !name.is_empty() && name.chars().all(char::is_alphanumeric);
    if !is_name || script.staff.is_empty() {
        return None;
    }
    let line = rest.strip_prefix('$').map(|line| line.trim().to_owned());
    Some((name, line))
}

fn member(rest: &str) -> Result<Member, String> {
    let words: Vec<&str> = rest.split_whitespace().collect();
    match words[..] {
        [name, "terminal", locale] => Ok(Member {
            name: name.to_owned(),
            locale: locale.to_owned(),
        }),
        _ => Err("write `staff NAME terminal LOCALE`".to_owned()),
    }
}

fn person(rest: &str) -> Result<Person, String> {
    let mut words = rest.split_whitespace();
    let (Some(name), Some(channel), Some(locale)) = (words.next(), words.next(), words.next())
    else {
        return Err("write `person NAME CHANNEL LOCALE`".to_owned());
    };
    let mut can = match channel {
        "memory" => crate::channel::memory::Memory::abilities(),
        "terminal" => crate::channel::terminal::Terminals::abilities(true),
        other => {
            let hint = did_you_mean(other, ["memory", "terminal"]);
            return Err(format!("no channel is called `{other}`{hint}"));
        }
    };
    match words.next() {
        None => {}
        Some("without") => {
            for ability in words {
                match ability {
                    "erase" => can.erase = false,
                    "solicit" => can.solicit_secrets = false,
                    other => return Err(format!("no ability is called `{other}`: erase, solicit")),
                }
            }
        }
        Some(other) => return Err(format!("`{other}` is not `without …`")),
    }
    Ok(Person {
        name: name.to_owned(),
        can,
        locale: locale.to_owned(),
    })
}

fn seconds(rest: &str) -> Result<i64, String> {
    let wrong = || "time passes as `+ 3 days`, `+ 2 hours` or `+ 5 minutes`".to_owned();
    let (count, unit) = rest.split_once(' ').ok_or_else(wrong)?;
    let count: i64 = count.parse().map_err(|_| wrong())?;
    let unit = match unit.trim_end_matches('s') {
        "minute" => 60,
        "hour" => 60 * 60,
        "day" => 24 * 60 * 60,
        _ => return Err(wrong()),
    };
    Ok(count * unit)
}

fn trouble(name: &str) -> Result<Trouble, String> {
    TROUBLES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|&(_, trouble)| trouble)
        .ok_or_else(|| {
            let hint = did_you_mean(name, TROUBLES.iter().map(|(name, _)| *name));
            format!("no trouble is called `{name}`{hint}")
        })
}
