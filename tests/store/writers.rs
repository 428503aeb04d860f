//! Two writers on one file with a lock that always says yes, and programs that replace the file.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Barrier};

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::store::saver::Closed;
use oversikt::store::{Access, Fault, Refuge, Report, open};

use crate::sim::SimDisk;
use crate::sim::dice::cases;
use crate::sim::world::{FOLDERS, SEMINAR, Typist, all_ids, event, store};

fn seminar() -> SimDisk {
    let disk = SimDisk::new(&FOLDERS);
    let lines: Vec<_> = (1..=9)
        .map(|number| event(ReplicaId::new(7), number, "tekst"))
        .collect();
    store(&disk, 1).create(Path::new(SEMINAR), &lines).unwrap();
    disk
}

fn look(disk: &SimDisk) -> BTreeSet<Id> {
    let store = store(disk, 9);
    all_ids(&store.open(Path::new(SEMINAR), Access::Read).unwrap())
}

/// Two programs that both believe to be alone take turns at every operation of the disk.
fn race(seed: u64) -> bool {
    let disk = seminar();
    disk.let_lock_lie();
    let typists: Vec<_> = (0..2)
        .map(|writer| Typist::open(&store(&disk.of_writer(writer), seed * 2 + writer as u64)))
        .collect();
    disk.take_turns(&[0, 1], seed);
    let all_said = Arc::new(Barrier::new(2));
    let threads: Vec<_> = typists
        .into_iter()
        .enumerate()
        .map(|(writer, typist)| {
            let (disk, all_said) = (disk.clone(), all_said.clone());
            std::thread::spawn(move || {
                let mut typist = typist.unwrap();
                for word in 0..5 {
                    // Notes of different lengths, so that they do not cover each other.
                    let text = "ord ".repeat(
                        1 + (usize::try_from(seed % 9).unwrap() + word * 3 + writer * 5) % 9,
                    );
                    typist.say_and_wait(&format!("{writer} {word} {text}"));
                }
                // One that has ended cannot save itself from one that is in the middle of a
                // write, and no lock tells them; so nobody ends before both have written.
                disk.sit_out(writer);
                all_said.wait();
                let closed = typist.close();
                assert!(matches!(closed, Closed::Saved(_)), "{closed:?}");
                assert_eq!(typist.saved, typist.said());
                typist
            })
        })
        .collect();
    let typists: Vec<_> = threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect();
    let found = look(&disk);
    for typist in &typists {
        let lost: Vec<_> = typist.saved.difference(&found).collect();
        assert!(lost.is_empty(), "{lost:?} lost, seed {seed}");
    }
    typists.iter().any(|typist| !typist.troubles.is_empty())
}

#[test]
fn two_writers_whose_lock_lies_lose_nothing_that_was_shown_as_saved() {
    let met = (0..cases(200)).filter(|seed| race(*seed)).count();
    assert!(met > 0, "they never met, so this showed nothing");
}

#[test]
fn a_file_that_a_sync_tool_replaced_is_left_alone_and_everything_is_saved_elsewhere() {
    for mark in [true, false] {
        let disk = seminar();
        let older = disk.peek(SEMINAR).unwrap();
        let mut typist = Typist::open(&store(&disk, 2)).unwrap();
        typist.say_and_wait("først");
        disk.put(SEMINAR, &older);
        // It is noticed at the next append, and at close without one.
        if mark {
            typist.say_and_wait("så");
        }
        let Closed::Saved(rescue) = typist.close() else {
            panic!("not saved");
        };
        assert_ne!(rescue, Path::new(SEMINAR));
        assert_eq!(disk.peek(SEMINAR).unwrap(), older);
        let [Report::Trouble(trouble)] = &typist.troubles[..] else {
            panic!("{:?}", typist.troubles);
        };
        assert_eq!(trouble.fault, Fault::Changed);
        assert_eq!(trouble.refuge, Refuge::File(rescue));
        assert!(look(&disk).is_superset(&typist.saved));
    }
}

#[test]
fn two_writers_who_both_looked_before_either_wrote_meet_at_once() {
    let disk = seminar();
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    // The other one's note is as long as ours, so that the length alone says nothing.
    let mut theirs = disk.peek(SEMINAR).unwrap();
    theirs.truncate(theirs.len() - 3);
    theirs.extend_from_slice(b",");
    let note = |who: u64| event(ReplicaId::new(who), 1, "lik");
    theirs.extend_from_slice(note(8).as_bytes());
    theirs.extend_from_slice(b"\n]}\n");
    disk.meddle_at_sync(theirs.clone());
    typist.say_and_wait("lik");
    // Before it was called saved, not only at close.
    let [Report::Trouble(trouble)] = &typist.troubles[..] else {
        panic!("{:?}", typist.troubles);
    };
    assert_eq!(trouble.fault, Fault::Changed);
    assert_eq!(disk.peek(SEMINAR).unwrap(), theirs);
    assert!(look(&disk).is_superset(&typist.saved));
    typist.close();
}

