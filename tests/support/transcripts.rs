//! The conversations of `transcripts/`, for tests that hold them on a platform.

use std::fs;

use guichet::transcript::{Script, parse};
use guichet_nlu::diagnostics::Source;

use super::{assistant, files_below, project};

/// Every conversation of `transcripts/`, with the name of its file.
pub(crate) fn scripts() -> impl Iterator<Item = (String, Script)> {
    let files = files_below(&project("tests/transcripts")).into_iter();
    files.map(|path| {
        let text = fs::read_to_string(&path).expect("a transcript is text");
        let name = path.display().to_string();
        let source = Source {
            path: name.clone(),
            text,
        };
        let script = parse(&source).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
        (name, script)
    })
}

/// The words that a person types: `{yes}` stands for the first words of that label at the question
/// `asked`, in the person's language.
pub(crate) fn typed(words: &str, asked: &str, language: &str) -> String {
    let label = words
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let Some(label) = label else {
        return words.to_owned();
    };
    let assistant = assistant();
    let step = assistant.flows.find(asked).expect("a step");
    let locale = assistant.locales.locale(language);
    let list = locale.heard(&format!("{}.{label}", step.message));
    list.first().expect("it has words").clone()
}
