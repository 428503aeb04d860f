//! What has changed since the moment that a replay shows: new, gone, verdicts, and what else
//! became different until the end.

use super::Row;
use super::lines::{self, section};
use super::reader::Reader;
use crate::app::desk::Desk;
use crate::app::replay::Replay;
use crate::domain::changes::Changes;
use crate::domain::field::Field;
use crate::domain::gaps::verdict;
use crate::domain::item::{ItemKind, Measure};
use crate::domain::log::Slot;
use crate::i18n::{Words, capitalised, cut, moment, value_lines};
use crate::say;

/// How many things of one sort are told; how many more there are is said.
const MOST: usize = 200;
/// How many columns of a value stand in a line.
const VALUE: usize = 240;

/// The seminar at the moment, and at the end.
struct Between<'a> {
    then: Reader<'a>,
    end: Reader<'a>,
    words: &'a Words,
}

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let Some(replay) = &desk.replay else {
        return (String::new(), Vec::new());
    };
    let whole = desk
        .session
        .view()
        .until(replay.ranks(), replay.ranks().len());
    let end = if desk.revealed { whole } else { whole.public() };
    let seminar = desk.seminar();
    let between = Between {
        then: Reader::new(desk, words, None),
        end: Reader::of_moment((end, whole), seminar, words),
        words,
    };
    let at = replay.told.at.map(|at| moment(words.lang(), at, None));
    let title = say!(words, "since-title", time = at.unwrap_or_default());
    (title, between.rows(&between.changes(replay)))
}

impl Between<'_> {
    /// What became different in the seminar on the desk.
    fn changes(&self, replay: &Replay) -> Changes {
        let later = replay.later().iter().copied();
        let mut changes = Changes::between(self.then.view, self.end.view, later);
        // What was said to be the same stands once, as in every list.
        let first = |slot: Slot| self.end.view.representative(slot) == slot;
        changes
            .new
            .retain(|&slot| self.end.ours(slot) && first(slot));
        changes.gone.retain(|&slot| self.end.ours(slot));
        changes.changed.retain(|(slot, _)| self.end.ours(*slot));
        changes
    }

    fn rows(&self, changes: &Changes) -> Vec<Row> {
        let words = self.words;
        let fields = changes.changed.iter();
        let each = fields.flat_map(|(slot, fields)| fields.iter().map(|field| (*slot, *field)));
        let (judged, other): (Vec<_>, Vec<_>) =
            each.partition(|(_, field)| *field == Field::Verdict);
        let mut rows = self.different(&say!(words, "since-verdicts"), &judged);
        for kind in ItemKind::ALL {
            let of_kind = changes.new.iter().copied();
            let new = of_kind.filter(|&slot| self.end.view.item_kind(slot) == Some(kind));
            let heading = say!(words, "since-new", what = self.end.several(kind));
            rows.extend(self.told(&heading, &new.collect::<Vec<_>>(), |&slot| {
                let id = self.end.view.log().id(slot);
                vec![lines::thing(&self.end, id)]
            }));
        }
        rows.extend(self.different(&say!(words, "since-changed"), &other));
        rows.extend(
            self.told(&say!(words, "since-gone"), &changes.gone, |&slot| {
                let id = self.then.view.log().id(slot);
                vec![lines::thing(&self.then, id)]
            }),
        );
        if rows.is_empty() {
            rows.push(Row::quiet(say!(words, "since-nothing")).passed());
        }
        rows
    }

    /// A section of the fields that show something else, each with what it showed.
    fn different(&self, heading: &str, fields: &[(Slot, Field)]) -> Vec<Row> {
        self.told(heading, fields, |&(slot, field)| {
            let id = self.end.view.log().id(slot);
            let name = cut(&self.end.name(slot), VALUE);
            let value = |reader: &Reader<'_>| self.value(reader, slot, field);
            let row = Row::thing(id, name);
            let row = match field {
                Field::Verdict => row,
                _ => row.labelled(capitalised(&self.end.field(field))),
            };
            let change = format!("{} → {}", value(&self.then), value(&self.end));
            vec![row, Row::quiet(change).inside().passed()]
        })
    }

    /// What a field shows, in a line. Of a verdict the word alone: the reason stands on its page.
    fn value(&self, reader: &Reader<'_>, slot: Slot, field: Field) -> String {
        if field == Field::Verdict {
            let measure = reader.view.read::<Measure<'_>>(slot);
            let given = measure.as_ref().map_or("undecided", |shown| verdict(shown));
            return reader.labels.verdict(given);
        }
        let versions = reader.view.versions(slot, field);
        let lines = value_lines(reader.view, slot, field, versions.shown(), self.words);
        let joined = cut(&lines.join(" · "), VALUE);
        if joined.is_empty() {
            "–".to_owned()
        } else {
            joined
        }
    }

    /// A section with at most so many things, and how many more there are.
    fn told<T>(&self, heading: &str, things: &[T], row: impl Fn(&T) -> Vec<Row>) -> Vec<Row> {
        let mut rows = section(heading, things.iter().take(MOST).flat_map(row).collect());
        let more = things.len().saturating_sub(MOST);
        if more > 0 {
            rows.push(Row::quiet(say!(self.words, "since-more", count = more)).passed());
        }
        rows
    }
}
