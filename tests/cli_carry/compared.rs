//! `oversikt report A B --compare`: two years, and two municipalities.

use serde_json::json;

use crate::last_year::{carried_on, last_year};
use crate::support::Place;

/// What stands under a heading of a report in Markdown, up to the next one.
fn under<'r>(report: &'r str, heading: &str) -> &'r str {
    let (_, rest) = report
        .split_once(&format!("# {heading}\n"))
        .unwrap_or_else(|| panic!("no heading {heading:?} in:\n{report}"));
    rest.split("\n#").next().unwrap_or_default()
}

#[test]
fn two_municipalities_stand_side_by_side_and_nothing_of_them_is_merged() {
    let place = Place::new();
    let sessions = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");
    let [one, other] = ["nordvik", "sorvik"].map(|name| format!("{sessions}/{name}.json"));
    let merged = place.run(["merge", one.as_str(), other.as_str(), "-o", "ny.json"]);
    assert!(merged.code == 0 || merged.code == 3, "{}", merged.err);
    let compared = place
        .run(["report", &one, &other, "--compare", "--lang", "nb"])
        .out;
    let swapped = place
        .run(["report", &other, &one, "--compare", "--lang", "nb"])
        .out;
    assert_eq!(
        compared, swapped,
        "the order of the files makes no difference"
    );
    let of_one_file = place
        .run(["report", "ny.json", "--compare", "--lang", "nb"])
        .out;
    assert_eq!(compared, of_one_file);
    // The report of the merged file holds both seminars, and the comparison behind them.
    let whole = place.run(["report", "ny.json", "--lang", "nb"]).out;
    let (_, beside) = whole
        .split_once("# Sammenligning: Nordvik og Sørvik\n")
        .unwrap();
    for report in [compared.as_str(), beside] {
        let differ = under(report, "Samme tiltak, ulik vurdering");
        assert!(differ.contains("| Tiltak | Nordvik | Sørvik |"), "{differ}");
        let row = differ
            .lines()
            .find(|row| row.contains("Kjærlighet og grenser"))
            .unwrap();
        let (keep, stop) = (
            row.find("treffer godt").unwrap(),
            row.find("kan slutte med").unwrap(),
        );
        assert!(keep < stop, "{row}");
        for (side, yes, no) in [
            ("Nordvik", "Tidlig inn", "Home-Start"),
            ("Sørvik", "Home-Start", "Tidlig inn"),
        ] {
            let only = under(report, &format!("Tiltak bare i {side}"));
            assert!(only.contains(yes) && !only.contains(no), "{only}");
        }
        assert!(under(report, "Hull begge steder").contains("| Eldre |"));
        assert!(under(report, "Hull bare i Nordvik").contains("Småbarn"));
        assert!(under(report, "Hull bare i Sørvik").contains("Svangerskap"));
    }
    // Every measure is still there with its own verdict.
    let [old, new] = [vec![one, other], vec!["ny.json".to_owned()]].map(|files| {
        let measures = files
            .iter()
            .flat_map(|file| place.show(file)["measures"].as_array().unwrap().clone());
        let mut measures: Vec<String> = measures
            .map(|measure| format!("{} {}", measure["id"], measure["verdict"]))
            .collect();
        measures.sort();
        measures
    });
    assert_eq!(old, new);
}

#[test]
fn two_years_are_compared_by_what_was_copied_and_by_name() {
    let place = last_year();
    carried_on(&place);
    let shown = place.show("b.json");
    let id = |list: &str, name: &str| {
        let things = shown[list].as_array().unwrap().iter();
        let found = things.into_iter().find(|thing| thing["name"] == name);
        found.unwrap()["id"].clone()
    };
    let finding = shown["sources"][0]["findings"][0]["id"].clone();
    place.applied("b.json", &[
        // A copy is known under another name.
        json!({"do": "edit", "id": id("measures", "treffer godt"), "field": "name", "value": "nytt navn"}),
        json!({"do": "give_verdict", "measure": id("measures", "treffer godt"), "verdict": "stop", "rests_on": [finding]}),
        json!({"do": "give_verdict", "measure": id("measures", "avsluttet"), "verdict": "stop", "rests_on": [finding]}),
        json!({"do": "remove", "id": id("measures", "ferdig utviklet")}),
        json!({"do": "add_measure", "name": "helt nytt"}),
        json!({"do": "edit", "id": finding, "field": "value", "value": "12.5"}),
        json!({"do": "add_finding", "source": id("sources", "Ungdata"), "text": "Ensomme eldre",
            "stages": ["eldre"], "polarity": "challenge"}),
        json!({"do": "add_source", "name": "BrukerPlan"}),
    ]);
    let report = place.run(["report", "a.json", "b.json", "--compare"]).out;
    assert_eq!(
        report,
        place.run(["report", "b.json", "a.json", "--compare"]).out
    );
    assert!(report.starts_with("# 2026 og 2027\n"), "{report}");
    let changed = under(&report, "Endrede vurderinger");
    let row = changed
        .lines()
        .find(|row| row.contains("treffer godt**"))
        .unwrap();
    let (keep, stop) = (
        row.rfind("treffer godt").unwrap(),
        row.find("kan slutte med").unwrap(),
    );
    assert!(keep < stop, "{row}");
    assert!(!changed.contains("avsluttet"), "the same verdict twice");
    assert!(under(&report, "Samme tiltak, lik vurdering").contains("avsluttet"));
    assert!(under(&report, "Nye tiltak").contains("helt nytt"));
    assert!(!report.contains("# Nye tema"), "nothing stands under it");
    assert!(under(&report, "Tiltak som ikke er med lenger").contains("ferdig utviklet"));
    assert!(under(&report, "Nye kilder").contains("BrukerPlan"));
    assert!(under(&report, "Nye hull").contains("Eldre"));
    let figures = under(&report, "Tall som har endret seg");
    assert!(
        figures.contains("16") && figures.contains("12,5"),
        "{figures}"
    );
    // In JSON and HTML it exists as well, as a workbook it does not.
    for (format, code) in [
        ("json", 0),
        ("html", 0),
        ("docx", 0),
        ("xlsx", 2),
        ("csv", 2),
    ] {
        let out = format!("c.{format}");
        let run = place.run(["report", "a.json", "b.json", "--compare", "-o", &out]);
        assert_eq!(run.code, code, "{format}: {}", run.err);
        assert_eq!(place.path(&out).exists(), code == 0);
    }
}

#[test]
fn it_takes_two_to_compare() {
    let place = last_year();
    for args in [
        vec!["a.json"],
        vec!["a.json", "a.json"],
        vec!["a.json", "a.json", "a.json"],
    ] {
        let line: Vec<&str> = ["--json", "report"]
            .into_iter()
            .chain(args.clone())
            .chain(["--compare"])
            .collect();
        let run = place.run(&line);
        assert_eq!(
            (run.code, run.error()["kind"].clone()),
            (2, json!("usage")),
            "{args:?}"
        );
        assert!(run.out.is_empty());
    }
}
