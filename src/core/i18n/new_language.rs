//! The files with which a translator begins: those of the language that is written first, without the
//! lists of what people write, which are written in each language and not translated.

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::{parser, serializer};

use guichet_nlu::diagnostics::Source;

use super::FIRST;
use super::required_messages::is_list;

/// The files of a new language below its folder: name and text.
///
/// `name` is the language's own name, as in « Deutsch ».
pub fn new_language(sources: &[Source], name: &str) -> Vec<(String, String)> {
    let of_first = sources.iter().filter_map(|source| {
        let file = source.path.strip_prefix(FIRST)?.strip_prefix('/')?;
        file.ends_with(".ftl").then(|| {
            let text = match file {
                // A cry for help is answered in words of the language: nothing may be missing.
                "safety.ftl" => source.text.clone(),
                _ => without_lists(&source.text),
            };
            (file.to_owned(), text)
        })
    });
    let texts = of_first.filter(|(_, text)| !text.trim().is_empty());
    [("locale.toml".to_owned(), head(name))]
        .into_iter()
        .chain(texts)
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

/// A file of Fluent without what people write.
fn without_lists(text: &str) -> String {
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(text);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            message
                .attributes
                .retain(|attribute| !is_list(id, Some(attribute.id.name)));
        }
    }
    let says = |message: &Message<&str>| message.value.is_some() || !message.attributes.is_empty();
    resource
        .body
        .retain(|entry| !matches!(entry, Entry::Message(message) if !says(message)));
    serializer::serialize(&resource)
}
