//! One language: its Fluent messages, and how to put one into words.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::school::{School, SchoolKind};
use crate::validation::Value;
use guichet_nlu::diagnostics::{Diagnostic, Diagnostics, Source, TableReader};

use super::address::Avoided;
use super::limits::Stated;
use super::lines::Lines;
use super::polarity::Polarity;
use super::required_messages::SCHOOL_VARS;
use super::word_lists::{WordList, WordLists, key_in_texts, phrases};

type FluentBundle = fluent::bundle::FluentBundle<FluentResource, IntlLangMemoizer>;

/// A language as its folder has it.
pub struct Locale {
    /// The tag, as the folder is called: `fr`.
    pub tag: String,
    /// The name of the language in the language: « Français ».
    pub name: String,
    /// Whether the assistant answers in it; else it is only understood.
    pub speaks: bool,
    /// The words by which people ask for it, in any language.
    pub asked_by: Vec<String>,
    /// Whether a machine translated it, and who has read the translation.
    pub translation: Translation,
    /// The texts that differ from the first language's on purpose: what is said of numbers and labels
    /// does not hold for them.
    pub settled: BTreeSet<String>,
    /// Every message and attribute, by message name and attribute name.
    pub entries: HashMap<(String, Option<String>), Entry>,
    /// What people write, by the keys of its lists.
    pub words: WordLists,
    /// What turns a sentence round in it, or bounds it.
    pub(super) polarity: Polarity,
    /// The forms by which it does not speak to people.
    pub(super) avoided: Avoided,
    /// How long its texts may be, as its comments say.
    pub(super) limits: Stated,
    bundle: FluentBundle,
    /// The language that says what this one does not say.
    stand_in: Option<Arc<Self>>,
    /// The variables that every text may use: what is known of the school.
    school: [(&'static str, Value); 2],
}

/// How the texts of a language came into being.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translation {
    /// People wrote or translated them.
    ByPeople,
    /// A machine translated them, and no reader has gone over them yet.
    Unread,
    /// A machine translated them, and these people have gone over them.
    ReadBy(String),
}

/// Where a message or an attribute stands in its file.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The file, below `locales`: `fr/nav.ftl`.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The names of the variables in its pattern.
    pub vars: Vec<String>,
}

/// A list that stands among the texts.
struct ListInTexts {
    key: String,
    file: String,
    line: usize,
    message: String,
    attribute: String,
}

/// The variables of a message: name and value.
pub type Vars<'a> = [(&'a str, Value)];

/// A text that could not be put into words; `guichet check` proves that this does not happen.
#[derive(Debug, thiserror::Error)]
#[error("the locale {locale} cannot say {message}: {reason}")]
pub struct RenderError {
    /// The tag of the locale.
    pub locale: String,
    /// The message, with its attribute.
    pub message: String,
    /// The reason, as Fluent gives it.
    pub reason: String,
}

impl Locale {
    /// Reads the files of one locale's folder. Returns nothing when the tag is none, or when its
    /// `locale.toml` cannot be read.
    pub fn read(tag: &str, files: &[&Source], diagnostics: &Diagnostics) -> Option<Self> {
        let language: LanguageIdentifier = match tag.parse() {
            Ok(language) => language,
            Err(_) => {
                let sentence = format!("`{tag}` is not a language tag such as `fr` or `pt-BR`");
                diagnostics.add(Diagnostic::new(&format!("{tag}/locale.toml"), 1, sentence));
                return None;
            }
        };
        let head = files
            .iter()
            .find(|source| source.path.ends_with("/locale.toml"));
        let Some(head) = head else {
            let file = format!("{tag}/locale.toml");
            diagnostics.add(Diagnostic::new(
                &file,
                1,
                "missing: a locale's name is written here",
            ));
            return None;
        };
        let mut fields = TableReader::document(head, diagnostics);
        let name = fields.required("name");
        let asked_by = fields
            .words("asked-by")
            .into_iter()
            .map(|word| word.text)
            .collect();
        let speaks = fields.flag_unless_denied("speaks");
        let translation = translation(&mut fields);
        let avoided = fields.words("avoid").into_iter().map(|word| word.text);
        let avoided = Avoided::new(avoided);
        fields.finish("a locale");
        let folder = format!("{tag}/words/");
        let word_files = files.iter().copied();
        let word_files = word_files
            .filter(|source| source.path.starts_with(&folder) && source.path.ends_with(".txt"));
        let mut locale = Self {
            tag: tag.to_owned(),
            name: name?.text,
            speaks,
            asked_by,
            translation,
            settled: settled(files),
            entries: HashMap::new(),
            words: WordLists::read(word_files, diagnostics),
            polarity: Polarity::read(files, diagnostics),
            avoided,
            limits: Stated::default(),
            bundle: FluentBundle::new_concurrent(vec![language]),
            stand_in: None,
            school: school_vars(&School::default()),
        };
        let texts = files.iter().filter(|source| source.path.ends_with(".ftl"));
        let lists: Vec<ListInTexts> = texts
            .flat_map(|source| locale.add(source, diagnostics))
            .collect();
        locale.take_lists(lists, diagnostics);
        Some(locale)
    }

