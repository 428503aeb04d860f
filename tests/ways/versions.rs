//! Two who changed the same thing at once: both versions are shown, and a person chooses.

use oversikt::app::meaning::Meaning;
use oversikt::app::pages::PageOf;
use oversikt::domain::session::Session;
use serde_json::json;

use crate::screenshots::stage::press;
use crate::seminar::*;

/// A measure whose description two machines wrote at once.
fn two_versions() -> (Session, String) {
    let mut session = begun();
    let measure = done(&mut session, json!({ "do": "add_measure", "name": "MOT" }));
    let mut other = elsewhere(&session);
    let edit =
        |text: &str| json!({ "do": "edit", "id": measure, "field": "description", "value": text });
    done(
        &mut session,
        edit("Kurs for alle foreldre på sjuende trinn"),
    );
    done(&mut other, edit("Kurs for noen foreldre på sjuende trinn"));
    merge(&mut session, &other);
    (session, measure)
}

fn conflicts(model: &oversikt::app::Model) -> bool {
    state(model)["measures"][0].get("conflicts").is_some()
}

#[test]
fn the_words_that_differ_are_marked_without_colour_too() {
    let (session, _) = two_versions();
    let mut model = desk(session);
    press(&mut model, "V");
    let said: Vec<String> = lines(&model);
    assert!(
        said.contains(&"Kurs for ‹alle› foreldre på sjuende trinn".to_owned()),
        "{said:#?}"
    );
    assert!(
        said.contains(&"Kurs for ‹noen› foreldre på sjuende trinn".to_owned()),
        "{said:#?}"
    );
    let pieces = page(&model).rows.iter().flat_map(|row| &row.text);
    let differing: Vec<&str> = pieces
        .filter(|piece| piece.meaning == Meaning::Differs)
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(differing.len(), 2, "{differing:?}");
    let who = said
        .iter()
        .filter(|line| line.contains("maskin abcd") || line.contains("her"));
    assert_eq!(who.count(), 2, "{said:#?}");
}

#[test]
fn enter_keeps_the_version_under_the_cursor() {
    for (text, kept) in [("‹alle›", "alle"), ("‹noen›", "noen")] {
        let (session, measure) = two_versions();
        let mut model = desk(session);
        assert!(conflicts(&model));
        press(&mut model, "V");
        stand_on(&mut model, text);
        press(&mut model, "enter");
        assert!(!conflicts(&model));
        assert!(on_desk(&model).pages.is_empty(), "the page is left");
        let shown = &state(&model)["measures"][0]["description"];
        assert_eq!(
            shown,
            &json!(format!("Kurs for {kept} foreldre på sjuende trinn"))
        );
        turn_to(&mut model, PageOf::History(id(&measure)));
        let told = lines(&model).join("\n");
        assert!(
            told.contains("Kurs for alle") && told.contains("Kurs for noen"),
            "{told}"
        );
    }
}

#[test]
fn a_third_version_replaces_both_and_both_stay_in_the_history() {
    let (session, measure) = two_versions();
    let mut model = desk(session);
    press(&mut model, "V w end :~og~søsken ctrl+s");
    if conflicts(&model) {
        press(&mut model, "enter");
    }
    assert!(!conflicts(&model), "{}", notice(&model));
    let shown = state(&model)["measures"][0]["description"].to_string();
    assert!(shown.contains("sjuende trinn og søsken"), "{shown}");
    assert!(!page_is_versions(&model));
    turn_to(&mut model, PageOf::History(id(&measure)));
    let told = lines(&model).join("\n");
    assert!(
        told.contains("Kurs for alle") && told.contains("Kurs for noen"),
        "{told}"
    );
}

fn page_is_versions(model: &oversikt::app::Model) -> bool {
    let top = on_desk(model).pages.last();
    top.is_some_and(|page| matches!(page.of, PageOf::Versions(..)))
}

#[test]
fn of_several_fields_one_is_picked_and_of_none_it_is_said() {
    let (mut session, measure) = two_versions();
    let mut other = elsewhere(&session);
    let edit = |text: &str| json!({ "do": "edit", "id": measure, "field": "owner", "value": text });
    done(&mut session, edit("rektor"));
    done(&mut other, edit("FAU"));
    merge(&mut session, &other);
    let mut model = desk(session);
    press(&mut model, "V");
    assert!(screen(&model).contains("Beskrivelse") && screen(&model).contains("Eier"));
    press(&mut model, "2");
    let of = page(&model).of.clone();
    assert!(matches!(of, PageOf::Versions(..)), "{of:?}");
    assert!(
        lines(&model).join("\n").contains("‹rektor›"),
        "{:#?}",
        lines(&model)
    );

    let mut session = begun();
    done(&mut session, json!({ "do": "add_measure", "name": "MOT" }));
    let mut model = desk(session);
    press(&mut model, "V");
    assert!(on_desk(&model).pages.is_empty());
    assert!(
        notice(&model).contains("bare én versjon"),
        "{}",
        notice(&model)
    );
}

#[test]
fn keeping_all_is_offered_only_where_a_field_can_hold_all() {
    let offered = |model: &oversikt::app::Model| {
        let hints = oversikt::app::hints::hints(model).into_iter();
        hints.map(|hint| hint.key).any(|key| key == "+")
    };
    let (session, _) = two_versions();
    let mut model = desk(session);
    press(&mut model, "V");
    assert!(offered(&model), "a text holds two texts");

    let mut session = begun();
    let measure = done(&mut session, json!({ "do": "add_measure", "name": "MOT" }));
    let mut other = elsewhere(&session);
    let give =
        |verdict: &str| json!({ "do": "give_verdict", "measure": measure, "verdict": verdict });
    done(&mut session, give("keep"));
    done(&mut other, give("stop"));
    merge(&mut session, &other);
    let mut model = desk(session);
    press(&mut model, "V");
    assert!(page_is_versions(&model));
    assert!(!offered(&model), "there is one verdict");
}
