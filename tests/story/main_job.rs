//! The main job: a seminar is begun, filled and opened again, by keyboard alone.

use std::path::Path;

use serde_json::{Value, json};

use crate::desk::{Person, Place, saved_notes};
use crate::pty::{DOWN, ENTER, ESC, RIGHT, TAB};

/// What is typed, and what becomes of it: text, kind, whether it goes under the theme, stages.
const NOTES: [(&str, &str, &str, bool, &[&str]); 20] = [
    (
        "Foreldrene kommer ikke",
        "Foreldrene kommer ikke",
        "thought",
        true,
        &[],
    ),
    (
        "1: + møte sammen med idrettslaget",
        "møte sammen med idrettslaget",
        "suggestion",
        true,
        &[],
    ),
    (
        "? hvem eier oppfølgingen",
        "hvem eier oppfølgingen",
        "question",
        true,
        &[],
    ),
    (
        "! rektor tar det videre",
        "rektor tar det videre",
        "decision",
        true,
        &[],
    ),
    (
        "snus er vanligere nå #ungdom",
        "snus er vanligere nå #ungdom",
        "thought",
        true,
        &["ungdom"],
    ),
    (
        "1: ? når begynner det #ungd",
        "når begynner det #ungd",
        "question",
        true,
        &["ungdom"],
    ),
    (
        "2: ukjent tema er tekst",
        "2: ukjent tema er tekst",
        "thought",
        true,
        &[],
    ),
    (
        "åtte av ti vet ikke",
        "åtte av ti vet ikke",
        "thought",
        true,
        &[],
    ),
    ("+ FAU inviterer", "FAU inviterer", "suggestion", true, &[]),
    (
        "helsestasjonen ser det først #svangerskap",
        "helsestasjonen ser det først #svangerskap",
        "thought",
        true,
        &["svangerskap"],
    ),
    ("note 11", "note 11", "thought", true, &[]),
    ("note 12", "note 12", "thought", true, &[]),
    ("+ note 13", "note 13", "suggestion", true, &[]),
    ("kl. 10: pause", "kl. 10: pause", "thought", true, &[]),
    (
        "note 15 – «sitat»",
        "note 15 – «sitat»",
        "thought",
        true,
        &[],
    ),
    ("? note 16", "note 16", "question", true, &[]),
    ("100 % enige", "100 % enige", "thought", true, &[]),
    (
        "q er ingen kommando her",
        "q er ingen kommando her",
        "thought",
        true,
        &[],
    ),
    ("u heller ikke", "u heller ikke", "thought", true, &[]),
    ("! siste ord", "siste ord", "decision", true, &[]),
];

#[test]
fn a_seminar_is_entered_saved_and_there_again_tomorrow() {
    let place = Place::new();
    let file = place.seminar("oversiktsseminar-fjordvik.json");
    let mut person = place.sit_down();
    begin(&mut person);
    sources(&mut person);
    measures(&mut person);
    judge(&mut person);
    theme(&mut person);
    notes(&mut person, &file);

    let entered = place.show(&file);
    assert_everything(&entered);
    person.key(ESC);
    person.quit();
    assert_eq!(place.show(&file), entered);

    // Tomorrow.
    let mut person = place.sit_down();
    person.terminal.see("Oversiktsseminar Fjordvik");
    person.key("2");
    person.key(ENTER);
    person.terminal.see("Kunnskapskilder");
    assert_on_screen(&person);
    person.quit();
    assert_eq!(place.show(&file), entered);
}

fn begin(person: &mut Person) {
    person.key("1");
    person.terminal.see("Kommune");
    person.type_text("Oversiktsseminar Fjordvik");
    person.key(TAB);
    person.type_text("4649");
    person.key(TAB);
    person.type_text("30.01.2026");
    person.key(ENTER);
    person
        .terminal
        .see("Oversiktsseminar Fjordvik · Stad · 30.01.2026");
    person.terminal.see("Alt er lagret");
}

fn sources(person: &mut Person) {
    person.key("1");
    person.key("a");
    person.type_text("Ungdata 2025");
    person.key(DOWN);
    person.key(DOWN);
    person.type_text("KORUS");
    person.key(ENTER);
    person.terminal.see("Lagt til");
    person.saved();
    person.key("f");
    person.type_text("Flere unge har prøvd cannabis");
    person.key(TAB);
    person.type_text("17");
    // The unit stands there already.
    person.key(TAB);
    person.key(TAB);
    person.type_text("2025");
    person.key(TAB);
    person.type_text("landet 11; fylket 12,5");
    person.key(TAB);
    person.key(RIGHT);
    person.key(TAB);
    for _ in 0..3 {
        person.key(RIGHT);
    }
    person.key(" ");
    person.key(ENTER);
    person.terminal.see("17\u{a0}%");
    person.saved();
}

/// One with the arrows, one with digits, one in all stages.
fn measures(person: &mut Person) {
    person.key("2");
    let stages: [(&str, &[&str]); 3] = [
        ("Unge & Rus", &[RIGHT, RIGHT, RIGHT]),
        ("Kjærlighet og grenser", &["3", "4"]),
        ("Ansvarlig vertskap", &["0"]),
    ];
    for (name, keys) in stages {
        person.key("a");
        person.type_text(name);
        person.key(ENTER);
        person.terminal.see("hjemme?");
        for key in keys {
            person.key(key);
        }
        person.key(ENTER);
        person.terminal.see("Plassert");
        person.saved();
    }
}

