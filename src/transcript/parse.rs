//! Parses a transcript: the people in it, and what each does. The lines that they see are not
//! parsed; a replay makes them again, and they are compared as text.

use crate::message::Capabilities;
use guichet_nlu::diagnostics::{Diagnostic, Source, did_you_mean};

/// A transcript to be replayed.
pub struct Script {
    /// The people in the conversation. With one person, the lines leave the name out.
    pub people: Vec<Person>,
    /// The members of staff who answer at the desks.
    pub staff: Vec<Member>,
    /// The lines that a replay keeps as they are.
    pub lines: Vec<ScriptLine>,
}

/// A person in a transcript.
pub struct Person {
    /// The person's name, as in `alice>`.
    pub name: String,
    /// The capabilities of the person's channel.
    pub can: Capabilities,
    /// The tag of the language of the person's client.
    pub locale: String,
}

/// A member of staff in a transcript, who answers at every desk.
pub struct Member {
    /// The member's name, as in `anne$`.
    pub name: String,
    /// The tag of the language that the member chose.
    pub locale: String,
}

/// A line that a replay keeps.
pub struct ScriptLine {
    /// The line as it is written.
    pub text: String,
    /// What the line does; nothing for a comment or an introduction.
    pub act: Option<Act>,
}

/// What a line does. A person is an index into [`Script::people`].
pub enum Act {
    /// `+ 3 days`: time passes, in seconds.
    Pass(i64),
    /// `anne$ …`: a member of staff writes a line.
    Desk {
        /// The member of staff, as an index into [`Script::staff`].
        member: usize,
        /// The text of the line; `#1` stands for the number of the first ticket.
        words: String,
    },
    /// `* label` or `* question:label`: the person presses a button.
    Press {
        /// The person, as an index.
        person: usize,
        /// The name of the question, when it is not the one being asked.
        question: Option<String>,
        /// The label of the choice.
        label: String,
    },
    /// `> words`, or `>! words` for a secret: the person types words.
    Type {
        /// The person, as an index.
        person: usize,
        /// The words, or `{label}` for the first words of that label.
        words: String,
    },
    /// `& …`: the person arrives, sends no text, or something goes wrong.
    Trouble {
        /// The person, as an index.
        person: usize,
        /// What happens to the person.
        trouble: Trouble,
    },
}

/// What a line with `&` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The person opens the conversation without a word.
    Arrive,
    /// The platform repeats the person's last update.
    Duplicate,
    /// The service ends and starts again.
    Restart,
    /// The person sends something without text, such as a sticker.
    Sticker,
    /// The person sends a picture.
    Picture,
}

const TROUBLES: [(&str, Trouble); 5] = [
    ("arrive", Trouble::Arrive),
    ("duplicate", Trouble::Duplicate),
    ("restart", Trouble::Restart),
    ("picture", Trouble::Picture),
    ("sticker", Trouble::Sticker),
];

/// Parses a transcript.
///
/// # Errors
/// A diagnostic for every line that cannot be parsed.
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
            Ok(Some(act)) => script.lines.push(ScriptLine {
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

/// Parses a line. `None` is for a line that a replay makes again, `Some(None)` for one that is kept
/// and does nothing.
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
    Ok(of_person(script, text)?.map(Some))
}

/// Parses what a person does; nothing for what a replay makes again.
fn of_person(script: &Script, text: &str) -> Result<Option<Act>, String> {
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
            Some(Act::Type { person, words })
        }
        "*" => {
            let rest = rest.trim();
            let (question, label) = match rest.split_once(':') {
                Some((question, label)) => (Some(question.to_owned()), label),
                None => (None, rest),
            };
            Some(Act::Press {
                person,
                question,
                label: label.to_owned(),
            })
        }
        "&" => Some(Act::Trouble {
            person,
            trouble: trouble(rest.trim())?,
        }),
        _ => None,
    })
}

/// Parses a line of the desk: `anne$ …`, which is kept, or `anne| …`, which a replay makes again.
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
