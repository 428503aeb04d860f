//! Walking into what a source says.

use oversikt::app::Model;
use oversikt::app::pages::PageOf;
use oversikt::i18n::Lang;
use serde_json::json;

use crate::stage::{desk, fjordvik, press};
use crate::{desk_of, screen, sees, state};

fn example(size: (u16, u16)) -> Model {
    let mut model = desk(fjordvik(), Lang::Nb, size);
    press(&mut model, "1");
    model
}

fn pointed(model: &Model) -> serde_json::Value {
    json!(desk_of(model).pointed().unwrap().to_string())
}

#[test]
fn the_cursor_walks_into_the_findings_and_out_again() {
    let mut model = example((120, 40));
    let source = state(&model)["sources"][0].clone();
    for out in ["left", "esc"] {
        assert_eq!(pointed(&model), source["id"]);
        press(&mut model, "right");
        assert_eq!(pointed(&model), source["findings"][0]["id"]);
        press(&mut model, "down down");
        assert_eq!(pointed(&model), source["findings"][2]["id"]);
        press(&mut model, "end up");
        assert_eq!(pointed(&model), source["findings"][3]["id"]);
        press(&mut model, out);
    }
    press(&mut model, "right down enter");
    let finding = source["findings"][1]["id"].as_str().unwrap();
    let page = desk_of(&model).pages.last().unwrap();
    assert_eq!(page.of, PageOf::Thing(finding.parse().unwrap()));
}

#[test]
fn enter_opens_a_source_that_says_something_as_it_opens_everything_else() {
    let mut model = example((120, 40));
    let source = state(&model)["sources"][0].clone();
    assert!(!source["findings"].as_array().unwrap().is_empty());
    press(&mut model, "enter");
    let page = desk_of(&model).pages.last().unwrap();
    let id = source["id"].as_str().unwrap();
    assert_eq!(page.of, PageOf::Thing(id.parse().unwrap()));
    let first = source["findings"][0]["text"].as_str().unwrap();
    assert!(sees(&model, &first[..20]), "{:#?}", screen(&model));
    press(&mut model, "esc");
    assert_eq!(pointed(&model), source["id"]);
}

#[test]
fn known_figures_are_drawn_beside_each_other_at_every_size() {
    for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
        let mut model = example(size);
        press(&mut model, "right down");
        let rows = screen(&model);
        let row = |of: &str| {
            let mut rows = rows.iter().map(|row| row.replace('\u{a0}', " "));
            let found = rows.find(|row| row.contains(of));
            found.unwrap_or_else(|| panic!("{of} at {size:?}: {rows:#?}"))
        };
        // Of a row only what stands in the first pane.
        let bar = |of: &str| {
            let row = row(of);
            let pane = row.split(['│', '┃']).nth(1).unwrap();
            pane.matches('█').count()
        };
        // 17, 12 and 11 per cent on one scale.
        let (own, fylket, landet) = (bar("17 %"), bar("12 %"), bar("11 %"));
        assert!(own > fylket && fylket >= landet && landet > 0, "{size:?}");
        let tolerance = own
            .abs_diff(fylket * 17 / 12)
            .max(own.abs_diff(landet * 17 / 11));
        assert!(tolerance <= 2, "{own} {fylket} {landet} at {size:?}");
        let at = |of: &str| row(of).chars().position(|point| point == '█');
        assert_eq!(at("17 %"), at("12 %"), "{size:?}");
        assert!(row("2017–2025").contains("▆ ▆ ▇ █"), "{}", row("2017–2025"));
        assert!(sees(&model, "hentet 12.01.2026"), "{rows:#?}");
    }
}

#[test]
fn findings_whose_source_is_gone_stand_under_a_heading_of_their_own() {
    let mut model = example((120, 40));
    let source = state(&model)["sources"][0].clone();
    press(&mut model, "x end");
    assert!(sees(&model, "Uten kilde"), "{:#?}", screen(&model));
    assert_eq!(desk_of(&model).chosen.source, None);
    press(&mut model, "enter");
    assert_eq!(pointed(&model), source["findings"][0]["id"]);
    // What is taken out of the basket again is under its name.
    press(&mut model, "u");
    assert!(!sees(&model, "Uten kilde"));
}

#[test]
fn a_finding_that_is_removed_gives_its_place_to_its_neighbour() {
    let mut model = example((120, 40));
    let findings = state(&model)["sources"][0]["findings"].clone();
    press(&mut model, "right down x");
    assert_eq!(pointed(&model), findings[2]["id"]);
    press(&mut model, "end x");
    assert_eq!(pointed(&model), findings[3]["id"]);
    let left = state(&model)["sources"][0]["findings"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(left, findings.as_array().unwrap().len() - 2);
}
