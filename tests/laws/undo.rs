//! Undo is one more event: what it takes back can be had again, also after a restart.

use oversikt::domain::intent::Intent;
use oversikt::domain::session::Session;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

use crate::desks::{CALM, Desks, Happening, STORM, histories, lines, log_of};
use crate::reading::said;
use crate::wish::{Wish, wishes};

fn intent(json: serde_json::Value) -> Intent {
    Intent::from_value(json).unwrap()
}

fn undo() -> Intent {
    intent(json!({"do": "undo"}))
}

fn redo() -> Intent {
    intent(json!({"do": "redo"}))
}

/// With the counters used up for good every new event has the highest there is; running numbers
/// still say which step of one's own is the newest.
#[test]
fn undo_works_when_all_counters_are_used_up() {
    let mut desks = Desks::new(true);
    let start = said(desks.sessions[0].view());
    // Each leap is small enough to be believed.
    for leap in 1..=(1_u64 << 13) {
        let counter = (leap << 40).min(oversikt::domain::event::MAX_COUNTER);
        let line = oversikt::domain::line::seal(&format!(
            "\"kind\":\"x\",\"replica\":\"00000000000000ff\",\"number\":{leap},\
             \"counter\":{counter},\"time\":\"\",\"body\":{{}}}}"
        ));
        desks.sessions[0].receive(line.as_bytes());
    }
    let most = oversikt::domain::event::MAX_COUNTER;
    assert_eq!(desks.sessions[0].log().highest(), most);
    let mut states = vec![start];
    for text in 0..12 {
        let note = json!({"do": "add_note", "text": format!("{text}")});
        assert!(desks.perform(0, &intent(note)).is_some());
        states.push(said(desks.sessions[0].view()));
    }
    for state in states.iter().rev().skip(1) {
        assert!(desks.perform(0, &undo()).is_some());
        assert_eq!(&said(desks.sessions[0].view()), state);
    }
    assert!(desks.perform(0, &undo()).is_none());
    for state in &states[1..] {
        assert!(desks.perform(0, &redo()).is_some());
        assert_eq!(&said(desks.sessions[0].view()), state);
    }
}

/// The same session as it is after a restart.
fn rebuilt(session: &Session) -> Session {
    Session::new(log_of(&lines(session.log())), session.hand().clone())
}

/// Undo as often as it goes, and then redo as often.
fn there_and_back(desks: &mut Desks, start: &serde_json::Value) -> Result<(), TestCaseError> {
    let end = said(desks.sessions[0].view());
    let mut undone = 0;
    while desks.perform(0, &undo()).is_some() {
        undone += 1;
        if undone % 37 == 0 {
            desks.sessions[0] = rebuilt(&desks.sessions[0]);
        }
        prop_assert!(undone < 2000, "undo never ends");
    }
    prop_assert_eq!(&said(desks.sessions[0].view()), start);
    desks.sessions[0] = rebuilt(&desks.sessions[0]);
    for redone in 0..undone {
        let done = desks.perform(0, &redo());
        prop_assert!(done.is_some(), "{} of {} redone", redone, undone);
    }
    prop_assert_eq!(&said(desks.sessions[0].view()), &end);
    Ok(())
}

fn through(wishes: &[Wish]) -> Result<(), TestCaseError> {
    let mut desks = Desks::new(true);
    let start = said(desks.sessions[0].view());
    for (nth, wish) in wishes.iter().enumerate() {
        desks.happen(&Happening::Wish(0, wish.clone()));
        if nth % 50 == 49 {
            desks.sessions[0] = rebuilt(&desks.sessions[0]);
        }
    }
    there_and_back(&mut desks, &start)
}

