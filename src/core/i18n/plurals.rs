//! Whether a text that changes with a number has a form for each category of its language, by CLDR.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The numbers that are tried; no text counts further.
const NUMBERS: std::ops::RangeInclusive<u32> = 0..=200;

/// The names of categories in Fluent.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is wrong with the forms of a text in a language, if anything is. `counted` are the variables
/// by whose number the text changes in the language that is written first.
pub(super) fn wrong(
    pattern: &ast::Pattern<&str>,
    language: &LanguageIdentifier,
    counted: &BTreeSet<String>,
    used: &[String],
) -> Option<String> {
    let selects = selects(pattern);
    // Most texts have no number, and the categories take time.
    if selects.is_empty() && counted.is_empty() {
        return None;
    }
    let categories = categories(language)?;
    for select in selects.iter().filter(|select| select.is_plural()) {
        let has = |name: &str| select.keys.iter().any(|key| key == name);
        let lacks = categories
            .iter()
            .find(|(name, numbers)| !has(name) && !numbers.iter().all(|n| has(&n.to_string())));
        if let Some((name, numbers)) = lacks {
            return Some(format!(
                "has no form `{name}` for ${}, as for {}",
                select.variable, numbers[0]
            ));
        }
        let strange = select.keys.iter().find(|key| {
            CATEGORIES.contains(&&***key) && *key != "other" && !categories.contains_key(&***key)
        });
        if let Some(name) = strange {
            return Some(format!(
                "has a form `{name}` for ${}, which the language does not have",
                select.variable
            ));
        }
    }
    let own: BTreeSet<&str> = selects.iter().map(|select| &*select.variable).collect();
    let several = categories.len() > 1;
    let mut flat = counted.iter().filter(|name| used.contains(name));
    let flat = flat.find(|name| several && !own.contains(&&***name))?;
    Some(format!("says the same for every ${flat}"))
}

/// The variables by whose number a text changes.
pub(super) fn counted(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let selects = selects(pattern).into_iter();
    let plural = selects.filter(Select::is_plural);
    plural.map(|select| select.variable).collect()
}

/// The categories of a language, each with the numbers for which it stands; nothing for a language
/// that CLDR does not know.
fn categories(language: &LanguageIdentifier) -> Option<BTreeMap<&'static str, Vec<u32>>> {
    let alone = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let rules = PluralRules::create(alone, PluralRuleType::CARDINAL).ok()?;
    let mut categories = BTreeMap::<_, Vec<u32>>::new();
    for number in NUMBERS {
        let name = name(&rules.select(number).ok()?);
        categories.entry(name).or_default().push(number);
    }
    Some(categories)
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// A choice between forms by a variable.
pub(super) struct Select {
    pub variable: String,
    pub keys: Vec<String>,
    /// The form for every other value.
    pub default: String,
}

impl Select {
    /// Whether the forms are those of a number. « 1 » alone is a day of the month or the like, and
    /// « other » stands in every choice.
    pub(super) fn is_plural(&self) -> bool {
        let mut keys = self.keys.iter().filter(|key| *key != "other");
        keys.any(|key| CATEGORIES.contains(&&**key))
    }
}

/// Every choice in a text, those inside others too.
pub(super) fn selects(pattern: &ast::Pattern<&str>) -> Vec<Select> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, &mut all);
        }
    }
    all
}

fn in_expression(expression: &Expression<&str>, all: &mut Vec<Select>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, all);
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            for variant in variants {
                all.extend(selects(&variant.value));
            }
            let default = variants.iter().find(|variant| variant.default);
            let default = default.map(key).unwrap_or_default();
            let keys = variants.iter().map(key).collect();
            all.extend(variable(selector).map(|variable| Select {
                variable,
                keys,
                default,
            }));
        }
    }
}

/// The value for which a form stands.
fn key(variant: &ast::Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

/// The variable by which is chosen.
fn variable(selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::*;

    fn said(tag: &str, text: &str) -> Option<String> {
        let resource = parser::parse(text).expect("a text of Fluent");
        let Some(ast::Entry::Message(message)) = resource.body.first() else {
            panic!("a message");
        };
        let pattern = message.value.as_ref().expect("a text");
        let counted = BTreeSet::from(["days".to_owned()]);
        let used = ["days".to_owned()];
        wrong(pattern, &tag.parse().expect("a tag"), &counted, &used)
    }

    fn forms(keys: &[&str]) -> String {
        let forms: String = keys
            .iter()
            .map(|key| format!("        [{key}] a\n"))
            .collect();
        format!("m =\n    {{ $days ->\n{forms}       *[other] b\n    }}\n")
    }

    #[test]
    fn every_category_of_the_language_has_a_form() {
        for (tag, keys, wrong) in [
            ("fr", &["one"][..], None),
            ("ar", &["zero", "one", "two", "few", "many"], None),
            ("ar", &["0", "1", "2", "few", "many"], None),
            (
                "ar",
                &["one", "two", "few", "many"],
                Some("has no form `zero` for $days, as for 0"),
            ),
            (
                "uk",
                &["one", "other"],
                Some("has no form `few` for $days, as for 2"),
            ),
            (
                "en",
                &["one", "few"],
                Some("has a form `few` for $days, which the language does not have"),
            ),
            ("en", &["1"], None),
            ("zh", &["1"], None),
            ("pt-BR", &["one"], None),
        ] {
            assert_eq!(said(tag, &forms(keys)).as_deref(), wrong, "{tag} {keys:?}");
        }
        let flat = "m = { $days } a\n";
        let same = Some("says the same for every $days");
        assert_eq!(said("ar", flat).as_deref(), same);
        assert_eq!(said("zh", flat), None);
    }
}
