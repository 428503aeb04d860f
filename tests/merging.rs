//! Putting files together: the laws of set union over random sets of files, on a simulated disk.
//!
//! `OVERSIKT_CASES=10000 cargo test --test merging` asks for more sets than the usual number.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails is meant to stop"
)]

#[expect(dead_code, reason = "these tests use a part of the simulated disk")]
mod sim;

use std::collections::BTreeSet;
use std::path::Path;

use oversikt::domain::field::Field;
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::line::{claimed_id, seal};
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::domain::state::{State, View};
use oversikt::store::Store;
use oversikt::store::reading;
use oversikt::store::session_file::{entry, whole_file};
use serde_json::{Value, json};
use sim::SimDisk;
use sim::dice::{Dice, cases};
use sim::world::{FOLDERS, store};

/// Lines that some room may have left behind: three writers who saw a part of what the others
/// said, and what a newer version wrote.
fn lines(dice: &mut Dice) -> Vec<String> {
    let hand = |number| Hand::new(ReplicaId::new(number), ReplicaId::new(number + 1));
    let mut desks: Vec<Session> = (0..3)
        .map(|nth| Session::new(Log::default(), hand(1 + 10 * nth)))
        .collect();
    let mut lines: Vec<String> = Vec::new();
    for step in 0..4 + dice.below(12) {
        let at = usize::try_from(dice.below(3)).unwrap();
        // Everybody has seen some of what was said, in any order.
        for line in &lines {
            if dice.below(2) == 0 {
                desks[at].receive(line.as_bytes());
            }
        }
        let minute = dice.below(60);
        let time = Time::parse(&format!("2026-01-30T10:{minute:02}:07+01:00")).unwrap();
        let intent = wish(&desks[at], step, dice);
        if let Ok(done) = desks[at].perform(&Intent::from_value(intent).unwrap(), time) {
            lines.extend(done.lines);
        }
    }
    if dice.below(3) == 0 {
        lines.push(seal(
            r#""kind":"sung","replica":"00000000000000f1","number":1,"counter":3,"time":"2031-01-30T10:00:00.000+01:00","melody":[1,2],"body":{"song":"ny","deep":{"x":null}}}"#,
        ));
    }
    lines
}

fn wish(desk: &Session, step: u64, dice: &mut Dice) -> Value {
    let items: Vec<Id> = desk.log().slots().map(|slot| desk.log().id(slot)).collect();
    let any = |dice: &mut Dice| {
        let at = usize::try_from(dice.below(items.len().max(1) as u64)).unwrap();
        items.get(at).map_or(String::new(), ToString::to_string)
    };
    match dice.below(8) {
        0 => json!({"do": "add_seminar", "title": format!("Seminar {step}")}),
        1 => json!({"do": "add_theme", "question": format!("Hvem eier {step}?")}),
        2 => json!({"do": "add_measure", "name": "SLT", "stages": ["ungdom"]}),
        3 => {
            json!({"do": "edit", "id": any(dice), "field": "text", "value": format!("rettet {step}")})
        }
        4 => json!({"do": "remove", "id": any(dice)}),
        5 => json!({"do": "undo"}),
        6 => json!({"do": "add_note", "text": format!("hemmelig {step}"), "private": true}),
        _ => json!({"do": "add_note", "text": format!("notat {step} æøå «»")}),
    }
}

/// The stub that erasing a line leaves.
fn stub(line: &str) -> String {
    let (envelope, _) = line.split_once(",\"body\":").unwrap();
    format!("{envelope},\"erased\":true}}")
}

/// What happens to a file on its way: it is cut off anywhere, filled up with zeros, gets the line
/// ends of another system, or is written anew by some editor.
fn on_its_way(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    match dice.below(12) {
        0 => {
            // Cut off in its first line it is no seminar file any more, which is another test.
            let from = bytes.iter().position(|&byte| byte == b'\n').unwrap() + 1;
            let most = bytes.len() - from;
            bytes.truncate(from + usize::try_from(dice.below(most as u64)).unwrap());
            bytes
        }
        1 => {
            let zeros = usize::try_from(dice.below(600)).unwrap();
            bytes.resize(bytes.len() + zeros, 0);
            bytes
        }
        2 => text(&bytes).replace('\n', "\r\n").into_bytes(),
        3 => text(&bytes).replace(",\n", ",\n\n  ").into_bytes(),
        _ => bytes,
    }
}

