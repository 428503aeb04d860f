//! The Nth operation fails, once or from then on. What was shown as saved is there, the rest is
//! said to be in memory only, and nothing panics.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::store::saver::Closed;
use oversikt::store::{Access, Fault, Refuge, Report, Step};

use crate::sim::dice::Dice;
use crate::sim::world::{FOLDERS, NotOpen, SEMINAR, Typist, all_ids, event, store};
use crate::sim::{self, Op, SimDisk};

const KINDS: [Option<Op>; 11] = [
    None,
    Some(Op::Open),
    Some(Op::Read),
    Some(Op::Create),
    Some(Op::Write),
    Some(Op::SetSize),
    Some(Op::Sync),
    Some(Op::SyncFolder),
    Some(Op::Rename),
    Some(Op::Remove),
    Some(Op::List),
];

fn seminar(damaged: bool) -> SimDisk {
    let disk = SimDisk::new(&FOLDERS);
    let lines: Vec<_> = (1..=9)
        .map(|number| event(ReplicaId::new(7), number, &"tekst ".repeat(40)))
        .collect();
    store(&disk, 1).create(Path::new(SEMINAR), &lines).unwrap();
    if damaged {
        let bytes = disk.peek(SEMINAR).unwrap();
        disk.put(SEMINAR, &bytes[..bytes.len() - 100]);
    }
    disk
}

fn look(disk: &SimDisk) -> BTreeSet<Id> {
    let store = store(disk, 9);
    all_ids(&store.open(Path::new(SEMINAR), Access::Read).unwrap())
}

fn assert_safe(disk: &SimDisk, saved: &BTreeSet<Id>, about: &str) {
    let lost: Vec<_> = saved.difference(&look(disk)).copied().collect();
    assert!(lost.is_empty(), "{lost:?} lost: {about}");
    for seed in 0..4 {
        let left = disk.after_crash(&mut Dice::new(seed));
        let lost: Vec<_> = saved.difference(&look(&left)).copied().collect();
        assert!(lost.is_empty(), "{lost:?} lost after a crash: {about}");
    }
}

/// Types with one fault on the disk.
fn run(damaged: bool, fault: &sim::Fault) {
    let about = format!("{fault:?}, damaged: {damaged}");
    let disk = seminar(damaged);
    let before = look(&disk);
    disk.fail(fault.clone());
    let mut typist = match Typist::open(&store(&disk, 2)) {
        Ok(typist) => typist,
        Err(error) => {
            // Not opened, so nothing was said, and what was there is there.
            let said = matches!(
                error,
                NotOpen::Fault(Fault::Disk { .. }) | NotOpen::NotWritable
            );
            assert!(said, "{error:?}: {about}");
            disk.mend();
            assert_safe(&disk, &before, &about);
            return;
        }
    };
    for word in 0..4 {
        typist.say_and_wait(&format!("notat {word}"));
    }
    let closed = typist.close();
    disk.mend();
    let saved = before.union(&typist.saved).copied().collect();
    assert_safe(&disk, &saved, &about);
    let unsaved = typist.saved != typist.said();
    // What is not saved, or was and can no longer be found, is said to be only in memory.
    assert_eq!(
        matches!(closed, Closed::Unsaved(_)),
        typist.in_memory,
        "{closed:?}: {about}"
    );
    assert!(!unsaved || typist.in_memory, "{about}");
    if !fault.forever {
        assert!(
            !typist.in_memory,
            "a single fault kept something unsaved: {about}"
        );
    }
}

#[test]
fn nothing_shown_as_saved_is_lost_whichever_operation_fails() {
    for damaged in [false, true] {
        for kind in KINDS {
            for forever in [false, true] {
                for nth in 1..=110 {
                    let fault = sim::Fault {
                        kind,
                        nth,
                        forever,
                        below: Vec::new(),
                    };
                    run(damaged, &fault);
                    if kind.is_some() && nth > 40 {
                        break;
                    }
                }
            }
        }
    }
}

#[test]
fn a_folder_that_fails_for_good_sends_everything_to_the_next_place() {
    let kinds = [Op::Write, Op::Sync, Op::SyncFolder, Op::Create];
    let folders = [
        (vec!["/seminar"], "/data/oversikt/rescue"),
        (vec!["/seminar", "/data"], "/tmp/oversikt-"),
    ];
    for (broken, refuge) in folders {
        for kind in kinds {
            // A folder that only takes no new files does not hurt a sound seminar.
            let damaged = matches!(kind, Op::Create | Op::SyncFolder);
            let disk = seminar(damaged);
            disk.fail(sim::Fault {
                kind: Some(kind),
                nth: 1,
                forever: true,
                below: broken.iter().map(PathBuf::from).collect(),
            });
            let mut typist = Typist::open(&store(&disk, 2)).unwrap();
            for word in 0..3 {
                typist.say_and_wait(&format!("notat {word}"));
            }
            assert_eq!(typist.saved, typist.said(), "{kind:?}");
            let Closed::Saved(path) = typist.close() else {
                panic!("{kind:?}: not saved");
            };
            assert!(path.to_str().unwrap().starts_with(refuge), "{path:?}");
            let Some(Report::Trouble(trouble)) = typist.troubles.first() else {
                panic!("{kind:?}: no word of it");
            };
            assert_eq!(trouble.file, Path::new(SEMINAR));
            assert_eq!(trouble.refuge, Refuge::File(path));
            disk.mend();
            assert_safe(&disk, &typist.saved, &format!("{kind:?} {broken:?}"));
        }
    }
}

