//! A merge is the union of sets, and nothing is ever dropped.

use std::collections::BTreeSet;

use oversikt::domain::event::Kind;
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::line;
use oversikt::domain::log::Log;
use oversikt::domain::session::Session;
use proptest::prelude::*;
use serde_json::json;

use crate::desks::{DESKS, Desks, Dice, STORM, histories, ids, lines, log_of};
use crate::reading::{file, of};

/// The union of logs, taken in the order given.
fn union(of: &[&Log]) -> Log {
    let mut all = Log::default();
    for log in of {
        for line in lines(log) {
            all.insert(&line);
        }
    }
    all
}

proptest! {
    #![proptest_config(crate::config())]

    /// A ∪ B = B ∪ A, (A ∪ B) ∪ C = A ∪ (B ∪ C), A ∪ A = A, and A ∪ ∅ = A: as bytes of the
    /// file and as what is shown.
    #[test]
    fn union_is_commutative_associative_and_idempotent(history in histories(STORM)) {
        let desks = Desks::after(&history, true);
        let [a, b, c] = [0, 1, 2].map(|at| desks.sessions[at].log());
        let same = |left: &Log, right: &Log| {
            prop_assert_eq!(file(left), file(right));
            prop_assert_eq!(of(left), of(right));
            Ok(())
        };
        same(&union(&[a, b]), &union(&[b, a]))?;
        same(&union(&[&union(&[a, b]), c]), &union(&[a, &union(&[b, c])]))?;
        same(&union(&[a, b, c]), &union(&[c, a, b, a, c]))?;
        same(&union(&[a, a]), a)?;
        same(&union(&[&Log::default(), a]), a)?;
    }

    /// ids(union) = union of ids(inputs).
    #[test]
    fn the_ids_of_a_union_are_the_union_of_the_ids(history in histories(STORM)) {
        let desks = Desks::after(&history, true);
        let logs: Vec<&Log> = desks.sessions.iter().map(Session::log).collect();
        let wanted: BTreeSet<String> = logs.iter().flat_map(|log| ids(log)).collect();
        prop_assert_eq!(ids(&union(&logs)), wanted);
    }

    /// The lines of a merge come in the order of replay, whatever order they were read in.
    #[test]
    fn the_same_events_give_the_same_bytes(history in histories(STORM), seed in any::<u64>()) {
        let all = Desks::after(&history, true).all_lines();
        let wanted = file(&log_of(&all));
        let mut shuffled = all.clone();
        Dice(seed).shuffle(&mut shuffled);
        prop_assert_eq!(&file(&log_of(&shuffled)), &wanted);
        // A file that was written is read and written again.
        let written: Vec<Vec<u8>> = wanted.split(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
        prop_assert_eq!(&file(&log_of(&written)), &wanted);
    }

    /// What this version does not know goes through three generations of files byte for byte,
    /// whatever is written in between.
    #[test]
    fn unknown_events_survive_three_generations(history in histories(STORM), seed in any::<u64>()) {
        let mut desks = Desks::after(&history, true);
        let strange = br#""kind":"from_2040","replica":"00000000000000ff","number":1,"counter":7,"#;
        let rest = String::from_utf8(strange.to_vec()).unwrap()
            + r#""time":"2040-01-01T00:00:00.000+01:00","t":1.50,"body":{"a\/\u00e9":1e2}}"#;
        let kept = line::seal(&rest);
        desks.sessions[0].receive(kept.as_bytes());
        let mut dice = Dice(seed);
        for generation in 0..3 {
            let unknown = unknown(desks.sessions[0].log());
            prop_assert!(unknown.contains(kept.as_bytes()));
            let at = dice.below(DESKS);
            let written = file(&union(&[desks.sessions[0].log(), desks.sessions[at].log()]));
            let mut read: Vec<Vec<u8>> =
                written.split(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
            let written: BTreeSet<Vec<u8>> = read.iter().cloned().collect();
            for line in unknown {
                // An erased one is gone where the other desk had erased it, and only there.
                let stubbed = erased(&written, &line[..40]);
                prop_assert!(written.contains(&line) || stubbed);
            }
            dice.shuffle(&mut read);
            let hand = desks.sessions[0].hand().clone();
            desks.sessions[0] = Session::new(log_of(&read), hand);
            let note = json!({"do": "add_theme", "question": format!("{generation}?"),
                "seminar": seminar(&desks)});
            desks.perform(0, &Intent::from_value(note).unwrap());
        }
        prop_assert!(unknown(desks.sessions[0].log()).contains(kept.as_bytes()));
    }
}

/// The lines of events that this version does not understand.
fn unknown(log: &Log) -> BTreeSet<Vec<u8>> {
    let unknown = log.slots().filter(|&slot| log.kind(slot) == Kind::Unknown);
    unknown.map(|slot| log.line(slot).to_vec()).collect()
}

fn erased(lines: &BTreeSet<Vec<u8>>, beginning: &[u8]) -> bool {
    let mut of_that_id = lines.iter().filter(|line| line.starts_with(beginning));
    of_that_id.any(|line| String::from_utf8_lossy(line).contains("\"erased\":true"))
}

fn seminar(desks: &Desks) -> String {
    let view = desks.sessions[0].view();
    let first = view.present(ItemKind::Seminar).next();
    first.map_or_else(String::new, |slot| view.log().id(slot).to_string())
}
