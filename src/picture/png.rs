//! Writes a drawing as a small PNG: its own colours in a palette, since a drawing has few.

use std::cmp::Reverse;
use std::collections::HashMap;

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};
use resvg::tiny_skia::Pixmap;

/// The most colours of a palette.
const COLOURS: usize = 256;

type Colour = [u8; 3];

/// The file of a drawing that covers its whole area. Where it has more than [`COLOURS`], the rarest,
/// which are the soft edges of letters, become their nearest.
pub(super) fn write(pixmap: &Pixmap) -> Result<Vec<u8>, EncodingError> {
    let Drawn { runs, counts } = drawn(pixmap);
    let mut order: Vec<usize> = (0..counts.len()).collect();
    // By the colour too, so that the file is the same each time.
    order.sort_unstable_by_key(|&at| (Reverse(counts[at].1), counts[at].0));
    let (most, rare) = order.split_at(order.len().min(COLOURS));
    let palette: Vec<Colour> = most.iter().map(|&at| counts[at].0).collect();
    let mut index = vec![0; counts.len()];
    for (&at, own) in most.iter().zip(0..=u8::MAX) {
        index[at] = own;
    }
    for &at in rare {
        index[at] = nearest(&palette, counts[at].0);
    }
    let mut indexed = Vec::with_capacity(pixmap.pixels().len());
    for (at, length) in runs {
        indexed.resize(indexed.len() + length, index[at]);
    }

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

/// The pixels of a drawing.
#[derive(Default)]
struct Drawn {
    /// The runs of pixels that are alike: the place of their colour in `counts`, and how many they are.
    runs: Vec<(usize, usize)>,
    /// Each colour, with the number of its pixels.
    counts: Vec<(Colour, usize)>,
}

fn drawn(pixmap: &Pixmap) -> Drawn {
    let mut drawn = Drawn::default();
    let mut places: HashMap<Colour, usize> = HashMap::new();
    // A drawing is flat: most pixels are like the one before.
    for run in pixmap.pixels().chunk_by(PartialEq::eq) {
        let colour = [run[0].red(), run[0].green(), run[0].blue()];
        let at = *places.entry(colour).or_insert(drawn.counts.len());
        if at == drawn.counts.len() {
            drawn.counts.push((colour, 0));
        }
        drawn.counts[at].1 += run.len();
        drawn.runs.push((at, run.len()));
    }
    drawn
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
