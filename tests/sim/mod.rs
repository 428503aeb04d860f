//! A disk in memory that can fail, tear and forget.
//!
//! Whatever was not synced, names included, may be lost, torn or NUL after a crash. Any operation
//! can be made to fail, once or from then on, and two writers can be made to take turns at every
//! single operation.

pub(crate) mod dice;
mod disk;
mod file;
pub(crate) mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

use dice::Dice;
use file::{File, Mood};

/// A kind of operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Op {
    Open,
    Read,
    Create,
    Write,
    SetSize,
    Sync,
    SyncFolder,
    Rename,
    Remove,
    List,
}

/// Which operation fails.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    /// Of this kind; all kinds when `None`.
    pub(crate) kind: Option<Op>,
    /// The how manieth of them, counted from 1.
    pub(crate) nth: u64,
    /// All later ones too.
    pub(crate) forever: bool,
    /// Only in these folders; everywhere when empty.
    pub(crate) below: Vec<PathBuf>,
}

/// What may happen to the names in a folder.
#[derive(Debug, Clone)]
enum NameChange {
    Created(PathBuf, usize),
    Renamed(PathBuf, PathBuf, usize),
    Removed(PathBuf),
}

#[derive(Default)]
struct State {
    files: Vec<File>,
    names: BTreeMap<PathBuf, usize>,
    synced_names: BTreeMap<PathBuf, usize>,
    pending_names: Vec<NameChange>,
    /// Names whose sync failed, so that no later sync is about them.
    forgotten_names: Vec<NameChange>,
    folders: BTreeSet<PathBuf>,
    locked: BTreeSet<PathBuf>,
    lock_lies: bool,
    sync_takes: Duration,
    faults: Vec<Fault>,
    counts: BTreeMap<Option<Op>, u64>,
    /// How many operations of each kind there were and how many bytes they moved.
    tally: BTreeMap<Op, (u64, u64)>,
    crash_at: Option<u64>,
    crashed: bool,
    /// What another program puts into a file while it is being synced.
    meddled: Option<Vec<u8>>,
    turns: Option<Turns>,
}

/// Who may do the next operation.
struct Turns {
    next: usize,
    active: BTreeSet<usize>,
    dice: Dice,
}

struct Shared {
    state: Mutex<State>,
    turned: Condvar,
}

/// A handle on the simulated disk, of one writer.
#[derive(Clone)]
pub(crate) struct SimDisk {
    shared: Arc<Shared>,
    writer: usize,
}

impl SimDisk {
    /// An empty disk with these folders.
    pub(crate) fn new(folders: &[&str]) -> Self {
        let state = State {
            folders: folders.iter().map(PathBuf::from).collect(),
            ..State::default()
        };
        Self::from_state(state)
    }

