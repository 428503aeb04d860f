//! What bears on a thing stands on its page: what a verdict rests on, what was said about it,
//! where it comes from, and what is missing.

use oversikt::domain::id::Id;
use serde_json::json;

use crate::room::{Room, line, text, things, under};

struct Judged {
    room: Room,
    source: Id,
    measure: Id,
    rested: Id,
    other: Id,
    elsewhere: Id,
    note: Id,
}

/// A measure whose verdict rests on a finding, a source and a note, with more known beside it.
fn judged() -> Judged {
    let mut room = Room::new();
    let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
    let mut finding = |text: &str, stage: &str, polarity: &str| {
        room.does(json!({ "do": "add_finding", "source": source, "text": text,
            "stages": [stage], "polarity": polarity }))
    };
    let resource = finding("Mange frivillige", "ungdom", "resource");
    let rested = finding("Flere prøver", "ungdom", "challenge");
    let other = finding("Flere drikker", "ungdom", "challenge");
    let elsewhere = finding("Ensomhet", "eldre", "challenge");
    let note = room.does(json!({ "do": "add_note", "text": "Vi ser det hver uke" }));
    let measure = json!({ "do": "add_measure", "name": "SLT", "stages": ["ungdom"] });
    let measure = room.does(measure);
    room.does(
        json!({ "do": "give_verdict", "measure": measure, "verdict": "develop",
        "reason": "Mangler koordinator", "decided_by": "plenum",
        "rests_on": [rested, source, note] }),
    );
    assert!(resource != rested);
    Judged {
        room,
        source,
        measure,
        rested,
        other,
        elsewhere,
        note,
    }
}

#[test]
fn the_page_of_a_measure_lists_exactly_what_its_verdict_rests_on() {
    let judged = judged();
    let page = judged.room.thing(judged.measure);
    assert_eq!(
        things(&page, "Bygger på"),
        [judged.rested, judged.source, judged.note]
    );
    let all = text(&page);
    for said in [
        "bør utvikles videre",
        "Mangler koordinator",
        "Vurdert av: plenum",
    ] {
        assert!(all.contains(said), "{said}\n{all}");
    }
    let beside = things(&page, "Mer vi vet");
    assert_eq!(
        beside.first(),
        Some(&judged.other),
        "challenges first\n{all}"
    );
    assert_eq!(beside.len(), 2, "{all}");
    assert!(!beside.contains(&judged.elsewhere), "{all}");
}

#[test]
fn the_pages_of_what_a_verdict_rests_on_name_the_measure() {
    let judged = judged();
    for id in [judged.rested, judged.source, judged.note] {
        let page = judged.room.thing(id);
        assert_eq!(things(&page, "Vurderinger som"), [judged.measure]);
    }
    let page = judged.room.thing(judged.other);
    assert!(!text(&page).contains("Vurderinger som"), "{}", text(&page));
}

#[test]
fn a_verdict_that_rests_on_nothing_says_so() {
    let mut judged = judged();
    let said = "vurdering uten kunnskapsgrunnlag";
    assert!(!text(&judged.room.thing(judged.measure)).contains(said));
    for id in [judged.rested, judged.source, judged.note] {
        judged.room.does(json!({ "do": "remove", "id": id }));
    }
    let page = judged.room.thing(judged.measure);
    let rows: Vec<String> = under(&page, "Bygger på").into_iter().map(line).collect();
    assert_eq!(rows.len(), 4, "{rows:?}");
    assert!(
        rows[0].starts_with("Flere prøver  Ligger i papirkurven."),
        "{rows:?}"
    );
    assert!(rows[3].ends_with(said), "{rows:?}");
}

