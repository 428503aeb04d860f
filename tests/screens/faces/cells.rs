//! Which measure stands in which cell, and what is said of the gaps.

use std::collections::BTreeSet;

use oversikt::app::panes::{At, Column, RowsBy, Spot};
use oversikt::app::update::update;
use oversikt::app::{Event, Model, Screen};
use oversikt::i18n::Lang;
use serde_json::json;

use super::{at, cells, elsewhere, on, stage, under};
use crate::SIZES;
use crate::grid::symbols;
use crate::screenshots::stage::{desk, drawn, empty, fjordvik, now, press};

/// Table 4.3 of the domain paper: name, stages, level, effort, service, verdict.
#[rustfmt::skip]
const FJORDVIK: [(&str, &str, &str, &str, &str, &str); 13] = [
    ("Tidlig inn", "svangerskap smabarn", "Selektiv", "Tidlig innsats", "Helsestasjonen", "Utvikle"),
    ("Home-Start", "smabarn", "Selektiv", "Forebygging", "Frivilligsentralen", "Behold"),
    ("Skilsmissegrupper (PIS)", "barn", "Selektiv", "Forebygging", "Skolehelsetjenesten", "Behold"),
    ("BAPP", "barn ungdom", "Selektiv", "Tidlig innsats", "Helsestasjonen", "Utvikle"),
    ("Kjærlighet og grenser", "barn ungdom", "Universell", "Forebygging", "Rektor ved ungdomsskolen", "Avslutt"),
    ("Unge & Rus", "ungdom", "Universell", "Forebygging", "Ungdomsskolen", "Utvikle"),
    ("SLT", "barn ungdom unge_voksne", "Universell", "Forebygging", "SLT-koordinator", "Utvikle"),
    ("Ruskontrakt", "ungdom", "Indisert", "Tidlig innsats", "Rådgivende enhet for russaker", "Behold"),
    ("HAP", "ungdom unge_voksne", "Indisert", "Behandling", "Rus- og psykisk helsetjeneste", "Utvikle"),
    ("Ansvarlig vertskap", "unge_voksne voksne", "Universell", "Forebygging", "Bevillingskontoret", "Behold"),
    ("FACT-team", "unge_voksne voksne", "Indisert", "Behandling", "DPS og kommunen sammen", "Behold"),
    ("Ettervern", "voksne", "Indisert", "Ettervern", "Rus- og psykisk helsetjeneste", "Utvikle"),
    ("Akan-avtale i kommunen", "voksne", "Universell", "Forebygging", "HR", "Ikke vurdert"),
];

#[test]
fn the_example_stands_in_the_right_cells_in_every_grouping() {
    let mut model = desk(fjordvik(), Lang::Nb, (200, 60));
    press(&mut model, "r");
    for by in RowsBy::ALL {
        assert_eq!(on(&model).panes.grid.table.by, by);
        let mut expected = BTreeSet::new();
        for (name, stages, level, effort, service, verdict) in FJORDVIK {
            let row = match by {
                RowsBy::Level => level,
                RowsBy::Effort => effort,
                RowsBy::Service => service,
                RowsBy::Verdict => verdict,
            };
            for stage in stages.split(' ') {
                expected.insert((row.to_owned(), stage.to_owned(), name.to_owned()));
            }
        }
        assert_eq!(cells(&model), expected, "{by:?}");
        // Every one of them is on the screen, once in each cell.
        let screen = symbols(&drawn(&model).buffer);
        let grid: String = grid_of(&screen);
        for word in ["Home-Start", "Ruskontrakt"] {
            assert_eq!(
                grid.matches(word).count(),
                1 + detail(&model, word),
                "{by:?}\n{screen}"
            );
        }
        press(&mut model, "R");
    }
    assert_eq!(on(&model).panes.grid.table.by, RowsBy::Level);
}

/// How often the line under the grid names it.
fn detail(model: &Model, word: &str) -> usize {
    usize::from(matches!(at(model), At::Measure(_)) && under(model) == word)
}

/// What is on the screen to the right of the sources and above the notes.
fn grid_of(screen: &str) -> String {
    let lines = screen
        .lines()
        .take_while(|line| !line.contains("3 Notater"));
    let right = lines.map(|line| line.chars().skip(52).collect::<String>() + "\n");
    right.collect()
}