#[test]
fn a_write_that_fails_once_is_cut_back_and_done_again() {
    let disk = seminar(false);
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    // After the first note the saver also writes down who we are; the fault is not for that.
    typist.say_and_wait("først");
    typist.say_and_wait("deretter");
    disk.fail(sim::Fault {
        kind: Some(Op::Write),
        nth: 1,
        forever: false,
        below: Vec::new(),
    });
    typist.say_and_wait("så");
    assert_eq!(typist.troubles, []);
    assert_eq!(typist.close(), Closed::Saved(SEMINAR.into()));
    let reading = store(&disk, 3).read(Path::new(SEMINAR)).unwrap();
    assert_eq!((reading.lines.len(), reading.damage.len()), (12, 0));
}

#[test]
fn after_a_failed_sync_the_file_is_never_written_to_again() {
    let disk = seminar(false);
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    // After the first note the saver also writes down who we are; the fault is not for that.
    typist.say_and_wait("først");
    typist.say_and_wait("deretter");
    disk.fail(sim::Fault {
        kind: Some(Op::Sync),
        nth: 1,
        forever: false,
        below: Vec::new(),
    });
    typist.say_and_wait("så");
    let left = disk.peek(SEMINAR).unwrap();
    typist.say_and_wait("og så");
    assert!(matches!(typist.close(), Closed::Saved(path) if path != Path::new(SEMINAR)));
    assert_eq!(disk.peek(SEMINAR).unwrap(), left);
    let Some(Report::Trouble(trouble)) = typist.troubles.first() else {
        panic!("no word of it");
    };
    assert!(matches!(
        trouble.fault,
        Fault::Disk {
            step: Step::Sync,
            ..
        }
    ));
    // The rescue file holds all four, and comes back when the seminar is opened.
    assert_safe(&disk, &typist.saved, "failed sync");
    let opened = store(&disk, 3)
        .open(Path::new(SEMINAR), Access::Write)
        .unwrap();
    assert_eq!(opened.rescued.len(), 1);
    let recent = store(&disk, 4).recent().load();
    assert_eq!(recent[0].rescues, [opened.rescued[0].path.clone()]);
    // Opening for writing puts them into the seminar, so that the next time nothing is rescued.
    let mut next = Typist::with(opened);
    assert_eq!(next.close(), Closed::Saved(SEMINAR.into()));
    let opened = store(&disk, 5)
        .open(Path::new(SEMINAR), Access::Read)
        .unwrap();
    assert_eq!(opened.rescued, []);
    assert_eq!(opened.reading.lines.len(), 13);
}

#[test]
fn a_second_sync_of_the_same_file_counts_for_nothing() {
    let disk = seminar(false);
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    for (kind, forever) in [(Op::Sync, false), (Op::Create, true)] {
        disk.fail(sim::Fault {
            kind: Some(kind),
            nth: 1,
            forever,
            below: Vec::new(),
        });
    }
    typist.say_and_wait("synkes ikke");
    assert!(typist.in_memory);
    // Syncing works again, and would say that all is well about what it has forgotten.
    disk.mend();
    typist.in_memory = false;
    typist.settle();
    assert_eq!(typist.saved, typist.said());
    assert_safe(&disk, &typist.saved, "second sync");
    typist.close();
}

#[test]
fn a_disk_that_comes_back_gets_what_waited_in_memory() {
    let disk = seminar(false);
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    // No room for the note, twice, nor for another file; room for what stood there before.
    for (kind, forever) in [(Op::Write, false), (Op::Write, false), (Op::Create, true)] {
        disk.fail(sim::Fault {
            kind: Some(kind),
            nth: 1,
            forever,
            below: Vec::new(),
        });
    }
    typist.say_and_wait("på en full disk");
    assert!(typist.in_memory);
    assert!(typist.saved.is_empty());
    disk.mend();
    typist.in_memory = false;
    typist.settle();
    assert_eq!(typist.saved, typist.said());
    // The seminar's closing line was put back when the disk was full, so it is used again.
    assert_eq!(typist.close(), Closed::Saved(SEMINAR.into()));
}

#[test]
fn a_damaged_file_is_kept_under_a_new_name_before_the_first_append() {
    let disk = seminar(true);
    let damaged = disk.peek(SEMINAR).unwrap();
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    assert_eq!(disk.peek(SEMINAR).unwrap(), damaged, "touched by opening");
    typist.say_and_wait("nytt");
    assert_eq!(disk.peek("/seminar/lia.skadet.json").unwrap(), damaged);
    assert_eq!(
        typist.troubles,
        [Report::Mended("/seminar/lia.skadet.json".into())]
    );
    typist.close();
    let reading = store(&disk, 3).read(Path::new(SEMINAR)).unwrap();
    assert_eq!((reading.lines.len(), reading.damage.len()), (9, 0));
}

#[test]
fn a_file_cut_at_any_byte_is_written_to_again_and_is_whole_then() {
    let whole = seminar(false).peek(SEMINAR).unwrap();
    for cut in 0..whole.len() {
        let disk = seminar(false);
        disk.put(SEMINAR, &whole[..cut]);
        let before = look(&disk);
        let mut typist = Typist::open(&store(&disk, 2)).unwrap();
        typist.say_and_wait("videre");
        assert_eq!(
            typist.close(),
            Closed::Saved(SEMINAR.into()),
            "cut at {cut}"
        );
        let text = disk.peek(SEMINAR).unwrap();
        serde_json::from_slice::<serde::de::IgnoredAny>(&text).unwrap();
        let saved = before.union(&typist.saved).copied().collect();
        assert_eq!(look(&disk), saved, "cut at {cut}");
        // What was cut stays to be looked at, unless only the last newline is gone.
        let kept = disk.peek("/seminar/lia.skadet.json");
        let expected = (cut < whole.len() - 1).then(|| whole[..cut].to_vec());
        assert_eq!(kept, expected, "cut at {cut}");
    }
}
