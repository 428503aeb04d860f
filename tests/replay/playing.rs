//! Playing: nothing ticks, what comes next says when it is due.

use oversikt::app::keys::parse;
use oversikt::app::update::update;
use oversikt::app::{Event, Model};
use oversikt::domain::moment::Time;

use crate::{replay, watched};

const BEGIN: i64 = 1_770_000_000_000;

fn at(millis: i64) -> Time {
    Time::from_millis(millis).unwrap()
}

fn press_at(model: &mut Model, key: &str, millis: i64) {
    update(model, Event::Key(parse(key).unwrap()), at(millis));
}

/// Lets it play to its end, woken only when it asks for it. The times at which it was woken.
fn play_through(model: &mut Model) -> Vec<i64> {
    let mut woken = Vec::new();
    while let Some(due) = model.wakes_at() {
        update(model, Event::Due, at(due));
        woken.push(due);
        assert!(woken.len() < 10_000, "it never ends");
    }
    woken
}

#[test]
fn what_stands_still_asks_for_nothing() {
    let mut model = watched("Z home", (120, 40));
    assert_eq!(model.wakes_at(), None);
    press_at(&mut model, "space", BEGIN);
    assert!(model.wakes_at().is_some());
    press_at(&mut model, "space", BEGIN + 10);
    assert_eq!(model.wakes_at(), None);
    // Whoever steps by hand is not carried away.
    press_at(&mut model, "space", BEGIN + 20);
    press_at(&mut model, "right", BEGIN + 30);
    assert_eq!(model.wakes_at(), None);
    press_at(&mut model, "space", BEGIN + 40);
    press_at(&mut model, "esc", BEGIN + 50);
    assert_eq!(model.wakes_at(), None);
}

#[test]
fn it_wakes_once_for_each_step_and_never_more_than_twenty_times_a_second() {
    let mut model = watched("Z home", (120, 40));
    let (_, all) = replay(&model).place();
    press_at(&mut model, "space", BEGIN);
    let woken = play_through(&mut model);
    assert_eq!(replay(&model).place(), (all, all));
    assert!(woken.len() < all, "{} wakes for {all} steps", woken.len());
    assert!(woken.windows(2).all(|pair| pair[1] - pair[0] >= 50));
    assert!(!replay(&model).pace.plays());
}

#[test]
fn a_minute_of_the_day_is_a_second_at_sixty_times() {
    let mut model = watched("Z home", (120, 40));
    // Nothing is skipped.
    while replay(&model).pace.idle().is_some() {
        press_at(&mut model, "i", BEGIN);
    }
    let from = replay(&model).told.at.unwrap().millis();
    press_at(&mut model, "space", BEGIN);
    assert_eq!(replay(&model).pace.speed(), 60);
    let woken = play_through(&mut model);
    let to = replay(&model).told.at.unwrap().millis();
    let played = woken.last().unwrap() - BEGIN;
    // Each step may lose less than a millisecond.
    let exact = (to - from) / 60;
    assert!(
        (exact - 200..=exact + 50).contains(&played),
        "{played} of {exact}"
    );
}

#[test]
fn long_pauses_are_skipped_and_it_says_so() {
    let mut model = watched("Z home", (120, 40));
    press_at(&mut model, "space", BEGIN);
    let (mut skipped, mut now) = (0, BEGIN);
    while let Some(due) = model.wakes_at() {
        if let Some(pause) = replay(&model).pace.skipped() {
            skipped += 1;
            assert!(
                pause > 5 * 60_000 && due - now <= 1_200,
                "{pause} {}",
                due - now
            );
            let said = oversikt::i18n::lasting(pause / 1000, &model.words);
            let shown = crate::picture(&model).join("\n");
            assert!(shown.contains(&format!("hopper over {said}")), "{shown}");
        }
        now = due;
        update(&mut model, Event::Due, at(due));
    }
    assert!(skipped > 2, "{skipped}");
}

#[test]
fn faster_and_slower_change_how_long_it_takes() {
    let mut times = Vec::new();
    for key in ["", "+", "+ +", "-"] {
        let mut model = watched("Z home", (120, 40));
        for key in key.split(' ').filter(|key| !key.is_empty()) {
            press_at(&mut model, key, BEGIN);
        }
        press_at(&mut model, "space", BEGIN);
        let woken = play_through(&mut model);
        times.push(woken.last().unwrap() - BEGIN);
    }
    assert!(
        times[1] < times[0] && times[2] <= times[1] && times[3] > times[0],
        "{times:?}"
    );
}

#[test]
fn a_machine_that_slept_goes_on_from_where_it_was() {
    let mut model = watched("Z home", (120, 40));
    press_at(&mut model, "space", BEGIN);
    let (before, all) = replay(&model).place();
    let an_hour_later = BEGIN + 3_600_000;
    update(&mut model, Event::Due, at(an_hour_later));
    let (after, _) = replay(&model).place();
    assert!(after > before && after < all / 2, "{before} {after} {all}");
    assert!(model.wakes_at().unwrap() > an_hour_later);
}

#[test]
fn at_the_end_it_plays_from_the_beginning() {
    let mut model = watched("Z", (120, 40));
    press_at(&mut model, "space", BEGIN);
    assert_eq!(replay(&model).place().0, 1);
    assert!(replay(&model).pace.plays());
}
