//! Reads `intents.toml`: intents, articles and their follow-ups, and what they name.

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source, TableReader, Word, did_you_mean};

use super::Flows;
use super::intent::{Article, ArticleId, COMMANDS, FollowUp, FollowUpTarget, Goal, Intent, Talk};
use super::pasted::PastedLinks;

/// The file of intents and articles, below `data`.
pub(super) const FILE: &str = "intents.toml";

/// The keys that say what an intent leads to.
const GOALS: [&str; 7] = [
    "answer", "article", "command", "door", "miss", "refusal", "talk",
];

/// Reads intents and articles into `flows`, whose doors, facts, links and audiences they name.
pub(super) fn lower(flows: &mut Flows, source: &Source, diagnostics: &Diagnostics) {
    let mut document = TableReader::document(source, diagnostics);
    let articles = document.tables("article");
    let intents = document.tables("intent");
    let pasted = document.table("links");
    let not_helped = document.pairs("not-helped").unwrap_or_default();
    document.finish("the file of intents");
    let mut reading = Reading {
        flows,
        source,
        diagnostics,
        named: Vec::new(),
    };
    let follow_ups = reading.articles(articles);
    reading.intents(intents);
    reading.follow_ups(follow_ups);
    if let Some(fields) = pasted {
        reading.pasted(fields);
    }
    reading.not_helped(not_helped);
    reading.unreachable_articles();
}

struct Reading<'a> {
    flows: &'a mut Flows,
    source: &'a Source,
    diagnostics: &'a Diagnostics,
    /// The articles that something leads to.
    named: Vec<ArticleId>,
}

