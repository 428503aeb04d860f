//! Erasing for good in a seminar that is in use: the file is written anew in its place, and so is
//! whatever else of ours holds the same lines.
//!
//! ```text
//! the saver has ended, everything is on the disk
//!   └▶ lock taken again ─▶ rescue files, kept damaged files ─▶ the seminar file ─▶ the draft
//!                                                                   └▶ opened again, a new saver
//! ```
//!
//! Each file is replaced as a whole (`durable`): after a crash on the way it is the old one or the
//! new one, and erasing once more finishes it. The seminar file comes last, so that what is shown
//! as erased is in none of the others any more. Where a session folder holds the seminar this does
//! not work: each of its files has a writer of its own, who would find their file changed and
//! save everything anew, the erased text included.
//!
//! What cannot be promised: that the disk forgets. A file that is replaced leaves its blocks to the
//! file system; who needs them gone has an encrypted disk, or wipes it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::disk::folder_of;
use super::draft::Draft;
use super::durable;
use super::fault::{Fault, Step};
use super::open::{Access, Closed, Store};
use super::reading::{self, MAX_FILE, Reading, Shape};
use super::rescue;
use super::session_file::{entry, make_sound, whole_file};
use crate::domain::event::Envelope;
use crate::domain::id::{Id, ReplicaId};
use crate::domain::line::claimed_id;
use crate::domain::moment::Time;
use crate::domain::state::{stub_of, told};

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    /// The files that were written anew, the seminar's own last.
    pub files: Vec<PathBuf>,
    /// Whether what was being typed held the same and was thrown away.
    pub draft: bool,
    /// Files beside the seminar that are not ours to change and still hold it.
    pub left_in: Vec<PathBuf>,
}

/// Why nothing was erased, or not everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotErased {
    /// It is a session folder: its files have other writers.
    Folder,
    /// The file cannot be written to.
    Closed(Closed),
    /// The disk refused at this file. Those before it are done, this one is as it was.
    Disk(PathBuf, Fault),
}

/// A file and what it was found to hold.
struct Copy {
    path: PathBuf,
    /// How many of the bytes are the file's own.
    size: usize,
    reading: Reading,
}

impl Store {
    /// Writes a seminar file anew without the content of these events: their lines are stubs, and
    /// one more event says when and by which writer. Rescue files and kept damaged files of it
    /// lose the same. Nobody may be writing to it meanwhile, this process neither.
    ///
    /// # Errors
    /// Why not. What was done so far holds; doing it again goes on from there.
    pub fn erase_in_place(
        &self,
        path: &Path,
        gone: &BTreeSet<Id>,
        now: Time,
    ) -> Result<Erased, NotErased> {
        if self.disk.list(path).is_ok() {
            return Err(NotErased::Folder);
        }
        let at = |path: &Path| {
            let path = path.to_path_buf();
            move |fault| NotErased::Disk(path, fault)
        };
        // The pen holds the lock until everything is done.
        let opened = self.open(path, Access::Write).map_err(at(path))?;
        let pen = opened.pen.map_err(NotErased::Closed)?;
        let path = opened.path;
        let mut own = self.copy(&path).map_err(at(&path))?;
        if own.reading.shape == Shape::Damaged {
            // What is damaged is kept under another name, as before any other writing, and is one
            // of the copies then.
            make_sound(&self.disk, &path, self.clock.random()).map_err(at(&path))?;
            own = self.copy(&path).map_err(at(&path))?;
        }
        let copies = self.copies_of(&path);
        let said = said(copies.iter().chain([&own]), gone);
        let mut erased = Erased::default();
        for copy in copies.iter().filter(|copy| holds(&copy.reading, gone)) {
            match without(copy, gone, None) {
                Some(bytes) => {
                    self.put(&copy.path, &bytes).map_err(at(&copy.path))?;
                    erased.files.push(copy.path.clone());
                }
                None => erased.left_in.push(copy.path.clone()),
            }
        }
        let event = told(
            ReplicaId::new(self.clock.random()),
            highest(copies.iter().chain([&own])) + 1,
            now,
        );
        // It is sound, so this never fails; if somebody damaged it just now, it stays.
        let bytes = without(&own, gone, Some(&event)).ok_or(Fault::Changed);
        let bytes = bytes.map_err(at(&path))?;
        self.put(&path, &bytes).map_err(at(&path))?;
        erased.files.push(path.clone());
        erased.draft = self.forget_draft(&path, &said, gone).map_err(at(&path))?;
        let mut done: BTreeSet<PathBuf> = copies.into_iter().map(|copy| copy.path).collect();
        erased.left_in.extend(self.beside(&path, gone, &done));
        done.insert(path);
        for half in done
            .iter()
            .flat_map(|path| durable::left_behind(&*self.disk, path))
        {
            // Whoever was writing it was killed, and it holds nothing that stands nowhere else.
            if self.disk.remove(&half).is_err() {
                erased.left_in.push(half);
            }
        }
        drop(pen);
        Ok(erased)
    }

