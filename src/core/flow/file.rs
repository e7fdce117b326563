//! A flow file as its author wrote it: names are not resolved yet, and each has its line.
//!
//! The TOML of a step becomes a `StepFile` here, and a `Step` in `resolve`.

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader, Word, did_you_mean, not_kebab};

/// A flow as its file has it.
pub(super) struct FlowFile<'a> {
    pub(super) source: &'a Source,
    pub(super) id: Word,
    pub(super) start: Option<Word>,
    pub(super) goal: Option<Word>,
    pub(super) audience: Option<Word>,
    pub(super) doors: Vec<Word>,
    pub(super) needs: Vec<Word>,
    pub(super) steps: Vec<StepFile>,
}

/// A step as its file has it.
pub(super) struct StepFile {
    pub(super) id: Word,
    pub(super) kind: KindFile,
    pub(super) was: Vec<Word>,
    /// Labels that were renamed: the old label and the present one.
    pub(super) renamed: Vec<(Word, Word)>,
    pub(super) facts: Vec<Word>,
    pub(super) picture: bool,
    pub(super) link: Option<Word>,
    pub(super) link_column: Option<Word>,
    pub(super) shows: Option<Word>,
    pub(super) stage: bool,
    /// Whether its answers can be said before the step is asked.
    pub(super) said: bool,
    /// Whether the examples of its answers tell them before the step is asked, too.
    pub(super) ahead: bool,
    /// Whether the person waits here for an e-mail or for the school.
    pub(super) wait: bool,
    /// Whether its message says what blocks, for the school.
    pub(super) blocked: bool,
    /// Transitions to other journeys that return to this step: a label and a door.
    pub(super) visits: Vec<(Word, Word)>,
    pub(super) means: Vec<(Word, Vec<Word>)>,
    pub(super) audience: bool,
    /// The labels by which a person says that they are a minor.
    pub(super) minors: Vec<Word>,
}

pub(super) enum KindFile {
    Branch {
        on: Option<Word>,
        column: Option<Word>,
        answers: Vec<(Word, Word)>,
    },
    Choice {
        answers: Vec<(Word, Word)>,
    },
    End,
    Human {
        desk: Option<Word>,
    },
    Pick {
        table: Option<Word>,
        next: Option<Word>,
        skip: Option<Option<Word>>,
    },
    Tell {
        next: Option<Word>,
    },
    Text(TextFile),
}

pub(super) struct TextFile {
    pub(super) check: Option<Word>,
    pub(super) next: Option<Word>,
    pub(super) answers: Option<Vec<(Word, Word)>>,
    pub(super) skip: Option<Option<Word>>,
    pub(super) unsure: Option<Word>,
    pub(super) tries: Option<(u32, usize)>,
    pub(super) stuck: Option<Word>,
}

const KINDS: [&str; 7] = ["branch", "choice", "end", "human", "pick", "tell", "text"];

/// Reads one file of `flows/`.
pub(super) fn read<'a>(source: &'a Source, diagnostics: &'a Diagnostics) -> Option<FlowFile<'a>> {
    let mut fields = TableReader::document(source, diagnostics);
    let id = fields.required("id");
    let start = fields.required("start");
    let goal = fields.word("goal");
    let audience = fields.word("audience");
    let doors = fields.words("doors");
    let needs = fields.words("needs");
    let steps = fields.tables("step").into_iter().filter_map(step).collect();
    fields.finish("a flow");
    let id = id?;
    kebab(source, diagnostics, &id);
    if source.path != format!("flows/{}.toml", id.text) {
        let sentence = format!("the flow `{}` must be in flows/{}.toml", id.text, id.text);
        diagnostics.add(guichet_nlu::diagnostics::Diagnostic::new(
            &source.path,
            id.line,
            sentence,
        ));
    }
    Some(FlowFile {
        source,
        id,
        start,
        goal,
        audience,
        doors,
        needs,
        steps,
    })
}

/// Reports a name that is not in kebab-case.
pub(super) fn kebab(source: &Source, diagnostics: &Diagnostics, word: &Word) {
    if let Some(sentence) = not_kebab(&word.text) {
        diagnostics.add(source.at_line(word.line, sentence));
    }
}

fn step(mut fields: TableReader<'_>) -> Option<StepFile> {
    let id = fields.required("id");
    let word = fields.required("kind");
    let was = fields.words("was");
    let facts = fields.words("facts");
    let (id, word) = (id?, word?);
    let Some(kind) = kind(&mut fields, &word.text) else {
        let hint = did_you_mean(&word.text, KINDS);
        fields.report(
            word.line,
            format!("no kind of step is called `{}`{hint}", word.text),
        );
        return None;
    };
    let shown = !matches!(kind, KindFile::Branch { .. });
    let mut step = StepFile {
        id,
        kind,
        was,
        renamed: fields.pairs("renamed").unwrap_or_default(),
        facts,
        picture: false,
        link: None,
        link_column: None,
        shows: None,
        stage: false,
        said: false,
        ahead: false,
        wait: false,
        blocked: false,
        visits: Vec::new(),
        means: Vec::new(),
        audience: false,
        minors: Vec::new(),
    };
    if shown {
        step.picture = fields.flag("picture");
        step.link = fields.word("link");
        step.link_column = fields.word("link-column");
        step.shows = fields.word("shows");
        step.stage = fields.flag("stage");
    }
    let waits = matches!(
        step.kind,
        KindFile::Choice { .. } | KindFile::Human { .. } | KindFile::Tell { .. }
    );
    if waits {
        step.wait = fields.flag("wait");
    }
    if matches!(step.kind, KindFile::Human { .. }) {
        step.blocked = fields.flag("blocked");
    }
    if matches!(step.kind, KindFile::Choice { .. } | KindFile::Tell { .. }) {
        step.visits = fields.pairs("visits").unwrap_or_default();
    }
    if matches!(step.kind, KindFile::Choice { .. }) {
        step.means = means(&mut fields);
        step.said = fields.flag("said");
        step.ahead = fields.flag("ahead") || step.said;
        step.audience = fields.flag("audience");
        // Who is asking may be said before any step asks it.
        step.said |= step.audience;
        step.minors = fields.words("minors");
    }
    fields.finish(&format!("a `{}` step", word.text));
    Some(step)
}

/// The intents that are an answer of the step: a label, and its intents.
fn means(fields: &mut TableReader<'_>) -> Vec<(Word, Vec<Word>)> {
    fields
        .table("means")
        .map_or_else(Vec::new, |mut table| table.named_lists())
}

fn kind(fields: &mut TableReader<'_>, kind: &str) -> Option<KindFile> {
    Some(match kind {
        "branch" => KindFile::Branch {
            on: fields.required("on"),
            column: fields.word("column"),
            answers: fields.pairs("answers").unwrap_or_default(),
        },
        "choice" => KindFile::Choice {
            answers: fields.pairs("answers").unwrap_or_default(),
        },
        "end" => KindFile::End,
        "human" => KindFile::Human {
            desk: fields.required("desk"),
        },
        "pick" => KindFile::Pick {
            table: fields.required("table"),
            next: fields.required("next"),
            skip: fields.flag_or_word("skip"),
        },
        "tell" => KindFile::Tell {
            next: fields.required("next"),
        },
        "text" => KindFile::Text(TextFile {
            check: fields.required("check"),
            next: fields.word("next"),
            answers: fields.pairs("answers"),
            skip: fields.flag_or_word("skip"),
            unsure: fields.word("unsure"),
            tries: fields.number("tries"),
            stuck: fields.word("stuck"),
        }),
        _ => return None,
    })
}
