//! The store on the disk of this machine.

#![expect(clippy::unwrap_used, reason = "a test that fails is meant to stop")]

#[path = "store/erasing.rs"]
mod erasing;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use oversikt::domain::id::ReplicaId;
use oversikt::domain::line::seal;
use oversikt::store::clock::SystemClock;
use oversikt::store::real_disk::RealDisk;
use oversikt::store::saver::{self, Refused};
use oversikt::store::{Access, Fault, Places, Report, Store, open};

struct Home {
    folder: tempfile::TempDir,
    store: Store,
}

fn home() -> Home {
    let folder = tempfile::tempdir().unwrap();
    let store = Store {
        places: Places::in_folder(&folder.path().join("data")),
        disk: Arc::new(RealDisk),
        clock: Arc::new(SystemClock),
    };
    Home { folder, store }
}

impl Home {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn seminar(&self) -> PathBuf {
        let path = self.path("lia.json");
        self.store.create(&path, &[event(1, "først")]).unwrap();
        path
    }
}

fn event(number: u64, text: &str) -> String {
    event_of(ReplicaId::new(0xa1), number, text)
}

fn event_of(replica: ReplicaId, number: u64, text: &str) -> String {
    seal(&format!(
        r#""kind":"note_taken","replica":"{replica}","number":{number},"body":{{"text":"{text}"}}}}"#
    ))
}

/// Opens for writing, appends, waits until it is saved, and closes.
fn append(store: &Store, path: &Path, line: &str) -> saver::Closed {
    let opened = store.open(path, Access::Write).unwrap();
    let (to, reports) = mpsc::channel();
    let saver = opened
        .pen
        .ok()
        .unwrap()
        .start(move |report| {
            let _ = to.send(report);
        })
        .unwrap();
    saver.append(1, &[line]).unwrap();
    loop {
        let report = reports.recv_timeout(Duration::from_secs(10)).unwrap();
        if matches!(report, Report::Saved { ticket: 1, .. }) {
            return saver.close(Duration::from_secs(10));
        }
    }
}

