//! What a person is in the middle of. Each mode carries what exists only while it lasts.

use super::command::Scope;
use super::form::Form;
use super::found::Hits;
use super::replay::Bearing;
use super::text_input::TextInput;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::search::Index;

/// What a person is in the middle of.
#[derive(Clone, Debug, Default)]
pub enum Mode {
    /// Looking at the panes.
    #[default]
    Browsing,
    /// Typing notes.
    Capturing(Box<TextInput>),
    /// About to add many notes at once; what was typed is put aside meanwhile.
    Adding(Adding),
    /// Filling in a form.
    Filling(Form),
    /// Saying where a measure stands.
    Placing(Placing),
    /// Choosing a verdict.
    Judging(Judging),
    /// Picking one of a few things.
    Picking(Picking),
    /// Looking for something.
    Searching(Box<Searching>),
    /// Erasing something for good.
    Erasing(Erasing),
    /// Asked whether a report is to be written that could tell who somebody is.
    Outgoing,
    /// On the way out, with something that no disk has taken.
    Leaving,
}

/// How far erasing something for good has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasing {
    /// A person is asked.
    Asked(ToErase),
    /// It could not be done here, or is not the whole of it: what is to be done, in words that
    /// are too many for a line.
    Told {
        /// The words.
        text: String,
        /// Whether it is erased in the file.
        done: bool,
    },
}

/// What is about to be erased for good, about which a person is asked first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToErase {
    /// The step of the history that said it.
    pub step: Id,
    /// Whether a whole thing goes with everything that was ever said about it; otherwise only
    /// what was written in this step.
    pub whole: bool,
    /// The events that lose their content.
    pub gone: Vec<Id>,
}

/// Many notes on their way, about which a person is asked first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adding {
    /// How many.
    pub notes: usize,
}

/// A measure on its way into the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placing {
    /// The measure.
    pub measure: Id,
    /// Where the cursor is, as a column.
    pub at: usize,
    /// The stages that are switched on, by column.
    pub on: Vec<bool>,
    /// Whether anything was switched. Until then the cursor alone says the stage.
    pub switched: bool,
}

/// A verdict on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judging {
    /// The measure.
    pub measure: Id,
    /// The verdict words, by id.
    pub words: Vec<String>,
    /// The one under the cursor.
    pub at: usize,
}

/// One of a few things being picked from a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picking {
    /// What it is picked for.
    pub what: Pick,
    /// What stands over the list.
    pub title: String,
    /// What there is to pick: the words, and the thing they stand for.
    pub options: Vec<(String, Option<Id>)>,
    /// The one under the cursor.
    pub at: usize,
}

/// What something is picked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The theme that a note is moved to; none: it has no theme.
    ThemeOf(Id),
    /// The theme that a number in front of a note means; the note is put aside meanwhile.
    ThemeMeant(String),
    /// The thing that another may be the same as.
    Other(Id),
    /// The field of a thing whose versions are looked at.
    VersionsOf(Id, Vec<Field>),
    /// The seminar that this one is compared with.
    Compared,
    /// Which of the two that a line compares is opened.
    SideOf,
    /// What becomes of a thing that carries a mark.
    Marked(Id),
    /// What a replay is about.
    Bearing(Vec<Bearing>),
    /// Whether a new seminar begins from the moment that a replay shows.
    Fork,
    /// What is written about the seminar.
    Paper,
}

/// A search on its way.
#[derive(Clone, Debug)]
pub struct Searching {
    /// What is typed.
    pub input: TextInput,
    /// What can be found.
    pub index: Index,
    /// What was found.
    pub hits: Hits,
    /// The one under the cursor.
    pub at: usize,
    /// Whether what is typed is what was looked for last: the next letter begins anew.
    pub recalled: bool,
}

impl Placing {
    /// The columns that Enter would place the measure in.
    pub fn columns(&self) -> Vec<bool> {
        if self.switched {
            return self.on.clone();
        }
        (0..self.on.len()).map(|column| column == self.at).collect()
    }
}

impl Mode {
    /// The scopes in force, the innermost first.
    pub fn scopes(&self) -> &'static [Scope] {
        match self {
            Self::Browsing => &[
                Scope::Desk,
                Scope::Panes,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
            Self::Capturing(_) => &[Scope::Typing, Scope::Everywhere],
            Self::Adding(_) => &[Scope::Adding, Scope::Everywhere],
            Self::Filling(form) => form.scopes(),
            Self::Placing(_) => &[Scope::Placing, Scope::Everywhere],
            Self::Judging(_) => &[Scope::Judging, Scope::Everywhere],
            Self::Searching(_) => &[Scope::Finding, Scope::Everywhere],
            Self::Picking(_) => &[Scope::Picking, Scope::Everywhere],
            Self::Erasing(_) => &[Scope::Erasing, Scope::Everywhere],
            Self::Outgoing => &[Scope::Outgoing, Scope::Everywhere],
            Self::Leaving => &[Scope::Leaving, Scope::Everywhere],
        }
    }
}
