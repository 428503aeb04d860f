//! What was said to be the same as a thing: lines for the thing's own page.

use super::Row;
use super::naming::called;
use crate::app::desk::Desk;
use crate::domain::event::Relation;
use crate::domain::id::Id;
use crate::i18n::Words;
use crate::say;

/// The things that were said to be the same as this one, each in a line that leads there, and
/// those that were said not to be.
pub(crate) fn rows(desk: &Desk, id: Id, words: &Words) -> Vec<Row> {
    let view = desk.view();
    let log = view.log();
    let Some(slot) = view.find(id) else {
        return Vec::new();
    };
    let line = |other, label: String| {
        let row = Row::thing(log.id(other), called(desk, other, words));
        row.labelled(label)
    };
    let same = view.same_as(slot).into_iter();
    let mut rows: Vec<Row> = same
        .filter(|&other| other != slot && view.standing(other).is_present())
        .map(|other| line(other, say!(words, "same-as")))
        .collect();
    let apart = view.relations().into_iter().filter_map(|(a, b, said)| {
        let other = match (a == id, b == id) {
            (true, _) => b,
            (_, true) => a,
            _ => return None,
        };
        (said == Relation::NotSame).then_some(other)
    });
    let apart = apart.filter_map(|other| view.there(Some(other)));
    rows.extend(apart.map(|other| line(other, say!(words, "not-same-as"))));
    rows
}
