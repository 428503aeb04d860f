//! What happened: to one thing, or to everything. Newest first, with who, and what it was before.

use super::{PageOf, Row};
use crate::app::desk::Desk;
use crate::app::meaning::Meaning;
use crate::domain::event::{Body, Kind};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Note};
use crate::domain::log::Slot;
use crate::domain::state::{Step, View};
use crate::i18n::{Words, cut, date, moment, sentence, value_lines};
use crate::say;

/// How many steps stand on one page: a screen is drawn from few, and a day of a hundred thousand
/// must not be slower than a short one.
const WINDOW: usize = 200;
/// How many steps of one thing are read. Nobody looks further back in the history of one thing;
/// the journal has everything.
const MOST: usize = 500;
/// How many columns of a value stand in a line of its own.
const VALUE: usize = 240;

/// The history of one thing.
pub(super) fn of_thing(id: Id, desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let view = desk.view();
    let slot = desk.session.log().slot(id);
    let what = slot
        .map(|slot| view.headline_ever(slot))
        .unwrap_or_default();
    let title = if what.is_empty() {
        say!(words, "history-title-nameless")
    } else {
        say!(words, "history-title", what = cut(&what, 60))
    };
    let Some(slot) = slot else {
        return (title, Vec::new());
    };
    let steps = view.steps_about(slot);
    let whole = desk.whole();
    let folded = whole.steps_about(slot).len() - steps.len();
    let older = steps.len().saturating_sub(MOST);
    let mut rows = rows(desk, steps.iter().rev().take(MOST), words);
    if older > 0 {
        rows.push(Row::quiet(say!(words, "history-older", count = older)));
    }
    rows.extend(private(folded, words));
    (title, rows)
}

/// A window on everything that happened.
pub(super) fn of_everything(back: usize, desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let view = desk.view();
    let (steps, all) = view.newest_steps(back * WINDOW, WINDOW);
    let mut rows = rows(desk, steps.iter(), words);
    let older = all.saturating_sub((back + 1) * WINDOW);
    if older > 0 {
        let row = Row::text(say!(words, "history-older", count = older));
        rows.push(row.leading(PageOf::Journal(back + 1)));
    }
    if back == 0 {
        let whole = desk.whole();
        let log = whole.log();
        let private = |slot: &Slot| log.is_private(*slot) && whole.sees(*slot);
        let folded = if desk.revealed {
            0
        } else {
            log.slots().filter(private).count()
        };
        rows.extend(self::private(folded, words));
    }
    (say!(words, "journal-title"), rows)
}

/// The line that says how much is folded, where something is.
fn private(count: usize, words: &Words) -> Option<Row> {
    (count > 0).then(|| Row::quiet(say!(words, "private-count", count = count)).passed())
}

fn rows<'s>(desk: &Desk, steps: impl Iterator<Item = &'s Step>, words: &Words) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut day = None;
    for step in steps {
        let Some(&first) = step.events.first() else {
            continue;
        };
        let time = desk.session.log().time(first);
        let on = time.map(crate::domain::moment::Time::date_in_oslo);
        if on != day {
            day = on;
            let heading = on.map(|on| date(words.lang(), on)).unwrap_or_default();
            rows.push(Row::heading(heading));
        }
        rows.extend(of_step(desk, step, first, words));
    }
    rows
}

/// A step: what it did, and for every field it changed what stood there before.
fn of_step(desk: &Desk, step: &Step, first: Slot, words: &Words) -> Vec<Row> {
    let view = desk.view();
    let log = view.log();
    let time = log.time(first);
    let time = time.map(|time| moment(words.lang(), time, None));
    let taken_back = !step.in_effect && !log.is_stub(first);
    let mut rows = Vec::new();
    for &event in &step.events {
        let said = sentence(view, event, words);
        let row = if taken_back {
            Row::quiet(said).saying(
                format!(" · {}", say!(words, "history-taken-back")),
                Meaning::Develop,
            )
        } else {
            Row::text(said)
        };
        let row = if event == first {
            let row = row.labelled(time.clone().unwrap_or_default());
            row.beside(who(desk, event, words))
        } else {
            row.inside().passed()
        };
        rows.push(Row {
            id: named(view, event),
            step: Some(step.id),
            ..row
        });
        rows.extend(before(view, event, words));
    }
    rows
}

/// When an event was made: the time, with the date where that is not the seminar's.
pub(super) fn day_and_time(desk: &Desk, event: Slot, words: &Words) -> String {
    let day = desk.seminar_fields().date;
    let day = day.and_then(|day| day.parse().ok());
    let time = desk.session.log().time(event);
    time.map_or_else(String::new, |time| moment(words.lang(), time, day))
}

/// What a write replaced.
fn before(view: View<'_>, event: Slot, words: &Words) -> Option<Row> {
    let Some(Body::Written(write)) = view.log().body(event) else {
        return None;
    };
    let item = view.find(write.item)?;
    let field = Field::named(&write.field)?;
    let mut values: Vec<String> = view
        .before(event)
        .iter()
        .map(|value| {
            let json = value.as_ref().map(|value| value.get());
            let lines = value_lines(view, item, field, json, words);
            if lines.is_empty() {
                return "–".to_owned();
            }
            cut(&lines.join(" · "), VALUE)
        })
        .collect();
    values.dedup();
    if values.is_empty() {
        values.push("–".to_owned());
    }
    let row = Row::quiet(values.join(" / ")).labelled(say!(words, "history-before"));
    Some(row.inside().passed())
}

/// Who did it: this place, or which other one; for a note also which group said it.
pub(super) fn who(desk: &Desk, event: Slot, words: &Words) -> String {
    let log = desk.session.log();
    let replica = log.replica(event);
    let place = match replica {
        Some(replica) if desk.session.hand().own.contains(&replica) => {
            say!(words, "history-here")
        }
        Some(replica) => {
            let short = replica.short();
            say!(words, "history-elsewhere", place = short)
        }
        None => String::new(),
    };
    match group(desk, event) {
        Some(group) => format!("{group} · {place}"),
        None => place,
    }
}

pub(in crate::app) fn group(desk: &Desk, event: Slot) -> Option<String> {
    let view = desk.view();
    if view.log().kind(event) != Kind::Added(ItemKind::Note) {
        return None;
    }
    let group = view.read::<Note<'_>>(event)?.group;
    let name = view.headline(view.there(group)?);
    (!name.is_empty()).then_some(name)
}

/// The thing that an event names, where it is one of the things that are there.
fn named(view: View<'_>, event: Slot) -> Option<Id> {
    // What was taken back is told by its sentence, and is no thing to go to.
    let log = view.log();
    let about = view.about(event);
    let taken_back = matches!(log.kind(event), Kind::Undone | Kind::Redone);
    about.filter(|_| !taken_back).map(|slot| log.id(slot))
}
