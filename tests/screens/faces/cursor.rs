//! Where the cursor is, what it opens, and that nothing moves it but keys.

use oversikt::app::pages::PageOf;
use oversikt::app::panes::{At, Pane};
use oversikt::app::update::update;
use oversikt::app::{Event, Model};
use oversikt::i18n::Lang;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use serde_json::json;

use super::{at, elsewhere, on, stage, under};
use crate::SIZES;
use crate::grid::symbols;
use crate::screenshots::stage::{desk, drawn, fjordvik, now, press};

#[test]
fn up_and_down_walk_a_column_from_the_stages_to_the_gaps() {
    let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
    press(&mut model, "r home up");
    assert_eq!(at(&model), At::Head);
    press(&mut model, "right right right");
    assert_eq!(stage(&model), "ungdom");
    let mut walked = Vec::new();
    loop {
        press(&mut model, "down");
        match at(&model) {
            At::Measure(_) => walked.push(under(&model).to_owned()),
            At::Gaps => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(
        walked,
        [
            "Kjærlighet og grenser",
            "Unge & Rus",
            "SLT",
            "BAPP",
            "Ruskontrakt",
            "HAP"
        ]
    );
    press(&mut model, "down");
    assert_eq!(at(&model), At::Gaps, "there is nothing below the gaps");
    // Where nothing is done there is still something to stand on.
    press(&mut model, "right right right up");
    assert_eq!(stage(&model), "eldre");
    assert_eq!(at(&model), At::Cell(Some("indisert")));
}

#[test]
fn enter_opens_the_measure_or_the_stage_under_the_cursor() {
    let opened = |keys: &str| {
        let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
        press(&mut model, keys);
        on(&model).pages.last().map(|page| page.of.clone())
    };
    let stage = |id: &str| Some(PageOf::Stage(id.to_owned()));
    let first = on(&desk(fjordvik(), Lang::Nb, (120, 40))).chosen.measure;
    assert_eq!(opened("enter"), first.map(PageOf::Thing));
    assert_eq!(opened("up enter"), stage("svangerskap"));
    assert_eq!(opened("up right right enter"), stage("barn"));
    assert_eq!(opened("end down right enter"), stage("smabarn"));
    assert_eq!(opened("r end down enter"), stage("svangerskap"));
    // Nothing is done for older people, so every cell is empty.
    assert_eq!(
        opened("up right right right right right right r down enter"),
        stage("eldre")
    );
}

#[test]
fn left_from_the_first_stage_leads_to_the_sources() {
    for face in ["", "r"] {
        let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
        press(&mut model, face);
        press(&mut model, "up right left");
        assert_eq!(on(&model).focus, Pane::Grid);
        press(&mut model, "left");
        assert_eq!(on(&model).focus, Pane::Sources);
        press(&mut model, "tab");
        assert_eq!(on(&model).focus, Pane::Grid);
    }
}

#[test]
fn what_arrives_moves_the_cursor_to_nothing_else() {
    for keys in [
        "down down",
        "r right right down",
        "r R right",
        "r R R R right down",
    ] {
        let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
        press(&mut model, keys);
        let before = (on(&model).chosen.measure, stage(&model).to_owned());
        let first = on(&model).panes.grid.rows[0].id;
        let others = on(&model).panes.grid.rows.iter().map(|row| row.id);
        let moved = others
            .clone()
            .find(|id| Some(*id) != before.0 && *id != first)
            .unwrap();
        let lines = elsewhere(
            &on(&model).session,
            &[
                json!({ "do": "add_measure", "name": "Aaa", "stages": ["svangerskap", "smabarn", "barn"], "level": "universell" }),
                json!({ "do": "edit", "id": moved, "field": "stages", "value": ["voksne"] }),
                json!({ "do": "give_verdict", "measure": moved, "verdict": "stop" }),
            ],
        );
        update(&mut model, Event::Arrived(lines), now());
        assert_eq!(on(&model).panes.grid.rows.len(), 14);
        let after = (on(&model).chosen.measure, stage(&model).to_owned());
        assert_eq!(after, before, "{keys}");
    }
    // On an empty cell: what arrives there is not chosen by that.
    let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
    press(&mut model, "up right right right right right right r down");
    let lines = elsewhere(
        &on(&model).session,
        &[
            json!({ "do": "add_measure", "name": "Besøksvenn", "stages": ["eldre"], "level": "universell" }),
        ],
    );
    update(&mut model, Event::Arrived(lines), now());
    assert_eq!(at(&model), At::Cell(Some("universell")));
    press(&mut model, "down");
    assert_eq!(under(&model), "Besøksvenn");
}

/// How many bytes go to a terminal that shows one picture and is to show another.
fn sent(before: &Buffer, after: &Buffer) -> usize {
    let mut bytes = Vec::new();
    let mut backend = CrosstermBackend::new(&mut bytes);
    backend.draw(before.diff_iter(after)).unwrap();
    // The shell's own backend ends a drawing in four bytes, crossterm's in these.
    let reset = b"\x1b[39m\x1b[49m\x1b[59m\x1b[0m";
    bytes.len()
        - if bytes.ends_with(reset) {
            reset.len() - 4
        } else {
            0
        }
}

#[test]
fn a_step_that_does_not_scroll_sends_little() {
    for size in SIZES {
        for keys in ["home", "r home", "r R home", "r R R R home right right"] {
            let mut model = desk(fjordvik(), Lang::Nb, size);
            press(&mut model, keys);
            for _ in 0..6 {
                let before = drawn(&model).buffer;
                let (first, was_on_one) = (first_line(&before), is_on_measure(&model));
                press(&mut model, "down");
                let after = drawn(&model).buffer;
                // From a measure to an empty cell the hints change, too.
                if first_line(&after) != first || is_on_measure(&model) != was_on_one {
                    continue;
                }
                let bytes = sent(&before, &after);
                let most = 2 * usize::from(size.0) + 100;
                let (from, to) = (symbols(&before), symbols(&after));
                assert!(
                    bytes <= most,
                    "{size:?} {keys}: {bytes} of {most}\n{from}{to}"
                );
            }
        }
    }
}

fn is_on_measure(model: &Model) -> bool {
    matches!(at(model), At::Measure(_))
}

/// What stands in the first row of the grid, without what the cursor does to it.
fn first_line(buffer: &Buffer) -> String {
    let screen = symbols(buffer);
    let line = screen.lines().nth(3).unwrap_or_default();
    line.replace('▌', " ")
}
