//! How fast needs are recognised: 20,000 messages in a second are wanted on one core.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

use guichet::content::{Content, Places, pretrained_model};
use guichet_nlu::diagnostics::Diagnostics;
use guichet_nlu::intent::IntentModel;

fn read() -> IntentModel {
    let content = Content::read(&Places::default()).expect("what is in the binary can be read");
    let intents = IntentModel::read(
        &content.data,
        &content.locales,
        pretrained_model(),
        &Diagnostics::default(),
    );
    intents.train();
    intents
}

/// Texts of every length and language, none of them an example.
fn texts() -> Vec<&'static str> {
    let held_out = include_str!("../tests/understood/held-out.tsv");
    let text = |line: &'static str| line.split('\t').nth(2);
    held_out.lines().skip(1).filter_map(text).collect()
}

fn understand(c: &mut Criterion) {
    let intents = read();
    let texts = texts();
    let mut group = c.benchmark_group("understand");
    group.throughput(Throughput::Elements(texts.len() as u64));
    group.bench_function("texts nobody has seen", |b| {
        b.iter(|| {
            for text in &texts {
                black_box(intents.recognise(black_box(text), None));
            }
        });
    });
    group.finish();
    c.bench_function("to begin: read and take up what was learned", |b| {
        b.iter(read)
    });
}

criterion_group!(benches, understand);
criterion_main!(benches);
