//! Erasing in place: nothing that the program itself put aside still holds what was erased.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::line::{claimed_id, seal};
use oversikt::domain::moment::Time;
use oversikt::store::draft::Draft;
use oversikt::store::erasing::NotErased;
use oversikt::store::{Access, Store, reading};

use super::{Home, home};

const SECRET: &str = "Kari Nordmann, 08056459260";

fn note(number: u64, text: &str) -> String {
    let replica = ReplicaId::new(0xa1);
    seal(&format!(
        r#""kind":"note_taken","replica":"{replica}","number":{number},"counter":{number},"time":"2026-01-30T10:41:07.123+01:00","body":{{"text":"{text}"}}}}"#
    ))
}

fn id(line: &str) -> Id {
    claimed_id(line.as_bytes()).unwrap()
}

fn now() -> Time {
    Time::parse("2026-01-30T12:00:00.000+01:00").unwrap()
}

/// A seminar of three notes, the second of which should not be.
fn seminar(home: &Home) -> (PathBuf, [String; 3]) {
    let path = home.path("lia.json");
    let lines = [note(1, "først"), note(2, SECRET), note(3, "sist")];
    home.store.create(&path, &lines).unwrap();
    (fs::canonicalize(path).unwrap(), lines)
}

fn erase(store: &Store, path: &Path, lines: &[&String]) -> oversikt::store::erasing::Erased {
    let gone: BTreeSet<Id> = lines.iter().map(|line| id(line)).collect();
    store.erase_in_place(path, &gone, now()).unwrap()
}

