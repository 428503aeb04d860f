//! The power goes at any operation. What was shown as saved is there afterwards.

use std::collections::BTreeSet;
use std::path::Path;

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::store::disk::Disk;
use oversikt::store::saver::Closed;
use oversikt::store::{Access, Store};

use crate::sim::SimDisk;
use crate::sim::dice::{Dice, cases};
use crate::sim::world::{FOLDERS, SEMINAR, Typist, all_ids, event, store};

/// A seminar as it may stand there before the program starts.
#[derive(Debug, Clone, Copy)]
enum Before {
    Empty,
    Whole,
    Torn,
    Spaced,
    Rescued,
}

const ALL: [Before; 5] = [
    Before::Empty,
    Before::Whole,
    Before::Torn,
    Before::Spaced,
    Before::Rescued,
];

fn seminar(before: Before) -> (SimDisk, BTreeSet<Id>) {
    let disk = SimDisk::new(&FOLDERS);
    let lines = |replica: u64, count: u64| -> Vec<String> {
        let of = |number| event(ReplicaId::new(replica), number, &"tekst ".repeat(50));
        (1..=count).map(of).collect()
    };
    let write = |path: &str, lines: &[String]| {
        store(&disk, 1).create(Path::new(path), lines).unwrap();
    };
    write(
        SEMINAR,
        &lines(
            7,
            if matches!(before, Before::Empty) {
                0
            } else {
                9
            },
        ),
    );
    let bytes = disk.peek(SEMINAR).unwrap();
    match before {
        Before::Empty | Before::Whole => {}
        Before::Torn => disk.put(SEMINAR, &[&bytes[..bytes.len() - 200], &[0; 600]].concat()),
        Before::Spaced => {
            let text = String::from_utf8(bytes).unwrap().replace('\n', "\r\n");
            disk.put(SEMINAR, text.as_bytes());
        }
        Before::Rescued => write("/seminar/lia.redning-0000000000000008.json", &lines(8, 3)),
    }
    let ids = look(&store(&disk, 2));
    (disk, ids)
}

fn look(store: &Store) -> BTreeSet<Id> {
    all_ids(&store.open(Path::new(SEMINAR), Access::Read).unwrap())
}

/// Types until the power goes, and gives back what was shown as saved.
fn type_until_dark(disk: &SimDisk, seed: u64, words: u64) -> BTreeSet<Id> {
    let Ok(mut typist) = Typist::open(&store(disk, seed)) else {
        assert!(disk.crashed(), "not opened though the power is on");
        return BTreeSet::new();
    };
    for word in 0..words {
        // Some notes queue up and share a sync.
        typist.say(&format!("notat {seed} {word}"));
        if !(seed + word).is_multiple_of(4) {
            typist.settle();
        }
        if disk.crashed() {
            break;
        }
    }
    let closed = typist.close();
    if !disk.crashed() {
        assert!(matches!(closed, Closed::Saved(_)), "{closed:?}");
        assert_eq!(typist.saved, typist.said());
    }
    typist.saved
}

/// One history: the power goes while typing, goes again while that is mended, and then somebody
/// looks at what is left.
fn history(before: Before, first: u64, second: u64, seed: u64) {
    let mut dice = Dice::new(seed);
    let (disk, mut saved) = seminar(before);
    let start = disk.operations();
    disk.crash_at(start + first);
    saved.extend(type_until_dark(&disk, seed + 10, 6));

    let disk = disk.after_crash(&mut dice);
    let found = look(&store(&disk, 3));
    let lost: Vec<_> = saved.difference(&found).collect();
    assert!(
        lost.is_empty(),
        "{lost:?} lost: {before:?} {first} seed {seed}"
    );

    disk.crash_at(disk.operations() + second);
    saved.extend(type_until_dark(&disk, seed + 20, 3));
    let disk = disk.after_crash(&mut dice);
    saved.extend(type_until_dark(&disk, seed + 30, 1));
    let found = look(&store(&disk, 4));
    let lost: Vec<_> = saved.difference(&found).collect();
    assert!(
        lost.is_empty(),
        "{lost:?} lost: {before:?} {first} {second} seed {seed}"
    );
    // Once somebody has written again, the seminar file itself is whole and holds it all.
    let reading = store(&disk, 5).read(Path::new(SEMINAR)).unwrap();
    assert!(reading.damage.is_empty());
    assert!(crate::sim::world::ids(reading.lines()).is_superset(&saved));
}

