//! What was removed, when and by whom. Nothing is gone: Enter takes it out again.

use super::Row;
use super::history::{day_and_time, who};
use super::naming::{called, is_folded, kind};
use crate::app::desk::Desk;
use crate::domain::log::Slot;
use crate::domain::state::Mark;
use crate::i18n::Words;
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let view = desk.whole();
    let log = view.log();
    let mut things: Vec<(Option<Slot>, Slot)> = view
        .basket()
        .map(|thing| (view.put_away_by(thing), thing))
        .collect();
    // What was removed last is looked for first.
    things.sort_by_cached_key(|(by, _)| {
        std::cmp::Reverse(by.map(|by| log.time(by).map(crate::domain::moment::Time::millis)))
    });
    let folded = things.iter().filter(|(_, thing)| is_folded(desk, *thing));
    let folded = folded.count();
    let mut rows: Vec<Row> = Vec::new();
    for (by, thing) in things {
        if is_folded(desk, thing) {
            continue;
        }
        rows.push(row(desk, thing, by, words));
        if view.standing(thing).mark() == Some(Mark::AddTakenBack) {
            let said = say!(words, "show-add-taken-back");
            rows.push(Row::quiet(said).inside().passed());
        }
    }
    if rows.is_empty() {
        rows.push(Row::quiet(say!(words, "basket-empty")).passed());
    }
    if folded > 0 {
        rows.push(Row::quiet(say!(words, "private-count", count = folded)).passed());
    }
    (say!(words, "basket-title"), rows)
}

fn row(desk: &Desk, thing: Slot, by: Option<Slot>, words: &Words) -> Row {
    let id = desk.session.log().id(thing);
    let row = Row::thing(id, called(desk, thing, words));
    let row = row.also([Some(kind(desk, thing, words))]);
    match by {
        Some(by) => row.beside(format!(
            "{} · {}",
            day_and_time(desk, by, words),
            who(desk, by, words)
        )),
        None => row,
    }
}
