//! The pictures of steps: what each looks like, and that what is wrong in one is said.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::fs;
use std::sync::Arc;

use guichet::assistant::Assistant;
use guichet::check::review;
use guichet::content::{Content, Places, font};
use guichet::dialogue::Session;
use guichet::message::{Block, Capabilities, Drawing};
use guichet::picture::{Pictures, report};
use guichet_nlu::diagnostics::Diagnostics;

use crate::support::{assistant, project, rewrites};

fn drawing(step: &str, language: &str) -> Drawing {
    Drawing {
        step: step.to_owned(),
        language: language.to_owned(),
        audience: "unknown".to_owned(),
        shown: String::new(),
    }
}

/// The messages of the steps that have a picture.
fn pictured(assistant: &Assistant) -> Vec<String> {
    let scenes = assistant.flows.scenes.all.iter();
    let step = scenes.map(|scene| assistant.flows.step(scene.step));
    step.map(|step| step.message.clone()).collect()
}

/// A picture that changes must be looked at (`guichet picture STEP -o FILE`), then `UPDATE=1` keeps it.
#[test]
fn every_picture_is_as_it_was_looked_at() {
    let assistant = assistant();
    let pictures = Pictures::new(Arc::clone(&assistant));
    let mut found = String::new();
    for step in pictured(&assistant) {
        for tag in assistant.locales.tags() {
            let picture = pictures.draw(&drawing(&step, tag));
            let picture = picture.unwrap_or_else(|error| panic!("{step} in {tag}: {error}"));
            let _ = writeln!(found, "{step} {tag} {}", picture.hash);
        }
    }
    let path = project("tests/pictures/hashes.txt");
    if rewrites() {
        fs::write(&path, &found).expect("it is written");
    }
    let kept = fs::read_to_string(&path).expect("a file of the project");
    for (found, kept) in found.lines().zip(kept.lines()) {
        assert_eq!(found, kept, "look at the picture, then UPDATE=1 keeps it");
    }
    assert_eq!(found.lines().count(), kept.lines().count());
}

#[test]
fn a_picture_comes_out_the_same_and_is_drawn_once() {
    let wanted = drawing("activation-login", "fr");
    let draw = |pictures: &Pictures| pictures.draw(&wanted).expect("it is drawn");
    let (one, two) = (Pictures::new(assistant()), Pictures::new(assistant()));
    assert_eq!(draw(&one).png, draw(&two).png);
    assert!(Arc::ptr_eq(&draw(&one), &draw(&one)));
}

#[test]
fn a_step_without_a_scene_has_no_picture() {
    let pictures = Pictures::new(assistant());
    assert!(pictures.draw(&drawing("activation-sheet", "fr")).is_err());
    assert!(pictures.draw(&drawing("activation-gone", "fr")).is_err());
}

#[test]
fn staff_send_a_scene_where_the_person_sees_pictures() {
    let assistant = assistant();
    let (flows, renderer) = (&assistant.flows, &assistant.renderer);
    let mut session = Session::new("welcome.who", "fr");
    let piece = renderer.piece(flows, &session, "activation.login");
    let piece = piece.expect("it can be sent");
    let can = Capabilities {
        pictures: true,
        ..Capabilities::default()
    };
    let sends = |session: &Session, can: &Capabilities| {
        let blocks = renderer.piece_said(flows, session, can, piece);
        let blocks = blocks.expect("it can be said");
        blocks
            .iter()
            .any(|block| matches!(block, Block::Drawing(_)))
    };
    assert!(sends(&session, &can));
    assert!(!sends(&session, &Capabilities::default()));
    session.pictures = false;
    assert!(!sends(&session, &can));
}

/// The content, with what `change` makes of the file of this name.
pub(crate) fn changed(file: &str, change: impl FnOnce(&str) -> String) -> Content {
    let mut content = Content::read(&Places::default()).expect("what is in the binary can be read");
    let mut all = content.data.iter_mut().chain(&mut content.locales);
    let source = all.find(|source| source.path == file);
    let source = source.unwrap_or_else(|| panic!("no {file}"));
    let text = change(&source.text);
    assert_ne!(text, source.text, "{file} is changed");
    source.text = text;
    content
}

/// What is said of content that can be read: each picture is drawn.
fn said(content: &Content, font: Cow<'static, [u8]>) -> Vec<String> {
    let diagnostics = Diagnostics::default();
    match review(content) {
        Ok(assistant) => report(&assistant, font, &diagnostics),
        Err(mistakes) => diagnostics.extend(mistakes),
    }
    let said = diagnostics.sorted();
    said.iter().map(ToString::to_string).collect()
}

