//! Whatever is known of a thing stands on its page. The table of fields is gone through, so that
//! a new field cannot be forgotten.

use oversikt::domain::field::{Field, Holds, Spec, fields};
use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use oversikt::i18n::{Lang, Vocabulary, Words};
use serde_json::{Value, json};

use crate::room::{Room, text};

/// A thing of each kind to refer to, known by its name.
fn named(room: &mut Room, kind: ItemKind) -> (Id, &'static str) {
    let intent = match kind {
        ItemKind::Source => json!({ "do": "add_source", "name": "Navngitt" }),
        ItemKind::Measure => json!({ "do": "add_measure", "name": "Navngitt" }),
        ItemKind::Theme => json!({ "do": "add_theme", "question": "Navngitt" }),
        ItemKind::Participant => json!({ "do": "add_participant", "role": "Navngitt" }),
        ItemKind::Group => json!({ "do": "add_group", "name": "Navngitt" }),
        other => panic!("nothing refers to {other:?}"),
    };
    (room.does(intent), "Navngitt")
}

/// A value for a field, and what is to be seen of it.
fn sample(room: &mut Room, kind: ItemKind, spec: Spec) -> (Value, String) {
    let words = Words::new(Lang::Nb);
    let token = format!("Merkelig {}", spec.field.name());
    match spec.holds {
        Holds::Line | Holds::Text => (json!(token), token),
        Holds::Lines => (json!(["Første linje", token]), token),
        Holds::Choice(choices) => {
            let id = choices.last().unwrap();
            let of = match spec.field {
                Field::Lang => Vocabulary::Lang,
                Field::Effort => Vocabulary::Effort,
                Field::Status => Vocabulary::Status,
                Field::Missing => Vocabulary::Missing,
                Field::Polarity => Vocabulary::Polarity,
                Field::Category => Vocabulary::Category,
                _ if kind == ItemKind::Acceptance => Vocabulary::Gap,
                _ => Vocabulary::NoteKind,
            };
            (json!(id), words.label(of, id))
        }
        Holds::Stage => (json!("eldre"), "Eldre".to_owned()),
        Holds::Stages => (json!(["smabarn", "eldre"]), "Småbarn, Eldre".to_owned()),
        Holds::Level => (json!("indisert"), "indisert".to_owned()),
        Holds::Date => (json!("2026-04-17"), "17.04.2026".to_owned()),
        Holds::Municipality => (json!("9905"), "9905".to_owned()),
        Holds::Decimal => (json!("4217.5"), "4 217,5".to_owned()),
        Holds::Round => (json!(17), "17".to_owned()),
        Holds::Number => (json!(1), "Tema 1".to_owned()),
        Holds::Ref(kind) => {
            let (id, name) = named(room, kind);
            (json!(id), name.to_owned())
        }
        Holds::Refs(kind) => {
            let (id, name) = named(room, kind);
            (json!([id]), name.to_owned())
        }
        Holds::AnyRef => {
            let (id, name) = named(room, ItemKind::Measure);
            (json!(id), name.to_owned())
        }
        Holds::Comparisons => (
            json!([{ "area": "Landet rundt", "value": "12.5" }]),
            "Landet rundt".to_owned(),
        ),
        Holds::Series => (
            json!([{ "period": "1987", "value": "12.5" }]),
            "1987".to_owned(),
        ),
        Holds::Evidence => (
            json!({ "level": 3, "year": 1993 }),
            "3 noe dokumentasjon (1993)".to_owned(),
        ),
        Holds::Labels => (json!([{ "id": "hybel", "label": token }]), token),
        Holds::Verdict => (json!({ "verdict": "keep" }), "treffer godt".to_owned()),
        Holds::Placement => panic!("it is no field of its own"),
    }
}

/// What a thing of this kind cannot be without, and something beside it where one is needed.
fn bare(room: &mut Room, kind: ItemKind) -> Value {
    match kind {
        ItemKind::Seminar => json!({ "do": "set_seminar", "place": "Rådhuset" }),
        ItemKind::Source => json!({ "do": "add_source", "name": "Ungdata" }),
        ItemKind::Finding => {
            let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
            json!({ "do": "add_finding", "source": source, "text": "Flere" })
        }
        ItemKind::Measure => json!({ "do": "add_measure", "name": "SLT" }),
        ItemKind::Theme => json!({ "do": "add_theme", "question": "Hvorfor?" }),
        ItemKind::Participant => json!({ "do": "add_participant", "organisation": "NAV" }),
        ItemKind::Group => json!({ "do": "add_group", "name": "Gruppe" }),
        ItemKind::Note => json!({ "do": "add_note", "text": "Sagt" }),
        ItemKind::Acceptance => {
            json!({ "do": "accept_gap", "kind": "no_measure", "stage": "barn" })
        }
    }
}

