//! What each of several files brings to their union: said to a person before anything is merged.

use std::collections::{BTreeMap, BTreeSet};

use super::event::Kind;
use super::id::{Id, ReplicaId};
use super::item::Seminar;
use super::log::Slot;
use super::moment::Time;
use super::state::View;

/// What one file brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brings {
    /// Who wrote it: each writer with how many events, the one with most first.
    pub writers: Vec<(ReplicaId, usize)>,
    /// When its first event was made.
    pub from: Option<Time>,
    /// When its last one was.
    pub to: Option<Time>,
    /// The seminars that its things belong to, by id, in the order of the ids.
    pub seminars: Vec<Id>,
    /// How many of its events this version does not understand.
    pub unknown: usize,
    /// How many of its events were erased for good.
    pub stubs: usize,
}

/// A seminar among the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its id.
    pub id: Id,
    /// What it is called; empty where nobody has said.
    pub title: String,
    /// The day it is held, as it stands in the file.
    pub date: String,
    /// The number of its municipality.
    pub municipality: String,
}

/// Every seminar of the union that is not in the basket, in the order in which they were begun.
pub fn seminars(view: View<'_>) -> Vec<Held> {
    let text = |field: &Option<super::text::Str<'_>>| {
        field.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    view.all::<Seminar<'_>>()
        .map(|seminar| Held {
            id: view.log().id(seminar.slot),
            title: text(&seminar.title),
            date: text(&seminar.date),
            municipality: text(&seminar.municipality),
        })
        .collect()
}

/// What a file brings that holds the events with these ids, all of which are in the log.
pub fn brings(view: View<'_>, ids: &[Id]) -> Brings {
    let log = view.log();
    let mut brings = Brings::default();
    let mut writers: BTreeMap<ReplicaId, usize> = BTreeMap::new();
    let mut seminars: BTreeSet<Slot> = BTreeSet::new();
    for slot in ids.iter().filter_map(|&id| log.slot(id)) {
        if let Some(replica) = log.replica(slot) {
            *writers.entry(replica).or_default() += 1;
        }
        if log.is_stub(slot) {
            brings.stubs += 1;
        } else if log.kind(slot) == Kind::Unknown {
            brings.unknown += 1;
        } else if matches!(log.kind(slot), Kind::Added(_)) {
            seminars.extend(view.seminar_of(slot));
        }
        let Some(time) = log.time(slot) else { continue };
        let earlier = |known: Time| time.millis() < known.millis();
        if brings.from.is_none_or(earlier) {
            brings.from = Some(time);
        }
        let later = |known: Time| time.millis() >= known.millis();
        if brings.to.is_none_or(later) {
            brings.to = Some(time);
        }
    }
    brings.seminars = seminars.into_iter().map(|slot| log.id(slot)).collect();
    brings.seminars.sort_unstable();
    brings.writers = writers.into_iter().collect();
    brings
        .writers
        .sort_by_key(|&(replica, events)| (std::cmp::Reverse(events), replica));
    brings
}