#[test]
fn what_is_wrong_in_a_scene_is_said() {
    let scene = "pictures/activation-portal.svg";
    let style = "pictures/style.css";
    let table = [
        (
            scene,
            "Élève",
            "Élève de collège",
            "« Élève de collège » is not in activation-portal.picture",
        ),
        (
            scene,
            "width=\"308\"",
            "width=\"60\"",
            "« Responsable d'élève » does not fit its box",
        ),
        (
            scene,
            "cx=\"296\" cy=\"91\"",
            "cx=\"60\" cy=\"91\"",
            "the marker 1 covers « Élève »",
        ),
        (
            scene,
            "y=\"96\"",
            "y=\"44\"",
            "« Élève » runs into « Responsable d'élève »",
        ),
        (
            scene,
            "<text",
            "<image href=\"a.png\"/><text",
            "`image` is not for scenes",
        ),
        (
            scene,
            "0 0 336",
            "0 0 400",
            "a scene has `viewBox=\"0 0 336 HEIGHT\"`",
        ),
        (
            scene,
            "marker-1",
            "marker-2",
            "the marker 2 stands where 1 is next",
        ),
        (
            scene,
            "</svg>",
            "<circle id=\"marker-2\" cx=\"20\" cy=\"120\"/></svg>",
            "missing activation-portal.note-2",
        ),
        (scene, "</svg>", "</svh>", "not SVG"),
        (
            scene,
            "<svg",
            "<svg data-only=\"pupil=educonnect\"",
            "`activation.portal` shows no column `pupil`",
        ),
        (
            scene,
            "<svg",
            "<svg data-only=\"pupil\"",
            "`data-only` is `column=value`, not `pupil`",
        ),
        (
            "pictures/activation-mire.svg",
            "educonnect-exact",
            "educonnect-exakt",
            "no row has `educonnect-exakt` in `pupil`",
        ),
        (
            style,
            "text { font-size: 15px",
            "text { font-size: 13px",
            "« Élève » is smaller than 14",
        ),
        (
            style,
            ".drawing-word { ",
            ".drawing-word { display: none; ",
            "in fr: the frame does not say « dessin »",
        ),
        (
            style,
            ".drawing-word { font-size: 14px; fill: #3c4853",
            ".drawing-word { font-size: 14px; fill: none",
            "in en: the frame does not say « drawing »",
        ),
        (
            "fr/nav.ftl",
            "picture-drawing = dessin",
            "picture-drawing = dessin de Guichet",
            "in fr: « dessin de Guichet » does not fit the frame",
        ),
        (
            "flows/activation.toml",
            "picture = true\nlink    = \"educonnect\"",
            "link    = \"educonnect\"",
            "`activation.portal` needs `picture = true`",
        ),
        (
            "../fr",
            "pas « Responsable d'élève ».",
            "pas 他.",
            "in fr: the font has no « 他 »",
        ),
        (
            "../fr",
            "pas « Responsable d'élève ».",
            "Donaudampfschiffahrtselektrizitätenhauptbetriebswerk.",
            "is wider than the page",
        ),
        (
            "../fr",
            "    .note-1 = Choisis « Élève », pas « Responsable d'élève ».\n",
            "",
            "missing activation-portal.note-1",
        ),
    ];
    for (file, from, to, expected) in table {
        let file = if file == "../fr" {
            "fr/activation.ftl"
        } else {
            file
        };
        let said = said(&changed(file, |text| text.replacen(from, to, 1)), font());
        assert!(
            said.iter().any(|line| line.contains(expected)),
            "{expected}: {said:#?}"
        );
    }
}

/// Ten notes in the place of those of ten markers.
fn with_notes(notes: [&str; 10]) -> Content {
    changed("fr/activation.ftl", |text| {
        let mut notes = notes.iter();
        let mut changed = String::new();
        for line in text.lines() {
            let is_note = line.trim_start().starts_with(".note-");
            match line
                .split_once('=')
                .filter(|_| is_note)
                .zip(notes.as_slice().first())
            {
                Some(((name, _), note)) => {
                    notes.next();
                    let _ = writeln!(changed, "{name}= {note}");
                }
                None => {
                    let _ = writeln!(changed, "{line}");
                }
            }
        }
        changed
    })
}

const ARABIC: [&str; 10] = [
    "اختر « Élève »، وليس « Responsable d'élève ».",
    "اكتب المعرّف الموجود على ورقتك. إذا لم يكن فيه رقم، فلا تضف رقماً.",
    "اكتب كلمة المرور المؤقتة. العين تُظهر ما تكتبه.",
    "ثم اضغط هنا على « Se connecter ».",
    "اكتب هنا كلمة مرورك الجديدة: 8 أحرف على الأقل.",
    "الشريط يبيّن قوّتها: يجب أن يظهر « Fort ».",
    "القائمة تقول ما ينقص بعد (! ? @ # $ %).",
    "اكتبها هنا مرة ثانية، كما هي تماماً.",
    "تاريخ ميلادك: اليوم ثم الشهر ثم السنة (JJ MM AAAA).",
    "عنوان بريد إلكتروني مثل prenom@exemple.fr، إن أردت.",
];

#[test]
fn notes_from_right_to_left_are_laid_out() {
    assert_eq!(said(&with_notes(ARABIC), font()), [""; 0]);
}

const CHINESE: [&str; 10] = [
    "选择 « Élève »，不要选 « Responsable d'élève »。",
    "输入通知单上的用户名。如果没有数字，就不要加数字。",
    "输入通知单上的临时密码。点眼睛可以看到你输入的内容。",
    "然后按这里的 « Se connecter »。",
    "在这里输入新密码：至少八个字符。",
    "横条显示密码强度：最好达到 « Fort »。",
    "清单说明还缺什么。如果不同，以清单为准。",
    "在这里再输入一次，必须完全一样。",
    "你的出生日期：先日，再月，最后年。",
    "如果愿意，可以填写电子邮箱，忘记密码时有用。",
];

/// The signs of the notes above, with those of the program's font.
const WITH_CHINESE: &[u8] = include_bytes!("../pictures/chinese.ttf");

#[test]
fn chinese_notes_are_laid_out_where_the_font_has_their_signs() {
    let content = with_notes(CHINESE);
    assert_eq!(said(&content, Cow::Borrowed(WITH_CHINESE)), [""; 0]);
    let lacking = said(&content, font());
    let names = |sign: &str| {
        lacking
            .iter()
            .any(|line| line.contains(&format!("« {sign} »")))
    };
    assert!(names("选") && names("。"), "{lacking:#?}");
}
