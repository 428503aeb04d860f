//! What each kind of report is for.

use oversikt::i18n::Lang;
use oversikt::report::{Block, Kind, Options, Purpose, Report, Table, Text};
use serde_json::json;

use crate::room::{Room, example, report, text};

fn of(name: &str, purpose: Purpose) -> Report {
    let options = Options {
        purpose,
        ..Options::default()
    };
    report(&example(name), Lang::Nb, &options)
}

fn under<'r>(report: &'r Report, heading: &str) -> &'r [Block] {
    let section = report
        .sections
        .iter()
        .find(|section| section.heading.plain() == heading);
    section.map_or(&[], |section| &section.blocks)
}

fn entries(report: &Report, heading: &str) -> Vec<String> {
    under(report, heading)
        .iter()
        .flat_map(|block| match block {
            Block::List(list) => list.entries.iter().map(Text::plain).collect(),
            Block::Paragraph(text) => vec![text.plain()],
            Block::Table(_) => Vec::new(),
        })
        .collect()
}

fn row(table: &Table, name: &str) -> Vec<String> {
    let found = table
        .rows
        .iter()
        .find(|row| row.cells[table.named_by].plain().starts_with(name));
    let found = found.unwrap_or_else(|| panic!("no row {name}"));
    found.cells.iter().map(Text::plain).collect()
}

#[test]
fn the_plan_has_the_columns_of_a_plan_in_both_languages() {
    let nb = of("fjordvik", Purpose::Plan);
    assert_eq!(nb.kind, Kind::Plan);
    let table = nb.tables().next().unwrap();
    assert_eq!(
        table.columns.join(" | "),
        "Mål | Delmål | Tiltak | Målgruppe | Forebyggingsnivå | Ansvar | Samarbeidspartnere \
         | Frist | Økonomi | Indikator | Status"
    );
    assert_eq!(
        row(table, "Tidlig inn"),
        [
            "",
            "",
            "Tidlig inn",
            "gravide og småbarnsforeldre",
            "selektiv",
            "Helsestasjonen",
            "Jordmortjenesten, fastlegene, KORUS",
            "31.12.2026",
            "innen ramme",
            "Andel ansatte med fullført kurs",
            "pågår"
        ]
    );
    let options = Options {
        purpose: Purpose::Plan,
        ..Options::default()
    };
    let nn = report(&example("fjordvik"), Lang::Nn, &options);
    assert_eq!(
        nn.tables().next().unwrap().columns.join(" | "),
        "Mål | Delmål | Tiltak | Målgruppe | Førebyggingsnivå | Ansvar | Samarbeidspartnarar \
         | Frist | Økonomi | Indikator | Status"
    );
}

#[test]
fn the_plan_has_decisions_as_rows_stopped_measures_apart_and_gaps_as_candidates() {
    let plan = of("fjordvik", Purpose::Plan);
    let table = plan.tables().next().unwrap();
    let decided = row(table, "Rus- og psykisk helsetjeneste avtaler");
    assert_eq!(decided[5], "Rus- og psykisk helsetjeneste");
    assert_eq!(decided[7], "01.05.2026");
    assert!(
        decided[0].starts_with("Ingen skal være alene"),
        "the goal of its measure"
    );
    let named = |name: &str| {
        let rows = table.rows.iter();
        rows.filter(|row| row.cells[2].plain().starts_with(name))
            .count()
    };
    assert_eq!(named("Kjærlighet og grenser"), 0);
    let ended = entries(&plan, "Tiltak som avsluttes");
    assert_eq!(ended.len(), 1);
    assert!(ended[0].contains("Foreldreoppmøtet faller"), "{ended:?}");
    let candidates = entries(&plan, "Hull som nye tiltak kan svare på");
    assert!(candidates[0].starts_with("Eldre: "), "{candidates:?}");
}

#[test]
fn a_decision_that_nobody_carries_is_named() {
    let mut room = Room::new();
    room.does(json!({ "do": "add_seminar" }));
    room.does(json!({ "do": "add_note", "text": "Vi møtes igjen", "kind": "decision" }));
    room.does(
        json!({ "do": "add_note", "text": "Vi lyser ut", "kind": "decision",
        "responsible": "Stab", "deadline": "2026-05-01" }),
    );
    let plan = room.report(&Options {
        purpose: Purpose::Plan,
        ..Options::default()
    });
    let said = entries(&plan, "Tiltak og beslutninger");
    assert_eq!(
        said,
        ["Beslutninger som mangler ansvarlig eller frist: Vi møtes igjen"]
    );
}

