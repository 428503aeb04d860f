//! `oversikt new --from`: what comes along, what is offered, and what becomes of it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "../cli_support/mod.rs"]
mod support;

mod compared;
mod last_year;

use std::fs;

use last_year::{carried_on, last_year, offers};
use serde_json::{Value, json};

#[test]
fn exactly_what_was_left_open_is_offered() {
    let place = last_year();
    let said = carried_on(&place);
    let words = |what: &str| -> Vec<&str> {
        let offers = said["offers"].as_array().unwrap().iter();
        let of_sort = offers.filter(|offer| offer["what"] == what);
        of_sort
            .map(|offer| offer["text"].as_str().unwrap())
            .collect()
    };
    assert_eq!(words("theme"), ["åpent tema"]);
    assert_eq!(
        words("question"),
        ["åpent spørsmål", "åpent spørsmål\nom to linjer"]
    );
    assert_eq!(
        words("decision"),
        [
            "åpen beslutning",
            "åpen beslutning uten status",
            "utsatt åpen beslutning"
        ]
    );
    assert_eq!(
        words("verdict"),
        [
            "åpent: utvikles",
            "åpent: slutte med",
            "åpent: ikke vurdert",
            "åpent: aldri sett på"
        ]
    );
    // The same stands in the file, whatever becomes of the old one.
    fs::remove_file(place.path("a.json")).unwrap();
    assert_eq!(offers(&place, "b.json").len(), 10);
}

#[test]
fn what_lasts_comes_along_and_nobody_and_nothing_private_does() {
    let place = last_year();
    carried_on(&place);
    let (old, new) = (place.show("a.json"), place.show("b.json"));
    let names = |shown: &Value, list: &str, name: &str| -> Vec<String> {
        let things = shown[list].as_array().unwrap().iter();
        things
            .map(|thing| thing[name].as_str().unwrap().to_owned())
            .collect()
    };
    for (list, name) in [
        ("sources", "name"),
        ("measures", "name"),
        ("themes", "question"),
    ] {
        assert_eq!(names(&new, list, name), names(&old, list, name));
        assert_eq!(new[list][0]["origin"], old[list][0]["id"]);
    }
    assert_eq!(new["sources"][0]["findings"][0]["value"], "16");
    assert_eq!(
        new["sources"][0]["findings"][0]["source"],
        new["sources"][0]["id"]
    );
    for list in ["notes", "participants", "groups"] {
        assert_eq!(new[list], json!([]), "{list}");
    }
    let verdicts = new["measures"].as_array().unwrap().iter();
    assert!(
        verdicts
            .clone()
            .all(|measure| measure.get("verdict").is_none())
    );
    let seminar = &new["seminars"][0];
    assert_eq!(seminar["origin"], old["seminars"][0]["id"]);
    assert_eq!(seminar["municipality"], "1539");
    assert_eq!(
        (&seminar["title"], &seminar["date"]),
        (&json!("I år"), &json!("2027-02-01"))
    );
    let bytes = fs::read_to_string(place.path("b.json")).unwrap();
    for left in [
        "Nordmann",
        "plenum",
        "hemmelig",
        "angret",
        "rektor",
        "et forslag",
        "private",
    ] {
        assert!(!bytes.contains(left), "{left} came along");
    }
}

