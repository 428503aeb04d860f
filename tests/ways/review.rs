//! What somebody should look at: on the page, and as a number on the first line.

use oversikt::app::pages::PageOf;
use oversikt::app::review::{Beside, Seen};
use oversikt::domain::intent::Intent;
use oversikt::domain::line::seal;
use oversikt::domain::moment::Time;
use serde_json::json;

use crate::screenshots::stage::{now, press};
use crate::seminar::*;

/// A line whose hash does not agree.
const DAMAGED: &str = r#"{"id":"00ff10203040506070809a0b0c0d0e0f","kind":"note_taken","replica":"00000000000000a1","number":3,"counter":3,"time":"2026-01-30T10:41:07.000+01:00","body":{"text":"rød"}}"#;

#[test]
fn versions_that_wait_are_counted_and_enter_leads_to_them() {
    let mut session = begun();
    let measure = done(&mut session, json!({ "do": "add_measure", "name": "MOT" }));
    let mut other = elsewhere(&session);
    done(
        &mut session,
        json!({ "do": "give_verdict", "measure": measure, "verdict": "keep" }),
    );
    done(
        &mut other,
        json!({ "do": "give_verdict", "measure": measure, "verdict": "stop" }),
    );
    merge(&mut session, &other);
    let mut model = desk(session);
    assert!(
        screen(&model).contains("! 1 å se over · S"),
        "{}",
        screen(&model)
    );
    press(&mut model, "S");
    stand_on(&mut model, "«MOT»: Vurdering");
    press(&mut model, "enter");
    assert!(matches!(page(&model).of, PageOf::Versions(..)));
    press(&mut model, "enter");
    assert_eq!(page(&model).of, PageOf::Review);
    assert!(
        !screen(&model).contains("å se over · S"),
        "{}",
        screen(&model)
    );
    assert!(
        lines(&model)[0].contains("Ingenting å se over"),
        "{:#?}",
        lines(&model)
    );
}

#[test]
fn what_was_removed_here_and_edited_there_waits_for_a_decision() {
    for (choice, present) in [("1", 1), ("3", 0)] {
        let mut session = begun();
        let note = done(
            &mut session,
            json!({ "do": "add_note", "text": "ring FAU" }),
        );
        let mut other = elsewhere(&session);
        done(&mut session, json!({ "do": "remove", "id": note }));
        done(
            &mut other,
            json!({ "do": "edit", "id": note, "field": "text", "value": "ring rektor" }),
        );
        merge(&mut session, &other);
        let mut model = desk(session);
        press(&mut model, "S");
        stand_on(&mut model, "«ring rektor»");
        press(&mut model, "enter");
        press(&mut model, choice);
        assert_eq!(
            state(&model)["notes"].as_array().unwrap().len(),
            present,
            "{choice}"
        );
        assert!(!screen(&model).contains("å se over · S"));
    }
}

#[test]
fn what_the_files_had_to_say_is_harmless_and_in_full() {
    let mut model = desk(begun());
    let oversikt::app::Screen::Desk(on_it) = &mut model.screen else {
        panic!("no desk");
    };
    on_it.review.seen = vec![
        Seen::Damaged {
            file: "a.json".to_owned(),
            line: 14,
            text: DAMAGED.replace("rød", "\u{1b}[31mrød\u{202e}"),
        },
        Seen::Damaged {
            file: "a.json".to_owned(),
            line: 15,
            text: DAMAGED
                .replace("\"body\"", "\"private\":true,\"body\"")
                .replace("rød", "hemmeligord"),
        },
        Seen::Rescue {
            file: "a.redning-1.json".to_owned(),
            events: 3,
        },
    ];
    press(&mut model, "S");
    let said = lines(&model).join("\n");
    assert!(said.contains("Linje 14 i a.json"), "{said}");
    assert!(said.contains("rød") && !said.contains('\u{1b}') && !said.contains('\u{202e}'));
    assert!(said.contains("a.redning-1.json: 3 hendelser"), "{said}");
    assert!(
        screen(&model).contains("! 3 å se over"),
        "{}",
        screen(&model)
    );
    assert!(said.contains("Linje 15 i a.json"), "{said}");
    assert!(!said.contains("hemmeligord"), "{said}");
    press(&mut model, "P");
    assert!(lines(&model).join("\n").contains("hemmeligord"));
    press(&mut model, "down");
    assert!(!lines(&model).join("\n").contains("hemmeligord"));
}

#[test]
fn what_nobody_can_decide_stands_at_the_end_and_is_not_counted_as_waiting() {
    let mut session = begun();
    let theme = done(
        &mut session,
        json!({ "do": "add_theme", "question": "Hvem eier det?" }),
    );
    // A group whose clock is half an hour behind answers a question that was not raised yet.
    let mut group = elsewhere(&session);
    let answer = json!({ "do": "add_note", "text": "FAU", "theme": theme });
    let behind = now().date_time() - chrono::TimeDelta::minutes(30);
    let answer = Intent::from_value(answer).unwrap();
    group.perform(&answer, Time::new(behind)).unwrap();
    merge(&mut session, &group);
    // A newer program, of whose events two are not here yet.
    let newer = r#""kind":"mood_set","replica":"4f00000000000000","number":3,"counter":9,"time":"2026-01-30T10:41:07.000+01:00","body":{"mood":"god"}}"#;
    session.receive(seal(newer).as_bytes());
    let mut model = desk(session);
    let oversikt::app::Screen::Desk(on_it) = &mut model.screen else {
        panic!("no desk");
    };
    on_it.review.seen = vec![
        Seen::Beside(Beside::Damage("a.json.skadet.txt".to_owned())),
        Seen::Beside(Beside::Receipt("a.kvittering.json".to_owned())),
    ];
    assert!(!screen(&model).contains("å se over"), "{}", screen(&model));
    press(&mut model, "S");
    let said = lines(&model).join("\n");
    for words in [
        "Filene (2)",
        "står i a.json.skadet.txt",
        "Kvitteringen er a.kvittering.json",
        "Godt å vite (3)",
        "mood_set (1)",
        "2 hendelser fra stedet 4f00",
        "minst 30 minutter foran",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}