/// A thing with this field filled.
fn filled(room: &mut Room, kind: ItemKind, spec: Spec, value: &Value) -> Id {
    let mut intent = bare(room, kind);
    match (kind, spec.field) {
        (ItemKind::Measure, Field::Verdict) => {
            let measure = room.does(intent);
            let verdict = &value["verdict"];
            room.does(json!({ "do": "give_verdict", "measure": measure, "verdict": verdict }));
            return measure;
        }
        (ItemKind::Participant, Field::Name) => {
            let participant = room.does(intent);
            room.does(json!({ "do": "set_name", "id": participant, "name": value }));
            return participant;
        }
        (ItemKind::Seminar, field @ (Field::Stages | Field::Levels | Field::Verdicts)) => {
            let set = format!("set_{}", field.name());
            return room.does(json!({ "do": set, "items": value }));
        }
        // The number is given out.
        (_, Field::Number) => {}
        (ItemKind::Acceptance, Field::Kind) => {
            let measure = room.does(json!({ "do": "add_measure", "name": "SLT" }));
            intent = json!({ "do": "accept_gap", "kind": value, "measure": measure });
        }
        (ItemKind::Acceptance, Field::Measure) => {
            intent = json!({ "do": "accept_gap", "kind": "no_evidence", "measure": value });
        }
        // A unit is that of a figure.
        (ItemKind::Finding, Field::Unit) => {
            intent["unit"] = value.clone();
            intent["value"] = json!("3");
        }
        (_, field) => intent[field.name()] = value.clone(),
    }
    room.does(intent)
}

#[test]
fn every_field_that_is_filled_stands_on_the_page_of_its_thing() {
    for kind in ItemKind::ALL {
        for spec in fields(kind) {
            let mut room = Room::new();
            let (value, expected) = sample(&mut room, kind, *spec);
            let id = filled(&mut room, kind, *spec, &value);
            let seen = text(&room.thing(id));
            let name = spec.field.name();
            if (kind, spec.field) == (ItemKind::Participant, Field::Name) {
                assert!(!seen.contains(&expected), "a name is private\n{seen}");
                let mut model = room.model();
                let oversikt::app::Screen::Desk(desk) = &mut model.screen else {
                    panic!("no desk");
                };
                desk.revealed = true;
                let of = oversikt::app::pages::PageOf::Thing(id);
                let page = oversikt::app::pages::Page::read(of, desk, &Words::new(Lang::Nb));
                assert!(text(&page).contains(&expected), "{}", text(&page));
                continue;
            }
            assert!(
                seen.contains(&expected),
                "{kind:?} {name}: no «{expected}» on\n{seen}"
            );
        }
    }
}

#[test]
fn a_measure_in_several_stages_says_so() {
    let mut room = Room::new();
    let measure = json!({ "do": "add_measure", "name": "BAPP", "stages": ["barn", "ungdom"] });
    let measure = room.does(measure);
    assert!(text(&room.thing(measure)).contains("Barn, Ungdom  i 2 livsfaser"));
    let everywhere = json!({ "do": "edit", "id": measure, "field": "stages", "value": ["alle"] });
    room.does(everywhere);
    assert!(text(&room.thing(measure)).contains("Hele livsløpet  i 7 livsfaser"));
    room.does(json!({ "do": "edit", "id": measure, "field": "stages", "value": ["barn"] }));
    assert!(!text(&room.thing(measure)).contains("livsfaser "));
}

#[test]
fn why_there_is_no_figure_is_said_in_words() {
    for (missing, said) in [
        ("suppressed", "skjermet"),
        ("not_collected", "mangler"),
        ("nil", "null"),
        ("not_applicable", "ikke aktuelt"),
    ] {
        let mut room = Room::new();
        let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
        let finding = room.does(
            json!({ "do": "add_finding", "source": source, "text": "Flere",
            "missing": missing, "comparisons": [{ "area": "Landet", "value": "11" }] }),
        );
        let page = room.thing(finding);
        let row = page.rows.iter().find(|row| row.label == "Her").unwrap();
        assert!(crate::room::line(row).ends_with(said), "{}", text(&page));
    }
}

#[test]
fn bars_are_as_long_as_their_figures_and_end_on_one_column() {
    let mut room = Room::new();
    let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
    let finding = room.does(
        json!({ "do": "add_finding", "source": source, "text": "Flere",
        "value": "20", "unit": "%", "comparisons": [
            { "area": "Fylket", "value": "10" }, { "area": "Landet", "value": "5.5" } ] }),
    );
    let page = room.thing(finding);
    let bars: Vec<(usize, usize)> = ["Her", "Fylket", "Landet"]
        .into_iter()
        .map(|name| {
            let row = page.rows.iter().find(|row| row.label == name).unwrap();
            let text: String = row.text.iter().map(|piece| piece.text.as_str()).collect();
            let halves = text.matches('█').count() * 2 + text.matches('▌').count();
            (halves, text.chars().count())
        })
        .collect();
    let halves: Vec<usize> = bars.iter().map(|(halves, _)| *halves).collect();
    assert_eq!(halves, [40, 20, 11]);
    let wide = bars[0].1;
    assert!(bars.iter().all(|(_, chars)| *chars == wide), "{bars:?}");
}
