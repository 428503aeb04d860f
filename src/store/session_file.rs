//! The seminar file, as the one who appends to it sees it.
//!
//! ```text
//! {"format":"oversikt","version":1,"events":[
//! {"id":"…", …}
//! ,{"id":"…", …}          start: what we appended begins here
//! ,{"id":"…", …}
//! ]}                      end:   the next append overwrites the file from here
//! ```
//!
//! The file is opened anew for each append, so that a file that a sync tool put in its place is
//! seen, and no open handle keeps a USB stick from leaving. Every append makes the same system
//! calls and moves the same bytes, however long the file is.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{OpenFile, SharedDisk};
use super::durable;
use super::fault::{Fault, Step};
use super::reading::{self, CLOSING, HEADER, MAX_FILE, Shape};

/// How much of the file's end is compared before each append.
const TAIL: usize = 4096;
/// How much is read at a time when everything we wrote is compared.
const CHUNK: usize = 64 * 1024;

/// A seminar file that is as we left it, as far as we know.
pub struct SessionFile {
    disk: SharedDisk,
    path: PathBuf,
    /// Where the first line stands that we appended.
    start: u64,
    /// Where the closing line stands.
    end: u64,
    /// The last bytes of the file, closing line included.
    tail: Vec<u8>,
    /// False after anything that leaves open what the disk holds.
    trusted: bool,
}

impl SessionFile {
    /// Goes on with a canonical file that was just read. `bytes` are the file's, `end` is where
    /// its closing line begins.
    pub fn resume(disk: SharedDisk, path: PathBuf, bytes: &[u8], end: usize) -> Self {
        let file = bytes.get(..end + CLOSING.len()).unwrap_or(bytes);
        Self {
            disk,
            path,
            start: end as u64,
            end: end as u64,
            tail: last(file).to_vec(),
            trusted: true,
        }
    }

    /// Writes a new file that holds these entries (see [`entry`]) and goes on with it. It survives
    /// a crash when this returns.
    ///
    /// # Errors
    /// The name is taken, or the disk refused.
    pub fn create(disk: SharedDisk, path: PathBuf, entries: &[u8]) -> Result<Self, Fault> {
        let bytes = whole_file(entries);
        durable::create(&*disk, &path, &bytes)?;
        Ok(Self::resume(
            disk,
            path,
            &bytes,
            bytes.len() - CLOSING.len(),
        ))
    }

