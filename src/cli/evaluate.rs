//! `guichet understand --score`: measures how well texts with known intents are understood.

use std::collections::BTreeMap;
use std::io::Write as _;

use guichet_nlu::intent::{IntentModel, NearDuplicate, OUT_OF_SCOPE};

/// A text with the intent that it should be understood as.
struct Scored<'a> {
    lang: &'a str,
    text: &'a str,
    intent: &'a str,
    /// The other intents that count as right.
    acceptable: Vec<&'a str>,
    style: &'a str,
    security: bool,
    lang_neutral: bool,
    /// The kind of the cry for help, by its note.
    kind: Option<&'a str>,
}

/// The name for cries for help in files to be scored.
const DISTRESS: &str = "distress";

/// How many texts are right, of how many.
#[derive(Clone, Copy, Default)]
struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn percent(self) -> String {
        if self.all == 0 {
            return "    – ".to_owned();
        }
        let percent = 100.0 * self.right as f64 / self.all as f64;
        format!("{percent:5.1} %")
    }
}

/// The figures of a set of texts.
#[derive(Default)]
struct Figures {
    all: Share,
    french: Share,
    language: Share,
    security: Share,
    refused: Share,
    refusals: Share,
    cries: Share,
    alarms: Share,
    groups: BTreeMap<(&'static str, String), Share>,
}

/// Prints the figures of a file with tab-separated columns: id, lang, text, intent, acceptable, note.
pub(super) fn score(intents: &IntentModel, text: &str) -> anyhow::Result<()> {
    let mut texts = Vec::new();
    for (at, line) in text
        .lines()
        .enumerate()
        .skip(1)
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let Some(scored) = Scored::of(line) else {
            anyhow::bail!(
                "line {} has not the columns id, lang, text, intent, acceptable, note",
                at + 1
            );
        };
        texts.push(scored);
    }
    intents.train();
    let likenesses = intents.near_duplicates();
    let (mut all, mut others) = (Figures::default(), Figures::default());
    let mut like = [0_usize; 2];
    for scored in &texts {
        all.add(intents, scored);
        match likenesses.find(scored.text) {
            NearDuplicate::Same => like[0] += 1,
            NearDuplicate::Near => like[1] += 1,
            NearDuplicate::Other => others.add(intents, scored),
        }
    }
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{} texts; {} are examples, {} nearly",
        texts.len(),
        like[0],
        like[1]
    )?;
    all.write(&mut out)?;
    if like != [0, 0] {
        writeln!(out, "\nwithout those:")?;
        others.write(&mut out)?;
    }
    Ok(())
}

impl<'a> Scored<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[_, lang, text, intent, acceptable, ref rest @ ..] = &*columns else {
            return None;
        };
        let note = rest.first().copied().unwrap_or_default();
        let notes = || note.split(';').map(str::trim);
        Some(Self {
            lang,
            text,
            intent,
            acceptable: acceptable
                .split([',', ';', '|', ' '])
                .filter(|one| !one.is_empty())
                .collect(),
            style: notes()
                .find_map(|one| one.strip_prefix("style="))
                .unwrap_or("none"),
            security: notes().any(|one| one == "security"),
            lang_neutral: notes().any(|one| one == "lang-neutral"),
            kind: notes().find_map(|one| one.strip_prefix("kind=")),
        })
    }

    /// Whether the text has two words. Chinese has no spaces between words, so two characters count.
    fn has_two_words(&self) -> bool {
        self.text.split_whitespace().nth(1).is_some()
            || (self.lang == "zh" && self.text.chars().nth(1).is_some())
    }
}

impl Figures {
    fn add(&mut self, intents: &IntentModel, scored: &Scored<'_>) {
        let recognised = intents.recognise(scored.text, None);
        let cries = recognised.distress.is_some();
        if scored.intent == DISTRESS {
            self.cries.add(cries);
            self.group("cries, language", scored.lang, cries);
            self.group("cries, kind", scored.kind.unwrap_or("none"), cries);
            return;
        }
        self.alarms.add(cries);
        // A text without an intent is scored for false alarms only.
        if scored.intent.is_empty() {
            self.group("false alarms, language", scored.lang, cries);
            return;
        }
        let got = intents.report_name(recognised.best);
        let right = got == scored.intent || scored.acceptable.contains(&got);
        self.all.add(right);
        if scored.lang == "fr" {
            self.french.add(right);
            self.group("French, style", scored.style, right);
        } else {
            self.group("other languages, style", scored.style, right);
        }
        self.group("language", scored.lang, right);
        self.group("intent", scored.intent, right);
        if scored.intent == OUT_OF_SCOPE {
            self.refused.add(got == OUT_OF_SCOPE);
        }
        if got == OUT_OF_SCOPE {
            self.refusals.add(right);
        }
        if scored.security {
            self.security.add(got == OUT_OF_SCOPE);
        }
        if scored.has_two_words() && !scored.lang_neutral {
            let tag = recognised
                .language
                .map(|at| intents.languages()[usize::from(at.0)]);
            self.language.add(tag == Some(scored.lang));
        }
    }

    fn group(&mut self, kind: &'static str, name: &str, right: bool) {
        self.groups
            .entry((kind, name.to_owned()))
            .or_default()
            .add(right);
    }

    fn write(&self, out: &mut impl std::io::Write) -> std::io::Result<()> {
        for (share, what) in [
            (self.all, "right"),
            (self.french, "right in French"),
            (self.refused, "of what is out of scope is refused"),
            (self.refusals, "of what is refused is out of scope"),
            (self.cries, "of the cries for help are heard"),
            (self.alarms, "of all else is taken for a cry"),
            (
                self.security,
                "of somebody else's secrets and changes of rules are refused",
            ),
            (
                self.language,
                "of the languages of two words and more are recognised",
            ),
        ] {
            writeln!(out, "{} of {:4}  {what}", share.percent(), share.all)?;
        }
        let mut kind = "";
        for ((of, name), share) in &self.groups {
            if kind != *of {
                writeln!(out, "by {of}:")?;
                kind = of;
            }
            writeln!(out, "{} of {:4}  {name}", share.percent(), share.all)?;
        }
        Ok(())
    }
}
