//! Writes a drawing as a small PNG: its own colours in a palette, since a drawing has few.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::iter::repeat_n;

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};
use resvg::tiny_skia::Pixmap;

/// The most colours of a palette.
const COLOURS: usize = 256;

type Colour = [u8; 3];

/// The file of a drawing that covers its whole area. Where it has more than [`COLOURS`], the rarest,
/// which are the soft edges of letters, become their nearest.
pub(super) fn write(pixmap: &Pixmap) -> Result<Vec<u8>, EncodingError> {
    let colours = pixmap
        .pixels()
        .iter()
        .map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
    let colours: Vec<Colour> = colours.collect();
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    // A drawing is flat: most pixels are like the one before.
    for run in colours.chunk_by(PartialEq::eq) {
        *counts.entry(run[0]).or_default() += run.len();
    }
    let mut all: Vec<(Colour, usize)> = counts.into_iter().collect();
    // By the colour too, so that the file is the same each time.
    all.sort_by_key(|(colour, count)| (Reverse(*count), *colour));
    let palette: Vec<Colour> = all
        .iter()
        .take(COLOURS)
        .map(|(colour, _)| *colour)
        .collect();
    let index: HashMap<Colour, u8> = all
        .iter()
        .map(|(colour, _)| (*colour, nearest(&palette, *colour)))
        .collect();
    let runs = colours.chunk_by(PartialEq::eq);
    let indexed = runs.flat_map(|run| repeat_n(index[&run[0]], run.len()));
    let indexed: Vec<u8> = indexed.collect();

    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexed)?;
    writer.finish()?;
    Ok(file)
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let distance = |other: &Colour| -> u32 {
        let parts = other.iter().zip(colour);
        parts
            .map(|(one, two)| u32::from(one.abs_diff(two)).pow(2))
            .sum()
    };
    let nearest = palette
        .iter()
        .enumerate()
        .min_by_key(|(_, other)| distance(other));
    nearest
        .and_then(|(at, _)| u8::try_from(at).ok())
        .unwrap_or_default()
}
