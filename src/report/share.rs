//! A report for colleagues elsewhere: what is done, what the room thinks of it and why, and
//! nothing that tells of anybody.
//!
//! Left out are participants, groups, who proposed, decided or is responsible, notes, and figures:
//! they are of this place, and what is suppressed in a source stays so. What is left is text that
//! people typed, so the guard reads each sentence: a small count becomes "fewer than 5" where the
//! sentence bears it, and a sentence with anything else that tells of somebody is held back. The
//! part on how the report was made says both.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::book::{Book, strong};
use super::gathered::{Gathered, Part};
use super::made_of::{Kind, Origin, Report, Table, TableRow, Text};
use super::options::{Names as Said, Options};
use crate::domain::field::Field;
use crate::domain::guard::{self, Count, Names, Sort};
use crate::domain::item::{ItemKind, Measure};
use crate::domain::state::{Shown, View};
use crate::domain::text::Str;
use crate::i18n::{Vocabulary, Words, capitalised, moment};
use crate::say;

/// What was held back on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HeldBack {
    /// Small counts that became "fewer than 5".
    pub counts: usize,
    /// Sentences that were left out.
    pub sentences: usize,
}

impl Report {
    /// The report to share. `names` are those of the participants, which must not be in it.
    pub fn shared(view: View<'_>, words: &Words, options: &Options, names: &Names) -> Self {
        let all = Gathered::of(view, words, Said::None);
        let mut book = Book::new(&all);
        let mut sieve = Sieve::new(names, words);
        book.in_parts(|book, part| of_part(book, part, &mut sieve));
        let (title, subtitle) = (
            sieve.passed(&say!(words, "share-title")),
            sieve.passed(&places(&book)),
        );
        let mut report = book.finish(Kind::Seminar, title, subtitle);
        report.in_method(Text::ours(say!(words, "share-left-out")), words);
        for said in sieve.told() {
            report.in_method(Text::ours(said), words);
        }
        if let Some(made) = options.made {
            let day = chrono::NaiveDate::from_ymd_opt(1, 1, 1);
            let when = moment(words.lang(), made, day);
            let said = say!(words, "report-method-made", when = when);
            report.in_method(Text::ours(said), words);
        }
        report
    }
}

/// The municipalities and years it is of. A title is typed by people and may name anybody; a
/// municipality is public.
fn places(book: &Book<'_, '_>) -> String {
    let seminars = book
        .all
        .parts
        .iter()
        .filter_map(|part| part.seminar.as_ref());
    let mut places: Vec<String> = seminars
        .map(|seminar| {
            let code = seminar
                .municipality
                .as_deref()
                .filter(|code| !code.is_empty());
            let place = code.map(|code| book.municipality(code)).unwrap_or_default();
            let year = seminar.date.as_deref().and_then(|date| date.get(..4));
            [place.as_str(), year.unwrap_or_default()]
                .join(" ")
                .trim()
                .to_owned()
        })
        .filter(|place| !place.is_empty())
        .collect();
    places.dedup();
    places.join(", ")
}

fn of_part(book: &mut Book<'_, '_>, part: &Part<'_>, sieve: &mut Sieve<'_>) {
    let terms = &book.all.terms;
    let caption = terms.get("report-measures");
    let columns = vec![
        capitalised(&terms.thing(ItemKind::Measure)),
        terms.field(Field::Stages),
        terms.field(Field::Level),
        terms.field(Field::Target),
        terms.field(Field::Description),
        terms.field(Field::Verdict),
        terms.field(Field::Reason),
    ];
    book.headed(0, "report-measures");
    let rows = part
        .measures
        .iter()
        .map(|measure| row(book, part, measure, sieve));
    let rows: Vec<TableRow> = rows.collect();
    if rows.is_empty() {
        let none = book.all.terms.get("share-nothing");
        book.says(none);
    }
    book.table(Table {
        caption,
        columns,
        named_by: 0,
        rows,
    });
}

