//! The rules of a password, read from `answers/password.toml`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use crate::source::{Complaint, Source, did_you_mean};

/// What a portal asks of a password, and where we read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasswordRules {
    /// The fewest characters.
    pub least: u32,
    /// Whether a capital letter is asked for.
    pub upper: bool,
    /// Whether a small letter is asked for.
    pub lower: bool,
    /// Whether a digit is asked for.
    pub digit: bool,
    /// The special characters of which one is asked for, in the portal's order.
    pub specials: Vec<char>,
    /// Who says so.
    pub source: String,
    /// On which screen.
    pub screen: String,
    /// The day it was read, as yyyy-mm-dd.
    pub date: String,
}

impl PasswordRules {
    pub(super) fn read(source: Option<&Source>, complaints: &mut Vec<Complaint>) -> Self {
        let mut rules = Self::default();
        let Some(source) = source else { return rules };
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        complaints.extend(errors.iter().map(|error| {
            source.complain(error.span().unwrap_or_default(), error.message().to_owned())
        }));
        // What could not be parsed is not there: saying that it is missing would be noise.
        if errors.is_empty() {
            rules.take_all(source, table.get_ref(), complaints);
        }
        rules
    }

    /// The special characters as people are shown them.
    pub(super) fn allowed(&self) -> String {
        let specials: Vec<_> = self.specials.iter().map(char::to_string).collect();
        specials.join(" ")
    }

    fn take_all(&mut self, source: &Source, table: &DeTable<'_>, out: &mut Vec<Complaint>) {
        for (key, value) in table {
            if let Err(sentence) = self.take(key.get_ref(), value, source, out) {
                out.push(source.complain(key.span(), sentence));
            }
        }
        let missing = KEYS
            .iter()
            .filter(|key| !table.keys().any(|known| known.get_ref() == *key));
        out.extend(missing.map(|key| source.complain_whole(format!("`{key}` is missing"))));
    }

    /// Takes one key; the error is what to complain of where the key stands.
    fn take(
        &mut self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        source: &Source,
        out: &mut Vec<Complaint>,
    ) -> Result<(), String> {
        let wanted = |what: &str| format!("`{key}` should be {what}");
        let flag = || {
            value
                .get_ref()
                .as_bool()
                .ok_or_else(|| wanted("`true` or `false`"))
        };
        let words = || match value.get_ref().as_str().map(str::trim) {
            Some(words) if !words.is_empty() => Ok(words.to_owned()),
            _ => Err(wanted("a text between quotes")),
        };
        match key {
            "least" => self.least = number(value).ok_or_else(|| wanted("a number from 1 to 64"))?,
            "upper" => self.upper = flag()?,
            "lower" => self.lower = flag()?,
            "digit" => self.digit = flag()?,
            "specials" => self.specials = specials(value, source, out)?,
            "source" => self.source = words()?,
            "screen" => self.screen = words()?,
            "date" => {
                self.date = day(words()?).ok_or_else(|| wanted("a day such as 2026-11-23"))?
            }
            _ => {
                let hint = did_you_mean(key, KEYS.iter().copied());
                return Err(format!("`{key}` is not a key of this file{hint}"));
            }
        }
        Ok(())
    }
}

fn number(value: &Spanned<DeValue<'_>>) -> Option<u32> {
    let digits = value
        .get_ref()
        .as_integer()
        .filter(|integer| integer.radix() == 10)?;
    digits
        .as_str()
        .parse()
        .ok()
        .filter(|least| (1..=64).contains(least))
}

fn day(text: String) -> Option<String> {
    let datetime: Datetime = text.parse().ok()?;
    (datetime.date.is_some() && datetime.time.is_none()).then_some(text)
}

/// The special characters, each complaint at its own line.
fn specials(
    value: &Spanned<DeValue<'_>>,
    source: &Source,
    out: &mut Vec<Complaint>,
) -> Result<Vec<char>, String> {
    let list = value.get_ref().as_array().filter(|list| !list.is_empty());
    let list = list.ok_or("`specials` should list at least one character")?;
    let mut specials = Vec::new();
    for item in list.iter() {
        match one_special(item, &specials) {
            Ok(special) => specials.push(special),
            Err(sentence) => out.push(source.complain(item.span(), sentence)),
        }
    }
    Ok(specials)
}

fn one_special(item: &Spanned<DeValue<'_>>, before: &[char]) -> Result<char, String> {
    let text = item
        .get_ref()
        .as_str()
        .ok_or("a special character stands between quotes")?;
    let mut signs = text.chars();
    let (Some(sign), None) = (signs.next(), signs.next()) else {
        return Err(format!("`{text}` is not one character"));
    };
    if sign.is_alphanumeric() || sign.is_whitespace() {
        return Err(format!("`{sign}` is not a special character"));
    }
    if before.contains(&sign) {
        return Err(format!("`{sign}` stands here twice; remove one"));
    }
    Ok(sign)
}

const KEYS: &[&str] = &[
    "least", "upper", "lower", "digit", "specials", "source", "screen", "date",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::lore::shipped;

    fn check(text: &str, expected: &[&str]) {
        let source = Source {
            path: "p.toml".to_owned(),
            text: text.to_owned(),
        };
        let mut complaints = Vec::new();
        PasswordRules::read(Some(&source), &mut complaints);
        complaints.sort();
        let complaints: Vec<_> = complaints.iter().map(ToString::to_string).collect();
        assert_eq!(complaints, expected);
    }

    #[test]
    fn the_shipped_rules_are_the_five_of_the_screen() {
        let rules = &shipped().password;
        assert_eq!(
            (rules.least, rules.upper, rules.lower, rules.digit),
            (8, true, true, true)
        );
        assert_eq!(
            rules.specials.iter().collect::<String>(),
            "!?@#$%&'*<>=|/:;"
        );
        assert_eq!(rules.screen, "Je choisis mon nouveau mot de passe");
        assert_eq!(rules.date, "2026-11-23");
    }

    #[test]
    fn every_mistake_is_complained_of_at_its_line() {
        check(
            "least = 0\nuper = true\nlower = 1\ndigit = true\n\
             specials = [\"!\",\n\"!\",\n\"ab\",\n\"a\", 3]\nsource = \"\"\nscreen = \"s\"\n\
             date = \"23 nov\"",
            &[
                "p.toml:1: `least` should be a number from 1 to 64",
                "p.toml:1: `upper` is missing",
                "p.toml:2: `uper` is not a key of this file; did you mean `upper`?",
                "p.toml:3: `lower` should be `true` or `false`",
                "p.toml:6: `!` stands here twice; remove one",
                "p.toml:7: `ab` is not one character",
                "p.toml:8: `a` is not a special character",
                "p.toml:8: a special character stands between quotes",
                "p.toml:9: `source` should be a text between quotes",
                "p.toml:11: `date` should be a day such as 2026-11-23",
            ],
        );
    }

    #[test]
    fn no_special_at_all_is_a_mistake() {
        check(
            "least=8\nupper=true\nlower=true\ndigit=true\nspecials=[]\nsource='a'\nscreen='b'\n\
             date='2026-11-23'",
            &["p.toml:5: `specials` should list at least one character"],
        );
    }

    #[test]
    fn broken_toml_is_complained_of_where_it_breaks() {
        check(
            "least = 8\nupper = = true\n",
            &[
                "p.toml:2: extra `=`, expected nothing",
                "p.toml:2: unexpected key or value, expected newline, `#`",
            ],
        );
    }
}
