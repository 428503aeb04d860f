//! What nobody can decide and everybody may know: what a newer program wrote, what has not come
//! from another place yet, what was erased, and clocks that are not right.

use std::collections::BTreeMap;

use super::Row;
use crate::app::desk::Desk;
use crate::domain::state::{Disagreement, View};
use crate::i18n::Words;
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> Vec<Row> {
    let view = desk.whole();
    let mut rows = unknown(view, words);
    rows.extend(missing(view, words));
    rows.extend(erased(view, words));
    rows.extend(clocks(&desk.review.clocks, words));
    rows
}

/// What this version does not understand, by what the newer one calls it.
fn unknown(view: View<'_>, words: &Words) -> Vec<Row> {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for slot in view.unknown() {
        let kind = view.log().envelope(slot).map(|envelope| envelope.kind);
        let kind = kind.map(|kind| kind.to_string()).unwrap_or_default();
        *kinds.entry(kind).or_default() += 1;
    }
    let count: usize = kinds.values().sum();
    if count == 0 {
        return Vec::new();
    }
    let named = |(kind, count): (&String, &usize)| format!("{kind} ({count})");
    let named: Vec<String> = kinds.iter().map(named).collect();
    let first = Row::text(say!(words, "show-unknown", count = count));
    vec![first, Row::under(named.join(", ")).inside()]
}

/// The running numbers of writers that have not come.
fn missing(view: View<'_>, words: &Words) -> Vec<Row> {
    let replicas = view.log().replicas().iter();
    let gaps = replicas.filter_map(|replica| {
        let missing = replica.highest.saturating_sub(replica.count);
        let place = replica.id.short();
        let said = || say!(words, "check-missing", count = missing, replica = place);
        (missing > 0).then(|| Row::text(said()))
    });
    gaps.collect()
}

/// How much was erased for good.
fn erased(view: View<'_>, words: &Words) -> Option<Row> {
    let log = view.log();
    let stubs = log.slots().filter(|&slot| log.is_stub(slot)).count();
    (stubs > 0).then(|| Row::text(say!(words, "merge-stubs", count = stubs)))
}

/// The writers whose clocks disagree.
fn clocks(found: &[Disagreement], words: &Words) -> Vec<Row> {
    let said = found.iter().map(|clocks| {
        let (ahead, behind) = (clocks.ahead.short(), clocks.behind.short());
        let minutes = (clocks.millis / 60_000).to_string();
        let said = say!(
            words,
            "merge-clocks",
            ahead = ahead,
            behind = behind,
            minutes = minutes
        );
        Row::text(said)
    });
    said.collect()
}
