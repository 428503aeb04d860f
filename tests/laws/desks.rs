//! Three desks that each hold a session, write, and hand lines to each other.

use std::collections::BTreeSet;

use oversikt::domain::id::ReplicaId;
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Done, Hand, Session};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use crate::{strange, wish};

/// How many desks there are.
pub(crate) const DESKS: usize = 3;

/// Something that happens. Numbers are taken modulo what there is to choose from, so that every
/// history makes sense and a failing one can be made shorter.
#[derive(Clone, Debug)]
pub(crate) enum Happening {
    /// Somebody wants something at a desk; it may be refused.
    Wish(usize, wish::Wish),
    /// Some of one desk's lines reach another, in disorder and some of them twice.
    Hand {
        from: usize,
        to: usize,
        seed: u64,
        all: bool,
    },
    /// A clock is set, up to ten years forward or back.
    Clock { at: usize, seconds: i64 },
    /// A line that no session of this version would write.
    Strange(usize, strange::Strange),
    /// A line is replaced by a stub.
    Erase { at: usize, which: usize, how: bool },
}

/// What may happen, and whether content may be erased for good.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weather {
    pub(crate) strange: u32,
    pub(crate) erase: u32,
}

/// Everything that can happen.
pub(crate) const STORM: Weather = Weather {
    strange: 3,
    erase: 1,
};
/// Only what people do.
pub(crate) const CALM: Weather = Weather {
    strange: 0,
    erase: 0,
};

/// Random histories.
pub(crate) fn histories(weather: Weather) -> impl Strategy<Value = Vec<Happening>> {
    let desk = || 0..DESKS;
    let happening = prop_oneof![
        20 => (desk(), wish::wishes()).prop_map(|(at, wish)| Happening::Wish(at, wish)),
        4 => (desk(), desk(), any::<u64>(), any::<bool>())
            .prop_map(|(from, to, seed, all)| Happening::Hand { from, to, seed, all }),
        1 => (desk(), -315_000_000..315_000_000_i64)
            .prop_map(|(at, seconds)| Happening::Clock { at, seconds }),
        weather.strange => (desk(), strange::strange())
            .prop_map(|(at, strange)| Happening::Strange(at, strange)),
        weather.erase => (desk(), any::<usize>(), any::<bool>())
            .prop_map(|(at, which, how)| Happening::Erase { at, which, how }),
    ];
    vec(happening, 1..60)
}

/// The three desks.
#[derive(Clone)]
pub(crate) struct Desks {
    pub(crate) sessions: Vec<Session>,
    clocks: Vec<i64>,
    /// Whether private lines are handed over, too: a file that is copied, and not a folder.
    pub(crate) hand_private: bool,
    /// Every text that anybody set and that was not refused, with the line that set it.
    pub(crate) texts: Vec<String>,
}

impl Desks {
    /// Three desks that share a seminar.
    pub(crate) fn new(hand_private: bool) -> Self {
        let sessions = (0..DESKS as u64).map(|at| Session::new(Log::default(), hand(at)));
        let mut desks = Self {
            sessions: sessions.collect(),
            clocks: vec![0; DESKS],
            hand_private,
            texts: Vec::new(),
        };
        let seminar = Intent::from_value(json!({"do": "add_seminar", "title": "Prøve"})).unwrap();
        desks.perform(0, &seminar).unwrap();
        desks.hand_all();
        desks
    }

    /// The desks after a history.
    pub(crate) fn after(history: &[Happening], hand_private: bool) -> Self {
        let mut desks = Self::new(hand_private);
        for happening in history {
            desks.happen(happening);
        }
        desks
    }

