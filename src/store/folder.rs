//! Session folders: a file for each writer, and the union of them all.
//!
//! ```text
//! seminarmappe/  oversikt-3f….json   written by this place only
//!                oversikt-a9….json   a colleague's: only read
//!                whatever.json       a conflicted copy of a sync tool: one more file, only read
//! <data>/private/<hash>.json         what is private here; it never enters the folder
//! ```

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::fault::{Fault, Step};
use super::open::{Access, Closed, Pen, Store};
use super::reading::{MAX_FILE, Reading};
use super::replica::Replicas;
use super::seminar::{Looked, Pens, Role, Seminar, hand_of, log_of, looked, nobody};
use super::small_file;
use crate::domain::session::Session;

/// How many files of its own one place may come to have in a folder.
const MOST: usize = 99;

impl Store {
    /// Opens a session folder that holds files of these names.
    pub(super) fn folder(
        &self,
        folder: &Path,
        names: Vec<OsString>,
        access: Access,
    ) -> Result<Seminar, Fault> {
        let folder = self.disk.canonical(folder).map_err(Step::Open.failed())?;
        let pens = match access {
            Access::Read => Err(Closed::Asked),
            Access::Write | Access::Beside => self.pens_in(&folder, &names)?,
        };
        let own = pens.as_ref().ok().map(|pens| pens.public.path.clone());
        let mut paths: Vec<PathBuf> = seminar_files(&folder, names).collect();
        // A file that was made just now is not among the names yet.
        paths.extend(own.filter(|own| !paths.contains(own)));
        paths.sort();
        let mut files = Vec::new();
        let mut readings = Vec::new();
        for path in paths {
            self.take_in(&path, Role::Member, &mut files, &mut readings);
        }
        let private = self.private_file(&folder);
        if self.disk.read(&private, MAX_FILE).is_ok() {
            self.take_in(&private, Role::Private, &mut files, &mut readings);
        }
        if readings.is_empty() {
            return Err(nothing_in(files));
        }
        let hand = pens.as_ref().map_or_else(|_| nobody(), hand_of);
        Ok(Seminar {
            session: Session::new(log_of(readings), hand),
            path: folder,
            files,
            pens,
        })
    }

    fn take_in(
        &self,
        path: &Path,
        role: Role,
        files: &mut Vec<Looked>,
        readings: &mut Vec<Reading>,
    ) {
        match self.read(path) {
            Ok(reading) => {
                files.push(looked(path, role, &reading));
                readings.push(reading);
            }
            Err(fault) => files.push(Looked {
                path: path.to_path_buf(),
                role,
                found: Err(fault),
            }),
        }
    }

    /// The pens of this place: on a file of its own in the folder, and on one outside of it for
    /// what is private.
    fn pens_in(&self, folder: &Path, names: &[OsString]) -> Result<Result<Pens, Closed>, Fault> {
        let public = match self.own_file(folder, names)? {
            Ok(pen) => pen,
            Err(closed) => return Ok(Err(closed)),
        };
        let private = self.private_file(folder);
        let inside = private.parent().unwrap_or(folder);
        self.disk
            .create_folder(inside)
            .map_err(Step::Create.failed())?;
        self.make_empty(&private)?;
        let private = self.open(&private, Access::Write)?.pen;
        Ok(private.map(|private| Pens {
            public,
            private: Some(private),
        }))
    }

    /// A file of the folder that this place has written to before and nobody writes to now, or
    /// a new one.
    fn own_file(&self, folder: &Path, names: &[OsString]) -> Result<Result<Pen, Closed>, Fault> {
        for path in seminar_files(folder, names.to_vec()) {
            if Replicas::drawn(&*self.disk, &self.places.data, &path).is_empty() {
                continue;
            }
            if let Ok(pen) = self.open(&path, Access::Write).map(|opened| opened.pen)
                && let Ok(pen) = pen
            {
                return Ok(Ok(pen));
            }
        }
        let mut taken = Step::Create.failed()(io::ErrorKind::AlreadyExists.into());
        for _ in 0..MOST {
            let name = format!("oversikt-{:016x}.json", self.clock.random());
            let path = folder.join(name);
            match self.create::<&[u8]>(&path, &[]) {
                Ok(()) => return Ok(self.open(&path, Access::Write)?.pen),
                Err(fault) if fault.is(io::ErrorKind::AlreadyExists) => taken = fault,
                Err(fault) => return Err(fault),
            }
        }
        Err(taken)
    }

    fn private_file(&self, folder: &Path) -> PathBuf {
        small_file::for_seminar(&self.places.data.join("private"), folder, "json")
    }

    fn make_empty(&self, path: &Path) -> Result<(), Fault> {
        match self.create::<&[u8]>(path, &[]) {
            Err(fault) if !fault.is(io::ErrorKind::AlreadyExists) => Err(fault),
            _ => Ok(()),
        }
    }
}

/// The files of a folder that may be seminar files, in the order of their names.
pub(super) fn seminar_files(
    folder: &Path,
    mut names: Vec<OsString>,
) -> impl Iterator<Item = PathBuf> + use<> {
    names.sort();
    let folder = folder.to_path_buf();
    names
        .into_iter()
        .filter(|name| {
            let bytes = name.as_encoded_bytes();
            bytes.ends_with(b".json") && !bytes.starts_with(b".")
        })
        .map(move |name| folder.join(name))
}

/// Why a folder cannot be opened in which nothing can be read.
fn nothing_in(files: Vec<Looked>) -> Fault {
    let mut faults = files.into_iter().filter_map(|file| file.found.err());
    faults
        .next()
        .unwrap_or_else(|| Step::Open.failed()(io::ErrorKind::NotFound.into()))
}
