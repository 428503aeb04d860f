//! Files that somebody has made as expensive to read as they can. Each must be answered in time
//! that grows with the file and not with its square.
//!
//! `OVERSIKT_HOSTILE=80000 cargo test --release --test laws sizes` reads files of about 20 MB and
//! allows each 2 s.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use oversikt::domain::document::{digest, document};
use oversikt::domain::item::ItemKind;
use oversikt::domain::line;
use oversikt::domain::log::{Log, Ranks};
use oversikt::domain::search::Index;
use oversikt::domain::session::Session;
use oversikt::domain::themes::numbered;

use crate::desks::hand;

/// A file in the making.
struct File {
    lines: Vec<String>,
    seminar: String,
}

impl File {
    fn new() -> Self {
        let mut file = Self {
            lines: Vec::new(),
            seminar: String::new(),
        };
        file.seminar = file.line("seminar_added", "", "{}");
        file
    }

    /// Adds a line and returns its id. `envelope` begins with a comma.
    fn line(&mut self, kind: &str, envelope: &str, body: &str) -> String {
        let number = self.lines.len() + 1;
        // All of it is by the one who opens the file, so that undo looks at all of it.
        let line = line::seal(&format!(
            "\"kind\":\"{kind}\",\"replica\":\"00000000000000a1\",\"number\":{number},\
             \"counter\":{number},\"time\":\"2026-01-30T09:00:00.000+01:00\"{envelope},\"body\":{body}}}"
        ));
        let id = line[7..39].to_owned();
        self.lines.push(line);
        id
    }

    fn add(&mut self, kind: &str, body: &str) -> String {
        let body = format!("{{\"seminar\":\"{}\",{body}}}", self.seminar);
        self.line(kind, "", &body)
    }

    fn write(&mut self, item: &str, field: &str, value: &str, over: &[&str]) -> String {
        let over: Vec<String> = over.iter().map(|id| format!("\"{id}\"")).collect();
        let envelope = format!(",\"over\":[{}]", over.join(","));
        let body = format!("{{\"item\":\"{item}\",\"field\":\"{field}\",\"value\":{value}}}");
        self.line("edited", &envelope, &body)
    }
}

/// How many events a file has, and how long it may take.
fn size() -> (usize, Duration) {
    match std::env::var("OVERSIKT_HOSTILE") {
        Ok(events) => (
            events.parse().expect("OVERSIKT_HOSTILE is a number"),
            Duration::from_secs(2),
        ),
        // A quarter of the events; what is not optimised is about ten times slower.
        Err(_) => (20_000, Duration::from_secs(8)),
    }
}

/// Reads a file in every way there is, and sees how long each takes.
fn in_time(file: &File) {
    let allowed = size().1;
    let mut slow = String::new();
    let mut timed = |what: &str, work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        let took = start.elapsed();
        if std::env::var("OVERSIKT_HOSTILE").is_ok() {
            println!("{what}: {took:?}");
        }
        if took > allowed {
            let _ = writeln!(slow, "{what}: {took:?}");
        }
    };
    let mut session = Session::new(Log::default(), hand(1));
    timed("reading", &mut || {
        let mut log = Log::default();
        for line in &file.lines {
            log.insert(line.as_bytes());
        }
        session = Session::new(log, hand(1));
    });
    let ranks = Ranks::of(session.log());
    let view = session.view();
    timed("the document", &mut || {
        document(view.public(), 0);
    });
    timed("its digest", &mut || {
        digest(view);
    });
    timed("half of the past", &mut || {
        document(view.until(&ranks, ranks.order().len() / 2), 0);
    });
    timed("classes", &mut || {
        for item in ItemKind::ALL.into_iter().flat_map(|kind| view.added(kind)) {
            view.representative(item);
        }
    });
    timed("search", &mut || {
        Index::of(view).find("ungd", 50);
    });
    timed("themes", &mut || {
        numbered(view, None);
    });
    timed("undo and redo", &mut || {
        view.undoable(&session.hand().own);
        view.redoable(&session.hand().own);
    });
    timed("history", &mut || {
        view.steps();
    });
    timed("one by one", &mut || {
        let mut session = Session::new(Log::default(), hand(1));
        for line in &file.lines {
            session.receive(line.as_bytes());
        }
    });
    assert!(slow.is_empty(), "too slow:\n{slow}");
}

