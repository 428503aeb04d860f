//! What a report is wanted for, and what may stand in it.

use super::Kind;
use crate::domain::moment::Time;

/// What somebody wants of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What it is for.
    pub purpose: Purpose,
    /// What it says of people.
    pub names: Names,
    /// Whether it ends with where each of its lines comes from.
    pub trace: bool,
    /// When it was made, where that is to stand in it.
    pub made: Option<Time>,
}

/// What a report that is made of one state is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Everything that was said, for those who were there and the archive.
    #[default]
    Seminar,
    /// The table of an action plan on substance use.
    Plan,
    /// A chapter of the overview of public health.
    Overview,
    /// The basis of an application.
    Application,
}

impl Purpose {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Seminar, Self::Plan, Self::Overview, Self::Application];

    /// What the command line calls it; its words are `report-kind-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seminar => "seminar",
            Self::Plan => "plan",
            Self::Overview => "overview",
            Self::Application => "application",
        }
    }

    /// The kind of report that serves it.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Seminar => Kind::Seminar,
            Self::Plan => Kind::Plan,
            Self::Overview => Kind::Overview,
            Self::Application => Kind::Application,
        }
    }
}

/// What a report says of people. Private notes stand in none, whatever is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Names {
    /// Role and service. Names stay away, and so does who proposed something in words of their
    /// own, since that is a name more often than not.
    #[default]
    Roles,
    /// Names too, also those that were given in private: somebody has asked for them.
    Keep,
    /// Neither roles nor who proposed or decided something: only services.
    None,
}

impl Names {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Roles, Self::Keep, Self::None];

    /// What the command line calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Roles => "roles",
            Self::Keep => "keep",
            Self::None => "none",
        }
    }
}
