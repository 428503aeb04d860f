//! Reading many files at once.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use sha2::{Digest, Sha256};

use crate::domain::id::Id;
use crate::domain::log::{Log, Prepared, Slot};
use crate::store::fault::{Fault, Step};
use crate::store::folder::seminar_files;
use crate::store::open::Store;
use crate::store::reading::{self, MAX_FILE, Unreadable};
use crate::store::rescue;

use super::receipt::FORMAT;

/// How many files may be read and not taken in yet.
const AHEAD: usize = 16;

/// How many bytes of events may be put together at once.
const MOST: u64 = u32::MAX as u64;

/// For how many events room is made before they are there.
const MOST_EXPECTED: usize = 4_000_000;

/// A file that was read for a merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Where it is, canonical.
    pub path: PathBuf,
    /// Whether it is a rescue file, by its name.
    pub rescue: bool,
    /// How many bytes it has.
    pub bytes: u64,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
    /// How many events and stubs are in it.
    pub events: usize,
    /// How many of them are in no other input.
    pub alone: usize,
    /// The pieces that are no events: the line each begins on, and its text.
    pub damage: Vec<(usize, String)>,
    /// The version of the format.
    pub version: u64,
    /// The events in it, where somebody wants to know what each file brings.
    pub(super) ids: Vec<Id>,
}

/// The bytes of a file, and the events in them.
type Events = (Vec<u8>, Vec<Prepared>);

/// What becomes of a merge when one of its files cannot be read.
pub(super) enum OnFault<'a> {
    /// It ends.
    End,
    /// The file is left out, and listed here with why.
    LeaveOut(&'a mut Vec<(PathBuf, Fault)>),
}

impl OnFault<'_> {
    fn met(&mut self, path: PathBuf, fault: Fault) -> Result<(), (PathBuf, Fault)> {
        match self {
            Self::End => Err((path, fault)),
            Self::LeaveOut(left_out) => {
                left_out.push((path, fault));
                Ok(())
            }
        }
    }
}

/// How a file came to be among those that are put together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    /// Its folder was named.
    InFolder,
    /// It is a rescue file of one that was named.
    AsRescue,
    /// It was named.
    Named,
}

/// Every file that is meant, once, in the order of their paths: a folder is its seminar files,
/// and a file brings its rescue files.
pub(super) fn expanded<P: AsRef<Path>>(
    store: &Store,
    paths: &[P],
    on_fault: &mut OnFault<'_>,
) -> Result<Vec<(PathBuf, Came)>, (PathBuf, Fault)> {
    let mut found = BTreeMap::new();
    let mut files = Vec::new();
    for path in paths {
        let path = path.as_ref();
        let canonical = match store.disk.canonical(path) {
            Ok(canonical) => canonical,
            Err(error) => {
                let fault = Fault::from_disk(Step::Open, error);
                on_fault.met(path.to_path_buf(), fault)?;
                continue;
            }
        };
        match store.disk.list(&canonical) {
            Ok(names) => {
                let inside = seminar_files(&canonical, names);
                found.extend(inside.map(|path| (path, Came::InFolder)));
            }
            Err(_) => files.push(canonical),
        }
    }
    let refuges = |seminar: &Path| store.places.refuges(seminar);
    let rescued = rescue::of_many(&*store.disk, &files, refuges);
    found.extend(rescued.into_iter().map(|path| (path, Came::AsRescue)));
    found.extend(files.into_iter().map(|path| (path, Came::Named)));
    Ok(found.into_iter().collect())
}

