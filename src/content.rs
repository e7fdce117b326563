//! Reads flows and texts from this binary, or from folders given in their place.

mod former_names;

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rust_embed::Embed;

use crate::school;
use crate::text_file::{self, TextFileError};
use guichet_nlu::diagnostics::Source;

#[derive(Embed)]
#[folder = "data/"]
struct Data;

#[derive(Embed)]
#[folder = "locales/"]
struct Locales;

/// The data files that make up an assistant.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The files of `data`: flows, facts, places, the school.
    pub data: Vec<Source>,
    /// The files of `locales`: texts and examples of each language.
    pub locales: Vec<Source>,
}

/// Folders and files to be read in place of those in the binary.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The folder in place of `data`.
    pub data: Option<PathBuf>,
    /// The folder in place of `locales`.
    pub locales: Option<PathBuf>,
    /// The file in place of `data/school.toml`.
    pub school: Option<PathBuf>,
}

/// An error for a file of content that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// A file cannot be read, or is not UTF-8.
    #[error("{path} cannot be read: {cause}")]
    File {
        /// The file that cannot be read.
        path: PathBuf,
        /// What is wrong.
        cause: TextFileError,
    },
    /// The system does not let us read the folder, usually because the path is wrong.
    #[error("{path} cannot be read: {cause}; check the path and its rights")]
    Unreadable {
        /// The folder that cannot be read.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

impl Content {
    /// Reads the content of the binary, or of the places given in its stead.
    ///
    /// # Errors
    /// When one of the places cannot be read.
    pub fn read(places: &Places) -> Result<Self, ContentError> {
        let mut content = Self {
            data: places
                .data
                .as_deref()
                .map_or_else(|| Ok(built_in::<Data>()), folder)?,
            locales: places
                .locales
                .as_deref()
                .map_or_else(|| Ok(built_in::<Locales>()), folder)?,
        };
        if let Some(path) = &places.school {
            let of_school = |source: &Source| {
                source.path == school::FILE || school::language_of_texts(&source.path).is_some()
            };
            content.data.retain(|source| !of_school(source));
            content.data.extend(school_files(path)?);
        }
        Ok(content)
    }
}

/// The file of a school, and the texts beside it: `my-school.fr.ftl` for `my-school.toml`.
fn school_files(path: &Path) -> Result<Vec<Source>, ContentError> {
    let mut sources = vec![Source {
        path: school::FILE.to_owned(),
        text: text(path)?,
    }];
    let beside = path.parent().filter(|folder| *folder != Path::new(""));
    let beside = beside.unwrap_or(Path::new("."));
    let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else {
        return Ok(sources);
    };
    let unreadable = |cause| ContentError::Unreadable {
        path: beside.to_owned(),
        cause,
    };
    let begin = format!("{stem}.");
    for entry in fs::read_dir(beside).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let tag = name.and_then(|name| name.strip_prefix(&begin)?.strip_suffix(".ftl"));
        if let Some(tag) = tag {
            sources.push(Source {
                path: format!("school.{tag}.ftl"),
                text: text(&path)?,
            });
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(sources)
}

/// The model of intents, learned from the examples in this binary when it was built.
pub fn pretrained_model() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/taught"))
}

/// The font of pictures, which `data/fonts/subset` makes.
pub fn font() -> Cow<'static, [u8]> {
    let font = Data::get("fonts/guichet-sans.ttf");
    font.expect("the font is in this binary").data
}

/// The endings of the files that are read; others, such as a guide for authors, are ignored.
const READ: [&str; 6] = ["css", "ftl", "svg", "toml", "tsv", "txt"];

fn built_in<E: Embed>() -> Vec<Source> {
    let source = |path: Cow<'static, str>| {
        let bytes = E::get(&path)?.data.into_owned();
        let text = String::from_utf8(bytes).expect("a test reads every file as text");
        Some(Source {
            path: path.into_owned(),
            text,
        })
    };
    let mut sources: Vec<Source> = E::iter()
        .filter(|path| is_read(Path::new(&**path)))
        .filter_map(source)
        .collect();
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn is_read(path: &Path) -> bool {
    path.extension()
        .is_some_and(|end| READ.iter().any(|read| end == *read))
}

fn folder(root: &Path) -> Result<Vec<Source>, ContentError> {
    let mut sources = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        let unreadable = |cause| ContentError::Unreadable {
            path: folder.clone(),
            cause,
        };
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.is_dir() {
                open.push(path);
            } else if is_read(&path) {
                sources.push(Source {
                    path: below(root, &path),
                    text: text(&path)?,
                });
            }
        }
    }
    let (mut sources, former) = former_names::renewed(sources);
    for file in former {
        tracing::warn!(%file, "It uses names of an earlier release; see data/README.md");
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(sources)
}

fn below(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

fn text(path: &Path) -> Result<String, ContentError> {
    text_file::read(path).map_err(|cause| ContentError::File {
        path: path.to_owned(),
        cause,
    })
}
