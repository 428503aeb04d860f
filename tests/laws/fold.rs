//! The state depends on which events there are, and on nothing else.

use oversikt::domain::document::digest;
use oversikt::domain::log::{Log, Ranks};
use oversikt::domain::moment::Moment;
use oversikt::domain::session::Session;
use oversikt::domain::state::{State, View};
use proptest::prelude::*;

use crate::desks::{Desks, Dice, STORM, hand, histories, log_of, time};
use crate::reading::{both, of, steps};

proptest! {
    #![proptest_config(crate::config())]

    /// Neither the order in which lines arrive nor the files they stand in make a difference.
    #[test]
    fn arrival_does_not_matter(history in histories(STORM), seed in any::<u64>()) {
        let all = Desks::after(&history, true).all_lines();
        let wanted = of(&log_of(&all));
        let mut dice = Dice(seed);
        let mut shuffled: Vec<Vec<u8>> = all.clone();
        // Some lines stand in two files.
        shuffled.extend(all.iter().filter(|_| dice.below(3) == 0).cloned());
        dice.shuffle(&mut shuffled);
        prop_assert_eq!(&of(&log_of(&shuffled)), &wanted);
        shuffled.reverse();
        prop_assert_eq!(&of(&log_of(&shuffled)), &wanted);
    }

    /// A session that took its events one by one, and was looked at all the while, shows what a
    /// session shows that read them at once.
    #[test]
    fn one_by_one_is_the_same_as_all_at_once(history in histories(STORM), seed in any::<u64>()) {
        let desks = Desks::after(&history, true);
        for session in &desks.sessions {
            prop_assert_eq!(both(session.view()), of(session.log()));
        }
        let mut lines = desks.all_lines();
        let mut dice = Dice(seed);
        dice.shuffle(&mut lines);
        let mut one_by_one = Session::new(Log::default(), hand(9));
        let mut seen = Vec::new();
        for line in &lines {
            one_by_one.receive(line);
            seen.push(line.clone());
            if dice.below(12) == 0 {
                prop_assert_eq!(both(one_by_one.view()), of(&log_of(&seen)));
                let mut log = log_of(&seen);
                let state = State::of(&mut log);
                prop_assert_eq!(steps(one_by_one.view()), steps(View::new(&log, &state)));
            }
        }
        prop_assert_eq!(both(one_by_one.view()), of(&log_of(&lines)));
    }

    /// seek(n) is the state of the first n events in the order of replay, and seek(t) that of
    /// all events up to t.
    #[test]
    fn seeking_is_the_fold_of_the_first_events(
        history in histories(STORM),
        pick in any::<u64>(),
        seconds in -315_000_000..315_000_000_i64,
    ) {
        let mut log = log_of(&Desks::after(&history, true).all_lines());
        let state = State::of(&mut log);
        let view = View::new(&log, &state);
        let ranks = Ranks::of(&log);
        let lines: Vec<Vec<u8>> =
            ranks.order().iter().map(|&slot| log.line(slot).to_vec()).collect();
        let mut dice = Dice(pick);
        for _ in 0..4 {
            let count = dice.below(lines.len() + 1);
            let count = ranks.count(Moment::Count(count));
            prop_assert_eq!(both(view.until(&ranks, count)), of(&log_of(&lines[..count])));
        }
        for at in [time(seconds * 1000), time(i64::try_from(dice.below(700)).unwrap())] {
            let upto = lines.iter().filter(|line| {
                let event: serde_json::Value = serde_json::from_slice(line).unwrap();
                let when = chrono::DateTime::parse_from_rfc3339(event["time"].as_str().unwrap());
                when.is_ok_and(|when| when.timestamp_millis() <= at.millis()) || when.is_err()
            });
            let upto: Vec<Vec<u8>> = upto.cloned().collect();
            let count = ranks.count(Moment::At(at));
            prop_assert_eq!(count, upto.len());
            prop_assert_eq!(both(view.until(&ranks, count)), of(&log_of(&upto)));
        }
        prop_assert_eq!(both(view.until(&ranks, lines.len())), of(&log));
    }

    /// The digest is over what is shown and not over how it came to be: it says nothing about
    /// counts.
    #[test]
    fn the_digest_leaves_the_counts_out(history in histories(STORM)) {
        let mut log = log_of(&Desks::after(&history, true).all_lines());
        let state = State::of(&mut log);
        let before = digest(View::new(&log, &state));
        let unknown = oversikt::domain::line::seal(
            r#""kind":"x","replica":"00000000000000ff","number":1,"counter":1,"time":"","body":{}}"#,
        );
        log.insert(unknown.as_bytes());
        let state = State::of(&mut log);
        prop_assert_eq!(digest(View::new(&log, &state)), before);
    }
}
