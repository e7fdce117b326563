//! A transcript of one person as the pages of the web should show it.

use std::fs;

use super::{assistant, project};

/// What the person does, and what they see then.
pub(crate) struct Turn {
    pub(crate) act: Act,
    /// The lines of the messages, without signs.
    pub(crate) said: Vec<String>,
    /// The texts of the choices.
    pub(crate) choices: Vec<String>,
}

/// What the person does.
pub(crate) enum Act {
    Arrive,
    /// Presses the choice with this text.
    Press(String),
    Write(String),
}

/// Reads a file of `tests/transcripts`.
pub(crate) fn turns(path: &str) -> Vec<Turn> {
    let file = project("tests/transcripts").join(path);
    let text = fs::read_to_string(file).expect("it is a file of the project");
    let mut turns: Vec<Turn> = Vec::new();
    let mut asked = String::new();
    for line in text.lines() {
        let act = match line.split_at_checked(2) {
            Some(("& ", "arrive")) => Act::Arrive,
            Some(("* ", label)) => Act::Press(text_of(&turns, &asked, label)),
            Some(("> ", words)) => Act::Write(words.to_owned()),
            Some(("@ ", question)) => {
                question.clone_into(&mut asked);
                continue;
            }
            Some(("  ", seen)) => {
                let turn = turns.last_mut().expect("an act comes before what is seen");
                match seen.split_once("] ") {
                    Some((number, choice)) if is_number(number) => {
                        turn.choices.push(choice.to_owned())
                    }
                    _ => turn.said.push(without_signs(seen)),
                }
                continue;
            }
            _ => continue,
        };
        turns.push(Turn {
            act,
            said: Vec::new(),
            choices: Vec::new(),
        });
    }
    let shows = |turn: &&mut Turn| turn.said.iter().any(|line| line.starts_with(PICTURE));
    if let Some(first) = turns.iter_mut().find(shows) {
        first.choices.push(SWITCH.to_owned());
    }
    turns
}

/// What the words begin with that stand for a picture.
const PICTURE: &str = "À l'écran";
/// The button below the first picture, which a terminal does not have.
const SWITCH: &str = "Sans les dessins";

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('[').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A line as a page shows it: the terminal's signs for progress, pictures and links are its own.
fn without_signs(line: &str) -> String {
    let inside = |open, close| line.strip_prefix(open)?.strip_suffix(close);
    let inside = inside('(', ')').or_else(|| inside('[', ']'));
    let line = inside.or_else(|| line.strip_prefix("→ ")).unwrap_or(line);
    line.to_owned()
}

/// The text of the choice with a label of the question that is asked.
fn text_of(turns: &[Turn], asked: &str, label: &str) -> String {
    let assistant = assistant();
    let step = assistant.flows.find(asked).expect("the question of a step");
    let at = step.transitions.iter().position(|it| it.label == label);
    let choices = &turns.last().expect("something is asked").choices;
    choices[at.expect("a label of the step")].clone()
}
