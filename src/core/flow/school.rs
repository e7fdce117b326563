//! Takes in what a school adds to the shipped content, and what it switches off.

use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Word, did_you_mean, not_kebab};

use crate::school::{Ent, FILE, OwnArticle, School, SchoolLink};

use super::table::{Column, ColumnKind};
use super::{Article, Flows, Goal, Link, Table};

/// The id of the row of an ENT that no table has.
const OWN_ROW: &str = "school-own";

impl Flows {
    /// Takes in the ENT, the pages and the short answers of a school, and switches off what it does
    /// not want. What is named and is not there becomes a diagnostic.
    pub fn add_school(&mut self, school: &School, diagnostics: &Diagnostics) {
        let report = |line: usize, sentence: String| {
            diagnostics.add(Diagnostic::new(FILE, line, sentence));
        };
        for link in &school.links {
            kebab(&link.id, link.line, &report);
            self.links.push(Link {
                id: link.id.clone(),
                url: link.address.clone(),
            });
        }
        for article in &school.articles {
            self.add_article(article, &school.links, &report);
        }
        for (id, line) in &school.off {
            self.switch_off(id, *line, &report);
        }
        if let Some(ent) = &school.ent {
            self.add_ent(ent, &report);
        }
    }

    fn switch_off(&mut self, id: &str, line: usize, report: &impl Fn(usize, String)) {
        let menu = self.step(self.start).flow;
        let Some(at) = self.flows.iter().position(|flow| flow.id == id) else {
            let hint = did_you_mean(id, self.flows.iter().map(|flow| &*flow.id));
            return report(line, format!("no journey is called `{id}`{hint}"));
        };
        if at == menu {
            let sentence =
                format!("`{id}` cannot be switched off: every conversation begins there");
            return report(line, sentence);
        }
        self.flows[at].off = true;
    }

    fn add_ent(&mut self, ent: &Ent, report: &impl Fn(usize, String)) {
        let line = match ent {
            Ent::Listed { line, .. } | Ent::Own { line, .. } => *line,
        };
        let Some(table) = self.tables.iter_mut().find(|table| table.of_school) else {
            let sentence = "no table says `school = true`, so that no ENT can be named";
            return report(line, sentence.to_owned());
        };
        table.own = match ent {
            Ent::Listed { id, .. } => {
                let at = table.rows.iter().position(|row| row.id == *id);
                if at.is_none() {
                    report(line, no_row(table, id));
                }
                at.and_then(|at| u16::try_from(at).ok())
            }
            Ent::Own {
                name,
                address,
                classes,
                ..
            } => {
                for (key, value, line) in classes {
                    if let Some(sentence) = no_class(table, key, value) {
                        report(*line, sentence);
                    }
                }
                let given = |column: &Column| {
                    let given = classes.iter().find(|(key, ..)| *key == column.name);
                    given.map(|(_, value, _)| value.clone())
                };
                table.add(OWN_ROW, |column| match &column.kind {
                    // The last class is the most careful one.
                    ColumnKind::Class(all) => given(column)
                        .or_else(|| all.last().cloned())
                        .unwrap_or_default(),
                    ColumnKind::Label => name.clone(),
                    ColumnKind::Link => address.clone(),
                    ColumnKind::Places | ColumnKind::Text | ColumnKind::Words => String::new(),
                })
            }
        };
    }

    fn add_article(
        &mut self,
        own: &OwnArticle,
        links: &[SchoolLink],
        report: &impl Fn(usize, String),
    ) {
        kebab(&own.id, own.line, report);
        if self.article(&own.id).is_some() {
            let sentence = format!(
                "an article is called `{}` already; choose another id",
                own.id
            );
            return report(own.line, sentence);
        }
        let link = own.link.as_ref().and_then(|word| {
            let found = self.links.iter().position(|link| link.id == word.text);
            if found.is_none() {
                let hint = did_you_mean(&word.text, links.iter().map(|link| &*link.id));
                let sentence = format!("no [[link]] has the id `{}`{hint}", word.text);
                report(word.line, sentence);
            }
            found
        });
        self.articles.push(Article {
            message: format!("article-{}", own.id),
            id: own.id.clone(),
            facts: Vec::new(),
            link,
            follow_ups: Vec::new(),
            own: true,
            line: own.line,
        });
        let Some(article) = self.article(&own.id) else {
            return;
        };
        for word in &own.intents {
            self.answer_by(word, article, report);
        }
    }

    /// Makes an article the answer to an intent, for every audience.
    fn answer_by(
        &mut self,
        word: &Word,
        article: super::ArticleId,
        report: &impl Fn(usize, String),
    ) {
        let Some(intent) = self
            .intents
            .iter_mut()
            .find(|intent| intent.id == word.text)
        else {
            let hint = did_you_mean(&word.text, self.intents.iter().map(|intent| &*intent.id));
            return report(
                word.line,
                format!("no intent is called `{}`{hint}", word.text),
            );
        };
        match intent.goal {
            Goal::Article(_) | Goal::Door(_) | Goal::Miss => {
                intent.goal = Goal::Article(article);
                intent.goals.clear();
            }
            Goal::Answer(_) | Goal::Command(_) | Goal::Refusal(_) | Goal::Talk(_) => {
                let sentence = format!("`{}` is no need that an article can answer", word.text);
                report(word.line, sentence);
            }
        }
    }
}

fn kebab(id: &str, line: usize, report: &impl Fn(usize, String)) {
    if let Some(sentence) = not_kebab(id) {
        report(line, sentence);
    }
}

fn no_row(table: &Table, id: &str) -> String {
    let wanted = id.to_lowercase();
    let named = table
        .rows
        .iter()
        .find(|row| table.name(row).to_lowercase() == wanted);
    let hint = match named {
        Some(row) => format!("; write its id, `{}`", row.id),
        None => did_you_mean(id, table.rows.iter().map(|row| &*row.id)),
    };
    format!("no ENT of {} has the id `{id}`{hint}", table.file)
}

/// Why a column cannot have a value, if it cannot.
fn no_class(table: &Table, key: &str, value: &str) -> Option<String> {
    let class = |column: &&Column| matches!(column.kind, ColumnKind::Class(_));
    let classes = || table.columns.iter().filter(class);
    let Some(column) = classes().find(|column| column.name == key) else {
        let others = ["address", "name"].into_iter();
        let known = others.chain(classes().map(|column| &*column.name));
        let hint = did_you_mean(key, known);
        return Some(format!("an ENT has no key `{key}`{hint}"));
    };
    let ColumnKind::Class(values) = &column.kind else {
        return None;
    };
    if values.iter().any(|known| known == value) {
        return None;
    }
    let hint = did_you_mean(value, values.iter().map(|value| &**value));
    Some(format!("`{key}` has no class `{value}`{hint}"))
}