    /// Takes in a file of Fluent; the lists that stand in it are returned, since they may use terms
    /// of another file.
    fn add(&mut self, source: &Source, diagnostics: &Diagnostics) -> Vec<ListInTexts> {
        let mut lists = Vec::new();
        let resource = match FluentResource::try_new(source.text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let sentence = format!("not Fluent: {}", error.kind);
                    diagnostics.add(source.report(error.pos, sentence));
                }
                resource
            }
        };
        self.limits.add(source, diagnostics);
        let lines = Lines::of(&source.text);
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            if let Some(value) = &message.value {
                self.note(source, &lines, &id, None, value, diagnostics);
            }
            for attribute in &message.attributes {
                let name = attribute.id.name.to_owned();
                if let Some(key) = key_in_texts(&id, &name) {
                    lists.push(ListInTexts {
                        key,
                        file: source.path.clone(),
                        line: lines.of_entry(&id, Some(&name)),
                        message: id.clone(),
                        attribute: name,
                    });
                    continue;
                }
                self.note(
                    source,
                    &lines,
                    &id,
                    Some(name),
                    &attribute.value,
                    diagnostics,
                );
            }
        }
        // A message that another file has too was reported above.
        let _ = self.bundle.add_resource(resource);
        lists
    }

    /// Puts lists that stand among the texts with the others.
    fn take_lists(&mut self, lists: Vec<ListInTexts>, diagnostics: &Diagnostics) {
        for list in lists {
            let ListInTexts { file, line, .. } = &list;
            let taken = match self.text(&list.message, Some(&list.attribute), &[]) {
                Ok(text) => self.words.add(
                    &list.key,
                    WordList {
                        file: file.clone(),
                        line: *line,
                        phrases: phrases(&text).collect(),
                    },
                ),
                Err(error) => Err(error.to_string()),
            };
            if let Err(sentence) = taken {
                diagnostics.add(Diagnostic::new(file, *line, sentence));
            }
        }
    }

    /// The phrases of a list, as they stand in its file; those of the language that stands in where
    /// this one has none.
    pub fn heard(&self, key: &str) -> &[String] {
        match (self.words.get(key), &self.stand_in) {
            (Some(list), _) if !list.phrases.is_empty() => &list.phrases,
            (_, Some(other)) => other.heard(key),
            (_, None) => &[],
        }
    }

    fn note(
        &mut self,
        source: &Source,
        lines: &Lines<'_>,
        id: &str,
        attribute: Option<String>,
        pattern: &ast::Pattern<&str>,
        diagnostics: &Diagnostics,
    ) {
        let line = lines.of_entry(id, attribute.as_deref());
        let mut vars = Vec::new();
        variables(pattern, &mut vars);
        let entry = Entry {
            file: source.path.clone(),
            line,
            vars,
        };
        let key = (id.to_owned(), attribute);
        if let Some(first) = self.entries.get(&key) {
            let named = named(&key.0, key.1.as_deref());
            let sentence = format!("{named} is already said at {}:{}", first.file, first.line);
            diagnostics.add(Diagnostic::new(&source.path, line, sentence));
        }
        self.entries.insert(key, entry);
    }

    /// Takes in what is known of the school, and its own texts in this language.
    pub(super) fn add_school(&mut self, school: &School, diagnostics: &Diagnostics) {
        self.school = school_vars(school);
        if let Some((_, source)) = school.texts.iter().find(|(own, _)| *own == self.tag) {
            let lists = self.add(source, diagnostics);
            self.take_lists(lists, diagnostics);
        }
    }

    /// Lets another language say what this one does not say.
    pub(super) fn stand_in(&mut self, other: Arc<Self>) {
        self.stand_in = Some(other);
    }

    /// The names of all messages that the language says, or lets another language say.
    pub(crate) fn messages(&self) -> BTreeSet<&str> {
        let own = self.entries.keys().map(|(message, _)| &**message);
        let others = self.stand_in.iter().flat_map(|other| other.messages());
        own.chain(others).collect()
    }

    /// Whether the message, or its attribute, is there.
    pub fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        self.pattern(message, attribute).is_some()
    }

    /// A message, or its attribute, as Fluent has it.
    pub(super) fn pattern(
        &self,
        message: &str,
        attribute: Option<&str>,
    ) -> Option<&ast::Pattern<&str>> {
        let found = self.bundle.get_message(message)?;
        match attribute {
            Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
            None => found.value(),
        }
    }

    /// The language of its tag.
    pub(super) fn language(&self) -> &LanguageIdentifier {
        &self.bundle.locales[0]
    }

    /// Puts a message, or one of its attributes, into words; what the language does not say is said
    /// in the language that stands in for it.
    ///
    /// # Errors
    /// When the text is missing, or names a variable that is not given. Both are diagnostics of
    /// `guichet check`, so that a conversation never meets them.
    pub fn text(
        &self,
        message: &str,
        attribute: Option<&str>,
        vars: &Vars<'_>,
    ) -> Result<String, RenderError> {
        let speechless = |reason: String| RenderError {
            locale: self.tag.clone(),
            message: named(message, attribute),
            reason,
        };
        let pattern = match (self.pattern(message, attribute), &self.stand_in) {
            (Some(pattern), _) => pattern,
            (None, Some(other)) => return other.text(message, attribute, vars),
            (None, None) => return Err(speechless("it is missing".to_owned())),
        };
        let mut args = FluentArgs::with_capacity(self.school.len() + vars.len());
        for (name, value) in self.school.iter().chain(vars) {
            args.set(*name, fluent_value(value));
        }
        let mut errors: Vec<FluentError> = Vec::new();
        let text: Cow<'_, str> = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(speechless(error.to_string())),
        }
    }
}

