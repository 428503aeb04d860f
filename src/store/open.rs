//! Opening and making seminar files: what the command line and the shell call.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::choices::Choices;
use super::clock::Clock;
use super::disk::{DiskError, Lock, SharedDisk, folder_of};
use super::draft::Draft;
use super::durable;
use super::fault::{Fault, Step};
use super::keeper::Keeper;
use super::lock::{self, Holder, Outcome};
use super::places::Places;
use super::reading::{self, MAX_FILE, Reading, Shape};
use super::recent::Recent;
use super::replica::{Replica, Replicas};
use super::rescue::{self, Refuges, Rescued};
use super::saver::{Outfit, Report, Saver};
use super::session_file::{SessionFile, entry, whole_file};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::line::claimed_id;

/// The store: a disk, the time, and the places of the program.
#[derive(Clone)]
pub struct Store {
    /// Where the program keeps things of its own.
    pub places: Places,
    /// The disk that everything goes to.
    pub disk: SharedDisk,
    /// The time and the dice.
    pub clock: Arc<dyn Clock>,
}

/// What a seminar is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To look at it. Nothing is written, no lock is taken.
    Read,
    /// To write into the file itself.
    Write,
    /// To write into a file of one's own beside it, `<stem>-2.json`, that holds everything the
    /// seminar holds as well.
    Beside,
}

/// An open seminar. Its state is the union of `reading`, `beside` and the rescued readings.
pub struct Opened {
    /// The seminar file, canonical.
    pub path: PathBuf,
    /// What it holds.
    pub reading: Reading,
    /// With [`Access::Beside`], what the file of one's own held already.
    pub beside: Option<Reading>,
    /// Rescue files that hold something the seminar does not, or that cannot be read.
    pub rescued: Vec<Rescued>,
    /// What it is written with.
    pub pen: Result<Pen, Closed>,
}

/// Why an open seminar is not written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// It was opened to be looked at.
    Asked,
    /// A newer program wrote it: its version of the format.
    Newer(u64),
    /// Somebody else is writing to it.
    Held(Holder),
    /// The disk does not let us.
    NotWritable(DiskError),
}

/// The right to write to a seminar, and who writes. Dropping it gives the lock back.
pub struct Pen {
    /// The file that is written to: the seminar, or with [`Access::Beside`] the one beside it.
    pub path: PathBuf,
    /// The writer of what everybody may see.
    pub public: Replica,
    /// The writer of what is private.
    pub private: Replica,
    /// Every replica that this place ever was in this file.
    pub own: Vec<ReplicaId>,
    /// The text that was being typed when the program last ended; empty mostly.
    pub draft: String,
    outfit: Outfit,
}

impl Pen {
    /// Starts the saver. What rescue files hold is put into the seminar first, under ticket 0.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn start(self, report: impl FnMut(Report) + Send + 'static) -> io::Result<Saver> {
        Saver::start(self.outfit, report)
    }

    /// Takes note of lines that were saved by writing the whole file anew.
    pub(super) fn wrote(&mut self, lines: &[String], nonce: u64) {
        let replicas = &mut self.outfit.replicas;
        for line in lines {
            replicas.saved(line.as_bytes());
        }
        // A place that cannot remember its replicas draws new ones next time.
        let _ = replicas.remember(nonce);
    }
}

impl Opened {
    /// Everything that belongs to the seminar.
    pub fn readings(&self) -> impl Iterator<Item = &Reading> {
        let rescued = self.rescued.iter();
        std::iter::once(&self.reading)
            .chain(&self.beside)
            .chain(rescued.filter_map(|rescued| rescued.reading.as_ref().ok()))
    }
}

impl Store {
    /// Opens a seminar file.
    ///
    /// With [`Access::Write`] and somebody else writing already this gives the seminar with
    /// [`Closed::Held`]; whoever came second then chooses between looking and [`Access::Beside`].
    ///
    /// # Errors
    /// The file is not there, cannot be read, or is no seminar file. It is left as it is.
    pub fn open(&self, path: &Path, access: Access) -> Result<Opened, Fault> {
        let path = self.disk.canonical(path).map_err(Step::Open.failed())?;
        // Asked for before reading, so that nobody appends in between.
        let lock = (access == Access::Write).then(|| self.lock(&path));
        let reading = self.read(&path)?;
        let rescued = self.rescued(&path, &reading);
        let mut opened = Opened {
            path,
            reading,
            beside: None,
            rescued,
            pen: Err(Closed::Asked),
        };
        if let Some(lock) = lock {
            opened.pen = self.may_write(&opened, lock).map(|lock| {
                let path = opened.path.clone();
                self.pen(&opened, path, &opened.reading, lock)
            });
        }
        if access == Access::Beside {
            self.write_beside(&mut opened)?;
        }
        Ok(opened)
    }

