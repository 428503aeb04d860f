//! What is clicked on gets the cursor, on every screen at every size; a click on what has it is
//! Enter; and the wheel turns what is under it.

use std::sync::OnceLock;

use oversikt::app::action::Action;
use oversikt::app::mode::Mode;
use oversikt::app::panes::Pane;
use oversikt::app::start::Choosing;
use oversikt::app::target::Target;
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, Model, Screen};
use oversikt::domain::id::Id;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use oversikt::ui::{self, Places};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::SIZES;
use crate::people::{NAMES, named};
use crate::screenshots::stage::{Size, desk, fjordvik, now, press, start};

/// Places with something to click on, by the keys that lead there.
const WAYS: [&str; 12] = [
    "",
    "down down",
    "1",
    "1 right down",
    "3 up up",
    "r",
    "r right right",
    "T",
    "K",
    "v",
    "a :Ungdomslos enter",
    "/ :a",
];

/// The example, or a seminar with hard names: read once.
fn session(hard: bool) -> Session {
    static SESSIONS: OnceLock<[Session; 2]> = OnceLock::new();
    let sessions = SESSIONS.get_or_init(|| [fjordvik(), named(NAMES.iter().copied())]);
    sessions[usize::from(hard)].clone()
}

fn pointed(hard: bool, size: Size, keys: &str) -> Model {
    let mut model = desk(session(hard), Lang::Nb, size);
    press(&mut model, keys);
    model.mouse = true;
    model.notice = None;
    model
}

fn draw(model: &Model) -> (Buffer, Places) {
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).unwrap();
    let mut places = Places::default();
    terminal
        .draw(|frame| places = ui::draw(model, frame))
        .unwrap();
    (terminal.backend().buffer().clone(), places)
}

/// Clicks in the middle of an area, as the real program does.
fn click(model: &mut Model, places: &Places, area: Rect) -> Vec<Effect> {
    let (x, y) = (area.x + area.width / 2, area.y);
    let target = places.at(x, y).unwrap();
    update(model, Event::Click(target), now())
}

/// The first line of an area.
fn text(buffer: &Buffer, area: Rect) -> String {
    (area.left()..area.right())
        .filter_map(|x| buffer.cell((x, area.y)))
        .map(ratatui::buffer::Cell::symbol)
        .collect()
}

/// Rows that a cursor can stand on.
fn rows(places: &Places) -> Vec<(Rect, Target)> {
    let row = |target: &Target| match target {
        Target::Source(_) | Target::Finding(_) | Target::Note(_) | Target::Nth(_) => true,
        // In the ribbon the whole row is one of them.
        Target::Measure(_, column) => column.is_none(),
        Target::Do(_)
        | Target::Pane(_)
        | Target::Head(_)
        | Target::Gaps(_)
        | Target::Moment(..) => false,
    };
    places.spots().filter(|(_, target)| row(target)).collect()
}

#[test]
fn what_is_clicked_on_gets_the_cursor() {
    let mut clicked = 0;
    for (keys, hard) in WAYS.iter().flat_map(|keys| [(keys, false), (keys, true)]) {
        for size in if hard { &SIZES[..1] } else { &SIZES[..] } {
            let size = *size;
            let (before, places) = draw(&pointed(hard, size, keys));
            // The first, the last and some between: a seminar is opened for each click.
            let rows = rows(&places);
            let few = rows.len().div_ceil(4).max(1);
            let last = rows.last().copied();
            for (area, target) in rows.into_iter().step_by(few).chain(last) {
                let mut model = pointed(hard, size, keys);
                let row = text(&before, area);
                let place = format!("{keys:?}, {size:?}, {target:?}: {row:?}");
                if row.contains('▌') {
                    continue;
                }
                click(&mut model, &places, area);
                let (after, places) = draw(&model);
                let again = places.spots().find(|(_, found)| *found == target);
                let Some((area, _)) = again else {
                    panic!("{place} is gone")
                };
                let chosen = text(&after, area);
                assert!(chosen.contains('▌'), "{place} became {chosen:?}");
                clicked += 1;
            }
        }
    }
    assert!(clicked > 150, "{clicked}");
}

#[test]
fn a_click_on_what_is_chosen_is_enter() {
    for size in SIZES {
        let mut model = pointed(false, size, "down down");
        let (_, places) = draw(&model);
        let chosen = |(_, target): &(Rect, Target)| match target {
            Target::Measure(id, None) => {
                Some(*id) == chosen_measure(&pointed(false, size, "down down"))
            }
            _ => false,
        };
        let (area, _) = rows(&places).into_iter().find(chosen).unwrap();
        click(&mut model, &places, area);
        let Screen::Desk(desk) = &model.screen else {
            unreachable!()
        };
        assert_eq!(desk.pages.len(), 1, "{size:?}");
    }
}

