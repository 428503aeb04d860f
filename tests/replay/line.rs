//! The line from left to right: what happened where.

use crate::stage::press;
use crate::{replay, watched};

#[test]
fn every_mark_stands_on_the_line_however_wide_it_is() {
    let model = watched("Z", (120, 40));
    let replay = replay(&model);
    let (fine, _) = replay.line(960);
    let count = |of: fn(&oversikt::app::replay::Cell) -> u32, cells: usize| -> u32 {
        replay.line(cells).0.iter().map(of).sum()
    };
    for cells in [1, 7, 40, 100, 193, 960] {
        assert_eq!(replay.line(cells).0.len(), cells);
        assert_eq!(
            count(|cell| cell.notes, cells),
            fine.iter().map(|cell| cell.notes).sum::<u32>()
        );
        assert!(count(|cell| cell.verdicts, cells) > 10, "{cells}");
        assert_eq!(count(|cell| cell.rounds, cells), 2);
        assert!(count(|cell| cell.themes, cells) > 3);
    }
    assert_eq!(replay.line(0).0.len(), 0);
}

#[test]
fn the_moment_goes_from_the_left_end_to_the_right_and_never_back() {
    for cells in [30, 100] {
        let mut model = watched("Z home", (120, 40));
        let (_, all) = replay(&model).place();
        let mut places = Vec::new();
        for _ in 0..all {
            places.push(replay(&model).line(cells).1);
            press(&mut model, "right");
        }
        assert_eq!((places[0], *places.last().unwrap()), (0, cells - 1));
        assert!(places.is_sorted(), "{places:?}");
        assert!(
            places
                .iter()
                .collect::<std::collections::HashSet<_>>()
                .len()
                > 12
        );
    }
}

#[test]
fn a_click_on_the_line_goes_to_what_stands_there() {
    use oversikt::app::Event;
    use oversikt::app::target::Target;
    use oversikt::app::update::update;
    let mut model = watched("F4 Z", (120, 40));
    for cells in [40, 100] {
        let verdicts = |model: &oversikt::app::Model| {
            let (line, _) = replay(model).line(cells);
            line.iter().position(|cell| cell.verdicts > 0).unwrap()
        };
        let cell = verdicts(&model);
        update(
            &mut model,
            Event::Click(Target::Moment(cell, cells)),
            crate::stage::now(),
        );
        assert_eq!(replay(&model).line(cells).1, cell);
        for cell in 0..cells {
            update(
                &mut model,
                Event::Click(Target::Moment(cell, cells)),
                crate::stage::now(),
            );
            // Where nothing happened it is the last before it.
            assert!(replay(&model).line(cells).1 <= cell, "{cell} of {cells}");
        }
    }
}
