//! A chapter of the overview of public health: what is known in the six categories of the
//! regulation (FOR-2012-06-28-692, § 3), with challenges and resources, causes and consequences,
//! and what the municipality has to plan for.

use std::collections::HashMap;

use super::book::{Book, labelled, listed, sentences, strong};
use super::gathered::Part;
use super::made_of::{Origin, Text};
use super::seminar::gap_said;
use crate::domain::field::{CATEGORIES, Field};
use crate::domain::gaps::verdict;
use crate::domain::id::Id;
use crate::domain::item::{Finding, Measure, Note};
use crate::domain::state::Shown;
use crate::i18n::{Vocabulary, capitalised};

/// Findings, and what people have seen who work with them.
#[derive(Default)]
struct Known<'p, 'a> {
    findings: Vec<&'p Shown<Finding<'a>>>,
    experience: Vec<&'p Shown<Note<'a>>>,
}

/// Writes it: each seminar in a part of its own where there are several.
pub(super) fn write(book: &mut Book<'_, '_>) {
    book.in_parts(|book, part| {
        let mut sorted = sort(book, part);
        for category in CATEGORIES {
            let known = sorted.remove(&Some(category)).unwrap_or_default();
            let word = book.all.terms.label(Vocabulary::Category, category);
            let heading = format!("{category}) {}", capitalised(&word));
            book.heading(0, Text::ours(heading));
            if known.findings.is_empty() && known.experience.is_empty() {
                let none = book.all.terms.get("report-overview-nothing");
                book.says(none);
            }
            self::known(book, part, &known);
        }
        let rest = sorted.remove(&None).unwrap_or_default();
        book.headed(0, "report-overview-uncategorised");
        known(book, part, &rest);
        resources(book, part);
        needs(book, part);
    });
}

/// What is known, by category; an experience goes with the finding that it is about.
fn sort<'p, 'a>(
    book: &Book<'_, 'a>,
    part: &'p Part<'a>,
) -> HashMap<Option<&'static str>, Known<'p, 'a>> {
    let mut sorted: HashMap<Option<&'static str>, Known<'p, 'a>> = HashMap::new();
    let mut of_finding: HashMap<Id, Option<&'static str>> = HashMap::new();
    for finding in &part.findings {
        let said = finding.category.as_deref();
        let category = CATEGORIES.into_iter().find(|known| Some(*known) == said);
        of_finding.insert(finding.id, category);
        sorted.entry(category).or_default().findings.push(finding);
    }
    for note in &part.notes {
        if note.kind.as_deref() != Some("experience") {
            continue;
        }
        let about = book.all.there(note.about);
        let category = about.and_then(|id| of_finding.get(&id).copied().flatten());
        sorted.entry(category).or_default().experience.push(note);
    }
    sorted
}

/// What is known in one category: challenges, resources, what is neither, experience, sources.
fn known<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>, known: &Known<'_, 'a>) {
    let polarity_of = |finding: &Shown<Finding<'_>>| {
        let said = finding.polarity.as_deref();
        ["challenge", "resource"]
            .into_iter()
            .find(|known| Some(*known) == said)
    };
    for (polarity, message) in [
        (Some("challenge"), "report-overview-challenges"),
        (Some("resource"), "report-overview-resources"),
        (None, "report-overview-others"),
    ] {
        book.headed(1, message);
        let found = known.findings.iter();
        let found = found.filter(|finding| polarity_of(finding) == polarity);
        let entries = found.map(|finding| entry(book, part, finding));
        let entries = entries.collect();
        book.list(entries);
    }
    book.headed(1, "report-overview-experience");
    let entries = known
        .experience
        .iter()
        .map(|note| book.note_entry(part, note));
    let entries = entries.collect();
    book.list(entries);
    sources(book, known);
}

fn entry<'a>(book: &mut Book<'_, 'a>, part: &Part<'a>, finding: &Shown<Finding<'a>>) -> Text {
    let text = book.with_figure(strong(finding.text.trim(), Origin::Said), finding);
    let source = book.all.there(finding.source).map(|id| book.link(id));
    let source_field = book.all.terms.field(Field::Source);
    let facts = [
        text,
        book.compared(finding),
        Book::stages(part, &finding.stages),
        book.reasoned(finding),
        labelled(source_field, source.unwrap_or_default()),
    ];
    book.at(finding.id, sentences(facts))
}

/// Where the findings of a category come from, each source once; it stands where it is named
/// first.
fn sources<'a>(book: &mut Book<'_, 'a>, known: &Known<'_, 'a>) {
    let mut ids: Vec<Id> = Vec::new();
    let mut met = std::collections::HashSet::new();
    for finding in &known.findings {
        let source = book.all.there(finding.source);
        ids.extend(source.filter(|id| met.insert(*id)));
    }
    if ids.is_empty() {
        return;
    }
    book.headed(1, "report-overview-sources");
    let entries = ids.into_iter().map(|id| {
        // Where it comes from is said once.
        let text = if book.stands(id) {
            book.link(id)
        } else {
            book.source_line(id)
        };
        book.at(id, text)
    });
    let entries = entries.collect();
    book.list(entries);
}

/// What the municipality does that hits well.
fn resources(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-overview-measures");
    let kept: Vec<&Shown<Measure<'_>>> = part
        .measures
        .iter()
        .filter(|measure| verdict(measure) == "keep")
        .collect();
    let entries = kept.into_iter().map(|measure| {
        let given = measure.verdict.as_ref();
        let facts = [
            strong(measure.name.trim(), Origin::Said),
            Book::said(measure.description.as_ref()),
            Book::stages(part, &measure.stages),
            Book::said(given.and_then(|given| given.reason.as_ref())),
        ];
        book.at(measure.id, sentences(facts))
    });
    let entries = entries.collect();
    book.list(entries);
}

/// How the municipality can meet the challenges (the amended act, § 5): stages with challenges
/// and no measure, and measures that should be developed.
fn needs(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-overview-needs");
    let gaps = part.gaps.iter().filter(|gap| gap.accepted.is_none());
    let entries: Vec<Text> = gaps.map(|gap| gap_said(book, part, &gap.missing)).collect();
    let undecided: Vec<&Shown<Measure<'_>>> = part
        .measures
        .iter()
        .filter(|measure| verdict(measure) == "develop")
        .collect();
    let nothing = entries.is_empty() && undecided.is_empty();
    book.list(entries);
    let develop = undecided.into_iter().map(|measure| {
        let given = measure.verdict.as_ref();
        let name = strong(measure.name.trim(), Origin::Said);
        let word = Text::ours(part.labels.verdict("develop"));
        let reason = Book::said(given.and_then(|given| given.reason.as_ref()));
        let said = listed([word, reason], ": ");
        book.at(measure.id, listed([name, said], ": "))
    });
    let develop = develop.collect();
    book.list(develop);
    if nothing {
        let none = book.all.terms.get("report-overview-no-needs");
        book.says(none);
    }
}
