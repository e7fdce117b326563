//! A message as Discord should show it, and as a person sees it there: a text, and the buttons below.

use guichet::i18n::without_isolates;
use guichet::message::{Block, Drawing, InputKind, OutgoingMessage};

use super::assistant;
use super::discord_api::{Message, plain};

/// A message as it should be seen: its text, and the buttons below it.
pub(crate) fn drawn(say: &OutgoingMessage) -> (String, Vec<String>) {
    let links = say.blocks.iter().filter_map(|block| match block {
        Block::Link(address) => Some(address.clone()),
        _ => None,
    });
    let links: Vec<String> = links.collect();
    let apart = links.first().filter(|_| links.len() == 1);
    let mut text = String::new();
    for block in &say.blocks {
        let (gap, shown) = match block {
            Block::Link(address) if Some(address) == apart => continue,
            Block::Link(address) => ("\n", address.clone()),
            Block::Drawing(drawing) if say.drawing() == Some(drawing) => continue,
            Block::Drawing(Drawing { shown, .. }) | Block::Picture(shown) => {
                ("\n\n", format!("[{shown}]"))
            }
            Block::Progress(shown) | Block::Text(shown) => ("\n\n", shown.clone()),
            Block::Relayed(relayed) => {
                let lines = relayed.shown().lines().map(|line| format!("┃ {line}"));
                ("\n\n", lines.collect::<Vec<_>>().join("\n"))
            }
        };
        if !text.is_empty() {
            text.push_str(gap);
        }
        text.push_str(&without_isolates(&shown));
    }
    let mut buttons = Vec::new();
    if let Some(address) = apart {
        let address = address.trim_start_matches("https://");
        buttons.push(address.trim_end_matches('/').to_owned());
    }
    let asked = say.prompt.iter();
    if say
        .prompt
        .as_ref()
        .is_some_and(|asked| asked.entry == InputKind::Answer)
    {
        buttons.push(way_to_write(say));
    }
    let choices = asked.flat_map(|asked| &asked.choices);
    buttons.extend(choices.map(|choice| without_isolates(&choice.text)));
    // The comparison passes over marks that an escape makes plain.
    (text.replace(['>', '<', '*'], "").trim().to_owned(), buttons)
}

/// The text of the button that opens a form.
fn way_to_write(say: &OutgoingMessage) -> String {
    let tag = say.prompt.as_ref().map_or("fr", |asked| &asked.language);
    let assistant = assistant();
    let text = assistant
        .locales
        .locale(tag)
        .text("discord-form", None, &[]);
    text.expect("it is there")
}

/// What a person sees of a message.
pub(crate) fn shown(message: &Message) -> (String, Vec<String>) {
    let quoted = |line: &str| match line.strip_prefix("> ") {
        Some(words) => format!("┃ {words}"),
        None => line.to_owned(),
    };
    let text: Vec<String> = message.text.split('\n').map(quoted).collect();
    let text = without_isolates(&plain(&text.join("\n")));
    let buttons = message.buttons.iter().map(|button| button.text.clone());
    let text = text.replace(['>', '<', '*'], "");
    (text.trim().to_owned(), buttons.collect())
}
