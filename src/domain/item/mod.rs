//! The things a seminar is made of. One struct for each kind: the same fields come in with the
//! event that adds a thing, and go out when its state is read.

mod group;
mod labels;
mod measure;
mod note;
mod participant;
mod seminar;
mod source;
mod theme;

pub use group::Group;
pub use labels::{Label, STAGE_ALL, default_labels};
pub use measure::{Acceptance, Evidence, GivenVerdict, Measure, Placement};
pub use note::Note;
pub use participant::Participant;
pub use seminar::Seminar;
pub use source::{Comparison, Finding, Point, Source};
pub use theme::Theme;

use serde::{Deserialize, Serialize};

use super::id::Id;

/// The kinds of things.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum ItemKind {
    /// One day, one municipality (or several).
    Seminar,
    /// Where knowledge comes from.
    Source,
    /// One statement or figure from a source.
    Finding,
    /// Something the municipality does.
    Measure,
    /// A question raised for group work.
    Theme,
    /// A person or a role that was present.
    Participant,
    /// A table with one theme.
    Group,
    /// One captured line.
    Note,
    /// A gap that the room has accepted.
    Acceptance,
}

impl ItemKind {
    /// All kinds, in the order in which the state lists them.
    pub const ALL: [Self; 9] = [
        Self::Seminar,
        Self::Source,
        Self::Finding,
        Self::Measure,
        Self::Theme,
        Self::Participant,
        Self::Group,
        Self::Note,
        Self::Acceptance,
    ];

    /// Its name in the singular, as scripts and messages know it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seminar => "seminar",
            Self::Source => "source",
            Self::Finding => "finding",
            Self::Measure => "measure",
            Self::Theme => "theme",
            Self::Participant => "participant",
            Self::Group => "group",
            Self::Note => "note",
            Self::Acceptance => "acceptance",
        }
    }
}

/// A thing that can be read from JSON.
pub trait Item<'a>: Deserialize<'a> {
    /// Which kind it is.
    const KIND: ItemKind;

    /// Calls `each` with every reference to another thing, which it may turn to another.
    fn refs(&mut self, each: &mut dyn FnMut(&mut Id));

    /// Names each thing once in every list of references, the first time it stands there.
    fn once(&mut self) {}
}

/// Leaves each id in a list where it stands first.
fn once(ids: &mut Vec<Id>) {
    let mut met = std::collections::HashSet::new();
    ids.retain(|&id| met.insert(id));
}

/// Reads the fields of a thing only to see whether they make sense, and calls `each` with what
/// it refers to. `false`: they make no sense to this version.
pub fn check(kind: ItemKind, body: &str, each: &mut dyn FnMut(Id)) -> bool {
    fn as_a<'a, T: Item<'a>>(body: &'a str, each: &mut dyn FnMut(Id)) -> bool {
        serde_json::from_str::<T>(body)
            .map(|mut item| item.refs(&mut |id| each(*id)))
            .is_ok()
    }
    match kind {
        ItemKind::Seminar => as_a::<Seminar<'_>>(body, each),
        ItemKind::Source => as_a::<Source<'_>>(body, each),
        ItemKind::Finding => as_a::<Finding<'_>>(body, each),
        ItemKind::Measure => as_a::<Measure<'_>>(body, each),
        ItemKind::Theme => as_a::<Theme<'_>>(body, each),
        ItemKind::Participant => as_a::<Participant<'_>>(body, each),
        ItemKind::Group => as_a::<Group<'_>>(body, each),
        ItemKind::Note => as_a::<Note<'_>>(body, each),
        ItemKind::Acceptance => as_a::<Acceptance<'_>>(body, each),
    }
}