    /// Writes a new seminar file with these lines. It survives a crash when this returns.
    ///
    /// # Errors
    /// The name is taken ([`io::ErrorKind::AlreadyExists`]), or the disk refused.
    pub fn create<L: AsRef<[u8]>>(&self, path: &Path, lines: &[L]) -> Result<(), Fault> {
        durable::create(&*self.disk, path, &file_of(lines))
    }

    /// Writes a file of any kind, in place of what stands there if `replace` says so. The old one
    /// or the new one stands there whole, or none, whatever happens.
    ///
    /// # Errors
    /// The name is taken, or the disk refused.
    pub fn write(&self, path: &Path, bytes: &[u8], replace: bool) -> Result<(), Fault> {
        let nonce = self.clock.random();
        if replace {
            return durable::replace(&*self.disk, path, bytes, nonce);
        }
        durable::put(&*self.disk, path, bytes, nonce)
    }

    /// Writes a file of another kind beside a seminar, under the first name that is free:
    /// `<stem>.<word>.<ending>`. Gives back where.
    ///
    /// # Errors
    /// The disk refused, or a hundred such names are taken.
    pub fn put_beside(
        &self,
        seminar: &Path,
        (word, ending): (&str, &str),
        bytes: &[u8],
    ) -> Result<PathBuf, Fault> {
        let seminar = self.disk.canonical(seminar);
        let seminar = seminar.map_err(|error| Fault::from_disk(Step::Open, error))?;
        let stem = seminar.file_stem().unwrap_or_default();
        let folder = folder_of(&seminar);
        let nonce = self.clock.random();
        let write = |path: &Path| durable::put(&*self.disk, path, bytes, nonce);
        durable::under_free_name(folder, stem, (word, ending), &write)
    }

    /// Reads a seminar file and nothing around it.
    ///
    /// # Errors
    /// The file is not there, cannot be read, or is no seminar file.
    pub fn read(&self, path: &Path) -> Result<Reading, Fault> {
        let bytes = self
            .disk
            .read(path, MAX_FILE)
            .map_err(Step::Read.failed())?;
        Ok(reading::read(bytes)?)
    }

    /// The list of recent seminars.
    pub fn recent(&self) -> Recent {
        Recent::of(self.disk.clone(), &self.places.data)
    }

    /// What a person chose to begin with.
    pub fn choices(&self) -> Choices {
        Choices::of(self.disk.clone(), &self.places.state)
    }

    fn lock(&self, path: &Path) -> Outcome {
        let since = self.clock.now().to_rfc3339();
        lock::take(&self.disk, &self.places.data, path, &since)
    }

    fn may_write(&self, opened: &Opened, lock: Outcome) -> Result<Option<Lock>, Closed> {
        if opened.reading.read_only() {
            return Err(Closed::Newer(opened.reading.version));
        }
        let lock = match lock {
            Outcome::Theirs(holder) => return Err(Closed::Held(holder)),
            Outcome::Ours(lock) => Some(lock),
            Outcome::Unknown => None,
        };
        match self.disk.open(&opened.path) {
            Ok(_) => Ok(lock),
            Err(error) => Err(Closed::NotWritable(error.into())),
        }
    }

    /// Rescue files that are worth a word: with events that the seminar does not hold, or not to
    /// be read.
    fn rescued(&self, path: &Path, reading: &Reading) -> Vec<Rescued> {
        let mut found = rescue::find(&*self.disk, path, &self.places.refuges(path));
        if found.is_empty() {
            return found;
        }
        let mut known = ids(reading);
        found.retain(|rescued| match &rescued.reading {
            Ok(rescued) => {
                let before = known.len();
                known.extend(rescued.lines().filter_map(claimed_id));
                known.len() > before
            }
            Err(_) => true,
        });
        found
    }