#[test]
fn a_thing_edited_over_and_over() {
    let mut file = File::new();
    let note = file.add("note_taken", "\"text\":\"x\"");
    let mut last = note.clone();
    for at in 0..size().0 {
        last = file.write(&note, "text", &format!("\"{at}\""), &[&last]);
    }
    in_time(&file);
}

#[test]
fn a_thing_edited_by_everybody_at_once() {
    let mut file = File::new();
    let note = file.add("note_taken", "\"text\":\"x\"");
    for at in 0..size().0 {
        file.write(&note, "text", &format!("\"{at}\""), &[&note]);
    }
    in_time(&file);
}

#[test]
fn a_chain_of_undos_over_a_step_of_many_events() {
    let mut file = File::new();
    let first = file.add("note_taken", "\"text\":\"x\"");
    for at in 0..size().0 / 2 {
        let body = format!("{{\"seminar\":\"{}\",\"text\":\"{at}\"}}", file.seminar);
        file.line("note_taken", &format!(",\"step\":\"{first}\""), &body);
    }
    let mut last = first;
    for _ in 0..size().0 / 2 {
        last = file.line("undone", "", &format!("{{\"step\":\"{last}\"}}"));
    }
    in_time(&file);
}

#[test]
fn a_step_undone_and_redone_over_and_over() {
    let mut file = File::new();
    let source = file.add("source_added", "\"name\":\"x\"");
    for at in 0..size().0 / 4 {
        let undo = file.line("undone", "", &format!("{{\"step\":\"{source}\"}}"));
        file.line("redone", "", &format!("{{\"step\":\"{undo}\"}}"));
        file.line("undone", "", &format!("{{\"step\":\"{source}\"}}"));
        file.add(
            "finding_added",
            &format!("\"text\":\"{at}\",\"source\":\"{source}\""),
        );
    }
    in_time(&file);
}

#[test]
fn everything_is_the_same_as_everything() {
    let mut file = File::new();
    let first = file.add("source_added", "\"name\":\"x\"");
    let mut last = first.clone();
    for at in 0..size().0 / 3 {
        let next = file.add("source_added", &format!("\"name\":\"{at}\""));
        for (a, b) in [(&first, &next), (&next, &last)] {
            file.line(
                "related",
                "",
                &format!("{{\"a\":\"{a}\",\"b\":\"{b}\",\"as\":\"same\"}}"),
            );
        }
        last = next;
    }
    in_time(&file);
}

#[test]
fn one_pair_that_is_spoken_of_all_day() {
    let mut file = File::new();
    let a = file.add("source_added", "\"name\":\"a\"");
    let b = file.add("source_added", "\"name\":\"b\"");
    for at in 0..size().0 {
        let said = ["same", "not_same"][at % 2];
        file.line(
            "related",
            "",
            &format!("{{\"a\":\"{a}\",\"b\":\"{b}\",\"as\":\"{said}\"}}"),
        );
    }
    in_time(&file);
}

#[test]
fn many_sources_with_many_findings() {
    let mut file = File::new();
    for at in 0..size().0 / 2 {
        let source = file.add("source_added", &format!("\"name\":\"{at}\""));
        file.add(
            "finding_added",
            &format!("\"text\":\"{at}\",\"source\":\"{source}\""),
        );
    }
    in_time(&file);
}

#[test]
fn many_seminars_with_many_stages_and_challenges() {
    let mut file = File::new();
    let (events, stages) = (size().0, 2_000);
    let labels: Vec<String> = (0..stages)
        .map(|at| format!("{{\"id\":\"s{at}\"}}"))
        .collect();
    let seminar = file.seminar.clone();
    let labels = format!("[{}]", labels.join(","));
    file.write(&seminar, "stages", &labels, &[&seminar]);
    let source = file.add("source_added", "\"name\":\"x\"");
    for at in 0..events / 3 {
        let challenge = format!(
            "\"text\":\"t\",\"source\":\"{source}\",\"polarity\":\"challenge\",\"stages\":[\"s{}\"]",
            at % stages
        );
        file.add("finding_added", &challenge);
        file.line("seminar_added", "", "{}");
        file.add(
            "theme_proposed",
            &format!("\"question\":\"{at}\",\"number\":3,\"round\":2"),
        );
    }
    in_time(&file);
}