#[test]
fn an_offer_is_taken_in_or_left_and_that_can_be_taken_back() {
    let place = last_year();
    carried_on(&place);
    let before = offers(&place, "b.json");
    let id = |words: &str| before[words]["id"].clone();
    let taken = [
        "åpent spørsmål\nom to linjer",
        "åpen beslutning",
        "åpent: slutte med",
    ];
    let lines: Vec<Value> = taken
        .iter()
        .map(|words| json!({"do": "take_in", "id": id(words)}))
        .collect();
    let ids = place.applied("b.json", &lines);
    let shown = place.show("b.json");
    let theme = shown["themes"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(theme["question"], "åpent spørsmål om to linjer");
    assert_eq!(
        (&theme["id"], &theme["number"]),
        (&json!(ids[0]), &json!(3))
    );
    let decision = &shown["notes"][0];
    assert_eq!(
        (&decision["id"], &decision["kind"]),
        (&json!(ids[1]), &json!("decision"))
    );
    assert_eq!(
        (
            &decision["responsible"],
            &decision["deadline"],
            &decision["status"]
        ),
        (
            &json!("Helsestasjonen"),
            &json!("2026-06-01"),
            &json!("ongoing")
        )
    );
    let measures = shown["measures"].as_array().unwrap().iter();
    let measure = measures
        .into_iter()
        .find(|measure| measure["id"] == json!(ids[2]))
        .unwrap();
    assert_eq!(measure["name"], "åpent: slutte med");
    assert_eq!(measure["verdict"]["verdict"], "stop");
    assert_eq!(measure["verdict"]["reason"], "fordi");
    assert_eq!(
        measure["verdict"]["rests_on"][0],
        shown["sources"][0]["findings"][0]["id"]
    );
    // Two are left; one of them comes back.
    let left = ["åpent: utvikles", "utsatt åpen beslutning"];
    let lines: Vec<Value> = left
        .iter()
        .map(|words| json!({"do": "remove", "id": id(words)}))
        .collect();
    place.applied("b.json", &lines);
    place.applied("b.json", &[json!({"do": "restore", "id": id(left[0])})]);
    let after = offers(&place, "b.json");
    for (words, offer) in &after {
        let became = taken
            .iter()
            .position(|taken| taken == words)
            .map(|nth| json!(ids[nth]));
        assert_eq!(offer.get("taken_in"), became.as_ref(), "{words}");
        assert_eq!(offer.get("left").is_some(), words == left[1], "{words}");
    }
    // Taking back the taking in opens the offer again; what is taken in twice is refused.
    let again = place.apply("b.json", &[json!({"do": "take_in", "id": id(taken[1])})]);
    assert_eq!(again[0]["kind"], "taken_in");
    place.applied("b.json", &[json!({"do": "undo", "step": ids[1]})]);
    assert!(offers(&place, "b.json")[taken[1]].get("taken_in").is_none());
    // A verdict of one's own answers an offer as well, and so does work under a theme.
    let measure = before["åpent: aldri sett på"]["measure"].clone();
    let theme = shown["themes"][1]["id"].clone();
    place.applied(
        "b.json",
        &[
            json!({"do": "give_verdict", "measure": measure, "verdict": "keep"}),
            json!({"do": "add_note", "text": "vi fortsetter", "theme": theme}),
        ],
    );
    let after = offers(&place, "b.json");
    assert_eq!(after["åpent: aldri sett på"]["taken_in"], measure);
    assert_eq!(after["åpent tema"]["taken_in"], theme);
}

#[test]
fn two_machines_agree_on_what_became_of_an_offer() {
    let place = last_year();
    carried_on(&place);
    let offer = offers(&place, "b.json")["åpent spørsmål"]["id"].clone();
    fs::copy(place.path("b.json"), place.path("c.json")).unwrap();
    place.applied("b.json", &[json!({"do": "remove", "id": offer})]);
    place.applied("c.json", &[json!({"do": "take_in", "id": offer})]);
    for (out, inputs) in [
        ("bc.json", ["b.json", "c.json"]),
        ("cb.json", ["c.json", "b.json"]),
    ] {
        place.run(["merge", inputs[0], inputs[1], "-o", out]);
        let after = offers(&place, out);
        assert!(
            after["åpent spørsmål"].get("taken_in").is_some(),
            "nothing is lost"
        );
    }
    assert_eq!(
        fs::read(place.path("bc.json")).unwrap(),
        fs::read(place.path("cb.json")).unwrap()
    );
}

#[test]
fn a_fork_is_the_seminar_as_it_stood_and_says_so() {
    let place = last_year();
    let lines = place.show("a.json")["events"].as_u64().unwrap();
    for at in [1, 7, lines] {
        let (moment, file) = (at.to_string(), format!("f{at}.json"));
        let run = place.run(["new", &file, "--from", "a.json", "--at", &moment]);
        assert_eq!(run.code, 0, "{}", run.err);
        let old = place
            .run(["show", "a.json", "--at", &moment, "--json"])
            .json_lines()[0]
            .clone();
        let new = place.show(&file);
        for list in [
            "sources",
            "measures",
            "themes",
            "participants",
            "groups",
            "notes",
        ] {
            let (a, b) = (old[list].as_array().unwrap(), new[list].as_array().unwrap());
            assert_eq!(a.len(), b.len(), "{list} at {at}");
            for (a, b) in a.iter().zip(b) {
                assert_eq!(b["origin"], a["id"]);
                for field in [
                    "name", "text", "question", "number", "status", "kind", "stages",
                ] {
                    assert_eq!(a[field], b[field]);
                }
            }
        }
        let seminar = &new["seminars"][0];
        assert_eq!(seminar["origin"], old["seminars"][0]["id"]);
        assert!(seminar["origin_at"].as_str().unwrap().contains('T'));
        assert_eq!(seminar["title"], "I fjor");
        assert!(seminar.get("offers").is_none());
        let bytes = fs::read_to_string(place.path(&file)).unwrap();
        assert!(!bytes.contains("hemmelig"));
        assert!(!bytes.contains("name_given") && !bytes.contains("\"private\":true"));
    }
}

#[test]
fn the_first_undo_of_the_day_does_not_take_a_copy_away() {
    let place = last_year();
    carried_on(&place);
    let answer = place.apply("b.json", &[json!({"do": "undo"})]);
    assert_eq!(answer[0]["kind"], "nothing_to_undo");
}

#[test]
fn what_cannot_be_carried_on_from_is_said_and_nothing_is_written() {
    let place = last_year();
    place.applied(
        "a.json",
        &[json!({"do": "add_seminar", "municipality": "1535"})],
    );
    for (args, code, kind) in [
        (vec!["--from", "a.json"], 2, "usage"),
        (
            vec!["--from", "a.json", "--municipality", "9999"],
            2,
            "usage",
        ),
        (vec!["--from", "ingen.json"], 1, "not_found"),
        (vec!["--from", "a.json", "--at", "0"], 1, "no_seminar"),
        (vec!["--from", "a.json", "--at", "i går"], 2, "usage"),
        (vec!["--at", "3"], 2, "usage"),
    ] {
        let line: Vec<&str> = ["--json", "new", "b.json"]
            .into_iter()
            .chain(args.clone())
            .collect();
        let run = place.run(&line);
        assert_eq!(run.code, code, "{args:?}: {}", run.err);
        assert_eq!(run.error()["kind"], kind, "{args:?}");
        assert!(!place.path("b.json").exists(), "{args:?}");
    }
    let run = place.run([
        "new",
        "b.json",
        "--from",
        "a.json",
        "--municipality",
        "1535",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("ingenting åpent"), "{}", run.out);
}

/// An older program knows neither offers nor origins: it keeps the file as it is, and shows the
/// copies as what they are.
#[test]
fn what_an_older_program_does_not_know_of_this_does_no_harm() {
    let place = last_year();
    carried_on(&place);
    // To this program that kind would be as unknown as ours is to an older one.
    let file = fs::read_to_string(place.path("b.json")).unwrap();
    let foreign: Vec<String> = file
        .lines()
        .map(|line| {
            let body = line.trim_start_matches(',');
            let Some(rest) = body
                .strip_prefix("{\"id\":\"")
                .and_then(|rest| rest.get(34..))
            else {
                return line.to_owned();
            };
            let renamed = rest
                .replace("\"offered\"", "\"foreign\"")
                .replace("\"origin\"", "\"begin\"");
            oversikt::domain::line::seal(&renamed)
        })
        .collect();
    let events: Vec<&String> = foreign
        .iter()
        .filter(|line| line.starts_with("{\"id\""))
        .collect();
    let text = format!(
        "{}\n{}\n]}}\n",
        foreign[0],
        events
            .iter()
            .map(|line| line.as_str())
            .collect::<Vec<_>>()
            .join("\n,")
    );
    fs::write(place.path("x.json"), &text).unwrap();
    let shown = place.show("x.json");
    assert_eq!(shown["unknown_events"], 10);
    assert_eq!(shown["measures"].as_array().unwrap().len(), 7);
    place.run(["merge", "x.json", "-o", "y.json"]);
    let merged = fs::read_to_string(place.path("y.json")).unwrap();
    for line in events {
        assert!(merged.contains(line.as_str()));
    }
}