proptest! {
    #![proptest_config(crate::config())]

    /// Undo everything and it is as at the start; redo everything and it is as at the end.
    #[test]
    fn undo_all_is_the_start_and_redo_all_the_end(wishes in vec(wishes(), 1..40)) {
        through(&wishes)?;
    }

    /// Undo changes something of one's own only, and redo takes exactly that back.
    #[test]
    fn a_redo_takes_back_an_undo(history in histories(STORM)) {
        let mut desks = Desks::after(&history, true);
        let before = said(desks.sessions[1].view());
        if desks.perform(1, &undo()).is_some() {
            desks.sessions[1] = rebuilt(&desks.sessions[1]);
            prop_assert!(desks.perform(1, &redo()).is_some());
        }
        prop_assert_eq!(said(desks.sessions[1].view()), before);
    }

    /// Also with a stranger's event in the log that carries the highest counter there is.
    #[test]
    fn no_stranger_can_take_undo_away(history in histories(STORM), text in "[a-z]{3}") {
        let mut desks = Desks::after(&history, true);
        let line = oversikt::domain::line::seal(
            r#""kind":"x","replica":"00000000000000ff","number":1,"counter":9007199254740991,"time":"","body":{}}"#,
        );
        desks.sessions[1].receive(line.as_bytes());
        let before = said(desks.sessions[1].view());
        let seminar = desks.sessions[1].view().present(oversikt::domain::item::ItemKind::Seminar)
            .map(|slot| desks.sessions[1].log().id(slot)).next();
        let Some(seminar) = seminar else { return Ok(()) };
        for nth in 0..5 {
            let note = json!({"do": "add_note", "text": format!("{text}{nth}"), "seminar": seminar});
            prop_assert!(desks.perform(1, &intent(note)).is_some());
        }
        let between = said(desks.sessions[1].view());
        for _ in 0..5 {
            prop_assert!(desks.perform(1, &undo()).is_some());
        }
        prop_assert_eq!(said(desks.sessions[1].view()), before);
        for _ in 0..5 {
            prop_assert!(desks.perform(1, &redo()).is_some());
        }
        prop_assert_eq!(said(desks.sessions[1].view()), between);
    }

    /// Saying that two things are the same and then leaving it open again is as if nobody had
    /// ever spoken of it.
    #[test]
    fn same_and_then_open_is_never_related(
        history in histories(CALM), a in 0..100_usize, b in 0..100_usize,
    ) {
        let mut desks = Desks::after(&history, true);
        let view = desks.sessions[0].view();
        let kinds = oversikt::domain::item::ItemKind::ALL;
        let pairs: Vec<_> = kinds.into_iter().filter_map(|kind| {
            let there: Vec<_> = view.present(kind).map(|slot| view.log().id(slot)).collect();
            let (one, two) = (there.get(a % there.len().max(1)), there.get(b % there.len().max(1)));
            one.copied().zip(two.copied()).filter(|(one, two)| one != two)
        }).collect();
        for (one, two) in pairs {
            let spoken_of = view_relations(&desks, one, two);
            let before = crate::reading::shown(desks.sessions[0].view());
            let relate = |said: &str| intent(json!({"do": "relate", "a": one, "b": two, "as": said}));
            let done = desks.perform(0, &relate("same"));
            prop_assert!(done.is_some());
            prop_assert!(view_relations(&desks, one, two));
            let opened = desks.perform(0, &relate("open"));
            prop_assert!(opened.is_some());
            if !spoken_of {
                let count = |text: String| text.split_once("\"events\":").map(|(before, after)| {
                    let digits = |point: char| point.is_ascii_digit();
                    before.to_owned() + after.trim_start_matches(digits)
                });
                let after = crate::reading::shown(desks.sessions[0].view());
                prop_assert_eq!(count(after), count(before));
            }
        }
    }
}

fn view_relations(
    desks: &Desks,
    one: oversikt::domain::id::Id,
    two: oversikt::domain::id::Id,
) -> bool {
    let relations = desks.sessions[0].view().relations();
    let pair = (one.min(two), one.max(two));
    relations.iter().any(|&(a, b, _)| (a, b) == pair)
}

proptest! {
    #![proptest_config(Config { cases: crate::config().cases.div_ceil(32), ..crate::config() })]

    /// The same over five hundred steps.
    #[test]
    fn five_hundred_steps_there_and_back(wishes in vec(wishes(), 500)) {
        through(&wishes)?;
    }
}
