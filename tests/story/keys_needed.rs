//! What is done while forty people wait takes few keys.

use crate::desk::Place;
use crate::pty::ENTER;

#[test]
fn placing_a_measure_takes_its_name_and_at_most_six_keys() {
    let place = Place::new();
    let file = place.new_seminar();
    let mut person = place.open(&file);
    let stages = place.show(&file)["seminars"][0]["stages"].clone();
    let stages: Vec<String> = stages
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| stage["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(stages.len(), 7);
    for (nth, stage) in stages.iter().enumerate() {
        let before = person.keys;
        person.key("m");
        person.type_text(&format!("Tiltak for {stage}"));
        person.key(ENTER);
        person.terminal.see("hjemme?");
        person.key((nth + 1).to_string());
        person.key(ENTER);
        person.terminal.see("Plassert");
        person.saved();
        let keys = person.keys - before;
        assert!(keys <= 6, "{keys} keys for {stage}");
        let measures = &place.show(&file)["measures"];
        assert_eq!(measures[nth]["stages"], serde_json::json!([stage]));
    }
    person.quit();
}

#[test]
fn a_verdict_with_its_reason_takes_at_most_four_keys_beside_the_text() {
    let place = Place::new();
    let file = place.new_seminar();
    let measure = r#"{"do":"add_measure","name":"Unge & Rus","stages":["ungdom"]}"#;
    assert!(place.apply(&file, measure).status.success());
    let mut person = place.open(&file);
    for (digit, verdict) in [("1", "keep"), ("2", "develop"), ("3", "stop")] {
        let before = person.keys;
        person.key("v");
        person.key(digit);
        person.type_text(&format!("fordi {verdict}"));
        person.key(ENTER);
        person.terminal.see(&format!("fordi {verdict}"));
        person.saved();
        let keys = person.keys - before;
        assert!(keys <= 4, "{keys} keys for {verdict}");
        let given = &place.show(&file)["measures"][0]["verdict"];
        assert_eq!(given["verdict"], verdict);
        assert_eq!(given["reason"], format!("fordi {verdict}"));
    }
    person.quit();
}
