//! Every file in `sessions/` opens, folds and writes itself back byte for byte.

use std::fs;
use std::path::PathBuf;

use oversikt::domain::item::ItemKind;
use oversikt::domain::log::{Log, Ranks};
use oversikt::domain::state::{State, View};
use oversikt::store::reading::{CLOSING, HEADER, Shape, read};
use oversikt::store::seminar::log_of;

use super::files::root;

fn files() -> Vec<PathBuf> {
    let folder = fs::read_dir(root().join("sessions")).unwrap();
    let mut found: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    found.sort();
    assert!(found.len() >= 3, "{found:?}");
    found
}

#[test]
fn every_session_opens_whole() {
    for path in files() {
        let reading = read(fs::read(&path).unwrap()).unwrap();
        assert!(reading.damage.is_empty(), "{}", path.display());
        assert!(
            matches!(reading.shape, Shape::Canonical { .. }),
            "{} is not as the program writes it",
            path.display()
        );
        serde_json::from_slice::<serde_json::Value>(&reading.bytes).unwrap();
    }
}

#[test]
fn every_session_folds() {
    for path in files() {
        let mut log = log(&path);
        let state = State::of(&mut log);
        let view = View::new(&log, &state);
        assert_eq!(view.unknown_events(), 0, "{}", path.display());
        assert_eq!(
            view.events(),
            log.len(),
            "{}: all of them are there",
            path.display()
        );
        for kind in [
            ItemKind::Seminar,
            ItemKind::Source,
            ItemKind::Measure,
            ItemKind::Note,
        ] {
            assert!(
                view.present(kind).count() > 0,
                "{}: no {kind:?}",
                path.display()
            );
        }
    }
}

#[test]
fn every_session_writes_itself_back() {
    for path in files() {
        let log = log(&path);
        let mut written = HEADER.to_vec();
        for (at, &slot) in Ranks::of(&log).order().iter().enumerate() {
            written.extend_from_slice(if at > 0 { b"," } else { b"" });
            written.extend_from_slice(log.line(slot));
            written.push(b'\n');
        }
        written.extend_from_slice(CLOSING);
        let kept = fs::read(&path).unwrap();
        assert!(
            written == kept,
            "{} comes back as something else",
            path.display()
        );
    }
}

fn log(path: &std::path::Path) -> Log {
    log_of(vec![read(fs::read(path).unwrap()).unwrap()])
}
