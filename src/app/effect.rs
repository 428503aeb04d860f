//! What goes out to the world, and what comes back from it.

use std::path::PathBuf;

use super::colours::Colours;
use super::keys::KeyPress;
use super::merge::{Found, Merged};
use super::model::Notice;
use super::outgoing::Outgoing;
use super::panes::Pane;
use super::paper::Paper;
use super::review::Seen;
use super::start::Start;
use super::target::Target;
use crate::domain::carry::Beginning;
use crate::domain::id::Id;
use crate::domain::moment::{Moment, Time};
use crate::domain::session::Session;
use crate::i18n::Lang;

/// Something the shell is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Save these lines. What comes back names the ticket.
    Save {
        /// Which batch this is, from 1 on.
        ticket: u64,
        /// The events, without newlines.
        lines: Vec<String>,
    },
    /// Keep what is being typed, so that it comes back after a crash; empty: there is nothing.
    KeepDraft(String),
    /// Start a new seminar file with this title, municipality code and date.
    New {
        /// The title.
        title: String,
        /// Four digits, or empty.
        municipality: String,
        /// `YYYY-MM-DD`.
        date: String,
    },
    /// Start a new seminar file that begins like this, and open it: a fork of a past moment.
    Begin(Box<Beginning>),
    /// Open a seminar file in this way.
    Open(PathBuf, How),
    /// Open a copy of an example, by its place in the list of them.
    OpenExample(usize),
    /// Find out which files a path means: it may be a folder.
    LookInto(PathBuf),
    /// Read these files together, and write nothing.
    Gather(Vec<PathBuf>),
    /// Write what was read together into this new file, with its receipt.
    Merge(PathBuf),
    /// Write this about the seminar on the screen, beside its file.
    Report(Paper),
    /// Write this although it holds these places, which were shown; ask again where there are
    /// others.
    ReportAnyway(Outgoing),
    /// Write the file anew without the content of these events, and open it again.
    Erase(Vec<Id>),
    /// Begin like this the next time.
    Remember(Choice),
    /// Hand this text to the clipboard of the terminal.
    Copy(String),
    /// Give the terminal back to the shell that started us, until it brings us back.
    Suspend,
    /// Go to the first screen.
    Start,
    /// Leave.
    Quit,
}

/// Something that a person chose with a key, to begin with the next time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The colours.
    Colours(Colours),
    /// The language.
    Language(Lang),
    /// Whether the mouse is on.
    Mouse(bool),
}

/// How a seminar file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// To write into it; where somebody else does, the person is asked.
    Write,
    /// To look at it, and to see what others write as they write it.
    Follow,
    /// To write into a file of one's own beside it.
    Beside,
    /// To watch how it came about, and to change nothing.
    Replay,
}

/// Something that happened outside.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(KeyPress),
    /// Text was pasted.
    Paste(String),
    /// Something was clicked on.
    Click(Target),
    /// The wheel was turned over a pane, or over something else: so many steps down, or up where
    /// negative.
    Wheel(Option<Pane>, isize),
    /// The screen has another size: columns and rows.
    Resized(u16, u16),
    /// The saver has news.
    Saver(SaveNews),
    /// A file was opened, on demand.
    Opened(Box<Opened>),
    /// A file was opened to watch its replay, from its beginning or at a moment.
    Replayed(Box<Opened>, Option<Moment>),
    /// The first screen was asked for.
    Began(Box<Start>),
    /// What was waited for is due: see [`super::Model::wakes_at`].
    Due,
    /// The file was opened again, on the way to erase the content of events.
    Erased {
        /// What is in it.
        opened: Box<Opened>,
        /// What was done, or why not, in words.
        said: Notice,
        /// The events that have no content now; none where it failed.
        gone: Vec<Id>,
    },
    /// A report that was asked for could tell who somebody is.
    Outgoing(Outgoing),
    /// Erasing cannot be done here; the words say why and what to do instead.
    NotErased(String),
    /// Nothing can be saved any more; the words say why and what to do.
    Stranded(String),
    /// Somebody else writes to the file; the words say who.
    Taken(PathBuf, String),
    /// A file could not be opened or made; the words say why and what to do.
    Failed(String),
    /// Of the seminars that were used before, these are not where they were.
    Gone(Vec<PathBuf>),
    /// What a path turned out to be: the seminar files of a folder, or the file itself; or why it
    /// is neither, in words.
    LookedInto(PathBuf, Result<Vec<PathBuf>, String>),
    /// Files were read together.
    Gathered(Box<Found>),
    /// Files were merged, or why not, in words.
    Merged(Result<Box<Merged>, String>),
    /// Something the person should know.
    Remark(String),
    /// Something that was asked for is done.
    Told(String),
    /// Lines of others arrived.
    Arrived(Vec<String>),
}

/// A seminar file, opened.
#[derive(Debug)]
pub struct Opened {
    /// What is in it.
    pub session: Session,
    /// Its name, to be shown.
    pub name: String,
    /// What was being typed when the program last ended.
    pub draft: String,
    /// What a person should know: damaged lines, rescued notes, that others write here.
    pub remarks: Vec<String>,
    /// What was seen in its files that a person may want to look at.
    pub seen: Vec<Seen>,
    /// Whether nothing can be written.
    pub read_only: bool,
}

/// How saving goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveNews {
    /// Everything up to this ticket is on the disk, and the disk has said so.
    Saved {
        /// The last batch that is safe.
        ticket: u64,
        /// When.
        at: Time,
    },
    /// Something went wrong; the words say what, where everything is meanwhile and what to do.
    Trouble {
        /// The words.
        words: String,
        /// The last batch that is safe all the same, in a rescue file.
        safe: u64,
    },
}