    fn put(&self, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
        durable::replace(&*self.disk, path, bytes, self.clock.random())
    }

    fn copy(&self, path: &Path) -> Result<Copy, Fault> {
        let bytes = self.disk.read(path, MAX_FILE);
        let bytes = bytes.map_err(|error| Fault::from_disk(Step::Read, error))?;
        let size = bytes.len();
        Ok(Copy {
            path: path.to_path_buf(),
            size,
            reading: reading::read(bytes)?,
        })
    }

    /// What the program itself has put aside of this seminar: rescue files, and what a file was
    /// before it was mended or merged into.
    fn copies_of(&self, seminar: &Path) -> Vec<Copy> {
        let refuges = self.places.refuges(seminar);
        let rescued = rescue::find(&*self.disk, seminar, &refuges);
        let mut paths: Vec<PathBuf> = rescued.into_iter().map(|found| found.path).collect();
        let stem = seminar.file_stem().unwrap_or_default().to_string_lossy();
        paths.extend(self.near(seminar).into_iter().filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let rest = name.strip_prefix(stem.as_ref()).unwrap_or("");
            rest.starts_with(".skadet") || rest.starts_with(".forrige")
        }));
        // What cannot be read as a seminar file at all is found by `beside`.
        paths
            .iter()
            .filter_map(|path| self.copy(path).ok())
            .collect()
    }

    /// The other files of the seminar's folder that may hold events.
    fn near(&self, seminar: &Path) -> Vec<PathBuf> {
        let folder = folder_of(seminar);
        let names = self.disk.list(folder).unwrap_or_default();
        let paths = names.into_iter().map(|name| folder.join(name));
        let mut paths: Vec<PathBuf> = paths
            .filter(|path| {
                let kind = path.extension().unwrap_or_default();
                path != seminar && (kind == "json" || kind == "txt")
            })
            .collect();
        paths.sort();
        paths
    }

    /// Other files of the folder that hold content of these events: copies that people made, and
    /// files of their own beside it.
    fn beside(
        &self,
        seminar: &Path,
        gone: &BTreeSet<Id>,
        done: &BTreeSet<PathBuf>,
    ) -> Vec<PathBuf> {
        let holds_some = |path: &PathBuf| {
            if let Ok(copy) = self.copy(path) {
                return holds(&copy.reading, gone);
            }
            // No seminar file, and somebody may have pasted lines of one into it.
            let bytes = self.disk.read(path, MAX_FILE).unwrap_or_default();
            gone.iter().any(|id| names(&bytes, *id))
        };
        let near = self.near(seminar).into_iter();
        near.filter(|path| !done.contains(path) && holds_some(path))
            .collect()
    }

    /// Throws away what is being typed, where it holds what was erased or is about it.
    fn forget_draft(
        &self,
        seminar: &Path,
        said: &BTreeSet<String>,
        gone: &BTreeSet<Id>,
    ) -> Result<bool, Fault> {
        let draft = Draft::of(self.disk.clone(), &self.places.state, seminar);
        let text = draft.load();
        let same = said.iter().any(|said| text.contains(said.as_str()))
            || gone.iter().any(|id| names(text.as_bytes(), *id));
        if same {
            draft.store("", self.clock.random())?;
        }
        Ok(same)
    }
}

