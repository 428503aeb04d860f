//! `oversikt new --from`: what comes along, what is offered, and what becomes of it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "cli_support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};
use support::Place;

/// Last year's seminar, in `a.json`: everything that is called "åpen …" was left open, nothing
/// else was.
fn last_year() -> Place {
    let place = Place::new();
    let made = [
        "new",
        "a.json",
        "--title",
        "I fjor",
        "--date",
        "2026-01-30",
        "--municipality",
        "1539",
    ];
    assert_eq!(place.run(made).code, 0);
    place.applied("a.json", &themes_and_notes());
    place.applied("a.json", &measures());
    place
}

fn themes_and_notes() -> Vec<Value> {
    let decision = |text: &str, status: Value| {
        json!({"do": "add_note", "kind": "decision", "text": text, "status": status,
            "responsible": "Helsestasjonen", "deadline": "2026-06-01"})
    };
    vec![
        // 1–3: themes. The first has a decision, the second only talk.
        json!({"do": "add_theme", "question": "avgjort tema"}),
        json!({"do": "add_theme", "question": "åpent tema"}),
        json!({"do": "add_participant", "role": "rektor", "organisation": "Skolen"}),
        json!({"do": "set_name", "id": "$3", "name": "Kari Nordmann"}),
        json!({"do": "add_note", "kind": "decision", "text": "gjort under temaet", "theme": "$1",
            "status": "done"}),
        json!({"do": "add_note", "kind": "suggestion", "text": "et forslag", "theme": "$2"}),
        // Questions: with an answer, marked as done, under a theme with a decision, and open ones.
        json!({"do": "add_note", "kind": "question", "text": "besvart spørsmål"}),
        json!({"do": "add_note", "kind": "experience", "text": "svaret", "about": "$7"}),
        json!({"do": "add_note", "kind": "question", "text": "ferdig spørsmål", "status": "done"}),
        json!({"do": "add_note", "kind": "question", "text": "avklart spørsmål", "theme": "$1"}),
        json!({"do": "add_note", "kind": "question", "text": "åpent spørsmål", "theme": "$2"}),
        json!({"do": "add_note", "kind": "question", "text": "åpent spørsmål\nom to linjer"}),
        json!({"do": "add_note", "kind": "question", "text": "og hva mener du?", "about": "$12",
            "status": "ended"}),
        json!({"do": "add_note", "kind": "question", "text": "hemmelig spørsmål", "private": true}),
        json!({"do": "add_note", "kind": "question", "text": "angret spørsmål"}),
        json!({"do": "remove", "id": "$15"}),
        decision("åpen beslutning", json!("ongoing")),
        decision("åpen beslutning uten status", json!(null)),
        decision("utsatt åpen beslutning", json!("postponed")),
        decision("gjennomført beslutning", json!("done")),
        decision("avsluttet beslutning", json!("ended")),
    ]
}

fn measures() -> Vec<Value> {
    let mut lines = vec![
        json!({"do": "add_source", "name": "Ungdata", "period": "2025"}),
        json!({"do": "add_finding", "source": "$1", "text": "Beruset", "value": "16"}),
    ];
    for (name, verdict, status) in [
        ("treffer godt", Some("keep"), None),
        ("åpent: utvikles", Some("develop"), None),
        ("ferdig utviklet", Some("develop"), Some("done")),
        ("åpent: slutte med", Some("stop"), Some("ongoing")),
        ("avsluttet", Some("stop"), Some("ended")),
        ("åpent: ikke vurdert", Some("undecided"), None),
        ("åpent: aldri sett på", None, None),
    ] {
        lines.push(
            json!({"do": "add_measure", "name": name, "stages": ["barn"],
            "status": status}),
        );
        let measure = format!("${}", lines.len());
        lines.extend(verdict.map(|verdict| {
            json!({"do": "give_verdict", "measure": measure, "verdict": verdict,
                "reason": "fordi", "rests_on": ["$2"], "decided_by": "Kari Nordmann"})
        }));
    }
    lines
}

/// What is offered in a file, by its words.
fn offers(place: &Place, file: &str) -> BTreeMap<String, Value> {
    let shown = place.show(file);
    let offers = shown["seminars"][0]["offers"]
        .as_array()
        .into_iter()
        .flatten();
    let by_words = |offer: &Value| (offer["text"].as_str().unwrap().to_owned(), offer.clone());
    offers.map(by_words).collect()
}

fn carried_on(place: &Place) -> Value {
    let run = place.run([
        "new",
        "b.json",
        "--from",
        "a.json",
        "--title",
        "I år",
        "--date",
        "2027-02-01",
        "--json",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    run.json_lines()[0].clone()
}

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