#[test]
fn notes_about_a_thing_stand_on_its_page_decisions_first() {
    let mut judged = judged();
    let room = &mut judged.room;
    let measure = judged.measure;
    let about = room.does(json!({ "do": "add_note", "text": "Ring dem", "about": measure }));
    let decided = room.does(json!({ "do": "add_note", "text": "Vi lyser ut stillingen",
        "kind": "decision", "measure": measure, "responsible": "Rådmannen",
        "deadline": "2026-05-01", "status": "not_started" }));
    let page = room.thing(measure);
    assert_eq!(things(&page, "Beslutninger"), [decided]);
    assert_eq!(things(&page, "Notater om dette"), [about]);
    let said = line(under(&page, "Beslutninger")[0]);
    for part in ["Ansvarlig: Rådmannen", "Frist: 01.05.2026", "ikke startet"] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn a_note_that_is_moved_stands_under_its_new_theme_only() {
    let mut room = Room::new();
    let mut theme = |question: &str| room.does(json!({ "do": "add_theme", "question": question }));
    let (first, second) = (theme("Hvem?"), theme("Hvordan?"));
    let note = room.does(json!({ "do": "add_note", "text": "Foreldrene", "theme": first }));
    assert_eq!(things(&room.thing(first), "Uten gruppe (1)"), [note]);
    room.does(json!({ "do": "edit", "id": note, "field": "theme", "value": second }));
    assert!(!text(&room.thing(first)).contains("Foreldrene"));
    assert_eq!(things(&room.thing(second), "Uten gruppe (1)"), [note]);
}

#[test]
fn a_theme_shows_who_talked_about_it_when_and_what_they_said() {
    let mut room = Room::new();
    let rektor = room.does(json!({ "do": "add_participant", "role": "rektor",
        "organisation": "Ungdomsskolen" }));
    let theme = room.does(json!({ "do": "add_theme", "question": "Hvem?", "proposer": rektor }));
    let mut group = |name: &str, round: u8| {
        room.does(
            json!({ "do": "add_group", "name": name, "round": round, "theme": theme,
            "participants": [rektor] }),
        )
    };
    let (second, first) = (group("Gruppe B", 2), group("Gruppe A", 1));
    let mut note = |text: &str, kind: &str, group: Id| {
        room.does(
            json!({ "do": "add_note", "text": text, "kind": kind, "theme": theme,
            "group": group }),
        )
    };
    let (asked, said) = (
        note("Når?", "question", first),
        note("Nå", "thought", second),
    );
    let decided = note("I morgen", "decision", second);
    let page = room.thing(theme);
    assert_eq!(things(&page, "Arbeidsøkt 1"), [first, rektor]);
    assert_eq!(things(&page, "Arbeidsøkt 2"), [second, rektor]);
    assert_eq!(things(&page, "Gruppe A · arbeidsøkt 1 (1)"), [asked]);
    assert_eq!(things(&page, "Gruppe B · arbeidsøkt 2 (1)"), [said]);
    assert_eq!(things(&page, "Beslutninger"), [decided]);
    let all = text(&page);
    assert!(all.contains("1 tanke · 1 spørsmål · 1 beslutning"), "{all}");
    assert_eq!(things(&room.thing(rektor), "Grupper"), [second, first]);
    assert_eq!(things(&room.thing(rektor), "Foreslåtte temaer"), [theme]);
    assert_eq!(things(&room.thing(first), "Notater (1)"), [asked]);
}

#[test]
fn what_names_something_absent_stands_under_a_heading_of_its_own() {
    let mut judged = judged();
    let room = &mut judged.room;
    room.does(json!({ "do": "remove", "id": judged.source }));
    let page = room.thing(judged.rested);
    let rows = under(&page, "Uten kilde");
    assert!(
        line(rows[0]).contains("Ligger i papirkurven."),
        "{}",
        text(&page)
    );
    let page = room.thing(judged.note);
    under(&page, "Uten tema");
}

#[test]
fn what_was_removed_says_so_and_what_never_was_is_gone() {
    let mut judged = judged();
    judged
        .room
        .does(json!({ "do": "remove", "id": judged.measure }));
    let page = judged.room.thing(judged.measure);
    assert!(
        text(&page).contains("Ligger i papirkurven."),
        "{}",
        text(&page)
    );
    let mut room = Room::new();
    let theme = room.does(json!({ "do": "add_theme", "question": "Hvem?" }));
    room.does(json!({ "do": "undo" }));
    let page = room.thing(theme);
    assert!(
        text(&page).contains("Dette er ikke her nå"),
        "{}",
        text(&page)
    );
}

#[test]
fn what_was_said_to_be_the_same_is_named() {
    let mut room = Room::new();
    let mut source = |name: &str| room.does(json!({ "do": "add_source", "name": name }));
    let (one, other) = (source("Ungdata"), source("Ungdata 2025"));
    room.does(json!({ "do": "relate", "a": one, "b": other, "as": "same" }));
    assert_eq!(things(&room.thing(one), "Den samme"), [other]);
    // Of several that are the same there is one page.
    assert_eq!(things(&room.thing(other), "Den samme"), [other]);
    let page = room.thing(one);
    let row = page.rows.iter().find(|row| row.id == Some(other)).unwrap();
    assert_eq!(row.aside, "ulikt: Navn", "and what it says otherwise");
}

#[test]
fn what_was_said_to_be_the_same_stands_in_a_list_once() {
    let mut room = Room::new();
    let mut source = |name: &str| room.does(json!({ "do": "add_source", "name": name }));
    let (one, other) = (source("Ungdata"), source("Ungdata 2025"));
    for (source, text) in [(one, "Alkohol"), (other, "Cannabis")] {
        room.does(json!({ "do": "add_finding", "source": source, "text": text }));
    }
    let mut measure = |name: &str| room.does(json!({ "do": "add_measure", "name": name }));
    let (slt, twin) = (measure("SLT"), measure("SLT i kommunen"));
    for (a, b) in [(one, other), (slt, twin)] {
        room.does(json!({ "do": "relate", "a": a, "b": b, "as": "same" }));
    }
    let model = room.model();
    let panes = &crate::room::desk_of(&model).panes;
    let [row] = panes.sources.rows.as_slice() else {
        panic!("{:?}", panes.sources.rows);
    };
    assert_eq!((row.id, row.findings, row.same), (Some(one), 2, 1));
    assert_eq!(panes.sources.findings.len(), 2, "what both of them say");
    let [row] = panes.grid.rows.as_slice() else {
        panic!("{:?}", panes.grid.rows);
    };
    assert_eq!((row.id, row.same), (slt, 1));
    room.does(json!({ "do": "relate", "a": one, "b": other, "as": "not_same" }));
    let model = room.model();
    let rows = &crate::room::desk_of(&model).panes.sources.rows;
    assert_eq!(rows.len(), 2, "taking it back takes them apart");
}
