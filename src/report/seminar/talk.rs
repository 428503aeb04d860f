//! The themes with who proposed them, and the groups with who sat in them in each work session.

use std::collections::BTreeMap;

use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{Group, ItemKind, Theme};
use crate::domain::state::Shown;
use crate::i18n::{Vocabulary, capitalised};
use crate::report::book::{Book, listed, strong};
use crate::report::gathered::Part;
use crate::report::made_of::{Origin, Table, TableRow, Text};
use crate::report::options::Names;
use crate::say;

/// Writes the sections.
pub(super) fn write(book: &mut Book<'_, '_>, part: &Part<'_>) {
    themes(book, part);
    groups(book, part);
}

fn themes(book: &mut Book<'_, '_>, part: &Part<'_>) {
    let terms = &book.all.terms;
    let heading = capitalised(&terms.label(Vocabulary::Things, ItemKind::Theme.name()));
    let columns = vec![
        terms.field(Field::Number),
        terms.field(Field::Question),
        terms.field(Field::ProposerText),
        terms.field(Field::Round),
    ];
    book.heading(0, Text::ours(heading.clone()));
    let rows = part.themes.iter().map(|theme| {
        let round = theme.round.map(|round| round.to_string());
        let cells = vec![
            Text::ours(part.number(theme.id)),
            strong(theme.question.trim(), Origin::Said),
            proposed(book, theme),
            Text::ours(round.unwrap_or_default()),
        ];
        TableRow {
            id: book.place(theme.id),
            cells,
        }
    });
    let rows = rows.collect();
    book.table(Table {
        caption: heading,
        columns,
        named_by: 1,
        rows,
    });
}

/// Who proposed a theme, as far as the report says it. Where somebody is held back, that is said.
fn proposed(book: &Book<'_, '_>, theme: &Shown<Theme<'_>>) -> Text {
    let proposer = book.all.there(theme.proposer).map(|id| book.link(id));
    let in_words = Book::said(theme.proposer_text.as_ref());
    match book.all.names {
        Names::None => Text::default(),
        Names::Keep => listed([proposer.unwrap_or_default(), in_words], ", "),
        Names::Roles => match proposer {
            Some(proposer) => proposer,
            None if in_words.is_empty() => Text::default(),
            None => Text::ours(book.all.terms.get("report-held-back")),
        },
    }
}

fn groups(book: &mut Book<'_, '_>, part: &Part<'_>) {
    let heading = book
        .all
        .terms
        .label(Vocabulary::Things, ItemKind::Group.name());
    book.heading(0, Text::ours(capitalised(&heading)));
    let mut rounds: BTreeMap<(bool, u8), Vec<&Shown<Group<'_>>>> = BTreeMap::new();
    for group in &part.groups {
        // Those of no work session come last.
        let round = (group.round.is_none(), group.round.unwrap_or_default());
        rounds.entry(round).or_default().push(group);
    }
    let only = rounds.len() == 1;
    for ((without, round), groups) in rounds {
        let caption = if without {
            book.all.terms.get("report-without-round")
        } else {
            capitalised(&book.round(round))
        };
        if !(only && without) {
            book.heading(1, Text::ours(caption.clone()));
        }
        table(book, part, caption, &groups);
    }
}

fn table(book: &mut Book<'_, '_>, part: &Part<'_>, caption: String, groups: &[&Shown<Group<'_>>]) {
    let terms = &book.all.terms;
    let columns = vec![
        capitalised(&terms.thing(ItemKind::Group)),
        terms.field(Field::Theme),
        terms.field(Field::Participants),
    ];
    let rows = groups.iter().map(|group| {
        let theme = book.all.there(group.theme);
        let cells = vec![
            strong(group.name.trim(), Origin::Said),
            theme
                .map(|id| theme_link(book, part, id))
                .unwrap_or_default(),
            seated(book, &group.participants),
        ];
        TableRow {
            id: book.place(group.id),
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

/// A theme with its number before it.
pub(super) fn theme_link(book: &Book<'_, '_>, part: &Part<'_>, id: Id) -> Text {
    let mut link = book.link(id);
    let number = part.number(id);
    if let Some(piece) = link.pieces.first_mut().filter(|_| !number.is_empty()) {
        piece.text = format!("{number}: {}", piece.text);
    }
    link
}

/// Who sat in a group: how many, where nobody is to be told apart.
fn seated(book: &Book<'_, '_>, ids: &[Id]) -> Text {
    let here: Vec<Id> = ids
        .iter()
        .filter_map(|&id| book.all.there(Some(id)))
        .collect();
    match book.all.names {
        Names::None if here.is_empty() => Text::default(),
        Names::None => {
            let words = book.all.terms.words;
            Text::ours(say!(words, "report-so-many-seated", count = here.len()))
        }
        Names::Keep | Names::Roles => book.links(here),
    }
}
