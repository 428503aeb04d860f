//! The core beside what it is measured against: from the bytes of a file to a state, beside a
//! typed `serde_json` parse of the same bytes into owned events.
//!
//! ```text
//! cargo bench --bench core
//! OVERSIKT_BENCH_EVENTS=100000,1000000 cargo bench --bench core
//! ```

#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot go on says so by panicking"
)]

#[path = "support/large.rs"]
mod large;
#[path = "support/typed.rs"]
mod typed;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use oversikt::domain::document;
use oversikt::domain::id::ReplicaId;
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::store::{reading, seminar};

fn state(bytes: Vec<u8>) -> Session {
    let reading = reading::read(bytes).expect("whole");
    let hand = Hand::new(ReplicaId::new(3), ReplicaId::new(4));
    Session::new(seminar::log_of(vec![reading]), hand)
}

fn opening(criterion: &mut Criterion) {
    let sizes = std::env::var("OVERSIKT_BENCH_EVENTS").unwrap_or_else(|_| "100000".to_owned());
    let mut group = criterion.benchmark_group("opening");
    group.sample_size(20);
    for size in sizes
        .split(',')
        .filter_map(|size| size.parse::<usize>().ok())
    {
        let bytes = large::file(&large::lines(size));
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_with_input(
            BenchmarkId::new("typed parse", size),
            &bytes,
            |bencher, bytes| {
                bencher.iter(|| {
                    black_box(serde_json::from_slice::<typed::File>(bytes).expect("valid"))
                });
            },
        );
        group.bench_with_input(BenchmarkId::new("state", size), &bytes, |bencher, bytes| {
            bencher.iter_batched(
                || bytes.clone(),
                |bytes| black_box(state(bytes)),
                criterion::BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

fn working(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("working");
    for size in [100, 100_000] {
        let bytes = large::file(&large::lines(size));
        let mut session = state(bytes.clone());
        let now = Time::parse("2026-01-30T10:41:07+01:00").expect("a time");
        let note = Intent::add(ItemKind::Note).with(oversikt::domain::field::Field::Text, "hei");
        group.bench_function(BenchmarkId::new("note", size), |bencher| {
            bencher.iter(|| session.perform(&note, now).expect("a note"));
        });
        // Not the session that the notes above went into.
        let session = state(bytes);
        group.sample_size(10);
        group.bench_function(BenchmarkId::new("document", size), |bencher| {
            bencher.iter(|| black_box(document::document(session.view().public(), 0)));
        });
    }
    group.finish();
}

criterion_group!(benches, opening, working);
criterion_main!(benches);