#[test]
fn in_the_ribbon_a_bar_covers_just_the_stages_of_its_measure() {
    for size in SIZES {
        let mut model = desk(fjordvik(), Lang::Nb, size);
        // The mark of the cursor says where each column begins.
        let begins: Vec<usize> = (0..7)
            .map(|_| {
                let screen = symbols(&drawn(&model).buffer);
                let head = screen.lines().find(|line| line.contains('▾')).unwrap();
                press(&mut model, "right");
                head.chars().position(|sign| sign == '▾').unwrap() + 1
            })
            .collect();
        let screen = symbols(&drawn(&model).buffer);
        let pane = &on(&model).panes.grid;
        for row in pane.rows.iter().take(5) {
            let start: String = row.name.chars().take(10).collect();
            let line = screen.lines().find(|line| line.contains(&start)).unwrap();
            for (column, on) in row.spans.iter().enumerate() {
                let sign = line.chars().nth(begins[column]).unwrap_or(' ');
                assert_eq!(sign == '█', *on, "{size:?} {} {column}\n{screen}", row.name);
            }
        }
    }
}

#[test]
fn a_measure_in_several_cells_is_one_selection() {
    let mut model = desk(fjordvik(), Lang::Nb, (200, 60));
    let slt = on(&model).panes.grid.rows[6].id;
    press(&mut model, "r");
    let Screen::Desk(desk) = &mut model.screen else {
        unreachable!()
    };
    desk.chosen.measure = Some(slt);
    let screen = symbols(&drawn(&model).buffer);
    let marked = grid_of(&screen).matches("▌↗ SLT").count();
    assert_eq!(marked, 3, "{screen}");
    // Its neighbour cells are the same measure; beyond them it is something else.
    assert_eq!(stage(&model), "barn");
    press(&mut model, "right right");
    assert_eq!((under(&model), stage(&model)), ("SLT", "unge_voksne"));
    press(&mut model, "right");
    assert_eq!(
        (under(&model), stage(&model)),
        ("Ansvarlig vertskap", "voksne")
    );
}

#[test]
fn what_has_no_level_or_stage_has_a_place_of_its_own() {
    let mut model = desk(empty(), Lang::Nb, (120, 40));
    let lines = elsewhere(
        &on(&model).session,
        &[
            json!({ "do": "add_seminar", "title": "Prøve", "lang": "nb" }),
            json!({ "do": "add_measure", "name": "Natteravn" }),
            json!({ "do": "add_measure", "name": "Utekontakt", "stages": ["ungdom"] }),
        ],
    );
    update(&mut model, Event::Arrived(lines), now());
    let ribbon = symbols(&drawn(&model).buffer);
    let natteravn = ribbon
        .lines()
        .find(|line| line.contains("Natteravn"))
        .unwrap();
    assert!(natteravn.contains("uten livsfase"), "{ribbon}");
    for (keys, without) in [
        ("r", "Uten nivå"),
        ("R", "Uten innsats"),
        ("R", "Uten tjeneste"),
        ("R", "Ikke vurdert"),
    ] {
        press(&mut model, keys);
        let expected = [
            (without.to_owned(), "-".to_owned(), "Natteravn".to_owned()),
            (
                without.to_owned(),
                "ungdom".to_owned(),
                "Utekontakt".to_owned(),
            ),
        ];
        assert_eq!(cells(&model), BTreeSet::from(expected));
    }
    press(
        &mut model,
        "R home right right right right right right right right right",
    );
    assert_eq!(on(&model).grid.column, Column::Without);
    let screen = symbols(&drawn(&model).buffer);
    assert!(screen.contains("Uten"), "{screen}");
    // The levels are shown although nothing is in them: that is information.
    assert!(screen.contains("Indisert"), "{screen}");
}

#[test]
fn gaps_are_said_in_both_faces_and_accepted_ones_quietly() {
    for size in SIZES {
        for keys in ["", "r"] {
            let mut model = desk(fjordvik(), Lang::Nb, size);
            press(&mut model, keys);
            // To the last stage, so that it is on the screen.
            press(&mut model, "home up right right right right right right");
            let gap = gap_row(&model);
            assert!(gap.contains("! 1"), "{size:?} {keys}: {gap}");
            let lines = elsewhere(
                &on(&model).session,
                &[
                    json!({ "do": "accept_gap", "kind": "no_measure", "stage": "eldre", "reason": "tas i planen" }),
                ],
            );
            update(&mut model, Event::Arrived(lines), now());
            let gap = gap_row(&model);
            assert!(!gap.contains('!'), "{size:?} {keys}: {gap}");
            assert!(
                gap.contains("godtatt") || gap.contains("(1)"),
                "{size:?} {keys}: {gap}"
            );
            press(&mut model, "end down");
            assert_eq!(on(&model).grid.spot, Spot::Gaps);
            let screen = symbols(&drawn(&model).buffer);
            assert!(screen.contains("Hullet får stå."), "{screen}");
        }
    }
}

fn gap_row(model: &Model) -> String {
    let screen = symbols(&drawn(model).buffer);
    let found = screen.lines().find(|line| line.contains("Hull "));
    found
        .unwrap_or_else(|| panic!("no row of gaps\n{screen}"))
        .to_owned()
}
