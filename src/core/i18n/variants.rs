//! Whether a translation knows every value by which its source chooses what to say: « why », « how », « what
//! follows ». What a text says to one audience it may say to all, and the forms of numbers are those of
//! the language: both are left out.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::plurals::{Select, selects};

/// The variable that may be told apart in one language and not in another.
const AUDIENCE: &str = "audience";

/// The value that a translation leaves out, where both choose by the same variable; it may tell more apart.
pub(super) fn wrong(source: &ast::Pattern<&str>, own: &ast::Pattern<&str>) -> Option<String> {
    let (theirs, own) = (Values::of(source), Values::of(own));
    own.0.iter().find_map(|(variable, own)| {
        let theirs = theirs.0.get(variable)?;
        let key = theirs.named.difference(&own.all).next()?;
        Some(format!("has nothing for `{key}` of ${variable}"))
    })
}

/// The values by which a text chooses, for each of its variables.
struct Values(BTreeMap<String, Keys>);

#[derive(Default)]
struct Keys {
    all: BTreeSet<String>,
    /// Those that stand for no other value.
    named: BTreeSet<String>,
}

impl Values {
    fn of(pattern: &ast::Pattern<&str>) -> Self {
        let mut values = BTreeMap::<String, Keys>::new();
        let chosen = selects(pattern).into_iter();
        for select in chosen.filter(|select| !select.is_plural() && select.variable != AUDIENCE) {
            let Select {
                variable,
                keys,
                default,
            } = select;
            let own = values.entry(variable).or_default();
            own.named
                .extend(keys.iter().filter(|key| **key != default).cloned());
            own.all.extend(keys);
        }
        Self(values)
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::*;

    fn said(source: &str, own: &str) -> Option<String> {
        let text = format!("a = {source}\nb = {own}\n");
        let resource = parser::parse(text.as_str()).expect("a text of Fluent");
        let patterns = resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => message.value.as_ref(),
            _ => None,
        });
        let [source, own] = patterns.collect::<Vec<_>>()[..] else {
            panic!("two messages");
        };
        wrong(source, own)
    }

    #[test]
    fn a_value_that_is_left_out_is_told() {
        let why = "{ $why ->\n    [doubtful] a\n    [refused] b\n   *[other] c\n}";
        for (own, told) in [
            ("flat", None),
            (
                "{ $why ->\n    [refused] b\n    [doubtful] a\n   *[rest] c\n}",
                None,
            ),
            ("{ $why ->\n    [refused] b\n   *[doubtful] a\n}", None),
            (
                "{ $why ->\n    [refused] b\n   *[other] c\n}",
                Some("has nothing for `doubtful` of $why"),
            ),
            (
                "{ $why ->\n    [doubtful] a\n    [refused] b\n    [lost] d\n   *[other] c\n}",
                None,
            ),
        ] {
            assert_eq!(said(why, own).as_deref(), told, "{own}");
        }
        let to_all = "{ $audience ->\n    [pupil] a\n    [parent] b\n   *[other] c\n}";
        assert_eq!(
            said(to_all, "{ $audience ->\n    [pupil] a\n   *[other] c\n}"),
            None
        );
    }
}
