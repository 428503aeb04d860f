//! A disk that takes half a second for each sync, and what an append costs.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use oversikt::domain::id::ReplicaId;
use oversikt::store::saver::Closed;

use crate::sim::world::{FOLDERS, SEMINAR, Typist, event, store};
use crate::sim::{Op, SimDisk};

fn seminar(events: u64) -> SimDisk {
    let disk = SimDisk::new(&FOLDERS);
    let lines: Vec<_> = (1..=events)
        .map(|number| event(ReplicaId::new(7), number, "et notat av vanlig lengde"))
        .collect();
    store(&disk, 1).create(Path::new(SEMINAR), &lines).unwrap();
    disk
}

#[test]
fn handing_a_note_over_never_waits_for_the_disk() {
    let disk = seminar(20);
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    disk.delay_syncs(Duration::from_millis(500));
    let mut longest = Duration::ZERO;
    for word in 0..200 {
        let before = Instant::now();
        typist.say(&format!("notat {word}"));
        typist.draft("halvferdig");
        longest = longest.max(before.elapsed());
        std::thread::sleep(Duration::from_millis(3));
    }
    assert!(longest < Duration::from_millis(250), "{longest:?}");
    disk.delay_syncs(Duration::ZERO);
    typist.settle();
    assert!(matches!(typist.close(), Closed::Saved(_)));
    assert_eq!(typist.saved, typist.said());
}

#[test]
fn notes_that_queue_up_share_a_sync() {
    let disk = seminar(20);
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    typist.say_and_wait("den første skriver også ned hvem vi er");
    disk.delay_syncs(Duration::from_millis(300));
    disk.take_tally();
    for word in 0..50 {
        typist.say(&format!("notat {word}"));
    }
    typist.settle();
    let syncs = disk.take_tally()[&Op::Sync].0;
    assert!(syncs <= 2, "{syncs} syncs for 50 notes");
}

#[test]
fn an_append_costs_the_same_in_a_seminar_of_any_length() {
    let cost = |events: u64| -> BTreeMap<Op, (u64, u64)> {
        let disk = seminar(events);
        let mut typist = Typist::open(&store(&disk, 2)).unwrap();
        // After the first one the saver also writes down who we are.
        typist.say_and_wait("nr. 1");
        typist.say_and_wait("nr. 2");
        disk.take_tally();
        typist.say_and_wait("nr. 3");
        let tally = disk.take_tally();
        typist.close();
        tally
    };
    let (short, long) = (cost(100), cost(20_000));
    assert_eq!(short, long);
    assert_eq!(short[&Op::Sync].0, 1);
    assert_eq!(short[&Op::Write].0, 1);
}

#[test]
fn the_end_of_an_append_leaves_nothing_to_do_after_one_last_look() {
    let disk = seminar(20);
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    typist.say_and_wait("noe");
    std::thread::sleep(Duration::from_millis(3600));
    let after_the_look = disk.operations();
    std::thread::sleep(Duration::from_millis(3600));
    assert_eq!(disk.operations(), after_the_look);
    // And the last look did happen, so that the silence says something.
    let looked = disk.take_tally()[&Op::Open].0;
    assert!(looked >= 2, "{looked}");
    typist.close();
}
