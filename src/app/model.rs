//! Everything the screen shows.

use super::colours::Colours;
use super::command::{Keymap, Scope};
use super::desk::Desk;
use super::effect::{Event, Opened};
use super::front::Front;
use super::merge::Merged;
use super::mode::Mode;
use super::start::{Choosing, Start};
use crate::domain::moment::Time;
use crate::i18n::Words;

/// Everything the screen shows.
#[derive(Debug)]
pub struct Model {
    /// The language.
    pub words: Words,
    /// The colours; without them the same is said by attributes.
    pub colours: Colours,
    /// Whether the terminal takes any colour, and not only sixteen.
    pub rgb: bool,
    /// Whether clicks and the wheel count.
    pub mouse: bool,
    /// Which key means what.
    pub keymap: Keymap,
    /// Columns and rows.
    pub size: (u16, u16),
    /// What is on the screen.
    pub screen: Screen,
    /// The list of commands, in front of it.
    pub front: Option<Box<Front>>,
    /// What was looked for in that list when it was left.
    pub sought: String,
    /// A sentence about what was just done, or what went wrong.
    pub notice: Option<Notice>,
    /// Since when what is being typed has not been kept: `None` where it has.
    pub unkept: Option<Time>,
}

/// What is on the screen.
#[derive(Debug)]
pub enum Screen {
    /// The first screen.
    Start(Start),
    /// A seminar that somebody else writes to already.
    Taken(Taken),
    /// Frames without content, while a seminar is being read.
    Opening(Opening),
    /// An open seminar.
    Desk(Box<Desk>),
}

/// A seminar that is being read.
#[derive(Debug, Default)]
pub struct Opening {
    /// What was typed meanwhile: it has its effect when the seminar is there.
    pub typed: Vec<Event>,
    /// Files that were just merged into it, and the first screen, to go back to where it cannot
    /// be opened.
    pub merged: Option<Box<(Merged, Start)>>,
}

/// A seminar that somebody else writes to already: whoever comes second chooses.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The file.
    pub path: std::path::PathBuf,
    /// Who writes to it, in words.
    pub words: String,
    /// The first screen, to go back to.
    pub start: Box<Start>,
}

/// A sentence for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether it warns.
    pub warns: bool,
    /// Whether it is shown to its end where it takes more than a line.
    pub whole: bool,
}

/// What the status line says about saving.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Saved {
    /// Nothing was written yet: what is on the screen came from the disk.
    #[default]
    Unchanged,
    /// The disk has confirmed everything.
    At(Time),
    /// Something goes wrong; in words.
    Trouble(String),
}

impl Model {
    /// The first screen.
    pub fn start(words: Words, start: Start) -> Self {
        Self {
            words,
            colours: Colours::default(),
            rgb: false,
            mouse: false,
            keymap: Keymap::default(),
            size: (80, 24),
            screen: Screen::Start(start),
            front: None,
            sought: String::new(),
            notice: None,
            unkept: None,
        }
    }

    /// Whether keys are text now.
    pub const fn is_typing(&self) -> bool {
        if self.front.is_some() {
            return true;
        }
        match &self.screen {
            Screen::Start(start) => start.is_typing(),
            Screen::Taken(_) | Screen::Opening(_) => false,
            Screen::Desk(desk) => matches!(
                desk.mode,
                Mode::Capturing(_) | Mode::Filling(_) | Mode::Searching(_)
            ),
        }
    }

    /// An open seminar.
    pub fn desk(words: Words, opened: Opened) -> Self {
        let mut model = Self::start(words, Start::default());
        model.open(opened);
        model
    }

    /// Puts a seminar on the desk.
    pub fn open(&mut self, opened: Opened) {
        let remarks = opened.remarks.join(" ");
        self.notice = (!remarks.is_empty()).then_some(Notice {
            text: remarks,
            warns: true,
            whole: true,
        });
        self.screen = Screen::Desk(Box::new(Desk::new(opened, &self.words)));
    }

    /// The scopes in which keys are looked up now, the innermost first.
    pub fn scopes(&self) -> &'static [Scope] {
        if self.front.is_some() {
            return &[Scope::Commands, Scope::Everywhere];
        }
        match &self.screen {
            Screen::Desk(desk) => desk.scopes(),
            Screen::Opening(_) => &[Scope::Everywhere],
            Screen::Taken(_) => &[Scope::Taken, Scope::Reading, Scope::Everywhere],
            Screen::Start(start) => match &start.mode {
                Choosing::Task(_) => &[Scope::Start, Scope::Reading, Scope::Everywhere],
                Choosing::Seminar(..) | Choosing::Example(_) => {
                    &[Scope::Shelf, Scope::Reading, Scope::Everywhere]
                }
                Choosing::Path(_) => &[Scope::Path, Scope::Everywhere],
                Choosing::Naming(form) => form.scopes(),
                Choosing::Merging(merging) => merging.scopes(),
            },
        }
    }

    /// Whether a seminar is being opened that files were just merged into.
    pub const fn came_from_a_merge(&self) -> bool {
        matches!(&self.screen, Screen::Opening(opening) if opening.merged.is_some())
    }

    /// When something is due that nobody presses a key for, in milliseconds since 1970: the next
    /// event of a replay that plays. Then [`Event::Due`] is to be told. Mostly nothing is.
    pub fn wakes_at(&self) -> Option<i64> {
        match &self.screen {
            Screen::Desk(desk) => desk.replay.as_ref()?.pace.wakes_at(),
            Screen::Start(_) | Screen::Taken(_) | Screen::Opening(_) => None,
        }
    }

    /// Whether the screen is too small for anything but a line that says so.
    pub const fn is_too_small(&self) -> bool {
        self.size.0 < 60 || self.size.1 < 20
    }

    /// Says something that happened.
    pub fn say(&mut self, text: String) {
        self.notice = Some(Notice {
            text,
            warns: false,
            whole: false,
        });
    }

    /// Says something that is in the way.
    pub fn warn(&mut self, text: String) {
        self.notice = Some(Notice {
            text,
            warns: true,
            whole: false,
        });
    }

    /// Says what came of something outside of the screen: where a file is, or why there is none.
    pub(super) fn tell(&mut self, text: String, warns: bool) {
        self.notice = Some(Notice {
            text,
            warns,
            whole: true,
        });
    }
}
