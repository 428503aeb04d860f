//! A report is asked for with two keys.

use oversikt::app::effect::{Effect, Event};
use oversikt::app::keys::parse;
use oversikt::app::paper::Paper;
use oversikt::app::update::update;

use crate::screenshots::stage::{now, press};
use crate::seminar::*;

#[test]
fn two_keys_ask_for_a_report_and_every_one_can_be_asked_for() {
    for (nth, paper) in Paper::ALL.into_iter().enumerate() {
        let mut model = desk(begun());
        press(&mut model, "W");
        assert!(screen(&model).contains("Hva skal skrives?"));
        let key = parse(&(nth + 1).to_string()).unwrap();
        let effects = update(&mut model, Event::Key(key), now());
        assert_eq!(effects, [Effect::Report(paper)]);
        assert!(!screen(&model).contains("Hva skal skrives?"));
    }
}

#[test]
fn who_thinks_better_of_it_writes_nothing() {
    let mut model = desk(begun());
    press(&mut model, "W");
    let key = parse("esc").unwrap();
    assert_eq!(update(&mut model, Event::Key(key), now()), []);
    assert!(!screen(&model).contains("Hva skal skrives?"));
}

#[test]
fn where_the_report_is_stands_on_the_screen() {
    let mut model = desk(begun());
    update(
        &mut model,
        Event::Told("Rapporten er skrevet".to_owned()),
        now(),
    );
    assert!(notice(&model).contains("Rapporten er skrevet"));
}
