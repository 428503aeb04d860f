//! Which scopes are in force at the same time, and where keys are text: what decides whether a
//! key can be given to a command.

use super::Scope;

/// The scopes that are in force together.
pub const TOGETHER: &[&[Scope]] = &[
    &[
        Scope::Everywhere,
        Scope::ReplayTop,
        Scope::Replay,
        Scope::Panes,
        Scope::Look,
    ],
    &[
        Scope::Everywhere,
        Scope::Linking,
        Scope::Page,
        Scope::Replay,
        Scope::Look,
    ],
    &[Scope::Everywhere, Scope::Taken, Scope::Reading],
    &[
        Scope::Everywhere,
        Scope::Desk,
        Scope::Panes,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[
        Scope::Everywhere,
        Scope::Linking,
        Scope::Page,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[
        Scope::Everywhere,
        Scope::Gaps,
        Scope::Linking,
        Scope::Page,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[
        Scope::Everywhere,
        Scope::Carried,
        Scope::Page,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[
        Scope::Everywhere,
        Scope::Basket,
        Scope::Page,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[
        Scope::Everywhere,
        Scope::History,
        Scope::Page,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[
        Scope::Everywhere,
        Scope::Versions,
        Scope::Deciding,
        Scope::Page,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[
        Scope::Everywhere,
        Scope::Pair,
        Scope::Deciding,
        Scope::Page,
        Scope::Work,
        Scope::Look,
        Scope::Reading,
    ],
    &[Scope::Everywhere, Scope::Start, Scope::Reading],
    &[Scope::Everywhere, Scope::Shelf, Scope::Reading],
    &[Scope::Everywhere, Scope::Path],
    &[Scope::Everywhere, Scope::Ticking, Scope::Reading],
    &[Scope::Everywhere, Scope::FilePath],
    &[Scope::Everywhere, Scope::Waiting, Scope::Reading],
    &[Scope::Everywhere, Scope::Preview, Scope::Reading],
    &[Scope::Everywhere, Scope::FileName],
    &[Scope::Everywhere, Scope::Typing],
    &[Scope::Everywhere, Scope::Adding],
    &[Scope::Everywhere, Scope::Filling, Scope::Choosing],
    &[
        Scope::Everywhere,
        Scope::Filling,
        Scope::Completing,
        Scope::Suggested,
    ],
    &[Scope::Everywhere, Scope::Filling, Scope::Rows],
    &[Scope::Everywhere, Scope::Placing],
    &[Scope::Everywhere, Scope::Judging],
    &[Scope::Everywhere, Scope::Picking],
    &[Scope::Everywhere, Scope::Finding],
    &[Scope::Everywhere, Scope::Commands],
    &[Scope::Everywhere, Scope::Erasing],
    &[Scope::Everywhere, Scope::Outgoing],
    &[Scope::Everywhere, Scope::Leaving],
];

/// Where a character is text.
pub const TYPING: [Scope; 10] = [
    Scope::Path,
    Scope::FilePath,
    Scope::FileName,
    Scope::Typing,
    Scope::Filling,
    Scope::Completing,
    Scope::Suggested,
    Scope::Rows,
    Scope::Finding,
    Scope::Commands,
];

/// Where digits choose by number.
pub(super) const NUMBERED: [Scope; 5] = [
    Scope::Placing,
    Scope::Judging,
    Scope::Picking,
    Scope::Shelf,
    Scope::Ticking,
];
