//! A file of more than what may wait in memory for the disk.

use std::path::Path;

use oversikt::domain::id::ReplicaId;
use oversikt::domain::log::{Lines, Log, Ranks};
use oversikt::store::{Fault, Step};

use crate::sim::world::{FOLDERS, event, store};
use crate::sim::{self, Op, SimDisk};

const NEW: &str = "/seminar/lang.json";

/// About 19 MB: the disk is asked once on the way and once at the end.
fn lines() -> Lines {
    let text = "tekst ".repeat(160_000);
    let mut log = Log::default();
    for number in 1..=20 {
        log.insert(event(ReplicaId::new(7), number, &text).as_bytes());
    }
    log.lines(&Ranks::of(&log))
}

#[test]
fn a_long_file_goes_to_the_disk_while_it_is_being_put_together() {
    let disk = SimDisk::new(&FOLDERS);
    let lines = lines();
    let written = store(&disk, 1).write_lines(&lines, Path::new(NEW), false);
    let bytes = disk.peek(NEW).unwrap();
    assert_eq!(written.unwrap().bytes, bytes.len() as u64);
    let mut at = 0;
    for line in lines.iter() {
        at += memchr::memmem::find(&bytes[at..], line).unwrap() + line.len();
    }
    assert_eq!(disk.take_tally()[&Op::Sync].0, 2);

    // Whichever of the two fails, nothing is left that could be taken for the whole.
    for nth in 1..=2 {
        let disk = SimDisk::new(&FOLDERS);
        disk.fail(sim::Fault {
            kind: Some(Op::Sync),
            nth,
            forever: false,
            below: Vec::new(),
        });
        let written = store(&disk, 1).write_lines(&lines, Path::new(NEW), false);
        let of_sync = |fault: &Fault| {
            matches!(
                fault,
                Fault::Disk {
                    step: Step::Sync,
                    ..
                }
            )
        };
        assert!(written.as_ref().is_err_and(of_sync), "{nth}: {written:?}");
        assert_eq!(disk.peek(NEW), None, "{nth}");
    }
}
