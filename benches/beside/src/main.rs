//! A note until it is durable, beside an insert of the same text into SQLite (WAL, FULL).
//!
//! ```sh
//! cargo run --release --manifest-path benches/beside/Cargo.toml
//! ```
//!
//! With `-- merge` at its end: two files of notes put together, beside yrs and loro.
//!
//! Both take turns on the same disk in the same run: what is compared is the median of each.

mod merge;

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use oversikt::domain::line::seal;
use oversikt::store::disk::SharedDisk;
use oversikt::store::reading;
use oversikt::store::real_disk::RealDisk;
use oversikt::store::session_file::{SessionFile, entry};
use rusqlite::Connection;

/// Turns of each.
const TURNS: u32 = 2_000;
/// How long the file is before the first turn, in events.
const LENGTHS: [u32; 2] = [100, 100_000];

fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().any(|argument| argument == "merge") {
        return merge::main();
    }
    // Not in the folder for temporary files, which may be in memory.
    let folder = tempfile::tempdir_in(".")?;
    println!("| one note, durable: median (p99) | oversikt | SQLite WAL/FULL | ratio |");
    println!("|---|---:|---:|---:|");
    for length in LENGTHS {
        let (ours, theirs) = take_turns(&folder.path().join(length.to_string()), length)?;
        let ratio = middle(&ours).as_secs_f64() / middle(&theirs).as_secs_f64();
        let shown = |times: &[Duration]| format!("{:?} ({:?})", middle(times), late(times));
        println!("| after {length} events | {} | {} | {ratio:.2} × |", shown(&ours), shown(&theirs));
    }
    Ok(())
}

fn take_turns(folder: &Path, length: u32) -> Result<(Vec<Duration>, Vec<Duration>), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let mut file = seminar(&folder.join("seminar.json"), length)?;
    let database = database(&folder.join("notes.sqlite"), length)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for nth in length..length + TURNS {
        let line = note(nth);
        let began = Instant::now();
        let mut entries = Vec::new();
        entry(&mut entries, line.as_bytes());
        file.append(&entries, &mut || {})?;
        ours.push(began.elapsed());

        let began = Instant::now();
        database.execute("INSERT INTO events (line) VALUES (?1)", [&line])?;
        theirs.push(began.elapsed());
    }
    ours.sort_unstable();
    theirs.sort_unstable();
    Ok((ours, theirs))
}

fn seminar(path: &Path, length: u32) -> Result<SessionFile, Box<dyn Error>> {
    let disk: SharedDisk = Arc::new(RealDisk);
    let mut entries = Vec::new();
    for nth in 0..length {
        entry(&mut entries, note(nth).as_bytes());
    }
    SessionFile::create(disk.clone(), path.to_owned(), &entries)?;
    let read = reading::read(std::fs::read(path)?)?;
    let reading::Shape::Canonical { end } = read.shape else { return Err("not canonical".into()) };
    Ok(SessionFile::resume(disk, path.to_owned(), &read.bytes, end))
}

fn database(path: &Path, length: u32) -> Result<Connection, rusqlite::Error> {
    let mut database = Connection::open(path)?;
    database.pragma_update(None, "journal_mode", "WAL")?;
    database.pragma_update(None, "synchronous", "FULL")?;
    database.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, line TEXT NOT NULL)", [])?;
    let transaction = database.transaction()?;
    for nth in 0..length {
        transaction.execute("INSERT INTO events (line) VALUES (?1)", [note(nth)])?;
    }
    transaction.commit()?;
    Ok(database)
}

fn note(nth: u32) -> String {
    seal(&format!(
        "\"kind\":\"note_taken\",\"replica\":\"00000000000000a1\",\"number\":{nth},\"counter\":{nth},\
         \"time\":\"2026-01-30T10:41:07.123+01:00\",\"body\":{{\"seminar\":\"00ff10203040506070809a0b0c0d0e0f\",\
         \"text\":\"foreldremøtet etter skoleslutt trenger tidlig innsats {nth}\",\"kind\":\"suggestion\"}}}}"
    ))
}

fn middle(sorted: &[Duration]) -> Duration {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

fn late(sorted: &[Duration]) -> Duration {
    sorted.get(sorted.len() * 99 / 100).copied().unwrap_or_default()
}
