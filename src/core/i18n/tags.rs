//! Which spoken language the tag of a client asks for.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Script;

/// The one of these tags that is nearest to the tag `wanted`: the same, else the same language in the
/// same script, else the same language.
pub(super) fn nearest<'a>(tags: &[&'a str], wanted: &str) -> Option<&'a str> {
    let of_language = || {
        let all = tags.iter().copied();
        all.filter(|tag| language(tag) == language(wanted))
    };
    let same = of_language().find(|tag| wanted.replace('_', "-").eq_ignore_ascii_case(tag));
    let readable = || of_language().find(|tag| has_script_of(tag, wanted));
    same.or_else(readable).or_else(|| of_language().next())
}

/// The language of a tag, without its script and country.
pub(super) fn language(tag: &str) -> String {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    language.to_lowercase()
}

/// Whether a person whose client has the tag `wanted` reads the script of the tag `own`: `zh-TW` is in
/// other signs than `zh`. So it is where a tag says nothing of it.
pub(super) fn has_script_of(own: &str, wanted: &str) -> bool {
    match (script(own), script(wanted)) {
        (Some(own), Some(wanted)) => own == wanted,
        _ => true,
    }
}

/// The script of a tag; where it names none, the one in which the language is written in its country.
fn script(tag: &str) -> Option<Script> {
    let mut tag: LanguageIdentifier = tag.parse().ok()?;
    tag.maximize();
    tag.script
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_asks_for_the_language_that_its_person_reads() {
        let tags = ["fr", "ar", "pt", "ro", "uk", "zh", "zh-Hant"];
        for (wanted, found, readable) in [
            ("pt-BR", Some("pt"), true),
            ("pt_BR", Some("pt"), true),
            ("uk-RU", Some("uk"), true),
            ("ar-DZ", Some("ar"), true),
            ("ar-Latn", Some("ar"), false),
            ("ro-MD", Some("ro"), true),
            ("zh-CN", Some("zh"), true),
            ("zh-TW", Some("zh-Hant"), true),
            ("ZH-HANT", Some("zh-Hant"), true),
            ("sr", None, false),
            ("kab", None, false),
            ("x", None, false),
            ("", None, false),
        ] {
            let near = nearest(&tags, wanted);
            assert_eq!(near, found, "{wanted}");
            let reads = near.is_some_and(|own| has_script_of(own, wanted));
            assert_eq!(reads, readable, "{wanted}");
        }
        let simplified = nearest(&["fr", "zh"], "zh-HK");
        assert_eq!(simplified, Some("zh"));
        assert!(!has_script_of("zh", "zh-HK") && has_script_of("zh", "zh-SG"));
    }
}
