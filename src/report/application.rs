//! The basis of an application to the programme for public health in the municipalities
//! (2017–2027): the points by which applications are assessed (Nordland fylkeskommune), with
//! what the seminar has on each, and a plain sentence where it has nothing.

mod points;

use super::book::Book;
use super::gathered::Part;
use super::made_of::Text;

/// A point of the assessment.
struct Point {
    /// Its heading.
    heading: &'static str,
    /// What is said where the seminar has nothing on it.
    missing: &'static str,
    /// What the seminar has on it.
    say: fn(&mut Book<'_, '_>, &Part<'_>) -> Vec<Text>,
}

/// The points, in the order of the county's list.
const POINTS: [Point; 10] = [
    Point {
        heading: "report-point-approach",
        missing: "report-point-approach-missing",
        say: points::approach,
    },
    Point {
        heading: "report-point-positive",
        missing: "report-point-positive-missing",
        say: points::positive,
    },
    Point {
        heading: "report-point-relation",
        missing: "report-point-relation-missing",
        say: points::relation,
    },
    Point {
        heading: "report-point-participation",
        missing: "report-point-participation-missing",
        say: points::participation,
    },
    Point {
        heading: "report-point-cooperation",
        missing: "report-point-cooperation-missing",
        say: points::cooperation,
    },
    Point {
        heading: "report-point-anchoring",
        missing: "report-point-anchoring-missing",
        say: points::anchoring,
    },
    Point {
        heading: "report-point-transfer",
        missing: "report-point-transfer-missing",
        say: points::transfer,
    },
    Point {
        heading: "report-point-budget",
        missing: "report-point-budget-missing",
        say: points::budget,
    },
    Point {
        heading: "report-point-risk",
        missing: "report-point-risk-missing",
        say: points::risk,
    },
    Point {
        heading: "report-point-evaluation",
        missing: "report-point-evaluation-missing",
        say: points::evaluation,
    },
];

/// Writes it: each seminar in a part of its own where there are several.
pub(super) fn write(book: &mut Book<'_, '_>) {
    book.in_parts(|book, part| {
        for (nth, point) in POINTS.iter().enumerate() {
            let heading = book.all.terms.get(point.heading);
            book.heading(0, Text::ours(format!("{}. {heading}", nth + 1)));
            let entries = (point.say)(book, part);
            if entries.is_empty() {
                let missing = book.all.terms.get(point.missing);
                book.says(missing);
            }
            book.list(entries);
        }
    });
}
