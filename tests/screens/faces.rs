//! The two faces of the grid: which measure stands in which cell, where the cursor is, and what
//! it costs to move it.

use std::collections::{BTreeMap, BTreeSet};

use oversikt::app::desk::Desk;
use oversikt::app::pages::PageOf;
use oversikt::app::panes::{At, Column, RowsBy, Spot};
use oversikt::app::update::update;
use oversikt::app::{Event, Model, Screen};
use oversikt::domain::field::Field;
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use ratatui::backend::{Backend, CrosstermBackend};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::SIZES;
use crate::grid::{rows, symbols};
use crate::people::{NAMES, crowded, named};
use crate::screenshots::stage::{desk, drawn, empty, fjordvik, now, press};

fn on(model: &Model) -> &Desk {
    let Screen::Desk(desk) = &model.screen else {
        panic!("no seminar on the desk")
    };
    desk
}

fn at(model: &Model) -> At<'_> {
    on(model).grid.at(on(model).chosen.measure)
}

/// The name of the measure under the cursor.
fn under(model: &Model) -> &str {
    let desk = on(model);
    let row = desk.panes.grid.row_of(desk.chosen.measure).unwrap();
    &desk.panes.grid.rows[row].name
}

/// The column under the cursor, by the id of its stage.
fn stage(model: &Model) -> &str {
    let desk = on(model);
    let column = desk.grid.column(&desk.panes.grid, desk.chosen.measure);
    &desk.panes.grid.stages[column].id
}

/// Which measures stand in which row and stage, as the table of the pane has them.
fn cells(model: &Model) -> BTreeSet<(String, String, String)> {
    let pane = &on(model).panes.grid;
    let mut found = BTreeSet::new();
    for group in &pane.table.groups {
        for (column, cell) in group.cells.iter().enumerate() {
            for &row in cell {
                let stage = pane.stages.get(column).map_or("-", |head| &head.id);
                let name = pane.rows[row].name.clone();
                found.insert((group.label.clone(), stage.to_owned(), name));
            }
        }
    }
    found
}

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
    use oversikt::app::panes::Pane;
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

