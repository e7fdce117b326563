//! `guichet picture`: draws what is on the screen at a step.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use crate::message::Drawing;
use crate::picture::Pictures;
use guichet_nlu::diagnostics::did_you_mean;

use super::settings::Settings;

#[derive(Args)]
pub(super) struct PictureOptions {
    /// The step, as `activation.login`; without it, the steps that have a picture are listed
    step: Option<String>,
    /// Who reads the notes, as `pupil` or `parent` [default: the audience of the journey]
    #[arg(long, value_name = "AUDIENCE")]
    audience: Option<String>,
    /// The PNG file to write
    #[arg(short, long, value_name = "FILE", requires = "step")]
    out: Option<PathBuf>,
}

pub(super) fn picture(settings: &Settings, options: &PictureOptions) -> anyhow::Result<()> {
    let assistant = settings.assistant()?;
    let flows = &assistant.flows;
    let pictured = || {
        let scenes = flows.scenes.all.iter();
        scenes.map(|scene| flows.step(scene.step))
    };
    let Some(name) = &options.step else {
        let mut out = anstream::stdout().lock();
        for step in pictured() {
            writeln!(out, "{}", step.name)?;
        }
        return Ok(());
    };
    let step = pictured()
        .find(|step| step.name == *name || step.message == *name)
        .with_context(|| {
            let hint = did_you_mean(name, pictured().map(|step| &*step.name));
            format!("no step `{name}` has a picture{hint}; `guichet picture` lists those that have")
        })?;
    let out = options.out.as_ref().context("name the file with -o FILE")?;
    if let Some(audience) = &options.audience {
        let known = flows.audiences();
        let hint = did_you_mean(audience, known.iter().copied());
        anyhow::ensure!(
            known.contains(&&**audience),
            "no audience is called `{audience}`; there are {}{hint}",
            known.join(", ")
        );
    }
    let audience = options.audience.clone();
    let audience = audience.or_else(|| flows.flow_of(step).audience.clone());
    let drawing = Drawing {
        step: step.message.clone(),
        language: assistant
            .locales
            .nearest(settings.locale().as_deref())
            .to_owned(),
        audience: audience.unwrap_or_else(|| "unknown".to_owned()),
        shown: String::new(),
    };
    let picture = Pictures::new(assistant.clone()).draw(&drawing)?;
    fs::write(out, &picture.png).with_context(|| format!("{} cannot be written", out.display()))
}