#[test]
fn a_replaced_file_is_noticed_without_another_word() {
    let disk = seminar();
    let older = disk.peek(SEMINAR).unwrap();
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    typist.say_and_wait("først");
    disk.put(SEMINAR, &older);
    std::thread::sleep(std::time::Duration::from_millis(3600));
    assert!(look(&disk).is_superset(&typist.saved));
    typist.close();
}

#[test]
fn whoever_comes_second_gets_a_file_of_their_own_that_holds_everything() {
    let disk = seminar();
    let mut first = Typist::open(&store(&disk, 2)).unwrap();
    first.say_and_wait("den første");
    let second = store(&disk, 3);
    let refused = second.open(Path::new(SEMINAR), Access::Write).unwrap();
    assert!(matches!(refused.pen, Err(open::Closed::Held(_))));
    for round in 0..2 {
        let opened = second.open(Path::new(SEMINAR), Access::Beside).unwrap();
        let path = opened.pen.as_ref().ok().unwrap().path.clone();
        assert_eq!(path, Path::new("/seminar/lia-2.json"), "round {round}");
        let mut typist = Typist::with(opened);
        typist.say_and_wait(&format!("den andre, {round}"));
        typist.close();
        first.say_and_wait("den første igjen");
    }
    first.close();
    // All of the seminar as it was when the second came the last time, and both own notes.
    let own = second.read(Path::new("/seminar/lia-2.json")).unwrap();
    assert_eq!(own.lines.len(), 9 + 2 + 2);
    let own_ids = all_ids(
        &second
            .open(Path::new("/seminar/lia-2.json"), Access::Read)
            .unwrap(),
    );
    assert_eq!(own_ids.difference(&look(&disk)).count(), 2);
}

#[test]
fn somebody_elses_file_of_that_name_is_left_alone() {
    let disk = seminar();
    disk.put("/seminar/lia-2.json", b"{}");
    let opened = store(&disk, 3)
        .open(Path::new(SEMINAR), Access::Beside)
        .unwrap();
    let pen = opened.pen.ok().unwrap();
    assert_eq!(pen.path, Path::new("/seminar/lia-3.json"));
    assert_eq!(disk.peek("/seminar/lia-2.json").unwrap(), b"{}");
}

#[test]
fn a_restored_backup_is_written_to_under_a_new_name() {
    let disk = seminar();
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    typist.say_and_wait("en");
    typist.close();
    let backup = disk.peek(SEMINAR).unwrap();
    let who = |seed| {
        let opened = store(&disk, seed)
            .open(Path::new(SEMINAR), Access::Write)
            .unwrap();
        let pen = opened.pen.ok().unwrap();
        (pen.public, pen.own)
    };
    let (same, own) = who(3);
    assert_eq!(same.number, 1);
    assert!(own.contains(&same.id));
    let mut typist = Typist::open(&store(&disk, 4)).unwrap();
    typist.say_and_wait("to");
    typist.close();
    assert_eq!(who(5).0.number, 2);
    disk.put(SEMINAR, &backup);
    let (other, own) = who(6);
    assert_ne!(other.id, same.id);
    assert_eq!(other.number, 0);
    // What was written under the old name is still known to be ours.
    assert!(own.contains(&same.id));
}

#[test]
fn a_text_that_was_being_typed_comes_back_until_it_is_a_note() {
    let disk = seminar();
    let draft = |seed| {
        let opened = store(&disk, seed)
            .open(Path::new(SEMINAR), Access::Write)
            .unwrap();
        opened.pen.ok().unwrap().draft
    };
    let mut typist = Typist::open(&store(&disk, 2)).unwrap();
    typist.draft("halv");
    typist.draft("halvferdig");
    std::thread::sleep(std::time::Duration::from_secs(2));
    // What is on the disk now is what a crash would leave.
    let crashed = disk.after_crash(&mut crate::sim::dice::Dice::new(1));
    let opened = store(&crashed, 3)
        .open(Path::new(SEMINAR), Access::Write)
        .unwrap();
    assert_eq!(opened.pen.ok().unwrap().draft, "halvferdig");
    typist.draft("ferdig nesten");
    typist.close();
    assert_eq!(draft(4), "ferdig nesten");
    let mut typist = Typist::open(&store(&disk, 5)).unwrap();
    typist.say_and_wait("ferdig");
    typist.draft("");
    typist.close();
    assert_eq!(draft(6), "");
}