/// The first word of each line of `settled.txt`; the others tell the reason.
fn settled(files: &[&Source]) -> BTreeSet<String> {
    let mut files = files.iter();
    let Some(list) = files.find(|source| source.path.ends_with("/settled.txt")) else {
        return BTreeSet::new();
    };
    let lines = list.text.lines().filter(|line| !line.starts_with('#'));
    let names = lines.filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

/// Reads `translated = "machine"` and `reviewed-by = "…"`.
fn translation(fields: &mut TableReader<'_>) -> Translation {
    let translated = fields.word("translated");
    let reviewed_by = fields.word("reviewed-by");
    match (translated, reviewed_by) {
        (None, _) => Translation::ByPeople,
        (Some(by), reviewed_by) => {
            if by.text != "machine" {
                let sentence = format!(
                    "`{}` translates nothing; write `translated = \"machine\"`, or leave it out",
                    by.text
                );
                fields.report(by.line, sentence);
            }
            reviewed_by.map_or(Translation::Unread, |by| Translation::ReadBy(by.text))
        }
    }
}

/// What a text may say of the school: its name and its kind, `none` where they are not known.
fn school_vars(school: &School) -> [(&'static str, Value); 2] {
    let name = school.name.as_deref().unwrap_or("none");
    let kind = school.kind.map_or("none", SchoolKind::name);
    [
        (SCHOOL_VARS[0], Value::Text(name.to_owned())),
        (SCHOOL_VARS[1], Value::Text(kind.to_owned())),
    ]
}

fn fluent_value(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Number(number) => FluentValue::from(*number),
        Value::Text(text) => FluentValue::from(text.as_str()),
    }
}

/// A message and its attribute as diagnostics name them: `activation-sheet.yes`.
pub(super) fn named(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    }
}

fn variables(pattern: &ast::Pattern<&str>, vars: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, vars);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, vars: &mut Vec<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, vars),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, vars);
            for variant in variants {
                variables(&variant.value, vars);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, vars: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => vars.push(id.name.to_owned()),
        ast::InlineExpression::Placeable { expression } => in_expression(expression, vars),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, vars);
            }
            for argument in &arguments.named {
                in_inline(&argument.value, vars);
            }
        }
        _ => {}
    }
}
