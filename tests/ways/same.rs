//! Two things that turn out to be one, and are told apart again.

use serde_json::json;

use crate::screenshots::stage::press;
use crate::seminar::*;

#[test]
fn the_likeliest_other_is_offered_first_and_what_is_said_can_be_changed() {
    let mut session = begun();
    let first = done(
        &mut session,
        json!({ "do": "add_source", "name": "Ungdata 2025" }),
    );
    done(
        &mut session,
        json!({ "do": "add_source", "name": "BrukerPlan" }),
    );
    let other = done(
        &mut session,
        json!({ "do": "add_source", "name": "Ungdata, ungdomsskolen 2025" }),
    );
    let mut model = desk(session);
    press(&mut model, "1 home : :er~det~samme enter");
    let shown = screen(&model);
    let at = |text: &str| {
        shown
            .find(text)
            .unwrap_or_else(|| panic!("{text}\n{shown}"))
    };
    assert!(at("1  «Ungdata, ungdomsskolen 2025»") < at("2  «BrukerPlan»"));
    press(&mut model, "1 1");
    let pair = |said: &str| {
        let (a, b) = if id(&first) < id(&other) {
            (&first, &other)
        } else {
            (&other, &first)
        };
        json!([{ "a": a, "b": b, "as": said }])
    };
    assert_eq!(state(&model)["relations"], pair("same"));
    assert!(notice(&model).contains("den samme"), "{}", notice(&model));
    press(&mut model, "enter");
    assert!(
        lines(&model).join("\n").contains("ungdomsskolen"),
        "{:#?}",
        lines(&model)
    );
    press(&mut model, "esc : :er~det~samme enter 1 2");
    assert_eq!(state(&model)["relations"], pair("not_same"));
    press(&mut model, ": :er~det~samme enter 1 3");
    assert_eq!(state(&model)["relations"], json!([]));
}
