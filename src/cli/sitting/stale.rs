//! How much of the screen is no longer right.

use ratatui::layout::Rect;

/// What has to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stale {
    /// Nothing.
    Nothing,
    /// What stands in this area.
    Part(Rect),
    /// Everything.
    All,
}

impl Stale {
    /// This is no longer right either.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, one) | (one, Self::Nothing) => one,
            (Self::Part(one), Self::Part(another)) if one == another => self,
            (Self::Part(_) | Self::All, Self::Part(_) | Self::All) => Self::All,
        }
    }
}