#[test]
fn a_seminar_is_made_once_appended_to_and_valid_json_each_time() {
    let home = home();
    let path = home.seminar();
    let again = home.store.create(&path, &[event(1, "igjen")]).unwrap_err();
    assert!(again.is(io::ErrorKind::AlreadyExists), "{again}");
    for number in 2..5 {
        append(&home.store, &path, &event(number, "mer"));
        let text = fs::read_to_string(&path).unwrap();
        serde_json::from_str::<serde_json::Value>(&text).unwrap();
    }
    let expected = format!(
        "{{\"format\":\"oversikt\",\"version\":1,\"events\":[\n{}\n,{}\n,{}\n,{}\n]}}\n",
        event(1, "først"),
        event(2, "mer"),
        event(3, "mer"),
        event(4, "mer"),
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
    let names = fs::read_dir(home.folder.path()).unwrap().count();
    assert_eq!(names, 2, "litter beside the seminar");
}

#[test]
fn a_line_that_no_reader_would_take_is_refused() {
    let home = home();
    let opened = home.store.open(&home.seminar(), Access::Write).unwrap();
    let saver = opened.pen.ok().unwrap().start(|_| {}).unwrap();
    let long = event(2, &"x".repeat(1 << 20));
    let torn = event(2, "y").replace('y', "z");
    for line in [long, torn, String::new(), format!("{}\n", event(2, "y"))] {
        assert_eq!(saver.append(1, &[line]), Err(Refused::NotALine));
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_a_folder_and_a_device_are_refused_at_once() {
    let home = home();
    let pipe = home.path("pipe.json");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let link = home.path("link.json");
    std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
    let socket = home.path("socket.json");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let folder = home.folder.path().to_path_buf();
    for path in [
        pipe,
        folder,
        link,
        socket,
        "/dev/zero".into(),
        "/dev/tty".into(),
    ] {
        for access in [Access::Read, Access::Write, Access::Beside] {
            let before = Instant::now();
            let Err(Fault::Disk { error, .. }) = home.store.open(&path, access) else {
                panic!("{path:?} was opened");
            };
            assert!(error.not_a_file, "{path:?}: {error}");
            assert!(before.elapsed() < Duration::from_secs(1), "{path:?}");
        }
    }
}

#[test]
fn a_file_of_the_corpus_is_left_as_it_is() {
    let home = home();
    let path = home.path("fil.json");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/json");
    for entry in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        fs::write(&path, &bytes).unwrap();
        for access in [Access::Read, Access::Write] {
            if let Ok(opened) = home.store.open(&path, access)
                && let Ok(pen) = opened.pen
            {
                pen.start(|_| {}).unwrap().close(Duration::from_secs(5));
            }
        }
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[cfg(unix)]
#[test]
fn what_is_made_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let path = home.seminar();
    let pen = home.store.open(&path, Access::Write).unwrap().pen;
    let pen = pen.ok().unwrap();
    let line = event_of(pen.public.id, 1, "vårt");
    let saver = pen.start(|_| {}).unwrap();
    saver.append(1, &[line]).unwrap();
    saver.close(Duration::from_secs(5));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    let data = home.path("data");
    assert_eq!(mode(&data), 0o700);
    assert_eq!(mode(&data.join("replicas")), 0o700);
    let memory = fs::read_dir(data.join("replicas")).unwrap().next().unwrap();
    assert_eq!(mode(&memory.unwrap().path()), 0o600);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_leads_to_the_same_lock() {
    let home = home();
    let (path, link) = (home.seminar(), home.path("lenke.json"));
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let first = home.store.open(&link, Access::Write).unwrap();
    let second = home.store.open(&path, Access::Write).unwrap();
    assert!(matches!(second.pen, Err(open::Closed::Held(_))));
    drop(first);
    append(&home.store, &link, &event(2, "mer"));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(home.store.read(&path).unwrap().lines.len(), 2);
}

#[test]
fn the_lock_says_who_and_is_given_back() {
    let home = home();
    let path = home.seminar();
    let first = home.store.open(&path, Access::Write).unwrap();
    let second = home.store.open(&path, Access::Write).unwrap();
    let Err(open::Closed::Held(holder)) = second.pen else {
        panic!("two writers");
    };
    assert_eq!(holder.process, std::process::id());
    assert!(Path::new(&holder.path).ends_with("lia.json"));
    assert!(home.store.open(&path, Access::Read).is_ok());
    drop(first);
    assert!(home.store.open(&path, Access::Write).unwrap().pen.is_ok());
}

#[test]
fn a_newer_programs_file_is_only_read() {
    let home = home();
    let path = home.seminar();
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("\"version\":1", "\"version\":2");
    fs::write(&path, &text).unwrap();
    for access in [Access::Write, Access::Beside] {
        let opened = home.store.open(&path, access).unwrap();
        assert_eq!(opened.reading.lines.len(), 1);
        assert!(matches!(opened.pen, Err(open::Closed::Newer(2))));
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn closing_without_a_word_changes_nothing() {
    let home = home();
    let path = home.seminar();
    let before = fs::read(&path).unwrap();
    let opened = home.store.open(&path, Access::Write).unwrap();
    let saver = opened.pen.ok().unwrap().start(|_| {}).unwrap();
    let saver::Closed::Saved(file) = saver.close(Duration::from_secs(5)) else {
        panic!("not saved");
    };
    assert_eq!(file, fs::canonicalize(&path).unwrap());
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!home.path("data").join("replicas").exists());
}

#[test]
fn a_saver_that_is_dropped_saves_first() {
    let home = home();
    let path = home.seminar();
    let opened = home.store.open(&path, Access::Write).unwrap();
    let saver = opened.pen.ok().unwrap().start(|_| {}).unwrap();
    saver.opened("Lia");
    for number in 2..100 {
        saver.append(number, &[event(number, "i hast")]).unwrap();
    }
    drop(saver);
    assert_eq!(home.store.read(&path).unwrap().lines.len(), 99);
    let recent = home.store.recent().load();
    assert_eq!(recent[0].title, "Lia");
    assert_eq!(recent[0].path, fs::canonicalize(&path).unwrap());
}

#[test]
fn the_recent_list_has_the_newest_first_and_each_once() {
    let home = home();
    let recent = home.store.recent();
    assert_eq!(recent.load(), []);
    for (nonce, name) in ["a", "b", "a", "c"].into_iter().enumerate() {
        let path = Path::new("/seminar").join(name);
        recent
            .opened(&path, name, "2026-01-30", nonce as u64)
            .unwrap();
    }
    recent
        .add_rescue(Path::new("/seminar/b"), Path::new("/r"), 5)
        .unwrap();
    recent
        .opened(Path::new("/seminar/b"), "b", "2026-01-31", 6)
        .unwrap();
    recent.forget(Path::new("/seminar/c"), 7).unwrap();
    let entries = recent.load();
    let names: Vec<_> = entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(names, ["b", "a"]);
    assert_eq!(entries[0].rescues, [Path::new("/r")]);
    fs::write(home.path("data/recent.json"), "{ nothing").unwrap();
    assert_eq!(recent.load(), []);
}

#[test]
fn places_are_chosen_by_argument_then_stick_then_variables_then_system() {
    let home = home();
    let system = Places {
        data: "/sys/data".into(),
        state: "/sys/state".into(),
        config: "/sys/config".into(),
        temp: std::env::temp_dir(),
    };
    let choose = |data: Option<&str>, program: &Path, state: Option<&str>| {
        let variable = |name: &str| state.filter(|_| name == "XDG_STATE_HOME").map(Into::into);
        let data = data.map(Path::new);
        Places::choose(data, Some(program), &RealDisk, &variable, Some(&system)).unwrap()
    };
    let stick = home.path("oversikt");
    assert_eq!(choose(None, &stick, None), system);
    let with_state = choose(None, &stick, Some("/xdg"));
    assert_eq!(with_state.state, Path::new("/xdg/oversikt"));
    assert_eq!(with_state.data, system.data);
    // The specification has paths that are not absolute ignored.
    assert_eq!(choose(None, &stick, Some("xdg")), system);
    fs::create_dir(home.path("data")).unwrap();
    assert_eq!(choose(None, &stick, Some("/xdg")).data, home.path("data"));
    let asked = choose(Some("/asked"), &stick, Some("/xdg"));
    assert_eq!(asked, Places::in_folder(Path::new("/asked")));
    let nothing = Places::choose(None, None, &RealDisk, &|_| None, None);
    assert!(nothing.is_err());
}
