//! Pages: what stands in front of the panes until Esc. A page is read from the state, line by
//! line, and read again when the state changes; the cursor keeps to the thing it stands on.

mod basket;
pub(crate) mod carried;
pub(crate) mod comparison;
mod differing;
mod fields;
mod finding;
pub(crate) mod gaps;
mod group;
mod history;
mod known;
mod lines;
mod measure;
pub(crate) mod naming;
mod news;
mod note;
mod opposite;
pub(crate) mod outgoing;
mod pair;
mod participant;
mod people;
mod private;
mod reader;
mod review;
mod row;
mod seminar;
mod since;
mod source;
mod stage;
mod theme;
mod themes;
mod thing;
mod versions;

pub(super) use history::group;
pub use opposite::Opposite;
pub use row::{Mark, Piece, Row};

use crate::app::command::Scope;
use crate::app::desk::Desk;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::i18n::Words;
use reader::Reader;

/// A page on the screen.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is about.
    pub of: PageOf,
    /// What stands at its head.
    pub title: String,
    /// Its lines.
    pub rows: Vec<Row>,
    /// The line under the cursor.
    pub at: usize,
}

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageOf {
    /// One thing, with everything that bears on it.
    Thing(Id),
    /// One life stage, by id: what we know, what we do, what is missing.
    Stage(String),
    /// The themes, with who raised them, their groups and notes.
    Themes,
    /// Participants and groups.
    People,
    /// The gaps.
    Gaps,
    /// What was removed.
    Basket,
    /// What somebody should look at: versions, damaged lines, rescued files.
    Review,
    /// What is new in a municipality's running file.
    News,
    /// Every private thing, folded.
    Private,
    /// What happened to one thing.
    History(Id),
    /// Everything that happened, newest first; so many windows back.
    Journal(usize),
    /// The versions of a field of a thing.
    Versions(Id, Field),
    /// What in a report that was asked for could tell who somebody is.
    Outgoing,
    /// What has changed since the moment that a replay shows.
    Since,
    /// Two things that may be the same, side by side.
    Pair(Id, Id),
    /// What the last seminar has left open.
    Carried,
    /// Two seminars side by side.
    Comparison(Id, Id),
    /// That there is no second seminar to compare with, and how to get one.
    Alone,
}

impl PageOf {
    /// The scopes in force on such a page, the innermost first.
    pub const fn scopes(&self) -> &'static [Scope] {
        match self {
            Self::Thing(_)
            | Self::Stage(_)
            | Self::Themes
            | Self::People
            | Self::Review
            | Self::Since
            | Self::News
            | Self::Comparison(..)
            | Self::Alone
            | Self::Outgoing
            | Self::Private => &[
                Scope::Linking,
                Scope::Page,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
            Self::Carried => &[
                Scope::Carried,
                Scope::Page,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
            Self::Gaps => &[
                Scope::Gaps,
                Scope::Linking,
                Scope::Page,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
            Self::Basket => &[
                Scope::Basket,
                Scope::Page,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
            Self::History(_) | Self::Journal(_) => &[
                Scope::History,
                Scope::Page,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
            Self::Versions(..) => &[
                Scope::Versions,
                Scope::Deciding,
                Scope::Page,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
            Self::Pair(..) => &[
                Scope::Pair,
                Scope::Deciding,
                Scope::Page,
                Scope::Work,
                Scope::Look,
                Scope::Reading,
                Scope::Everywhere,
            ],
        }
    }
}

impl Page {
    /// Reads a page, the cursor on the first line where it may stand.
    pub fn read(of: PageOf, desk: &Desk, words: &Words) -> Self {
        let (title, rows) = read(&of, desk, words);
        let at = rows.iter().position(|row| row.stops).unwrap_or(0);
        Self {
            of,
            title,
            rows,
            at,
        }
    }

    /// Reads it again. The cursor stays on its thing, or where it was.
    pub fn read_again(&mut self, desk: &Desk, words: &Words) {
        let stood = self.rows.get(self.at).cloned().unwrap_or_default();
        (self.title, self.rows) = read(&self.of, desk, words);
        // A thing may stand on several lines: the cursor stays on the nearest.
        let at = self.at.min(self.rows.len().saturating_sub(1));
        let same = self.rows.iter().enumerate();
        let same = same.filter(|(_, row)| row.is_about(&stood));
        self.at = same
            .map(|(nth, _)| nth)
            .min_by_key(|nth| nth.abs_diff(at))
            .unwrap_or(at);
    }

    /// The thing under the cursor, or the one the page is about.
    pub fn pointed(&self) -> Option<Id> {
        let under = self.rows.get(self.at).and_then(|row| row.id);
        under.or(match self.of {
            PageOf::Thing(id)
            | PageOf::History(id)
            | PageOf::Versions(id, _)
            | PageOf::Pair(id, _) => Some(id),
            _ => None,
        })
    }

    /// Puts the cursor on the first line about a thing, where there is one.
    pub fn stand_on(&mut self, id: Id) {
        let about = self
            .rows
            .iter()
            .position(|row| row.stops && row.id == Some(id));
        self.at = about.unwrap_or(self.at);
    }

    /// Moves the cursor to another line where it may stand; where there is none, by lines.
    pub fn step(&mut self, by: isize) {
        let last = self.rows.len().saturating_sub(1);
        let stops: Vec<usize> = (0..self.rows.len())
            .filter(|&at| self.rows.get(at).is_some_and(|row| row.stops))
            .collect();
        self.at = match stops.iter().position(|&stop| stop >= self.at) {
            None => self.at.saturating_add_signed(by).min(last),
            Some(nth) => {
                let to = nth.saturating_add_signed(by).min(stops.len() - 1);
                stops.get(to).copied().unwrap_or(self.at)
            }
        };
    }
}

fn read(of: &PageOf, desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    match of {
        PageOf::Thing(id) => thing::read(&Reader::new(desk, words, Some(*id)), *id),
        PageOf::Stage(id) => stage::read(&Reader::new(desk, words, None), id),
        PageOf::Themes => themes::read(&Reader::new(desk, words, None)),
        PageOf::People => people::read(&Reader::new(desk, words, None)),
        PageOf::Gaps => gaps::of(desk, words),
        PageOf::Carried => carried::of(desk, words),
        PageOf::Comparison(one, other) => comparison::of([*one, *other], desk, words),
        PageOf::Alone => comparison::alone(desk, words),
        PageOf::Basket => basket::of(desk, words),
        PageOf::Review => review::of(desk, words),
        PageOf::News => news::of(desk, words),
        PageOf::Private => private::of(desk, words),
        PageOf::Versions(id, field) => versions::of(*id, *field, desk, words),
        PageOf::Outgoing => outgoing::of(desk, words),
        PageOf::Since => since::of(desk, words),
        PageOf::Pair(a, b) => pair::of(*a, *b, desk, words),
        PageOf::History(id) => history::of_thing(*id, desk, words),
        PageOf::Journal(back) => history::of_everything(*back, desk, words),
    }
}
