//! Files put together in memory only, with what each brings: what a person sees before anything
//! is written.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use super::inputs::OnFault;
use super::{Store, Union};
use crate::domain::brought::{Brings, Held, brings, seminars};
use crate::domain::state::{State, View};
use crate::store::disk::folder_of;
use crate::store::fault::{Fault, Step};
use crate::store::folder::seminar_files;

/// Files put together, and what each of them brings.
#[derive(Debug)]
pub struct Gathered {
    /// The files, and the union of their events.
    pub union: Union,
    /// What is read from it.
    pub state: State,
    /// What each input brings, in the order of the inputs.
    pub brings: Vec<Brings>,
    /// The seminars in them.
    pub seminars: Vec<Held>,
    /// The files that cannot be read and are left out, each with why.
    pub left_out: Vec<(PathBuf, Fault)>,
}

impl Store {
    /// Reads these files, and the seminar files of these folders, as a union of them does; what
    /// cannot be read is left out. Nothing is written.
    pub fn gather<P: AsRef<Path>>(&self, paths: &[P]) -> Gathered {
        let mut left_out = Vec::new();
        let found = self.put_together(paths, &mut OnFault::LeaveOut(&mut left_out), true);
        let mut union = found.unwrap_or_else(|failed| {
            left_out.push(failed);
            Union::default()
        });
        left_out.sort_by(|one, other| one.0.cmp(&other.0));
        let state = State::of(&mut union.log);
        // Nobody's name or private word is in what a seminar is called.
        let view = View::new(&union.log, &state).public();
        let of_input = |input: &super::Input| brings(view, &input.ids);
        let brings = union.inputs.iter().map(of_input).collect();
        let seminars = seminars(view);
        union.forget_ids();
        Gathered {
            union,
            state,
            brings,
            seminars,
            left_out,
        }
    }

    /// The seminar files that a path means: those of a folder, or the file itself. A receipt is
    /// none, by its name.
    ///
    /// # Errors
    /// There is nothing.
    pub fn seminar_files_at(&self, path: &Path) -> Result<Vec<PathBuf>, Fault> {
        let path = self.disk.canonical(path).map_err(Step::Open.failed())?;
        let Ok(names) = self.disk.list(&path) else {
            return Ok(vec![path]);
        };
        let receipt = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().as_encoded_bytes();
            name.ends_with(b".kvittering.json")
        };
        Ok(seminar_files(&path, names)
            .filter(|path| !receipt(path))
            .collect())
    }

    /// A name beside this file that nothing has yet: `<stem>.<word>.json`, `<stem>.<word>-2.json`
    /// and so on.
    pub fn free_name(&self, beside: &Path, word: &str) -> PathBuf {
        let stem = beside.file_stem().unwrap_or(OsStr::new("seminar"));
        // What was merged already is merged again under the same name with another number.
        let stem = stem.to_string_lossy();
        let stem = stem.split(&format!(".{word}")).next().unwrap_or(&stem);
        let named = |number: usize| {
            let name = match number {
                1 => format!("{stem}.{word}.json"),
                _ => format!("{stem}.{word}-{number}.json"),
            };
            folder_of(beside).join(name)
        };
        let free = |path: &PathBuf| match self.disk.canonical(path) {
            Ok(_) => false,
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        (1..100).map(named).find(free).unwrap_or_else(|| named(1))
    }
}