#[test]
fn a_source_in_and_out_of_the_basket_that_all_refer_to() {
    let mut file = File::new();
    let source = file.add("source_added", "\"name\":\"x\"");
    let mut last = source.clone();
    for at in 0..size().0 / 3 {
        for kind in ["removed", "restored"] {
            let envelope = format!(",\"over\":[\"{last}\"]");
            last = file.line(kind, &envelope, &format!("{{\"item\":\"{source}\"}}"));
        }
        file.add(
            "finding_added",
            &format!("\"text\":\"{at}\",\"source\":\"{source}\""),
        );
    }
    in_time(&file);
}

#[test]
fn a_chain_of_writes_across_things() {
    let mut file = File::new();
    let mut last = file.seminar.clone();
    for at in 0..size().0 / 2 {
        let note = file.add("note_taken", &format!("\"text\":\"{at}\""));
        last = file.write(&note, "text", &format!("\"{at}!\""), &[&last, &note]);
    }
    in_time(&file);
}

#[test]
fn a_chain_of_stubs_behind_every_thing() {
    let mut file = File::new();
    let mut last = file.seminar.clone();
    for at in 0..size().0 / 3 {
        let id = format!("{at:032x}");
        file.lines.push(format!(
            "{{\"id\":\"{id}\",\"kind\":\"edited\",\"replica\":\"00000000000000a1\",\"number\":1,\
             \"counter\":1,\"time\":\"\",\"over\":[\"{last}\"],\"erased\":true}}"
        ));
        last = id;
    }
    for at in 0..size().0 / 3 {
        let note = file.add("note_taken", &format!("\"text\":\"{at}\""));
        file.write(&note, "text", &format!("\"{at}!\""), &[&last, &note]);
    }
    in_time(&file);
}

#[test]
fn every_line_is_erased_afterwards() {
    let mut file = File::new();
    let mut stubs = Vec::new();
    for at in 0..size().0 / 2 {
        file.add("note_taken", &format!("\"text\":\"{at}\""));
        let line = file.lines.last().expect("a line").as_bytes();
        stubs.push(crate::strange::stub(line, false));
    }
    file.lines.extend(stubs);
    in_time(&file);
}

#[test]
fn a_seminar_taken_back_that_dead_things_refer_to() {
    let mut file = File::new();
    let seminar = file.seminar.clone();
    for at in 0..size().0 / 2 {
        file.add("note_taken", &format!("\"text\":\"{at}\",\"round\":1"));
    }
    let first = file.add("note_taken", "\"text\":\"x\"");
    for at in 0..size().0 / 2 {
        let body = format!("{{\"seminar\":\"{seminar}\",\"text\":\"{at}\"}}");
        file.line("note_taken", &format!(",\"step\":\"{first}\""), &body);
    }
    for step in [seminar, first] {
        file.line("undone", "", &format!("{{\"step\":\"{step}\"}}"));
    }
    in_time(&file);
}

#[test]
fn things_that_name_everything() {
    let mut file = File::new();
    let ids: Vec<String> = (0..size().0).map(|at| format!("\"{at:032x}\"")).collect();
    let everything = ids.join(",");
    let measure = file.add("measure_added", "\"name\":\"x\"");
    for _ in 0..3 {
        file.add(
            "group_formed",
            &format!("\"name\":\"x\",\"participants\":[{everything}]"),
        );
        let verdict = format!("{{\"verdict\":\"keep\",\"rests_on\":[{everything}]}}");
        file.write(&measure, "verdict", &verdict, &[]);
        file.line("undone", &format!(",\"over\":[{everything}]"), "{}");
    }
    in_time(&file);
}

#[test]
fn members_and_values_without_end() {
    let mut file = File::new();
    let events = size().0;
    let members: Vec<String> = (0..events).map(|at| format!("\"m{at}\":{at}")).collect();
    file.add(
        "note_taken",
        &format!("\"text\":\"x\",{}", members.join(",")),
    );
    let deep = format!("{}1{}", "[".repeat(events), "]".repeat(events));
    file.add("note_taken", &format!("\"text\":\"x\",\"deep\":{deep}"));
    let note = file.add("note_taken", "\"text\":\"x\"");
    file.write(&note, "stages", &deep, &[]);
    let words: Vec<String> = (0..events).map(|at| format!("\"w{at}\"")).collect();
    file.write(&note, "stages", &format!("[{}]", words.join(",")), &[&note]);
    let accents = format!("\"{}\"", "e\u{301}".repeat(events));
    file.write(&note, "text", &accents, &[&note]);
    in_time(&file);
}
