//! `guichet readability`: how easily the French texts read, journey by journey.

use std::io::Write as _;

use super::settings::Settings;

pub(super) fn readability(settings: &Settings) -> anyhow::Result<()> {
    let assistant = settings.assistant()?;
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "Kandel-Moles: from 80 on easy, for a reader of eleven\n"
    )?;
    for (journey, counted) in assistant.locales.readability(&assistant.flows) {
        let per_sentence = f64::from(counted.words) / f64::from(counted.sentences.max(1));
        let per_word = f64::from(counted.syllables) / f64::from(counted.words.max(1));
        writeln!(
            out,
            "{:>6.1}  {journey}  ({per_sentence:.1} words a sentence, {per_word:.2} syllables a word)",
            counted.score()
        )?;
    }
    Ok(())
}