/// The files under a folder that hold these bytes.
fn holding(folder: &Path, bytes: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, bytes));
        } else if String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(bytes) {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_other_line_stays_byte_for_byte_and_the_file_can_be_appended_to() {
    let home = home();
    let (path, lines) = seminar(&home);
    let erased = erase(&home.store, &path, &[&lines[1]]);
    assert_eq!(erased.files, std::slice::from_ref(&path));
    assert_eq!(holding(home.folder.path(), SECRET), Vec::<PathBuf>::new());
    let reading = reading::read(fs::read(&path).unwrap()).unwrap();
    assert!(matches!(reading.shape, reading::Shape::Canonical { .. }));
    let left: Vec<_> = reading.lines().collect();
    assert_eq!(left[0], lines[0].as_bytes());
    assert_eq!(left[2], lines[2].as_bytes());
    assert_eq!(claimed_id(left[1]), Some(id(&lines[1])));
    assert_eq!(left.len(), 4, "one more event says that it was erased");
    assert!(home.store.open(&path, Access::Write).unwrap().pen.is_ok());
}

/// Killed in the middle of mending, of erasing or of a merge, the program leaves what it had
/// written so far under a name that nobody looks at.
#[test]
fn what_never_became_a_file_is_gone_too_and_nothing_else_is() {
    let home = home();
    let (path, lines) = seminar(&home);
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(home.path("lia.forrige.json"), &whole).unwrap();
    let half = &whole[..whole.len() - 40];
    for name in [
        ".lia.json.ny-00000000000000a1",
        ".lia.forrige.json.ny-0123456789abcdef",
    ] {
        fs::write(home.path(name), half).unwrap();
    }
    let others = [".lia.json.ny-", ".lia.json.ny-notat", ".lia.json"];
    for name in others {
        fs::write(home.path(name), "noe annet").unwrap();
    }
    erase(&home.store, &path, &[&lines[1]]);
    assert_eq!(holding(home.folder.path(), SECRET), Vec::<PathBuf>::new());
    for name in others {
        assert!(home.path(name).exists(), "{name}");
    }
}

#[test]
fn rescue_files_and_what_was_kept_of_a_damaged_file_lose_it_too() {
    let home = home();
    let (path, lines) = seminar(&home);
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(home.path("lia.redning-00000000000000a1.json"), &whole).unwrap();
    fs::write(home.path("lia.forrige.json"), &whole).unwrap();
    // A file whose last line was cut: what is whole in it loses its content, the rest stays.
    let cut = &whole[..whole.len() - 40];
    fs::write(home.path("lia.skadet.json"), cut).unwrap();
    let far = home.store.places.refuges(&path)[1].clone();
    fs::create_dir_all(&far).unwrap();
    fs::write(far.join("lia.redning-00000000000000b2.json"), &whole).unwrap();

    let erased = erase(&home.store, &path, &[&lines[1]]);
    assert_eq!(erased.files.len(), 5, "{erased:?}");
    assert_eq!(erased.left_in, Vec::<PathBuf>::new());
    assert_eq!(holding(home.folder.path(), SECRET), Vec::<PathBuf>::new());
    let kept = fs::read_to_string(home.path("lia.skadet.json")).unwrap();
    assert!(kept.contains(&lines[0]) && kept.ends_with(&cut[cut.len() - 30..]));
    let rescue = fs::read(home.path("lia.redning-00000000000000a1.json")).unwrap();
    assert_eq!(reading::read(rescue).unwrap().lines.len(), 3);
}

#[test]
fn a_damaged_file_is_mended_first_and_a_damaged_piece_that_may_hold_it_is_named() {
    let home = home();
    let (path, lines) = seminar(&home);
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(&path, whole.replace("først", "f0rst")).unwrap();
    let erased = erase(&home.store, &path, &[&lines[1]]);
    assert_eq!(erased.left_in, Vec::<PathBuf>::new());
    assert_eq!(holding(home.folder.path(), SECRET), Vec::<PathBuf>::new());
    assert_eq!(
        holding(home.folder.path(), "f0rst").len(),
        1,
        "what is damaged is kept"
    );

    // The very line is damaged as well: it is no event, and stays for a person to look at.
    let broken = lines[1].replace("Nordmann", "Nordman");
    fs::write(
        home.path("lia.skadet-2.json"),
        whole.replace(&lines[1], &broken),
    )
    .unwrap();
    let again = erase(&home.store, &path, &[&lines[1]]);
    assert_eq!(again.left_in, [path.with_file_name("lia.skadet-2.json")]);
}

#[test]
fn a_draft_with_the_same_text_goes_and_another_stays() {
    let home = home();
    let (path, lines) = seminar(&home);
    let draft = Draft::of(home.store.disk.clone(), &home.store.places.state, &path);
    draft
        .store(r#"{"note":"noe annet","forms":[]}"#, 1)
        .unwrap();
    assert!(!erase(&home.store, &path, &[&lines[0]]).draft);
    assert!(draft.load().contains("noe annet"));
    draft
        .store(&format!(r#"{{"note":"om {SECRET} igjen","forms":[]}}"#), 2)
        .unwrap();
    assert!(erase(&home.store, &path, &[&lines[1]]).draft);
    assert_eq!(draft.load(), "");
    assert_eq!(holding(home.folder.path(), SECRET), Vec::<PathBuf>::new());
}

#[test]
fn a_copy_beside_it_is_left_as_it_is_and_named() {
    let home = home();
    let (path, lines) = seminar(&home);
    let copy = path.with_file_name("lia-2.json");
    fs::copy(&path, &copy).unwrap();
    let before = fs::read(&copy).unwrap();
    assert_eq!(
        erase(&home.store, &path, &[&lines[1]]).left_in,
        std::slice::from_ref(&copy)
    );
    assert_eq!(fs::read(&copy).unwrap(), before);
}

#[test]
fn nothing_is_written_where_somebody_else_writes_or_files_have_other_writers() {
    let home = home();
    let (path, lines) = seminar(&home);
    let gone = BTreeSet::from([id(&lines[1])]);
    let pen = home
        .store
        .open(&path, Access::Write)
        .unwrap()
        .pen
        .ok()
        .unwrap();
    let before = fs::read(&path).unwrap();
    let held = home.store.erase_in_place(&path, &gone, now());
    assert!(matches!(held, Err(NotErased::Closed(_))), "{held:?}");
    drop(pen);
    let folder = home.store.erase_in_place(home.folder.path(), &gone, now());
    assert_eq!(folder, Err(NotErased::Folder));
    assert_eq!(fs::read(&path).unwrap(), before);
}