    /// Goes on with a file that was just written with `bytes` and whose entries all count as
    /// appended here, so that [`Self::verify`] looks for them too.
    pub(super) fn made(disk: SharedDisk, path: PathBuf, bytes: &[u8]) -> Self {
        let end = bytes.len().saturating_sub(CLOSING.len());
        Self {
            start: HEADER.len() as u64,
            ..Self::resume(disk, path, bytes, end)
        }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether another append may be tried: never after a failed sync, nor when somebody else
    /// changed the file.
    pub fn trusted(&self) -> bool {
        self.trusted
    }

    /// Appends entries (see [`entry`]). When this returns `Ok` they survive a crash.
    ///
    /// `written` is called when the system has them and the disk does not yet: from then on they
    /// survive the end of the program. A write that fails is cut back and tried once more; if it
    /// fails again, the file is closed properly as far as the disk lets us. Whole lines that stand
    /// in the file are never touched.
    ///
    /// # Errors
    /// The entries are not in the file, or may not survive. [`Self::trusted`] says whether the
    /// same may be tried again.
    pub fn append(&mut self, entries: &[u8], written: &mut dyn FnMut()) -> Result<(), Fault> {
        let entries = as_standing_at(self.end, entries);
        let mut bytes = Vec::with_capacity(entries.len() + CLOSING.len());
        bytes.extend_from_slice(entries);
        bytes.extend_from_slice(CLOSING);
        if self.end + bytes.len() as u64 > MAX_FILE {
            return Err(Fault::Full);
        }
        let mut file = self.open()?;
        self.compare_tail(&*file)?;
        self.write(&mut *file, &bytes)?;
        written();
        // What a failed sync leaves behind cannot be known: the system may have marked the pages
        // clean, and a second sync would then succeed without writing anything.
        file.sync().map_err(|error| {
            self.trusted = false;
            Step::Sync.failed()(error)
        })?;
        self.tail
            .truncate(self.tail.len().saturating_sub(CLOSING.len()));
        self.tail.extend_from_slice(last(&bytes));
        let surplus = self.tail.len().saturating_sub(TAIL);
        self.tail.drain(..surplus);
        self.end += entries.len() as u64;
        // Two writers whose lock lied and who both looked before either wrote meet here.
        self.compare_tail(&*file)
    }

    /// Checks that everything we appended still stands in the file. `entries` are all of it, in
    /// order.
    ///
    /// # Errors
    /// Something is missing or cannot be read.
    pub fn verify(&mut self, entries: &[u8]) -> Result<(), Fault> {
        let file = self.open()?;
        self.compare_tail(&*file)?;
        let entries = as_standing_at(self.start, entries);
        let mut found = vec![0; CHUNK.min(entries.len())];
        let mut at = self.start;
        for wanted in entries.chunks(CHUNK) {
            let found = found.get_mut(..wanted.len()).unwrap_or_default();
            file.read_at(at, found).map_err(Step::Read.failed())?;
            if found != wanted {
                self.trusted = false;
                return Err(Fault::Changed);
            }
            at += wanted.len() as u64;
        }
        Ok(())
    }

    fn open(&mut self) -> Result<Box<dyn OpenFile>, Fault> {
        self.disk.open(&self.path).map_err(|error| {
            if error.kind() == io::ErrorKind::NotFound {
                self.trusted = false;
                return Fault::Changed;
            }
            Step::Open.failed()(error)
        })
    }

    /// The check before each append: the length, and the last [`TAIL`] bytes.
    fn compare_tail(&mut self, file: &dyn OpenFile) -> Result<(), Fault> {
        if self.stands(file)? {
            return Ok(());
        }
        self.trusted = false;
        Err(Fault::Changed)
    }

    /// Whether the file ends as we left it.
    fn stands(&self, file: &dyn OpenFile) -> Result<bool, Fault> {
        let size = file.size().map_err(Step::Read.failed())?;
        if size != self.end + CLOSING.len() as u64 {
            return Ok(false);
        }
        let mut found = vec![0; self.tail.len()];
        let at = size - self.tail.len() as u64;
        file.read_at(at, &mut found).map_err(Step::Read.failed())?;
        Ok(found == self.tail)
    }

    fn write(&mut self, file: &mut dyn OpenFile, bytes: &[u8]) -> Result<(), Fault> {
        let end = self.end;
        let second = |file: &mut dyn OpenFile, bytes: &[u8]| {
            file.set_size(end)?;
            file.write_at(end, bytes)
        };
        let Err(_) = file.write_at(end, bytes) else {
            return Ok(());
        };
        // A disk that took nothing left the file whole. Cut back it might not take the closing
        // line again.
        let again = if self.stands(file).unwrap_or(false) {
            file.write_at(end, bytes)
        } else {
            second(file, bytes)
        };
        let Err(error) = again else {
            return Ok(());
        };
        if !self.stands(file).unwrap_or(false) {
            // The closing line stood there a moment ago, so there should be room for it.
            let closed = second(file, CLOSING).and_then(|()| file.sync());
            self.trusted = closed.is_ok();
        }
        Err(Step::Write.failed()(error))
    }
}

/// Appends one line to `entries`, in the form in which it stands in the file: `,{…}` and a newline.
pub fn entry(entries: &mut Vec<u8>, line: &[u8]) {
    entries.push(b',');
    entries.extend_from_slice(line);
    entries.push(b'\n');
}

/// Entries as they stand at this offset of the file: no comma stands before the first event.
fn as_standing_at(offset: u64, entries: &[u8]) -> &[u8] {
    let first = offset == HEADER.len() as u64;
    let bare = entries.strip_prefix(b",").filter(|_| first);
    bare.unwrap_or(entries)
}

/// A file that holds these entries and nothing else.
pub fn whole_file(entries: &[u8]) -> Vec<u8> {
    [
        HEADER,
        as_standing_at(HEADER.len() as u64, entries),
        CLOSING,
    ]
    .concat()
}

/// The last bytes of a file, as many as are compared before each append.
fn last(bytes: &[u8]) -> &[u8] {
    bytes
        .get(bytes.len().saturating_sub(TAIL)..)
        .unwrap_or_default()
}

/// Makes a file that can be appended to out of whatever stands at `path`, before the first append
/// to it. Gives back the file, and where the damaged one was kept if there was damage.
///
/// The file under that name is at every moment the old one or the new one. The old one is kept
/// under a new name first, synced, unless nothing but white space tells it from the new one.
/// After a crash on the way there may be a file too many, never an event too few.
///
/// # Errors
/// The disk refused, or what stands there is not ours to write. Nothing was overwritten then.
pub fn make_sound(
    disk: &SharedDisk,
    path: &Path,
    nonce: u64,
) -> Result<(SessionFile, Option<PathBuf>), Fault> {
    let bytes = disk.read(path, MAX_FILE).map_err(Step::Read.failed())?;
    let size = bytes.len();
    let found = reading::read(bytes)?;
    if found.read_only() {
        return Err(Fault::Newer(found.version));
    }
    let resume =
        |bytes: &[u8], end| SessionFile::resume(disk.clone(), path.to_path_buf(), bytes, end);
    if let Shape::Canonical { end } = found.shape {
        return Ok((resume(&found.bytes, end), None));
    }
    let mut entries = Vec::with_capacity(found.bytes.len());
    found.lines().for_each(|line| entry(&mut entries, line));
    let sound = whole_file(&entries);
    let mut kept = None;
    if found.shape == Shape::Damaged {
        let damaged = found.bytes.get(..size).unwrap_or_default();
        let folder = super::disk::folder_of(path);
        let stem = path.file_stem().unwrap_or_default();
        kept = Some(durable::create_free(
            &**disk, folder, stem, "skadet", damaged,
        )?);
    }
    durable::replace(&**disk, path, &sound, nonce)?;
    let end = sound.len() - CLOSING.len();
    Ok((resume(&sound, end), kept))
}
