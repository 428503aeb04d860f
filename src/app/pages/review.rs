//! What somebody should look at: versions that nobody has chosen between, things that stand where
//! somebody may not expect them, and what the files had to say.

use super::naming::{called, called_itself};
use super::pair::reason;
use super::{Mark as Sign, PageOf, Row, known, news};
use crate::app::desk::Desk;
use crate::app::review::{Beside, Seen, may_be_read};
use crate::domain::log::Slot;
use crate::domain::state::Mark;
use crate::domain::text::clean;
use crate::i18n::{Vocabulary, Words, capitalised};
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let mut rows = Vec::new();
    section(
        &mut rows,
        say!(words, "review-versions"),
        versions(desk, words),
    );
    section(
        &mut rows,
        say!(words, "review-pairs"),
        suggested(desk, words),
    );
    section(&mut rows, say!(words, "review-marks"), marks(desk, words));
    section(&mut rows, say!(words, "review-files"), files(desk, words));
    section(
        &mut rows,
        say!(words, "review-others"),
        known::of(desk, words),
    );
    if rows.is_empty() {
        rows.push(Row::quiet(say!(words, "review-nothing")).passed());
    }
    if let Some(hint) = news::hint(desk, words) {
        rows.push(Row::space());
        rows.push(hint);
    }
    (say!(words, "review-title"), rows)
}

fn section(rows: &mut Vec<Row>, heading: String, lines: Vec<Row>) {
    if lines.is_empty() {
        return;
    }
    let count = lines.iter().filter(|row| row.stops).count();
    rows.push(Row::heading(heading + &format!(" ({count})")));
    rows.extend(lines);
}

/// The fields that hold several versions: Enter leads to them.
fn versions(desk: &Desk, words: &Words) -> Vec<Row> {
    let view = desk.whole();
    let mut rows = Vec::new();
    for &thing in &desk.review.things {
        if !view.standing(thing).is_present() {
            continue;
        }
        for field in view.fields_in_conflict(thing) {
            let id = view.log().id(thing);
            let name = words.label(Vocabulary::Field, field.name());
            let count = view.versions(thing, field).showing.len();
            let row = Row::thing(id, format!("{}: {name}", called(desk, thing, words)));
            let row = row.marked(Sign::Look).leading(PageOf::Versions(id, field));
            rows.push(row.beside(say!(words, "versions-count", count = count)));
        }
    }
    rows
}

/// The things that may be the same: Enter shows them side by side.
fn suggested(desk: &Desk, words: &Words) -> Vec<Row> {
    let view = desk.whole();
    let rows = desk.review.suggested.iter().map(|pair| {
        let [a, b] = [pair.first, pair.other].map(|id| called_itself(desk, id, words));
        let both = if a == b {
            say!(words, "review-pair-alike", what = a)
        } else {
            say!(words, "review-pair", a = a, b = b)
        };
        let kind = words.label(Vocabulary::Thing, pair.kind.name());
        let row = Row::thing(pair.first, both).labelled(capitalised(&kind));
        row.leading(PageOf::Pair(pair.first, pair.other))
            .beside(reason(view, pair, words))
    });
    rows.collect()
}

/// The things that carry a mark: Enter asks what shall become of them.
fn marks(desk: &Desk, words: &Words) -> Vec<Row> {
    let view = desk.whole();
    let mut rows = Vec::new();
    for &thing in &desk.review.things {
        let Some(mark) = view.standing(thing).mark() else {
            continue;
        };
        let said = match mark {
            Mark::EditedWhileRemoved => say!(words, "show-edited-while-removed"),
            Mark::AddTakenBack => say!(words, "show-add-taken-back"),
        };
        rows.push(marked(desk, thing, words));
        rows.push(Row::quiet(said).inside().passed());
    }
    rows
}

fn marked(desk: &Desk, thing: Slot, words: &Words) -> Row {
    let id = desk.session.log().id(thing);
    Row::thing(id, called(desk, thing, words)).marked(Sign::Look)
}

/// What the files had to say when they were opened.
fn files(desk: &Desk, words: &Words) -> Vec<Row> {
    let mut rows = Vec::new();
    for seen in &desk.review.seen {
        match seen {
            Seen::Damaged { file, line, text } => {
                let said = say!(
                    words,
                    "review-damaged-line",
                    line = line.to_string(),
                    file = file.as_str()
                );
                rows.push(Row::text(said).marked(Sign::Look));
                let text = if desk.revealed || may_be_read(text) {
                    clean(text).into_string()
                } else {
                    say!(words, "review-damaged-folded")
                };
                rows.push(Row::quiet(text).inside().passed());
            }
            Seen::Rescue { file, events } => {
                let said = say!(words, "review-rescue", file = file.as_str(), count = events);
                rows.push(Row::text(said).marked(Sign::Look));
            }
            Seen::Unreadable { words: said } => {
                rows.push(Row::text(said.as_str()).marked(Sign::Look));
            }
            Seen::Beside(Beside::Damage(file)) => {
                let said = say!(words, "review-damage-beside", file = file.as_str());
                rows.push(Row::text(said));
            }
            Seen::Beside(Beside::Receipt(file)) => {
                let said = say!(words, "review-receipt-beside", file = file.as_str());
                rows.push(Row::text(said));
            }
        }
    }
    rows
}
