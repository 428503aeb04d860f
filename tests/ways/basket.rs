//! What was removed lies in the basket, says so, and comes back.

use oversikt::app::pages::PageOf;
use serde_json::json;

use crate::screenshots::stage::press;
use crate::seminar::*;

#[test]
fn what_is_removed_lies_in_the_basket_and_comes_back() {
    let mut session = begun();
    done(
        &mut session,
        json!({ "do": "add_measure", "name": "MOT", "owner": "rektor" }),
    );
    done(&mut session, json!({ "do": "add_measure", "name": "SLT" }));
    let before = state(&desk(session.clone()));
    let mut model = desk(session);
    press(&mut model, "x");
    assert!(
        notice(&model).contains("papirkurven: «MOT»"),
        "{}",
        notice(&model)
    );
    press(&mut model, "K");
    assert_eq!(page(&model).of, PageOf::Basket);
    assert_eq!(lines(&model), ["«MOT»  tiltak | 10:41 · her"]);
    press(&mut model, "enter");
    assert!(
        notice(&model).contains("Tatt fram igjen: «MOT»"),
        "{}",
        notice(&model)
    );
    assert_eq!(lines(&model), ["Papirkurven er tom."]);
    assert_eq!(state(&model)["measures"], before["measures"]);
}

#[test]
fn the_page_of_what_is_removed_is_left() {
    let mut session = begun();
    done(&mut session, json!({ "do": "add_measure", "name": "MOT" }));
    let mut model = desk(session);
    press(&mut model, "enter");
    assert_eq!(on_desk(&model).pages.len(), 1);
    press(&mut model, "home x");
    assert!(on_desk(&model).pages.is_empty());
    assert_eq!(state(&model)["basket"].as_array().unwrap().len(), 1);
}
