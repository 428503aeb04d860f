//! Merging from the first screen: which files, what each brings, and where the new one goes.
//!
//! ```text
//! files ──▶ being read ──▶ what each brings ──▶ being written ──▶ the review page
//!   ▲ Esc       │ Esc            │ Esc
//!   └───────────┴────────────────┘
//! ```

mod preview;

pub use preview::{File, Found, Preview};

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::command::Scope;
use super::start::Recent;
use super::text_input::TextInput;
use crate::domain::id::Id;

/// Files on their way into one.
#[derive(Clone, Debug, Default)]
pub struct Merging {
    /// The files to choose from: those that were named here, then those used before.
    pub files: Vec<Candidate>,
    /// The one under the cursor.
    pub at: usize,
    /// A path that is being typed.
    pub path: TextInput,
    /// How far it has come.
    pub step: Step,
}

/// A file that may be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Where it is.
    pub path: PathBuf,
    /// Whether it is chosen.
    pub ticked: bool,
    /// How it came here.
    pub from: From,
}

/// How a file came among those to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// It was used before.
    Shelf(Box<Recent>),
    /// It was named, or its folder was.
    Hand,
    /// It was named, and nobody has looked yet whether it is a folder.
    LookedFor,
}

/// How far a merge has come.
#[derive(Clone, Debug, Default)]
pub enum Step {
    /// Choosing files.
    #[default]
    Files,
    /// Typing the path of a further one.
    Path,
    /// The files are being read.
    Reading,
    /// Looking at what each brings.
    Preview(Box<Preview>),
    /// Typing where the new file goes.
    Name(Box<Preview>),
    /// It is being written.
    Writing(Box<Preview>),
}

/// What was written, and what it says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The new file.
    pub path: PathBuf,
    /// Its receipt.
    pub receipt: PathBuf,
    /// Where the lines are that are no whole events, where there are any.
    pub damage: Option<PathBuf>,
    /// The seminar to begin with.
    pub seminar: Option<Id>,
    /// How many files went in.
    pub files: usize,
    /// How many events came out.
    pub events: usize,
    /// The files that could not be read and are not in it, each in a sentence.
    pub left_out: Vec<String>,
}

impl Merging {
    /// The seminars that were used before, none of them chosen.
    pub fn new(recent: &[Recent]) -> Self {
        let candidate = |recent: &Recent| Candidate {
            path: recent.path.clone(),
            ticked: false,
            from: From::Shelf(Box::new(recent.clone())),
        };
        Self {
            files: recent.iter().map(candidate).collect(),
            step: if recent.is_empty() {
                Step::Path
            } else {
                Step::Files
            },
            ..Self::default()
        }
    }

    /// The scopes in force, the innermost first.
    pub const fn scopes(&self) -> &'static [Scope] {
        match &self.step {
            Step::Files => &[Scope::Ticking, Scope::Reading, Scope::Everywhere],
            Step::Path => &[Scope::FilePath, Scope::Everywhere],
            Step::Reading => &[Scope::Waiting, Scope::Reading, Scope::Everywhere],
            Step::Preview(_) => &[Scope::Preview, Scope::Reading, Scope::Everywhere],
            Step::Name(_) => &[Scope::FileName, Scope::Everywhere],
            Step::Writing(_) => &[Scope::Reading, Scope::Everywhere],
        }
    }

    /// Whether keys are text now.
    pub const fn is_typing(&self) -> bool {
        matches!(self.step, Step::Path | Step::Name(_))
    }

    /// The files that are chosen, in the order of the list.
    pub fn ticked(&self) -> impl Iterator<Item = &Candidate> {
        self.files.iter().filter(|file| file.ticked)
    }

    /// Whether it is still being found out what some of the chosen are.
    pub fn is_looking(&self) -> bool {
        self.ticked().any(|file| file.from == From::LookedFor)
    }

    /// Ticks this file, which is put behind those that were named where it is not in the list, and
    /// puts the cursor on it.
    pub fn add(&mut self, path: PathBuf, from: From) {
        let known = self.files.iter().position(|file| file.path == path);
        self.at = known.unwrap_or_else(|| self.named());
        if known.is_none() {
            let ticked = true;
            let file = Candidate { path, ticked, from };
            self.files.insert(self.at, file);
        }
        if let Some(file) = self.files.get_mut(self.at) {
            file.ticked = true;
        }
    }

    /// How many were named here: they stand first.
    pub fn named(&self) -> usize {
        let named = |file: &&Candidate| !matches!(file.from, From::Shelf(_));
        self.files.iter().take_while(named).count()
    }

    /// What a path turned out to be: these files, each of them once. Nothing where it was taken
    /// away meanwhile. What was used before and turns up in a folder moves to the others of it.
    pub fn found(&mut self, path: &Path, files: Vec<PathBuf>) {
        let asked = |file: &Candidate| file.path == path && file.from == From::LookedFor;
        let Some(at) = self.files.iter().position(asked) else {
            return;
        };
        let under_cursor = self.files.get(self.at).map(|file| file.path.clone());
        let ticked = self.files.remove(at).ticked;
        // The cursor stays on its file; where that was the folder, it goes to the first in it.
        let stood = match under_cursor {
            Some(file) if file != path => Some(file),
            _ => files.first().cloned(),
        };
        let used_before = self.files.split_off(self.named());
        let places = self.files.iter().enumerate();
        let mut known: HashMap<PathBuf, usize> =
            places.map(|(at, file)| (file.path.clone(), at)).collect();
        for path in files {
            let at = *known.entry(path).or_insert_with_key(|path| {
                self.files.push(Candidate {
                    path: path.clone(),
                    ticked,
                    from: From::Hand,
                });
                self.files.len() - 1
            });
            if let Some(file) = self.files.get_mut(at) {
                file.ticked |= ticked;
            }
        }
        let others = used_before.into_iter();
        self.files
            .extend(others.filter(|file| !known.contains_key(&file.path)));
        let stands = |file: &Candidate| Some(&file.path) == stood.as_ref();
        let stands = self.files.iter().position(stands);
        self.at = stands.unwrap_or(at).min(self.files.len().saturating_sub(1));
    }

    /// Takes the file under the cursor away again: one that was named goes, one that was used
    /// before is no longer chosen.
    pub fn drop_one(&mut self) {
        let Some(file) = self.files.get_mut(self.at) else {
            return;
        };
        if matches!(file.from, From::Shelf(_)) {
            file.ticked = false;
        } else {
            self.files.remove(self.at);
            self.at = self.at.min(self.files.len().saturating_sub(1));
        }
    }

    /// Chooses all files, or none where all are chosen. Those that are gone stay as they are.
    pub fn tick_all(&mut self) {
        let there = |file: &&mut Candidate| !file.is_gone();
        let all = self.files.iter().all(|file| file.ticked || file.is_gone());
        for file in self.files.iter_mut().filter(there) {
            file.ticked = !all;
        }
    }

    /// Marks seminars that are not where they were.
    pub(super) fn lose(&mut self, paths: &[PathBuf]) {
        for file in &mut self.files {
            if let From::Shelf(recent) = &mut file.from {
                recent.gone |= paths.contains(&recent.path);
                file.ticked &= !recent.gone;
            }
        }
    }
}

impl Candidate {
    /// Whether there is nothing at its place.
    pub fn is_gone(&self) -> bool {
        matches!(&self.from, From::Shelf(recent) if recent.gone)
    }
}

#[cfg(test)]
mod tests;
