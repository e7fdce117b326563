//! The rules of a password, read from `answers/password.toml`.

use toml::value::Datetime;

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader};

/// The rules of a portal for a password, and where they were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasswordRules {
    /// The fewest characters a password may have.
    pub least: u32,
    /// Whether a password needs a capital letter.
    pub upper: bool,
    /// Whether a password needs a small letter.
    pub lower: bool,
    /// Whether a password needs a digit.
    pub digit: bool,
    /// The special characters of which a password needs one, in the portal's order; empty where it
    /// needs none.
    pub specials: Vec<char>,
    /// The page or document that has the rules.
    pub source: String,
    /// The screen of the portal that shows the rules.
    pub screen: String,
    /// The day on which the rules were read, as yyyy-mm-dd.
    pub date: String,
}

impl PasswordRules {
    pub(super) fn read(source: Option<&Source>, diagnostics: &Diagnostics) -> Self {
        let Some(source) = source else {
            return Self::default();
        };
        let mut fields = TableReader::document(source, diagnostics);
        let rules = Self {
            least: least(&mut fields),
            upper: fields.flag("upper"),
            lower: fields.flag("lower"),
            digit: fields.flag("digit"),
            specials: specials(&mut fields),
            source: words(&mut fields, "source"),
            screen: words(&mut fields, "screen"),
            date: day(&mut fields),
        };
        fields.finish("the password file");
        rules
    }

    /// The special characters, as people are shown them.
    pub(super) fn allowed(&self) -> String {
        let specials: Vec<_> = self.specials.iter().map(char::to_string).collect();
        specials.join(" ")
    }
}

fn least(fields: &mut TableReader<'_>) -> u32 {
    let (least, line) = fields.number("least").unwrap_or((0, fields.line()));
    if !(1..=MOST).contains(&least) {
        fields.report(line, format!("`least` must be there, from 1 to {MOST}"));
    }
    least.min(MOST)
}

/// A text that is not empty.
fn words(fields: &mut TableReader<'_>, name: &'static str) -> String {
    let word = fields.required(name);
    if let Some(blank) = word.as_ref().filter(|word| word.text.trim().is_empty()) {
        fields.report(blank.line, format!("`{name}` is empty"));
    }
    word.map(|word| word.text).unwrap_or_default()
}

fn day(fields: &mut TableReader<'_>) -> String {
    let Some(word) = fields.required("date") else {
        return String::new();
    };
    let datetime = word.text.parse::<Datetime>().ok();
    if datetime.is_none_or(|datetime| datetime.date.is_none() || datetime.time.is_some()) {
        fields.report(word.line, "`date` must be a day such as 2026-11-23");
    }
    word.text
}

fn specials(fields: &mut TableReader<'_>) -> Vec<char> {
    let mut specials = Vec::new();
    let mut line = fields.line();
    for word in fields.words("specials") {
        line = word.line;
        match one_special(&word.text, &specials) {
            Ok(special) => specials.push(special),
            Err(sentence) => fields.report(word.line, sentence),
        }
    }
    if specials.is_empty() {
        fields.report(line, "`specials` must list at least one character");
    }
    specials
}

fn one_special(text: &str, before: &[char]) -> Result<char, String> {
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

/// The longest least length: no portal asks for more, and samples are made as long as the rules
/// ask.
const MOST: u32 = 64;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validation::validation_data::shipped;

    fn check(text: &str, expected: &[&str]) {
        let source = Source::new("p.toml", text);
        let diagnostics = Diagnostics::default();
        PasswordRules::read(Some(&source), &diagnostics);
        let diagnostics: Vec<_> = diagnostics
            .sorted()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(diagnostics, expected);
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
    fn every_mistake_is_reported_at_its_line() {
        check(
            "upper = true\nuper = true\nlower = 1\nleast = 0\n\
             specials = [\"!\",\n\"!\",\n\"ab\",\n\"a\"]\nsource = \"\"\n\
             date = \"23 nov\"",
            &[
                "p.toml:1: `screen` is missing here",
                "p.toml:2: the password file has no key `uper`; did you mean `upper`?",
                "p.toml:3: `lower` must be true or false, not integer",
                "p.toml:4: `least` must be there, from 1 to 64",
                "p.toml:6: `!` stands here twice; remove one",
                "p.toml:7: `ab` is not one character",
                "p.toml:8: `a` is not a special character",
                "p.toml:9: `source` is empty",
                "p.toml:10: `date` must be a day such as 2026-11-23",
            ],
        );
    }

    #[test]
    fn an_empty_file_lacks_what_every_portal_asks() {
        check(
            "",
            &[
                "p.toml:1: `date` is missing here",
                "p.toml:1: `least` must be there, from 1 to 64",
                "p.toml:1: `screen` is missing here",
                "p.toml:1: `source` is missing here",
                "p.toml:1: `specials` must list at least one character",
            ],
        );
    }
}
