//! Clocks that disagree: an event that answers another cannot be older than it.

use std::collections::BTreeMap;

use super::View;
use crate::domain::id::ReplicaId;
use crate::domain::log::Slot;

/// How far two clocks may be apart before anybody needs to know, in milliseconds: what machines
/// that ask a time server differ by is less.
const TOLERATED: i64 = 60_000;

/// Two writers whose clocks disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The one whose clock is ahead.
    pub ahead: ReplicaId,
    /// The one whose clock is behind.
    pub behind: ReplicaId,
    /// By how much at least, in milliseconds.
    pub millis: i64,
}

impl View<'_> {
    /// The pairs of writers of whom one answered the other before that one had spoken, by their
    /// clocks. The final state depends on no clock; a replay puts such events in a strange order.
    pub fn clock_disagreements(&self) -> Vec<Disagreement> {
        let log = self.log;
        let mut found: BTreeMap<(ReplicaId, ReplicaId), i64> = BTreeMap::new();
        let mut answered = |earlier: Slot, later: Slot| {
            let (Some(ahead), Some(behind)) = (log.replica(earlier), log.replica(later)) else {
                return;
            };
            if ahead == behind || !self.sees(earlier) || !self.sees(later) {
                return;
            }
            let millis = |slot: Slot| log.millis(slot).unwrap_or(0);
            let before = millis(earlier) - millis(later);
            if before > TOLERATED {
                let most = found.entry((ahead, behind)).or_default();
                *most = (*most).max(before);
            }
        };
        for slot in log.slots() {
            for &earlier in log.edges(slot) {
                answered(earlier, slot);
            }
            for later in self.state.references_to(slot) {
                answered(slot, later);
            }
            for write in self.state.writes_to(slot) {
                answered(slot, write.event);
            }
        }
        let each = |((ahead, behind), millis)| Disagreement {
            ahead,
            behind,
            millis,
        };
        found.into_iter().map(each).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intent::Intent;
    use crate::domain::log::Log;
    use crate::domain::moment::Time;
    use crate::domain::session::{Hand, Session};
    use serde_json::{Value, json};

    /// What the facilitator and a group said, the group's clock being off by so many minutes.
    fn heard(minutes: i64) -> Vec<Disagreement> {
        let hand = |number| Hand::new(ReplicaId::new(number), ReplicaId::new(number + 1));
        let mut session = Session::new(Log::default(), hand(1));
        let at = |millis: i64| {
            let time = Time::parse("2026-01-30T10:41:00+01:00")
                .unwrap()
                .date_time();
            Time::new(time + chrono::TimeDelta::milliseconds(millis))
        };
        let does = |session: &mut Session, intent: Value, millis| {
            let intent = Intent::from_value(intent).unwrap();
            session.perform(&intent, at(millis)).unwrap().id.to_string()
        };
        does(&mut session, json!({"do": "add_seminar", "title": "A"}), 0);
        let theme = json!({"do": "add_theme", "question": "Hvem?"});
        let theme = does(&mut session, theme, 1_000);
        session.set_hand(hand(3));
        let note = json!({"do": "add_note", "text": "vi", "theme": theme});
        does(&mut session, note, 2_000 + minutes * 60_000);
        session.view().clock_disagreements()
    }

    #[test]
    fn whoever_answers_before_the_question_has_a_clock_that_is_behind() {
        assert_eq!(heard(0), vec![]);
        assert_eq!(heard(60), vec![], "an answer may take an hour");
        let behind = Disagreement {
            ahead: ReplicaId::new(1),
            behind: ReplicaId::new(3),
            millis: 7 * 60_000 - 1_000,
        };
        assert_eq!(heard(-7), vec![behind]);
    }
}
