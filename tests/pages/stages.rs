//! A stage of life, the themes, and the people: pages of many things.

use oversikt::app::pages::PageOf;
use serde_json::json;

use crate::room::{Room, line, text, things, under};

#[test]
fn a_stage_shows_what_we_know_what_we_do_and_what_is_missing() {
    let mut room = Room::new();
    let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
    let mut finding = |text: &str, stages: &[&str], polarity: &str| {
        room.does(
            json!({ "do": "add_finding", "source": source, "text": text, "stages": stages,
            "polarity": polarity, "value": "17", "unit": "%",
            "comparisons": [{ "area": "Landet", "value": "11" }],
            "series": [{ "period": "2019", "value": "9" }, { "period": "2025", "value": "17" }] }),
        )
    };
    let resource = finding("Frivillige", &["eldre", "voksne"], "resource");
    let challenge = finding("Alkohol", &["eldre"], "challenge");
    finding("Cannabis", &["ungdom"], "challenge");
    let measure = json!({ "do": "add_measure", "name": "Treff", "stages": ["eldre"] });
    let measure = room.does(measure);
    let verdict = json!({ "do": "give_verdict", "measure": measure, "verdict": "stop" });
    room.does(verdict);
    let mut note = |text: &str, kind: &str| {
        room.does(json!({ "do": "add_note", "text": text, "kind": kind, "stages": ["eldre"] }))
    };
    let (thought, question) = (
        note("Nabohjelp", "thought"),
        note("Hvem ser dem?", "question"),
    );
    room.does(json!({ "do": "add_note", "text": "Noe annet" }));

    let page = room.page(PageOf::Stage("eldre".to_owned()));
    assert_eq!(things(&page, "Det vi vet"), [challenge, resource]);
    assert_eq!(things(&page, "Det vi gjør"), [measure]);
    assert_eq!(things(&page, "Det som mangler"), [challenge, measure]);
    assert_eq!(things(&page, "Spørsmål og notater"), [question, thought]);
    let first = line(under(&page, "Det vi vet")[0]);
    assert_eq!(first, "Alkohol\n17 % · Landet 11 %  ▅█  Ungdata");
    assert!(text(&page).contains("Eldre  fra 67 år"), "{}", text(&page));

    let page = room.page(PageOf::Stage("voksne".to_owned()));
    assert_eq!(things(&page, "Det vi vet"), [resource]);
    for (heading, nothing) in [
        ("Det vi gjør", "Ingen tiltak her ennå."),
        ("Det som mangler", "Ingen hull her."),
    ] {
        assert_eq!(line(under(&page, heading)[0]), nothing);
    }
}

#[test]
fn what_has_no_stage_that_the_seminar_has_stands_without_a_stage() {
    let mut room = Room::new();
    let without = room.does(json!({ "do": "add_measure", "name": "Uten" }));
    let lost = json!({ "do": "add_measure", "name": "Mistet", "stages": ["eldre"] });
    let lost = room.does(lost);
    let page = room.page(PageOf::Stage(String::new()));
    assert_eq!(things(&page, "Det vi gjør"), [without]);
    room.does(json!({ "do": "set_stages", "items": [{ "id": "barn", "label": "Barn" }] }));
    let page = room.page(PageOf::Stage(String::new()));
    assert_eq!(things(&page, "Det vi gjør"), [without, lost]);
    assert!(text(&page).contains("Uten livsfase"));
}

#[test]
fn only_the_things_of_one_seminar_stand_on_a_page() {
    let mut room = Room::new();
    let ours = json!({ "do": "add_measure", "name": "Vårt", "stages": ["barn"] });
    let ours = room.does(ours);
    let other = room.does(json!({ "do": "add_seminar", "title": "Nordvik" }));
    let theirs = room.does(
        json!({ "do": "add_measure", "name": "Deres", "stages": ["barn"],
        "seminar": other }),
    );
    let page = room.page(PageOf::Stage("barn".to_owned()));
    assert_eq!(things(&page, "Det vi gjør"), [ours]);
    assert!(text(&room.thing(theirs)).contains("Deres"));
}

#[test]
fn the_themes_say_who_asked_who_talked_and_how_much_was_said() {
    let mut room = Room::new();
    let theme = room.does(json!({ "do": "add_theme", "question": "Hvem?",
        "proposer_text": "elevrådet" }));
    let lonely = room.does(json!({ "do": "add_theme", "question": "Hvorfor?" }));
    let rektor = room.does(json!({ "do": "add_participant", "role": "rektor" }));
    room.does(
        json!({ "do": "add_group", "name": "Gruppe 1", "round": 1, "theme": theme,
        "participants": [rektor] }),
    );
    let drifting = room.does(json!({ "do": "add_group", "name": "Gruppe 9", "round": 1 }));
    for text in ["en", "to"] {
        room.does(json!({ "do": "add_note", "text": text, "theme": theme }));
    }
    for text in ["tre", "fire", "fem"] {
        room.does(json!({ "do": "add_note", "text": text }));
    }
    let page = room.page(PageOf::Themes);
    let rows: Vec<_> = page
        .rows
        .iter()
        .filter(|row| row.id == Some(theme))
        .collect();
    assert_eq!(
        line(rows[0]),
        "1 Hvem?\nForeslått av: elevrådet\nGruppe 1, arbeidsøkt 1, 1 deltaker · 2 notater"
    );
    let rows: Vec<_> = page
        .rows
        .iter()
        .filter(|row| row.id == Some(lonely))
        .collect();
    assert_eq!(line(rows[0]), "2 Hvorfor?\nUten gruppe · 0 notater");
    assert_eq!(things(&page, "Uten tema"), [drifting]);
    assert_eq!(line(under(&page, "Uten tema")[1]), "3 notater");
}

#[test]
fn the_people_stand_in_their_groups_and_by_service() {
    let mut room = Room::new();
    let mut person = |role: &str, organisation: &str| {
        room.does(json!({ "do": "add_participant", "role": role, "organisation": organisation }))
    };
    let nurse = person("helsesykepleier", "Ørsta helsestasjon");
    let police = person("forebygger", "Politiet");
    let alone = person("leder", "Åpen barnehage");
    let theme = room.does(json!({ "do": "add_theme", "question": "Hvem?" }));
    let mut group = |name: &str, round: u8, who: &[_]| {
        room.does(
            json!({ "do": "add_group", "name": name, "round": round, "theme": theme,
            "participants": who }),
        )
    };
    let later = group("Gruppe B", 2, &[nurse]);
    let first = group("Gruppe A", 1, &[nurse, police]);
    let page = room.page(PageOf::People);
    assert_eq!(things(&page, "Arbeidsøkt 1"), [first, nurse, police]);
    assert_eq!(things(&page, "Arbeidsøkt 2"), [later, nurse]);
    assert_eq!(things(&page, "Uten gruppe"), [alone]);
    assert_eq!(
        things(&page, "Deltakere etter tjeneste"),
        [police, nurse, alone]
    );
    let group = line(under(&page, "Arbeidsøkt 1")[0]);
    assert_eq!(group, "Gruppe A  2 deltakere\nTema 1: Hvem?");
}
