//! A desk in `guichet.toml`: who answers there, where it works, how long things may take.

use crate::source::{Fields, Source, Word};
use crate::store::KEPT_DAYS;
use crate::ticket::Staff;
use crate::wire::{Address, ChannelName};

/// One of its tables `[desk.NAME]`.
pub(in crate::cli) struct Desk {
    pub(in crate::cli) id: String,
    /// Where it stands, for complaints: the file and the line.
    pub(in crate::cli) place: String,
    pub(in crate::cli) staff: Vec<Staff>,
    /// The group on Telegram and the channel on Discord where it works.
    pub(in crate::cli) halls: Vec<Address>,
    /// The language of its queue there.
    pub(in crate::cli) language: Option<String>,
    /// How colleagues call some of the staff.
    pub(in crate::cli) called: Vec<(Staff, String)>,
    pub(in crate::cli) claim_minutes: Option<u32>,
    pub(in crate::cli) keep_days: Option<u32>,
}

/// Reads one of the tables.
pub(super) fn read(source: &Source, name: &Word, mut fields: Fields<'_>) -> Desk {
    let mut staff = Vec::new();
    let named = fields.words("staff");
    if named.is_empty() {
        let sentence = format!(
            "the desk `{}` needs `staff`, as in [\"terminal:anne\"]",
            name.text
        );
        fields.complain(name.line, sentence);
    }
    for word in named {
        match Staff::named(&word.text).filter(|staff| staff.channel != ChannelName::Desk) {
            Some(known) => staff.push(known),
            None => fields.complain(
                word.line,
                format!(
                    "`{}` is not a channel and an id, as terminal:anne",
                    word.text
                ),
            ),
        }
    }
    let halls = [
        ("telegram-group", ChannelName::Telegram),
        ("discord-channel", ChannelName::Discord),
    ]
    .map(|(field, channel)| hall(&mut fields, field, channel));
    let language = fields.word("language");
    let mut number = |field: &'static str, from: u32, to: u32| {
        let (number, line) = fields.number(field)?;
        if (from..=to).contains(&number) {
            return Some(number);
        }
        fields.complain(line, format!("`{field}` must be from {from} to {to}"));
        None
    };
    let claim_minutes = number("claim-minutes", 1, 24 * 60);
    let keep_days = number("keep-days", 1, KEPT_DAYS);
    let called = called(&mut fields, &staff);
    fields.finish("a desk");
    Desk {
        id: name.text.clone(),
        place: format!("{}:{}", source.path, name.line),
        staff,
        halls: halls.into_iter().flatten().collect(),
        language: language.map(|word| word.text),
        called,
        claim_minutes,
        keep_days,
    }
}

/// A group or a channel where a desk works, by its number there.
fn hall(fields: &mut Fields<'_>, field: &'static str, channel: ChannelName) -> Option<Address> {
    let word = fields.word(field)?;
    let (is_number, room) = match channel {
        ChannelName::Telegram => {
            let number: Option<i64> = word.text.parse().ok();
            (number.is_some_and(|number| number < 0), word.text)
        }
        _ => {
            let number: Option<u64> = word.text.parse().ok();
            let known = number.is_some_and(|number| number > 0);
            (known, format!("channel:{}", word.text))
        }
    };
    if !is_number {
        let like = match channel {
            ChannelName::Telegram => "\"-1001234567890\"",
            _ => "\"112233445566778899\"",
        };
        fields.complain(
            word.line,
            format!("`{field}` is a number in quotes, as {like}"),
        );
        return None;
    }
    Some(Address { channel, room })
}

/// How colleagues call some of the staff: `called = { "telegram:42" = "Vie scolaire" }`.
fn called(fields: &mut Fields<'_>, staff: &[Staff]) -> Vec<(Staff, String)> {
    let Some(mut names) = fields.table("called") else {
        return Vec::new();
    };
    let mut called = Vec::new();
    for (id, name) in names.named_words() {
        match Staff::named(&id.text).filter(|known| staff.contains(known)) {
            Some(known) => called.push((known, name.text)),
            None => names.complain(id.line, format!("`{}` is none of `staff`", id.text)),
        }
    }
    called
}
