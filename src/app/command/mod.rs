//! The table of commands: name, scope, keys. What is written once cannot disagree: keys are
//! looked up here, and hints, help and docs/keys.md are printed from here. The words of a command
//! are messages named after it: `command-capture`, and `command-capture-help`.

mod keymap;
mod naming;
mod table;
pub mod together;

pub use keymap::{Binding, Keymap, Refused};
pub use naming::key_name;
pub use table::COMMANDS;

use super::action::Action;

/// Where a command works.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Scope {
    /// Everywhere. Its keys that are characters count only where nobody types.
    Everywhere,
    /// Where nobody types.
    Reading,
    /// In front of the panes: which notes are shown, and where those that are written go.
    Desk,
    /// In front of the panes: turning to another, and what shows of it.
    Panes,
    /// In front of the panes and of a page: what is done to the thing under the cursor.
    Work,
    /// In front of the panes and of a page, also of a past moment: what can be shown.
    Look,
    /// While a replay is watched, in front of the panes and of a page.
    Replay,
    /// While a replay is watched, in front of the panes.
    ReplayTop,
    /// On a page.
    Page,
    /// On a page whose lines lead somewhere.
    Linking,
    /// On the page of what was removed.
    Basket,
    /// On the page of what happened.
    History,
    /// On the page of the versions of a field.
    Versions,
    /// On the page of two things that may be the same.
    Pair,
    /// On a page where something is decided.
    Deciding,
    /// On the page of what the last seminar has left open.
    Carried,
    /// On the page of the gaps.
    Gaps,
    /// Where one of a few things is picked from a list.
    Picking,
    /// In the list of commands, which is help and palette.
    Commands,
    /// On the first screen, among the numbered choices.
    Start,
    /// In a list of seminars on the first screen.
    Shelf,
    /// On the line where a path is typed.
    Path,
    /// In the list of files to merge.
    Ticking,
    /// On the line where the path of a file to merge is typed.
    FilePath,
    /// While files are being read.
    Waiting,
    /// Where it shows what each file brings.
    Preview,
    /// On the line where the name of the new file is typed.
    FileName,
    /// Where somebody else writes to the seminar already.
    Taken,
    /// While somebody types.
    Typing,
    /// Where many notes are about to be added at once.
    Adding,
    /// While a form is filled in.
    Filling,
    /// While a measure is placed.
    Placing,
    /// While a verdict is chosen.
    Judging,
    /// While a stage or a word is chosen in a form.
    Choosing,
    /// While there is something to suggest for what is typed in a form.
    Completing,
    /// While a suggestion stands behind the cursor.
    Suggested,
    /// While a list of words is edited in a form.
    Rows,
    /// In the list of what was found.
    Finding,
    /// Where it is asked whether something is to be erased for good.
    Erasing,
    /// Where it is asked whether a report is to be written all the same.
    Outgoing,
    /// On the way out, with something unsaved.
    Leaving,
}

/// One command in one scope.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Its name: the messages with its words are named after it.
    pub id: &'static str,
    /// What it does.
    pub action: Action,
    /// Where it works.
    pub scope: Scope,
    /// Its keys, the one to show first.
    pub keys: &'static [&'static str],
    /// Whether it is worth a place among the hints.
    pub hinted: bool,
}