/// The lines that somebody else's machine writes when these intents are carried out there.
fn elsewhere(session: &Session, intents: &[Value]) -> Vec<String> {
    let mut other = session.clone();
    let perform = |intent: &Value| {
        let intent = Intent::from_value(intent.clone()).unwrap();
        other.perform(&intent, now()).unwrap().lines
    };
    let lines = intents.iter().flat_map(perform);
    lines.map(|line| line.to_string()).collect()
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

/// Twelve stages with long names that begin alike.
fn edited() -> Session {
    let names = NAMES
        .iter()
        .copied()
        .chain(["Tiltak nummer 1", "Tiltak nummer 2"]);
    let mut session = named(names);
    let stages: Vec<Value> = (1..=12)
        .map(|nth| json!({ "id": format!("fase{nth}"), "label": format!("Livsfase nummer {nth} på å") }))
        .collect();
    let seminar = session.view().present(ItemKind::Seminar).next().unwrap();
    let seminar = session.log().id(seminar);
    let mut perform = |intent: Intent| session.perform(&intent, now()).unwrap().id;
    perform(Intent::edit(seminar, Field::Stages, Value::from(stages)));
    for nth in 1..=24 {
        perform(
            Intent::add(ItemKind::Measure)
                .with(Field::Name, format!("Et tilbud med langt navn {nth} å"))
                .with(
                    Field::Stages,
                    json!([format!("fase{}", nth % 12 + 1), "fase12"]),
                ),
        );
    }
    session
}

#[test]
fn the_row_of_stages_never_leaves_the_screen_and_the_stage_of_the_cursor_is_on_it() {
    for size in SIZES {
        for face in ["", "r"] {
            let mut model = desk(edited(), Lang::Nb, size);
            press(&mut model, face);
            press(&mut model, "home up");
            let mut heads = BTreeSet::new();
            for column in 0..12 {
                for down in ["", "down", "pgdn", "end"] {
                    press(&mut model, down);
                    let screen = symbols(&drawn(&model).buffer);
                    let head = screen.lines().find(|line| line.contains('▾'));
                    let head = head.unwrap_or_else(|| panic!("{size:?} {face} {column}\n{screen}"));
                    let marked = head.split('▾').nth(1).unwrap();
                    assert!(
                        marked.starts_with(|sign: char| sign.is_alphanumeric()),
                        "{screen}"
                    );
                    heads.insert(marked.split(' ').next().unwrap().to_owned());
                    let last = head.trim_end_matches(['│', '┃']).trim_end();
                    assert_eq!(
                        head.contains('‹') || last.ends_with('›'),
                        shown(head) < 12,
                        "{size:?} {face} {column}\n{screen}"
                    );
                }
                press(&mut model, "home up right");
            }
        }
    }
}

/// How many stages stand in the row of stages.
fn shown(head: &str) -> usize {
    head.matches("Li").count()
}

#[test]
fn no_two_measures_look_the_same_in_narrow_columns() {
    for session in [edited(), crowded()] {
        for size in SIZES {
            let mut model = desk(session.clone(), Lang::Nb, size);
            press(&mut model, "r home up");
            // What stands in each cell, by measure, over all screens of the table.
            let mut looks: BTreeMap<String, String> = BTreeMap::new();
            loop {
                press(&mut model, "down");
                let At::Measure(_) = at(&model) else {
                    if at(&model) == At::Gaps {
                        break;
                    }
                    continue;
                };
                let look = reversed(&model);
                let known = looks
                    .entry(look.clone())
                    .or_insert_with(|| under(&model).to_owned());
                assert_eq!(known, under(&model), "{look:?} at {size:?}");
            }
            assert!(!looks.is_empty());
        }
    }
}

/// The words that stand out because the cursor is on them.
fn reversed(model: &Model) -> String {
    let buffer = drawn(model).buffer;
    let cells = buffer.content().iter();
    let chosen = cells.filter(|cell| cell.modifier.contains(ratatui::style::Modifier::REVERSED));
    chosen
        .map(|cell| cell.symbol())
        .collect::<String>()
        .trim_end()
        .to_owned()
}

#[test]
fn columns_are_straight_with_wide_and_combining_characters() {
    for size in SIZES {
        for keys in ["", "r", "r R R", "r R R R"] {
            let mut model = desk(edited(), Lang::Nb, size);
            press(&mut model, keys);
            let buffer = drawn(&model).buffer;
            for row in rows(&buffer) {
                let cells: usize = row.iter().map(|cell| cell.symbol().width().max(1)).sum();
                assert_eq!(cells, usize::from(size.0));
            }
            let mut model = desk(named(NAMES.iter().copied()), Lang::Nb, size);
            press(&mut model, keys);
            let buffer = drawn(&model).buffer;
            // Whatever stands in a cell, the sign of a verdict stands under the name of a stage.
            let (screen, places) = (symbols(&buffer), signs(&buffer));
            assert!(places.len() <= 9, "{size:?} {keys}: {places:?}\n{screen}");
        }
    }
}

/// In which columns of the screen a sign of a verdict stands.
fn signs(buffer: &ratatui::buffer::Buffer) -> BTreeSet<usize> {
    let mut places = BTreeSet::new();
    for row in rows(buffer) {
        let mut at = 0;
        for cell in row {
            if ["✓", "↗", "✕"].contains(&cell.symbol()) {
                places.insert(at);
            }
            at += cell.symbol().width().max(1);
        }
    }
    places
}

/// How many bytes go to a terminal that shows one picture and is to show another.
fn sent(before: &ratatui::buffer::Buffer, after: &ratatui::buffer::Buffer) -> usize {
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
fn first_line(buffer: &ratatui::buffer::Buffer) -> String {
    let screen = symbols(buffer);
    let line = screen.lines().nth(3).unwrap_or_default();
    line.replace('▌', " ")
}
