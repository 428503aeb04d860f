//! Nothing private stands on a page until somebody asks for it.

use oversikt::app::Screen;
use oversikt::app::pages::{Page, PageOf};
use oversikt::domain::id::Id;
use oversikt::i18n::{Lang, Words};
use serde_json::json;

use crate::room::{Room, text};

const SECRET: &str = "Hemmelig";

/// A seminar in which everything has something private about it.
fn seminar() -> (Room, Vec<Id>, Id) {
    let mut room = Room::new();
    let person = room.does(json!({ "do": "add_participant", "role": "rektor" }));
    let name = json!({ "do": "set_name", "id": person, "name": "Hemmelig Hansen" });
    room.does(name);
    let theme = room.does(json!({ "do": "add_theme", "question": "Hvem?", "proposer": person }));
    let group = room.does(json!({ "do": "add_group", "name": "Gruppe", "theme": theme,
        "participants": [person] }));
    let source = room.does(json!({ "do": "add_source", "name": "Ungdata" }));
    let finding = room.does(
        json!({ "do": "add_finding", "source": source, "text": "Flere",
        "stages": ["barn"] }),
    );
    let measure = room.does(json!({ "do": "add_measure", "name": "SLT", "stages": ["barn"] }));
    let note = room.does(json!({ "do": "add_note", "text": "Åpent" }));
    let things = vec![person, theme, group, source, finding, measure, note];
    let mut last = person;
    for about in &things {
        last = room.does(
            json!({ "do": "add_note", "text": format!("{SECRET} {about}"),
            "private": true, "about": about, "theme": theme, "group": group,
            "stages": ["barn"] }),
        );
    }
    (room, things, last)
}

fn pages(things: &[Id], private: Id) -> Vec<PageOf> {
    let things = things.iter().copied().chain([private]);
    let things = things.map(PageOf::Thing);
    let others = [
        PageOf::Stage("barn".to_owned()),
        PageOf::Themes,
        PageOf::People,
    ];
    things.chain(others).collect()
}

#[test]
fn nothing_private_stands_on_any_page() {
    let (room, things, private) = seminar();
    for of in pages(&things, private) {
        let seen = text(&room.page(of.clone()));
        assert!(!seen.contains(SECRET), "{of:?}\n{seen}");
    }
}

#[test]
fn what_is_folded_is_counted() {
    let (room, things, _) = seminar();
    for &id in &things {
        let seen = text(&room.thing(id));
        assert!(seen.contains("Privat ("), "{seen}");
    }
    // One about it, and the name.
    assert!(text(&room.thing(things[0])).contains("Privat (2)"));
    assert!(text(&room.thing(things[5])).contains("Privat (1)"));
}

#[test]
fn it_shows_while_somebody_asks_for_it() {
    let (room, things, private) = seminar();
    let mut model = room.model();
    let Screen::Desk(desk) = &mut model.screen else {
        panic!("no desk");
    };
    desk.revealed = true;
    for of in pages(&things, private) {
        let seen = text(&Page::read(of.clone(), desk, &Words::new(Lang::Nb)));
        assert!(seen.contains(SECRET), "{of:?}\n{seen}");
        assert!(!seen.contains("Privat ("), "{of:?}\n{seen}");
    }
}
