//! The first screen.

use std::path::{Path, PathBuf};

use super::form::{Form, KeptForm};
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
    /// Choosing which seminar to open, among those used before.
    Seminar(usize),
    /// Typing where the seminar is.
    Path,
    /// Choosing an example.
    Example(usize),
    /// Naming a new seminar.
    Naming(Form),
}

/// The places of the numbered choices.
pub const TASKS: [&str; 3] = ["new-seminar", "open-seminar", "example"];
/// The place of the choice to open one.
pub const OPEN: usize = 1;
/// The place of the examples.
pub const EXAMPLES: usize = 2;

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
        matches!(self.mode, Choosing::Naming(_) | Choosing::Path)
    }

    /// Marks seminars that are not where they were.
    pub(super) fn lose(&mut self, paths: &[PathBuf]) {
        for recent in &mut self.recent {
            recent.gone |= paths.contains(&recent.path);
        }
    }

    /// The path that was typed or pasted, or dropped onto the terminal: without the quotation
    /// marks, escapes or address that a file manager puts around it. `None` where there is none.
    pub fn typed_path(&self) -> Option<PathBuf> {
        let text = self.path.text();
        let text = text.trim();
        let bare = [('\'', '\''), ('"', '"')]
            .into_iter()
            .find_map(|(left, right)| text.strip_prefix(left)?.strip_suffix(right));
        let path = match (bare, text.strip_prefix("file://")) {
            (Some(bare), _) => bare.to_owned(),
            (None, Some(address)) => plain(address),
            (None, None) => text.replace("\\ ", " "),
        };
        (!path.is_empty()).then(|| Path::new(&path).to_owned())
    }
}

/// A path out of an address: `%20` is a space.
fn plain(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = after
            .get(if code.is_some() { 2 } else { 0 }..)
            .unwrap_or_default();
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_understood_however_it_was_put_there() {
        let paths = [
            ("/hjem/kari/Fjordvik.json", "/hjem/kari/Fjordvik.json"),
            ("  /a/b.json\n", "/a/b.json"),
            ("'/a/mitt seminar.json'", "/a/mitt seminar.json"),
            ("\"/a/mitt seminar.json\"", "/a/mitt seminar.json"),
            ("file:///a/bl%C3%A5%20fil.json", "/a/blå fil.json"),
            ("file:///a/100%.json", "/a/100%.json"),
            ("/a/mitt\\ seminar.json", "/a/mitt seminar.json"),
            ("C:\\Mine filer\\a.json", "C:\\Mine filer\\a.json"),
        ];
        for (typed, meant) in paths {
            let start = Start {
                path: TextInput::new(typed),
                ..Start::default()
            };
            assert_eq!(start.typed_path(), Some(PathBuf::from(meant)), "{typed:?}");
        }
        assert_eq!(Start::default().typed_path(), None);
    }
}