fn judge(person: &mut Person) {
    person.key("v");
    person.terminal.see("Vurder «Ansvarlig vertskap»");
    person.key("2");
    person.type_text("når ikke de unge voksne");
    person.key(ENTER);
    person.terminal.see("Vurdert");
    person.saved();
}

fn theme(person: &mut Person) {
    person.key("3");
    person.key("a");
    person.type_text("Hvordan får vi med foreldregruppa?");
    person.key(TAB);
    person.type_text("rektor");
    person.key(ENTER);
    person.terminal.see("Hvordan får vi med foreldregruppa?");
    person.saved();
}

/// Twenty notes are twenty lines and twenty Enters, and the file is whole after each.
fn notes(person: &mut Person, file: &Path) {
    let before = events(file);
    person.key("n");
    person.terminal.see("›");
    let keys = person.keys;
    for (nth, (typed, text, ..)) in NOTES.iter().enumerate() {
        person.note(typed, text);
        assert_eq!(events(file), before + nth + 1, "{typed}");
    }
    assert_eq!(person.keys - keys, 20);
}

/// How many events stand in the file, which is valid JSON.
fn events(file: &Path) -> usize {
    let text = std::fs::read(file).unwrap();
    let document: Value = serde_json::from_slice(&text).expect("valid JSON after every save");
    assert_eq!(document["format"], "oversikt");
    document["events"].as_array().unwrap().len()
}

fn assert_everything(shown: &Value) {
    let seminar = &shown["seminars"][0];
    assert_eq!(seminar["title"], "Oversiktsseminar Fjordvik");
    assert_eq!(seminar["municipality"], "4649");
    assert_eq!(seminar["date"], "2026-01-30");

    let source = &shown["sources"][0];
    assert_eq!(source["name"], "Ungdata 2025");
    assert_eq!(source["owner"], "KORUS");
    let finding = &source["findings"][0];
    assert_eq!(finding["text"], "Flere unge har prøvd cannabis");
    assert_eq!(finding["value"], "17");
    assert_eq!(finding["unit"], "%");
    assert_eq!(finding["period"], "2025");
    assert_eq!(finding["polarity"], "challenge");
    assert_eq!(finding["stages"], json!(["ungdom"]));
    let others = json!([
        { "area": "landet", "value": "11" },
        { "area": "fylket", "value": "12.5" },
    ]);
    assert_eq!(finding["comparisons"], others);

    let measures = shown["measures"].as_array().unwrap();
    let placed: Vec<_> = measures
        .iter()
        .map(|measure| (measure["name"].as_str().unwrap(), &measure["stages"]))
        .collect();
    let all = &json!([
        "svangerskap",
        "smabarn",
        "barn",
        "ungdom",
        "unge_voksne",
        "voksne",
        "eldre"
    ]);
    let expected = [
        ("Unge & Rus", &json!(["ungdom"])),
        ("Kjærlighet og grenser", &json!(["barn", "ungdom"])),
        ("Ansvarlig vertskap", all),
    ];
    assert_eq!(placed, expected);
    let verdict = &measures[2]["verdict"];
    assert_eq!(verdict["verdict"], "develop");
    assert_eq!(verdict["reason"], "når ikke de unge voksne");

    let theme = &shown["themes"][0];
    assert_eq!(theme["question"], "Hvordan får vi med foreldregruppa?");
    assert_eq!(theme["proposer_text"], "rektor");

    let notes = shown["notes"].as_array().unwrap();
    assert_eq!(notes.len(), NOTES.len());
    for (note, (typed, text, kind, themed, stages)) in notes.iter().zip(NOTES) {
        assert_eq!(note["text"], text, "{typed}");
        assert_eq!(note["kind"], kind, "{typed}");
        assert_eq!(note["theme"] == theme["id"], themed, "{typed}");
        let tagged = note["stages"].as_array().cloned().unwrap_or_default();
        assert_eq!(tagged, stages, "{typed}");
    }
}

fn assert_on_screen(person: &Person) {
    for text in [
        "Oversiktsseminar Fjordvik · Stad · 30.01.2026",
        "Ungdata 2025",
        "Flere unge har prøvd",
        "landet",
        "11\u{a0}%",
        "12,5\u{a0}%",
        "Unge & Rus",
        "Kjærlighet og grenser",
        "Ansvarlig vertskap",
        "utvikle",
    ] {
        person.terminal.see(text);
    }
    person
        .terminal
        .wait_until("for the newest notes", |screen| {
            let words = screen.contents();
            let shown: Vec<&str> = saved_notes(&words).collect();
            let first = NOTES.len().saturating_sub(shown.len());
            let mut expected = NOTES.iter().skip(first).map(|(_, text, ..)| text);
            shown.len() >= 5
                && shown
                    .iter()
                    .all(|row| row.contains(expected.next().unwrap()))
        });
}