fn row(
    book: &mut Book<'_, '_>,
    part: &Part<'_>,
    measure: &Shown<Measure<'_>>,
    sieve: &mut Sieve<'_>,
) -> TableRow {
    let given = measure.verdict.as_ref();
    let level = measure.level.as_deref().map(|id| part.labels.level(id));
    let name = sieve.name(&measure.name);
    let cells = vec![
        strong(&name, Origin::Said),
        Book::stages(part, &measure.stages),
        Text::ours(level.unwrap_or_default()),
        book.word(Vocabulary::Target, measure.target.as_ref()),
        sieve.said(measure.description.as_ref()),
        book.verdict(part, measure),
        sieve.said(given.and_then(|given| given.reason.as_ref())),
    ];
    TableRow {
        id: book.place(measure.id),
        cells,
    }
}

/// Lets through what tells of nobody, and counts the rest.
pub struct Sieve<'w> {
    names: &'w Names,
    words: &'w Words,
    held: HeldBack,
}

impl<'w> Sieve<'w> {
    /// A sieve that has held back nothing yet. `names` are those of the participants.
    pub fn new(names: &'w Names, words: &'w Words) -> Self {
        Self {
            names,
            words,
            held: HeldBack::default(),
        }
    }

    fn said(&mut self, text: Option<&Str<'_>>) -> Text {
        Text::said(self.passed(text.map_or("", |text| text.trim())))
    }

    /// The text, sentence by sentence: as it is, with "fewer than 5", or not at all. It is read as
    /// a whole: "en av dem" tells of whom the sentence before does.
    pub fn passed(&mut self, text: &str) -> String {
        let (found, counts) = (guard::read(text, self.names), guard::counts(text));
        let mut passed = String::with_capacity(text.len());
        for (from, sentence) in text.split_sentence_bound_indices() {
            let place = from..from + sentence.len();
            let within = |range: &Range<usize>| range.start < place.end && place.start < range.end;
            let mut here = found.iter().filter(|found| within(&found.range)).peekable();
            let counts: Vec<&Count> = counts.iter().filter(|count| within(&count.range)).collect();
            if here.peek().is_none() {
                passed.push_str(sentence);
            } else if here.all(|found| found.sort == Sort::Count)
                && counts
                    .iter()
                    .all(|count| count.fits && count.range.end <= place.end)
            {
                self.few(text, &place, &counts, &mut passed);
                self.held.counts += counts.len();
            } else {
                self.held.sentences += 1;
            }
        }
        passed.trim().to_owned()
    }

    /// A sentence with "fewer than 5" in the place of each count.
    fn few(&self, text: &str, place: &Range<usize>, counts: &[&Count], passed: &mut String) {
        let few = say!(self.words, "share-few");
        let mut from = place.start;
        for count in counts {
            let before = text.get(from..count.number.start).unwrap_or("");
            passed.push_str(before);
            // At the beginning of a sentence stands a capital.
            let begins = from == place.start && before.trim().is_empty();
            passed.push_str(&if begins {
                capitalised(&few)
            } else {
                few.clone()
            });
            from = count.number.end;
        }
        passed.push_str(text.get(from..place.end).unwrap_or(""));
    }

    /// What it has held back so far.
    pub const fn held(&self) -> HeldBack {
        self.held
    }

    /// The name of something; what is in its place where nothing of it may be told.
    pub fn name(&mut self, name: &str) -> String {
        let passed = self.passed(name.trim());
        if passed.is_empty() {
            say!(self.words, "share-held-back")
        } else {
            passed
        }
    }

    /// What was held back, in sentences.
    pub fn told(&self) -> Vec<String> {
        let mut told = Vec::new();
        if self.held.counts > 0 {
            told.push(say!(self.words, "share-counts", count = self.held.counts));
        }
        if self.held.sentences > 0 {
            told.push(say!(
                self.words,
                "share-sentences",
                count = self.held.sentences
            ));
        }
        told
    }
}
