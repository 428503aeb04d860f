//! What was said: every note, by theme, then by group and work session; and what was decided.

use std::collections::HashMap;

use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Note};
use crate::domain::state::Shown;
use crate::i18n::{Vocabulary, capitalised};
use crate::report::book::{Book, labelled, listed, strong};
use crate::report::gathered::Part;
use crate::report::made_of::{Origin, Table, TableRow, Text};

use super::{is_decision, talk::theme_link};

/// Notes of one theme.
type Filed<'p, 'a> = HashMap<Option<Id>, Vec<&'p Shown<Note<'a>>>>;

/// Writes the sections.
pub(super) fn write<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>) {
    let (decided, said): (Vec<_>, Vec<_>) = part.notes.iter().partition(|note| is_decision(note));
    book.headed(0, "report-said");
    let mut order: Vec<Option<Id>> = part.themes.iter().map(|theme| Some(theme.id)).collect();
    let mut filed = file(book, &said, &mut order);
    let mut under = file(book, &decided, &mut order);
    order.retain(Option::is_some);
    order.push(None);
    for theme in order {
        let notes = filed.remove(&theme).unwrap_or_default();
        let decisions = under.remove(&theme).unwrap_or_default();
        if notes.is_empty() && (decisions.is_empty() || theme.is_none()) {
            continue;
        }
        match theme {
            Some(id) => {
                let heading = theme_heading(book, part, id);
                book.heading(1, heading);
            }
            None => book.headed(1, "show-without-theme"),
        }
        by_group(book, part, &notes);
        if theme.is_some() && !decisions.is_empty() {
            decided_here(book, &decisions);
        }
    }
    decisions(book, part, &decided);
}

/// Files notes under their themes; themes that have not been met go to the end of the order.
fn file<'p, 'a>(
    book: &Book<'_, '_>,
    notes: &[&'p Shown<Note<'a>>],
    order: &mut Vec<Option<Id>>,
) -> Filed<'p, 'a> {
    let all = book.all;
    let known: std::collections::HashSet<Option<Id>> = order.iter().copied().collect();
    let mut filed: Filed<'p, 'a> = HashMap::new();
    for &note in notes {
        let theme = all.there(note.theme).filter(|&id| {
            all.title(id)
                .is_some_and(|title| title.kind == ItemKind::Theme)
        });
        let under = filed.entry(theme).or_default();
        if under.is_empty() && !known.contains(&theme) {
            order.push(theme);
        }
        under.push(note);
    }
    filed
}

fn theme_heading(book: &Book<'_, '_>, part: &Part<'_>, id: Id) -> Text {
    let word = capitalised(&book.all.terms.thing(ItemKind::Theme));
    let link = theme_link(book, part, id);
    let between = if part.number(id).is_empty() {
        ": "
    } else {
        " "
    };
    let mut text = Text::ours(format!("{word}{between}"));
    // The question stands whole over what was said about it.
    if let Some(title) = book.all.title(id) {
        let number = part.number(id);
        let question = title.said.trim();
        let whole = if number.is_empty() {
            question.to_owned()
        } else {
            format!("{number}: {question}")
        };
        for piece in link.pieces {
            text = text.and(crate::report::made_of::Piece {
                text: whole.clone(),
                ..piece
            });
        }
    }
    text
}

/// The notes of a theme, by group and work session.
fn by_group<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>, notes: &[&Shown<Note<'a>>]) {
    let all = book.all;
    let rounds: HashMap<Id, Option<u8>> = part
        .groups
        .iter()
        .map(|group| (group.id, group.round))
        .collect();
    let order: HashMap<Id, usize> = part
        .groups
        .iter()
        .enumerate()
        .map(|(at, group)| (group.id, at))
        .collect();
    let key = |note: &Note<'_>| {
        let group = all.there(note.group).filter(|&id| {
            all.title(id)
                .is_some_and(|title| title.kind == ItemKind::Group)
        });
        let round = group.and_then(|id| rounds.get(&id).copied().flatten());
        (group, note.round.or(round))
    };
    let mut sorted: Vec<_> = notes.iter().map(|note| (key(note), *note)).collect();
    sorted.sort_by_key(|((group, round), _)| {
        let place = group.map_or(usize::MAX, |id| {
            order.get(&id).copied().unwrap_or(usize::MAX - 1)
        });
        (place, round.unwrap_or(u8::MAX), *group)
    });
    for of_one in sorted.chunk_by(|(one, _), (other, _)| one == other) {
        let Some(&((group, round), _)) = of_one.first() else {
            continue;
        };
        let plain = group.is_none() && round.is_none();
        if plain && of_one.len() < sorted.len() {
            book.headed(2, "report-without-group");
        } else if !plain {
            let round = Text::ours(round.map(|round| book.round(round)).unwrap_or_default());
            let group = group.map(|id| book.link(id)).unwrap_or_default();
            let heading = if group.is_empty() {
                Text::ours(capitalised(&round.plain()))
            } else {
                listed([group, round], ", ")
            };
            book.heading(2, heading);
        }
        let entries = of_one.iter().map(|(_, note)| book.note_entry(part, note));
        let entries = entries.collect();
        book.list(entries);
    }
}

/// Where the decisions of a theme stand.
fn decided_here(book: &mut Book<'_, '_>, decisions: &[&Shown<Note<'_>>]) {
    let links = book.links(decisions.iter().map(|note| note.id));
    let text = labelled(book.all.terms.get("report-decisions"), links);
    book.paragraph(text);
}

fn decisions<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>, decided: &[&Shown<Note<'a>>]) {
    let terms = &book.all.terms;
    let caption = terms.get("report-decisions");
    let columns = vec![
        capitalised(&terms.label(Vocabulary::NoteKind, "decision")),
        terms.field(Field::Responsible),
        terms.field(Field::Deadline),
        terms.field(Field::Status),
        terms.field(Field::About),
        terms.field(Field::Theme),
        terms.field(Field::Group),
    ];
    book.heading(0, Text::ours(caption.clone()));
    if decided.is_empty() && !part.notes.is_empty() {
        let none = book.all.terms.get("report-decisions-none");
        book.says(none);
    }
    let rows = decided.iter().map(|note| {
        let theme = book.all.there(note.theme);
        let group = book.all.there(note.group).map(|id| book.link(id));
        let round = Text::ours(
            note.round
                .map(|round| book.round(round))
                .unwrap_or_default(),
        );
        let cells = vec![
            strong(note.text.trim(), Origin::Said),
            Book::said(note.responsible.as_ref()),
            book.date(note.deadline.as_ref()),
            book.word(Vocabulary::Status, note.status.as_ref()),
            book.beside(part, note, false),
            theme
                .map(|id| theme_link(book, part, id))
                .unwrap_or_default(),
            listed([group.unwrap_or_default(), round], ", "),
        ];
        TableRow {
            id: book.place(note.id),
            cells,
        }
    });
    let rows = rows.collect();
    book.table(Table {
        caption,
        columns,
        named_by: 0,
        rows,
    });
}
