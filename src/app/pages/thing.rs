//! One thing opened large: its head, what is to be known about it, and its page by kind.

use super::PageOf;
use super::lines::section;
use super::reader::Reader;
use super::row::{Mark, Row};
use super::{finding, group, lines, measure, note, participant, seminar, source, theme};
use crate::domain::event::Relation;
use crate::domain::field::{Field, fields as fields_of};
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Measure, Note};
use crate::domain::log::Slot;
use crate::domain::state::{Mark as Standing, Shown};
use crate::i18n::{Vocabulary, capitalised};
use crate::say;

/// The page of a thing.
pub(super) fn read(reader: &Reader<'_>, id: Id) -> (String, Vec<Row>) {
    let view = reader.view;
    // Of several that are the same there is one page.
    let found = view
        .find(id)
        .map(|slot| view.representative(slot))
        .and_then(|slot| Some((slot, view.item_kind(slot)?)));
    let Some((slot, kind)) = found else {
        let gone = Row::quiet(say!(reader.words, "page-gone"));
        return (String::new(), vec![gone]);
    };
    let rows = match kind {
        ItemKind::Seminar => seminar::rows(reader, slot),
        ItemKind::Source => source::rows(reader, slot),
        ItemKind::Finding => finding::rows(reader, slot),
        ItemKind::Measure => measure::rows(reader, slot),
        ItemKind::Theme => theme::rows(reader, slot),
        ItemKind::Participant => participant::rows(reader, slot),
        ItemKind::Group => group::rows(reader, slot),
        ItemKind::Note => note::rows(reader, slot),
        ItemKind::Acceptance => super::fields::rows(reader, slot, &[]),
    };
    let rows = rows
        .into_iter()
        .chain(same(reader, slot))
        .chain(folded(reader, slot));
    (title(reader, slot, kind), rows.collect())
}

/// What kind of thing it is; a theme also has the number that people say.
fn title(reader: &Reader<'_>, slot: Slot, kind: ItemKind) -> String {
    let id = reader.view.log().id(slot);
    match reader.theme_short(Some(id)) {
        Some(numbered) if kind == ItemKind::Theme => capitalised(&numbered),
        _ => reader.one(kind),
    }
}

/// The head of a page: the words by which people know the thing, and why it stands where
/// somebody may not expect it.
pub(super) fn head(reader: &Reader<'_>, slot: Slot, mark: &Mark) -> Vec<Row> {
    let words = reader.words;
    let mut rows = Row::whole(&reader.name(slot), mark);
    let standing = reader.view.standing(slot);
    let said = match standing.mark() {
        Some(Standing::EditedWhileRemoved) => Some(say!(words, "show-edited-while-removed")),
        Some(Standing::AddTakenBack) => Some(say!(words, "show-add-taken-back")),
        None => None,
    };
    let basket = (!standing.is_present()).then(|| say!(words, "page-in-basket"));
    let notices = said.into_iter().chain(basket);
    rows.extend(notices.map(|said| Row::text(said).marked(Mark::Look)));
    rows
}

/// Its fields, with an empty line before them.
pub(super) fn fields(reader: &Reader<'_>, slot: Slot, but_for: &[Field]) -> Vec<Row> {
    let rows = super::fields::rows(reader, slot, but_for);
    if rows.is_empty() {
        return rows;
    }
    std::iter::once(Row::space()).chain(rows).collect()
}

/// The notes about a thing, decisions first and under a heading of their own.
pub(super) fn notes_about(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let id = Some(reader.view.log().id(slot));
    let mut notes = reader.view.naming::<Note<'_>>(slot);
    notes.retain(|note| note.about == id || note.measure == id);
    let heading = say!(reader.words, "page-notes-about");
    decided_and_said(reader, notes, &heading, true)
}

/// Decisions under their heading, then the other notes under this one.
pub(super) fn decided_and_said(
    reader: &Reader<'_>,
    notes: Vec<Shown<Note<'_>>>,
    heading: &str,
    with_place: bool,
) -> Vec<Row> {
    let (decided, said): (Vec<_>, Vec<_>) = notes.into_iter().partition(is_decision);
    let line = |note: &Shown<Note<'_>>| lines::note(reader, note, with_place);
    let decided = decided.iter().map(line).collect();
    let said = said.iter().map(line).collect();
    let mut rows = section(&say!(reader.words, "page-decisions"), decided);
    rows.extend(section(heading, said));
    rows
}

