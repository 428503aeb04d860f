//! Makes the example seminars in `sessions/` from the scripts in `examples/sessions/`:
//! `cargo run --example sessions`.
//!
//! A script is what a room did, a line for each intent: `{"at":"…","by":"…","do":{…}}`. Every
//! `by` writes with a hand of its own, as it would on a laptop of its own, and the files are
//! what merging them gives. Where groups have gone apart there is a folder of scripts: what all
//! of them have in `shared.jsonl`, and what each did after that; their files are where
//! `docs/stories` begins. The same scripts give the same bytes; `tests/cli_sessions.rs` fails
//! when a file is not what this makes.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::log::{Log, Ranks};
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::store::reading::{CLOSING, HEADER};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// One line of a script.
#[derive(Deserialize)]
struct Line {
    at: String,
    by: String,
    r#do: serde_json::Value,
}

/// What a file is made from.
#[derive(Debug)]
pub(crate) struct Script {
    /// What its writers are drawn from.
    name: String,
    /// What the room did, one after the other.
    parts: Vec<PathBuf>,
    /// Where the file belongs.
    pub(crate) target: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    for script in scripts()? {
        fs::write(&script.target, script.made()?)?;
    }
    Ok(())
}

/// The scripts, in the order of their names.
pub(crate) fn scripts() -> Result<Vec<Script>, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seminars = in_folder(&root.join("examples/sessions"))?;
    let mut scripts: Vec<Script> = seminars
        .into_iter()
        .map(|part| Script::new(&stem(&part), &root.join("sessions"), vec![part]))
        .collect();
    let groups = root.join("examples/sessions/three-groups");
    let shared = groups.join("shared.jsonl");
    for part in in_folder(&groups)? {
        if part != shared {
            let target = root.join("docs/stories/tre-grupper.in");
            let parts = vec![shared.clone(), part.clone()];
            let script = Script::new(&stem(&part), &target, parts);
            scripts.push(Script {
                name: "three-groups".to_owned(),
                ..script
            });
        }
    }
    Ok(scripts)
}

fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "jsonl")
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

impl Script {
    fn new(stem: &str, folder: &Path, parts: Vec<PathBuf>) -> Self {
        Self {
            name: stem.to_owned(),
            parts,
            target: folder.join(stem).with_extension("json"),
        }
    }

    /// The bytes of the seminar file that it makes.
    pub(crate) fn made(&self) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut hands: BTreeMap<String, Hand> = BTreeMap::new();
        let mut session = Session::new(Log::default(), hand(&self.name, "facilitator"));
        let mut made: Vec<Option<Id>> = Vec::new();
        let texts: Result<Vec<String>, _> = self.parts.iter().map(fs::read_to_string).collect();
        for (at, text) in texts?.iter().flat_map(|text| text.lines()).enumerate() {
            let failed = |why: &dyn std::fmt::Display| {
                format!("{}, line {}: {why}", self.target.display(), at + 1)
            };
            if text.trim().is_empty() {
                made.push(None);
                continue;
            }
            let line: Line = serde_json::from_str(text).map_err(|error| failed(&error))?;
            let now = Time::parse(&line.at).ok_or_else(|| failed(&"not a time"))?;
            let hand = hands.remove(&line.by);
            session.set_hand(hand.unwrap_or_else(|| self::hand(&self.name, &line.by)));
            let mut intent = Intent::from_value(line.r#do).map_err(|refusal| failed(&refusal))?;
            let of_line = |number: usize| *made.get(number.checked_sub(1)?)?;
            intent
                .resolve(&of_line)
                .map_err(|refusal| failed(&refusal))?;
            let done = session
                .perform(&intent, now)
                .map_err(|refusal| failed(&refusal))?;
            made.push(Some(done.id));
            hands.insert(line.by, session.hand().clone());
        }
        Ok(file(session.log()))
    }
}

/// The writers of one participant in one script: always the same, and nobody else's.
fn hand(script: &str, by: &str) -> Hand {
    let drawn = |what: &str| {
        let digest = Sha256::digest(format!("oversikt example {script}/{by}/{what}"));
        let first = digest.first_chunk::<8>().copied().unwrap_or_default();
        ReplicaId::new(u64::from_be_bytes(first))
    };
    Hand::new(drawn("public"), drawn("private"))
}

/// A file as a merge writes it: the lines in the order of replay.
fn file(log: &Log) -> Vec<u8> {
    let mut bytes = HEADER.to_vec();
    for (at, &slot) in Ranks::of(log).order().iter().enumerate() {
        if at > 0 {
            bytes.push(b',');
        }
        bytes.extend_from_slice(log.line(slot));
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(CLOSING);
    bytes
}