/// Reads files on as many threads as the machine has, and takes their events into one log.
pub(super) fn read_all(
    store: &Store,
    paths: &[(PathBuf, Came)],
    on_fault: &mut OnFault<'_>,
    with_ids: bool,
) -> Result<(Log, Vec<Input>), (PathBuf, Fault)> {
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get().min(8));
    let next = AtomicUsize::new(0);
    let (sender, arrived) = mpsc::sync_channel(AHEAD);
    let (log, mut inputs, owners) = std::thread::scope(|scope| {
        for _ in 0..threads {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some((path, came)) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // Nobody waits any more once a file could not be read.
                    if sender.send((read(store, path), path, *came)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut log = Log::default().with_threads(threads);
        let mut inputs: Vec<Input> = Vec::with_capacity(paths.len());
        let mut owners = Owners::default();
        for (found, path, came) in arrived {
            let (reading, input) = match found {
                Ok(found) => found,
                // It lies beside what was merged, and is none of it.
                Err(fault) if came == Came::InFolder && is_receipt(&fault) => continue,
                // It is named when its seminar is opened; a merge does not wait for it.
                Err(_) if came == Came::AsRescue && matches!(on_fault, OnFault::End) => continue,
                Err(fault) => {
                    on_fault.met(path.clone(), fault)?;
                    continue;
                }
            };
            // A log counts places in its bytes in 32 bits; a file of that size could not be read.
            if log.size() + reading.0.len() as u64 > MOST {
                on_fault.met(input.path, Fault::Full)?;
                continue;
            }
            if inputs.is_empty() {
                // Files that are merged are mostly alike.
                log.reserve((input.events * paths.len()).min(MOST_EXPECTED));
            }
            let (nth, mut slots) = (inputs.len(), Vec::new());
            log.append(&reading.0, reading.1, &mut |slot| {
                owners.met(slot, nth);
                if with_ids {
                    slots.push(slot);
                }
            });
            let ids = slots.into_iter().map(|slot| log.id(slot)).collect();
            inputs.push(Input { ids, ..input });
        }
        Ok::<_, (PathBuf, Fault)>((log, inputs, owners))
    })?;
    owners.count(&mut inputs);
    inputs.sort_by(|one: &Input, other| one.path.cmp(&other.path));
    Ok((log, inputs))
}

/// Which file each event stands in.
#[derive(Default)]
struct Owners(Vec<u32>);

impl Owners {
    const NOBODY: u32 = u32::MAX;
    const SEVERAL: u32 = u32::MAX - 1;

    /// An event was found in the nth file.
    fn met(&mut self, slot: Slot, nth: usize) {
        let nth = u32::try_from(nth).unwrap_or(Self::SEVERAL);
        let at = slot.index();
        if self.0.len() <= at {
            self.0.resize(at + 1, Self::NOBODY);
        }
        if let Some(owner) = self.0.get_mut(at).filter(|owner| **owner != nth) {
            *owner = if *owner == Self::NOBODY {
                nth
            } else {
                Self::SEVERAL
            };
        }
    }

    /// How many events of each file stand in no other: what would be missing without it.
    fn count(&self, inputs: &mut [Input]) {
        for &owner in &self.0 {
            if let Some(input) = inputs.get_mut(owner as usize) {
                input.alone += 1;
            }
        }
    }
}

/// Whether a file could not be read because it is the receipt of a merge.
fn is_receipt(fault: &Fault) -> bool {
    matches!(fault, Fault::Unreadable(Unreadable::OtherFormat(format)) if format == FORMAT)
}

fn read(store: &Store, path: &Path) -> Result<(Events, Input), Fault> {
    let bytes = store.disk.read(path, MAX_FILE);
    let bytes = bytes.map_err(|error| Fault::from_disk(Step::Read, error))?;
    let (size, sha256) = (bytes.len() as u64, hex(&Sha256::digest(&bytes)));
    let mut reading = reading::read(bytes)?;
    let prepared = reading.prepare();
    let damage = reading.damage.iter();
    let input = Input {
        path: path.to_path_buf(),
        rescue: path.file_name().is_some_and(rescue::is_rescue),
        bytes: size,
        sha256,
        events: reading.lines.len(),
        alone: 0,
        damage: damage
            .map(|piece| (piece.line, reading.text_of(piece).into_owned()))
            .collect(),
        version: reading.version,
        ids: Vec::new(),
    };
    Ok(((reading.bytes, prepared), input))
}

/// Bytes in lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