/// A file of some of these lines, in any order, and sometimes with a line that is not whole.
fn file(lines: &[String], dice: &mut Dice) -> Vec<u8> {
    let mut chosen: Vec<String> = Vec::new();
    for line in lines {
        match dice.below(10) {
            0..5 => chosen.push(line.clone()),
            5 => chosen.push(stub(line)),
            _ => {}
        }
    }
    for at in (1..chosen.len()).rev() {
        chosen.swap(at, usize::try_from(dice.below(at as u64 + 1)).unwrap());
    }
    if dice.below(8) == 0 {
        chosen.push(r#"{"id":"00000000000000000000000000000000","kind":"note_taken"}"#.to_owned());
    }
    let mut entries = Vec::new();
    for line in &chosen {
        entry(&mut entries, line.as_bytes());
    }
    on_its_way(whole_file(&entries), dice)
}

/// A folder full of files, and merging some of them into a new one.
struct Room {
    disk: SimDisk,
    store: Store,
    made: usize,
}

impl Room {
    fn new(files: &[Vec<u8>]) -> Self {
        let disk = SimDisk::new(&FOLDERS);
        for (nth, bytes) in files.iter().enumerate() {
            disk.put(&format!("/seminar/{nth}.json"), bytes);
        }
        let store = store(&disk, 7);
        Self {
            disk,
            store,
            made: 0,
        }
    }

    /// Merges these files; the name and the bytes of what comes of it.
    fn merged(&mut self, names: &[String]) -> (String, Vec<u8>) {
        self.made += 1;
        let out = format!("/seminar/ut-{}.json", self.made);
        let union = self.store.union(names).unwrap();
        self.store
            .write_lines(&union.lines(), Path::new(&out), false)
            .unwrap();
        let bytes = self.disk.peek(&out).unwrap();
        (out, bytes)
    }
}

fn names(count: usize) -> Vec<String> {
    (0..count)
        .map(|nth| format!("/seminar/{nth}.json"))
        .collect()
}

fn ids(bytes: &[u8]) -> BTreeSet<Id> {
    let found = reading::read(bytes.to_vec()).unwrap();
    found.lines().filter_map(claimed_id).collect()
}

fn shuffled(mut names: Vec<String>, dice: &mut Dice) -> Vec<String> {
    for at in (1..names.len()).rev() {
        names.swap(at, usize::try_from(dice.below(at as u64 + 1)).unwrap());
    }
    names
}

#[test]
fn any_order_and_any_nesting_give_the_same_bytes_and_lose_nothing() {
    for case in 0..cases(1_000) {
        let mut dice = Dice::new(case);
        let said = lines(&mut dice);
        let count = usize::try_from(2 + dice.below(4)).unwrap();
        let files: Vec<Vec<u8>> = (0..count).map(|_| file(&said, &mut dice)).collect();
        let mut room = Room::new(&files);
        let all = names(count);

        let (whole, bytes) = room.merged(&all);
        let backwards = shuffled(all.clone(), &mut dice);
        assert_eq!(
            room.merged(&backwards).1,
            bytes,
            "case {case}: {backwards:?}"
        );

        let union: BTreeSet<Id> = files.iter().flat_map(|file| ids(file)).collect();
        assert_eq!(ids(&bytes), union, "case {case}");
        let read = reading::read(bytes.clone()).unwrap();
        assert!(
            matches!(read.shape, reading::Shape::Canonical { .. }),
            "case {case}"
        );

        // Together with what is in it already, and with itself.
        for more in [vec![whole.clone()], vec![whole.clone(), all[0].clone()]] {
            assert_eq!(room.merged(&more).1, bytes, "case {case}: {more:?}");
        }
        // The folder they lie in, with everything that was merged in it so far.
        assert_eq!(
            room.merged(&["/seminar".to_owned()]).1,
            bytes,
            "case {case}, the folder"
        );
        let middle = 1 + usize::try_from(dice.below(count as u64 - 1)).unwrap();
        let (left, right) = all.split_at(middle);
        let (left, right) = (room.merged(left).0, room.merged(right).0);
        assert_eq!(room.merged(&[left, right]).1, bytes, "case {case}, nested");

        for (nth, file) in files.iter().enumerate() {
            let stands = room.disk.peek(&format!("/seminar/{nth}.json"));
            assert_eq!(
                stands.as_ref(),
                Some(file),
                "case {case}: an input was changed"
            );
        }
    }
}

#[test]
fn what_a_newer_version_wrote_comes_through_three_generations_byte_for_byte() {
    let mut dice = Dice::new(5);
    let said = lines(&mut dice);
    let mut entries = Vec::new();
    let strange = of_a_newer_version();
    for line in &strange {
        entry(&mut entries, line.as_bytes());
    }
    // Each generation brings something of its own and is merged by somebody who knows nothing of
    // what is strange.
    let mut files = vec![whole_file(&entries)];
    files.extend((0..3).map(|_| file(&said, &mut dice)));
    let mut room = Room::new(&files);
    let mut newest = "/seminar/0.json".to_owned();
    for generation in 1..=3 {
        let (out, bytes) = room.merged(&[newest, format!("/seminar/{generation}.json")]);
        let read = reading::read(bytes).unwrap();
        for line in &strange {
            let kept = read.lines().any(|kept| kept == line.as_bytes());
            assert!(kept, "generation {generation}: {line}");
        }
        newest = out;
    }
}

/// Kinds that nobody knows, members that nobody knows in the envelope, in what a known kind adds
/// and in what it writes, numbers and escapes that a parser would write otherwise.
fn of_a_newer_version() -> Vec<String> {
    let item = sim::world::event(ReplicaId::new(0xf2), 1, "x");
    let item = &item[7..39];
    [
        r#""kind":"sung","replica":"00000000000000f1","number":1,"counter":3,"time":"2031-01-30T10:00:00.000+01:00","melody":[1,2],"body":{"song":"ny","deep":{"x":1e400}}}"#.to_owned(),
        r#""kind":"note_taken","replica":"00000000000000f1","number":2,"counter":4,"time":"2031-01-30T10:00:01.000+01:00","mood":"glad","body":{"text":"n\u00e5","colour":"r\u00f8d","weight":1.50,"text2":null}}"#.to_owned(),
        format!(r#""kind":"edited","replica":"00000000000000f1","number":3,"counter":5,"time":"2031-01-30T10:00:02.000+01:00","over":["{item}"],"body":{{"item":"{item}","field":"smell","value":{{"of":"coffee"}}}}}}"#),
        format!(r#""kind":"related","replica":"00000000000000f1","number":4,"counter":6,"time":"2031-01-30T10:00:03.000+01:00","body":{{"a":"{item}","b":"{item}","as":"cousins"}}}}"#),
        r#""kind":"voted","replica":"00000000000000f1","number":5,"counter":7,"time":"2031-01-30T10:00:04.000+01:00","private":true,"body":[]}"#.to_owned(),
    ]
    .map(|rest| seal(&rest))
    .into()
}

#[test]
fn settled_differently_on_two_machines_and_merged_again_nothing_is_lost() {
    let hand = |number| Hand::new(ReplicaId::new(number), ReplicaId::new(number + 1));
    let time = Time::parse("2026-01-30T10:41:07+01:00").unwrap();
    let mut desks: Vec<Session> = (0..4)
        .map(|nth| Session::new(Log::default(), hand(1 + 10 * nth)))
        .collect();
    let mut lines: Vec<Vec<String>> = vec![Vec::new(); 4];
    let wish = |desk: &mut Session, lines: &mut Vec<String>, wish: Value| -> String {
        let done = desk
            .perform(&Intent::from_value(wish).unwrap(), time)
            .unwrap();
        lines.extend(done.lines);
        done.id.to_string()
    };
    let seminar = json!({"do": "add_seminar", "title": "Prøve"});
    wish(&mut desks[0], &mut lines[0], seminar);
    let measure = json!({"do": "add_measure", "name": "MOT"});
    let measure = wish(&mut desks[0], &mut lines[0], measure);
    let begun = lines[0].clone();
    let text =
        |how: &str, text: &str| json!({"do": how, "id": measure, "field": "goal", "value": text});
    for (at, desk) in desks.iter_mut().enumerate() {
        for line in &begun {
            desk.receive(line.as_bytes());
        }
        wish(desk, &mut lines[at], text("edit", &format!("tekst {at}")));
    }
    let file = |lines: &[String]| {
        let mut entries = Vec::new();
        for line in lines {
            entry(&mut entries, line.as_bytes());
        }
        whole_file(&entries)
    };
    let files: Vec<Vec<u8>> = lines.iter().map(|lines| file(lines)).collect();
    let mut room = Room::new(&files);
    let four = room.merged(&names(4)).1;
    assert_eq!(
        goals(&four).len(),
        4,
        "four divergent edits keep four texts"
    );

    let mut settled = Vec::new();
    for (at, chosen) in [(0, "tekst 2"), (1, "tekst 2 og 3")] {
        for line in reading::read(four.clone()).unwrap().lines() {
            desks[at].receive(line);
        }
        wish(&mut desks[at], &mut lines[at], text("settle", chosen));
        let path = format!("/seminar/valgt-{at}.json");
        room.disk.put(&path, &file(&lines[at]));
        let (out, bytes) = room.merged(
            &[
                "/seminar/0.json",
                "/seminar/1.json",
                "/seminar/2.json",
                "/seminar/3.json",
                &path,
            ]
            .map(str::to_owned),
        );
        assert_eq!(goals(&bytes), BTreeSet::from([chosen.to_owned()]));
        settled.push(out);
    }
    let both = room.merged(&settled).1;
    let two = BTreeSet::from(["tekst 2".to_owned(), "tekst 2 og 3".to_owned()]);
    assert_eq!(goals(&both), two, "a conflict of two, not a loss");
    let whole = String::from_utf8(both).unwrap();
    for at in 0..4 {
        assert!(
            whole.contains(&format!("\"tekst {at}\"")),
            "what was replaced is kept"
        );
    }
}

/// The versions of the goal of the only measure of a file.
fn goals(bytes: &[u8]) -> BTreeSet<String> {
    let read = reading::read(bytes.to_vec()).unwrap();
    let mut log = Log::default();
    for line in read.lines() {
        log.insert(line);
    }
    let state = State::of(&mut log);
    let view = View::new(&log, &state);
    let slot = view.present(ItemKind::Measure).next().unwrap();
    let showing = view.versions(slot, Field::Goal).showing.into_iter();
    let texts = showing.map(|(_, raw)| serde_json::from_str(raw.unwrap().get()).unwrap());
    texts.collect()
}

#[test]
fn an_erased_text_stays_gone_whatever_it_is_merged_with() {
    let text = "11 siffer";
    let line = sim::world::event(ReplicaId::new(9), 1, text);
    let one = |line: &str| {
        let mut entries = Vec::new();
        entry(&mut entries, line.as_bytes());
        whole_file(&entries)
    };
    let mut room = Room::new(&[one(&stub(&line)), one(&line)]);
    let bytes = room.merged(&names(2)).1;
    assert!(!String::from_utf8(bytes.clone()).unwrap().contains(text));
    let union = room.store.union(&names(2)).unwrap();
    assert_eq!(union.log.len(), 1);
    assert!(union.log.slots().all(|slot| union.log.is_stub(slot)));
}

#[test]
fn each_file_says_what_only_it_brings() {
    let mut entries = [Vec::new(), Vec::new()];
    let line = |number| sim::world::event(ReplicaId::new(9), number, "x");
    for number in 1..=3 {
        entry(&mut entries[0], line(number).as_bytes());
    }
    for number in 3..=4 {
        entry(&mut entries[1], line(number).as_bytes());
    }
    let room = Room::new(&entries.map(|entries| whole_file(&entries)));
    let union = room.store.union(&names(2)).unwrap();
    let brought: Vec<_> = union
        .inputs
        .iter()
        .map(|input| (input.events, input.alone))
        .collect();
    assert_eq!(brought, [(3, 2), (2, 1)]);
    assert_eq!(room.store.union(&names(1)).unwrap().inputs[0].alone, 3);
}

#[test]
fn a_disk_that_refuses_leaves_nothing_half_done() {
    let mut dice = Dice::new(11);
    let said = lines(&mut dice);
    let files = [file(&said, &mut dice), file(&said, &mut dice)];
    for nth in 0..40 {
        let room = Room::new(&files);
        room.disk.fail(sim::Fault {
            kind: None,
            nth: nth + 1,
            forever: false,
            below: Vec::new(),
        });
        let written = room
            .store
            .union(&names(2))
            .map_err(|(_, fault)| fault)
            .and_then(|union| {
                room.store
                    .write_lines(&union.lines(), Path::new("/seminar/ut.json"), false)
            });
        if written.is_err() {
            assert_eq!(room.disk.peek("/seminar/ut.json"), None, "fault {nth}");
        }
        for (at, file) in files.iter().enumerate() {
            let stands = room.disk.peek(&format!("/seminar/{at}.json"));
            assert_eq!(stands.as_ref(), Some(file), "fault {nth}");
        }
    }
}
