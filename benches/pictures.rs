//! The time that each picture takes to be drawn, for each language, and the size of its file.

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![expect(clippy::print_stdout, reason = "a benchmark says what it measures")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::message::Drawing;
use guichet::picture::Pictures;

/// How often each picture is drawn; the median counts.
const TIMES: usize = 7;

/// What one picture costs.
struct Cost {
    name: String,
    median: Duration,
    bytes: usize,
}

fn main() {
    let content = Content::read(&Places::default()).expect("what is in the binary can be read");
    let assistant = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let assistant = Arc::new(assistant);
    let scenes = assistant.flows.scenes.all.iter();
    let steps = scenes.map(|scene| assistant.flows.step(scene.step).message.clone());
    let mut costs = Vec::new();
    for step in steps {
        for tag in assistant.locales.tags() {
            let drawing = Drawing {
                step: step.clone(),
                language: tag.to_owned(),
                audience: "unknown".to_owned(),
                shown: String::new(),
            };
            costs.push(cost(&assistant, &drawing));
        }
    }
    for Cost {
        name,
        median,
        bytes,
    } in &costs
    {
        let ms = median.as_secs_f64() * 1_000.0;
        println!("{name:<40} {ms:>7.1} ms {:>6.1} kB", kilobytes(*bytes));
    }
    let slowest = costs.iter().max_by_key(|cost| cost.median);
    let largest = costs.iter().max_by_key(|cost| cost.bytes);
    if let (Some(slowest), Some(largest)) = (slowest, largest) {
        let ms = slowest.median.as_secs_f64() * 1_000.0;
        println!("slowest: {} {ms:.1} ms", slowest.name);
        println!(
            "largest: {} {:.1} kB",
            largest.name,
            kilobytes(largest.bytes)
        );
    }
}

fn cost(assistant: &Arc<guichet::assistant::Assistant>, drawing: &Drawing) -> Cost {
    let mut bytes = 0;
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            // Anew each time: what was drawn before would only be handed out.
            let pictures = Pictures::new(Arc::clone(assistant));
            let begun = Instant::now();
            let picture = pictures.draw(drawing);
            let took = begun.elapsed();
            bytes = picture.map_or(0, |picture| picture.png.len());
            took
        })
        .collect();
    times.sort_unstable();
    Cost {
        name: format!("{} {}", drawing.step, drawing.language),
        median: times[TIMES / 2],
        bytes,
    }
}

#[expect(clippy::cast_precision_loss, reason = "no file is that large")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1_000.0
}