    pub(crate) fn happen(&mut self, happening: &Happening) {
        match happening {
            Happening::Wish(at, wish) => {
                let Some(wanted) = wish.intent(self.sessions[*at].view()) else {
                    return;
                };
                let intent = Intent::from_value(wanted.clone()).expect("a known intent");
                if self.perform(*at, &intent).is_some() {
                    self.texts.extend(wish::texts(&wanted));
                }
            }
            Happening::Hand {
                from,
                to,
                seed,
                all,
            } => self.hand(*from, *to, *seed, *all),
            Happening::Clock { at, seconds } => self.clocks[*at] = seconds * 1000,
            Happening::Strange(at, strange) => {
                for line in strange.lines(self.sessions[*at].log()) {
                    self.sessions[*at].receive(line.as_bytes());
                }
            }
            Happening::Erase { at, which, how } => {
                let lines = lines(self.sessions[*at].log());
                // The seminar itself stays, or nobody could say anything any more.
                if let Some(line) = lines.get(1 + which % lines.len()) {
                    let stub = strange::stub(line, *how);
                    self.sessions[*at].receive(stub.as_bytes());
                }
            }
        }
    }

    /// Carries an intent out; the clock goes on a little, or now and then back.
    pub(crate) fn perform(&mut self, at: usize, intent: &Intent) -> Option<Done> {
        let clock = &mut self.clocks[at];
        *clock += if *clock % 7 == 3 { -5 } else { 13 };
        let now = time(*clock);
        self.sessions[at].perform(intent, now).ok()
    }

    fn hand(&mut self, from: usize, to: usize, seed: u64, all: bool) {
        let mut dice = Dice(seed);
        let mut handed: Vec<Vec<u8>> = self.handed(from);
        if !all {
            handed.retain(|_| dice.below(3) > 0);
        }
        let again: Vec<Vec<u8>> = handed
            .iter()
            .filter(|_| dice.below(4) == 0)
            .cloned()
            .collect();
        handed.extend(again);
        dice.shuffle(&mut handed);
        for line in handed {
            self.sessions[to].receive(&line);
        }
    }

    /// The lines that leave a desk.
    pub(crate) fn handed(&self, from: usize) -> Vec<Vec<u8>> {
        let log = self.sessions[from].log();
        let slots = log.slots();
        slots
            .filter(|&slot| self.hand_private || !log.is_private(slot))
            .map(|slot| log.line(slot).to_vec())
            .collect()
    }

    /// Everybody gets everything.
    pub(crate) fn hand_all(&mut self) {
        for from in 0..DESKS {
            for to in (0..DESKS).filter(|&to| to != from) {
                self.hand(from, to, (from * 7 + to) as u64, true);
            }
        }
        // A stub that the last desk has made is news to the first ones.
        for to in 1..DESKS {
            self.hand(0, to, 3, true);
        }
        for from in 1..DESKS {
            self.hand(from, 0, 5, true);
        }
    }

    /// Every line of every desk, once.
    pub(crate) fn all_lines(&self) -> Vec<Vec<u8>> {
        let mut all = Log::default();
        for session in &self.sessions {
            for line in lines(session.log()) {
                all.insert(&line);
            }
        }
        lines(&all)
    }
}

/// The hand of a desk: its public and its private writer.
pub(crate) fn hand(at: u64) -> Hand {
    Hand::new(ReplicaId::new(0xa0 + at), ReplicaId::new(0xb0 + at))
}

/// A moment, in milliseconds after the beginning of a seminar in January 2026.
pub(crate) fn time(millis: i64) -> Time {
    let start = Time::parse("2026-01-30T09:00:00.000+01:00")
        .unwrap()
        .date_time();
    Time::new(start + chrono::Duration::milliseconds(millis))
}

/// The lines of a log, in the order in which they came.
pub(crate) fn lines(log: &Log) -> Vec<Vec<u8>> {
    log.slots().map(|slot| log.line(slot).to_vec()).collect()
}

/// The ids of a log.
pub(crate) fn ids(log: &Log) -> BTreeSet<String> {
    log.slots().map(|slot| log.id(slot).to_string()).collect()
}

/// A log of these lines, in this order.
pub(crate) fn log_of<'l>(lines: impl IntoIterator<Item = &'l Vec<u8>>) -> Log {
    let mut log = Log::default();
    for line in lines {
        log.insert(line);
    }
    log
}

/// Chance that comes from a number, so that a failing case fails again.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % (sides.max(1) as u64)).unwrap()
    }

    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
