//! A desk in `guichet.toml`: its members of staff, its desk channels, its deadlines.

use crate::message::{Address, ChannelName};
use crate::store::KEPT_DAYS;
use guichet_core::handoff::Staff;
use guichet_nlu::diagnostics::{Source, TableReader, Word};

/// A table `[desk.NAME]`.
pub(in crate::cli) struct Desk {
    pub(in crate::cli) id: String,
    /// The file and the line of the table, for diagnostics.
    pub(in crate::cli) place: String,
    pub(in crate::cli) staff: Vec<Staff>,
    /// The desk channels: a group on Telegram, a channel on Discord.
    pub(in crate::cli) desk_channels: Vec<Address>,
    /// The tag of the language of the queue in the desk channels.
    pub(in crate::cli) language: Option<String>,
    /// The role on Discord that is called by a new request.
    pub(in crate::cli) discord_ping: Option<String>,
    /// The names under which colleagues know some members of staff.
    pub(in crate::cli) called: Vec<(Staff, String)>,
    pub(in crate::cli) claim_minutes: Option<u32>,
    pub(in crate::cli) keep_days: Option<u32>,
}

/// The platforms that can have a desk channel: the field that names it, and an example of its value.
const PLATFORMS: [(ChannelName, &str, &str); 2] = [
    (
        ChannelName::Discord,
        "discord-channel",
        "112233445566778899",
    ),
    (ChannelName::Telegram, "telegram-group", "-1001234567890"),
];

/// Reads the table of one desk.
pub(super) fn read(source: &Source, name: &Word, mut fields: TableReader<'_>) -> Desk {
    let named = staff(name, &mut fields);
    let desk_channels: Vec<Address> = PLATFORMS
        .into_iter()
        .filter_map(|platform| desk_channel(&mut fields, platform))
        .collect();
    have_a_place(&named, &desk_channels, &fields);
    let staff: Vec<Staff> = named.into_iter().map(|(staff, _)| staff).collect();
    let language = fields.word("language").map(|word| word.text);
    let discord_ping = role(&mut fields, &desk_channels);
    let claim_minutes = number(&mut fields, "claim-minutes", 24 * 60);
    let keep_days = number(&mut fields, "keep-days", KEPT_DAYS);
    let called = called(&mut fields, &staff);
    fields.finish("a desk");
    Desk {
        id: name.text.clone(),
        place: format!("{}:{}", source.path, name.line),
        staff,
        desk_channels,
        language,
        discord_ping,
        called,
        claim_minutes,
        keep_days,
    }
}

/// The members of staff, each with the line on which the file names them.
fn staff(desk: &Word, fields: &mut TableReader<'_>) -> Vec<(Staff, usize)> {
    let mut staff = Vec::new();
    let named = fields.words("staff");
    if named.is_empty() {
        let sentence = format!(
            "the desk `{}` needs `staff`, as in [\"terminal:anne\"]",
            desk.text
        );
        fields.report(desk.line, sentence);
    }
    for word in named {
        match Staff::named(&word.text).filter(|staff| staff.channel != ChannelName::Desk) {
            Some(known) => staff.push((known, word.line)),
            None => fields.report(
                word.line,
                format!(
                    "`{}` is not a channel and an id, as terminal:anne",
                    word.text
                ),
            ),
        }
    }
    staff
}

