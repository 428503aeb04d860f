//! One file of the simulated disk: what programs see, and what a crash may leave of it.

use super::dice::Dice;

/// The disk writes this many bytes or none of them.
const SECTOR: usize = 512;

/// A change that was made and not synced.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Size(usize),
}

#[derive(Debug, Clone, Default)]
pub(crate) struct File {
    /// What programs read.
    pub(crate) live: Vec<u8>,
    /// What is on the disk for certain.
    pub(crate) synced: Vec<u8>,
    /// Changes since then, oldest first.
    pub(crate) pending: Vec<Change>,
    /// Changes that a failed sync left behind: marked clean, so that no later sync writes them.
    pub(crate) forgotten: Vec<Change>,
}

/// What a crash does to what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    KeepAll,
    DropAll,
    /// Every sector by itself: kept, dropped, NUL or rubbish.
    Torn,
}

impl File {
    /// A file that is wholly on the disk.
    pub(crate) fn settled(bytes: Vec<u8>) -> Self {
        Self {
            live: bytes.clone(),
            synced: bytes,
            ..Self::default()
        }
    }

    pub(crate) fn change(&mut self, change: Change) {
        apply(&mut self.live, &change);
        self.pending.push(change);
    }

    pub(crate) fn sync(&mut self) {
        for change in self.pending.drain(..) {
            apply(&mut self.synced, &change);
        }
    }

    /// The sync failed, and what it was about is never written by a later one.
    pub(crate) fn forget(&mut self) {
        self.forgotten.append(&mut self.pending);
    }

    /// What stands on the disk after a crash.
    pub(crate) fn after_crash(&self, mood: Mood, dice: &mut Dice) -> Vec<u8> {
        let mut left = self.synced.clone();
        for change in self.forgotten.iter().chain(&self.pending) {
            match (mood, change) {
                (Mood::DropAll, _) => {}
                (Mood::KeepAll, change) => apply(&mut left, change),
                (Mood::Torn, Change::Size(_)) => {
                    if dice.below(2) == 0 {
                        apply(&mut left, change);
                    }
                }
                (Mood::Torn, Change::Write { at, bytes }) => tear(&mut left, *at, bytes, dice),
            }
        }
        left
    }
}

fn apply(file: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Size(size) => file.resize(*size, 0),
        Change::Write { at, bytes } => {
            let end = at + bytes.len();
            if file.len() < end {
                file.resize(end, 0);
            }
            file[*at..end].copy_from_slice(bytes);
        }
    }
}

fn tear(file: &mut Vec<u8>, at: usize, bytes: &[u8], dice: &mut Dice) {
    let mut from = 0;
    while from < bytes.len() {
        let to_boundary = SECTOR - (at + from) % SECTOR;
        let to = (from + to_boundary).min(bytes.len());
        let piece = match dice.below(6) {
            0..=1 => bytes[from..to].to_vec(),
            2 => vec![0; to - from],
            3 => (from..to).map(|_| dice.next().to_le_bytes()[0]).collect(),
            _ => Vec::new(),
        };
        if !piece.is_empty() {
            let at = at + from;
            apply(file, &Change::Write { at, bytes: piece });
        }
        from = to;
    }
}