    /// Finds or makes the file beside the seminar that is ours to write.
    fn write_beside(&self, opened: &mut Opened) -> Result<(), Fault> {
        if opened.reading.read_only() {
            opened.pen = Err(Closed::Newer(opened.reading.version));
            return Ok(());
        }
        let stem = opened.path.file_stem().unwrap_or_default().to_os_string();
        for number in 2..=99 {
            let mut name = stem.clone();
            name.push(format!("-{number}.json"));
            let path = folder_of(&opened.path).join(name);
            if !self.ours_to_write(opened, &path)? {
                continue;
            }
            let lock = match self.lock(&path) {
                Outcome::Ours(lock) => Some(lock),
                Outcome::Unknown => None,
                Outcome::Theirs(_) => continue,
            };
            // Ours, and still something that we must not append to.
            let Some(reading) = self.read(&path).ok().filter(|found| !found.read_only()) else {
                continue;
            };
            opened.pen = Ok(self.pen(opened, path, &reading, lock));
            opened.beside = Some(reading);
            return Ok(());
        }
        Err(Step::Create.failed()(io::ErrorKind::AlreadyExists.into()))
    }

    /// Whether the file of this name is one that this place made, now or before. Somebody else's
    /// file of that name is left alone.
    fn ours_to_write(&self, opened: &Opened, path: &Path) -> Result<bool, Fault> {
        let everything = || whole_file(&missing(opened.readings(), HashSet::new()));
        match self.disk.canonical(path) {
            Ok(found) => {
                let drawn = Replicas::drawn(&*self.disk, &self.places.data, path);
                Ok(found == path && !drawn.is_empty())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                match durable::create(&*self.disk, path, &everything()) {
                    Err(fault) if fault.is(io::ErrorKind::AlreadyExists) => Ok(false),
                    made => made.map(|()| true),
                }
            }
            Err(error) => Err(Step::Open.failed()(error)),
        }
    }

    /// What a file is written with, whose content is `file`.
    fn pen(&self, opened: &Opened, path: PathBuf, file: &Reading, lock: Option<Lock>) -> Pen {
        let readings: Vec<_> = opened.readings().chain([file]).collect();
        let replicas = Replicas::resume(
            self.disk.clone(),
            &self.places.data,
            &path,
            &readings,
            &mut || self.clock.random(),
        );
        let refuges = Refuges::new(&path, self.places.refuges(&path), replicas.public().id);
        let mut keeper = match file.shape {
            Shape::Canonical { end } => {
                let sound = SessionFile::resume(self.disk.clone(), path.clone(), &file.bytes, end);
                Keeper::sound(self.disk.clone(), refuges, sound)
            }
            Shape::Spaced | Shape::Damaged => Keeper::unsound(
                self.disk.clone(),
                refuges,
                path.clone(),
                self.clock.random(),
            ),
        };
        if readings.len() > 2 || opened.path != path {
            keeper.accept(&missing(opened.readings(), ids(file)));
        }
        let draft = Draft::of(self.disk.clone(), &self.places.state, &path);
        Pen {
            public: replicas.public(),
            private: replicas.private(),
            own: replicas.own().to_vec(),
            draft: draft.load(),
            outfit: Outfit {
                keeper,
                replicas,
                draft,
                recent: self.recent(),
                seminar: path.clone(),
                clock: self.clock.clone(),
                lock,
            },
            path,
        }
    }
}

fn ids(reading: &Reading) -> HashSet<Id> {
    reading.lines().filter_map(claimed_id).collect()
}

/// The lines of these files that are not `known`, each once, as entries.
fn missing<'a>(readings: impl Iterator<Item = &'a Reading>, mut known: HashSet<Id>) -> Vec<u8> {
    let mut entries = Vec::new();
    for line in readings.flat_map(Reading::lines) {
        if claimed_id(line).is_some_and(|id| known.insert(id)) {
            entry(&mut entries, line);
        }
    }
    entries
}

fn file_of<L: AsRef<[u8]>>(lines: &[L]) -> Vec<u8> {
    let mut entries = Vec::new();
    for line in lines {
        entry(&mut entries, line.as_ref());
    }
    whole_file(&entries)
}