fn chosen_measure(model: &Model) -> Option<Id> {
    match &model.screen {
        Screen::Desk(desk) => desk.chosen.measure,
        _ => None,
    }
}

#[test]
fn a_hint_does_what_its_key_does() {
    for (keys, size) in WAYS.iter().flat_map(|keys| SIZES.map(|size| (keys, size))) {
        let (buffer, places) = draw(&pointed(false, size, keys));
        let last = size.1 - 1;
        let hints: Vec<_> = places.spots().filter(|(area, _)| area.y == last).collect();
        assert!(hints.len() >= 2, "{keys:?} {size:?}");
        for (area, target) in &hints {
            assert!(matches!(target, Target::Do(_)), "{target:?}");
            let hint = text(&buffer, *area);
            assert!(hint.starts_with(' ') && !hint.trim().is_empty(), "{hint:?}");
        }
        // The last one is always help.
        let mut model = pointed(false, size, keys);
        click(&mut model, &places, hints[hints.len() - 1].0);
        assert!(model.front.is_some(), "{keys:?} {size:?}");
    }
}

#[test]
fn stages_are_switched_by_a_click_while_a_measure_is_placed() {
    let mut model = pointed(false, (120, 40), "a :Ungdomslos enter");
    let (buffer, places) = draw(&model);
    let switches: Vec<_> = places
        .spots()
        .filter(|(_, target)| matches!(target, Target::Do(Action::Choose(_))))
        .collect();
    assert_eq!(switches.len(), 7);
    for (area, target) in &switches {
        let Target::Do(Action::Choose(number)) = target else {
            unreachable!()
        };
        assert!(text(&buffer, *area).contains(&number.to_string()));
    }
    click(&mut model, &places, switches[4].0);
    click(&mut model, &places, switches[5].0);
    let Screen::Desk(desk) = &model.screen else {
        unreachable!()
    };
    let Mode::Placing(placing) = &desk.mode else {
        panic!("{:?}", desk.mode)
    };
    assert!(placing.on[4] && placing.on[5], "{placing:?}");
}

#[test]
fn the_choices_of_the_first_screen_can_be_clicked() {
    for size in SIZES {
        let mut model = start(Lang::Nn, size);
        model.mouse = true;
        let (buffer, places) = draw(&model);
        let third = rows(&places)[2];
        let said = text(&buffer, third.0);
        assert!(said.contains("døm"), "{size:?} {said:?}");
        click(&mut model, &places, third.0);
        let (_, places) = draw(&model);
        click(&mut model, &places, third.0);
        let Screen::Start(start) = &model.screen else {
            unreachable!()
        };
        assert!(matches!(start.mode, Choosing::Example(_)), "{size:?}");
    }
}

#[test]
fn the_wheel_turns_what_is_under_it_and_types_nothing() {
    let mut model = pointed(false, (120, 40), "");
    let before = chosen_measure(&model);
    update(&mut model, Event::Wheel(Some(Pane::Notes), -2), now());
    let Screen::Desk(desk) = &model.screen else {
        unreachable!()
    };
    assert_eq!(desk.focus, Pane::Notes);
    assert!(desk.chosen.note.is_some());
    assert_eq!(chosen_measure(&model), before);

    update(&mut model, Event::Wheel(Some(Pane::Grid), 10_000), now());
    assert_ne!(chosen_measure(&model), before);

    let mut typing = pointed(false, (120, 40), "n :tekst");
    let (screen, places) = draw(&typing);
    update(&mut typing, Event::Wheel(Some(Pane::Grid), 3), now());
    for (area, target) in places.spots() {
        if !matches!(target, Target::Do(_)) {
            click(&mut typing, &places, area);
        }
    }
    assert_eq!(draw(&typing).0, screen);
}

#[test]
fn without_the_mouse_a_late_report_does_nothing() {
    let mut model = pointed(false, (120, 40), "");
    model.mouse = false;
    let (screen, places) = draw(&model);
    for (area, _) in places.spots() {
        assert_eq!(click(&mut model, &places, area), []);
    }
    update(&mut model, Event::Wheel(Some(Pane::Grid), 3), now());
    assert_eq!(draw(&model).0, screen);
}
