//! Content that an operator wrote for an earlier release: files, keys and messages with the names
//! they had then.
//!
//! Until November 2026 an intent was called a topic. Each line keeps its place, so that a
//! diagnostic still names the line that the author sees.

use std::borrow::Cow;
use std::collections::HashSet;

use guichet_nlu::diagnostics::Source;

/// The beginning of a line under its former name, and under its present one.
type Renamed = (&'static str, &'static str);

const IN_INTENTS: [Renamed; 4] = [
    ("intent ", "report-name "),
    ("intent=", "report-name="),
    ("[[topic]]", "[[intent]]"),
    ("[topic.", "[intent."),
];
const IN_TITLES: [Renamed; 1] = [("topic-", "intent-")];
const IN_TEXTS: [Renamed; 2] = [
    ("aside-topics", "aside-intents"),
    ("aside-no-topic", "aside-no-intent"),
];

/// The sources under the names of today, and the paths of those that had others. Where a folder has a
/// file under both names, the one of today counts and the other is left out.
pub(super) fn renewed(sources: Vec<Source>) -> (Vec<Source>, Vec<String>) {
    let present: HashSet<String> = sources.iter().map(|source| source.path.clone()).collect();
    let mut former = Vec::new();
    let renew = |source: Source| {
        let Some(renewed) = renewed_source(&source) else {
            return Some(source);
        };
        let is_twice = renewed.path != source.path && present.contains(&renewed.path);
        former.push(source.path);
        (!is_twice).then_some(renewed)
    };
    let sources = sources.into_iter().filter_map(renew).collect();
    (sources, former)
}

/// The source under its present names; nothing where it has no other.
fn renewed_source(source: &Source) -> Option<Source> {
    let (path, table) = match source.path.rsplit_once('/') {
        None if source.path == "topics.toml" => ("intents.toml".to_owned(), &IN_INTENTS[..]),
        Some((locale, "topics.ftl")) => (format!("{locale}/intents.ftl"), &IN_TITLES[..]),
        Some((_, name)) if name.ends_with(".ftl") => (source.path.clone(), &IN_TEXTS[..]),
        _ => return None,
    };
    let lines = source.text.split_inclusive('\n');
    let text: String = lines.map(|line| renewed_line(line, table)).collect();
    let renewed = Source { path, text };
    (renewed != *source).then_some(renewed)
}

fn renewed_line<'a>(line: &'a str, table: &[Renamed]) -> Cow<'a, str> {
    let found = table
        .iter()
        .find_map(|(was, is)| line.strip_prefix(was).map(|rest| (is, rest)));
    match found {
        Some((is, rest)) => Cow::Owned(format!("{is}{rest}")),
        None => Cow::Borrowed(line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_earlier_release_called_topics_are_intents() {
        let old = Source::new(
            "topics.toml",
            "[[topic]]\nid = \"late\"\nintent = \"too-late\"\n[topic.doors]\n",
        );
        let new = Source::new(
            "intents.toml",
            "[[intent]]\nid = \"late\"\nreport-name = \"too-late\"\n[intent.doors]\n",
        );
        assert_eq!(renewed_source(&old), Some(new.clone()));
        assert_eq!(renewed_source(&new), None);

        let old = Source::new("fr/topics.ftl", "topic-late = en retard\n    topic-x\n");
        let new = Source::new("fr/intents.ftl", "intent-late = en retard\n    topic-x\n");
        assert_eq!(renewed_source(&old), Some(new.clone()));
        assert_eq!(renewed_source(&new), None);
    }

    #[test]
    fn other_files_stay_as_they_are() {
        for (path, text) in [
            ("flows/topics.toml", "[topic.doors]\n"),
            ("fr/nav.ftl", "hello = topic-late\n"),
            // A flow of the operator's own may be called so.
            ("fr/topic.ftl", "topic-late = en retard\n"),
            ("fr/examples/topic.txt", "topic-late\n"),
        ] {
            assert_eq!(renewed_source(&Source::new(path, text)), None, "{path}");
        }
    }

    #[test]
    fn a_file_of_today_counts_where_the_former_one_lies_beside_it() {
        let new = Source::new("intents.toml", "[[intent]]\n");
        let both = vec![Source::new("topics.toml", "[[topic]]\n"), new.clone()];
        assert_eq!(renewed(both), (vec![new], vec!["topics.toml".to_owned()]));
    }
}