impl Reading<'_> {
    fn report(&self, line: usize, sentence: String) {
        let diagnostic = Diagnostic::new(&self.source.path, line, sentence);
        self.diagnostics.add(diagnostic);
    }

    /// Reads the articles. Their follow-ups are returned as written, since they may name what
    /// stands below.
    fn articles(&mut self, tables: Vec<TableReader<'_>>) -> Vec<Vec<(Word, Word)>> {
        let mut follow_ups = Vec::new();
        for mut fields in tables {
            let line = fields.line();
            let id = fields.required("id");
            let facts = fields.words("facts");
            let link = fields.word("link");
            let pairs = fields.pairs("leads").unwrap_or_default();
            fields.finish("an article");
            let Some(id) = id else { continue };
            super::file::kebab(self.source, self.diagnostics, &id);
            if self.flows.article(&id.text).is_some() {
                self.report(line, format!("two articles are called `{}`", id.text));
            }
            let facts = facts.iter().filter_map(|word| self.fact(word)).collect();
            let link = link.and_then(|word| self.link(&word));
            follow_ups.push(pairs);
            self.flows.articles.push(Article {
                message: format!("article-{}", id.text),
                id: id.text,
                facts,
                link,
                follow_ups: Vec::new(),
                own: false,
                line,
            });
        }
        follow_ups
    }

    fn follow_ups(&mut self, follow_ups: Vec<Vec<(Word, Word)>>) {
        for (at, pairs) in follow_ups.into_iter().enumerate() {
            let follow_up = |(label, to): (Word, Word)| {
                super::file::kebab(self.source, self.diagnostics, &label);
                let to = self.route_to(&to)?;
                let label = label.text;
                Some(FollowUp { label, to })
            };
            let follow_ups = pairs.into_iter().filter_map(follow_up).collect();
            self.flows.articles[at].follow_ups = follow_ups;
        }
        let led = self
            .flows
            .articles
            .iter()
            .flat_map(|article| &article.follow_ups);
        let led = led.filter_map(|follow_up| match follow_up.to {
            FollowUpTarget::Article(article) => Some(article),
            FollowUpTarget::Door(_) | FollowUpTarget::Intent(_) => None,
        });
        self.named.extend(led);
    }

    /// Reads which articles answer pasted links.
    fn pasted(&mut self, mut fields: TableReader<'_>) {
        let words = ["listed", "table", "other"].map(|key| fields.required(key));
        let sent = fields.word("sent");
        fields.finish("the table of links");
        let mut article = |word: Option<Word>| match self.goal("article", &word?)? {
            Goal::Article(article) => Some(article),
            _ => None,
        };
        let [listed, table, other] = words.map(&mut article);
        let sent = article(sent).or(other);
        if let (Some(listed), Some(table), Some(other), Some(sent)) = (listed, table, other, sent) {
            self.flows.pasted_links = Some(PastedLinks {
                listed,
                table,
                other,
                sent,
            });
        }
    }

    /// Reads which article is shown, per audience, after a journey that did not help.
    fn not_helped(&mut self, pairs: Vec<(Word, Word)>) {
        for (of, word) in pairs {
            self.audience(&of);
            if let Some(Goal::Article(article)) = self.goal("article", &word) {
                self.flows.not_helped.push((of.text, article));
            }
        }
    }

    fn route_to(&self, word: &Word) -> Option<FollowUpTarget> {
        if let Some(article) = self.flows.article(&word.text) {
            return Some(FollowUpTarget::Article(article));
        }
        if let Some(step) = self.flows.door(&word.text) {
            return Some(FollowUpTarget::Door(step.id));
        }
        if let Some(intent) = self.flows.intent(&word.text) {
            return Some(FollowUpTarget::Intent(intent));
        }
        let articles = self.flows.articles.iter().map(|article| &*article.id);
        let intents = self.flows.intents.iter().map(|intent| &*intent.id);
        let hint = self.hint(&word.text, articles.chain(intents));
        let sentence = format!("no article, door or intent is called `{}`{hint}", word.text);
        self.report(word.line, sentence);
        None
    }

    fn intents(&mut self, tables: Vec<TableReader<'_>>) {
        for fields in tables {
            let Some(intent) = self.intent(fields) else {
                continue;
            };
            if self.flows.intent(&intent.id).is_some() {
                let sentence = format!("two intents are called `{}`", intent.id);
                self.report(intent.line, sentence);
            }
            self.flows.intents.push(intent);
        }
    }

    fn intent(&mut self, mut fields: TableReader<'_>) -> Option<Intent> {
        let line = fields.line();
        let id = fields.required("id");
        let report_name = fields.word("report-name");
        let audience = fields.word("audience");
        let offered = fields.flag_unless_denied("offered");
        let mut found = Vec::new();
        for key in GOALS {
            if key == "miss" {
                let miss = fields.flag(key);
                found.extend(miss.then_some((key, Some(Goal::Miss))));
            } else if let Some(word) = fields.word(key) {
                found.push((key, self.goal(key, &word)));
            }
        }
        let doors = fields.pairs("doors").unwrap_or_default();
        let articles = fields.pairs("articles").unwrap_or_default();
        fields.finish("an intent");
        let id = id?;
        super::file::kebab(self.source, self.diagnostics, &id);
        let goal = match found[..] {
            [] => {
                let all = GOALS.map(|key| format!("`{key}`")).join(", ");
                let sentence = format!("`{}` leads nowhere: it needs one of {all}", id.text);
                self.report(line, sentence);
                None
            }
            [(_, goal)] => goal,
            [(one, _), (other, _), ..] => {
                let sentence = format!("`{}` has both `{one}` and `{other}`", id.text);
                self.report(line, sentence);
                None
            }
        };
        let mut goals = Vec::new();
        for (key, pairs) in [("door", doors), ("article", articles)] {
            for (of, word) in pairs {
                self.audience(&of);
                let goal = self.goal(key, &word);
                goals.extend(goal.map(|goal| (of.text, goal)));
            }
        }
        if let Some(word) = &audience {
            self.audience(word);
        }
        // A goal that does not exist was reported. The intent is kept, and its texts are asked for.
        let wanted = |key: &str| matches!(key, "article" | "command" | "door");
        let wanted = found.iter().any(|(key, _)| wanted(key));
        let goal = goal.unwrap_or(Goal::Miss);
        Some(Intent {
            offered: offered && wanted,
            report_name: report_name.map_or_else(|| id.text.replace('-', "_"), |word| word.text),
            message: format!("intent-{}", id.text),
            id: id.text,
            goal,
            goals,
            audience: audience.map(|word| word.text),
            line,
        })
    }

    fn goal(&mut self, key: &str, word: &Word) -> Option<Goal> {
        let one_of = |known: &[&str]| {
            let hint = did_you_mean(&word.text, known.iter().copied());
            format!("no `{key}` is called `{}`{hint}", word.text)
        };
        let wrong = match key {
            "answer" => match &*word.text {
                "yes" => return Some(Goal::Answer(true)),
                "no" => return Some(Goal::Answer(false)),
                _ => one_of(&["yes", "no"]),
            },
            "command" => match COMMANDS.iter().find(|name| **name == word.text) {
                Some(name) => return Some(Goal::Command(name)),
                None => one_of(&COMMANDS),
            },
            "talk" => match &*word.text {
                "greeting" => return Some(Goal::Talk(Talk::Greeting)),
                "thanks" => return Some(Goal::Talk(Talk::Thanks)),
                _ => one_of(&["greeting", "thanks"]),
            },
            "door" => match self.flows.door(&word.text) {
                Some(step) => return Some(Goal::Door(step.id)),
                None if self.flows.find(&word.text).is_some() => format!(
                    "`{}` may not be entered from outside; list it in its `doors`",
                    word.text
                ),
                None => {
                    let hint = self.hint(&word.text, std::iter::empty());
                    format!("no door is called `{}`{hint}", word.text)
                }
            },
            _ => match self.flows.article(&word.text) {
                Some(article) => {
                    self.named.push(article);
                    let refuses = key == "refusal";
                    return Some(if refuses {
                        Goal::Refusal(article)
                    } else {
                        Goal::Article(article)
                    });
                }
                None => {
                    let known = self.flows.articles.iter().map(|article| &*article.id);
                    let hint = did_you_mean(&word.text, known);
                    format!("no article is called `{}`{hint}", word.text)
                }
            },
        };
        self.report(word.line, wrong);
        None
    }

    /// « Did you mean … », with the nearest door or one of `others`.
    fn hint<'b>(&'b self, name: &str, others: impl Iterator<Item = &'b str>) -> String {
        let flows = self.flows.flows.iter();
        let doors = flows.flat_map(|flow| {
            let doors = flow.doors.iter().map(|&door| &*self.flows.step(door).name);
            doors.chain([&*flow.id])
        });
        did_you_mean(name, doors.chain(others))
    }

    fn audience(&self, word: &Word) {
        let step = self.flows.audience.map(|id| self.flows.step(id));
        let known = || {
            step.iter()
                .flat_map(|step| &step.transitions)
                .map(|transition| &*transition.label)
        };
        if !known().any(|label| label == word.text) {
            let hint = did_you_mean(&word.text, known());
            let sentence = format!("no audience is called `{}`{hint}", word.text);
            self.report(word.line, sentence);
        }
    }

    fn fact(&self, word: &Word) -> Option<usize> {
        self.known("fact", word, self.flows.facts.iter().map(|fact| &*fact.id))
    }

    fn link(&self, word: &Word) -> Option<usize> {
        self.known("link", word, self.flows.links.iter().map(|link| &*link.id))
    }

    /// The place of a name among the names of its kind; one that is not known is reported.
    fn known<'a>(
        &self,
        kind: &str,
        word: &Word,
        ids: impl Iterator<Item = &'a str> + Clone,
    ) -> Option<usize> {
        let found = ids.clone().position(|id| id == word.text);
        if found.is_none() {
            let hint = did_you_mean(&word.text, ids);
            let sentence = format!("no {kind} is called `{}`{hint}", word.text);
            self.report(word.line, sentence);
        }
        found
    }

    /// Reports articles that nothing leads to: they would never be shown.
    fn unreachable_articles(&self) {
        for article in &self.flows.articles {
            let id = self.flows.article(&article.id);
            if !id.is_some_and(|id| self.named.contains(&id)) {
                let sentence = format!("nothing leads to the article `{}`", article.id);
                self.report(article.line, sentence);
            }
        }
    }
}
