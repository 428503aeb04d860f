//! What the live line says is what the state holds when Enter was pressed.

use oversikt::app::{Event, Model, update::update};
use oversikt::domain::id::ReplicaId;
use oversikt::domain::intent::Intent;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Vocabulary};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::stage::{desk, fjordvik, now, press};
use crate::{desk_of, last_note, notes, screen, sees, state};

/// The live line: what stands to the right under the line being typed.
fn live_line(model: &Model) -> String {
    let rows = screen(model);
    let line = rows.iter().rev().find(|row| row.contains('→')).unwrap();
    line.trim_matches(['│', '┃', ' ']).to_owned()
}

/// The same, told from a note that was saved.
fn told(model: &Model, note: &Value) -> String {
    let words = &model.words;
    let state = state(model);
    let of = |list: &str, id: &Value| {
        let mut items = state[list].as_array().unwrap().iter();
        items.find(|item| item["id"] == *id).cloned()
    };
    let theme = of("themes", &note["theme"]);
    let place = theme.map_or("uten tema".to_owned(), |theme| {
        format!("tema {}", theme["number"])
    });
    let kind = words.label(Vocabulary::NoteKind, note["kind"].as_str().unwrap());
    let mut told = format!("→ {place} · {kind}");
    if let Some(group) = of("groups", &note["group"]) {
        assert_eq!(note["round"], group["round"]);
        let name = group["name"].as_str().unwrap();
        told = format!("{told} · {name}, økt {}", note["round"]);
    }
    for stage in note["stages"].as_array().into_iter().flatten() {
        let label = words.label(Vocabulary::Stage, stage.as_str().unwrap());
        told = format!("{told} · {label}");
    }
    told
}

fn typed() -> impl Strategy<Value = Vec<String>> {
    let part = proptest::sample::select(vec![
        "1:", "3:", "6:", "9:", "10:45", "?", "!", "+", "#ungdom", "#unge", "#ung", "#voksne",
        "tekst", "og~mer", ":", "#", "NB:", "3", "~", "-", "«å»",
    ]);
    let key = proptest::sample::select(vec!["tab", "shift+tab", "F6", "F7", "left", "home", "end"]);
    let typed = prop_oneof![
        4 => part.prop_map(|part| format!(":{part}~")),
        1 => key.prop_map(str::to_owned),
    ];
    proptest::collection::vec(typed, 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_the_live_line_said_is_what_the_state_holds(lines in proptest::collection::vec(typed(), 1..4)) {
        let mut model = desk(fjordvik(), Lang::Nb, (160, 40));
        press(&mut model, "n");
        for line in lines {
            press(&mut model, &line.join(" "));
            let said = live_line(&model);
            let before = notes(&model).len();
            press(&mut model, "enter");
            if notes(&model).len() > before {
                prop_assert_eq!(told(&model, &last_note(&model)), said, "{:?}", line);
            }
        }
    }
}

/// The example after two laptops each proposed a theme: 7a and 7b.
fn twice_seven() -> Session {
    let mut one = fjordvik();
    let mut other = one.clone();
    other.set_hand(Hand::new(ReplicaId::new(3), ReplicaId::new(4)));
    for (session, question) in [(&mut one, "Den ene?"), (&mut other, "Den andre?")] {
        let intent = json!({ "do": "add_theme", "question": question });
        let intent = Intent::from_value(intent).unwrap();
        let done = session.perform(&intent, now()).unwrap();
        assert_eq!(done.lines.len(), 1);
    }
    let slots: Vec<_> = other.log().slots().collect();
    for slot in slots {
        let line = other.log().line(slot).to_vec();
        one.receive(&line);
    }
    one
}

#[test]
fn a_number_that_two_themes_have_is_asked_about_and_nothing_typed_is_lost() {
    let mut model = desk(twice_seven(), Lang::Nb, (80, 24));
    let before = notes(&model).len();
    press(&mut model, "n :7:~+~et~forslag");
    assert!(sees(&model, "tema 7a / 7b?"), "{:#?}", screen(&model));
    press(&mut model, "enter");
    assert!(sees(&model, "Hvilket tema 7?"), "{:#?}", screen(&model));
    assert_eq!(notes(&model).len(), before);
    // One step back is the line as it was.
    press(&mut model, "esc");
    assert!(sees(&model, "› 7: + et forslag"), "{:#?}", screen(&model));
    press(&mut model, "enter 2");
    let note = last_note(&model);
    let second = desk_of(&model)
        .panes
        .notes
        .themes
        .iter()
        .find(|theme| theme.number == "7b")
        .unwrap();
    assert_eq!(note["theme"], json!(second.id.to_string()));
    assert_eq!(
        (&note["text"], &note["kind"]),
        (&json!("et forslag"), &json!("suggestion"))
    );
    // The line is ready for the next note.
    press(&mut model, ":7a:~uten~spørsmål enter");
    assert_eq!(notes(&model).len(), before + 2);
}

#[test]
fn a_list_with_such_a_number_is_asked_about_once() {
    let mut model = desk(twice_seven(), Lang::Nb, (80, 24));
    let before = notes(&model).len();
    update(
        &mut model,
        Event::Paste("7: en\n7: to\ntre".to_owned()),
        now(),
    );
    press(&mut model, "enter enter");
    assert_eq!(notes(&model).len(), before + 3);
    let all = notes(&model);
    assert_eq!(all[before]["theme"], all[before + 1]["theme"]);
    assert!(all[before + 2]["theme"].is_null());
}

#[test]
fn capture_is_one_key_away_also_from_a_page() {
    let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
    press(&mut model, "2 enter");
    assert_eq!(desk_of(&model).pages.len(), 1);
    press(&mut model, "n :fra~en~side enter");
    assert_eq!(last_note(&model)["text"], "fra en side");
    press(&mut model, ":halvveis esc");
    assert_eq!(desk_of(&model).pages.len(), 1);
    press(&mut model, "n");
    assert!(sees(&model, "› halvveis"));
    press(&mut model, "up down up enter");
    assert_eq!(last_note(&model)["text"], "halvveis");
}

#[test]
fn where_nothing_can_be_seen_what_is_typed_counts_and_commands_do_not() {
    let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
    let before = notes(&model).len();
    press(&mut model, "n :før");
    update(&mut model, Event::Resized(50, 10), now());
    press(&mut model, ":~og~etter enter :to tab esc");
    update(&mut model, Event::Resized(80, 24), now());
    assert_eq!(last_note(&model)["text"], "før og etter");
    assert_eq!(notes(&model).len(), before + 1);
    assert!(
        sees(&model, "› to"),
        "neither Tab nor Esc was meant blindly"
    );
    press(&mut model, "enter esc 2 a :Ungdomslos");
    update(&mut model, Event::Resized(50, 10), now());
    press(&mut model, "enter");
    update(&mut model, Event::Resized(80, 24), now());
    assert!(sees(&model, "Nytt tiltak"), "a form is not saved unseen");
    assert!(sees(&model, "Ungdomslos"));
}