/// Whether content of one of these events stands in a file, or may: in a damaged piece that names
/// one nobody can say.
fn holds(reading: &Reading, gone: &BTreeSet<Id>) -> bool {
    let whole = reading.lines().any(|line| is_content(line, gone));
    let damaged = reading.damage.iter().any(|damage| {
        let piece = reading.bytes.get(damage.range.clone()).unwrap_or_default();
        gone.iter().any(|id| names(piece, *id))
    });
    whole || damaged
}

/// Whether a line is one of these events and has its content.
fn is_content(line: &[u8], gone: &BTreeSet<Id>) -> bool {
    claimed_id(line).is_some_and(|id| gone.contains(&id))
        && Envelope::read(line).is_none_or(|envelope| envelope.body.is_some())
}

/// Whether the beginning of such a line stands in these bytes.
fn names(bytes: &[u8], id: Id) -> bool {
    memchr::memmem::find(bytes, id.to_string().as_bytes()).is_some()
}

/// The bytes of a file with these lines as stubs, and with one more event at its end. `None`:
/// it is damaged, and a piece that may hold them cannot be told from the rest.
fn without(copy: &Copy, gone: &BTreeSet<Id>, more: Option<&str>) -> Option<Vec<u8>> {
    let reading = &copy.reading;
    let stubs = reading.lines.iter().map(|range| {
        let line = reading.bytes.get(range.clone()).unwrap_or_default();
        let stub = is_content(line, gone).then(|| stub_of(line)).flatten();
        (range.clone(), line, stub)
    });
    if reading.shape != Shape::Damaged {
        let mut entries = Vec::with_capacity(copy.size);
        for (_, line, stub) in stubs {
            entry(&mut entries, stub.as_ref().map_or(line, String::as_bytes));
        }
        if let Some(more) = more {
            entry(&mut entries, more.as_bytes());
        }
        return Some(whole_file(&entries));
    }
    let mut bytes = Vec::with_capacity(copy.size);
    let mut from = 0;
    for (range, _, stub) in stubs {
        let Some(stub) = stub else { continue };
        // Behind the file's own bytes stand lines that were put together from pieces.
        bytes.extend_from_slice(reading.bytes.get(from..range.start)?);
        bytes.extend_from_slice(stub.as_bytes());
        from = range.end;
        (from <= copy.size).then_some(())?;
    }
    bytes.extend_from_slice(reading.bytes.get(from..copy.size)?);
    let damage = reading.damage.iter().any(|damage| {
        let piece = reading.bytes.get(damage.range.clone()).unwrap_or_default();
        gone.iter().any(|id| names(piece, *id))
    });
    (!damage).then_some(bytes)
}

/// The highest counter in these files.
fn highest<'c>(copies: impl Iterator<Item = &'c Copy>) -> u64 {
    let lines = copies.flat_map(|copy| copy.reading.lines());
    let counters = lines.filter_map(|line| Envelope::read(line).map(|envelope| envelope.counter));
    counters.max().unwrap_or(0)
}

/// What people wrote in these events: every text that is not a word of the program itself.
fn said<'c>(copies: impl Iterator<Item = &'c Copy>, gone: &BTreeSet<Id>) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for line in copies.flat_map(|copy| copy.reading.lines()) {
        if !is_content(line, gone) {
            continue;
        }
        let body = Envelope::read(line).and_then(|envelope| envelope.body);
        let value = body.and_then(|body| serde_json::from_str(body.get()).ok());
        texts(&value.unwrap_or_default(), &mut said);
    }
    said
}

/// The texts in a value, as they stand in JSON.
fn texts(value: &serde_json::Value, into: &mut BTreeSet<String>) {
    use serde_json::Value;
    match value {
        Value::String(text) => {
            // Ids of events, stages and kinds are small letters, digits of base 16 and low lines.
            let own = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
            let is_own = text.bytes().all(own) || text.parse::<Id>().is_ok();
            if text.chars().count() >= 3 && !is_own {
                let quoted = Value::String(text.clone()).to_string();
                into.insert(quoted.trim_matches('"').to_owned());
            }
        }
        Value::Array(values) => values.iter().for_each(|value| texts(value, into)),
        Value::Object(members) => members.values().for_each(|value| texts(value, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
