//! Draws what is on the screen at a step: the scene, with numbered notes in the person's language below.
//!
//! A picture is drawn when it is first wanted, and comes out the same to the byte each time.

mod compose;
mod notes;
mod png;
mod prove;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};

use crate::assistant::Assistant;
use crate::flow::{Scene, note};
use crate::i18n::{RenderError, held_together, id, without_isolates};
use crate::message::Drawing;
use crate::validation::Value;

pub use prove::report;

/// The pixels for each unit of a scene: telephones have two or three.
const SCALE: f32 = 2.0;
/// The family of the font, which its file has too.
const FAMILY: &str = "Guichet Sans";

/// The pictures of an assistant.
pub struct Pictures {
    assistant: Arc<Assistant>,
    letters: Letters,
    drawn: Made<Arc<Picture>>,
    written: Made<Arc<str>>,
}

/// What was made before.
type Made<Form> = Mutex<HashMap<Wanted, Form>>;

/// What a picture depends on, beside its scene and texts.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Wanted {
    step: String,
    language: String,
    audience: String,
}

/// A picture, as platforms take it.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    /// The file, in PNG.
    pub png: Vec<u8>,
    /// The hash of the file, in hexadecimal digits.
    pub hash: String,
}

/// An error for a picture that cannot be drawn; `guichet check` proves that this does not happen.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The step has no scene.
    #[error("there is no scene for it")]
    NoScene,
    /// A note cannot be said.
    #[error("{0}")]
    Note(#[from] RenderError),
    /// The scene is no drawing that can be read.
    #[error("the scene cannot be drawn: {0}")]
    Scene(String),
}

impl Pictures {
    /// The pictures of this assistant, drawn with the font of the program.
    pub fn new(assistant: Arc<Assistant>) -> Self {
        Self {
            assistant,
            letters: Letters::new(crate::content::font()),
            drawn: Mutex::default(),
            written: Mutex::default(),
        }
    }

    /// Draws a picture, or gives the one that was drawn before.
    ///
    /// # Errors
    /// When it cannot be drawn, as where the scene was removed meanwhile.
    pub fn draw(&self, drawing: &Drawing) -> Result<Arc<Picture>, PictureError> {
        self.once(&self.drawn, drawing, |style, scene, texts| {
            let tree = self.letters.compose(style, scene, texts)?;
            Ok(Arc::new(paint(&tree)?))
        })
    }

    /// Writes a picture as SVG for a browser, a tenth of the size: its words are text, in the letters of
    /// the browser.
    ///
    /// # Errors
    /// As [`Pictures::draw`].
    pub fn write(&self, drawing: &Drawing) -> Result<Arc<str>, PictureError> {
        self.once(&self.written, drawing, |style, scene, texts| {
            Ok(self.letters.write(style, scene, texts)?.into())
        })
    }

    fn once<Form: Clone>(
        &self,
        made: &Made<Form>,
        drawing: &Drawing,
        make: impl FnOnce(&str, &Scene, &Texts) -> Result<Form, PictureError>,
    ) -> Result<Form, PictureError> {
        let wanted = Wanted {
            step: drawing.step.clone(),
            language: drawing.language.clone(),
            audience: drawing.audience.clone(),
        };
        if let Some(picture) = made.lock().get(&wanted) {
            return Ok(picture.clone());
        }
        // Not under the lock: other pictures need not wait. One that is made twice is the same.
        let scene = self.scene(&wanted.step).ok_or(PictureError::NoScene)?;
        let texts = Texts::of(&self.assistant, scene, &wanted.language, &wanted.audience)?;
        let picture = make(&self.assistant.flows.scenes.style, scene, &texts)?;
        made.lock().insert(wanted, picture.clone());
        Ok(picture)
    }

    /// Draws a picture in a thread of its own, so that no message waits for it. Nothing where it cannot
    /// be drawn: the description says what it shows.
    pub async fn drawn(self: &Arc<Self>, drawing: &Drawing) -> Option<Arc<Picture>> {
        self.aside(drawing, Self::draw).await
    }

    /// As [`Pictures::drawn`], of a picture as SVG.
    pub async fn written(self: &Arc<Self>, drawing: &Drawing) -> Option<Arc<str>> {
        self.aside(drawing, Self::write).await
    }

    async fn aside<Form: Send + 'static>(
        self: &Arc<Self>,
        drawing: &Drawing,
        make: fn(&Self, &Drawing) -> Result<Form, PictureError>,
    ) -> Option<Form> {
        let (pictures, wanted) = (Arc::clone(self), drawing.clone());
        let made = tokio::task::spawn_blocking(move || make(&pictures, &wanted)).await;
        match made {
            Ok(Ok(picture)) => Some(picture),
            // An address of the web can name any step, and a stranger's words belong in no log.
            Ok(Err(PictureError::NoScene)) | Err(_) => None,
            Ok(Err(error)) => {
                tracing::warn!(%error, step = drawing.step, "A picture was not drawn");
                None
            }
        }
    }

    fn scene(&self, message: &str) -> Option<&Scene> {
        let flows = &self.assistant.flows;
        let step = flows.steps.iter().find(|step| step.message == message)?;
        flows.scene_of(step)
    }
}

/// The texts of a picture that are not on the screen.
struct Texts {
    /// The word on the frame, which says that this is a drawing.
    drawing: String,
    /// The notes, in the order of their markers.
    notes: Vec<String>,
}

impl Texts {
    fn of(
        assistant: &Assistant,
        scene: &Scene,
        language: &str,
        audience: &str,
    ) -> Result<Self, RenderError> {
        let locale = assistant.locales.locale(language);
        let message = &assistant.flows.step(scene.step).message;
        let vars = [("audience", Value::Text(audience.to_owned()))];
        let text = |message: &str, attribute: Option<&str>| {
            let text = locale.text(message, attribute, &vars)?;
            Ok::<_, RenderError>(without_isolates(&text))
        };
        let notes =
            (0..scene.markers.len()).map(|at| Ok(held_together(&text(message, Some(&note(at)))?)));
        Ok(Self {
            drawing: text(id!("picture-drawing"), None)?,
            notes: notes.collect::<Result<_, _>>()?,
        })
    }
}

/// The font, and how drawings are read with it.
struct Letters(Arc<fontdb::Database>);

impl Letters {
    fn new(font: Cow<'static, [u8]>) -> Self {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(font.into_owned());
        Self(Arc::new(fonts))
    }

    fn read(&self, svg: &str) -> Result<Tree, PictureError> {
        let options = Options {
            font_family: FAMILY.to_owned(),
            fontdb: Arc::clone(&self.0),
            // A scene loads nothing.
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        Tree::from_str(svg, &options).map_err(|error| PictureError::Scene(error.to_string()))
    }
}

fn paint(tree: &Tree) -> Result<Picture, PictureError> {
    let [width, height] = [tree.size().width(), tree.size().height()].map(pixels);
    let empty = || PictureError::Scene("it has no size".to_owned());
    let mut pixmap = Pixmap::new(width, height).ok_or_else(empty)?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(tree, scale, &mut pixmap.as_mut());
    let png = png::write(&pixmap).map_err(|error| PictureError::Scene(error.to_string()))?;
    let hash = blake3::hash(&png).to_hex().to_string();
    Ok(Picture { png, hash })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn pixels(units: f32) -> u32 {
    (units * SCALE).ceil() as u32
}
