//! From files to a session: the events of everything that belongs to a seminar, in one log, with
//! the hand that writes on.

use std::path::{Path, PathBuf};

use super::fault::{Fault, Step};
use super::open::{Access, Closed, Opened, Pen, Store};
use super::reading::{self, Reading, Shape};
use super::replica::{Replica, Replicas};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::intent::Refusal;
use crate::domain::log::Log;
use crate::domain::session::{Done, Hand, Session, Writer};

/// A seminar with all the files it was read from.
pub struct Seminar {
    /// The file or the folder, canonical.
    pub path: PathBuf,
    /// Everything that was read, and the hand that writes.
    pub session: Session,
    /// The files, the seminar's own first.
    pub files: Vec<Looked>,
    /// What it is written with, or why it is not written to.
    pub pens: Result<Pens, Closed>,
}

/// The file for what everybody may see, and the one for what is private where that is another.
pub struct Pens {
    /// Writes what everybody may see, and in a file of its own also what is private.
    pub public: Pen,
    /// With a session folder: writes what is private, outside of the folder.
    pub private: Option<Pen>,
}

/// A file that was read, and what was seen on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Where it is.
    pub path: PathBuf,
    /// What it is to the seminar.
    pub role: Role,
    /// What it holds, or why it cannot be read.
    pub found: Result<Found, Fault>,
}

/// What a file is to a seminar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The seminar file itself.
    Seminar,
    /// A file of one's own beside a seminar that somebody else writes to.
    Beside,
    /// A rescue file.
    Rescue,
    /// One of the files of a session folder.
    Member,
    /// What is private beside a session folder.
    Private,
}

/// What a file was found to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How many events and stubs.
    pub events: usize,
    /// The version of the format.
    pub version: u64,
    /// Whether it can be appended to as it is.
    pub shape: Shape,
    /// The pieces that are no events: the line each begins on, and its text.
    pub damage: Vec<(usize, String)>,
}

impl Found {
    /// What is worth knowing of a reading when its bytes have gone into a log.
    pub fn of(reading: &Reading) -> Self {
        let damage = reading.damage.iter();
        Self {
            events: reading.lines.len(),
            version: reading.version,
            shape: reading.shape,
            damage: damage
                .map(|piece| (piece.line, reading.text_of(piece).into_owned()))
                .collect(),
        }
    }
}

impl Seminar {
    /// How many pieces of its files are no events.
    pub fn damaged(&self) -> usize {
        let found = self
            .files
            .iter()
            .filter_map(|file| file.found.as_ref().ok());
        found.map(|found| found.damage.len()).sum()
    }
}

impl Store {
    /// Opens a seminar: a file with what belongs to it, or the union of a session folder.
    ///
    /// # Errors
    /// The file or folder is not there, or nothing of it can be read. It is left as it is.
    pub fn seminar(&self, path: &Path, access: Access) -> Result<Seminar, Fault> {
        match self.disk.list(path) {
            Ok(names) => self.folder(path, names, access),
            // Whatever it is, it is no folder that can be looked into.
            Err(_) => self.open(path, access).map(seminar_of),
        }
    }
}

/// A seminar file that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where it is, canonical.
    pub path: PathBuf,
    /// The seminar in it.
    pub id: Id,
}

