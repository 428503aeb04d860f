//! Reports of ten thousand things: the report itself, and with each format (bar: built and
//! written as Markdown, HTML or CSV in 50 ms, as a document for Word in 500 ms).
//!
//! ```text
//! cargo bench --bench report
//! ```

#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot go on says so by panicking"
)]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use oversikt::domain::id::ReplicaId;
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Words};
use oversikt::report::{Format, Options, Purpose, Report, render};
use serde_json::{Value, json};

/// A day of ten thousand things: sources with findings, measures with verdicts, themes, groups,
/// participants, and notes for the rest.
fn large() -> Session {
    let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
    let mut session = Session::new(Log::default(), hand);
    let now = Time::parse("2026-01-30T10:41:07+01:00").expect("a time");
    let mut does = |intent: Value| {
        let intent = Intent::from_value(intent).expect("an intent");
        session.perform(&intent, now).expect("accepted").id
    };
    does(
        json!({ "do": "add_seminar", "title": "Stor dag", "date": "2026-01-30",
        "municipality": "1539" }),
    );
    let people: Vec<_> = (0..200)
        .map(|n| {
            does(
                json!({ "do": "add_participant", "role": format!("rolle {n}"),
            "organisation": format!("tjeneste {}", n % 40) }),
            )
        })
        .collect();
    let mut findings = Vec::new();
    for source in 0..100 {
        let source = does(
            json!({ "do": "add_source", "name": format!("Kilde {source}"),
            "kind": "survey", "owner": "NOVA", "period": "2025" }),
        );
        for finding in 0..20 {
            findings.push(does(json!({ "do": "add_finding", "source": source,
                "text": format!("Flere enn før, målt for {finding}. gang"), "stages": ["ungdom"],
                "value": "17.5", "unit": "%", "period": "2025", "category": "e",
                "comparisons": [{ "area": "Fylket", "value": "12" }],
                "polarity": "challenge", "causes": "Ingen vet" })));
        }
    }
    for (n, finding) in findings.iter().take(600).enumerate() {
        let measure = does(json!({ "do": "add_measure", "name": format!("Tiltak {n}"),
            "stages": ["barn", "ungdom"], "level": "universell", "owner": "Skolen",
            "target": "elever", "status": "ongoing", "deadline": "2026-12-31" }));
        for verdict in ["keep", "develop"] {
            does(
                json!({ "do": "give_verdict", "measure": measure, "verdict": verdict,
                "reason": "Få kommer", "rests_on": [finding] }),
            );
        }
    }
    let mut places = Vec::new();
    for (n, person) in people.iter().enumerate() {
        let theme = does(
            json!({ "do": "add_theme", "question": format!("Hvem eier {n}?"),
            "proposer": person }),
        );
        let group = does(
            json!({ "do": "add_group", "name": format!("Gruppe {n}"), "round": 1,
            "theme": theme, "participants": [person] }),
        );
        places.push((theme, group));
    }
    let kinds = [
        "idea",
        "thought",
        "suggestion",
        "question",
        "experience",
        "decision",
    ];
    for (n, (theme, group)) in places.iter().cycle().take(6_700).enumerate() {
        does(
            json!({ "do": "add_note", "text": format!("Foreldremøte nummer {n} før jul"),
            "kind": kinds[n % kinds.len()], "theme": theme, "group": group, "round": 1,
            "stages": ["ungdom"] }),
        );
    }
    session
}

fn reports(criterion: &mut Criterion) {
    let session = large();
    let words = Words::new(Lang::Nb);
    words.read();
    let mut group = criterion.benchmark_group("report");
    group.sample_size(20);
    for purpose in Purpose::ALL {
        let options = Options {
            purpose,
            ..Options::default()
        };
        let built = || Report::of(session.view(), &words, &options);
        group.bench_function(BenchmarkId::new(purpose.name(), "alone"), |bencher| {
            bencher.iter(|| black_box(built()));
        });
        for format in Format::of(purpose.kind()) {
            let id = BenchmarkId::new(purpose.name(), format.name());
            group.bench_function(id, |bencher| {
                bencher.iter(|| black_box(render(&built(), format).expect("written")));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, reports);
criterion_main!(benches);
