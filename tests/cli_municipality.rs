//! `oversikt municipality`: a municipality's running file, with real files.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "cli_support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};
use support::{Place, Run};

/// A seminar of a municipality, in a file of its own.
fn seminar(place: &Place, file: &str, code: &str, date: &str) {
    let title = format!("Seminar {date}");
    let made = [
        "new",
        file,
        "--title",
        &title,
        "--municipality",
        code,
        "--date",
        date,
    ];
    assert_eq!(place.run(made).code, 0);
}

/// What a merge into the running file said was new.
fn merged(place: &Place, inputs: &[&str]) -> Value {
    let run = place.run([&["municipality", "kommunen.json", "--json"], inputs].concat());
    said(&run)
}

fn news(place: &Place, more: &[&str]) -> Value {
    let run = place.run([&["kommune", "kommunen.json", "--json"], more].concat());
    said(&run)
}

fn said(run: &Run) -> Value {
    assert!([0, 3].contains(&run.code), "{}", run.err);
    run.json_lines()[0].clone()
}

/// The names in a list, in any order: two that were added at once have no order of their own.
fn names(news: &Value, list: &str) -> BTreeSet<String> {
    let things = news[list].as_array().unwrap().iter();
    things
        .map(|thing| thing["name"].as_str().unwrap().to_owned())
        .collect()
}

fn set<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(str::to_owned).into()
}

const LISTS: [&str; 13] = [
    "seminars",
    "sources",
    "findings",
    "measures",
    "themes",
    "themes_again",
    "decisions",
    "notes",
    "groups",
    "participants",
    "restored",
    "removed",
    "changed",
];

/// Everything that is named, list by list; lists that are empty are left out.
fn everything(news: &Value) -> Vec<(&'static str, BTreeSet<String>)> {
    let lists = LISTS.into_iter().map(|list| (list, names(news, list)));
    lists.filter(|(_, names)| !names.is_empty()).collect()
}