impl Store {
    /// Makes a new seminar file with what `begin` says first. This place remembers who it was
    /// when it wrote it. The file survives a crash when this returns.
    ///
    /// # Errors
    /// The name is taken, or the disk refused; inside, `begin` was refused. Nothing is written
    /// then.
    pub fn new_seminar(
        &self,
        path: &Path,
        begin: impl FnOnce(&mut Session) -> Result<Done, Refusal>,
    ) -> Result<Result<Made, Refusal>, Fault> {
        let folder = super::disk::folder_of(path);
        let folder = self.disk.canonical(folder).map_err(Step::Create.failed())?;
        let path = folder.join(path.file_name().unwrap_or_default());
        let mut random = || self.clock.random();
        let (disk, data) = (self.disk.clone(), &self.places.data);
        let mut replicas = Replicas::resume(disk, data, &path, &[], &mut random);
        let hand = Hand {
            own: replicas.own().to_vec(),
            ..Hand::new(replicas.public().id, replicas.private().id)
        };
        let mut session = Session::new(Log::default(), hand);
        let done = match begin(&mut session) {
            Ok(done) => done,
            Err(refusal) => return Ok(Err(refusal)),
        };
        self.create(&path, &done.lines)?;
        done.lines
            .iter()
            .for_each(|line| replicas.saved(line.as_bytes()));
        // A place that cannot remember its replicas draws new ones next time.
        let _ = replicas.remember(self.clock.random());
        Ok(Ok(Made { path, id: done.id }))
    }
}

/// The seminar in an opened file.
fn seminar_of(opened: Opened) -> Seminar {
    let mut files = vec![looked(&opened.path, Role::Seminar, &opened.reading)];
    let beside = opened.pen.as_ref().map(|pen| pen.path.clone());
    if let (Some(reading), Ok(path)) = (&opened.beside, &beside) {
        files.push(looked(path, Role::Beside, reading));
    }
    files.extend(opened.rescued.iter().map(|rescued| {
        Looked {
            path: rescued.path.clone(),
            role: Role::Rescue,
            found: rescued
                .reading
                .as_ref()
                .map(Found::of)
                .map_err(Clone::clone),
        }
    }));
    let rescued = opened.rescued.into_iter();
    let readings = std::iter::once(opened.reading)
        .chain(opened.beside)
        .chain(rescued.filter_map(|rescued| rescued.reading.ok()));
    let log = log_of(readings.collect());
    let pens = opened.pen.map(|public| Pens {
        public,
        private: None,
    });
    let hand = pens.as_ref().map_or_else(|_| nobody(), hand_of);
    Seminar {
        path: opened.path,
        session: Session::new(log, hand),
        files,
        pens,
    }
}

/// A file that could be read.
pub(super) fn looked(path: &Path, role: Role, reading: &Reading) -> Looked {
    Looked {
        path: path.to_path_buf(),
        role,
        found: Ok(Found::of(reading)),
    }
}

/// The hand that holds a pen for everything.
pub(super) fn hand_of_pen(pen: &Pen) -> Hand {
    let writer = |replica: Replica| Writer {
        id: replica.id,
        number: replica.number,
    };
    Hand {
        public: writer(pen.public),
        private: writer(pen.private),
        own: pen.own.clone(),
    }
}

/// The hand that holds these pens.
pub(super) fn hand_of(pens: &Pens) -> Hand {
    let mut hand = hand_of_pen(&pens.public);
    if let Some(private) = &pens.private {
        let others = hand_of_pen(private);
        hand.private = others.private;
        hand.own.extend(others.own);
    }
    hand
}

/// The hand of a session that is only looked at.
pub(super) fn nobody() -> Hand {
    Hand {
        own: Vec::new(),
        ..Hand::new(ReplicaId::new(0), ReplicaId::new(0))
    }
}

/// One log of several readings. The bytes of a single one are taken over as they are.
pub fn log_of(readings: Vec<Reading>) -> Log {
    let events = readings.iter().map(|reading| reading.lines.len()).sum();
    let mut bytes: Vec<u8> = Vec::new();
    let mut parts = Vec::with_capacity(readings.len());
    for mut reading in readings {
        parts.push((bytes.len(), reading.prepare()));
        if bytes.is_empty() {
            bytes = reading.bytes;
        } else {
            bytes.extend_from_slice(&reading.bytes);
        }
    }
    let threads = reading::threads(bytes.len());
    let mut log = Log::on(bytes, events).with_threads(threads);
    for (behind, prepared) in parts {
        for prepared in prepared {
            log.take_in(prepared, behind);
        }
    }
    log
}
