//! The gaps of a seminar: exactly these, with what makes them, and what can be done about them.

use oversikt::app::pages::{Mark, PageOf};
use oversikt::app::{Model, Screen};
use oversikt::domain::session::Session;
use serde_json::json;

use crate::screenshots::stage::press;
use crate::seminar::*;

/// The same four gaps as `tests/scenarios/exactly_four_gaps.json`.
fn four_gaps() -> Session {
    let mut session = begun();
    let mut add = |intent| done(&mut session, intent);
    let source = add(json!({ "do": "add_source", "name": "Ungdata" }));
    let finding = |text: &str, stages: &[&str], polarity: &str| {
        let mut finding =
            json!({ "do": "add_finding", "source": source, "text": text, "stages": stages });
        if !polarity.is_empty() {
            finding["polarity"] = polarity.into();
        }
        finding
    };
    add(finding("cannabis", &["ungdom", "unge_voksne"], "challenge"));
    add(finding("tilbud", &["barn"], "resource"));
    add(finding("ukjent pol", &["smabarn"], ""));
    add(finding("alkohol", &["eldre"], "challenge"));
    add(finding("ensomhet", &["eldre"], "challenge"));
    let ute = add(json!({ "do": "add_measure", "name": "Utekontakt", "stages": ["unge_voksne"] }));
    let treff = add(json!({ "do": "add_measure", "name": "Eldretreff", "stages": ["eldre"] }));
    let mot = add(json!({ "do": "add_measure", "name": "MOT", "stages": ["barn"] }));
    let helse = add(json!({ "do": "add_measure", "name": "Helsestasjon", "stages": ["smabarn"] }));
    add(json!({ "do": "give_verdict", "measure": treff, "verdict": "stop", "rests_on": [source] }));
    add(json!({ "do": "give_verdict", "measure": mot, "verdict": "keep" }));
    add(json!({ "do": "give_verdict", "measure": ute, "verdict": "develop", "rests_on": [] }));
    add(json!({ "do": "give_verdict", "measure": helse, "verdict": "undecided" }));
    session
}

fn gap_lines(model: &Model) -> Vec<String> {
    let rows = page(model).rows.iter();
    rows.filter(|row| row.mark == Mark::Gap).map(line).collect()
}

const FOUR: [&str; 4] = [
    "Ungdom: ett funn uten tiltak",
    "Eldre: 2 funn uten tiltak",
    "«Utekontakt»: vurdering uten kunnskapsgrunnlag",
    "«MOT»: vurdering uten kunnskapsgrunnlag",
];

#[test]
fn exactly_these_four_with_the_findings_that_make_them() {
    let mut model = desk(four_gaps());
    press(&mut model, "M");
    assert_eq!(gap_lines(&model), FOUR);
    let findings = page(&model)
        .rows
        .iter()
        .filter(|row| row.depth > 0)
        .map(line);
    let findings: Vec<String> = findings.collect();
    assert_eq!(findings.len(), 3, "{findings:?}");
    for (finding, text) in findings.iter().zip(["cannabis", "alkohol", "ensomhet"]) {
        assert!(finding.starts_with(text), "{finding}");
    }
    stand_on(&mut model, "Eldre: 2 funn");
    press(&mut model, "enter");
    assert_eq!(page(&model).of, PageOf::Stage("eldre".to_owned()));
}

#[test]
fn a_gap_becomes_a_theme_with_a_question_to_start_from() {
    for (gap, question) in [
        ("Ungdom: ett", "Hva gjør vi for ungdom? (cannabis)"),
        ("Eldre: 2", "Hva gjør vi for eldre?"),
        ("«MOT»", "Hva bygger vi vurderingen av «MOT» på?"),
    ] {
        let mut model = desk(four_gaps());
        press(&mut model, "M");
        stand_on(&mut model, gap);
        press(&mut model, "w");
        assert!(screen(&model).contains(question), "{}", screen(&model));
        press(&mut model, "enter");
        if state(&model)["themes"].as_array().unwrap().is_empty() {
            press(&mut model, "ctrl+s");
        }
        assert_eq!(state(&model)["themes"][0]["question"], question);
    }
}

#[test]
fn the_room_may_live_with_a_gap_and_think_again() {
    for (gap, left) in [("Eldre: 2", 3), ("«MOT»", 3)] {
        let mut model = desk(four_gaps());
        press(&mut model, "M");
        stand_on(&mut model, gap);
        press(&mut model, "i :Ikke~i~år enter");
        let gaps = &state(&model)["gaps"];
        let accepted = gaps.as_array().unwrap().iter();
        let accepted = accepted.filter(|gap| gap.get("accepted").is_some()).count();
        assert_eq!(accepted, 1, "{gaps}");
        let all = lines(&model);
        let heading = all
            .iter()
            .position(|line| line == "Hull vi lever med")
            .unwrap();
        let open = all[..heading]
            .iter()
            .filter(|line| FOUR.contains(&line.as_str()));
        assert_eq!(open.count(), left, "{all:#?}");
        assert!(
            all[heading..].iter().any(|line| line.contains("Ikke i år")),
            "{all:#?}"
        );
        stand_on(&mut model, gap);
        press(&mut model, "b");
        assert_eq!(gap_lines(&model), FOUR);
        assert!(!matches!(&model.screen, Screen::Start(_)));
    }
}
