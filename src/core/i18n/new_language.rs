//! The files with which a translator begins: those of the language that is written first. The lists of
//! what people write are empty, since they are written in each language and not translated.

use guichet_nlu::diagnostics::Source;

use super::FIRST;

/// The files of a new language below its folder: name and text.
///
/// `name` is the language's own name, as in « Deutsch ».
pub fn new_language(sources: &[Source], name: &str) -> Vec<(String, String)> {
    let of_first = sources.iter().filter_map(|source| {
        let file = source.path.strip_prefix(FIRST)?.strip_prefix('/')?;
        let text = match file {
            // A cry for help is answered in words of the language: nothing may be missing.
            "words/safety.txt" => source.text.clone(),
            _ if file.ends_with(".ftl") => source.text.clone(),
            "polarity.txt" => without_phrases(&source.text),
            _ if file.starts_with("words/") => without_phrases(&source.text),
            _ => return None,
        };
        Some((file.to_owned(), text))
    });
    [("locale.toml".to_owned(), head(name))]
        .into_iter()
        .chain(of_first)
        .collect()
}

/// The head of a new language.
fn head(name: &str) -> String {
    let name = toml::Value::from(name);
    format!(
        "# The language's own name, and how people ask for it in any language.\n\
         name       = {name}\n\
         asked-by   = [{name}]\n\
         translated = \"machine\"\n"
    )
}

/// A file of lists with their keys only.
fn without_phrases(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with([' ', '\t']));
    let lines = lines.map(|line| match line.split_once(':') {
        Some((key, _)) if !line.starts_with('#') => format!("{key}:\n"),
        _ => format!("{line}\n"),
    });
    lines.collect()
}
