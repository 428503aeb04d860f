//! What the day was, how the documentation was made, and who took part.

use crate::domain::field::Field;
use crate::domain::item::{ItemKind, Seminar};
use crate::domain::municipality;
use crate::i18n::{Vocabulary, capitalised, moment};
use crate::report::book::{Book, labelled, mark, woven};
use crate::report::gathered::Part;
use crate::report::made_of::Text;
use crate::report::options::{Names, Options};
use crate::say;

/// Writes the sections.
pub(super) fn write(book: &mut Book<'_, '_>, part: &Part<'_>, options: &Options) {
    let terms = &book.all.terms;
    if let Some(seminar) = &part.seminar {
        let heading = Text::ours(terms.get("report-about"));
        if book.stands(seminar.id) {
            book.heading(0, heading);
        } else {
            book.heading_of(0, seminar.id, heading);
        }
        facts(book, seminar);
    }
    method(book, part, options);
    participants(book, part);
}

fn facts(book: &mut Book<'_, '_>, seminar: &Seminar<'_>) {
    let terms = &book.all.terms;
    let code = seminar
        .municipality
        .as_deref()
        .filter(|code| !code.is_empty());
    let municipality = code.map(|code| match municipality::of_code(code) {
        Some(_) => Text::ours(book.municipality(code)),
        None => Text::said(code),
    });
    let origin = seminar.origin.map(|id| book.link(id)).unwrap_or_default();
    let mut entries = vec![
        labelled(
            terms.field(Field::Municipality),
            municipality.unwrap_or_default(),
        ),
        labelled(terms.field(Field::Date), book.date(seminar.date.as_ref())),
        book.field(Field::Place, seminar.place.as_ref()),
        book.field(Field::Focus, seminar.focus.as_ref()),
        book.field(Field::Series, seminar.series.as_ref()),
        labelled(
            terms.field(Field::Lang),
            book.word(Vocabulary::Lang, seminar.lang.as_ref()),
        ),
        labelled(terms.field(Field::Origin), origin),
    ];
    let goals = terms.field(Field::Goals);
    entries.retain(|entry| !entry.is_empty());
    book.list(entries);
    let entries: Vec<Text> = seminar
        .goals
        .iter()
        .map(|goal| Book::said(Some(goal)))
        .collect();
    if !entries.is_empty() {
        book.says(format!("{goals}:"));
        book.list(entries);
    }
}

/// How the documentation was made: who took part, what became of names, what is not in it.
fn method(book: &mut Book<'_, '_>, part: &Part<'_>, options: &Options) {
    let all = book.all;
    let (terms, words) = (&all.terms, all.terms.words);
    book.headed(0, "report-method");
    let present = part.participants.len();
    let mut said = Vec::new();
    if present > 0 {
        said.push(say!(words, "report-method-present", count = present));
    }
    let services = Book::services(part);
    let services_said = say!(words, "report-method-services", list = mark(0));
    if !part.notes.is_empty() {
        said.push(say!(
            words,
            "report-method-notes",
            notes = part.notes.len(),
            groups = part.groups.len()
        ));
    }
    book.says(said.join(" "));
    if !services.is_empty() {
        book.paragraph(woven(&services_said, &[services]));
    }
    let names = match options.names {
        Names::Roles => terms.get("report-method-roles"),
        Names::Keep => terms.get("report-method-keep"),
        Names::None => terms.get("report-method-none"),
    };
    book.says(format!("{names} {}", terms.get("report-method-private")));
    let unknown = all.view.unknown_events();
    if unknown > 0 {
        book.says(say!(words, "report-method-unknown", count = unknown));
    }
    if let Some(made) = options.made {
        // Without a day of its own a moment is written with the date.
        let day = chrono::NaiveDate::from_ymd_opt(1, 1, 1);
        let when = moment(words.lang(), made, day);
        book.says(say!(words, "report-method-made", when = when));
    }
}

fn participants(book: &mut Book<'_, '_>, part: &Part<'_>) {
    let all = book.all;
    let heading = all
        .terms
        .label(Vocabulary::Things, ItemKind::Participant.name());
    book.heading(0, Text::ours(capitalised(&heading)));
    let entries = part.participants.iter().map(|one| {
        let text = book.person_text(one.id);
        book.at(one.id, text)
    });
    let entries = entries.collect();
    book.list(entries);
}