/// The desk channel on a platform, by its number there. Groups on Telegram have negative numbers.
fn desk_channel(
    fields: &mut TableReader<'_>,
    (channel, field, like): (ChannelName, &'static str, &str),
) -> Option<Address> {
    let word = fields.word(field)?;
    let number: Option<i128> = word.text.parse().ok();
    let room = number.and_then(|number| match channel {
        ChannelName::Telegram if number < 0 => Some(number.to_string()),
        ChannelName::Discord if number > 0 => Some(format!("channel:{number}")),
        _ => None,
    });
    if room.is_none() {
        let sentence = format!("`{field}` is a number in quotes, as \"{like}\"");
        fields.report(word.line, sentence);
    }
    room.map(|room| Address { channel, room })
}

/// The role that a new request calls on Discord, by its number.
fn role(fields: &mut TableReader<'_>, desk_channels: &[Address]) -> Option<String> {
    const FIELD: &str = "discord-ping";
    let word = fields.word(FIELD)?;
    let number: Option<u64> = word.text.parse().ok().filter(|number| *number != 0);
    let has_channel = desk_channels
        .iter()
        .any(|desk_channel| desk_channel.channel == ChannelName::Discord);
    if number.is_none() {
        let sentence =
            "`discord-ping` is the number of a role in quotes, as \"876543210987654321\"";
        fields.report(word.line, sentence.to_owned());
    } else if !has_channel {
        let sentence = "`discord-ping` needs `discord-channel`, where the role is called";
        fields.report(word.line, sentence.to_owned());
    }
    number.map(|number| number.to_string())
}

/// Reports every member of staff on a platform on which the desk has no channel.
fn have_a_place(named: &[(Staff, usize)], desk_channels: &[Address], fields: &TableReader<'_>) {
    for (staff, line) in named {
        let platform = PLATFORMS.into_iter().find(|it| it.0 == staff.channel);
        let Some((channel, field, like)) = platform else {
            continue;
        };
        if !desk_channels
            .iter()
            .any(|desk_channel| desk_channel.channel == channel)
        {
            let sentence = format!(
                "`{staff}` has nowhere to work: say where with `{field}`, as in {field} = \"{like}\""
            );
            fields.report(*line, sentence);
        }
    }
}

fn number(fields: &mut TableReader<'_>, field: &'static str, most: u32) -> Option<u32> {
    let (number, line) = fields.number(field)?;
    if (1..=most).contains(&number) {
        return Some(number);
    }
    fields.report(line, format!("`{field}` must be from 1 to {most}"));
    None
}

/// The names of some members of staff: `called = { "telegram:42" = "Vie scolaire" }`.
fn called(fields: &mut TableReader<'_>, staff: &[Staff]) -> Vec<(Staff, String)> {
    let Some(mut names) = fields.table("called") else {
        return Vec::new();
    };
    let mut called = Vec::new();
    for (id, name) in names.named_words() {
        match Staff::named(&id.text).filter(|known| staff.contains(known)) {
            Some(known) => called.push((known, name.text)),
            None => names.report(id.line, format!("`{}` is none of `staff`", id.text)),
        }
    }
    called
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;
    use guichet_nlu::diagnostics::Diagnostics;

    fn diagnostics(lines: &str) -> Vec<String> {
        let source = Source {
            path: "guichet.toml".into(),
            text: format!("[desk.school-office]\n{lines}"),
        };
        let diagnostics = Diagnostics::default();
        let folder = std::path::Path::new("");
        let config = Config::of(&source, &diagnostics, folder);
        assert_eq!(config.desks.len(), 1);
        diagnostics
            .sorted()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_desk_on_every_platform_is_read_without_a_diagnostic() {
        let lines = "staff = [\"telegram:42\", \"discord:role:7\", \"terminal:anne\"]\n\
             telegram-group = \"-1001\"\ndiscord-channel = \"12\"\nlanguage = \"en\"\n\
             called = { \"telegram:42\" = \"Vie scolaire\" }\n";
        assert_eq!(diagnostics(lines), Vec::<String>::new());
    }

    #[test]
    fn each_mistake_is_told_with_its_line_and_what_is_right() {
        for (lines, told) in [
            ("", "guichet.toml:1: the desk `school-office` needs `staff`"),
            (
                "staff = [\"anne\"]\n",
                "guichet.toml:2: `anne` is not a channel and an id",
            ),
            (
                "staff = [\"telegram:42\"]\n",
                "guichet.toml:2: `telegram:42` has nowhere to work",
            ),
            (
                "staff = [\"telegram:42\"]\ntelegram-group = \"1001\"\n",
                "guichet.toml:3: `telegram-group` is a number in quotes, as \"-1001234567890\"",
            ),
            (
                "staff = [\"discord:4\"]\ndiscord-channel = \"general\"\n",
                "guichet.toml:3: `discord-channel` is a number in quotes",
            ),
            (
                "staff = [\"terminal:anne\"]\ncalled = { \"terminal:bob\" = \"Bob\" }\n",
                "guichet.toml:3: `terminal:bob` is none of `staff`",
            ),
            (
                "staff = [\"terminal:anne\"]\nkeep-days = 31\n",
                "guichet.toml:3: `keep-days` must be from 1 to 30",
            ),
        ] {
            let reported = diagnostics(lines);
            assert!(
                reported.iter().any(|one| one.starts_with(told)),
                "{reported:?}"
            );
        }
    }
}
