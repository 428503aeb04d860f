//! Lists whose things are of different heights.

use std::ops::Range;

/// Which things the screen shows of those with these heights, so that the chosen one is among
/// them. It turns by whole screens: a step within one moves nothing but the cursor.
pub(super) fn screenful(
    heights: impl Iterator<Item = usize>,
    chosen: Option<usize>,
    room: usize,
) -> Range<usize> {
    let (mut from, mut to, mut used) = (0, 0, 0);
    for height in heights {
        if used + height > room && used > 0 {
            if chosen.is_none_or(|chosen| chosen < to) {
                return from..to;
            }
            (from, used) = (to, 0);
        }
        used += height;
        to += 1;
    }
    from..to
}

#[cfg(test)]
mod tests {
    use super::screenful;

    #[test]
    fn the_screen_turns_where_the_next_thing_does_not_fit() {
        let heights = [1, 2, 2, 3, 9, 1];
        let shown = |chosen, room| screenful(heights.into_iter(), chosen, room);
        assert_eq!(shown(None, 5), 0..3);
        assert_eq!(shown(Some(2), 5), 0..3);
        assert_eq!(shown(Some(3), 5), 3..4);
        // Higher than the screen: it stands alone and is cut.
        assert_eq!(shown(Some(4), 5), 4..5);
        assert_eq!(shown(Some(5), 5), 5..6);
        assert_eq!(shown(Some(0), 100), 0..6);
        assert_eq!(screenful([].into_iter(), None, 5), 0..0);
    }
}