#[test]
fn the_overview_has_the_six_categories_with_challenges_and_resources() {
    let overview = of("fjordvik", Purpose::Overview);
    let headings: Vec<String> = overview
        .sections
        .iter()
        .filter(|section| section.level == 2)
        .map(|section| section.heading.plain())
        .collect();
    assert_eq!(
        headings,
        [
            "a) Befolkningssammensetning",
            "b) Oppvekst- og levekårsforhold",
            "c) Fysisk, biologisk, kjemisk og sosialt miljø",
            "d) Skader og ulykker",
            "e) Helserelatert atferd",
            "f) Helsetilstand",
            "Uten kategori",
            "Ressurser i det kommunen gjør",
            "Planbehov"
        ]
    );
    assert_eq!(
        entries(&overview, "a) Befolkningssammensetning"),
        ["Ingen funn er ført i denne kategorien."]
    );
    let said = text(&overview);
    for part in [
        "Årsaker: Fester uten voksne",
        "Kilder",
        "Erfaring: Vi tør oftere",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let kept = entries(&overview, "Ressurser i det kommunen gjør");
    assert_eq!(kept.len(), 5, "{kept:?}");
}

#[test]
fn an_application_says_what_is_there_and_what_is_missing() {
    let full = of("fjordvik", Purpose::Application);
    let participation = entries(&full, "4. Medvirkning");
    assert!(participation.contains(&"leder, Ungdomsrådet".to_owned()));
    assert!(
        !participation.iter().any(|one| one.contains("rektor")),
        "a school is not the young"
    );
    let mut room = Room::new();
    room.does(json!({ "do": "add_seminar" }));
    let bare = room.report(&Options {
        purpose: Purpose::Application,
        ..Options::default()
    });
    let points: Vec<_> = bare.sections.iter().collect();
    assert_eq!(points.len(), 10);
    for point in points {
        assert_eq!(point.blocks.len(), 1, "{}", point.heading.plain());
    }
    assert_eq!(
        entries(&bare, "8. Budsjett med egeninnsats"),
        ["Økonomi er ikke ført for noe tiltak."]
    );
}

#[test]
fn the_documentation_tells_how_a_verdict_changed_and_what_was_removed() {
    let report = of("fjordvik", Purpose::Seminar);
    let [Block::Table(table)] = under(&report, "Vurderinger som ble endret") else {
        panic!("{}", text(&report));
    };
    let said: Vec<String> = table.rows.iter().map(|row| row.cells[2].plain()).collect();
    assert_eq!(
        said,
        ["✓ treffer godt (plenum)", "↗ bør utvikles videre (plenum)"]
    );
    assert_eq!(
        entries(&report, "Fjernet"),
        ["Notat: Ta det opp i FAU (fjernet 13:02)"]
    );
}

#[test]
fn versions_that_nobody_chose_between_stand_side_by_side() {
    let report = report(&crate::full::full().session, Lang::Nb, &Options::default());
    let [Block::Table(table)] = under(&report, "Ikke avklart") else {
        panic!("{}", text(&report));
    };
    let cells: Vec<String> = table.rows[0].cells.iter().map(Text::plain).collect();
    let both = cells.join("|");
    assert!(
        both.contains("ord-andre-navn") && both.contains("ord-tredje-navn"),
        "{both}"
    );
    let twins = entries(&report, "Ført flere ganger");
    assert_eq!(twins.len(), 1);
    assert!(
        twins[0].contains("ord-annen-utgiver / ord-utgiver"),
        "{twins:?}"
    );
    let apart = entries(&report, "Ikke det samme");
    assert!(apart[0].contains("ord-en-annen"), "{apart:?}");
}

#[test]
fn the_poster_has_every_measure_and_what_is_missing() {
    let grid = of("fjordvik", Purpose::Seminar).grid.unwrap();
    assert_eq!(grid.stages.len(), 7);
    assert_eq!(grid.stages[2], ("Barn".to_owned(), "6–12 år".to_owned()));
    let placed: usize = grid.rows.iter().map(|row| row.measures.len()).sum();
    assert_eq!(placed, 13);
    let labels: Vec<&str> = grid.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, ["Universell", "Selektiv", "Indisert"]);
    assert_eq!(grid.gaps.len(), 1);
    assert_eq!(grid.gaps[0].stage, 6);
}
