//! Who we are when we write into a seminar file.
//!
//! For each file this place remembers, in its own data folder, the two replicas it writes as (one
//! for what is public, one for what is private) with the number and id of their newest event.
//! When the file does not hold exactly that as the replica's newest, the file or the memory is a
//! copy, a restored backup or a cloned machine, and new ids are drawn: the same number is never
//! given twice.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::{Disk, SharedDisk};
use super::fault::Fault;
use super::reading::Reading;
use super::small_file;
use crate::domain::id::{Id, ReplicaId};

/// A replica and how far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replica {
    /// Its name.
    pub id: ReplicaId,
    /// The running number of its newest event; 0 before the first.
    pub number: u64,
    /// Its newest event.
    pub last: Option<Id>,
}

/// The members of an event's envelope that the store looks at.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Envelope {
    /// The event.
    pub id: Id,
    /// Who made it.
    pub replica: ReplicaId,
    /// The how manieth of theirs it is, counted from 1.
    pub number: u64,
}

impl Envelope {
    /// Reads the envelope of a line. `None` when it has none, which no writer of ours does.
    pub fn of(line: &[u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }
}

/// What this place remembers about one seminar file.
#[derive(Debug, Clone, Serialize, Deserialize, Default)]
struct Memory {
    /// For a person who looks into the folder.
    path: String,
    public: Option<Replica>,
    private: Option<Replica>,
    /// Every id this place ever drew for this file.
    own: Vec<ReplicaId>,
}

/// The replicas of this place in one seminar file, and the memory of them.
pub struct Replicas {
    disk: SharedDisk,
    file: PathBuf,
    memory: Memory,
    public: Replica,
    private: Replica,
    /// Whether the memory on the disk knows these ids.
    known: bool,
    /// Whether one of them has come further than the memory on the disk says.
    ahead: bool,
}

impl Replicas {
    /// The memory of the seminar with this canonical path.
    fn file(data: &Path, seminar: &Path) -> PathBuf {
        small_file::for_seminar(&data.join("replicas"), seminar, "json")
    }

    /// The ids that this place has drawn for this file so far.
    pub fn drawn(disk: &dyn Disk, data: &Path, seminar: &Path) -> Vec<ReplicaId> {
        small_file::load::<Memory>(disk, &Self::file(data, seminar)).own
    }

    /// Takes up the remembered replicas, or draws new ones where the file's newest event of a
    /// replica is not the remembered one. `readings` are everything that belongs to the seminar,
    /// rescue files too. Nothing is written yet.
    pub fn resume(
        disk: SharedDisk,
        data: &Path,
        seminar: &Path,
        readings: &[&Reading],
        random: &mut dyn FnMut() -> u64,
    ) -> Self {
        let file = Self::file(data, seminar);
        let mut memory: Memory = small_file::load(&*disk, &file);
        memory.path = seminar.to_string_lossy().into_owned();
        let mut take_up = |remembered: Option<Replica>| {
            remembered
                .filter(|replica| newest(readings, replica.id) == (replica.number, replica.last))
                .unwrap_or_else(|| Replica {
                    id: ReplicaId::new(random()),
                    number: 0,
                    last: None,
                })
        };
        let (public, private) = (take_up(memory.public), take_up(memory.private));
        let known = [public.id, private.id]
            .iter()
            .all(|id| memory.own.contains(id));
        for id in [public.id, private.id] {
            if !memory.own.contains(&id) {
                memory.own.push(id);
            }
        }
        Self {
            disk,
            file,
            memory,
            public,
            private,
            known,
            ahead: false,
        }
    }

    /// The replica that writes what everybody may see.
    pub fn public(&self) -> Replica {
        self.public
    }

    /// The replica that writes what is private.
    pub fn private(&self) -> Replica {
        self.private
    }

    /// Every id this place ever drew for this file, the two in use included.
    pub fn own(&self) -> &[ReplicaId] {
        &self.memory.own
    }

    /// Takes note of a line that was saved.
    pub fn saved(&mut self, line: &[u8]) {
        let Some(event) = Envelope::of(line) else {
            return;
        };
        for replica in [&mut self.public, &mut self.private] {
            if replica.id == event.replica && replica.number < event.number {
                replica.number = event.number;
                replica.last = Some(event.id);
                self.ahead = true;
            }
        }
    }

    /// Writes the memory when it does not know these ids yet: at the first use.
    ///
    /// # Errors
    /// The data folder cannot be written to. New ids are drawn next time then.
    pub fn remember_ids(&mut self, nonce: u64) -> Result<(), Fault> {
        if self.known {
            return Ok(());
        }
        self.remember(nonce)
    }

    /// Writes the memory when something was saved since it was written last: at close.
    ///
    /// # Errors
    /// The data folder cannot be written to. New ids are drawn next time then.
    pub fn remember(&mut self, nonce: u64) -> Result<(), Fault> {
        if !self.ahead {
            return Ok(());
        }
        self.memory.public = Some(self.public);
        self.memory.private = Some(self.private);
        small_file::store(&*self.disk, &self.file, &self.memory, nonce)?;
        (self.known, self.ahead) = (true, false);
        Ok(())
    }
}

/// The number and id of the newest event of a replica in these files; 0 when there is none.
fn newest(readings: &[&Reading], replica: ReplicaId) -> (u64, Option<Id>) {
    let each = readings.iter().filter_map(|reading| {
        let Some(prepared) = &reading.prepared else {
            return newest_line(reading, replica);
        };
        let each = prepared.iter().filter_map(|some| some.newest(replica));
        each.max_by_key(|&(number, _)| number)
    });
    each.max_by_key(|&(number, _)| number)
        .map_or((0, None), |(number, id)| (number, Some(id)))
}

/// The same for a file that had to be searched for events.
fn newest_line(reading: &Reading, replica: ReplicaId) -> Option<(u64, Id)> {
    reading
        .lines()
        .filter_map(Envelope::of)
        .filter(|event| event.replica == replica)
        .map(|event| (event.number, event.id))
        .max_by_key(|&(number, _)| number)
}
