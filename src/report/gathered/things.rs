//! What each kind of thing is called, which seminar it belongs to, and on which shelf it stands.

use super::Part;
use crate::domain::id::Id;
use crate::domain::item::{
    Acceptance, Finding, Group, Item, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use crate::domain::state::{Shown, Standing};

/// What a thing is called, for a link to it.
#[derive(Clone, Debug)]
pub(in crate::report) struct Title {
    pub(in crate::report) kind: ItemKind,
    /// Its name, question or text as it was typed; empty for a participant, of whom the report
    /// says what it may say elsewhere.
    pub(in crate::report) said: String,
    /// Whether it lies in the basket.
    pub(in crate::report) removed: bool,
}

/// A kind of thing as a report reads it.
pub(super) trait Told<'a>: Item<'a> {
    /// The seminar it belongs to.
    fn seminar(&self) -> Option<Id>;

    /// What it is called.
    fn called(&self) -> Option<&str>;

    /// Where things of this kind stand in a part.
    fn shelf<'p>(part: &'p mut Part<'a>) -> &'p mut Vec<Shown<Self>>;

    /// The number it was given, where it is of a kind that has one.
    fn number(&self) -> Option<u32> {
        None
    }
}

macro_rules! told {
    ($kind:ident, $shelf:ident, $this:ident => $called:expr $(, $number:expr)?) => {
        impl<'a> Told<'a> for $kind<'a> {
            fn seminar(&self) -> Option<Id> {
                self.seminar
            }

            fn called(&self) -> Option<&str> {
                let $this = self;
                $called
            }

            fn shelf<'p>(part: &'p mut Part<'a>) -> &'p mut Vec<Shown<Self>> {
                &mut part.$shelf
            }

            $(fn number(&self) -> Option<u32> {
                let $this = self;
                $number
            })?
        }
    };
}

told!(Source, sources, source => Some(&source.name));
told!(Finding, findings, finding => Some(&finding.text));
told!(Measure, measures, measure => Some(&measure.name));
told!(Theme, themes, theme => Some(&theme.question), Some(theme.number.unwrap_or(0)));
told!(Participant, participants, _person => None);
told!(Group, groups, group => Some(&group.name));
told!(Note, notes, note => Some(&note.text));
told!(Acceptance, acceptances, accepted => accepted.reason.as_deref());

impl Title {
    /// What a thing is called.
    pub(super) fn of<'a, T: Told<'a>>(thing: &T, standing: Standing) -> Self {
        Self::new(T::KIND, thing.called(), standing)
    }

    /// What a seminar is called.
    pub(super) fn of_seminar(seminar: &Seminar<'_>, standing: Standing) -> Self {
        Self::new(ItemKind::Seminar, seminar.title.as_deref(), standing)
    }

    fn new(kind: ItemKind, said: Option<&str>, standing: Standing) -> Self {
        Self {
            kind,
            said: said.unwrap_or_default().to_owned(),
            removed: !standing.is_present(),
        }
    }
}
