//! What happened to a thing, and to everything: who, when, before and after; taken back and done
//! again from there.

use oversikt::app::pages::PageOf;
use oversikt::domain::intent::Intent;
use serde_json::json;

use crate::screenshots::stage::press;
use crate::seminar::*;

/// A measure whose verdict was changed twice, by two machines.
fn judged_twice() -> (oversikt::domain::session::Session, String) {
    let mut session = begun();
    let measure = done(&mut session, json!({ "do": "add_measure", "name": "MOT" }));
    done(
        &mut session,
        json!({ "do": "give_verdict", "measure": measure, "verdict": "keep", "reason": "kjent" }),
    );
    let mut other = elsewhere(&session);
    done(
        &mut other,
        json!({ "do": "give_verdict", "measure": measure, "verdict": "stop", "reason": "dyrt" }),
    );
    merge(&mut session, &other);
    (session, measure)
}

#[test]
fn a_verdict_changed_twice_is_told_with_what_it_was_before() {
    let (session, measure) = judged_twice();
    let mut model = desk(session);
    turn_to(&mut model, PageOf::History(id(&measure)));
    let told = lines(&model);
    assert_eq!(
        told[1..],
        [
            "10:41 | vurderte «MOT»: kan slutte med. dyrt | maskin abcd",
            "før | treffer godt · kjent",
            "10:41 | vurderte «MOT»: treffer godt. kjent | her",
            "før | –",
            "10:41 | la til tiltaket «MOT» | her",
        ],
        "{told:#?}"
    );
}

#[test]
fn taking_back_from_the_history_is_undoing_that_step() {
    let (session, measure) = judged_twice();
    let mut model = desk(session.clone());
    turn_to(&mut model, PageOf::History(id(&measure)));
    stand_on(&mut model, "kan slutte med");
    let step = page(&model).rows[page(&model).at].step.unwrap();
    press(&mut model, "enter");
    let mut expected = session.clone();
    done(
        &mut expected,
        json!({ "do": "undo", "step": step.to_string() }),
    );
    assert_eq!(state(&model), state(&desk(expected)));
    assert_ne!(state(&model), state(&desk(session.clone())));
    assert!(
        notice(&model).contains("vurderte «MOT»: kan slutte med"),
        "{}",
        notice(&model)
    );
    let told = lines(&model);
    assert!(
        told.iter()
            .any(|line| line.contains("kan slutte med. dyrt · angret")),
        "{told:#?}"
    );
    // The cursor still stands on that step: the same key does it again.
    press(&mut model, "enter");
    assert_eq!(state(&model)["measures"], state(&desk(session))["measures"]);
    assert!(
        notice(&model).contains("Gjort om igjen"),
        "{}",
        notice(&model)
    );
    let told = lines(&model);
    assert!(
        !told
            .iter()
            .any(|line| line.contains("| vurderte") && line.contains("· angret")),
        "{told:#?}"
    );
}

#[test]
fn what_somebody_else_took_back_is_done_again_from_the_history() {
    let (session, measure) = judged_twice();
    let before = state(&desk(session.clone()));
    let mut other = elsewhere(&session);
    done(&mut other, json!({ "do": "undo" }));
    let mut session = session;
    merge(&mut session, &other);
    let mut model = desk(session);
    assert_ne!(state(&model)["measures"], before["measures"]);
    turn_to(&mut model, PageOf::History(id(&measure)));
    stand_on(&mut model, "vurderte «MOT»: kan slutte med");
    while !lines(&model)[page(&model).at].contains("· angret") {
        press(&mut model, "down");
    }
    press(&mut model, "enter");
    assert_eq!(state(&model)["measures"], before["measures"]);
}

#[test]
fn the_seminar_a_file_began_with_stays() {
    let mut model = desk(begun());
    turn_to(&mut model, PageOf::Journal(0));
    stand_on(&mut model, "begynte seminaret");
    let before = state(&model);
    press(&mut model, "enter x");
    assert_eq!(state(&model), before);
    assert!(!notice(&model).is_empty());
}

#[test]
fn the_journal_shows_the_newest_first_and_turns_back_by_windows() {
    let mut session = begun();
    for number in 1..=450 {
        let note = json!({ "do": "add_note", "text": format!("notat {number}") });
        session
            .perform(
                &Intent::from_value(note).unwrap(),
                crate::screenshots::stage::now(),
            )
            .unwrap();
    }
    let mut model = desk(session);
    press(&mut model, ": :alt~som~er~gjort enter");
    assert_eq!(page(&model).of, PageOf::Journal(0));
    let first = lines(&model);
    assert!(first.len() < 260, "{}", first.len());
    assert!(first[1].contains("«notat 450»"), "{}", first[1]);
    press(&mut model, "end enter");
    assert_eq!(page(&model).of, PageOf::Journal(1));
    assert!(
        lines(&model)[1].contains("«notat 250»"),
        "{}",
        lines(&model)[1]
    );
    press(&mut model, "end enter");
    let last = lines(&model);
    assert!(
        last.last().unwrap().contains("begynte seminaret"),
        "{last:#?}"
    );
    press(&mut model, "esc esc");
    assert_eq!(page(&model).of, PageOf::Journal(0));
}

#[test]
fn how_an_erasing_went_stands_at_its_head_and_esc_closes_it() {
    use oversikt::app::update::update;
    let (session, _) = judged_twice();
    let mut model = desk(session);
    let why = oversikt::app::Event::NotErased("En annen skriver i filen.".to_owned());
    update(
        &mut model,
        why,
        oversikt::domain::moment::Time::parse("2026-01-30T10:00:00Z").unwrap(),
    );
    let shown = screen(&model);
    assert!(shown.contains("Ikke slettet"), "{shown}");
    assert!(!shown.contains("Slette for godt?"), "nothing is asked");
    assert!(shown.contains(" En annen skriver"), "{shown}");
    assert!(shown.contains("Esc lukk"), "{shown}");
    press(&mut model, "esc");
    assert!(!screen(&model).contains("Ikke slettet"));
}
