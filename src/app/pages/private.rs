//! Every private thing in a line of its own, folded: so that each can be shown, edited, removed
//! or asked for its history although no other screen names it.

use super::Row;
use super::history::day_and_time;
use super::naming::{called, is_folded, kind_first};
use crate::app::desk::Desk;
use crate::domain::field::Field;
use crate::domain::item::{ItemKind, Participant};
use crate::i18n::{Vocabulary, Words};
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let whole = desk.whole();
    let log = whole.log();
    let mut rows = Vec::new();
    for kind in ItemKind::ALL {
        let private = whole.present(kind).filter(|&slot| log.is_private(slot));
        rows.extend(private.map(|slot| {
            let said = if is_folded(desk, slot) {
                say!(words, "private-folded")
            } else {
                called(desk, slot, words)
            };
            let row = Row::thing(log.id(slot), said).labelled(kind_first(desk, slot, words));
            row.beside(day_and_time(desk, slot, words))
        }));
    }
    for participant in whole.all::<Participant<'_>>() {
        let Some(name) = &participant.name else {
            continue;
        };
        let said = if desk.revealed {
            name.to_string()
        } else {
            say!(words, "private-folded")
        };
        let row = Row::thing(participant.id, said);
        let row = row.labelled(words.label(Vocabulary::Field, Field::Name.name()));
        rows.push(row.also([Some(called(desk, participant.slot, words))]));
    }
    if rows.is_empty() {
        rows.push(Row::quiet(say!(words, "private-none")).passed());
    }
    (say!(words, "private-title"), rows)
}