/// Whether a note is a decision.
pub(super) fn is_decision(note: &Shown<Note<'_>>) -> bool {
    note.kind.as_deref() == Some("decision")
}

/// The measures whose verdict rests on a thing.
pub(super) fn judged_by(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let id = reader.view.log().id(slot);
    let measures = reader.view.naming::<Measure<'_>>(slot);
    let rests = |measure: &&Shown<Measure<'_>>| {
        let given = measure.verdict.as_ref();
        given.is_some_and(|given| given.rests_on.contains(&id))
    };
    let rows = measures.iter().filter(rests);
    let rows = rows
        .map(|measure| lines::measure(reader, measure))
        .collect();
    section(&say!(reader.words, "page-judged-by"), rows)
}

/// What was said to be the same as this thing, and in which fields it says otherwise; and what
/// was said to be another. Enter shows the two side by side, where it can be said otherwise.
fn same(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let view = reader.view;
    let (own, class) = (view.log().id(slot), view.same_as(slot));
    let shown = view.shown_with(slot);
    let line = |other: Slot| {
        let id = view.log().id(other);
        let name = view.apart().headline(other);
        let name = if name.is_empty() {
            reader.name(other)
        } else {
            name
        };
        Row::thing(id, name)
    };
    let others = class.iter().copied();
    let others = others.filter(|&other| other != slot && view.standing(other).is_present());
    let same = others.map(|other| {
        let elsewhere = view.seminar_of(other).filter(|_| !shown.contains(&other));
        let elsewhere = elsewhere.map(|seminar| view.headline(seminar));
        let row = line(other).also([elsewhere]);
        let row = row.leading(PageOf::Pair(own, view.log().id(other)));
        match differing(reader, slot, other).join(", ") {
            fields if fields.is_empty() => row,
            fields => row.beside(say!(reader.words, "page-differs", fields = fields)),
        }
    });
    let apart = view.relations().into_iter().filter_map(|(a, b, said)| {
        let (one, other) = (view.find(a)?, view.find(b)?);
        let (a, b) = if view.log().rank(one) < view.log().rank(other) {
            (a, b)
        } else {
            (b, a)
        };
        let other = match (class.contains(&one), class.contains(&other)) {
            (true, false) => other,
            (false, true) => one,
            _ => return None,
        };
        let listed = said == Relation::NotSame && view.standing(other).is_present();
        listed.then(|| line(other).leading(PageOf::Pair(a, b)))
    });
    let heading = |said: &str| capitalised(&reader.words.label(Vocabulary::Relation, said));
    let mut rows = section(&heading("same"), same.collect());
    rows.extend(section(&heading("not_same"), apart.collect()));
    rows
}

/// The fields in which both hold something, and not the same.
fn differing(reader: &Reader<'_>, one: Slot, other: Slot) -> Vec<String> {
    let view = reader.view.apart();
    let held = |slot: Slot, field: Field| {
        let (members, _) = view.members(slot, &view.written_fields(slot));
        let mut members = members.into_iter();
        let (_, raw) = members.find(|(name, _)| name == field.name())?;
        let text = raw.get().to_owned();
        (text != "null").then_some(text)
    };
    let kind = view.item_kind(one);
    let differ = kind.into_iter().flat_map(fields_of).filter(|spec| {
        let (mine, theirs) = (held(one, spec.field), held(other, spec.field));
        mine.zip(theirs)
            .is_some_and(|(mine, theirs)| mine != theirs)
    });
    differ.map(|spec| reader.field(spec.field)).collect()
}

/// How much about it is private, and therefore folded.
fn folded(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    match reader.folded(slot) {
        0 => Vec::new(),
        count => vec![
            Row::space(),
            Row::under(say!(reader.words, "private-count", count = count)),
        ],
    }
}