/// How many operations a history without a crash has.
fn length(before: Before) -> u64 {
    let (disk, _) = seminar(before);
    let start = disk.operations();
    type_until_dark(&disk, 10, 6);
    disk.operations() - start
}

#[test]
fn whatever_was_shown_as_saved_survives_a_crash_at_every_operation() {
    for before in ALL {
        for first in 1..=length(before) {
            history(before, first, 1 + first * 7 % 40, first);
        }
    }
}

#[test]
fn whatever_was_shown_as_saved_survives_random_crashes_and_crashes_while_mending() {
    let lengths = ALL.map(length);
    for seed in 0..cases(300) {
        let mut dice = Dice::new(seed ^ 0x5eed);
        let before = dice.pick(&[0, 1, 2, 3, 4]);
        let first = 1 + dice.below(lengths[before] + 5);
        let second = 1 + dice.below(60);
        history(ALL[before], first, second, seed);
    }
}

#[test]
fn a_new_seminar_is_there_whole_once_it_was_said_to_be() {
    let lines: Vec<_> = (1..20)
        .map(|number| event(ReplicaId::new(7), number, "først"))
        .collect();
    for operation in 1..12 {
        for seed in 0..20 {
            let disk = SimDisk::new(&FOLDERS);
            disk.crash_at(operation);
            let made = store(&disk, seed).create(Path::new(SEMINAR), &lines);
            let disk = disk.after_crash(&mut Dice::new(seed));
            if made.is_ok() {
                assert_eq!(look(&store(&disk, 2)).len(), lines.len());
            }
        }
    }
}

#[test]
fn a_replaced_file_is_the_old_one_or_the_new_one() {
    let (old, new) = (vec![b'a'; 5000], vec![b'b'; 7000]);
    for operation in 1..10 {
        for seed in 0..40 {
            let disk = SimDisk::new(&FOLDERS);
            disk.put("/seminar/rapport.md", &old);
            disk.crash_at(operation);
            let path = Path::new("/seminar/rapport.md");
            let done = store(&disk, seed).write(path, &new, true);
            let disk = disk.after_crash(&mut Dice::new(seed));
            let found = disk.peek("/seminar/rapport.md").unwrap();
            assert!(found == new || (done.is_err() && found == old));
        }
    }
}

#[test]
fn of_a_new_file_nobody_ever_finds_a_part() {
    let new = vec![b'b'; 9000];
    let path = Path::new("/seminar/rapport.md");
    let mut absent = 0;
    for operation in 1..14 {
        for seed in 0..40 {
            let disk = SimDisk::new(&FOLDERS);
            disk.crash_at(operation);
            let done = store(&disk, seed).write(path, &new, false);
            let disk = disk.after_crash(&mut Dice::new(seed));
            match disk.peek("/seminar/rapport.md") {
                Some(found) => assert!(found == new || (done.is_err() && found.is_empty())),
                None => absent += usize::from(done.is_err()),
            }
            assert!(done.is_err() || disk.peek("/seminar/rapport.md").is_some());
        }
    }
    assert!(absent > 0);
}

#[test]
fn whoever_was_quicker_keeps_the_name() {
    let disk = SimDisk::new(&FOLDERS);
    disk.put("/seminar/rapport.md", b"en annens");
    let path = Path::new("/seminar/rapport.md");
    assert!(store(&disk, 1).write(path, b"min", false).is_err());
    assert_eq!(disk.peek("/seminar/rapport.md").unwrap(), b"en annens");
    let beside = disk.list(Path::new("/seminar")).unwrap();
    assert_eq!(beside, ["rapport.md"], "no litter");
}
