//! Writes a message in Discord's Markdown. All text but our own marks is escaped here, as the last
//! step.

use crate::i18n::in_reading_order;
use crate::message::{Block, Drawing, OutgoingMessage};

/// The text of a message, in Discord's Markdown, without the link that stands below it as a button, and
/// without the description of the picture that is attached.
pub(super) fn text(say: &OutgoingMessage, apart: Option<&str>, attached: bool) -> String {
    let attached = say.drawing().filter(|_| attached);
    let mut text = String::new();
    for block in &say.blocks {
        if matches!(block, Block::Link(address) if apart == Some(address.as_str())) {
            continue;
        }
        if matches!(block, Block::Drawing(drawing) if attached == Some(drawing)) {
            continue;
        }
        if !text.is_empty() {
            text.push_str(block.gap());
        }
        match block {
            // In angle brackets, Discord shows a link without a preview.
            Block::Link(address) => {
                text.push_str(&format!("<{}>", address.replace(['<', '>'], "")))
            }
            Block::Drawing(Drawing { shown, .. }) | Block::Picture(shown) => {
                text.push_str(&format!("*\\[{}\\]*", escape(shown)))
            }
            // As small print, so that the step itself is read first.
            Block::Progress(progress) => text.push_str(&format!("-# {}", escape(progress))),
            // Quoted line by line, so that no line of it can pass for the bot's own words.
            Block::Relayed(relayed) => {
                let lines = escape(relayed.shown());
                let quoted: Vec<String> = lines.lines().map(|line| format!("> {line}")).collect();
                text.push_str(&quoted.join("\n"));
            }
            Block::Text(words) => text.push_str(&escape(words)),
        }
    }
    text
}

/// What people read of a text that was drawn: without the marks of quotations and of escapes.
pub(super) fn read(drawn: &str) -> String {
    let lines = drawn.split('\n');
    let unquoted = lines.map(|line| line.strip_prefix("> ").unwrap_or(line));
    let escaped = unquoted.collect::<Vec<_>>().join("\n");
    let mut read = String::with_capacity(escaped.len());
    let mut all = escaped.chars();
    while let Some(c) = all.next() {
        match c {
            '\\' => read.extend(all.next()),
            c => read.push(c),
        }
    }
    read
}

/// Escapes a text so that Discord shows it as it is written: no formatting, no disguised link, no
/// mention.
/// Source: <https://docs.discord.com/developers/reference#message-formatting>, 2026-08-06.
pub(super) fn escape(text: &str) -> String {
    let text = in_reading_order(text);
    let mut escaped = String::with_capacity(text.len());
    let mut line_begins = true;
    for c in text.chars() {
        let special = matches!(
            c,
            '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '@' | '[' | ']'
        );
        // Only at the beginning of a line: headings, quotations, lists, small print.
        let leading = line_begins && matches!(c, '#' | '>' | '-' | '+');
        if special || leading {
            escaped.push('\\');
        }
        if c != '\0' {
            escaped.push(c);
        }
        line_begins = c == '\n' || (line_begins && c == ' ');
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_formats_links_or_mentions() {
        let table = [
            ("**gras** _x_ ~~y~~", r"\*\*gras\*\* \_x\_ \~\~y\~\~"),
            ("@everyone <@42> <#7>", r"\@everyone \<\@42> \<#7>"),
            ("[ici](https://a.fr)", r"\[ici\](https://a.fr)"),
            ("||secret|| `code`", r"\|\|secret\|\| \`code\`"),
            (
                "# titre\n> cité\n-# petit",
                "\\# titre\n\\> cité\n\\-# petit",
            ),
            ("p.nom-long 3 > 2", "p.nom-long 3 > 2"),
            ("\u{2068}Léa\u{2069}", "Léa"),
            (r"\*", r"\\\*"),
        ];
        for (text, escaped) in table {
            assert_eq!(escape(text), escaped);
        }
    }

    #[test]
    fn isolates_stay_where_there_is_text_from_right_to_left() {
        let text = "المعرّف \u{2068}p.nom12\u{2069}";
        assert_eq!(escape(text), text);
    }

    proptest! {
        #[test]
        fn what_is_shown_is_what_was_written(text in "[ -~\n]{0,200}") {
            // As Discord reads it: a character after a backslash stands for itself.
            prop_assert_eq!(read(&escape(&text)), text);
        }
    }
}
