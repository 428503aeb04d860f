//! What was drawn where, so that a click finds it.

use ratatui::layout::{Position, Rect};

use crate::app::target::Target;

/// What was drawn where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    spots: Vec<(Rect, Target)>,
}

impl Places {
    /// What stands at a column and a row, counted from 0 at the upper left.
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        // What was drawn later stands in front.
        let mut spots = self.spots.iter().rev();
        let found = spots.find(|(area, _)| area.contains(Position::new(column, row)));
        found.map(|(_, target)| *target)
    }

    /// Everything that can be clicked on, and where.
    pub fn spots(&self) -> impl Iterator<Item = (Rect, Target)> {
        self.spots.iter().copied()
    }

    /// What was drawn in a part of the screen stands in front of what was drawn before.
    pub(super) fn extend(&mut self, part: Self) {
        self.spots.extend(part.spots);
    }

    /// Notes that a target was drawn in an area.
    pub(super) fn add(&mut self, area: Rect, target: Target) {
        if !area.is_empty() {
            self.spots.push((area, target));
        }
    }

    /// Notes that a target was drawn on so many lines of an area, from the nth on. What does not
    /// fit was not drawn.
    pub(super) fn add_lines(&mut self, area: Rect, from: usize, lines: usize, target: Target) {
        let from = u16::try_from(from).unwrap_or(u16::MAX).min(area.height);
        let lines = u16::try_from(lines).unwrap_or(u16::MAX);
        let row = Rect {
            y: area.y + from,
            height: lines.min(area.height - from),
            ..area
        };
        self.add(row, target);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;
    use crate::app::panes::Pane;

    #[test]
    fn what_was_drawn_later_stands_in_front_and_what_does_not_fit_nowhere() {
        let mut places = Places::default();
        let area = Rect::new(2, 1, 5, 3);
        places.add(area, Target::Pane(Pane::Grid));
        places.add_lines(area, 1, 9, Target::Nth(0));
        places.add_lines(area, 3, 1, Target::Nth(1));
        places.add_lines(area, 70_000, 1, Target::Nth(2));
        places.add(Rect::ZERO, Target::Do(Action::Quit));
        assert_eq!(places.at(2, 1), Some(Target::Pane(Pane::Grid)));
        assert_eq!(places.at(6, 3), Some(Target::Nth(0)));
        for outside in [(1, 1), (7, 1), (2, 0), (2, 4), (0, 0)] {
            assert_eq!(places.at(outside.0, outside.1), None, "{outside:?}");
        }
        assert_eq!(places.spots().count(), 2);
    }
}
