//! Reads what people type in place of the buttons of a question: the files `locales/xx/answers/*.txt`, a
//! line for each answer.

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Diagnostics, Source, is_kebab};

use super::examples::lines;
use super::tokenizer::Words;

/// The label of texts that give none of the answers: questions, waiting, other needs.
pub(super) const NONE: &str = "-";

/// A question, the languages of its examples, and the labels of its answers in the order in which they are
/// first met.
pub(super) struct Question {
    pub name: String,
    pub languages: Vec<u8>,
    pub labels: Vec<String>,
}

/// A text, and the answer that it gives.
pub(super) struct AnswerExample {
    /// The index of its language in the lists.
    pub language: usize,
    /// The index of the question.
    pub question: usize,
    /// The index of the label; nothing for a text that gives no answer.
    pub label: Option<usize>,
    pub text: String,
}

/// The texts of every question.
#[derive(Default)]
pub(super) struct AnswerExamples {
    pub questions: Vec<Question>,
    pub examples: Vec<AnswerExample>,
}

/// An answer for which there are examples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaughtAnswer<'a> {
    /// The name of the question, as its message is called: `activation-sheet`.
    pub question: &'a str,
    /// The label of the answer; nothing for texts that give none.
    pub label: Option<&'a str>,
    /// The file, below `locales`.
    pub file: &'a str,
    /// The line, counted from one.
    pub line: usize,
}

/// The tag of the language of a file of answers.
pub(super) fn answer_file(source: &Source) -> Option<&str> {
    let (tag, path) = source.path.split_once('/')?;
    let name = path.strip_prefix("answers/")?;
    name.ends_with(".txt").then_some(tag)
}

/// The answers that a file has examples for, and the texts of each between bars.
pub(super) fn taught(source: &Source) -> impl Iterator<Item = (TaughtAnswer<'_>, &str)> {
    lines(source).filter_map(|(line, text)| {
        let (key, texts) = text.split_once(':')?;
        let (question, label) = key.trim().rsplit_once('.')?;
        let taught = TaughtAnswer {
            question,
            label: (label != NONE).then_some(label),
            file: &source.path,
            line,
        };
        Some((taught, texts))
    })
}

fn texts(between_bars: &str) -> impl Iterator<Item = &str> {
    let texts = between_bars.split('|').map(str::trim);
    texts.filter(|text| !text.is_empty())
}

impl AnswerExamples {
    /// Reads the files of the languages with these tags.
    pub(super) fn read(tags: &[&str], sources: &[Source]) -> Self {
        let mut read = Self::default();
        let mut known: HashMap<String, usize> = HashMap::new();
        for source in sources {
            let language =
                answer_file(source).and_then(|tag| tags.iter().position(|own| *own == tag));
            let Some(language) = language else { continue };
            for (answer, all) in taught(source) {
                let next = known.len();
                let question = *known.entry(answer.question.to_owned()).or_insert(next);
                if question == read.questions.len() {
                    read.questions.push(Question {
                        name: answer.question.to_owned(),
                        languages: Vec::new(),
                        labels: Vec::new(),
                    });
                }
                read.questions[question].is_said_in(language);
                let label = answer
                    .label
                    .map(|label| read.questions[question].place(label));
                read.examples.extend(texts(all).map(|text| AnswerExample {
                    language,
                    question,
                    label,
                    text: text.to_owned(),
                }));
            }
        }
        read
    }
}

impl Question {
    fn is_said_in(&mut self, language: usize) {
        if let Ok(language) = u8::try_from(language)
            && !self.languages.contains(&language)
        {
            self.languages.push(language);
        }
    }

    /// The index of a label, which is added where it is new.
    fn place(&mut self, label: &str) -> usize {
        let found = self.labels.iter().position(|own| own == label);
        found.unwrap_or_else(|| {
            self.labels.push(label.to_owned());
            self.labels.len() - 1
        })
    }
}

/// Reports lines that are no answer with its texts, and a text that two answers of a question share.
pub(super) fn report(sources: &[Source], diagnostics: &Diagnostics) {
    let mut said: HashMap<(&str, &str, String), TaughtAnswer<'_>> = HashMap::new();
    for source in sources {
        let Some(tag) = answer_file(source) else {
            continue;
        };
        let sound: HashSet<usize> = taught(source)
            .filter(is_sound)
            .map(|(own, _)| own.line)
            .collect();
        for (line, _) in lines(source).filter(|(line, _)| !sound.contains(line)) {
            diagnostics.add(source.at_line(line, "not `question.label: text | text`"));
        }
        for (answer, all) in taught(source) {
            for text in texts(all) {
                let words = Words::of(text).words.join(" ");
                let key = (tag, answer.question, words);
                let first = said.entry(key).or_insert_with(|| answer.clone());
                if first.label != answer.label {
                    let at = format!("{}:{}", first.file, first.line);
                    let sentence = format!("`{text}` is another answer too, at {at}");
                    diagnostics.add(source.at_line(answer.line, sentence));
                }
            }
        }
    }
}

/// Whether a line names a question and a label, and has a text.
fn is_sound((answer, all): &(TaughtAnswer<'_>, &str)) -> bool {
    is_kebab(answer.question) && answer.label.is_none_or(is_kebab) && texts(all).next().is_some()
}
