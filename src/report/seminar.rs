//! The documentation of a seminar: everything that was said and decided, and how it came about.
//!
//! ```text
//! about      what the day was, how this was made, who took part
//! knowledge  the situation today: sources and what they say
//! measures   what is done, at which stage of life, and what the room thinks of it
//! gaps       what is missing
//! talk       themes and groups
//! notes      what was said, and what was decided
//! changes    what was changed on the way, and what was removed
//! unsettled  what holds several versions, and what was noted twice
//! ```

mod about;
mod changes;
mod gaps;
mod knowledge;
mod measures;
mod notes;
mod talk;
mod unsettled;

use super::book::Book;
use super::options::Options;
use crate::domain::item::Note;

pub(super) use gaps::said as gap_said;

/// Writes it: each seminar in a part of its own where there are several, then what is said of
/// things of several seminars.
pub(super) fn write(book: &mut Book<'_, '_>, options: &Options) {
    book.in_parts(|book, part| {
        about::write(book, part, options);
        knowledge::write(book, part);
        measures::write(book, part);
        gaps::write(book, part);
        talk::write(book, part);
        notes::write(book, part);
        changes::write(book, part);
        unsettled::write(book, part);
    });
    book.base = 2;
    super::comparison::write_beside(book);
    unsettled::relations(book);
}

/// Whether a note is a decision: those stand in a table of their own.
pub(super) fn is_decision(note: &Note<'_>) -> bool {
    note.kind.as_deref() == Some("decision")
}
