//! The first screen.

use std::path::PathBuf;

use super::effect::How;
use super::form::{Form, KeptForm};
use super::merge::Merging;
use super::paths::paths_in;
use super::text_input::TextInput;
use crate::domain::moment::Time;

/// The first screen.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Seminars that were used before, the latest first.
    pub recent: Vec<Recent>,
    /// The example seminars: the names of their files, without the ending.
    pub examples: Vec<String>,
    /// What a person is in the middle of.
    pub mode: Choosing,
    /// A path that is being typed.
    pub path: TextInput,
    /// What went wrong, in words.
    pub trouble: Option<String>,
    /// The name of a new seminar that was left with Esc.
    pub aside: Option<KeptForm>,
}

/// A seminar that was used before.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called.
    pub title: String,
    /// The day it is held, as it stands in the file.
    pub date: String,
    /// The number of its municipality.
    pub municipality: String,
    /// When it was open last.
    pub opened: Option<Time>,
    /// Whether there is nothing at that place now.
    pub gone: bool,
    /// Rescue files of it.
    pub rescues: Vec<PathBuf>,
}

/// What a person is in the middle of on the first screen.
#[derive(Clone, Debug)]
pub enum Choosing {
    /// Choosing what to do: the place of the cursor among the numbered choices.
    Task(usize),
    /// Choosing a seminar among those used before, and what for.
    Seminar(Errand, usize),
    /// Typing where the seminar is.
    Path(Errand),
    /// Choosing an example.
    Example(usize),
    /// Naming a new seminar.
    Naming(Form),
    /// Merging files.
    Merging(Box<Merging>),
}

/// What a seminar is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// To go on with it.
    Open,
    /// To see how it went.
    Replay,
}

impl Errand {
    /// How the seminar is opened.
    pub const fn how(self) -> How {
        match self {
            Self::Open => How::Write,
            Self::Replay => How::Replay,
        }
    }

    /// The place of its numbered choice.
    pub const fn task(self) -> usize {
        match self {
            Self::Open => OPEN,
            Self::Replay => REPLAY,
        }
    }
}

/// The places of the numbered choices.
pub const TASKS: [&str; 5] = [
    "new-seminar",
    "open-seminar",
    "example",
    "replay-seminar",
    "merge-files",
];
/// The place of the choice to open one.
pub const OPEN: usize = 1;
/// The place of the examples.
pub const EXAMPLES: usize = 2;
/// The place of the replay.
pub const REPLAY: usize = 3;
/// The place of merging.
pub const MERGE: usize = 4;

impl Default for Choosing {
    fn default() -> Self {
        Self::Task(0)
    }
}

impl Start {
    /// The first screen, the cursor on what its person most likely wants: going on with a
    /// seminar, or, the first time, beginning one.
    pub fn new(recent: Vec<Recent>, examples: Vec<String>) -> Self {
        let likely = if recent.is_empty() { 0 } else { OPEN };
        Self {
            recent,
            examples,
            mode: Choosing::Task(likely),
            ..Self::default()
        }
    }

    /// Whether keys are text now.
    pub const fn is_typing(&self) -> bool {
        match &self.mode {
            Choosing::Naming(_) | Choosing::Path(_) => true,
            Choosing::Merging(merging) => merging.is_typing(),
            Choosing::Task(_) | Choosing::Seminar(..) | Choosing::Example(_) => false,
        }
    }

    /// Marks seminars that are not where they were.
    pub(super) fn lose(&mut self, paths: &[PathBuf]) {
        for recent in &mut self.recent {
            recent.gone |= paths.contains(&recent.path);
        }
        if let Choosing::Merging(merging) = &mut self.mode {
            merging.lose(paths);
        }
    }

    /// The path that was typed or pasted, or dropped onto the terminal; of several the first.
    /// `None` where there is none.
    pub fn typed_path(&self) -> Option<PathBuf> {
        paths_in(&self.path.text()).into_iter().next()
    }
}
