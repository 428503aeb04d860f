//! What is private is folded on every screen, shows for one key, and is folded again.

use oversikt::app::pages::PageOf;
use oversikt::app::{Event, Model};
use oversikt::domain::field::Field;
use oversikt::domain::session::Session;
use serde_json::json;

use crate::screenshots::stage::{now, press};
use crate::seminar::*;

/// Words that stand in private things only.
const SECRETS: [&str; 4] = ["hemmeligord", "Navnesen", "byttetord", "kurvord"];

/// A seminar with private things wherever something can be private: notes under a theme, of a
/// group, about a measure, that a verdict rests on, that were edited and removed; a name.
fn secrets() -> (Session, Vec<PageOf>) {
    let mut session = begun();
    let seminar = state(&desk(session.clone()))["seminars"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut add = |intent| done(&mut session, intent);
    let source = add(json!({ "do": "add_source", "name": "Ungdata" }));
    let finding = add(
        json!({ "do": "add_finding", "source": source, "text": "funn", "stages": ["ungdom"], "polarity": "challenge" }),
    );
    let theme = add(json!({ "do": "add_theme", "question": "Hvem?" }));
    let person = add(json!({ "do": "add_participant", "role": "rektor" }));
    let group = add(
        json!({ "do": "add_group", "name": "Bord 1", "theme": theme, "participants": [person] }),
    );
    let measure = add(json!({ "do": "add_measure", "name": "MOT", "stages": ["barn"] }));
    let note = add(
        json!({ "do": "add_note", "text": "en hemmeligord", "private": true, "theme": theme, "group": group, "about": measure, "measure": measure, "stages": ["ungdom"] }),
    );
    add(json!({ "do": "edit", "id": note, "field": "text", "value": "nå byttetord" }));
    let gone = add(json!({ "do": "add_note", "text": "fra kurvord", "private": true }));
    add(json!({ "do": "remove", "id": gone }));
    add(json!({ "do": "set_name", "id": person, "name": "Kari Navnesen" }));
    add(json!({ "do": "give_verdict", "measure": measure, "verdict": "keep", "rests_on": [note] }));
    let about =
        add(json!({ "do": "add_note", "text": "åpent svar", "about": note, "theme": theme }));
    let mut other = elsewhere(&session);
    done(
        &mut session,
        json!({ "do": "set_name", "id": person, "name": "Kari N. Navnesen" }),
    );
    done(
        &mut other,
        json!({ "do": "set_name", "id": person, "name": "K. Navnesen" }),
    );
    done(
        &mut other,
        json!({ "do": "edit", "id": note, "field": "text", "value": "andre byttetord" }),
    );
    done(
        &mut session,
        json!({ "do": "edit", "id": note, "field": "text", "value": "tredje byttetord" }),
    );
    merge(&mut session, &other);
    let things = [
        &seminar, &source, &finding, &theme, &person, &group, &measure, &note, &gone, &about,
    ];
    let mut pages = vec![
        PageOf::Stage("ungdom".to_owned()),
        PageOf::Themes,
        PageOf::People,
        PageOf::Gaps,
        PageOf::Basket,
        PageOf::Review,
        PageOf::Private,
        PageOf::Journal(0),
        PageOf::Versions(id(&person), Field::Name),
        PageOf::Versions(id(&note), Field::Text),
    ];
    for thing in things {
        pages.extend([PageOf::Thing(id(thing)), PageOf::History(id(thing))]);
    }
    (session, pages)
}

fn told(model: &Model) -> String {
    let on_pages = on_desk(model).pages.iter();
    let on_pages: Vec<String> = on_pages
        .flat_map(|page| page.rows.iter().map(line).chain([page.title.clone()]))
        .collect();
    format!(
        "{}\n{}\n{}",
        screen(model),
        on_pages.join("\n"),
        notice(model)
    )
}

fn secret(model: &Model) -> Option<&'static str> {
    let told = told(model);
    SECRETS.into_iter().find(|secret| told.contains(secret))
}

#[test]
fn no_page_and_no_pane_shows_it_unless_asked_and_then_for_one_key() {
    let (session, pages) = secrets();
    let mut shown = 0;
    for of in pages.into_iter().map(Some).chain([None]) {
        let mut model = desk(session.clone());
        if let Some(of) = of.clone() {
            turn_to(&mut model, of);
        }
        assert_eq!(secret(&model), None, "{of:?}\n{}", told(&model));
        press(&mut model, "P");
        shown += usize::from(secret(&model).is_some());
        for key in [
            "down", "tab", "end", "u", "enter", "n", "P", "?", "esc", "V", "e",
        ] {
            let mut after = desk(session.clone());
            if let Some(of) = of.clone() {
                turn_to(&mut after, of);
            }
            press(&mut after, "P");
            press(&mut after, key);
            assert_eq!(secret(&after), None, "{of:?}, P {key}\n{}", told(&after));
        }
        let mut pasted = model;
        oversikt::app::update::update(&mut pasted, Event::Paste("limt inn".to_owned()), now());
        assert_eq!(secret(&pasted), None, "{of:?}, pasted");
    }
    // The note pane, the pages of the note, its histories, the journal …
    assert!(
        shown >= 8,
        "{shown} screens show what is private when asked to"
    );
}

#[test]
fn it_is_counted_where_it_is_folded() {
    let (session, _) = secrets();
    let mut model = desk(session);
    press(&mut model, "3");
    assert!(screen(&model).contains("Privat (1)"), "{}", screen(&model));
    press(&mut model, "K");
    assert!(
        lines(&model).contains(&"Privat (1)".to_owned()),
        "{:?}",
        lines(&model)
    );
}

#[test]
fn taking_back_something_private_does_not_tell_what() {
    let mut session = begun();
    done(
        &mut session,
        json!({ "do": "add_note", "text": "en hemmeligord", "private": true }),
    );
    let mut model = desk(session);
    press(&mut model, "u");
    assert!(notice(&model).contains("privat"), "{}", notice(&model));
    assert_eq!(secret(&model), None);
    press(&mut model, "U");
    assert_eq!(secret(&model), None, "{}", notice(&model));
}

#[test]
fn a_private_thing_can_be_removed_and_brought_back_although_it_is_folded() {
    let mut session = begun();
    done(
        &mut session,
        json!({ "do": "add_note", "text": "en hemmeligord", "private": true }),
    );
    let before = state(&desk(session.clone()))["notes"].clone();
    let mut model = desk(session);
    press(&mut model, ": :alt~som~er~privat enter x");
    assert_eq!(state(&model)["notes"], json!([]));
    assert!(
        notice(&model).contains("privat notat"),
        "{}",
        notice(&model)
    );
    press(&mut model, "u");
    assert_eq!(state(&model)["notes"], before);
}
