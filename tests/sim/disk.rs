//! The operations of the simulated disk.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use oversikt::store::disk::{Disk, Lock, OpenFile};

use super::file::{Change, File};
use super::{NameChange, Op, Refusal, SimDisk, State, gone};

impl Disk for SimDisk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let state = self.begin(Op::Read, path, 0)?;
        let bytes = state.files[state.number(path)?].live.clone();
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let state = self.begin(Op::Open, path, 0)?;
        let file = state.number(path)?;
        Ok(Box::new(SimFile {
            disk: self.clone(),
            path: path.to_path_buf(),
            file,
        }))
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let mut state = self.begin(Op::Create, path, 0)?;
        if !state.folders.contains(path.parent().unwrap()) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if state.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let file = state.files.len();
        state.files.push(File::default());
        state.rename(NameChange::Created(path.to_path_buf(), file));
        Ok(Box::new(SimFile {
            disk: self.clone(),
            path: path.to_path_buf(),
            file,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let (mut state, outcome) = match self.begin(Op::Rename, to, 0) {
            Ok(state) => (state, Ok(())),
            // The power went: the rename may have happened all the same.
            Err(Refusal {
                state,
                error,
                partly: true,
            }) if state.crashed => (state, Err(error)),
            Err(refusal) => return Err(refusal.into()),
        };
        let file = state.number(from)?;
        state.rename(NameChange::Renamed(from.into(), to.into(), file));
        outcome
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.begin(Op::Remove, path, 0)?;
        state.number(path)?;
        state.rename(NameChange::Removed(path.to_path_buf()));
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = match self.begin(Op::SyncFolder, &folder.join("x"), 0) {
            Ok(state) => state,
            Err(mut refusal) => {
                if !refusal.state.crashed {
                    let State {
                        pending_names,
                        forgotten_names,
                        ..
                    } = &mut *refusal.state;
                    let here = pending_names.extract_if(.., |change| change.folder() == folder);
                    forgotten_names.extend(here);
                }
                return Err(refusal.into());
            }
        };
        let State {
            pending_names,
            synced_names,
            ..
        } = &mut *state;
        pending_names.retain(|change| {
            let here = change.folder() == folder;
            if here {
                change.apply(synced_names);
            }
            !here
        });
        Ok(())
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        if self.state().folders.contains(folder) {
            return Ok(());
        }
        let mut state = self.begin(Op::Create, folder, 0)?;
        let all = folder.ancestors().map(PathBuf::from);
        state.folders.extend(all);
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let state = self.begin(Op::List, folder, 0)?;
        if !state.folders.iter().any(|known| known == folder) {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let here = state
            .names
            .keys()
            .filter(|path| path.parent() == Some(folder));
        Ok(here
            .map(|path| path.file_name().unwrap().to_os_string())
            .collect())
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        let state = self.state();
        if state.folders.iter().any(|known| known == path) {
            return Ok(path.to_path_buf());
        }
        state.number(path).map(|_| path.to_path_buf())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let mut state = self.state();
        if state.crashed {
            return Err(gone());
        }
        let free = state.locked.insert(path.to_path_buf());
        if !free && !state.lock_lies {
            return Ok(None);
        }
        Ok(Some(Box::new(SimLock {
            disk: self.clone(),
            path: path.to_path_buf(),
        })))
    }
}

struct SimLock {
    disk: SimDisk,
    path: PathBuf,
}

impl Drop for SimLock {
    fn drop(&mut self) {
        self.disk.state().locked.remove(&self.path);
    }
}

struct SimFile {
    disk: SimDisk,
    path: PathBuf,
    file: usize,
}

impl OpenFile for SimFile {
    fn size(&self) -> io::Result<u64> {
        let state = self.disk.begin(Op::Read, &self.path, 0)?;
        Ok(state.files[self.file].live.len() as u64)
    }

    fn read_at(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let state = self.disk.begin(Op::Read, &self.path, into.len())?;
        let at = usize::try_from(at).unwrap();
        let found = state.files[self.file].live.get(at..at + into.len());
        into.copy_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        let at = usize::try_from(at).unwrap();
        let write = |bytes: &[u8]| Change::Write {
            at,
            bytes: bytes.to_vec(),
        };
        match self.disk.begin(Op::Write, &self.path, bytes.len()) {
            Ok(mut state) => {
                state.files[self.file].change(write(bytes));
                Ok(())
            }
            Err(mut refusal) => {
                if refusal.partly {
                    // A full disk, or one that goes away, has often written the beginning.
                    let part = &bytes[..bytes.len() * 2 / 3];
                    refusal.state.files[self.file].change(write(part));
                }
                Err(refusal.into())
            }
        }
    }

    fn set_size(&mut self, size: u64) -> io::Result<()> {
        let mut state = self.disk.begin(Op::SetSize, &self.path, 0)?;
        let size = usize::try_from(size).unwrap();
        state.files[self.file].change(Change::Size(size));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let wait = self.disk.state().sync_takes;
        std::thread::sleep(wait);
        match self.disk.begin(Op::Sync, &self.path, 0) {
            Ok(mut state) => {
                state.files[self.file].sync();
                if let Some(bytes) = state.meddled.take() {
                    state.files[self.file] = File::settled(bytes);
                }
                Ok(())
            }
            Err(mut refusal) => {
                if !refusal.state.crashed {
                    refusal.state.files[self.file].forget();
                }
                Err(refusal.into())
            }
        }
    }
}