    fn from_state(state: State) -> Self {
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            turned: Condvar::new(),
        });
        Self { shared, writer: 0 }
    }

    /// A second handle, whose operations count as another writer's.
    pub(crate) fn of_writer(&self, writer: usize) -> Self {
        let mut disk = self.clone();
        disk.writer = writer;
        disk
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap()
    }

    pub(crate) fn fail(&self, fault: Fault) {
        self.state().faults.push(fault);
    }

    pub(crate) fn mend(&self) {
        self.state().faults.clear();
    }

    /// The power goes at this operation, counted from the disk's first.
    pub(crate) fn crash_at(&self, operation: u64) {
        self.state().crash_at = Some(operation);
    }

    pub(crate) fn crashed(&self) -> bool {
        self.state().crashed
    }

    /// How many operations there were.
    pub(crate) fn operations(&self) -> u64 {
        self.state().counts.get(&None).copied().unwrap_or(0)
    }

    /// How many operations of each kind there were and how many bytes they moved, since last asked.
    pub(crate) fn take_tally(&self) -> BTreeMap<Op, (u64, u64)> {
        std::mem::take(&mut self.state().tally)
    }

    pub(crate) fn let_lock_lie(&self) {
        self.state().lock_lies = true;
    }

    pub(crate) fn delay_syncs(&self, by: Duration) {
        self.state().sync_takes = by;
    }

    /// Another program writes these bytes over the next file that is synced.
    pub(crate) fn meddle_at_sync(&self, bytes: Vec<u8>) {
        self.state().meddled = Some(bytes);
    }

    /// From now on these writers take turns, at random, at every operation.
    pub(crate) fn take_turns(&self, writers: &[usize], seed: u64) {
        let mut dice = Dice::new(seed);
        let next = dice.pick(writers);
        self.state().turns = Some(Turns {
            next,
            active: writers.iter().copied().collect(),
            dice,
        });
    }

    /// A writer will do nothing more for now.
    pub(crate) fn sit_out(&self, writer: usize) {
        let mut state = self.state();
        if let Some(turns) = &mut state.turns {
            turns.active.remove(&writer);
            turns.pass();
        }
        self.shared.turned.notify_all();
    }

    /// The bytes of a file as programs see it, without an operation.
    pub(crate) fn peek(&self, path: &str) -> Option<Vec<u8>> {
        let state = self.state();
        let file = *state.names.get(Path::new(path))?;
        Some(state.files[file].live.clone())
    }

    /// Puts a file there, synced, without an operation.
    pub(crate) fn put(&self, path: &str, bytes: &[u8]) {
        let mut state = self.state();
        let file = state.files.len();
        state.files.push(File::settled(bytes.to_vec()));
        state.names.insert(path.into(), file);
        state.synced_names.insert(path.into(), file);
    }

    /// What a machine finds that starts again after a crash.
    pub(crate) fn after_crash(&self, dice: &mut Dice) -> Self {
        let state = self.state();
        let moods = [Mood::KeepAll, Mood::DropAll, Mood::Torn, Mood::Torn];
        let (names_mood, mood) = (dice.pick(&moods), dice.pick(&moods));
        let mut names = state.synced_names.clone();
        for change in state.forgotten_names.iter().chain(&state.pending_names) {
            let kept = match names_mood {
                Mood::KeepAll => true,
                Mood::DropAll => false,
                Mood::Torn => dice.below(2) == 0,
            };
            if kept {
                change.apply(&mut names);
            }
        }
        let mut files = Vec::new();
        for file in &state.files {
            files.push(File::settled(file.after_crash(mood, dice)));
        }
        Self::from_state(State {
            files,
            synced_names: names.clone(),
            names,
            folders: state.folders.clone(),
            ..State::default()
        })
    }

    /// Every operation begins here: whose turn it is, whether the power is still on, whether this
    /// one fails.
    fn begin(
        &self,
        op: Op,
        path: &Path,
        bytes: usize,
    ) -> Result<MutexGuard<'_, State>, Refusal<'_>> {
        let mut state = self.state();
        while state
            .turns
            .as_ref()
            .is_some_and(|turns| turns.active.contains(&self.writer) && turns.next != self.writer)
        {
            state = self.shared.turned.wait(state).unwrap();
        }
        if let Some(turns) = &mut state.turns {
            turns.pass();
            self.shared.turned.notify_all();
        }
        if state.crashed {
            return Err(Refusal {
                state,
                error: gone(),
                partly: false,
            });
        }
        let tally = state.tally.entry(op).or_default();
        tally.0 += 1;
        tally.1 += bytes as u64;
        let counts = [None, Some(op)].map(|kind| {
            let count = state.counts.entry(kind).or_default();
            *count += 1;
            (kind, *count)
        });
        if state.crash_at == Some(counts[0].1) {
            state.crashed = true;
            return Err(Refusal {
                state,
                error: gone(),
                partly: true,
            });
        }
        let fails = state.faults.iter_mut().any(|fault| {
            let here =
                fault.below.is_empty() || fault.below.iter().any(|dir| path.starts_with(dir));
            let counted = fault.kind.is_none() || fault.kind == Some(op);
            if !here || !counted {
                return false;
            }
            fault.nth = fault.nth.saturating_sub(1);
            let now = fault.nth == 0;
            if now && !fault.forever {
                fault.nth = u64::MAX;
            }
            now
        });
        if fails {
            let error = io::Error::other("simulated fault");
            return Err(Refusal {
                state,
                error,
                partly: true,
            });
        }
        Ok(state)
    }
}

/// An operation that does not happen, or only in part.
struct Refusal<'a> {
    state: MutexGuard<'a, State>,
    error: io::Error,
    /// Whether some of it was done.
    partly: bool,
}

impl From<Refusal<'_>> for io::Error {
    fn from(refusal: Refusal<'_>) -> Self {
        refusal.error
    }
}

fn gone() -> io::Error {
    io::Error::other("the power is gone")
}

impl Turns {
    fn pass(&mut self) {
        let writers: Vec<_> = self.active.iter().copied().collect();
        if !writers.is_empty() {
            self.next = self.dice.pick(&writers);
        }
    }
}

impl NameChange {
    fn folder(&self) -> &Path {
        let (Self::Created(path, _) | Self::Renamed(_, path, _) | Self::Removed(path)) = self;
        path.parent().unwrap()
    }

    fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Created(path, file) => {
                names.insert(path.clone(), *file);
            }
            Self::Renamed(from, to, file) => {
                names.remove(from);
                names.insert(to.clone(), *file);
            }
            Self::Removed(path) => {
                names.remove(path);
            }
        }
    }
}

impl State {
    fn rename(&mut self, change: NameChange) {
        change.apply(&mut self.names);
        self.pending_names.push(change);
    }

    fn number(&self, path: &Path) -> io::Result<usize> {
        let found = self.names.get(path).copied();
        found.ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}
