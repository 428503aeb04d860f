//! Stocks: what a municipality's running file held at a time, noted as an event, so that what is
//! new since then can be told exactly, whatever any clock said.
//!
//! ```text
//!  seminar 1 ──▶ file ── stock ── seminar 2 ──▶ file ── stock ── a group file of seminar 1 ──▶ …
//!                          ╰────── news of the second time ──────╯
//! ```
//!
//! An event is known by its writer and running number, of which a file holds a few thousand in a
//! few ranges. Where two events have the same number (a machine was cloned), they are named one
//! by one.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::event::Kind;
use super::id::{Id, ReplicaId};
use super::log::{Here, Log, Slot};
use super::moment::Time;

/// What a file held.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq, Eq)]
#[serde(default)]
pub struct Stock {
    /// How many events, stubs included.
    pub events: u64,
    /// How many of them were stubs: their content was erased for good.
    pub stubs: u64,
    /// The running numbers of each writer, as ranges with both ends in them.
    pub held: BTreeMap<ReplicaId, Vec<(u64, u64)>>,
    /// The events whose writer gave the same number twice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubled: Vec<Id>,
}

/// Since when something is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// Since the time before the newest: what the newest brought, and what was done since.
    LastTime,
    /// Since the nth time something was merged in, from 1; 0 is before the first.
    Nth(usize),
    /// Since what stood there at a point in time.
    At(Time),
}

impl Stock {
    /// What a log holds now: of what everybody may see, or of what is private.
    pub fn of(log: &Log, private: bool) -> Self {
        let mut stock = Self::default();
        let doubled = doubled(log);
        for (replica, number, slot) in numbered(log) {
            if log.is_private(slot) != private {
                continue;
            }
            stock.events += 1;
            stock.stubs += u64::from(log.is_stub(slot));
            if doubled.contains(&slot) {
                stock.doubled.push(log.id(slot));
            }
            let ranges = stock.held.entry(replica).or_default();
            match ranges.last_mut() {
                Some((_, last)) if *last == number || last.checked_add(1) == Some(number) => {
                    *last = number;
                }
                _ => ranges.push((number, number)),
            }
        }
        stock.doubled.sort_unstable();
        stock
    }

    /// The stock that an event tells of.
    pub fn read(log: &Log, slot: Slot) -> Option<Self> {
        let is_one = log.kind(slot) == Kind::StockTaken && log.record(slot).here == Here::Whole;
        is_one.then(|| serde_json::from_str(log.body_text(slot)).ok())?
    }

    fn holds(&self, replica: ReplicaId, number: u64) -> bool {
        let ranges = self.held.get(&replica).into_iter().flatten();
        ranges
            .into_iter()
            .any(|&(from, to)| (from..=to).contains(&number))
    }
}

/// What was known at some time: one stock, or several that were merged since.
#[derive(Debug, Default)]
pub struct Known {
    slots: HashSet<Slot>,
    /// How many of what was known were stubs then.
    pub stubs: u64,
    /// When it was noted, as far as it can be read.
    pub at: Option<Time>,
}

impl Known {
    /// What these stocks say was there, of the events of this log.
    pub fn of(log: &Log, stocks: &[Slot]) -> Self {
        let read: Vec<Stock> = with_private(log, stocks)
            .filter_map(|slot| Stock::read(log, slot))
            .collect();
        let named: BTreeSet<Id> = read
            .iter()
            .flat_map(|stock| &stock.doubled)
            .copied()
            .collect();
        let doubled = doubled(log);
        let known = |&(replica, number, slot): &(ReplicaId, u64, Slot)| {
            if doubled.contains(&slot) {
                // Rather told once too often than not at all.
                return named.contains(&log.id(slot));
            }
            read.iter().any(|stock| stock.holds(replica, number))
        };
        Self {
            slots: numbered(log)
                .iter()
                .filter(|event| known(event))
                .map(|&(.., slot)| slot)
                .collect(),
            stubs: read.iter().map(|stock| stock.stubs).max().unwrap_or(0),
            at: stocks.iter().filter_map(|&slot| log.time(slot)).max(),
        }
    }

    /// Whether an event was there.
    pub fn contains(&self, slot: Slot) -> bool {
        self.slots.contains(&slot)
    }
}

/// The stocks of a log that everybody may see, in the order in which they were taken: a file that
/// has some is the running file of a municipality.
pub fn stocks(log: &Log) -> Vec<Slot> {
    let is_one = |slot: &Slot| !log.is_private(*slot) && Stock::read(log, *slot).is_some();
    let mut found: Vec<Slot> = log.slots().filter(is_one).collect();
    found.sort_unstable_by_key(|&slot| log.rank(slot));
    found
}

/// Whether a log is that of a municipality's running file.
pub fn is_running(log: &Log) -> bool {
    log.slots().any(|slot| log.kind(slot) == Kind::StockTaken)
}

/// The stocks after which no other one was taken: one, unless two such files were merged.
pub fn newest(log: &Log) -> Vec<Slot> {
    let all = stocks(log);
    unfollowed(log, &all)
}

/// The stocks that say what was there before the news.
pub fn base(log: &Log, since: Since) -> Vec<Slot> {
    let all = stocks(log);
    match since {
        Since::LastTime => {
            let newest = all.last().map(|&slot| log.edges(slot));
            let before: HashSet<Slot> = newest.unwrap_or_default().iter().copied().collect();
            all.into_iter()
                .filter(|slot| before.contains(slot))
                .collect()
        }
        Since::Nth(nth) => {
            let at = nth.checked_sub(1).and_then(|at| all.get(at).copied());
            at.into_iter().collect()
        }
        Since::At(time) => {
            let mut before = all;
            before.retain(|&slot| {
                log.time(slot)
                    .is_some_and(|at| at.millis() <= time.millis())
            });
            unfollowed(log, &before)
        }
    }
}

fn unfollowed(log: &Log, stocks: &[Slot]) -> Vec<Slot> {
    let followed = stocks.iter().flat_map(|&slot| log.edges(slot));
    let followed: HashSet<Slot> = followed.copied().collect();
    let mut left = stocks.to_vec();
    left.retain(|slot| !followed.contains(slot));
    left
}

/// These stocks, and those of what is private that were taken with them.
fn with_private<'a>(log: &'a Log, stocks: &'a [Slot]) -> impl Iterator<Item = Slot> + 'a {
    log.slots().filter(|&slot| {
        log.kind(slot) == Kind::StockTaken && stocks.contains(&log.record(slot).step)
    })
}

/// Every event with its writer and running number, in that order.
fn numbered(log: &Log) -> Vec<(ReplicaId, u64, Slot)> {
    let each = |slot| {
        let envelope = log.envelope(slot)?;
        Some((envelope.replica, envelope.number, slot))
    };
    let mut numbered: Vec<_> = log.slots().filter_map(each).collect();
    numbered.sort_unstable();
    numbered
}

/// The events that share their writer and running number with another.
fn doubled(log: &Log) -> HashSet<Slot> {
    let numbered = numbered(log);
    let shared = numbered.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1));
    shared
        .filter(|events| events.len() > 1)
        .flat_map(|events| events.iter().map(|&(.., slot)| slot))
        .collect()
}