fn verdicts(news: &Value) -> BTreeSet<(String, Option<String>, String)> {
    let judged = news["verdicts"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    judged
        .map(|one| {
            (
                text(&one["name"]).unwrap(),
                text(&one["before"]),
                text(&one["now"]).unwrap(),
            )
        })
        .collect()
}

fn stages(news: &Value, list: &str) -> Vec<String> {
    let gaps = news[list].as_array().unwrap().iter();
    let stage = |gap: &Value| gap["stage"].as_str().unwrap_or("vurdering").to_owned();
    gaps.map(stage).collect()
}

/// The first seminar: a source that worries about two stages, two measures, a theme.
fn first(place: &Place) {
    seminar(place, "2024.json", "1539", "2024-01-30");
    place.applied(
        "2024.json",
        &[
            json!({"do": "add_source", "name": "Ungdata", "period": "2023"}),
            json!({"do": "add_finding", "source": "$1", "text": "Flere drikker", "stages": ["ungdom", "eldre"], "polarity": "challenge"}),
            json!({"do": "add_measure", "name": "SLT", "stages": ["barn"]}),
            json!({"do": "give_verdict", "measure": "$3", "verdict": "keep", "rests_on": ["$2"]}),
            json!({"do": "add_measure", "name": "MOT", "stages": ["barn"]}),
            json!({"do": "add_theme", "question": "Hvem eier det?"}),
            json!({"do": "add_note", "text": "vi snakker sammen", "theme": "$6"}),
            json!({"do": "add_note", "text": "ring fastlegen", "private": true}),
        ],
    );
}

/// The second: the same measure judged otherwise, one more that closes a gap, the theme again.
fn second(place: &Place) {
    seminar(place, "2025.json", "1539", "2025-01-30");
    place.applied(
        "2025.json",
        &[
            json!({"do": "add_source", "name": "UNGDATA", "period": "2023"}),
            json!({"do": "add_measure", "name": "slt", "stages": ["barn"]}),
            json!({"do": "give_verdict", "measure": "$2", "verdict": "stop", "reason": "Ingen kommer", "rests_on": ["$1"]}),
            json!({"do": "add_measure", "name": "Utekontakt", "stages": ["ungdom"]}),
            json!({"do": "add_theme", "question": "Hvem eier det?"}),
            json!({"do": "add_note", "text": "Rådmannen tar det", "kind": "decision"}),
        ],
    );
}

/// The third: another source, a gap of its own.
fn third(place: &Place) {
    seminar(place, "2026.json", "1539", "2026-01-30");
    place.applied(
        "2026.json",
        &[
            json!({"do": "add_source", "name": "Ungdata", "period": "2025"}),
            json!({"do": "add_finding", "source": "$1", "text": "Flere er alene", "stages": ["voksne"], "polarity": "challenge"}),
            json!({"do": "add_theme", "question": "Hva med de voksne?"}),
        ],
    );
}

#[test]
fn after_each_of_three_seminars_the_file_names_exactly_what_is_new() {
    let place = Place::new();
    first(&place);
    let one = merged(&place, &["2024.json"]);
    assert_eq!(one["since"], Value::Null);
    assert_eq!(
        everything(&one),
        [
            ("seminars", set(["Seminar 2024-01-30"])),
            ("sources", set(["Ungdata"])),
            ("findings", set(["Flere drikker"])),
            ("measures", set(["SLT", "MOT"])),
            ("themes", set(["Hvem eier det?"])),
            ("notes", set(["vi snakker sammen"])),
        ]
    );
    assert_eq!(
        verdicts(&one),
        [("SLT".to_owned(), None, "keep".to_owned())].into()
    );
    assert_eq!(stages(&one, "gaps_opened"), ["eldre", "ungdom"]);

    second(&place);
    let two = merged(&place, &["2025.json"]);
    assert_eq!(
        everything(&two),
        [
            ("seminars", set(["Seminar 2025-01-30"])),
            ("measures", set(["Utekontakt"])),
            ("themes_again", set(["Hvem eier det?"])),
            ("decisions", set(["Rådmannen tar det"])),
        ]
    );
    let changed = ("slt".to_owned(), Some("keep".to_owned()), "stop".to_owned());
    assert_eq!(verdicts(&two), [changed].into());
    assert_eq!(stages(&two, "gaps_closed"), ["ungdom"]);
    assert_eq!(stages(&two, "gaps_opened"), [""; 0]);

    third(&place);
    let three = merged(&place, &["2026.json"]);
    assert_eq!(
        everything(&three),
        [
            ("seminars", set(["Seminar 2026-01-30"])),
            ("sources", set(["Ungdata"])),
            ("findings", set(["Flere er alene"])),
            ("themes", set(["Hva med de voksne?"])),
        ]
    );
    assert_eq!(verdicts(&three), BTreeSet::new());
    assert_eq!(stages(&three, "gaps_opened"), ["voksne"]);
    assert_eq!(stages(&three, "gaps_closed"), [""; 0]);

    // The same is said whenever somebody asks, until something else is merged in.
    let mut again = three.clone();
    again.as_object_mut().unwrap().remove("merged");
    assert_eq!(news(&place, &[]), again);
    assert_eq!(
        everything(&news(&place, &["--since", "2"])),
        everything(&three)
    );
    assert_eq!(everything(&news(&place, &["--since", "3"])), []);
    let all = news(&place, &["--since", "0"]);
    assert_eq!(
        names(&all, "measures"),
        set(["SLT", "MOT", "slt", "Utekontakt"])
    );
    assert_eq!(
        everything(&news(&place, &["--since", "2020-01-01"])),
        everything(&all)
    );
}

#[test]
fn a_group_file_that_comes_late_is_news_whatever_its_clock_says() {
    let place = Place::new();
    first(&place);
    fs::copy(place.path("2024.json"), place.path("gruppe.json")).unwrap();
    place.applied(
        "gruppe.json",
        &[json!({"do": "add_note", "text": "fra gruppe 4"})],
    );
    merged(&place, &["2024.json"]);
    second(&place);
    merged(&place, &["2025.json"]);
    let late = merged(&place, &["gruppe.json"]);
    assert_eq!(everything(&late), [("notes", set(["fra gruppe 4"]))]);
    assert_eq!((&late["events"], &late["late"]), (&json!(1), &json!(1)));
}

#[test]
fn nothing_new_changes_nothing_and_no_input_is_ever_changed() {
    let place = Place::new();
    first(&place);
    let input = fs::read(place.path("2024.json")).unwrap();
    merged(&place, &["2024.json"]);
    let file = fs::read(place.path("kommunen.json")).unwrap();
    let again = merged(&place, &["2024.json"]);
    assert_eq!(again["merged"]["new"], 0);
    assert_eq!(names(&again, "sources"), set(["Ungdata"]), "the news stand");
    assert_eq!(fs::read(place.path("kommunen.json")).unwrap(), file);
    assert_eq!(fs::read(place.path("2024.json")).unwrap(), input);
}

#[test]
fn what_is_private_stays_where_it_was_said() {
    let place = Place::new();
    first(&place);
    let said = merged(&place, &["2024.json"]);
    assert_eq!(said["merged"]["private_left_out"], 1);
    let text = fs::read_to_string(place.path("kommunen.json")).unwrap();
    assert!(!text.contains("fastlegen") && !text.contains("\"private\""));

    let run = place.run([
        "municipality",
        "alt.json",
        "2024.json",
        "--private",
        "--json",
    ]);
    assert_eq!(
        names(&self::said(&run), "notes"),
        set(["vi snakker sammen", "ring fastlegen"])
    );
    second(&place);
    let run = place.run([
        "municipality",
        "alt.json",
        "2025.json",
        "--private",
        "--json",
    ]);
    assert_eq!(
        names(&self::said(&run), "notes"),
        BTreeSet::new(),
        "it was there already"
    );
}

#[test]
fn a_seminar_of_another_municipality_is_refused_and_one_that_became_part_of_it_is_not() {
    let place = Place::new();
    seminar(&place, "fraena.json", "1548", "2019-01-30");
    seminar(&place, "hustadvika.json", "1579", "2025-01-30");
    seminar(&place, "rauma.json", "1539", "2025-01-30");
    merged(&place, &["fraena.json"]);
    merged(&place, &["hustadvika.json"]);
    let before = fs::read(place.path("kommunen.json")).unwrap();
    let refused = place.run(["municipality", "kommunen.json", "rauma.json"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("Rauma (1539)"), "{}", refused.err);
    assert_eq!(fs::read(place.path("kommunen.json")).unwrap(), before);
    let two = place.run(["municipality", "ny.json", "rauma.json", "hustadvika.json"]);
    assert_eq!(two.code, 1, "a new file is that of one municipality");
    assert!(!place.path("ny.json").exists());
    let forced = place.run(["municipality", "kommunen.json", "rauma.json", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.err);
}

#[test]
fn what_was_done_in_the_file_itself_is_news_until_the_next_time() {
    let place = Place::new();
    first(&place);
    merged(&place, &["2024.json"]);
    let state = place.show("kommunen.json");
    let slt = &state["measures"][0]["id"];
    place.applied(
        "kommunen.json",
        &[
            json!({"do": "give_verdict", "measure": slt, "verdict": "develop", "rests_on": []}),
            json!({"do": "remove", "id": state["measures"][1]["id"]}),
            json!({"do": "edit", "id": state["themes"][0]["id"], "field": "question", "value": "Hvem eier oppfølgingen?"}),
        ],
    );
    let since = news(&place, &["--since", "1"]);
    let name = state["measures"][0]["name"].as_str().unwrap().to_owned();
    assert_eq!(
        verdicts(&since),
        [(name, Some("keep".to_owned()), "develop".to_owned())].into()
    );
    assert_eq!(names(&since, "removed"), set(["MOT"]));
    assert_eq!(names(&since, "changed"), set(["Hvem eier oppfølgingen?"]));
    assert_eq!(since["changed"][0]["fields"], json!(["question"]));
    // A verdict that rests on nothing is a gap.
    assert_eq!(stages(&since, "gaps_opened"), ["vurdering"]);
    // Undo takes back what somebody did, never that stock was taken.
    place.applied("kommunen.json", &vec![json!({"do": "undo"}); 3]);
    let undone = news(&place, &["--since", "1"]);
    assert_eq!(everything(&undone), []);
    assert_eq!(verdicts(&undone), BTreeSet::new());
}

#[test]
fn a_seminar_file_that_becomes_the_running_one_tells_what_the_second_brought() {
    let place = Place::new();
    first(&place);
    fs::copy(place.path("2024.json"), place.path("kommunen.json")).unwrap();
    second(&place);
    let two = merged(&place, &["2025.json"]);
    assert_eq!(names(&two, "seminars"), set(["Seminar 2025-01-30"]));
    assert_eq!(names(&two, "notes"), BTreeSet::new());
}

#[test]
fn erased_content_goes_from_the_running_file_and_is_told() {
    let place = Place::new();
    first(&place);
    merged(&place, &["2024.json"]);
    let state = place.show("2024.json");
    let note = state["notes"][0]["id"].as_str().unwrap();
    let erased = place.run(["erase", "2024.json", note, "-o", "uten.json"]);
    assert_eq!(erased.code, 0, "{}", erased.err);
    let said = merged(&place, &["uten.json"]);
    assert_eq!(said["erased"], 1);
    assert_eq!(everything(&said), []);
    let text = fs::read_to_string(place.path("kommunen.json")).unwrap();
    assert!(!text.contains("vi snakker sammen"));
}

#[test]
fn it_is_told_in_words_in_three_languages() {
    let place = Place::new();
    first(&place);
    merged(&place, &["2024.json"]);
    second(&place);
    let run = place.run(["municipality", "kommunen.json", "2025.json"]);
    for words in [
        "slt: treffer godt → kan slutte med",
        "Hull som er tettet (1)",
        "Rådmannen tar det · 30.01.2025",
        "tatt opp igjen",
    ] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    for (lang, words) in [("nn", "Hol som er tetta"), ("en", "Gaps closed")] {
        let run = place.run(["municipality", "kommunen.json", "--lang", lang]);
        assert!(run.out.contains(words), "{}", run.out);
    }
}
