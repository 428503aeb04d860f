//! Two files of 50,000 notes each, from their bytes to one state in memory, beside yrs and loro
//! loading and merging the same notes: a map of notes, each a map of the same fields.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use loro::{ExportMode, LoroDoc, LoroMap};
use oversikt::domain::item::ItemKind;
use oversikt::domain::line::seal;
use oversikt::domain::log::Ranks;
use oversikt::domain::state::{State, View};
use oversikt::store::session_file::{entry, whole_file};
use oversikt::store::{reading, seminar};
use yrs::updates::decoder::Decode;
use yrs::{Doc, Map, MapPrelim, ReadTxn, StateVector, Transact, Update};

use crate::middle;

/// Notes in each file.
const NOTES: usize = 50_000;
/// Turns of each.
const TURNS: usize = 15;
/// The seminar that all of them are of.
const SEMINAR: &str = "00ff10203040506070809a0b0c0d0e0f";

/// Measures, and prints a table.
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let ours = [1, 2].map(our_file);
    let yrs = [1, 2].map(yrs_file);
    let loro = [loro_file(1)?, loro_file(2)?];
    let mut took: [Vec<Duration>; 3] = Default::default();
    for _ in 0..TURNS {
        took[0].push(timed(|| merge_ours(&ours))?);
        took[1].push(timed(|| merge_yrs(&yrs))?);
        took[2].push(timed(|| merge_loro(&loro))?);
    }
    took.iter_mut().for_each(|times| times.sort_unstable());
    println!("| two files of {NOTES} notes, median | time | beside ours | bar |");
    println!("|---|---:|---:|---|");
    let [mine, others @ ..] = took.each_ref().map(|times| middle(times).as_secs_f64() * 1e3);
    println!("| oversikt: hashes checked, in the order of replay, with its state | {mine:.1} ms | | |");
    for (name, theirs, bar) in [("yrs 0.28", others[0], 5.0), ("loro 1.17", others[1], 1.0)] {
        let times = theirs / mine;
        let sign = if times >= bar { "✓" } else { "✗" };
        println!("| {name}: load both, merged | {theirs:.1} ms | {times:.1} × {sign} | ≥ {bar} × |");
    }
    Ok(())
}

/// How long it took; it has to find all notes.
fn timed(merge: impl FnOnce() -> Result<usize, Box<dyn Error>>) -> Result<Duration, Box<dyn Error>> {
    let began = Instant::now();
    let found = merge()?;
    let took = began.elapsed();
    if found == 2 * NOTES { Ok(took) } else { Err(format!("{found} notes").into()) }
}

/// The fields of a note.
fn fields(writer: usize, nth: usize) -> [(&'static str, String); 4] {
    [
        ("seminar", SEMINAR.to_owned()),
        ("text", format!("foreldremøtet etter skoleslutt trenger tidlig innsats {writer} {nth}")),
        ("kind", "suggestion".to_owned()),
        ("time", format!("2026-01-30T10:{:02}:{:02}.{:03}+01:00", nth / 60_000 % 60, nth / 1_000 % 60, nth % 1_000)),
    ]
}

fn our_file(writer: usize) -> Vec<u8> {
    let mut entries = Vec::new();
    for nth in 1..=NOTES {
        let [(_, seminar), (_, text), (_, kind), (_, time)] = fields(writer, nth);
        let line = seal(&format!(
            "\"kind\":\"note_taken\",\"replica\":\"{writer:016x}\",\"number\":{nth},\"counter\":{nth},\
             \"time\":\"{time}\",\"body\":{{\"seminar\":\"{seminar}\",\"text\":\"{text}\",\"kind\":\"{kind}\"}}}}"
        ));
        entry(&mut entries, line.as_bytes());
    }
    whole_file(&entries)
}

fn merge_ours(files: &[Vec<u8>; 2]) -> Result<usize, Box<dyn Error>> {
    let [one, other] = files;
    let readings = vec![reading::read(one.clone())?, reading::read(other.clone())?];
    let mut log = seminar::log_of(readings);
    black_box(Ranks::of(&log));
    let state = State::of(&mut log);
    Ok(View::new(&log, &state).present(ItemKind::Note).count())
}

fn yrs_file(writer: usize) -> Vec<u8> {
    let doc = Doc::with_client_id(writer as u64);
    let notes = doc.get_or_insert_map("notes");
    for nth in 1..=NOTES {
        let mut change = doc.transact_mut();
        notes.insert(&mut change, format!("{writer}-{nth}"), MapPrelim::from_iter(fields(writer, nth)));
    }
    doc.transact().encode_state_as_update_v1(&StateVector::default())
}

fn merge_yrs(files: &[Vec<u8>; 2]) -> Result<usize, Box<dyn Error>> {
    let doc = Doc::new();
    let notes = doc.get_or_insert_map("notes");
    for file in files {
        doc.transact_mut().apply_update(Update::decode_v1(file)?)?;
    }
    let count = notes.len(&doc.transact());
    Ok(usize::try_from(count)?)
}

fn loro_file(writer: usize) -> Result<Vec<u8>, Box<dyn Error>> {
    let doc = LoroDoc::new();
    doc.set_peer_id(writer as u64)?;
    let notes = doc.get_map("notes");
    for nth in 1..=NOTES {
        let note = notes.insert_container(&format!("{writer}-{nth}"), LoroMap::new())?;
        for (field, value) in fields(writer, nth) {
            note.insert(field, value)?;
        }
        doc.commit();
    }
    Ok(doc.export(ExportMode::Snapshot)?)
}

fn merge_loro(files: &[Vec<u8>; 2]) -> Result<usize, Box<dyn Error>> {
    let doc = LoroDoc::new();
    for file in files {
        doc.import(file)?;
    }
    Ok(doc.get_map("notes").len())
}
